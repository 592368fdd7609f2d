import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesIn, read, root } from "./root.ts";

const committed = "packages/documents/src/generated";
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keystub-"));
  await promisify(execFile)(process.execPath, ["scripts/generate.ts", "--out", folder], { cwd: root });
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const files = filesIn(committed).map((path) => path.slice(committed.length + 1));

test("there are the same generated files for each API, its document and its types among them", async () => {
  const apis = [...new Set(filesIn("openapi").map((path) => path.split("/")[1] ?? ""))].filter(
    (name) => name !== "shared",
  );
  expect([...new Set(files.map((path) => path.split("/")[0]))]).toEqual(apis.sort());
  const fresh = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".ts")).sort();
  expect(files).toEqual(fresh);
  for (const api of apis) expect(files).toEqual(expect.arrayContaining([`${api}/document.ts`, `${api}/types.ts`]));
});

test.for(files)("%s is what npm run generate makes of openapi/", async (path) => {
  const fresh = await readFile(join(folder, path), "utf8");
  // Compared as a whole first: a diff of thousands of lines helps nobody.
  if (fresh !== read(`${committed}/${path}`))
    expect(firstDifference(fresh, read(`${committed}/${path}`))).toBe("none; run npm run generate");
});

function firstDifference(fresh: string, old: string): string {
  const lines = old.split("\n");
  const index = fresh.split("\n").findIndex((line, number) => line !== lines[number]);
  return `line ${index + 1}: ${fresh.split("\n")[index]}`;
}
