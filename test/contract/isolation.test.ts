import { hriznExamples as examples } from "@keystub/mock/hrizn";
import { describe, expect, it } from "vitest";
import { describeDoors, type Opened } from "../doors.ts";
import { type Caller, type OperationName, withKey } from "./caller.ts";

const lists: OperationName[] = [
  "listIdeaClouds",
  "listContent",
  "listVehicles",
  "listWebhooks",
  "listCategories",
  "listBrandVoices",
  "listSiteElements",
  "getInventoryFeed",
];

describeDoors((open) => {
  describe("a key of the second site", () => {
    it("sees its own site, and in no list anything that the first one sees", async () => {
      const [first, second] = await bothSites(await open());
      expect(await first.ok("getSite")).toMatchObject({ data: { id: examples.site, name: "Ridgeline Subaru" } });
      expect(await second.ok("getSite")).toMatchObject({ data: { id: examples.otherSite, name: "Harborview Toyota" } });
      for (const name of lists) {
        const query = { limit: 100 };
        const [here, there] = [await idsOf(first, name, query), await idsOf(second, name, query)];
        expect.soft(there.length, name).toBeGreaterThan(0);
        expect
          .soft(
            there.filter((id) => here.includes(id)),
            name,
          )
          .toEqual([]);
      }
    });

    it("reads its own records, and gets 404 for those of the first", async () => {
      const [first, second] = await bothSites(await open());
      for (const [name, own, foreign] of [
        ["getIdeaCloud", { id: examples.otherSiteIdeaCloud }, { id: examples.completeIdeaCloud }],
        ["getContent", { id: examples.otherSiteContent }, { id: examples.completeContent }],
        ["getVehicle", { vin: examples.otherSiteVehicle }, { vin: examples.vehicleWithout }],
        ["listWebhookDeliveries", { id: examples.otherSiteWebhook }, { id: examples.webhook }],
      ] as const) {
        const statuses = [await second.send(name, { path: own }), await second.send(name, { path: foreign })];
        expect
          .soft(
            statuses.map(({ status }) => status),
            name,
          )
          .toEqual([200, 404]);
        expect.soft((await first.send(name, { path: foreign })).status, name).toBe(200);
      }
    });

    it("cannot change, delete or test what is the first one's", async () => {
      const [first, second] = await bothSites(await open());
      const before = await first.ok("listWebhooks");
      const path = { id: examples.webhook };
      expect((await second.send("updateWebhook", { path, body: { url: "https://evil.example/" } })).status).toBe(404);
      expect((await second.send("testWebhook", { path })).status).toBe(404);
      expect((await second.send("deleteWebhook", { path })).status).toBe(404);
      expect(await first.ok("listWebhooks")).toEqual(before);
    });

    it("makes records that only its own site sees, and counts only them", async () => {
      const [first, second] = await bothSites(await open());
      const before = (await first.ok("listIdeaClouds")).pagination.total_count;
      const { data } = await second.ok("createIdeaCloud", { body: { keyword: "hybrid towing" } });
      expect((await first.send("getIdeaCloud", { path: { id: data.id } })).status).toBe(404);
      expect((await second.send("getIdeaCloud", { path: { id: data.id } })).status).toBe(200);
      expect((await first.ok("listIdeaClouds")).pagination.total_count).toBe(before);
    });

    it("hears only the events of its own site, with its own site's id", async () => {
      const world = await open();
      const [first, second] = await bothSites(world);
      const [here, there] = [await world.receive(), await world.receive()];
      await first.ok("createWebhook", { body: { url: here.url, events: ["ideacloud.completed"] } });
      await second.ok("createWebhook", { body: { url: there.url, events: ["ideacloud.completed"] } });
      await second.ok("createIdeaCloud", { body: { keyword: "hybrid towing" } });
      await world.mock.clock.advance("1h");
      expect(here.deliveries).toEqual([]);
      expect(there.deliveries.map(({ body }) => JSON.parse(body))).toMatchObject([{ site_id: examples.otherSite }]);
    });

    it("may use the same idempotency key as the first without a conflict", async () => {
      const [first, second] = await bothSites(await open());
      const header = { "X-Idempotency-Key": "same" };
      const one = await first.send("createIdeaCloud", { header, body: { keyword: "one" } });
      const two = await second.send("createIdeaCloud", { header, body: { keyword: "two" } });
      expect([one.status, two.status, two.headers.get("idempotent-replayed")]).toEqual([202, 202, null]);
    });
  });

  describe("worlds", () => {
    it("of one mock share nothing but the clock; a key finds its own", async () => {
      const world = await open();
      const other = await world.mock.world("parallel");
      const here = await withKey(world);
      const there = await withKey({ ...world, mock: { ...world.mock, credentials: other.credentials } });
      const { data } = await there.ok("createIdeaCloud", { body: { keyword: "only there" } });
      expect((await here.send("getIdeaCloud", { path: { id: data.id } })).status).toBe(404);
      await world.mock.clock.advance("45s");
      expect(await there.ok("getIdeaCloud", { path: { id: data.id } })).toMatchObject({ data: { status: "complete" } });
      expect(other.journal.list().map(({ operation }) => operation)).toEqual(["createIdeaCloud", "getIdeaCloud"]);
    });
  });
});

async function bothSites(world: Opened): Promise<[first: Caller, second: Caller]> {
  return [await withKey(world), await withKey(world, { tenant: examples.otherSite })];
}

/** Every id, VIN included, that an answer shows. */
async function idsOf(caller: Caller, name: OperationName, query: { limit: number }): Promise<string[]> {
  const { body } = await caller.send(name, name.startsWith("list") ? { query } : {});
  return [...JSON.stringify(body).matchAll(/"(?:id|vin)":"([^"]+)"/g)].map(([, id]) => id ?? "");
}
