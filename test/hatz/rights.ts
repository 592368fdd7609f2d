import { operations } from "@keystub/documents/hatz/operations";
import { samples } from "./samples.ts";

import {
  type Caller,
  type OperationName,
  operationNames,
  type Parts,
  users,
  type World,
  withKey,
  withSession,
} from "./world.ts";

/** The operations that take a session alone. */
export const sessionNames = operationNames.filter((name) => operations[name].security === "sessionAuth");

/** All others: they take a key. */
export const keyNames = operationNames.filter((name) => !sessionNames.includes(name));

/** The gateways, which take a key as a bearer as well. */
export const bearerNames: readonly OperationName[] = [
  "createOpenAiResponse",
  "createAnthropicMessage",
  "createAnthropicMessageV1",
  "countAnthropicTokens",
  "countAnthropicTokensV1",
];

/** Whether only the people of the MSP may do it. */
export function isForMsp(name: OperationName): boolean {
  return operations[name].path.startsWith("/admin/tenants");
}

/** Somebody who may do it: Dana, or Robin of the MSP. */
export async function rightful(world: World, name: OperationName): Promise<Caller> {
  if (sessionNames.includes(name)) return withSession(world);
  const isForRobin = isForMsp(name) || operations[name].path.startsWith("/compliance/");
  return withKey(world, isForRobin ? users.robin : users.dana);
}

/** An input that succeeds, with a key to delete where that is what is done. */
export async function sampleOf(world: World, name: OperationName): Promise<Parts> {
  if (name !== "deleteApiKey") return samples[name]();
  const { id } = await world.mock.credentials.issue(users.dana);
  return { path: { key_id: id } };
}
