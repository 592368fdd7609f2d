import { createMock, refusals, type Stage } from "@keystub/mock";
import { hrizn, hriznExamples } from "@keystub/mock/hrizn";
import { describe, expect, test } from "vitest";
import { codesIn, read, tableIn } from "./root.ts";

const text = read("docs/pipeline.md");
const stages = [
  ...(/export type Stage =([^;]+);/.exec(read("packages/mock/src/refusal.ts"))?.[1] ?? "").matchAll(/"(\w+)"/g),
].map(([, name]) => name as Stage);
const rows = tableIn(text, "Stage").map(([stage = "", functions = "", reads = "", returns = "", throws = ""]) => ({
  stage,
  functions: codesIn(functions),
  reads,
  returns,
  throws,
}));
const source = read("packages/mock/src/handle.ts");

describe("docs/pipeline.md", () => {
  test("draws and describes the stages in the order of the code", () => {
    const drawn = [...text.matchAll(/^ {6}(\w+) ─+▶ /gm)].map(([, name]) => name);
    expect(stages.length).toBe(9);
    expect(drawn).toEqual(stages);
    expect(rows.map(({ stage }) => stage)).toEqual(stages);
  });

  test("names the functions in the order in which handle.ts calls them", () => {
    const pass = source.slice(source.indexOf("async function pass("), source.indexOf("function exchangeOf("));
    const inPass = rows.filter(({ stage }) => stage !== "respond").flatMap(({ functions }) => functions);
    const called = [...pass.matchAll(/\b(\w+)\(/g)]
      .map(([, name = ""]) => name)
      .filter((name) => inPass.includes(name));
    expect(called).toEqual(inPass);
    const handle = source.slice(
      source.indexOf("export async function handle("),
      source.indexOf("async function pass("),
    );
    const steps = ["pass", "respond", "respondRefusal", "record"];
    expect(
      [...handle.matchAll(/\b(\w+)\(/g)].map(([, name = ""]) => name).filter((name) => steps.includes(name)),
    ).toEqual(steps);
  });

  test("names for each stage the refusals of the table that are its own", () => {
    const own = (stage: string) =>
      Object.entries(refusals)
        .filter(([, row]) => row.stage === stage)
        .map(([name]) => name);
    expect(Object.fromEntries(rows.map(({ stage, throws }) => [stage, codesIn(throws)]))).toEqual(
      Object.fromEntries(stages.map((stage) => [stage, own(stage)])),
    );
  });

  test("says for each stage what it reads and returns, and for each but the last why it is there", () => {
    for (const { reads, returns } of rows) expect([reads, returns]).not.toContain("");
    const reasons = /## Why in that order\n(.*?)\n## /s.exec(text)?.[1]?.toLowerCase() ?? "";
    for (const stage of stages.slice(0, -1)) expect(reasons).toContain(stage);
  });

  test("draws the same as the README", () => {
    const drawing = (markdown: string) =>
      /^ *Request\n(( +\w+ ─+▶ .*\n)+)/m.exec(markdown)?.[1]?.replaceAll(/^ +/gm, "");
    expect(drawing(text)).toBeDefined();
    expect(drawing(read("README.md"))).toBe(drawing(text));
  });

  // Left out of the drawing: a path that cannot be decoded, a good credential of another kind, a body beyond our own
  // bound, and what is our own fault.
  const undrawn = ["malformed_target", "credential_not_accepted", "content_too_large", "internal_error"];

  test("has a drawing with the statuses of each stage's refusals", () => {
    for (const stage of stages) {
      const line = new RegExp(`^ {6}${stage} ─+▶ (.*)$`, "m").exec(text)?.[1] ?? "";
      const own = Object.entries(refusals).filter(([name, row]) => row.stage === stage && !undrawn.includes(name));
      for (const [name, { status }] of own) expect(line, name).toContain(String(status));
    }
  });
});

describe("what docs/pipeline.md says of quota is so", () => {
  const origin = "https://api.app.hrizn.io/v1";
  const id = "00000000-0000-4000-8000-000000000000";
  const cases: [what: string, path: string, init: RequestInit, status: number, cost: number][] = [
    ["200", "/public/site", {}, 200, 1],
    ["404 of a route", "/public/nothing", {}, 404, 0],
    ["405", "/public/site", { method: "PUT" }, 405, 0],
    ["OPTIONS", "/public/site", { method: "OPTIONS" }, 204, 0],
    ["403", "/public/webhooks", {}, 403, 0],
    ["400", "/public/content?limit=0", {}, 400, 1],
    ["415", "/public/ideaclouds", { method: "POST", body: "a" }, 415, 1],
    ["404 of a record", `/public/content/${id}`, {}, 404, 1],
    ["400 of a state", `/public/content/${hriznExamples.stalledContent}/compliance`, { method: "POST" }, 400, 1],
    ["500", "/public/reference/scopes", {}, 500, 1],
  ];

  test.for(cases)("%s", async ([, path, init, status, cost]) => {
    const mock = await createMock({ api: hrizn });
    const scopes = ["site:read", "content:read", "ideaclouds:write", "compliance:write"];
    const { secret } = await mock.credentials.issue({ scopes });
    const headers = { "X-API-Key": secret.reveal() };
    mock.faults.add({ operation: "listScopes", status: 500 });
    const remaining = async () =>
      Number(
        (await mock.fetch(new Request(`${origin}/public/site`, { headers }))).headers.get("x-ratelimit-remaining"),
      );
    const before = await remaining();
    expect((await mock.fetch(new Request(origin + path, { ...init, headers }))).status).toBe(status);
    expect(before - (await remaining())).toBe(1 + cost);
  });

  test("401 for a lifetime shows what is left and takes nothing", async () => {
    const mock = await createMock({ api: hrizn });
    const { secret } = await mock.credentials.issue({ expiresIn: "1h" });
    const send = () => mock.fetch(new Request(`${origin}/public/site`, { headers: { "X-API-Key": secret.reveal() } }));
    await mock.clock.advance("2h");
    const answers = [await send(), await send()];
    expect(answers.map(({ status, headers }) => [status, headers.get("x-ratelimit-remaining")])).toEqual([
      [401, "60"],
      [401, "60"],
    ]);
  });

  test("429 with the latest Retry-After where several windows refuse", async () => {
    const mock = await createMock({ api: hrizn });
    const { secret } = await mock.credentials.issue({ limits: { per_minute: 1, per_day: 1 } });
    const send = () => mock.fetch(new Request(`${origin}/public/site`, { headers: { "X-API-Key": secret.reveal() } }));
    await send();
    await mock.clock.advance("1s");
    const { status, headers } = await send();
    expect([status, headers.get("retry-after")]).toEqual([429, "86400"]);
  });
});

describe("what docs/pipeline.md says of the journal is so", () => {
  const origin = "https://api.app.hrizn.io/v1";

  test("a refusal is in it with its stage and its remedy; OPTIONS and cut connections are not", async () => {
    const mock = await createMock({ api: hrizn });
    const key = (await mock.credentials.issue({ scopes: ["site:read"] })).secret.reveal();
    const send = (path: string, method = "GET") =>
      mock.fetch(new Request(origin + path, { method, headers: { "X-API-Key": key } }));
    await send("/public/site", "OPTIONS");
    mock.faults.add({ cut: true });
    await expect(send("/public/site")).rejects.toThrow(TypeError);
    await send("/public/webhooks");
    expect(mock.journal.list()).toMatchObject([
      {
        operation: "listWebhooks",
        refusal: { stage: "scope", name: "scope_missing", remedy: "Add webhooks:read to the key." },
      },
    ]);
  });

  test("a key in the path is shortened", async () => {
    const mock = await createMock({ api: hrizn });
    const { secret, prefix } = await mock.credentials.issue();
    const headers = { "X-API-Key": secret.reveal() };
    const answer = await mock.fetch(
      new Request(`${origin}/public/webhooks/${secret.reveal()}/deliveries`, { headers }),
    );
    expect(answer.status).toBe(404);
    expect(mock.journal.list().at(-1)?.path).toBe(`/v1/public/webhooks/${prefix}…/deliveries`);
  });
});
