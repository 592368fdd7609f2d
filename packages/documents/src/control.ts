export { document } from "./generated/control/document.ts";
export type { components, operations, paths, webhooks } from "./generated/control/types.ts";
