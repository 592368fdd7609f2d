// Looks at the packages as npm would publish them: publint and attw for what they promise, size-limit for their weight.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** `esm-only` packages need not answer to `require`, which their engines load ESM with anyway. */
const packages = [
  { folder: "packages/documents", profile: "esm-only" },
  { folder: "packages/mock", profile: "esm-only" },
  { folder: "packages/client", profile: "node16" },
  { folder: "mock-server", profile: "esm-only" },
] as const;

for (const { folder, profile } of packages) {
  run("publint", ["run", "--strict", folder]);
  run("attw", ["--pack", folder, "--profile", profile, "--format", "ascii", "--no-emoji"]);
}
run("size-limit", []);

function run(tool: string, args: readonly string[]): void {
  console.log(`\n${tool} ${args.join(" ")}`);
  const { status } = spawnSync(join(root, "node_modules/.bin", tool), args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
