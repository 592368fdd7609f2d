import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const client = join(root, "packages/client");

/** Why the build of the client cannot stand for its sources, or undefined where it can. */
export function whyStale(): string | undefined {
  const built = globSync("dist/**/*.*", { cwd: client }).map((file) => changedAt(join(client, file)));
  if (built.length === 0) return "it is not built";
  const sources = globSync(
    ["packages/{client,documents}/src/**/*.ts", "packages/client/{package.json,tsup.config.ts}"],
    {
      cwd: root,
      exclude: ["**/*.test.ts", "**/*.test-d.ts"],
    },
  );
  const newest = Math.max(...sources.map((file) => changedAt(join(root, file))));
  return Math.min(...built) < newest ? "its build is older than its sources" : undefined;
}

/** An otherwise empty project with nothing but the client in it, as npm would pack and install it. */
export interface PackedProject {
  readonly folder: string;
  /** What npm packed, relative to the package. */
  readonly files: readonly string[];
  remove(): void;
}

/** Packs the client and installs it by hand into an empty project outside of the workspace: nothing else can be found from there. */
export function packClient(): PackedProject {
  const folder = mkdtempSync(join(tmpdir(), "keystub-packed-"));
  const scope = join(folder, "node_modules/@keystub");
  mkdirSync(scope, { recursive: true });
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], {
    cwd: client,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  const [tarball = ""] = globSync("*.tgz", { cwd: folder });
  execFileSync("tar", ["-xzf", join(folder, tarball), "-C", scope]);
  renameSync(join(scope, "package"), join(scope, "client"));
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ private: true, name: "empty" })}\n`);
  const files = readdirSync(join(scope, "client"), { recursive: true, encoding: "utf8" });
  return { folder, files, remove: () => rmSync(folder, { recursive: true }) };
}

function changedAt(path: string): number {
  return statSync(path).mtimeMs;
}
