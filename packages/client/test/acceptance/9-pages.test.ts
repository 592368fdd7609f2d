import { describe, expect, test } from "vitest";
import { PaginationLoopError } from "../../src/errors.ts";
import { caught, createBench, json, type Reply } from "../bookshop.ts";

const book = (id: string) => ({ id, title: id });
const page = (ids: string[], next?: string | null): Reply => json(200, { data: ids.map(book), next });

async function ids(list: AsyncIterable<{ id: string }>): Promise<string[]> {
  const found: string[] = [];
  for await (const { id } of list) found.push(id);
  return found;
}

describe("9. a list", () => {
  test("is its first page when awaited, and all items when iterated", async () => {
    const bench = createBench([page(["a", "b"], "2"), page(["c"], null)]);
    const list = bench.client.books.list({ query: { limit: 2, tags: ["x"] } });
    expect((await list).data.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(await ids(list)).toEqual(["a", "b", "c"]);
    // The first page was there already.
    expect(bench.requests.map((request) => new URL(request.url).search)).toEqual([
      "?limit=2&tags=x",
      "?limit=2&tags=x&cursor=2",
    ]);
  });

  test("gives its pages", async () => {
    const bench = createBench([page(["a", "b"], "2"), page(["c"])]);
    const sizes: number[] = [];
    for await (const { data } of bench.client.books.list().pages()) sizes.push(data.length);
    expect(sizes).toEqual([2, 1]);
  });

  test("asks for no page that nobody wants", async () => {
    const bench = createBench([page(["a", "b"], "2"), page(["c"], "3")]);
    expect((await bench.client.books.list().toArray({ limit: 2 })).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(bench.requests).toHaveLength(1);
    for await (const _ of bench.client.books.list()) break;
    expect(bench.requests).toHaveLength(2);
    expect(await bench.client.books.list().toArray({ limit: 0 })).toEqual([]);
    expect(bench.requests).toHaveLength(2);
  });

  test.each([undefined, { limit: Number.NaN }, { limit: -1 }])("refuses toArray(%j)", async (options) => {
    const bench = createBench([page(["a"], "2")]);
    await expect(bench.client.books.list().toArray(options as never)).rejects.toThrow();
    expect(bench.requests).toHaveLength(0);
  });

  test("an empty page with a cursor is not the end", async () => {
    const bench = createBench([page(["a"], "2"), page([], "3"), page(["b"])]);
    expect(await ids(bench.client.books.list())).toEqual(["a", "b"]);
  });

  test.each(["", null, undefined])("the cursor %j is the end", async (next) => {
    const bench = createBench([page(["a"], next)]);
    expect(await ids(bench.client.books.list())).toEqual(["a"]);
  });

  test.each([
    ["a cursor that comes again", [page(["a"], "2"), page(["b"], "2")], 2],
    ["a circle of cursors", [page(["a"], "2"), page(["b"], "3"), page(["c"], "2")], 3],
    ["the cursor that the list began with", [page(["a"], "1")], 1],
  ])("%s is a PaginationLoopError", async (_, replies, sent) => {
    const bench = createBench(replies);
    const error = await caught(ids(bench.client.books.list({ query: { cursor: "1" } })));
    expect(error).toBeInstanceOf(PaginationLoopError);
    expect(error).toMatchObject({ code: "pagination_loop", operation: "books.list" });
    expect(bench.requests).toHaveLength(sent);
  });

  test.each(["https://elsewhere.example/books?page=2", "//elsewhere.example/", "/v2/books"])(
    "the cursor %s leads nowhere else, and neither does the key",
    async (next) => {
      const bench = createBench([page(["a"], next), page(["b"])]);
      expect(await ids(bench.client.books.list())).toEqual(["a", "b"]);
      const url = new URL(bench.requests[1]?.url ?? "");
      expect([url.origin, url.pathname, url.searchParams.get("cursor")]).toEqual([
        "https://api.bookshop.example",
        "/v1/books",
        next,
      ]);
    },
  );

  test("an error on a later page comes when it is asked for, and keeps what was before", async () => {
    const bench = createBench([page(["a"], "2"), json(401, { error: { code: "unauthorized" } })]);
    const found: string[] = [];
    const error = await caught(
      (async () => {
        for await (const { id } of bench.client.books.list()) found.push(id);
      })(),
    );
    expect([found, error]).toMatchObject([["a"], { status: 401, code: "unauthorized" }]);
  });
});
