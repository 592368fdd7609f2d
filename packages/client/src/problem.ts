/** What an error body says, whichever shape the API gives it. */
export interface Problem {
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly details: unknown;
  readonly body: unknown;
  readonly requestId: string | undefined;
  readonly requiredScopes: readonly string[] | undefined;
  readonly retryAfterMs: number | undefined;
}

/**
 * Reads `{ error: { code, message, details } }`, problem details (RFC 9457) and bare `{ code, message }`; never throws.
 * Every text in it goes through `blot`.
 */
export function parseProblem(text: string, blot: (text: string) => string): Problem {
  const whole = parseJson(text, blot);
  const body = toRecord(whole);
  const error = toRecord(body.error ?? body);
  const details = error.details;
  const facts = { ...body, ...error, ...toRecord(details) };
  const seconds = facts.retry_after;
  return {
    code: firstText(error.code, body.code, body.error),
    message: firstText(error.message, error.detail, error.title, body.message, body.detail),
    details,
    body: whole,
    requestId: firstText(error.request_id, body.request_id),
    // Some name the one permission that is missing.
    requiredScopes: toTexts(facts.required_scopes ?? [facts.permission]),
    retryAfterMs: typeof seconds === "number" && seconds >= 0 ? Math.ceil(seconds * 1000) : undefined,
  };
}

function parseJson(text: string, blot: (text: string) => string): unknown {
  try {
    // Before parsing for the names of members, after it for what JSON had escaped.
    return JSON.parse(blot(text), (_, value: unknown) => (typeof value === "string" ? blot(value) : value));
  } catch {
    return undefined;
  }
}

function toRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function firstText(...values: unknown[]): string | undefined {
  return values.find((value): value is string => typeof value === "string" && value !== "");
}

function toTexts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : undefined;
}
