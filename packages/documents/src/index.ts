export type { OpenApiDocument } from "./openapi.ts";
