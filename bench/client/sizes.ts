import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { document } from "@keystub/documents/hrizn";
import { build } from "esbuild";
import { type Peer, peers, peersDirectory } from "./peers.ts";

/** What one import weighs, bundled for a browser. */
export interface Size {
  readonly subject: Peer | "keystub";
  readonly label: string;
  /** Bytes. */
  readonly minified: number;
  readonly gzip: number;
}

const client = join(import.meta.dirname, "../../packages/client/dist");
const generated = join(peersDirectory, "hey-api-hrizn");

const ours = [
  ["client of one API", `export { createHrizn } from "${client}/hrizn.js"`],
  ["one operation", `export { contentGet, createCore } from "${client}/hrizn-operations.js"`],
  [
    "webhooks of one API",
    `export { verifyWebhook } from "${client}/webhooks/index.js"; export { hriznWebhooks } from "${client}/webhooks/hrizn.js"`,
  ],
] as const;

/** The whole client of each: what somebody gets who imports it the way its README does. */
const theirs: Readonly<Record<Peer, string>> = {
  openai: `export { default } from "openai"`,
  stripe: `export { default } from "stripe"`,
  octokit: `export { Octokit } from "octokit"`,
  "@hey-api/openapi-ts": `export * from "${generated}/index.ts"`,
  "@unkey/api": `export { Unkey } from "@unkey/api"`,
  resend: `export { Resend } from "resend"`,
};

/** Measures our entry points, and the peers where they are installed. */
export async function measureSizes(withPeers: boolean): Promise<Size[]> {
  const sizes: Size[] = [];
  for (const [label, code] of ours) sizes.push({ subject: "keystub", label, ...(await weigh(code)) });
  if (!withPeers) return sizes;
  generateWithHeyApi();
  for (const [peer, code] of Object.entries(theirs) as [Peer, string][])
    sizes.push({ subject: peer, label: `${peer} ${peers[peer]}`, ...(await weigh(code)) });
  return sizes;
}

/** hey-api has no client of its own: it generates one, here of the same document as ours. */
function generateWithHeyApi(): void {
  mkdirSync(generated, { recursive: true });
  const input = join(peersDirectory, "hrizn.json");
  writeFileSync(input, JSON.stringify(document));
  const generator = join(peersDirectory, "node_modules/@hey-api/openapi-ts/bin/run.js");
  execFileSync(process.execPath, [generator, "-i", input, "-o", generated, "--silent"], {
    cwd: peersDirectory,
    stdio: "pipe",
  });
}

async function weigh(contents: string): Promise<Pick<Size, "minified" | "gzip">> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: peersDirectory },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    // What a browser does not have is the same for all: left out.
    external: ["node:*"],
    logLevel: "error",
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild made no file.");
  return { minified: file.contents.length, gzip: gzipSync(file.contents, { level: 9 }).length };
}
