/**
 * An OpenAPI document as a plain value: JSON, with references inside the document only.
 * The engine reads it defensively, so the type stays wide; see docs/vocabulary.md for the words it may carry.
 */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly [member: string]: unknown };
  readonly [member: string]: unknown;
}
