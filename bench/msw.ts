import { createMock } from "@keystub/mock";
import { hrizn } from "@keystub/mock/hrizn";
import { toHandlers } from "@keystub/mock/msw";
import { HttpResponse, http, type RequestHandler } from "msw";
import { setupServer } from "msw/node";
import { sendResult } from "./own-process.ts";

/** Calls a second, one after another, in each round. */
export interface MswResult {
  readonly keystub: readonly number[];
  readonly handWritten: readonly number[];
}

const url = "https://api.app.hrizn.io/v1/public/content";

/** Our MSW door against one hand-written handler with the same answer, in this process, in turn. */
async function compareHandlers(rounds: number, seconds: number): Promise<MswResult> {
  const unreachable = 1_000_000_000;
  const mock = await createMock({ api: hrizn });
  const { secret } = await mock.credentials.issue({ limits: { per_minute: unreachable, per_day: unreachable } });
  const headers = { "x-api-key": secret.reveal() };

  const listed = await mock.fetch(new Request(`${url}?limit=1`, { headers }));
  const { data } = (await listed.json()) as { data: [{ id: string }] };
  const one = `${url}/${data[0].id}`;
  const answer = await (await mock.fetch(new Request(one, { headers }))).json();

  const ours = toHandlers(mock);
  const handWritten = [http.get(`${url}/:id`, () => HttpResponse.json(answer))];
  const result = { keystub: [] as number[], handWritten: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const isWarmUp = round === 0;
    const oursPerSecond = await callsPerSecond(ours, one, headers, seconds);
    const handWrittenPerSecond = await callsPerSecond(handWritten, one, headers, seconds);
    if (isWarmUp) continue;
    result.keystub.push(oursPerSecond);
    result.handWritten.push(handWrittenPerSecond);
  }
  return result;
}

async function callsPerSecond(
  handlers: RequestHandler[],
  address: string,
  headers: Record<string, string>,
  seconds: number,
): Promise<number> {
  const server = setupServer(...handlers);
  server.listen({ onUnhandledFrame: "error" });
  try {
    const begin = performance.now();
    let calls = 0;
    while (performance.now() - begin < seconds * 1000) {
      const response = await fetch(address, { headers });
      const { data } = (await response.json()) as { data: { title: string } };
      if (response.status !== 200 || typeof data.title !== "string")
        throw new Error(`A handler answered ${response.status}`);
      calls += 1;
    }
    return calls / ((performance.now() - begin) / 1000);
  } finally {
    server.close();
  }
}

if (import.meta.main) {
  const [rounds, seconds] = process.argv.slice(2).map(Number) as [number, number];
  sendResult(await compareHandlers(rounds, seconds));
}
