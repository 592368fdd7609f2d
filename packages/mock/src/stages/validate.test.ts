import { describe, expect, test } from "vitest";
import { createBench, documentOf, okay } from "../testing/bench.ts";

const schema = {
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string", maxLength: 5 },
    tags: { type: "array", items: { type: "object", properties: { "a/b.c": { type: "integer" } } } },
  },
};
const json = { "application/json": { schema } };
const document = documentOf({
  "/things/{id}": {
    parameters: [{ in: "path", name: "id", required: true, schema: { type: "integer" } }],
    get: okay({
      parameters: [
        { in: "query", name: "limit", required: true, schema: { type: "integer", maximum: 9 } },
        { in: "header", name: "X-Mode", schema: { enum: ["a", "b"] } },
        { in: "cookie", name: "c", schema: { type: "boolean" } },
      ],
    }),
  },
  "/needed": { post: okay({ requestBody: { required: true, content: json } }) },
  "/optional": { post: okay({ requestBody: { content: json } }) },
  "/none": { post: okay() },
  "/many": {
    post: okay({
      requestBody: {
        content: {
          "application/vnd.thing+json": { schema },
          "text/plain": { schema: { type: "string" } },
          "application/*": {},
          "application/x-www-form-urlencoded": { schema: { type: "object", properties: { name: { maxLength: 5 } } } },
        },
      },
    }),
  },
});

const problem = async (line: string, body?: unknown, headers?: Record<string, string>) => {
  const { send } = await createBench(document, { maxBody: 200 });
  return send(line, { ...(body !== undefined && { body }), ...(headers && { headers }) });
};

describe("a request that does not fit", () => {
  test("is told of every fault in its parameters, each with its place", async () => {
    const { status, body } = await problem("GET /things/x?limit=10", undefined, { "X-Mode": "c", cookie: "c=maybe" });
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      { detail: "must be integer", parameter: "id", in: "path" },
      { detail: "must be <= 9", parameter: "limit", in: "query" },
      { detail: "must be one of a, b", parameter: "X-Mode", in: "header" },
      { detail: "must be boolean", parameter: "c", in: "cookie" },
    ]);
    expect(body.detail).toBe("The path parameter id must be integer (and 3 more).");
  });

  test("is told what is missing", async () => {
    expect((await problem("GET /things/1")).body.errors).toEqual([
      { detail: "is required", parameter: "limit", in: "query" },
    ]);
    expect((await problem("POST /needed")).body.errors).toEqual([{ detail: "a body is required", pointer: "#" }]);
  });

  test("is told of every fault in its body with a pointer", async () => {
    const { body } = await problem("POST /needed", { tags: [{}, { "a/b.c": "x" }] });
    expect(body.errors).toEqual([
      { detail: "is required", pointer: "#/name" },
      { detail: "must be integer", pointer: "#/tags/1/a~1b.c" },
    ]);
    expect(body.detail).toBe("name in the body is required (and 1 more).");
  });

  test.each([
    ["{", "is not valid JSON"],
    ["", "a body is required"],
    ["\uFEFF{}x", "is not valid JSON"],
    [`${"[".repeat(150)}${"]".repeat(150)}`, "is nested more than 100 levels deep"],
  ])("%j %s", async (text, message) => {
    const { send } = await createBench(document);
    const answer = await send("POST /needed", { body: text });
    expect([answer.status, answer.body.errors[0].detail]).toEqual([400, message]);
  });

  test("with bytes that are no UTF-8 is refused", async () => {
    const { mock } = await createBench(document);
    const headers: Record<string, string> = { "content-type": "application/json" };
    const answer = await mock.handle({
      method: "POST",
      target: "/needed",
      header: (name) => headers[name],
      body: () => new Uint8Array([0x22, 0xff, 0x22]),
    });
    expect(JSON.parse(String(answer.body)).code).toBe("malformed_body");
  });

  test("that is too large is refused, whether it says so or not", async () => {
    const body = JSON.stringify({ name: "a", more: "x".repeat(300) });
    for (const headers of [{}, { "content-length": "300" }]) {
      const answer = await problem("POST /needed", body, headers);
      expect([answer.status, answer.body.limit]).toEqual([413, 200]);
    }
  });

  test("names as its field the dotted path, and as its parameter the name", async () => {
    const { mock } = await createBench({
      ...document,
      components: {
        responses: {
          Bad: {
            content: {
              "application/json": {
                examples: { bad: { "x-refusal": { for: "invalid_request", set: { "/all": "{faults}" } }, value: {} } },
              },
            },
          },
        },
      },
    });
    const response = await mock.fetch(
      new Request("https://x.example/needed", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: '{"name":"abcdef","tags":[{"a/b.c":"x"}]}',
      }),
    );
    expect(
      ((await response.json()) as { all: { field: string; pointer: string }[] }).all.map(({ field, pointer }) => [
        field,
        pointer,
      ]),
    ).toEqual([
      ["name", "/name"],
      ["tags.0.a/b.c", "/tags/0/a~1b.c"],
    ]);
  });
});

describe("the kind of a body", () => {
  test.each([
    ["application/vnd.thing+json; charset=utf-8", '{"name":"ab"}', 200],
    ["APPLICATION/VND.THING+JSON", '{"name":5}', 400],
    ["application/octet-stream", "anything", 200],
    ["text/plain", "anything", 200],
    ["application/x-www-form-urlencoded", "name=toolong", 400],
    ["application/x-www-form-urlencoded", "name=ab", 200],
    ["image/png", "x", 415],
  ])("%s with %j: %i", async (type, body, status) => {
    const answer = await problem("POST /many", body, { "content-type": type });
    expect(answer.status).toBe(status);
    if (status === 415)
      expect(answer.headers.get("accept")).toBe(
        "application/vnd.thing+json, text/plain, application/*, application/x-www-form-urlencoded",
      );
  });

  test("must be said", async () => {
    const { mock } = await createBench(document);
    const answer = await mock.handle({
      method: "POST",
      target: "/needed",
      header: () => undefined,
      body: () => new TextEncoder().encode("{}"),
    });
    expect(answer.status).toBe(415);
  });
});

test("a request that fits passes, unknown members and all", async () => {
  for (const [line, body] of [
    ["GET /things/1?limit=9&other=1"],
    ["POST /needed", { name: "a", unknown: 1 }],
    ["POST /optional"],
    ["POST /none", { what: "ever" }],
  ] as const)
    expect((await problem(line, body)).status).toBe(200);
});

test("a path that is not percent-encoded UTF-8 is refused as such", async () => {
  const { mock } = await createBench(document);
  const answer = await mock.handle({
    method: "GET",
    target: "/things/%E0%A4?limit=1",
    header: () => undefined,
    body: () => undefined,
  });
  expect([answer.status, JSON.parse(String(answer.body)).code]).toEqual([400, "malformed_target"]);
});
