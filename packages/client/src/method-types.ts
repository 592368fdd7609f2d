import type { Call, JobMethods, ListMethods } from "./call-types.ts";
import type { OperationRow } from "./operation-types.ts";

/** What the types know of one operation; generated as `methods` from the API document. */
export interface Described {
  readonly name: string;
  /** The operation as openapi-typescript writes it. */
  readonly operation: unknown;
  /** The documented error codes by status. */
  readonly errors: object;
  /** Where the items of a list stand in a page. */
  readonly items?: string;
  /** Where show-once secrets stand in a success. */
  readonly secrets?: string;
  /** The operation that reads what the job changes. */
  readonly job?: unknown;
}

/** A client: the methods of an API, grouped by resource. A mapped type without `as`, so that the comments of `Methods` show. */
export type Client<Methods> = {
  readonly [Name in keyof Methods]: Methods[Name] extends Described ? Method<Methods[Name]> : Client<Methods[Name]>;
};

/** A method of the client. Concrete types, nothing to infer: that keeps the check for misspelt keys alive at every level. */
export type Method<D extends Described> = (Nothing extends Input<D["operation"]>
  ? (input?: Input<D["operation"]>, options?: CallOptions<D["operation"]>) => CallOf<D>
  : (input: Input<D["operation"]>, options?: CallOptions<D["operation"]>) => CallOf<D>) & {
  /** What the document says of the operation: its path, its scopes and more. */
  readonly operation: OperationRow;
};

/** What a method gives: a call, and what lists and jobs can do besides. */
export type CallOf<D extends Described> = Call<D> &
  (D extends { items: infer Items extends string } ? ListMethods<D, Items> : unknown) &
  (D extends { job: infer Job } ? JobMethods<Job> : unknown);

/** Calls one operation, for bundles that carry no other. */
export type Core<Methods> = <Name extends NameOf<Methods>>(
  operation: OperationRow & { readonly name: Name },
  ...args: Parameters<Method<DescribedBy<Methods, Name>>>
) => CallOf<DescribedBy<Methods, Name>>;

/** `"content.create"` and so on. */
export type NameOf<Methods> = Leaf<Methods> extends infer D ? (D extends Described ? D["name"] : never) : never;

export type DescribedBy<Methods, Name> = Extract<Leaf<Methods>, { name: Name }>;

type Leaf<Methods> = {
  [Name in keyof Methods]: Methods[Name] extends Described ? Methods[Name] : Leaf<Methods[Name]>;
}[keyof Methods];

/** The first argument: `path`, `query`, `header` and `body`, each only where the operation has it. */
export type Input<Operation> = OrNothing<Flat<ParameterParts<Operation> & BodyPart<Operation>>>;

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
