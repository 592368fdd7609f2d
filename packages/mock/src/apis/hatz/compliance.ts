import type { operations } from "@keystub/documents/hatz";
import type { Handler } from "../../api.ts";
import { writeAudit } from "./audit.ts";
import { refuseBody } from "./faults.ts";
import { findCaller } from "./people.ts";
import { records, type Schemas } from "./records.ts";

type Settings = Schemas["ComplianceSettings"];

/** Changes what is sent. The content of invocations cannot be shown where invocations are not. */
export const updateComplianceSettings: Handler<operations["updateComplianceSettings"]> = async (ctx) => {
  const before = await records(ctx, "compliance_settings").get(ctx.tenant);
  if (!before)
    return ctx.refuse("not_found", `There are no settings of ${ctx.tenant}.`, { resource: "compliance settings" });
  const changes = pickSettings(ctx.body);
  if (Object.keys(changes).length === 0) return refuseBody(ctx, [], "changes nothing", "minProperties");
  const settings = { ...before, ...changes };
  if (settings.invocations_view_content_enabled && !settings.invocations_view_enabled)
    return refuseBody(ctx, ["invocations_view_content_enabled"], "needs invocations_view_enabled", "dependentSchemas");
  await records(ctx, "compliance_settings").update(ctx.tenant, changes);
  const { user } = await findCaller(ctx);
  const target = { resource_type: "tenant", resource_id: ctx.tenant };
  await writeAudit(ctx, user, "compliance_settings.updated", target, { changed: Object.keys(changes) });
  return { body: settings };
};

/** What a caller may change, and nothing else that was sent. */
function pickSettings(sent: Schemas["UpdateComplianceSettings"]): Partial<Settings> {
  const names = [
    "audit_events_view_enabled",
    "invocations_view_enabled",
    "invocations_view_content_enabled",
    "file_egress_policy",
  ] as const;
  return Object.fromEntries(names.flatMap((name) => (sent[name] === undefined ? [] : [[name, sent[name]]])));
}
