import type { operations } from "@keystub/documents/hatz";
import type { Handler } from "../../api.ts";
import { writeAudit } from "./audit.ts";
import { refuseBody } from "./faults.ts";
import { findCaller, reachOf } from "./people.ts";
import { records } from "./records.ts";

/** Adds people to a tenant in reach. Nothing is mailed. */
export const inviteUsers: Handler<operations["inviteUsers"]> = async (ctx) => {
  const { tenant_id, users } = ctx.body;
  if (!ctx.tenants.includes(tenant_id))
    return ctx.refuse("not_found", `There is no tenant ${tenant_id}.`, { resource: "tenant" });
  if (!(await reachOf(ctx)).includes(tenant_id))
    return ctx.refuse("tenant_forbidden", `The caller does not reach ${tenant_id}.`, { tenant: tenant_id });
  const place = ctx.within(tenant_id);
  const known = new Set((await records(place, "users").list()).map(({ email }) => email.toLowerCase()));
  const roles = (await records(place, "roles").list()).filter(({ role_source }) => role_source === "custom");
  users.forEach(({ email, custom_role_name }, index) => {
    if (known.has(email.toLowerCase())) refuseBody(ctx, ["users", index, "email"], "is a user already", "uniqueItems");
    known.add(email.toLowerCase());
    if (custom_role_name !== undefined && !roles.some(({ name }) => name === custom_role_name))
      refuseBody(ctx, ["users", index, "custom_role_name"], "names no custom role of the tenant", "enum");
  });
  const { user: actor } = await findCaller(ctx);
  for (const { email, first_name = "", last_name = "", role = "general_user", custom_role_name } of users) {
    const user = await records(place, "users").insert({
      id: ctx.random.text({ prefix: "user_", length: 6 }),
      email,
      first_name,
      last_name,
      role: custom_role_name ?? role,
      status: "invited",
      mode: "performance",
      model_aliases: {},
      last_signin_at: null,
    });
    await writeAudit(
      place,
      actor,
      "user.invited",
      { resource_type: "user", resource_id: user.id },
      { email, role: user.role },
    );
  }
  return { body: { message: `${users.length} ${users.length === 1 ? "user" : "users"} invited.` } };
};
