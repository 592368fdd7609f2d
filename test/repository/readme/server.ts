import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { root } from "../root.ts";

/** A server in a process of its own. */
export interface RunningServer {
  readonly url: string;
  readonly keys: ReadonlyMap<string, string>;
  /** All that it has printed so far. */
  output(): string;
  stop(): Promise<void>;
}

const main = `${root}mock-server/src/main.ts`;

/** How Node runs a file of this repository without building it. */
export const nodeArguments = ["--conditions=@keystub/source", "--disable-warning=ExperimentalWarning"];

/** Starts `keystub` with these words on a free port. Rejects with what it said when it ends at once. */
export async function startServer(words: readonly string[]): Promise<RunningServer> {
  const withoutPort = words.filter((word, index) => !word.startsWith("--port") && words[index - 1] !== "--port");
  const child = spawn(process.execPath, [...nodeArguments, main, ...withoutPort, "--port", "0"], {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  await untilReady(child, () => output);
  const printed = output;
  const url = /http:\/\/[\d.:]+/.exec(printed)?.[0] ?? "";
  // Of several APIs the first is the one that the snippets are about.
  const keys = new Map(
    [...printed.matchAll(/^ {2}(\w+) +([a-z]+_\w{20,}) /gm)]
      .map(([, name = "", secret = ""]) => [name, secret] as const)
      .reverse(),
  );
  return {
    url,
    keys,
    output: () => output,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      await once(child, "close");
    },
  };
}

function untilReady(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", () => {
      if (output().includes("/_keystub\n") || /^http:\S+\n$/.test(output())) resolve();
    });
    child.on("close", (code) => reject(new Error(`keystub ended with ${code}:\n${output()}`)));
  });
}
