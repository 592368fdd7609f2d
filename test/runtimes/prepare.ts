// Part of `npm run check`, after the build: makes sure that the tests of the packed client will run, and gets the runtimes
// that it has to run on. What cannot be had is said and not fatal; the tests then say that they skip it.
import { installPinned } from "../../scripts/install-pinned.ts";
import { whyStale } from "../packed/pack-client.ts";
import { directoryOf, runtimes } from "./runtimes.ts";

const stale = whyStale();
if (stale) {
  console.error(`The packed client cannot be tested: ${stale}. npm run build makes it.`);
  process.exitCode = 1;
}
for (const runtime of runtimes) {
  const fault = installPinned(directoryOf(runtime), runtime.pinned);
  if (fault) console.warn(`Without ${runtime.name} ${runtime.version}. ${fault}`);
}
