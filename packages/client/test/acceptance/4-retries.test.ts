import { describe, expect, test } from "vitest";
import { caught, connectionLost, createBench, json, type Reply, refused } from "../bookshop.ts";

const book = { data: { id: "b1", title: "Emma" } };
const path = { id: "b1" };

const calls = {
  GET: (bench: ReturnType<typeof createBench>) => bench.client.books.get({ path }),
  DELETE: (bench: ReturnType<typeof createBench>) => bench.client.books.delete({ path }),
  "POST with a key": (bench: ReturnType<typeof createBench>) => bench.client.books.create({ body: { title: "Emma" } }),
  PATCH: (bench: ReturnType<typeof createBench>) => bench.client.books.update({ path, body: {} }),
  "POST without a key": (bench: ReturnType<typeof createBench>) => bench.client.books.print({ body: path }),
} as const;
type Kind = keyof typeof calls;
const safe: Kind[] = ["GET", "DELETE", "POST with a key"];
const all = Object.keys(calls) as Kind[];

/** A failure, and the calls that are made again after it. */
const table: [name: string, failure: Reply, again: Kind[]][] = [
  ["a lost connection", connectionLost, safe],
  ...[408, 500, 502, 503, 504].map((status): [string, Reply, Kind[]] => [`${status}`, refused(status), safe]),
  ["429", refused(429), all],
  ["409", refused(409), []],
  ["409 of a key in use", refused(409, {}, "idempotency_key_in_use"), safe],
  ["409 with x-should-retry: true", refused(409, { "x-should-retry": "true" }), safe],
  ...[400, 401, 403, 404, 422, 501, 505].map((status): [string, Reply, Kind[]] => [`${status}`, refused(status), []]),
  ["503 with x-should-retry: false", refused(503, { "x-should-retry": "false" }), []],
  ["429 with x-should-retry: false", refused(429, { "x-should-retry": "false" }), []],
];

describe("4. the retry table", () => {
  for (const [name, failure, again] of table)
    for (const kind of all)
      test(`${name}: ${kind} is ${again.includes(kind) ? "made again" : "final"}`, async () => {
        const bench = createBench([failure]);
        await caught(calls[kind](bench));
        expect(bench.requests).toHaveLength(again.includes(kind) ? 3 : 1);
      });

  const date = "Thu, 01 Jan 2026 00:00:00 GMT";
  test.each<[Record<string, string>, number | "no retry"]>([
    [{ "Retry-After": "17" }, 17_000],
    [{ "Retry-After": "0" }, 0],
    [{ "Retry-After": "60" }, "no retry"], // as long as the whole call may last
    [{ "Retry-After": "61" }, "no retry"],
    [{ "Retry-After": "99999999999999999999" }, "no retry"],
    [{ "Retry-After": "1.5" }, 500],
    [{ "Retry-After": "-1" }, 500],
    [{ "Retry-After": "soon" }, 500],
    [{ "Retry-After": "" }, 500],
    [{ "Retry-After": "Thu, 01 Jan 2026 00:00:09 GMT", Date: date }, 9_000],
    [{ "Retry-After": "Thursday, 01-Jan-26 00:00:09 GMT", Date: date }, 9_000],
    [{ "Retry-After": "Thu Jan  1 00:00:09 2026", Date: date }, 9_000],
    [{ "Retry-After": "Wed, 31 Dec 2025 23:59:00 GMT", Date: date }, 0],
    [{ "Retry-After": "2026-01-01T00:00:09Z", Date: date }, 500],
    [{ "retry-after-ms": "1234.5", "Retry-After": "17" }, 1235],
    [{ "retry-after-ms": "-5", "Retry-After": "17" }, 17_000],
  ])("after 429 with %j it waits %s", async (headers, expected) => {
    const bench = createBench([refused(429, headers), json(200, book)]);
    const result = await bench.client.books.get({ path }).safe();
    expect(bench.waits).toEqual(expected === "no retry" ? [] : [expected]);
    expect(result.ok).toBe(expected !== "no retry");
  });

  test("the backoff doubles from half a second, and is drawn from all of it", async () => {
    const full = createBench([refused(503)], { retry: { attempts: 7 }, timeout: { total: 1e6 } });
    await caught(full.client.books.get({ path }));
    expect(full.waits).toEqual([500, 1000, 2000, 4000, 8000, 8000]);
    const least = createBench([refused(503)], { random: () => 0 });
    await caught(least.client.books.get({ path }));
    expect(least.waits).toEqual([0, 0]);
  });

  test("a client that only fails stops retrying when its quota is spent, and earns it back", async () => {
    let up = false;
    const bench = createBench([(request) => (up ? json(200, book) : refused(503))(request)]);
    for (let call = 0; call < 60; call++) await caught(bench.client.books.get({ path }));
    // 60 calls and the 100 retries that 500 tokens pay for, where it would have been 180 requests.
    expect(bench.requests).toHaveLength(160);
    expect(await caught(bench.client.books.get({ path }))).toMatchObject({ attempts: 1 });
    up = true;
    for (let call = 0; call < 5; call++) await bench.client.books.get({ path });
    up = false;
    expect(await caught(bench.client.books.get({ path }))).toMatchObject({ attempts: 2 });
  });
});
