import { hriznExamples as examples } from "@keystub/mock/hrizn";
import { describe, expect, it } from "vitest";
import { describeDoors } from "../doors.ts";
import { isSigned, log, research, start, toEvent, webhook } from "./events.ts";

describeDoors((open) => {
  describe("a delivery", () => {
    it("is a signed POST of JSON in the documented envelope", async () => {
      const { world, caller, receiver, secret } = await start(open);
      const id = await research(world, caller);
      const [delivery] = receiver.deliveries;
      if (!delivery) throw new Error("The event should have arrived.");
      expect(delivery.headers.get("content-type")).toBe("application/json");
      expect(delivery.headers.get("x-webhook-signature")).toMatch(/^sha256=[0-9a-f]{64}$/);
      expect(isSigned(delivery, secret)).toBe(true);
      expect(isSigned({ ...delivery, body: `${delivery.body} ` }, secret), "a changed body").toBe(false);
      const event = toEvent(delivery);
      expect(event).toEqual({
        id: expect.stringMatching(/^evt_\d{13}_[0-9a-z]{7}$/),
        type: "ideacloud.completed",
        site_id: examples.site,
        data: { ideacloud_id: id, keyword: "towing" },
        timestamp: "2026-01-01T00:00:45.000Z",
        api_version: "2025-01-01",
      });
      expect(delivery.body).toBe(JSON.stringify(event));
    });

    it("is written down with the receiver's answer", async () => {
      const { world, caller, id } = await start(open);
      await research(world, caller);
      expect(await log(caller, id)).toMatchObject([
        {
          event_type: "ideacloud.completed",
          status: "delivered",
          attempts: 1,
          response_status: 200,
          response_body: "ok",
          next_retry_at: null,
        },
      ]);
    });

    it("that fails is tried again after 1, 5, 30 and 120 minutes, with the same body, and then given up", async () => {
      const { world, caller, receiver, id } = await start(open);
      receiver.answer = { status: 503, body: "later" };
      await research(world, caller);
      for (const [attempts, minutes] of [1, 5, 30, 120].entries()) {
        const [entry] = await log(caller, id);
        const due = new Date(world.mock.clock.now() + minutes * 60_000).toISOString();
        expect(entry).toMatchObject({
          status: "pending",
          attempts: attempts + 1,
          response_status: 503,
          response_body: "later",
        });
        expect(new Date(entry?.next_retry_at ?? 0).toISOString()).toBe(due);
        await world.mock.clock.advance(minutes * 60_000 - 1);
        expect(receiver.deliveries, "a millisecond too early").toHaveLength(attempts + 1);
        await world.mock.clock.advance(1);
        expect(receiver.deliveries).toHaveLength(attempts + 2);
      }
      expect(await log(caller, id)).toMatchObject([
        { status: "failed", attempts: 5, next_retry_at: null, delivered_at: null },
      ]);
      await world.mock.clock.advance("30d");
      expect(receiver.deliveries).toHaveLength(5);
      expect(new Set(receiver.deliveries.map(({ body }) => body)).size).toBe(1);
    });

    it("that gets through at the second attempt is delivered, and the failures are forgiven", async () => {
      const { world, caller, receiver, id } = await start(open);
      receiver.answer = null;
      await research(world, caller);
      expect(await log(caller, id)).toMatchObject([{ status: "pending", response_status: null, response_body: null }]);
      expect((await webhook(caller, id)).failure_count).toBe(1);
      receiver.answer = { status: 204, body: "" };
      await world.mock.clock.advance("1m");
      const [entry] = await log(caller, id);
      expect(entry).toMatchObject({ status: "delivered", attempts: 2, response_status: 204, next_retry_at: null });
      expect(Date.parse(entry?.delivered_at ?? "")).toBe(world.mock.clock.now());
      expect((await webhook(caller, id)).failure_count).toBe(0);
    });

    it("that is redirected has failed: nobody follows", async () => {
      const { world, caller, receiver, id } = await start(open);
      receiver.answer = { status: 302, body: "" };
      await research(world, caller);
      expect(await log(caller, id)).toMatchObject([{ status: "pending", response_status: 302 }]);
    });
  });

  describe("ten events in a row that are given up", () => {
    it("switch the subscription off; nine do not", async () => {
      const { world, caller, receiver, id } = await start(open);
      receiver.answer = { status: 500, body: "no" };
      for (let event = 1; event <= 10; event++) {
        await research(world, caller);
        await world.mock.clock.advance("3h");
        expect((await webhook(caller, id)).is_active, `after ${event}`).toBe(event < 10);
      }
      expect(receiver.deliveries).toHaveLength(50);
      await research(world, caller);
      expect(receiver.deliveries).toHaveLength(50);
    });

    it("are counted anew after one that gets through", async () => {
      const { world, caller, receiver, id } = await start(open);
      for (const status of [...Array(9).fill(500), 200, ...Array(9).fill(500)]) {
        receiver.answer = { status, body: "" };
        await research(world, caller);
        await world.mock.clock.advance("3h");
      }
      expect((await webhook(caller, id)).is_active).toBe(true);
    });
  });
});
