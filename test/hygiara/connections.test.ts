import { hygiaraExamples as examples } from "@keystub/mock/hygiara";
import { describe, expect, it } from "vitest";
import { describeDoors } from "../doors.ts";
import { doors, problem, withKey, withSession } from "./world.ts";

describeDoors((open) => {
  describe("connections", () => {
    const secret = "a-secret-of-azure";
    const body = {
      friendlyName: "New",
      tenantId: examples.subscription,
      clientId: examples.azureTenant,
      clientSecret: secret,
    };

    it("are saved only when Azure lets them in", async () => {
      const owner = await withSession(await open());
      const before = (await owner.send("GET /connections")).body.totalItems;
      expect(
        await owner.send("POST /connections", { body: { ...body, clientSecret: examples.rejectedClientSecret } }),
      ).toMatchObject(problem(422, "azure_validation_failed", { detail: "Azure did not accept the client secret." }));
      expect((await owner.send("GET /connections")).body.totalItems).toBe(before);
    });

    it("show at once the subscriptions that they see, and start no review", async () => {
      const owner = await withSession(await open());
      const reviews = (await owner.send("GET /reviews")).body.totalItems;
      const { body: created } = await owner.send("POST /connections", { body });
      const { body: seen } = await owner.send(`GET /connections/${created.id}/subscriptions`);
      expect(seen.items.map((one: { displayName: string }) => one.displayName)).toEqual([
        "New development",
        "New production",
      ]);
      const { body: sibling } = await owner.send("POST /connections", {
        body: { ...body, tenantId: examples.azureTenant },
      });
      const { body: known } = await owner.send(`GET /connections/${sibling.id}/subscriptions`);
      expect(known.items).toContainEqual(expect.objectContaining({ subscriptionId: examples.subscription }));
      expect(known.totalItems).toBe(8);
      expect((await owner.send("GET /reviews")).body.totalItems).toBe(reviews);
    });

    it("need all four fields, and never answer or keep the secret", async () => {
      const world = await open();
      const owner = await withSession(world);
      for (const field of Object.keys(body))
        expect(await owner.send("POST /connections", { body: { ...body, [field]: undefined } })).toMatchObject(
          problem(422, "validation_failed", { errors: { [field]: ["is required"] } }),
        );
      const created = await owner.send("POST /connections", { body });
      expect(created.status).toBe(201);
      for (const text of [
        JSON.stringify(created.body),
        JSON.stringify(await world.mock.snapshot()),
        JSON.stringify(world.mock.journal.list()),
      ])
        expect(text).not.toContain(secret);
    });
  });

  describe("schedules", () => {
    it("are active at once and know their next run; a template of the project is needed", async () => {
      const member = await withSession(await open(), { preset: "member" });
      const path = `POST /projects/${examples.project}/schedules`;
      const body = { name: "quarterly", templateId: examples.template, cadence: "Quarterly" };
      expect((await member.send(path, { body })).body).toMatchObject({
        isActive: true,
        nextRunAt: "2026-01-01T06:00:00.000Z",
        lastRunAt: null,
        lastError: null,
      });
      expect(await member.send(`POST /projects/${examples.emptyProject}/schedules`, { body })).toMatchObject(
        problem(422, "validation_failed", { errors: { templateId: ["is not a template of this project"] } }),
      );
    });

    it("record a run that failed, and have a next one all the same", async () => {
      const key = await withKey(await open());
      const { body } = await key.send(`GET /projects/${examples.project}/schedules`);
      const failed = body.items.find((one: { id: string }) => one.id === examples.failedSchedule);
      expect(failed).toMatchObject({ lastError: expect.any(String), isActive: true });
      expect(failed.nextRunAt > "2026-01-01").toBe(true);
    });
  });

  it("there are no webhooks: whoever wants to know polls", async () => {
    const world = await open();
    expect(world.mock.api.document["webhooks"]).toBeUndefined();
    expect((await (await withKey(world)).send("GET /webhooks")).status).toBe(404);
  });
}, doors);
