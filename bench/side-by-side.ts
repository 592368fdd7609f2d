import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isInstalled } from "./install-peers.ts";
import type { Generator } from "./load.ts";
import { measureInRounds, type Plan, type Sample } from "./rounds.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import { bare, type FixedAnswer } from "./servers/bare.ts";
import { keystub } from "./servers/keystub.ts";
import { prism } from "./servers/prism.ts";
import { scalar } from "./servers/scalar.ts";
import type { ExchangeName, HttpRequest, Inputs, Subject } from "./servers/subject.ts";

/** In the order they are measured in a round. */
export const subjects: readonly Subject[] = [bare, keystub, scalar, prism];

export interface SubjectResult {
  readonly subject: Subject;
  /** Milliseconds to the first answer. */
  readonly startMs: number;
  /** Bytes. */
  readonly rssAtRest: number;
  readonly exchanges: Record<ExchangeName, ExchangeResult>;
}

export interface ExchangeResult {
  readonly samples: readonly Sample[];
  readonly answerBytes: number;
  readonly rssAfter: number;
}

export interface NotMeasured {
  readonly subject: Subject;
  readonly notMeasured: string;
}

/** What was measured of each server, or why it was not. */
export type SideBySide = ReadonlyArray<SubjectResult | NotMeasured>;

/** A server that is up and has given the right answers. */
interface Running {
  readonly subject: Subject;
  readonly server: ServerProcess;
  readonly rssAtRest: number;
  readonly requests: Record<ExchangeName, HttpRequest>;
  readonly answers: Record<ExchangeName, FixedAnswer>;
}

/** Starts the servers, measures them in turn on each exchange, and stops them. */
export async function compareServers(
  chosen: readonly Subject[],
  inputs: Inputs,
  plan: Plan,
  generate: Generator,
  whyPeersAreMissing?: string,
): Promise<SideBySide> {
  const running: Running[] = [];
  const faults = new Map<Subject, string>();
  try {
    for (const subject of chosen.toSorted((a, b) => startOrder(a) - startOrder(b))) {
      const started = await start(subject, inputs, running[0]?.answers, whyPeersAreMissing);
      if (typeof started === "string") faults.set(subject, started);
      else running.push(started);
    }
    running.sort((a, b) => subjects.indexOf(a.subject) - subjects.indexOf(b.subject));
    const getById = await measureExchange("getById", running, plan, generate, faults);
    const postBody = await measureExchange("postBody", running, plan, generate, faults);
    return chosen.map((subject) => {
      const up = running.find((candidate) => candidate.subject === subject);
      const exchanges = { getById: getById.get(subject), postBody: postBody.get(subject) };
      if (!up || !isComplete(exchanges)) return { subject, notMeasured: faults.get(subject) ?? "no reason given" };
      return { subject, startMs: up.server.startMs, rssAtRest: up.rssAtRest, exchanges };
    });
  } finally {
    await Promise.all(running.map(({ server }) => server.stop()));
  }
}

/** The bare server comes last, for it repeats the answers of the first one that is up: ours, if it is. */
function startOrder(subject: Subject): number {
  return subject === keystub ? 0 : subject === bare ? 2 : 1;
}

async function start(
  subject: Subject,
  inputs: Inputs,
  model: Record<ExchangeName, FixedAnswer> | undefined,
  whyPeersAreMissing: string | undefined,
): Promise<Running | string> {
  const missing = subject.needs.filter((name) => !isInstalled(name));
  if (missing.length > 0) return whyPeersAreMissing ?? `${missing.join(", ")} is not installed`;
  if (subject === bare) {
    if (!model) return "no server was up whose answers it could repeat";
    writeFileSync(inputs.answers, JSON.stringify(model));
  }
  let server: ServerProcess | undefined;
  try {
    server = await startServer((port) => subject.start(port, inputs));
    const rssAtRest = server.usage().rss;
    const requests = await subject.requests(server.origin);
    const answers = {
      getById: await checkedAnswer(requests.getById),
      postBody: await checkedAnswer(requests.postBody),
    };
    return { subject, server, rssAtRest, requests, answers };
  } catch (error) {
    await server?.stop();
    return (error as Error).message;
  }
}

/** Measures one exchange on every server. A server that fails is missing in what comes back; `faults` says why. */
async function measureExchange(
  exchange: ExchangeName,
  running: readonly Running[],
  plan: Plan,
  generate: Generator,
  faults: Map<Subject, string>,
): Promise<Map<Subject, ExchangeResult>> {
  console.log(`  ${exchange}: ${plan.rounds} rounds of ${plan.seconds} s for each of ${running.length} servers`);
  const results = new Map<Subject, ExchangeResult>();
  const contenders = running.map(({ subject, server, requests }) => ({
    name: subject.name,
    server,
    requests: [requests[exchange]],
  }));
  const outcome = await measureInRounds(contenders, plan, generate);
  for (const { subject, server, requests, answers } of running) {
    try {
      const samples = outcome.get(subject.name) ?? [];
      if (samples instanceof Error) throw samples;
      const rssAfter = server.usage().rss;
      await checkedAnswer(requests[exchange]);
      results.set(subject, { samples, rssAfter, answerBytes: Buffer.byteLength(answers[exchange].body) });
    } catch (error) {
      faults.set(subject, `${exchange}: ${(error as Error).message}`);
    }
  }
  return results;
}

function isComplete(
  exchanges: Record<ExchangeName, ExchangeResult | undefined>,
): exchanges is Record<ExchangeName, ExchangeResult> {
  return exchanges.getById !== undefined && exchanges.postBody !== undefined;
}

/** The answer to a request. @throws {Error} when it is not the success, with the record, that the document describes. */
async function checkedAnswer({ url, ...init }: HttpRequest): Promise<FixedAnswer> {
  const response = await fetch(url, init);
  const body = await response.text();
  const expected = init.method === "GET" ? 200 : 201;
  const place = `${init.method} ${new URL(url).pathname}`;
  if (response.status !== expected) throw new Error(`${place} answered ${response.status}: ${body.slice(0, 200)}`);
  const field = init.method === "GET" ? "title" : "url";
  const { data } = JSON.parse(body) as { data?: Record<string, unknown> };
  if (typeof data?.[field] !== "string") throw new Error(`${place} answered without data.${field}`);
  return { status: response.status, contentType: response.headers.get("content-type") ?? "", body };
}

/** Files the servers are started with, in a directory of their own. */
export function inputsIn(directory: string): Inputs {
  return { document: join(directory, "document.json"), answers: join(directory, "answers.json") };
}
