import type { Random } from "../../../random.ts";
import { toTimestamp } from "../../../time.ts";
import type { Schemas } from "../records.ts";
import { shuffle } from "./phrase.ts";

/** What a check finds: up to three issues, and a score that follows from them. */
export function checkText(now: number, random: Random): Schemas["ComplianceReport"] {
  const issues = shuffle(rules, random).slice(0, random.integer(0, 3));
  const lost = issues.reduce((sum, { severity }) => sum + (penalties[severity] ?? 0), 0);
  return { score: 100 - lost, issues, checked_at: toTimestamp(now) };
}

const penalties: Readonly<Record<string, number>> = { error: 18, warning: 7, info: 2 };

const rules = [
  {
    rule: "missing_disclaimer",
    severity: "error",
    message: "A price or payment is named without the required disclaimer.",
    location: "body, section 2",
  },
  {
    rule: "unsupported_superlative",
    severity: "warning",
    message: "A superlative is used without a source.",
    location: "body, opening",
  },
  {
    rule: "expired_offer",
    severity: "error",
    message: "An offer is mentioned without its end date.",
    location: "body, section 3",
  },
  {
    rule: "trademark_usage",
    severity: "warning",
    message: "A model name lacks the maker's name at its first mention.",
    location: "title",
  },
  {
    rule: "mileage_estimate_note",
    severity: "info",
    message: "Fuel economy is best called an estimate.",
    location: "body, section 4",
  },
];
