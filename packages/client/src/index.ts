// Errors

// Secrets
export type { ApiKey } from "./api-key.ts";
// Calls
export type {
  Answer,
  AnswerFacts,
  ApiErrorOf,
  Call,
  DocumentedError,
  IsApiError,
  JobMethods,
  ListMethods,
  Output,
  Settled,
  WaitOptions,
} from "./call-types.ts";
// Options
export type { Clock } from "./clock.ts";
export type { Drift, StandardSchema, Validation } from "./drift.ts";
export {
  AbortedError,
  ApiError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  DecodeError,
  isApiError,
  JobFailedError,
  JobTimeoutError,
  KeystubError,
  NotFoundError,
  PaginationLoopError,
  PermissionError,
  RateLimitError,
  SecretSerializationError,
  ServerError,
  TimeoutError,
  ValidationError,
} from "./errors.ts";
// Clients and their methods
export type {
  CallOf,
  CallOptions,
  Client,
  Core,
  Described,
  DescribedBy,
  Input,
  Method,
  NameOf,
} from "./method-types.ts";
export type { Hooks, Log, LogLevel, RequestEvent, ResponseEvent, RetryEvent } from "./observe.ts";
export type { OperationRow } from "./operation-types.ts";
export type { RateLimit } from "./rate-limit.ts";
export { Secret } from "./secret.ts";
export type { ClientOptions, RetryOptions, TimeoutOptions } from "./settings.ts";
