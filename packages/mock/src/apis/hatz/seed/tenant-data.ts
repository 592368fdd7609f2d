import type {
  AgentRecord,
  AutomationRecord,
  FileRecord,
  MspRecord,
  RoleRecord,
  TenantRecord,
  UserRecord,
} from "../records.ts";

/** What one tenant, or the MSP, is seeded with. */
export interface TenantData {
  readonly id: string;
  readonly name: string;
  /** One of them: the MSP is no tenant of its own. */
  readonly tenant?: TenantRecord;
  readonly msp?: MspRecord;
  readonly roles: readonly RoleRecord[];
  readonly users: readonly UserData[];
  readonly automations: readonly AutomationRecord[];
  readonly agents: readonly AgentRecord[];
  readonly files: readonly FileRecord[];
  /** Credits of this month and in how many calls, by user. */
  readonly usage: readonly (readonly [user: string, credits: number, calls: number])[];
  readonly models: readonly string[];
}

/** `seen` counts the days since the last sign-in. */
export type UserData = Pick<UserRecord, "id" | "first_name" | "last_name" | "role"> &
  Partial<Pick<UserRecord, "status" | "mode" | "model_aliases">> & { readonly seen: number | null };
