import { operations } from "@keystub/documents/hatz/operations";
import { hatzExamples as examples } from "@keystub/mock/hatz";
import { describe, expect, it } from "vitest";
import { samples } from "./samples.ts";
import {
  type Caller,
  changeRole,
  differences,
  type OperationName,
  open,
  operationNames,
  type Parts,
  responsesOf,
  users,
  withHeaders,
  withKey,
  withSession,
} from "./world.ts";

/** Those that take a session alone. */
const ofSession = operationNames.filter((name) => operations[name].security === "sessionAuth");
const ofKey = operationNames.filter((name) => !ofSession.includes(name));
const gateways: OperationName[] = [
  "createOpenAiResponse",
  "createAnthropicMessage",
  "createAnthropicMessageV1",
  "countAnthropicTokens",
  "countAnthropicTokensV1",
];

/** Those that a Client Admin of a tenant must not do. */
const ofMsp: readonly OperationName[] = ["listTenants", "getMsp", "getTenant"];
const ofCompliance: readonly OperationName[] = [
  "listAuditEvents",
  "listAuditEventTypes",
  "getComplianceSettings",
  "updateComplianceSettings",
];

describe.each(["function", "MSW"] as const)("through the door %s:", (door) => {
  it.each(operationNames)("%s answers its documented success", async (name) => {
    const world = await open(door);
    const caller = await rightful(world, name);
    const answer = await caller.send(name, await sampleOf(name, world));
    const successes = [...responsesOf(name).keys()].filter((status) => status.startsWith("2"));
    expect(successes).toContain(String(answer.status));
    expect(differences(name, answer)).toEqual([]);
    expect(answer.headers.get("x-request-id")).toBeTruthy();
    expect(world.mock.journal.list().at(-1)).toMatchObject({ operation: name, violations: [], refusal: null });
  });

  it.each(operationNames)("%s refuses no credential and unknown ones with its documented 401", async (name) => {
    const world = await open(door);
    const callers = [
      {},
      { "X-API-Key": `hatz_${"0".repeat(48)}` },
      { "X-API-Key": "nonsense" },
      { Authorization: "Bearer nonsense" },
    ];
    for (const headers of callers) {
      const answer = await withHeaders(world, headers as Record<string, string>).send(name, samples[name]());
      expect(answer.status).toBe(401);
      expect(differences(name, answer)).toEqual([]);
      expect(answer.headers.get("www-authenticate")).toBeTruthy();
    }
  });
});

it.each(operationNames.filter((name) => operations[name].scopes.length > 0))(
  "%s refuses a role without the permission with its documented 403",
  async (name) => {
    const world = await open();
    const caller = await rightful(world, name);
    for (const person of [users.dana, users.robin]) await changeRole(world, person, "nothing");
    const { path, ...rest } = samples[name]();
    // Without a role nobody reaches another tenant either, and that would be the earlier answer.
    const own = path?.["tenant_id"] === undefined ? path : { tenant_id: examples.msp };
    const answer = await caller.send(name, { ...rest, ...(own && { path: own }) });
    expect(answer.status).toBe(403);
    expect(JSON.stringify(answer.body)).toContain("Insufficient permissions: ");
    expect(differences(name, answer)).toEqual([]);
    expect(world.mock.journal.list().at(-1)?.refusal).toMatchObject({ name: "scope_missing" });
  },
);

it.each(ofSession)("%s refuses an API key with 403 session_required", async (name) => {
  const world = await open();
  const answer = await (await withKey(world)).send(name, samples[name]());
  expect(answer).toMatchObject({ status: 403, body: { code: "session_required" } });
  expect(differences(name, answer)).toEqual([]);
});

it.each(ofKey)("%s refuses a session with 401", async (name) => {
  const world = await open();
  const answer = await (await withSession(world)).send(name, samples[name]());
  expect(answer.status).toBe(401);
  expect(differences(name, answer)).toEqual([]);
});

it.each(ofKey)("%s takes a key in Authorization only on a gateway", async (name) => {
  const world = await open();
  const { secret } = await rightful(world, name);
  const bearer = withHeaders(world, { Authorization: `Bearer ${secret}` });
  const answer = await bearer.send(name, samples[name]());
  expect(answer.status).toBe(gateways.includes(name) ? 200 : 401);
  expect(differences(name, answer)).toEqual([]);
});

it.each(ofMsp)("%s is refused to a Client Admin with 403", async (name) => {
  const answer = await (await withKey(await open())).send(name, samples[name]());
  expect(answer).toMatchObject({ status: 403, body: { detail: "Insufficient permissions: MSP Admin" } });
});

it.each(operationNames)("%s answers 500 and 429 as documented when it is made to", async (name) => {
  const world = await open();
  const caller = await rightful(world, name);
  for (const status of [500, 429].filter((one) => responsesOf(name).has(String(one)))) {
    world.mock.faults.add({ operation: name, status });
    const answer = await caller.send(name, await sampleOf(name, world));
    expect(answer.status).toBe(status);
    expect(differences(name, answer)).toEqual([]);
  }
});

it("each id that is not one is refused as documented, and so is one that there is not", async () => {
  const world = await open();
  for (const name of operationNames.filter((one) => /\{/.test(operations[one].path))) {
    const caller = await rightful(world, name);
    const [parameter = ""] = Object.keys(samples[name]().path ?? {});
    const unknown: Record<string, string> = { tenant_id: "tenant_0", role_id: "role_0", key_id: "key_0" };
    const path = { [parameter]: unknown[parameter] ?? "00000000-0000-4000-8000-000000000000" };
    const none = await caller.send(name, { ...samples[name](), path });
    expect.soft(none.status, name).toBe(404);
    expect.soft(differences(name, none), name).toEqual([]);
    const malformed = await caller.send(name, { ...samples[name](), path: { [parameter]: "no-id" } });
    expect.soft(malformed.status, name).toBe(parameter === "tenant_id" ? 400 : 422);
    expect.soft(differences(name, malformed), name).toEqual([]);
  }
});

it.each([
  ["no JSON", "application/json", "{", [400]],
  ["of another kind", "text/plain", "hello", [400]],
  ["too large", "application/json", `"${"x".repeat(1_100_000)}"`, [400, 413]],
])("a body that is %s is refused in the shape of its route", async (_, type, body, statuses) => {
  const world = await open();
  for (const name of operationNames.filter((one) => samples[one]().body !== undefined)) {
    const { headers } = await (ofSession.includes(name) ? withSession(world) : withKey(world, users.robin));
    const { method, path } = operations[name];
    const target = path.replace(/\{(\w+)\}/g, (_whole, parameter: string) => samples[name]().path?.[parameter] ?? "");
    const response = await world.fetch(target, { method, headers: { ...headers, "Content-Type": type }, body });
    expect.soft(statuses, name).toContain(response.status);
    const answer = { status: response.status, headers: response.headers, body: await response.json() };
    expect.soft(differences(name, answer), name).toEqual([]);
  }
});

/** Somebody who may do it: Dana, or Robin of the MSP. */
async function rightful(world: Awaited<ReturnType<typeof open>>, name: OperationName): Promise<Caller> {
  if (ofSession.includes(name)) return withSession(world);
  return withKey(world, ofMsp.includes(name) || ofCompliance.includes(name) ? users.robin : users.dana);
}

async function sampleOf(name: OperationName, world: Awaited<ReturnType<typeof open>>): Promise<Parts> {
  if (name !== "deleteApiKey") return samples[name]();
  const { id } = await world.mock.credentials.issue(users.dana);
  return { path: { key_id: id } };
}
