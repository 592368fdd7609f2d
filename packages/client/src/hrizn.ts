import type { methods } from "@keystub/documents/hrizn";
import { api, operations } from "@keystub/documents/hrizn/operations";
import type { IsApiError } from "./call-types.ts";
import { createClient } from "./client.ts";
import { isApiError as isAnyApiError } from "./errors.ts";
import type { Client, NameOf } from "./method-types.ts";
import type { ClientOptions } from "./settings.ts";

/** The types of the document: its schemas, its operations, and the methods of what an API key opens. */
export type {
  components as HriznComponents,
  methods as HriznMethods,
  operations as HriznOperations,
} from "@keystub/documents/hrizn";

/** The methods, grouped by resource: `hrizn.content.get({ path: { id } })`. */
export type Hrizn = Client<methods>;

/** Options of `createHrizn`. Without `apiKey` the key comes from the environment variable `HRIZN_API_KEY`. */
export type HriznOptions = ClientOptions<NameOf<methods>>;

/** Makes a client of the Hrizn Public API. */
export function createHrizn(options: HriznOptions = {}): Hrizn {
  return createClient<methods>(api, operations, options);
}

/** Whether this is an error that the API answered with; `isApiError(error, "content.create")` knows the codes of that operation. */
export const isApiError: IsApiError<methods> = isAnyApiError as IsApiError<methods>;
