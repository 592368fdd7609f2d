import type { Clock } from "./clock.ts";
import { longestTimer } from "./sleep.ts";

/** The end of a call's patience: the total time, or the caller's own signal. */
export interface Deadline {
  /** Aborted when the call has to end. */
  readonly signal: AbortSignal;
  remainingMs(): number;
  /** Begins the work if the call still may, and waits no longer than it may last, even if the work ignores the signal. */
  race<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Lets go of the timer and of the caller's signal. */
  stop(): void;
}

/** Starts the clock of a call. `toError` makes the error with which `race` rejects when the call has to end. */
export function startDeadline(
  totalMs: number,
  caller: AbortSignal | undefined,
  clock: Clock,
  toError: (why: "aborted" | "out_of_time") => Error,
): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  let why: "aborted" | "out_of_time" = "aborted";
  let interrupt: () => void = () => {};
  const interrupted = new Promise<never>((_, reject) => {
    interrupt = reject;
  });
  // It may happen while nobody is waiting.
  interrupted.catch(() => {});

  const end = (reason: typeof why) => {
    why = reason;
    controller.abort();
    interrupt();
  };
  const abort = () => end("aborted");
  // A timer of the platform's own `AbortSignal.timeout` could neither be faked in tests nor be cleared.
  // Real time, whatever the clock: what hangs, hangs in real time. Waits are held against the clock before they begin.
  const timer = totalMs <= longestTimer ? setTimeout(end, totalMs, "out_of_time") : undefined;
  const started = clock.now();
  if (caller?.aborted) abort();
  else caller?.addEventListener("abort", abort, { once: true });

  return {
    signal,
    remainingMs: () => totalMs - (clock.now() - started),
    async race(work) {
      if (signal.aborted) throw toError(why);
      try {
        return await Promise.race([interrupted, work()]);
      } catch (error) {
        // Whatever the work says about an abort, the reason for it is known better here.
        throw signal.aborted ? toError(why) : error;
      }
    },
    stop() {
      clearTimeout(timer);
      caller?.removeEventListener("abort", abort);
    },
  };
}
