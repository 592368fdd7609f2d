import { hsrcpayExamples as examples } from "@keystub/mock/hsrcpay";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../samples.ts";
import { credentialOf, openWorld, withKey, withSecret, withSession } from "../world.ts";

const live = { account_id: examples.account };
const sandbox = { account_id: examples.sandbox };
const tomorrow = "2026-01-02T00:00:00Z";

describe("permissions have two shapes", () => {
  it.each([
    [{ account: ["account:charge:read"] }, "a permission in full"],
    [{ anything: ["account:charge:read"] }, "in full, whatever the name above it"],
    [{ "account:charge": ["read"] }, "the rest of the name above it"],
    [{ account: ["charge:read"] }, "a longer rest"],
    [{ "account:charge": ["*"] }, "everything below a name"],
    [{ account: ["*"] }, "everything"],
    [{ "account:refund": ["read"], "account:charge": ["read"] }, "all names together"],
  ] as [Record<string, string[]>, string][])("of a key a map: %j (%s) lets it list charges", async (permissions) => {
    const world = await openWorld();
    const caller = await withKey(world, { attributes: { permissions } });
    expect((await caller.send("listCharges")).status).toBe(200);
    expect((await caller.send("createPayment", { body: { amount: 1, currency: "TRY" } })).status).toBe(
      "*" === permissions["account"]?.[0] ? 201 : 403,
    );
  });

  it("account:read below account is account:account:read, as the reference writes it", async () => {
    const world = await openWorld();
    const owner = await withKey(world);
    const body = { name: "k", permissions: { account: ["account:charge:read", "account:read"] } };
    const { data } = await owner.ok("createApiKey", { query: live, body });
    expect(data.permissions).toEqual(body.permissions);
    const caller = withSecret(world, data.key);
    expect((await caller.send("getAccount", { path: live })).status).toBe(200);
    expect((await caller.send("listCharges")).status).toBe(200);
    expect((await caller.send("listPayments")).status).toBe(403);
  });

  it("of a member a list, which counts from the member's next call", async () => {
    const world = await openWorld();
    const owner = await withSession(world);
    const member = await withSession(world, { user: examples.member });
    const set = (permissions: string[]) =>
      owner.ok("updateAccountMembership", { path: { id: examples.membership }, body: { permissions } });
    expect((await member.send("listCharges")).status).toBe(200);
    expect((await set(["account:refund:read"])).data.permissions).toEqual(["account:refund:read"]);
    expect(await member.send("listCharges")).toMatchObject({
      status: 403,
      body: { error: { details: { permission: "account:charge:read" } } },
    });
    expect((await member.send("getRefunds", { query: { charge_id: examples.charge } })).status).toBe(200);
    await set(["account:charge:read"]);
    expect((await member.send("listCharges")).status).toBe(200);
    expect(
      (await owner.ok("updateAccountMembership", { path: { id: examples.membership }, body: {} })).data.permissions,
    ).toEqual(["account:charge:read"]);
  });

  it("nobody can give a key permissions that they lack: 403", async () => {
    const world = await openWorld();
    const caller = await withKey(world, { scopes: ["account:api:key:create", "account:charge:read"] });
    const create = (permissions: Record<string, string[]>) =>
      caller.send("createApiKey", { query: live, body: { name: "k", permissions } });
    expect((await create({ account: ["charge:read"] })).status).toBe(201);
    expect(await create({ account: ["charge:read", "refund:read"] })).toMatchObject({
      status: 403,
      body: { error: { message: "account:refund:read is required", details: { permission: "account:refund:read" } } },
    });
    expect((await create({ account: ["*"] })).status).toBe(403);
  });
});

describe("the life of a key", () => {
  it.each([
    [{ name: "", permissions: {} }, "name", "an empty name"],
    [{ permissions: {} }, "name", "no name"],
    [{ name: "k", permissions: { account: ["fly"] } }, "permissions", "an unknown permission"],
    [{ name: "k", permissions: { fly: ["*"] } }, "permissions", "everything below an unknown name"],
    [{ name: "k", permissions: {}, expires_at: "2025-12-31T00:00:00Z" }, "expires_at", "an expiry in the past"],
    [{ name: "k", permissions: {}, expires_at: "soon" }, "expires_at", "an expiry that is no instant"],
  ] as [object, string, string][])("%j cannot be made: 422 for %s (%s)", async (body, field) => {
    const caller = await withKey(await openWorld());
    const answer = await caller.send("createApiKey", { query: live, body });
    expect(answer).toMatchObject({ status: 422, body: { error: { details: { errors: [{ in: "body", field }] } } } });
  });

  it("is shown whole once, when it is made, and in part from then on", async () => {
    const world = await openWorld();
    const owner = await withKey(world);
    const answer = await owner.send("createApiKey", sampleOf("createApiKey"));
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const { data } = answer.body as { data: { id: string; key: string } };
    expect(data).toMatchObject({
      object: "api_key",
      type: "SECRET",
      status: "ACTIVE",
      managed: false,
      deleted: false,
      last_used_at: null,
      last_used_ip: null,
      account_id: examples.account,
    });
    const { data: keys } = await owner.ok("listApiKeys", { query: { ...live, limit: 100 } });
    const [first] = keys;
    expect(first).toMatchObject({ id: data.id, key: `${data.key.slice(0, 10)}...${data.key.slice(-4)}` });
    expect(JSON.stringify(keys)).not.toContain(data.key);
    expect(JSON.stringify(await world.mock.snapshot())).not.toContain(data.key);
  });

  it("each call leaves its time; its address is not known", async () => {
    const world = await openWorld();
    const owner = await withKey(world);
    const { data } = await owner.ok("createApiKey", sampleOf("createApiKey") as never);
    await world.mock.clock.advance("5m");
    // A refused call was made with the key as well.
    await withSecret(world, data.key).send("listPayments");
    const [key] = (await owner.ok("listApiKeys", { query: live })).data;
    expect(key).toMatchObject({ id: data.id, last_used_at: "2026-01-01T00:05:00.000Z", last_used_ip: null });
  });

  it("after its expiry it answers 401, and is listed as EXPIRED", async () => {
    const world = await openWorld();
    const owner = await withKey(world);
    const body = { name: "k", permissions: { account: ["charge:read"] }, expires_at: tomorrow };
    const { data } = await owner.ok("createApiKey", { query: live, body });
    expect(data.expires_at).toBe("2026-01-02T00:00:00.000Z");
    const caller = withSecret(world, data.key);
    await world.mock.clock.set("2026-01-01T23:59:59.999Z");
    expect((await caller.send("listCharges")).status).toBe(200);
    await world.mock.clock.set(tomorrow);
    expect(await caller.send("listCharges")).toMatchObject({
      status: 401,
      body: { error: { details: { reason: "expired", expired_at: "2026-01-02T00:00:00.000Z" } } },
    });
    expect((await owner.ok("listApiKeys", { query: live })).data[0]).toMatchObject({ id: data.id, status: "EXPIRED" });
  });

  it("lists managed keys, custom ones or both, the newest first", async () => {
    const world = await openWorld();
    const owner = await withKey(world);
    const before = (await owner.ok("listApiKeys", { query: { ...live, limit: 100 } })).total;
    for (const name of ["one", "two"]) {
      await world.mock.clock.advance("1s");
      await owner.ok("createApiKey", { query: live, body: { name, permissions: {} } });
    }
    const list = async (managed?: boolean) =>
      (await owner.ok("listApiKeys", { query: { ...live, limit: 100, ...(managed !== undefined && { managed }) } }))
        .data;
    expect((await list(false)).map(({ name }) => name)).toEqual(["two", "one"]);
    expect(await list(true)).toHaveLength(before);
    expect((await list(true)).every(({ managed }) => managed)).toBe(true);
    expect((await list()).map(({ name }) => name).slice(0, 2)).toEqual(["two", "one"]);
  });

  it("a managed key is regenerated: same id, another secret, the old one dead at once, and as if never used", async () => {
    const world = await openWorld();
    const owner = await withKey(world);
    const managed = await withKey(world, { attributes: { permissions: { account: ["charge:read"] } } });
    expect((await managed.send("listCharges")).status).toBe(200);
    await world.mock.clock.advance("1m");
    const answer = await owner.send("regenerateManagedApiKey", { path: { id: managed.id ?? "" } });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const { data } = answer.body as { data: { key: string } };
    expect(data).toMatchObject({
      id: managed.id,
      managed: true,
      last_used_at: null,
      last_used_ip: null,
      updated_at: "2026-01-01T00:01:00.000Z",
    });
    expect(data.key).not.toBe(managed.secret);
    expect((await managed.send("listCharges")).status).toBe(401);
    const fresh = withSecret(world, data.key);
    expect((await fresh.send("listCharges")).status).toBe(200);
    expect((await fresh.send("listPayments")).status).toBe(403);
  });

  it("a custom key is not: 409 not_managed; and what is no key is 404", async () => {
    const world = await openWorld();
    const owner = await withKey(world);
    const { data } = await owner.ok("createApiKey", sampleOf("createApiKey") as never);
    expect(await owner.send("regenerateManagedApiKey", { path: { id: data.id } })).toMatchObject({
      status: 409,
      body: { error: { code: 409, details: { reason: "not_managed" } } },
    });
    expect((await withSecret(world, data.key).send("listCharges")).status).toBe(200);
    for (const id of [
      "key_none",
      (await withSession(world)).id ?? "",
      (await withKey(world, { tenant: examples.otherAccount })).id ?? "",
    ])
      expect((await owner.send("regenerateManagedApiKey", { path: { id } })).status).toBe(404);
  });

  it("a deletion is soft in storage and final for callers: 401, not listed, 404 the second time", async () => {
    const world = await openWorld();
    const owner = await withKey(world);
    const gone = await withKey(world);
    const path = { id: gone.id ?? "" };
    await owner.ok("deleteApiKey", { path });
    expect(await gone.send("listCharges")).toMatchObject({
      status: 401,
      body: { error: { details: { reason: "revoked" } } },
    });
    const { data } = await owner.ok("listApiKeys", { query: { ...live, limit: 100 } });
    expect(data.map(({ id }) => id)).not.toContain(gone.id);
    expect((await owner.send("deleteApiKey", { path })).status).toBe(404);
    expect((await owner.send("regenerateManagedApiKey", { path })).status).toBe(404);
    expect((await credentialOf(world, gone)).attributes).toMatchObject({ deleted: true });
  });

  it("a key may delete itself; it works for the last time", async () => {
    const caller = await withKey(await openWorld());
    await caller.ok("deleteApiKey", { path: { id: caller.id ?? "" } });
    expect((await caller.send("listCharges")).status).toBe(401);
  });

  it("belongs to one account, whoever made it", async () => {
    const world = await openWorld();
    const owner = await withSession(world);
    const { data } = await owner.ok("createApiKey", {
      query: sandbox,
      body: { name: "k", permissions: { account: ["*"] } },
    });
    const caller = withSecret(world, data.key);
    expect((await caller.ok("listAccounts")).data.map(({ id }) => id)).toEqual([examples.sandbox]);
    expect((await caller.send("listCharges", { query: live })).status).toBe(403);
  });
});
