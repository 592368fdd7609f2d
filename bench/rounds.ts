import type { Generator } from "./load.ts";
import type { ServerProcess } from "./server-process.ts";
import type { HttpRequest } from "./servers/subject.ts";

/** How long and how often to measure. */
export interface Plan {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly connections: number;
}

/** One measurement of one contender. */
export interface Sample {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Of the server's processor time, per request; undefined where the system does not say. */
  readonly cpuMicros: number | undefined;
}

export interface Contender {
  readonly name: string;
  readonly server: ServerProcess;
  readonly requests: readonly HttpRequest[];
}

/**
 * Measures the contenders in turn, A B C A B C, so that what disturbs the machine disturbs all of them alike. One that
 * fails drops out with its reason, and the others go on.
 */
export async function measureInRounds(
  contenders: readonly Contender[],
  plan: Plan,
  generate: Generator,
): Promise<Map<string, Sample[] | Error>> {
  const outcome = new Map<string, Sample[] | Error>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= plan.rounds; round += 1) {
    for (const contender of contenders) {
      const samples = outcome.get(contender.name);
      if (!Array.isArray(samples)) continue;
      const isWarmUp = round === 0;
      try {
        const sample = await measure(
          contender,
          { ...plan, seconds: isWarmUp ? plan.warmUpSeconds : plan.seconds },
          generate,
        );
        if (!isWarmUp) samples.push(sample);
      } catch (error) {
        outcome.set(contender.name, error as Error);
      }
    }
  }
  return outcome;
}

async function measure({ server, requests }: Contender, plan: Plan, generate: Generator): Promise<Sample> {
  const before = server.usage().cpuMicros;
  const result = await generate({ requests, connections: plan.connections, seconds: plan.seconds });
  const after = server.usage().cpuMicros;
  const cpuMicros = before === undefined || after === undefined ? undefined : (after - before) / result.requests;
  return { perSecond: result.perSecond, p50: result.p50, p99: result.p99, cpuMicros };
}
