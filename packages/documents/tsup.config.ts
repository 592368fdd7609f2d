import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/*.ts", "src/generated/*/operations.ts", "src/generated/*/webhooks.ts"],
  outBase: "src",
  format: "esm",
  dts: true,
  clean: true,
});
