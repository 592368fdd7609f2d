import type { methods } from "@keystub/documents/hrizn";
import { api } from "@keystub/documents/hrizn/operations";
import { createCoreOf } from "./core.ts";
import type { HriznOptions } from "./hrizn.ts";
import type { Core } from "./method-types.ts";

/** Calls one operation: `core(contentGet, { path: { id } })`. */
export type HriznCore = Core<methods>;

/** Makes the function that calls the operations exported here, for a bundle that carries only those it names. */
export function createCore(options: HriznOptions = {}): HriznCore {
  return createCoreOf<methods>(api, options);
}

export type { methods as HriznMethods } from "@keystub/documents/hrizn";
export * from "@keystub/documents/hrizn/operations";
