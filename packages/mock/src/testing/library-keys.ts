const text = { type: "string" };
const key = {
  type: "object",
  properties: {
    id: text,
    label: text,
    start: text,
    state: text,
    rights: { type: "array", items: text },
    per_minute: { type: "integer" },
    expires_at: { type: ["string", "null"] },
    secret: { ...text, "x-show-once": true },
  },
};
const fields = {
  label: "name",
  start: "prefix",
  rights: "scopes",
  per_minute: "limits.per_minute",
  ends_in: "expires_in",
  keep: "overlap",
};
const word = (action: string) => ({ "x-resource": { credentials: "LibraryKey", action, fields } });
const answer = (status: number, schema: unknown) => ({
  responses: {
    [status]: {
      description: "Done.",
      content: { "application/json": { schema: { type: "object", properties: { data: schema } } } },
    },
  },
});
const body = (properties: object) => ({
  requestBody: { content: { "application/json": { schema: { type: "object", properties } } } },
});
const session = { security: [{ Session: [] }] };
const parameters = [{ in: "path", name: "id", required: true, schema: text }];
const once = { parameters: [{ in: "header", name: "X-Once", schema: text, "x-idempotency": { lifetime: "P1D" } }] };

/** The library's paths on which a signed-in person manages keys. */
export const keyPaths = {
  "/keys": {
    get: { operationId: "listKeys", ...session, ...word("list"), ...answer(200, { type: "array", items: key }) },
    post: {
      operationId: "createKey",
      ...session,
      ...once,
      ...word("create"),
      ...body({ label: text, rights: { type: "array", items: text }, per_minute: { type: "integer" }, ends_in: {} }),
      ...answer(201, key),
    },
  },
  "/keys/{id}": { parameters, get: { operationId: "getKey", ...session, ...word("read"), ...answer(200, key) } },
  "/keys/{id}/revoke": {
    parameters,
    post: { operationId: "revokeKey", ...session, ...word("revoke"), ...answer(200, key) },
  },
  "/keys/{id}/rotate": {
    parameters,
    post: { operationId: "rotateKey", ...session, ...word("rotate"), ...body({ keep: {} }), ...answer(201, key) },
  },
};
