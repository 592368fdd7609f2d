import { describe, expect, test } from "vitest";
import { connectionLost, createBench, json, refused, text } from "../test/bookshop.ts";
import { ConnectionError, NotFoundError } from "./errors.ts";

const book = { data: { id: "b1", title: "Emma" } };
const path = { id: "b1" };

describe("a call", () => {
  test("is not sent before somebody wants to know, and then once for all who do", async () => {
    const bench = createBench([json(200, book)]);
    const call = bench.client.books.get({ path });
    await Promise.resolve();
    expect(bench.requests).toHaveLength(0);
    expect(await Promise.all([call, call.safe(), call.withResponse(), call])).toMatchObject([
      book,
      { ok: true },
      { data: book },
      book,
    ]);
    expect(bench.requests).toHaveLength(1);
  });

  test("is a promise like any other", async () => {
    const bench = createBench([json(200, book), refused(404), json(200, book)]);
    expect(await bench.client.books.get({ path }).then(({ data }) => data.title)).toBe("Emma");
    expect(await bench.client.books.get({ path }).catch(() => "caught")).toBe("caught");
    let ended = false;
    await bench.client.books.get({ path }).finally(() => {
      ended = true;
    });
    expect(ended).toBe(true);
  });

  test("withResponse() tells how it went", async () => {
    const headers = { "X-Request-Id": "req_9", RateLimit: '"default";r=3;t=10', "Set-Cookie": "a=1" };
    const bench = createBench([refused(503), json(201, book, headers)]);
    const answer = await bench.client.books.create({ body: { title: "Emma" } }).withResponse();
    expect(answer).toMatchObject({
      status: 201,
      data: book,
      requestId: "req_9",
      attempts: 2,
      rateLimit: { remaining: 3, resetMs: 10_000 },
    });
    expect(answer.headers.get("X-Request-Id")).toBe("req_9");
    expect(answer.headers.has("Set-Cookie")).toBe(false);
  });
});

describe("safe()", () => {
  test("gives a success", async () => {
    const result = await createBench([json(200, book)])
      .client.books.get({ path })
      .safe();
    expect(result).toMatchObject({ ok: true, status: 200, data: book, attempts: 1 });
  });

  test("gives a documented error under its status, with its body", async () => {
    const body = { error: { code: "gone", message: "Sold" } };
    const result = await createBench([json(404, body)])
      .client.books.get({ path })
      .safe();
    expect(result).toMatchObject({ ok: false, status: 404, error: { code: "gone", serverCode: "gone", body } });
    expect(!result.ok && result.error).toBeInstanceOf(NotFoundError);
  });

  test("gives a code that the document does not know as unknown", async () => {
    const result = await createBench([refused(404, {}, "burnt")])
      .client.books.get({ path })
      .safe();
    expect(result).toMatchObject({ status: 404, error: { code: "unknown", serverCode: "burnt" } });
  });

  test("gives a status that the document does not know as undefined", async () => {
    const result = await createBench([text(418, null)])
      .client.books.get({ path })
      .safe();
    expect(result).toMatchObject({ ok: false, status: undefined, error: { status: 418, body: undefined } });
  });

  test("gives no answer at all as undefined", async () => {
    const result = await createBench([connectionLost]).client.books.get({ path }).safe();
    expect(result).toMatchObject({ ok: false, status: undefined });
    expect(!result.ok && result.error).toBeInstanceOf(ConnectionError);
  });
});

test("a 204 where JSON was promised is an error", async () => {
  await expect(createBench([text(204, null)]).client.books.get({ path })).rejects.toMatchObject({
    code: "unreadable_answer",
    status: 204,
  });
});
