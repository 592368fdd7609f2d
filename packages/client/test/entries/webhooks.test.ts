import { createMock } from "@keystub/mock";
import { hrizn as hriznApi } from "@keystub/mock/hrizn";
import { expect, test } from "vitest";
import { createHrizn } from "../../src/hrizn.ts";
import { signWebhook } from "../../src/testing/index.ts";
import { hriznWebhooks } from "../../src/webhooks/hrizn.ts";
import { verifyWebhook, type WebhookSecret, WebhookVerificationError } from "../../src/webhooks/index.ts";

/** A receiver at the end of a mock's deliveries, and a client that calls the mock. */
async function open() {
  const events: unknown[] = [];
  let secrets: readonly WebhookSecret[] = [];
  const mock = await createMock({
    api: hriznApi,
    async deliver(request) {
      try {
        events.push(await verifyWebhook(request, { api: hriznWebhooks, secrets, clock: mock.clock }));
        return new Response("ok");
      } catch (error) {
        if (!(error instanceof WebhookVerificationError)) throw error;
        events.push(error.reason);
        return new Response(error.reason, { status: 400 });
      }
    },
  });
  const key = await mock.credentials.issue({ preset: "full_access" });
  const hrizn = createHrizn({
    apiKey: key.secret.reveal(),
    fetch: mock.fetch,
    clock: { ...mock.clock, sleep: async () => {} },
  });
  const { data } = await hrizn.webhooks.create({
    body: { url: "https://receiver.example/", events: ["ideacloud.completed"] },
  });
  return { mock, hrizn, events, webhook: data, trust: (given: readonly WebhookSecret[]) => (secrets = given) };
}

test("a delivery of the mock is proven with the secret that the client was given", async () => {
  const { mock, hrizn, events, webhook, trust } = await open();
  trust([webhook.secret]);
  const { data } = await hrizn.ideaclouds.create({ body: { keyword: "Größe 漢字 🚗" } });
  await mock.clock.advance("1m");
  expect(events).toMatchObject([
    { type: "ideacloud.completed", data: { ideacloud_id: data.id, keyword: "Größe 漢字 🚗" } },
  ]);
});

test("a delivery with another secret is refused, and comes again until the right one is known", async () => {
  const { mock, hrizn, events, webhook, trust } = await open();
  trust(["another secret"]);
  await hrizn.ideaclouds.create({ body: { keyword: "towing" } });
  await mock.clock.advance("1m");
  trust(["another secret", webhook.secret]);
  await mock.clock.advance("2m");
  expect(events).toEqual(["no_match", expect.objectContaining({ type: "ideacloud.completed" })]);
});

test("every event that the mock can send is one that the entry knows", async () => {
  const { hrizn, events, webhook, trust } = await open();
  trust([webhook.secret]);
  for (const type of hriznWebhooks.types)
    await hrizn.webhooks.test({ path: { id: webhook.id }, body: { event_type: type } });
  expect(events.map((event) => (event as { type: string }).type)).toEqual(hriznWebhooks.types);
});

test("signWebhook and the mock sign alike", async () => {
  const { mock, webhook, hrizn, events, trust } = await open();
  trust([webhook.secret]);
  await hrizn.webhooks.test({ path: { id: webhook.id } });
  const [event] = events as Parameters<typeof signWebhook<Exclude<(typeof hriznWebhooks)["~event"], undefined>>>[0][];
  if (!event) throw new Error("The test event should have arrived.");
  const signed = await signWebhook(event, { api: hriznWebhooks, secret: webhook.secret });
  expect(await verifyWebhook(signed, { api: hriznWebhooks, secrets: [webhook.secret], clock: mock.clock })).toEqual(
    event,
  );
});
