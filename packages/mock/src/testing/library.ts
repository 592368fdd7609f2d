import type { OpenApiDocument } from "@keystub/documents";
import type { Api } from "../api.ts";
import type { MockOptions } from "../mock.ts";
import { type Bench, createBench, type Sent } from "./bench.ts";
import { components, json, ref, text } from "./library-components.ts";
import { keyPaths } from "./library-keys.ts";

const data = (schema: unknown) => ({ type: "object", required: ["data"], properties: { data: schema } });

export const responses = {
  400: { $ref: "#/components/responses/Bad" },
  401: { $ref: "#/components/responses/Unknown" },
  403: { $ref: "#/components/responses/Forbidden" },
  404: { $ref: "#/components/responses/Missing" },
  409: { $ref: "#/components/responses/Conflict" },
  429: { $ref: "#/components/responses/TooMany" },
};

const cursor = {
  style: "cursor",
  limit: "limit",
  cursor: "cursor",
  set: { "/page/more": "{has_more}", "/page/next": "{next_cursor}", "/page/total": "{total_count}" },
};
const query = (name: string, schema: unknown = text) => ({ in: "query", name, schema });
const id = { in: "path", name: "id", required: true, schema: text };
const ok = (status: number, content: unknown) => ({
  responses: { [status]: { description: "Done.", ...(content ? { content } : {}) }, ...responses },
});
const one = json(data(ref("schemas/Book")));
const write = { security: [{ LibraryKey: ["books:write"] }] };
const event = (name: string, set: Record<string, unknown>, value: object) => ({
  [name]: {
    post: {
      requestBody: { content: { "application/json": { examples: { one: { "x-emits": { set }, value } } } } },
      responses: {},
    },
  },
});

/** A library that uses every word of the vocabulary. */
export const document: OpenApiDocument = {
  openapi: "3.1.1",
  info: { title: "Library", version: "1" },
  servers: [{ url: "https://library.example/v1" }],
  security: [{ LibraryKey: ["books:read"] }],
  "x-resource": { at: "/data" },
  "x-emits": {
    subscriptions: {
      collection: "hooks",
      url: "url",
      events: "events",
      active: "active",
      secret: "secret",
      failures: "failures",
    },
    deliveries: "deliveries",
    signature: { header: "X-Signature", algorithm: "hmac-sha256", encoding: "hex", prefix: "sha256=", secret: "utf8" },
    retries: ["PT1M", "PT5M"],
    "disable-after": 2,
  },
  paths: {
    "/status": {
      get: { operationId: "getStatus", security: [], ...ok(200, json({ type: "object" }, { example: { up: true } })) },
    },
    "/books": {
      "x-resource": { collection: "books", identity: "id" },
      get: {
        operationId: "listBooks",
        parameters: [
          query("limit", { type: "integer", minimum: 1, maximum: 100 }),
          query("cursor"),
          query("genre"),
          query("title"),
          query("pages", { type: "integer" }),
        ],
        "x-resource": {
          action: "list",
          filters: { genre: "equals", pages: "equals", title: { field: "title", match: "contains" } },
          order: ["-created_at"],
          paging: cursor,
        },
        ...ok(
          200,
          json(data({ type: "array", items: ref("schemas/Book") }), {
            example: { data: [], page: { more: false, next: null, total: 0 } },
          }),
        ),
      },
      post: {
        operationId: "createBook",
        ...write,
        parameters: [
          {
            in: "header",
            name: "X-Once",
            schema: { type: "string", maxLength: 40 },
            "x-idempotency": { lifetime: "P1D", aliases: ["Idempotency-Key"] },
          },
        ],
        requestBody: { required: true, content: json(ref("schemas/NewBook")) },
        "x-resource": {
          action: "create",
          set: { status: "new", created_at: "{now_micros}" },
          references: { shelf_id: "shelves" },
        },
        "x-job": "binding",
        ...ok(201, one),
      },
    },
    "/books/{id}": {
      parameters: [id],
      "x-resource": { collection: "books", identity: "id" },
      get: { operationId: "getBook", "x-resource": { action: "read" }, ...ok(200, one) },
      patch: {
        operationId: "updateBook",
        ...write,
        requestBody: { content: json({ type: "object", properties: { title: text, genre: text } }) },
        "x-resource": { action: "update" },
        "x-emits": "book.changed",
        ...ok(200, one),
      },
      delete: { operationId: "deleteBook", ...write, "x-resource": { action: "delete" }, ...ok(204, undefined) },
    },
    "/books/{id}/notes/{note}": {
      parameters: [id, { ...id, name: "note" }],
      get: {
        operationId: "getNote",
        "x-resource": {
          collection: "notes",
          identity: "id",
          action: "read",
          parent: { collection: "books", parameter: "id", field: "book_id" },
          where: { hidden: false },
        },
        ...ok(200, json(data({ type: "object", properties: { id: text, text } }))),
      },
    },
    "/branch": {
      get: {
        operationId: "getBranch",
        "x-resource": { collection: "branches", identity: "id", action: "read", where: { id: "{tenant}" } },
        ...ok(200, json(data({ type: "object", properties: { id: text, city: text } }))),
      },
    },
    "/hooks": {
      "x-resource": { collection: "hooks", identity: "id" },
      post: {
        operationId: "createHook",
        ...write,
        parameters: [{ in: "header", name: "X-Once", schema: text, "x-idempotency": { lifetime: "P1D" } }],
        requestBody: {
          content: json({
            type: "object",
            required: ["url", "events"],
            properties: { url: text, events: { type: "array", items: text } },
          }),
        },
        "x-resource": { action: "create", set: { active: true, failures: 0 } },
        ...ok(201, json(data(ref("schemas/Hook")))),
      },
      get: {
        operationId: "listHooks",
        "x-resource": { action: "list" },
        ...ok(200, json(data({ type: "array", items: ref("schemas/Hook") }))),
      },
    },
    "/hooks/{id}": {
      parameters: [id],
      "x-resource": { collection: "hooks", identity: "id" },
      delete: { operationId: "deleteHook", ...write, "x-resource": { action: "delete" }, ...ok(204, undefined) },
    },
    "/deliveries": {
      get: {
        operationId: "listDeliveries",
        "x-resource": { collection: "deliveries", identity: "id", action: "list" },
        ...ok(200, json(data({ type: "array", items: { type: "object" } }))),
      },
    },
    ...keyPaths,
  },
  webhooks: {
    ...event("book.progress", { "/percent": "{percent}", "/title": "{record.title}" }, { percent: 0, title: "x" }),
    ...event(
      "book.bound",
      { "/id": "{event_id}", "/at": "{now}", "/title": "{record.title}" },
      { id: "evt", at: "x", title: "x", type: "book.bound" },
    ),
    ...event("book.torn", { "/title": "{record.title}", "/why": "{error}" }, { title: "x", why: "x" }),
    ...event("book.changed", { "/title": "{record.title}" }, { title: "x" }),
  },
  components,
};

export const library: Api = {
  name: "library",
  document,
  async seed({ insert }) {
    await insert("books", "north", {
      id: "b1",
      title: "Emma",
      genre: "novel",
      status: "bound",
      pages: 300,
      created_at: "2025-01-01T00:00:00+00:00",
    });
    await insert("books", "south", {
      id: "b2",
      title: "Walden",
      genre: null,
      status: "bound",
      pages: 200,
      created_at: "2025-01-02T00:00:00+00:00",
    });
    await insert("notes", "north", { id: "n1", book_id: "b1", text: "Good.", hidden: false });
    await insert("notes", "north", { id: "n2", book_id: "b1", text: "Psst.", hidden: true });
    await insert("notes", "north", { id: "n3", book_id: "b9", text: "Of another book.", hidden: false });
    await insert("shelves", "north", { id: "s1" });
    await insert("branches", "north", { id: "north", city: "Oslo" });
    return { tenants: ["north", "south"] };
  },
};

export interface Library extends Bench {
  /** Calls with a key that has every scope, in the tenant `north`, below `/v1`. */
  call(line: string, body?: unknown, headers?: Record<string, string>): Promise<Sent>;
}

/** A fresh library with a key. */
export async function createLibrary(options: Partial<MockOptions> = {}): Promise<Library> {
  const bench = await createBench(library, options);
  const secret = (await bench.mock.credentials.issue()).secret.reveal();
  return {
    ...bench,
    call: (line, body, headers = {}) =>
      bench.send(line.replace(" /", " /v1/"), { body, headers: { "X-Library-Key": secret, ...headers } }),
  };
}
