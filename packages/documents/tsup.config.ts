import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/hrizn.ts",
    "src/control.ts",
    "src/generated/hrizn/operations.ts",
    "src/generated/hrizn/webhooks.ts",
  ],
  outBase: "src",
  format: "esm",
  dts: true,
  clean: true,
});
