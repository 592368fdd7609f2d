import { describe, expect, test } from "vitest";
import { stateOf } from "./credentials.ts";
import { CredentialError } from "./issue-options.ts";
import { createBench, keyHeader, limited } from "./testing/bench.ts";
import { createLibrary } from "./testing/library.ts";

async function fieldOf(attempt: Promise<unknown>): Promise<string | undefined> {
  const error = await attempt.catch((caught: unknown) => caught);
  return error instanceof CredentialError ? error.field : undefined;
}

describe("issuing", () => {
  test("gives a key of the documented form with every scope, which never expires", async () => {
    const { mock } = await createLibrary();
    const { secret, ...key } = await mock.credentials.issue();
    expect(secret.reveal()).toMatch(/^lib_[0-9a-f]{40}$/);
    expect(key).toMatchObject({
      scheme: "LibraryKey",
      kind: "key",
      tenant: "north",
      scopes: ["books:read", "books:write"],
      preset: null,
      expiresAt: null,
      revokedAt: null,
      lastUsedAt: null,
    });
    expect(key.prefix).toBe(secret.reveal().slice(0, 8));
    expect(key.createdAt).toBe(mock.clock.now());
  });

  test("takes scopes or a preset, limits, a tenant and a lifetime", async () => {
    const { mock } = await createLibrary();
    const issued = await mock.credentials.issue({
      preset: "reader",
      limits: { per_minute: 1_000_000 },
      tenant: "south",
      expiresIn: "30d",
      name: "ci",
    });
    expect(issued).toMatchObject({
      preset: "reader",
      scopes: ["books:read"],
      limits: { per_minute: 1_000_000 },
      tenant: "south",
      name: "ci",
    });
    expect(issued.expiresAt).toBe(mock.clock.now() + 30 * 86_400_000);
    expect((await mock.credentials.issue({ scopes: ["books:write", "books:write"] })).scopes).toEqual(["books:write"]);
  });

  test.each([
    ["scheme", { scheme: "Other" }],
    ["scopes", { scopes: ["books:burn"] }],
    ["preset", { preset: "admin" }],
    ["preset", { preset: "reader", scopes: ["books:read"] }],
    ["limits", { limits: { per_year: 1 } }],
    ["limits", { limits: { per_minute: 0 } }],
    ["limits", { limits: { per_minute: 1.5 } }],
    ["tenant", { tenant: "west" }],
    ["expires_in", { expiresIn: "a month" }],
    ["expires_in", { expiresIn: -1 }],
  ])("a mistake in %s is named: %j", async (field, options) => {
    const { mock } = await createLibrary();
    const before = (await mock.credentials.list()).length;
    expect(await fieldOf(mock.credentials.issue(options))).toBe(field);
    expect(await mock.credentials.list()).toHaveLength(before);
  });

  test("a person signs in for a while, with a token whose claims say for whom", async () => {
    const { mock } = await createLibrary();
    const session = await mock.credentials.signIn({ tenant: "south" });
    const [, claims = ""] = session.secret.reveal().split(".");
    expect(JSON.parse(atob(claims))).toMatchObject({
      jti: session.id,
      tenant: "south",
      exp: mock.clock.now() / 1000 + 3600,
    });
    expect(session.expiresAt).toBe(mock.clock.now() + 3_600_000);
    const plain = await createBench(limited({ policies: { m: { window: "PT1M", limit: 1 } } }));
    expect(await fieldOf(plain.mock.credentials.signIn())).toBe("scheme");
  });
});

describe("the life of a key", () => {
  test("ends at the very instant at which it expires", async () => {
    const { mock, send: call } = await createBench(limited({ policies: { m: { window: "PT1M", limit: 9 } } }));
    const headers = await keyHeader(mock, { expiresIn: "1h" });
    await mock.clock.advance(3_599_999);
    expect((await call("GET /thing", { headers })).status).toBe(200);
    await mock.clock.advance(1);
    expect((await call("GET /thing", { headers })).body).toMatchObject({
      status: 401,
      code: "credential_expired",
      expired_at: "2026-01-01T01:00:00.000Z",
    });
  });

  test("ends at once when it is revoked, for good, even if the clock is set back", async () => {
    const { mock, send: call } = await createBench(limited({ policies: { m: { window: "PT1M", limit: 9 } } }));
    const key = await mock.credentials.issue();
    const headers = { "X-Key": key.secret.reveal() };
    expect((await call("GET /thing", { headers })).status).toBe(200);
    const revoked = await mock.credentials.revoke(key.id);
    expect((await call("GET /thing", { headers })).body.code).toBe("credential_revoked");
    await mock.clock.advance("1d");
    expect((await mock.credentials.revoke(key.id)).revokedAt).toBe(revoked.revokedAt);
    await mock.clock.set("2025-06-01T00:00:00Z");
    expect((await call("GET /thing", { headers })).body.code).toBe("credential_revoked");
  });

  test("revoked counts more than expired", async () => {
    const { mock } = await createLibrary();
    const { id } = await mock.credentials.issue({ expiresIn: 0 });
    const state = async () => mock.credentials.state((await mock.credentials.get(id)) as never);
    expect(await state()).toBe("expired");
    await mock.credentials.revoke(id);
    expect(await state()).toBe("revoked");
    await mock.credentials.expire(id);
    expect(await state()).toBe("revoked");
  });

  test("can be ended early, never prolonged, by expiring it", async () => {
    const { mock } = await createLibrary();
    const { id } = await mock.credentials.issue({ expiresIn: "1h" });
    const ended = await mock.credentials.expire(id);
    expect(stateOf(ended, mock.clock.now())).toBe("expired");
    await mock.clock.advance("1m");
    expect((await mock.credentials.expire(id)).expiresAt).toBe(ended.expiresAt);
  });

  test.each(["revoke", "expire", "rotate"] as const)("%s of an unknown key names the id", async (action) => {
    const { mock } = await createLibrary();
    expect(await fieldOf(mock.credentials[action]("nobody"))).toBe("id");
    expect(await mock.credentials.get("nobody")).toBeUndefined();
  });

  test("its last use is remembered, and refused uses are none", async () => {
    const { mock, send: call } = await createBench(limited({ policies: { m: { window: "PT1M", limit: 9 } } }));
    const key = await mock.credentials.issue();
    const lastUsed = async () => (await mock.credentials.get(key.id))?.lastUsedAt;
    await call("GET /thing", { headers: { "X-Key": key.secret.reveal() } });
    const first = mock.clock.now();
    expect(await lastUsed()).toBe(first);
    await mock.clock.advance("1m");
    await mock.credentials.revoke(key.id);
    await call("GET /thing", { headers: { "X-Key": key.secret.reveal() } });
    expect(await lastUsed()).toBe(first);
  });
});

describe("rotating", () => {
  test("gives a new secret for the same rights; the old one works for the overlap", async () => {
    const { mock, send: call } = await createBench(limited({ policies: { m: { window: "PT1M", limit: 9 } } }));
    const old = await mock.credentials.issue({ name: "ci", scopes: [], limits: { m: 5 } });
    const fresh = await mock.credentials.rotate(old.id, "10m");
    expect(fresh).toMatchObject({ name: "ci", scopes: [], limits: { m: 5 }, expiresAt: null, lineage: old.id });
    expect(fresh.id).not.toBe(old.id);
    const status = async (key: typeof old) =>
      (await call("GET /thing", { headers: { "X-Key": key.secret.reveal() } })).status;
    await mock.clock.advance(599_999);
    expect([await status(old), await status(fresh)]).toEqual([200, 200]);
    await mock.clock.advance(1);
    expect([await status(old), await status(fresh)]).toEqual([401, 200]);
  });

  test("without an overlap ends the old one at once", async () => {
    const { mock } = await createLibrary();
    const { id } = await mock.credentials.issue();
    await mock.credentials.rotate(id);
    expect(mock.credentials.state((await mock.credentials.get(id)) as never)).toBe("expired");
  });

  test("never makes either live beyond the expiry that was set", async () => {
    const { mock } = await createLibrary();
    const old = await mock.credentials.issue({ expiresIn: "1h" });
    const fresh = await mock.credentials.rotate(old.id, "10d");
    expect(fresh.expiresAt).toBe(old.expiresAt);
    expect((await mock.credentials.get(old.id))?.expiresAt).toBe(old.expiresAt);
  });

  test("keeps the preset, and needs a living key and a readable overlap", async () => {
    const { mock } = await createLibrary();
    const { id } = await mock.credentials.issue({ preset: "reader" });
    expect(await fieldOf(mock.credentials.rotate(id, "soon"))).toBe("overlap");
    expect(await mock.credentials.rotate(id, "1h")).toMatchObject({ preset: "reader", scopes: ["books:read"] });
    await mock.credentials.revoke(id);
    expect(await fieldOf(mock.credentials.rotate(id))).toBe("id");
    expect((await mock.credentials.get(id))?.expiresAt).toBeGreaterThan(mock.clock.now());
  });
});

describe("seeded keys", () => {
  test("there is one for each state, with a fixed secret, listed like any other", async () => {
    const [one, two] = [await createLibrary(), await createLibrary({ seed: 2 })];
    const { seeded } = one.mock.credentials;
    expect(seeded.map(({ name }) => name)).toEqual([
      "full",
      "reader",
      "read_only",
      "expired",
      "revoked",
      "limited",
      "none",
    ]);
    expect(seeded.map(({ secret }) => secret)).toEqual(two.mock.credentials.seeded.map(({ secret }) => secret));
    const status = async (name: string, line: string) => {
      const key = seeded.find((candidate) => candidate.name === name)?.secret ?? "";
      return (await one.call(line, line.startsWith("POST") ? { title: "x" } : undefined, { "X-Library-Key": key }))
        .status;
    };
    expect(await status("full", "POST /books")).toBe(201);
    expect(await status("read_only", "GET /books")).toBe(200);
    expect(await status("read_only", "POST /books")).toBe(403);
    expect([
      await status("expired", "GET /books"),
      await status("revoked", "GET /books"),
      await status("none", "GET /books"),
    ]).toEqual([401, 401, 403]);
    expect([
      await status("limited", "GET /books"),
      await status("limited", "GET /books"),
      await status("limited", "GET /books"),
    ]).toEqual([200, 200, 429]);
  });
});
