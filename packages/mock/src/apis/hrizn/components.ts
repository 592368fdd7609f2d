import type { Scope } from "../../api.ts";
import { toRowTimestamp } from "../../time.ts";
import { type ComponentRecord, records, type Schemas } from "./records.ts";

type Summary = Schemas["ComponentSummary"];

// A record of them, not a list, so that one the document adds is missed here.
const known: Record<Schemas["ComponentType"], true> = {
  body: true,
  seoMetadata: true,
  pageSlugs: true,
  postTags: true,
  blogCategories: true,
  searchIntent: true,
  facebookSnip: true,
  twitterSnip: true,
  instagramSnip: true,
  googleBusinessSnip: true,
  videoScript: true,
  imagePrompt: true,
  articleSchema: true,
  authorSchema: true,
  organizationSchema: true,
  faqSchema: true,
  combinedSchema: true,
};

/** Every component type that the document names. */
export const componentTypes: readonly string[] = Object.keys(known);

/** An article's component of one type. */
export async function findComponent(
  scope: Scope,
  articleId: string,
  type: string,
): Promise<ComponentRecord | undefined> {
  const components = await records(scope, "components").list();
  return components.find((one) => one.article_id === articleId && one.type === type);
}

/** Makes sure that an article has a component of a type, now in that state, and says so in the article's summary. */
export async function stageComponent(
  scope: Scope,
  articleId: string,
  type: Schemas["ComponentType"],
  status: Schemas["ComponentStatus"],
  runId: string | null = null,
): Promise<ComponentRecord> {
  const now = toRowTimestamp(scope.now);
  const present = await findComponent(scope, articleId, type);
  await noteComponent(scope, articleId, type, status);
  const changes = { status, run_id: runId, updated_at: now };
  if (present) return records(scope, "components").update(present.id, changes);
  return records(scope, "components").insert({
    id: scope.random.uuid(),
    article_id: articleId,
    type,
    content: "",
    metadata: null,
    created_at: now,
    ...changes,
  });
}

/** Writes the state of a component into its article's summary. */
export async function noteComponent(
  scope: Scope,
  articleId: string,
  type: string,
  status: Schemas["ComponentStatus"],
): Promise<void> {
  const article = await records(scope, "content").get(articleId);
  if (!article) return;
  const entry = { type, status, updated_at: toRowTimestamp(scope.now) };
  await records(scope, "content").update(articleId, {
    components: withComponent(article.components, entry),
  });
}

/** A summary of components with one entry changed or added. */
export function withComponent(summary: readonly Summary[], entry: Summary): Summary[] {
  const present = summary.some(({ type }) => type === entry.type);
  if (!present) return [...summary, entry];
  return summary.map((one) => (one.type === entry.type ? entry : one));
}
