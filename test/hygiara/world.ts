import { createMock, type IssueOptions, type LogEntry, type Mock, virtualClock } from "@keystub/mock";
import { hygiara } from "@keystub/mock/hygiara";
import { afterEach, expect } from "vitest";

export const baseUrl = "https://api.hygiara.com/v1";

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

type Fetch = (request: Request) => Promise<Response>;

const opened: { mock: Mock; logs: LogEntry[] }[] = [];

/** A fresh mock at the beginning of 2026. Whatever a test does with it, its answers must keep to the document. */
export async function open(): Promise<Mock> {
  const logs: LogEntry[] = [];
  const mock = await createMock({
    api: hygiara,
    clock: virtualClock("2026-01-01T00:00:00Z"),
    seed: 7,
    log: (entry) => void logs.push(entry),
  });
  opened.push({ mock, logs });
  return mock;
}

afterEach(() => {
  for (const { mock, logs } of opened.splice(0)) {
    expect(mock.journal.list().flatMap(({ violations }) => violations)).toEqual([]);
    expect(logs).toEqual([]);
  }
});

/** A caller with a new key. */
export async function withKey(mock: Mock, options: IssueOptions = {}, fetch: Fetch = mock.fetch): Promise<Caller> {
  const { id, secret } = await mock.credentials.issue(options);
  return createCaller(fetch, { "X-API-Key": secret.reveal() }, id);
}

/** A caller who is signed in, by default as the owner. */
export async function withSession(mock: Mock, options: IssueOptions = {}, fetch: Fetch = mock.fetch): Promise<Caller> {
  const { id, secret } = await mock.credentials.signIn(options);
  return createCaller(fetch, { Authorization: `Bearer ${secret.reveal()}` }, id);
}

/** A caller with the given headers, by default with none. */
export function createCaller(fetch: Fetch, headers: Readonly<Record<string, string>> = {}, id = ""): Caller {
  return {
    id,
    headers,
    async send(line, { query = {}, body, headers: more } = {}) {
      const [method = "", path = ""] = line.split(" ");
      const url = new URL(baseUrl + path);
      for (const [name, value] of Object.entries(query))
        for (const one of [value].flat()) url.searchParams.append(name, one);
      const text = typeof body === "string" ? body : JSON.stringify(body);
      const content = body === undefined ? {} : { body: text };
      const type = body === undefined ? {} : { "Content-Type": "application/json" };
      return read(await fetch(new Request(url, { method, headers: { ...headers, ...type, ...more }, ...content })));
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
