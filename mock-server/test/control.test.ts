import type { components } from "@keystub/documents/control";
import { virtualClock } from "@keystub/mock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createControl } from "../src/control-client.ts";
import { createServer, type Server } from "../src/index.ts";
import { pets } from "./pets.ts";

let server: Server;
let control: ReturnType<typeof createControl>;

beforeEach(async () => {
  server = await createServer({ apis: [pets], clock: virtualClock(), log: ({ message }) => faults.push(message) });
  control = createControl({ baseUrl: server.url });
});
afterEach(async () => {
  await server.close();
  // Above all no answer that breaks the document of the control routes.
  expect(faults.splice(0)).toEqual([]);
});

/** What the server reported as its own fault. */
const faults: string[] = [];

const readPets = (secret: string) => fetch(`${server.url}/pets/v1/pets`, { headers: { "X-Pet-Key": secret } });

async function issue(body: components["schemas"]["CredentialRequest"] = {}) {
  const { data, response } = await control.POST("/credentials", { body });
  if (!data) throw new Error(`${response.status}`);
  return data;
}

test("health says what is served", async () => {
  const { data } = await control.GET("/health");
  expect(data).toEqual({
    status: "ok",
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    apis: ["pets"],
    store: "memory",
    clock: { mode: "frozen", now: "2026-01-01T00:00:00.000Z" },
  });
});

describe("credentials", () => {
  test("a key works as soon as it is issued, and its secret is in no other answer", async () => {
    const { data, response } = await control.POST("/credentials", {
      body: { name: "ci", scopes: ["pets:read"], expires_in: "P30D" },
    });
    expect(response.status).toBe(201);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const { secret = "", ...rest } = data ?? {};
    expect(secret).toMatch(/^pet_[0-9a-f]{32}$/);
    expect(rest).toMatchObject({
      api: "pets",
      world: "default",
      name: "ci",
      state: "active",
      scopes: ["pets:read"],
      expires_at: "2026-01-31T00:00:00.000Z",
      last_used_at: null,
    });
    expect((await readPets(secret)).status).toBe(200);
    const id = data?.id ?? "";
    const answers = await Promise.all(
      ["/credentials", `/credentials/${id}`, "/journal", "/snapshot"].map(async (path) =>
        (await fetch(`${server.url}/_keystub${path}`)).text(),
      ),
    );
    for (const answer of answers) expect(answer).not.toContain(secret);
    expect(answers[0]).toContain(id);
  });

  test("expires with the clock, and is revoked at once", async () => {
    const short = await issue({ expires_in: "PT1H" });
    const long = await issue();
    await control.POST("/clock/advance", { body: { by: "PT1H" } });
    expect((await readPets(short.secret)).status).toBe(401);
    expect((await readPets(long.secret)).status).toBe(200);
    const { data } = await control.POST("/credentials/{id}/revoke", { params: { path: { id: long.id } } });
    expect(data).toMatchObject({ state: "revoked", revoked_at: "2026-01-01T01:00:00.000Z" });
    expect((await readPets(long.secret)).status).toBe(401);
  });

  test("can be expired by hand", async () => {
    const { id, secret } = await issue();
    const { data } = await control.POST("/credentials/{id}/expire", { params: { path: { id } } });
    expect(data?.state).toBe("expired");
    expect((await readPets(secret)).status).toBe(401);
  });

  test("rotates with an overlap, after which only the new one works", async () => {
    const old = await issue({ scopes: ["pets:read"] });
    const { data, response } = await control.POST("/credentials/{id}/rotate", {
      params: { path: { id: old.id } },
      body: { overlap: "PT1H" },
    });
    expect(response.status).toBe(201);
    expect(data).toMatchObject({ scopes: ["pets:read"] });
    const fresh = data?.secret ?? "";
    expect(fresh).not.toBe(old.secret);
    expect([(await readPets(old.secret)).status, (await readPets(fresh)).status]).toEqual([200, 200]);
    await control.POST("/clock/advance", { body: { by: "PT1H" } });
    expect([(await readPets(old.secret)).status, (await readPets(fresh)).status]).toEqual([401, 200]);
  });

  test("what is final cannot be rotated: 409", async () => {
    const { id } = await issue();
    await control.POST("/credentials/{id}/revoke", { params: { path: { id } } });
    const { error, response } = await control.POST("/credentials/{id}/rotate", { params: { path: { id } } });
    expect(response.status).toBe(409);
    expect(error).toMatchObject({ status: 409, code: "invalid_state" });
  });

  test("an unknown id is 404", async () => {
    const { error, response } = await control.GET("/credentials/{id}", { params: { path: { id: "nobody" } } });
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(error).toMatchObject({ status: 404, code: "not_found" });
  });

  test.for([
    ["an unknown scope", { scopes: ["pets:eat"] }, "#/scopes"],
    ["an unknown preset", { preset: "king" }, "#/preset"],
    ["an API that is not served", { api: "cats" }, "#/api"],
    ["years, whose length varies", { expires_in: "P1Y" }, "#/expires_in"],
    ["an unknown policy", { rate_limit: { per_blink: 1 } }, "#/rate_limit"],
    ["a field there is not", { expires: "P1D" }, undefined],
  ] as const)("422 with the place for %s", async ([, body, pointer]) => {
    const response = await fetch(`${server.url}/_keystub/credentials`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const problem = await response.json();
    expect(problem).toMatchObject({ status: 422, code: "invalid_request", errors: [{ detail: expect.any(String) }] });
    if (pointer) expect(problem.errors[0].pointer).toBe(pointer);
  });

  test("a person signs in", async () => {
    const { data, response } = await control.POST("/sessions", { body: { name: "Ada" } });
    expect(response.status).toBe(201);
    expect(data).toMatchObject({ name: "Ada", expires_at: "2026-01-01T01:00:00.000Z" });
    expect(data?.token.split(".")).toHaveLength(3);
  });
});

describe("clock", () => {
  test("is read, set and moved", async () => {
    expect((await control.GET("/clock")).data).toEqual({ mode: "frozen", now: "2026-01-01T00:00:00.000Z" });
    const { data } = await control.PUT("/clock", { body: { mode: "frozen", now: "2026-02-01T00:00:00Z" } });
    expect(data).toEqual({ mode: "frozen", now: "2026-02-01T00:00:00.000Z", events: [] });
    expect((await control.POST("/clock/advance", { body: { by: "PT2M" } })).data).toEqual({
      mode: "frozen",
      now: "2026-02-01T00:02:00.000Z",
      events: [],
    });
  });

  test("one that only stands still says that it cannot run", async () => {
    const { response } = await control.PUT("/clock", { body: { mode: "running" } });
    expect(response.status).toBe(409);
  });

  test.for(["9999-12-31T23:59:60Z", "2026-02-30", "tomorrow"])("%s is no instant", async (now) => {
    const { response } = await control.PUT("/clock", { body: { now } });
    expect(response.status).toBe(422);
  });
});

test("scripted trouble happens as often as it was asked for", async () => {
  const { secret } = await issue();
  const { data, response } = await control.POST("/faults", { body: { operation: "listPets", status: 503, times: 2 } });
  expect(response.status).toBe(201);
  expect((await readPets(secret)).status).toBe(503);
  expect((await control.GET("/faults")).data?.faults).toEqual([{ ...data, times: 1 }]);
  expect((await control.DELETE("/faults")).response.status).toBe(204);
  expect((await readPets(secret)).status).toBe(200);
  await control.POST("/faults", { body: { cut: true } });
  await expect(readPets(secret)).rejects.toThrow();
  expect((await control.POST("/faults", { body: { operation: "eatPets", status: 500 } })).response.status).toBe(422);
  expect((await control.POST("/faults", { body: { times: 1 } })).response.status).toBe(422);
});

test("the journal says what happened and why", async () => {
  const { id, secret } = await issue({ scopes: ["pets:read"] });
  await readPets(secret);
  await fetch(`${server.url}/pets/v1/pets`, { method: "POST", headers: { "X-Pet-Key": secret } });
  const { data } = await control.GET("/journal", { params: { query: { credential: id, status: 403 } } });
  expect(data?.entries).toMatchObject([
    {
      api: "pets",
      world: "default",
      operation: "createPet",
      status: 403,
      refusal: { stage: "scope", name: "scope_missing" },
    },
  ]);
  expect((await control.GET("/journal", { params: { query: { limit: 1 } } })).data?.entries).toHaveLength(1);
  await control.DELETE("/journal");
  expect((await control.GET("/journal")).data?.entries).toEqual([]);
});

test("a reset forgets, a snapshot brings back", async () => {
  const { id, secret } = await issue({ name: "kept" });
  const { data: saved } = await control.GET("/snapshot");
  expect((await control.POST("/reset")).response.status).toBe(204);
  expect((await readPets(secret)).status).toBe(401);
  if (!saved) throw new Error("no snapshot");
  expect((await control.PUT("/snapshot", { body: saved })).response.status).toBe(204);
  expect((await control.GET("/credentials/{id}", { params: { path: { id } } })).data?.name).toBe("kept");
  const broken = { snapshots: saved.snapshots.map((one) => ({ ...one, worlds: { default: { store: 7 } } })) };
  expect((await control.PUT("/snapshot", { body: broken })).response.status).toBe(422);
  expect((await control.GET("/health")).response.status).toBe(200);
  expect((await control.GET("/credentials/{id}", { params: { path: { id } } })).data?.name).toBe("kept");
  const other = { snapshots: saved.snapshots.map((one) => ({ ...one, api: "cats" })) };
  expect((await control.PUT("/snapshot", { body: other })).response.status).toBe(422);
});

test("worlds never meet", async () => {
  const here = await issue();
  const there = await issue({ world: "other" });
  await control.POST("/faults", { body: { world: "other", status: 500 } });
  expect((await readPets(here.secret)).status).toBe(200);
  expect((await readPets(there.secret)).status).toBe(500);
  const { data } = await control.GET("/journal", { params: { query: { world: "other" } } });
  expect(data?.entries.map(({ credential }) => credential)).toEqual([there.id]);
});

describe("browsers", () => {
  const call = (origin: string, method = "GET", path = "/health") =>
    fetch(`${server.url}/_keystub${path}`, { method, headers: { Origin: origin } });

  test.for(["http://localhost:3000", "http://127.0.0.1:5173", "http://app.localhost"])("%s may", async (origin) => {
    const response = await call(origin);
    expect(response.status).toBe(200);
    expect(["*", origin]).toContain(response.headers.get("access-control-allow-origin"));
  });

  test.for(["https://evil.example", "null", "http://localhost.evil.example"])("%s may not", async (origin) => {
    for (const [method, path] of [
      ["GET", "/credentials"],
      ["POST", "/reset"],
      ["OPTIONS", "/reset"],
    ] as const) {
      const response = await call(origin, method, path);
      expect(response.status).toBe(403);
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
    }
  });
});

test("where others can reach the server, the control routes need the token", async () => {
  const open = await createServer({ apis: [pets], host: "0.0.0.0", token: "correct-horse" });
  try {
    const without = await createControl({ baseUrl: open.url }).GET("/health");
    expect(without.response.status).toBe(401);
    expect(without.response.headers.get("www-authenticate")).toBe('Bearer realm="Keystub control"');
    expect((await createControl({ baseUrl: open.url, token: "wrong" }).GET("/health")).response.status).toBe(401);
    expect((await createControl({ baseUrl: open.url, token: "correct-horse" }).GET("/health")).response.status).toBe(
      200,
    );
  } finally {
    await open.close();
  }
});
