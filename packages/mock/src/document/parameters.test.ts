import { describe, expect, test } from "vitest";
import { compileParameters, type ParameterPlace, readCookie, readParameter } from "./parameters.ts";
import { at, rootOf } from "./place.ts";

interface Sent {
  readonly path?: string;
  readonly query?: string;
  readonly header?: string;
  readonly cookie?: string;
}

function read(parameter: Record<string, unknown>, sent: Sent): unknown {
  const [compiled] = compileParameters(rootOf({}), rootOf({ parameters: [{ name: "color", ...parameter }] }));
  if (!compiled) throw new Error("There is no such parameter.");
  return readParameter(compiled, {
    path: () => sent.path,
    query: new URLSearchParams(sent.query),
    header: (name) => (name === "color" ? sent.header : undefined),
    cookie: (name) => readCookie(sent.cookie, name),
  });
}

const array = { type: "array", items: { type: "string" } };
const numbers = { type: "array", items: { type: "integer" } };
const object = { type: "object", properties: { R: { type: "integer" }, G: { type: "integer" } } };
const list = ["blue", "black"];
const rgb = { R: 100, G: 200 };

describe("every style of the specification", () => {
  test.each<[where: ParameterPlace, style: string, explode: boolean, schema: object, sent: Sent, value: unknown]>([
    ["path", "simple", false, array, { path: "blue,black" }, list],
    ["path", "simple", true, array, { path: "blue,black" }, list],
    ["path", "simple", false, object, { path: "R,100,G,200" }, rgb],
    ["path", "simple", true, object, { path: "R=100,G=200" }, rgb],
    ["path", "label", false, { type: "integer" }, { path: ".5" }, 5],
    ["path", "label", false, array, { path: ".blue,black" }, list],
    ["path", "label", true, array, { path: ".blue.black" }, list],
    ["path", "label", false, object, { path: ".R,100,G,200" }, rgb],
    ["path", "label", true, object, { path: ".R=100.G=200" }, rgb],
    ["path", "matrix", false, { type: "string" }, { path: ";color=blue" }, "blue"],
    ["path", "matrix", false, array, { path: ";color=blue,black" }, list],
    ["path", "matrix", true, array, { path: ";color=blue;color=black" }, list],
    ["path", "matrix", false, object, { path: ";color=R,100,G,200" }, rgb],
    ["path", "matrix", true, object, { path: ";R=100;G=200" }, rgb],
    ["query", "form", true, array, { query: "color=blue&x=1&color=black" }, list],
    ["query", "form", false, array, { query: "color=blue,black" }, list],
    ["query", "form", true, object, { query: "R=100&x=1&G=200" }, rgb],
    ["query", "form", false, object, { query: "color=R,100,G,200" }, rgb],
    ["query", "spaceDelimited", false, array, { query: "color=blue%20black" }, list],
    ["query", "pipeDelimited", false, array, { query: "color=blue|black" }, list],
    ["query", "pipeDelimited", false, array, { query: "color=blue%7Cblack" }, list],
    ["query", "deepObject", true, object, { query: "color[R]=100&color%5BG%5D=200&other[R]=1" }, rgb],
    ["query", "deepObject", false, object, { query: "color[R]=100&color[G]=200" }, rgb],
    ["header", "simple", false, numbers, { header: " 1,2" }, [1, 2]],
    ["header", "simple", true, object, { header: "R=100,G=200" }, rgb],
    ["cookie", "form", false, array, { cookie: "a=1; color=blue,black; b=2" }, list],
    ["cookie", "form", true, { type: "integer" }, { cookie: "color=7" }, 7],
  ])("%s, %s, explode %o, %j: %j", (where, style, explode, schema, sent, value) => {
    expect(read({ in: where, style, explode, schema }, sent)).toEqual(value);
  });
});

describe("where the style is not said", () => {
  test("a query list is repeated, a header and a path list are separated by commas", () => {
    expect(read({ in: "query", schema: array }, { query: "color=a,b&color=c" })).toEqual(["a,b", "c"]);
    expect(read({ in: "header", schema: array }, { header: "a,b" })).toEqual(["a", "b"]);
    expect(read({ in: "path", schema: array }, { path: "a,b" })).toEqual(["a", "b"]);
  });

  test("what was not sent is undefined, what was sent empty is empty", () => {
    for (const schema of [array, object, { type: "integer" }])
      expect(read({ in: "query", schema }, { query: "x=1" })).toBeUndefined();
    expect(read({ in: "query", schema: { type: "string" } }, { query: "color=" })).toBe("");
    expect(read({ in: "query", explode: false, schema: array }, { query: "color=" })).toEqual([]);
  });

  test("the first of several texts counts", () => {
    expect(read({ in: "query", schema: { type: "string" } }, { query: "color=a&color=b" })).toBe("a");
  });
});

describe("text becomes a value of its type, or stays text for the schema to refuse", () => {
  test.each<[schema: object, text: string, value: unknown]>([
    [{ type: "integer" }, "007", 7],
    [{ type: "integer" }, "-3", -3],
    [{ type: "number" }, "1.5e3", 1500],
    [{ type: "number" }, ".5", 0.5],
    [{ type: "integer" }, "0x10", "0x10"],
    [{ type: "integer" }, " 1", " 1"],
    [{ type: "integer" }, "", ""],
    [{ type: "number" }, "Infinity", "Infinity"],
    [{ type: "boolean" }, "true", true],
    [{ type: "boolean" }, "false", false],
    [{ type: "boolean" }, "1", "1"],
    [{ type: "string" }, "1", "1"],
    [{ type: ["integer", "null"] }, "null", null],
    [{ type: ["string", "null"] }, "null", null],
    [{ type: "string" }, "null", "null"],
    [{ anyOf: [{ type: "string", format: "date" }, { type: "integer" }] }, "5", 5],
    [{ allOf: [{ type: "integer" }, { minimum: 1 }] }, "5", 5],
    [{ enum: [1, 2] }, "2", 2],
    [{ enum: ["1", 2] }, "2", "2"],
    [{}, "5", "5"],
  ])("%j reads %j as %j", (schema, text, value) => {
    expect(read({ in: "query", schema }, { query: new URLSearchParams({ color: text }).toString() })).toEqual(value);
  });

  test("a parameter with content is JSON", () => {
    const parameter = { in: "query", content: { "application/json": { schema: { type: "object" } } } };
    expect(read(parameter, { query: 'color={"a":[1]}' })).toEqual({ a: [1] });
    expect(read(parameter, { query: "color={broken" })).toBe("{broken");
  });

  test("percent-encoding is decoded once, and a plus in a query is a space", () => {
    expect(read({ in: "query", schema: { type: "string" } }, { query: "color=a%2Bb+c%2520%C3%A9" })).toBe("a+b c%20é");
  });

  test("an object takes no member that every object has", () => {
    expect(read({ in: "query", schema: object }, { query: "constructor=1&toString=2&R=1" })).toEqual({ R: 1 });
  });
});

describe("which parameters there are", () => {
  const compile = (pathItem: unknown, operation: unknown) => compileParameters(rootOf(pathItem), rootOf(operation));

  test("an operation's replace those of its path with the same place and name", () => {
    const pathItem = {
      parameters: [
        { name: "id", in: "path" },
        { name: "q", in: "query", required: true },
      ],
    };
    const found = compile(pathItem, {
      parameters: [
        { name: "q", in: "query" },
        { name: "q", in: "header" },
      ],
    });
    expect(found.map(({ in: where, name, required }) => [where, name, required])).toEqual([
      ["path", "id", true],
      ["query", "q", false],
      ["header", "q", false],
    ]);
  });

  test("headers that the specification keeps for itself are ignored", () => {
    const parameters = ["Accept", "content-type", "AUTHORIZATION", "X-Mine"].map((name) => ({
      name,
      in: "header",
      required: true,
    }));
    expect(compile({}, { parameters }).map(({ name }) => name)).toEqual(["X-Mine"]);
  });

  test("references are followed, and what is no parameter is left out", () => {
    const root = rootOf({
      shared: { name: "q", in: "query" },
      op: { parameters: [{ $ref: "#/shared" }, { $ref: "#/nowhere" }, { name: "x", in: "body" }, {}] },
    });
    expect(compileParameters(rootOf({}), at(root, "op")).map(({ name }) => name)).toEqual(["q"]);
  });
});

test("a cookie is found by its whole name, and keeps what follows its first equals sign", () => {
  expect(readCookie("xcolor=1; color=a=b ;c=2", "color")).toBe("a=b");
  expect(readCookie("color", "color")).toBe("");
  expect(readCookie("", "color")).toBeUndefined();
  expect(readCookie(undefined, "color")).toBeUndefined();
});
