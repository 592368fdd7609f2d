import type { operations } from "@keystub/documents/hatz";
import type { Context, Handler, Scope } from "../../api.ts";
import { toTimestamp } from "../../time.ts";
import { hatzExamples } from "./examples.ts";
import type { Model } from "./models/catalog.ts";
import { findCaller, type Person } from "./people.ts";
import { records, type Schemas, type UsageRecord } from "./records.ts";

/** What a call is going to spend. */
export interface Expense {
  readonly model: Model;
  /** At least: the tokens that are put in. */
  readonly inputTokens: number;
  /** Refused as soon as the tenant's credits are used up; other calls have some more. */
  readonly costly: boolean;
}

/** What was spent on what. */
export interface Spending extends Pick<UsageRecord, "source" | "asset_type" | "asset_id"> {
  readonly model: Model;
  readonly usage: Schemas["TokenUsage"];
}

/** A request that would cost more is refused whatever is left. */
const largestRequest = 100;
/** From this share of the tenant's allowance on, nothing that costs credits goes. */
const base = 1.2;
const day = 86_400_000;

/** What the tenant and the caller may use this month, and what is left. */
export const getUsageLimit: Handler<operations["getUsageLimit"]> = async (ctx) => {
  const person = await findCaller(ctx);
  const wide = ctx.granted.includes("view_user_roles") || ctx.granted.includes("view_usage_and_limits");
  if (!wide && ctx.tenant !== person.home.tenant)
    return ctx.refuse("tenant_forbidden", `View Own Tenant Usage does not open ${ctx.tenant}.`, { tenant: ctx.tenant });
  const tenant = await readTenantAllowance(ctx);
  const user = await readUserAllowance(person);
  const { first, last, next } = monthOf(ctx.now);
  return {
    body: {
      tenant_id: ctx.tenant,
      total_credits_used: tenant.used,
      total_credit_limit: tenant.limit,
      credits_remaining: Math.max(0, toCredits(tenant.limit - tenant.used)),
      user_credit_limit: user.limit,
      user_credits_used: user.used,
      rate_limited: tenant.used >= tenant.limit || isReached(user),
      period_start: first,
      period_end: last,
      resets_at: toTimestamp(next),
    },
  };
};

/** Refuses a call for which there are no credits. The tenant's run out by degrees, those of the role at once. */
export async function checkCredits(ctx: Context, person: Person, expense: Expense): Promise<void> {
  const limit = await findLimit(person, expense);
  if (limit === undefined) return;
  const wait = monthOf(ctx.now).next - ctx.now;
  ctx.refuse("quota_exceeded", "Usage limit reached", {
    limit_type: limit,
    // For longer than a day there is nothing to wait for.
    ...(limit !== "request" && wait <= day && { retry_after: Math.ceil(wait / 1000) }),
  });
}

/** Whose credits do not suffice, if somebody's do not. */
export async function findLimit(
  person: Person,
  { model, inputTokens, costly }: Expense,
): Promise<Schemas["LimitType"] | undefined> {
  const { used, limit } = await readTenantAllowance(person.home);
  if (used >= limit * base || (used >= limit && (costly || model.premium))) return "tenant";
  if (isReached(await readUserAllowance(person))) return "role";
  const tenant = await records(person.home, "tenants").get(person.home.tenant);
  if (tenant?.limited_model_names.includes(model.name)) return "model";
  return (inputTokens / 1000) * model.inputRate > largestRequest ? "request" : undefined;
}

/** Notes what a call has cost. */
export async function charge({ user, home }: Person, { model, usage, ...spending }: Spending): Promise<void> {
  await records(home, "usage_records").insert({
    id: home.random.uuid(),
    at: toTimestamp(home.now),
    user_id: user.id,
    ...spending,
    model: model.name,
    input_credits: toCredits((usage.input_tokens / 1000) * model.inputRate),
    output_credits: toCredits((usage.output_tokens / 1000) * model.outputRate),
  });
}

/** This month's use and limit of a tenant, or of the MSP with all of its tenants. */
export async function readTenantAllowance(scope: Scope): Promise<{ used: number; limit: number }> {
  const tenant = await records(scope, "tenants").get(scope.tenant);
  if (tenant) return { used: sum(await readMonth(scope)), limit: tenant.total_credit_limit };
  const all = await Promise.all(scope.tenants.map((one) => readMonth(scope.within(one))));
  const msp = await records(scope.within(hatzExamples.msp), "msp").get(hatzExamples.msp);
  return { used: sum(all.flat()), limit: msp?.total_credit_limit ?? 0 };
}

async function readUserAllowance({ user, role, home }: Person): Promise<{ used: number; limit: number | null }> {
  const own = (await readMonth(home)).filter((record) => record.user_id === user.id);
  return { used: sum(own), limit: role.user_credit_limit };
}

function isReached({ used, limit }: { used: number; limit: number | null }): boolean {
  return limit !== null && used >= limit;
}

async function readMonth(scope: Scope): Promise<UsageRecord[]> {
  const month = toTimestamp(scope.now).slice(0, 7);
  return (await records(scope, "usage_records").list()).filter(({ at }) => at.startsWith(month));
}

/** Credits of some records together. */
export function sum(some: readonly UsageRecord[]): number {
  return toCredits(
    some.reduce((total, { input_credits, output_credits }) => total + input_credits + output_credits, 0),
  );
}

/** Hundredths, without the noise of binary fractions. */
export function toCredits(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** The calendar month, in UTC: its first and last day, and the first moment of the next. */
export function monthOf(now: number): { first: string; last: string; next: number } {
  const date = new Date(now);
  const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
  const toDay = (epoch: number) => toTimestamp(epoch).slice(0, 10);
  return { first: toDay(Date.UTC(date.getUTCFullYear(), date.getUTCMonth())), last: toDay(next - 1), next };
}
