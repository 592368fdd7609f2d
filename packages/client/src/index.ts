export type { ApiKey } from "./api-key.ts";
export {
  AbortedError,
  ApiError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  DecodeError,
  isApiError,
  KeystubError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from "./errors.ts";
export type { CallOptions, Client, Input, Output } from "./operation-types.ts";
export type { ClientOptions, RetryOptions, TimeoutOptions } from "./settings.ts";
