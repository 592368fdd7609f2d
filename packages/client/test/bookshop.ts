import { createClient } from "../src/client.ts";
import type { ApiTable, Client } from "../src/operation-types.ts";
import type { ClientOptions, RetryOptions } from "../src/settings.ts";

/** A small made-up API in the shape that openapi-typescript and `npm run generate` give a real one. */
export interface BookshopOperations {
  getHealth: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 200: { headers: object; content: { "application/json": { ok: boolean } } } };
  };
  listBooks: {
    parameters: { query?: { limit?: number; tags?: string[] }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 200: { headers: object; content: { "application/json": { data: Book[] } } }; 401: Refused };
  };
  getBook: {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: { 200: { headers: object; content: { "application/json": { data: Book } } }; 404: Refused };
  };
  createBook: {
    parameters: { query?: never; header?: { "X-Idempotency-Key"?: string }; path?: never; cookie?: never };
    requestBody: { content: { "application/json": { title: string; note?: string; author?: { name: string } } } };
    responses: {
      201: { headers: object; content: { "application/json": { data: Book } } };
      202: { headers: object; content: { "application/json": { queued: true } } };
      403: Refused;
    };
  };
  updateBook: {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: { content: { "application/json": { title?: string } } };
    responses: { 200: { headers: object; content: { "application/json": { data: Book } } } };
  };
  deleteBook: {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: { 204: { headers: object; content?: never } };
  };
  getBookPage: {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: { 200: { headers: object; content: { "text/html": string } } };
  };
}

interface Book {
  id: string;
  title: string;
}
interface Refused {
  headers: object;
  content: { "application/json": { error: { code: string; message: string } } };
}

export const bookshop: ApiTable<BookshopOperations> = {
  server: "https://api.bookshop.example/v1",
  keyHeader: "X-API-Key",
  operations: {
    getHealth: { method: "GET", path: "/health", security: null, scopes: [] },
    listBooks: { method: "GET", path: "/books", scopes: ["books:read"] },
    getBook: { method: "GET", path: "/books/{id}", scopes: ["books:read"] },
    createBook: { method: "POST", path: "/books", scopes: ["books:write"], idempotencyHeader: "X-Idempotency-Key" },
    updateBook: { method: "PATCH", path: "/books/{id}", scopes: ["books:write"] },
    deleteBook: { method: "DELETE", path: "/books/{id}", scopes: ["books:write"] },
    getBookPage: { method: "GET", path: "/books/{id}/page", scopes: ["books:read"], produces: ["text/html"] },
  },
};

export const canary = "bks_CANARY_0123456789abcdef";

/** What the next request gets: an answer, or a reason to throw. */
export type Reply = (request: Request) => Response | Promise<Response>;

export interface Bench {
  readonly client: Client<BookshopOperations>;
  readonly requests: Request[];
  /** The waits between attempts, none of which took any time. */
  readonly waits: number[];
}

/** A bookshop client whose requests get these replies in turn, the last one for ever. */
export function createBench(
  replies: Reply[],
  options: Partial<Omit<ClientOptions, "retry">> & { retry?: RetryOptions } = {},
): Bench {
  const requests: Request[] = [];
  const waits: number[] = [];
  const client = createClient<BookshopOperations>(bookshop, {
    apiKey: canary,
    fetch: async (request) => {
      requests.push(request.clone());
      const reply = replies[Math.min(requests.length, replies.length) - 1];
      if (!reply) throw new Error("The bench has no reply.");
      return reply(request);
    },
    ...options,
    retry: {
      random: () => 1,
      sleep: async (ms) => {
        waits.push(ms);
      },
      ...options.retry,
    },
  });
  return { client, requests, waits };
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return () => Response.json(body, { status, headers });
}

export function refused(status: number, headers: Record<string, string> = {}, code = "refused"): Reply {
  return json(status, { error: { code, message: "No", request_id: "req_1" } }, headers);
}

export function text(status: number, body: string | null, headers: Record<string, string> = {}): Reply {
  return () => new Response(body, { status, headers });
}

export const connectionLost: Reply = () => {
  throw Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(), { code: "ECONNRESET" }) });
};

/** Never answers, and does not listen to the signal either. */
export const silence: Reply = () => new Promise(() => {});

/** What a call threw. */
export async function caught(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => {
      throw new Error("The call was expected to fail.");
    },
    (error: unknown) => error,
  );
}
