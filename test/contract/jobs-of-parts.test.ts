import { hriznExamples as examples } from "@keystub/mock/hrizn";
import { describe, expect, it } from "vitest";
import { describeDoors } from "../doors.ts";
import { withKey } from "./caller.ts";
import { subscribe } from "./events.ts";

const path = { id: examples.uncheckedContent };
const tools = {
  "seo-metadata": ["seoMetadata"],
  schemas: ["combinedSchema"],
  "social-snippets": ["facebookSnip", "instagramSnip", "twitterSnip", "googleBusinessSnip"],
  "page-slugs": ["pageSlugs"],
  "post-tags": ["postTags"],
  "search-intent": ["searchIntent"],
} as const;

describeDoors((open) => {
  describe("content tools", () => {
    it.each(Object.entries(tools))("%s makes %j in 30 seconds", async (tool, types) => {
      const world = await open();
      const caller = await withKey(world);
      const { events } = await subscribe(world, caller);
      const name = tool as keyof typeof tools; // a key of the table
      expect(await caller.ok("generateContentTool", { path: { ...path, tool: name } })).toMatchObject({
        data: { article_id: path.id, tool, status: "generating" },
      });
      const states = async () =>
        (await caller.ok("listContentComponents", { path })).data.components
          .filter(({ type }) => type !== "body")
          .map(({ type, status }) => [type, status]);
      expect(await states()).toEqual(types.map((type) => [type, "generating"]));
      await world.mock.clock.advance("30s");
      expect(await states()).toEqual(types.map((type) => [type, "complete"]));
      expect(events()).toMatchObject([
        { type: "content_tools.completed", data: { article_id: path.id, tools: types } },
      ]);
      const one = await caller.ok("getContentComponent", { path: { ...path, type: types[0].toUpperCase() } });
      expect(one.data).toMatchObject({ type: types[0], status: "complete", content: expect.stringMatching(/./) });
    });

    it("without names run the default set, and name the components in the making", async () => {
      const caller = await withKey(await open());
      const defaults = [...tools["seo-metadata"], ...tools.schemas, ...tools["social-snippets"]];
      for (const [index, body] of [undefined, {}, { tools: [] }].entries()) {
        const id = [examples.uncheckedContent, examples.failedCheckContent, examples.completeContent][index] ?? "";
        const answer = await caller.ok("generateContentTools", { path: { id }, ...(body && { body }) });
        expect(answer.data).toMatchObject({ article_id: id, tools: defaults, status: "generating" });
      }
    });

    it("report one end for one call, even if a part of it fails", async () => {
      const world = await open();
      const caller = await withKey(world);
      const { events } = await subscribe(world, caller);
      world.mock.faults.add({ job: "content_tools" });
      await caller.ok("generateContentTools", { path, body: { tools: ["seo-metadata", "page-slugs"] } });
      await world.mock.clock.advance("30s");
      const { components } = (await caller.ok("getContent", { path })).data;
      expect(components.map(({ type, status }) => [type, status])).toEqual([
        ["body", "complete"],
        ["seoMetadata", "failed"],
        ["pageSlugs", "complete"],
      ]);
      expect(events().map(({ type }) => type)).toEqual(["content_tools.completed"]);
    });
  });

  describe("a vehicle's description", () => {
    it("takes 15 seconds and is then seen everywhere: description, detail, list and statistics", async () => {
      const world = await open();
      const caller = await withKey(world);
      const { events } = await subscribe(world, caller);
      const vehicle = { path: { vin: examples.vehicleWithout } };
      const before = (await caller.ok("getInventoryStats")).data;
      expect(await caller.ok("getVehicleDescription", vehicle)).toMatchObject({
        data: { status: "not_generated", description: null, component_id: null, generated_at: null },
      });
      const { component_id } = (await caller.ok("generateVehicleDescription", vehicle)).data;
      await world.mock.clock.advance(14_999);
      expect(await caller.ok("getVehicleDescription", vehicle)).toMatchObject({ data: { status: "generating" } });
      await world.mock.clock.advance(1);
      const { data } = await caller.ok("getVehicleDescription", vehicle);
      expect(data).toMatchObject({ status: "complete", component_id, description: expect.stringMatching(/./) });
      expect((await caller.ok("getVehicle", vehicle)).data).toMatchObject({
        description_status: "complete",
        ai_description: data.description,
      });
      const listed = (await caller.ok("listVehicles", { query: { limit: 100 } })).data;
      expect(listed.find(({ vin }) => vin === vehicle.path.vin)).toMatchObject({ has_description: true });
      expect((await caller.ok("getInventoryStats")).data.with_description).toBe(before.with_description + 1);
      expect(events()).toMatchObject([
        { type: "inventory.description.completed", data: { vin: vehicle.path.vin, make: "Subaru", model: "Outback" } },
      ]);
    });

    it("that fails leaves the old text where it is", async () => {
      const world = await open();
      const caller = await withKey(world);
      const vehicle = { path: { vin: examples.vehicleWithDescription } };
      const before = (await caller.ok("getVehicle", vehicle)).data.ai_description;
      world.mock.faults.add({ job: "description" });
      await caller.ok("generateVehicleDescription", vehicle);
      await world.mock.clock.advance("15s");
      const { data } = await caller.ok("getVehicle", vehicle);
      expect(data).toMatchObject({ description_status: "failed", ai_description: before });
    });

    it("in a batch is reported one by one and once for all; an unknown VIN fails alone", async () => {
      const world = await open();
      const caller = await withKey(world);
      const { events } = await subscribe(world, caller);
      const vins = [examples.vehicleWithout, "1HGCM82633A004352", examples.vehicleWithFailedDescription];
      const { data } = await caller.ok("generateVehicleDescriptionBatch", { body: { vins } });
      expect(data.items.map(({ vin, status }) => [vin, status])).toEqual([
        [vins[0], "generating"],
        [vins[1], "failed"],
        [vins[2], "generating"],
      ]);
      await world.mock.clock.advance("15s");
      expect(events().map(({ type, data: { vin, count, site_id } }) => [type, vin ?? [count, site_id]])).toEqual([
        ["inventory.description.completed", vins[0]],
        ["inventory.description.completed", vins[2]],
        ["inventory.description.batch_completed", [2, examples.site]],
      ]);
    });
  });

  describe("a stalled run", () => {
    it("stays as it is, however far the clock is moved", async () => {
      const world = await open();
      const caller = await withKey(world);
      await world.mock.clock.advance("365d");
      const stalled = { path: { id: examples.stalledContent } };
      expect(await caller.ok("getContent", stalled)).toMatchObject({ data: { status: "generating" } });
      expect(await caller.ok("getContentCompliance", stalled)).toMatchObject({ data: { status: "checking" } });
    });
  });
});
