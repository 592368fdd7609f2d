import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../root.ts";
import { nodeArguments, type RunningServer } from "./server.ts";
import { contains } from "./snippets.ts";

const execute = promisify(execFile);

/** A project of somebody who uses our packages, with one file for each block. */
export interface Project {
  /** The mistakes that the compiler finds in a block. */
  check(code: string): Promise<string[]>;
  /** Runs a block against a server and gives what is not as it says. */
  run(code: string, server: RunningServer): Promise<string[]>;
  remove(): Promise<void>;
}

export async function createProject(): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), "keystub-readme-"));
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await writeFile(join(folder, "vitest.config.ts"), vitestConfig);
  let files = 0;

  async function write(code: string): Promise<string> {
    const name = `snippet-${++files}${usesVitest(code) ? ".test" : ""}.ts`;
    await writeFile(join(folder, name), code);
    return name;
  }

  return {
    async check(code) {
      const name = await write(code);
      const compilerOptions = {
        strict: true,
        noEmit: true,
        module: "nodenext",
        target: "es2023",
        lib: ["es2023", "dom", "dom.iterable"],
        types: ["node"],
        skipLibCheck: true,
        allowImportingTsExtensions: true,
        customConditions: ["@keystub/source"],
      };
      const config = join(folder, `tsconfig.${name}.json`);
      await writeFile(config, JSON.stringify({ compilerOptions, files: [name] }));
      const { stdout } = await run([join(root, "node_modules/@typescript/native/bin/tsc"), "-p", config], folder);
      // The sources of the packages have their own, stricter settings, and are checked with those.
      return stdout.split("\n").filter((line) => line.includes("error TS") && !line.startsWith(".."));
    },
    async run(code, server) {
      const name = await write(code.replaceAll("http://127.0.0.1:4010", server.url));
      await writeFile(join(folder, `${name}.preload.mjs`), preload(server.url));
      const env = { HRIZN_API_KEY: server.keys.get("full") ?? "", READ_ONLY_KEY: server.keys.get("read_only") ?? "" };
      const words = usesVitest(code)
        ? [join(root, "node_modules/vitest/vitest.mjs"), "run", "--root", folder, name]
        : [...nodeArguments, ...(playsItself(code) ? [] : ["--import", join(folder, `${name}.preload.mjs`)]), name];
      const { stdout, stderr, failed } = await run(words, folder, env);
      return [
        ...(failed ? [`It failed: ${(stderr || stdout).slice(0, 1500)}`] : []),
        ...compare(stdout, expectedOf(code)),
      ];
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

function usesVitest(code: string): boolean {
  return /from "vitest"/.test(code);
}

/** MSW answers for the real API in the same process. */
function playsItself(code: string): boolean {
  return /from "msw\/node"/.test(code);
}

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly failed: boolean;
}

async function run(words: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Ran> {
  const options = {
    cwd,
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], NO_COLOR: "1", ...env },
    timeout: 30_000,
  };
  try {
    return { ...(await execute(process.execPath, words, options)), failed: false };
  } catch (error) {
    const { stdout = "", stderr = "" } = error as Partial<Ran>; // of a process that ended with another code than 0
    return { stdout, stderr: stderr || String(error), failed: true };
  }
}

/** The lines that a block says it prints. */
function expectedOf(code: string): string[] {
  return [...code.matchAll(/\/\/ → *(.+?) *$/gm)].map(([, expected = ""]) => expected);
}

/** The expected lines must be among those that were printed, in their order. */
function compare(stdout: string, expected: readonly string[]): string[] {
  let rest = stdout.split("\n");
  return expected.flatMap((line) => {
    const index = rest.findIndex((printed) => contains(printed, line));
    rest = rest.slice(index + 1);
    return index < 0 ? [`Expected a line ${JSON.stringify(line)} in: ${stdout.slice(0, 1000)}`] : [];
  });
}

/** The real API is played by the server; nothing leaves this machine. */
function preload(url: string): string {
  return `
const { fetch: send } = globalThis;
globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  const { hostname, pathname, search } = new URL(request.url);
  if (hostname === "127.0.0.1" || hostname === "localhost") return send(request);
  if (hostname !== "api.app.hrizn.io") throw new TypeError("A snippet of a README calls " + request.url);
  return send(new Request(${JSON.stringify(url)} + "/hrizn" + pathname + search, request));
};`;
}

const vitestConfig = `import { defineConfig } from "vitest/config";
const conditions = ["@keystub/source", "import", "module", "default"];
export default defineConfig({ resolve: { conditions }, ssr: { resolve: { conditions } } });
`;
