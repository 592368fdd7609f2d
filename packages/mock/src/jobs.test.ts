import { describe, expect, test } from "vitest";
import type { Api, JobContext } from "./api.ts";
import { runningClock } from "./clock.ts";
import { createBench } from "./testing/bench.ts";
import { createLibrary, library } from "./testing/library.ts";

async function started(options: Parameters<typeof createLibrary>[0] = {}) {
  const bench = await createLibrary(options);
  const { id } = (await bench.call("POST /books", { title: "Dune" })).body.data;
  const state = async () => (await bench.call(`GET /books/${id}`)).body.data?.status;
  return { ...bench, id, state };
}

describe("a job", () => {
  test("puts its record into its start state, and moves it when its steps are due", async () => {
    const { mock, state } = await started();
    expect(await state()).toBe("binding");
    expect((await mock.clock.advance("10s")).map(({ summary }) => summary)).toEqual([
      expect.stringMatching(/^binding of \S+ is at step 1 of 2$/),
    ]);
    await mock.clock.advance(19_999);
    expect(await state()).toBe("binding");
    expect((await mock.clock.advance(1)).map(({ kind }) => kind)).toEqual(["job"]);
    expect(await state()).toBe("bound");
  });

  test("is moved by time that has passed, whoever asks first", async () => {
    const { mock, state } = await started();
    await mock.clock.set("2026-01-01T12:00:00Z");
    expect(await state()).toBe("bound");
  });

  test("that a script lets fail goes to its failed state at its end, once", async () => {
    const { mock, call, state } = await createLibrary().then(async (bench) => {
      bench.mock.faults.add({ job: "binding", error: "No glue." });
      const { id } = (await bench.call("POST /books", { title: "Dune" })).body.data;
      return { ...bench, state: async (book = id) => (await bench.call(`GET /books/${book}`)).body.data.status };
    });
    const next = (await call("POST /books", { title: "Next" })).body.data.id;
    await mock.clock.advance("10s");
    expect(await state()).toBe("binding");
    await mock.clock.advance("20s");
    expect([await state(), await state(next)]).toEqual(["torn", "bound"]);
  });

  test("a script for a job does not disturb calls", async () => {
    const { mock, call } = await createLibrary();
    mock.faults.add({ job: "binding" });
    expect((await call("GET /books")).status).toBe(200);
    expect(mock.faults.list()).toHaveLength(1);
  });

  test("of a record that is gone does nothing", async () => {
    const { mock, call, id } = await started();
    await call(`DELETE /books/${id}`);
    const events = await mock.clock.advance("1m");
    expect(events.map(({ summary }) => summary)).toEqual([
      expect.stringContaining("is void"),
      expect.stringContaining("is void"),
    ]);
  });
});

/** The library with a job that notes what it is told, and an operation that starts it anew. */
function noted(more: Partial<Api["jobs"]> = {}) {
  const told: [what: string, title: unknown, at: number, data: unknown][] = [];
  const note = (what: string) => (job: JobContext) => {
    told.push([what, job.record["status"], job.now, job.data]);
    return what === "finish" || what === "fail" ? { genre: `${what}ed`, status: "ignored" } : undefined;
  };
  const api: Api = {
    ...library,
    jobs: {
      binding: { finish: note("finish"), finished: note("finished") as never, fail: note("fail") },
      ...(more as Api["jobs"]),
    },
    handlers: {
      updateBook: async ({ path, startJob }) => {
        await startJob("binding", (path as { id: string }).id, { again: true });
        return { body: { data: { id: "b1", title: "Emma", status: "binding" } } };
      },
    },
  };
  return { api, told };
}

describe("a job's handler", () => {
  test("changes the record at the last step, and is told when all is stored", async () => {
    const { api, told } = noted();
    const { mock, send } = await createBench(api);
    const headers = { "X-Library-Key": (await mock.credentials.issue()).secret.reveal() };
    await send("PATCH /v1/books/b1", { headers, body: {} });
    await mock.clock.advance("30s");
    const at = mock.clock.now();
    expect(told).toEqual([
      ["finish", "binding", at, { again: true }],
      ["finished", "bound", at, { again: true }],
    ]);
    expect((await send("GET /v1/books/b1", { headers })).body.data).toMatchObject({
      genre: "finished",
      status: "bound",
    });
  });

  test("a job that is started again makes the old steps void, also within the same instant", async () => {
    for (const pause of [0, 5000]) {
      const { api, told } = noted();
      const { mock, send } = await createBench(api);
      const headers = { "X-Library-Key": (await mock.credentials.issue()).secret.reveal() };
      await send("PATCH /v1/books/b1", { headers, body: {} });
      await mock.clock.advance(pause);
      await send("PATCH /v1/books/b1", { headers, body: {} });
      const restarted = mock.clock.now();
      const events = await mock.clock.advance("1m");
      expect(events.filter(({ summary }) => summary.includes("is void"))).toHaveLength(2);
      expect(told.map(([what, , at]) => [what, at])).toEqual([
        ["finish", restarted + 30_000],
        ["finished", restarted + 30_000],
      ]);
    }
  });

  test("that throws is reported, and the requests that come after it are answered all the same", async () => {
    const { api } = noted({ binding: { finish: () => Promise.reject(new Error("no glue")) } });
    let real = 0;
    const { mock, send, log } = await createBench(api, {
      clock: runningClock({ now: () => real }, "2026-01-01T00:00:00Z"),
    });
    const headers = { "X-Library-Key": (await mock.credentials.issue()).secret.reveal() };
    await send("PATCH /v1/books/b1", { headers, body: {} });
    real = 30_000;
    expect((await send("GET /v1/books/b1", { headers })).status).toBe(200);
    expect(log).toEqual([{ level: "error", message: "A job failed: no glue", error: expect.any(Error) }]);
  });
});

test("starting a job that the document does not define is a mistake of ours", async () => {
  const api: Api = { ...library, handlers: { getBook: ({ startJob }) => startJob("baking", "b1").then(() => ({})) } };
  const { mock, send, log } = await createBench(api);
  const headers = { "X-Library-Key": (await mock.credentials.issue()).secret.reveal() };
  expect((await send("GET /v1/books/b1", { headers })).status).toBe(500);
  expect(log[0]?.message).toContain("The document defines no job baking.");
});
