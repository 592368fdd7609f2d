import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    msw: "src/msw.ts",
    hrizn: "src/apis/hrizn/index.ts",
    hsrcpay: "src/apis/hsrcpay/index.ts",
    hygiara: "src/apis/hygiara/index.ts",
    hatz: "src/apis/hatz/index.ts",
  },
  format: "esm",
  dts: true,
  clean: true,
});
