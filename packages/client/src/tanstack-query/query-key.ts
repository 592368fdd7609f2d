import type { Parts } from "../to-request.ts";

/** `["hrizn", "content.get", { path: { id } }]`; an infinite query has `"infinite"` besides, for its data has another form. */
export type QueryKey = readonly [scope: string, operation?: string, input?: object, kind?: "infinite"];

/** The input as it stands in a key: the same for every way to say the same. */
export function toKeyInput(input: Parts): Parts {
  return Object.fromEntries(
    Object.entries(input).filter(([, part]) => part !== undefined && Object.keys(part ?? {}).length > 0),
  );
}
