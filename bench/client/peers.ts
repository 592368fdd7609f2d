import { existsSync } from "node:fs";
import { join } from "node:path";
import { installPinned, type Pinned } from "../../scripts/install-pinned.ts";

/** Where the clients live that ours is compared with; git ignores it. */
export const peersDirectory = join(import.meta.dirname, ".peers");

const typescript = { typescript: "npm:@typescript/typescript6@6.0.2" }; // what hey-api's generator runs on
export const peers = {
  openai: "7.55.0",
  stripe: "23.1.0",
  octokit: "5.0.5",
  "@hey-api/openapi-ts": "0.99.0",
  "@unkey/api": "2.5.1",
  resend: "6.38.0",
} as const satisfies Pinned;

export type Peer = keyof typeof peers;

/** Installs them where they are missing (210 MB). Says why when it cannot. */
export function installPeers(): string | undefined {
  if (!existsSync(peersDirectory))
    console.log("Installing the peers into bench/client/.peers (once, about 210 MB) ...");
  return installPinned(peersDirectory, { ...peers, ...typescript });
}
