import type { operations } from "@keystub/documents/hatz";
import type { Context, Reply, Scope } from "../../api.ts";
import type { JsonRecord } from "../../store.ts";
import { monthOf, sum, toCredits } from "./credits.ts";
import { refuseParameter } from "./faults.ts";
import { findModel } from "./models/catalog.ts";
import { records, type Schemas, type UsageRecord } from "./records.ts";

/** All six reports take the same parameters. */
type ReportContext = Scope & Pick<Context<operations["getDailyUsage"]>, "query" | "refuse">;
type Report = (ctx: ReportContext) => Promise<Reply>;

/** Rows of a report in their order; `all` is what was used in the period. */
type Group<Row> = (all: readonly UsageRecord[], scope: Scope) => Promise<Row[]> | Row[];

export const getDailyUsage = report<Schemas["DailyUsage"]>((all) =>
  groupBy(all, ({ at }) => at.slice(0, 10))
    .map(([date, some]) => ({
      date,
      credits: sum(some),
      input_credits: toCredits(some.reduce((total, one) => total + one.input_credits, 0)),
      output_credits: toCredits(some.reduce((total, one) => total + one.output_credits, 0)),
      request_count: some.length,
    }))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1)),
);

export const getHourlyUsage = report<Schemas["HourlyUsage"]>((all) =>
  groupBy(all, ({ at }) => `${new Date(at).getUTCDay()} ${at.slice(11, 13)}`)
    .map(([key, some]) => ({ weekday: Number(key.slice(0, 1)), hour: Number(key.slice(2)), credits: sum(some) }))
    .toSorted((one, other) => one.weekday - other.weekday || one.hour - other.hour),
);

export const getUsageBySource = report<Schemas["SourceUsage"]>((all) =>
  byCredits(groupBy(all, ({ source }) => source).map(([source, some]) => ({ source, ...count(some) }))),
);

export const getUsageByModel = report<Schemas["ModelUsage"]>((all) =>
  byCredits(
    groupBy(all, ({ model }) => model).map(([model, some]) => ({
      model,
      developer: findModel(model)?.developer ?? "Unknown",
      ...count(some),
    })),
  ),
);

/** Only what went through an app, a workflow or an agent. */
export const getUsageByAsset = report<Schemas["AssetUsage"]>(
  async (all, scope) => {
    const named = [...(await records(scope, "automations").list()), ...(await records(scope, "agents").list())];
    return byCredits(
      groupBy(all, ({ asset_type, asset_id }) => `${asset_type} ${asset_id}`).flatMap(([, some]) => {
        const { asset_type, asset_id } = some[0] ?? {};
        if (!asset_type || !asset_id) return [];
        const name = named.find(({ id }) => id === asset_id)?.name ?? "Deleted";
        return [{ asset_type, asset_id, name, credits: sum(some), run_count: some.length }];
      }),
    );
  },
  ({ asset_id }) => asset_id !== null,
);

export const getUsageByUser = report<Schemas["UserUsage"]>(async (all, scope) => {
  const users = new Map((await records(scope, "users").list()).map((user) => [user.id, user]));
  return byCredits(
    groupBy(all, ({ user_id }) => user_id).map(([user_id, some]) => {
      const { email = "deleted@users.invalid", role = "deleted" } = users.get(user_id) ?? {};
      return { user_id, email, role, ...count(some) };
    }),
  );
});

/** A report over the chosen tenant and period. The total is that of the whole period, whatever the page. */
function report<Row extends JsonRecord>(
  group: Group<Row>,
  counts: (record: UsageRecord) => boolean = () => true,
): Report {
  return async (ctx) => {
    const { limit = 100, offset = 0 } = ctx.query;
    const { start_date, end_date } = readPeriod(ctx);
    const all = (await records(ctx, "usage_records").list()).filter(
      (one) => one.at.slice(0, 10) >= start_date && one.at.slice(0, 10) <= end_date && counts(one),
    );
    const rows = await group(all, ctx);
    return {
      body: {
        tenant_id: ctx.tenant,
        start_date,
        end_date,
        total_credits: sum(all),
        data: rows.slice(offset, offset + limit),
      },
    };
  };
}

function readPeriod(ctx: ReportContext): { start_date: string; end_date: string } {
  const { first, last } = monthOf(ctx.now);
  const { start_date = first, end_date = last } = ctx.query;
  if (end_date < start_date) refuseParameter(ctx, "query", "end_date", `lies before ${start_date}, the start`);
  return { start_date, end_date };
}

function groupBy<Key extends string>(
  all: readonly UsageRecord[],
  keyOf: (record: UsageRecord) => Key,
): [key: Key, some: UsageRecord[]][] {
  const groups = new Map<Key, UsageRecord[]>();
  for (const record of all) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups];
}

function count(some: readonly UsageRecord[]): { credits: number; request_count: number } {
  return { credits: sum(some), request_count: some.length };
}

function byCredits<Row extends { credits: number }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((one, other) => other.credits - one.credits);
}
