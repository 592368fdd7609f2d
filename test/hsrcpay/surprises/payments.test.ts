import { hsrcpayExamples as examples } from "@keystub/mock/hsrcpay";
import { describe, expect, it } from "vitest";
import { card, openWorld, withKey, withSession } from "../world.ts";

const live = { account_id: examples.account };
const _sandbox = { account_id: examples.sandbox };
const inSandbox = { tenant: examples.sandbox, environment: "sandbox" };

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
