import type { methods } from "@keystub/documents/hsrcpay";
import { api } from "@keystub/documents/hsrcpay/operations";
import { createCoreOf } from "./core.ts";
import type { HSRCPAYOptions } from "./hsrcpay.ts";
import type { Core } from "./method-types.ts";

/** Calls one operation: `core(paymentsCreate, { body })`. */
export type HSRCPAYCore = Core<methods>;

/** Makes the function that calls the operations exported here, for a bundle that carries only those it names. */
export function createCore(options: HSRCPAYOptions = {}): HSRCPAYCore {
  return createCoreOf<methods>(api, options);
}

export type { methods as HSRCPAYMethods } from "@keystub/documents/hsrcpay";
export * from "@keystub/documents/hsrcpay/operations";
