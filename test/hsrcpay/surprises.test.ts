import { createHmac } from "node:crypto";
import { document } from "@keystub/documents/hsrcpay";
import { compileModel } from "@keystub/mock";
import { hsrcpayExamples as examples, hsrcpay } from "@keystub/mock/hsrcpay";
import { describe, expect, it } from "vitest";
import { sampleOf } from "./samples.ts";
import { card, credentialOf, openWorld, operationNames, withKey, withSecret, withSession } from "./world.ts";

const live = { account_id: examples.account };
const sandbox = { account_id: examples.sandbox };
const inSandbox = { tenant: examples.sandbox, environment: "sandbox" };
const tomorrow = "2026-01-02T00:00:00Z";

describe("one header, three kinds of credential", () => {
  it.each([
    ["secret", "sk_live_1111", "at its beginning"],
    ["secret", "hsrc_eu1_sk_test_9fK2", "behind the prefix of a vendor"],
    ["secret", `${"x".repeat(29)}sk_live_1`, "just within the first 32 characters"],
    ["secret", "pk_sk_live_1", "sk_ comes before pk_"],
    ["publishable", "pk_live_1111", "pk_ at its beginning"],
    ["publishable", `${"x".repeat(60)}pk_live_1`, "pk_ anywhere"],
    ["token", `${"x".repeat(30)}sk_live_1`, "sk_ one character too late"],
    ["token", `${"x".repeat(40)}sk_live_1`, "sk_ after 40 others"],
    ["token", "eyJhbGciOiJIUzI1NiJ9.e30.c2ln", "neither"],
  ])("%s: %s (%s)", async (kind, text) => {
    const { schemes } = await compileModel(document);
    expect([...schemes.values()].filter(({ fits }) => fits(text)).map(({ name }) => name)).toEqual([
      `bearerAuth/${kind}`,
    ]);
  });

  it("a text with sk_ too late falls through to the tokens, of which it is none: 401", async () => {
    const world = await openWorld();
    const answer = await withSecret(world, `${"x".repeat(40)}sk_live_1`).send("listAccounts");
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer /);
  });

  it("a key in the query, in a cookie or as Basic is none", async () => {
    const world = await openWorld();
    const { secret = "" } = await withKey(world);
    for (const [path, headers] of [
      [`/accounts/?access_token=${secret}`, {}],
      ["/accounts/", { Cookie: `token=${secret}` }],
      ["/accounts/", { Authorization: `Basic ${btoa(`${secret}:`)}` }],
    ] as const)
      expect((await world.fetch(path, { headers })).status).toBe(401);
  });
});

describe("_test_ picks the data set", () => {
  it("the keys of a sandbox account have it in them, and those of a production account have not", async () => {
    const world = await openWorld();
    const owner = await withSession(world);
    const body = { name: "k", permissions: { account: ["*"] } };
    expect((await owner.ok("createApiKey", { query: sandbox, body })).data.key).toMatch(/^sk_test_[A-Za-z0-9]{40}$/);
    expect((await owner.ok("createApiKey", { query: live, body })).data.key).toMatch(/^sk_live_[A-Za-z0-9]{40}$/);
  });

  it("a sandbox key sees the sandbox alone, and a live key only what is live", async () => {
    const world = await openWorld();
    const test = await withKey(world, inSandbox);
    const real = await withKey(world);
    expect(test.secret).toContain("_test_");
    for (const [caller, own, other] of [
      [test, sandbox.account_id, live.account_id],
      [real, live.account_id, sandbox.account_id],
    ] as const) {
      const { data } = await caller.ok("listPayments", { query: { limit: 100 } });
      expect(new Set(data.map(({ account_id }) => account_id))).toEqual(new Set([own]));
      expect((await caller.ok("listAccounts")).data.map(({ id }) => id)).toEqual([own]);
      const foreign = await caller.send("listPayments", { query: { account_id: other } });
      expect(foreign).toMatchObject({ status: 403, body: { error: { details: { account_id: other } } } });
    }
    const body = { payment_method: card(examples.testCard) };
    expect(await test.send("confirmPayment", { path: { id: examples.createdPayment }, body })).toMatchObject({
      status: 404,
    });
    expect(await real.send("confirmPayment", { path: { id: examples.sandboxPayment }, body })).toMatchObject({
      status: 404,
    });
    expect(await test.send("getRefunds", { query: { charge_id: examples.charge } })).toMatchObject({ status: 404 });
    const links = { path: { id: examples.textLink } };
    expect(await test.send("getOneTimeLinksById", links)).toMatchObject({ status: 404 });
  });

  it("a publishable key of the sandbox has it as well", async () => {
    const world = await openWorld();
    const caller = await withKey(world, { ...inSandbox, scheme: "bearerAuth/publishable" });
    expect(caller.secret).toMatch(/^pk_test_[A-Za-z0-9]{40}$/);
    const { data } = await caller.ok("confirmPayment", {
      path: { id: examples.sandboxPayment },
      body: { payment_method: card(examples.testCard) },
    });
    expect(data.confirmResult.ok).toBe(true);
  });
});

describe("envelopes", () => {
  it.each([
    "createApiKey",
    "createAccount",
    "createAccountMembership",
    "postWebhooks",
    "createPayment",
    "postPaymentProviderConfigs",
  ] as const)("%s answers 201, or 200 for who prefers it, with the same envelope", async (name) => {
    const caller = await withKey(await openWorld());
    const sample = sampleOf(name);
    expect(await caller.send(name, sample)).toMatchObject({ status: 201, body: { success: true } });
    const other =
      name === "createAccountMembership" ? { ...sample, body: { email: "audit@ledgerline.example" } } : sample;
    expect(await caller.send(name, { ...other, header: { Prefer: "code=200" } })).toMatchObject({
      status: 200,
      body: { message: "success", success: true, data: { id: expect.any(String) } },
    });
  });

  it("a deletion has no data", async () => {
    const caller = await withKey(await openWorld());
    const id = caller.id ?? "";
    expect((await caller.send("deleteApiKey", { path: { id } })).body).toEqual({ message: "success", success: true });
    const owner = await withSession(await openWorld());
    const gone = await owner.send("deleteAccount", { path: live });
    expect(gone.body).toEqual({ message: "success", success: true });
  });

  it.each(["listApiKeys", "listPayments", "listCharges", "listCustomers", "getCheckoutSessions"] as const)(
    "%s has its paging members beside the data",
    async (name) => {
      const caller = await withKey(await openWorld());
      const { body } = await caller.send(name, { query: { ...live, page: 2, limit: 3 } });
      const { data, total } = body as { data: unknown[]; total: number };
      expect(Object.keys(body as object)).toEqual(["message", "success", "data", "total", "page", "limit", "pages"]);
      expect(body).toMatchObject({ page: 2, limit: 3, pages: Math.ceil(total / 3) });
      expect(data).toHaveLength(3);
    },
  );

  it.each([
    "listAccounts",
    "listAccountMemberships",
    "getWebhooks",
    "getRefunds",
    "getCheckoutSessionsSearch",
  ] as const)("%s is a plain list", async (name) => {
    const caller = await withKey(await openWorld());
    const { body } = await caller.send(name, sampleOf(name));
    expect(Object.keys(body as object)).toEqual(["message", "success", "data"]);
    expect((body as { data: unknown[] }).data.length).toBeGreaterThan(0);
  });

  it("page and limit have defaults, must be above 0, and limit is at most 100", async () => {
    const caller = await withKey(await openWorld());
    expect(await caller.ok("listApiKeys", { query: live })).toMatchObject({ page: 1, limit: 10 });
    for (const wrong of [{ page: 0 }, { limit: 0 }, { limit: 101 }, { page: "two" }])
      expect(await caller.send("listApiKeys", { query: { ...live, ...wrong } })).toMatchObject({ status: 400 });
    const { data, total, pages } = await caller.ok("listPayments", { query: { page: 99, limit: 100 } });
    expect([data, pages]).toEqual([[], Math.ceil(total / 100)]);
  });

  it("every refusal has the one shape, and its code is the status as an integer", async () => {
    const world = await openWorld();
    const caller = await withKey(world, {
      scopes: ["account:api:key:create", "account:payment:read", "account:payment:confirm"],
    });
    const answers = [
      await caller.send("createApiKey", { query: live, body: { name: "", permissions: {} } }),
      await caller.send("createApiKey", { body: { name: "k", permissions: {} } }),
      await caller.send("listCharges"),
      await withSecret(world).send("listCharges"),
      await caller.send("listPayments", { query: { account_id: "acct_nowhere" } }),
      await caller.send("confirmPayment", {
        path: { id: examples.succeededPayment },
        body: { payment_method: card(examples.testCard) },
      }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([422, 400, 403, 401, 404, 409]);
    for (const { status, body } of answers)
      expect(body).toEqual({
        message: expect.any(String),
        success: false,
        error: { code: status, message: expect.any(String), details: expect.any(Object) },
      });
  });

  it("unknown members of a body are ignored, and every object of an answer is open to more", async () => {
    const caller = await withKey(await openWorld());
    const { data } = await caller.ok("createPayment", {
      body: { amount: 100, currency: "TRY", status: "SUCCEEDED", id: "mine", loyalty: true } as never,
    });
    expect(data).toMatchObject({ status: "CREATED", id: expect.stringMatching(/^pay_\w{12}$/) });
    expect(data).not.toHaveProperty("loyalty");
    const { schemas } = document["components"] as {
      schemas: Record<string, { properties?: object; additionalProperties?: unknown }>;
    };
    const answered = Object.entries(schemas).filter(
      ([name]) => !/^(Create|Update|Confirm[CP]|CardData|PayerId|PaymentMethodInput|CheckoutPayer)/.test(name),
    );
    for (const [name, { properties, additionalProperties }] of answered)
      if (properties) expect(additionalProperties, name).toBe(true);
  });
});

describe("addresses", () => {
  it("account_id is a query parameter even where something is created, and needed for keys: 400 without it", async () => {
    const caller = await withKey(await openWorld());
    const { body } = sampleOf("createApiKey");
    const answer = await caller.send("createApiKey", { body });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { details: { errors: [{ in: "query", field: "account_id", message: "is required" }] } } },
    });
    const inBody = { ...(body as object), ...live };
    expect((await caller.send("createApiKey", { body: inBody })).status).toBe(400);
    expect((await caller.send("createPayment", { body: { amount: 1, currency: "TRY" } })).status).toBe(201);
  });

  it("404 for an account that there is not, 403 for somebody else's", async () => {
    const caller = await withKey(await openWorld());
    const { body } = sampleOf("createApiKey");
    expect(await caller.send("createApiKey", { query: { account_id: "acct_none" }, body })).toMatchObject({
      status: 404,
    });
    const foreign = { account_id: examples.otherAccount };
    expect(await caller.send("createApiKey", { query: foreign, body })).toMatchObject({ status: 403 });
    expect(await caller.send("getAccount", { path: foreign })).toMatchObject({ status: 403 });
  });

  it("a collection answers with and without the slash at its end, and no POST is redirected", async () => {
    const world = await openWorld();
    const { secret } = await withKey(world);
    const headers = { Authorization: `Bearer ${secret}`, "Content-Type": "application/json" };
    for (const path of ["/payments/", "/payments"]) {
      expect((await world.fetch(path, { headers })).status).toBe(200);
      const body = JSON.stringify({ amount: 100, currency: "TRY" });
      expect((await world.fetch(path, { method: "POST", headers, body, redirect: "manual" })).status).toBe(201);
    }
  });

  it("a single key cannot be read or changed: 405", async () => {
    const world = await openWorld();
    const { id, secret } = await withKey(world);
    const headers = { Authorization: `Bearer ${secret}` };
    for (const method of ["GET", "PUT", "PATCH"]) {
      const response = await world.fetch(`/api-keys/${id}`, { method, headers });
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toContain("DELETE");
      expect(await response.json()).toMatchObject({ success: false, error: { code: 405 } });
    }
  });
});

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

describe("accounts", () => {
  it("a person sees the accounts they are a member of, production and sandbox together", async () => {
    const world = await openWorld();
    const listed = async (user: string) =>
      (await (await withSession(world, { user })).ok("listAccounts")).data.map(({ id }) => id);
    expect(await listed(examples.owner)).toEqual([examples.account, examples.sandbox]);
    expect(await listed(examples.member)).toEqual([examples.account]);
    expect(await listed("usr_nobody")).toEqual([]);
  });

  it("a person reaches each of them with what their membership there says", async () => {
    const world = await openWorld();
    const member = await withSession(world, { user: examples.member });
    expect((await member.send("listCharges", { query: sandbox })).status).toBe(403);
    const owner = await withSession(world);
    const key = await withKey(world, inSandbox);
    expect((await owner.send("regenerateManagedApiKey", { path: { id: key.id ?? "" } })).status).toBe(200);
    expect((await owner.send("deleteApiKey", { path: { id: key.id ?? "" } })).status).toBe(200);
    const { data } = await owner.ok("confirmPayment", {
      path: { id: examples.sandboxPayment },
      body: { payment_method: card(examples.testCard) },
    });
    expect(data.payment.account_id).toBe(examples.sandbox);
  });

  it("an object of another account takes the permission of that account", async () => {
    const world = await openWorld();
    const owner = await withSession(world);
    await owner.ok("updateAccountMembership", {
      path: { id: "amem_5Rb4" },
      body: { permissions: ["account:payment:read"] },
    });
    const body = { payment_method: card(examples.testCard) };
    expect(await owner.send("confirmPayment", { path: { id: examples.sandboxPayment }, body })).toMatchObject({
      status: 403,
      body: { error: { details: { permission: "account:payment:confirm" } } },
    });
  });

  it("a sandbox needs its production account: 422 without one, 404 and 403 for a wrong one", async () => {
    const world = await openWorld();
    const owner = await withSession(world);
    const create = (query: object) =>
      owner.send("createAccount", { query: query as never, body: { name: "Harbor test" } });
    expect((await create({ sandbox_mode: true })).status).toBe(422);
    expect((await create({ sandbox_mode: true, prod_account_id: examples.sandbox })).status).toBe(422);
    expect((await create({ sandbox_mode: true, prod_account_id: "acct_none" })).status).toBe(404);
    expect((await create({ sandbox_mode: true, prod_account_id: examples.otherAccount })).status).toBe(403);
    const made = await create({ sandbox_mode: true, prod_account_id: examples.account });
    expect(made.body).toMatchObject({ data: { prod_account_id: examples.account, country: "US", currency: "USD" } });
    const plain = await create({ prod_account_id: examples.account });
    expect(plain.body).toMatchObject({ data: { prod_account_id: null, timezone: "Europe/Istanbul", metadata: {} } });
  });

  it("a new one is its maker's, and has a managed key whose secret is had by regenerating it", async () => {
    const world = await openWorld();
    const owner = await withSession(world);
    const query = { sandbox_mode: true, prod_account_id: examples.account };
    const { data: account } = await owner.ok("createAccount", { query, body: { name: "Harbor test" } });
    expect((await owner.ok("listAccounts")).data.map(({ id }) => id)).toContain(account.id);
    const { data: keys } = await owner.ok("listApiKeys", { query: { account_id: account.id, managed: true } });
    expect(keys).toMatchObject([{ name: "Standard key", permissions: { account: ["*"] } }]);
    const { data } = await owner.ok("regenerateManagedApiKey", { path: { id: keys[0]?.id ?? "" } });
    expect(data.key).toContain("_test_");
    const caller = withSecret(world, data.key);
    expect((await caller.ok("listAccounts")).data.map(({ id }) => id)).toEqual([account.id]);
    expect((await caller.ok("listPayments")).total).toBe(0);
  });

  it("PUT changes what is sent and nothing else; an empty object is fine", async () => {
    const world = await openWorld();
    const owner = await withKey(world);
    const { data: before } = await owner.ok("getAccount", { path: live });
    await world.mock.clock.advance("1m");
    const { data: renamed } = await owner.ok("updateAccount", { path: live, body: { name: "Harbor Maps" } });
    expect(renamed).toEqual({ ...before, name: "Harbor Maps", updated_at: "2026-01-01T00:01:00.000Z" });
    expect((await owner.ok("updateAccount", { path: live, body: {} })).data.name).toBe("Harbor Maps");
  });

  it("a deletion is soft: 404 from then on, and the account's keys answer 401", async () => {
    const world = await openWorld();
    const owner = await withSession(world);
    const key = await withKey(world);
    await owner.ok("deleteAccount", { path: live });
    expect((await key.send("listCharges")).status).toBe(401);
    expect((await owner.send("getAccount", { path: live })).status).toBe(404);
    expect((await owner.send("deleteAccount", { path: live })).status).toBe(404);
    expect((await owner.send("createApiKey", sampleOf("createApiKey"))).status).toBe(404);
    expect((await owner.ok("listAccounts")).data.map(({ id }) => id)).toEqual([examples.sandbox]);
    expect(await world.mock.collection(examples.account, "accounts").get(examples.account)).toMatchObject({
      deleted: true,
    });
  });
});

describe("account memberships", () => {
  it("take somebody of the workspace or an email address, not both and not neither: 422", async () => {
    const caller = await withKey(await openWorld());
    const create = (body: object) => caller.send("createAccountMembership", { query: live, body });
    for (const body of [
      {},
      { email: "audit@ledgerline.example", workspace_membership_id: examples.colleague },
      { workspace_membership_id: "wmem_none" },
      { email: "nobody" },
      { email: "audit@ledgerline.example", permissions: ["account:fly"] },
    ])
      expect(await create(body), JSON.stringify(body)).toMatchObject({ status: 422 });
    const invited = await create({ email: "audit@ledgerline.example" });
    expect(invited.body).toMatchObject({ data: { user_id: null, permissions: [], user: { id: null } } });
    expect((await create({ email: "audit@ledgerline.example" })).status).toBe(409);
    expect((await create({ workspace_membership_id: examples.colleague })).status).toBe(201);
    const { data } = await caller.ok("listAccountMemberships", { query: live });
    expect(data.map(({ user }) => user.email)).toEqual(
      expect.arrayContaining(["mert@harborbooks.example", "audit@ledgerline.example"]),
    );
  });

  it("a new member reaches the account with the next call", async () => {
    const world = await openWorld();
    const owner = await withSession(world);
    const mert = await withSession(world, { user: "usr_6Fh8" });
    expect((await mert.send("listCharges")).status).toBe(403);
    const body = { workspace_membership_id: examples.colleague, permissions: ["account:charge:read"] };
    await owner.ok("createAccountMembership", { query: sandbox, body });
    expect((await mert.ok("listAccounts")).data.map(({ id }) => id)).toEqual([examples.sandbox]);
    expect((await mert.send("listCharges", { query: sandbox })).status).toBe(200);
  });
});

describe("webhooks", () => {
  const endpoint = "https://hooks.example.org/in";
  const card1 = { payment_method: card(examples.testCard) };
  const confirm = { path: { id: examples.sandboxPayment }, body: card1 };

  it("make a secret where none is sent, show it once, and take one of your own", async () => {
    const caller = await withKey(await openWorld());
    const body = { endpoint, enabled_events: ["payment.succeeded" as const] };
    const { data: made } = await caller.ok("postWebhooks", { body });
    expect(made.secret).toMatch(/^whs_[A-Za-z0-9]{32}$/);
    const { data: own } = await caller.ok("postWebhooks", { body: { ...body, secret: "a secret of my own" } });
    expect(own.secret).toBe("a secret of my own");
    const { data: listed } = await caller.ok("getWebhooks");
    expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining([made.id, own.id]));
    expect(listed.every((one) => !("secret" in one))).toBe(true);
  });

  it("take https, and plain http for a loopback host only", async () => {
    const caller = await withKey(await openWorld());
    const create = (url: string) =>
      caller.send("postWebhooks", { body: { endpoint: url, enabled_events: ["payment.succeeded"] } });
    expect((await create("http://hooks.example.org/in")).status).toBe(422);
    for (const url of ["http://127.0.0.1:9000/in", "http://localhost/in", endpoint])
      expect((await create(url)).status).toBe(201);
    const unknown = await caller.send("postWebhooks", { body: { endpoint, enabled_events: ["payment.updated"] } });
    expect(unknown.status).toBe(422);
  });

  it("are signed over the time and the raw body with the endpoint's own secret", async () => {
    const world = await openWorld();
    const caller = await withKey(world, inSandbox);
    const secret = "a secret of my own";
    await caller.ok("postWebhooks", { body: { endpoint, enabled_events: ["payment.authorized"], secret } });
    const { data } = await caller.ok("createPayment", { body: { amount: 900, currency: "TRY", auto_capture: false } });
    const { data: confirmed } = await caller.ok("confirmPayment", { path: { id: data.id }, body: card1 });
    await world.mock.clock.advance("5s");
    const delivery = world.deliveries.find(({ body }) => body.includes("payment.authorized"));
    if (!delivery) return expect.unreachable("Nothing was delivered.");
    const time = Date.UTC(2026, 0, 1) / 1000 + 5;
    const v1 = createHmac("sha256", secret).update(`${time}.${delivery.body}`).digest("hex");
    expect(delivery.headers.get("x-hsrcpay-signature")).toBe(`t=${time},v1=${v1}`);
    expect(JSON.parse(delivery.body)).toMatchObject({
      object: "event",
      type: "payment.authorized",
      account_id: examples.sandbox,
      payment_id: data.id,
      charge_id: confirmed.payment.charges?.[0]?.id,
      request_id: expect.stringMatching(/^req_/),
      trace_id: expect.stringMatching(/^tr_/),
      data: { object: "payment", id: data.id, status: "AUTHORIZED" },
    });
  });

  it("a delivery is PENDING until it is SUCCEEDED, or FAILED after six tries over some seven hours", async () => {
    let status = 503;
    const world = await openWorld(() => new Response("", { status }));
    const caller = await withKey(world, inSandbox);
    const log = async () =>
      (await world.mock.collection(examples.sandbox, "webhook_deliveries").list()).filter(
        (one) => one["event_type"] === "payment.succeeded",
      );
    await caller.ok("confirmPayment", confirm);
    await world.mock.clock.advance("5s");
    expect(await log()).toMatchObject([
      { status: "PENDING", attempts: 1, next_retry_at: expect.stringContaining("00:00:35") },
    ]);
    await world.mock.clock.advance("8h");
    expect(await log()).toMatchObject([{ status: "FAILED", attempts: 6, next_retry_at: null }]);
    status = 200;
    await caller.ok("confirmPayment", {
      path: { id: (await caller.ok("createPayment", { body: { amount: 1, currency: "TRY" } })).data.id },
      body: card1,
    });
    await world.mock.clock.advance("5s");
    expect((await log())[1]).toMatchObject({ status: "SUCCEEDED", attempts: 1 });
  });

  it("the same event keeps its id from try to try", async () => {
    const world = await openWorld(() => new Response("", { status: 500 }));
    const caller = await withKey(world, inSandbox);
    await caller.ok("postWebhooks", { body: { endpoint, enabled_events: ["charge.captured"] } });
    await caller.ok("confirmPayment", confirm);
    await world.mock.clock.advance("8h");
    const bodies = world.deliveries
      .map(({ body }) => JSON.parse(body))
      .filter(({ type }) => type === "charge.captured");
    expect(bodies).toHaveLength(6);
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(1);
  });
});

describe("the life of a payment", () => {
  const pay = { payment_method: card(examples.testCard) };

  it("begins as CREATED, is PROCESSING when it is confirmed, and SUCCEEDED soon after", async () => {
    const world = await openWorld();
    const caller = await withKey(world, inSandbox);
    const { data: payment } = await caller.ok("createPayment", { body: { amount: 900, currency: "TRY" } });
    expect(payment).toMatchObject({ status: "CREATED", charges: [], installments: 1, customer_id: null });
    const { data } = await caller.ok("confirmPayment", { path: { id: payment.id }, body: pay });
    expect(data).toMatchObject({
      payment: {
        status: "PROCESSING",
        charges: [{ status: "PENDING", captured_amount: 0, details: { last4: "1111" } }],
      },
      confirmResult: { ok: true, paymentNextAction: null, errCode: null },
    });
    expect(JSON.stringify(await world.mock.snapshot())).not.toContain(examples.testCard);
    await world.mock.clock.advance("5s");
    const [newest] = (await caller.ok("listPayments", { query: { include_charges: true } })).data;
    expect(newest).toMatchObject({
      id: payment.id,
      status: "SUCCEEDED",
      charges: [{ status: "CAPTURED", authorized_amount: 900, captured_amount: 900 }],
    });
  });

  it("is only AUTHORIZED without auto_capture", async () => {
    const world = await openWorld();
    const caller = await withKey(world, inSandbox);
    const { data: payment } = await caller.ok("createPayment", {
      body: { amount: 900, currency: "TRY", auto_capture: false },
    });
    await caller.ok("confirmPayment", { path: { id: payment.id }, body: pay });
    await world.mock.clock.advance("5s");
    const [newest] = (await caller.ok("listPayments", { query: { include_charges: true } })).data;
    expect(newest).toMatchObject({ status: "AUTHORIZED", charges: [{ status: "AUTHORIZED", captured_amount: 0 }] });
  });

  it("asks for the payer with secure_mode, and goes on when it is confirmed again", async () => {
    const world = await openWorld();
    const caller = await withKey(world, inSandbox);
    const path = { id: examples.securePayment };
    const { data: first } = await caller.ok("confirmPayment", { path, body: pay });
    expect(first).toMatchObject({
      payment: { status: "REQUIRES_ACTION", charges: [{ security: { outcome: "pending" } }] },
      confirmResult: { ok: true, paymentNextAction: { type: "redirect", url: expect.stringMatching(/^https:/) } },
    });
    const { data: second } = await caller.ok("confirmPayment", { path, body: pay });
    expect(second).toMatchObject({
      payment: { status: "PROCESSING", charges: [{ security: { outcome: "authenticated" } }] },
      confirmResult: { ok: true, paymentNextAction: null },
    });
    expect(second.payment.charges).toHaveLength(1);
  });

  it("a decline is 200 with ok false: the payment asks for another card, and only its charge is DECLINED", async () => {
    const world = await openWorld();
    const caller = await withKey(world, inSandbox);
    const path = { id: examples.sandboxPayment };
    const { data } = await caller.ok("confirmPayment", { path, body: { payment_method: card("4000000000000002") } });
    expect(data).toMatchObject({
      payment: { status: "REQUIRES_PAYMENT_METHOD", charges: [{ status: "DECLINED" }] },
      confirmResult: { ok: false, errCode: "invalid_payment_method" },
    });
    const { data: again } = await caller.ok("confirmPayment", { path, body: pay });
    expect(again.payment).toMatchObject({
      status: "PROCESSING",
      charges: [{ status: "PENDING" }, { status: "DECLINED" }],
    });
  });

  it("in the sandbox only listed cards are taken, whatever their number would say elsewhere", async () => {
    const world = await openWorld();
    const test = await withKey(world, inSandbox);
    const real = await withKey(world);
    const wellFormed = { payment_method: card("4242424242424242") };
    const refused = await test.ok("confirmPayment", { path: { id: examples.sandboxPayment }, body: wellFormed });
    expect(refused.data.confirmResult.ok).toBe(false);
    const expired = { payment_method: card(examples.testCard, { month: "12", year: "2025" }) };
    const late = await test.ok("confirmPayment", { path: { id: examples.sandboxPayment }, body: expired });
    expect(late.data.confirmResult.ok).toBe(false);
    const taken = await real.ok("confirmPayment", { path: { id: examples.createdPayment }, body: wellFormed });
    expect(taken.data.confirmResult.ok).toBe(true);
  });

  it.each(["SUCCEEDED", "PROCESSING", "AUTHORIZED", "CANCELED", "REFUNDED", "EXPIRED"])(
    "one that is %s cannot be confirmed: 409",
    async (status) => {
      const world = await openWorld();
      const caller = await withKey(world);
      await world.mock.collection(examples.account, "payments").update(examples.createdPayment, { status });
      expect(await caller.send("confirmPayment", { path: { id: examples.createdPayment }, body: pay })).toMatchObject({
        status: 409,
        body: {
          error: {
            message: `A payment that is ${status} cannot be confirmed.`,
            details: { reason: "not_confirmable", status },
          },
        },
      });
    },
  );

  it.each(["CREATED", "REQUIRES_ACTION", "REQUIRES_PAYMENT_METHOD"])("one that is %s can", async (status) => {
    const world = await openWorld();
    const caller = await withKey(world);
    await world.mock.collection(examples.account, "payments").update(examples.createdPayment, { status });
    const { data } = await caller.ok("confirmPayment", { path: { id: examples.createdPayment }, body: pay });
    expect(data.confirmResult.ok).toBe(true);
  });

  it("a currency that no provider takes, and an account without a provider, are told by errCode", async () => {
    const world = await openWorld();
    const owner = await withSession(world);
    const attempt = async (query: { account_id: string }, currency: string) => {
      const { data } = await owner.ok("createPayment", { query, body: { amount: 900, currency } });
      return (await owner.ok("confirmPayment", { path: { id: data.id }, body: pay })).data;
    };
    expect((await attempt(live, "USD")).confirmResult.errCode).toBe("invalid_currency");
    const { data: account } = await owner.ok("createAccount", { body: { name: "New" } });
    expect(await attempt({ account_id: account.id }, "USD")).toMatchObject({
      payment: { status: "REQUIRES_PAYMENT_METHOD", charges: [{ status: "FAILED" }] },
      confirmResult: { errCode: "system_no_provider_strategy_available_for_routing_plan" },
    });
  });

  it("one that fails under way asks for another payment method, and tells it", async () => {
    const world = await openWorld();
    const caller = await withKey(world, inSandbox);
    await caller.ok("postWebhooks", {
      body: {
        endpoint: "https://hooks.example.org/in",
        enabled_events: ["charge.declined", "payment.requires_payment_method"],
      },
    });
    world.mock.faults.add({ job: "capture", error: "insufficient funds" });
    await caller.ok("confirmPayment", { path: { id: examples.sandboxPayment }, body: pay });
    await world.mock.clock.advance("5s");
    const { data } = await caller.ok("listPayments", { query: { include_charges: true } });
    expect(data.find(({ id }) => id === examples.sandboxPayment)).toMatchObject({
      status: "REQUIRES_PAYMENT_METHOD",
      charges: [{ status: "DECLINED" }],
    });
    const types = world.deliveries.map(({ body }) => JSON.parse(body).type);
    expect(types).toEqual(expect.arrayContaining(["charge.declined", "payment.requires_payment_method"]));
  });

  it("the same idempotency key makes one payment; with another request it is 409", async () => {
    const caller = await withKey(await openWorld());
    const header = { "Idempotency-Key": "order-20417-attempt-1" };
    const body = { amount: 900, currency: "TRY" };
    const first = await caller.send("createPayment", { header, body });
    const second = await caller.send("createPayment", { header, body });
    expect(second.body).toEqual(first.body);
    expect(second.headers.get("idempotent-replayed")).toBe("true");
    expect(await caller.send("createPayment", { header, body: { ...body, amount: 901 } })).toMatchObject({
      status: 409,
      body: { error: { details: { reason: "idempotency_conflict" } } },
    });
  });

  it("shows its charges, events, plans and customer only when they are asked for", async () => {
    const caller = await withKey(await openWorld());
    const find = async (query: object) =>
      (await caller.ok("listPayments", { query: { limit: 2, ...query } })).data.find(
        ({ id }) => id === examples.succeededPayment,
      );
    const plain = await find({});
    for (const name of ["charges", "routing_plans", "events", "customer"]) expect(plain).not.toHaveProperty(name);
    expect(await find({ include_charges: true })).toMatchObject({
      charges: [{ id: examples.charge, refunded_amount: 2500 }],
    });
    expect(await find({ include_customer: true })).toMatchObject({ customer: { id: examples.customer } });
    expect(await find({ include_routing_plans: true })).toMatchObject({
      routing_plans: [{ charge_id: examples.charge }],
    });
    expect(await find({ include_events: true })).toMatchObject({
      events: [{ status: "CREATED" }, { status: "SUCCEEDED" }],
    });
    expect(await find({ include_payment_provider_details: true })).toEqual(plain);
  });
});

describe("what else belongs to an account", () => {
  it("a checkout session is paid with its token, once, in decimal text turned into minor units", async () => {
    const world = await openWorld();
    const caller = await withKey(world, { ...inSandbox, scheme: "bearerAuth/publishable", scopes: [] });
    const input = { path: { token: examples.sandboxCheckoutToken }, body: { payment_method: card(examples.testCard) } };
    const { data } = await caller.ok("postCheckoutSessionsTokenByTokenConfirm", input);
    expect(data).toMatchObject({
      checkout_session: { status: "PENDING", final_amount: "129.90", payer_name: "Deniz Arslan" },
      payment: { amount: 12_990, status: "PROCESSING", routing_origin: "CHECKOUT_SESSION" },
      confirmResult: { ok: true },
    });
    expect(data.checkout_session).not.toHaveProperty("token");
    expect((await caller.send("postCheckoutSessionsTokenByTokenConfirm", input)).status).toBe(409);
    await world.mock.clock.advance("5s");
    expect(await caller.send("postCheckoutSessionsTokenByTokenConfirm", input)).toMatchObject({
      status: 409,
      body: { error: { details: { status: "COMPLETED" } } },
    });
    const unknown = { ...input, path: { token: "cst_none" } };
    expect((await caller.send("postCheckoutSessionsTokenByTokenConfirm", unknown)).status).toBe(404);
  });

  it("a declined session can be tried again, with the same payment", async () => {
    const world = await openWorld();
    const caller = await withKey(world, inSandbox);
    const path = { token: examples.sandboxCheckoutToken };
    const attempt = async (pan: string) =>
      (await caller.ok("postCheckoutSessionsTokenByTokenConfirm", { path, body: { payment_method: card(pan) } })).data;
    const declined = await attempt("4000000000000002");
    expect(declined).toMatchObject({ confirmResult: { ok: false }, checkout_session: { status: "PENDING" } });
    const taken = await attempt(examples.testCard);
    expect(taken).toMatchObject({ confirmResult: { ok: true }, payment: { id: declined.payment.id } });
  });

  it("sessions are found by what is known of their payer, in any case, and need both parameters", async () => {
    const caller = await withKey(await openWorld());
    const { data } = await caller.ok("getCheckoutSessionsSearch", { query: { ...live, q: "ARSLAN" } });
    expect(data).toMatchObject([{ id: examples.checkoutSession, payer_name: "Deniz Arslan" }]);
    expect((await caller.ok("getCheckoutSessionsSearch", { query: { ...live, q: "nobody at all" } })).data).toEqual([]);
    expect((await caller.send("getCheckoutSessionsSearch", { query: live })).status).toBe(400);
    expect((await caller.send("getCheckoutSessionsSearch", { query: { q: "arslan" } })).status).toBe(400);
  });

  it("a one-time link is a text, a page or a redirect, and works once", async () => {
    const caller = await withKey(await openWorld());
    const open = (id: string) => caller.send("getOneTimeLinksById", { path: { id } });
    const text = await open(examples.textLink);
    expect([text.headers.get("content-type"), text.body]).toEqual([
      "text/plain",
      "Your receipt for order 20417 has been sent.",
    ]);
    expect((await open(examples.pageLink)).headers.get("content-type")).toBe("text/html");
    const redirect = await open(examples.redirectLink);
    expect(redirect.status).toBe(302);
    expect(redirect.headers.get("location")).toMatch(/^https:/);
    for (const id of [examples.textLink, examples.pageLink, examples.redirectLink])
      expect((await open(id)).status).toBe(404);
  });

  it("provider credentials are never shown, nor kept", async () => {
    const world = await openWorld();
    const caller = await withKey(world);
    const { data } = await caller.ok("postPaymentProviderConfigs", {
      query: live,
      body: { provider_identifier: "anatolia_pay", credentials: { passphrase: "correct horse battery" } },
    });
    expect(data).toMatchObject({
      name: "unnamed provider config",
      merchant_capabilities: { allowed_currencies: ["*"] },
    });
    expect(JSON.stringify([data, await world.mock.snapshot()])).not.toContain("correct horse");
  });

  it("a customer's payment methods are shown on request, and one who was deleted is not listed", async () => {
    const caller = await withKey(await openWorld());
    const { data: plain } = await caller.ok("listCustomers", { query: { limit: 100 } });
    expect(plain.every((one) => !one.deleted && !("payment_methods" in one))).toBe(true);
    const { data } = await caller.ok("listCustomers", { query: { limit: 100, include_payment_methods: true } });
    expect(data.find(({ id }) => id === examples.customer)?.payment_methods).toMatchObject([
      { object: "payment_method", type: "CARD" },
    ]);
  });

  it("refunds are those of one charge, and 404 without one", async () => {
    const caller = await withKey(await openWorld());
    const { data } = await caller.ok("getRefunds", { query: { charge_id: examples.charge } });
    expect(data).toMatchObject([{ id: examples.refund, amount: 2500, charge_id: examples.charge }]);
    expect((await caller.send("getRefunds", { query: { charge_id: "ch_none" } })).status).toBe(404);
    expect((await caller.send("getRefunds")).status).toBe(400);
  });
});

it("a hundred calls a minute are let through, and the next waits until the bucket has one again", async () => {
  const world = await openWorld();
  const caller = await withKey(world);
  for (let call = 0; call < 100; call++) expect((await caller.send("listAccounts")).status).toBe(200);
  const answer = await caller.send("listAccounts");
  expect(answer).toMatchObject({ status: 429, body: { error: { code: 429, details: { retry_after: 1 } } } });
  expect(answer.headers.get("retry-after")).toBe("1");
  expect(answer.headers.get("x-ratelimit-limit")).toBe("100");
  await world.mock.clock.advance("1s");
  expect((await caller.send("listAccounts")).status).toBe(200);
});

it("every operation is in the samples, and the API is called what its folder is", () => {
  expect(operationNames).toHaveLength(25);
  expect(hsrcpay.name).toBe("hsrcpay");
});
