import { startDeadline } from "./deadline.ts";
import { AbortedError, JobFailedError, JobTimeoutError, KeystubError } from "./errors.ts";
import type { OperationRow } from "./operation-types.ts";
import { valueAt } from "./pointer.ts";
import { type AnyCallOptions, type Result, type Session, sendCall } from "./send-call.ts";
import type { Parts } from "./to-request.ts";

/** In milliseconds; `WaitOptions` says what they mean. */
export interface AnyWaitOptions {
  readonly timeout?: number | undefined;
  readonly minDelay?: number | undefined;
  readonly maxDelay?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((data: never) => void) | undefined;
}

/** Follows the job that a call has started, or that it reads, to its end. A state that the document does not know is on the way. */
export async function waitFor(
  row: OperationRow,
  parts: Parts,
  options: AnyCallOptions,
  { timeout = 600_000, minDelay = 2_000, maxDelay = 30_000, onProgress, ...given }: AnyWaitOptions,
  send: () => Promise<Result>,
  session: Session,
): Promise<unknown> {
  const { clock, random } = session.settings;
  const { read, path } = row.wait ?? { read: row, path: {} };
  const { poll } = read;
  if (!poll) throw new KeystubError("invalid_argument", `${read.name} does not tell how a job goes.`);
  const signal = anyOf(options.signal, given.signal);
  const facts = { operation: row.name, attempts: 0 };
  const deadline = startDeadline(Number.POSITIVE_INFINITY, signal, clock, () => new AbortedError(facts));
  const started = clock.now();
  try {
    let { data } = await deadline.race(send);
    const place = row.wait ? toPath(row, parts, path, data) : parts.path;
    let state: string | undefined;

    for (let polls = row.wait ? 0 : 1; ; polls++) {
      // The answer that starts a job is not yet one about it.
      if (polls > 0) {
        state = toText(valueAt(data, poll.state));
        if (state !== undefined && poll.done.includes(state)) return data;
        if (state !== undefined && poll.failed.includes(state))
          throw new JobFailedError(`${row.name}: the job ended in the state ${state}.`, facts, state, data);
        onProgress?.(data as never);
      }
      const remaining = timeout - (clock.now() - started);
      if (!(remaining > 0)) {
        const message = `${row.name}: not done within ${timeout} ms (state ${state ?? "unknown"}). It may still go on; ask ${read.name} later.`;
        throw new JobTimeoutError(message, facts, state, timeout);
      }
      // The last question comes at the very end.
      const delay = Math.min(spread(polls, minDelay, maxDelay, random()), remaining);
      await deadline.race(() => clock.sleep(delay, deadline.signal));
      ({ data } = await sendCall(read, place ? { path: place } : {}, { signal: deadline.signal }, session));
    }
  } catch (error) {
    // The signal that ended the question was ours; whose it was is known here.
    throw signal?.aborted ? new AbortedError(facts) : error;
  } finally {
    deadline.stop();
  }
}

/** The path parameters of what to read: as the call had them, or as the answer gives them. */
function toPath(row: OperationRow, parts: Parts, path: Readonly<Record<string, string>>, data: unknown) {
  const made = Object.entries(path).map(([name, pointer]) => [name, valueAt(data, pointer)] as const);
  if (made.every(([, value]) => value !== null && value !== undefined))
    return { ...parts.path, ...Object.fromEntries(made) };
  throw new JobFailedError(
    `${row.name}: the answer names no job, so none has started.`,
    { operation: row.name, attempts: 0 },
    undefined,
    data,
  );
}

/** Somewhere between the shortest delay and one that doubles with each question: a crowd of waiters spreads out. */
function spread(polls: number, shortest: number, longest: number, random: number): number {
  const top = Math.min(longest, shortest * 2 ** polls);
  return Math.round(shortest + random * Math.max(0, top - shortest));
}

function anyOf(...signals: (AbortSignal | undefined)[]): AbortSignal | undefined {
  const given = signals.filter((signal) => signal !== undefined);
  return given.length > 1 ? AbortSignal.any(given) : given[0];
}

function toText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
