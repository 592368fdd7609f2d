import { type InfiniteData, InfiniteQueryObserver, QueryClient, QueryObserver } from "@tanstack/query-core";
import { expectTypeOf, test } from "vitest";
import type { BookshopMethods } from "../../test/bookshop.ts";
import type { KeystubError, NotFoundError } from "../errors.ts";
import type { Hrizn } from "../hrizn.ts";
import type { Client } from "../method-types.ts";
import { createQueries } from "./index.ts";

declare const shop: Client<BookshopMethods>;
declare const hrizn: Hrizn;
const { queryOptions, infiniteQueryOptions, queryKey } = createQueries("bookshop");
const queries = new QueryClient();
const path = { id: "b1" };

interface Book {
  id: string;
  title: string;
  state?: string;
}
interface Page {
  data: Book[];
  next?: string | null;
}

test("data and error have the types of the call", () => {
  const { data, error } = new QueryObserver(queries, queryOptions(shop.books.get, { path })).getCurrentResult();
  expectTypeOf(data).toEqualTypeOf<{ data: Book } | undefined>();
  expectTypeOf(error).extract<NotFoundError>().not.toBeNever();
  expectTypeOf(error).exclude<null>().toExtend<KeystubError>();
  expectTypeOf(queries.fetchQuery(queryOptions(shop.books.get, { path }))).resolves.toEqualTypeOf<{ data: Book }>();
  expectTypeOf(queries.getQueryData(queryOptions(shop.books.get, { path }).queryKey)).toEqualTypeOf<
    { data: Book } | undefined
  >();
});

test("an infinite query has the pages of the list", () => {
  const { data } = new InfiniteQueryObserver(queries, infiniteQueryOptions(shop.books.list)).getCurrentResult();
  expectTypeOf(data).toEqualTypeOf<InfiniteData<Page> | undefined>();
});

test("options can be widened", () => {
  const options = {
    ...queryOptions(shop.books.get, { path }),
    staleTime: 60_000,
    select: (page: { data: Book }) => page.data.title,
  };
  expectTypeOf(new QueryObserver(queries, options).getCurrentResult().data).toEqualTypeOf<string | undefined>();
});

test("the input is checked as that of the method", () => {
  queryOptions(shop.getHealth);
  queryOptions(shop.books.list, { query: { limit: 5 } });
  queryOptions(hrizn.content.get, { path });
  infiniteQueryOptions(hrizn.content.list, { query: { limit: 5 } });
  queryKey(shop.books.list, { query: { limit: 5 } });
  // @ts-expect-error missing argument
  queryOptions(shop.books.get);
  // @ts-expect-error init key
  queryOptions(shop.books.get, { path, parms: {} });
  // @ts-expect-error path key
  queryOptions(shop.books.get, { path: { ids: "b1" } });
  // @ts-expect-error query key
  queryOptions(shop.books.list, { query: { limmit: 5 } });
  // @ts-expect-error query key
  queryOptions(hrizn.content.list, { query: { limmit: 5 } });
  // @ts-expect-error not a list
  infiniteQueryOptions(shop.books.get, { path });
  // @ts-expect-error query key
  infiniteQueryOptions(shop.books.list, { query: { limmit: 5 } });
});
