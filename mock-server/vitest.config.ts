import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@keystub/source", ...defaultClientConditions] },
  ssr: { resolve: { conditions: ["@keystub/source", ...defaultServerConditions] } },
  test: { name: "mock-server", include: ["src/**/*.test.ts", "test/**/*.test.ts"] },
});
