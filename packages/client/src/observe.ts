import type { Drift } from "./drift.ts";
import { pickSafeHeaders } from "./headers.ts";
import type { OperationRow } from "./operation-types.ts";
import type { RateLimit } from "./rate-limit.ts";
import type { Settings } from "./settings.ts";

/** Called as a call goes on, with nothing in it that is secret. What a hook throws is dropped: who watches a call cannot break it. */
export interface Hooks {
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

/** Where to write a log, such as `{ level: "warn", sink: console }`. */
export interface Log {
  /** `debug` has requests and headers, `info` answers, `warn` retries and answers that drift from their schema. Default `warn`. */
  readonly level?: LogLevel | undefined;
  readonly sink: { readonly [Level in LogLevel]: (message: string, facts: object) => void };
}

export type LogLevel = "debug" | "info" | "warn";

/** A request is about to be sent. */
export interface RequestEvent {
  readonly operation: string;
  /** Counted from 1. */
  readonly attempt: number;
  /** Named as OpenTelemetry wants them. */
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** An answer came, whatever its status. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  readonly durationMs: number;
  readonly requestId: string | undefined;
  readonly rateLimit: RateLimit | undefined;
}

/** Something failed, and is tried again. */
export interface RetryEvent extends RequestEvent {
  /** A status, or `connection` or `timeout`. */
  readonly reason: string;
  readonly waitMs: number;
}

/** What becomes of one call, told as it happens. */
export interface Observer {
  request(attempt: number): void;
  response(attempt: number, answer: Omit<ResponseEvent, keyof RequestEvent>, headers: Headers): void;
  retry(attempt: number, reason: string, waitMs: number): void;
  drift(drift: Drift): void;
}

/** Tells hooks and log. */
export function createObserver({ name, method, path }: OperationRow, settings: Settings): Observer {
  const { hooks, log, baseUrl, validate } = settings;
  if (!hooks && !log && !validate) return blind;
  const toEvent = (attempt: number, more: Record<string, string | number> = {}): RequestEvent => ({
    operation: name,
    attempt,
    attributes: {
      "http.request.method": method,
      "url.template": path,
      "server.address": new URL(baseUrl).hostname,
      ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
      ...more,
    },
  });
  const say = (level: LogLevel, what: string, facts: object) => {
    if (log && levels.indexOf(level) >= levels.indexOf(log.level ?? "warn"))
      quietly(() => log.sink[level](`${name}: ${what}`, facts));
  };

  return {
    request(attempt) {
      const event = toEvent(attempt);
      quietly(() => hooks?.onRequest?.(event));
      say("debug", `${method} ${path}`, event.attributes);
    },
    response(attempt, answer, headers) {
      const event = { ...toEvent(attempt, { "http.response.status_code": answer.status }), ...answer };
      quietly(() => hooks?.onResponse?.(event));
      say("info", `${answer.status} in ${Math.round(answer.durationMs)} ms`, event.attributes);
      say("debug", "headers", Object.fromEntries(pickSafeHeaders(headers)));
    },
    retry(attempt, reason, waitMs) {
      const event = { ...toEvent(attempt, { "error.type": reason }), reason, waitMs };
      quietly(() => hooks?.onRetry?.(event));
      say("warn", `again in ${waitMs} ms after ${reason}`, event.attributes);
    },
    drift(drift) {
      quietly(() => validate?.onDrift?.(drift));
      say("warn", "the answer does not fit its schema", { paths: drift.issues.map(({ path }) => path) });
    },
  };
}

const blind: Observer = { request() {}, response() {}, retry() {}, drift() {} };

const levels: readonly LogLevel[] = ["debug", "info", "warn"];

function quietly(tell: () => void): void {
  try {
    tell();
  } catch {}
}
