import { describe, expect, it } from "vitest";
import { createRandom } from "../../../random.ts";
import type { Schemas } from "../records.ts";
import { assess, countFindings, pillars, scorePillars, severities } from "./assess.ts";
import { checkLandingZone } from "./landing-zone.ts";
import { rules } from "./rules.ts";

const open: Schemas["Subscription"] = { subscriptionId: "open", displayName: "Open", state: "Enabled" };
const closed: Schemas["Subscription"] = { subscriptionId: "closed", displayName: "Closed", state: "Disabled" };
const seeds = Array.from({ length: 50 }, (_, seed) => seed);

describe("assess", () => {
  it("finds the same with the same seed", () => {
    expect(assess([open], createRandom(3))).toEqual(assess([open], createRandom(3)));
  });

  it("sorts the worst first and looks into no subscription that is closed", () => {
    for (const seed of seeds) {
      const findings = assess([closed, open], createRandom(seed));
      const ranks = findings.map(({ severity }) => severities.indexOf(severity));
      expect(ranks).toEqual(ranks.toSorted());
      for (const { evidence } of findings)
        for (const { subscriptionId, resourceId } of evidence) {
          expect(subscriptionId).toBe("open");
          expect(resourceId).toMatch(
            /^\/subscriptions\/open\/resourceGroups\/\w+\/providers\/Microsoft\.\w+(\/[\w-]+\/[\w-]+)+$/,
          );
        }
    }
    expect(assess([closed], createRandom(1))).toEqual([]);
  });

  it("names each resource once in a finding", () => {
    for (const { evidence } of assess([open], createRandom(5)))
      expect(new Set(evidence.map(({ resourceId }) => resourceId)).size).toBe(evidence.length);
  });
});

describe("rules", () => {
  it("have ids of their own, and no pillar can fall below zero", () => {
    const ids = Object.values(rules).flatMap((list) => list.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const all = pillars.flatMap((pillar) => rules[pillar].map((rule) => toFinding(pillar, rule.severity)));
    for (const score of Object.values(scorePillars(all))) expect(score).toBeGreaterThan(0);
  });

  it("are counted by severity", () => {
    const findings = [toFinding("security", "high"), toFinding("security", "low"), toFinding("reliability", "low")];
    expect(countFindings(findings)).toEqual({ total: 3, critical: 0, high: 1, medium: 0, low: 2 });
    expect(scorePillars(findings)).toMatchObject({ security: 89.5, reliability: 98.5, costOptimization: 100 });
  });
});

describe("checkLandingZone", () => {
  it("has evidence for each state: good, bad, both, or none", () => {
    const evidence = { Passed: 1, Failed: 1, Partial: 2, NotVerified: 0 };
    const checks = seeds.flatMap((seed) => checkLandingZone([open], createRandom(seed)));
    expect(new Set(checks.map(({ state }) => state))).toEqual(new Set(Object.keys(evidence)));
    for (const check of checks) expect(check.evidence, check.id).toHaveLength(evidence[check.state]);
  });

  it("can never verify what only the directory could tell", () => {
    for (const seed of seeds) {
      const identity = checkLandingZone([open], createRandom(seed)).filter(({ id }) => id.startsWith("lz-identity-"));
      expect(identity.map(({ state }) => state)).toEqual(["NotVerified", "NotVerified"]);
    }
  });
});

function toFinding(pillar: Schemas["Pillar"], severity: Schemas["Severity"]): Schemas["Finding"] {
  return { id: "", ruleId: "", title: "", pillar, severity, recommendation: "", evidence: [] };
}
