import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const docs = join(import.meta.dirname, "../../docs");
const text = readFileSync(join(docs, "client.md"), "utf8");
const table = text.slice(text.indexOf("## Beside others"));
const targets = new Map([...text.matchAll(/^\[([^\]]+)\]: (\S+)$/gm)].map(([, name = "", path = ""]) => [name, path]));

test("every proof that docs/client.md names is a file, and every one that it lists is named", () => {
  const named = new Set([...text.matchAll(/\[([^\]]+)\](?![:(])/g)].map(([, name = ""]) => name));
  for (const tag of ["S", "I", "M"]) named.delete(tag);
  expect([...named].sort()).toEqual([...targets.keys()].sort());
  for (const path of targets.values()) expect(existsSync(join(docs, path)), path).toBe(true);
});

test("whatever docs/client.md says that our client does names a test", () => {
  const rows = table.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| |"));
  const ours = rows.map((row) => row.split(" | ")[1] ?? "");
  expect(ours.length).toBeGreaterThan(40);
  expect(ours.filter((cell) => !/\[[^\]]+\]$/.test(cell) && !/^(no\b|[\d.]+$)/.test(cell))).toEqual([]);
});

test("every row of the table in docs/client.md has a cell for each client", () => {
  const rows = table.split("\n").filter((line) => line.startsWith("|"));
  expect(new Set(rows.map((row) => row.split("|").length))).toEqual(new Set([11]));
});
