import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { canary, createBench, json, refused } from "../test/bookshop.ts";
import { version } from "./identity.ts";
import type { RequestEvent, ResponseEvent, RetryEvent } from "./observe.ts";

const book = { data: { id: "b1", title: "Emma" } };
const path = { id: "b1" };

test("hooks are told of requests, answers and retries, with attributes that OpenTelemetry knows", async () => {
  const requests: RequestEvent[] = [];
  const responses: ResponseEvent[] = [];
  const retries: RetryEvent[] = [];
  const bench = createBench([refused(503, { "X-Request-Id": "req_9" }), json(200, book)], {
    hooks: {
      onRequest: (event) => requests.push(event),
      onResponse: (event) => responses.push(event),
      onRetry: (event) => retries.push(event),
    },
  });
  await bench.client.books.get({ path });
  const attributes = {
    "http.request.method": "GET",
    "url.template": "/books/{id}",
    "server.address": "api.bookshop.example",
  };
  expect(requests).toEqual([
    { operation: "books.get", attempt: 1, attributes },
    { operation: "books.get", attempt: 2, attributes: { ...attributes, "http.request.resend_count": 1 } },
  ]);
  expect(responses.map(({ status, requestId }) => [status, requestId])).toEqual([
    [503, "req_9"],
    [200, undefined],
  ]);
  expect(responses[1]?.attributes["http.response.status_code"]).toBe(200);
  expect(retries).toMatchObject([{ attempt: 2, reason: "503", waitMs: 500, attributes: { "error.type": "503" } }]);
});

test("a hook that throws breaks nothing", async () => {
  const onRequest = () => {
    throw new Error("a bug");
  };
  expect(await createBench([json(200, book)], { hooks: { onRequest } }).client.books.get({ path })).toEqual(book);
});

test.each([
  [undefined, ["warn"]],
  ["info", ["info", "warn", "info"]],
  ["debug", ["debug", "info", "debug", "warn", "debug", "info", "debug"]],
] as const)("a log of level %s has the lines %j", async (level, lines) => {
  const written: string[] = [];
  const sink = {
    debug: () => written.push("debug"),
    info: () => written.push("info"),
    warn: () => written.push("warn"),
  };
  const log = level ? { level, sink } : { sink };
  await createBench([refused(503), json(200, book)], { log }).client.books.get({ path });
  expect(written).toEqual(lines);
});

test("of headers only those are logged that are known to tell nothing", async () => {
  const debug = vi.fn();
  const headers = { "X-Request-Id": "req_9", "Set-Cookie": "session=1", "X-Echo": canary };
  await createBench([json(200, book, headers)], {
    log: { level: "debug", sink: { debug, info() {}, warn() {} } },
  }).client.books.get({ path });
  expect(debug).toHaveBeenLastCalledWith("books.get: headers", {
    "content-type": "application/json",
    "x-request-id": "req_9",
  });
});

test("the client says who it is, in Node", async () => {
  const bench = createBench([refused(503), json(200, book)]);
  await bench.client.books.get({ path });
  expect(bench.requests.map(({ headers }) => headers.get("X-Keystub-Client"))).toEqual([
    "bookshop; attempt=1",
    "bookshop; attempt=2",
  ]);
  expect(bench.requests[0]?.headers.get("User-Agent")).toBe(`keystub-client/${version}`);
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(manifest).toMatchObject({ version });
});
