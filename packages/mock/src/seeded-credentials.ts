import type { Operation } from "./document/operation.ts";
import type { Scheme } from "./document/security.ts";
import type { IssueOptions } from "./issue-options.ts";
import { toMilliseconds } from "./time.ts";

/** One of the keys that exist in every new world. */
export interface SeedRow {
  readonly name: string;
  readonly summary: string;
  readonly options: IssueOptions;
  readonly end?: "expired" | "revoked";
}

/** The keys to seed, one for each state. The order fixes each key's secret, so new rows go to the end. */
export function seedPlan(scheme: Scheme, operations: readonly Operation[]): SeedRow[] {
  const rows: SeedRow[] = [{ name: "full", summary: "every scope", options: {} }];
  for (const preset of scheme.presets.keys())
    rows.push({ name: preset, summary: `the preset ${preset}`, options: { preset } });
  if (!scheme.presets.has("read_only"))
    rows.push({ name: "read_only", summary: "what GET needs", options: { scopes: readScopes(scheme, operations) } });
  rows.push(
    { name: "expired", summary: "expired a day ago", options: {}, end: "expired" },
    { name: "revoked", summary: "revoked a day ago", options: {}, end: "revoked" },
    { name: "limited", summary: "the smallest limit", options: { limits: smallestLimits(scheme) } },
    { name: "none", summary: "no scope at all", options: { scopes: [] } },
  );
  return rows;
}

/** Scopes that no changing operation asks for. */
function readScopes(scheme: Scheme, operations: readonly Operation[]): string[] {
  const changing = operations.filter(({ method }) => method !== "GET" && method !== "HEAD");
  const needed = new Set(
    changing.flatMap(({ security }) => security.flatMap((requirement) => requirement.flatMap(({ scopes }) => scopes))),
  );
  return [...scheme.scopes.keys()].filter((scope) => !needed.has(scope));
}

/** Of the shortest window only: it shall be met quickly, and be over soon. */
function smallestLimits(scheme: Scheme): Record<string, number> {
  const policies = Object.entries(scheme.rateLimit?.policies ?? {});
  const byWindow = policies.sort(([, one], [, other]) => toMilliseconds(one.window) - toMilliseconds(other.window));
  const [shortest] = byWindow;
  return shortest?.[1].minimum === undefined ? {} : { [shortest[0]]: shortest[1].minimum };
}
