import { median, medianRatio } from "../statistics.ts";
import type { Overhead } from "./overhead.ts";
import type { Size } from "./sizes.ts";
import type { Check, TypeCost } from "./type-cost.ts";

export interface ClientResults {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly machine: string;
  readonly loadBefore: number;
  readonly typeCost: readonly TypeCost[];
  readonly overhead: readonly Overhead[];
  readonly sizes: readonly Size[];
  readonly whyPeersAreMissing: string | undefined;
}

/** The whole report, in Markdown. */
export function toClientReport(results: ClientResults): string {
  const { date, machine, loadBefore, typeCost, overhead, sizes, whyPeersAreMissing } = results;
  return [
    "# What the client costs",
    "",
    "Written by `npm run bench:client`; how it measures is in [README.md](README.md). Ratios are taken",
    "within each round and travel better than the figures.",
    "",
    `- ${date}; ${machine}; load average when it began: ${loadBefore.toFixed(2)}`,
    "",
    "## Targets",
    "",
    ...typeCost.flatMap(typeTargets),
    ...overhead.map(({ exchange, ours, openapiFetchAndKy }) =>
      toTarget(`${exchange}, time in process, of openapi-fetch + ky`, medianRatio(ours, openapiFetchAndKy), 1.5),
    ),
    "",
    `## Checking a program of ${typeCost[0]?.operations ?? 0} operations`,
    "",
    ...table(
      ["", "Written with", "instantiations", "types", "check s", "whole run s"],
      typeCost.flatMap(({ compiler, bare, ours, oursSafe }) => [
        [compiler, "openapi-fetch", ...toCells(bare)],
        ["", "ours, awaited", ...toCells(ours)],
        ["", "ours, `.safe()` narrowed by status", ...toCells(oursSafe)],
      ]),
      2,
    ),
    "",
    "## A call in process",
    "",
    "Microseconds a call, one after another, on a fetch that answers from memory: median of the rounds.",
    "",
    ...table(
      ["Call", "ours", "openapi-fetch + ky", "openapi-fetch alone"],
      overhead.map(({ exchange, ours, openapiFetchAndKy, openapiFetch }) => [
        exchange,
        ...[ours, openapiFetchAndKy, openapiFetch].map((rounds) => median(rounds).toFixed(1)),
      ]),
    ),
    "",
    "## Size",
    "",
    "Bundled by esbuild for a browser (ES2022, minified; Node's own modules left out), then gzip -9.",
    "",
    ...table(
      ["Import", "min kB", "min + gzip kB"],
      sizes.map(({ subject, label, minified, gzip }) => [
        subject === "keystub" ? `**Keystub**, ${label}` : label,
        toKilobytes(minified),
        toKilobytes(gzip),
      ]),
    ),
    ...(whyPeersAreMissing ? ["", `The others were not measured: ${whyPeersAreMissing}`] : []),
    "",
    "hey-api's is what its generator makes of the Hrizn document with its defaults: no retries, no validation.",
    "",
  ].join("\n");
}

/** 13,744 → 13.7 */
export function toKilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(1);
}

function typeTargets({ compiler, bare, ours, oursSafe }: TypeCost): string[] {
  return [["awaited", ours] as const, ["narrowed by status", oursSafe] as const].flatMap(([how, checks]) => [
    toTarget(`${compiler}, ${how}: instantiations, of bare openapi-fetch`, ratio(checks, bare, "instantiations"), 1.3),
    toTarget(`${compiler}, ${how}: check time`, ratio(checks, bare, "checkSeconds"), 1.3),
  ]);
}

function toTarget(says: string, value: number, bound: number): string {
  const verdict = value <= bound ? "met" : `short by ${(value - bound).toFixed(2)}`;
  return `- ${says}, at most ${bound} ×: ${value.toFixed(2)} × — **${verdict}**`;
}

function toCells(checks: readonly Check[]): string[] {
  const of = (field: keyof Check) => median(checks.map((check) => check[field]));
  return [
    of("instantiations").toLocaleString("en-US"),
    of("types").toLocaleString("en-US"),
    of("checkSeconds").toFixed(2),
    of("totalSeconds").toFixed(2),
  ];
}

function ratio(of: readonly Check[], to: readonly Check[], field: keyof Check): number {
  return medianRatio(
    of.map((check) => check[field]),
    to.map((check) => check[field]),
  );
}

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>, texts = 1): string[] {
  const alignment = head.map((_, column) => (column < texts ? "---" : "---:"));
  return [head, alignment, ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}
