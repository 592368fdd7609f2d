import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", msw: "src/msw.ts", hrizn: "src/apis/hrizn/index.ts" },
  format: "esm",
  dts: true,
  clean: true,
});
