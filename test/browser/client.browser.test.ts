import { PermissionError, RateLimitError } from "@keystub/client";
import { createHrizn, isApiError } from "@keystub/client/hrizn";
import { hriznExamples } from "@keystub/mock/hrizn";
import { expect, test } from "vitest";
import { keyOf, usePage } from "./page.ts";

const page = usePage();

test("a page is refused a client unless it means it", async () => {
  const apiKey = await keyOf(page.mock);
  expect(() => createHrizn({ apiKey })).toThrow("This is a browser");
});

test("the client reads, creates and follows a job in a page", async () => {
  const hrizn = createHrizn({ apiKey: await keyOf(page.mock), dangerouslyAllowBrowser: true });
  const { data, pagination } = await hrizn.content.list({ query: { limit: 2 } });
  expect([data.length, pagination.has_more]).toEqual([2, true]);
  const created = await hrizn.ideaclouds.create({ body: { keyword: "towing capacity" } });
  await page.mock.clock.advance("10m");
  expect((await hrizn.ideaclouds.get({ path: { id: created.data.id } })).data.status).toBe("complete");
  expect(await hrizn.content.html({ path: { id: hriznExamples.completeContent } })).toContain("<");
});

test("the client tells a page which scope is missing", async () => {
  const hrizn = createHrizn({ apiKey: await keyOf(page.mock, { preset: "read_only" }), dangerouslyAllowBrowser: true });
  const error: unknown = await hrizn.ideaclouds
    .create({ body: { keyword: "towing" } })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PermissionError);
  expect(isApiError(error, "ideaclouds.create") && [error.status, error.requiredScopes, error.requestId]).toEqual([
    403,
    ["ideaclouds:write"],
    page.mock.journal.list().at(-1)?.id,
  ]);
});

test("the client waits as long as Retry-After says, by a clock that the page moves", async () => {
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
    await page.mock.clock.advance(milliseconds);
  };
  const hrizn = createHrizn({
    apiKey: await keyOf(page.mock, { limits: { per_minute: 1 } }),
    clock: { now: page.mock.clock.now, sleep },
    dangerouslyAllowBrowser: true,
    timeout: { total: 90_000 },
  });
  await hrizn.site.get();
  expect((await hrizn.site.get()).data.name).toBe("Ridgeline Subaru");
  expect(waits).toEqual([60_000]);
});

test("the client does not wait a day", async () => {
  const hrizn = createHrizn({
    apiKey: await keyOf(page.mock, { limits: { per_day: 1 } }),
    dangerouslyAllowBrowser: true,
  });
  await hrizn.site.get();
  const error: unknown = await hrizn.site.get().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RateLimitError);
  expect((error as RateLimitError).retryAfterMs).toBe(86_400_000);
});

test("the client makes a create once, however often it has to send it", async () => {
  const hrizn = createHrizn({
    apiKey: await keyOf(page.mock),
    clock: { now: page.mock.clock.now, sleep: async () => {} },
    dangerouslyAllowBrowser: true,
  });
  const total = async () => (await hrizn.ideaclouds.list({ query: { limit: 1 } })).pagination.total_count;
  const before = await total();
  page.mock.faults.add({ operation: "createIdeaCloud", cut: true, times: 2 });
  await hrizn.ideaclouds.create({ body: { keyword: "towing" } });
  expect(await total()).toBe((before ?? 0) + 1);
});
