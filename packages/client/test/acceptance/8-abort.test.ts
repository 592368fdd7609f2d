import { afterEach, describe, expect, test } from "vitest";
import { createClient } from "../../src/client.ts";
import type { Clock } from "../../src/clock.ts";
import { realClock } from "../../src/clock.ts";
import type { ClientOptions } from "../../src/settings.ts";
import { type BookshopMethods, bookshop, canary, json, operations, type Reply, refused, silence } from "../bookshop.ts";

const deaf: Clock = { now: Date.now, sleep: () => new Promise(() => {}) };

let controller = new AbortController();
afterEach(() => {
  controller = new AbortController();
});

function start(reply: Reply, options: ClientOptions = {}) {
  const { signal } = controller;
  const client = createClient<BookshopMethods>(bookshop, operations, {
    apiKey: canary,
    fetch: async (request) => reply(request),
    ...options,
  });
  return { client, options: { signal } };
}

/** Aborts once everything is under way, and measures how long the call takes to notice. */
async function measure(call: Promise<unknown>): Promise<number> {
  const settled = call.then(
    () => "success",
    (error: unknown) => error,
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  const aborted = performance.now();
  controller.abort();
  expect(await settled).toMatchObject({ name: "AbortedError", code: "aborted" });
  return performance.now() - aborted;
}

const path = { id: "b1" };
const book = { data: { id: "b1", title: "Emma", state: "printing" } };
const stall: Reply = () => new Response(new ReadableStream(), { headers: { "Content-Type": "application/json" } });

describe("8. an abort is seen within 50 ms", () => {
  test.each<[string, Clock]>([
    ["on the real clock", realClock],
    ["on a clock that does not listen to signals", deaf],
  ])("in the backoff %s", async (_, clock) => {
    const { client, options } = start(refused(429, { "Retry-After": "30" }), { clock });
    expect(await measure(client.books.get({ path }, options))).toBeLessThan(50);
  });

  test("in the request", async () => {
    const { client, options } = start(silence);
    expect(await measure(client.books.get({ path }, options))).toBeLessThan(50);
  });

  test("in the body", async () => {
    const { client, options } = start(stall);
    expect(await measure(client.books.get({ path }, options))).toBeLessThan(50);
  });

  test("while the key is fetched", async () => {
    const { client, options } = start(silence, { apiKey: () => new Promise<string>(() => {}) });
    expect(await measure(client.books.get({ path }, options))).toBeLessThan(50);
  });

  test("in front of the gate", async () => {
    const { client, options } = start(refused(429, { "Retry-After": "30" }), { rateLimit: "wait", clock: deaf });
    expect(await measure(client.books.get({ path }, options))).toBeLessThan(50);
  });

  test("on the second page of a list", async () => {
    let page = 0;
    const { client, options } = start((request) =>
      page++ === 0 ? json(200, { data: [book.data], next: "2" })(request) : silence(request),
    );
    expect(await measure(client.books.list({}, options).toArray({ limit: 10 }))).toBeLessThan(50);
  });

  test.each<[string, Clock]>([
    ["on the real clock", realClock],
    ["on a clock that does not listen to signals", deaf],
  ])("while waiting for a job %s, by the signal of the call", async (_, clock) => {
    const { client, options } = start(json(200, book), { clock });
    expect(await measure(client.books.print({ body: path }, options).waitFor())).toBeLessThan(50);
  });

  test("while waiting for a job, by the signal of the waiting", async () => {
    const { client, options } = start(json(200, book));
    expect(await measure(client.books.get({ path }).waitFor(options))).toBeLessThan(50);
  });

  test("while a job is asked about", async () => {
    let asked = 0;
    const { client, options } = start((request) => (asked++ === 0 ? json(202, book)(request) : silence(request)));
    expect(
      await measure(client.books.print({ body: path }).waitFor({ ...options, minDelay: 0, maxDelay: 0 })),
    ).toBeLessThan(50);
  });
});
