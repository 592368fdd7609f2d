export { document } from "./generated/hsrcpay/document.ts";
export type { components, operations, paths, webhooks } from "./generated/hsrcpay/types.ts";
