import { expect, test } from "vitest";
import { canary, caught, createBench, json } from "../test/bookshop.ts";
import type { Drift, StandardSchema } from "./drift.ts";
import { DecodeError } from "./errors.ts";

const book = { data: { id: "b1", title: 7 } };
const path = { id: "b1" };

/** A schema in the way of the Standard: the title is text. */
const strictBook: StandardSchema = {
  "~standard": {
    version: 1,
    vendor: "bookshop",
    validate: (value) => {
      const { title } = (value as typeof book).data;
      return typeof title === "string"
        ? {}
        : { issues: [{ message: `is ${title}`, path: ["data", { key: "title" }] }] };
    },
  },
};

test("an answer that does not fit its schema is told of, and given all the same", async () => {
  const drifts: Drift[] = [];
  const validate = { schemas: { "books.get": strictBook }, onDrift: (drift: Drift) => drifts.push(drift) };
  const bench = createBench([json(200, book, { "X-Request-Id": "req_1" })], { validate });
  expect(await bench.client.books.get({ path })).toEqual(book);
  expect(drifts).toEqual([
    { operation: "books.get", status: 200, requestId: "req_1", issues: [{ path: "data.title", message: "is 7" }] },
  ]);
});

test("in strict mode it is a DecodeError that names the place and quotes nothing", async () => {
  const error = await caught(
    createBench([json(200, book)], {
      validate: { schemas: { "books.get": strictBook }, strict: true },
    }).client.books.get({ path }),
  );
  expect(error).toBeInstanceOf(DecodeError);
  expect(String(error)).toContain("(data.title)");
  expect(String(error)).not.toContain("is 7");
});

test("an answer that fits, and one without a schema, are left alone", async () => {
  const drifts: Drift[] = [];
  const bench = createBench([json(200, { data: { title: "Emma" } }), json(200, { data: [] })], {
    validate: { schemas: { "books.get": strictBook }, onDrift: (drift) => drifts.push(drift), strict: true },
  });
  await bench.client.books.get({ path });
  await bench.client.books.list();
  expect(drifts).toEqual([]);
});

test("what a schema says about a show-once value is not passed on", async () => {
  const drifts: Drift[] = [];
  const quoting: StandardSchema = {
    "~standard": {
      version: 1,
      vendor: "x",
      validate: (value) => ({ issues: [{ message: `Not ${JSON.stringify(value)}` }] }),
    },
  };
  const validate = { schemas: { "cards.create": quoting }, onDrift: (drift: Drift) => drifts.push(drift) };
  const bench = createBench([json(201, { data: { id: "c1", pin: canary } })], { validate });
  await bench.client.cards.create();
  expect(drifts).toHaveLength(1);
  expect(JSON.stringify(drifts)).not.toContain(canary);
});
