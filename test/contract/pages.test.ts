import type { components } from "@keystub/documents/hrizn";
import { hriznExamples as examples } from "@keystub/mock/hrizn";
import { describe, expect, it } from "vitest";
import { describeDoors } from "../doors.ts";
import { type Caller, withKey } from "./caller.ts";

type ListName = "listIdeaClouds" | "listContent" | "listVehicles";

interface Page {
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly pagination: components["schemas"]["Pagination"];
}

const lists: [ListName, identity: string][] = [
  ["listIdeaClouds", "id"],
  ["listContent", "id"],
  ["listVehicles", "vin"],
];

describeDoors((open) => {
  describe.each(lists)("%s", (name, identity) => {
    it("page by page gives every record once, in the order of the whole", async () => {
      const caller = await withKey(await open(), { limits: { per_minute: 500 } });
      const whole = await list(caller, name, { limit: 100 });
      expect(whole.pagination).toEqual({ has_more: false, next_cursor: null, total_count: whole.data.length });
      for (const limit of [1, 3, 5]) {
        const pages = await walk(caller, name, { limit });
        expect(pages.flatMap(({ data }) => data)).toEqual(whole.data);
        expect(pages.length).toBe(Math.ceil(whole.data.length / limit));
        for (const [index, { data, pagination }] of pages.entries()) {
          const last = index === pages.length - 1;
          expect(pagination).toMatchObject({ total_count: whole.data.length, has_more: !last });
          expect(pagination.next_cursor === null).toBe(last);
          if (!last) expect(data).toHaveLength(limit);
        }
      }
    });

    it("ends exactly where the records do", async () => {
      const caller = await withKey(await open());
      const { total_count: total } = (await list(caller, name)).pagination;
      expect((await list(caller, name, { limit: total })).pagination).toMatchObject({
        has_more: false,
        next_cursor: null,
      });
      expect((await list(caller, name, { limit: total - 1 })).pagination.has_more).toBe(true);
    });

    it("has a cursor of Base64 JSON: where the last record was made, and which it is", async () => {
      const caller = await withKey(await open());
      const { data, pagination } = await list(caller, name, { limit: 2 });
      const cursor = JSON.parse(atob(pagination.next_cursor ?? "")) as Record<string, string>;
      const last = data.at(-1) ?? {};
      expect(Object.keys(cursor)).toEqual(["created_at", identity]);
      expect(cursor[identity]).toBe(last[identity]);
      if (last["created_at"]) expect(cursor["created_at"]).toBe(last["created_at"]);
    });
  });

  describe("a list", () => {
    it("shows 25 unless asked otherwise", async () => {
      const caller = await withKey(await open());
      expect((await list(caller, "listVehicles")).data).toHaveLength(25);
    });

    it("is newest first, equal instants by id", async () => {
      const caller = await withKey(await open());
      await caller.ok("createIdeaCloudBatch", {
        body: { items: [{ keyword: "a" }, { keyword: "b" }, { keyword: "c" }] },
      });
      const { data } = await caller.ok("listIdeaClouds", { query: { limit: 100 } });
      const places = data.map(({ created_at, id }) => [Date.parse(created_at), id] as const);
      const sorted = places.toSorted(([at, id], [otherAt, otherId]) => otherAt - at || (id < otherId ? -1 : 1));
      expect(places).toEqual(sorted);
      expect(new Set(places.slice(0, 3).map(([at]) => at)).size, "three of one instant").toBe(1);
    });

    it("does not shift under somebody who is in the middle of it", async () => {
      const world = await open();
      const caller = await withKey(world);
      const before = await list(caller, "listIdeaClouds", { limit: 100 });
      const first = await list(caller, "listIdeaClouds", { limit: 3 });
      await world.mock.clock.advance("1s");
      await caller.ok("createIdeaCloud", { body: { keyword: "newer than the cursor" } });
      const cursor = first.pagination.next_cursor ?? "";
      const second = await list(caller, "listIdeaClouds", { limit: 100, cursor });
      expect([...first.data, ...second.data]).toEqual(before.data);
      expect(second.pagination.total_count).toBe(before.data.length + 1);
    });

    it("goes on within its filter", async () => {
      const caller = await withKey(await open(), { limits: { per_minute: 500 } });
      const pages = await walk(caller, "listVehicles", { condition: "used", limit: 4 });
      const whole = await list(caller, "listVehicles", { condition: "used", limit: 100 });
      expect(pages.flatMap(({ data }) => data)).toEqual(whole.data);
      expect(pages[0]?.pagination.total_count).toBe(whole.data.length);
    });
  });

  describe("filters", () => {
    it("narrow IdeaClouds by status and by a part of the keyword in any case", async () => {
      const caller = await withKey(await open());
      const { data: all } = await caller.ok("listIdeaClouds", { query: { limit: 100 } });
      const failed = await caller.ok("listIdeaClouds", { query: { status: "failed" } });
      expect(failed.data).toEqual(all.filter(({ status }) => status === "failed"));
      expect(failed.data.map(({ id }) => id)).toEqual([examples.failedIdeaCloud]);
      const found = await caller.ok("listIdeaClouds", { query: { keyword: "OUTBACK t" } });
      expect(found.data.map(({ keyword }) => keyword)).toEqual(["2026 Outback towing"]);
      const both = await caller.ok("listIdeaClouds", { query: { keyword: "outback", status: "failed" } });
      expect(both).toMatchObject({ data: [], pagination: { total_count: 0, has_more: false } });
    });

    it("narrow content by its type", async () => {
      const caller = await withKey(await open());
      const { data: all } = await caller.ok("listContent", { query: { limit: 100 } });
      const { data } = await caller.ok("listContent", { query: { article_type: "expert" } });
      expect(data).toEqual(all.filter(({ article_type }) => article_type === "expert"));
      expect(data.length).toBeGreaterThan(0);
    });

    it("narrow vehicles by parts of make and model, by year and by condition", async () => {
      const caller = await withKey(await open());
      const { data: all } = await caller.ok("listVehicles", { query: { limit: 100 } });
      const query = { make: "SUB", model: "back", year: 2026, condition: "new", limit: 100 } as const;
      const { data } = await caller.ok("listVehicles", { query });
      const expected = all.filter(
        (one) => one.make === "Subaru" && one.model.includes("back") && one.year === 2026 && one.condition === "new",
      );
      expect(data).toEqual(expected);
      expect(data.length).toBeGreaterThan(0);
      expect(data.length).toBeLessThan(all.length);
      expect((await caller.ok("listVehicles", { query: { year: 1999 } })).data).toEqual([]);
    });

    it("a limit narrows the delivery log, which is newest first and has no cursor", async () => {
      const caller = await withKey(await open());
      const path = { id: examples.webhook };
      const { data } = await caller.ok("listWebhookDeliveries", { path });
      const dates = data.deliveries.map(({ created_at }) => created_at);
      expect(dates).toEqual(dates.toSorted().toReversed());
      const one = await caller.ok("listWebhookDeliveries", { path, query: { limit: 1 } });
      expect(one).toEqual({ data: { deliveries: data.deliveries.slice(0, 1) } });
    });
  });
});

interface Query {
  limit?: number;
  cursor?: string;
  condition?: "new" | "used";
}

async function list(caller: Caller, name: ListName, query: Query = {}): Promise<Page> {
  const answer = await caller.send(name, { query: { ...query } });
  expect(answer.status).toBe(200);
  return answer.body as Page; // held against the document after each test
}

async function walk(caller: Caller, name: ListName, query: Query): Promise<Page[]> {
  const pages = [await list(caller, name, query)];
  for (let cursor = pages[0]?.pagination.next_cursor; cursor && pages.length < 200; ) {
    const page = await list(caller, name, { ...query, cursor });
    pages.push(page);
    cursor = page.pagination.next_cursor;
  }
  return pages;
}
