import { hashKey, InfiniteQueryObserver, QueryClient } from "@tanstack/query-core";
import { expect, test, vi } from "vitest";
import { caught, createBench, json, operations, type Reply, refused, silence } from "../../test/bookshop.ts";
import { AbortedError, KeystubError, NotFoundError } from "../errors.ts";
import { findNext } from "../find-next.ts";
import { iteratePages } from "../list.ts";
import type { OperationRow, Paging } from "../operation-types.ts";
import type { Parts } from "../to-request.ts";
import { createQueries } from "./index.ts";

const { queryOptions, infiniteQueryOptions, queryKey } = createQueries("bookshop");
const path = { id: "b1" };
const book = { data: { id: "b1", title: "Emma" } };

/** Two pages: the cursor of the first is `c2`. */
const twoPages: Reply = (request) =>
  Response.json(
    new URL(request.url).searchParams.get("cursor") === "c2"
      ? { data: [{ id: "b2", title: "Persuasion" }], next: null }
      : { ...book, data: [book.data], next: "c2" },
  );

test("a query gives what the call gives, under a key that tells the operation and its input", async () => {
  const { client } = createBench([json(200, book)]);
  const options = queryOptions(client.books.get, { path });
  expect(options.queryKey).toEqual(["bookshop", "books.get", { path }]);
  const queries = new QueryClient();
  expect(await queries.fetchQuery(options)).toEqual(book);
  expect(queries.getQueryData(options.queryKey)).toEqual(book);
});

test("there are no keys for saying the same in two ways", () => {
  const { client } = createBench([]);
  expect(queryOptions(client.books.list).queryKey).toEqual(["bookshop", "books.list"]);
  expect(queryOptions(client.books.list, {}).queryKey).toEqual(["bookshop", "books.list"]);
  expect(queryOptions(client.books.list, { query: {} }).queryKey).toEqual(["bookshop", "books.list"]);
  const one = queryOptions(client.books.list, { query: { limit: 5, cursor: "c" } }).queryKey;
  const other = queryOptions(client.books.list, { query: { cursor: "c", limit: 5 } }).queryKey;
  expect(hashKey(one)).toBe(hashKey(other));
});

test("keys for invalidation reach a client, a method, or one input, infinite queries included", async () => {
  const { client } = createBench([twoPages]);
  const queries = new QueryClient();
  await queries.fetchQuery(queryOptions(client.books.list, { query: { limit: 1 } }));
  await queries.fetchInfiniteQuery(infiniteQueryOptions(client.books.list, { query: { limit: 1 } }));
  const found = (key: readonly unknown[]) => queries.getQueryCache().findAll({ queryKey: key }).length;
  expect(found(queryKey())).toBe(2);
  expect(found(queryKey(client.books.list))).toBe(2);
  expect(found(queryKey(client.books.list, { query: { limit: 1 } }))).toBe(2);
  expect(found(queryKey(client.books.list, { query: { limit: 2 } }))).toBe(0);
  expect(found(createQueries("another shop").queryKey())).toBe(0);
});

test("the client retries, and TanStack Query does not on top of it", async () => {
  const { client, requests } = createBench([refused(503)]);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: 5, retryDelay: 0 } } });
  const error = await caught(queries.fetchQuery(queryOptions(client.books.get, { path })));
  expect(error).toMatchObject({ name: "ServerError", attempts: 3 });
  expect(requests).toHaveLength(3);
});

test("a failure is the typed error of the call", async () => {
  const { client } = createBench([refused(404)]);
  const error = await caught(new QueryClient().fetchQuery(queryOptions(client.books.get, { path })));
  expect(error).toBeInstanceOf(NotFoundError);
});

test("a query that is cancelled ends its call", async () => {
  const { client, requests } = createBench([silence]);
  const controller = new AbortController();
  const call = caught(queryOptions(client.books.get, { path }).queryFn({ signal: controller.signal }));
  await vi.waitFor(() => expect(requests).toHaveLength(1));
  controller.abort();
  expect(await call).toBeInstanceOf(AbortedError);
});

test("an infinite query goes from page to page, and ends", async () => {
  const { client, requests } = createBench([twoPages]);
  const queries = new QueryClient();
  const options = infiniteQueryOptions(client.books.list, { query: { limit: 1 } });
  expect(options.queryKey).toEqual(["bookshop", "books.list", { query: { limit: 1 } }, "infinite"]);
  const observer = new InfiniteQueryObserver(queries, options);
  const stop = observer.subscribe(() => {});
  await vi.waitFor(() => expect(observer.getCurrentResult().hasNextPage).toBe(true));
  const { data, hasNextPage } = await observer.fetchNextPage();
  stop();
  expect(data?.pages.map((page) => page.data[0]?.title)).toEqual(["Emma", "Persuasion"]);
  expect(hasNextPage).toBe(false);
  expect(requests.map(({ url }) => new URL(url).search)).toEqual(["?limit=1", "?limit=1&cursor=c2"]);
});

test("an infinite query ends where a cursor comes again", async () => {
  const { client, requests } = createBench([json(200, { data: [], next: "c2" })]);
  const data = await new QueryClient().fetchInfiniteQuery({ ...infiniteQueryOptions(client.books.list), pages: 9 });
  expect([data.pages.length, requests.length]).toEqual([2, 2]);
});

test("what changes something is no query", () => {
  const { client } = createBench([]);
  expect(() => queryOptions(client.books.create, { body: { title: "Emma" } })).toThrow(KeystubError);
  expect(() => queryOptions(client.books.create, { body: { title: "Emma" } })).toThrow(
    "books.create is a POST, and a query may run again at any time.",
  );
});

test.each<[string, Partial<Paging>, unknown[]]>([
  [
    "cursor",
    { next: "/next" },
    [
      { data: [1], next: "b" },
      { data: [], next: 0 },
      { data: [2], next: null },
    ],
  ],
  ["page", {}, [{ data: [1] }, { data: [2] }, { data: [] }]],
  [
    "page",
    { more: "/more" },
    [
      { data: [1], more: true },
      { data: [2], more: false },
    ],
  ],
  [
    "page",
    { total: "/total" },
    [
      { data: [1], total: 2 },
      { data: [2], total: 2 },
    ],
  ],
  [
    "offset",
    { total: "/total" },
    [
      { data: [1, 2], total: 3 },
      { data: [3], total: 3 },
    ],
  ],
  [
    "offset",
    { more: "/more" },
    [
      { data: [1, 2], more: true },
      { data: [3], more: false },
    ],
  ],
  ["none", {}, [{ data: [1] }]],
])("a list by %s with %j goes on as pages() does", async (style, places, pages) => {
  const paging = { items: "/data", style, parameter: "at", ...places };
  const row: OperationRow = { ...operations.listBooks, paging };
  const walked: unknown[] = [];
  const fetch = async (parts: Parts) => {
    walked.push(parts.query?.["at"]);
    return { data: pages[walked.length - 1] } as never;
  };
  for await (const _ of iteratePages(row, {}, () => fetch({}), fetch));
  const found: unknown[] = [undefined];
  for (const page of pages) found.push(findNext(paging, page, found.at(-1)));
  expect(found).toEqual([...walked, undefined]);
});
