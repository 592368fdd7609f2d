import type { Seed } from "../../../api.ts";
import { seedContent } from "./content.ts";
import { harborview } from "./harborview.ts";
import { seedIdeaClouds } from "./ideaclouds.ts";
import { ridgeline } from "./ridgeline.ts";
import { seedSite } from "./site.ts";
import { createSiteSeed } from "./site-seed.ts";
import { seedVehicles } from "./vehicles.ts";
import { seedWebhooks } from "./webhooks.ts";

/** Two dealerships: Ridgeline Subaru, which the seeded keys belong to, and Harborview Toyota, which they must not see. */
export const seed: Seed = async (world) => {
  const sites = [ridgeline, harborview];
  for (const data of sites) {
    const site = createSiteSeed(world, data);
    const ideaclouds = await seedIdeaClouds(site);
    const articles = await seedContent(site, ideaclouds);
    await seedSite(site, articles);
    await seedVehicles(site);
    await seedWebhooks(site);
  }
  return { tenants: sites.map(({ profile }) => profile.id) };
};
