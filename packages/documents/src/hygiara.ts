export { document } from "./generated/hygiara/document.ts";
export type { methods, sessionMethods } from "./generated/hygiara/methods.ts";
export type { components, operations, paths, webhooks } from "./generated/hygiara/types.ts";
