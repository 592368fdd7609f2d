import { expectTypeOf, test } from "vitest";
import type { BookshopMethods } from "../test/bookshop.ts";
import type { IsApiError } from "./call-types.ts";
import { ApiError, type KeystubError, type NotFoundError, PermissionError, type RateLimitError } from "./errors.ts";
import type { Client, Core } from "./method-types.ts";
import type { OperationRow } from "./operation-types.ts";
import type { Secret } from "./secret.ts";

declare const shop: Client<BookshopMethods>;
declare const core: Core<BookshopMethods>;
declare const getBook: OperationRow & { name: "books.get" };
declare const isApiError: IsApiError<BookshopMethods>;
declare const error: unknown;

interface Book {
  id: string;
  title: string;
  state?: string;
}

test("the six planted mistakes do not compile, nor do their cousins", () => {
  // @ts-expect-error init key
  shop.books.get({ pth: { id: "b1" } });
  // @ts-expect-error init key beside a right one
  shop.books.get({ path: { id: "b1" }, params: {} });
  // @ts-expect-error query key
  shop.books.list({ query: { limmit: 5 } });
  // @ts-expect-error body key
  shop.books.create({ body: { titel: "Emma" } });
  // @ts-expect-error optional body key
  shop.books.create({ body: { title: "Emma", nota: "x" } });
  // @ts-expect-error a key deeper in the body
  shop.books.create({ body: { title: "Emma", author: { name: "Jane", born: 1775 } } });
  // @ts-expect-error missing body
  shop.books.create({});
  // @ts-expect-error missing argument
  shop.books.create();
  // @ts-expect-error unknown operation
  shop.books.burn({ path: { id: "b1" } });
  // @ts-expect-error a key in an optional body
  shop.books.update({ path: { id: "b1" }, body: { titel: "Emma" } });
  // @ts-expect-error path of the wrong type
  shop.books.get({ path: { id: 1 } });
  // @ts-expect-error header key
  shop.books.create({ body: { title: "Emma" }, header: { "X-Idempotency": "x" } });
  // @ts-expect-error a body where there is none
  shop.books.delete({ path: { id: "b1" }, body: {} });
  // @ts-expect-error anything where there is nothing
  shop.getHealth({ query: {} });
  // @ts-expect-error option key
  shop.books.get({ path: { id: "b1" } }, { signals: undefined });
  // @ts-expect-error an idempotency key that the operation does not know
  shop.books.get({ path: { id: "b1" } }, { idempotencyKey: "x" });
});

test("what is right compiles", () => {
  shop.getHealth();
  shop.getHealth({});
  shop.getHealth(undefined, { signal: undefined });
  shop.books.list();
  shop.books.list({});
  shop.books.list({ query: { limit: 5, tags: ["x"] } });
  shop.books.update({ path: { id: "b1" } });
  shop.books.create({ body: { title: "Emma", author: { name: "Jane" } } }, { idempotencyKey: "x" });
});

test("a call gives the bodies of the successes", () => {
  expectTypeOf(shop.books.get).returns.resolves.toEqualTypeOf<{ data: Book }>();
  expectTypeOf(shop.books.create).returns.resolves.toEqualTypeOf<{ data: Book } | { queued: true }>();
  expectTypeOf(shop.books.delete).returns.resolves.toEqualTypeOf<undefined>();
  expectTypeOf(shop.books.page).returns.resolves.toEqualTypeOf<string>();
});

test("a list gives items, pages and an array, and only a list does", () => {
  const list = shop.books.list();
  expectTypeOf(list[Symbol.asyncIterator]().next).returns.resolves.toEqualTypeOf<IteratorResult<Book>>();
  expectTypeOf(list.toArray({ limit: 5 })).resolves.toEqualTypeOf<Book[]>();
  expectTypeOf(list.pages().next()).resolves.toEqualTypeOf<
    IteratorResult<{ data: Book[]; next?: string | null }, void>
  >();
  // @ts-expect-error no limit
  list.toArray();
  // @ts-expect-error no limit either
  list.toArray({});
  // @ts-expect-error not a list
  shop.books.get({ path: { id: "b1" } }).pages();
});

test("what starts or reads a job can be waited for, and nothing else", () => {
  expectTypeOf(shop.books.print({ body: { id: "b1" } }).waitFor()).resolves.toEqualTypeOf<{ data: Book }>();
  expectTypeOf(shop.books.get({ path: { id: "b1" } }).waitFor({ timeout: 5 })).resolves.toEqualTypeOf<{ data: Book }>();
  shop.books
    .print({ body: { id: "b1" } })
    .waitFor({ onProgress: ({ data }) => expectTypeOf(data).toEqualTypeOf<Book>() });
  // @ts-expect-error option key
  shop.books.print({ body: { id: "b1" } }).waitFor({ timeOut: 5 });
  // @ts-expect-error no job
  shop.books.list().waitFor();
});

test("a show-once value is a Secret", () => {
  expectTypeOf(shop.cards.create).returns.resolves.toEqualTypeOf<{ data: { id: string; pin: Secret } }>();
});

test("a success narrows on its status", async () => {
  const answer = await shop.books.create({ body: { title: "Emma" } }).withResponse();
  expectTypeOf(answer.status).toEqualTypeOf<201 | 202>();
  if (answer.status === 202) expectTypeOf(answer.data).toEqualTypeOf<{ queued: true }>();
  else expectTypeOf(answer.data).toEqualTypeOf<{ data: Book }>();
});

test("a result narrows on ok and on its status", async () => {
  const result = await shop.books.get({ path: { id: "b1" } }).safe();
  expectTypeOf(result.status).toEqualTypeOf<200 | 404 | 429 | undefined>();
  if (result.ok) {
    expectTypeOf(result.data).toEqualTypeOf<{ data: Book }>();
    expectTypeOf(result.attempts).toEqualTypeOf<number>();
  } else if (result.status === 404) {
    expectTypeOf(result.error.code).toEqualTypeOf<"not_found" | "gone" | "unknown">();
    expectTypeOf(result.error.body).toEqualTypeOf<{ error: { code: string; message: string } } | undefined>();
    expectTypeOf(result.error).toExtend<NotFoundError>();
  } else if (result.status === 429) expectTypeOf(result.error).toExtend<RateLimitError>();
  else expectTypeOf(result.error).toEqualTypeOf<KeystubError>();
});

test("errors narrow", () => {
  if (error instanceof PermissionError) expectTypeOf(error.requiredScopes).toEqualTypeOf<readonly string[]>();
  if (error instanceof ApiError) expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
  if (isApiError(error)) expectTypeOf(error.code).toEqualTypeOf<string>();
  if (isApiError(error, "books.get")) {
    expectTypeOf(error.operation).toEqualTypeOf<"books.get">();
    expectTypeOf(error.code).toEqualTypeOf<"not_found" | "gone" | "slow_down" | "unknown" | "redirect_refused">();
    if (error.code === "slow_down") expectTypeOf(error.status).toEqualTypeOf<429>();
    // @ts-expect-error a code that this operation does not know
    if (error.code === "payment_required") throw error;
  }
  // @ts-expect-error unknown operation
  isApiError(error, "books.burn");
});

test("one operation is called with the same types", () => {
  expectTypeOf(core(getBook, { path: { id: "b1" } })).resolves.toEqualTypeOf<{ data: Book }>();
  // @ts-expect-error init key
  core(getBook, { pth: { id: "b1" } });
  // @ts-expect-error init key beside a right one
  core(getBook, { path: { id: "b1" }, params: {} });
  // @ts-expect-error path key
  core(getBook, { path: { id: "b1", key: "x" } });
  // @ts-expect-error missing argument
  core(getBook);
});
