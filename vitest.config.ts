import { existsSync } from "node:fs";
import { playwright } from "@vitest/browser-playwright";
import { msw } from "msw/vite";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

// Workspace packages are read from their sources, so that nothing has to be built before a test.
const source = {
  resolve: { conditions: ["@keystub/source", ...defaultClientConditions] },
  ssr: { resolve: { conditions: ["@keystub/source", ...defaultServerConditions] } },
};

const chromium = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path !== undefined && existsSync(path));
if (!chromium)
  console.warn("Skipped: the tests in a real browser. Install Chromium or set CHROMIUM_PATH to run them.\n");

export default defineConfig({
  test: {
    projects: [
      {
        ...source,
        test: {
          name: "node",
          include: ["{packages/*,mock-server}/{src,test}/**/*.test.ts", "test/**/*.test.ts"],
          exclude: ["**/*.browser.test.ts", "**/node_modules/**", "**/dist/**"],
          testTimeout: 30_000,
          typecheck: {
            enabled: true,
            include: ["{packages/*,mock-server}/{src,test}/**/*.test-d.ts", "test/**/*.test-d.ts"],
            checker: "node_modules/@typescript/native/bin/tsc",
            tsconfig: "tsconfig.json",
          },
        },
      },
      ...(chromium
        ? [
            {
              ...source,
              plugins: [msw({ mode: "worker-only" })],
              test: {
                name: "browser",
                include: ["test/**/*.browser.test.ts"],
                browser: {
                  enabled: true,
                  headless: true,
                  screenshotFailures: false,
                  instances: [{ browser: "chromium" as const }],
                  provider: playwright({
                    launchOptions: {
                      executablePath: chromium,
                      args: [
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                      ],
                    },
                  }),
                },
              },
            },
          ]
        : []),
    ],
  },
});
