import type { DataTag, InfiniteData } from "@tanstack/query-core";
import type { OperationRow } from "../operation-types.ts";
import type { QueryKey } from "./query-key.ts";

/** What a query needs of a method of a client. */
export interface QueryMethod {
  (input: never, options: { readonly signal: AbortSignal }): PromiseLike<unknown>;
  readonly operation: OperationRow;
}

/** The same of a list. */
export interface ListQueryMethod extends QueryMethod {
  (
    input?: never,
    options?: { readonly signal?: AbortSignal | undefined },
  ): PromiseLike<unknown> & {
    readonly pages: () => unknown;
  };
}

/** For `useQuery`, `useSuspenseQuery`, `prefetchQuery` and so on, of any TanStack Query adapter. */
export interface QueryOptions<Data, Failure> {
  queryKey: DataTag<QueryKey, Data, Failure>;
  queryFn: (context: { signal: AbortSignal }) => Promise<Data>;
  /** The client retries by itself. */
  retry: false;
  /** Never there: TanStack Query infers the type of `error` from it. */
  throwOnError?: (error: Failure) => boolean;
}

/** For `useInfiniteQuery` and its relatives: `data.pages` has the pages as the API gives them. */
export interface InfiniteQueryOptions<Page, Failure> {
  queryKey: DataTag<QueryKey, InfiniteData<Page, unknown>, Failure>;
  queryFn: (context: { signal: AbortSignal; pageParam: unknown }) => Promise<Page>;
  initialPageParam: unknown;
  getNextPageParam: (lastPage: Page, pages: Page[], position: unknown, positions: unknown[]) => unknown;
  /** The client retries by itself. */
  retry: false;
  /** Never there: TanStack Query infers the type of `error` from it. */
  throwOnError?: (error: Failure) => boolean;
}

/** The argument of a method, which may be left out where the method lets it. */
export type InputOf<Method extends QueryMethod> =
  Parameters<Method> extends [unknown, ...unknown[]] ? [input: Parameters<Method>[0]] : [input?: Parameters<Method>[0]];

export type DataOf<Method extends QueryMethod> = Awaited<ReturnType<Method>>;

/** Every error that the call may end in, as its `safe()` tells. */
export type FailureOf<Method extends QueryMethod> =
  ReturnType<Method> extends { safe: () => Promise<infer Settled> } ? ErrorIn<Settled> : Error;

type ErrorIn<Settled> = Settled extends { ok: false; error: infer Failure } ? Failure : never;
