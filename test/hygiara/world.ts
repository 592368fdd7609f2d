import type { IssueOptions } from "@keystub/mock";
import { hygiara } from "@keystub/mock/hygiara";
import { createDoors, type Doors, type Opened } from "../doors.ts";

/** The doors to a fresh mock at the beginning of 2026. */
export const doors: Doors = createDoors(hygiara);

/** What a call is made of; deliberately loose, so that it can be wrong. */
export interface Parts {
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look at single members; operations.test.ts holds whole bodies against the document
  readonly body: any;
  readonly bytes: Uint8Array;
}

/** Somebody who calls the API: `send("GET /projects")`. */
export interface Caller {
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  send(line: string, parts?: Parts): Promise<Answer>;
}

/** A caller with a new key. */
export async function withKey(world: Opened, options: IssueOptions = {}): Promise<Caller> {
  const { id, secret } = await world.mock.credentials.issue(options);
  return createCaller(world, { "X-API-Key": secret.reveal() }, id);
}

/** A caller who is signed in, by default as the owner. */
export async function withSession(world: Opened, options: IssueOptions = {}): Promise<Caller> {
  const { id, secret } = await world.mock.credentials.signIn(options);
  return createCaller(world, { Authorization: `Bearer ${secret.reveal()}` }, id);
}

/** A caller with the given headers, by default with none. */
export function createCaller(
  { fetch }: Pick<Opened, "fetch">,
  headers: Readonly<Record<string, string>> = {},
  id = "",
): Caller {
  return {
    id,
    headers,
    async send(line, { query = {}, body, headers: more } = {}) {
      const [method = "", path = ""] = line.split(" ");
      const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
      const text = typeof body === "string" ? body : JSON.stringify(body);
      const content = body === undefined ? {} : { body: text };
      const type = body === undefined ? {} : { "Content-Type": "application/json" };
      return read(
        await fetch(pairs.length > 0 ? `${path}?${new URLSearchParams(pairs)}` : path, {
          method,
          headers: { ...headers, ...type, ...more },
          ...content,
        }),
      );
    },
  };
}

async function read(response: Response): Promise<Answer> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const isJson = response.headers.get("content-type")?.includes("json") && text !== "";
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text, bytes };
}

/** The shape of a documented problem, for `toMatchObject`. */
export function problem(status: number, code: string, more: Readonly<Record<string, unknown>> = {}) {
  return { status, body: { type: "about:blank", status, code, ...more } };
}
