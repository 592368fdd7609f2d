import type { methods } from "@keystub/documents/hsrcpay";
import { api, operations } from "@keystub/documents/hsrcpay/operations";
import type { IsApiError } from "./call-types.ts";
import { createClient } from "./client.ts";
import { isApiError as isAnyApiError } from "./errors.ts";
import type { Client, NameOf } from "./method-types.ts";
import type { ClientOptions } from "./settings.ts";

/** The types of the document: its schemas, its operations, and the methods of what an API key opens. */
export type {
  components as HSRCPAYComponents,
  methods as HSRCPAYMethods,
  operations as HSRCPAYOperations,
} from "@keystub/documents/hsrcpay";

/** The methods, grouped by resource: `hsrcpay.payments.create({ body })`. */
export type HSRCPAY = Client<methods>;

/** Options of `createHSRCPAY`. Without `apiKey` the key comes from the environment variable `HSRCPAY_API_KEY`. */
export type HSRCPAYOptions = ClientOptions<NameOf<methods>>;

/** Makes a client of the HSRCPAY REST API. */
export function createHSRCPAY(options: HSRCPAYOptions = {}): HSRCPAY {
  return createClient<methods>(api, operations, options);
}

/** Whether this is an error that the API answered with; `isApiError(error, "payments.create")` knows the codes of that operation. */
export const isApiError: IsApiError<methods> = isAnyApiError as IsApiError<methods>;
