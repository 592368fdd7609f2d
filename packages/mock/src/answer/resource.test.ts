import { describe, expect, test } from "vitest";
import type { Api } from "../api.ts";
import { createBench, documentOf } from "../testing/bench.ts";
import { createLibrary } from "../testing/library.ts";

describe("reading", () => {
  test("shows of a record what the response declares", async () => {
    const { call } = await createLibrary();
    expect((await call("GET /books/b1")).body).toEqual({
      data: {
        id: "b1",
        title: "Emma",
        genre: "novel",
        status: "bound",
        pages: 300,
        created_at: "2025-01-01T00:00:00+00:00",
      },
    });
  });

  test("another tenant's record is not found, as one that is nowhere", async () => {
    const { call, mock } = await createLibrary();
    const south = { "X-Library-Key": (await mock.credentials.issue({ tenant: "south" })).secret.reveal() };
    const hidden = await call("GET /books/b2");
    const nowhere = await call("GET /books/b0");
    expect([hidden.status, nowhere.status]).toEqual([404, 404]);
    expect(hidden.text.replaceAll(/b2|req_\w+/g, "")).toBe(nowhere.text.replaceAll(/b0|req_\w+/g, ""));
    expect((await call("GET /books/b2", undefined, south)).status).toBe(200);
    for (const line of ["PATCH /books/b1", "DELETE /books/b1"]) expect((await call(line, {}, south)).status).toBe(404);
  });

  test("without an identity in the path the conditions find the record", async () => {
    const { call, mock } = await createLibrary();
    expect((await call("GET /branch")).body).toEqual({ data: { id: "north", city: "Oslo" } });
    const south = (await mock.credentials.issue({ tenant: "south" })).secret.reveal();
    expect((await call("GET /branch", undefined, { "X-Library-Key": south })).status).toBe(404);
  });

  test("a record below another must belong to it, and fulfil the conditions", async () => {
    const { call } = await createLibrary();
    expect((await call("GET /books/b1/notes/n1")).body).toEqual({ data: { id: "n1", text: "Good." } });
    expect((await call("GET /books/b9/notes/n1")).status).toBe(404);
    expect((await call("GET /books/b1/notes/n2")).status).toBe(404);
    expect((await call("GET /books/b1/notes/n3")).status).toBe(404);
  });
});

describe("creating", () => {
  test("makes a record with an identity, the values that are sent and those that are set", async () => {
    const { call } = await createLibrary();
    const { status, body } = await call("POST /books", { title: "Persuasion", pages: 250 });
    expect(status).toBe(201);
    expect(body.data).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      title: "Persuasion",
      pages: 250,
      status: "binding",
      created_at: "2026-01-01T00:00:00+00:00",
    });
    expect((await call(`GET /books/${body.data.id}`)).body).toEqual(body);
  });

  test("takes nothing that the request does not declare: no identity, no state, no field of the engine's own", async () => {
    const { call, mock } = await createLibrary();
    const { body } = await call("POST /books", {
      title: "Mine",
      id: "b1",
      status: "bound",
      $run_binding: "x",
      shadow: 1,
    });
    expect(body.data.id).not.toBe("b1");
    expect((await call("GET /books/b1")).body.data.title).toBe("Emma");
    expect(JSON.stringify(await mock.snapshot())).not.toContain("shadow");
    await mock.clock.advance("30s");
    expect((await call(`GET /books/${body.data.id}`)).body.data.status).toBe("bound");
  });

  test("a field that must name a record is held against the tenant's own", async () => {
    const { call, mock } = await createLibrary();
    expect((await call("POST /books", { title: "a", shelf_id: "s1" })).status).toBe(201);
    const refused = await call("POST /books", { title: "a", shelf_id: "s2" });
    expect([refused.status, refused.body.error.details.errors]).toEqual([
      400,
      [{ field: "shelf_id", message: "names no record in shelves" }],
    ]);
    const south = (await mock.credentials.issue({ tenant: "south" })).secret.reveal();
    expect((await call("POST /books", { title: "a", shelf_id: "s1" }, { "X-Library-Key": south })).status).toBe(400);
  });

  test("an identity that its schema calls a number is one", async () => {
    const thing = { type: "object", properties: { id: { type: "integer" }, name: { type: "string" } } };
    const json = (schema: object) => ({ content: { "application/json": { schema } } });
    const resource = (action: string) => ({ "x-resource": { collection: "things", identity: "id", action } });
    const { send } = await createBench(
      documentOf({
        "/things": { post: { ...resource("create"), requestBody: json(thing), responses: { 201: json(thing) } } },
        "/things/{id}": {
          get: {
            parameters: [{ in: "path", name: "id", schema: { type: "integer" } }],
            ...resource("read"),
            responses: { 200: json(thing) },
          },
        },
      }),
    );
    const { body } = await send("POST /things", { body: { name: "a" } });
    expect(body.id).toBeTypeOf("number");
    expect((await send(`GET /things/${body.id}`)).body).toEqual(body);
    // Declared by the request, so the client may choose it.
    expect((await send("POST /things", { body: { id: 7 } })).body.id).toBe(7);
  });
});

describe("changing and deleting", () => {
  test("an update merges what is declared, and never the identity", async () => {
    const { call } = await createLibrary();
    const { body } = await call("PATCH /books/b1", { title: "Emma, annotated", id: "b7", status: "lost" });
    expect(body.data).toMatchObject({ id: "b1", title: "Emma, annotated", genre: "novel", status: "bound" });
    expect((await call("GET /books/b1")).body).toEqual(body);
    expect((await call("GET /books/b7")).status).toBe(404);
  });

  test("what is deleted is gone", async () => {
    const { call } = await createLibrary();
    expect(await call("DELETE /books/b1")).toMatchObject({ status: 204, text: "" });
    for (const line of ["GET /books/b1", "DELETE /books/b1"]) expect((await call(line)).status).toBe(404);
    expect((await call("PATCH /books/b1", {})).status).toBe(404);
    expect((await call("GET /books")).body.data).toEqual([]);
  });
});

test("fields of the engine's own are shown by no schema, however open", async () => {
  const { call, mock } = await createLibrary();
  await call("POST /hooks", { url: "https://hook.example/", events: ["book.progress"] });
  await call("POST /books", { title: "a" });
  await mock.clock.advance("10s");
  const { body } = await call("GET /deliveries");
  expect(body.data).toHaveLength(1);
  const open: Api = {
    name: "open",
    document: documentOf({
      "/a": {
        get: {
          "x-resource": { collection: "a", identity: "id", action: "list" },
          responses: { 200: { content: { "application/json": { schema: {} } } } },
        },
      },
    }),
    async seed({ insert }) {
      await insert("a", "t", { id: "1", $own: "hidden", shown: true });
      return { tenants: ["t"] };
    },
  };
  expect((await (await createBench(open)).send("GET /a")).body).toEqual([{ id: "1", shown: true }]);
});

test("an API that brings no data has the records that its examples show", async () => {
  const list = {
    content: {
      "application/json": {
        schema: { type: "array", items: { type: "object", properties: { id: {}, n: {} } } },
        example: [{ id: "a", n: 1 }, { id: "b" }],
      },
    },
  };
  const one = {
    content: {
      "application/json": {
        schema: { type: "object", properties: { id: {}, n: {}, more: {} } },
        example: { id: "a", more: 2 },
      },
    },
  };
  const word = (action: string) => ({ "x-resource": { collection: "things", identity: "id", action } });
  const { send } = await createBench(
    documentOf({
      "/things": { get: { ...word("list"), responses: { 200: list } } },
      "/things/{id}": { get: { parameters: [{ in: "path", name: "id" }], ...word("read"), responses: { 200: one } } },
    }),
  );
  expect((await send("GET /things")).body).toEqual([{ id: "a", n: 1 }, { id: "b" }]);
  expect((await send("GET /things/a")).body).toEqual({ id: "a", n: 1, more: 2 });
});
