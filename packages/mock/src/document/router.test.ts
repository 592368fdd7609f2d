import { describe, expect, test } from "vitest";
import type { Operation } from "./operation.ts";
import { createRouter } from "./router.ts";

/** A router of lines such as `GET /books/{id}`; it answers with the line that matched. */
function routerOf(lines: string[], basePaths: string[] = [""]) {
  const operations = lines.map((line) => {
    const [method = "", path = ""] = line.split(/ (.*)/);
    return { id: line, method, path } as Operation;
  });
  const router = createRouter(operations, basePaths);
  return (line: string) => {
    const [method = "", path = ""] = line.split(/ (.*)/);
    const found = router.find(path);
    const operation = found?.methods.get(method);
    return operation && [operation.id, found?.parameters];
  };
}

describe("concrete before templated", () => {
  const find = routerOf([
    "GET /vehicles/{vin}",
    "GET /vehicles/feed",
    "GET /vehicles/{vin}/description",
    "POST /vehicles/descriptions/batch",
    "GET /keys/{id}",
    "GET /keys/{id}.json",
    "POST /keys/{id}:revoke",
    "GET /pairs/{a}-{b}",
    "GET /x/{a}/end",
    "GET /x/known/other",
  ]);

  test.each([
    ["GET /vehicles/feed", "GET /vehicles/feed", {}],
    ["GET /vehicles/feeds", "GET /vehicles/{vin}", { vin: "feeds" }],
    ["GET /vehicles/feed/description", "GET /vehicles/{vin}/description", { vin: "feed" }],
    ["POST /vehicles/descriptions/batch", "POST /vehicles/descriptions/batch", {}],
    ["GET /keys/7", "GET /keys/{id}", { id: "7" }],
    ["GET /keys/7.json", "GET /keys/{id}.json", { id: "7" }],
    ["POST /keys/7:revoke", "POST /keys/{id}:revoke", { id: "7" }],
    ["GET /keys/7:other", "GET /keys/{id}", { id: "7:other" }],
    ["GET /pairs/1-2", "GET /pairs/{a}-{b}", { a: "1", b: "2" }],
    ["GET /x/known/end", "GET /x/{a}/end", { a: "known" }],
    ["GET /x/known/other", "GET /x/known/other", {}],
  ])("%s is %s", (line, id, parameters) => {
    expect(find(line)).toEqual([id, parameters]);
  });

  test.each([
    "GET /",
    "GET /vehicles",
    "GET /vehicles/1/2/3",
    "GET /keys/",
    "GET /keys//",
    "GET //keys/1",
    "GET /KEYS/7",
    "GET keys/7",
    "GET /__proto__",
    "GET /constructor",
  ])("%s is nothing", (line) => {
    expect(find(line)).toBeUndefined();
  });
});

test("a parameter is handed on as it was sent, an encoded slash included", () => {
  const find = routerOf(["GET /files/{name}"]);
  expect(find("GET /files/a%2Fb%20c")).toEqual(["GET /files/{name}", { name: "a%2Fb%20c" }]);
  expect(find("GET /files/..%2Fetc")).toEqual(["GET /files/{name}", { name: "..%2Fetc" }]);
});

test("names of parameters may hold any character, and segments what a pattern would take for its own", () => {
  const find = routerOf(["GET /u/{user-id}/{weird name}/{__proto__x}", "GET /a(1)/*/b+c/{d?}"]);
  expect(find("GET /u/1/2/3")).toEqual([
    "GET /u/{user-id}/{weird name}/{__proto__x}",
    { "user-id": "1", "weird name": "2", __proto__x: "3" },
  ]);
  expect(find("GET /a(1)/*/b+c/z")).toEqual(["GET /a(1)/*/b+c/{d?}", { "d?": "z" }]);
  expect(find("GET /a(1)/q/b+c/z")).toBeUndefined();
});

test("two methods of one path may call its parameter by different names", () => {
  const find = routerOf(["GET /teams/{id}", "PATCH /teams/{name}", "GET /teams/{id}/logo"]);
  expect(find("GET /teams/7")?.[1]).toMatchObject({ id: "7" });
  expect(find("PATCH /teams/7")).toEqual(["PATCH /teams/{name}", { id: "7", name: "7" }]);
  expect(find("GET /teams/7/logo")).toEqual(["GET /teams/{id}/logo", { id: "7" }]);
});

test("a slash at the end makes no difference", () => {
  const find = routerOf(["GET /books", "GET /books/{id}"]);
  expect(find("GET /books/")?.[0]).toBe("GET /books");
  expect(find("GET /books/1/")).toEqual(["GET /books/{id}", { id: "1" }]);
});

describe("base paths of the servers", () => {
  const find = routerOf(["GET /books", "GET /"], ["/v1", "/v1/eu", ""]);

  test("are taken off, the longest first", () => {
    expect(find("GET /v1/books")?.[0]).toBe("GET /books");
    expect(find("GET /v1/eu/books")?.[0]).toBe("GET /books");
    expect(find("GET /v1/")?.[0]).toBe("GET /");
  });

  test("may be left out, but not doubled or merely resembled", () => {
    expect(find("GET /books")?.[0]).toBe("GET /books");
    for (const path of ["/v1/v1/books", "/v10/books", "/v1books", "/V1/books"])
      expect(find(`GET ${path}`)).toBeUndefined();
  });
});

test("a thousand operations are told apart", () => {
  const lines = Array.from({ length: 1000 }, (_, index) => `GET /r${index % 100}/{id}/s${Math.floor(index / 100)}`);
  const find = routerOf(lines);
  for (const line of lines) expect(find(line.replace("{id}", "42"))).toEqual([line, { id: "42" }]);
});
