import type { methods } from "@keystub/documents/hatz";
import { api, operations } from "@keystub/documents/hatz/operations";
import type { IsApiError } from "./call-types.ts";
import { createClient } from "./client.ts";
import { isApiError as isAnyApiError } from "./errors.ts";
import type { Client, NameOf } from "./method-types.ts";
import type { ClientOptions } from "./settings.ts";

/** The types of the document: its schemas, its operations, and the methods of what an API key opens. */
export type {
  components as HatzComponents,
  methods as HatzMethods,
  operations as HatzOperations,
} from "@keystub/documents/hatz";

/** The methods, grouped by resource: `hatz.apps.list()`. */
export type Hatz = Client<methods>;

/** Options of `createHatz`. Without `apiKey` the key comes from the environment variable `HATZ_API_KEY`. */
export type HatzOptions = ClientOptions<NameOf<methods>>;

/** Makes a client of the Hatz AI API. */
export function createHatz(options: HatzOptions = {}): Hatz {
  return createClient<methods>(api, operations, options);
}

/** Whether this is an error that the API answered with; `isApiError(error, "apps.query")` knows the codes of that operation. */
export const isApiError: IsApiError<methods> = isAnyApiError as IsApiError<methods>;
