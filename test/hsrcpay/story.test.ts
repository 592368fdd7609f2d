import { AuthenticationError, ConflictError, NotFoundError, PermissionError, type Secret } from "@keystub/client";
import { createHSRCPAY, type HSRCPAY } from "@keystub/client/hsrcpay";
import { verifyWebhook } from "@keystub/client/webhooks";
import { hsrcpayWebhooks } from "@keystub/client/webhooks/hsrcpay";
import { hsrcpayExamples as examples, hsrcpay } from "@keystub/mock/hsrcpay";
import { createControl } from "keystub/control";
import { expect, it } from "vitest";
import { createDoors, type Opened } from "../doors.ts";
import { card } from "./world.ts";

/** What lies outside the API: who signs in, and time. Over HTTP both go through the control routes. */
interface Outside {
  signIn(user: string): Promise<string>;
  wait(duration: string): Promise<unknown>;
}

const doors = createDoors(hsrcpay);

it.each([
  ["HTTP", doors.HTTP, overHttp],
  ["MSW", doors.MSW, inProcess],
] as const)("the whole story of a merchant's keys, told with the client over %s", async (_, open, createOutside) => {
  const world = await open();
  try {
    await tell(world, createOutside(world));
  } finally {
    await world.close();
  }
});

async function tell({ baseUrl, mock, receive }: Opened, { signIn, wait }: Outside): Promise<void> {
  const connect = (apiKey: string | Secret): HSRCPAY =>
    createHSRCPAY({ apiKey, baseUrl, clock: mock.clock, retry: { attempts: 1 } });

  // The owner signs in and makes a key for the sandbox: the `_test_` in it is all that tells. It is shown, this once.
  const owner = connect(await signIn(examples.owner));
  const live = { account_id: examples.account };
  const sandbox = { account_id: examples.sandbox };
  const permissions = {
    "account:payment": ["create", "confirm", "read"],
    "account:checkout:session": ["*"],
    account: ["account:webhook:create", "account:api:key:create"],
  };
  const { data: made } = await owner.apiKeys.create({ query: sandbox, body: { name: "Shop, staging", permissions } });
  expect(made).toMatchObject({ account_id: examples.sandbox, permissions, managed: false });
  expect(made.key.reveal()).toMatch(/^sk_test_[A-Za-z0-9]{40}$/);
  const listed = await owner.apiKeys.list({ query: { ...sandbox, page: 1, limit: 100 } });
  expect(listed.data.map(({ id }) => id)).toContain(made.id);
  expect(JSON.stringify(listed)).not.toContain(made.key.reveal());
  const shop = connect(made.key);

  // The shop sees the sandbox, and nothing of what is live.
  const { data: payments } = await shop.payments.list({ query: { limit: 100 } });
  expect(new Set(payments.map(({ account_id }) => account_id))).toEqual(new Set([examples.sandbox]));
  const sessions = await shop.checkoutSessions.list({ query: { limit: 2 } }).toArray({ limit: 1000 });
  expect(sessions.length).toBeGreaterThan(2);
  expect(new Set(sessions.map(({ account_id }) => account_id))).toEqual(new Set([examples.sandbox]));
  expect((await shop.accounts.list()).data.map(({ id }) => id)).toEqual([examples.sandbox]);
  const foreign = await refusal(shop.payments.list({ query: live }));
  expect(foreign).toBeInstanceOf(PermissionError);
  expect(foreign).toMatchObject({ status: 403, details: { account_id: examples.account } });
  const unseen = await refusal(pay(shop, examples.createdPayment));
  expect(unseen).toBeInstanceOf(NotFoundError);

  // A live key is blind the other way.
  const charging = { "account:payment": ["read", "confirm"], "account:charge": ["read"] };
  const { data: real } = await owner.apiKeys.create({ query: live, body: { name: "Shop", permissions: charging } });
  expect(real.key.reveal()).toMatch(/^sk_live_[A-Za-z0-9]{40}$/);
  const till = connect(real.key);
  const charges = await till.charges.list({ query: { limit: 10 } }).toArray({ limit: 1000 });
  expect(charges.length).toBeGreaterThan(10);
  expect(new Set(charges.map(({ account_id }) => account_id))).toEqual(new Set([examples.account]));
  const hidden = await refusal(pay(till, examples.sandboxPayment));
  expect(hidden).toBeInstanceOf(NotFoundError);

  // What a key may do is what its map says, and it can make none that may more.
  const unmapped = await refusal(shop.charges.list());
  expect(unmapped).toBeInstanceOf(PermissionError);
  expect(unmapped).toMatchObject({ details: { permission: "account:charge:read" } });
  const body = { name: "More", permissions: { "account:charge": ["read"] } };
  const greedy = await refusal(shop.apiKeys.create({ query: sandbox, body }));
  expect(greedy).toBeInstanceOf(PermissionError);
  expect(greedy).toMatchObject({ requiredScopes: ["account:charge:read"] });

  // What a person may do is what the membership says now: the token that she has already is refused, then taken again.
  const member = connect(await signIn(examples.member));
  const path = { id: examples.membership };
  expect((await member.payments.list()).data.length).toBeGreaterThan(0);
  await owner.memberships.update({ path, body: { permissions: ["account:refund:read"] } });
  const demoted = await refusal(member.payments.list());
  expect(demoted).toBeInstanceOf(PermissionError);
  expect(demoted).toMatchObject({ requiredScopes: ["account:payment:read"] });
  await owner.memberships.update({ path, body: { permissions: ["account:payment:read"] } });
  expect((await member.payments.list()).data.length).toBeGreaterThan(0);

  // A payment runs its course, and the shop is told of it, signed with the secret that was shown when it subscribed.
  const receiver = await receive();
  const { data: webhook } = await shop.webhooks.create({
    body: { endpoint: receiver.url, enabled_events: ["charge.captured", "payment.succeeded"] },
  });
  const { data: payment } = await shop.payments.create({ body: { amount: 12_990, currency: "TRY" } });
  expect(payment.status).toBe("CREATED");
  expect((await pay(shop, payment.id)).data.confirmResult).toMatchObject({ ok: true });
  await wait("PT5S");
  const [newest] = (await shop.payments.list({ query: { limit: 1 } })).data;
  expect(newest).toMatchObject({ id: payment.id, status: "SUCCEEDED" });
  const events = await Promise.all(
    receiver.deliveries.map(({ headers, body: rawBody }) =>
      verifyWebhook({ headers, rawBody }, { api: hsrcpayWebhooks, secrets: [webhook.secret], clock: mock.clock }),
    ),
  );
  expect(events.map(({ type }) => type).sort()).toEqual(["charge.captured", "payment.succeeded"]);

  // A new shop comes with a managed key. Regenerating it kills the old secret at once.
  const { data: account } = await owner.accounts.create({
    query: { sandbox_mode: true, prod_account_id: examples.account },
    body: { name: "Harbor Maps" },
  });
  const query = { account_id: account.id, managed: true, page: 1, limit: 10 };
  const [managed] = (await owner.apiKeys.list({ query })).data;
  const regenerate = async () => (await owner.apiKeys.regenerate({ path: { id: managed?.id ?? "" } })).data.key;
  const old = await regenerate();
  const before = connect(old);
  expect((await before.accounts.list()).data.map(({ name }) => name)).toEqual(["Harbor Maps"]);
  const fresh = await regenerate();
  const replaced = await refusal(before.accounts.list());
  expect(replaced).toBeInstanceOf(AuthenticationError);
  expect((await connect(fresh).accounts.list()).data.map(({ name }) => name)).toEqual(["Harbor Maps"]);

  // The shop's own key is a custom one: it is replaced by making another and deleting it.
  const custom = await refusal(owner.apiKeys.regenerate({ path: { id: made.id } }));
  expect(custom).toBeInstanceOf(ConflictError);
  expect(custom).toMatchObject({ details: { reason: "not_managed" } });
  const hour = { name: "For an hour", permissions, expires_at: new Date(mock.clock.now() + 3_600_000).toISOString() };
  const { data: next } = await owner.apiKeys.create({ query: sandbox, body: hour });
  await owner.apiKeys.delete({ path: { id: made.id } });
  const deleted = await refusal(shop.payments.list());
  expect(deleted).toBeInstanceOf(AuthenticationError);
  expect(deleted).toMatchObject({ details: { reason: "revoked" } });

  // The other one lives its hour, and not a second more.
  const brief = connect(next.key);
  await wait("PT59M59S");
  expect((await brief.payments.list()).data).toHaveLength(10);
  await wait("PT1S");
  const expired = await refusal(brief.payments.list());
  expect(expired).toBeInstanceOf(AuthenticationError);
  expect(expired).toMatchObject({ details: { reason: "expired", expired_at: next.expires_at } });

  const errors = [foreign, unseen, hidden, unmapped, greedy, demoted, replaced, custom, deleted, expired];
  const said = errors.map((error) => JSON.stringify(error) + String(error)).join();
  for (const secret of [made.key, real.key, old, fresh, next.key]) expect(said).not.toContain(secret.reveal());
}

function pay(client: HSRCPAY, id: string) {
  return client.payments.confirm({ path: { id }, body: { payment_method: card(examples.testCard) } });
}

function overHttp({ baseUrl }: Opened): Outside {
  const control = createControl({ baseUrl: new URL(baseUrl).origin });
  return {
    async signIn(user) {
      const { data } = await control.POST("/sessions", { body: { api: "hsrcpay", user } });
      if (!data) throw new Error("The control routes gave no session.");
      return data.token;
    },
    wait: (by) => control.POST("/clock/advance", { body: { by } }),
  };
}

function inProcess({ mock }: Opened): Outside {
  return {
    signIn: async (user) => (await mock.credentials.signIn({ user })).secret.reveal(),
    wait: (duration) => mock.clock.advance(duration),
  };
}

/** What a call was refused with. */
async function refusal(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable("The call should have been refused."),
    (error: unknown) => error,
  );
}
