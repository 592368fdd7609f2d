import { hsrcpayExamples as examples } from "@keystub/mock/hsrcpay";
import { toHandlers } from "@keystub/mock/msw";
import { setupServer } from "msw/node";
import { expect, it, onTestFinished } from "vitest";
import { type Caller, card, openWorld, type World, withSecret, withSession } from "./world.ts";

it.each([
  ["the function", async (world: World) => world.fetch],
  ["MSW", overMsw],
] as const)("the story of a merchant's keys, told over %s", async (_, open) => {
  const world = await openWorld();
  await tell({ ...world, fetch: await open(world) });
});

async function tell(world: World): Promise<void> {
  // The owner signs in and makes a key for the sandbox: the `_test_` in it is all that tells.
  const owner = await withSession(world);
  const sandbox = { account_id: examples.sandbox };
  const permissions = { "account:payment": ["create", "confirm", "read"], "account:webhook": ["create"] };
  const { data: made } = await owner.ok("createApiKey", {
    query: sandbox,
    body: { name: "Shop, staging", permissions },
  });
  expect(made).toMatchObject({ key: expect.stringMatching(/^sk_test_/), permissions, managed: false });
  const shop = withSecret(world, made.key);

  // It sees the sandbox, and nothing of what is live.
  const { data: payments } = await shop.ok("listPayments", { query: { limit: 100 } });
  expect(payments.length).toBeGreaterThan(20);
  expect(payments.every(({ account_id }) => account_id === examples.sandbox)).toBe(true);
  expect((await shop.send("listPayments", { query: { account_id: examples.account } })).status).toBe(403);
  expect((await pay(shop, examples.createdPayment)).status).toBe(404);

  // What it may do is what its map says: payments, but no charges; nor can it make a key that may.
  expect(await shop.send("listCharges")).toMatchObject({
    status: 403,
    body: { success: false, error: { code: 403, details: { permission: "account:charge:read" } } },
  });

  // A payment runs its course, and the shop is told.
  const endpoint = "https://staging.harborbooks.example/told";
  await shop.ok("postWebhooks", { body: { endpoint, enabled_events: ["charge.captured", "payment.succeeded"] } });
  const { data: payment } = await shop.ok("createPayment", { body: { amount: 12_990, currency: "TRY" } });
  expect(await pay(shop, payment.id)).toMatchObject({ status: 200, body: { data: { confirmResult: { ok: true } } } });
  await world.mock.clock.advance("5s");
  const [newest] = (await shop.ok("listPayments", { query: { limit: 1 } })).data;
  expect(newest).toMatchObject({ id: payment.id, status: "SUCCEEDED" });
  const told = world.deliveries.map(({ body }) => JSON.parse(body)).filter((event) => event.payment_id === payment.id);
  expect(told.map(({ type }) => type)).toEqual(expect.arrayContaining(["charge.captured", "payment.succeeded"]));

  // A shop of its own: the new account has a managed key. It is regenerated, and regenerated again.
  const query = { sandbox_mode: true, prod_account_id: examples.account };
  const { data: account } = await owner.ok("createAccount", { query, body: { name: "Harbor Maps" } });
  const { data: keys } = await owner.ok("listApiKeys", { query: { account_id: account.id, managed: true } });
  const path = { id: keys[0]?.id ?? "" };
  const regenerate = async () => withSecret(world, (await owner.ok("regenerateManagedApiKey", { path })).data.key);
  const first = await regenerate();
  expect((await first.ok("listAccounts")).data.map(({ name }) => name)).toEqual(["Harbor Maps"]);
  const second = await regenerate();
  expect((await first.send("listAccounts")).status).toBe(401);
  expect((await second.send("listAccounts")).status).toBe(200);

  // The shop's own key is a custom one: it is replaced by making another and deleting it.
  expect((await owner.send("regenerateManagedApiKey", { path: { id: made.id } })).status).toBe(409);
  await owner.ok("deleteApiKey", { path: { id: made.id } });
  expect((await shop.send("listPayments")).status).toBe(401);
}

function pay(caller: Caller, id: string) {
  return caller.send("confirmPayment", { path: { id }, body: { payment_method: card(examples.testCard) } });
}

async function overMsw({ mock }: World): Promise<World["fetch"]> {
  const server = setupServer(...toHandlers(mock));
  server.listen({ onUnhandledFrame: "error" });
  onTestFinished(() => server.close());
  return (path, init) => fetch(`https://api.hsrcpay.com/v1${path}`, init);
}
