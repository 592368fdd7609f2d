/** One failed attempt, told without headers, bodies or requests. */
export type Failure =
  | { readonly kind: "connection" | "timeout"; readonly repeatable: boolean }
  | { readonly kind: "unknown" }
  | {
      readonly kind: "answer";
      readonly repeatable: boolean;
      readonly status: number;
      /** As the server gave it. */
      readonly serverCode: string | undefined;
      /** The server's own word in `x-should-retry`. */
      readonly shouldRetry: boolean | undefined;
      readonly retryAfterMs: number | undefined;
    };

/** Which attempt failed, counted from 1, and what is left of the total time. */
export interface Attempt {
  readonly number: number;
  readonly remainingMs: number;
}

export interface RetryPolicy {
  readonly attempts: number;
  readonly maxRetryAfter: number;
  readonly random: () => number;
}

export type Decision =
  | { readonly retry: true; readonly waitMs: number }
  | { readonly retry: false; readonly why: "final" | "attempts_spent" | "wait_too_long" | "out_of_time" };

/** Whether to try again, and after how long. The table in README.md, in code. */
export function decide(failure: Failure, attempt: Attempt, policy: RetryPolicy): Decision {
  if (!isWorthRepeating(failure)) return { retry: false, why: "final" };
  if (attempt.number >= policy.attempts) return { retry: false, why: "attempts_spent" };

  const asked = failure.kind === "answer" ? failure.retryAfterMs : undefined;
  // Neither sleeping for an hour nor coming back early helps: the caller is told at once, with `retryAfterMs`.
  if (asked !== undefined && asked > policy.maxRetryAfter) return { retry: false, why: "wait_too_long" };

  const waitMs = asked ?? backoff(attempt.number, policy.random);
  if (waitMs >= attempt.remainingMs) return { retry: false, why: "out_of_time" };
  return { retry: true, waitMs };
}

function isWorthRepeating(failure: Failure): boolean {
  if (failure.kind === "unknown") return false;
  if (failure.kind !== "answer") return failure.repeatable;
  if (failure.shouldRetry === false) return false;
  // Refused before anything happened, so even a bare POST may come again.
  if (failure.status === 429) return true;
  if (!failure.repeatable) return false;
  if (failure.status === 409) return failure.shouldRetry === true || stillProcessing.has(failure.serverCode ?? "");
  return repeatableStatuses.has(failure.status);
}

const repeatableStatuses = new Set([408, 500, 502, 503, 504]);

/** A 409 about the first use of an idempotency key that has not ended yet, unlike one about a changed request. */
const stillProcessing = new Set(["idempotency_in_progress", "idempotency_key_in_use"]);

/** Full jitter: 0 to 500 ms, then 0 to 1 s, and so on to 8 s. */
function backoff(attempt: number, random: () => number): number {
  return Math.round(random() * Math.min(8_000, 500 * 2 ** (attempt - 1)));
}
