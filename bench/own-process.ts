import { fork } from "node:child_process";

/** Runs a file of the bench in a Node of its own and gives what it sends. @throws {Error} with its complaint. */
export function inOwnProcess<T>(file: string, args: readonly string[]): Promise<T> {
  return new Promise((resolve, reject) => {
    const child = fork(file, args, {
      execArgv: ["--conditions=@keystub/source"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    let complaint = "";
    child.stderr?.on("data", (chunk) => {
      complaint += chunk;
    });
    child.once("message", (message) => resolve(message as T));
    child.once("close", (code) => {
      const reason = complaint.split("\n").find((line) => /error/i.test(line));
      reject(new Error(reason?.trim() ?? `it ended with code ${code} and sent nothing`));
    });
  });
}

/** The other end: sends the result and lets the process end. */
export function sendResult(result: unknown): void {
  process.send?.(result, () => process.disconnect());
}
