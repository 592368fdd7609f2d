import type { MswResult } from "./msw.ts";
import type { OperationsResult } from "./operations.ts";
import type { Plan, Sample } from "./rounds.ts";
import type { ExchangeName, Subject } from "./servers/subject.ts";
import type { SideBySide, SubjectResult } from "./side-by-side.ts";
import { median, medianRatio } from "./statistics.ts";

export interface Results {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly machine: Machine;
  readonly generator: string;
  readonly plan: Plan;
  readonly servers: SideBySide;
  readonly msw: MswResult | Error;
  readonly operations: OperationsResult | Error;
}

export interface Machine {
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  /** One-minute load average when the run began. */
  readonly loadBefore: number;
}

interface Target {
  readonly says: string;
  readonly value: number | undefined;
  readonly isMet: (value: number) => boolean;
  readonly bound: number;
}

/** The whole report, in Markdown. */
export function toReport(results: Results): string {
  return [
    "# Benchmark results",
    "",
    "Written by `npm run bench`; how it measures is in [README.md](README.md). Figures hold for the machine they were",
    "taken on; the ratios, taken side by side within each round, travel better.",
    "",
    ...conditions(results),
    "",
    "## Targets",
    "",
    ...targets(results).map(toTargetLine),
    "",
    ...exchangeSection("GET by id", "getById", results.servers),
    ...exchangeSection("POST with a body", "postBody", results.servers),
    ...memorySection(results.servers),
    ...mswSection(results.msw),
    ...operationsSection(results.operations),
    ...setupSection(results.servers),
  ].join("\n");
}

function conditions({ date, machine, generator, plan }: Results): string[] {
  return [
    `- ${date}; ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node}`,
    `- load: ${generator}, ${plan.connections} connections, ${plan.rounds} rounds of ${plan.seconds} s a server after ${plan.warmUpSeconds} s of warm-up, in turn`,
    `- load average when it began: ${machine.loadBefore.toFixed(2)}${machine.loadBefore > machine.cores / 4 ? " (the machine was busy: trust the ratios only)" : ""}`,
  ];
}

function targets({ servers, operations }: Results): Target[] {
  const ratioTo = (name: Subject["name"]) => {
    const [ours, other] = [measured(servers, "keystub"), measured(servers, name)];
    return ours && other && ratio(ours, other, "getById");
  };
  const atLeast = (bound: number) => ({ bound, isMet: (value: number) => value >= bound });
  const slower = operations instanceof Error ? undefined : Math.max(...operationRatios(operations));
  return [
    {
      says: "GET by id, requests a second, of bare `node:http`: at least 0.6 ×",
      value: ratioTo("bare"),
      ...atLeast(0.6),
    },
    { says: "GET by id, of Scalar's mock server: at least 3 ×", value: ratioTo("scalar"), ...atLeast(3) },
    { says: "GET by id, of Prism with its quietest logging: at least 8 ×", value: ratioTo("prism"), ...atLeast(8) },
    {
      says: "Latency with 1,000 operations of that with 10, the worse of HTTP and in process: at most 1.1 ×",
      value: slower,
      bound: 1.1,
      isMet: (value) => value <= 1.1,
    },
  ];
}

function toTargetLine({ says, value, isMet, bound }: Target): string {
  if (value === undefined || Number.isNaN(value)) return `- ${says}: **not measured**`;
  const verdict = isMet(value) ? "met" : `short by ${Math.abs(value - bound).toFixed(2)}`;
  return `- ${says}: ${value.toFixed(2)} × — **${verdict}**`;
}

function exchangeSection(title: string, exchange: ExchangeName, servers: SideBySide): string[] {
  const ours = measured(servers, "keystub");
  const rows = servers.map((result) => {
    if ("notMeasured" in result)
      return [result.subject.label, `not measured: ${toReason(result.notMeasured)}`, ...Array(7).fill("")];
    const { samples, answerBytes } = result.exchanges[exchange];
    const perSecond = samples.map((sample) => sample.perSecond);
    const cpu = cpuOf(result, exchange);
    return [
      result.subject.label,
      whole(median(perSecond)),
      `${whole(Math.min(...perSecond))}–${whole(Math.max(...perSecond))}`,
      median(samples.map((sample) => sample.p50)).toFixed(2),
      median(samples.map((sample) => sample.p99)).toFixed(2),
      cpu.length > 0 ? median(cpu).toFixed(1) : "?",
      ours ? `${ratio(ours, result, exchange).toFixed(2)} ×` : "",
      ours && cpu.length > 0 ? `${medianRatio(cpu, cpuOf(ours, exchange)).toFixed(2)} ×` : "?",
      String(answerBytes),
    ];
  });
  const head = [
    "Server",
    "requests/s",
    "min–max",
    "p50 ms",
    "p99 ms",
    "CPU µs/request",
    "Keystub is",
    "by CPU",
    "answer bytes",
  ];
  return [`## ${title}`, "", ...table(head, rows), ""];
}

function memorySection(servers: SideBySide): string[] {
  const rows = servers.flatMap((result) =>
    "notMeasured" in result
      ? []
      : [
          [
            result.subject.label,
            whole(result.startMs),
            mebibytes(result.rssAtRest),
            mebibytes(result.exchanges.getById.rssAfter),
            mebibytes(result.exchanges.postBody.rssAfter),
          ],
        ],
  );
  return [
    "## Start and memory",
    "",
    ...table(["Server", "first answer after ms", "RSS at rest MiB", "after the GETs", "after the POSTs"], rows),
    "",
    "Keystub keeps every record that is POSTed, as the real API would, so its memory grows with the POSTs; Scalar and",
    "Prism store nothing.",
    "",
  ];
}

function mswSection(msw: MswResult | Error): string[] {
  const title = "## MSW door";
  if (msw instanceof Error) return [title, "", `Not measured: ${toReason(msw.message)}`, ""];
  const rows = [
    ["one hand-written handler", whole(median(msw.handWritten)), ""],
    [
      "Keystub's door, everything on",
      whole(median(msw.keystub)),
      `${medianRatio(msw.keystub, msw.handWritten).toFixed(2)} ×`,
    ],
  ];
  return [
    title,
    "",
    "GET by id through `setupServer` of MSW 3 in one Node process, one call after another, in turn.",
    "",
    ...table(["Handlers", "calls/s", "of the hand-written"], rows),
    "",
  ];
}

function operationsSection(operations: OperationsResult | Error): string[] {
  const title = "## 1,000 operations against 10";
  if (operations instanceof Error) return [title, "", `Not measured: ${toReason(operations.message)}`, ""];
  const [http, inProcess] = operationRatios(operations);
  const rows = operations.served.map((size, index) => [
    whole(size.operations),
    whole(size.startMs),
    mebibytes(size.rssAtRest),
    (median(size.p50) * 1000).toFixed(0),
    median(operations.inProcess[index as 0 | 1]).toFixed(1),
  ]);
  return [
    title,
    "",
    "Plain documents; ten operations spread over each are called. HTTP: `keystub serve file.json`, one connection.",
    "In process: `mock.handle`.",
    "",
    ...table(["Operations", "first answer after ms", "RSS at rest MiB", "HTTP p50 µs", "in process µs/call"], rows),
    "",
    `1,000 against 10, per round: ${http.toFixed(2)} × over HTTP, ${inProcess.toFixed(2)} × in process.`,
    "",
  ];
}

function operationRatios({ served, inProcess }: OperationsResult): [http: number, inProcess: number] {
  const [few, many] = served;
  return [medianRatio(many?.p50 ?? [], few?.p50 ?? []), medianRatio(inProcess[1], inProcess[0])];
}

function setupSection(servers: SideBySide): string[] {
  return ["## What was measured", "", ...servers.map(({ subject }) => `- **${subject.label}**: ${subject.setup}.`), ""];
}

function measured(servers: SideBySide, name: Subject["name"]): SubjectResult | undefined {
  const result = servers.find(({ subject }) => subject.name === name);
  return result && "exchanges" in result ? result : undefined;
}

function ratio(ours: SubjectResult, other: SubjectResult, exchange: ExchangeName): number {
  const perSecond = ({ exchanges }: SubjectResult) =>
    exchanges[exchange].samples.map((sample: Sample) => sample.perSecond);
  return medianRatio(perSecond(ours), perSecond(other));
}

function cpuOf({ exchanges }: SubjectResult, exchange: ExchangeName): number[] {
  return exchanges[exchange].samples.flatMap(({ cpuMicros }) => cpuMicros ?? []);
}

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string[] {
  const alignment = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, alignment, ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

function mebibytes(bytes: number): string {
  return whole(bytes / 2 ** 20);
}

/** A reason from elsewhere, on one line and free of this machine's paths. */
function toReason(reason: string): string {
  return reason
    .replaceAll("|", "/")
    .replace(/\s+/g, " ")
    .replace(/(?:file:\/\/)?(?:\/[\w.@-]+){2,}\//g, "…/")
    .slice(0, 200);
}
