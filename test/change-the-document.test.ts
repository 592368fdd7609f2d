import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { OpenApiDocument } from "@keystub/documents";
import { createMock, defineApi, type Mock } from "@keystub/mock";
import { hrizn } from "@keystub/mock/hrizn";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const origin = "https://api.app.hrizn.io/v1";

/** What is changed in the documents: the file, the text in it, and what comes in its place. */
const changes: [file: string, before: string, after: string][] = [
  // The shape of an error: what names the problem moves out to the top and gets another name.
  [
    "hrizn/schemas/error.yaml",
    "required: [error]\n  properties:\n",
    "required: [error, kind]\n  properties:\n    kind: { type: string }\n",
  ],
  [
    "hrizn/responses/errors.yaml",
    '/error/details/required_scopes: "{required_scopes}"',
    '/kind: "{code}"\n              /error/details/lacking: "{missing_scopes}"',
  ],
  // A scope.
  ["hrizn/paths/site.yaml", 'ApiKeyAuth: ["site:read"]', 'ApiKeyAuth: ["dealership:read"]'],
  ["hrizn/security/api-key.yaml", "site:read:", "dealership:read:"],
  ["hrizn/security/api-key.yaml", "site:read]", "dealership:read]"],
  ["hrizn/security/api-key.yaml", "- site:read", "- dealership:read"],
  // A limit, and how it is told.
  ["hrizn/security/api-key.yaml", "window: PT1M, limit: 60, minimum: 10", "window: PT10S, limit: 3, minimum: 1"],
  ["hrizn/security/api-key.yaml", "value: reset_epoch_seconds", "value: reset_seconds"],
  // A field.
  ["hrizn/schemas/ideacloud-creation.yaml", "required: [keyword]", "required: [keyword, language]"],
  [
    "hrizn/schemas/ideacloud-creation.yaml",
    "keyword: { type: string, minLength: 1, maxLength: 500 }",
    "keyword: { type: string, minLength: 1, maxLength: 7 }\n    language: { type: string, enum: [en, fr] }",
  ],
  [
    "hrizn/schemas/ideacloud-creation.yaml",
    "keyword: { type: string }",
    "keyword: { type: string }\n    language: { type: string }",
  ],
];

let folder: string;
let types: string;
let mock: Mock;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keystub-"));
  await cp(join(root, "openapi"), join(folder, "openapi"), { recursive: true });
  for (const [file, before, after] of changes) await change(join(folder, "openapi", file), before, after);
  const generate = ["scripts/generate.ts", "--openapi", join(folder, "openapi"), "--out", join(folder, "generated")];
  await promisify(execFile)(process.execPath, generate, { cwd: root });
  types = await readFile(join(folder, "generated/hrizn/types.ts"), "utf8");
  // Its only import is a type, two folders up, which is not there and not needed.
  const { document } = (await import(
    /* @vite-ignore */ pathToFileURL(join(folder, "generated/hrizn/document.ts")).href
  )) as { document: OpenApiDocument };
  mock = await createMock({ api: defineApi({ ...hrizn, document }) });
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

async function change(path: string, before: string, after: string): Promise<void> {
  const text = await readFile(path, "utf8");
  expect(text, `${path} no longer says ${before}`).toContain(before);
  await writeFile(path, text.replaceAll(before, after));
}

async function call(path: string, options: { scopes?: string[]; body?: object } = {}) {
  const { secret } = await mock.credentials.issue(options.scopes ? { scopes: options.scopes } : {});
  const headers = { "X-API-Key": secret.reveal(), "Content-Type": "application/json" };
  const init = options.body ? { method: "POST", headers, body: JSON.stringify(options.body) } : { headers };
  const send = () => mock.fetch(new Request(origin + path, init));
  const response = await send();
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as never as Record<string, unknown>,
    again: send,
  };
}

describe("a change in the YAML alone reaches the types and the mock", () => {
  test("an error's shape", async () => {
    expect(typeOf("Error")).toContain("kind: string;");
    const { status, body } = await call("/public/site", { scopes: ["content:read"] });
    expect(status).toBe(403);
    expect(body).toMatchObject({
      kind: "scope_missing",
      error: { code: "forbidden", details: { lacking: ["dealership:read"] } },
    });
    expect(mock.journal.list().at(-1)?.violations).toEqual([]);
  });

  test("a scope", async () => {
    await expect(mock.credentials.issue({ scopes: ["site:read"] })).rejects.toThrow("dealership:read");
    expect((await call("/public/site", { scopes: ["dealership:read"] })).status).toBe(200);
    const table = await readFile(join(folder, "generated/hrizn/operations.ts"), "utf8");
    expect([table.includes("dealership:read"), table.includes("site:read")]).toEqual([true, false]);
  });

  test("a limit", async () => {
    const { headers, again } = await call("/public/site");
    expect([headers.get("x-ratelimit-limit"), headers.get("x-ratelimit-reset")]).toEqual(["3", "10"]);
    const more = [await again(), await again(), await again()];
    expect(more.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(more[2]?.headers.get("retry-after")).toBe("10");
    await mock.clock.advance("PT21S");
    expect((await again()).status).toBe(200);
  });

  test("a field", async () => {
    expect(typeOf("CreateIdeaCloud")).toMatch(/language: "en" \| "fr";/);
    const refused = await call("/public/ideaclouds", { body: { keyword: "much too long" } });
    expect([refused.status, fieldsOf(refused.body)]).toEqual([400, ["language", "keyword"]]);
    const made = await call("/public/ideaclouds", { body: { keyword: "towing", language: "fr" } });
    expect([made.status, made.body["data"]]).toMatchObject([202, { keyword: "towing", language: "fr" }]);
  });

  test("and code that still says the old does not compile", async () => {
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
    await writeFile(join(folder, "old.ts"), oldCode);
    const options = [
      "--noEmit",
      "--strict",
      "--skipLibCheck",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--allowImportingTsExtensions",
      "--ignoreConfig",
    ];
    const compiler = join(root, "node_modules/@typescript/native/bin/tsc");
    const { stdout } = await promisify(execFile)(process.execPath, [
      compiler,
      ...options,
      join(folder, "old.ts"),
    ]).catch((error: { stdout: string }) => error);
    expect(stdout, stdout).toContain("old.ts");
    expect(stdout.match(/old\.ts\(\d+/g)).toEqual(["old.ts(3", "old.ts(5"]);
    expect(stdout).toMatch(/'language' is missing/);
  });
});

const oldCode = `import type { components } from "./generated/hrizn/types.ts";
type Schemas = components["schemas"];
export const order: Schemas["CreateIdeaCloud"] = { keyword: "towing" };
export const ordered: Schemas["CreateIdeaCloud"] = { keyword: "towing", language: "fr" };
export const wrong: Schemas["Error"] = { error: { code: "forbidden", message: "No" } };
`;

/** The generated type of a component schema. */
function typeOf(name: string): string {
  return new RegExp(`^ {8}${name}: \\{\\n(.*?)^ {8}\\};`, "ms").exec(types)?.[1] ?? "";
}

function fieldsOf(body: Record<string, unknown>): string[] {
  return (body as { error: { details: { errors: { field: string }[] } } }).error.details.errors.map(
    ({ field }) => field,
  );
}
