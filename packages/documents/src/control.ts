export { document } from "./generated/control/document.ts";
export type { methods, sessionMethods } from "./generated/control/methods.ts";
export type { components, operations, paths, webhooks } from "./generated/control/types.ts";
