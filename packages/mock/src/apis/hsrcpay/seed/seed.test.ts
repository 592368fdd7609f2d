import { describe, expect, it } from "vitest";
import { createRandom } from "../../../random.ts";
import type { JsonRecord } from "../../../store.ts";
import { hsrcpayExamples as examples } from "../examples.ts";
import { permissions } from "../permissions.ts";
import type { Records } from "../records.ts";
import { seed } from "./seed.ts";

const now = Date.UTC(2026, 0, 1);
const first = await fillWorld(1);

describe("the seed of HSRCPAY", () => {
  it("is the same in every run", async () => {
    expect(await fillWorld(1)).toEqual(first);
  });

  it("has two merchants, one of them with a sandbox, and the account of the seeded keys is the first", () => {
    expect(first.tenants).toEqual([examples.account, examples.sandbox, examples.otherAccount]);
    expect(of("accounts").map(({ prod_account_id }) => prod_account_id)).toEqual([null, examples.account, null]);
  });

  it("has enough to fill the pages of a screen", () => {
    expect(of("payments", examples.account).length).toBeGreaterThan(80);
    expect(of("customers", examples.account).length).toBeGreaterThan(30);
    expect(of("checkout_sessions", examples.account).length).toBeGreaterThan(10);
    expect(new Set(of("payments").map(({ status }) => status)).size).toBeGreaterThanOrEqual(7);
  });

  it("gives every record an id of its own, and an account that it is in", () => {
    for (const collection of [
      "payments",
      "charges",
      "refunds",
      "customers",
      "checkout_sessions",
      "webhooks",
    ] as const) {
      const ids = of(collection).map(({ id }) => id);
      expect(new Set(ids).size, collection).toBe(ids.length);
    }
    for (const { tenant, record } of first.inserted)
      if ("account_id" in record) expect(record["account_id"]).toBe(tenant);
  });

  it("refers only to records that its account has", () => {
    for (const tenant of first.tenants) {
      const ids = (collection: keyof Records) => new Set(of(collection, tenant).map(({ id }) => id));
      for (const { customer_id, checkout_session_id, charges } of of("payments", tenant)) {
        if (customer_id !== null) expect(ids("customers")).toContain(customer_id);
        if (checkout_session_id !== null) expect(ids("checkout_sessions")).toContain(checkout_session_id);
        for (const { id } of charges) expect(ids("charges")).toContain(id);
      }
      for (const { payment_id } of of("charges", tenant)) expect(ids("payments")).toContain(payment_id);
      for (const { charge_id } of of("refunds", tenant)) expect(ids("charges")).toContain(charge_id);
      for (const { customer_id } of of("payment_methods", tenant)) expect(ids("customers")).toContain(customer_id);
      for (const { payment_id } of of("checkout_sessions", tenant))
        if (payment_id !== null) expect(ids("payments")).toContain(payment_id);
    }
  });

  it("has charges that fit their payments, and refunds that fit their charges", () => {
    for (const payment of of("payments")) {
      const [newest] = payment.charges.map(({ id }) => of("charges").find((charge) => charge.id === id));
      expect(newest?.status).toBe(expected[payment.status]);
      if (newest) expect(newest).toMatchObject({ amount: payment.amount, currency: payment.currency });
    }
    for (const { id, refunded_amount, captured_amount } of of("charges")) {
      const given = of("refunds").filter(({ charge_id }) => charge_id === id);
      expect(given.reduce((sum, { amount }) => sum + amount, 0)).toBe(refunded_amount);
      expect(refunded_amount).toBeLessThanOrEqual(captured_amount);
    }
  });

  it("gives members permissions that there are, and has each of them in the workspace", () => {
    for (const { permissions: given, user_id } of of("account_memberships")) {
      expect(permissions).toEqual(expect.arrayContaining(given));
      expect(of("workspace_members").map((one) => one.user_id)).toContain(user_id);
    }
  });

  it("was all written before the world began", () => {
    for (const { record } of first.inserted)
      for (const field of ["created_at", "updated_at"]) {
        const time = record[field];
        if (typeof time === "string") expect(Date.parse(time), JSON.stringify(record)).toBeLessThan(now);
      }
  });

  it("keeps the documented examples, whatever the seed", async () => {
    for (const world of [first, await fillWorld(2)]) {
      const text = JSON.stringify(world.inserted);
      for (const [name, id] of Object.entries(examples))
        if (name !== "testCard") expect(text, name).toContain(`"${id}"`);
    }
    const status = (id: string) => of("payments").find((payment) => payment.id === id)?.status;
    expect(status(examples.createdPayment)).toBe("CREATED");
    expect(status(examples.succeededPayment)).toBe("SUCCEEDED");
    expect(status(examples.sandboxPayment)).toBe("CREATED");
    expect(of("checkout_sessions").find(({ token }) => token === examples.checkoutToken)).toMatchObject({
      id: examples.checkoutSession,
      status: "PENDING",
    });
  });
});

const expected: Readonly<Record<string, string>> = {
  REQUIRES_PAYMENT_METHOD: "DECLINED",
  REQUIRES_ACTION: "PENDING",
  AUTHORIZED: "AUTHORIZED",
  SUCCEEDED: "CAPTURED",
  REFUNDED: "REFUNDED",
};

/** Everything that the seed inserts, in its order. */
async function fillWorld(source: number) {
  const inserted: { collection: string; tenant: string; record: JsonRecord }[] = [];
  const { tenants } = await seed({
    now,
    random: createRandom(source),
    insert: async (collection, tenant, record) => void inserted.push({ collection, tenant, record }),
  });
  return { tenants, inserted };
}

/** The records of a collection, in all accounts or in one. */
function of<Name extends keyof Records>(collection: Name, tenant?: string): Records[Name][] {
  return first.inserted
    .filter((one) => one.collection === collection && (tenant === undefined || one.tenant === tenant))
    .map(({ record }) => record as Records[Name]); // what was inserted there
}
