import type { operations } from "@keystub/documents/hatz";
import type { Context, Handler } from "../../api.ts";
import type { JsonRecord } from "../../store.ts";
import { complete, toCompletion } from "./completion.ts";
import { refuseBody, refuseParameter } from "./faults.ts";
import { checkFiles } from "./files.ts";
import { chooseEnabled } from "./models/choice.ts";
import { findCaller, type Person } from "./people.ts";
import { type AutomationRecord, records, type Schemas, type WorkflowRecord } from "./records.ts";
import { fillPrompt } from "./text/prompts.ts";

/** The caller's own apps and workflows, mixed. */
export const listApps: Handler<operations["listApps"]> = async (ctx) => {
  const { name = "", limit = 100, offset = 0 } = ctx.query;
  const own = await findOwn(await findCaller(ctx));
  const named = own.filter((one) => one.name.toLowerCase().includes(name.toLowerCase()));
  return { body: { data: named.slice(offset, offset + limit).map(toShown) } };
};

/** One of the caller's own apps and workflows. */
export const getApp: Handler<operations["getApp"]> = async (ctx) => ({
  body: toShown(await readAutomation(ctx, await findCaller(ctx), ctx.path.app_id)),
});

/** Fills in an app and has its model answer. */
export const queryApp: Handler<operations["queryApp"]> = async (ctx) => {
  const { file_uuids, stream } = ctx.body;
  const person = await findCaller(ctx);
  const app = await readAutomation(ctx, person, ctx.path.app_id);
  if (isWorkflow(app)) return refuseParameter(ctx, "path", "app_id", "names a workflow; run it with /workflows/run");
  const inputs = await readInputs(ctx, person, app, ctx.body.inputs);
  await checkFiles(
    ctx,
    person,
    (file_uuids ?? []).map((id, index) => ({ id, path: ["file_uuids", index] })),
  );
  const model = await chooseEnabled(ctx, person, ctx.body.model ?? app.default_model);
  const messages = [{ role: "user", content: fillPrompt(app.prompt_sections, app, inputs) }];
  const spending = { source: "app", asset_type: "app", asset_id: app.id } as const;
  const { text, usage } = await complete(ctx, person, model, messages, spending);
  return toCompletion(model, text, usage, stream);
};

/** One of the caller's own. Community and private ones are not found, nor are those of others. */
export async function readAutomation(ctx: Context, person: Person, id: string): Promise<AutomationRecord> {
  const found = (await findOwn(person)).find((one) => one.id === id);
  return found ?? ctx.refuse("not_found", `There is no app ${id}.`, { resource: "app" });
}

/** What was filled in: every required input must be there, and a file must be the caller's and ready. */
export async function readInputs(
  ctx: Context,
  person: Person,
  { user_inputs }: AutomationRecord,
  sent: Schemas["AutomationInputs"],
): Promise<JsonRecord> {
  const inputs = sent as JsonRecord; // it came as JSON
  for (const { variable_name, required } of user_inputs)
    if (required && (inputs[variable_name] ?? "") === "")
      refuseBody(ctx, ["inputs", variable_name], "is required", "required");
  const files = user_inputs.filter(
    ({ variable_name, variable_type }) => variable_type === "file_upload" && inputs[variable_name] !== undefined,
  );
  await checkFiles(
    ctx,
    person,
    files.map(({ variable_name }) => ({ id: inputs[variable_name], path: ["inputs", variable_name] })),
  );
  return inputs;
}

/** Nothing but its steps tells a workflow from an app. */
export function isWorkflow(automation: AutomationRecord): automation is WorkflowRecord {
  return "steps" in automation;
}

async function findOwn({ user, home }: Person): Promise<AutomationRecord[]> {
  const all = await records(home, "automations").list();
  return all.filter(({ user_id, visibility }) => visibility === "own" && user_id === user.id);
}

function toShown({ user_id: _, visibility: __, ...shown }: AutomationRecord): JsonRecord {
  return shown as JsonRecord; // a record without two of its members
}
