import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Generator } from "./load.ts";
import { inOwnProcess } from "./own-process.ts";
import { plainDocument, spreadRequests } from "./plain-document.ts";
import { measureInRounds, type Plan } from "./rounds.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import { keystubArguments } from "./servers/keystub.ts";

const sizes = [10, 1000] as const;

export interface OperationsResult {
  readonly served: readonly SizeResult[];
  /** Microseconds a call in process, by batch, for 10 and for 1,000 operations. */
  readonly inProcess: readonly [readonly number[], readonly number[]];
}

export interface SizeResult {
  readonly operations: number;
  readonly startMs: number;
  readonly rssAtRest: number;
  /** Median latency of each round in milliseconds. */
  readonly p50: readonly number[];
}

/** Whether a document with 1,000 operations is slower than one with 10: over HTTP on one connection, and in process. */
export async function compareOperations(directory: string, plan: Plan, generate: Generator): Promise<OperationsResult> {
  const file = join(import.meta.dirname, "operations-in-process.ts");
  const inProcess = await inOwnProcess<OperationsResult["inProcess"]>(file, [String(plan.rounds * 10)]);
  return { served: await compareServed(directory, plan, generate), inProcess };
}

async function compareServed(directory: string, plan: Plan, generate: Generator): Promise<SizeResult[]> {
  const servers: ServerProcess[] = [];
  try {
    for (const operations of sizes) {
      const file = join(directory, `plain-${operations}.json`);
      writeFileSync(file, JSON.stringify(plainDocument(operations)));
      servers.push(await startServer((port) => keystubArguments(file, port)));
    }
    const contenders = sizes.map((operations, index) => {
      const server = servers[index] as ServerProcess;
      return { name: String(operations), server, requests: spreadRequests(operations, server.origin) };
    });
    const rssAtRest = servers.map((server) => server.usage().rss);
    const outcome = await measureInRounds(contenders, { ...plan, connections: 1 }, generate);
    return sizes.map((operations, index) => {
      const samples = outcome.get(String(operations));
      if (!Array.isArray(samples)) throw new Error(`${operations} operations: ${samples?.message}`);
      return {
        operations,
        startMs: servers[index]?.startMs ?? Number.NaN,
        rssAtRest: rssAtRest[index] ?? Number.NaN,
        // autocannon counts whole milliseconds; on one connection the mean round trip stands in for its zero.
        p50: samples.map(({ p50, perSecond }) => p50 || 1000 / perSecond),
      };
    });
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}
