import type { Random } from "../../../random.ts";
import type { Schemas } from "../records.ts";
import { type Rule, rules } from "./rules.ts";

/** The worst first. */
export const severities: readonly Schemas["Severity"][] = ["critical", "high", "medium", "low"];

/** In the order of the rules. */
export const pillars = Object.keys(rules) as Schemas["Pillar"][]; // keys of that table

/** What the rules find in subscriptions, worst first: about three rules in four are broken, here or there. */
export function assess(subscriptions: readonly Schemas["Subscription"][], random: Random): Schemas["Finding"][] {
  const open = subscriptions.filter(({ state }) => state !== "Disabled" && state !== "Deleted");
  if (open.length === 0) return [];
  const findings = pillars.flatMap((pillar) =>
    rules[pillar].filter(() => random.integer(1, 4) > 1).map((rule) => toFinding(rule, pillar, open, random)),
  );
  return findings.sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
}

function toFinding(
  { id, severity, title, recommendation, resource, observation }: Rule,
  pillar: Schemas["Pillar"],
  subscriptions: readonly Schemas["Subscription"][],
  random: Random,
): Schemas["Finding"] {
  const [resourceType, name] = resource;
  const evidence = Array.from({ length: random.integer(1, 3) }, (_, place) => {
    const { subscriptionId } = random.pick(subscriptions);
    const group = random.pick(["shop", "core", "integration"]);
    return {
      resourceId: toResourceId(subscriptionId, group, resourceType, name, place),
      resourceType,
      subscriptionId,
      observation,
    };
  });
  return { id: random.uuid(), ruleId: id, title, pillar, severity, recommendation, evidence };
}

/** Names of a type and of a resource alternate below the provider: `Microsoft.Sql/servers/sql-1/databases/orders`. */
function toResourceId(subscription: string, group: string, type: string, name: string, place: number): string {
  const [provider = "", ...types] = type.split("/");
  const [first = "", ...deeper] = name.split("/");
  const names = [`${first}${place + 1}`, ...deeper];
  const path = types.map((part, depth) => `${part}/${names[depth]}`).join("/");
  return `/subscriptions/${subscription}/resourceGroups/${group}/providers/${provider}/${path}`;
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Schemas["Finding"][]): Schemas["FindingCounts"] {
  const of = (severity: Schemas["Severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return { total: findings.length, critical: of("critical"), high: of("high"), medium: of("medium"), low: of("low") };
}

const weights: Readonly<Record<Schemas["Severity"], number>> = { critical: 18, high: 9, medium: 4, low: 1.5 };

/** A hundred for each pillar, less what its findings weigh. */
export function scorePillars(findings: readonly Schemas["Finding"][]): Schemas["PillarScores"] {
  const score = (pillar: Schemas["Pillar"]) =>
    findings.reduce((rest, finding) => (finding.pillar === pillar ? rest - weights[finding.severity] : rest), 100);
  return {
    reliability: score("reliability"),
    security: score("security"),
    costOptimization: score("costOptimization"),
    operationalExcellence: score("operationalExcellence"),
    performanceEfficiency: score("performanceEfficiency"),
  };
}
