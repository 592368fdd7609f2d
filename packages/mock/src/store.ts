import type { Awaitable } from "./api.ts";
import type { Counter } from "./quota/counter.ts";

export type Json = null | boolean | number | string | Json[] | { [member: string]: Json };
export type JsonRecord = { [field: string]: Json };

/** The records of one collection, as one tenant sees them. Records are frozen: a change makes a new one. */
export interface Collection<R extends JsonRecord = JsonRecord> {
  get(id: string): Awaitable<R | undefined>;
  /** In the order they were inserted. */
  list(): Awaitable<R[]>;
  /** Stores a new record under its identity. */
  insert(record: R): Awaitable<R>;
  /** Merges changes into a record. Throws when there is none. */
  update(id: string, changes: Partial<R>): Awaitable<R>;
  /** Says whether there was one. */
  remove(id: string): Awaitable<boolean>;
}

/**
 * Where a world keeps what it knows: tables of JSON records, and quota counters. Everything may answer later, so that a
 * store can live in a file or in another process.
 */
export interface Store {
  get(table: string, id: string): Awaitable<JsonRecord | undefined>;
  put(table: string, id: string, record: JsonRecord): Awaitable<void>;
  delete(table: string, id: string): Awaitable<boolean>;
  /** In the order of first insertion. */
  list(table: string): Awaitable<readonly JsonRecord[]>;
  /** Reads and changes the counters of one subject in a single step that no other call can come between. */
  count<T>(subject: string, step: (counters: Map<string, Counter>) => T): Awaitable<T>;
  dump(): Awaitable<StoreDump>;
  load(dump: StoreDump): Awaitable<void>;
}

export interface StoreDump {
  readonly tables: Readonly<Record<string, Readonly<Record<string, JsonRecord>>>>;
  readonly counters: Readonly<Record<string, Readonly<Record<string, Counter>>>>;
}

/** A store in memory. */
export function createMemoryStore(): Store {
  const tables = new Map<string, Map<string, JsonRecord>>();
  const counters = new Map<string, Map<string, Counter>>();

  function table(name: string): Map<string, JsonRecord> {
    let found = tables.get(name);
    if (!found) tables.set(name, (found = new Map()));
    return found;
  }

  return {
    get: (name, id) => tables.get(name)?.get(id),
    put(name, id, record) {
      table(name).set(id, freeze(record));
    },
    delete: (name, id) => tables.get(name)?.delete(id) ?? false,
    list: (name) => [...(tables.get(name)?.values() ?? [])],
    count(subject, step) {
      let own = counters.get(subject);
      if (!own) counters.set(subject, (own = new Map()));
      return step(own);
    },
    dump: () =>
      structuredClone({
        tables: Object.fromEntries([...tables].map(([name, records]) => [name, Object.fromEntries(records)])),
        counters: Object.fromEntries([...counters].map(([subject, own]) => [subject, Object.fromEntries(own)])),
      }),
    load(dump) {
      tables.clear();
      counters.clear();
      for (const [name, records] of Object.entries(dump.tables))
        tables.set(name, new Map(Object.entries(structuredClone(records)).map(([id, record]) => [id, freeze(record)])));
      for (const [subject, own] of Object.entries(dump.counters))
        counters.set(subject, new Map(Object.entries(structuredClone(own))));
    },
  };
}

/** Freezes a value all the way down, so that it can be handed out without a copy. */
function freeze<T extends Json>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
