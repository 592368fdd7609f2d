import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { read, root } from "../root.ts";
import { type RunningServer, startServer } from "./server.ts";
import { contains } from "./snippets.ts";

/** Runs a block of shell commands and gives what is not as it says; nothing is an empty list. */
export async function runShell(code: string): Promise<string[]> {
  const { script, expectations, starts } = prepare(code);
  const servers: RunningServer[] = [];
  try {
    for (const words of starts.length > 0 ? starts : [["serve"]]) servers.push(await startServer(words));
    const url = servers.at(-1)?.url ?? "";
    const shown = script.replaceAll(/(http:\/\/)?(127\.0\.0\.1|localhost):4010/g, (_, scheme) =>
      scheme ? url : url.slice(7),
    );
    return check(await execute(shown), expectations);
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
  }
}

interface Prepared {
  readonly script: string;
  /** For each part of the script, what is expected of it. */
  readonly expectations: readonly string[][];
  /** The words of each `keystub` that is started. */
  readonly starts: readonly string[][];
}

const mark = "<<part ends with $?>>";

/** Cuts a block into parts, one for each group of expectations, and takes out the commands that start servers. */
function prepare(code: string): Prepared {
  const script = [preamble];
  const expectations: string[][] = [[]];
  const starts: string[][] = [];
  let lastWasExpectation = false;
  for (const line of code.replaceAll("\\\n", " ").split("\n")) {
    const [, expected] = /^\s*# →\s*(.+?)\s*$/.exec(line) ?? [];
    if (expected !== undefined) {
      if (!lastWasExpectation) script.push(`echo "${mark}"`);
      expectations.at(-1)?.push(expected);
      lastWasExpectation = true;
      continue;
    }
    if (lastWasExpectation) expectations.push([]);
    lastWasExpectation = false;
    const words = toServerWords(line);
    if (words) starts.push(words);
    else script.push(toRunnable(line));
  }
  if (!lastWasExpectation) script.push(`echo "${mark}"`);
  return { script: script.join("\n"), expectations, starts };
}

/** curl says its status on the side, so that what is piped on stays as it was. */
const preamble = `curl() { command curl -sS -w '%{stderr}<<status %{http_code}>>' "$@"; }`;

/** The words for `keystub`, when a line starts a server. */
function toServerWords(line: string): string[] | undefined {
  const command = line
    .replace(/\s+&\s*$/, "")
    .replace(/\s+#.*$/, "")
    .trim();
  const [, scripted] = /^npm start(?: -- (.*))?$/.exec(command) ?? [];
  if (/^npm start\b/.test(command)) return ["serve", ...split(scripted)];
  const [, served] = /^(?:npx )?keystub (serve\b.*)$/.exec(command) ?? [];
  return served === undefined ? undefined : split(served);
}

function split(words = ""): string[] {
  return words.split(/\s+/).filter(Boolean);
}

/** What cannot be done here is checked instead: a package that is installed must be one of ours, a script must be there. */
function toRunnable(line: string): string {
  const [, installed] = /^\s*npm (?:install|i|add)((?: +\S+)*)\s*$/.exec(line) ?? [];
  if (installed !== undefined) {
    const unknown = split(installed).filter((word) => !word.startsWith("-") && !ours.has(word));
    return unknown.length === 0 ? ":" : `echo "There is no package ${unknown.join(", ")}" >&2; false`;
  }
  const [, run, test] = /^\s*npm (?:run (\S+)|(test|t))(?: .*)?$/.exec(line) ?? [];
  const wanted = run ?? (test && "test");
  if (wanted === undefined) return line;
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  return wanted in scripts ? ":" : `echo "package.json has no script ${wanted}" >&2; false`;
}

/** Ours, and those that are used with ours. */
const ours = new Set([
  "keystub",
  "@keystub/client",
  "@keystub/mock",
  "@keystub/contract",
  "@keystub/documents",
  "msw",
  "vitest",
]);

async function execute(script: string): Promise<string> {
  const path = `${root}node_modules/.bin:${process.env["PATH"]}`;
  const child = spawn("sh", [], { cwd: root, env: { ...process.env, PATH: path, NO_COLOR: "1" }, timeout: 60_000 });
  child.stdin.end(`exec 2>&1\n${script}\n`);
  return text(child.stdout);
}

function check(output: string, expectations: readonly string[][]): string[] {
  const parts = [...output.matchAll(/(.*?)<<part ends with (\d+)>>\n/gs)];
  const problems = parts.length === expectations.length ? [] : [`It broke off: ${output.slice(-500)}`];
  for (const [index, [, printed = "", code]] of parts.entries()) {
    const statuses = [...printed.matchAll(/<<status (\d{3})>>/g)].map(([, status]) => status);
    const plain = printed.replaceAll(/<<status \d{3}>>/g, "");
    if (code !== "0") problems.push(`A command ended with ${code}: ${plain.trim().slice(-500)}`);
    for (const expected of expectations[index] ?? []) {
      if (!/^\d{3}$/.test(expected) && contains(plain, expected)) continue;
      const [, status, rest = ""] = /^(\d{3})\b\s*(.*)$/.exec(expected) ?? [undefined, undefined, expected];
      if (status !== undefined && status !== statuses.at(-1))
        problems.push(`Expected status ${status}, got ${statuses.at(-1) ?? "none"}.`);
      if (!contains(plain, rest)) problems.push(`Expected ${JSON.stringify(rest)} in: ${plain.trim().slice(0, 1000)}`);
    }
  }
  return problems;
}
