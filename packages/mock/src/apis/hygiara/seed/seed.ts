import type { Seed } from "../../../api.ts";
import { contoso } from "./contoso.ts";
import { fabrikam } from "./fabrikam.ts";
import { createOrganizationSeed, seedOrganization } from "./organization.ts";

/** Two organizations: Contoso, which the seeded keys belong to, and Fabrikam, which they must not see. */
export const seed: Seed = async (world) => {
  const organizations = [contoso, fabrikam];
  for (const data of organizations) await seedOrganization(createOrganizationSeed(world, data));
  return { tenants: organizations.map(({ id }) => id) };
};
