import { parseHttpDate } from "./http-date.ts";
import type { RateLimitHeaders } from "./operation-types.ts";

/** What an answer says of the quota. */
export interface RateLimit {
  /** Calls for each window. */
  readonly limit: number | undefined;
  /** How many of them are left. */
  readonly remaining: number | undefined;
  /** In how many milliseconds there will be more. */
  readonly resetMs: number | undefined;
}

/** Reads the headers that the document names, else those of the IETF draft; undefined when there are none. */
export function readRateLimit(
  headers: Headers,
  named: RateLimitHeaders | undefined,
  now: number,
): RateLimit | undefined {
  const own = named && readNamed(headers, named, now);
  return own && Object.values(own).some((value) => value !== undefined) ? own : readDraft(headers);
}

function readNamed(headers: Headers, names: RateLimitHeaders, now: number): RateLimit {
  const number = (name: string | undefined) => toNumber(name && headers.get(name));
  const reset = number(names.reset);
  return {
    limit: number(names.limit),
    remaining: number(names.remaining),
    resetMs: reset && toDelay(reset, names.unit, headers, now),
  };
}

function toDelay(reset: number, unit: string | undefined, headers: Headers, now: number): number {
  if (unit === "seconds") return reset * 1000;
  // Measured on the server's clock, because ours may be wrong by hours.
  const sent = parseHttpDate(headers.get("date") ?? "", now) ?? now;
  return Math.max(0, (unit === "epoch_milliseconds" ? reset : reset * 1000) - sent);
}

/** `RateLimit: "per_minute";r=12;t=30` (draft-ietf-httpapi-ratelimit-headers): of several policies the one with least left. */
function readDraft(headers: Headers): RateLimit | undefined {
  const policies = (headers.get("ratelimit") ?? "").split(",").map(toParameters);
  const [nearest] = policies.filter(({ r }) => r !== undefined).sort((one, other) => (one.r ?? 0) - (other.r ?? 0));
  if (!nearest) return undefined;
  const quotas = (headers.get("ratelimit-policy") ?? "").split(",").map(toParameters);
  const quota = quotas.find(({ name }) => name === nearest.name);
  return { limit: quota?.q, remaining: nearest.r, resetMs: nearest.t === undefined ? undefined : nearest.t * 1000 };
}

function toParameters(item: string): { name: string; q?: number; r?: number; t?: number } {
  const [name = "", ...parameters] = item.split(";").map((part) => part.trim());
  const numbers = parameters.map((part) => [part.slice(0, 1), toNumber(part.slice(2))] as const);
  return { name, ...Object.fromEntries(numbers.filter(([, value]) => value !== undefined)) };
}

function toNumber(text: string | null | undefined): number | undefined {
  return text && /^\d+$/.test(text) ? Number(text) : undefined;
}
