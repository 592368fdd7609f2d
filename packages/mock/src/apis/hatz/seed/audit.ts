import type { SeedContext } from "../../../api.ts";
import { toTimestamp } from "../../../time.ts";
import { toAuditRecord } from "../audit.ts";
import type { AuditRecord, UserRecord } from "../records.ts";
import type { TenantData } from "./tenant-data.ts";

const hour = 3_600_000;

/** The log of the last two months: who signed in and, now and then, something more. */
export async function seedAudit(
  world: SeedContext,
  { id, name }: TenantData,
  users: readonly UserRecord[],
): Promise<void> {
  const { random, now } = world;
  const tenant = { id, name };
  const [admin] = users;
  if (!admin) return;
  const active = users.filter(({ last_signin_at }) => last_signin_at !== null);
  const events: Omit<AuditRecord, "search_text">[] = [];
  const add = (
    at: number,
    event_type: string,
    actor: UserRecord,
    target: AuditRecord["target"],
    metadata: AuditRecord["metadata"],
  ) => events.push({ id: random.uuid(), event_type, created_at: toTimestamp(at), tenant, actor, target, metadata });

  for (const user of active) {
    const last = Date.parse(user.last_signin_at ?? "");
    for (let visit = 0; visit < 6; visit++) {
      const at = last - visit * 70 * hour - (visit === 0 ? 0 : random.integer(0, 20) * hour);
      if (random.integer(1, 8) === 1) add(at - 40_000, "auth.login_failed", user, null, { reason: "wrong password" });
      add(at, "auth.login_success", user, null, null);
    }
  }
  for (const user of users.slice(2, 8)) {
    const at = now - random.integer(200, 1400) * hour;
    add(
      at,
      "user.invited",
      admin,
      { resource_type: "user", resource_id: user.id },
      { email: user.email, role: user.role },
    );
  }
  for (const key of ["zap bridge", "nightly export", "ticket robot"]) {
    const at = now - random.integer(30, 900) * hour;
    const target = { resource_type: "api_key", resource_id: random.text({ prefix: "key_", length: 8 }) };
    add(at, "api_key.created", admin, target, { name: key });
    if (key === "nightly export") add(at + 20 * hour, "api_key.deleted", admin, target, null);
  }
  add(
    now - 310 * hour,
    "compliance_settings.updated",
    admin,
    { resource_type: "tenant", resource_id: id },
    { changed: ["file_egress_policy"] },
  );

  const inOrder = events.toSorted((one, other) => (one.created_at < other.created_at ? -1 : 1));
  for (const event of inOrder) await world.insert("audit_events", id, toAuditRecord(event));
}
