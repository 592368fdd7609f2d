import { expect, it } from "vitest";
import { findNextRun } from "./schedules.ts";

it.each([
  ["Weekly", "2031-01-06T05:59:59Z", "2031-01-06T06:00:00Z"],
  ["Weekly", "2031-01-06T06:00:00Z", "2031-01-13T06:00:00Z"],
  ["Weekly", "2031-01-12T23:00:00Z", "2031-01-13T06:00:00Z"],
  ["Monthly", "2031-01-31T12:00:00Z", "2031-02-01T06:00:00Z"],
  ["Monthly", "2031-12-01T06:00:00Z", "2032-01-01T06:00:00Z"],
  ["Quarterly", "2031-04-01T00:00:00Z", "2031-04-01T06:00:00Z"],
  ["Quarterly", "2031-11-30T00:00:00Z", "2032-01-01T06:00:00Z"],
] as const)("the next %s run after %s is at %s", (cadence, now, next) => {
  expect(new Date(findNextRun(cadence, Date.parse(now)))).toEqual(new Date(next));
});
