import { describe, expect, test } from "vitest";
import { createLibrary } from "../testing/library.ts";

const once = (key: string) => ({ "X-Once": key });
const marked = ({ headers }: { headers: Headers }) => headers.get("idempotent-replayed");

describe("the same key", () => {
  test("with the same request gives the same answer, marked, and makes nothing more", async () => {
    const { call } = await createLibrary();
    const first = await call("POST /books", { title: "a" }, once("k"));
    const second = await call("POST /books", { title: "a" }, once("k"));
    expect([first.status, marked(first)]).toEqual([201, null]);
    expect([second.status, marked(second), second.body]).toEqual([201, "true", first.body]);
    expect((await call("GET /books")).body.data).toHaveLength(2);
  });

  test("with another request is a conflict", async () => {
    const { call } = await createLibrary();
    await call("POST /books", { title: "a" }, once("k"));
    const other = await call("POST /books", { title: "b" }, once("k"));
    expect([other.status, other.body.error.code]).toEqual([409, "idempotency_conflict"]);
  });

  test("is free again when its lifetime is over, to the millisecond", async () => {
    const { call, mock } = await createLibrary();
    const first = await call("POST /books", { title: "a" }, once("k"));
    await mock.clock.advance(86_399_999);
    expect((await call("POST /books", { title: "a" }, once("k"))).body).toEqual(first.body);
    await mock.clock.advance(1);
    const anew = await call("POST /books", { title: "b" }, once("k"));
    expect([anew.status, marked(anew)]).toEqual([201, null]);
  });

  test("under an alias, or in quotation marks, is the same key", async () => {
    const { call } = await createLibrary();
    await call("POST /books", { title: "a" }, once("k"));
    expect(marked(await call("POST /books", { title: "a" }, { "Idempotency-Key": "k" }))).toBe("true");
    expect(marked(await call("POST /books", { title: "a" }, { "Idempotency-Key": '"k"' }))).toBe("true");
  });

  test("of another credential, or for another operation, is another key", async () => {
    const { call, mock } = await createLibrary();
    await call("POST /books", { title: "a" }, once("k"));
    const other = { ...once("k"), "X-Library-Key": (await mock.credentials.issue()).secret.reveal() };
    expect(marked(await call("POST /books", { title: "a" }, other))).toBeNull();
    expect((await call("POST /hooks", { url: "https://h.example", events: [] }, once("k"))).status).toBe(201);
  });
});

test("of many equal calls at once one makes the record, and the others get its answer", async () => {
  const { call } = await createLibrary();
  const answers = await Promise.all(Array.from({ length: 20 }, () => call("POST /books", { title: "a" }, once("k"))));
  expect(new Set(answers.map(({ body }) => body.data.id)).size).toBe(1);
  expect(answers.filter((answer) => marked(answer) === null)).toHaveLength(1);
  expect((await call("GET /books")).body.data).toHaveLength(2);
});

test("of different calls at once with one key all but one are conflicts", async () => {
  const { call } = await createLibrary();
  const answers = await Promise.all(["a", "b", "c"].map((title) => call("POST /books", { title }, once("k"))));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
});

test("failures are not remembered", async () => {
  const { call, mock } = await createLibrary();
  expect((await call("POST /books", { title: "a", shelf_id: "none" }, once("k"))).status).toBe(400);
  mock.faults.add({ status: 503 });
  expect((await call("POST /books", { title: "a" }, once("k"))).status).toBe(503);
  expect((await call("POST /books", { title: "a" }, once("k"))).status).toBe(201);
});

test("without a key every call is made", async () => {
  const { call } = await createLibrary();
  const [one, two] = [await call("POST /books", { title: "a" }), await call("POST /books", { title: "a" }, once(""))];
  expect(one.body.data.id).not.toBe(two.body.data.id);
});

test("a replay shows no secret again, and none is stored", async () => {
  const { call, mock } = await createLibrary();
  const first = await call("POST /hooks", { url: "https://h.example", events: [] }, once("k"));
  const { secret, ...rest } = first.body.data;
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  const again = await call("POST /hooks", { url: "https://h.example", events: [] }, once("k"));
  expect([marked(again), again.body.data]).toEqual(["true", rest]);
  expect(JSON.stringify(await mock.snapshot())).not.toContain(secret);
});

test("a replay starts no job and sends no webhook", async () => {
  const { call, mock } = await createLibrary();
  await call("POST /books", { title: "a" }, once("k"));
  await call("POST /books", { title: "a" }, once("k"));
  expect(await mock.clock.advance("1m")).toHaveLength(2);
});
