import { type ApiKey, checkApiKey } from "./api-key.ts";
import { checkBaseUrl } from "./base-url.ts";
import { KeystubError } from "./errors.ts";
import type { ApiTable } from "./operation-types.ts";
import { sleep } from "./sleep.ts";

/** What an integrator may set. */
export interface ClientOptions {
  /** The key, or a function that fetches it; the function is asked once for each call. */
  readonly apiKey: ApiKey;
  /** Where the API is; the document's own server unless given. */
  readonly baseUrl?: string | undefined;
  /** Replaces `globalThis.fetch`, which is otherwise looked up for each request, so that a later patch of it counts. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  readonly retry?: RetryOptions | undefined;
  readonly timeout?: TimeoutOptions | undefined;
}

export interface RetryOptions {
  /** Requests for each call, the first included. Default 3. */
  readonly attempts?: number | undefined;
  /** The longest `Retry-After` worth waiting for, in milliseconds. Default 60 000; a longer one fails at once. */
  readonly maxRetryAfter?: number | undefined;
  /** Waits between attempts; a test or a virtual clock puts its own here. */
  readonly sleep?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined;
  /** The source of jitter, from 0 to 1. */
  readonly random?: (() => number) | undefined;
}

/** In milliseconds; `Infinity` switches one off. Both cover the body as well as the headers. */
export interface TimeoutOptions {
  /** For one request. Default 10 000. */
  readonly attempt?: number | undefined;
  /** For the whole call with its waits. Default 60 000. */
  readonly total?: number | undefined;
}

/** The options with every default filled in. */
export interface Settings {
  readonly apiKey: ApiKey;
  readonly baseUrl: string;
  readonly keyHeader: string;
  readonly keyScheme: string | undefined;
  readonly fetch: ((request: Request) => Promise<Response>) | undefined;
  readonly retry: { readonly [Name in keyof RetryOptions]-?: NonNullable<RetryOptions[Name]> };
  readonly timeout: { readonly [Name in keyof TimeoutOptions]-?: NonNullable<TimeoutOptions[Name]> };
}

/** Fills in the defaults, or throws before any request could be made with options that cannot work. */
export function toSettings(options: ClientOptions, api: ApiTable<unknown>): Settings {
  if (typeof options.apiKey !== "function") checkApiKey(options.apiKey);
  return {
    apiKey: options.apiKey,
    baseUrl: checkBaseUrl(options.baseUrl ?? api.server),
    keyHeader: api.keyHeader,
    keyScheme: api.keyScheme,
    fetch: options.fetch,
    retry: {
      attempts: checkAtLeast(1, "retry.attempts", options.retry?.attempts ?? 3),
      maxRetryAfter: checkAtLeast(0, "retry.maxRetryAfter", options.retry?.maxRetryAfter ?? 60_000),
      sleep: options.retry?.sleep ?? sleep,
      random: options.retry?.random ?? Math.random,
    },
    timeout: {
      attempt: checkAtLeast(1, "timeout.attempt", options.timeout?.attempt ?? 10_000),
      total: checkAtLeast(1, "timeout.total", options.timeout?.total ?? 60_000),
    },
  };
}

function checkAtLeast(minimum: number, name: string, value: number): number {
  if (typeof value === "number" && value >= minimum) return value;
  throw new KeystubError(
    "invalid_option",
    `${name} is ${String(value)}; it has to be a number of at least ${minimum}.`,
  );
}
