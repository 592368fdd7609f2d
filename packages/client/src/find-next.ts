import type { Paging } from "./operation-types.ts";
import { valueAt } from "./pointer.ts";

/** The value of the query parameter that asks for the next page of a list; undefined after the last one. */
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
  // The last page has the number of the total; the last item has the one before it.
  if (total) return following < Number(valueAt(page, total)) + (style === "page" ? 1 : 0) ? following : undefined;
  return count > 0 ? following : undefined;
}
