import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/control.ts",
    ...["hrizn", "hsrcpay", "hygiara", "hatz"].flatMap((api) => [`src/${api}.ts`, `src/generated/${api}/operations.ts`]),
  ],
  outBase: "src",
  format: "esm",
  dts: true,
  clean: true,
});
