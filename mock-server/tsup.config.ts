import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts", "src/index.ts", "src/control-client.ts"],
  format: "esm",
  platform: "node",
  target: "node24",
  dts: true,
  clean: true,
});
