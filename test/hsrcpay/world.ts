import type { operations as Documented } from "@keystub/documents/hsrcpay";
import { operations } from "@keystub/documents/hsrcpay/operations";
import { type Credential, createMock, type IssueOptions, type LogEntry, type Mock, virtualClock } from "@keystub/mock";
import { hsrcpay } from "@keystub/mock/hsrcpay";
import { expect, onTestFinished } from "vitest";

export type OperationName = keyof typeof operations;

export const operationNames = Object.keys(operations) as OperationName[]; // keys of a constant

export const baseUrl = "https://api.hsrcpay.com/v1";

/** A fresh mock and what was delivered from it. */
export interface World {
  readonly mock: Mock;
  readonly deliveries: readonly { readonly headers: Headers; readonly body: string }[];
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

/** A new world. Whatever a test does in it, every answer must keep to the document and nothing may fail on our side. */
export async function openWorld(answer: () => Response = () => new Response("ok")): Promise<World> {
  const logs: LogEntry[] = [];
  const deliveries: { headers: Headers; body: string }[] = [];
  const mock = await createMock({
    api: hsrcpay,
    clock: virtualClock("2026-01-01T00:00:00Z"),
    seed: 7,
    log: (entry) => void logs.push(entry),
    async deliver(request) {
      deliveries.push({ headers: request.headers, body: await request.text() });
      return answer();
    },
  });
  onTestFinished(() => {
    expect(mock.journal.list().flatMap(({ violations }) => violations)).toEqual([]);
    expect(logs).toEqual([]);
  });
  return { mock, deliveries, fetch: (path, init) => mock.fetch(new Request(baseUrl + path, init)) };
}

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

type Parameters<Name extends OperationName> = Documented[Name]["parameters"];
type Body<Name extends OperationName> = Documented[Name] extends {
  requestBody: { content: { "application/json": infer Json } };
}
  ? Json
  : never;
type Success<Responses> = Responses extends { 200: { content: { "application/json": infer Json } } } ? Json : never;

interface Input<Name extends OperationName> {
  readonly path?: Parameters<Name> extends { path: infer Path } ? Path : never;
  readonly query?: Parameters<Name> extends { query?: infer Query } ? Query : never;
  readonly header?: Readonly<Record<string, string>>;
  readonly body?: Body<Name>;
}

/** Somebody who calls the API, by the names of its operations. */
export interface Caller {
  readonly id: string | undefined;
  readonly secret: string | undefined;
  send(name: OperationName, parts?: Parts): Promise<Answer>;
  /** The body of a success; anything else fails the test. */
  ok<Name extends OperationName>(name: Name, input?: Input<Name>): Promise<Success<Documented[Name]["responses"]>>;
}

type Fetch = Pick<World, "fetch">;

/** A mock and a way to it, whatever the door. */
export type Reached = Pick<World, "mock" | "fetch">;

/** A caller with the text of a credential, or with none. */
export function withSecret({ fetch }: Fetch, secret?: string, id?: string): Caller {
  async function send(name: OperationName, { path, query, header, body }: Parts = {}): Promise<Answer> {
    const { method, path: template } = operations[name];
    const target = template.replaceAll(/\{([^}]+)\}/g, (_, parameter: string) =>
      encodeURIComponent(path?.[parameter] ?? ""),
    );
    const search = new URLSearchParams(Object.entries(query ?? {}).map(([key, value]) => [key, String(value)]));
    const response = await fetch(`${target}${search.size > 0 ? `?${search}` : ""}`, {
      method,
      redirect: "manual",
      headers: {
        ...(secret !== undefined && { Authorization: `Bearer ${secret}` }),
        ...(body !== undefined && { "Content-Type": "application/json" }),
        ...header,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const json = response.headers.get("content-type")?.includes("json");
    return {
      status: response.status,
      headers: response.headers,
      body: await (json ? response.json() : response.text()),
    };
  }
  return {
    id,
    secret,
    send,
    async ok(name, input) {
      const { status, body } = await send(name, input as Parts);
      expect(status, `${name}: ${JSON.stringify(body)}`).toBeLessThan(300);
      return body as never; // each answer is held against the document by the mock itself
    },
  };
}

/** A caller with a new key, by default a live secret one with every permission. */
export async function withKey(world: Reached, options: IssueOptions = {}): Promise<Caller> {
  const { secret, id } = await world.mock.credentials.issue(options);
  return withSecret(world, secret.reveal(), id);
}

/** A caller who is signed in, by default the owner of the first account. */
export async function withSession(world: Reached, options: IssueOptions = {}): Promise<Caller> {
  const { secret, id } = await world.mock.credentials.signIn(options);
  return withSecret(world, secret.reveal(), id);
}

/** The credential of a caller as the engine keeps it. */
export async function credentialOf({ mock }: Reached, { id = "" }: Caller): Promise<Credential> {
  const credential = await mock.credentials.get(id);
  if (!credential) throw new Error(`There is no credential ${id}.`);
  return credential;
}

/** A card as a payer gives it. */
export function card(pan: string, data: object = {}) {
  return { type: "CARD", data: { name: "Deniz Arslan", pan, month: "09", year: "2029", cvv: "123", ...data } };
}
