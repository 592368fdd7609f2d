import { KeystubError } from "../errors.ts";
import { findNext } from "../find-next.ts";
import type { OperationRow } from "../operation-types.ts";
import type { Parts } from "../to-request.ts";
import { type QueryKey, toKeyInput } from "./query-key.ts";
import type {
  DataOf,
  FailureOf,
  InfiniteQueryOptions,
  InputOf,
  ListQueryMethod,
  QueryMethod,
  QueryOptions,
} from "./query-types.ts";

/** What `createQueries` makes. */
export interface Queries {
  /**
   * A query that reads: `useQuery(queryOptions(hrizn.content.get, { path: { id } }))`.
   * @throws {KeystubError} for a method that changes something, since a query runs whenever TanStack Query sees fit.
   */
  queryOptions<Method extends QueryMethod>(
    method: Method,
    ...input: InputOf<Method>
  ): QueryOptions<DataOf<Method>, FailureOf<Method>>;
  /**
   * A list, page by page: `useInfiniteQuery(infiniteQueryOptions(hrizn.content.list))`.
   * @throws {KeystubError} for a method that changes something.
   */
  infiniteQueryOptions<Method extends ListQueryMethod>(
    method: Method,
    ...input: InputOf<Method>
  ): InfiniteQueryOptions<DataOf<Method>, FailureOf<Method>>;
  /** What to invalidate: every query of the client, of a method, or of a method with this input. */
  queryKey<Method extends QueryMethod>(method?: Method, input?: Parameters<Method>[0]): QueryKey;
}

/**
 * Helpers for TanStack Query. The scope comes first in every key, so give each client its own: two of them with keys
 * of two sites must not find each other's data in one cache.
 */
export function createQueries(scope: string): Queries {
  const toKey = (row: OperationRow, input: Parts = {}): QueryKey => {
    const said = toKeyInput(input);
    return Object.keys(said).length > 0 ? [scope, row.name, said] : [scope, row.name];
  };
  const helpers = {
    queryKey: (method?: AnyMethod, input?: Parts) => (method ? toKey(method.operation, input) : [scope]),
    queryOptions: (method: AnyMethod, input?: Parts) => {
      checkReads(method.operation);
      return {
        queryKey: toKey(method.operation, input),
        queryFn: async ({ signal }: Context) => method(input, { signal }),
        retry: false,
      };
    },
    infiniteQueryOptions: (method: AnyMethod, input: Parts = {}) => {
      const { operation } = method;
      checkReads(operation);
      const { paging = { style: "none", items: "" } } = operation;
      const { parameter = "" } = paging;
      return {
        queryKey: [scope, operation.name, toKeyInput(input), "infinite"],
        queryFn: async ({ signal, pageParam }: Context) =>
          method(pageParam === undefined ? input : { ...input, query: { ...input.query, [parameter]: pageParam } }, {
            signal,
          }),
        initialPageParam: input.query?.[parameter],
        getNextPageParam: (page: unknown, _: unknown, position: unknown, positions: unknown[]) => {
          const next = findNext(paging, page, position);
          // A position that has come before would make a list without end.
          return positions.includes(next) ? undefined : next;
        },
        retry: false,
      };
    },
  };
  // `Queries` only says which data and errors belong to a method.
  return helpers as unknown as Queries;
}

interface AnyMethod {
  (input: Parts | undefined, options: { readonly signal: AbortSignal }): PromiseLike<unknown>;
  readonly operation: OperationRow;
}

interface Context {
  readonly signal: AbortSignal;
  readonly pageParam?: unknown;
}

function checkReads({ name, method }: OperationRow): void {
  if (method === "GET" || method === "HEAD") return;
  throw new KeystubError(
    "invalid_argument",
    `${name} is a ${method}, and a query may run again at any time. Use a mutation: useMutation({ mutationFn: (input) => client.${name}(input) }).`,
  );
}
