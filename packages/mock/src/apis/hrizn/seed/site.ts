import type { ContentRecord, Schemas } from "../records.ts";
import type { SiteSeed } from "./site-seed.ts";
import { parseTable } from "./table.ts";

type Category = Record<"id" | "slug" | "name" | "description", string>;
type BrandVoice = Record<"id" | "name" | "tone" | "description", string>;
type Element = Record<"id" | "type" | "name" | "content", string>;

/** The profile of a site and what its content is sorted, voiced and decorated with. */
export async function seedSite(site: SiteSeed, articles: readonly ContentRecord[]): Promise<void> {
  const { data, before, stamp } = site;
  await site.add("sites", {
    ...data.profile,
    last_synced_at: stamp(before(0)),
    created_at: stamp(before(410)),
    updated_at: stamp(before(12)),
  });
  for (const category of toCategories(site)) {
    const filed = articles.filter((article) => article.category?.id === category.id);
    await site.add("categories", {
      ...category,
      description: category.description || null,
      article_count: filed.length,
    });
  }
  for (const [index, voice] of parseTable<BrandVoice>(data.brandVoices).entries())
    await site.add("brand_voices", {
      ...voice,
      is_default: index === 0,
      created_at: stamp(before(400 - index * 30)),
    });
  for (const [index, element] of parseTable<Element>(data.elements).entries())
    await site.add("elements", {
      ...element,
      is_active: index !== 3,
      updated_at: stamp(before(90 - index * 11)),
    });
  for (const [id, name, description] of contentTypes) {
    const is_enabled = !data.disabledContentTypes.includes(id);
    await site.add("site_content_types", { id, name, description, is_enabled });
  }
}

/** The categories of a site. */
export function toCategories(site: SiteSeed): Category[] {
  return parseTable<Category>(site.data.categories);
}

const contentTypes: readonly [Schemas["ArticleType"], string, string][] = [
  ["basic", "Standard Article", "A general article on one topic"],
  ["qa", "Q&A Format", "Questions with short answers"],
  ["expert", "Expert Article", "A longer article with technical depth"],
  ["modellanding", "Model Landing Page", "A page that introduces one model"],
  ["comparison", "Comparison", "Two or more vehicles side by side"],
  ["salesevent", "Sales Event", "An announcement with dates and offers"],
];
