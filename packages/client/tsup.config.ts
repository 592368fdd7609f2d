import { fileURLToPath } from "node:url";
import { defineConfig } from "tsup";

const documents = fileURLToPath(new URL("../documents/src", import.meta.url));

export default defineConfig({
  entry: [
    "src/index.ts",
    ...["hrizn", "hsrcpay", "hygiara", "hatz"].flatMap((api) => [`src/${api}.ts`, `src/${api}-operations.ts`]),
    "src/webhooks/index.ts",
    "src/webhooks/hrizn.ts",
    "src/webhooks/hsrcpay.ts",
    "src/testing/index.ts",
    "src/tanstack-query/index.ts",
  ],
  format: ["esm", "cjs"],
  target: "es2022",
  // ky, openapi-fetch and the document's types and table go into our own files: an integrator installs this and nothing else.
  noExternal: ["ky", "openapi-fetch", /^@keystub\//],
  esbuildOptions(options) {
    options.conditions = ["@keystub/source"];
  },
  dts: {
    compilerOptions: {
      // A path counts as our own source and is inlined; a package found in node_modules would stay an import.
      paths: {
        "@keystub/documents/*/operations": [`${documents}/generated/*/operations.ts`],
        "@keystub/documents/*/webhooks": [`${documents}/generated/*/webhooks.ts`],
        "@keystub/documents/*": [`${documents}/*.ts`],
      },
    },
  },
  clean: true,
});
