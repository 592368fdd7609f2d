import { hatzExamples as examples } from "@keystub/mock/hatz";
import { chat, samples } from "./samples.ts";
import { type OperationName, operationNames, type Parts } from "./world.ts";

const nobody = "00000000-0000-4000-8000-000000000000";
const unknownIds: Readonly<Record<string, string>> = { tenant_id: "tenant_0", role_id: "role_0", key_id: "key_0" };

/** Calls that name what is not there or is not yet usable, with the status that they are refused with. */
export const namesNothing: readonly (readonly [OperationName, Parts, number])[] = [
  ...operationNames.flatMap((name) => withPath(name, (parameter) => [unknownIds[parameter] ?? nobody, 404])),
  ["getUsageLimit", { query: { tenant_id: "tenant_0" } }, 404],
  ["listRoles", { query: { tenant_id: "tenant_0" } }, 404],
  ["listAuditEvents", { query: { tenant_id: "tenant_0" } }, 404],
  ["inviteUsers", { body: { ...(samples.inviteUsers().body as object), tenant_id: "tenant_0" } }, 404],
  ["runWorkflow", { body: { app_id: nobody, inputs: {} } }, 404],
  ["runWorkflow", { body: { app_id: examples.workflow, inputs: { report: examples.failedFile } } }, 409],
  [
    "queryApp",
    { ...samples.queryApp(), body: { inputs: { ticket: "x" }, file_uuids: [examples.processingFile] } },
    409,
  ],
  ["createChatCompletion", { body: { ...chat("gpt-4o").body, file_uuids: [examples.processingFile] } }, 409],
];

/** Calls with an id that cannot be one. A tenant is told apart before the request is read: 400. */
export const malformedIds: readonly (readonly [OperationName, Parts, number])[] = [
  ...operationNames.flatMap((name) => withPath(name, (parameter) => ["no-id", parameter === "tenant_id" ? 400 : 422])),
  ["getUsageLimit", { query: { tenant_id: "larkspur" } }, 400],
  ["listRoles", { query: { tenant_id: "larkspur" } }, 400],
  ["listAuditEvents", { query: { tenant_id: "larkspur" } }, 400],
];

function withPath(name: OperationName, choose: (parameter: string) => readonly [id: string, status: number]) {
  const sample = samples[name]();
  return Object.keys(sample.path ?? {}).map((parameter) => {
    const [id, status] = choose(parameter);
    return [name, { ...sample, path: { ...sample.path, [parameter]: id } }, status] as const;
  });
}
