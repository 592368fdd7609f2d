import { type ApiKey, toKeySource } from "./api-key.ts";
import { checkBaseUrl } from "./base-url.ts";
import { checkPlace } from "./browser.ts";
import { type Clock, realClock } from "./clock.ts";
import type { Validation } from "./drift.ts";
import { KeystubError } from "./errors.ts";
import type { Hooks, Log } from "./observe.ts";
import type { ApiFacts } from "./operation-types.ts";

/** What an integrator may set. */
export interface ClientOptions<Name extends string = string> {
  /** The key, or a function that fetches it, which is asked once for each call. Without it the environment variable of the API counts. */
  readonly apiKey?: ApiKey | undefined;
  /** Where the API is; the document's own server unless given. */
  readonly baseUrl?: string | undefined;
  /** Replaces `globalThis.fetch`, which is otherwise looked up for each request, so that a later patch of it counts. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  readonly retry?: RetryOptions | undefined;
  readonly timeout?: TimeoutOptions | undefined;
  /**
   * `off` reads no quota headers; `observe` (the default) shows them in `withResponse()` and hooks; `wait` makes every call wait while
   * the API has none left, so that one 429 pauses all calls of this client.
   */
  readonly rateLimit?: "off" | "observe" | "wait" | undefined;
  /** What backoff, rate limits and jobs wait by; a test puts a virtual clock here. */
  readonly clock?: Clock | undefined;
  /** The source of jitter, from 0 to 1. */
  readonly random?: (() => number) | undefined;
  readonly hooks?: Hooks | undefined;
  readonly log?: Log | undefined;
  /** Holds answers against schemas of your own. */
  readonly validate?: Validation<Name> | undefined;
  /** A page shows its key to everybody. With a key of a mock that is no harm. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

export interface RetryOptions {
  /** Requests for each call, the first included. Default 3. */
  readonly attempts?: number | undefined;
  /** The longest `Retry-After` worth waiting for, in milliseconds. Default 60 000; a longer one fails at once. */
  readonly maxRetryAfter?: number | undefined;
}

/** In milliseconds; `Infinity` switches one off. Both cover the body as well as the headers. */
export interface TimeoutOptions {
  /** For one request, by the clock on the wall. Default 10 000. */
  readonly attempt?: number | undefined;
  /** For the whole call with its waits. Default 60 000. */
  readonly total?: number | undefined;
}

/** The options with every default filled in. */
export interface Settings {
  readonly api: ApiFacts;
  readonly getKey: () => Promise<string>;
  readonly baseUrl: string;
  readonly fetch: ((request: Request) => Promise<Response>) | undefined;
  readonly retry: { readonly [Name in keyof RetryOptions]-?: NonNullable<RetryOptions[Name]> };
  readonly timeout: { readonly [Name in keyof TimeoutOptions]-?: NonNullable<TimeoutOptions[Name]> };
  readonly rateLimit: "off" | "observe" | "wait";
  readonly clock: Clock;
  readonly random: () => number;
  readonly hooks: Hooks | undefined;
  readonly log: Log | undefined;
  readonly validate: Validation | undefined;
}

/** Fills in the defaults, or throws before any request could be made with options that cannot work. */
export function toSettings(options: ClientOptions, api: ApiFacts): Settings {
  checkPlace(options.dangerouslyAllowBrowser);
  const { retry, timeout, rateLimit = "observe" } = options;
  if (!["off", "observe", "wait"].includes(rateLimit))
    throw new KeystubError("invalid_option", `rateLimit is ${String(rateLimit)}; it has to be off, observe or wait.`);
  return {
    api,
    getKey: toKeySource(options.apiKey, api.key),
    baseUrl: checkBaseUrl(options.baseUrl ?? api.server),
    fetch: options.fetch,
    retry: {
      attempts: checkAtLeast(1, "retry.attempts", retry?.attempts ?? 3),
      maxRetryAfter: checkAtLeast(0, "retry.maxRetryAfter", retry?.maxRetryAfter ?? 60_000),
    },
    timeout: {
      attempt: checkAtLeast(1, "timeout.attempt", timeout?.attempt ?? 10_000),
      total: checkAtLeast(1, "timeout.total", timeout?.total ?? 60_000),
    },
    rateLimit,
    clock: options.clock ?? realClock,
    random: options.random ?? Math.random,
    hooks: options.hooks,
    log: options.log,
    validate: options.validate,
  };
}

function checkAtLeast(minimum: number, name: string, value: number): number {
  if (typeof value === "number" && value >= minimum) return value;
  throw new KeystubError(
    "invalid_option",
    `${name} is ${String(value)}; it has to be a number of at least ${minimum}.`,
  );
}
