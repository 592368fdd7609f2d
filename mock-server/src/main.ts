#!/usr/bin/env node
import { run } from "./cli.ts";

let stopping = false;

const code = await run(process.argv.slice(2), {
  out: process.stdout,
  error: process.stderr,
  started(server) {
    for (const signal of ["SIGTERM", "SIGINT"] as const)
      process.on(signal, () => {
        // The second signal is a person who does not want to wait.
        if (stopping) process.exit(1);
        stopping = true;
        void server.close().then(() => process.exit(0));
      });
  },
});
if (code !== undefined) process.exitCode = code;
