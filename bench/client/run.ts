import { readFileSync, writeFileSync } from "node:fs";
import { arch, availableParallelism, loadavg, platform, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inOwnProcess } from "../own-process.ts";
import type { Overhead } from "./overhead.ts";
import { installPeers } from "./peers.ts";
import { type ClientResults, toClientReport, toKilobytes } from "./report.ts";
import { measureSizes, type Size } from "./sizes.ts";
import { measureTypeCost } from "./type-cost.ts";

const { values: options } = parseArgs({
  options: {
    /** Two rounds: to see whether it works, not to quote. Prints, and leaves the files alone. */
    quick: { type: "boolean", default: false },
  },
});

const rounds = options.quick ? 2 : 7;
const loadBefore = loadavg()[0] ?? Number.NaN;
const whyPeersAreMissing = installPeers();

console.log("Types");
const typeCost = measureTypeCost(40, rounds);
console.log("Calls");
const overhead = await inOwnProcess<Overhead[]>(join(import.meta.dirname, "overhead.ts"), [String(rounds * 3)]);
console.log("Sizes");
const sizes = await measureSizes(whyPeersAreMissing === undefined);

const results: ClientResults = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}, Node ${process.versions.node}`,
  ...{ loadBefore, typeCost, overhead, sizes, whyPeersAreMissing },
};
const report = toClientReport(results);
console.log(`\n${report}`);
if (!options.quick) {
  writeFileSync(join(import.meta.dirname, "RESULTS.md"), report);
  if (!whyPeersAreMissing) writeSizeRow(sizes);
}

/** Keeps the sizes in the table of docs/client.md, in the order of its columns. */
function writeSizeRow(all: readonly Size[]): void {
  const path = join(import.meta.dirname, "../../docs/client.md");
  const gzip = (subject: Size["subject"]) =>
    toKilobytes(all.find((size) => size.subject === subject)?.gzip ?? Number.NaN);
  const columns = ["keystub", "openai", "stripe", "octokit", "@hey-api/openapi-ts", "@unkey/api", "resend"] as const;
  const row = `| min + gzip, kB | ${columns.map(gzip).join(" | ")} | M |`;
  const before = readFileSync(path, "utf8");
  const after = before.replace(/^\| min \+ gzip, kB \|.*$/m, row);
  if (!after.includes(row)) throw new Error("docs/client.md has no row that begins with | min + gzip, kB |.");
  writeFileSync(path, after);
}
