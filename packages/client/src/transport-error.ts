import { ApiError, type CallFacts, ConnectionError, type KeystubError, TimeoutError } from "./errors.ts";
import type { Outcome } from "./send.ts";
import type { Settings } from "./settings.ts";

/** The error for an attempt that brought no answer of the API. */
export function toTransportError(
  outcome: Outcome,
  repeatable: boolean,
  settings: Settings,
  call: CallFacts,
): KeystubError {
  if (outcome.kind === "redirect") return toRedirectError(outcome, call);
  if (outcome.kind === "timeout") return toTimeoutError("attempt", repeatable, settings, call);
  const reason = "reason" in outcome ? outcome.reason : undefined;
  const from = `${new URL(settings.baseUrl).origin}${reason ? ` (${reason})` : ""}`;
  const message = `${call.operation}: no whole answer from ${from}, attempt ${call.attempts}.`;
  return new ConnectionError(warn(message, repeatable), call, reason);
}

/** The error for time that ran out. */
export function toTimeoutError(
  scope: "attempt" | "total",
  repeatable: boolean,
  settings: Settings,
  call: CallFacts,
): TimeoutError {
  const limit = settings.timeout[scope];
  const what = scope === "attempt" ? "no whole answer" : "no success, waits included,";
  const message = `${call.operation}: ${what} within ${limit} ms (timeout.${scope}, attempt ${call.attempts}).`;
  return new TimeoutError(warn(message, repeatable), call, scope, limit);
}

function toRedirectError(answer: { status: number; headers: Headers }, call: CallFacts): ApiError {
  const location = answer.headers.get("location") ?? "";
  // The origin only: the rest may be a signed address.
  const target = URL.canParse(location) ? ` to ${new URL(location).origin}` : "";
  return new ApiError({
    ...call,
    status: answer.status,
    code: "redirect_refused",
    serverCode: undefined,
    message: `${call.operation}: the server answered with a redirect${target}, which would take the API key along and is not followed. Set baseUrl to the address where the API really is.`,
    requestId: answer.headers.get("x-request-id") ?? undefined,
    details: undefined,
    body: undefined,
    requiredScopes: [],
    retryAfterMs: undefined,
  });
}

function warn(message: string, repeatable: boolean): string {
  return repeatable ? message : `${message} The server may have carried it out all the same: look before repeating it.`;
}
