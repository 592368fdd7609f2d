/**
 * The calls counted against one policy, as plain JSON. A sliding window keeps instants and how many calls fell on each,
 * oldest at `head`, and their `total`; a fixed window and a bucket keep one instant and one number.
 */
export interface Counter {
  readonly times: number[];
  readonly counts: number[];
  head: number;
  total: number;
}

/** What is left in a window. Times are milliseconds since the Unix epoch. */
export interface WindowState {
  readonly allowed: boolean;
  readonly remaining: number;
  /** When the next place frees up; `now` when nothing is used. */
  readonly resetAt: number;
  /** The first moment at which a call would be allowed again; `now` when one is. */
  readonly retryAt: number;
}

/** Counts calls by one rule (../../../docs/decisions/0006-quota.md has the formulas). */
export interface Algorithm {
  /** The state as the next call would find it, without counting it. */
  peek(counter: Counter, limit: number, window: number, now: number): WindowState;
  /** Counts one call. */
  spend(counter: Counter, limit: number, window: number, now: number): void;
}

export const algorithms = {
  "sliding-window": { peek: peekSliding, spend: spendSliding },
  "fixed-window": { peek: peekFixed, spend: spendFixed },
  "token-bucket": { peek: peekBucket, spend: spendBucket },
} as const satisfies Record<string, Algorithm>;

export function createCounter(): Counter {
  return { times: [], counts: [], head: 0, total: 0 };
}

/** A call counts until it is exactly one window old. */
function peekSliding(counter: Counter, limit: number, window: number, now: number): WindowState {
  forget(counter, limit, now - window);
  const oldest = counter.times[counter.head];
  const allowed = counter.total < limit;
  const resetAt = oldest === undefined ? now : oldest + window;
  return { allowed, remaining: Math.max(0, limit - counter.total), resetAt, retryAt: allowed ? now : resetAt };
}

function spendSliding(counter: Counter, _limit: number, _window: number, now: number): void {
  const { times, counts } = counter;
  const last = times.length - 1;
  const newest = counter.head <= last ? times[last] : undefined;
  // A clock that was set back must not make the log unordered.
  if (newest !== undefined && now <= newest) counts[last] = (counts[last] as number) + 1;
  else {
    times.push(now);
    counts.push(1);
  }
  counter.total++;
}

/**
 * Drops what has left the window, and what lies behind the newest `limit` calls: fewer than `limit` are in the window if
 * and only if the limit-th newest has left it. So refused calls can count without memory growing.
 */
function forget(counter: Counter, limit: number, horizon: number): void {
  const { times, counts } = counter;
  while (counter.head < times.length) {
    const count = counts[counter.head] as number;
    if ((times[counter.head] as number) > horizon && counter.total - count < limit) break;
    counter.total -= count;
    counter.head++;
  }
  if (counter.head > 1024 && counter.head * 2 > times.length) {
    times.splice(0, counter.head);
    counts.splice(0, counter.head);
    counter.head = 0;
  }
}

function peekFixed({ times, counts }: Counter, limit: number, window: number, now: number): WindowState {
  const start = startOf(times, window, now);
  const used = times[0] === start ? (counts[0] ?? 0) : 0;
  const allowed = used < limit;
  return {
    allowed,
    remaining: Math.max(0, limit - used),
    resetAt: used === 0 ? now : start + window,
    retryAt: allowed ? now : start + window,
  };
}

function spendFixed({ times, counts }: Counter, _limit: number, window: number, now: number): void {
  const start = startOf(times, window, now);
  counts[0] = times[0] === start ? (counts[0] ?? 0) + 1 : 1;
  times[0] = start;
}

/** A clock that was set back must not open a new window. */
function startOf(times: readonly number[], window: number, now: number): number {
  return Math.max(Math.floor(now / window) * window, times[0] ?? Number.NEGATIVE_INFINITY);
}

/**
 * A bucket of `limit` calls (GCRA). `counts[0]` is the debt: each call adds `window`, each millisecond pays back `limit`.
 * These are whole numbers; with `window / limit` a call of time, rounding would cost a place now and then.
 */
function peekBucket(counter: Counter, limit: number, window: number, now: number): WindowState {
  const debt = debtOf(counter, limit, now);
  const tooMuch = debt - (limit - 1) * window;
  const allowed = tooMuch <= 0;
  const retryAt = allowed ? now : now + Math.ceil(tooMuch / limit);
  return {
    allowed,
    remaining: Math.max(0, limit - Math.ceil(debt / window)),
    resetAt: allowed ? now + Math.ceil((debt % window || Math.min(debt, window)) / limit) : retryAt,
    retryAt,
  };
}

function spendBucket(counter: Counter, limit: number, window: number, now: number): void {
  counter.counts[0] = debtOf(counter, limit, now) + window;
  counter.times[0] = Math.max(now, counter.times[0] ?? now);
}

function debtOf({ times, counts }: Counter, limit: number, now: number): number {
  return Math.max(0, (counts[0] ?? 0) - Math.max(0, now - (times[0] ?? now)) * limit);
}
