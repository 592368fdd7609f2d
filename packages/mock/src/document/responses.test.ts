import { describe, expect, test } from "vitest";
import { rootOf } from "./place.ts";
import { compileResponses, findResponse, findSuccess } from "./responses.ts";

const compile = (responses: Record<string, unknown>) => compileResponses(rootOf({ responses }));

describe("the response of a status", () => {
  const responses = compile({ default: {}, "4XX": {}, 404: {}, "5xx": {} });

  test.each([
    [404, "404"],
    [400, "4XX"],
    [503, "5XX"],
    [200, "default"],
    [302, "default"],
  ])("%i is documented by %s: exact before range before default", (status, documented) => {
    expect(findResponse(responses, status)?.status).toBe(documented);
  });

  test("is undefined where nothing fits", () => {
    expect(findResponse(compile({ 200: {} }), 404)).toBeUndefined();
  });
});

describe("the success of an operation", () => {
  test.each([
    [{ 404: {}, 202: {}, 201: {} }, 201],
    [{ default: {}, "2XX": {} }, 200],
    [{ "2XX": {}, 204: {} }, 204],
    [{ default: {} }, 200],
    [{}, 200],
  ])("of %j is %i", (responses, status) => {
    expect(findSuccess(compile(responses), "GET").status).toBe(status);
  });
});

describe("the examples of a body", () => {
  const examplesOf = (media: unknown) => [
    ...(compile({ 200: { content: { "application/json": media } } })[0]?.content[0]?.examples ?? []),
  ];

  test("are named ones, a single one, or those of the schema", () => {
    expect(examplesOf({ examples: { a: { value: 1 }, b: { summary: "none" }, c: { value: null } } })).toEqual([
      ["a", 1],
      ["c", null],
    ]);
    expect(examplesOf({ example: 0 })).toEqual([["example", 0]]);
    expect(examplesOf({ schema: { example: "x" } })).toEqual([["example", "x"]]);
    expect(examplesOf({ schema: { examples: ["x", "y"] } })).toEqual([["example", "x"]]);
    expect(examplesOf({ schema: {} })).toEqual([]);
  });
});
