/** What the client has to know of an operation at run time; generated from the API document. */
export interface OperationRow {
  readonly method: string;
  readonly path: string;
  readonly scopes: readonly string[];
  /** The security scheme; null when the operation is open to everyone, and then no key is sent. */
  readonly security?: string | null;
  readonly idempotencyHeader?: string;
  /** Media types of the success bodies; JSON when absent. */
  readonly produces?: readonly string[];
}

/** An API as `@keystub/documents` generates it: the module of its operations, plus what only its own door knows. */
export interface ApiTable<Operations> {
  /** One row for each operation of the types, so that a table of another document does not compile. */
  readonly operations: { readonly [Name in keyof Operations]: OperationRow };
  readonly server: string;
  readonly keyHeader: string;
  /** What stands before the key in that header, such as `Bearer`. */
  readonly keyScheme?: string;
  /** The security scheme that the key belongs to. Operations of another scheme get no method. */
  readonly security?: string;
}

/** A client: one method for each operation, named by its operationId. */
export type Client<Operations> = { readonly [Name in keyof Operations]: Method<Operations[Name]> };

/** A method of the client. Concrete types, nothing to infer: that keeps the check for misspelt keys alive at every level. */
export type Method<Operation> =
  Nothing extends Input<Operation>
    ? (input?: Input<Operation>, options?: CallOptions<Operation>) => Promise<Output<Operation>>
    : (input: Input<Operation>, options?: CallOptions<Operation>) => Promise<Output<Operation>>;

/** The first argument: `path`, `query`, `header` and `body`, each only where the operation has it. */
export type Input<Operation> = OrNothing<Flat<ParameterParts<Operation> & BodyPart<Operation>>>;

/** The body of a success; a union where several are documented, undefined where there is none. */
export type Output<Operation> = Operation extends { responses: infer Responses }
  ? ResponseBody<Responses[keyof Responses & SuccessStatus]>
  : never;

/** The second argument. `idempotencyKey` exists where the operation documents such a header. */
export type CallOptions<Operation = unknown> = Flat<
  { readonly signal?: AbortSignal | undefined } & (TakesIdempotencyKey<Operation> extends true
    ? { readonly idempotencyKey?: string | undefined }
    : Nothing)
>;

type ParameterParts<Operation> = Operation extends { parameters: infer Parameters }
  ? { [Part in keyof Parameters as UsedPart<Part, Parameters[Part]>]: Parameters[Part] }
  : Nothing;

/** openapi-typescript writes `path?: never` for what an operation does not have. */
type UsedPart<Part, Value> = Part extends "path" | "query" | "header"
  ? [NonNullable<Value>] extends [never]
    ? never
    : Part
  : never;

type BodyPart<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: infer RequestBody }
    ? NonNullable<RequestBody> extends { content: infer Content }
      ? [NonNullable<RequestBody>] extends [never]
        ? Nothing
        : { body?: Content[keyof Content] }
      : Nothing
    : Nothing;

type ResponseBody<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | "2XX";

type TakesIdempotencyKey<Operation> = Operation extends { parameters: { header?: infer Header } }
  ? Lowercase<keyof NonNullable<Header> & string> extends infer Name
    ? true extends (Name extends `${string}idempotency-key` ? true : false)
      ? true
      : false
    : false
  : false;

type Nothing = Record<never, never>;

/** `Nothing` alone would let any key through. */
type OrNothing<Parts> = keyof Parts extends never ? { readonly [key: string]: never } : Parts;

type Flat<Parts> = { [Key in keyof Parts]: Parts[Key] };
