import { KeystubError, PaginationLoopError } from "./errors.ts";
import { findNext } from "./find-next.ts";
import type { OperationRow, Paging } from "./operation-types.ts";
import { valueAt } from "./pointer.ts";
import type { Result } from "./send-call.ts";
import type { Parts } from "./to-request.ts";

/**
 * The pages of a list. It ends where the API gives no further cursor, and only there: a page may be empty and still have a next one. A
 * cursor is sent as a query parameter whatever it looks like, so one that is an address leads nowhere else.
 */
export async function* iteratePages(
  row: OperationRow,
  parts: Parts,
  first: () => Promise<Result>,
  fetch: (parts: Parts) => Promise<Result>,
): AsyncGenerator<unknown, void, undefined> {
  const paging = row.paging as Paging;
  const { parameter = "", style } = paging;
  let position: unknown = parts.query?.[parameter] ?? (style === "page" ? 1 : style === "offset" ? 0 : undefined);
  const seen = new Set([position]);
  for (let { data } = await first(); ; ) {
    yield data;
    position = findNext(paging, data, position);
    if (position === undefined) return;
    if (seen.has(position)) throw new PaginationLoopError({ operation: row.name, attempts: 0 });
    seen.add(position);
    ({ data } = await fetch({ ...parts, query: { ...parts.query, [parameter]: position } }));
  }
}

/** The items of all pages, one after the other. */
export async function* iterateItems(
  row: OperationRow,
  pages: AsyncIterable<unknown>,
): AsyncGenerator<unknown, void, undefined> {
  for await (const page of pages) yield* itemsOf(row, page);
}

/** The items of as many pages as it takes. */
export async function toArray(
  row: OperationRow,
  pages: AsyncIterable<unknown>,
  { limit }: { limit: number },
): Promise<unknown[]> {
  if (!(limit >= 0))
    throw new KeystubError("invalid_argument", `${row.name}: toArray needs a limit, such as { limit: 1000 }.`);
  const items: unknown[] = [];
  if (limit === 0) return items;
  for await (const page of pages) {
    items.push(...itemsOf(row, page));
    if (items.length >= limit) break;
  }
  return items.slice(0, limit);
}

function itemsOf({ paging }: OperationRow, page: unknown): unknown[] {
  const items = valueAt(page, paging?.items ?? "");
  return Array.isArray(items) ? items : [];
}
