import { setupWorker } from "msw/browser";
import { expect, it } from "vitest";
import { createMock } from "@keystub/mock";
import { hrizn } from "@keystub/mock/hrizn";
import { toHandlers } from "@keystub/mock/msw";

it("answers a page's fetch", async () => {
  const mock = await createMock({ api: hrizn });
  const worker = setupWorker(...toHandlers(mock));
  await worker.start({ quiet: true });
  const key = await mock.credentials.issue();
  const response = await fetch("https://api.app.hrizn.io/v1/public/site", { headers: { "X-API-Key": key.secret.reveal() } });
  expect(response.status).toBe(200);
  await worker.stop();
});
