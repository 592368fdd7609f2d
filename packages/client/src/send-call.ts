import { type Deadline, startDeadline } from "./deadline.ts";
import { decode, isJson } from "./decode.ts";
import { findDrift, toDriftError } from "./drift.ts";
import { AbortedError, type CallFacts, KeystubError } from "./errors.ts";
import type { Gate } from "./gate.ts";
import { pickSafeHeaders } from "./headers.ts";
import { createIdempotencyKey } from "./idempotency-key.ts";
import { toIdentity } from "./identity.ts";
import { createObserver, type Observer } from "./observe.ts";
import type { OperationRow } from "./operation-types.ts";
import { replaceAt } from "./pointer.ts";
import { type RateLimit, readRateLimit } from "./rate-limit.ts";
import { type Refusal, readRefusal, toApiError, toPauseError } from "./refusal.ts";
import { decide, type Failure } from "./retry-policy.ts";
import type { RetryQuota } from "./retry-quota.ts";
import { Secret } from "./secret.ts";
import { type Outcome, send } from "./send.ts";
import type { Settings } from "./settings.ts";
import { type Parts, toRequest } from "./to-request.ts";
import { toTimeoutError, toTransportError } from "./transport-error.ts";

/** The second argument of a method, whatever the operation. */
export interface AnyCallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** What the calls of one client share. */
export interface Session {
  readonly settings: Settings;
  readonly quota: RetryQuota;
  /** Where every call waits its turn; undefined unless rate limits are to be waited for. */
  readonly gate: Gate | undefined;
}

/** A success. */
export interface Result {
  readonly data: unknown;
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
  readonly rateLimit: RateLimit | undefined;
  readonly attempts: number;
}

/** One call: the attempts it takes, within one total time, end in a success or in a typed error. */
export async function sendCall(
  row: OperationRow,
  parts: Parts,
  options: AnyCallOptions,
  session: Session,
): Promise<Result> {
  const { settings, quota, gate } = session;
  const observer = createObserver(row, settings);
  let attempts = 0;
  const facts = (): CallFacts => ({ operation: row.name, attempts });
  const idempotencyKey = chooseIdempotencyKey(row, parts, options);
  const repeatable = idempotencyKey !== undefined || !["POST", "PATCH"].includes(row.method);
  const deadline = startDeadline(settings.timeout.total, options.signal, settings.clock, (why) =>
    why === "aborted" ? new AbortedError(facts()) : toTimeoutError("total", repeatable, settings, facts()),
  );
  try {
    const key = row.security === null ? undefined : await deadline.race(settings.getKey);

    for (;;) {
      await deadline.race(async () =>
        gate?.enter(deadline, (waitMs, last) => toPauseError(last, waitMs, row, facts())),
      );
      attempts++;
      const sealed = { ...parts, header: toHeaders(row, parts, key, idempotencyKey, attempts, settings) };
      const outcome = await attempt(row, sealed, attempts, deadline, observer, settings).catch((error: unknown) => {
        gate?.leave({});
        throw error;
      });
      if (outcome.kind === "answer" && outcome.status < 300) {
        gate?.leave(outcome);
        quota.earn(attempts > 1);
        return await toResult(outcome, row, facts(), observer, settings);
      }

      const refusal = outcome.kind === "answer" ? readRefusal(outcome, row, key, settings.clock.now()) : undefined;
      const failure = toFailure(outcome, refusal, repeatable);
      const policy = { ...settings.retry, random: settings.random };
      const decision = decide(failure, { number: attempts, remainingMs: deadline.remainingMs() }, policy);
      const waitMs = decision.retry && quota.take() ? decision.waitMs : undefined;
      const paused = refusal?.status === 429 ? { refusal, ms: refusal.retryAfterMs ?? waitMs ?? 0 } : undefined;
      gate?.leave({ ...outcome, paused });
      if (waitMs === undefined)
        throw refusal ? toApiError(refusal, facts()) : toTransportError(outcome, repeatable, settings, facts());
      observer.retry(attempts + 1, refusal ? String(refusal.status) : outcome.kind, waitMs);
      // Where there is a gate, a 429 has closed it, and this call waits in front of it with all the others.
      if (!gate || !paused) await deadline.race(() => settings.clock.sleep(waitMs, deadline.signal));
    }
  } finally {
    deadline.stop();
  }
}

/** One key for the whole call: a new one for each attempt would create the thing as often as it was tried. */
function chooseIdempotencyKey(row: OperationRow, parts: Parts, options: AnyCallOptions): string | undefined {
  if (row.idempotencyHeader === undefined) {
    if (options.idempotencyKey === undefined) return undefined;
    throw new KeystubError(
      "invalid_argument",
      `${row.name} knows no idempotency key, so it would not protect the call.`,
    );
  }
  const given = options.idempotencyKey ?? parts.header?.[row.idempotencyHeader];
  return typeof given === "string" && given !== "" ? given : createIdempotencyKey();
}

function toHeaders(
  row: OperationRow,
  parts: Parts,
  key: string | undefined,
  idempotencyKey: string | undefined,
  attempt: number,
  { api }: Settings,
): Record<string, string> {
  return {
    // Errors are JSON even where a success is a page.
    Accept: row.produces?.some((type) => !isJson(type))
      ? `${row.produces.join(", ")}, application/json;q=0.9`
      : "application/json",
    ...toIdentity(api.name, attempt),
    ...parts.header,
    ...(key && { [api.key.header]: api.key.scheme ? `${api.key.scheme} ${key}` : key }),
    ...(idempotencyKey && row.idempotencyHeader && { [row.idempotencyHeader]: idempotencyKey }),
  };
}

type Told = Outcome & { readonly rateLimit?: RateLimit | undefined };

async function attempt(
  row: OperationRow,
  parts: Parts,
  number: number,
  deadline: Deadline,
  observer: Observer,
  settings: Settings,
): Promise<Told> {
  const { clock, api, baseUrl } = settings;
  const started = clock.now();
  const outcome = await deadline.race(() => {
    observer.request(number);
    return send((signal) => toRequest(row, parts, baseUrl, signal), deadline.signal, settings);
  });
  if (!("headers" in outcome)) return outcome;
  const { status, headers } = outcome;
  const rateLimit = settings.rateLimit === "off" ? undefined : readRateLimit(headers, api.rateLimit, clock.now());
  const requestId = headers.get("x-request-id") ?? undefined;
  observer.response(number, { status, durationMs: clock.now() - started, requestId, rateLimit }, headers);
  return { ...outcome, rateLimit };
}

async function toResult(
  answer: Told & { kind: "answer" },
  row: OperationRow,
  call: CallFacts,
  observer: Observer,
  { validate }: Settings,
): Promise<Result> {
  const { status, headers, rateLimit } = answer;
  const data = decode(answer, row, call);
  const requestId = headers.get("x-request-id") ?? undefined;
  const drift = await findDrift(data, row, { status, requestId }, validate);
  if (drift) observer.drift(drift);
  if (drift && validate?.strict) throw toDriftError(drift, call);
  for (const pointer of row.secrets ?? [])
    replaceAt(data, pointer, (value) => (typeof value === "string" ? new Secret(value) : value));
  return { data, status, headers: pickSafeHeaders(headers), requestId, rateLimit, attempts: call.attempts };
}

function toFailure(outcome: Outcome, refusal: Refusal | undefined, repeatable: boolean): Failure {
  if (refusal) return { ...refusal, kind: "answer", repeatable };
  if (outcome.kind === "connection" || outcome.kind === "timeout") return { kind: outcome.kind, repeatable };
  return { kind: "unknown" };
}
