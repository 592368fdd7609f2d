import type { SeedContext } from "../../../api.ts";
import type { Random } from "../../../random.ts";
import { toRowTimestamp } from "../../../time.ts";
import type { Records } from "../records.ts";
import type { SiteData } from "./site-data.ts";

/** Where the records of one site are put, and the moments before the world began. */
export interface SiteSeed {
  readonly data: SiteData;
  readonly random: Random;
  add<Name extends keyof Records>(collection: Name, record: Records[Name]): Promise<void>;
  /** The moment some days before now, or a little earlier, in milliseconds since the Unix epoch. */
  before(days: number): number;
  /** As PostgreSQL would have stored that moment. */
  stamp(epoch: number): string;
}

/** Prepares the seeding of one site of the world. */
export function createSiteSeed(world: SeedContext, data: SiteData): SiteSeed {
  const { random } = world;
  return {
    data,
    random,
    add: async (collection, record) => world.insert(collection, data.profile.id, record),
    before: (days) => world.now - days * 86_400_000 - random.integer(0, 14_400_000),
    stamp: (epoch) => toRowTimestamp(epoch, random.integer(1, 999)),
  };
}
