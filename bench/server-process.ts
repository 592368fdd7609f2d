import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { platform } from "node:os";

/** A started server: where it is and what it uses. */
export interface ServerProcess {
  readonly origin: string;
  /** From start to the first accepted request, in milliseconds. */
  readonly startMs: number;
  usage(): Usage;
  stop(): Promise<void>;
}

export interface Usage {
  /** Resident memory in bytes. */
  readonly rss: number;
  /** User and system time of all threads in microseconds; undefined where /proc is missing. */
  readonly cpuMicros: number | undefined;
}

/** Starts Node with those arguments and waits until it answers HTTP, whatever the answer. */
export async function startServer(toArguments: (port: number) => string[]): Promise<ServerProcess> {
  const port = await freePort();
  const begin = performance.now();
  const child = spawn(process.execPath, toArguments(port), { stdio: ["ignore", "ignore", "pipe"] });
  let complaint = "";
  child.stderr.on("data", (chunk) => {
    complaint = (complaint + chunk).slice(-2000);
  });
  const origin = `http://127.0.0.1:${port}`;
  const stop = () => stopped(child);
  try {
    await answers(origin, child, begin);
  } catch (error) {
    await stop();
    throw new Error(`${(error as Error).message}${complaint ? `: ${lastLine(complaint)}` : ""}`);
  }
  const pid = child.pid as number; // spawned: it has answered
  return { origin, startMs: performance.now() - begin, usage: () => usageOf(pid), stop };
}

/** A port nobody uses now. Not every subject can be told to choose one and say which. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve((address as { port: number }).port));
    });
  });
}

async function answers(origin: string, child: ChildProcess, begin: number): Promise<void> {
  while (performance.now() - begin < 30_000) {
    if (child.exitCode !== null) throw new Error(`it ended with code ${child.exitCode}`);
    try {
      await (await fetch(`${origin}/`)).arrayBuffer();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  throw new Error("it did not answer within 30 s");
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill("SIGKILL"), 3000);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    child.kill("SIGTERM");
  });
}

function usageOf(pid: number): Usage {
  if (platform() !== "linux") {
    const kibibytes = Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)]));
    return { rss: kibibytes * 1024, cpuMicros: undefined };
  }
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const rss = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) * 1024;
  // Fields 14 and 15 of stat, counted after the command's name, which may hold spaces. A tick is 10 ms on Linux.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return { rss, cpuMicros: (Number(fields[11]) + Number(fields[12])) * 10_000 };
}

function lastLine(text: string): string {
  const lines = text.trim().split("\n");
  return lines.find((line) => /error/i.test(line))?.trim() ?? lines.at(-1)?.trim() ?? "";
}
