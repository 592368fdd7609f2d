import { document } from "@keystub/documents/hsrcpay";
import { hsrcpayExamples as examples } from "@keystub/mock/hsrcpay";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../samples.ts";
import { card, openWorld, withKey, withSecret, withSession } from "../world.ts";

const live = { account_id: examples.account };

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
