import { expect, test } from "vitest";
import { type Attempt, decide, type Failure, type RetryPolicy } from "./retry-policy.ts";

const policy: RetryPolicy = { attempts: 3, maxRetryAfter: 60_000, random: () => 1 };
const first: Attempt = { number: 1, remainingMs: 60_000 };

function answer(status: number, more: Partial<Extract<Failure, { kind: "answer" }>> = {}): Failure {
  return {
    kind: "answer",
    status,
    repeatable: true,
    serverCode: "x",
    shouldRetry: undefined,
    retryAfterMs: undefined,
    ...more,
  };
}

test.each([408, 429, 500, 502, 503, 504])("%i is tried again when repeating is safe", (status) => {
  expect(decide(answer(status), first, policy)).toEqual({ retry: true, waitMs: 500 });
});

test.each([408, 500, 502, 503, 504])("%i is final for a POST without an idempotency key", (status) => {
  expect(decide(answer(status, { repeatable: false }), first, policy)).toEqual({ retry: false, why: "final" });
});

test("429 is tried again even for a POST without an idempotency key", () => {
  expect(decide(answer(429, { repeatable: false }), first, policy)).toEqual({ retry: true, waitMs: 500 });
});

test.each([400, 401, 403, 404, 409, 410, 413, 418, 422, 501, 505])("%i is final", (status) => {
  expect(decide(answer(status), first, policy)).toEqual({ retry: false, why: "final" });
});

test.each([
  [{ shouldRetry: true }, true],
  [{ serverCode: "idempotency_in_progress" }, true],
  [{ serverCode: "idempotency_conflict" }, false],
  [{ shouldRetry: true, repeatable: false }, false],
])("409 with %j: retry is %s", (more, retry) => {
  expect(decide(answer(409, more), first, policy).retry).toBe(retry);
});

test.each([429, 503])("x-should-retry: false makes %i final", (status) => {
  expect(decide(answer(status, { shouldRetry: false }), first, policy)).toEqual({ retry: false, why: "final" });
});

test.each(["connection", "timeout"] as const)("a failed %s is tried again only when repeating is safe", (kind) => {
  expect(decide({ kind, repeatable: true }, first, policy)).toEqual({ retry: true, waitMs: 500 });
  expect(decide({ kind, repeatable: false }, first, policy)).toEqual({ retry: false, why: "final" });
});

test("what fetch threw for an unknown reason is final", () => {
  expect(decide({ kind: "unknown" }, first, policy).retry).toBe(false);
});

test("the last attempt is the last", () => {
  expect(decide(answer(503), { number: 3, remainingMs: 60_000 }, policy)).toEqual({
    retry: false,
    why: "attempts_spent",
  });
});

test("backoff doubles from half a second to eight seconds", () => {
  const many = { ...policy, attempts: 9 };
  const waits = [1, 2, 3, 4, 5, 6].map((number) => decide(answer(503), { number, remainingMs: 60_000 }, many));
  expect(waits.map((decision) => decision.retry && decision.waitMs)).toEqual([500, 1000, 2000, 4000, 8000, 8000]);
});

test.each([
  [0, 0],
  [0.25, 125],
  [0.999, 500],
])("jitter %d of the first backoff is %i ms", (random, waitMs) => {
  expect(decide(answer(503), first, { ...policy, random: () => random })).toEqual({ retry: true, waitMs });
});

test("Retry-After replaces the backoff, without jitter", () => {
  expect(decide(answer(429, { retryAfterMs: 17_000 }), first, policy)).toEqual({ retry: true, waitMs: 17_000 });
});

test("a Retry-After longer than the limit fails at once instead of sleeping or coming back early", () => {
  const failure = answer(429, { retryAfterMs: 60_001 });
  const patient = { number: 1, remainingMs: Infinity };
  expect(decide(failure, patient, policy)).toEqual({ retry: false, why: "wait_too_long" });
  expect(decide(answer(429, { retryAfterMs: 60_000 }), patient, policy)).toEqual({ retry: true, waitMs: 60_000 });
});

test("a wait that would use up the total time is not begun", () => {
  expect(decide(answer(503), { number: 1, remainingMs: 500 }, policy)).toEqual({ retry: false, why: "out_of_time" });
});
