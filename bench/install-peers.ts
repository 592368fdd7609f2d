import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Where the peers live: git-ignored, with a package.json of its own, so that nobody else ever installs them. */
export const peersDirectory = join(import.meta.dirname, ".peers");

const pinned = {
  "@stoplight/prism-cli": "5.16.0",
  "@scalar/mock-server": "0.14.4",
  "@hono/node-server": "2.1.8",
  hono: "4.13.19",
  autocannon: "9.0.0",
} as const;

export type PeerPackage = keyof typeof pinned;

/** Installs the pinned peers where they are missing. Says why when it cannot; a peer that is there stays usable. */
export function installPeers(): string | undefined {
  if (Object.keys(pinned).every((name) => isInstalled(name as PeerPackage))) return undefined;
  mkdirSync(peersDirectory, { recursive: true });
  const manifest = {
    private: true,
    description: "Peers of the benchmark, made by bench/install-peers.ts",
    dependencies: pinned,
  };
  writeFileSync(join(peersDirectory, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  console.log("Installing the peers into bench/.peers (once, about 160 MB) ...");
  try {
    // No install scripts: Prism brings install-time telemetry, and none of the peers needs a build.
    execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: peersDirectory,
      stdio: ["ignore", "ignore", "pipe"],
      timeout: 240_000,
      shell: process.platform === "win32",
    });
    return undefined;
  } catch (error) {
    return `npm could not install it: ${firstLine(error)}`;
  }
}

/** Whether the pinned version of a peer is there. */
export function isInstalled(name: PeerPackage): boolean {
  const manifest = join(peersDirectory, "node_modules", name, "package.json");
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version === pinned[name];
}

/** The file a peer's import or a file of it resolves to. */
export function peerFile(specifier: string): string {
  return createRequire(join(peersDirectory, "package.json")).resolve(specifier);
}

function firstLine(error: unknown): string {
  const { stderr, message } = error as Error & { stderr?: Buffer | null }; // execFileSync throws nothing else
  const lines = `${stderr?.toString() ?? ""}\n${message}`.split("\n").map((line) => line.trim());
  return lines.find((line) => line !== "" && !line.startsWith("npm warn")) ?? message;
}

if (import.meta.main) {
  const fault = installPeers();
  if (fault) {
    console.error(fault);
    process.exitCode = 1;
  }
}
