import { document } from "@keystub/documents/hatz";

/** What people call each permission, as the document has it. */
export const permissionTitles: Readonly<Record<string, string>> = readTitles(document);

function readTitles(root: unknown): Record<string, string> {
  // The document is our own, and seed.test.ts sees that the titles are found.
  const { components } = root as {
    components: { securitySchemes: Record<string, { "x-key"?: { scopes?: Record<string, string> } }> };
  };
  return { ...components.securitySchemes["apiKeyAuth"]?.["x-key"]?.scopes };
}
