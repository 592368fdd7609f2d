import type { Seed, SeedContext } from "../../../api.ts";
import type { JsonRecord } from "../../../store.ts";
import { toTimestamp } from "../../../time.ts";
import type { UserRecord } from "../records.ts";
import { seedAudit } from "./audit.ts";
import { cobaltRidge } from "./cobalt-ridge.ts";
import { fenwick } from "./fenwick.ts";
import { seedJobs } from "./jobs.ts";
import { larkspur } from "./larkspur.ts";
import type { TenantData, UserData } from "./tenant-data.ts";
import { seedUsage } from "./usage.ts";

/** Two tenants and their MSP. The first is Larkspur Dental, which the seeded keys belong to. */
export const seed: Seed = async (world) => {
  const all = [larkspur, fenwick, cobaltRidge];
  for (const data of all) {
    const users = data.users.map((user) => toUser(user, data, world));
    await seedRecords(world, data, users);
    await seedAudit(world, data, users);
    await seedUsage(world, data);
  }
  await seedJobs(world);
  return { tenants: all.map(({ id }) => id) };
};

async function seedRecords(world: SeedContext, data: TenantData, users: readonly UserRecord[]): Promise<void> {
  const collections: Record<string, readonly JsonRecord[]> = {
    tenants: data.tenant ? [data.tenant] : [],
    msp: data.msp ? [data.msp] : [],
    roles: data.roles,
    users,
    automations: data.automations,
    agents: data.agents,
    files: data.files,
    compliance_settings: [
      {
        tenant_id: data.id,
        audit_events_view_enabled: true,
        invocations_view_enabled: true,
        invocations_view_content_enabled: false,
        file_egress_policy: "direct_and_microsoft_365",
      },
    ],
  };
  for (const [collection, some] of Object.entries(collections))
    for (const record of some) await world.insert(collection, data.id, record);
}

/** An hour before now, and whole days before that. */
function toUser({ seen, ...user }: UserData, { name }: TenantData, { now }: SeedContext): UserRecord {
  const domain = name.toLowerCase().replaceAll(" ", "");
  return {
    status: "active",
    mode: "performance",
    model_aliases: {},
    ...user,
    email: `${user.first_name}.${user.last_name}@${domain}.example`.toLowerCase().replaceAll(" ", ""),
    last_signin_at: seen === null ? null : toTimestamp(now - seen * 86_400_000 - 3_600_000),
  };
}
