import {
  ApiError,
  type ApiErrorFacts,
  AuthenticationError,
  type CallFacts,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "./errors.ts";
import type { OperationRow } from "./operation-types.ts";
import { parseProblem } from "./problem.ts";
import { parseRetryAfter } from "./retry-after.ts";

/** What an error answer says, ready for the retry policy and for the error. */
export type Refusal = Omit<ApiErrorFacts, "message" | keyof CallFacts> & {
  readonly serverMessage: string | undefined;
  readonly shouldRetry: boolean | undefined;
};

/** Reads an error answer. The key is blotted out of it, in case the server repeats it. */
export function readRefusal(
  answer: { status: number; headers: Headers; text: string },
  row: OperationRow,
  key: string | undefined,
  now: number,
): Refusal {
  // Shorter than any real key, it would be found in innocent words.
  const blot = (text: string) => (key && key.length >= 8 ? text.replaceAll(key, "[api key]") : text);
  const problem = parseProblem(answer.text, blot);
  return {
    status: answer.status,
    code: toKnownCode(problem.code, row.errors?.[answer.status]),
    serverCode: problem.code,
    serverMessage: problem.message,
    details: problem.details,
    body: problem.body,
    requestId: answer.headers.get("x-request-id") ?? problem.requestId,
    requiredScopes: answer.status === 403 ? (problem.requiredScopes ?? row.scopes) : [],
    retryAfterMs: parseRetryAfter(answer.headers, now) ?? problem.retryAfterMs,
    shouldRetry: readShouldRetry(answer.headers.get("x-should-retry")),
  };
}

/** The code, if the document names it or names none at all. An `unknown` beside a closed list is what keeps a `switch` honest. */
function toKnownCode(code: string | undefined, documented: readonly string[] | undefined): string {
  return code !== undefined && (documented?.length === 0 || documented?.includes(code)) ? code : "unknown";
}

/** The error for it, with the class of its status and a message that says what to do next. */
export function toApiError(refusal: Refusal, call: CallFacts): ApiError {
  const { serverMessage, shouldRetry, ...facts } = refusal;
  const sentences = [serverMessage && endSentence(serverMessage.slice(0, 300)), advise(facts, call)];
  const request = facts.requestId ? ` (request ${facts.requestId})` : "";
  const message = `${call.operation}: ${facts.status} ${facts.serverCode ?? "without a code"}. ${sentences.filter(Boolean).join(" ")}${request}`;
  return new (classOf(facts.status))({ ...facts, ...call, message });
}

/** The error for a call that was not sent at all, because an earlier answer asked for a pause that is too long to wait for. */
export function toPauseError(last: Refusal, waitMs: number, row: OperationRow, call: CallFacts): ApiError {
  const code = toKnownCode(last.serverCode, row.errors?.[last.status]);
  const serverMessage = "Not sent, since an earlier answer asked for a pause.";
  return toApiError({ ...last, code, serverMessage, retryAfterMs: waitMs }, call);
}

function advise(facts: Omit<ApiErrorFacts, "message" | keyof CallFacts>, call: CallFacts): string {
  switch (facts.status) {
    case 400:
    case 422:
      return facts.details === undefined ? "Correct the arguments." : "Correct the arguments; `details` says which.";
    case 401:
      if (facts.serverCode?.includes("expired")) return "The key has expired: issue a new one and pass it as apiKey.";
      if (facts.serverCode?.includes("revoked")) return "The key was revoked: issue a new one and pass it as apiKey.";
      return "Check the option apiKey, and that the key belongs to this server.";
    case 403:
      if (facts.requiredScopes.length === 0) return "The key may not do this.";
      return `Add ${facts.requiredScopes.join(" or ")} to the key.`;
    case 404:
    case 410:
      return "Check the ids in the path; what belongs to another account is not found either.";
    case 409:
      return "Read the present state before trying again; a changed request needs a new idempotency key.";
    case 429:
      return facts.retryAfterMs === undefined ? "Slow down." : `Wait ${Math.ceil(facts.retryAfterMs / 1000)} s.`;
  }
  if (facts.status < 500) return "";
  return `The fault is the server's (${call.attempts === 1 ? "1 attempt" : `${call.attempts} attempts`}); try again later.`;
}

function classOf(status: number): typeof ApiError {
  return classes[status] ?? (status >= 500 ? ServerError : ApiError);
}

const classes: Record<number, typeof ApiError> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  410: NotFoundError,
  422: ValidationError,
  429: RateLimitError,
};

function readShouldRetry(header: string | null): boolean | undefined {
  return header === "true" ? true : header === "false" ? false : undefined;
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
