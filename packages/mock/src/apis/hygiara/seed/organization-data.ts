import type { Schemas, TemplateRecord } from "../records.ts";

/** What is written down about an organization; the rest of its records is made from it. Ages are in days. */
export interface OrganizationData {
  readonly id: string;
  readonly subscriptions: readonly Schemas["Subscription"][];
  readonly connections: readonly ConnectionData[];
  readonly projects: readonly (Pick<Schemas["Project"], "id" | "name" | "description"> & { readonly age: number })[];
  readonly templates: readonly TemplateRecord[];
  readonly schedules: readonly Pick<
    Schemas["Schedule"],
    "id" | "projectId" | "name" | "templateId" | "cadence" | "lastError"
  >[];
  /** The oldest first. */
  readonly reviews: readonly ReviewData[];
}

export interface ConnectionData extends Omit<Schemas["Connection"], "createdAt"> {
  readonly age: number;
  /** Names of the subscriptions that it sees. */
  readonly sees: readonly string[];
}

export interface ReviewData {
  /** Default: a new one. */
  readonly id?: string;
  readonly projectId: string;
  readonly age: number;
  /** Names of subscriptions. */
  readonly scope: readonly string[];
  readonly queuedBy: string;
  readonly authentication?: Schemas["ReviewAuthentication"];
  readonly assessments?: readonly Schemas["Assessment"][];
  readonly status?: Schemas["ReviewStatus"];
  readonly failureReason?: string;
  /** Ids of its reports, one for each assessment. Default: new ones. */
  readonly reports?: readonly string[];
  /** Whether a completed review still waits for its reports. */
  readonly unreported?: boolean;
}
