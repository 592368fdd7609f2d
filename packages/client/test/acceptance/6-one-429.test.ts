import { createMock, virtualClock } from "@keystub/mock";
import { hrizn as api } from "@keystub/mock/hrizn";
import { describe, expect, test } from "vitest";
import { RateLimitError } from "../../src/errors.ts";
import { createHrizn, type HriznOptions } from "../../src/hrizn.ts";

/** A mock on a virtual clock that goes on by itself as soon as everybody waits, and a client that obeys it. */
async function start(limits: Record<string, number>, options: HriznOptions = {}) {
  const clock = virtualClock();
  const mock = await createMock({ api, clock });
  const { secret } = await mock.credentials.issue({ limits });
  const sent: { at: number; status: number; inFlight: number }[] = [];
  let inFlight = 0;
  const hrizn = createHrizn({
    apiKey: secret,
    rateLimit: "wait",
    timeout: { total: 3_600_000 },
    clock: {
      now: clock.now,
      sleep: async (ms) => {
        await clock.advance(ms);
      },
    },
    ...options,
    fetch: async (request) => {
      const entry = { at: clock.now(), status: 0, inFlight: ++inFlight };
      sent.push(entry);
      // A server takes a moment, in which others may be sent.
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      const response = await mock.fetch(request);
      inFlight--;
      entry.status = response.status;
      return response;
    },
  });
  return { clock, mock, hrizn, sent };
}

describe("6. one 429 pauses all calls of a client", () => {
  test("and they drain without a burst and without another 429", async () => {
    const { clock, hrizn, sent } = await start({ per_minute: 10 });
    const begin = clock.now();
    const results = await Promise.all(Array.from({ length: 30 }, () => hrizn.site.get().withResponse()));
    expect(results.every(({ status }) => status === 200)).toBe(true);

    // Thirty at once: nobody could know. Then everybody waits for the one answer that says how long.
    const first = sent.filter(({ at }) => at === begin);
    const later = sent.filter(({ at }) => at > begin);
    expect(first.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(later.some(({ status }) => status === 429)).toBe(false);
    expect(later).toHaveLength(20);
    // After each pause it starts with a single call.
    const reopened = [...new Set(later.map(({ at }) => at))].map(
      (at) => later.find((entry) => entry.at === at)?.inFlight,
    );
    expect(new Set(reopened)).toEqual(new Set([1]));
    expect(clock.now() - begin).toBeGreaterThanOrEqual(120_000);
  });

  test("and a client that is told there is nothing left does not ask for a 429 at all", async () => {
    const { hrizn, sent } = await start({ per_minute: 10 });
    for (let call = 0; call < 25; call++) await hrizn.site.get();
    expect(sent.map(({ status }) => status)).toEqual(Array(25).fill(200));
  });

  test("and calls that could not wait so long fail at once, unsent, and say how long", async () => {
    const { hrizn, sent } = await start({ per_day: 1 });
    await hrizn.site.get();
    const first = await hrizn.site.get().catch((error: unknown) => error);
    const second = await hrizn.site.get().catch((error: unknown) => error);
    expect(first).toBeInstanceOf(RateLimitError);
    expect(second).toMatchObject({ code: "rate_limit_exceeded", attempts: 0, retryAfterMs: 86_400_000, status: 429 });
    expect(sent).toHaveLength(2);
  });

  test("and a waiting call can be aborted without holding up the others", async () => {
    const { clock, mock } = await start({});
    const { secret } = await mock.credentials.issue({ limits: { per_minute: 1 } });
    const hrizn = createHrizn({
      apiKey: secret,
      fetch: mock.fetch,
      clock,
      rateLimit: "wait",
      timeout: { total: 600_000 },
    });
    await hrizn.site.get();
    const controller = new AbortController();
    const impatient = hrizn.site.get({}, { signal: controller.signal }).catch((error: unknown) => error);
    const patient = hrizn.site.get().withResponse();
    await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    expect(await impatient).toMatchObject({ code: "aborted" });
    // The mock's own clock, as it is: whoever sleeps on it goes on when it is moved.
    await clock.advance("PT1M");
    expect((await patient).status).toBe(200);
  });

  test("observe tells and does not wait; off does not even look", async () => {
    const observing = await start({ per_minute: 10 }, { rateLimit: "observe" });
    const { rateLimit } = await observing.hrizn.site.get().withResponse();
    expect(rateLimit).toEqual({ limit: 10, remaining: 9, resetMs: 60_000 });
    const off = await start({ per_minute: 10 }, { rateLimit: "off" });
    expect((await off.hrizn.site.get().withResponse()).rateLimit).toBeUndefined();
  });
});
