// What `npm start` and `npm test` begin with. It runs on any Node from 20.19, on a fresh clone: it installs what is
// missing, and goes on with the workspace's own Node.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [task = "", ...rest] = process.argv.slice(2);
const tasks = {
  start: ["--conditions=@keystub/source", "mock-server/src/main.ts", "serve"],
  test: ["node_modules/vitest/vitest.mjs", "run"],
};
if (!Object.hasOwn(tasks, task)) fail(`Expected one of ${Object.keys(tasks).join(", ")}, got ${JSON.stringify(task)}.`);

install();
spawnSync(process.execPath, [join(root, "scripts/link-node.mjs")], { stdio: "inherit" });
run(ownNode(), [...tasks[task], ...rest]);

/** Installs once for each lockfile. */
function install() {
  const lockfile = join(root, "package-lock.json");
  const stamp = join(root, "node_modules/.keystub-lock");
  const digest = createHash("sha256").update(readFileSync(lockfile)).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  const installed = join(root, "node_modules/.package-lock.json");
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lockfile).mtimeMs) {
    console.log("Installing dependencies: once, about half a minute.\n");
    const windows = process.platform === "win32";
    const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error", "--progress=true"], {
      cwd: root,
      stdio: "inherit",
      shell: windows,
    });
    if (status !== 0) fail("npm ci failed; its own message is above.");
    console.log();
  }
  writeFileSync(stamp, digest);
}

/** The Node of the platform package; the machine's own where there is none, if it is new enough. */
function ownNode() {
  const linked = join(root, "node_modules/.bin", process.platform === "win32" ? "node.cmd" : "node");
  if (existsSync(linked)) return linked;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 24 || (major === 24 && minor >= 18)) return process.execPath;
  return fail(
    `Node 24.18 or newer is needed here (this is ${process.version}): there is no Node package for ${process.platform}-${process.arch}.`,
  );
}

function run(node, args) {
  const child = spawn(node, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  // A terminal sends Ctrl-C to the child as well; a supervisor's SIGTERM reaches only this process.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
