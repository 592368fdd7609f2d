import { describe, expect, test } from "vitest";
import { createMock } from "../mock.ts";
import { documentOf, keyScheme, okay } from "../testing/bench.ts";
import { document as library } from "../testing/library.ts";
import { DocumentError } from "./document-error.ts";
import { checkVocabulary } from "./vocabulary.ts";

const check = (document: unknown) => checkVocabulary(document).map(({ pointer, message }) => `${pointer}: ${message}`);
const operation = (more: Record<string, unknown>) => documentOf({ "/a": { get: okay(more) } });
const scheme = (more: object, word: object = {}) =>
  documentOf({}, { components: { securitySchemes: { Key: keyScheme({ ...more }, { ...word }) } } });
const schema = (more: object) => documentOf({}, { components: { schemas: { Thing: more } } });
const example = (more: object) => ({ content: { "application/json": { examples: { one: { ...more, value: {} } } } } });
const response = (more: object) => documentOf({ "/a": { get: { responses: { 400: example(more) } } } });
const webhook = (more: object) => documentOf({}, { webhooks: { done: { post: { requestBody: example(more) } } } });
const job = { collection: "things", field: "status", start: "new", steps: [{ after: "PT1S" }] };
const limit = { policies: { minute: { window: "PT1M", limit: 1 } } };
const emits = {
  subscriptions: { collection: "hooks", url: "url", events: "events", secret: "secret" },
  signature: { header: "X-S", algorithm: "hmac-sha256", encoding: "hex" },
};
const header = (more: object) => operation({ parameters: [{ in: "header", name: "X-Once", ...more }] });
const property = (more: object) => schema({ properties: { secret: more } });

test("a document that uses every word well has no problem", () => {
  expect(check(library)).toEqual([]);
});

describe("each word, well used", () => {
  test.each<[word: string, document: unknown]>([
    ["x-key", scheme({})],
    ["x-rate-limit on a scheme", scheme({ "x-rate-limit": limit })],
    ["x-rate-limit on an operation", operation({ "x-rate-limit": limit })],
    ["x-rate-limit on the document", documentOf({}, { "x-rate-limit": limit })],
    ["x-refusal", response({ "x-refusal": { for: ["not_found", "other"], set: { "/a": "{detail}" } } })],
    ["x-show-once", property({ "x-show-once": { alphabet: "hex", length: 64 } })],
    ["x-show-once without a format", property({ "x-show-once": true })],
    ["x-resource on the document", documentOf({}, { "x-resource": { at: "/data" } })],
    ["x-resource on a path", documentOf({ "/a": { "x-resource": { collection: "things" } } })],
    ["x-resource on an operation", operation({ "x-resource": { collection: "things", action: "list" } })],
    ["x-job", schema({ "x-job": { work: job } })],
    ["x-emits on the document", documentOf({}, { "x-emits": emits })],
    ["x-emits on a webhook's example", webhook({ "x-emits": { set: {} } })],
    ["x-idempotency", header({ "x-idempotency": { lifetime: "P1D" } })],
    ["x-evidence", operation({ "x-evidence": "inferred" })],
  ])("%s", (_, document) => {
    expect(check(document)).toEqual([]);
  });
});

describe("each word, wrongly used, is refused with its place", () => {
  test.each<[what: string, document: unknown, problem: string]>([
    [
      "a format that is none",
      scheme({}, { format: { alphabet: "runes" } }),
      "/components/securitySchemes/Key/x-key/format/alphabet: x-key must be equal to one of the allowed values: hex, base62, base64url, digits",
    ],
    [
      "a member that is none",
      scheme({}, { prefx: "a" }),
      "/components/securitySchemes/Key/x-key: x-key must NOT have additional properties (prefx)",
    ],
    [
      "too much displayed",
      scheme({}, { displayed: 13 }),
      "/components/securitySchemes/Key/x-key/displayed: x-key must be <= 12",
    ],
    [
      "a scheme's word elsewhere",
      operation({ "x-key": {} }),
      "/paths/~1a/get/x-key: x-key does not stand here; it belongs on: security scheme.",
    ],
    [
      "a window that varies",
      operation({ "x-rate-limit": { policies: { m: { window: "P1M", limit: 1 } } } }),
      "/paths/~1a/get/x-rate-limit/policies/m/window: x-rate-limit must match pattern",
    ],
    [
      "no policy at all",
      operation({ "x-rate-limit": { policies: {} } }),
      "/paths/~1a/get/x-rate-limit/policies: x-rate-limit must NOT have fewer than 1 properties",
    ],
    [
      "a limit on a schema",
      schema({ "x-rate-limit": limit }),
      "/components/schemas/Thing/x-rate-limit: x-rate-limit does not stand here; it belongs on: rate limit.",
    ],
    [
      "an unknown refusal",
      response({ "x-refusal": { for: "teapot" } }),
      "/paths/~1a/get/responses/400/content/application~1json/examples/one/x-refusal/for: x-refusal must be equal to one of the allowed values",
    ],
    [
      "a pointer that is none",
      response({ "x-refusal": { for: "other", set: { "a/b": 1 } } }),
      "x-refusal/set: x-refusal",
    ],
    [
      "a refusal on a webhook",
      webhook({ "x-refusal": { for: "other" } }),
      "/x-refusal: x-refusal does not stand here; it belongs on: response example.",
    ],
    [
      "a secret on no property",
      schema({ "x-show-once": true }),
      "/components/schemas/Thing/x-show-once: x-show-once does not stand here",
    ],
    [
      "an action that is none",
      operation({ "x-resource": { action: "burn" } }),
      "/paths/~1a/get/x-resource/action: x-resource must be equal to one of the allowed values: list, read, create",
    ],
    [
      "a job without steps",
      schema({ "x-job": { work: { ...job, steps: [] } } }),
      "/components/schemas/Thing/x-job/work/steps: x-job must NOT have fewer than 1 items",
    ],
    [
      "a job that is nothing",
      schema({ "x-job": { work: null } }),
      "/components/schemas/Thing/x-job/work: x-job must be object",
    ],
    [
      "presets that are no lists",
      scheme({}, { presets: { a: 5 } }),
      "/components/securitySchemes/Key/x-key/presets/a: x-key must be array",
    ],
    [
      "headers that are nothing",
      scheme({ "x-rate-limit": { ...limit, headers: { A: null } } }),
      "/x-rate-limit/headers/A: x-rate-limit must be object",
    ],
    ["a webhook's values as text", webhook({ "x-emits": "done" }), "/x-emits: x-emits must be object"],
    [
      "a lifetime that is none",
      header({ "x-idempotency": { lifetime: "a day" } }),
      "/paths/~1a/get/parameters/0/x-idempotency/lifetime: x-idempotency must match pattern",
    ],
    [
      "idempotency in the query",
      operation({ parameters: [{ in: "query", name: "once", "x-idempotency": { lifetime: "P1D" } }] }),
      "/paths/~1a/get/parameters/0/x-idempotency: x-idempotency does not stand here; it belongs on: header parameter.",
    ],
    [
      "evidence that is none",
      operation({ "x-evidence": "rumour" }),
      "/paths/~1a/get/x-evidence: x-evidence must be equal to one of the allowed values: documented, inferred",
    ],
    [
      "a word misspelt",
      operation({ "x-rate-limits": limit }),
      "/paths/~1a/get/x-rate-limits: Unknown word x-rate-limits; did you mean x-rate-limit?",
    ],
    [
      "a word misspelt below a default response",
      documentOf({ "/a": { get: { responses: { default: example({ "x-refusals": {} }) } } } }),
      "/paths/~1a/get/responses/default/content/application~1json/examples/one/x-refusals: Unknown word",
    ],
    [
      "a word in an example called default",
      documentOf({
        "/a": {
          get: {
            responses: {
              400: { content: { "application/json": { examples: { default: { "x-refusal": {}, value: {} } } } } },
            },
          },
        },
      }),
      "/examples/default/x-refusal: x-refusal must have required property 'for'",
    ],
  ])("%s", (_, document, problem) => {
    const problems = check(document);
    expect(problems.join("\n")).toContain(problem);
    for (const line of problems) expect(line).toMatch(/^\/\S+: \S+ .{5,}/);
  });
});

describe("what only looks like a word is none", () => {
  test.each<[what: string, document: unknown]>([
    [
      "data in examples, defaults and constants",
      schema({
        properties: {
          a: {
            default: { "x-key": 1 },
            const: { "x-job": 1 },
            example: { "x-resources": 1 },
            enum: [{ "x-emits": 1 }],
            examples: [{ "x-key": 1 }],
          },
        },
      }),
    ],
    [
      "a header of that name",
      documentOf({ "/a": { get: { responses: { 200: { headers: { "x-rate-limit": {}, "x-ratelimit": {} } } } } } }),
    ],
    ["a property of that name", schema({ properties: { "x-job": { type: "string" } } })],
    ["a schema of that name", documentOf({}, { components: { schemas: { "x-key": {} } } })],
    ["other vendors' words, whatever they hold", operation({ "x-internal": { "x-key": 5 }, "x-codegen": "x-job" })],
  ])("%s", (_, document) => {
    expect(check(document)).toEqual([]);
  });

  test("a property that is called as a map is called still takes words", () => {
    const problems = check(
      schema({ properties: { headers: { "x-show-once": true }, properties: { "x-show-once": 5 } } }),
    );
    expect(problems[0]).toMatch(/^\/components\/schemas\/Thing\/properties\/properties\/x-show-once: /);
  });
});

test("a mock is not made of a document with problems, and all of them are told", async () => {
  const document = documentOf({ "/a": { get: okay({ "x-key": {}, "x-evidence": "?" }) } });
  const error = await createMock({ api: document }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(DocumentError);
  expect((error as DocumentError).problems).toHaveLength(2);
  expect(String(error)).toMatch(/^DocumentError: \/paths\/~1a\/get\/x-key: .+\n\/paths\/~1a\/get\/x-evidence: /);
});
