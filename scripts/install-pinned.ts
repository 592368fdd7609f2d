import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Packages by the name they get in `node_modules`, each with an exact version or `npm:name@version`. */
export type Pinned = Readonly<Record<string, string>>;

/**
 * Installs packages that the workspace does not depend on into a folder of their own, once and without their install
 * scripts. Gives the reason where it cannot, for whoever uses the folder to tell.
 */
export function installPinned(directory: string, pinned: Pinned): string | undefined {
  if (isInstalled(directory, pinned)) return undefined;
  mkdirSync(directory, { recursive: true });
  writeFileSync(
    join(directory, "package.json"),
    `${JSON.stringify({ private: true, dependencies: pinned }, null, 2)}\n`,
  );
  try {
    execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: directory,
      stdio: ["ignore", "ignore", "pipe"],
      timeout: 240_000,
      shell: process.platform === "win32",
    });
  } catch (error) {
    return `npm could not install ${Object.keys(pinned).join(", ")}: ${firstLine(error)}`;
  }
  return isInstalled(directory, pinned) ? undefined : `npm installed other versions than ${JSON.stringify(pinned)}`;
}

/** Whether exactly these versions are in that folder. */
export function isInstalled(directory: string, pinned: Pinned): boolean {
  return Object.entries(pinned).every(([name, version]) => {
    const manifest = join(directory, "node_modules", name, "package.json");
    if (!existsSync(manifest)) return false;
    const installed: string = JSON.parse(readFileSync(manifest, "utf8")).version;
    return installed.replace(/^v/, "") === version.split("@").at(-1); // some of Node's own have the v
  });
}

function firstLine(error: unknown): string {
  const { stderr, message } = error as Error & { stderr?: Buffer | null }; // execFileSync throws nothing else
  const lines = `${stderr?.toString() ?? ""}\n${message}`.split("\n").map((line) => line.trim());
  return lines.find((line) => line !== "" && !line.startsWith("npm warn")) ?? message;
}
