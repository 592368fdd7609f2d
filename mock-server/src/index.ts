export { createServer, UnservableApi } from "./serve.ts";
export type { Server, ServerOptions } from "./serve.ts";
export { loadDocument } from "./load-document.ts";
export { UserError } from "./user-error.ts";
export type { LoadedDocument } from "./load-document.ts";
