import { refusals } from "../refusal.ts";

const text = { type: "string", minLength: 1 } as const;
const texts = { type: "array", items: text } as const;
const duration = {
  type: "string",
  pattern: "^P(?=.)(\\d+W)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?$",
} as const;
const pointers = { type: "object", propertyNames: { pattern: "^(/|$)" } } as const;
const refusalNames = [...Object.keys(refusals), "other"];

function closed(properties: Record<string, unknown>, required: readonly string[] = []) {
  return { type: "object", properties, required, additionalProperties: false };
}

function mapOf(values: unknown) {
  return { type: "object", additionalProperties: values };
}

const secretFormat = closed({
  prefix: { type: "string" },
  alphabet: { enum: ["hex", "base62", "base64url", "digits"] },
  length: { type: "integer", minimum: 8, maximum: 256 },
});

const keyKind = {
  kind: { enum: ["key", "session"] },
  format: secretFormat,
  displayed: { type: "integer", minimum: 1, maximum: 12 },
  lifetime: duration,
} as const;

/** Ids may be as short as their document likes. */
const idFormat = closed({ ...secretFormat.properties, length: { type: "integer", minimum: 1, maximum: 256 } });

const filter = { enum: ["equals", "contains", "at-least", "at-most", "opt-in"] } as const;

/** A JSON Schema (2020-12) for each word, by the kind of place it stands on. */
export const vocabularySchema = {
  "security scheme": {
    "x-key": closed({
      ...keyKind,
      of: text,
      kinds: mapOf(closed({ ...keyKind, matches: text, limited: { type: "boolean" } })),
      environments: mapOf(closed({ prefix: { type: "string" } }, ["prefix"])),
      granted: texts,
      id: idFormat,
      tenant: text,
      challenge: text,
      scopes: mapOf({ type: "string" }),
      presets: mapOf(texts),
    }),
  },
  "rate limit": {
    "x-rate-limit": closed(
      {
        algorithm: { enum: ["sliding-window", "fixed-window", "token-bucket"] },
        "count-refused": { type: "boolean" },
        partition: { enum: ["credential", "tenant"] },
        also: { type: "boolean" },
        policies: {
          ...mapOf(
            closed(
              {
                window: duration,
                limit: { type: "integer", minimum: 1 },
                minimum: { type: "integer", minimum: 1 },
                maximum: { type: "integer", minimum: 1 },
              },
              ["window", "limit"],
            ),
          ),
          minProperties: 1,
        },
        headers: mapOf(
          closed(
            {
              policy: text,
              value: {
                enum: ["limit", "remaining", "reset_epoch_seconds", "reset_epoch_milliseconds", "reset_seconds"],
              },
            },
            ["policy", "value"],
          ),
        ),
      },
      ["policies"],
    ),
  },
  "response example": {
    "x-refusal": closed(
      {
        for: {
          anyOf: [
            { enum: refusalNames },
            { type: "array", items: { enum: refusalNames }, minItems: 1, uniqueItems: true },
          ],
        },
        set: pointers,
      },
      ["for"],
    ),
  },
  "webhook example": { "x-emits": closed({ set: pointers }, ["set"]) },
  property: { "x-show-once": { anyOf: [{ const: true }, secretFormat] } },
  resource: {
    "x-resource": closed({
      collection: text,
      credentials: text,
      action: { enum: ["list", "read", "create", "update", "delete", "revoke", "rotate"] },
      identity: text,
      parameter: text,
      parent: closed({ collection: text, parameter: text, field: text }, ["collection", "parameter", "field"]),
      at: { type: "string", pattern: "^(/|$)" },
      filters: mapOf({ anyOf: [filter, closed({ field: text, match: filter }, ["field", "match"])] }),
      where: { type: "object" },
      order: { ...texts, minItems: 1 },
      paging: closed(
        {
          style: { enum: ["cursor", "page", "offset", "none"] },
          limit: text,
          cursor: text,
          page: text,
          offset: text,
          set: pointers,
        },
        ["style"],
      ),
      set: { type: "object" },
      references: mapOf(text),
      soft: text,
      id: idFormat,
      fields: mapOf(text),
    }),
  },
  "component schema": {
    "x-job": mapOf(
      closed(
        {
          collection: text,
          field: text,
          start: text,
          steps: {
            type: "array",
            minItems: 1,
            items: closed({ after: duration, state: text, emits: text, facts: { type: "object" } }, ["after"]),
          },
          failure: closed({ state: text, emits: text }, ["state"]),
          ends: texts,
        },
        ["collection", "field", "start", "steps"],
      ),
    ),
  },
  operation: {
    "x-job": text,
    "x-emits": text,
    "x-accepts": { ...texts, minItems: 1 },
    "x-method": { type: "string", pattern: "^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*){1,2}$" },
  },
  document: {
    "x-emits": closed(
      {
        subscriptions: closed(
          { collection: text, url: text, events: text, active: text, secret: text, failures: text },
          ["collection", "url", "events", "secret"],
        ),
        deliveries: text,
        states: closed({ pending: text, sending: text, delivered: text, failed: text }),
        signature: closed(
          {
            header: text,
            algorithm: { const: "hmac-sha256" },
            encoding: { enum: ["hex", "base64"] },
            prefix: text,
            signed: text,
            template: text,
            secret: { const: "utf8" },
          },
          ["header", "algorithm", "encoding"],
        ),
        timeout: duration,
        retries: { type: "array", items: duration },
        "disable-after": { type: "integer", minimum: 1 },
      },
      ["subscriptions", "signature"],
    ),
  },
  "header parameter": {
    "x-idempotency": closed({ lifetime: duration, aliases: texts }, ["lifetime"]),
    "x-request-id": { const: "echo" },
  },
  anywhere: { "x-evidence": { enum: ["documented", "inferred"] } },
} as const;
