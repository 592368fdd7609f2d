import type { Operation } from "../document/operation.ts";
import { countCall, type PolicyState, type Quota, quotaOf } from "../quota/quota.ts";
import { Refusal } from "../refusal.ts";
import type { Awaitable } from "../api.ts";
import type { Caller } from "./authenticate.ts";

/** What a caller has left, for the headers of the answer. */
export interface QuotaState {
  readonly quota: Quota;
  readonly policies: readonly PolicyState[];
}

/** Reads what is left without counting the call; a refusal before this stage costs nothing. */
export function readQuota(caller: Caller, operation: Operation, now: number): Awaitable<QuotaState | undefined> {
  return count(caller, operation, now, false);
}

/** Counts the call. Whether it is refused is for `checkQuota` to say, so that the headers are known in both cases. */
export function spendQuota(caller: Caller, operation: Operation, now: number): Awaitable<QuotaState | undefined> {
  return count(caller, operation, now, true);
}

function count(
  { credential, scheme, world }: Caller,
  operation: Operation,
  now: number,
  spend: boolean,
): Awaitable<QuotaState | undefined> {
  const quota = quotaOf(operation, scheme?.rateLimit);
  if (!quota) return undefined;
  const counted = countCall(world.store, credential?.lineage ?? "anonymous", quota, credential?.limits ?? {}, now, spend);
  return counted instanceof Promise ? counted.then((policies) => ({ quota, policies })) : { quota, policies: counted };
}

/**
 * Refuses a call that is one too many. With several windows the caller has to wait for the latest: at the earliest it
 * would be refused again.
 * @throws {Refusal} `quota_exceeded`
 */
export function checkQuota(state: QuotaState | undefined, now: number): void {
  const violated = state?.policies.filter(({ allowed }) => !allowed) ?? [];
  const [first, ...others] = violated;
  if (!first) return;
  const latest = others.reduce((one, other) => (other.retryAt > one.retryAt ? other : one), first);
  const retryAfter = Math.max(1, Math.ceil((latest.retryAt - now) / 1000));
  throw new Refusal(
    "quota_exceeded",
    `More than ${latest.limit} calls in ${latest.window / 1000} seconds; try again in ${retryAfter} seconds.`,
    {
      retry_after: retryAfter,
      violated_policies: violated.map(({ name }) => name),
      limit: latest.limit,
      window: latest.window / 1000,
    },
    `Wait ${retryAfter} seconds.`,
  );
}
