import type { Clock } from "./clock.ts";
import type { Deadline } from "./deadline.ts";
import type { RateLimit } from "./rate-limit.ts";
import type { Refusal } from "./refusal.ts";

/** What all calls of a client pass before they are sent, so that one 429 holds back all of them. */
export interface Gate {
  /**
   * Waits for this call's turn.
   * @throws the error of `refuse` when the API asked for a longer pause than the call can wait.
   */
  enter(deadline: Deadline, refuse: Refuse): Promise<void>;
  /** Says what came of a call that had entered. `paused` is the 429 and how long to wait after it. */
  leave(answer: {
    readonly rateLimit?: RateLimit | undefined;
    readonly paused?: { readonly refusal: Refusal; readonly ms: number } | undefined;
  }): void;
}

type Refuse = (waitMs: number, last: Refusal) => Error;

/**
 * A gate that closes for as long as a 429 asks, or until the reset once nothing is left. Afterwards it lets one call through, and one
 * more at a time for each success: a crowd that has waited for the same moment would be refused again.
 */
export function createGate(clock: Clock, longestPause: number): Gate {
  let line: Promise<unknown> = Promise.resolve();
  let openAt = Number.NEGATIVE_INFINITY;
  let width = Number.POSITIVE_INFINITY;
  let left = Number.POSITIVE_INFINITY;
  let inFlight = 0;
  let last: Refusal | undefined;
  let wake = () => {};

  async function opening(deadline: Deadline, refuse: Refuse): Promise<void> {
    for (;;) {
      deadline.signal.throwIfAborted();
      const waitMs = openAt - clock.now();
      if (waitMs > 0) {
        if (waitMs > longestPause || waitMs >= deadline.remainingMs()) {
          if (last) throw refuse(waitMs, last);
          // Only the headers say that nothing is left; the API may know better.
          return;
        }
        await clock.sleep(waitMs, deadline.signal);
      } else if (inFlight < width && inFlight < left) return;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
          deadline.signal.addEventListener("abort", () => resolve(), { once: true });
        });
    }
  }

  function close(ms: number, refusal: Refusal | undefined): void {
    const until = clock.now() + ms;
    // The longer pause counts, with the reason for it.
    if (until > openAt) {
      openAt = until;
      last = refusal;
    }
    width = 1;
    left = Number.POSITIVE_INFINITY;
  }

  return {
    enter(deadline, refuse) {
      const turn = line.then(async () => {
        await opening(deadline, refuse);
        inFlight++;
      });
      line = turn.catch(() => {});
      return turn;
    },
    leave({ rateLimit, paused }) {
      inFlight--;
      const { remaining, resetMs } = rateLimit ?? {};
      if (paused) close(paused.ms, paused.refusal);
      // A reset too far away is left to the API to refuse: it may know better by then.
      else if (remaining === 0 && resetMs && resetMs <= longestPause) close(resetMs, undefined);
      else {
        width++;
        left = remaining || Number.POSITIVE_INFINITY;
      }
      wake();
    },
  };
}
