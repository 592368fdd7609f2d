import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { isInstalled, peerFile } from "./install-peers.ts";
import type { HttpRequest } from "./servers/subject.ts";

export interface Load {
  /** Sent in turn. */
  readonly requests: readonly HttpRequest[];
  readonly connections: number;
  readonly seconds: number;
}

export interface LoadResult {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Puts load on a server. @throws {Error} when an answer is not a success: a benchmark of errors is a lie. */
export type Generator = (load: Load) => Promise<LoadResult>;

/** The generator there is: wrk where it is on the path, so that the generator is not the bottleneck, else autocannon. */
export function loadGenerator(): { readonly name: string; readonly run: Generator } {
  const wrk = spawnSync("wrk", ["-v"], { encoding: "utf8" });
  if (!wrk.error) return { name: `wrk ${/\d+\.\d+\.\d+/.exec(wrk.stdout)?.[0] ?? ""}`.trim(), run: runWrk };
  if (isInstalled("autocannon")) return { name: "autocannon 9.0.0", run: runAutocannon };
  throw new Error("There is no load generator: install wrk, or let the bench install autocannon.");
}

async function runWrk({ requests, connections, seconds }: Load): Promise<LoadResult> {
  const directory = mkdtempSync(join(tmpdir(), "keystub-bench-"));
  try {
    const script = join(directory, "load.lua");
    writeFileSync(script, toLua(requests));
    const first = requests[0] as HttpRequest;
    const { stdout } = await promisify(execFile)("wrk", [
      ...["--threads", "1", "--connections", String(connections), "--duration", `${seconds}s`],
      ...["--script", script, first.url],
    ]);
    const line = stdout.split("\n").find((text) => text.startsWith("{"));
    if (!line) throw new Error(`wrk gave no result: ${stdout.trim().split("\n").at(-1)}`);
    const result = JSON.parse(line);
    checkAnswers(result.failed);
    return {
      requests: result.requests,
      perSecond: result.requests / (result.micros / 1e6),
      p50: result.p50 / 1000,
      p99: result.p99 / 1000,
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Requests are rendered once in `init`, so that the script costs nothing while it runs. */
function toLua(requests: readonly HttpRequest[]): string {
  const rendered = requests.map(({ method, url, headers, body }) => {
    const { pathname, search } = new URL(url);
    const fields = Object.entries(headers).map(([name, value]) => `[ ${lua(name)} ]=${lua(value)}`);
    return `wrk.format(${lua(method)}, ${lua(pathname + search)}, {${fields.join(",")}}, ${body === undefined ? "nil" : lua(body)})`;
  });
  return `
    function init() all = { ${rendered.join(",\n")} }; turn = 0 end
    function request() turn = turn % #all + 1; return all[turn] end
    function done(summary, latency)
      local e = summary.errors
      io.write(string.format('\\n{"requests":%d,"micros":%d,"p50":%d,"p99":%d,"failed":%d}\\n', summary.requests,
        summary.duration, latency:percentile(50), latency:percentile(99), e.status + e.connect + e.read + e.write + e.timeout))
    end`;
}

function lua(text: string): string {
  return `[==[${text}]==]`;
}

async function runAutocannon({ requests, connections, seconds }: Load): Promise<LoadResult> {
  const { default: autocannon } = await import(pathToFileURL(peerFile("autocannon")).href);
  const result = await autocannon({
    url: new URL((requests[0] as HttpRequest).url).origin,
    connections,
    duration: seconds,
    requests: requests.map(({ method, url, headers, body }) => {
      const { pathname, search } = new URL(url);
      return { method, path: pathname + search, headers, body };
    }),
  });
  checkAnswers(result.non2xx + result.errors + result.timeouts);
  const { p50, p99 } = result.latency;
  return { requests: result.requests.total, perSecond: result.requests.total / result.duration, p50, p99 };
}

function checkAnswers(failed: number): void {
  if (failed > 0) throw new Error(`${failed} requests were not answered with a success`);
}
