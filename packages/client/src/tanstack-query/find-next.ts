import type { Paging } from "../operation-types.ts";
import { valueAt } from "../pointer.ts";

/** Where the next page of a list begins; undefined after the last one. What `pages()` does in list.ts, and a test holds the two together. */
export function findNext(paging: Paging, page: unknown, position: unknown): unknown {
  const { style, next, more, total, items } = paging;
  if (style === "cursor") {
    const cursor = next && valueAt(page, next);
    return typeof cursor === "number" || cursor ? cursor : undefined;
  }
  if (style === "none") return undefined;
  const found = valueAt(page, items);
  const count = Array.isArray(found) ? found.length : 0;
  const following = Number(position ?? (style === "page" ? 1 : 0)) + (style === "page" ? 1 : count);
  if (more) return valueAt(page, more) === true ? following : undefined;
  if (total) return following < Number(valueAt(page, total)) + (style === "page" ? 1 : 0) ? following : undefined;
  return count > 0 ? following : undefined;
}
