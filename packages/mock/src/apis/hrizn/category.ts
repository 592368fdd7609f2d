import type { Scope } from "../../api.ts";
import type { Refuse } from "./batch.ts";
import { records, type Schemas } from "./records.ts";

/** The category of the site that an optional `category_id` names; refuses one that the site does not have. */
export async function checkCategory(
  scope: Scope,
  id: string | undefined,
  refuse: Refuse,
): Promise<Schemas["CategoryRef"] | null> {
  if (id === undefined) return null;
  const category = await records(scope, "categories").get(id);
  if (category) return { id: category.id, name: category.name };
  const message = "is not a category of this site";
  return refuse("invalid_request", `category_id ${message}.`, {
    faults: [{ in: "body", field: "category_id", pointer: "/category_id", message }],
  });
}

/** Counts one more article in a category. */
export async function countArticle(scope: Scope, category: Schemas["CategoryRef"] | null): Promise<void> {
  if (!category) return;
  const stored = await records(scope, "categories").get(category.id);
  if (!stored) return;
  await records(scope, "categories").update(stored.id, { article_count: stored.article_count + 1 });
}
