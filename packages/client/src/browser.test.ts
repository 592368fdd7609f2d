import { afterEach, expect, test, vi } from "vitest";
import { createHrizn } from "./hrizn.ts";

const apiKey = `hzk_${"0".repeat(64)}`;

afterEach(() => {
  vi.unstubAllGlobals();
});

test("in a browser a client is refused unless told", () => {
  vi.stubGlobal("process", undefined);
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36" });
  expect(() => createHrizn({ apiKey })).toThrow("This is a browser");
  expect(() => createHrizn({ apiKey, dangerouslyAllowBrowser: true })).not.toThrow();
});

test.each(["Deno/2.9.6", "Bun/1.4.5", "Cloudflare-Workers"])("%s is no browser", (userAgent) => {
  vi.stubGlobal("process", undefined);
  vi.stubGlobal("navigator", { userAgent });
  expect(() => createHrizn({ apiKey })).not.toThrow();
});

test("Node with a simulated page is no browser", () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (linux) AppleWebKit/537.36 (KHTML, like Gecko) jsdom/27" });
  expect(() => createHrizn({ apiKey })).not.toThrow();
});
