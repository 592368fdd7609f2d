export { document } from "./generated/hsrcpay/document.ts";
export type { methods, sessionMethods } from "./generated/hsrcpay/methods.ts";
export type { components, operations, paths, webhooks } from "./generated/hsrcpay/types.ts";
