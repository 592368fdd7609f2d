import { hygiaraExamples as examples } from "@keystub/mock/hygiara";
import { describe, expect, it } from "vitest";
import { describeDoors } from "../doors.ts";
import { type Caller, createCaller, doors, problem, withKey, withSession } from "./world.ts";

const byConnection = {
  projectId: examples.project,
  authentication: "StoredConnection",
  connectionId: examples.connection,
};

describeDoors((open) => {
  describe("keys", () => {
    it("go into the header X-API-Key only: as a bearer, in the query or in a cookie they are nobody's", async () => {
      const world = await open();
      const secret = (await world.mock.credentials.issue()).secret.reveal();
      const nobody = createCaller(world);
      expect((await nobody.send("GET /projects", { headers: { "X-API-Key": secret } })).status).toBe(200);
      expect(await nobody.send("GET /projects", { headers: { Authorization: `Bearer ${secret}` } })).toMatchObject(
        problem(401, "api_key_invalid"),
      );
      for (const place of [{ query: { api_key: secret } }, { headers: { Cookie: `X-API-Key=${secret}` } }])
        expect((await nobody.send("GET /projects", place)).status).toBe(401);
    });

    it("begin with hrdly_, which is not the name of the product", async () => {
      const world = await open();
      const { body } = await (await withSession(world)).send("POST /api-keys", { body: { name: "nightly" } });
      expect(body.key).toMatch(/^hrdly_[A-Za-z0-9]{40}$/);
      expect(body.keyPrefix).toBe(body.key.slice(0, 12));
      const other = { "X-API-Key": body.key.replace("hrdly_", "hygiara_") };
      expect(await createCaller(world, other).send("GET /projects")).toMatchObject(problem(401, "api_key_invalid"));
    });

    it("are shown once; after that there is a prefix, and a snapshot holds no secret", async () => {
      const world = await open();
      const owner = await withSession(world);
      const created = await owner.send("POST /api-keys", {
        body: { name: "nightly", expiresAt: "2026-06-30T23:59:59Z" },
      });
      const { key, ...shown } = created.body;
      expect(created.headers.get("location")).toBe(`api-keys/${shown.id}`);
      expect(created.headers.get("cache-control")).toBe("no-store");
      const listed = await owner.send("GET /api-keys", { query: { pageSize: "100" } });
      expect(listed.body.items).toContainEqual(shown);
      expect((await owner.send(`GET /api-keys/${shown.id}`)).body).toEqual(shown);
      for (const text of [JSON.stringify(listed.body), JSON.stringify(await world.mock.snapshot())])
        expect(text).not.toContain(key.slice(12));
    });

    it("carry a fixed set of permissions, whatever is asked for", async () => {
      const world = await open();
      const owner = await withSession(world);
      const { body } = await owner.send("POST /api-keys", {
        body: { name: "greedy", scopes: ["projects:write"], preset: "owner" },
      });
      const key = createCaller(world, { "X-API-Key": body.key });
      expect((await world.mock.credentials.get(body.id))?.scopes).toEqual([
        "projects:read",
        "reviews:create",
        "reviews:read",
        "reports:download",
      ]);
      expect(await key.send("POST /projects", { body: { name: "New" } })).toMatchObject(problem(403, "forbidden"));
    });

    it("cannot manage keys: that takes a session", async () => {
      const world = await open();
      const key = await withKey(world);
      for (const line of ["GET /api-keys", `GET /api-keys/${key.id}`, `DELETE /api-keys/${key.id}`])
        expect(await key.send(line)).toMatchObject(problem(403, "session_required"));
      expect((await key.send("GET /projects")).status).toBe(200);
    });

    it("outlive the session of whoever made them", async () => {
      const world = await open();
      const owner = await withSession(world, { user: examples.users.owner });
      const { body } = await owner.send("POST /api-keys", { body: { name: "nightly" } });
      expect(body.createdBy).toBe(examples.users.owner);
      await world.mock.credentials.revoke(owner.id);
      await world.mock.clock.advance("P365D");
      expect((await createCaller(world, { "X-API-Key": body.key }).send("GET /projects")).status).toBe(200);
    });

    it("tell when they were last used: never, then at the latest call, also at one that was refused for a permission", async () => {
      const world = await open();
      const [owner, key] = [await withSession(world), await withKey(world)];
      const lastUse = async () => (await owner.send(`GET /api-keys/${key.id}`)).body.lastUsedAt;
      expect(await lastUse()).toBeNull();
      await world.mock.clock.advance("PT90S");
      await key.send("GET /projects");
      expect(await lastUse()).toBe("2026-01-01T00:01:30.000Z");
      await world.mock.clock.advance("PT5M");
      await key.send("POST /projects", { body: { name: "New" } });
      expect(await lastUse()).toBe("2026-01-01T00:06:30.000Z");
    });

    it("have buckets of their own, so that each pipeline needs its own key", async () => {
      const world = await open();
      const [one, other] = [await withKey(world, { limits: { per_minute: 2 } }), await withKey(world)];
      expect((await one.send("GET /projects")).headers.get("x-ratelimit-remaining")).toBe("1");
      await one.send("GET /projects");
      expect(await one.send("GET /projects")).toMatchObject(problem(429, "rate_limited"));
      expect((await other.send("GET /projects")).headers.get("x-ratelimit-remaining")).toBe("59");
    });
  });

  describe("the end of a key", () => {
    it("by revocation is there at the very next call", async () => {
      const world = await open();
      const [owner, key] = [await withSession(world), await withKey(world)];
      expect((await key.send("GET /projects")).status).toBe(200);
      const revoked = await owner.send(`DELETE /api-keys/${key.id}`);
      expect(revoked).toMatchObject({ status: 204, body: "" });
      expect(await key.send("GET /projects")).toMatchObject(problem(401, "api_key_revoked"));
    });

    it("by revocation is final: no operation restores, rotates, renames or extends a key", async () => {
      const world = await open();
      const [owner, key] = [await withSession(world), await withKey(world)];
      await owner.send(`DELETE /api-keys/${key.id}`);
      for (const method of ["PUT", "PATCH", "POST"])
        expect((await owner.send(`${method} /api-keys/${key.id}`, { body: { revokedAt: null } })).status).toBe(405);
      for (const action of ["restore", "reinstate", "rotate", "regenerate"])
        expect((await owner.send(`POST /api-keys/${key.id}/${action}`)).status).toBe(404);
      expect(await key.send("GET /projects")).toMatchObject(problem(401, "api_key_revoked"));
    });

    it("by revocation takes it out of reading, of the list and of a second revocation; the list can be asked for it", async () => {
      const world = await open();
      const [owner, key] = [await withSession(world), await withKey(world)];
      await owner.send(`DELETE /api-keys/${key.id}`);
      for (const method of ["GET", "DELETE"])
        expect(await owner.send(`${method} /api-keys/${key.id}`)).toMatchObject(problem(404, "api_key_not_found"));
      expect(await listed(owner, key)).toBeUndefined();
      expect(await listed(owner, key, { includeRevoked: "true" })).toMatchObject({
        revokedAt: "2026-01-01T00:00:00.000Z",
      });
    });

    it("by time is another one: an expired key stays in the list, as expired, until it is revoked", async () => {
      const world = await open();
      const [owner, key] = [await withSession(world), await withKey(world, { expiresIn: "PT10M" })];
      expect(await listed(owner, key)).toMatchObject({ isExpired: false });
      await world.mock.clock.advance("PT10M");
      expect(await key.send("GET /projects")).toMatchObject(problem(401, "api_key_expired"));
      expect(await listed(owner, key)).toMatchObject({ isExpired: true, revokedAt: null });
      expect(await listed(owner, key, { expired: "true" })).toBeDefined();
      expect(await listed(owner, key, { expired: "false" })).toBeUndefined();
      await owner.send(`DELETE /api-keys/${key.id}`);
      expect(await listed(owner, key)).toBeUndefined();
      expect(await key.send("GET /projects")).toMatchObject(problem(401, "api_key_revoked"));
    });

    it("may be left open; it must lie in the future, and a date means the end of that day", async () => {
      const world = await open();
      const owner = await withSession(world);
      const create = (expiresAt?: string | null) =>
        owner.send("POST /api-keys", { body: { name: "workshop", expiresAt } });
      expect((await create()).body).toMatchObject({ expiresAt: null, isExpired: false });
      expect((await create(null)).body.expiresAt).toBeNull();
      expect((await create("2026-01-01")).body.expiresAt).toBe("2026-01-01T23:59:59.000Z");
      for (const past of ["2025-12-31", "2026-01-01T00:00:00Z"])
        expect(await create(past)).toMatchObject(
          problem(422, "validation_failed", { errors: { expiresAt: ["must lie in the future"] } }),
        );
      expect((await create("soon")).status).toBe(422);
    });
  });

  describe("roles", () => {
    it.each([
      ["owner", [200, 201, 201, 202, 200]],
      ["admin", [200, 201, 201, 202, 200]],
      ["member", [403, 403, 201, 202, 200]],
      ["viewer", [403, 403, 403, 403, 200]],
    ])("a %s may do what the table of permissions says", async (preset, statuses) => {
      const session = await withSession(await open(), { preset });
      const connection = {
        friendlyName: "C",
        tenantId: examples.azureTenant,
        clientId: examples.azureTenant,
        clientSecret: "s",
      };
      const answers = [
        await session.send("GET /api-keys"),
        await session.send("POST /connections", { body: connection }),
        await session.send("POST /projects", { body: { name: "New" } }),
        await session.send("POST /reviews", { body: byConnection }),
        await session.send(`GET /reviews/${examples.completedReview}/reports`),
      ];
      expect(answers.map(({ status }) => status)).toEqual(statuses);
    });
  });
}, doors);

/** How a key stands in the list, if it does. */
async function listed(owner: Caller, { id }: Caller, query: Record<string, string> = {}): Promise<object | undefined> {
  const { body } = await owner.send("GET /api-keys", { query: { pageSize: "100", ...query } });
  return body.items.find((one: { id: string }) => one.id === id);
}
