import { describe, expect, test } from "vitest";
import { createJournal, type JournalEntry } from "./journal.ts";
import { createLibrary } from "./testing/library.ts";

const entry = (id: number, more: Partial<JournalEntry> = {}) => ({
  id: `${id}`,
  method: "GET",
  path: "/",
  operation: null,
  credential: null,
  status: 200,
  refusal: null,
  violations: [],
  ...more,
});

describe("the journal", () => {
  test("keeps the newest entries, oldest first", () => {
    const journal = createJournal(3);
    const ids = () => journal.list().map(({ id }) => id);
    for (const id of [1, 2]) journal.write(entry(id), id);
    expect(ids()).toEqual(["1", "2"]);
    for (const id of [3, 4, 5, 6, 7]) journal.write(entry(id), id);
    expect(ids()).toEqual(["5", "6", "7"]);
    journal.clear();
    journal.write(entry(8), 8);
    expect(ids()).toEqual(["8"]);
  });

  test("is filtered by operation, credential and status, together", () => {
    const journal = createJournal();
    journal.write(entry(1, { operation: "a", credential: "k", status: 200 }), 0);
    journal.write(entry(2, { operation: "a", credential: "k", status: 404 }), 0);
    journal.write(entry(3, { operation: "b", credential: "k", status: 404 }), 0);
    const ids = (filter: object) => journal.list(filter).map(({ id }) => id);
    expect([
      ids({ operation: "a" }),
      ids({ status: 404 }),
      ids({ credential: "k", operation: "a", status: 404 }),
      ids({ credential: "x" }),
    ]).toEqual([["1", "2"], ["2", "3"], ["2"], []]);
  });
});

test("an entry says who did what, when, and how it went, without the query", async () => {
  const { call, mock } = await createLibrary();
  await mock.clock.advance("90s");
  const { headers } = await call("GET /books?limit=5&title=private");
  const key = (await mock.credentials.list()).at(-1);
  expect(mock.journal.list()).toEqual([
    {
      id: headers.get("x-request-id"),
      at: "2026-01-01T00:01:30.000Z",
      method: "GET",
      path: "/v1/books",
      operation: "listBooks",
      credential: key?.id,
      status: 200,
      refusal: null,
      violations: [],
    },
  ]);
});

test.each<[line: string, scopes: string[], refusal: object]>([
  ["GET /nothing", [], { stage: "route", name: "route_not_found", remedy: "See the paths of the document." }],
  ["PUT /books", [], { stage: "route", name: "method_not_allowed", remedy: "Use GET or POST or HEAD or OPTIONS." }],
  [
    "GET /books",
    [],
    {
      stage: "scope",
      name: "scope_missing",
      detail: "The credential lacks books:read.",
      remedy: "Add books:read to the key.",
    },
  ],
  [
    "GET /books?limit=0",
    ["books:read"],
    { stage: "validate", name: "invalid_request", detail: "The query parameter limit must be >= 1.", remedy: null },
  ],
  ["GET /books/b0", ["books:read"], { stage: "answer", name: "not_found" }],
])(
  "a refusal of %s is recorded with its stage, its reason and what would have passed",
  async (line, scopes, refusal) => {
    const { call, mock } = await createLibrary();
    const key = await mock.credentials.issue({ scopes });
    await call(line, undefined, { "X-Library-Key": key.secret.reveal() });
    expect(mock.journal.list()[0]?.refusal).toMatchObject(refusal);
  },
);

test("a refused credential is named once it is known, also when it is dead", async () => {
  const { send, mock } = await createLibrary();
  const revoked = mock.credentials.seeded.find(({ name }) => name === "revoked");
  await send("GET /v1/books", { headers: { "X-Library-Key": revoked?.secret ?? "" } });
  await send("GET /v1/books", { headers: { "X-Library-Key": `lib_${"0".repeat(40)}` } });
  expect(mock.journal.list().map(({ credential, refusal }) => [credential, refusal?.name])).toEqual([
    [revoked?.id, "credential_revoked"],
    [null, "credential_unknown"],
  ]);
});
