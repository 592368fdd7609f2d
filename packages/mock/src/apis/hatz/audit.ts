import type { operations } from "@keystub/documents/hatz";
import type { Api, Context, Handler, Scope } from "../../api.ts";
import { isObject } from "../../document/place.ts";
import type { JsonRecord } from "../../store.ts";
import { toTimestamp } from "../../time.ts";
import { hatzExamples } from "./examples.ts";
import { findCaller } from "./people.ts";
import { type AuditRecord, records, type UserRecord } from "./records.ts";

/** Every type that the log knows. */
export const auditEventTypes = [
  "api_key.created",
  "api_key.deleted",
  "auth.login_failed",
  "auth.login_success",
  "compliance_settings.updated",
  "user.invited",
  "user.role_changed",
] as const;

export type AuditEventType = (typeof auditEventTypes)[number];

export const listAuditEventTypes: Handler<operations["listAuditEventTypes"]> = () => ({
  body: { data: [...auditEventTypes] },
});

/** What the log says of keys, once the engine has made or deleted one. */
export const after: NonNullable<Api["after"]> = {
  async createApiKey(ctx, { body }) {
    if (isObject(body)) await writeKeyEvent(ctx, "api_key.created", String(body["id"]), { name: String(body["name"]) });
  },
  deleteApiKey: (ctx) => writeKeyEvent(ctx, "api_key.deleted", ctx.path["key_id"] ?? "", null),
};

async function writeKeyEvent(
  ctx: Context,
  type: AuditEventType,
  id: string,
  metadata: JsonRecord | null,
): Promise<void> {
  const { user, home } = await findCaller(ctx);
  await writeAudit(home, user, type, { resource_type: "api_key", resource_id: id }, metadata);
}

/** Adds an entry to the audit log of a tenant. */
export async function writeAudit(
  place: Scope,
  actor: Pick<UserRecord, "id" | "email">,
  type: AuditEventType,
  target: AuditRecord["target"],
  metadata: JsonRecord | null,
): Promise<void> {
  const tenant = { id: place.tenant, name: await readName(place) };
  const id = place.random.uuid();
  await records(place, "audit_events").insert(
    toAuditRecord({ id, event_type: type, created_at: toTimestamp(place.now), tenant, actor, target, metadata }),
  );
}

/** An entry as it is kept: what `search` looks through is the actor's address and the name of the resource. */
export function toAuditRecord({ actor, ...event }: Omit<AuditRecord, "search_text">): AuditRecord {
  const { name = "" } = event.metadata ?? {};
  return { ...event, actor: { id: actor.id, email: actor.email }, search_text: `${actor.email} ${String(name)}` };
}

async function readName(place: Scope): Promise<string> {
  const tenant = await records(place, "tenants").get(place.tenant);
  return (tenant ?? (await records(place, "msp").get(hatzExamples.msp)))?.name ?? place.tenant;
}
