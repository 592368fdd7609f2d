import { createMock, type Mock, type MockOptions } from "@keystub/mock";
import { hrizn } from "@keystub/mock/hrizn";
import { toHandlers } from "@keystub/mock/msw";
import { setupWorker } from "msw/browser";
import { afterAll, beforeAll, beforeEach } from "vitest";

/** Where the real API is; in these pages the mock answers there. */
export const site = "https://api.app.hrizn.io/v1";

/** A page with MSW's service worker, and a fresh mock behind it for each test. */
export function usePage(options: Omit<MockOptions, "api"> = {}) {
  const worker = setupWorker();
  const page = { worker, mock: undefined as unknown as Mock }; // there before each test
  beforeAll(() => worker.start({ quiet: true, onUnhandledFrame: "bypass" }));
  afterAll(() => worker.stop());
  beforeEach(async () => {
    page.mock = await createMock({ api: hrizn, ...options });
    worker.resetHandlers(...toHandlers(page.mock));
  });
  return page;
}

/** The secret of a new key. */
export async function keyOf(
  { credentials }: Mock,
  options?: Parameters<Mock["credentials"]["issue"]>[0],
): Promise<string> {
  return (await credentials.issue(options)).secret.reveal();
}
