import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { canary, caught, connectionLost, createBench, json, type Reply, silence, text } from "../test/bookshop.ts";

function printed(value: unknown): string {
  const shown = [inspect(value, { depth: 8, showHidden: true }), JSON.stringify(value), String(value)];
  if (value instanceof Error) shown.push(value.stack ?? "", printed(value.cause ?? null));
  return shown.join("\n");
}

test("a client shows its methods and never its key", () => {
  const { client } = createBench([]);
  expect(printed(client)).not.toContain(canary);
  expect(inspect(client)).toContain("[Function: books.get]");
  expect(printed({ ...client })).not.toContain(canary);
});

test("a client is no promise, so that it can be returned from an async function", async () => {
  const { client } = createBench([]);
  expect(await Promise.resolve(client)).toBe(client);
});

describe("an error never holds the key, nor anything that does", () => {
  const echo: Reply = (request) => {
    const key = request.headers.get("X-API-Key");
    return Response.json(
      { error: { code: "unauthorized", message: `Unknown key ${key}`, details: { key, nested: [{ key }] } } },
      { status: 401 },
    );
  };
  const escapedEcho = text(
    401,
    `{"error":{"message":"Unknown ${canary.replace("C", "\\u0043")}","details":{"${canary}":1}}}`,
  );
  const carrier: Reply = (request) => {
    throw Object.assign(new TypeError("fetch failed"), {
      request,
      cause: { headers: [...request.headers], key: canary },
    });
  };

  test.each<[string, Reply]>([
    ["a 401 that repeats the key", echo],
    ["a 401 that repeats the key in escapes", escapedEcho],
    ["a 403", json(403, { error: { code: "forbidden", message: "No" } })],
    ["a 500", text(500, null)],
    ["a redirect to an address with the key", text(302, null, { Location: `https://x.example/?k=${canary}` })],
    ["an unreadable success with the key", text(200, canary, { "Content-Type": "application/json" })],
    ["HTML with the key", text(200, canary, { "Content-Type": "text/html" })],
    ["a lost connection", connectionLost],
    ["a fetch error that carries the request", carrier],
  ])("%s", async (_, reply) => {
    const error = await caught(createBench([reply]).client.books.get({ path: { id: "b1" } }));
    expect(printed(error)).not.toContain(canary);
    expect(error).not.toHaveProperty("cause");
  });

  test("a timeout", async () => {
    vi.useFakeTimers();
    const call = caught(createBench([silence], { timeout: { total: 100 } }).client.books.get({ path: { id: "b1" } }));
    await vi.advanceTimersByTimeAsync(100);
    vi.useRealTimers();
    expect(printed(await call)).not.toContain(canary);
  });

  test("an abort", async () => {
    const signal = AbortSignal.abort(new Error(canary));
    const error = await caught(createBench([]).client.books.get({ path: { id: "b1" } }, { signal }));
    expect(printed(error)).not.toContain(canary);
  });
});
