import type { IdeaCloudRecord, Schemas } from "../records.ts";
import { noFindings, researchKeyword } from "../text/research.ts";
import { toCategories } from "./site.ts";
import type { SiteSeed } from "./site-seed.ts";
import { parseTable } from "./table.ts";

/** `age` is in days, `category` a slug. */
type Row = Record<"id" | "age" | "category" | "keyword", string> & {
  status: Schemas["IdeaCloudStatus"];
};

// Ids of questions carry the time of research. This one is fixed, whenever a world begins, so that they can be named.
const researchedAt = 1_764_000_000_000;

/** The keywords that a site has researched. */
export async function seedIdeaClouds(site: SiteSeed): Promise<IdeaCloudRecord[]> {
  const ideaclouds: IdeaCloudRecord[] = [];
  for (const [index, row] of parseTable<Row>(site.data.ideaclouds).entries()) {
    const { id, keyword, status } = row;
    const started = site.before(Number(row.age));
    const category = toCategories(site).find(({ slug }) => slug === row.category);
    const epoch = researchedAt + index * 60_000;
    const complete = status === "complete";
    const ideacloud = {
      id,
      keyword,
      status,
      ...(complete ? researchKeyword(keyword, epoch, site.random) : noFindings),
      category: category ? { id: category.id, name: category.name } : null,
      created_at: site.stamp(started),
      updated_at: site.stamp(started + 45_000),
    };
    ideaclouds.push(ideacloud);
    await site.add("ideaclouds", ideacloud);
  }
  return ideaclouds;
}
