import { existsSync } from "node:fs";
import { join } from "node:path";
import { plainRequests, type Subject } from "./subject.ts";

const main = join(import.meta.dirname, "../../mock-server/src/main.ts");

/** High enough for a whole run: the quota is counted on every request and never hit. */
const unreachable = 1_000_000_000;

/** Our server as a user starts it, everything on: key, scope, quota, validation, journal. */
export const keystub: Subject = {
  name: "keystub",
  label: "Keystub",
  setup: "`keystub serve hrizn --quiet`: key, scope, quota, validation, state and journal on",
  needs: [],
  start: (port) => keystubArguments("hrizn", port),
  async requests(origin) {
    const issued = await fetch(`${origin}/_keystub/credentials`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        api: "hrizn",
        name: "bench",
        rate_limit: { per_minute: unreachable, per_day: unreachable },
      }),
    });
    if (issued.status !== 201) throw new Error(`No key was issued: ${issued.status} ${await issued.text()}`);
    const { secret } = (await issued.json()) as { secret: string };
    const plain = plainRequests(`${origin}/v1`);
    const listed = await fetch(`${origin}/v1/public/content?limit=1`, { headers: { "x-api-key": secret } });
    const { data } = (await listed.json()) as { data: [{ id: string }] };
    const headers = { "x-api-key": secret };
    return {
      getById: {
        ...plain.getById,
        url: `${origin}/v1/public/content/${data[0].id}`,
        headers: { ...plain.getById.headers, ...headers },
      },
      postBody: { ...plain.postBody, headers: { ...plain.postBody.headers, ...headers } },
    };
  },
};

/** Arguments for Node that serve an API of ours, or a document, on that port. */
export function keystubArguments(api: string, port: number): string[] {
  if (!existsSync(main)) throw new Error("mock-server/src/main.ts is not there");
  return ["--conditions=@keystub/source", main, "serve", api, "--port", String(port), "--quiet"];
}
