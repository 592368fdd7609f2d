import { expect, test } from "vitest";
import { createLibrary } from "../testing/library.ts";

async function signedIn(tenant = "north") {
  const library = await createLibrary();
  const session = await library.mock.credentials.signIn({ tenant });
  const manage = (line: string, body?: unknown, headers: Record<string, string> = {}) =>
    library.call(line, body, { authorization: `Bearer ${session.secret.reveal()}`, ...headers });
  return { ...library, manage };
}

test("a key is created in the document's words, and its secret shown in that answer only", async () => {
  const { manage, call } = await signedIn();
  const created = await manage("POST /keys", { label: "ci", rights: ["books:read"], per_minute: 30, ends_in: 30 });
  const { secret, ...key } = created.body.data;
  expect([created.status, created.headers.get("cache-control")]).toEqual([201, "no-store"]);
  expect(key).toEqual({
    id: expect.any(String),
    label: "ci",
    start: secret.slice(0, 8),
    state: "active",
    rights: ["books:read"],
    per_minute: 30,
    expires_at: "2026-01-31T00:00:00.000Z",
  });
  const answer = await call("GET /books", undefined, { "X-Library-Key": secret });
  expect([answer.status, answer.headers.get("ratelimit-policy")]).toEqual([
    200,
    '"per_minute";q=30;w=60, "per_day";q=5000;w=86400',
  ]);
  expect((await manage(`GET /keys/${key.id}`)).body.data).toEqual(key);
  for (const line of ["GET /keys", `GET /keys/${key.id}`]) expect((await manage(line)).text).not.toContain(secret);
  expect((await manage(`POST /keys/${key.id}/revoke`)).text).not.toContain(secret);
});

test("a replay of the creation shows the same key without its secret, and makes no second one", async () => {
  const { manage, mock } = await signedIn();
  const once = { "X-Once": "k" };
  const { secret, ...key } = (await manage("POST /keys", { label: "ci" }, once)).body.data;
  const count = (await mock.credentials.list()).length;
  const again = await manage("POST /keys", { label: "ci" }, once);
  expect([again.headers.get("idempotent-replayed"), again.body.data]).toEqual(["true", key]);
  expect(await mock.credentials.list()).toHaveLength(count);
  expect(JSON.stringify(await mock.snapshot())).not.toContain(secret);
});

test.each([
  [{ rights: ["books:burn"] }, "rights"],
  [{ ends_in: "soon" }, "ends_in"],
  [{ per_minute: 0 }, "per_minute"],
  [{ per_minute: 201 }, "per_minute"],
])("a mistake is told with the document's own name of the field: %j", async (body, field) => {
  const { manage } = await signedIn();
  const { status, body: answer } = await manage("POST /keys", body);
  expect([status, answer.error.code, answer.error.details.errors[0].field]).toEqual([400, "invalid_request", field]);
});

test("a revoked key is refused at once, cannot be rotated, and stays in the list", async () => {
  const { manage, call } = await signedIn();
  const { id, secret } = (await manage("POST /keys", {})).body.data;
  expect((await manage(`POST /keys/${id}/revoke`)).body.data).toMatchObject({ id, state: "revoked" });
  expect((await call("GET /books", undefined, { "X-Library-Key": secret })).status).toBe(401);
  expect((await manage(`POST /keys/${id}/rotate`, {})).status).toBe(409);
  expect((await manage("GET /keys")).body.data.find((key: { id: string }) => key.id === id).state).toBe("revoked");
});

test("a rotated key works together with its successor for as long as was asked", async () => {
  const { manage, call, mock } = await signedIn();
  const old = (await manage("POST /keys", { label: "ci" })).body.data;
  const fresh = (await manage(`POST /keys/${old.id}/rotate`, { keep: 60 })).body.data;
  const status = async (secret: string) => (await call("GET /books", undefined, { "X-Library-Key": secret })).status;
  expect(fresh).toMatchObject({ label: "ci", state: "active" });
  expect([await status(old.secret), await status(fresh.secret)]).toEqual([200, 200]);
  await mock.clock.advance("60s");
  expect([await status(old.secret), await status(fresh.secret)]).toEqual([401, 200]);
});

test("another tenant's keys, and sessions, are not found", async () => {
  const { manage, mock } = await signedIn("south");
  const north = await mock.credentials.issue({ tenant: "north" });
  const session = await mock.credentials.signIn({ tenant: "south" });
  for (const { id } of [north, session])
    for (const line of [`GET /keys/${id}`, `POST /keys/${id}/revoke`, `POST /keys/${id}/rotate`])
      expect((await manage(line, line.startsWith("POST") ? {} : undefined)).status).toBe(404);
  expect((await manage("GET /keys")).body.data).toEqual([]);
  expect((await mock.credentials.get(north.id))?.revokedAt).toBeNull();
});

test("keys are listed newest first", async () => {
  const { manage, mock } = await signedIn("south");
  for (const label of ["first", "second", "third"]) {
    await mock.clock.advance("1m");
    await manage("POST /keys", { label });
  }
  expect((await manage("GET /keys")).body.data.map((key: { label: string }) => key.label)).toEqual([
    "third",
    "second",
    "first",
  ]);
});

test("a key is a credential of the wrong kind to manage keys with", async () => {
  const { call } = await signedIn();
  expect((await call("GET /keys")).status).toBe(403);
});
