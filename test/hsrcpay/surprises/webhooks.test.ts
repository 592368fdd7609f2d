import { createHmac } from "node:crypto";
import { hsrcpayExamples as examples } from "@keystub/mock/hsrcpay";
import { describe, expect, it } from "vitest";
import { card, openWorld, withKey } from "../world.ts";

const _sandbox = { account_id: examples.sandbox };
const inSandbox = { tenant: examples.sandbox, environment: "sandbox" };

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
