import { document } from "@keystub/documents/hatz";
import { operations } from "@keystub/documents/hatz/operations";
import { createMock, type IssueOptions, type LogEntry, virtualClock } from "@keystub/mock";
import { hatz, hatzExamples } from "@keystub/mock/hatz";
import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, onTestFinished } from "vitest";
import { createDoors, type Opened } from "../doors.ts";

export type OperationName = keyof typeof operations;
export const operationNames = Object.keys(operations) as OperationName[]; // keys of a constant

/** What a call is made of; deliberately loose, so that it can be wrong. */
export interface Parts {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly form?: FormData;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects, and fails where that is not there
  readonly body: any;
}

/** A mock and a way to it. */
export type World = Pick<Opened, "mock" | "fetch">;

const start = "2026-03-18T15:00:00Z";

/** Every way to the API; for `describeDoors`. */
export const doors = createDoors(hatz, start);

/** A fresh mock, called as a function. Its answers must keep to the document, and nothing may fail on our side. */
export async function open(api = hatz, now = start): Promise<World> {
  const logs: LogEntry[] = [];
  const mock = await createMock({ api, clock: virtualClock(now), seed: 7, log: (entry) => void logs.push(entry) });
  onTestFinished(() => {
    expect(mock.journal.list().flatMap(({ violations }) => violations)).toEqual([]);
    expect(logs).toEqual([]);
  });
  return { mock, fetch: (path, init) => mock.fetch(new Request(`https://ai.hatz.ai/v1${path}`, init)) };
}

/** Somebody who calls the API, by the names of its operations. */
export interface Caller {
  readonly id: string;
  readonly secret: string;
  readonly headers: Readonly<Record<string, string>>;
  send(name: OperationName, parts?: Parts): Promise<Answer>;
}

export const { users } = hatzExamples;

/** A caller with a new key of a person. */
export async function withKey(world: World, options: IssueOptions = users.dana): Promise<Caller> {
  const { id, secret } = await world.mock.credentials.issue(options);
  return withHeaders(world, { "X-API-Key": secret.reveal() }, id, secret.reveal());
}

/** A caller who is signed in. */
export async function withSession(world: World, options: IssueOptions = users.dana): Promise<Caller> {
  const { id, secret } = await world.mock.credentials.signIn(options);
  return withHeaders(world, { Authorization: `Bearer ${secret.reveal()}` }, id, secret.reveal());
}

/** A caller who sends just these headers. */
export function withHeaders(world: World, headers: Record<string, string>, id = "", secret = ""): Caller {
  return {
    id,
    secret,
    headers,
    async send(name, parts = {}) {
      const json = parts.body === undefined ? {} : { "Content-Type": "application/json" };
      const body = parts.form ?? (parts.body === undefined ? undefined : JSON.stringify(parts.body));
      const { method } = operations[name];
      const init = { method, headers: { ...headers, ...json, ...parts.header }, ...(body !== undefined && { body }) };
      return read(await world.fetch(toPath(name, parts), init));
    },
  };
}

/** The role of a user from now on. */
export async function changeRole(world: World, { user, tenant }: { user: string; tenant: string }, role: string) {
  await world.mock.collection(tenant, "users").update(user, { role });
}

/** Changes what everybody may do who has a role of Larkspur, and says what they could before. */
export async function setPermissions(
  { mock }: World,
  role: string,
  change: (permissions: readonly string[]) => readonly string[],
): Promise<readonly string[]> {
  const roles = mock.collection(hatzExamples.tenant, "roles");
  const permissions = (await roles.get(role))?.["permissions"] as readonly string[]; // as it was seeded
  await roles.update(role, { permissions: [...change(permissions)] });
  return permissions;
}

/** Has a user spend credits at this moment. */
export async function spend(world: World, { user, tenant }: { user: string; tenant: string }, credits: number) {
  const at = new Date(world.mock.clock.now()).toISOString();
  await world.mock.collection(tenant, "usage_records").insert({
    id: crypto.randomUUID(),
    at,
    user_id: user,
    source: "chat",
    model: "gpt-4o",
    asset_type: null,
    asset_id: null,
    input_credits: 0,
    output_credits: credits,
  });
}

/** Path and query of an operation, as the document has them. */
export function toPath(name: OperationName, { path = {}, query = {} }: Parts): string {
  const filled = operations[name].path.replace(/\{(\w+)\}/g, (_, parameter: string) =>
    encodeURIComponent(path[parameter] ?? ""),
  );
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)])).toString();
  return search === "" ? filled : `${filled}?${search}`;
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") && text !== "";
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** The data frames of an event stream, without the last one of the native kind. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export function toFrames(text: string): any[] {
  const data = text.split("\n").filter((line) => line.startsWith("data: "));
  return data.filter((line) => line !== "data: [DONE]").map((line) => JSON.parse(line.slice(6)));
}

interface Response200 {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
  readonly headers?: Readonly<Record<string, object>>;
}

/** The responses that an operation documents, by status: read by rules of our own, not by the engine's. */
export function responsesOf(name: OperationName): Map<string, Response200> {
  const { method, path } = operations[name];
  const { responses } = at(["paths", path, method.toLowerCase()]) as { responses: Record<string, object> };
  return new Map(Object.entries(responses).map(([status, response]) => [status, resolve(response) as Response200]));
}

/** Where an answer differs from what the operation documents for its status; none is an empty list. */
export function differences(name: OperationName, { status, headers, body }: Answer): string[] {
  const response = responsesOf(name).get(String(status));
  if (!response) return [`The status ${status} is not documented.`];
  if (!response.content) return body === "" ? [] : ["There is a body where none is documented."];
  const type = headers.get("content-type") ?? "none";
  const media = response.content[type];
  return media ? check(media.schema ?? {}, body) : [`The content type ${type} is not documented.`];
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv as never); // its types know the draft-07 class only
ajv.addSchema({ $id: "https://document.test/", components: document["components"] as object });
const compiled = new Map<string, ValidateFunction>();

function check(schema: object, value: unknown): string[] {
  // References in the document point into the document; here it has an address.
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"https://document.test/#/');
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
  compiled.set(text, validate);
  return validate(value) ? [] : (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`);
}

function resolve(part: object): object {
  return "$ref" in part ? (at(String(part.$ref).slice(2).split("/")) as object) : part;
}

function at(tokens: readonly string[]): unknown {
  return tokens.reduce<unknown>((value, token) => (value as Record<string, unknown>)[token], document);
}
