import { expect, test } from "vitest";
import { createLibrary } from "./testing/library.ts";
test("smoke", async () => {
  const { call, mock, log } = await createLibrary();
  mock.compile();
  console.log((await call("GET /books")).text);
  console.log((await call("POST /books", {title: "x", status: "q", id: "z"})).text, log);
  console.log((await call("GET /books/1/notes")).text, log);
  console.log((await call("GET /books/b1")).headers);
  expect(1).toBe(1);
});
