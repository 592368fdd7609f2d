import type { Awaitable } from "../api.ts";
import type { Operation } from "../document/operation.ts";
import type { RateLimitWord } from "../document/words.ts";
import type { Store } from "../store.ts";
import { toMilliseconds } from "../time.ts";
import { algorithms, createCounter, type WindowState } from "./counter.ts";

/** A rate limit of the document, ready to be counted against. */
export interface Quota {
  readonly policies: readonly Policy[];
  readonly countRefused: boolean;
  /** Header, the place of its policy, and what it tells of it; undefined for the IETF draft's headers. */
  readonly headers: readonly (readonly [header: string, policy: number, value: HeaderValue])[] | undefined;
  readonly algorithm: keyof typeof algorithms;
  /** Whose calls are counted together. */
  readonly partition: "credential" | "tenant";
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

/**
 * The quotas that count for an operation: its own, else that of the scheme that let the caller in, else the document's.
 * One of its own that says `also` counts in addition; the headers speak of the wider one.
 */
export function quotasOf(operation: Operation, scheme: RateLimitWord | undefined): readonly Quota[] {
  const wide = scheme ?? operation.documentRateLimit;
  const own = operation.rateLimit;
  if (!own) return wide ? [quotaOf(wide, "")] : none;
  return own.also && wide ? [quotaOf(wide, ""), quotaOf(own, operation.id)] : [quotaOf(own, operation.id)];
}

const none: readonly Quota[] = [];

function quotaOf(word: RateLimitWord, scope: string): Quota {
  let quota = compiled.get(word);
  if (!quota) compiled.set(word, (quota = compileQuota(word, scope)));
  return quota;
}

function compileQuota(word: RateLimitWord, scope: string): Quota {
  const names = Object.keys(word.policies);
  return {
    scope,
    algorithm: word.algorithm ?? "sliding-window",
    countRefused: word["count-refused"] ?? false,
    partition: word.partition ?? "credential",
    headers:
      word.headers &&
      Object.entries(word.headers).map(
        ([header, { policy, value }]) => [header, names.indexOf(policy), value] as const,
      ),
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

/** Writes the headers that tell a caller about its quota, in the document's own dialect. */
export function writeQuotaHeaders(
  quota: Quota,
  states: readonly PolicyState[],
  now: number,
  headers: Record<string, string | readonly string[]>,
): void {
  if (quota.headers) {
    for (const [header, policy, value] of quota.headers) {
      const state = states[policy];
      if (state) headers[header] = String(headerValue(state, value, now));
    }
    return;
  }
  // draft-ietf-httpapi-ratelimit-headers: Lists of quoted policy names with parameters (RFC 9651).
  headers["RateLimit-Policy"] = states
    .map(({ name, limit, window }) => `"${name}";q=${limit};w=${window / 1000}`)
    .join(", ");
  headers["RateLimit"] = states
    .map((state) => `"${state.name}";r=${state.remaining};t=${headerValue(state, "reset_seconds", now)}`)
    .join(", ");
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
