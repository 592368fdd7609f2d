import type { operations as Documented } from "@keystub/documents/hrizn";
import { operations } from "@keystub/documents/hrizn/operations";
import type { Credential, IssueOptions } from "@keystub/mock";
import { expect } from "vitest";
import type { Opened } from "../doors.ts";

export type OperationName = keyof typeof operations;

/** What a call is made of; deliberately loose, so that it can be wrong. */
export interface Parts {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else the text. */
  readonly body: unknown;
}

/** The same as the document has it. */
export interface Input<Name extends OperationName> {
  readonly path?: Parameters<Name> extends { path?: infer Path } ? Path : never;
  readonly query?: Parameters<Name> extends { query?: infer Query } ? Query : never;
  readonly body?: Documented[Name] extends { requestBody?: infer Body } ? JsonOf<Body> : never;
}

/** The JSON of an operation's successes. */
export type Output<Name extends OperationName> =
  Successes<Documented[Name]["responses"]> extends infer Success ? JsonOf<Success> : never;

type Parameters<Name extends OperationName> = Documented[Name]["parameters"];
type Successes<Responses> = Responses[keyof Responses & (200 | 201 | 202)];
type JsonOf<Part> = Part extends { content: { "application/json": infer Json } } ? Json : never;

/** Somebody who calls the API, by the names of its operations. */
export interface Caller {
  send(name: OperationName, parts?: Parts): Promise<Answer>;
  /** The body of a success; anything else fails the test. */
  ok<Name extends OperationName>(name: Name, input?: Input<Name>): Promise<Output<Name>>;
  /** The id that the dashboard knows the key by. */
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A caller with a new key, by default one with every scope. */
export async function withKey({ mock, ...door }: Opened, options: IssueOptions = {}): Promise<Caller> {
  const { secret, id } = await mock.credentials.issue(options);
  return createCaller(door, id, { "X-API-Key": secret.reveal() });
}

/** A caller who is signed in to the dashboard. */
export async function withSession({ mock, ...door }: Opened, options: IssueOptions = {}): Promise<Caller> {
  const { secret, id } = await mock.credentials.signIn(options);
  return createCaller(door, id, { Authorization: `Bearer ${secret.reveal()}` });
}

/** A caller with the text of a key, or with none. */
export function withSecret(door: Pick<Opened, "fetch">, secret?: string): Caller {
  return createCaller(door, "", secret === undefined ? {} : { "X-API-Key": secret });
}

/** The record of a caller's key, which must exist. */
export async function credentialOf({ mock }: Opened, { id }: Caller): Promise<Credential> {
  const credential = await mock.credentials.get(id);
  if (!credential) throw new Error(`There is no credential ${id}.`);
  return credential;
}

function createCaller({ fetch }: Pick<Opened, "fetch">, id: string, headers: Record<string, string>): Caller {
  async function send(name: OperationName, parts: Parts = {}): Promise<Answer> {
    const { method } = operations[name];
    const body = parts.body === undefined ? {} : { body: JSON.stringify(parts.body) };
    const type = parts.body === undefined ? {} : { "Content-Type": "application/json" };
    return read(
      await fetch(toPath(name, parts), { method, headers: { ...headers, ...type, ...parts.header }, ...body }),
    );
  }
  return {
    id,
    headers,
    send,
    async ok(name, input) {
      const answer = await send(name, input as Parts | undefined);
      expect(answer, name).toMatchObject({
        status: expect.toSatisfy((status: number) => status >= 200 && status < 300),
      });
      // The document's own type: that answers keep to it is checked after each test (`describeDoors`).
      return answer.body as Output<typeof name>;
    },
  };
}

/** Path and query of an operation, in the document's terms. */
export function toPath(name: OperationName, { path = {}, query = {} }: Parts = {}): string {
  const filled = operations[name].path.replace(/\{(\w+)\}/g, (_, parameter: string) =>
    encodeURIComponent(path[parameter] ?? ""),
  );
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)])).toString();
  return search === "" ? filled : `${filled}?${search}`;
}

export async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") && text !== "";
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** The shape of a documented error, for `toMatchObject`. */
export function error(status: number, code: string, more: Record<string, unknown> = {}) {
  return { status, body: { error: { code, ...more } } };
}
