import { describe, expect, test } from "vitest";
import { createMock } from "../mock.ts";
import { createBench, documentOf, keyHeader, keyScheme, limited, okay, send } from "../testing/bench.ts";

const minute = { window: "PT1M", limit: 3 };

test("of many calls at once exactly the limit succeeds", async () => {
  for (const algorithm of ["sliding-window", "fixed-window", "token-bucket"]) {
    const { mock, send } = await createBench(
      limited({ algorithm, policies: { minute: { window: "PT1M", limit: 7 } } }),
    );
    const headers = await keyHeader(mock);
    const sent = await Promise.all(Array.from({ length: 40 }, () => send("GET /thing", { headers })));
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(7);
    expect(sent.filter(({ status }) => status === 429)).toHaveLength(33);
  }
});

test("a refused call says when to come back, and is let in then", async () => {
  const { mock, send } = await createBench(limited({ policies: { minute } }));
  const headers = await keyHeader(mock);
  for (let call = 0; call < 3; call++) await send("GET /thing", { headers });
  await mock.clock.advance("20s");
  const refused = await send("GET /thing", { headers });
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toBe("40");
  expect(refused.body).toMatchObject({ retry_after: 40, violated_policies: ["minute"], limit: 3, window: 60 });
  await mock.clock.advance(39_999);
  expect((await send("GET /thing", { headers })).status).toBe(429);
  await mock.clock.advance(1);
  expect((await send("GET /thing", { headers })).status).toBe(200);
});

test("Retry-After is rounded up, and never zero", async () => {
  const { mock, send } = await createBench(limited({ policies: { second: { window: "PT1S", limit: 1 } } }));
  const headers = await keyHeader(mock);
  await send("GET /thing", { headers });
  await mock.clock.advance(999);
  expect((await send("GET /thing", { headers })).headers.get("retry-after")).toBe("1");
});

test("refused calls count only where the document says so", async () => {
  for (const countRefused of [true, false]) {
    const { mock, send } = await createBench(
      limited({ "count-refused": countRefused, policies: { minute: { window: "PT1M", limit: 1 } } }),
    );
    const headers = await keyHeader(mock);
    await send("GET /thing", { headers });
    await mock.clock.advance("30s");
    await send("GET /thing", { headers });
    await mock.clock.advance("30s");
    expect((await send("GET /thing", { headers })).status).toBe(countRefused ? 429 : 200);
  }
});

describe("several windows", () => {
  const both = { policies: { minute: { window: "PT1M", limit: 2 }, hour: { window: "PT1H", limit: 2 } } };

  test("all that are exceeded are named, and the latest says when to come back", async () => {
    const { mock, send } = await createBench(limited(both));
    const headers = await keyHeader(mock);
    await send("GET /thing", { headers });
    await send("GET /thing", { headers });
    const refused = await send("GET /thing", { headers });
    expect(refused.body.violated_policies).toEqual(["minute", "hour"]);
    expect(refused.headers.get("retry-after")).toBe("3600");
    await mock.clock.advance("1m");
    expect((await send("GET /thing", { headers })).body.violated_policies).toEqual(["hour"]);
  });

  test("a call that one of them refuses drains no other", async () => {
    const policies = { minute: { window: "PT1M", limit: 1 }, hour: { window: "PT1H", limit: 2 } };
    for (const countRefused of [true, false]) {
      const { mock, send } = await createBench(limited({ "count-refused": countRefused, policies }));
      const headers = await keyHeader(mock);
      for (let call = 0; call < 5; call++) await send("GET /thing", { headers });
      await mock.clock.advance("1m");
      expect((await send("GET /thing", { headers })).status).toBe(countRefused ? 429 : 200);
    }
  });
});

test("a limit of the key itself replaces the document's", async () => {
  const { mock, send } = await createBench(limited({ policies: { minute } }));
  const headers = await keyHeader(mock, { limits: { minute: 1 } });
  expect((await send("GET /thing", { headers })).headers.get("ratelimit-policy")).toBe('"minute";q=1;w=60');
  expect((await send("GET /thing", { headers })).status).toBe(429);
});

test("keys do not share a quota, and a rotated key shares it with its successor", async () => {
  const { mock, send } = await createBench(limited({ policies: { minute } }));
  const old = await mock.credentials.issue();
  const call = (secret: string) => send("GET /thing", { headers: { "X-Key": secret } });
  for (let count = 0; count < 2; count++) await call(old.secret.reveal());
  const fresh = await mock.credentials.rotate(old.id, "1h");
  const newest = await mock.credentials.rotate(fresh.id, "1h");
  expect((await call(newest.secret.reveal())).status).toBe(200);
  for (const { secret } of [old, fresh, newest]) expect((await call(secret.reveal())).status).toBe(429);
  expect((await send("GET /thing", { headers: await keyHeader(mock) })).status).toBe(200);
});

describe("what stands nearer to the operation counts", () => {
  const policies = (limit: number) => ({ policies: { minute: { window: "PT1M", limit } } });
  const document = documentOf(
    {
      "/own": { get: okay({ "x-rate-limit": policies(1) }) },
      "/one": { get: okay() },
      "/two": { get: okay() },
      "/open": { get: okay({ security: [] }) },
    },
    {
      "x-rate-limit": policies(3),
      security: [{ Key: [] }],
      components: {
        securitySchemes: {
          Key: keyScheme({ "x-rate-limit": policies(2) }),
          Other: { type: "apiKey", in: "header", name: "X-Other" },
        },
      },
    },
  );

  test("an operation's own before the scheme's, and apart from it", async () => {
    const { mock, send } = await createBench(document);
    const headers = await keyHeader(mock);
    const statuses = [];
    for (const path of ["/own", "/own", "/one", "/two", "/one"])
      statuses.push((await send(`GET ${path}`, { headers })).status);
    expect(statuses).toEqual([200, 429, 200, 200, 429]);
  });

  test("the document's where the scheme has none, shared by all operations", async () => {
    const { send } = await createBench(document);
    const remaining = async () => (await send("GET /open")).headers.get("ratelimit");
    expect(await remaining()).toBe('"minute";r=2;t=60');
    expect(await remaining()).toBe('"minute";r=1;t=60');
  });

  test("the document's quota is the same whichever operation is called first, also after a restore", async () => {
    const twoOpen = () => documentOf({ "/a": { get: okay() }, "/b": { get: okay() } }, { "x-rate-limit": policies(2) });
    const first = await createMock({ api: twoOpen() });
    await send(first, "GET /a");
    await send(first, "GET /a");
    const second = await createMock({ api: twoOpen() });
    await second.restore(await first.snapshot());
    expect((await send(second, "GET /b")).status).toBe(429);
  });
});

describe("the headers", () => {
  test("without a dialect they are RateLimit and RateLimit-Policy", async () => {
    const { mock, send } = await createBench(limited({ policies: { minute, day: { window: "P1D", limit: 9 } } }));
    const { headers } = await send("GET /thing", { headers: await keyHeader(mock) });
    expect(headers.get("ratelimit-policy")).toBe('"minute";q=3;w=60, "day";q=9;w=86400');
    expect(headers.get("ratelimit")).toBe('"minute";r=2;t=60, "day";r=8;t=86400');
  });

  test("a document's own dialect is spoken instead, and pages may read it", async () => {
    const values = ["limit", "remaining", "reset_epoch_seconds", "reset_epoch_milliseconds", "reset_seconds"];
    const dialect = Object.fromEntries(
      values.map((value) => [`X-${value.replaceAll("_", "-")}`, { policy: "minute", value }]),
    );
    const { mock, send } = await createBench(limited({ policies: { minute }, headers: dialect }));
    const { headers } = await send("GET /thing", { headers: await keyHeader(mock) });
    expect(headers.has("ratelimit")).toBe(false);
    const reset = Date.parse("2026-01-01T00:01:00Z");
    expect(values.map((value) => headers.get(`x-${value.replaceAll("_", "-")}`))).toEqual([
      "3",
      "2",
      `${reset / 1000}`,
      `${reset}`,
      "60",
    ]);
    expect(headers.get("access-control-expose-headers")).toContain("X-reset-seconds");
  });

  test("they stand on every answer to a known key, but a key that is refused for its life or scope pays nothing", async () => {
    const document = limited(
      { policies: { minute } },
      { paths: { "/secret": { get: okay({ security: [{ Key: ["all"] }] }) } } },
    );
    const { mock, send } = await createBench(document);
    const headers = await keyHeader(mock, { scopes: [] });
    const refused = await send("GET /secret", { headers });
    expect([refused.status, refused.headers.get("ratelimit")]).toEqual([403, '"minute";r=3;t=0']);
    const revoked = mock.credentials.seeded.find(({ name }) => name === "revoked");
    const gone = await send("GET /thing", { headers: { "X-Key": revoked?.secret ?? "" } });
    expect([gone.status, gone.headers.get("ratelimit")]).toEqual([401, '"minute";r=3;t=0']);
    expect((await send("GET /thing")).headers.has("ratelimit")).toBe(false);
  });
});
