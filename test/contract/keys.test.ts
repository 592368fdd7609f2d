import { hriznExamples as examples } from "@keystub/mock/hrizn";
import { describe, expect, it } from "vitest";
import { describeDoors } from "../doors.ts";
import { type Caller, error, withKey, withSecret, withSession } from "./caller.ts";

const day = 86_400_000;
const order = { name: "CMS sync", preset: "read_only", expires_in_days: 90 } as const;

describeDoors((open) => {
  describe("a key made in the dashboard", () => {
    it("is shown once, works at once, and may be recognised by its first twelve characters", async () => {
      const world = await open();
      const session = await withSession(world);
      const answer = await session.send("createApiKey", { body: order });
      const { data } = await session.ok("createApiKey", { body: order });
      expect(answer.status).toBe(201);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(data.key).toMatch(/^hzk_[0-9a-f]{64}$/);
      expect(data).toEqual({
        id: expect.any(String),
        name: "CMS sync",
        key: data.key,
        key_prefix: data.key.slice(0, 12),
        site_id: examples.site,
        scopes: ["ideaclouds:read", "content:read", "inventory:read", "site:read"],
        preset: "read_only",
        rate_limit_per_minute: 60,
        rate_limit_per_day: 10_000,
        status: "active",
        last_used_at: null,
        expires_at: "2026-04-01T00:00:00.000Z",
        revoked_at: null,
        created_at: "2026-01-01T00:00:00.000Z",
      });
      expect((await withSecret(world, data.key).send("getSite")).status).toBe(200);
    });

    it("is in no later answer, nor in the journal or a snapshot: of it there is only a digest", async () => {
      const world = await open();
      const session = await withSession(world);
      const { data } = await session.ok("createApiKey", { body: order });
      const path = { id: data.id };
      await withSecret(world, data.key).send("getSite");
      const later = [
        await session.send("listApiKeys"),
        await session.send("getApiKey", { path }),
        await session.send("rotateApiKey", { path, body: { overlap_seconds: 60 } }),
        await session.send("revokeApiKey", { path }),
      ];
      expect(later.map(({ status }) => status)).toEqual([200, 200, 201, 200]);
      const everything = JSON.stringify([
        later.map(({ body, headers }) => [body, [...headers]]),
        world.mock.journal.list(),
        await world.mock.credentials.list(),
        await world.mock.snapshot(),
      ]);
      expect(everything).toContain(data.key_prefix);
      expect(everything).not.toContain(data.key.slice(12));
    });

    it("takes its scopes one by one, its own limits, and no expiry unless asked", async () => {
      const world = await open();
      const session = await withSession(world);
      const body = { name: "x", scopes: ["site:read" as const], rate_limit_per_minute: 10, rate_limit_per_day: 500 };
      const { data } = await session.ok("createApiKey", { body });
      expect(data).toMatchObject({
        scopes: ["site:read"],
        preset: null,
        rate_limit_per_minute: 10,
        rate_limit_per_day: 500,
        expires_at: null,
      });
      const caller = withSecret(world, data.key);
      expect((await caller.send("getSite")).headers.get("x-ratelimit-limit")).toBe("10");
      expect((await caller.send("listContent")).status).toBe(403);
      await world.mock.clock.advance(10 * 365 * day);
      expect((await caller.send("getSite")).status).toBe(200);
    });

    it.each([30, 90, 180, 365] as const)("that lives %i days expires to the millisecond", async (days) => {
      const world = await open();
      const { data } = await (await withSession(world)).ok("createApiKey", {
        body: { ...order, expires_in_days: days },
      });
      const caller = withSecret(world, data.key);
      await world.mock.clock.advance(days * day - 1);
      expect((await caller.send("getSite")).status).toBe(200);
      await world.mock.clock.advance(1);
      expect(await caller.send("getSite")).toMatchObject(error(401, "key_expired"));
      const session = await withSession(world);
      expect(await session.ok("getApiKey", { path: { id: data.id } })).toMatchObject({ data: { status: "expired" } });
    });
  });

  describe("the list of keys", () => {
    it("is newest first, in every state, and of this site only", async () => {
      const world = await open();
      const session = await withSession(world);
      await world.mock.clock.advance("1s");
      const mine = await session.ok("createApiKey", { body: order });
      const foreign = await withKey(world, { tenant: examples.otherSite });
      const { api_keys } = (await session.ok("listApiKeys")).data;
      const ids = api_keys.map(({ id }) => id);
      expect(ids[0]).toBe(mine.data.id);
      expect(ids).not.toContain(foreign.id);
      expect(new Set(api_keys.map(({ status }) => status))).toEqual(new Set(["active", "expired", "revoked"]));
      expect(api_keys.map(({ created_at }) => created_at)).toEqual(
        api_keys
          .map(({ created_at }) => created_at)
          .toSorted()
          .toReversed(),
      );
    });

    it("knows when a key was last used", async () => {
      const world = await open();
      const session = await withSession(world);
      const caller = await withKey(world);
      const path = { id: caller.id };
      expect((await session.ok("getApiKey", { path })).data.last_used_at).toBeNull();
      await world.mock.clock.advance("90s");
      await caller.send("getSite");
      await world.mock.clock.advance("90s");
      expect((await session.ok("getApiKey", { path })).data.last_used_at).toBe("2026-01-01T00:01:30.000Z");
    });
  });

  describe("a key that is revoked", () => {
    it("is dead on the next call, and stays so: nothing brings it back", async () => {
      const world = await open();
      const [session, caller] = [await withSession(world), await withKey(world)];
      const path = { id: caller.id };
      await world.mock.clock.advance("1h");
      const { data } = await (await withSession(world)).ok("revokeApiKey", { path });
      expect(data).toMatchObject({ status: "revoked", revoked_at: "2026-01-01T01:00:00.000Z" });
      expect(await caller.send("getSite")).toMatchObject(error(401, "key_revoked"));
      const again = await withSession(world);
      await world.mock.clock.advance("1m");
      expect((await again.ok("revokeApiKey", { path })).data.revoked_at).toBe("2026-01-01T01:00:00.000Z");
      expect(await again.send("rotateApiKey", { path })).toMatchObject(error(400, "validation_error"));
      expect(await session.send("listApiKeys"), "an old session").toMatchObject({ status: 401 });
    });
  });

  describe("a key that is rotated", () => {
    it("has a successor with the same rights, and works beside it until the overlap is over", async () => {
      const world = await open();
      const session = await withSession(world);
      const { data: old } = await session.ok("createApiKey", { body: order });
      const path = { id: old.id };
      const { data: next } = await session.ok("rotateApiKey", { path, body: { overlap_seconds: 600 } });
      expect(next.key).not.toBe(old.key);
      const { key: _, id: __, key_prefix: ___, ...rights } = old;
      expect(next).toMatchObject(rights);
      const [first, second] = [withSecret(world, old.key), withSecret(world, next.key)];
      await world.mock.clock.advance(599_999);
      expect([(await first.send("getSite")).status, (await second.send("getSite")).status]).toEqual([200, 200]);
      await world.mock.clock.advance(1);
      expect(await first.send("getSite")).toMatchObject(error(401, "key_expired"));
      expect((await second.send("getSite")).status).toBe(200);
    });

    it("without an overlap ends at once, and revoking it during one ends it as well", async () => {
      const world = await open();
      const session = await withSession(world);
      const [hard, soft] = [await withKey(world), await withKey(world)];
      await session.ok("rotateApiKey", { path: { id: hard.id } });
      expect(await hard.send("getSite")).toMatchObject(error(401, "key_expired"));
      await session.ok("rotateApiKey", { path: { id: soft.id }, body: { overlap_seconds: 3600 } });
      expect((await soft.send("getSite")).status).toBe(200);
      await session.ok("revokeApiKey", { path: { id: soft.id } });
      expect(await soft.send("getSite")).toMatchObject(error(401, "key_revoked"));
    });

    it("does not live longer by it: the successor keeps the expiry, and an overlap does not exceed it", async () => {
      const world = await open();
      const { data: old } = await (await withSession(world)).ok("createApiKey", {
        body: { ...order, expires_in_days: 30 },
      });
      await world.mock.clock.advance(30 * day - 1000);
      const session = await withSession(world);
      const { data: next } = await session.ok("rotateApiKey", {
        path: { id: old.id },
        body: { overlap_seconds: 86_400 },
      });
      expect(next.expires_at).toBe(old.expires_at);
      await world.mock.clock.advance(1000);
      for (const { key } of [old, next])
        expect(await withSecret(world, key).send("getSite")).toMatchObject(error(401, "key_expired"));
    });
  });

  describe("the dashboard", () => {
    it("wants a session that is known and lives: an hour, and no longer", async () => {
      const world = await open();
      const session = await withSession(world);
      await world.mock.clock.advance(3_600_000 - 1);
      expect((await session.send("listApiKeys")).status).toBe(200);
      await world.mock.clock.advance(1);
      const answer = await session.send("listApiKeys");
      expect(answer).toMatchObject(error(401, "unauthorized", { message: "Sign in to manage API keys." }));
      expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer .*error="invalid_token"/);
      const bare = await withSecret(world).send("listApiKeys");
      expect(bare.headers.get("www-authenticate")).not.toContain("error=");
      const forged = { headers: { Authorization: `Bearer ${session.headers["Authorization"]?.slice(7, -1)}` } };
      expect((await world.fetch("/dashboard/api-keys", forged)).status).toBe(401);
    });

    it("does not find the other site's keys, whatever is to be done to them", async () => {
      const world = await open();
      const foreign = await withKey(world, { tenant: examples.otherSite });
      const session = await withSession(world);
      const path = { id: foreign.id };
      for (const name of ["getApiKey", "revokeApiKey", "rotateApiKey"] as const)
        expect.soft(await session.send(name, { path }), name).toMatchObject(error(404, "not_found"));
      expect((await foreign.send("getSite")).status).toBe(200);
    });

    it("does not take sessions for keys: they are in no list and cannot be revoked there", async () => {
      const world = await open();
      const session = await withSession(world);
      const { api_keys } = (await session.ok("listApiKeys")).data;
      expect(api_keys.map(({ id }) => id)).not.toContain(session.id);
      expect((await session.send("revokeApiKey", { path: { id: session.id } })).status).toBe(404);
    });

    it("does not change what a key may do by making another of the same name", async () => {
      const session = await withSession(await open());
      const [one, two] = [await create(session), await create(session)];
      expect(one.id).not.toBe(two.id);
      expect(one.key).not.toBe(two.key);
    });
  });
});

async function create(session: Caller) {
  return (await session.ok("createApiKey", { body: order })).data;
}
