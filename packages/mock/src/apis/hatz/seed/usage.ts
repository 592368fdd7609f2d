import type { SeedContext } from "../../../api.ts";
import type { Random } from "../../../random.ts";
import { toTimestamp } from "../../../time.ts";
import { toCredits } from "../credits.ts";
import type { UsageRecord } from "../records.ts";
import type { TenantData } from "./tenant-data.ts";

/**
 * What the tenant's users spent last month, and in this one up to now. Totals do not depend on the day, so a world that
 * begins with a month has all of this month's use in its first moment.
 */
export async function seedUsage(world: SeedContext, data: TenantData): Promise<void> {
  const date = new Date(world.now);
  const month = (offset: number) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + offset);
  const all = data.usage.flatMap(([user, credits, calls]) => [
    ...spend(world, data, { user, credits: credits * 0.8, calls, from: month(-1), to: month(0) - 1 }),
    ...spend(world, data, { user, credits, calls, from: month(0), to: world.now }),
  ]);
  for (const record of all.toSorted((one, other) => (one.at < other.at ? -1 : 1)))
    await world.insert("usage_records", data.id, record);
}

interface Period {
  readonly user: string;
  readonly credits: number;
  readonly calls: number;
  readonly from: number;
  readonly to: number;
}

function spend({ random }: SeedContext, data: TenantData, { user, credits, calls, from, to }: Period): UsageRecord[] {
  return split(Math.round(credits * 100), calls, random).map((hundredths): UsageRecord => {
    const input = Math.round(hundredths * 0.3);
    return {
      id: random.uuid(),
      at: toTimestamp(pickInstant(from, to, random)),
      user_id: user,
      ...pickSource(data, user, random),
      model: random.pick(data.models),
      input_credits: toCredits(input / 100),
      output_credits: toCredits((hundredths - input) / 100),
    };
  });
}

/** A whole number as so many parts of different size. */
function split(total: number, parts: number, random: Random): number[] {
  const weights = Array.from({ length: parts }, () => random.integer(2, 12));
  const unit = total / weights.reduce((sum, weight) => sum + weight, 0);
  const most = weights.slice(1).map((weight) => Math.floor(weight * unit));
  return [total - most.reduce((sum, part) => sum + part, 0), ...most];
}

/** Mostly on a working day between seven and seven. */
function pickInstant(from: number, to: number, random: Random): number {
  const seconds = Math.floor((to - from) / 1000);
  const tries = Array.from({ length: 4 }, () => new Date(from + random.integer(0, seconds) * 1000));
  const busy = tries.find((at) => at.getUTCDay() % 6 !== 0 && at.getUTCHours() >= 7 && at.getUTCHours() < 19);
  return (busy ?? tries[0] ?? new Date(from)).getTime();
}

type Source = Pick<UsageRecord, "source" | "asset_type" | "asset_id">;

/** Through something that the user has: an app, a workflow or an agent of the user's own. */
function pickSource({ automations, agents }: TenantData, user: string, random: Random): Source {
  const own = [
    ...automations.map(
      ({ id, user_id, ...one }) => ({ id, user_id, type: "steps" in one ? "workflow" : "app" }) as const,
    ),
    ...agents.map(({ id, user_id }) => ({ id, user_id, type: "agent" }) as const),
  ].filter(({ user_id }) => user_id === user);
  const chance = random.integer(1, 20);
  if (chance === 20) return { source: "file", asset_type: null, asset_id: null };
  if (chance >= 18) return { source: "api", asset_type: null, asset_id: null };
  if (chance <= 9 || own.length === 0) return { source: "chat", asset_type: null, asset_id: null };
  const { type, id } = random.pick(own);
  return { source: type, asset_type: type, asset_id: id };
}
