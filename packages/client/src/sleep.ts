/** Waits in real time; an abort ends the wait at once. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(
      () => {
        signal.removeEventListener("abort", end);
        resolve();
      },
      Math.min(ms, longestTimer),
    );
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
}

/** A timer set for longer than this fires at once. */
export const longestTimer = 2 ** 31 - 1;
