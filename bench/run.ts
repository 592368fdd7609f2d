import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { arch, availableParallelism, loadavg, platform, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installPeers } from "./install-peers.ts";
import { loadGenerator } from "./load.ts";
import type { MswResult } from "./msw.ts";
import { compareOperations } from "./operations.ts";
import { inOwnProcess } from "./own-process.ts";
import { type Results, toReport } from "./report.ts";
import type { Plan } from "./rounds.ts";
import { compareServers, inputsIn, subjects } from "./side-by-side.ts";

const { values: options } = parseArgs({
  options: {
    /** Two rounds of one second: to see whether it works, not to quote. Prints, and leaves RESULTS.md alone. */
    quick: { type: "boolean", default: false },
    /** Only these servers, by name: `bare,keystub`. Prints, and leaves RESULTS.md alone. */
    only: { type: "string" },
  },
});

const plan: Plan = options.quick
  ? { rounds: 2, seconds: 1, warmUpSeconds: 1, connections: 20 }
  : { rounds: 5, seconds: 3, warmUpSeconds: 2, connections: 20 };
/** For one connection, where noise is larger than the difference that is looked for: more rounds, shorter ones. */
const many: Plan = { ...plan, rounds: plan.rounds * 2, seconds: 1, warmUpSeconds: 1 };
const only = options.only?.split(",");
const chosen = subjects.filter(({ name }) => only?.includes(name) ?? true);

const loadBefore = loadavg()[0] ?? Number.NaN;
const whyPeersAreMissing = installPeers();
const generator = loadGenerator();
const directory = mkdtempSync(join(tmpdir(), "keystub-bench-"));
try {
  const inputs = inputsIn(directory);
  const { document } = await import("../packages/documents/src/hrizn.ts");
  writeFileSync(inputs.document, JSON.stringify(document));

  console.log(`Servers side by side, under ${generator.name}`);
  const servers = await compareServers(chosen, inputs, plan, generator.run, whyPeersAreMissing);
  console.log("MSW door against a hand-written handler");
  const msw = await orError(inOwnProcess<MswResult>(join(import.meta.dirname, "msw.ts"), [plan.rounds, 1].map(String)));
  console.log("1,000 operations against 10");
  const operations = await orError(compareOperations(directory, many, generator.run));

  const results: Results = {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      cores: availableParallelism(),
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      system: `${platform()} ${arch()}`,
      node: process.versions.node,
      loadBefore,
    },
    generator: generator.name,
    plan,
    servers,
    msw,
    operations,
  };
  const report = toReport(results);
  console.log(`\n${report}`);

  // What could not be installed is a gap in the report; what was there and answered wrongly is a failure of the run.
  const failed = servers.some((result) => "notMeasured" in result && result.notMeasured !== whyPeersAreMissing);
  if (failed || msw instanceof Error || operations instanceof Error) process.exitCode = 1;
  else if (!options.quick && !only) writeFileSync(join(import.meta.dirname, "RESULTS.md"), report);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

async function orError<T>(measuring: Promise<T>): Promise<T | Error> {
  try {
    return await measuring;
  } catch (error) {
    return error as Error;
  }
}
