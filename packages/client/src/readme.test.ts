import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as hrizn from "./hrizn.ts";
import * as index from "./index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const snippets = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);
const modules: Record<string, unknown> = { "@keystub/client": index, "@keystub/client/hrizn": hrizn };

const id = "1b0b8c5e-7a3d-4b0e-9c55-2f6a1d1c7e10";
const answers: Record<string, object> = {
  "GET /v1/public/content": { data: [{ id, title: "Towing" }], pagination: {} },
  "POST /v1/public/ideaclouds": { data: { id } },
  [`GET /v1/public/ideaclouds/${id}`]: { data: { id, status: "complete" } },
  "GET /v1/public/health": { data: { status: "ok" } },
};
const forbidden = {
  error: {
    code: "forbidden",
    message: "No",
    details: { required_scopes: ["ideaclouds:write"] },
    request_id: "req_7f3c",
  },
};

beforeEach(() => {
  vi.stubEnv("HRIZN_API_KEY", "hzk_full");
  vi.stubEnv("READ_ONLY_KEY", "hzk_read");
  vi.stubGlobal("fetch", async (request: Request) => {
    if (request.headers.get("X-API-Key") === "hzk_read") return Response.json(forbidden, { status: 403 });
    return Response.json(answers[`${request.method} ${new URL(request.url).pathname}`], { status: 200 });
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("the README has snippets", () => {
  expect(snippets).toHaveLength(4);
});

test.each([
  [0, [[id, "Towing"]]],
  [1, [["complete"]]],
  [2, [["forbidden", ["ideaclouds:write"], "req_7f3c"]]],
  [3, [["ok"]]],
])("snippet %i of the README runs and prints %j", async (number, printed) => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const code = stripTypeScriptTypes(snippets[number] ?? "").replace(
    /^import (\{.*?\}) from "(.*?)";$/gm,
    'const $1 = modules["$2"];',
  );
  const AsyncFunction = (async () => {}).constructor as new (...args: string[]) => (m: typeof modules) => Promise<void>;
  await new AsyncFunction("modules", code)(modules);
  expect(log.mock.calls).toEqual(printed);
});
