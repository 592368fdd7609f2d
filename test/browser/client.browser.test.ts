import { isApiError, PermissionError, RateLimitError } from "@keystub/client";
import { createHrizn } from "@keystub/client/hrizn";
import { hriznExamples } from "@keystub/mock/hrizn";
import { expect, test } from "vitest";
import { keyOf, usePage } from "./page.ts";

const page = usePage();

test("the client reads, creates and follows a job in a page", async () => {
  const hrizn = createHrizn({ apiKey: await keyOf(page.mock) });
  const { data, pagination } = await hrizn.listContent({ query: { limit: 2 } });
  expect([data.length, pagination.has_more]).toEqual([2, true]);
  const created = await hrizn.createIdeaCloud({ body: { keyword: "towing capacity" } });
  await page.mock.clock.advance("10m");
  expect((await hrizn.getIdeaCloud({ path: { id: created.data.id } })).data.status).toBe("complete");
  expect(await hrizn.getContentHtml({ path: { id: hriznExamples.completeContent } })).toContain("<");
});

test("the client tells a page which scope is missing", async () => {
  const hrizn = createHrizn({ apiKey: await keyOf(page.mock, { preset: "read_only" }) });
  const error: unknown = await hrizn
    .createIdeaCloud({ body: { keyword: "towing" } })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PermissionError);
  expect(isApiError(error, "createIdeaCloud") && [error.status, error.requiredScopes, error.requestId]).toEqual([
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
    retry: { sleep },
    timeout: { total: 90_000 },
  });
  await hrizn.getSite();
  expect((await hrizn.getSite()).data.name).toBe("Ridgeline Subaru");
  expect(waits).toEqual([60_000]);
});

test("the client does not wait a day", async () => {
  const hrizn = createHrizn({ apiKey: await keyOf(page.mock, { limits: { per_day: 1 } }) });
  await hrizn.getSite();
  const error: unknown = await hrizn.getSite().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RateLimitError);
  expect((error as RateLimitError).retryAfterMs).toBe(86_400_000);
});

test("the client makes a create once, however often it has to send it", async () => {
  const hrizn = createHrizn({ apiKey: await keyOf(page.mock), retry: { sleep: async () => {} } });
  const total = async () => (await hrizn.listIdeaClouds({ query: { limit: 1 } })).pagination.total_count;
  const before = await total();
  page.mock.faults.add({ operation: "createIdeaCloud", cut: true, times: 2 });
  await hrizn.createIdeaCloud({ body: { keyword: "towing" } });
  expect(await total()).toBe((before ?? 0) + 1);
});
