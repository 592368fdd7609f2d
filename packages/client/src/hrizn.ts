import type { operations as Documented } from "@keystub/documents/hrizn";
import { keyHeader, operations, server } from "@keystub/documents/hrizn/operations";
import { createClient } from "./client.ts";
import type { Client } from "./operation-types.ts";
import type { ClientOptions } from "./settings.ts";

/** The operations that an API key opens. Keys themselves are managed by a signed-in person, in a session. */
export type HriznOperations = {
  [Name in keyof Table as Table[Name]["security"] extends typeof security | null ? Name : never]: Documented[Name];
};

/** One method for each operation: `hrizn.getContent({ path: { id } })`. */
export type Hrizn = Client<HriznOperations>;

/** Options of `createHrizn`; only `apiKey` is needed. */
export type HriznOptions = ClientOptions;

/** Makes a client of the Hrizn Public API. */
export function createHrizn(options: HriznOptions): Hrizn {
  return createClient<HriznOperations>({ operations, server, keyHeader, security }, options);
}

type Table = typeof operations;

const security = "ApiKeyAuth";
