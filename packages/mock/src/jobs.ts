import type { Api, JobContext, Scope } from "./api.ts";
import type { Job } from "./document/jobs.ts";
import type { Faults } from "./faults.ts";
import type { Collection, JsonRecord } from "./store.ts";
import { type ClockEvent, toTimestamp } from "./time.ts";
import type { Task, Timeline } from "./timeline.ts";
import type { Webhooks } from "./webhooks.ts";

interface Parts {
  readonly definitions: ReadonlyMap<string, Job>;
  readonly handlers: NonNullable<Api["jobs"]>;
  readonly timeline: Timeline;
  readonly faults: Faults;
  readonly webhooks: Webhooks;
  readonly collection: (tenant: string, name: string) => Collection;
  readonly scope: (tenant: string, now: number) => Scope;
}

export interface Jobs {
  /** Puts a record into a job's start state and schedules its steps. */
  start(name: string, tenant: string, recordId: string, data: JsonRecord, now: number): Promise<void>;
  /** Makes the steps void that are still to come. */
  stop(name: string, tenant: string, recordId: string): Promise<void>;
  /** A step that has come due. */
  step(task: Task): Promise<ClockEvent>;
}

interface Run {
  readonly job: string;
  readonly tenant: string;
  readonly record: string;
  /** The start that this step belongs to: a job that was started again makes the old steps void. */
  readonly run: string;
  readonly step: number;
  /** What a scripted failure says; empty for a run that goes well. */
  readonly error: string;
  readonly data: JsonRecord;
}

export function createJobs({ definitions, handlers, timeline, faults, webhooks, collection, scope }: Parts): Jobs {
  function definition(name: string): Job {
    const job = definitions.get(name);
    if (!job) throw new RangeError(`The document defines no job ${name}.`);
    return job;
  }

  /** How often a job of a record was started, so that each run has a name of its own. */
  async function runCount(name: string, tenant: string, recordId: string): Promise<number> {
    const run = (await collection(tenant, definition(name).collection).get(recordId))?.[runField(name)];
    return Number(String(run ?? "").split("-")[1] ?? 0);
  }

  return {
    async start(name, tenant, recordId, data, now) {
      const job = definition(name);
      const records = collection(tenant, job.collection);
      const run = `${now}-${(await runCount(name, tenant, recordId)) + 1}`;
      await records.update(recordId, { [job.field]: job.start, [runField(name)]: run });
      const fault = faults.takeForJob(name);
      const error = fault ? (fault.error ?? `The job ${name} was made to fail.`) : "";
      job.steps.forEach(({ after }, step) => {
        timeline.schedule(now + after, "job", { job: name, tenant, record: recordId, run, step, error, data });
      });
    },

    async stop(name, tenant, recordId) {
      await collection(tenant, definition(name).collection).update(recordId, {
        [runField(name)]: `stopped-${await runCount(name, tenant, recordId)}`,
      });
    },

    async step(task) {
      const { job: name, tenant, record: id, run, step, error, data } = task.data as unknown as Run;
      const job = definition(name);
      const records = collection(tenant, job.collection);
      const record = await records.get(id);
      const at = toTimestamp(task.due);
      const done = (summary: string): ClockEvent => ({ at, kind: "job", summary: `${name} of ${id} ${summary}` });
      if (!record || record[runField(name)] !== run)
        return done("is void: the record is gone, or the job was stopped or started again.");

      const { state, emits, facts } = job.steps[step] as Job["steps"][number];
      const last = step === job.steps.length - 1;
      const context: JobContext = { ...scope(tenant, task.due), record, data };
      const handler = handlers[name];

      if (last && error !== "") {
        const changes = await handler?.fail?.({ ...context, error });
        const failed = await records.update(id, { ...changes, [job.field]: job.failure.state });
        if (job.failure.emits) await webhooks.emit(job.failure.emits, tenant, task.due, { record: failed, error });
        await handler?.finished?.({ ...context, record: failed });
        return done(`is ${job.failure.state}: ${error}`);
      }
      const changes = last ? await handler?.finish?.(context) : await handler?.step?.({ ...context, state });
      const changed = await records.update(id, { ...changes, ...(state !== undefined && { [job.field]: state }) });
      if (emits) await webhooks.emit(emits, tenant, task.due, { ...facts({ record: changed }), record: changed });
      if (last) await handler?.finished?.({ ...context, record: changed });
      return done(state === undefined ? `is at step ${step + 1} of ${job.steps.length}` : `is ${state}`);
    },
  };
}

/** Fields that begin with `$` are the engine's own and are never shown. */
function runField(job: string): string {
  return `$run_${job}`;
}
