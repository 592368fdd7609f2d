import { afterAll, beforeAll, expect, test } from "vitest";
import { createServer, type Server } from "../src/index.ts";
import { pets } from "./pets.ts";
import { send } from "./raw.ts";

let server: Server;
beforeAll(async () => {
  server = await createServer({ apis: [pets, { ...pets, name: "more" }] });
});
afterAll(() => server.close());

const get = (target: string, host: string, ...lines: string[]) =>
  send(server.url, [`GET ${target} HTTP/1.1`, `Host: ${host}`, ...lines, "", ""].join("\r\n"));

test.for(["localhost", "localhost:4010", "LOCALHOST", "127.0.0.1", "127.0.0.2:80", "[::1]:4010", "app.localhost"])(
  "answers for %s",
  async (host) => {
    expect((await get("/_keystub/health", host)).status).toBe(200);
  },
);

// The last ones are names that an attacker can own and point at this machine.
test.for([
  "evil.example",
  "127.0.0.1.evil.example",
  "localhost.evil.example:4010",
  "0.0.0.0",
  "127.0.0.1,evil.example",
])("turns %s down on loopback, against DNS rebinding", async (host) => {
  for (const target of ["/_keystub/health", "/pets/v1/pets", "/"]) {
    const answer = await get(target, host);
    expect([400, 421]).toContain(answer.status);
    expect(answer.head).not.toMatch(/access-control/i);
  }
});

test("the host of a document's server leads to its API, without a prefix", async () => {
  const answer = await get("/v1/pets", "api.pets.example");
  expect(answer.status).toBe(401);
  // But not to the control routes: that name may be somebody else's.
  expect((await get("/_keystub/health", "api.pets.example")).status).toBe(404);
});

test("several APIs have an index at /, and other paths belong to nobody", async () => {
  const index = await fetch(server.url);
  expect(await index.json()).toEqual({
    apis: ["pets", "more"].map((name) => ({
      name,
      title: "Pets",
      url: `${server.url}/${name}`,
      document: `${server.url}/${name}/openapi.json`,
    })),
    control: `${server.url}/_keystub`,
  });
  const nowhere = await fetch(`${server.url}/v1/pets`);
  expect(nowhere.status).toBe(404);
  expect(await nowhere.json()).toMatchObject({ detail: expect.stringContaining("/pets/, /more/") });
});

test("a document is served, and not sent again to a client that has it", async () => {
  const url = `${server.url}/pets/openapi.json`;
  const first = await fetch(url);
  expect(await first.json()).toEqual(pets.document);
  const etag = first.headers.get("etag") ?? "";
  const again = await fetch(url, { headers: { "If-None-Match": `"other", W/${etag}` } });
  expect(again.status).toBe(304);
  expect((await fetch(url, { method: "POST" })).status).toBe(405);
});

test("a document whose path is also its name is found at / and below its name", async () => {
  const operation = { responses: { 200: { description: "Good", content: { "application/json": { example: {} } } } } };
  const document = {
    openapi: "3.1.1",
    info: { title: "Pets", version: "1" },
    paths: { "/pets": { get: operation }, "/pets/{id}": { get: operation } },
  };
  const single = await createServer({ apis: [{ name: "pets", document }] });
  try {
    for (const path of ["/pets", "/pets/7", "/pets?limit=1", "/pets/pets", "/pets/pets/7", "/pets/openapi.json"])
      expect([path, (await fetch(single.url + path)).status]).toEqual([path, 200]);
    expect((await fetch(`${single.url}/dogs`)).status).toBe(404);
  } finally {
    await single.close();
  }
});
