import { inspect } from "node:util";
import { createMock } from "@keystub/mock";
import { hrizn as api } from "@keystub/mock/hrizn";
import { describe, expect, test } from "vitest";
import { createHrizn } from "../../src/hrizn.ts";
import { Secret } from "../../src/secret.ts";
import { caught } from "../bookshop.ts";

/** Everything that a program, a logger or a test runner may make of a value. */
function printed(value: unknown): string {
  const shown = [
    inspect(value, { depth: 8, showHidden: true }),
    inspect(value, { customInspect: false, depth: 8 }),
    toJson(value),
  ];
  try {
    shown.push(String(value));
  } catch {}
  if (value instanceof Error) shown.push(value.stack ?? "", value.message, printed(value.cause ?? null));
  return shown.join("\n");
}

function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch (error) {
    return String(error);
  }
}

async function start(scopes?: string[]) {
  const mock = await createMock({ api });
  const { secret } = await mock.credentials.issue(scopes ? { scopes } : {});
  const logged: unknown[] = [];
  const write = (...line: unknown[]) => logged.push(line);
  const hrizn = createHrizn({
    apiKey: secret,
    fetch: mock.fetch,
    log: { level: "debug", sink: { debug: write, info: write, warn: write } },
    hooks: { onRequest: write, onResponse: write, onRetry: write },
    clock: { now: Date.now, sleep: async () => {} },
  });
  return { mock, hrizn, logged, key: secret.reveal() };
}

describe("1. no surface contains the key", () => {
  test("not the client, its groups, its methods or a call", async () => {
    const { hrizn, key } = await start();
    const call = hrizn.content.list();
    for (const value of [hrizn, hrizn.content, hrizn.content.get, call, { ...hrizn }, Object.entries(hrizn)])
      expect(printed(value)).not.toContain(key);
    await call;
    expect(printed(call)).not.toContain(key);
  });

  test("not a result with its headers", async () => {
    const { hrizn, key } = await start();
    const answer = await hrizn.content.list().withResponse();
    expect(printed(answer)).not.toContain(key);
    expect(printed(await hrizn.content.list().safe())).not.toContain(key);
    expect([...answer.headers.keys()]).toContain("x-ratelimit-limit");
  });

  test("not an error, nor anything that it was caused by", async () => {
    const { hrizn, key } = await start(["content:read"]);
    const error = await caught(hrizn.ideaclouds.create({ body: { keyword: "towing" } }));
    expect(error).toMatchObject({ status: 403 });
    expect(printed(error)).not.toContain(key);
  });

  test("not the hooks, nor the log at its finest", async () => {
    const { mock, hrizn, logged, key } = await start();
    mock.faults.add({ operation: "listContent", status: 503, times: 1 });
    await hrizn.content.list();
    expect(logged.length).toBeGreaterThan(8);
    expect(printed(logged)).not.toContain(key);
  });

  test("not the mock's journal", async () => {
    const { mock, hrizn, key } = await start();
    await hrizn.webhooks.create({ body: { url: "https://hooks.example.org/x", events: ["content.completed"] } });
    expect(printed(mock.journal.list())).not.toContain(key);
  });

  test("a show-once value is a Secret that only reveal() shows", async () => {
    const { hrizn } = await start();
    const body = { url: "https://hooks.example.org/x", events: ["content.completed" as const] };
    const created = await hrizn.webhooks.create({ body });
    const { secret } = created.data;
    expect(secret).toBeInstanceOf(Secret);
    expect(secret.reveal()).toMatch(/^[0-9a-f]{64}$/);
    expect(printed(created)).not.toContain(secret.reveal());
    expect(() => JSON.stringify(created)).toThrow("A secret is not put into JSON.");
    expect(() => `${secret as never}`).toThrow("A secret is not joined into text.");
    expect(() => structuredClone(secret)).toThrow();
  });
});
