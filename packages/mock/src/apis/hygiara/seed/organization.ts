import type { SeedContext } from "../../../api.ts";
import type { Random } from "../../../random.ts";
import { toTimestamp } from "../../../time.ts";
import type { Records, Schemas } from "../records.ts";
import { findNextRun } from "../schedules.ts";
import type { OrganizationData } from "./organization-data.ts";
import { seedReview } from "./review.ts";

/** Where the records of one organization are put, and the moments before the world began. */
export interface OrganizationSeed {
  readonly data: OrganizationData;
  readonly now: number;
  readonly random: Random;
  add<Name extends keyof Records>(collection: Name, record: Records[Name]): Promise<void>;
  /** The moment some days before now, in milliseconds since the Unix epoch. */
  before(days: number): number;
}

/** Prepares the seeding of one organization of the world. */
export function createOrganizationSeed(world: SeedContext, data: OrganizationData): OrganizationSeed {
  const { now, random } = world;
  return {
    data,
    now,
    random,
    add: async (collection, record) => world.insert(collection, data.id, record),
    before: (days) => now - Math.round(days * 86_400_000),
  };
}

/** Fills one organization. */
export async function seedOrganization(organization: OrganizationSeed): Promise<void> {
  const { data, before } = organization;
  await seedConnections(organization);
  const reviews: Schemas["Review"][] = [];
  for (const review of data.reviews) reviews.push(await seedReview(organization, review));
  for (const { age, ...project } of data.projects) {
    const queued = reviews.filter(({ projectId }) => projectId === project.id).map(({ queuedAt }) => queuedAt);
    const createdAt = toTimestamp(before(age));
    await organization.add("projects", {
      ...project,
      createdAt,
      reviewCount: queued.length,
      lastReviewAt: queued.at(-1) ?? null,
    });
  }
  for (const template of data.templates) await organization.add("templates", template);
  await seedSchedules(organization);
}

async function seedConnections({ data, add, before, random }: OrganizationSeed): Promise<void> {
  for (const { age, sees, ...connection } of data.connections) {
    await add("connections", { ...connection, createdAt: toTimestamp(before(age)) });
    for (const subscription of data.subscriptions.filter(({ displayName }) => sees.includes(displayName)))
      await add("subscriptions", { id: random.uuid(), connectionId: connection.id, ...subscription });
  }
}

/** Each has run once at least: at the moment from which the next run follows. */
async function seedSchedules({ data, add, now }: OrganizationSeed): Promise<void> {
  for (const schedule of data.schedules) {
    const { cadence } = schedule;
    const lastRunAt = findNextRun(cadence, now - cadenceDays[cadence] * 86_400_000);
    await add("schedules", {
      ...schedule,
      isActive: true,
      nextRunAt: toTimestamp(findNextRun(cadence, now)),
      lastRunAt: toTimestamp(lastRunAt),
    });
  }
}

/** No more days than lie between two runs, so that the run after as many days ago is past. */
const cadenceDays: Readonly<Record<Schemas["ScheduleCadence"], number>> = { Weekly: 7, Monthly: 31, Quarterly: 92 };
