import { hriznExamples } from "@keystub/mock/hrizn";
import { HttpResponse, http } from "msw";
import { describe, expect, test } from "vitest";
import { keyOf, site, usePage } from "./page.ts";

const page = usePage();
const ask = (path: string, key?: string, init: RequestInit = {}) =>
  fetch(site + path, {
    ...init,
    headers: { ...(key && { "X-API-Key": key }), ...(init.body && { "Content-Type": "application/json" }) },
  });
const headersOf = ({ headers }: Response, ...names: string[]) => names.map((name) => headers.get(name));

test("this is a page, with no Node in it", () => {
  expect(document.title).toBeTypeOf("string");
  expect("process" in globalThis && "versions" in process && "node" in process.versions).toBe(false);
});

describe("a page meets every guard, and can read what the answer says", () => {
  test("200 with the quota", async () => {
    const response = await ask("/public/site", await keyOf(page.mock));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { name: "Ridgeline Subaru" } });
    expect(headersOf(response, "x-ratelimit-limit", "x-ratelimit-remaining")).toEqual(["60", "59"]);
    expect(response.headers.get("x-request-id")).toMatch(/^req_/);
  });

  test("401 with the challenge", async () => {
    const response = await ask("/public/site");
    expect([response.status, ...headersOf(response, "www-authenticate")]).toEqual([401, 'ApiKey realm="Hrizn"']);
    expect(await response.json()).toMatchObject({
      error: { code: "unauthorized", request_id: response.headers.get("x-request-id") },
    });
  });

  test("403 with the scope that would be enough", async () => {
    const response = await ask("/public/site", await keyOf(page.mock, { scopes: ["content:read"] }));
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: { details: { required_scopes: ["site:read"] } } });
  });

  test("429 with Retry-After, until the clock of the page is moved", async () => {
    const key = await keyOf(page.mock, { limits: { per_minute: 1 } });
    await ask("/public/site", key);
    const refused = await ask("/public/site", key);
    expect([refused.status, ...headersOf(refused, "retry-after", "x-ratelimit-remaining")]).toEqual([429, "60", "0"]);
    await page.mock.clock.advance("1m");
    expect((await ask("/public/site", key)).status).toBe(200);
  });

  test("400 with the place of the fault, for a body that went through the worker", async () => {
    const response = await ask("/public/ideaclouds", await keyOf(page.mock), {
      method: "POST",
      body: '{"keyword":""}',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { details: { errors: [{ field: "keyword" }] } } });
  });

  test("404 for a path that the API does not have", async () => {
    expect((await ask("/public/cars", await keyOf(page.mock))).status).toBe(404);
  });

  test("a method that a form cannot send, and an answer without a body", async () => {
    const key = await keyOf(page.mock);
    const response = await ask(`/public/webhooks/${hriznExamples.webhook}`, key, { method: "DELETE" });
    expect([response.status, await response.text()]).toEqual([204, ""]);
    const head = await ask("/public/site", key, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  test("a connection that is cut by a script is a network failure", async () => {
    const key = await keyOf(page.mock);
    page.mock.faults.add({ operation: "getSite", cut: true });
    await expect(ask("/public/site", key)).rejects.toThrow(TypeError);
    expect((await ask("/public/site", key)).status).toBe(200);
  });
});

describe("a page has the life of a key in its hands", () => {
  test("a key is shown once", async () => {
    const session = (await page.mock.credentials.signIn()).secret.reveal();
    const signedIn = { Authorization: `Bearer ${session}`, "Content-Type": "application/json" };
    const created = await fetch(`${site}/dashboard/api-keys`, {
      method: "POST",
      headers: signedIn,
      body: '{"name":"Page","preset":"read_only"}',
    });
    const { data } = (await created.json()) as { data: { id: string; key: string } };
    expect(data.key).toMatch(/^hzk_[0-9a-f]{64}$/);
    expect((await ask("/public/site", data.key)).status).toBe(200);
    const listed = await (await fetch(`${site}/dashboard/api-keys`, { headers: signedIn })).text();
    expect(listed).toContain(data.id);
    expect(listed).not.toContain(data.key.slice(12));
    expect(JSON.stringify([page.mock.journal.list(), await page.mock.snapshot()])).not.toContain(data.key.slice(12));
  });

  test("it expires, is rotated and revoked without anybody waiting", async () => {
    const { mock } = page;
    const brief = await keyOf(mock, { expiresIn: "30d" });
    const first = await mock.credentials.issue();
    const second = await mock.credentials.rotate(first.id, "1h");
    const statuses = async () =>
      Promise.all(
        [brief, first.secret.reveal(), second.secret.reveal()].map(
          async (key) => (await ask("/public/site", key)).status,
        ),
      );
    expect(await statuses()).toEqual([200, 200, 200]);
    await mock.clock.advance("1h");
    expect(await statuses()).toEqual([200, 401, 200]);
    await mock.clock.advance("30d");
    expect(await statuses()).toEqual([401, 401, 200]);
    await mock.credentials.revoke(second.id);
    expect(await statuses()).toEqual([401, 401, 401]);
  });

  test("a job is done when its time has come", async () => {
    const key = await keyOf(page.mock);
    const accepted = await ask("/public/ideaclouds", key, { method: "POST", body: '{"keyword":"towing"}' });
    const { data } = (await accepted.json()) as { data: { id: string } };
    const status = async () =>
      ((await (await ask(`/public/ideaclouds/${data.id}`, key)).json()) as { data: { status: string } }).data.status;
    expect(await status()).toBe("researching");
    await page.mock.clock.advance("10m");
    expect(await status()).toBe("complete");
  });
});

describe("the mock keeps to its own place", () => {
  test("a handler that a test adds wins, and only for what it names", async () => {
    const key = await keyOf(page.mock);
    page.worker.use(http.get(`${site}/public/site`, () => HttpResponse.json({ mine: true }, { status: 203 })));
    const own = await ask("/public/site", key);
    expect([own.status, await own.json()]).toEqual([203, { mine: true }]);
    expect((await ask("/public/site/categories", key)).status).toBe(200);
    expect(page.mock.journal.list().map(({ path }) => path)).toEqual(["/v1/public/site/categories"]);
  });

  test("other origins are left alone", async () => {
    const response = await fetch(new URL("/v1/public/site", location.origin));
    expect(response.headers.get("x-request-id")).toBeNull();
    expect(page.mock.journal.list()).toEqual([]);
  });

  test("two mocks of a page do not meet", async () => {
    const key = await keyOf(page.mock);
    const other = await page.mock.world("other");
    const foreign = (await other.credentials.issue()).secret.reveal();
    const clouds = async (secret: string) =>
      ((await (await ask("/public/ideaclouds?limit=1", secret)).json()) as { pagination: { total_count: number } })
        .pagination.total_count;
    const before = await clouds(foreign);
    await ask("/public/ideaclouds", key, { method: "POST", body: '{"keyword":"towing"}' });
    expect([await clouds(key), await clouds(foreign)]).toEqual([before + 1, before]);
  });
});
