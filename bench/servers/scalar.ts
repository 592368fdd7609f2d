import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { peerFile } from "../install-peers.ts";
import { plainRequests, type Subject } from "./subject.ts";

export const scalar: Subject = {
  name: "scalar",
  label: "Scalar mock-server 0.14.4",
  setup:
    "on @hono/node-server 2.1.8, request validation on (its default), start-up log off; any key passes, nothing is stored",
  needs: ["@scalar/mock-server", "@hono/node-server", "hono"],
  start: (port, inputs) => [import.meta.filename, String(port), inputs.document],
  requests: async (origin) => plainRequests(origin),
};

if (import.meta.main) {
  const [port, document] = process.argv.slice(2) as [string, string];
  const { createMockServer } = await import(pathToFileURL(peerFile("@scalar/mock-server")).href);
  const { serve } = await import(pathToFileURL(peerFile("@hono/node-server")).href);
  const app = await createMockServer({ document: JSON.parse(readFileSync(document, "utf8")), logger: false });
  serve({ fetch: app.fetch, port: Number(port), hostname: "127.0.0.1" });
}
