import { describe, expect, test } from "vitest";
import { createBench, documentOf, okay } from "../testing/bench.ts";

const media = (more: object) => ({ content: { "application/json": more } });
const query = { parameters: [{ in: "query", name: "n", schema: { type: "integer" } }] };

describe("a plain document", () => {
  test("gets its own example, the first documented one", async () => {
    const { send } = await createBench(
      documentOf({
        "/a": {
          get: { responses: { 404: {}, 201: media({ examples: { one: { value: { n: 1 } }, two: { value: 2 } } }) } },
        },
      }),
    );
    expect(await send("GET /a")).toMatchObject({ status: 201, body: { n: 1 } });
  });

  test("gets a sample made of the schema where it has no example", async () => {
    const schema = { $ref: "#/components/schemas/Thing" };
    const Thing = {
      type: "object",
      required: ["id", "kind"],
      properties: {
        id: { type: "integer", minimum: 5 },
        kind: { enum: ["a", "b"] },
        at: { type: "string", format: "date-time" },
      },
    };
    const { send, log } = await createBench(
      documentOf({ "/a": { get: { responses: { 200: media({ schema }) } } } }, { components: { schemas: { Thing } } }),
    );
    const { body } = await send("GET /a");
    expect(body.kind).toBe("a");
    expect(body.id).toBeGreaterThanOrEqual(5);
    expect(log).toEqual([]);
  });

  test("gets no content where it documents none", async () => {
    const { send } = await createBench(documentOf({ "/a": { delete: { responses: { 204: {} } } } }));
    expect(await send("DELETE /a")).toMatchObject({ status: 204, text: "" });
  });

  test("speaks the media type that the client likes best, else its first", async () => {
    const content = {
      "application/json": { example: { a: 1 } },
      "text/html": { example: "<p>" },
      "text/csv": { example: "a,b" },
    };
    const { send } = await createBench(documentOf({ "/a": { get: { responses: { 200: { content } } } } }));
    const typeOf = async (accept: string) =>
      (await send("GET /a", { headers: { accept } })).headers.get("content-type");
    expect(await typeOf("text/csv")).toBe("text/csv");
    expect(await typeOf("text/html;q=0.5, text/csv;q=0.9")).toBe("text/csv");
    expect(await typeOf("text/*;q=0.9, application/json;q=0.1")).toBe("text/html");
    expect(await typeOf("application/json;q=0, image/png")).toBe("application/json");
    expect(await typeOf("*/*")).toBe("application/json");
    expect((await send("GET /a", { headers: { accept: "text/html" } })).text).toBe("<p>");
  });

  test("refuses with problem details whose title is that of the status", async () => {
    const { send } = await createBench(documentOf({ "/a": { get: okay(query) } }));
    const { status, headers, body } = await send("GET /a?n=x");
    expect([status, headers.get("content-type"), headers.get("cache-control")]).toEqual([
      400,
      "application/problem+json",
      "no-store",
    ]);
    expect(body).toEqual({
      type: "about:blank",
      title: "Bad Request",
      status: 400,
      detail: "The query parameter n must be integer.",
      code: "invalid_request",
      request_id: headers.get("x-request-id"),
      errors: [{ detail: "must be integer", parameter: "n", in: "query" }],
    });
  });

  test("refuses with its own example of that status where it has one", async () => {
    const own = { error: "bad" };
    const { send } = await createBench(
      documentOf({ "/a": { get: { ...query, responses: { 200: {}, "4XX": media({ example: own }) } } } }),
    );
    const { status, headers, body } = await send("GET /a?n=x");
    expect([status, headers.get("content-type"), body]).toEqual([400, "application/json", own]);
  });

  test.each([
    [{ 422: {} }, 422, "Unprocessable Content"],
    [{ 400: {}, 422: {} }, 400, "Bad Request"],
    [{ default: {} }, 400, "Bad Request"],
    [{}, 400, "Bad Request"],
  ])("that documents %j refuses what is invalid with %i", async (documented, status, title) => {
    const { send } = await createBench(
      documentOf({ "/a": { get: { ...query, responses: { 200: {}, ...documented } } } }),
    );
    expect((await send("GET /a?n=x")).body).toMatchObject({ status, title });
  });
});

describe("a refusal that the document words", () => {
  const set = {
    "/said": "{code} {status} {title}: {detail}",
    "/id": "{request_id}",
    "/at": "{now}",
    "/micros": "{now_micros}",
    "/seconds": "{now_seconds}",
    "/call": "{method} {path.id} {query.n}",
    "/uuid": "{uuid}",
    "/gone": "{no_such_fact}",
  };
  const worded = (name: string | string[], value: object = {}, own: object = set) =>
    media({ examples: { one: { "x-refusal": { for: name, set: own }, value } } });
  const path = { parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }] };

  test("takes the status under which it stands, and every fact that is always there", async () => {
    const { send } = await createBench(
      documentOf({
        "/a/{id}": {
          ...path,
          get: okay({ ...query, responses: { 200: {}, 418: worded("invalid_request", { gone: 1, kept: 2 }) } }),
        },
      }),
    );
    const { status, body, headers } = await send("GET /a/b%20c?n=x");
    expect(status).toBe(418);
    expect(body).toEqual({
      said: "invalid_request 418 Bad Request: The query parameter n must be integer.",
      id: headers.get("x-request-id"),
      at: "2026-01-01T00:00:00.000Z",
      micros: "2026-01-01T00:00:00+00:00",
      seconds: 1767225600,
      call: "GET b c x",
      uuid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      kept: 2,
    });
  });

  test("comes from the operation, else from the rest of the document, else from its `other`", async () => {
    const say = (text: string) => ({ said: text });
    const paths = {
      "/own": { get: okay({ ...query, responses: { 200: {}, 400: worded("invalid_request", say("own"), {}) } }) },
      "/shared": { get: okay({ ...query, responses: { 200: {}, 400: {} } }) },
      "/other": { get: okay() },
    };
    const { send } = await createBench(
      documentOf(paths, { components: { responses: { Any: worded("other", say("other"), {}) } } }),
    );
    expect((await send("GET /own?n=x")).body).toEqual(say("own"));
    expect((await send("GET /shared?n=x")).body).toEqual(say("own"));
    expect(await send("PUT /other")).toMatchObject({ status: 405, body: say("other") });
  });
});

describe("an answer that breaks the document", () => {
  const paths = {
    "/a": {
      get: {
        operationId: "getA",
        responses: {
          200: media({ schema: { type: "object", required: ["n"], properties: { n: { type: "integer" } } } }),
        },
      },
    },
  };
  const benchWith = (reply: object) =>
    createBench({ name: "x", document: documentOf(paths), handlers: { getA: () => reply } });

  test.each([
    [{ body: { n: "x" } }, "/n must be integer."],
    [{ body: {} }, "/n is required."],
    [{ body: 5 }, "The body must be object."],
    [{}, "A body is documented for 200, and none was given."],
    [{ status: 418, body: {} }, "The document has no answer 418 for getA."],
  ])("goes out, and is reported: %j", async (reply, violation) => {
    const { send, mock, log } = await benchWith(reply);
    const { status, headers } = await send("GET /a");
    expect(status).toBe("status" in reply ? reply.status : 200);
    expect(mock.journal.list()[0]?.violations).toEqual([violation]);
    expect(log).toEqual([
      { level: "warn", requestId: headers.get("x-request-id"), message: expect.stringContaining(violation) },
    ]);
  });

  test("is reported each time, also when its reply is used again", async () => {
    const { send, log } = await benchWith({ body: {}, reusable: true });
    await send("GET /a");
    await send("GET /a");
    expect(log).toHaveLength(2);
  });
});

test("required headers of the answer come from their examples, and a handler's own win", async () => {
  const headers = {
    "X-A": { required: true, example: 5 },
    "X-B": { required: true, schema: { example: "b" } },
    "X-C": { example: "c" },
  };
  const document = documentOf({ "/a": { get: { operationId: "getA", responses: { 200: { headers } } } } });
  const { send } = await createBench({
    name: "x",
    document,
    handlers: { getA: () => ({ headers: { "X-B": "mine" } }) },
  });
  const answer = await send("GET /a");
  expect([answer.headers.get("x-a"), answer.headers.get("x-b"), answer.headers.get("x-c")]).toEqual([
    "5",
    "mine",
    null,
  ]);
});

test("the Date is the virtual one", async () => {
  const { send, mock } = await createBench(documentOf({ "/a": { get: okay() } }));
  await mock.clock.set("2031-02-03T04:05:06.789Z");
  expect((await send("GET /a")).headers.get("date")).toBe("Mon, 03 Feb 2031 04:05:06 GMT");
});

test("a handler that throws is a 500 that tells the client nothing and the log everything", async () => {
  const error = new Error("password=hunter2");
  const document = documentOf({ "/a": { get: okay({ operationId: "getA" }) } });
  const { send, log, mock } = await createBench({
    name: "x",
    document,
    handlers: { getA: () => Promise.reject(error) },
  });
  const { status, text, headers } = await send("GET /a");
  expect(status).toBe(500);
  expect(text).not.toMatch(/hunter2|stack|\.ts/);
  expect(log).toEqual([
    { level: "error", requestId: headers.get("x-request-id"), error, message: expect.stringContaining("hunter2") },
  ]);
  expect(mock.journal.list()[0]).toMatchObject({ status: 500, refusal: { stage: "respond", name: "internal_error" } });
});
