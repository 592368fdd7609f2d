import { expect, test } from "vitest";
import { createBench, documentOf, keyHeader, keyScheme, okay } from "../testing/bench.ts";
import { createLibrary } from "../testing/library.ts";

test("a scripted status is answered so many times, then all is well again", async () => {
  const { call, mock } = await createLibrary();
  mock.faults.add({ status: 503, times: 2 });
  const statuses = [];
  for (let count = 0; count < 3; count++) statuses.push((await call("GET /books")).status);
  expect(statuses).toEqual([503, 503, 200]);
  expect(mock.faults.list()).toEqual([]);
});

test.each([400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 502, 503, 504])(
  "a scripted %i is answered, for keys and for bearers",
  async (status) => {
    const schemes = { Key: keyScheme(), Bearer: { type: "http", scheme: "bearer" } };
    for (const scheme of ["Key", "Bearer"]) {
      const { send, mock, log } = await createBench(
        documentOf(
          { "/a": { get: okay({ security: [{ [scheme]: [] }] }) } },
          { components: { securitySchemes: schemes } },
        ),
      );
      const secret = (await mock.credentials.issue({ scheme })).secret.reveal();
      mock.faults.add({ status });
      const answer = await send("GET /a", {
        headers: scheme === "Key" ? { "X-Key": secret } : { authorization: `Bearer ${secret}` },
      });
      expect(answer.status).toBe(status);
      expect(answer.body).toMatchObject({ status, type: "about:blank" });
      expect(answer.body).not.toHaveProperty("forced_status");
      expect(answer.headers.has("retry-after")).toBe(status === 429);
      expect(answer.headers.has("www-authenticate")).toBe(status === 401);
      expect(log).toEqual([]);
    }
  },
);

test("a scripted status wears the document's own shape where it has one", async () => {
  const { call, mock } = await createLibrary();
  mock.faults.add({ status: 404 });
  mock.faults.add({ status: 429 });
  expect((await call("GET /books")).body.error.code).toBe("not_found");
  const limited = await call("GET /books");
  expect([limited.body.error.code, limited.body.error.details.wait, limited.headers.get("retry-after")]).toEqual([
    "quota_exceeded",
    1,
    "1",
  ]);
});

test("the title of problem details is that of the scripted status", async () => {
  const { send, mock } = await createBench(documentOf({ "/a": { get: okay() } }));
  mock.faults.add({ status: 503 });
  expect((await send("GET /a")).body).toMatchObject({ status: 503, title: "Service Unavailable" });
});

test("trouble can be for one operation, or for one credential", async () => {
  const { call, mock } = await createLibrary();
  const other = await mock.credentials.issue();
  mock.faults.add({ status: 500, operation: "getBook" });
  mock.faults.add({ status: 502, credential: other.id });
  expect((await call("GET /books")).status).toBe(200);
  expect((await call("GET /books/b1")).status).toBe(500);
  expect((await call("GET /books", undefined, { "X-Library-Key": other.secret.reveal() })).status).toBe(502);
});

test("trouble is met only by a call that has passed every guard", async () => {
  const { send, call, mock } = await createLibrary();
  mock.faults.add({ status: 500 });
  expect((await send("GET /v1/books")).status).toBe(401);
  expect((await call("GET /books?limit=x")).status).toBe(400);
  expect((await call("GET /books")).status).toBe(500);
});

test("a delay passes on the virtual clock, and the call goes on after it", async () => {
  const { call, mock } = await createLibrary();
  mock.faults.add({ delay: "30s" });
  let answered = false;
  const asleep = new Promise<void>((resolve) => mock.clock.onChange(resolve));
  const waiting = call("POST /books", { title: "Slow" }).finally(() => {
    answered = true;
  });
  await asleep;
  await mock.clock.advance("29s");
  expect(answered).toBe(false);
  await mock.clock.advance("1s");
  expect((await waiting).body.data.created_at).toBe("2026-01-01T00:00:30+00:00");
});

test("a cut connection answers nothing, and makes nothing", async () => {
  const { call, mock } = await createLibrary();
  mock.faults.add({ cut: true });
  await expect(call("POST /books", { title: "Lost" })).rejects.toThrow(TypeError);
  expect((await call("GET /books")).body.data).toHaveLength(1);
});

test("scripts can be read and torn up", async () => {
  const { call, mock } = await createLibrary();
  const { id } = mock.faults.add({ status: 500 });
  expect(mock.faults.list()).toEqual([{ id, status: 500, times: 1 }]);
  mock.faults.clear();
  expect((await call("GET /books")).status).toBe(200);
});

test("trouble in one world is none in another", async () => {
  const { send, mock } = await createBench(
    documentOf(
      { "/a": { get: okay({ security: [{ Key: [] }] }) } },
      { components: { securitySchemes: { Key: keyScheme() } } },
    ),
  );
  const world = await mock.world("w");
  world.faults.add({ status: 500 });
  expect((await send("GET /a", { headers: await keyHeader(mock) })).status).toBe(200);
  expect((await send("GET /a", { headers: await keyHeader({ ...mock, credentials: world.credentials }) })).status).toBe(
    500,
  );
});
