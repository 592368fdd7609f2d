import type { methods } from "@keystub/documents/hygiara";
import { api, operations } from "@keystub/documents/hygiara/operations";
import type { IsApiError } from "./call-types.ts";
import { createClient } from "./client.ts";
import { isApiError as isAnyApiError } from "./errors.ts";
import type { Client, NameOf } from "./method-types.ts";
import type { ClientOptions } from "./settings.ts";

/** The types of the document: its schemas, its operations, and the methods of what an API key opens. */
export type {
  components as HygiaraComponents,
  methods as HygiaraMethods,
  operations as HygiaraOperations,
} from "@keystub/documents/hygiara";

/** The methods, grouped by resource: `hygiara.reviews.get({ path: { reviewId } })`. */
export type Hygiara = Client<methods>;

/** Options of `createHygiara`. Without `apiKey` the key comes from the environment variable `HYGIARA_API_KEY`. */
export type HygiaraOptions = ClientOptions<NameOf<methods>>;

/** Makes a client of the Hygiara REST API. */
export function createHygiara(options: HygiaraOptions = {}): Hygiara {
  return createClient<methods>(api, operations, options);
}

/** Whether this is an error that the API answered with; `isApiError(error, "reviews.trigger")` knows the codes of that operation. */
export const isApiError: IsApiError<methods> = isAnyApiError as IsApiError<methods>;
