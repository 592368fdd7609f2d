import type { Operation } from "../document/operation.ts";
import type { RateLimitWord } from "../document/words.ts";
import type { Awaitable } from "../api.ts";
import type { Store } from "../store.ts";
import { toMilliseconds } from "../time.ts";
import { algorithms, createCounter, type WindowState } from "./counter.ts";

/** A rate limit of the document, ready to be counted against. */
export interface Quota {
  readonly policies: readonly Policy[];
  readonly countRefused: boolean;
  readonly headers: RateLimitWord["headers"];
  readonly algorithm: keyof typeof algorithms;
  /** Set apart from the other quotas of a credential. */
  readonly scope: string;
}

export interface Policy {
  readonly name: string;
  /** Milliseconds. */
  readonly window: number;
  readonly limit: number;
}

/** What one policy has left for a credential. */
export interface PolicyState extends WindowState {
  readonly name: string;
  readonly limit: number;
  readonly window: number;
}

const compiled = new WeakMap<RateLimitWord, Quota>();

/** The quota that counts for an operation: its own, else that of the scheme that let the caller in, else the document's. */
export function quotaOf(operation: Operation, scheme: RateLimitWord | undefined): Quota | undefined {
  const word = operation.rateLimit ?? scheme ?? operation.documentRateLimit;
  if (!word) return undefined;
  let quota = compiled.get(word);
  if (!quota) compiled.set(word, (quota = compileQuota(word, word === operation.rateLimit ? operation.id : "")));
  return quota;
}

function compileQuota(word: RateLimitWord, scope: string): Quota {
  return {
    scope,
    algorithm: word.algorithm ?? "sliding-window",
    countRefused: word["count-refused"] ?? false,
    headers: word.headers,
    policies: Object.entries(word.policies).map(([name, { window, limit }]) => ({
      name,
      limit,
      window: toMilliseconds(window),
    })),
  };
}

/**
 * Counts a call, in one step: against every policy when all allow it, and when one refuses it only if refused calls
 * count. With `spend` false nothing is counted.
 */
export function countCall(
  store: Store,
  subject: string,
  quota: Quota,
  limits: Readonly<Record<string, number>>,
  now: number,
  spend: boolean,
): Awaitable<PolicyState[]> {
  const { peek, spend: add } = algorithms[quota.algorithm];
  return store.count(subject + quota.scope, (counters) => {
    const before = quota.policies.map(({ name, window, limit: documented }) => {
      let counter = counters.get(name);
      if (!counter) counters.set(name, (counter = createCounter()));
      const limit = limits[name] ?? documented;
      return { name, window, limit, counter, state: peek(counter, limit, window, now) };
    });
    const allowed = before.every(({ state }) => state.allowed);
    const counts = spend && (allowed || quota.countRefused);
    return before.map(({ name, window, limit, counter, state }) => {
      if (counts) add(counter, limit, window, now);
      const after = counts ? peek(counter, limit, window, now) : state;
      return { ...after, name, window, limit, allowed: spend ? state.allowed : after.allowed };
    });
  });
}

/** The headers that tell a caller about its quota, in the document's own dialect. */
export function quotaHeaders(quota: Quota, states: readonly PolicyState[], now: number): Record<string, string> {
  const headers: Record<string, string> = {};
  if (quota.headers) {
    for (const [header, { policy, value }] of Object.entries(quota.headers)) {
      const state = states.find(({ name }) => name === policy);
      if (state) headers[header] = String(headerValue(state, value, now));
    }
    return headers;
  }
  // draft-ietf-httpapi-ratelimit-headers: Lists of quoted policy names with parameters (RFC 9651).
  headers["RateLimit-Policy"] = states.map(({ name, limit, window }) => `"${name}";q=${limit};w=${window / 1000}`).join(", ");
  headers["RateLimit"] = states
    .map((state) => `"${state.name}";r=${state.remaining};t=${headerValue(state, "reset_seconds", now)}`)
    .join(", ");
  return headers;
}

type HeaderValue = NonNullable<RateLimitWord["headers"]>[string]["value"];

function headerValue(state: PolicyState, value: HeaderValue, now: number): number {
  switch (value) {
    case "limit":
      return state.limit;
    case "remaining":
      return state.remaining;
    case "reset_epoch_seconds":
      return Math.ceil(state.resetAt / 1000);
    case "reset_epoch_milliseconds":
      return state.resetAt;
    case "reset_seconds":
      return Math.max(0, Math.ceil((state.resetAt - now) / 1000));
  }
}
