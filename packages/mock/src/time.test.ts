import { expect, test } from "vitest";
import { toEpoch, toMilliseconds, toRowTimestamp, toTimestamp } from "./time.ts";

test.each([
  ["PT90S", 90_000],
  ["PT1.5S", 1500],
  ["P1DT2H3M4S", 93_784_000],
  ["P2W", 1_209_600_000],
  ["30d", 2_592_000_000],
  ["15m", 900_000],
  ["250ms", 250],
  ["1.5h", 5_400_000],
  [42, 42],
  [0, 0],
])("%o is a duration of %i milliseconds", (duration, milliseconds) => {
  expect(toMilliseconds(duration)).toBe(milliseconds);
});

test.each(["P1Y", "P1M", "P", "PT", "P1DT", "1", "1 s", "-1s", "PT-1S", "", Number.POSITIVE_INFINITY, -1])(
  "%o is no duration, and the message says what is",
  (duration) => {
    expect(() => toMilliseconds(duration)).toThrow(/Expected a duration such as "PT90S"/);
  },
);

test("an instant is read from text, a number or a Date, and anything else is refused", () => {
  const epoch = Date.UTC(2026, 0, 2);
  for (const instant of ["2026-01-02T00:00:00Z", epoch, new Date(epoch)]) expect(toEpoch(instant)).toBe(epoch);
  for (const instant of ["tomorrow", Number.NaN, new Date("x")]) expect(() => toEpoch(instant)).toThrow(RangeError);
});

test("rows have microseconds with trailing zeros trimmed, requests milliseconds and Z", () => {
  const epoch = Date.parse("2026-03-04T18:22:07.410Z");
  expect(toTimestamp(epoch)).toBe("2026-03-04T18:22:07.410Z");
  expect(toRowTimestamp(epoch)).toBe("2026-03-04T18:22:07.41+00:00");
  expect(toRowTimestamp(epoch, 93)).toBe("2026-03-04T18:22:07.410093+00:00");
  expect(toRowTimestamp(Date.parse("2026-03-04T18:22:07Z"))).toBe("2026-03-04T18:22:07+00:00");
});
