import type { Json } from "../store.ts";
import { toMilliseconds } from "../time.ts";
import { compileExpression, type Facts } from "./fill.ts";
import { at, below, membersOf, type Place } from "./place.ts";
import type { JobWord } from "./words.ts";

/** What moves the records of a collection through their states. */
export interface Job {
  readonly name: string;
  readonly collection: string;
  /** The field that holds the state. */
  readonly field: string;
  readonly start: string;
  readonly steps: readonly JobStep[];
  readonly failure: { readonly state: string; readonly emits: string | undefined };
}

export interface JobStep {
  /** Milliseconds from the start of the job. */
  readonly after: number;
  readonly state: string | undefined;
  readonly emits: string | undefined;
  /** What the webhook of this step can tell. */
  readonly facts: (facts: Facts) => Readonly<Record<string, Json>>;
}

/** The jobs that component schemas define, by name. */
export function compileJobs(root: Place): Map<string, Job> {
  const jobs = new Map<string, Job>();
  for (const [, schema] of below(at(root, "components", "schemas"))) {
    const word = membersOf(schema)?.["x-job"] as Readonly<Record<string, JobWord>> | undefined;
    for (const [name, definition] of Object.entries(word ?? {})) jobs.set(name, compileJob(name, definition));
  }
  return jobs;
}

function compileJob(name: string, { collection, field, start, steps, failure }: JobWord): Job {
  return {
    name,
    collection,
    field,
    start,
    steps: steps
      .map(({ after, state, emits, facts }) => ({
        after: toMilliseconds(after),
        state,
        emits,
        facts: compileExpression(facts ?? {}) as JobStep["facts"],
      }))
      .sort((one, other) => one.after - other.after),
    failure: { state: failure?.state ?? "failed", emits: failure?.emits },
  };
}
