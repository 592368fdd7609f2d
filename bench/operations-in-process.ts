import { createMock, type Mock } from "@keystub/mock";
import type { OperationsResult } from "./operations.ts";
import { sendResult } from "./own-process.ts";
import { plainDocument, spreadRequests } from "./plain-document.ts";

/** Batches of calls on both sizes in turn, in this process. */
async function compareInProcess(batches: number): Promise<OperationsResult["inProcess"]> {
  const [few, many] = [await toPlayer(10), await toPlayer(1000)];
  const times: [number[], number[]] = [[], []];
  const warmUps = 10;
  for (let batch = -warmUps; batch < batches; batch += 1) {
    const [fewMicros, manyMicros] = [await few(), await many()];
    if (batch < 0) continue;
    times[0].push(fewMicros);
    times[1].push(manyMicros);
  }
  return times;
}

/** Plays a batch of calls on a mock of that many operations; gives the microseconds a call. */
async function toPlayer(operations: number): Promise<() => Promise<number>> {
  const mock: Mock = await createMock({ api: { name: "plain", document: plainDocument(operations) } });
  const calls = spreadRequests(operations, "https://plain.example").map(({ method, url, headers }) => ({
    method,
    target: new URL(url).pathname,
    header: (name: string) => headers[name],
    body: () => undefined,
  }));
  return async () => {
    const rounds = 200;
    const begin = performance.now();
    for (let round = 0; round < rounds; round += 1) {
      for (const call of calls) {
        const answer = await mock.handle(call);
        if (answer.status !== 200) throw new Error(`An operation answered ${answer.status}: ${answer.body}`);
      }
    }
    return ((performance.now() - begin) * 1000) / (rounds * calls.length);
  };
}

if (import.meta.main) sendResult(await compareInProcess(Number(process.argv[2])));
