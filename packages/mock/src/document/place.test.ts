import { describe, expect, test } from "vitest";
import { at, below, placeAt, rootOf, textAt } from "./place.ts";
import { parsePointer, toPointer, valueAt } from "./pointer.ts";

describe("a JSON Pointer", () => {
  // RFC 6901 §5
  const document = {
    foo: ["bar", "baz"],
    "": 0,
    "a/b": 1,
    "c%d": 2,
    "e^f": 3,
    "g|h": 4,
    "i\\j": 5,
    'k"l': 6,
    " ": 7,
    "m~n": 8,
  };

  test.each<[pointer: string, value: unknown]>([
    ["", document],
    ["/foo", ["bar", "baz"]],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/c%d", 2],
    ["/e^f", 3],
    ["/g|h", 4],
    ["/i\\j", 5],
    ['/k"l', 6],
    ["/ ", 7],
    ["/m~0n", 8],
    ["/foo/2", undefined],
    ["/toString", undefined],
    ["/foo/bar/x", undefined],
  ])("%j finds its value", (pointer, value) => {
    expect(valueAt(document, pointer)).toEqual(value);
  });

  test("goes there and back", () => {
    for (const tokens of [[], [""], ["a/b", "m~n", "~1", "0"]]) expect(parsePointer(toPointer(tokens))).toEqual(tokens);
  });
});

describe("a place", () => {
  const document = {
    a: { $ref: "#/b" },
    b: { $ref: "#/c~1d" },
    "c/d": { name: "end", inner: { $ref: "#/%63~1d" } },
    circle: { $ref: "#/circle" },
    ring: { one: { $ref: "#/ring/two" }, two: { $ref: "#/ring/one" } },
    dangling: { $ref: "#/nowhere" },
    outside: { $ref: "https://other.example/x" },
    data: { $ref: 5 },
  };
  const root = rootOf(document);

  test("follows references as often as it takes, and knows where it has come to", () => {
    expect(textAt(at(root, "a"), "name")).toBe("end");
    expect(at(root, "a").pointer).toBe("/c~1d");
    expect(at(root, "a", "inner", "inner").value).toBe(document["c/d"]);
  });

  test.each(["circle", "dangling", "nothing"])("ends in nothing where there is a %s", (key) => {
    expect(at(root, key).value).toBeUndefined();
    expect(at(root, key, "deeper", "still").value).toBeUndefined();
    expect(below(at(root, key))).toEqual([]);
  });

  test("ends in nothing where references lead round", () => {
    expect(at(root, "ring", "one").value).toBeUndefined();
  });

  test("leaves references that lead out of the document, and data that looks like one, alone", () => {
    expect(at(root, "outside").value).toBe(document.outside);
    expect(at(root, "data").value).toBe(document.data);
  });

  test("knows no members that an object merely inherits", () => {
    expect(at(root, "constructor").value).toBeUndefined();
    expect(at(root, "a", "toString").value).toBeUndefined();
  });

  test("is found by its pointer", () => {
    expect(textAt(placeAt(root, "/c~1d"), "name")).toBe("end");
  });
});
