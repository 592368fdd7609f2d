import { expect, test } from "vitest";
import { parseRetryAfter } from "./retry-after.ts";

const now = Date.UTC(1994, 10, 6, 8, 49, 7);

test.each([
  ["17", 17_000],
  ["0", 0],
  ["99999999999999999999", Number.MAX_SAFE_INTEGER],
  ["Sun, 06 Nov 1994 08:49:37 GMT", 30_000],
  ["Sunday, 06-Nov-94 08:49:37 GMT", 30_000],
  ["Sun Nov  6 08:49:37 1994", 30_000],
  ["Sun, 06 Nov 1994 08:48:37 GMT", 0],
])("Retry-After: %s is %s ms", (value, ms) => {
  expect(parseRetryAfter(new Headers({ "Retry-After": value }), now)).toBe(ms);
});

test.each([
  "",
  "1.5",
  "-1",
  "+1",
  "1e3",
  "0x10",
  "5s",
  "soon",
  "1994-11-06T08:49:37Z",
  "Sun, 31 Feb 1994 08:49:37 GMT",
  "Sun, 06 Nov 1994 24:00:00 GMT",
  "Sun, 06 Nov 1994 08:49:37 +0100",
])("Retry-After: %j is malformed and says nothing", (value) => {
  expect(parseRetryAfter(new Headers({ "Retry-After": value }), now)).toBeUndefined();
});

test("no header, no wait asked for", () => {
  expect(parseRetryAfter(new Headers(), now)).toBeUndefined();
});

test("a date is measured against the server's own Date, however wrong our clock is", () => {
  const headers = new Headers({
    Date: "Sun, 06 Nov 1994 08:49:27 GMT",
    "Retry-After": "Sun, 06 Nov 1994 08:49:37 GMT",
  });
  expect(parseRetryAfter(headers, now + 86_400_000)).toBe(10_000);
});

test("a two-digit year is the nearest one that is not more than 50 years ahead", () => {
  const in2026 = Date.UTC(2026, 0, 1);
  expect(parseRetryAfter(new Headers({ "Retry-After": "Thursday, 01-Jan-26 00:01:00 GMT" }), in2026)).toBe(60_000);
  expect(parseRetryAfter(new Headers({ "Retry-After": "Friday, 01-Jan-99 00:01:00 GMT" }), in2026)).toBe(0);
});

test.each([
  ["250", 250],
  ["250.2", 251],
])("retry-after-ms: %s goes before Retry-After", (value, ms) => {
  expect(parseRetryAfter(new Headers({ "retry-after-ms": value, "Retry-After": "9" }), now)).toBe(ms);
});

test.each(["-1", "soon", ""])("a malformed retry-after-ms: %j leaves the word to Retry-After", (value) => {
  expect(parseRetryAfter(new Headers({ "retry-after-ms": value, "Retry-After": "9" }), now)).toBe(9000);
});
