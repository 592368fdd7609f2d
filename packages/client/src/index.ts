export {
  AbortedError,
  ApiError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  DecodeError,
  KeystubError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
  isApiError,
} from "./errors.ts";

export type { ApiKey } from "./api-key.ts";
export type { CallOptions, Client, Input, Output } from "./operation-types.ts";
export type { ClientOptions, RetryOptions, TimeoutOptions } from "./settings.ts";
