import type { Awaitable } from "../api.ts";
import type { Operation } from "../document/operation.ts";
import { countCall, type PolicyState, type Quota, quotasOf } from "../quota/quota.ts";
import { Refusal } from "../refusal.ts";
import type { Caller } from "./authenticate.ts";

/** What a caller has left of one quota. */
export interface QuotaState {
  readonly quota: Quota;
  readonly policies: readonly PolicyState[];
}

/** Reads what is left without counting the call; a refusal before this stage costs nothing. */
export function readQuota(caller: Caller, operation: Operation, now: number): Awaitable<readonly QuotaState[]> {
  return countAll(caller, operation, now, false);
}

/** Counts the call. Whether it is refused is for `checkQuota` to say, so that the headers are known in both cases. */
export function spendQuota(caller: Caller, operation: Operation, now: number): Awaitable<readonly QuotaState[]> {
  return countAll(caller, operation, now, true);
}

function countAll(caller: Caller, operation: Operation, now: number, spend: boolean): Awaitable<readonly QuotaState[]> {
  const quotas = quotasOf(operation, caller.scheme?.rateLimit);
  const [only, another] = quotas;
  if (!only) return [];
  if (another) return countSeveral(caller, quotas, now, spend);
  const state = count(caller, only, now, spend);
  return state instanceof Promise ? state.then((one) => [one]) : [state];
}

/** A call that one quota refuses does not drain the others. */
async function countSeveral(
  caller: Caller,
  quotas: readonly Quota[],
  now: number,
  spend: boolean,
): Promise<readonly QuotaState[]> {
  const before = await Promise.all(quotas.map((quota) => count(caller, quota, now, false)));
  const allowed = before.every(({ policies }) => policies.every((policy) => policy.allowed));
  if (!spend) return before;
  return Promise.all(
    before.map((state) => (allowed || state.quota.countRefused ? count(caller, state.quota, now, true) : state)),
  );
}

function count(
  { credential, tenant, world }: Caller,
  quota: Quota,
  now: number,
  spend: boolean,
): Awaitable<QuotaState> {
  const subject = quota.partition === "tenant" ? `tenant:${tenant}` : (credential?.lineage ?? "anonymous");
  const counted = countCall(world.store, subject, quota, credential?.limits ?? {}, now, spend);
  return counted instanceof Promise ? counted.then((policies) => ({ quota, policies })) : { quota, policies: counted };
}

/**
 * Refuses a call that is one too many. With several windows the caller has to wait for the latest: at the earliest it
 * would be refused again.
 * @throws {Refusal} `quota_exceeded`
 */
export function checkQuota(states: readonly QuotaState[], now: number): void {
  if (states.every(({ policies }) => policies.every(({ allowed }) => allowed))) return;
  const violated = states.flatMap(({ policies }) => policies.filter(({ allowed }) => !allowed));
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
