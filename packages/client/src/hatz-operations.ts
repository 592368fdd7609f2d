import type { methods } from "@keystub/documents/hatz";
import { api } from "@keystub/documents/hatz/operations";
import { createCoreOf } from "./core.ts";
import type { HatzOptions } from "./hatz.ts";
import type { Core } from "./method-types.ts";

/** Calls one operation: `core(appsList, {})`. */
export type HatzCore = Core<methods>;

/** Makes the function that calls the operations exported here, for a bundle that carries only those it names. */
export function createCore(options: HatzOptions = {}): HatzCore {
  return createCoreOf<methods>(api, options);
}

export type { methods as HatzMethods } from "@keystub/documents/hatz";
export * from "@keystub/documents/hatz/operations";
