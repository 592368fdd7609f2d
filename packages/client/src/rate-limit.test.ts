import { expect, test } from "vitest";
import { readRateLimit } from "./rate-limit.ts";

const now = Date.parse("2026-01-01T00:00:00Z");
const names = { limit: "X-Limit", remaining: "X-Remaining", reset: "X-Reset" };

test.each<[string | undefined, string, number]>([
  ["epoch_seconds", String(now / 1000 + 30), 30_000],
  ["epoch_milliseconds", String(now + 1500), 1500],
  ["seconds", "12", 12_000],
  ["epoch_seconds", String(now / 1000 - 30), 0],
])("a reset in %s is told in milliseconds from now", (unit, reset, resetMs) => {
  const headers = new Headers({ "X-Limit": "60", "X-Remaining": "0", "X-Reset": reset });
  expect(readRateLimit(headers, { ...names, ...(unit && { unit }) }, now)).toEqual({
    limit: 60,
    remaining: 0,
    resetMs,
  });
});

test("a reset is measured on the server's clock", () => {
  const headers = new Headers({ "X-Reset": String(now / 1000 + 30), Date: "Thu, 01 Jan 2026 00:00:10 GMT" });
  expect(readRateLimit(headers, { ...names, unit: "epoch_seconds" }, now - 3_600_000)?.resetMs).toBe(20_000);
});

test("the headers of the IETF draft are read where the document names none, or none of its own came", () => {
  const headers = new Headers({
    "RateLimit-Policy": '"per_minute";q=60;w=60, "per_day";q=10000;w=86400',
    RateLimit: '"per_minute";r=12;t=30, "per_day";r=4;t=7200',
  });
  expect(readRateLimit(headers, undefined, now)).toEqual({ limit: 10_000, remaining: 4, resetMs: 7_200_000 });
  expect(readRateLimit(headers, names, now)?.remaining).toBe(4);
});

test.each(["-1", "1.5", "many", ""])("%j is no number", (text) => {
  expect(readRateLimit(new Headers({ "X-Remaining": text }), names, now)).toBeUndefined();
});

test("no headers are no rate limit", () => {
  expect(readRateLimit(new Headers(), names, now)).toBeUndefined();
});
