import type { components } from "@keystub/documents/hatz";
import type { Scope } from "../../api.ts";
import type { Collection, JsonRecord } from "../../store.ts";

export type Schemas = components["schemas"];

export type UserRecord = {
  id: string;
  email: string;
  first_name: string;
  last_name: string;
  /** Name of the role; see `people` of the API. */
  role: string;
  /** A disabled user's keys and sessions are refused. */
  status: "active" | "disabled" | "invited";
  /** What `auto` stands for. */
  mode: "lite" | "performance" | "turbo";
  /** What `sonnet`, `opus` and `haiku` stand for, where the user has chosen. */
  model_aliases: { [alias: string]: string };
  last_signin_at: string | null;
};

export type RoleRecord = Pick<
  Schemas["Role"],
  "id" | "name" | "display_name" | "description" | "user_credit_limit" | "role_source" | "scope"
> & {
  /** Slugs. */
  permissions: string[];
  disabled_model_names: string[];
};

export type TenantRecord = Omit<Schemas["Tenant"], "user_count" | "total_credits_used"> & {
  /** Models whose own credits have run out. */
  limited_model_names: string[];
};

export type MspRecord = Pick<
  Schemas["Msp"],
  "name" | "created_at" | "primary_package_name" | "additional_package_names" | "total_credit_limit"
> & {
  id: string;
  packages: { name: string }[];
  disabled_model_names: string[];
};

type Own = {
  user_id: string;
  /** Only what is the user's own is in reach of a key. */
  visibility: "own" | "community" | "private";
};
type Constant = { variable_name: string; value: string };
export type AppRecord = Omit<Schemas["App"], "constants"> & Own & { constants: Constant[] };
export type StepRecord = Omit<Schemas["WorkflowStep"], "config"> & { config: { model: string } };
export type WorkflowRecord = Omit<Schemas["Workflow"], "constants" | "steps" | "dependencies"> &
  Own & { constants: Constant[]; steps: StepRecord[]; dependencies: { step_id: string; depends_on: string }[] };
export type AutomationRecord = AppRecord | WorkflowRecord;

export type AgentRecord = Omit<Schemas["Agent"], "sources"> & { sources: string[]; user_id: string; model: string };

export type FileRecord = Schemas["FileStatus"] & { user_id: string; name: string; type: string; size: number };

export type JobRecord = Schemas["WorkflowJob"] & { user_id: string; inputs: JsonRecord };

/** One call that cost credits. */
export type UsageRecord = {
  id: string;
  /** RFC 3339, UTC. */
  at: string;
  user_id: string;
  source: Schemas["UsageSource"];
  model: string;
  /** The app, workflow or agent, where there was one. */
  asset_type: Schemas["AssetType"] | null;
  asset_id: string | null;
  input_credits: number;
  output_credits: number;
};

export type AuditRecord = Omit<Schemas["AuditEvent"], "metadata"> & {
  metadata: JsonRecord | null;
  /** What `search` looks through. */
  search_text: string;
};

/** The collections of Hatz AI and what their records hold; answers show the part that the document declares. */
export type Records = {
  users: UserRecord;
  roles: RoleRecord;
  tenants: TenantRecord;
  msp: MspRecord;
  automations: AutomationRecord;
  agents: AgentRecord;
  files: FileRecord;
  workflow_jobs: JobRecord;
  usage_records: UsageRecord;
  audit_events: AuditRecord;
  compliance_settings: Schemas["ComplianceSettings"];
};

/** The records of one collection, with their type. */
export function records<Name extends keyof Records>(
  scope: Pick<Scope, "collection">,
  name: Name,
): Collection<Records[Name]> {
  return scope.collection<Records[Name]>(name);
}
