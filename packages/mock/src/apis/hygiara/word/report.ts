import { pillars } from "../assessment/assess.ts";
import type { Schemas } from "../records.ts";
import { type Block, createDocx } from "./docx.ts";

/** What a report tells about. */
export interface ReportFacts {
  readonly kind: Schemas["Assessment"];
  readonly project: string;
  readonly review: Schemas["Review"];
  readonly findings: readonly Schemas["Finding"][];
  readonly checks: readonly Schemas["LandingZoneCheck"][];
}

/** The Word document about one assessment: summary, estate, domains, roadmap, appendix. */
export function writeReport(facts: ReportFacts): Uint8Array {
  const { kind, project, review } = facts;
  const isResource = kind === "Resource";
  return createDocx([
    { heading: `${project}: ${isResource ? "resource" : "Landing Zone"} assessment`, level: 1 },
    { text: `Reviewed on ${(review.completedAt ?? review.queuedAt).slice(0, 10)}.` },
    { heading: "Executive summary", level: 1 },
    ...(isResource ? summarizeFindings(facts) : summarizeChecks(facts)),
    { heading: "Estate overview", level: 1 },
    {
      rows: [
        ["Subscription", "Id", "State"],
        ...review.subscriptions.map((one) => [one.displayName, one.subscriptionId, one.state]),
      ],
    },
    ...(isResource ? describePillars(facts) : describeAreas(facts)),
    { heading: "Roadmap", level: 1 },
    ...(isResource ? planFindings(facts) : planChecks(facts)),
    { heading: "Appendix", level: 1 },
    { text: `Review ${review.id}. Access: ${review.authentication}.` },
    ...listEvidence(
      isResource
        ? facts.findings.flatMap(({ evidence }) => evidence)
        : facts.checks.flatMap(({ evidence }) => evidence),
    ),
  ]);
}

const pillarTitles: Readonly<Record<Schemas["Pillar"], string>> = {
  reliability: "Reliability",
  security: "Security",
  costOptimization: "Cost optimization",
  operationalExcellence: "Operational excellence",
  performanceEfficiency: "Performance efficiency",
};

function summarizeFindings({ review: { findingCounts: counts, pillarScores } }: ReportFacts): Block[] {
  return [
    {
      text: `${counts.total} findings: ${counts.critical} critical, ${counts.high} high, ${counts.medium} medium, ${counts.low} low.`,
    },
    {
      rows: [
        ["Pillar", "Score"],
        ...pillars.map((pillar) => [pillarTitles[pillar], String(pillarScores?.[pillar] ?? "")]),
      ],
    },
  ];
}

function describePillars({ findings }: ReportFacts): Block[] {
  return pillars.flatMap((pillar): Block[] => {
    const own = findings.filter((finding) => finding.pillar === pillar);
    const heading = { heading: pillarTitles[pillar], level: 2 } as const;
    if (own.length === 0) return [heading, { text: "Nothing was found." }];
    const rows = own.map((one) => [one.severity, one.title, one.ruleId, String(one.evidence.length)]);
    return [heading, { rows: [["Severity", "Finding", "Rule", "Resources"], ...rows] }];
  });
}

function planFindings({ findings }: ReportFacts): Block[] {
  return [{ rows: [["Severity", "What to do"], ...findings.map((one) => [one.severity, one.recommendation])] }];
}

/** What was not verified is told apart, and never counted as passed. */
function summarizeChecks({ checks }: ReportFacts): Block[] {
  const of = (state: Schemas["LandingZoneState"]) => checks.filter((check) => check.state === state).length;
  const passed = `${of("Passed")} of ${checks.length} checks passed`;
  return [
    {
      text: `${passed}, ${of("Partial")} in part. ${of("Failed")} failed. ${of("NotVerified")} could not be verified.`,
    },
  ];
}

function describeAreas({ checks }: ReportFacts): Block[] {
  return [...new Set(checks.map(({ area }) => area))].flatMap((area): Block[] => {
    const rows = checks.filter((check) => check.area === area).map(({ title, state }) => [title, state]);
    return [{ heading: area, level: 2 }, { rows: [["Check", "State"], ...rows] }];
  });
}

function planChecks({ checks }: ReportFacts): Block[] {
  const open = checks.filter(({ state }) => state !== "Passed");
  return [{ rows: [["State", "What to bring about"], ...open.map(({ state, title }) => [state, title])] }];
}

function listEvidence(evidence: readonly Schemas["Evidence"][]): Block[] {
  return [{ rows: [["Resource", "Observation"], ...evidence.map((one) => [one.resourceId, one.observation])] }];
}
