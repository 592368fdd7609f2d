import type { components } from "@keystub/documents/hygiara";
import type { Scope } from "../../api.ts";
import type { Collection, JsonRecord } from "../../store.ts";

export type Schemas = components["schemas"];

/** Two connections may see the same subscription, so each has a record of its own; `id` is never shown. */
export type SubscriptionRecord = Schemas["Subscription"] & { id: string; connectionId: string };

export type FindingRecord = Schemas["Finding"] & { reviewId: string };

/** `id` is that of the review. */
export type LandingZoneRecord = Schemas["LandingZone"] & { id: string };

/** A report is shown when it is ready, and only then has a size and a time. */
export type ReportRecord = Omit<Schemas["Report"], "sizeBytes" | "generatedAt"> & {
  state: "Generating" | "Ready" | "Failed";
  sizeBytes: number | null;
  generatedAt: string | null;
};

/** What a schedule runs. The web application makes them; the API only names them. */
export type TemplateRecord = {
  id: string;
  projectId: string;
  name: string;
  connectionId: string;
  assessments: Schemas["Assessment"][];
};

/** The collections of Hygiara and what their records hold. */
export type Records = {
  projects: Schemas["Project"];
  connections: Schemas["Connection"];
  subscriptions: SubscriptionRecord;
  templates: TemplateRecord;
  schedules: Schemas["Schedule"];
  reviews: Schemas["Review"];
  findings: FindingRecord;
  landing_zones: LandingZoneRecord;
  reports: ReportRecord;
};

/** The records of one collection, with their type. */
export function records<Name extends keyof Records>(
  scope: Pick<Scope, "collection">,
  name: Name,
): Collection<Records[Name]> {
  return scope.collection<Records[Name]>(name);
}

/** A record as answers show it: fields that begin with `$` are the engine's own. */
export function withoutOwnFields<Own extends JsonRecord>(record: Own): Own {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !field.startsWith("$"))) as Own; // declared fields stay
}
