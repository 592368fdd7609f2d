import type { OpenApiDocument } from "@keystub/documents";
import type { Credential, Credentials } from "./credentials.ts";
import type { Operation } from "./document/operation.ts";
import type { Random } from "./random.ts";
import type { RefusalFacts, RefusalName } from "./refusal.ts";
import type { Collection, Json, JsonRecord } from "./store.ts";

/** A value, or a promise of it. */
export type Awaitable<T> = T | Promise<T>;

/**
 * An API the engine can play: its document, and only what the document's words cannot say.
 * `Operations` is the `operations` interface that openapi-typescript makes of the document.
 */
export interface Api<Operations = Record<string, unknown>> {
  /** Short name, used in paths (`/<name>/…`) and by the control routes. */
  readonly name: string;
  readonly document: OpenApiDocument;
  /** Fills a new world with data and says who its tenants are. */
  readonly seed?: Seed;
  /** Answers of operations that no word can describe, by operationId. */
  readonly handlers?: { readonly [Id in keyof Operations]?: Handler<Operations[Id]> };
  /** What a credential may do right now, where that follows from more than its own scopes: its user's role, say. */
  readonly grants?: (credential: Credential, scope: Scope) => Awaitable<readonly string[]>;
  /** The tenants it reaches right now beside those it was issued for, where that follows from more: its user's role, say. */
  readonly reaches?: (credential: Credential, scope: Scope) => Awaitable<readonly string[]>;
  /** What else happens after an answer that the engine made by itself, by operationId: an entry in an audit log, say. */
  readonly after?: Readonly<Record<string, (ctx: Context, reply: Reply) => Awaitable<void>>>;
  /** The people of the API, where its credentials belong to somebody: their collection, and the field of their role. */
  readonly people?: People;
  /** What jobs do at their steps beyond changing state, by job name. */
  readonly jobs?: Readonly<Record<string, JobHandler>>;
}

/** Where the users of an API are kept, so that a test can give them another role. */
export interface People {
  readonly collection: string;
  /** Field of a user's record that names the role. */
  readonly role: string;
  /** The roles there are. */
  readonly roles: readonly string[];
}

/** Checks an API's handlers against the types of its document. */
export function defineApi<Operations>(api: Api<Operations>): Api {
  return api as unknown as Api;
}

/** Answers one operation, after every guard has passed. Throws through `ctx.refuse`. */
export type Handler<Op = unknown> = (ctx: Context<Op>) => Awaitable<Reply>;

/** What a handler answers; status and media type default to the operation's first documented success. */
export interface Reply {
  readonly status?: number;
  readonly body?: Json | undefined;
  /** For bodies that are not JSON: the text or the bytes themselves, and their media type. */
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body holds a secret that no other answer shows. */
  readonly showsOnce?: boolean;
  /** This very object will be answered again: it is checked and written as text only once. */
  readonly reusable?: boolean;
}

/** What handlers, jobs and seeds share: the records of one tenant, time, randomness, jobs and webhooks. */
export interface Scope {
  /** The tenant whose records are in reach (a site, an account). */
  readonly tenant: string;
  /** Virtual time in milliseconds since the Unix epoch. */
  readonly now: number;
  readonly random: Random;
  /** The records of one collection, of this tenant only. */
  collection<R extends JsonRecord = JsonRecord>(name: string): Collection<R>;
  /** Starts a job that the document defines (`x-job`) on a record that is already stored; sets its start state. */
  startJob(name: string, recordId: string, data?: JsonRecord): Promise<void>;
  /** Makes the steps void that a job of a record still has before it. */
  stopJob(name: string, recordId: string): Promise<void>;
  /** The keys and sessions of the world. */
  readonly credentials: Credentials;
  /** Every tenant there is. */
  readonly tenants: readonly string[];
  /** Adds a tenant, which has no records yet. */
  addTenant(tenant: string): void;
  /** The same for another tenant. */
  within(tenant: string): Scope;
  /** Sends a webhook of the document to every active subscription of the tenant that wants it. */
  emit(event: string, facts: { record: JsonRecord; [fact: string]: Json }): Promise<void>;
}

export interface Context<Op = unknown> extends Scope {
  readonly operation: Operation;
  /** The address of a new record of the collection that was called, for `Location`: relative to the request's own (RFC 9110 §10.2.2). */
  locate(id: string): string;
  readonly path: PathOf<Op>;
  readonly query: QueryOf<Op>;
  readonly body: BodyOf<Op>;
  /** A request header, by lower-case name. */
  header(name: string): string | undefined;
  readonly credential: Credential | undefined;
  /** The scopes that the caller has now. */
  readonly granted: readonly string[];
  readonly requestId: string;
  /** Sends one webhook to one subscription now, whether it wants it or not, and waits for the answer. */
  sendNow(subscriptionId: string, event: string, facts: { record: JsonRecord }): Promise<DeliveryResult>;
  /** Leaves the pipeline with the document's answer for that refusal. `detail` is one sentence for a person. */
  refuse(name: RefusalName, detail: string, facts?: RefusalFacts): never;
}

export interface DeliveryResult {
  readonly delivered: boolean;
  /** Status of the receiver; null when it could not be reached. */
  readonly status: number | null;
  readonly body: string | null;
}

export interface JobHandler {
  /** At each step but the last: the changes to store in the record, before its webhook goes out. */
  step?(job: JobContext & { readonly state: string | undefined }): Awaitable<JsonRecord | undefined>;
  /** At the job's last step: the changes to store in the record, before its webhook goes out. */
  finish?(job: JobContext): Awaitable<JsonRecord | undefined>;
  /** After the last step, or the failure, and its webhook; `record` is as it was stored then. */
  finished?(job: JobContext): Awaitable<void>;
  /** At a scripted failure: the changes to store in the record. */
  fail?(job: JobContext & { readonly error: string }): Awaitable<JsonRecord | undefined>;
}

export interface JobContext extends Scope {
  readonly record: JsonRecord;
  /** What `startJob` was given. */
  readonly data: JsonRecord;
}

/** Fills a world. Returns its tenants; seeded credentials belong to the first. */
export type Seed = (world: SeedContext) => Awaitable<{ readonly tenants: readonly string[] }>;

export interface SeedContext {
  /** The moment the world begins, in milliseconds since the Unix epoch. */
  readonly now: number;
  readonly random: Random;
  insert(collection: string, tenant: string, record: JsonRecord): Awaitable<void>;
}

type Parameters<Op> = Op extends { parameters: infer P } ? P : unknown;
type PathOf<Op> = Parameters<Op> extends { path: infer P } ? P : Record<string, string>;
type QueryOf<Op> = Parameters<Op> extends { query?: infer Q } ? NonNullable<Q> : Record<string, Json>;
type BodyOf<Op> = Op extends { requestBody: { content: { "application/json": infer B } } }
  ? B
  : Op extends { requestBody?: { content: { "application/json": infer B } } }
    ? B | undefined
    : Json | undefined;
