import { expectTypeOf, test } from "vitest";
import { type Context, defineApi, type Handler } from "./api.ts";
import { document } from "./testing/library.ts";

/** As openapi-typescript makes it. */
interface Operations {
  getBook: { parameters: { query?: never; path: { id: string } }; requestBody?: never; responses: { 200: object } };
  listBooks: {
    parameters: { query?: { limit?: number }; path?: never };
    requestBody?: never;
    responses: { 200: object };
  };
  createBook: {
    parameters: { query?: never };
    requestBody: { content: { "application/json": { title: string; pages?: number } } };
    responses: { 201: object };
  };
  updateBook: {
    parameters: { path: { id: string } };
    requestBody?: { content: { "application/json": { title: string } } };
    responses: { 200: object };
  };
}

test("handlers are named as operations are", () => {
  defineApi<Operations>({ name: "library", document, handlers: { getBook: () => ({ body: { id: "b1" } }) } });
  defineApi<Operations>({
    name: "library",
    document,
    // @ts-expect-error there is no such operation
    handlers: { burnBook: () => ({}) },
  });
});

test("a handler knows the path, the query and the body of its operation, and nothing else", () => {
  defineApi<Operations>({
    name: "library",
    document,
    handlers: {
      getBook: ({ path }) => {
        expectTypeOf(path).toEqualTypeOf<{ id: string }>();
        // @ts-expect-error there is no such path parameter
        return { body: path.isbn };
      },
      listBooks: ({ query }) => {
        expectTypeOf(query).toEqualTypeOf<{ limit?: number }>();
        // @ts-expect-error there is no such query parameter
        return { body: query.cursor };
      },
      createBook: ({ body }) => {
        expectTypeOf(body).toEqualTypeOf<{ title: string; pages?: number }>();
        // @ts-expect-error there is no such member of the body
        return { body: body.titel };
      },
      updateBook: ({ body }) => {
        // @ts-expect-error the body may be missing
        const title = body.title;
        return { body: title };
      },
    },
  });
});

test("a handler answers with a reply", () => {
  // @ts-expect-error text is no reply
  const text: Handler = () => "hello";
  // @ts-expect-error a function is no JSON
  const fn: Handler = () => ({ body: () => 1 });
  // @ts-expect-error a status is a number
  const status: Handler = async () => ({ status: "200" });
  void [text, fn, status];
});

test("a refusal has a name of the table, and is the end of the handler", () => {
  const handler: Handler<Operations["getBook"]> = (ctx) => {
    // @ts-expect-error there is no such refusal
    if (ctx.path.id === "") ctx.refuse("teapot", "Short and stout.");
    return ctx.refuse("not_found", "There is no such book.");
  };
  expectTypeOf<ReturnType<Context["refuse"]>>().toBeNever();
  void handler;
});

test("records are JSON", () => {
  const handler: Handler = async ({ collection }) => {
    const books = collection<{ id: string; title: string }>("books");
    expectTypeOf(await books.get("b1")).toEqualTypeOf<{ id: string; title: string } | undefined>();
    // @ts-expect-error there is no such field
    await books.update("b1", { titel: "x" });
    return {};
  };
  void handler;
});
