import type { SeedContext } from "./api.ts";
import type { Model } from "./document/model.ts";
import { isObject } from "./document/place.ts";
import { valueAt } from "./document/pointer.ts";
import type { JsonRecord } from "./store.ts";

/** Data for an API that brings none: every record that the document shows in an example of a list or a read. */
export async function seedFromExamples(model: Model, world: SeedContext): Promise<{ tenants: string[] }> {
  const tenants = ["tenant-1", "tenant-2"];
  const found = new Map<string, JsonRecord>();
  for (const { resource, success } of model.operations) {
    if (!resource?.collection || !resource.identity || (resource.action !== "list" && resource.action !== "read"))
      continue;
    for (const { examples } of success.response.content)
      for (const example of examples.values()) {
        const value = valueAt(example, resource.at ?? "");
        for (const record of Array.isArray(value) ? value : [value]) {
          const id = isObject(record) ? record[resource.identity] : undefined;
          if (typeof id !== "string" && typeof id !== "number") continue;
          const key = `${resource.collection}/${id}`;
          found.set(key, { ...found.get(key), ...(record as JsonRecord) });
        }
      }
  }
  for (const [key, record] of found) await world.insert(key.slice(0, key.indexOf("/")), "tenant-1", record);
  return { tenants };
}
