import { sleep } from "./sleep.ts";

/** What waiting obeys: backoff, rate limits, paging and jobs. The clock of `@keystub/mock` fits. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves when the time has passed. It may ignore the signal: whoever waits is told of an abort all the same. */
  sleep(ms: number, signal: AbortSignal): Promise<unknown>;
}

/** The clock on the wall. */
export const realClock: Clock = { now: () => Date.now(), sleep };
