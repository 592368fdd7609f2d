import { describe, expect, it } from "vitest";
import { describeDoors } from "../doors.ts";
import { error, withKey, withSecret } from "./caller.ts";
import { differences } from "./documented.ts";

describeDoors((open) => {
  describe("scripted trouble", () => {
    it("is met as often as it was ordered, and then it is over", async () => {
      const world = await open();
      const caller = await withKey(world);
      world.mock.faults.add({ status: 500, times: 2 });
      const answers = [await caller.send("getSite"), await caller.send("listContent"), await caller.send("getSite")];
      expect(answers.map(({ status }) => status)).toEqual([500, 500, 200]);
      expect(answers[0]).toMatchObject(error(500, "internal_error"));
      expect(world.mock.faults.list()).toEqual([]);
    });

    it("is for one operation or for one key, if it says so", async () => {
      const world = await open();
      const [one, other] = [await withKey(world), await withKey(world)];
      world.mock.faults.add({ operation: "getSite", credential: one.id, status: 500 });
      expect((await other.send("getSite")).status).toBe(200);
      expect((await one.send("listContent")).status).toBe(200);
      expect((await one.send("getSite")).status).toBe(500);
    });

    it("answers any documented status in the document's own shape", async () => {
      const world = await open();
      const caller = await withKey(world);
      for (const status of [400, 401, 403, 404, 429, 500]) {
        world.mock.faults.add({ operation: "getVehicle", status });
        const answer = await caller.send("getVehicle", { path: { vin: "4S4BTGND7T3410748" } });
        expect.soft(answer.status).toBe(status);
        if (status !== 429) expect.soft(differences("getVehicle", answer), String(status)).toEqual([]);
      }
    });

    it("breaks the connection", async () => {
      const world = await open();
      const caller = await withKey(world);
      world.mock.faults.add({ operation: "getSite", cut: true });
      await expect(caller.send("getSite")).rejects.toThrow(TypeError);
      expect((await caller.send("getSite")).status).toBe(200);
    });

    it("delays an answer in virtual time, and holds up nobody else", async () => {
      const world = await open();
      const caller = await withKey(world);
      world.mock.faults.add({ operation: "getSite", delay: "30s" });
      let arrived = false;
      const late = caller.send("getSite").then((answer) => {
        arrived = true;
        return answer;
      });
      expect((await caller.send("listContent")).status).toBe(200);
      // Through a socket it takes a moment to get there.
      await expect.poll(() => world.mock.faults.list()).toEqual([]);
      await world.mock.clock.advance(29_999);
      expect((await caller.send("listContent")).status).toBe(200);
      expect(arrived).toBe(false);
      await world.mock.clock.advance(1);
      expect((await late).status).toBe(200);
    });

    it("does not befall who is refused anyway", async () => {
      const world = await open();
      world.mock.faults.add({ status: 500 });
      expect((await withSecret(world).send("getSite")).status).toBe(401);
      expect((await (await withKey(world, { scopes: [] })).send("getSite")).status).toBe(403);
      expect((await (await withKey(world)).send("getSite")).status).toBe(500);
    });
  });
});
