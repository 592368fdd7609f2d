import { describe, expect, test } from "vitest";
import { createMock, type Mock } from "./mock.ts";
import { documentOf, okay, send } from "./testing/bench.ts";
import { createLibrary, library } from "./testing/library.ts";

const key = (secret: string) => ({ headers: { "X-Library-Key": secret } });
const text = async (mock: Mock) => JSON.stringify(await mock.snapshot());

/** A library in the middle of its work: a job under way, a failing webhook, half a quota, an idempotency key. */
async function busy(seed = 1) {
  const bench = await createLibrary({ seed });
  const { mock, call } = bench;
  const issued = await mock.credentials.issue({ limits: { per_minute: 3 }, expiresIn: "1d" });
  const secret = issued.secret.reveal();
  const hook = (await call("POST /hooks", { url: "https://hook.example/", events: ["book.progress"] })).body.data;
  const book = (await call("POST /books", { title: "Dune" }, { "X-Once": "k" })).body.data;
  for (let count = 0; count < 2; count++) await send(mock, "GET /v1/books", key(secret));
  mock.faults.add({ status: 503, operation: "getBranch" });
  await mock.clock.advance("12s");
  return { ...bench, issued, secret, hook, book };
}

describe("a snapshot", () => {
  test("goes through JSON and is the same again after a restore", async () => {
    const { mock } = await busy();
    const before = await text(mock);
    expect(JSON.parse(before)).toEqual(await mock.snapshot());
    const other = await createMock({ api: library });
    await other.restore(JSON.parse(before));
    expect(await text(other)).toBe(before);
  });

  test("brings back records, jobs under way, quotas, scripts, credentials, idempotency and the time", async () => {
    const { mock, secret, book } = await busy();
    const snapshot = JSON.parse(await text(mock));
    const other = await createMock({ api: library });
    await other.clock.advance("30d");
    await other.restore(snapshot);
    expect(new Date(other.clock.now()).toISOString()).toBe("2026-01-01T00:00:12.000Z");

    expect((await send(other, `GET /v1/books/${book.id}`, key(secret))).body.data.status).toBe("binding");
    expect((await send(other, "GET /v1/books", key(secret))).status).toBe(429);
    await other.clock.advance("18s");
    const full = { headers: { "X-Library-Key": other.credentials.seeded[0]?.secret ?? "" } };
    expect((await send(other, `GET /v1/books/${book.id}`, full)).body.data.status).toBe("bound");
    expect((await send(other, "GET /v1/branch", full)).status).toBe(503);
    await other.clock.advance("42s");
    expect((await send(other, "GET /v1/books", key(secret))).status).toBe(200);
    expect((await send(other, "GET /v1/deliveries", full)).body.data[0]).toMatchObject({
      attempts: 2,
      status: "pending",
    });
    await other.clock.advance("1d");
    expect((await send(other, "GET /v1/books", key(secret))).status).toBe(401);
  });

  test("goes on with the same ids as the mock that it was taken of", async () => {
    const { mock } = await busy();
    const other = await createMock({ api: library });
    await other.restore(await mock.snapshot());
    const ids = async (one: Mock) => [
      (await one.credentials.issue()).id,
      (await one.credentials.issue()).secret.reveal(),
    ];
    expect(await ids(other)).toEqual(await ids(mock));
  });

  test("holds no secret, neither of keys nor of webhooks nor of sessions", async () => {
    const { mock, secret, hook } = await busy();
    const session = await mock.credentials.signIn();
    const snapshot = await text(mock);
    for (const hidden of [
      secret,
      hook.secret,
      session.secret.reveal(),
      ...mock.credentials.seeded.map((one) => one.secret),
    ])
      expect(snapshot).not.toContain(hidden);
    expect(snapshot).toContain(hook.id);
  });

  test("is not changed by what happens afterwards, nor changed by a restore", async () => {
    const { mock, call } = await busy();
    const snapshot = await mock.snapshot();
    const before = JSON.stringify(snapshot);
    await call("PATCH /books/b1", { title: "Changed" });
    await mock.clock.advance("1h");
    expect(JSON.stringify(snapshot)).toBe(before);
    await mock.restore(snapshot);
    await mock.clock.advance("1h");
    expect(JSON.stringify(snapshot)).toBe(before);
  });

  test("brings back every world, and takes away those that it does not know", async () => {
    const mock = await createMock({ api: library });
    const secret = (await (await mock.world("kept")).credentials.issue()).secret.reveal();
    const snapshot = await mock.snapshot();
    await mock.world("extra");
    await mock.restore(snapshot);
    expect(mock.worlds.map(({ name }) => name)).toEqual(["default", "kept"]);
    expect((await send(mock, "GET /v1/books", key(secret))).status).toBe(200);
  });

  test.each([
    ["of another API", { api: "other" }, "Expected a snapshot of library, got one of"],
    ["of another form", { keystub: 2 }, "Expected a snapshot with"],
    ["without a default world", { worlds: {} }, "and a default world"],
  ])("%s is refused, and nothing changes", async (_, change, message) => {
    const { mock } = await busy();
    const before = await text(mock);
    await expect(mock.restore({ ...JSON.parse(before), ...change })).rejects.toThrow(message);
    await expect(mock.restore(null as never)).rejects.toThrow(TypeError);
    expect(await text(mock)).toBe(before);
  });

  test("that is broken within is refused, and nothing changes", async () => {
    const { mock } = await busy();
    const before = await text(mock);
    await expect(mock.restore({ ...JSON.parse(before), worlds: { default: { tenants: [] } } })).rejects.toThrow();
    expect(await text(mock)).toBe(before);
  });
});

describe("determinism", () => {
  async function run(seed: number): Promise<string> {
    const { mock, call, book, hook, secret } = await busy(seed);
    const answers = [
      await call("GET /books"),
      await call("GET /hooks"),
      await call("GET /nothing"),
      await call("POST /keys", {}),
    ];
    return JSON.stringify([
      answers.map(({ text: body, headers }) => [body, [...headers]]),
      book,
      hook,
      secret,
      mock.journal.list(),
      await mock.snapshot(),
    ]);
  }

  test("two runs with one seed give the same bytes, another seed gives others", async () => {
    const [one, two, other] = [await run(7), await run(7), await run(8)];
    expect(two).toBe(one);
    expect(other).not.toBe(one);
  });
});

describe("reset", () => {
  test("goes back to the seed, without other worlds and without work that was due; time goes on from where it is", async () => {
    const { mock, secret } = await busy();
    await mock.world("w");
    const now = mock.clock.now();
    await mock.reset();
    expect([mock.clock.now(), mock.clock.nextDue, mock.worlds.length]).toEqual([now, Number.POSITIVE_INFINITY, 1]);
    expect([mock.journal.list(), mock.faults.list()]).toEqual([[], []]);
    expect((await send(mock, "GET /v1/books", key(secret))).status).toBe(401);
    expect((await send(mock, "GET /v1/books", key(mock.credentials.seeded[0]?.secret ?? ""))).body.data).toHaveLength(
      1,
    );
  });

  test("while calls come in answers each of them", async () => {
    const { mock } = await createLibrary();
    const secret = mock.credentials.seeded[0]?.secret ?? "";
    const calls = Array.from({ length: 10 }, () => send(mock, "GET /v1/books", key(secret)));
    const [, ...answers] = await Promise.all([mock.reset(), ...calls, send(mock, "GET /v1/books", key(secret))]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
});

test("a mock can be made of a document alone", async () => {
  const mock = await createMock({
    api: documentOf({ "/a": { get: okay() } }, { servers: [{ url: "https://a.example/v1" }] }),
  });
  expect([mock.api.name, mock.origins, mock.name]).toEqual(["api", ["https://a.example"], "default"]);
  expect((await send(mock, "GET /v1/a")).body).toEqual({ ok: true });
});
