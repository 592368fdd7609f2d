import { expect, test } from "vitest";
import { startDeadline } from "./deadline.ts";
import { createGate } from "./gate.ts";
import type { Refusal } from "./refusal.ts";

const refusal = { status: 429 } as Refusal;
const refuse = (waitMs: number) => new Error(`refused for ${waitMs}`);

function start() {
  let now = 0;
  const waits: number[] = [];
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      waits.push(ms);
      now += ms;
    },
  };
  const gate = createGate(clock, 60_000);
  const deadline = startDeadline(Number.POSITIVE_INFINITY, undefined, clock, () => new Error("ended"));
  return { gate, waits, enter: () => gate.enter(deadline, refuse) };
}

test("an open gate lets everybody through", async () => {
  const { enter, waits } = start();
  await Promise.all([enter(), enter(), enter()]);
  expect(waits).toEqual([]);
});

test("after a pause one goes through, and each success lets one more", async () => {
  const { gate, enter, waits } = start();
  await enter();
  gate.leave({ paused: { refusal, ms: 5000 } });
  let through = 0;
  const crowd = Array.from({ length: 6 }, () => enter().then(() => through++));
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    return through;
  };
  expect(await settle()).toBe(1);
  gate.leave({});
  expect(await settle()).toBe(3);
  gate.leave({});
  gate.leave({});
  expect(await settle()).toBe(6);
  await Promise.all(crowd);
  expect(waits).toEqual([5000]);
});

test("no more go through than the API says are left", async () => {
  const { gate, enter } = start();
  await enter();
  gate.leave({ rateLimit: { limit: 10, remaining: 1, resetMs: 1000 } });
  await enter();
  let through = false;
  const next = enter().then(() => {
    through = true;
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(through).toBe(false);
  gate.leave({});
  await next;
});

test("the longer of two pauses counts, with its reason", async () => {
  const { gate, enter, waits } = start();
  await Promise.all([enter(), enter()]);
  gate.leave({ paused: { refusal, ms: 3_600_000 } });
  gate.leave({ rateLimit: { limit: 10, remaining: 0, resetMs: 1000 } });
  await expect(enter()).rejects.toThrow("refused for 3600000");
  expect(waits).toEqual([]);
});

test("a reset that is too far away is left to the API", async () => {
  const { gate, enter, waits } = start();
  await enter();
  gate.leave({ rateLimit: { limit: 10, remaining: 0, resetMs: 3_600_000 } });
  await enter();
  expect(waits).toEqual([]);
});
