import type { operations } from "@keystub/documents/hatz";
import type { Handler, Scope } from "../../api.ts";
import { hatzExamples } from "./examples.ts";
import { reachOf } from "./people.ts";
import { permissionTitles } from "./permissions.ts";
import { type RoleRecord, records, type Schemas } from "./records.ts";

/** The roles of a tenant, or without one the custom roles of the MSP. `limit` and `offset` count for each source. */
export const listRoles: Handler<operations["listRoles"]> = async (ctx) => {
  const { tenant_id, limit = 10, offset = 0 } = ctx.query;
  const place = tenant_id === undefined ? ctx.within(hatzExamples.msp) : ctx;
  const sources = tenant_id === undefined ? (["custom"] as const) : (["default", "custom"] as const);
  const all = await records(place, "roles").list();
  const bySource = sources.map((source) => all.filter((role) => role.role_source === source));
  const page = bySource.flatMap((roles) => roles.slice(offset, offset + limit));
  return {
    body: {
      roles: await Promise.all(page.map((role) => toRole(place, role))),
      total_count: bySource.flat().length,
    },
  };
};

/** One role: of a tenant in reach, or a custom one of the MSP. */
export const getRole: Handler<operations["getRole"]> = async (ctx) => {
  const reach = await reachOf(ctx);
  for (const tenant of new Set([...reach, hatzExamples.msp])) {
    const place = ctx.within(tenant);
    const role = await records(place, "roles").get(ctx.path.role_id);
    if (!role || (role.role_source === "default" && !reach.includes(tenant))) continue;
    const permissions = role.permissions.map((name) => ({ name, display_name: titleOf(name) }));
    return { body: { ...(await toRole(place, role)), permissions } };
  }
  return ctx.refuse("not_found", `There is no role ${ctx.path.role_id}.`, { resource: "role" });
};

async function toRole(place: Scope, role: RoleRecord): Promise<Schemas["Role"]> {
  const { permissions, disabled_model_names: _, ...shown } = role;
  const users = await records(place, "users").list();
  return {
    ...shown,
    permissions_count: permissions.length,
    permissions_preview: permissions.slice(0, 3).map(titleOf),
    assigned_users_count: users.filter((user) => user.role === role.name).length,
  };
}

function titleOf(permission: string): string {
  return permissionTitles[permission] ?? permission;
}
