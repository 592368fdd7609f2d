export const ref = (name: string) => ({ $ref: `#/components/${name}` });
export const json = (schema: unknown, more: object = {}) => ({ "application/json": { schema, ...more } });
export const text = { type: "string" };

const book = {
  type: "object",
  required: ["id", "title", "status"],
  properties: {
    id: text,
    title: text,
    genre: { type: ["string", "null"] },
    status: text,
    shelf_id: text,
    pages: { type: "integer" },
    created_at: text,
  },
  "x-job": {
    binding: {
      collection: "books",
      field: "status",
      start: "binding",
      steps: [
        { after: "PT10S", facts: { percent: 40 }, emits: "book.progress" },
        { after: "PT30S", state: "bound", emits: "book.bound" },
      ],
      failure: { state: "torn", emits: "book.torn" },
    },
  },
};

const refusal = (name: string | string[], details: object, set: Record<string, unknown>) => ({
  "x-refusal": {
    for: name,
    set: { "/error/code": "{code}", "/error/message": "{detail}", "/error/request_id": "{request_id}", ...set },
  },
  value: { error: { code: "x", message: "x", details, request_id: "req_1" } },
});
const answers = (rows: Record<string, unknown>) => ({
  description: "Refused.",
  content: json(ref("schemas/Error"), { examples: rows }),
});

/** The library's schemes, schemas and refusals. */
export const components = {
  securitySchemes: {
    LibraryKey: {
      type: "apiKey",
      in: "header",
      name: "X-Library-Key",
      "x-key": {
        format: { prefix: "lib_", alphabet: "hex", length: 40 },
        displayed: 8,
        tenant: "branch_id",
        scopes: { "books:read": "Read", "books:write": "Write" },
        presets: { reader: ["books:read"] },
      },
      "x-rate-limit": {
        policies: {
          per_minute: { window: "PT1M", limit: 100, minimum: 2, maximum: 200 },
          per_day: { window: "P1D", limit: 5000, maximum: 9000 },
        },
      },
    },
    Session: { type: "http", scheme: "bearer", bearerFormat: "JWT", "x-key": { kind: "session", lifetime: "PT1H" } },
  },
  schemas: {
    Book: book,
    NewBook: {
      type: "object",
      required: ["title"],
      properties: {
        title: { type: "string", minLength: 1, maxLength: 80 },
        genre: text,
        shelf_id: text,
        pages: { type: "integer" },
      },
    },
    Hook: {
      type: "object",
      properties: {
        id: text,
        url: text,
        active: { type: "boolean" },
        failures: { type: "integer" },
        secret: { ...text, "x-show-once": { alphabet: "hex", length: 64 } },
      },
    },
    Error: {
      type: "object",
      required: ["error"],
      properties: {
        error: { type: "object", required: ["code", "message"], properties: { code: text, message: text } },
      },
    },
  },
  responses: {
    Bad: answers({
      bad: refusal(
        ["invalid_request", "malformed_body"],
        {},
        { "/error/details/errors": { each: "{faults}", as: { field: "{field}", message: "{message}" } } },
      ),
    }),
    Unknown: answers({
      unknown: refusal(["credential_missing", "credential_malformed", "credential_unknown"], {}, {}),
      over: refusal(["credential_revoked", "credential_expired"], {}, {}),
    }),
    Forbidden: answers({
      forbidden: refusal("scope_missing", { needs: [] }, { "/error/details/needs": "{required_scopes}" }),
    }),
    Missing: answers({ missing: refusal(["not_found", "route_not_found"], {}, {}) }),
    Conflict: answers({ conflict: refusal(["idempotency_conflict", "invalid_state"], {}, {}) }),
    TooMany: answers({ many: refusal("quota_exceeded", { wait: 1 }, { "/error/details/wait": "{retry_after}" }) }),
  },
};
