import { describe, expect, it } from "vitest";
import { describeDoors } from "../doors.ts";
import { withKey } from "./caller.ts";
import { isSigned, log, research, start, subscribe, toEvent, webhook } from "./events.ts";

describeDoors((open) => {
  describe("a subscription", () => {
    it("shows its secret when it is made, and in no later answer", async () => {
      const world = await open();
      const caller = await withKey(world);
      const { id, secret } = await subscribe(world, caller);
      expect(secret).toMatch(/^[0-9a-f]{64}$/);
      const path = { id };
      const later = [
        await caller.send("listWebhooks"),
        await caller.send("updateWebhook", { path, body: { description: "x" } }),
        await caller.send("testWebhook", { path }),
        await caller.send("listWebhookDeliveries", { path }),
      ];
      expect(later.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      for (const answer of later) {
        expect(JSON.stringify(answer.body)).not.toContain(secret);
        expect(JSON.stringify(answer.body)).not.toContain('"secret"');
      }
      expect(JSON.stringify(await world.mock.snapshot())).not.toContain(secret);
      expect(JSON.stringify(world.mock.journal.list())).not.toContain(secret);
    });

    it("gets only the events it asked for, and after a change only the new ones", async () => {
      const { world, caller, id, events } = await start(open, ["ideacloud.failed"]);
      await research(world, caller);
      expect(events()).toEqual([]);
      await caller.ok("updateWebhook", { path: { id }, body: { events: ["ideacloud.completed"] } });
      await research(world, caller);
      expect(events().map(({ type }) => type)).toEqual(["ideacloud.completed"]);
    });

    it("that is paused gets nothing, and goes on when it is resumed", async () => {
      const { world, caller, id, events } = await start(open);
      await caller.ok("updateWebhook", { path: { id }, body: { is_active: false } });
      await research(world, caller);
      expect(events()).toEqual([]);
      await caller.ok("updateWebhook", { path: { id }, body: { is_active: true } });
      await research(world, caller);
      expect(events()).toHaveLength(1);
    });

    it("that is deleted gets nothing more, not even what was to be tried again", async () => {
      const { world, caller, id, receiver } = await start(open);
      receiver.answer = { status: 503, body: "later" };
      await research(world, caller);
      expect(receiver.deliveries).toHaveLength(1);
      await caller.ok("deleteWebhook", { path: { id } });
      await world.mock.clock.advance("1d");
      expect(receiver.deliveries).toHaveLength(1);
    });

    it("is one of several: each gets the event once, under the same id, signed with its own secret", async () => {
      const { world, caller, ...first } = await start(open);
      const second = await subscribe(world, caller);
      await research(world, caller);
      const [one] = first.receiver.deliveries;
      const [other] = second.receiver.deliveries;
      if (!one || !other) throw new Error("Each receiver should have got the event.");
      expect([first.receiver.deliveries.length, second.receiver.deliveries.length]).toEqual([1, 1]);
      expect(toEvent(one).id).toBe(toEvent(other).id);
      expect([isSigned(one, first.secret), isSigned(other, second.secret), isSigned(one, second.secret)]).toEqual([
        true,
        true,
        false,
      ]);
    });
  });

  describe("the test of a subscription", () => {
    it("sends a signed ping at once and tells how the receiver took it", async () => {
      const { caller, receiver, id, secret } = await start(open);
      expect(await caller.ok("testWebhook", { path: { id } })).toEqual({
        data: { webhook_id: id, delivered: true, response_status: 200, response_body: "ok" },
      });
      const [ping] = receiver.deliveries;
      if (!ping) throw new Error("The ping should have arrived.");
      expect(isSigned(ping, secret)).toBe(true);
      expect(toEvent(ping)).toMatchObject({ type: "test.ping", data: { webhook_id: id } });
    });

    it("sends any event, also to a subscription that does not want it or is off", async () => {
      const { caller, receiver, id } = await start(open, ["ideacloud.failed"]);
      await caller.ok("updateWebhook", { path: { id }, body: { is_active: false } });
      for (const event_type of [
        "content.completed",
        "inventory.description.batch_completed",
        "content.progress",
      ] as const)
        expect(await caller.ok("testWebhook", { path: { id }, body: { event_type } })).toMatchObject({
          data: { delivered: true },
        });
      expect(receiver.deliveries.map((one) => toEvent(one).type)).toEqual([
        "content.completed",
        "inventory.description.batch_completed",
        "content.progress",
      ]);
    });

    it("is a success that tells of a failure when the receiver says no or nobody answers", async () => {
      const { caller, receiver, id } = await start(open);
      receiver.answer = { status: 404, body: "Not here" };
      expect(await caller.ok("testWebhook", { path: { id } })).toMatchObject({
        data: { delivered: false, response_status: 404, response_body: "Not here" },
      });
      receiver.answer = null;
      expect(await caller.ok("testWebhook", { path: { id } })).toMatchObject({
        data: { delivered: false, response_status: null, response_body: null },
      });
      expect(await log(caller, id), "tests are not in the log").toEqual([]);
      expect(await webhook(caller, id)).toMatchObject({ failure_count: 0, is_active: true });
    });
  });
});
