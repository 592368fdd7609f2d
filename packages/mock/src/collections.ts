import type { Collection, JsonRecord, Store } from "./store.ts";

/** The table in which a tenant's records of a collection are kept; so no tenant can reach another's. */
export function tableOf(tenant: string, collection: string): string {
  return `${tenant}/${collection}`;
}

/** A collection of one tenant, kept in a table. Its records are kept under their identity field. */
export function createCollection<R extends JsonRecord>(
  store: Store,
  table: string,
  name: string,
  identity: string,
): Collection<R> {
  return {
    get: (id) => store.get(table, id) as R | undefined,
    list: async () => [...(await store.list(table))] as R[],
    async insert(record) {
      const id = record[identity];
      if (typeof id !== "string" && typeof id !== "number")
        throw new TypeError(`A record of ${name} needs an identity in its field ${identity}.`);
      await store.put(table, String(id), record);
      return record;
    },
    async update(id, changes) {
      const record = await store.get(table, id);
      if (!record) throw new RangeError(`There is no record ${id} in ${name}.`);
      const changed = { ...record, ...changes } as R;
      await store.put(table, id, changed);
      return changed;
    },
    remove: (id) => store.delete(table, id),
  };
}
