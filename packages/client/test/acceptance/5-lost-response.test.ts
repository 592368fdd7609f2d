import { createMock } from "@keystub/mock";
import { hrizn as api } from "@keystub/mock/hrizn";
import { expect, test } from "vitest";
import { createHrizn } from "../../src/hrizn.ts";

test("5. a POST whose answers get lost creates one object, with one key through all attempts", async () => {
  const mock = await createMock({ api });
  const { secret } = await mock.credentials.issue();
  const keys: (string | null)[] = [];
  let lost = 0;
  const hrizn = createHrizn({
    apiKey: secret,
    clock: { now: Date.now, sleep: async () => {} },
    fetch: async (request) => {
      const response = await mock.fetch(request.clone());
      if (request.method !== "POST") return response;
      keys.push(request.headers.get("X-Idempotency-Key"));
      // The mock has done it; only its answer never arrives.
      if (lost++ < 2) throw new TypeError("fetch failed");
      return response;
    },
  });
  const count = async () => (await hrizn.ideaclouds.list({ query: { limit: 1 } })).pagination.total_count;
  const before = await count();
  const { data, attempts } = await hrizn.ideaclouds.create({ body: { keyword: "towing" } }).withResponse();
  expect([await count(), attempts]).toEqual([before + 1, 3]);
  expect(keys).toEqual([keys[0], keys[0], keys[0]]);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect((await hrizn.ideaclouds.get({ path: { id: data.data.id } })).data.keyword).toBe("towing");
});
