import type { operations } from "@keystub/documents/hatz";
import type { Handler, JobContext, JobHandler } from "../../api.ts";
import { toTimestamp } from "../../time.ts";
import { isWorkflow, readAutomation, readInputs } from "./apps.ts";
import { charge, checkCredits, findLimit } from "./credits.ts";
import { refuseBody } from "./faults.ts";
import { findModel } from "./models/catalog.ts";
import { chooseEnabled } from "./models/choice.ts";
import { findCaller, findPerson } from "./people.ts";
import { type JobRecord, records, type Schemas } from "./records.ts";
import { countTokens, tokensOf, writeAnswer } from "./text/answer.ts";
import { fillPrompt } from "./text/prompts.ts";

/** Starts a job. Its id is all that the answer tells; the status is a fixed phrase. */
export const runWorkflow: Handler<operations["runWorkflow"]> = async (ctx) => {
  const person = await findCaller(ctx);
  const workflow = await readAutomation(ctx, person, ctx.body.app_id);
  if (!isWorkflow(workflow))
    return refuseBody(ctx, ["app_id"], "names an app; run it with /app/{app_id}/query", "enum");
  const inputs = await readInputs(ctx, person, workflow, ctx.body.inputs);
  for (const { config } of workflow.steps) {
    const model = await chooseEnabled(ctx, person, config.model);
    await checkCredits(ctx, person, { model, inputTokens: 0, costly: true });
  }
  const { job_id } = await records(person.home, "workflow_jobs").insert({
    job_id: ctx.random.uuid(),
    app_id: workflow.id,
    status: "queued",
    created_at: toTimestamp(ctx.now),
    completed_at: null,
    outputs: [],
    error: null,
    user_id: person.user.id,
    inputs,
  });
  await person.home.startJob("workflow_run", job_id);
  return { body: { status: "Workflow Job Invoked", job_id } };
};

/** A job of the caller. */
export const getWorkflowJob: Handler<operations["getWorkflowJob"]> = async (ctx) => {
  const { user, home } = await findCaller(ctx);
  const job = await records(home, "workflow_jobs").get(ctx.path.job_id);
  if (job?.user_id !== user.id)
    return ctx.refuse("not_found", `There is no workflow job ${ctx.path.job_id}.`, { resource: "workflow job" });
  const { job_id, app_id, status, created_at, completed_at, outputs, error } = job;
  return { body: { job_id, app_id, status, created_at, completed_at, outputs, error } };
};

/** The steps one after the other. Credits are looked at before each, so that a job may stop half-way. */
export const workflow_run: JobHandler = {
  async finish(job) {
    const { outputs, complete } = await runSteps(job, Number.POSITIVE_INFINITY);
    return { outputs, completed_at: toTimestamp(job.now), error: complete ? null : "Usage limit reached" };
  },
  async finished(job) {
    const { job_id, error } = job.record as JobRecord; // the job stands on `workflow_jobs` (x-job)
    if (error !== null) await records(job, "workflow_jobs").update(job_id, { status: "failed" });
  },
  async fail(job) {
    const { outputs } = await runSteps(job, 1);
    return { outputs, completed_at: toTimestamp(job.now), error: job.error };
  },
};

async function runSteps(
  job: JobContext,
  limit: number,
): Promise<{ outputs: Schemas["WorkflowOutput"][]; complete: boolean }> {
  const { app_id, user_id, inputs } = job.record as JobRecord;
  const workflow = await records(job, "automations").get(app_id);
  const person = await findPerson(job, user_id);
  const outputs: Schemas["WorkflowOutput"][] = [];
  if (!workflow || !isWorkflow(workflow) || !person) return { outputs, complete: true };
  const steps = workflow.steps.toSorted((one, other) => one.position - other.position);
  for (const { id, display_name, config, prompt_sections } of steps.slice(0, limit)) {
    const model = findModel(config.model);
    if (!model) continue;
    const earlier = outputs.map(({ content }) => ({ role: "assistant", content }));
    const messages = [...earlier, { role: "user", content: fillPrompt(prompt_sections, workflow, inputs) }];
    const input_tokens = countTokens(messages);
    if (await findLimit(person, { model, inputTokens: input_tokens, costly: true }))
      return { outputs, complete: false };
    const content = writeAnswer(messages);
    const usage = { input_tokens, output_tokens: tokensOf(content) };
    await charge(person, { source: "workflow", asset_type: "workflow", asset_id: app_id, model, usage });
    outputs.push({ step_id: id, display_name, content });
  }
  return { outputs, complete: true };
}
