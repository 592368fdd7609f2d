import { peerFile } from "../install-peers.ts";
import { plainRequests, type Subject } from "./subject.ts";

export const prism: Subject = {
  name: "prism",
  label: "Prism 5.16.0",
  setup: "`prism mock -v silent`, its quietest; any key passes, nothing is stored",
  needs: ["@stoplight/prism-cli"],
  start: (port, inputs) => [
    peerFile("@stoplight/prism-cli/dist/index.js"),
    ...["mock", inputs.document, "--port", String(port), "--host", "127.0.0.1", "--verboseLevel", "silent"],
  ],
  requests: async (origin) => plainRequests(origin),
};
