import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { root } from "../root.ts";

/** A server in a process of its own. */
export interface RunningServer {
  readonly url: string;
  readonly keys: ReadonlyMap<string, string>;
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
  const printed = await untilReady(child);
  const url = /http:\/\/[\d.:]+/.exec(printed)?.[0] ?? "";
  const keys = new Map([...printed.matchAll(/^ {2}(\w+) +([a-z]+_\w{20,}) /gm)].map(([, name = "", secret = ""]) => [name, secret]));
  return {
    url,
    keys,
    async stop() {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}

async function untilReady(child: ChildProcess): Promise<string> {
  let printed = "";
  return new Promise((resolve, reject) => {
    child.stderr?.on("data", (chunk) => (printed += String(chunk)));
    child.stdout?.on("data", (chunk) => {
      printed += String(chunk);
      if (printed.includes("/_keystub\n") || /^http:\S+\n$/.test(printed)) resolve(printed);
    });
    child.on("exit", (code) => reject(new Error(`keystub ended with ${code}:\n${printed}`)));
  });
}
