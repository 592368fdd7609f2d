export type { LoadedDocument } from "./load-document.ts";
export { loadDocument } from "./load-document.ts";
export type { Server, ServerOptions } from "./serve.ts";
export { createServer, UnservableApi } from "./serve.ts";
export { UserError } from "./user-error.ts";
