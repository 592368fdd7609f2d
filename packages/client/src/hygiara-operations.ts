import type { methods } from "@keystub/documents/hygiara";
import { api } from "@keystub/documents/hygiara/operations";
import { createCoreOf } from "./core.ts";
import type { HygiaraOptions } from "./hygiara.ts";
import type { Core } from "./method-types.ts";

/** Calls one operation: `core(reviewsGet, { path: { reviewId } })`. */
export type HygiaraCore = Core<methods>;

/** Makes the function that calls the operations exported here, for a bundle that carries only those it names. */
export function createCore(options: HygiaraOptions = {}): HygiaraCore {
  return createCoreOf<methods>(api, options);
}

export type { methods as HygiaraMethods } from "@keystub/documents/hygiara";
export * from "@keystub/documents/hygiara/operations";
