import { createCall } from "./call.ts";
import { startSession } from "./core.ts";
import type { Client } from "./method-types.ts";
import type { ApiFacts, OperationRow } from "./operation-types.ts";
import type { AnyCallOptions } from "./send-call.ts";
import type { ClientOptions } from "./settings.ts";
import type { Parts } from "./to-request.ts";

/** Makes the client of one API: a method for each row of its table, grouped as its name says. */
export function createClient<Methods>(
  api: ApiFacts,
  operations: Readonly<Record<string, OperationRow>>,
  options: ClientOptions,
): Client<Methods> {
  const session = startSession(api, options);
  const client: Group = {};
  for (const row of Object.values(operations)) {
    if (api.key.security && row.security && row.security !== api.key.security) continue;
    // The key lives in the closures and on no property, so printing or copying a client cannot show it.
    const method = (parts: Parts = {}, callOptions: AnyCallOptions = {}) =>
      createCall(row, parts, callOptions, session);
    Object.defineProperty(method, "name", { value: row.name });
    const names = row.name.split(".");
    const last = names.pop() ?? "";
    const group = names.reduce<Group>((place, name) => (place[name] ??= {}) as Group, client);
    group[last] = Object.freeze(Object.assign(method, { operation: row }));
  }
  // The table and `Methods` are generated from the same document.
  return freeze(client) as Client<Methods>;
}

type Group = { [name: string]: Group | ((...args: never[]) => unknown) };

function freeze(group: Group): Group {
  for (const member of Object.values(group)) if (typeof member !== "function") freeze(member);
  return Object.freeze(group);
}
