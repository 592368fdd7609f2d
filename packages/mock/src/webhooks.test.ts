import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createLibrary } from "./testing/library.ts";

interface Received {
  readonly body: string;
  readonly signature: string | null;
  readonly at: string;
}

/** A library with a subscription, whose receiver answers with the given statuses, the last one for ever; 0 is nobody. */
async function subscribed(statuses: number[] = [200], events = ["book.bound"]) {
  const received: Received[] = [];
  const bench = await createLibrary({
    async deliver(request) {
      received.push({
        body: await request.text(),
        signature: request.headers.get("x-signature"),
        at: new Date(bench.mock.clock.now()).toISOString(),
      });
      const status = statuses.length > 1 ? statuses.shift() : statuses[0];
      if (!status) throw new TypeError("fetch failed");
      return new Response("thanks", { status });
    },
  });
  const hook = (await bench.call("POST /hooks", { url: "https://hook.example/", events })).body.data;
  const order = () => bench.call("POST /books", { title: "Dune" });
  const deliveries = async () => (await bench.call("GET /deliveries")).body.data;
  const subscription = async () => (await bench.call("GET /hooks")).body.data[0];
  return { ...bench, received, hook, order, deliveries, subscription };
}

describe("a delivery", () => {
  test("is signed over the very bytes that are sent", async () => {
    const { mock, order, received, hook } = await subscribed();
    await order();
    await mock.clock.advance("30s");
    const [{ body, signature } = { body: "", signature: "" }] = received;
    expect(signature).toBe(`sha256=${createHmac("sha256", hook.secret).update(body, "utf8").digest("hex")}`);
    expect(JSON.parse(body)).toEqual({
      id: expect.stringMatching(/^evt_1767225630000_[0-9a-f]{7}$/),
      at: "2026-01-01T00:00:30.000Z",
      title: "Dune",
      type: "book.bound",
    });
  });

  test("goes out at its instant, to those who want the event", async () => {
    const { mock, order, received } = await subscribed([200], ["book.progress"]);
    await order();
    expect(received).toEqual([]);
    const events = await mock.clock.advance("1m");
    expect(received.map(({ at, body }) => [at, JSON.parse(body)])).toEqual([
      ["2026-01-01T00:00:10.000Z", { percent: 40, title: "Dune" }],
    ]);
    expect(events.map(({ kind }) => kind)).toEqual(["job", "webhook", "job"]);
  });

  test("tells of a failure why", async () => {
    const { mock, order, received } = await subscribed([200], ["book.torn"]);
    mock.faults.add({ job: "binding", error: "No glue." });
    await order();
    await mock.clock.advance("30s");
    expect(JSON.parse(received[0]?.body ?? "")).toEqual({ title: "Dune", why: "No glue." });
  });

  test("of an operation goes out at once when the call has succeeded, and only then", async () => {
    const { mock, call, received } = await subscribed([200], ["book.changed"]);
    expect((await call("PATCH /books/none", { title: "x" })).status).toBe(404);
    await call("PATCH /books/b1", { title: "Emma II" });
    await mock.idle();
    expect(received.map(({ body }) => JSON.parse(body))).toEqual([{ title: "Emma II" }]);
  });

  test("does not reach another tenant's subscription", async () => {
    const { mock, call, received } = await subscribed();
    const south = (await mock.credentials.issue({ tenant: "south" })).secret.reveal();
    await call("POST /books", { title: "Dune" }, { "X-Library-Key": south });
    await mock.clock.advance("1m");
    expect(received).toEqual([]);
  });
});

describe("the log", () => {
  test("of a delivery that arrived", async () => {
    const { mock, order, deliveries, hook } = await subscribed();
    await order();
    await mock.clock.advance("30s");
    expect(await deliveries()).toEqual([
      {
        id: expect.any(String),
        subscription_id: hook.id,
        event_id: expect.stringMatching(/^evt_/),
        event_type: "book.bound",
        status: "delivered",
        attempts: 1,
        response_status: 200,
        response_body: "thanks",
        next_retry_at: null,
        delivered_at: "2026-01-01T00:00:30+00:00",
        created_at: "2026-01-01T00:00:30+00:00",
      },
    ]);
  });

  test("of one that waits for its next attempt", async () => {
    const { mock, order, deliveries } = await subscribed([500]);
    await order();
    await mock.clock.advance("30s");
    expect((await deliveries())[0]).toMatchObject({
      status: "pending",
      attempts: 1,
      response_status: 500,
      next_retry_at: "2026-01-01T00:01:30+00:00",
      delivered_at: null,
    });
  });

  test("of one that nobody answered", async () => {
    const { mock, order, deliveries } = await subscribed([0]);
    await order();
    await mock.clock.advance("30s");
    expect((await deliveries())[0]).toMatchObject({ status: "pending", response_status: null, response_body: null });
  });
});

describe("retries", () => {
  test("come on schedule, with the same event, until one arrives", async () => {
    const { mock, order, received, deliveries, subscription } = await subscribed([500, 302, 202]);
    await order();
    await mock.clock.advance("1h");
    expect(received.map(({ at }) => at)).toEqual([
      "2026-01-01T00:00:30.000Z",
      "2026-01-01T00:01:30.000Z",
      "2026-01-01T00:06:30.000Z",
    ]);
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
    expect((await deliveries())[0]).toMatchObject({
      status: "delivered",
      attempts: 3,
      delivered_at: "2026-01-01T00:06:30+00:00",
    });
    expect((await subscription()).failures).toBe(0);
  });

  test("end with the schedule", async () => {
    const { mock, order, received, deliveries, subscription } = await subscribed([500]);
    await order();
    await mock.clock.advance("1d");
    expect(received).toHaveLength(3);
    expect((await deliveries())[0]).toMatchObject({ status: "failed", attempts: 3, next_retry_at: null });
    expect(await subscription()).toMatchObject({ failures: 3, active: true });
  });

  test("too many events in a row that were given up switch the subscription off", async () => {
    const { mock, order, received, subscription } = await subscribed([500]);
    for (let event = 0; event < 3; event++) {
      await order();
      await mock.clock.advance("1h");
    }
    expect(received).toHaveLength(6);
    expect((await subscription()).active).toBe(false);
  });

  test("one event that arrives in between starts the count anew", async () => {
    const { mock, order, subscription } = await subscribed([500, 500, 500, 200, 500]);
    for (let event = 0; event < 3; event++) {
      await order();
      await mock.clock.advance("1h");
    }
    expect((await subscription()).active).toBe(true);
  });
});

test("a subscription that is deleted gets nothing more, and its delivery is given up", async () => {
  const { mock, call, order, received, deliveries, hook } = await subscribed([500]);
  await order();
  await mock.clock.advance("30s");
  await call(`DELETE /hooks/${hook.id}`);
  const events = await mock.clock.advance("1h");
  expect(received).toHaveLength(1);
  expect(events.at(-1)?.summary).toBe("book.bound is not sent: its subscription is gone.");
  expect((await deliveries())[0]).toMatchObject({ status: "failed", attempts: 1, next_retry_at: null });
});

test("the secret of a subscription is shown once, and differs from any other's", async () => {
  const { call, hook } = await subscribed();
  const other = (await call("POST /hooks", { url: "https://other.example/", events: [] })).body.data;
  expect(hook.secret).toMatch(/^[0-9a-f]{64}$/);
  expect(other.secret).not.toBe(hook.secret);
  const list = await call("GET /hooks");
  for (const { secret } of [hook, other]) expect(list.text).not.toContain(secret);
});

test("a receiver may call the mock back while time is moved, and what it does comes before what is due later", async () => {
  const titles: string[] = [];
  const bench = await createLibrary({
    async deliver() {
      const { status } = await bench.call("POST /books", { title: "Called back" });
      titles.push(`${status} at ${new Date(bench.mock.clock.now()).toISOString()}`);
      return new Response();
    },
  });
  await bench.call("POST /hooks", { url: "https://hook.example/", events: ["book.bound"] });
  await bench.call("POST /books", { title: "First" });
  await bench.mock.clock.advance("1m");
  expect(titles).toEqual(["201 at 2026-01-01T00:00:30.000Z", "201 at 2026-01-01T00:01:00.000Z"]);
});

test("without a way to deliver, each delivery is logged as failed", async () => {
  const { mock, call, log } = await createLibrary();
  await call("POST /hooks", { url: "https://hook.example/", events: ["book.bound"] });
  await call("POST /books", { title: "Dune" });
  await mock.clock.advance("1h");
  expect((await call("GET /deliveries")).body.data[0]).toMatchObject({ status: "failed", response_status: null });
  expect(log).toEqual([]);
});
