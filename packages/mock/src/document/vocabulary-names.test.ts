import { describe, expect, test } from "vitest";
import { documentOf, keyScheme, okay } from "../testing/bench.ts";
import { checkVocabulary } from "./vocabulary.ts";

const check = (document: unknown) => checkVocabulary(document).map(({ pointer, message }) => `${pointer}: ${message}`);

const operation = (more: Record<string, unknown>) => documentOf({ "/a": { get: okay(more) } });

const scheme = (more: object, word: object = {}) =>
  documentOf({}, { components: { securitySchemes: { Key: keyScheme({ ...more }, { ...word }) } } });

const schema = (more: object) => documentOf({}, { components: { schemas: { Thing: more } } });

const job = { collection: "things", field: "status", start: "new", steps: [{ after: "PT1S" }] };

const limit = { policies: { minute: { window: "PT1M", limit: 1 } } };

describe("a name that is not there is refused", () => {
  test.each<[what: string, document: unknown, problem: string]>([
    ["a job", operation({ "x-job": "dig" }), "/paths/~1a/get/x-job: There is no job dig."],
    [
      "a webhook of an operation",
      operation({ "x-emits": "done" }),
      "/paths/~1a/get/x-emits: There is no webhook done.",
    ],
    [
      "a webhook of a job's step",
      schema({ "x-job": { work: { ...job, steps: [{ after: "PT1S", emits: "done" }] } } }),
      "/components/schemas/Thing/x-job/work: There is no webhook done.",
    ],
    [
      "a webhook of a job's failure",
      schema({ "x-job": { work: { ...job, failure: { state: "x", emits: "done" } } } }),
      "/components/schemas/Thing/x-job/work: There is no webhook done.",
    ],
    [
      "a job that is defined twice",
      documentOf({}, { components: { schemas: { A: { "x-job": { work: job } }, B: { "x-job": { work: job } } } } }),
      "/components/schemas/B/x-job/work: The job work is defined twice.",
    ],
    [
      "a scope of a preset",
      scheme({}, { scopes: { a: "" }, presets: { all: ["a", "b"] } }),
      "/components/securitySchemes/Key/x-key/presets/all: There is no scope b.",
    ],
    [
      "a policy of a header",
      scheme({ "x-rate-limit": { ...limit, headers: { X: { policy: "day", value: "limit" } } } }),
      "/components/securitySchemes/Key/x-rate-limit/headers/X: There is no policy day.",
    ],
    [
      "a scheme whose keys are managed",
      operation({ "x-resource": { credentials: "Key", action: "list" } }),
      "/paths/~1a/get/x-resource/credentials: There is no security scheme Key.",
    ],
    [
      "a scheme that an operation asks for",
      { ...scheme({}), paths: { "/a": { get: okay({ security: [{ Kay: [] }] }) } } },
      "/paths/~1a/get/security/0: There is no security scheme Kay.",
    ],
    [
      "a scheme that the document asks for",
      { ...scheme({}), security: [{ Kay: [] }] },
      "/security/0: There is no security scheme Kay.",
    ],
    [
      "a scope that an operation asks for",
      { ...scheme({}, { scopes: { a: "" } }), paths: { "/a": { get: okay({ security: [{ Key: ["b"] }] }) } } },
      "/paths/~1a/get/security/0/Key: There is no scope b.",
    ],
  ])("%s", (_, document, problem) => {
    expect(check(document)).toEqual([problem]);
  });
});
