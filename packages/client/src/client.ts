import { type AnyCallOptions, call } from "./call.ts";
import type { ApiTable, Client } from "./operation-types.ts";
import { type ClientOptions, toSettings } from "./settings.ts";
import type { Parts } from "./to-request.ts";

/** Makes the client of one API: a plain method for each row of its table. */
export function createClient<Operations>(api: ApiTable<Operations>, options: ClientOptions): Client<Operations> {
  const settings = toSettings(options, api);
  const client: Record<string, unknown> = {};
  for (const operation of Object.keys(api.operations)) {
    const row = api.operations[operation as keyof Operations];
    if (api.security && row.security && row.security !== api.security) continue;
    // The key lives in the closures and on no property, so printing or copying a client cannot show it.
    const method = async (parts: Parts = {}, callOptions: AnyCallOptions = {}) =>
      (await call(operation, row, parts, callOptions, settings)).data;
    client[operation] = Object.defineProperty(method, "name", { value: operation });
  }
  // The table has a row for each operation of the types, which is what `Client` maps over.
  return Object.freeze(client) as Client<Operations>;
}
