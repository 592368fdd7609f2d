import { createMock } from "@keystub/mock";
import { hrizn as api } from "@keystub/mock/hrizn";
import { describe, expect, test } from "vitest";
import { caught, createBench, json, type Reply } from "../test/bookshop.ts";
import { JobFailedError, JobTimeoutError } from "./errors.ts";
import { createHrizn } from "./hrizn.ts";

const started = json(202, { data: { id: "b7", state: "printing" } });
const state = (name: string | null): Reply => json(200, { data: { id: "b7", title: "Emma", state: name } });
const body = { id: "b1" };

describe("waitFor", () => {
  test("asks what the answer names until it is done, and gives that", async () => {
    const bench = createBench([started, state("printing"), state("drying"), state("printed")]);
    const seen: unknown[] = [];
    const done = await bench.client.books.print({ body }).waitFor({ onProgress: ({ data }) => seen.push(data.state) });
    expect(done.data).toEqual({ id: "b7", title: "Emma", state: "printed" });
    expect(bench.requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      "POST /v1/print",
      "GET /v1/books/b7",
      "GET /v1/books/b7",
      "GET /v1/books/b7",
    ]);
    // A state that the document does not know is on the way.
    expect(seen).toEqual(["printing", "drying"]);
  });

  test("takes its time: from minDelay, doubling, to maxDelay, with jitter", async () => {
    const replies = [started, ...Array(5).fill(state("printing")), state("printed")];
    const slow = createBench(replies);
    await slow.client.books.print({ body }).waitFor();
    expect(slow.waits).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000]);
    const quick = createBench(replies, { random: () => 0 });
    await quick.client.books.print({ body }).waitFor({ minDelay: 100, maxDelay: 1000 });
    expect(quick.waits).toEqual([100, 100, 100, 100, 100, 100]);
  });

  test("a job that fails is a JobFailedError", async () => {
    const error = await caught(
      createBench([started, state("jammed")])
        .client.books.print({ body })
        .waitFor(),
    );
    expect(error).toBeInstanceOf(JobFailedError);
    expect(error).toMatchObject({
      code: "job_failed",
      operation: "books.print",
      state: "jammed",
      data: { data: { id: "b7" } },
    });
  });

  test("a job that takes too long is a JobTimeoutError, and the last question comes at the very end", async () => {
    const bench = createBench([started, state(null)]);
    const error = await caught(bench.client.books.print({ body }).waitFor({ timeout: 10_000 }));
    expect(error).toBeInstanceOf(JobTimeoutError);
    expect(error).toMatchObject({ code: "job_timeout", state: undefined, timeoutMs: 10_000 });
    expect(bench.waits).toEqual([2000, 4000, 4000]);
    expect(bench.requests).toHaveLength(4);
  });

  test("an answer that names no job started none", async () => {
    const bench = createBench([json(202, { data: { id: null } })]);
    const error = await caught(bench.client.books.print({ body }).waitFor());
    expect(error).toMatchObject({ code: "job_failed", message: expect.stringContaining("none has started") });
    expect(bench.requests).toHaveLength(1);
  });

  test("what reads a job waits as well, and asks at once", async () => {
    const bench = createBench([state("printing"), state("printed")]);
    expect((await bench.client.books.get({ path: { id: "b7" } }).waitFor()).data.state).toBe("printed");
    expect(bench.waits).toEqual([4000]);
    await bench.client.books.get({ path: { id: "b7" } }).waitFor();
    expect(bench.requests).toHaveLength(3);
  });

  test("an error on the way is that error", async () => {
    const bench = createBench([started, json(404, { error: { code: "gone" } })]);
    expect(await caught(bench.client.books.print({ body }).waitFor())).toMatchObject({
      code: "gone",
      operation: "books.get",
    });
  });
});

describe("on the clock of a mock, which fits as it is", () => {
  async function start() {
    const mock = await createMock({ api });
    const { secret } = await mock.credentials.issue();
    return { mock, hrizn: createHrizn({ apiKey: secret, fetch: mock.fetch, clock: mock.clock }) };
  }

  /** Moves the mock's time until the call has settled. */
  async function pass<Result>(mock: Awaited<ReturnType<typeof start>>["mock"], call: Promise<Result>): Promise<Result> {
    let settled = false;
    const outcome = call.finally(() => {
      settled = true;
    });
    outcome.catch(() => {});
    while (!settled) {
      await mock.clock.advance("1s");
      await new Promise((resolve) => setImmediate(resolve));
    }
    return outcome;
  }

  test("an IdeaCloud, its article, its check and a description are waited for without waiting", async () => {
    const { mock, hrizn } = await start();
    const begin = mock.clock.now();
    const cloud = await pass(mock, hrizn.ideaclouds.create({ body: { keyword: "towing" } }).waitFor());
    expect(cloud.data.status).toBe("complete");
    const article = await pass(
      mock,
      hrizn.content.create({ body: { ideacloud_id: cloud.data.id, article_type: "qa" } }).waitFor(),
    );
    expect(article.data.status).toBe("complete");
    const report = await pass(mock, hrizn.content.compliance.check({ path: { id: article.data.id } }).waitFor());
    expect(report.data.report?.score).toBeTypeOf("number");
    const { data } = await hrizn.inventory.list({ query: { limit: 1 } });
    const described = await pass(
      mock,
      hrizn.inventory.descriptions.generate({ path: { vin: data[0]?.vin ?? "" } }).waitFor(),
    );
    expect(described.data.status).toBe("complete");
    expect(mock.clock.now() - begin).toBeGreaterThan(180_000);
  });

  test("interactive content starts no job, and says so", async () => {
    const { mock, hrizn } = await start();
    const clouds = await hrizn.ideaclouds.list({ query: { status: "complete" } }).toArray({ limit: 1 });
    const call = hrizn.content.create({
      body: { ideacloud_id: clouds[0]?.id ?? "", article_type: "qa", mode: "interactive" },
    });
    expect(await caught(pass(mock, call.waitFor()))).toMatchObject({ code: "job_failed" });
  });
});
