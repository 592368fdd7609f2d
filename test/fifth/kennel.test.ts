import { fileURLToPath } from "node:url";
import { createMock, type Mock, virtualClock } from "@keystub/mock";
import { toHandlers } from "@keystub/mock/msw";
import { createServer, loadDocument } from "keystub";
import { setupServer } from "msw/node";
import { describe, expect, test } from "vitest";

const { api } = await loadDocument(fileURLToPath(new URL("kennel.yaml", import.meta.url)));
const base = "https://api.kennel.example/v2";
const start = () => ({ clock: virtualClock("2026-01-01T00:00:30Z"), seed: 3 });

interface Door {
  readonly mock: Mock;
  readonly send: (request: Request) => Promise<Response>;
  readonly url: string;
  readonly close: () => Promise<void> | void;
}

const doors: Record<string, () => Promise<Door>> = {
  async function() {
    const mock = await createMock({ api, ...start() });
    return { mock, send: mock.fetch, url: base, close: () => {} };
  },
  async msw() {
    const mock = await createMock({ api, ...start() });
    const server = setupServer(...toHandlers(mock));
    server.listen();
    return { mock, send: (request) => fetch(request), url: base, close: () => server.close() };
  },
  async http() {
    const server = await createServer({ apis: [api], ...start() });
    const [mock] = server.mocks as [Mock];
    return { mock, send: (request) => fetch(request), url: `${server.url}/kennel/v2`, close: () => server.close() };
  },
};

describe.each(Object.entries(doors))("an API that is said in YAML alone, through %s,", (_name, open) => {
  async function visit(run: (door: Door, call: ReturnType<typeof caller>) => Promise<void>): Promise<void> {
    const door = await open();
    try {
      await run(door, caller(door));
      expect(door.mock.journal.list().flatMap(({ violations }) => violations)).toEqual([]);
    } finally {
      await door.close();
    }
  }

  test("has keys of its own form, which live, expire and are revoked", () =>
    visit(async ({ mock }, call) => {
      const key = await mock.credentials.issue({ preset: "visitor", expiresIn: "1d" });
      expect(key.secret.reveal()).toMatch(/^kn_[0-9A-Za-z]{24}$/);
      expect(await call("GET", "/dogs", key.secret.reveal())).toMatchObject({ status: 200, left: "19" });
      await mock.clock.advance("1d");
      expect(await call("GET", "/dogs", key.secret.reveal())).toMatchObject({ status: 401, body: { woof: 3 } });
      expect(await call("GET", "/dogs")).toMatchObject({ status: 401, body: { woof: 2, why: "Who are you?" } });
    }));

  test("refuses what a key may not do, in its own shape", () =>
    visit(async ({ mock }, call) => {
      const visitor = (await mock.credentials.issue({ preset: "visitor" })).secret.reveal();
      const washer = (await mock.credentials.issue({ scopes: ["dogs:write"] })).secret.reveal();
      expect(await call("POST", "/dogs", visitor, { name: "Dee" })).toEqual({
        status: 403,
        left: "20",
        body: { woof: 4, why: "Needs dogs:write" },
      });
      expect((await call("GET", "/dogs", washer)).status).toBe(200);
      expect(await call("GET", "/dogs/dog_000001", washer)).toMatchObject({
        status: 403,
        body: { why: "Needs dogs:read" },
      });
      expect(await call("POST", "/dogs", washer, { name: "" })).toMatchObject({
        status: 400,
        body: { fields: ["name"] },
      });
      expect(await call("GET", "/cats", washer)).toMatchObject({ status: 404, body: { woof: 5 } });
    }));

  test("counts calls in fixed windows", () =>
    visit(async ({ mock }, call) => {
      const key = (await mock.credentials.issue({ limits: { per_minute: 3 } })).secret.reveal();
      for (const left of ["2", "1", "0"]) expect(await call("GET", "/dogs", key)).toMatchObject({ status: 200, left });
      expect(await call("GET", "/dogs", key)).toMatchObject({ status: 429, body: { woof: 6, why: "Wait 30 s" } });
      await mock.clock.advance("30s");
      expect((await call("GET", "/dogs", key)).status).toBe(200);
    }));

  test("lists, filters and pages the records of its examples", () =>
    visit(async ({ mock }, call) => {
      const key = (await mock.credentials.issue()).secret.reveal();
      const names = async (query: string) => (await call("GET", `/dogs${query}`, key)).body;
      expect(await names("")).toMatchObject({ result: [{ name: "Ada" }, { name: "Bo" }], meta: { total: 3 } });
      expect(await names("?skip=2")).toMatchObject({ result: [{ name: "Cy" }] });
      expect(await names("?breed=collie")).toMatchObject({
        result: [{ name: "Ada" }, { name: "Cy" }],
        meta: { total: 2 },
      });
      expect(await names("?name=B")).toMatchObject({ result: [{ name: "Bo" }] });
      const elsewhere = (await mock.credentials.issue({ tenant: "tenant-2" })).secret.reveal();
      expect((await call("GET", "/dogs/dog_000001", elsewhere)).status).toBe(404);
    }));

  test("has a job that virtual time moves, and that can be made to fail", () =>
    visit(async ({ mock }, call) => {
      const key = (await mock.credentials.issue()).secret.reveal();
      const wash = async () => (await call("POST", "/dogs", key, { name: "Dee" })).body.result;
      const dog = await wash();
      expect(dog).toMatchObject({ name: "Dee", breed: "mixed", status: "washing" });
      mock.faults.add({ job: "wash" });
      const other = await wash();
      await mock.clock.advance("10m");
      const statusOf = async (id: string) => (await call("GET", `/dogs/${id}`, key)).body.result.status;
      expect([await statusOf(dog.id), await statusOf(other.id)]).toEqual(["washed", "escaped"]);
    }));
});

function caller({ send, url }: Door) {
  return async (method: string, path: string, key?: string, body?: unknown) => {
    const headers = {
      ...(key && { "Kennel-Key": key }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
    };
    const response = await send(
      new Request(url + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }),
    );
    return { status: response.status, left: response.headers.get("Kennel-Left"), body: await response.json() };
  };
}
