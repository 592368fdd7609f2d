export { document } from "./generated/hrizn/document.ts";
export type { methods, sessionMethods } from "./generated/hrizn/methods.ts";
export type { components, operations, paths, webhooks } from "./generated/hrizn/types.ts";
