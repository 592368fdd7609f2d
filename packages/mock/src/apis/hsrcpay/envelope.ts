import type { Reply } from "../../api.ts";
import type { Json, JsonRecord } from "../../store.ts";

/** The envelope of a success; a deletion has no `data`. */
export function success(data?: Json): { readonly body: JsonRecord } {
  return { body: { message: "success", success: true, ...(data !== undefined && { data }) } };
}

/** One page of a list, with the paging members beside `data`. */
export function successPage<R extends JsonRecord>(
  all: readonly R[],
  { page = 1, limit = 10 }: { readonly page?: number; readonly limit?: number },
  show: (record: R) => Json,
): Reply {
  const start = (page - 1) * limit;
  const data = all.slice(start, start + limit).map(show);
  const total = all.length;
  return { body: { ...success(data).body, total, page, limit, pages: Math.ceil(total / limit) } };
}

/** Newest first. */
export function byAge(one: { created_at: string | null }, other: { created_at: string | null }): number {
  return Date.parse(other.created_at ?? "") - Date.parse(one.created_at ?? "");
}

/** A record without the members that no answer shows; those that begin with `$` are the engine's. */
export function show<R extends JsonRecord>(record: R, ...hidden: (keyof R & string)[]): JsonRecord {
  const unseen = (name: string) => name.startsWith("$") || hidden.includes(name);
  return Object.fromEntries(Object.entries(record).filter(([name]) => !unseen(name)));
}
