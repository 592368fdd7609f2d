import { expect, test } from "vitest";
import { PaginationLoopError } from "./errors.ts";
import { iterateItems, iteratePages } from "./list.ts";
import type { OperationRow, Paging } from "./operation-types.ts";
import type { Parts } from "./to-request.ts";

async function walk(paging: Paging, pages: unknown[], query: Record<string, unknown> = {}) {
  const row: OperationRow = { id: "list", name: "list", method: "GET", path: "/", scopes: [], paging };
  const asked: unknown[] = [];
  const fetch = async (parts: Parts) => {
    if (asked.push(parts.query?.["page"]) > 9) throw new Error("It does not end.");
    const data = pages[asked.length - 1];
    return { data, status: 200, headers: new Headers(), requestId: undefined, rateLimit: undefined, attempts: 1 };
  };
  const items: unknown[] = [];
  const all = iteratePages(row, { query }, () => fetch({ query }), fetch);
  for await (const item of iterateItems(row, all)) items.push(item);
  return { asked, items };
}

test.each<[string, Partial<Paging>, unknown[]]>([
  [
    "as long as it says that there is more",
    { more: "/more" },
    [
      { data: [1], more: true },
      { data: [2], more: true },
      { data: [3], more: false },
    ],
  ],
  [
    "up to the number of pages",
    { total: "/meta/pages" },
    Array.from([1, 2, 3], (item) => ({ data: [item], meta: { pages: 3 } })),
  ],
  ["until a page is empty", {}, [{ data: [1] }, { data: [2] }, { data: [3] }, { data: [] }]],
])("a list in numbered pages goes on %s", async (_, more, pages) => {
  const { asked, items } = await walk({ items: "/data", style: "page", parameter: "page", ...more }, pages);
  expect(items).toEqual([1, 2, 3]);
  expect(asked).toEqual([undefined, 2, 3, 4].slice(0, pages.length));
});

test("a list in numbered pages goes on from where it was begun", async () => {
  const pages = [
    { data: [5], more: true },
    { data: [6], more: false },
  ];
  const { asked } = await walk({ items: "/data", style: "page", parameter: "page", more: "/more" }, pages, { page: 5 });
  expect(asked).toEqual([5, 6]);
});

test.each<[string, Partial<Paging>, unknown[]]>([
  [
    "up to the total",
    { total: "/total" },
    [
      { data: [1, 2], total: 3 },
      { data: [3], total: 3 },
    ],
  ],
  [
    "as long as it says that there is more",
    { more: "/more" },
    [
      { data: [1, 2], more: true },
      { data: [3], more: false },
    ],
  ],
  ["until a page is empty", {}, [{ data: [1, 2] }, { data: [3] }, { data: [] }]],
])("a list by offset goes on %s", async (_, more, pages) => {
  const { asked, items } = await walk({ items: "/data", style: "offset", parameter: "page", ...more }, pages);
  expect(items).toEqual([1, 2, 3]);
  expect(asked).toEqual([undefined, 2, 3].slice(0, pages.length));
});

test("a list by offset that says there is more and gives nothing is a loop", async () => {
  const paging = { items: "/data", style: "offset", parameter: "page", more: "/more" };
  await expect(
    walk(paging, [
      { data: [1], more: true },
      { data: [], more: true },
    ]),
  ).rejects.toThrow(PaginationLoopError);
});

test("a list without pages is one page", async () => {
  expect((await walk({ items: "/data/books", style: "none" }, [{ data: { books: [1, 2] } }])).items).toEqual([1, 2]);
});

test("a list that is not where it should be is empty", async () => {
  expect((await walk({ items: "/data/books", style: "none" }, [{ data: null }])).items).toEqual([]);
});
