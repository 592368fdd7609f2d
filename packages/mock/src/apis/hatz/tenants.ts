import type { operations } from "@keystub/documents/hatz";
import type { Handler, Scope } from "../../api.ts";
import { readTenantAllowance } from "./credits.ts";
import { hatzExamples } from "./examples.ts";
import { records, type Schemas, type UserRecord } from "./records.ts";

/** The tenants of the MSP. */
export const listTenants: Handler<operations["listTenants"]> = async (ctx) => {
  const { limit = 100, offset = 0 } = ctx.query;
  const tenants = await Promise.all(ctx.tenants.map((tenant) => findTenant(ctx.within(tenant))));
  return { body: tenants.filter((one) => one !== undefined).slice(offset, offset + limit) };
};

/** One tenant in reach. */
export const getTenant: Handler<operations["getTenant"]> = async (ctx) => {
  const body = await findTenant(ctx);
  return body ? { body } : ctx.refuse("not_found", `There is no tenant ${ctx.tenant}.`, { resource: "tenant" });
};

/** The MSP with numbers over all of its tenants. */
export const getMsp: Handler<operations["getMsp"]> = async (ctx) => {
  const home = ctx.within(hatzExamples.msp);
  const msp = await records(home, "msp").get(hatzExamples.msp);
  if (!msp) return ctx.refuse("not_found", "There is no MSP.", { resource: "msp" });
  const others = ctx.tenants.filter((tenant) => tenant !== hatzExamples.msp);
  const users = await Promise.all(others.map((tenant) => records(ctx.within(tenant), "users").list()));
  const admins = countSignIns(await records(home, "users").list(), ctx.now);
  const people = countSignIns(users.flat(), ctx.now);
  const { id: _, disabled_model_names: __, ...shown } = msp;
  return {
    body: {
      ...shown,
      total_credits_used: (await readTenantAllowance(home)).used,
      admin_user_count: admins.all,
      admin_recent_signin_count: admins.recent,
      admin_login_rate: admins.rate,
      tenant_user_count: people.all,
      tenant_recent_signin_count: people.recent,
      tenant_login_rate: people.rate,
    },
  };
};

/** The MSP itself is none of its tenants. */
async function findTenant(scope: Scope): Promise<Schemas["Tenant"] | undefined> {
  const tenant = await records(scope, "tenants").get(scope.tenant);
  if (!tenant) return undefined;
  const { limited_model_names: _, ...shown } = tenant;
  return {
    ...shown,
    user_count: (await records(scope, "users").list()).length,
    total_credits_used: (await readTenantAllowance(scope)).used,
  };
}

/** Recently is within thirty days. */
function countSignIns(users: readonly UserRecord[], now: number): { all: number; recent: number; rate: number } {
  const since = now - 30 * 86_400_000;
  const recent = users.filter(
    ({ last_signin_at }) => last_signin_at !== null && Date.parse(last_signin_at) >= since,
  ).length;
  return { all: users.length, recent, rate: users.length === 0 ? 0 : recent / users.length };
}
