import { hsrcpayExamples as examples, hsrcpay } from "@keystub/mock/hsrcpay";
import { describe, expect, it } from "vitest";
import { card, openWorld, operationNames, withKey } from "../world.ts";

const live = { account_id: examples.account };
const inSandbox = { tenant: examples.sandbox, environment: "sandbox" };

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
