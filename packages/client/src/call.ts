import { resolveApiKey } from "./api-key.ts";
import { startDeadline } from "./deadline.ts";
import { decode, isJson } from "./decode.ts";
import { AbortedError, type CallFacts, KeystubError } from "./errors.ts";
import { createIdempotencyKey } from "./idempotency-key.ts";
import type { OperationRow } from "./operation-types.ts";
import { type Refusal, readRefusal, toApiError } from "./refusal.ts";
import { decide, type Failure } from "./retry-policy.ts";
import { type Outcome, send } from "./send.ts";
import type { Settings } from "./settings.ts";
import { type Parts, toRequest } from "./to-request.ts";
import { toTimeoutError, toTransportError } from "./transport-error.ts";

/** The second argument of a method, whatever the operation. */
export interface AnyCallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** A success, with what a later `withResponse()` will want to know. */
export interface Result {
  readonly data: unknown;
  readonly status: number;
  readonly headers: Headers;
  readonly attempts: number;
}

/** One call: the attempts it takes, within one total time, end in a success or in a typed error. */
export async function call(
  operation: string,
  row: OperationRow,
  parts: Parts,
  options: AnyCallOptions,
  settings: Settings,
): Promise<Result> {
  let attempts = 0;
  const facts = (): CallFacts => ({ operation, attempts });
  const idempotencyKey = chooseIdempotencyKey(operation, row, parts, options);
  const repeatable = idempotencyKey !== undefined || !["POST", "PATCH"].includes(row.method);
  const deadline = startDeadline(settings.timeout.total, options.signal, (why) =>
    why === "aborted" ? new AbortedError(facts()) : toTimeoutError("total", repeatable, settings, facts()),
  );
  try {
    const key = row.security === null ? undefined : await deadline.race(() => resolveApiKey(settings.apiKey));
    const sealed = { ...parts, header: toHeaders(row, parts, key, idempotencyKey, settings) };

    for (;;) {
      const request = toRequest(row, sealed, settings.baseUrl, deadline.signal);
      const outcome = await deadline.race(() => {
        attempts++;
        return send(request, settings);
      });
      if (outcome.kind === "answer" && outcome.status < 300)
        return { data: decode(outcome, row, facts()), status: outcome.status, headers: outcome.headers, attempts };

      const refusal = outcome.kind === "answer" ? readRefusal(outcome, row, key) : undefined;
      const failure = toFailure(outcome, refusal, repeatable);
      const decision = decide(failure, { number: attempts, remainingMs: deadline.remainingMs() }, settings.retry);
      if (!decision.retry)
        throw refusal ? toApiError(refusal, facts()) : toTransportError(outcome, repeatable, settings, facts());
      await deadline.race(() => settings.retry.sleep(decision.waitMs, deadline.signal));
    }
  } finally {
    deadline.stop();
  }
}

/** One key for the whole call: a new one for each attempt would create the thing as often as it was tried. */
function chooseIdempotencyKey(
  operation: string,
  row: OperationRow,
  parts: Parts,
  options: AnyCallOptions,
): string | undefined {
  if (row.idempotencyHeader === undefined) {
    if (options.idempotencyKey === undefined) return undefined;
    throw new KeystubError(
      "invalid_argument",
      `${operation} knows no idempotency key, so it would not protect the call.`,
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
  settings: Settings,
): Record<string, string> {
  return {
    // Errors are JSON even where a success is a page.
    Accept: row.produces?.some((type) => !isJson(type))
      ? `${row.produces.join(", ")}, application/json;q=0.9`
      : "application/json",
    ...parts.header,
    ...(key && { [settings.keyHeader]: settings.keyScheme ? `${settings.keyScheme} ${key}` : key }),
    ...(idempotencyKey && row.idempotencyHeader && { [row.idempotencyHeader]: idempotencyKey }),
  };
}

function toFailure(outcome: Outcome, refusal: Refusal | undefined, repeatable: boolean): Failure {
  if (refusal) return { ...refusal, kind: "answer", repeatable };
  if (outcome.kind === "connection" || outcome.kind === "timeout") return { kind: outcome.kind, repeatable };
  return { kind: "unknown" };
}
