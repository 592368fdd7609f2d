import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { algorithms, type Counter, createCounter } from "./counter.ts";

type Name = keyof typeof algorithms;
const names = Object.keys(algorithms) as Name[];

/** The same rules, said in the plainest way: from all calls that were counted so far, may another come at `now`? */
const references: Record<Name, (calls: readonly number[], limit: number, window: number, now: number) => boolean> = {
  "sliding-window": (calls, limit, window, now) => calls.filter((call) => call > now - window).length < limit,
  "fixed-window": (calls, limit, window, now) =>
    calls.filter((call) => Math.floor(call / window) === Math.floor(now / window)).length < limit,
  "token-bucket": (calls, limit, window, now) => {
    // Fractions of a token as whole numbers: a token is `window` parts, and a millisecond brings `limit` parts.
    let parts = limit * window;
    let last = calls[0] ?? now;
    for (const call of calls) {
      parts = Math.min(limit * window, parts + (call - last) * limit) - window;
      last = call;
    }
    return Math.min(limit * window, parts + (now - last) * limit) >= window;
  },
};

const timelines = fc.record({
  name: fc.constantFrom(...names),
  limit: fc.integer({ min: 1, max: 12 }),
  window: fc.integer({ min: 1, max: 60 }),
  gaps: fc.array(fc.integer({ min: 0, max: 25 }), { maxLength: 60 }),
  countRefused: fc.boolean(),
});

function allowedAt(name: Name, counter: Counter, limit: number, window: number, now: number): boolean {
  return algorithms[name].peek(structuredClone(counter), limit, window, now).allowed;
}

describe("any timeline", () => {
  test("is judged as the plainest reading of the rule judges it, whether refused calls count or not", () => {
    fc.assert(
      fc.property(timelines, ({ name, limit, window, gaps, countRefused }) => {
        const { peek, spend } = algorithms[name];
        const counter = createCounter();
        const counted: number[] = [];
        let now = 1_000_000;
        for (const gap of gaps) {
          now += gap;
          const { allowed } = peek(counter, limit, window, now);
          expect(allowed).toBe(references[name](counted, limit, window, now));
          if (!allowed && !countRefused) continue;
          spend(counter, limit, window, now);
          counted.push(now);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("names the first moment at which a call passes: then it does, a millisecond earlier it does not", () => {
    fc.assert(
      fc.property(timelines, ({ name, limit, window, gaps, countRefused }) => {
        const { peek, spend } = algorithms[name];
        const counter = createCounter();
        let now = 1_000_000;
        for (const gap of gaps) {
          now += gap;
          const { allowed, retryAt, remaining } = peek(counter, limit, window, now);
          expect(allowed).toBe(remaining > 0);
          if (allowed) expect(retryAt).toBe(now);
          else {
            expect(allowedAt(name, counter, limit, window, retryAt)).toBe(true);
            expect(allowedAt(name, counter, limit, window, retryAt - 1)).toBe(false);
          }
          if (allowed || countRefused) spend(counter, limit, window, now);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("names the moment at which the next place frees up, and no earlier one", () => {
    fc.assert(
      fc.property(timelines, ({ name, limit, window, gaps }) => {
        const { peek, spend } = algorithms[name];
        const counter = createCounter();
        let now = 1_000_000;
        for (const gap of gaps) {
          now += gap;
          if (peek(counter, limit, window, now).allowed) spend(counter, limit, window, now);
          const { remaining, resetAt } = peek(counter, limit, window, now);
          const later = (at: number) => peek(structuredClone(counter), limit, window, at).remaining;
          if (remaining === limit) expect(resetAt).toBe(now);
          else {
            expect(later(resetAt)).toBeGreaterThan(remaining);
            expect(later(resetAt - 1)).toBe(remaining);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(names)("%s", (name) => {
  const { peek, spend } = algorithms[name];

  test("lets exactly the limit pass at one instant, for every limit", () => {
    for (let limit = 1; limit <= 120; limit++) {
      const counter = createCounter();
      let passed = 0;
      for (let call = 0; call < limit + 3; call++) {
        if (!peek(counter, limit, 60_000, 5).allowed) continue;
        spend(counter, limit, 60_000, 5);
        passed++;
      }
      expect(passed, `limit ${limit}`).toBe(limit);
    }
  });

  test("keeps the count when the limit changes", () => {
    const counter = createCounter();
    for (let call = 0; call < 4; call++) spend(counter, 10, 1000, 0);
    expect(peek(counter, 10, 1000, 0).remaining).toBe(6);
    expect(peek(counter, 20, 1000, 0).remaining).toBe(16);
    expect(peek(counter, 4, 1000, 0)).toMatchObject({ allowed: false, remaining: 0 });
    expect(peek(counter, 3, 1000, 0)).toMatchObject({ allowed: false, remaining: 0 });
  });

  test("gives nothing back when the clock is set back", () => {
    const counter = createCounter();
    for (let call = 0; call < 2; call++) spend(counter, 2, 1000, 10_000);
    expect(peek(counter, 2, 1000, 3000).allowed).toBe(false);
    spend(counter, 2, 1000, 3000);
    expect(peek(counter, 2, 1000, 10_000).allowed).toBe(false);
  });

  test("works on after a trip through JSON", () => {
    const counter = createCounter();
    spend(counter, 1, 1000, 0);
    expect(peek(JSON.parse(JSON.stringify(counter)), 1, 1000, 500).allowed).toBe(false);
  });
});

describe("the edges", () => {
  test("a call that is exactly one window old is out of a sliding window", () => {
    const { peek, spend } = algorithms["sliding-window"];
    const counter = createCounter();
    spend(counter, 1, 1000, 500);
    expect(peek(counter, 1, 1000, 1499).allowed).toBe(false);
    expect(peek(counter, 1, 1000, 1500).allowed).toBe(true);
  });

  test("a fixed window opens anew at its edge, so twice the limit may pass within a millisecond", () => {
    const { peek, spend } = algorithms["fixed-window"];
    const counter = createCounter();
    for (const now of [999, 999, 1000, 1000]) {
      expect(peek(counter, 2, 1000, now).allowed).toBe(true);
      spend(counter, 2, 1000, now);
    }
    expect(peek(counter, 2, 1000, 1000)).toMatchObject({ allowed: false, retryAt: 2000 });
  });

  test("a bucket gives one place back for each limit-th part of the window", () => {
    const { peek, spend } = algorithms["token-bucket"];
    const counter = createCounter();
    for (let call = 0; call < 3; call++) spend(counter, 3, 1000, 0);
    expect(peek(counter, 3, 1000, 0)).toMatchObject({ allowed: false, retryAt: 334 });
    expect(peek(counter, 3, 1000, 334).remaining).toBe(1);
    expect(peek(counter, 3, 1000, 1000).remaining).toBe(3);
  });
});

test("a flood of refused calls needs no more memory than the limit", () => {
  const { peek, spend } = algorithms["sliding-window"];
  const counter = createCounter();
  for (let now = 0; now < 100_000; now++) {
    peek(counter, 50, 1_000_000, now);
    spend(counter, 50, 1_000_000, now);
  }
  expect(peek(counter, 50, 1_000_000, 100_000).retryAt).toBe(99_950 + 1_000_000);
  expect(counter.times.length).toBeLessThan(3000);
  expect(counter.times.length - counter.head).toBeLessThanOrEqual(51);
});
