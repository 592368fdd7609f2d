import { describe, expect, test } from "vitest";
import { compileExpression, compileFill } from "./fill.ts";

const facts = {
  retry_after: 17,
  zero: 0,
  no: false,
  nothing: null,
  list: ["a", "b"],
  record: { keyword: "towing", deep: { n: 1 } },
  faults: [{ field: "a", message: "bad" }, { field: "b" }],
};
const value = (source: unknown) => compileExpression(source)(facts);

describe("an expression", () => {
  test.each<[source: unknown, gives: unknown]>([
    ["{retry_after}", 17],
    ["{zero}", 0],
    ["{no}", false],
    ["{nothing}", null],
    ["{list}", ["a", "b"]],
    ["{record.deep}", { n: 1 }],
    ["{record.keyword}", "towing"],
    ["Try again in {retry_after} seconds.", "Try again in 17 seconds."],
    ["{retry_after}/{zero}", "17/0"],
    ["[{record.deep}] {unknown}!", '[{"n":1}] !'],
    ["no fact", "no fact"],
    ["{}", "{}"],
    ["{Not A Fact}", "{Not A Fact}"],
    [5, 5],
    [true, true],
    [null, null],
    [
      { a: "{zero}", b: "{unknown}", c: ["{list}", "{unknown}"] },
      { a: 0, c: [["a", "b"], null] },
    ],
    [
      { each: "{faults}", as: { field: "{field}", message: "{message}", wait: "{retry_after}" } },
      [
        { field: "a", message: "bad", wait: 17 },
        { field: "b", wait: 17 },
      ],
    ],
    [{ each: "{list}", as: "x" }, ["x", "x"]],
  ])("%j gives %j", (source, gives) => {
    expect(value(source)).toEqual(gives);
  });

  test.each([
    "{unknown}",
    "{record.unknown}",
    "{record.keyword.length}",
    "{list.length.x}",
    "{constructor}",
    "{record.toString}",
    "{__proto__}",
  ])("%s names no fact, and gives nothing", (source) => {
    expect(value(source)).toBeUndefined();
  });

  test("a list of what is no list gives nothing", () => {
    expect(value({ each: "{retry_after}", as: "x" })).toBeUndefined();
  });

  test("a fact is put in as it is: braces and dollar signs in it mean nothing", () => {
    const text = compileExpression("said: {text}");
    expect(text({ text: "{retry_after} $& $1" })).toBe("said: {retry_after} $& $1");
  });
});

describe("filling an example", () => {
  const example = { error: { code: "x", details: { wait: 1 }, list: [1, 2, 3] }, "a/b": 1 };
  const fill = (set: Record<string, unknown>, missing?: "keep") => compileFill(example, set, missing)(facts);

  test("puts values where the pointers say", () => {
    expect(fill({ "/error/details/wait": "{retry_after}", "/a~1b": 2, "/new/deep": "y" })).toEqual({
      error: { code: "x", details: { wait: 17 }, list: [1, 2, 3] },
      "a/b": 2,
      new: { deep: "y" },
    });
  });

  test("removes a member whose fact is missing, or keeps the example's", () => {
    expect(fill({ "/error/details/wait": "{unknown}", "/new/deep": "{unknown}" })).toEqual({
      error: { code: "x", details: {}, list: [1, 2, 3] },
      "a/b": 1,
    });
    expect(fill({ "/error/details/wait": "{unknown}" }, "keep")).toEqual(example);
  });

  test("reaches into lists", () => {
    expect(fill({ "/error/list/1": "{retry_after}", "/error/list/-": 4 })).toMatchObject({
      error: { list: [1, 17, 3, 4] },
    });
    expect(fill({ "/error/list/0": "{unknown}" })).toMatchObject({ error: { list: [2, 3] } });
  });

  test("replaces the whole with the empty pointer", () => {
    expect(fill({ "": "{record}" })).toEqual(facts.record);
  });

  test("never changes the example itself", () => {
    const before = structuredClone(example);
    fill({ "/error/details/wait": 9, "/error/list/0": 9 });
    expect(example).toEqual(before);
  });
});
