export { document } from "./generated/hatz/document.ts";
export type { components, operations, paths, webhooks } from "./generated/hatz/types.ts";
