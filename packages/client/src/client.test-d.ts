import { expectTypeOf, test } from "vitest";
import type { BookshopOperations } from "../test/bookshop.ts";
import { ApiError, isApiError, PermissionError } from "./errors.ts";
import type { Client } from "./operation-types.ts";

declare const shop: Client<BookshopOperations>;
declare const error: unknown;

test("the six planted mistakes do not compile, nor do their cousins", () => {
  // @ts-expect-error init key
  shop.getBook({ pth: { id: "b1" } });
  // @ts-expect-error init key beside a right one
  shop.getBook({ path: { id: "b1" }, params: {} });
  // @ts-expect-error query key
  shop.listBooks({ query: { limmit: 5 } });
  // @ts-expect-error body key
  shop.createBook({ body: { titel: "Emma" } });
  // @ts-expect-error optional body key
  shop.createBook({ body: { title: "Emma", nota: "x" } });
  // @ts-expect-error a key deeper in the body
  shop.createBook({ body: { title: "Emma", author: { name: "Jane", born: 1775 } } });
  // @ts-expect-error missing body
  shop.createBook({});
  // @ts-expect-error missing argument
  shop.createBook();
  // @ts-expect-error unknown operation
  shop.burnBook({ path: { id: "b1" } });
  // @ts-expect-error a key in an optional body
  shop.updateBook({ path: { id: "b1" }, body: { titel: "Emma" } });
  // @ts-expect-error path of the wrong type
  shop.getBook({ path: { id: 1 } });
  // @ts-expect-error header key
  shop.createBook({ body: { title: "Emma" }, header: { "X-Idempotency": "x" } });
  // @ts-expect-error a body where there is none
  shop.deleteBook({ path: { id: "b1" }, body: {} });
  // @ts-expect-error anything where there is nothing
  shop.getHealth({ query: {} });
  // @ts-expect-error option key
  shop.getBook({ path: { id: "b1" } }, { signals: undefined });
  // @ts-expect-error an idempotency key that the operation does not know
  shop.getBook({ path: { id: "b1" } }, { idempotencyKey: "x" });
});

test("what is right compiles", () => {
  shop.getHealth();
  shop.getHealth({});
  shop.getHealth(undefined, { signal: undefined });
  shop.listBooks();
  shop.listBooks({});
  shop.listBooks({ query: { limit: 5, tags: ["x"] } });
  shop.updateBook({ path: { id: "b1" } });
  shop.createBook({ body: { title: "Emma", author: { name: "Jane" } } }, { idempotencyKey: "x" });
});

test("a call gives the bodies of the successes", () => {
  expectTypeOf(shop.getBook).returns.resolves.toEqualTypeOf<{ data: { id: string; title: string } }>();
  expectTypeOf(shop.createBook).returns.resolves.toEqualTypeOf<
    { data: { id: string; title: string } } | { queued: true }
  >();
  expectTypeOf(shop.deleteBook).returns.resolves.toEqualTypeOf<undefined>();
  expectTypeOf(shop.getBookPage).returns.resolves.toEqualTypeOf<string>();
});

test("errors narrow", () => {
  if (error instanceof PermissionError) expectTypeOf(error.requiredScopes).toEqualTypeOf<readonly string[]>();
  if (error instanceof ApiError) expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
  if (isApiError(error, "createBook")) expectTypeOf(error.operation).toEqualTypeOf<"createBook">();
});
