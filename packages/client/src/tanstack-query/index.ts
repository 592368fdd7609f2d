export { createQueries, type Queries } from "./create-queries.ts";
export type { QueryKey } from "./query-key.ts";
export type { InfiniteQueryOptions, QueryOptions } from "./query-types.ts";
