/** Where a call stood when it failed. */
export interface CallFacts {
  readonly operation: string;
  readonly attempts: number;
}

/** What is known about an answer that was an error. */
export interface ApiErrorFacts extends CallFacts {
  readonly status: number;
  readonly code: string;
  readonly serverCode: string | undefined;
  readonly message: string;
  readonly requestId: string | undefined;
  readonly details: unknown;
  readonly body: unknown;
  readonly requiredScopes: readonly string[];
  readonly retryAfterMs: number | undefined;
}

/** Every error this package throws. Tell them apart by `code` or with `instanceof`. */
export class KeystubError extends Error {
  static {
    brand(KeystubError, "KeystubError");
  }
  readonly code: string;
  /** The method that was called, such as `content.create`; undefined when no call had begun. */
  readonly operation: string | undefined;
  /** How many requests were sent. */
  readonly attempts: number;

  // There is deliberately no `cause`: what fetch and ky throw carries the request, and the request carries the key.
  constructor(code: string, message: string, call?: CallFacts) {
    super(message);
    this.code = code;
    this.operation = call?.operation;
    this.attempts = call?.attempts ?? 0;
  }

  /** True for an instance of either copy (ESM or CommonJS) of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: the class on the right of instanceof, which may be derived from this one
    return isBranded(this, value);
  }

  /** The public fields with the message, which `JSON.stringify` leaves out of an Error by default. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) };
  }
}

/** The API answered, and the answer was an error. */
export class ApiError extends KeystubError {
  static {
    brand(ApiError, "ApiError");
  }
  /** 0 when a browser hid the status of a redirect. */
  readonly status: number;
  /** The code as the API gave it. `code` is the same if the document knows it, and `unknown` if not. */
  readonly serverCode: string | undefined;
  /** Quote this to the people who run the API. */
  readonly requestId: string | undefined;
  /** The API's own `details`, as they came. */
  readonly details: unknown;
  /** The whole body, if it was JSON. */
  readonly body: unknown;
  /** After a 403: the scopes of which the key lacks what it needs. Empty otherwise. */
  readonly requiredScopes: readonly string[];
  /** How long the API asks to wait. */
  readonly retryAfterMs: number | undefined;
  declare readonly operation: string;

  constructor(facts: ApiErrorFacts) {
    super(facts.code, facts.message, facts);
    this.status = facts.status;
    this.serverCode = facts.serverCode;
    this.requestId = facts.requestId;
    this.details = facts.details;
    this.body = facts.body;
    this.requiredScopes = facts.requiredScopes;
    this.retryAfterMs = facts.retryAfterMs;
  }
}

/** 401: the key is missing, unknown, expired or revoked. */
export class AuthenticationError extends ApiError {
  static {
    brand(AuthenticationError, "AuthenticationError");
  }
}

/** 403: the key is good, but lacks a scope; see `requiredScopes`. */
export class PermissionError extends ApiError {
  static {
    brand(PermissionError, "PermissionError");
  }
}

/** 404 or 410. */
export class NotFoundError extends ApiError {
  static {
    brand(NotFoundError, "NotFoundError");
  }
}

/** 409. */
export class ConflictError extends ApiError {
  static {
    brand(ConflictError, "ConflictError");
  }
}

/** 400 or 422: the request does not fit the API document. */
export class ValidationError extends ApiError {
  static {
    brand(ValidationError, "ValidationError");
  }
}

/** 429: a quota is spent; see `retryAfterMs`. */
export class RateLimitError extends ApiError {
  static {
    brand(RateLimitError, "RateLimitError");
  }
}

/** Any 5xx. */
export class ServerError extends ApiError {
  static {
    brand(ServerError, "ServerError");
  }
}

/** No answer came: name resolution, refused or broken connection. */
export class ConnectionError extends KeystubError {
  static {
    brand(ConnectionError, "ConnectionError");
  }
  /** The system's word for it, such as `ECONNREFUSED`, where the runtime tells. */
  readonly reason: string | undefined;

  constructor(message: string, call: CallFacts, reason: string | undefined) {
    super("connection_failed", message, call);
    this.reason = reason;
  }
}

/** Time ran out: for one attempt, or for the whole call with its waits. */
export class TimeoutError extends KeystubError {
  static {
    brand(TimeoutError, "TimeoutError");
  }
  readonly scope: "attempt" | "total";
  readonly timeoutMs: number;

  constructor(message: string, call: CallFacts, scope: "attempt" | "total", timeoutMs: number) {
    super("timeout", message, call);
    this.scope = scope;
    this.timeoutMs = timeoutMs;
  }
}

/** The caller's own signal ended the call. */
export class AbortedError extends KeystubError {
  static {
    brand(AbortedError, "AbortedError");
  }

  constructor(call: CallFacts) {
    super("aborted", `${call.operation}: the signal given to this call was aborted.`, call);
  }
}

/** A success whose body is not what the API document promises. The body itself is never quoted. */
export class DecodeError extends KeystubError {
  static {
    brand(DecodeError, "DecodeError");
  }
  readonly status: number;
  readonly contentType: string | undefined;
  readonly requestId: string | undefined;

  constructor(
    message: string,
    call: CallFacts,
    answer: { status: number; contentType: string | undefined; requestId: string | undefined },
  ) {
    super("unreadable_answer", message, call);
    this.status = answer.status;
    this.contentType = answer.contentType;
    this.requestId = answer.requestId;
  }
}

/** A list that never ends: its cursor has come before. */
export class PaginationLoopError extends KeystubError {
  static {
    brand(PaginationLoopError, "PaginationLoopError");
  }

  constructor(call: CallFacts) {
    super(
      "pagination_loop",
      `${call.operation}: the API gave a cursor that it had given before, so this list would never end.`,
      call,
    );
  }
}

/** A job ended, but not well. */
export class JobFailedError extends KeystubError {
  static {
    brand(JobFailedError, "JobFailedError");
  }
  /** The state that it ended in. */
  readonly state: string | undefined;
  /** The last answer about it. */
  readonly data: unknown;

  constructor(message: string, call: CallFacts, state: string | undefined, data: unknown) {
    super("job_failed", message, call);
    this.state = state;
    this.data = data;
  }
}

/** A job did not end in time. It may still go on. */
export class JobTimeoutError extends KeystubError {
  static {
    brand(JobTimeoutError, "JobTimeoutError");
  }
  /** The state that it was in last. */
  readonly state: string | undefined;
  readonly timeoutMs: number;

  constructor(message: string, call: CallFacts, state: string | undefined, timeoutMs: number) {
    super("job_timeout", message, call);
    this.state = state;
    this.timeoutMs = timeoutMs;
  }
}

/** A secret was about to get where it does not belong. */
export class SecretSerializationError extends KeystubError {
  static {
    brand(SecretSerializationError, "SecretSerializationError");
  }

  constructor(what: string) {
    super("secret_serialization", `A secret is not ${what}. Call reveal() where you need its text.`);
  }
}

/** Whether this is an error the API answered with; with a name, whether that operation got it. */
export function isApiError<Name extends string>(
  error: unknown,
  operation?: Name,
): error is ApiError & { readonly operation: Name } {
  return error instanceof ApiError && (operation === undefined || error.operation === operation);
}

function brand(type: { readonly prototype: KeystubError }, name: string): void {
  // Set by hand, so that minifying does not rename errors.
  Object.defineProperty(type.prototype, "name", { value: name, configurable: true, writable: true });
  Object.defineProperty(type.prototype, Symbol.for(`@keystub/client ${name}`), { value: true });
}

function isBranded(type: { readonly prototype: KeystubError }, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const key = Symbol.for(`@keystub/client ${type.prototype.name}`);
  // A class that somebody derived from ours has no brand of its own and is told by its prototype, as usual.
  if (!Object.hasOwn(type.prototype, key)) return Object.prototype.isPrototypeOf.call(type.prototype, value);
  return (value as Record<symbol, unknown>)[key] === true;
}
