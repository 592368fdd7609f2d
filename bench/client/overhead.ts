import { createHrizn } from "@keystub/client/hrizn";
import type { paths } from "@keystub/documents/hrizn";
import ky from "ky";
import createClient from "openapi-fetch";
import { sendResult } from "../own-process.ts";

/** Microseconds a call, one value for each round. */
export interface Overhead {
  readonly exchange: "GET by id" | "POST with a body";
  readonly ours: number[];
  readonly openapiFetchAndKy: number[];
  readonly openapiFetch: number[];
}

const id = "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b";
const baseUrl = "https://api.example/v1";
const content = {
  data: { id, article_type: "qa", title: "Towing With the 2027 Outback", status: "complete", keyword: "towing" },
};
const body = { keyword: "2027 Outback towing guide" };

/** Answers at once, from memory, as a server with the headers of a rate limit would. */
async function stub(request: Request): Promise<Response> {
  const status = request.method === "POST" ? 202 : 200;
  return new Response(JSON.stringify(content), {
    status,
    headers: { "Content-Type": "application/json", "X-RateLimit-Limit": "60", "X-RateLimit-Remaining": "59" },
  });
}

const headers = { "X-API-Key": `hzk_${"0".repeat(64)}` };
const hrizn = createHrizn({ apiKey: headers["X-API-Key"], baseUrl, fetch: stub });
const alone = createClient<paths>({ baseUrl, headers, fetch: stub });
// The set-up of research/sdk.md 3.4: ky's retries and time limit, and the document's errors left to openapi-fetch.
const retried = new Set([408, 429, 500, 502, 503, 504]);
const transport = ky.create({
  fetch: (input) => stub(input as Request), // ky makes a Request of whatever it is given
  throwHttpErrors: (status) => retried.has(status),
  retry: { limit: 2, methods: ["get", "post"], statusCodes: [...retried], jitter: true },
  timeout: 10_000,
});
const withKy = createClient<paths>({ baseUrl, headers, fetch: (request) => transport(request) });

const exchanges = {
  "GET by id": {
    ours: () => hrizn.content.get({ path: { id } }),
    openapiFetchAndKy: () => withKy.GET("/public/content/{id}", { params: { path: { id } } }),
    openapiFetch: () => alone.GET("/public/content/{id}", { params: { path: { id } } }),
  },
  "POST with a body": {
    ours: () => hrizn.ideaclouds.create({ body }),
    openapiFetchAndKy: () => withKy.POST("/public/ideaclouds", { body }),
    openapiFetch: () => alone.POST("/public/ideaclouds", { body }),
  },
};

/** Batches of calls, one after another, of all three in turn. */
async function compareOverhead(rounds: number): Promise<Overhead[]> {
  const results: Overhead[] = [];
  for (const [exchange, calls] of Object.entries(exchanges)) {
    const result: Overhead = {
      exchange: exchange as Overhead["exchange"],
      ours: [],
      openapiFetchAndKy: [],
      openapiFetch: [],
    };
    const warmUps = 5;
    for (let round = -warmUps; round < rounds; round += 1) {
      for (const name of ["ours", "openapiFetchAndKy", "openapiFetch"] as const) {
        const micros = await play(calls[name]);
        if (round >= 0) result[name].push(micros);
      }
    }
    results.push(result);
  }
  return results;
}

async function play(call: () => PromiseLike<unknown>): Promise<number> {
  const calls = 2_000;
  const begin = performance.now();
  for (let index = 0; index < calls; index += 1) await call();
  return ((performance.now() - begin) * 1_000) / calls;
}

if (import.meta.main) sendResult(await compareOverhead(Number(process.argv[2])));
