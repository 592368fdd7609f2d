import { createClient } from "../src/client.ts";
import type { Client } from "../src/method-types.ts";
import type { ApiFacts, OperationRow } from "../src/operation-types.ts";
import type { ClientOptions } from "../src/settings.ts";

/** A small made-up API in the shape that openapi-typescript and `npm run generate` give a real one. */
export interface BookshopOperations {
  getHealth: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 200: { headers: object; content: { "application/json": { ok: boolean } } } };
  };
  listBooks: {
    parameters: {
      query?: { limit?: number; tags?: string[]; cursor?: string };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: object; content: { "application/json": { data: Book[]; next?: string | null } } };
      401: Refused;
    };
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
  printBook: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": { id: string } } };
    responses: { 202: { headers: object; content: { "application/json": { data: Book } } } };
  };
  createCard: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 201: { headers: object; content: { "application/json": { data: { id: string; pin: string } } } } };
  };
}

interface Book {
  id: string;
  title: string;
  state?: string;
}
interface Refused {
  headers: object;
  content: { "application/json": { error: { code: string; message: string } } };
}

/** The methods of it, as `npm run generate` groups them. */
export interface BookshopMethods {
  /** Is the shop open? */
  getHealth: { name: "getHealth"; operation: BookshopOperations["getHealth"]; errors: object };
  books: {
    /** All books, page by page. */
    list: {
      name: "books.list";
      operation: BookshopOperations["listBooks"];
      errors: { 401: "unauthorized" };
      items: "/data";
    };
    get: {
      name: "books.get";
      operation: BookshopOperations["getBook"];
      errors: Errors;
      job: BookshopOperations["getBook"];
    };
    create: { name: "books.create"; operation: BookshopOperations["createBook"]; errors: { 403: string } };
    update: { name: "books.update"; operation: BookshopOperations["updateBook"]; errors: object };
    delete: { name: "books.delete"; operation: BookshopOperations["deleteBook"]; errors: object };
    page: { name: "books.page"; operation: BookshopOperations["getBookPage"]; errors: object };
    print: {
      name: "books.print";
      operation: BookshopOperations["printBook"];
      errors: object;
      job: BookshopOperations["getBook"];
    };
  };
  cards: {
    create: { name: "cards.create"; operation: BookshopOperations["createCard"]; errors: object; secrets: "/data/pin" };
  };
}
interface Errors {
  404: "not_found" | "gone";
  429: "slow_down";
}

export const bookshop: ApiFacts = {
  name: "bookshop",
  server: "https://api.bookshop.example/v1",
  key: { header: "X-API-Key" },
};

const errors = { 404: ["not_found", "gone"], 429: ["slow_down"] };
const getBook: OperationRow = {
  id: "getBook",
  name: "books.get",
  method: "GET",
  path: "/books/{id}",
  scopes: ["books:read"],
  errors,
  poll: { state: "/data/state", done: ["printed"], failed: ["jammed"] },
};

export const operations: Record<keyof BookshopOperations, OperationRow> = {
  getHealth: { id: "getHealth", name: "getHealth", method: "GET", path: "/health", security: null, scopes: [] },
  listBooks: {
    id: "listBooks",
    name: "books.list",
    method: "GET",
    path: "/books",
    scopes: ["books:read"],
    errors: { 401: ["unauthorized"] },
    paging: { items: "/data", style: "cursor", parameter: "cursor", next: "/next" },
  },
  getBook,
  createBook: {
    id: "createBook",
    name: "books.create",
    method: "POST",
    path: "/books",
    scopes: ["books:write"],
    idempotencyHeader: "X-Idempotency-Key",
    errors: { 403: [] },
  },
  updateBook: { id: "updateBook", name: "books.update", method: "PATCH", path: "/books/{id}", scopes: ["books:write"] },
  deleteBook: {
    id: "deleteBook",
    name: "books.delete",
    method: "DELETE",
    path: "/books/{id}",
    scopes: ["books:write"],
    produces: [],
    empty: [204],
  },
  getBookPage: {
    id: "getBookPage",
    name: "books.page",
    method: "GET",
    path: "/books/{id}/page",
    scopes: ["books:read"],
    produces: ["text/html"],
  },
  printBook: {
    id: "printBook",
    name: "books.print",
    method: "POST",
    path: "/print",
    scopes: ["books:write"],
    wait: { read: getBook, path: { id: "/data/id" } },
  },
  createCard: {
    id: "createCard",
    name: "cards.create",
    method: "POST",
    path: "/cards",
    scopes: [],
    secrets: ["/data/pin"],
  },
};

export const canary = "bks_CANARY_0123456789abcdef";

/** What the next request gets: an answer, or a reason to throw. */
export type Reply = (request: Request) => Response | Promise<Response>;

export interface Bench {
  readonly client: Client<BookshopMethods>;
  readonly requests: Request[];
  /** The waits between attempts, none of which took any time. */
  readonly waits: number[];
}

/** A bookshop client whose requests get these replies in turn, the last one for ever. Waiting takes no time, and is noted. */
export function createBench(replies: Reply[], options: ClientOptions = {}): Bench {
  const requests: Request[] = [];
  const waits: number[] = [];
  let now = Date.parse("2026-01-01T00:00:00Z");
  const client = createClient<BookshopMethods>(bookshop, operations, {
    apiKey: canary,
    fetch: async (request) => {
      requests.push(request.clone());
      const reply = replies[Math.min(requests.length, replies.length) - 1];
      if (!reply) throw new Error("The bench has no reply.");
      return reply(request);
    },
    random: () => 1,
    clock: {
      now: () => now,
      sleep: async (ms) => {
        now += ms;
        waits.push(ms);
      },
    },
    ...options,
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
export async function caught(call: PromiseLike<unknown>): Promise<unknown> {
  return call.then(
    () => {
      throw new Error("The call was expected to fail.");
    },
    (error: unknown) => error,
  );
}
