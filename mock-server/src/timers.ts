import type { Clock } from "@keystub/mock";

/** The longest that a timer can wait; beyond that it would fire at once. */
const longest = 2 ** 31 - 1;

/** Lets real time do what is due on a running clock. Returns how to stop. */
export function startTimers(clock: Clock, report: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  function arm(): void {
    clearTimeout(timer);
    if (stopped || clock.mode === "frozen" || clock.nextDue === Number.POSITIVE_INFINITY) return;
    timer = setTimeout(settle, Math.min(Math.max(clock.nextDue - clock.now(), 0), longest));
    timer.unref();
  }
  function settle(): void {
    clock.settle().catch(report).finally(arm);
  }

  clock.onChange(arm);
  arm();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
