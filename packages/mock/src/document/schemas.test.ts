import { describe, expect, test } from "vitest";
import { createMock } from "../mock.ts";
import { createBench, documentOf, okay } from "../testing/bench.ts";
import { DocumentError } from "./document-error.ts";
import { createSchemas } from "./schemas.ts";

const document = {
  schemas: {
    thing: {
      type: "object",
      required: ["name"],
      properties: {
        name: { type: "string", minLength: 2 },
        "a/b": { enum: ["x", "y"] },
        next: { $ref: "#/schemas/thing" },
      },
    },
    "odd path/~": { type: "integer" },
    pattern: { type: "string", pattern: "^[a-zA-Z0-9_\\-\\:]+$" },
    broken: { type: "string", pattern: "(" },
    dangling: { $ref: "#/nowhere" },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    either: { if: { properties: { a: { const: 1 } } }, then: { required: ["b"] } },
  },
};
const schemas = createSchemas(document);

describe("a value", () => {
  test("that fits has no fault", () => {
    expect(schemas.check("/schemas/thing", { name: "ab", next: { name: "cd" } })).toEqual([]);
  });

  test("that does not is told of every fault, each with its place", () => {
    expect(schemas.check("/schemas/thing", { "a/b": "z", next: { name: "c" } })).toEqual([
      { pointer: "/name", keyword: "required", message: "is required" },
      { pointer: "/a~1b", keyword: "enum", message: "must be one of x, y" },
      { pointer: "/next/name", keyword: "minLength", message: "must NOT have fewer than 2 characters" },
    ]);
    expect(schemas.check("/schemas/either", { a: 1 })).toEqual([
      { pointer: "/b", keyword: "required", message: "is required" },
    ]);
  });
});

test("a pointer with characters that a URI would take amiss is found", () => {
  expect(schemas.check("/schemas/odd path~1~0", 5)).toEqual([]);
  expect(schemas.check("/schemas/odd path~1~0", "5")).toHaveLength(1);
});

test("a pattern that is no Unicode pattern still works", () => {
  expect(schemas.check("/schemas/pattern", "a-b:c")).toEqual([]);
  expect(schemas.check("/schemas/pattern", "a b")).toHaveLength(1);
});

test.each(["/schemas/broken", "/schemas/dangling"])(
  "the schema at %s cannot be compiled, which is said with its pointer",
  (pointer) => {
    expect(() => schemas.compile(pointer)).toThrow(DocumentError);
    expect(() => schemas.compile(pointer)).toThrow(`${pointer}: This schema cannot be compiled: `);
  },
);

describe("a document with a schema that cannot be compiled", () => {
  const broken = { content: { "application/json": { schema: { type: "string", pattern: "(" } } } };
  const paths = {
    "/in": { post: okay({ requestBody: broken }) },
    "/out": { get: { responses: { 200: { ...broken } } } },
    "/refused": {
      get: {
        parameters: [{ in: "query", name: "q", required: true }],
        responses: { 400: { content: { "application/problem+json": { schema: { pattern: "(" } } } } },
      },
    },
  };
  const places = [
    "/paths/~1in/post/requestBody/content/application~1json/schema",
    "/paths/~1out/get/responses/200/content/application~1json/schema",
  ];

  test("is refused by compile() with every place", async () => {
    const mock = await createMock({ api: documentOf(paths) });
    const error = (() => {
      try {
        mock.compile();
      } catch (caught) {
        return caught;
      }
    })();
    expect((error as DocumentError).problems.map(({ pointer }) => pointer)).toEqual([
      ...places,
      "/paths/~1refused/get/responses/400/content/application~1problem+json/schema",
    ]);
  });

  test("answers 500 where it would be needed, and logs the place", async () => {
    const { send, log } = await createBench(documentOf(paths));
    expect((await send("POST /in", { body: "5" })).status).toBe(500);
    expect(log.at(-1)?.message).toContain(places[0]);
    expect((await send("GET /out")).status).toBe(500);
    expect(log.at(-1)?.message).toContain(places[1]);
  });

  test("still answers where only the form of a refusal cannot be checked, and says so", async () => {
    const { send, log } = await createBench(documentOf(paths));
    expect((await send("GET /refused")).status).toBe(400);
    expect(log.at(-1)?.message).toContain("/responses/400/");
  });
});
