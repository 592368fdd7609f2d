import { hsrcpayExamples as examples } from "@keystub/mock/hsrcpay";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../samples.ts";
import { card, openWorld, withKey, withSecret, withSession } from "../world.ts";

const live = { account_id: examples.account };
const sandbox = { account_id: examples.sandbox };
const inSandbox = { tenant: examples.sandbox, environment: "sandbox" };

describe("accounts", () => {
  it("a person sees the accounts they are a member of, production and sandbox together", async () => {
    const world = await openWorld();
    const listed = async (user: string) =>
      (await (await withSession(world, { user })).ok("listAccounts")).data.map(({ id }) => id);
    expect(await listed(examples.owner)).toEqual([examples.account, examples.sandbox]);
    expect(await listed(examples.member)).toEqual([examples.account]);
    expect(await listed("usr_nobody")).toEqual([]);
  });

  it("a person reaches each of them with what their membership there says", async () => {
    const world = await openWorld();
    const member = await withSession(world, { user: examples.member });
    expect((await member.send("listCharges", { query: sandbox })).status).toBe(403);
    const owner = await withSession(world);
    const key = await withKey(world, inSandbox);
    expect((await owner.send("regenerateManagedApiKey", { path: { id: key.id ?? "" } })).status).toBe(200);
    expect((await owner.send("deleteApiKey", { path: { id: key.id ?? "" } })).status).toBe(200);
    const { data } = await owner.ok("confirmPayment", {
      path: { id: examples.sandboxPayment },
      body: { payment_method: card(examples.testCard) },
    });
    expect(data.payment.account_id).toBe(examples.sandbox);
  });

  it("an object of another account takes the permission of that account", async () => {
    const world = await openWorld();
    const owner = await withSession(world);
    await owner.ok("updateAccountMembership", {
      path: { id: "amem_5Rb4" },
      body: { permissions: ["account:payment:read"] },
    });
    const body = { payment_method: card(examples.testCard) };
    expect(await owner.send("confirmPayment", { path: { id: examples.sandboxPayment }, body })).toMatchObject({
      status: 403,
      body: { error: { details: { permission: "account:payment:confirm" } } },
    });
  });

  it("a sandbox needs its production account: 422 without one, 404 and 403 for a wrong one", async () => {
    const world = await openWorld();
    const owner = await withSession(world);
    const create = (query: object) =>
      owner.send("createAccount", { query: query as never, body: { name: "Harbor test" } });
    expect((await create({ sandbox_mode: true })).status).toBe(422);
    expect((await create({ sandbox_mode: true, prod_account_id: examples.sandbox })).status).toBe(422);
    expect((await create({ sandbox_mode: true, prod_account_id: "acct_none" })).status).toBe(404);
    expect((await create({ sandbox_mode: true, prod_account_id: examples.otherAccount })).status).toBe(403);
    const made = await create({ sandbox_mode: true, prod_account_id: examples.account });
    expect(made.body).toMatchObject({ data: { prod_account_id: examples.account, country: "US", currency: "USD" } });
    const plain = await create({ prod_account_id: examples.account });
    expect(plain.body).toMatchObject({ data: { prod_account_id: null, timezone: "Europe/Istanbul", metadata: {} } });
  });

  it("a new one is its maker's, and has a managed key whose secret is had by regenerating it", async () => {
    const world = await openWorld();
    const owner = await withSession(world);
    const query = { sandbox_mode: true, prod_account_id: examples.account };
    const { data: account } = await owner.ok("createAccount", { query, body: { name: "Harbor test" } });
    expect((await owner.ok("listAccounts")).data.map(({ id }) => id)).toContain(account.id);
    const { data: keys } = await owner.ok("listApiKeys", { query: { account_id: account.id, managed: true } });
    expect(keys).toMatchObject([{ name: "Standard key", permissions: { account: ["*"] } }]);
    const { data } = await owner.ok("regenerateManagedApiKey", { path: { id: keys[0]?.id ?? "" } });
    expect(data.key).toContain("_test_");
    const caller = withSecret(world, data.key);
    expect((await caller.ok("listAccounts")).data.map(({ id }) => id)).toEqual([account.id]);
    expect((await caller.ok("listPayments")).total).toBe(0);
  });

  it("PUT changes what is sent and nothing else; an empty object is fine", async () => {
    const world = await openWorld();
    const owner = await withKey(world);
    const { data: before } = await owner.ok("getAccount", { path: live });
    await world.mock.clock.advance("1m");
    const { data: renamed } = await owner.ok("updateAccount", { path: live, body: { name: "Harbor Maps" } });
    expect(renamed).toEqual({ ...before, name: "Harbor Maps", updated_at: "2026-01-01T00:01:00.000Z" });
    expect((await owner.ok("updateAccount", { path: live, body: {} })).data.name).toBe("Harbor Maps");
  });

  it("a deletion is soft: 404 from then on, and the account's keys answer 401", async () => {
    const world = await openWorld();
    const owner = await withSession(world);
    const key = await withKey(world);
    await owner.ok("deleteAccount", { path: live });
    expect((await key.send("listCharges")).status).toBe(401);
    expect((await owner.send("getAccount", { path: live })).status).toBe(404);
    expect((await owner.send("deleteAccount", { path: live })).status).toBe(404);
    expect((await owner.send("createApiKey", sampleOf("createApiKey"))).status).toBe(404);
    expect((await owner.ok("listAccounts")).data.map(({ id }) => id)).toEqual([examples.sandbox]);
    expect(await world.mock.collection(examples.account, "accounts").get(examples.account)).toMatchObject({
      deleted: true,
    });
  });
});

describe("account memberships", () => {
  it("take somebody of the workspace or an email address, not both and not neither: 422", async () => {
    const caller = await withKey(await openWorld());
    const create = (body: object) => caller.send("createAccountMembership", { query: live, body });
    for (const body of [
      {},
      { email: "audit@ledgerline.example", workspace_membership_id: examples.colleague },
      { workspace_membership_id: "wmem_none" },
      { email: "nobody" },
      { email: "audit@ledgerline.example", permissions: ["account:fly"] },
    ])
      expect(await create(body), JSON.stringify(body)).toMatchObject({ status: 422 });
    const invited = await create({ email: "audit@ledgerline.example" });
    expect(invited.body).toMatchObject({ data: { user_id: null, permissions: [], user: { id: null } } });
    expect((await create({ email: "audit@ledgerline.example" })).status).toBe(409);
    expect((await create({ workspace_membership_id: examples.colleague })).status).toBe(201);
    const { data } = await caller.ok("listAccountMemberships", { query: live });
    expect(data.map(({ user }) => user.email)).toEqual(
      expect.arrayContaining(["mert@harborbooks.example", "audit@ledgerline.example"]),
    );
  });

  it("a new member reaches the account with the next call", async () => {
    const world = await openWorld();
    const owner = await withSession(world);
    const mert = await withSession(world, { user: "usr_6Fh8" });
    expect((await mert.send("listCharges")).status).toBe(403);
    const body = { workspace_membership_id: examples.colleague, permissions: ["account:charge:read"] };
    await owner.ok("createAccountMembership", { query: sandbox, body });
    expect((await mert.ok("listAccounts")).data.map(({ id }) => id)).toEqual([examples.sandbox]);
    expect((await mert.send("listCharges", { query: sandbox })).status).toBe(200);
  });
});
