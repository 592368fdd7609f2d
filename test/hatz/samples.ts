import { hatzExamples as examples } from "@keystub/mock/hatz";
import type { Caller, OperationName, Parts } from "./world.ts";

const tenant = { tenant_id: examples.tenant };
const messages = [{ role: "user", content: "What does event id 41 mean?" }];
const claude = { model: "sonnet", max_tokens: 300, messages };

/** For each operation an input that succeeds on the seed with Dana's or Robin's credential. */
export const samples: { readonly [Name in OperationName]: () => Parts } = {
  getDailyUsage: () => ({}),
  getHourlyUsage: () => ({ query: tenant }),
  getUsageBySource: () => ({ query: { start_date: "2026-02-01", end_date: "2026-02-28" } }),
  getUsageByModel: () => ({}),
  getUsageByAsset: () => ({}),
  getUsageByUser: () => ({ query: { limit: 3, offset: 1 } }),
  getUsageLimit: () => ({}),
  listApps: () => ({ query: { name: "ticket", limit: 10 } }),
  getApp: () => ({ path: { app_id: examples.app } }),
  queryApp: () => ({ path: { app_id: examples.app }, body: { inputs: { ticket: "The printer prints blank pages." } } }),
  runWorkflow: () => ({ body: { app_id: examples.workflow, inputs: { report: examples.file } } }),
  getWorkflowJob: () => ({ path: { job_id: examples.completedJob } }),
  listModels: () => ({}),
  listAgents: () => ({}),
  createChatCompletion: () => ({ body: { model: examples.model, messages } }),
  createOpenAiResponse: () => ({ body: { model: examples.model, input: "What does event id 41 mean?" } }),
  createAnthropicMessage: () => ({ body: claude }),
  createAnthropicMessageV1: () => ({ body: claude }),
  countAnthropicTokens: () => ({ body: { model: "haiku", messages } }),
  countAnthropicTokensV1: () => ({ body: { model: "haiku", messages } }),
  uploadFile: () => ({ form: toForm("spooler: driver updated") }),
  createUploadUrl: () => ({ body: { file_name: "q1.pdf", file_size: 1_843_200, mime_type: "application/pdf" } }),
  getFileStatus: () => ({ path: { file_id: examples.file } }),
  listTenants: () => ({}),
  getMsp: () => ({}),
  getTenant: () => ({ path: tenant }),
  inviteUsers: () => ({ body: { ...tenant, users: [{ email: "mira.okafor@larkspurdental.example" }] } }),
  listRoles: () => ({ query: tenant }),
  getRole: () => ({ path: { role_id: examples.roles.frontDesk } }),
  listAuditEvents: () => ({ query: { limit: 5 } }),
  listAuditEventTypes: () => ({}),
  getComplianceSettings: () => ({ path: tenant }),
  updateComplianceSettings: () => ({ path: tenant, body: { file_egress_policy: "disabled" } }),
  listCommunityAutomations: () => ({}),
  listPrivateAutomations: () => ({}),
  listApiKeys: () => ({}),
  createApiKey: () => ({ body: { name: "zap bridge" } }),
  deleteApiKey: () => ({ path: { key_id: "key_9fT2" } }),
};

/** A form with one file. */
export function toForm(text: string, more: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  form.set("file", new File([text], "spooler.log", { type: "text/plain" }));
  for (const [name, value] of Object.entries(more)) form.set(name, value);
  return form;
}

/** The six reports. */
export const summaries = [
  "getDailyUsage",
  "getHourlyUsage",
  "getUsageBySource",
  "getUsageByModel",
  "getUsageByAsset",
  "getUsageByUser",
] as const satisfies OperationName[];

/** A question to a model. */
export const chat = (model: string, content = "What does event id 41 mean?") => ({
  body: { model, messages: [{ role: "user", content }] },
});

/** What an operation's sample is answered with. */
export async function statusOf(caller: Caller, name: OperationName): Promise<number> {
  return (await caller.send(name, samples[name]())).status;
}
