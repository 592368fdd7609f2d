import { describe, expect, test } from "vitest";
import { createBench, documentOf, keyHeader, keyScheme, okay } from "../testing/bench.ts";

const policies = { policies: { minute: { window: "PT1M", limit: 1 } } };
const document = documentOf(
  {
    "/thing": { get: okay(), put: okay() },
    "/own": { options: okay(), post: okay() },
    "/headed": { get: okay(), head: okay() },
  },
  { security: [{ Key: [] }], components: { securitySchemes: { Key: keyScheme({ "x-rate-limit": policies }) } } },
);
const preflight = {
  origin: "https://app.example",
  "access-control-request-method": "PUT",
  "access-control-request-headers": "authorization, x-key",
};

describe("OPTIONS", () => {
  test("is answered for every path of the document, without a key and without costing quota", async () => {
    const { mock, send } = await createBench(document);
    const headers = await keyHeader(mock);
    for (let call = 0; call < 5; call++) {
      const answer = await send("OPTIONS /thing", { headers });
      expect([answer.status, answer.text, answer.headers.get("allow")]).toEqual([204, "", "GET, PUT, HEAD, OPTIONS"]);
      expect(answer.headers.has("access-control-allow-methods")).toBe(false);
    }
    expect((await send("OPTIONS /thing")).status).toBe(204);
    expect((await send("GET /thing", { headers })).status).toBe(200);
  });

  test("as a preflight lists the methods and the headers that were asked for", async () => {
    const { send } = await createBench(document);
    for (const [path, methods] of [
      ["/thing", "GET, PUT, HEAD, OPTIONS"],
      ["/own", "OPTIONS, POST"],
    ]) {
      const { status, headers } = await send(`OPTIONS ${path}`, { headers: preflight });
      expect(status).toBe(204);
      expect(headers.get("access-control-allow-methods")).toBe(methods);
      // `*` would not cover Authorization.
      expect(headers.get("access-control-allow-headers")).toBe("authorization, x-key");
    }
  });

  test("that the document describes is an operation like any other, but for a preflight", async () => {
    const { mock, send } = await createBench(document);
    expect((await send("OPTIONS /own")).status).toBe(401);
    expect((await send("OPTIONS /own", { headers: await keyHeader(mock) })).body).toEqual({ ok: true });
  });

  test("of a path that is not there is 404, readable for a page", async () => {
    const { send } = await createBench(document);
    const { status, headers } = await send("OPTIONS /nothing", { headers: preflight });
    expect([status, headers.get("access-control-allow-origin")]).toEqual([404, "*"]);
  });
});

test("every answer, refusals included, can be read by a page together with its headers", async () => {
  const { mock, send } = await createBench(document);
  const headers = await keyHeader(mock);
  const answers = [
    await send("GET /thing", { headers }),
    await send("GET /thing", { headers }),
    await send("GET /thing"),
    await send("GET /nothing"),
    await send("PATCH /thing"),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 429, 401, 404, 405]);
  for (const answer of answers) {
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    const exposed = answer.headers.get("access-control-expose-headers")?.toLowerCase();
    for (const name of ["retry-after", "ratelimit", "ratelimit-policy", "www-authenticate", "x-request-id", "allow"])
      expect(exposed).toContain(name);
  }
});

describe("HEAD", () => {
  test("is answered as GET, with the same headers and without the content", async () => {
    const { mock, send } = await createBench(document);
    const get = await send("GET /thing", { headers: await keyHeader(mock) });
    const head = await send("HEAD /thing", { headers: await keyHeader(mock) });
    const comparable = (headers: Headers) => [...headers].filter(([name]) => name !== "x-request-id");
    expect([head.status, head.text]).toEqual([get.status, ""]);
    expect(comparable(head.headers)).toEqual(comparable(get.headers));
  });

  test("is guarded as GET, and its refusals have no content either", async () => {
    const { mock, send } = await createBench(document);
    const refused = await send("HEAD /thing");
    expect([refused.status, refused.text]).toEqual([401, ""]);
    expect(refused.headers.get("www-authenticate")).toBe('ApiKey realm="Sample"');
    const headers = await keyHeader(mock);
    await send("HEAD /thing", { headers });
    expect((await send("GET /thing", { headers })).status).toBe(429);
  });

  test("that the document describes has no content in any case", async () => {
    const { mock, send } = await createBench(document);
    const answer = await send("HEAD /headed", { headers: await keyHeader(mock) });
    expect([answer.status, answer.text]).toEqual([200, ""]);
  });

  test("is 405 where there is no GET, with what is allowed", async () => {
    const { send } = await createBench(document);
    const answer = await send("HEAD /own");
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "OPTIONS, POST"]);
  });
});

test("a method that a path does not have is 405 with Allow, before any key is looked at", async () => {
  const { send } = await createBench(document);
  for (const method of ["PATCH", "DELETE", "PURGE"]) {
    const { status, headers, body } = await send(`${method} /thing`);
    expect([status, headers.get("allow")]).toEqual([405, "GET, PUT, HEAD, OPTIONS"]);
    expect(body.allowed_methods).toEqual(["GET", "PUT", "HEAD", "OPTIONS"]);
  }
});

test("methods are case-sensitive", async () => {
  const { mock } = await createBench(document);
  const answer = await mock.handle({ method: "get", target: "/thing", header: () => undefined, body: () => undefined });
  expect(answer.status).toBe(405);
});

test("an answer does not echo megabytes", async () => {
  const { mock } = await createBench(document);
  const answer = await mock.handle({
    method: "GET",
    target: `/${"x".repeat(100_000)}`,
    header: () => undefined,
    body: () => undefined,
  });
  expect(answer.status).toBe(404);
  expect(String(answer.body).length).toBeLessThan(1000);
});
