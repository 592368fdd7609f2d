import { compileModel, DocumentError } from "@keystub/mock";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { vocabularySchema } from "../../packages/mock/src/document/vocabulary.schema.ts";
import { codesIn, read, tableIn } from "./root.ts";

const text = read("docs/vocabulary.md");
const words = [...new Set(Object.values(vocabularySchema).flatMap((own) => Object.keys(own)))];
/** The part of the document about each word. */
const sections = new Map(
  text
    .split(/^## /m)
    .map((section) => [section.split("\n")[0] ?? "", section] as const)
    .filter(([title]) => title.startsWith("x-")),
);
type Members = Record<string, unknown>;
const examples = new Map(
  [...sections].map(([word, section]) => [word, parse(/```yaml\n(.*?)```/s.exec(section)?.[1] ?? "") as Members]),
);

describe("docs/vocabulary.md", () => {
  test("describes every word that there is, and no other, in the table and below", () => {
    expect([...sections.keys()].sort()).toEqual([...words].sort());
    expect(tableIn(text, "Word").flatMap(([word = ""]) => codesIn(word))).toEqual([...sections.keys()]);
  });

  test.for(words)("names every member that %s can have", (word) => {
    const members = new Set(Object.values(vocabularySchema).flatMap((own) => membersIn((own as Members)[word])));
    // The format of a secret is described once, with the first word that has one.
    const described = `${sections.get(word)}${word === "x-show-once" ? sections.get("x-key") : ""}`;
    const missing = [...members].filter((member) => !new RegExp(`(?<![\\w-])${member}(?![\\w-])`).test(described));
    expect(missing).toEqual([]);
  });

  test("has an example of every word, and together they are a document that can be played", async () => {
    for (const [word, example] of examples) expect(JSON.stringify(example), word).toContain(`"${word}"`);
    const model = await compileModel(assemble());
    expect(model.jobs.get("research")?.steps.map(({ after }) => after)).toEqual([10_000, 30_000]);
    expect(model.refusals.get("scope_missing")?.[0]?.fill({ required_scopes: ["a"], request_id: "r" })).toMatchObject({
      error: { details: { required_scopes: ["a"] } },
    });
    const operations = model.operations.map(({ id, resource }) => [id, resource?.at, resource?.action]);
    expect(operations.slice(0, 2)).toEqual([
      ["get /public/ideaclouds", "/data", "list"],
      ["post /public/ideaclouds", "/data", "create"],
    ]);
    expect([...(model.schemes.get("ApiKeyAuth")?.presets ?? [])]).toEqual([["read_only", ["content:read"]]]);
  });

  // So that the test above means something: at its place each word is looked at.
  test.for(words)("has its example of %s where the word is checked", async (word) => {
    const places = pointersTo(assemble(), word);
    expect(places.length).toBeGreaterThan(0);
    for (const path of places) {
      const spoilt = replaceAt(assemble(), path, { bogus: true });
      const error: unknown = await compileModel(spoilt).catch((reason: unknown) => reason);
      expect(error, path.join("/")).toBeInstanceOf(DocumentError);
      expect((error as DocumentError).problems.some(({ pointer }) => pointer.includes(word))).toBe(true);
    }
  });
});

/** Every example at the place where its word stands, and the few things that they refer to. */
function assemble(): Members {
  const of = (word: string) => structuredClone(examples.get(word) ?? {});
  const { "x-resource": forAll, ...paths } = of("x-resource");
  const { webhooks, ...emits } = of("x-emits");
  const key = of("x-key")["components"] as Members;
  const refusal = of("x-refusal")["components"] as Members;
  const placed = new Set([
    "x-resource",
    "x-emits",
    "x-key",
    "x-refusal",
    "x-evidence",
    "x-rate-limit",
    "x-idempotency",
    "x-job",
    "x-show-once",
  ]);
  const more = [...examples.keys()].filter((word) => !placed.has(word));
  for (const item of Object.values(paths) as Members[])
    for (const method of ["get", "post"])
      Object.assign(item[method] as Members, { responses: { 200: { description: "Fine" }, ...of("x-evidence") } });
  return {
    openapi: "3.1.1",
    info: { title: "Examples", version: "1" },
    "x-resource": forAll,
    ...of("x-rate-limit"),
    ...emits,
    // An example that says no place of its own is a path item or a parameter, by what is in it.
    paths: {
      ...paths,
      ...Object.fromEntries(more.filter((word) => isPathItem(of(word))).map((word) => [`/${word}`, of(word)])),
    },
    webhooks: { "ideacloud.progress": {}, "ideacloud.failed": {}, ...(webhooks as Members) },
    components: {
      ...key,
      ...refusal,
      parameters: Object.assign(
        of("x-idempotency"),
        ...more.filter((word) => !isPathItem(of(word))).map(of),
      ) as Members,
      schemas: {
        ...of("x-job"),
        Error: { type: "object" },
        Webhook: { type: "object", properties: of("x-show-once") },
      },
    },
  };
}

function isPathItem(example: Members): boolean {
  return Object.keys(example).every((key) => ["parameters", "get", "post", "put", "patch", "delete"].includes(key));
}

/** The names of all members that a schema of the vocabulary lists. */
function membersIn(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties } = schema as { properties?: Members };
  return [...Object.keys(properties ?? {}), ...Object.values(schema).flatMap(membersIn)].filter(
    (name) => !(name in Object.prototype),
  );
}

function pointersTo(value: unknown, word: string, path: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === word ? [[...path, key]] : pointersTo(child, word, [...path, key]),
  );
}

function replaceAt(value: Members, [key = "", ...rest]: string[], replacement: unknown): Members {
  value[key] = rest.length === 0 ? replacement : replaceAt(value[key] as Members, rest, replacement);
  return value;
}
