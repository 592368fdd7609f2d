export { document } from "./generated/hatz/document.ts";
export type { methods, sessionMethods } from "./generated/hatz/methods.ts";
export type { components, operations, paths, webhooks } from "./generated/hatz/types.ts";
