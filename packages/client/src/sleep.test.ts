import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sleep } from "./sleep.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a wait ends on time and lets go of the signal", async () => {
  const { signal } = new AbortController();
  const removed = vi.spyOn(signal, "removeEventListener");
  const wait = sleep(1000, signal);
  await vi.advanceTimersByTimeAsync(1000);
  await wait;
  expect(removed).toHaveBeenCalledOnce();
});

test("an abort ends the wait at once and leaves no timer", async () => {
  const controller = new AbortController();
  const wait = sleep(1000, controller.signal);
  controller.abort("enough");
  await expect(wait).rejects.toBe("enough");
  expect(vi.getTimerCount()).toBe(0);
});

test("a wait of months does not end at once, as a plain timer would", async () => {
  const ended = vi.fn();
  void sleep(90 * 86_400_000, new AbortController().signal).then(ended);
  await vi.advanceTimersByTimeAsync(1000);
  expect(ended).not.toHaveBeenCalled();
});
