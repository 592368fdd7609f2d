import type { OpenApiDocument } from "@keystub/documents";
import type { Api } from "../api.ts";
import type { LogEntry } from "../handle.ts";
import { createMock, type Mock, type MockOptions } from "../mock.ts";

export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape.
  readonly body: any;
}

export interface SendOptions {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface Bench {
  readonly mock: Mock;
  readonly log: LogEntry[];
  /** Sends `"GET /books"`. A body that is text goes as it is, anything else as JSON. */
  send(line: string, options?: SendOptions): Promise<Sent>;
}

/** A fresh mock of a document, and a short way to call it. */
export async function createBench(api: Api | OpenApiDocument, options: Partial<MockOptions> = {}): Promise<Bench> {
  const log: LogEntry[] = [];
  const mock = await createMock({ api, log: (entry) => log.push(entry), ...options });
  return { mock, log, send: (line, sent) => send(mock, line, sent) };
}

export async function send(mock: Mock, line: string, { body, headers = {} }: SendOptions = {}): Promise<Sent> {
  const [method = "GET", target = "/"] = line.split(/ (.*)/);
  const response = await mock.fetch(
    new Request(`https://api.example${target}`, {
      method,
      headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    }),
  );
  const text = await response.text();
  const json = response.headers.get("content-type")?.includes("json") && text !== "";
  return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : undefined };
}

/** A document of the given paths. */
export function documentOf(paths: Record<string, unknown>, more: Record<string, unknown> = {}): OpenApiDocument {
  return { openapi: "3.1.1", info: { title: "Sample", version: "1" }, ...more, paths };
}

/** An operation that answers `{"ok":true}`. */
export function okay(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    responses: { 200: { description: "Good.", content: { "application/json": { example: { ok: true } } } } },
    ...more,
  };
}

/** A key scheme in the header X-Key, whose secrets are `t_` and 32 hexadecimal digits. */
export function keyScheme(
  more: Record<string, unknown> = {},
  word: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    type: "apiKey",
    in: "header",
    name: "X-Key",
    "x-key": { format: { prefix: "t_", alphabet: "hex", length: 32 }, ...word },
    ...more,
  };
}

/** A document with one path `/thing` behind a key, and a quota. */
export function limited(rateLimit: Record<string, unknown>, more: Record<string, unknown> = {}): OpenApiDocument {
  return documentOf(
    { "/thing": { get: okay() }, ...(more["paths"] as object | undefined) },
    { security: [{ Key: [] }], components: { securitySchemes: { Key: keyScheme({ "x-rate-limit": rateLimit }) } } },
  );
}

/** Issues a key and gives the header that carries it. */
export async function keyHeader(
  mock: Mock,
  options: Parameters<Mock["credentials"]["issue"]>[0] = {},
): Promise<{ "X-Key": string }> {
  return { "X-Key": (await mock.credentials.issue(options)).secret.reveal() };
}
