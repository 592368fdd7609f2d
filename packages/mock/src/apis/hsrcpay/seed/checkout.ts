import type { CheckoutSessionRecord, CustomerRecord } from "../records.ts";
import type { AccountSeed } from "./account-seed.ts";
import { seedCharges, toPayment } from "./payments.ts";

/** The hosted sessions of an account, the newest first: the first can be paid, others are paid or have been left. */
export async function seedCheckout(seed: AccountSeed, customers: readonly CustomerRecord[]): Promise<void> {
  const { data, random } = seed;
  for (let index = 0; index < data.sessions.count; index++) {
    const daysAgo = 0.03 + index * 3.7;
    const payer = customers[index];
    const amount = index === 0 ? 12_990 : random.integer(30, 900) * 100 - 10;
    const session = toSession(seed, index, daysAgo, amount, payer);
    if (session.status === "COMPLETED") {
      const order = { id: seed.id("pay"), status: "SUCCEEDED", amount } as const;
      const payment = toPayment(seed, order, daysAgo, {
        checkout_session_id: session.id,
        routing_origin: "CHECKOUT_SESSION",
      });
      const charges = await seedCharges(seed, payment, daysAgo);
      await seed.add("payments", { ...payment, charges: charges.map(({ id }) => ({ id })) });
      await seed.add("checkout_sessions", { ...session, payment_id: payment.id });
    } else await seed.add("checkout_sessions", session);
  }
}

function toSession(
  { data, random, id, stamp }: AccountSeed,
  index: number,
  daysAgo: number,
  amount: number,
  payer: CustomerRecord | undefined,
): CheckoutSessionRecord {
  const { account, sessions } = data;
  const fixed = index % 5 !== 4;
  const price = (amount / 100).toFixed(2);
  const status = index === 0 ? "PENDING" : (["COMPLETED", "EXPIRED", "COMPLETED"][index % 3] ?? "PENDING");
  const site = account.name.toLowerCase().replaceAll(/ sandbox| /g, "");
  const paid = status === "COMPLETED";
  return {
    object: "checkout_session",
    id: index === 0 ? sessions.id : id("cs"),
    account_id: account.id,
    payment_link_id: id("pl"),
    business_name: account.name,
    business_logo_url: `https://cdn.${site}.example/logo.svg`,
    status,
    currency: account.currency,
    amount_mode: fixed ? "FIXED" : "CUSTOMER_INPUT",
    fixed_amount: fixed ? price : null,
    customer_input_preset: fixed ? null : "25.00",
    customer_input_min: fixed ? null : "5.00",
    customer_input_max: null,
    customer_entered_amount: fixed ? null : price,
    final_amount: price,
    collect_address: index % 3 === 1 ? "BILLING" : "NONE",
    collect_name: true,
    collect_phone: false,
    after_completion_type: "HOSTED_PAGE",
    after_completion_url: null,
    after_completion_message: sessions.message,
    custom_fields_schema: [
      { key: "gift_note", label: "Gift note", type: "TEXT", required: false, placeholder: "For whom?" },
    ],
    custom_fields_values: paid && index % 2 === 1 ? { gift_note: "For Ada" } : {},
    payer_name: payer?.name ?? null,
    payer_email: payer?.email ?? null,
    payer_phone: null,
    payer_ip_address: paid ? `198.51.100.${random.integer(2, 250)}` : null,
    payer_user_agent: paid ? "Mozilla/5.0" : null,
    payer_locale: account.country === "DE" ? "de-DE" : "tr-TR",
    billing_address:
      index % 3 === 1 && paid
        ? { country: account.country, city: "Izmir", state: null, line1: "1 Harbor Street", line2: null, zip: "35000" }
        : null,
    token: index === 0 ? sessions.token : id("cst"),
    payment_id: null,
    request_id: `req_${random.hex(12)}`,
    trace_id: id("tr"),
    created_at: stamp(daysAgo),
    updated_at: stamp(daysAgo, paid ? 70 : 0),
  };
}
