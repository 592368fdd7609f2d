import { document } from "@keystub/documents/hsrcpay";
import { compileModel } from "@keystub/mock";
import { hsrcpayExamples as examples } from "@keystub/mock/hsrcpay";
import { describe, expect, it } from "vitest";
import { card, openWorld, withKey, withSecret, withSession } from "../world.ts";

const live = { account_id: examples.account };
const sandbox = { account_id: examples.sandbox };
const inSandbox = { tenant: examples.sandbox, environment: "sandbox" };

describe("one header, three kinds of credential", () => {
  it.each([
    ["secret", "sk_live_1111", "at its beginning"],
    ["secret", "hsrc_eu1_sk_test_9fK2", "behind the prefix of a vendor"],
    ["secret", `${"x".repeat(29)}sk_live_1`, "just within the first 32 characters"],
    ["secret", "pk_sk_live_1", "sk_ comes before pk_"],
    ["publishable", "pk_live_1111", "pk_ at its beginning"],
    ["publishable", `${"x".repeat(60)}pk_live_1`, "pk_ anywhere"],
    ["token", `${"x".repeat(30)}sk_live_1`, "sk_ one character too late"],
    ["token", `${"x".repeat(40)}sk_live_1`, "sk_ after 40 others"],
    ["token", "eyJhbGciOiJIUzI1NiJ9.e30.c2ln", "neither"],
  ])("%s: %s (%s)", async (kind, text) => {
    const { schemes } = await compileModel(document);
    expect([...schemes.values()].filter(({ fits }) => fits(text)).map(({ name }) => name)).toEqual([
      `bearerAuth/${kind}`,
    ]);
  });

  it("a text with sk_ too late falls through to the tokens, of which it is none: 401", async () => {
    const world = await openWorld();
    const answer = await withSecret(world, `${"x".repeat(40)}sk_live_1`).send("listAccounts");
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer /);
  });

  it("a key in the query, in a cookie or as Basic is none", async () => {
    const world = await openWorld();
    const { secret = "" } = await withKey(world);
    for (const [path, headers] of [
      [`/accounts/?access_token=${secret}`, {}],
      ["/accounts/", { Cookie: `token=${secret}` }],
      ["/accounts/", { Authorization: `Basic ${btoa(`${secret}:`)}` }],
    ] as const)
      expect((await world.fetch(path, { headers })).status).toBe(401);
  });
});

describe("_test_ picks the data set", () => {
  it("the keys of a sandbox account have it in them, and those of a production account have not", async () => {
    const world = await openWorld();
    const owner = await withSession(world);
    const body = { name: "k", permissions: { account: ["*"] } };
    expect((await owner.ok("createApiKey", { query: sandbox, body })).data.key).toMatch(/^sk_test_[A-Za-z0-9]{40}$/);
    expect((await owner.ok("createApiKey", { query: live, body })).data.key).toMatch(/^sk_live_[A-Za-z0-9]{40}$/);
  });

  it("a sandbox key sees the sandbox alone, and a live key only what is live", async () => {
    const world = await openWorld();
    const test = await withKey(world, inSandbox);
    const real = await withKey(world);
    expect(test.secret).toContain("_test_");
    for (const [caller, own, other] of [
      [test, sandbox.account_id, live.account_id],
      [real, live.account_id, sandbox.account_id],
    ] as const) {
      const { data } = await caller.ok("listPayments", { query: { limit: 100 } });
      expect(new Set(data.map(({ account_id }) => account_id))).toEqual(new Set([own]));
      expect((await caller.ok("listAccounts")).data.map(({ id }) => id)).toEqual([own]);
      const foreign = await caller.send("listPayments", { query: { account_id: other } });
      expect(foreign).toMatchObject({ status: 403, body: { error: { details: { account_id: other } } } });
    }
    const body = { payment_method: card(examples.testCard) };
    expect(await test.send("confirmPayment", { path: { id: examples.createdPayment }, body })).toMatchObject({
      status: 404,
    });
    expect(await real.send("confirmPayment", { path: { id: examples.sandboxPayment }, body })).toMatchObject({
      status: 404,
    });
    expect(await test.send("getRefunds", { query: { charge_id: examples.charge } })).toMatchObject({ status: 404 });
    const links = { path: { id: examples.textLink } };
    expect(await test.send("getOneTimeLinksById", links)).toMatchObject({ status: 404 });
  });

  it("a publishable key of the sandbox has it as well", async () => {
    const world = await openWorld();
    const caller = await withKey(world, { ...inSandbox, scheme: "bearerAuth/publishable" });
    expect(caller.secret).toMatch(/^pk_test_[A-Za-z0-9]{40}$/);
    const { data } = await caller.ok("confirmPayment", {
      path: { id: examples.sandboxPayment },
      body: { payment_method: card(examples.testCard) },
    });
    expect(data.confirmResult.ok).toBe(true);
  });
});
