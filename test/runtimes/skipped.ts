import { whyStale } from "../packed/pack-client.ts";
import { programOf, runtimes } from "./runtimes.ts";

/** What the tests of the packed client leave out on this machine, and how to have it: one sentence or two each. */
export function skippedOfPacked(): string[] {
  const stale = whyStale();
  if (stale)
    return [`the packed client, in an empty project and on other runtimes, since ${stale}. Run npm run build first.`];
  const missing = runtimes.filter((runtime) => !programOf(runtime)).map(({ name }) => name);
  if (missing.length === 0) return [];
  return [`the packed client on ${missing.join(", ")}. node test/runtimes/prepare.ts installs them (700 MB).`];
}
