import { expect, test } from "vitest";
import { createRandom } from "./random.ts";

const sample = (random: ReturnType<typeof createRandom>) => [
  random.uuid(),
  random.hex(7),
  random.integer(1, 1000),
  random.pick(["a", "b", "c"]),
];

test("the same seed gives the same values, another seed others", () => {
  expect(sample(createRandom(7))).toEqual(sample(createRandom(7)));
  expect(sample(createRandom(8))).not.toEqual(sample(createRandom(7)));
});

test("UUIDs are of version 4 and do not repeat", () => {
  const random = createRandom(1);
  const uuids = Array.from({ length: 2000 }, () => random.uuid());
  for (const uuid of uuids)
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(uuids).size).toBe(2000);
  expect(new Set(uuids.map((uuid) => uuid[19])).size).toBe(4);
});

test("hex gives as many digits as asked for", () => {
  const random = createRandom(1);
  for (const length of [0, 1, 7, 8, 9, 64]) expect(random.hex(length)).toMatch(new RegExp(`^[0-9a-f]{${length}}$`));
});

test("integers include both ends", () => {
  const random = createRandom(3);
  expect(new Set(Array.from({ length: 200 }, () => random.integer(4, 6)))).toEqual(new Set([4, 5, 6]));
});

test("nothing can be picked from an empty list", () => {
  expect(() => createRandom(1).pick([])).toThrow("at least one item");
});

test("a restored source goes on where the stored one was", () => {
  const random = createRandom(5);
  sample(random);
  const state = JSON.parse(JSON.stringify(random.state()));
  const next = sample(random);
  const other = createRandom(99);
  other.restore(state);
  expect(sample(other)).toEqual(next);
  random.restore(state);
  expect(sample(random)).toEqual(next);
});
