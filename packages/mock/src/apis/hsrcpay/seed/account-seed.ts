import type { SeedContext } from "../../../api.ts";
import type { Random } from "../../../random.ts";
import { toTimestamp } from "../../../time.ts";
import type { Records } from "../records.ts";
import type { Merchant } from "./merchant.ts";

/** Where the records of one account are put, and the moments before the world began. */
export interface AccountSeed {
  readonly data: Merchant;
  readonly random: Random;
  add<Name extends keyof Records>(collection: Name, record: Records[Name]): Promise<void>;
  /** A new id with the prefix of its kind. */
  id(prefix: string): string;
  /** The moment some days before now, or some seconds after that. */
  stamp(daysAgo: number, secondsLater?: number): string;
}

/** Prepares the seeding of one account of the world. */
export function createAccountSeed({ now, random, insert }: SeedContext, data: Merchant): AccountSeed {
  return {
    data,
    random,
    add: async (collection, record) => insert(collection, data.account.id, record),
    id: (prefix) => random.text({ prefix: `${prefix}_`, length: 12 }),
    stamp: (daysAgo, secondsLater = 0) => toTimestamp(Math.round(now - daysAgo * 86_400_000) + secondsLater * 1000),
  };
}
