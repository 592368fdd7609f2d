import type {
  ApiError,
  AuthenticationError,
  ConflictError,
  KeystubError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "./errors.ts";
import type { Described, DescribedBy, NameOf } from "./method-types.ts";
import type { RateLimit } from "./rate-limit.ts";
import type { Secret } from "./secret.ts";

/**
 * A call that is sent once somebody wants to know what came of it: with `await`, `safe()`, `withResponse()` or one of the others. It is sent
 * once, however many want to know.
 */
export interface Call<D extends Described> extends Promise<Output<D>> {
  /** Never rejects: gives the success or the error, to be told apart by `ok` and `status`. */
  safe(): Promise<Settled<D>>;
  /** The data with the status, the headers, the request id, the rate limit and the number of attempts. */
  withResponse(): Promise<Answer<D>>;
}

/** What can be done with a list besides awaiting its first page. */
export interface ListMethods<D extends Described, Items extends string>
  extends AsyncIterable<ItemAt<Output<D>, Items>> {
  /** The pages as they come. */
  pages(): AsyncGenerator<Output<D>, void, undefined>;
  /** The items of as many pages as it takes, but no more than `limit`. */
  toArray(options: { readonly limit: number }): Promise<ItemAt<Output<D>, Items>[]>;
}

/** What can be done with a call that starts or reads a job. */
export interface JobMethods<Read> {
  /**
   * Asks until the job is done, and gives what it made.
   * @throws {JobFailedError} when it failed, {@link JobTimeoutError} when it took too long.
   */
  waitFor(options?: WaitOptions<BodyOf<Read, SuccessStatus>>): Promise<BodyOf<Read, SuccessStatus>>;
}

/** In milliseconds. */
export interface WaitOptions<Data = unknown> {
  /** How long to wait in all. Default 600 000. */
  readonly timeout?: number | undefined;
  /** The shortest time between two questions. Default 2 000. */
  readonly minDelay?: number | undefined;
  /** The longest, to which the time between them grows. Default 30 000. */
  readonly maxDelay?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told of each answer that says: not yet. */
  readonly onProgress?: ((data: Data) => void) | undefined;
}

/** What an answer tells besides its data. */
export interface AnswerFacts {
  /** Those that tell nothing secret. */
  readonly headers: Headers;
  readonly requestId: string | undefined;
  /** Undefined where the API does not tell, or with `rateLimit: "off"`. */
  readonly rateLimit: RateLimit | undefined;
  /** How many requests it took. */
  readonly attempts: number;
}

/** A success with its facts: a union over the documented statuses. */
export type Answer<D extends Described> = ByStatus<
  D,
  SuccessStatus,
  { [Status in SuccessStatus]: AnswerFacts & { readonly status: Status; readonly data: DataAt<D, Status> } }
>;

/** A success or an error: a union over the documented statuses, and one arm for everything that is not documented. */
export type Settled<D extends Described> =
  | ByStatus<
      D,
      SuccessStatus,
      {
        [Status in SuccessStatus]: AnswerFacts & {
          readonly ok: true;
          readonly status: Status;
          readonly data: DataAt<D, Status>;
        };
      }
    >
  | {
      [Status in keyof D["errors"]]: {
        readonly ok: false;
        readonly status: Status;
        readonly error: DocumentedError<D, Status>;
      };
    }[keyof D["errors"]]
  | {
      readonly ok: false;
      /** No answer came, or one with a status that is not documented: `error` tells. */
      readonly status: undefined;
      readonly error: KeystubError;
    };

/** An error that the document tells of. `body` is undefined when something else answered in its place, such as a proxy. */
export type DocumentedError<D extends Described, Status extends keyof D["errors"]> = ErrorClass<Status> & {
  readonly operation: D["name"];
  readonly status: Status;
  readonly code: D["errors"][Status] | "unknown";
  readonly body: BodyAt<D["operation"], Status> | undefined;
};

/** Any error that the API may answer an operation with. */
export type ApiErrorOf<D extends Described> =
  | { [Status in keyof D["errors"]]: DocumentedError<D, Status> }[keyof D["errors"]]
  | (ApiError & { readonly operation: D["name"]; readonly code: "unknown" | "redirect_refused" });

/** Whether this is an error that the API answered with; with a name, whether that operation got it, and then its codes are known. */
export interface IsApiError<Methods> {
  (error: unknown): error is ApiError;
  <Name extends NameOf<Methods>>(error: unknown, operation: Name): error is ApiErrorOf<DescribedBy<Methods, Name>>;
}

/** The body of a success; a union where several are documented, undefined where there is none. */
export type Output<D extends Described> = DataAt<D, SuccessStatus>;

type DataAt<D extends Described, Status> = D extends { secrets: infer Secrets extends string }
  ? Sealed<BodyOf<D["operation"], Status>, Secrets>
  : BodyOf<D["operation"], Status>;

/** The bodies of an operation under any of these statuses. */
type BodyOf<Operation, Status> = Operation extends { responses: infer Responses }
  ? ResponseBody<Responses[keyof Responses & Status]>
  : never;

type BodyAt<Operation, Status> = Operation extends { responses: infer Responses }
  ? Status extends keyof Responses
    ? ResponseBody<Responses[Status]>
    : never
  : never;

type ResponseBody<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;

type ByStatus<D extends Described, Status, Arms> = D["operation"] extends { responses: infer Responses }
  ? Arms[keyof Responses & Status & keyof Arms]
  : never;

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;

type ErrorClass<Status> = Status extends 400 | 422
  ? ValidationError
  : Status extends 401
    ? AuthenticationError
    : Status extends 403
      ? PermissionError
      : Status extends 404 | 410
        ? NotFoundError
        : Status extends 409
          ? ConflictError
          : Status extends 429
            ? RateLimitError
            : Status extends 500 | 501 | 502 | 503 | 504
              ? ServerError
              : ApiError;

/** The type of the items of the list at a JSON Pointer. */
type ItemAt<Data, Pointer extends string> = Pointer extends `/${infer Name}/${infer Rest}`
  ? ItemAt<Data[Name & keyof Data], `/${Rest}`>
  : Pointer extends `/${infer Name}`
    ? ItemAt<Data[Name & keyof Data], "">
    : Data extends readonly (infer Item)[]
      ? Item
      : never;

/** A value with a `Secret` wherever one of the JSON Pointers leads. */
type Sealed<Value, Pointers extends string> = [Pointers] extends [never]
  ? Value
  : Value extends readonly (infer Item)[]
    ? Sealed<Item, Below<Pointers, "*">>[]
    : Value extends object
      ? {
          [Name in keyof Value]: `/${Name & string}` extends Pointers
            ? Secret
            : Sealed<Value[Name], Below<Pointers, Name & string>>;
        }
      : Value;

type Below<Pointers extends string, Name extends string> = Pointers extends `/${Name}/${infer Rest}`
  ? `/${Rest}`
  : never;
