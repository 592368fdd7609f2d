import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ResourceWord } from "../document/words.ts";
import { Refusal } from "../refusal.ts";
import type { JsonRecord } from "../store.ts";
import { createLibrary } from "../testing/library.ts";
import { findPage } from "./page.ts";

const word = (more: Partial<ResourceWord> = {}): ResourceWord => ({
  identity: "id",
  order: ["-created_at"],
  paging: { style: "cursor", limit: "limit", cursor: "cursor" },
  ...more,
});

/** Follows the cursors to the end. */
function walk(records: readonly JsonRecord[], how: ResourceWord, limit: number): { visited: unknown[]; pages: number } {
  const visited: unknown[] = [];
  let cursor: unknown;
  for (let pages = 1; ; pages++) {
    const page = findPage(records, how, { limit, ...(cursor !== undefined && { cursor }) });
    visited.push(...page.records.map(({ id }) => id));
    expect(page.facts).toMatchObject({ total_count: records.length, limit });
    if (!page.facts["has_more"]) return { visited, pages };
    cursor = page.facts["next_cursor"];
  }
}

describe("following cursors", () => {
  const records = Array.from({ length: 100 }, (_, index) => ({
    id: `r${index}`,
    created_at: `2026-01-01T00:00:${String(index % 7).padStart(2, "0")}+00:00`,
  }));

  test("visits each of a hundred records once, though many were made at the same instant", () => {
    for (const limit of [1, 7, 10, 99, 100, 101]) {
      const { visited, pages } = walk(records, word(), limit);
      expect(new Set(visited).size).toBe(100);
      expect(visited).toHaveLength(100);
      expect(pages).toBe(Math.ceil(100 / limit));
    }
  });

  test("visits each once in any order of any records, also in none", () => {
    const numbers = fc.constantFrom(null, 0, 2, 10, -1.5);
    const texts = fc.constantFrom(null, "", "b", "B", "é", "😀", "10", "9");
    const times = fc.constantFrom(
      "2026-01-01T00:00:00.5+00:00",
      "2026-01-01T00:00:00.41+00:00",
      "2026-01-01T00:00:00Z",
    );
    const orders = fc.constantFrom<string[] | undefined>(["-n"], ["t", "-n"], ["-at", "id"], ["at", "t"], undefined);
    const lists = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), n: numbers, t: texts, at: times }), {
      selector: ({ id }) => id,
      maxLength: 30,
    });
    fc.assert(
      fc.property(lists, orders, fc.integer({ min: 1, max: 9 }), (list, order, limit) => {
        const { order: _, ...plain } = word();
        const { visited } = walk(list, order ? { ...plain, order } : plain, limit);
        expect(visited.toSorted()).toEqual(list.map(({ id }) => id).toSorted());
      }),
    );
  });

  test("goes on after a record that has been deleted in the meantime", () => {
    const first = findPage(records, word(), { limit: 10 });
    const last = first.records.at(-1);
    const rest = findPage(
      records.filter((record) => record.id !== last?.["id"]),
      word(),
      { limit: 200, cursor: first.facts["next_cursor"] },
    );
    expect(rest.records).toHaveLength(90);
  });

  test.each(["", "%", "e30=", btoa("[]"), btoa("null"), btoa("5"), btoa("\xff"), "not base64!"])(
    "%j is no cursor",
    (cursor) => {
      expect(() => findPage(records, word(), { cursor })).toThrow(Refusal);
    },
  );
});

test("instants are in order of time, whether their zeros are trimmed or not", () => {
  const times = [
    "2026-01-01T00:00:00.5+00:00",
    "2026-01-01T00:00:00.41093+00:00",
    "2026-01-01T00:00:00+00:00",
    "2026-01-01T00:00:00.123Z",
  ];
  const page = findPage(
    times.map((created_at, id) => ({ id, created_at })),
    word({ order: ["created_at"] }),
    {},
  );
  expect(page.records.map(({ id }) => id)).toEqual([2, 3, 1, 0]);
});

test("pages are counted from one", () => {
  const records = Array.from({ length: 5 }, (_, id) => ({ id }));
  const how = word({ order: ["id"], paging: { style: "page", limit: "size", page: "page" } });
  const page = (number?: number) => findPage(records, how, { size: 2, ...(number !== undefined && { page: number }) });
  expect([page(), page(2), page(3), page(9)].map((one) => one.records.map(({ id }) => id))).toEqual([
    [0, 1],
    [2, 3],
    [4],
    [],
  ]);
  expect(page(2).facts).toMatchObject({ has_more: true, total_pages: 3, page: 2 });
  expect(page(3).facts["has_more"]).toBe(false);
});

test("without paging everything comes in one piece, in the order in which it was made", () => {
  const records = Array.from({ length: 60 }, (_, index) => ({ id: 60 - index }));
  expect(findPage(records, { paging: { style: "none" } }, {}).records).toEqual(records);
});

describe("a list", () => {
  async function stocked() {
    const library = await createLibrary();
    for (const [title, genre, pages] of [
      ["Ants", "science", 10],
      ["Bees", "science", 20],
      ["Plants", "novel", 10],
    ] as const) {
      await library.call("POST /books", { title, genre, pages });
      await library.mock.clock.advance("1s");
    }
    const titles = async (query: string) =>
      (await library.call(`GET /books${query}`)).body.data.map((book: { title: string }) => book.title);
    return { ...library, titles };
  }

  test("is in its order, newest first", async () => {
    expect(await (await stocked()).titles("")).toEqual(["Plants", "Bees", "Ants", "Emma"]);
  });

  test("is filtered by what is equal, with its type, and by what contains, whatever the case", async () => {
    const { titles } = await stocked();
    expect(await titles("?genre=science")).toEqual(["Bees", "Ants"]);
    expect(await titles("?genre=Science")).toEqual([]);
    expect(await titles("?pages=10")).toEqual(["Plants", "Ants"]);
    expect(await titles("?title=ANT")).toEqual(["Plants", "Ants"]);
    expect(await titles("?title=ant&genre=novel")).toEqual(["Plants"]);
  });

  test("tells of its page where the document says, counting what the filters leave", async () => {
    const { call } = await stocked();
    const { body } = await call("GET /books?genre=science&limit=1");
    expect(body.page).toEqual({ more: true, next: expect.any(String), total: 2 });
    const next = await call(`GET /books?genre=science&limit=1&cursor=${encodeURIComponent(body.page.next)}`);
    expect(next.body).toMatchObject({ data: [{ title: "Ants" }], page: { more: false, next: null, total: 2 } });
  });

  test("refuses a cursor that it did not give out", async () => {
    const { call } = await stocked();
    const { status, body } = await call("GET /books?cursor=nonsense");
    expect([status, body.error.details.errors]).toEqual([
      400,
      [{ field: "cursor", message: "is not a cursor of this list" }],
    ]);
  });
});
