import type { ChargeRecord, CustomerRecord, PaymentRecord, Schemas } from "../records.ts";
import type { AccountSeed } from "./account-seed.ts";
import type { FixedPayment } from "./merchant.ts";

type Status = Schemas["PaymentStatus"];

/** What becomes of payments, over and over. None is under way: nothing would ever end it. */
const outcomes: readonly Status[] = [
  "SUCCEEDED",
  "SUCCEEDED",
  "REQUIRES_PAYMENT_METHOD",
  "SUCCEEDED",
  "AUTHORIZED",
  "SUCCEEDED",
  "SUCCEEDED",
  "REFUNDED",
  "SUCCEEDED",
  "CANCELED",
  "SUCCEEDED",
  "REQUIRES_ACTION",
  "SUCCEEDED",
  "EXPIRED",
];

/** The payments of an account, the newest first, with their charges and refunds. */
export async function seedPayments(seed: AccountSeed, customers: readonly CustomerRecord[]): Promise<void> {
  const { random, data } = seed;
  const { count, from, to, fixed } = data.payments;
  const known = customers.filter(({ deleted }) => !deleted);
  for (let index = 0; index < count; index++) {
    const daysAgo = 0.02 + (index * (data.age - 20)) / count;
    const customer = index % 6 === 5 ? undefined : random.pick(known).id;
    const order: FixedPayment = fixed[index] ?? {
      id: seed.id("pay"),
      status: outcomes[index % outcomes.length] ?? "SUCCEEDED",
      amount: Math.round(random.integer(from, to) / 10) * 10,
      ...(customer !== undefined && { customer }),
    };
    await seedPayment(seed, order, daysAgo, `${20_417 - index}`);
  }
}

async function seedPayment(seed: AccountSeed, order: FixedPayment, daysAgo: number, number: string): Promise<void> {
  const payment = toPayment(seed, order, daysAgo, { metadata: { order: number } });
  const charges = await seedCharges(seed, payment, daysAgo, order);
  await seed.add("payments", { ...payment, charges: charges.map(({ id }) => ({ id })) });
  const [newest] = charges;
  if (newest && newest.refunded_amount > 0) await seedRefund(seed, newest, order, daysAgo);
}

/** A payment of an order, without its charges. */
export function toPayment(
  { data, random, id, stamp }: AccountSeed,
  order: FixedPayment,
  daysAgo: number,
  more: Partial<PaymentRecord> = {},
): PaymentRecord {
  return {
    object: "payment",
    id: order.id,
    account_id: data.account.id,
    customer_id: order.customer ?? null,
    amount: order.amount,
    currency: data.account.currency,
    status: order.status,
    metadata: {},
    checkout_session_id: null,
    installments: order.status === "SUCCEEDED" && order.amount > 30_000 ? random.pick([1, 3, 6]) : 1,
    routing_origin: "MERCHANT_DIRECT",
    charges: [],
    auto_capture: order.status !== "AUTHORIZED",
    secure_mode: order.secure ?? (order.status === "REQUIRES_ACTION" ? true : "auto"),
    request_id: `req_${random.hex(12)}`,
    trace_id: id("tr"),
    created_at: stamp(daysAgo),
    updated_at: stamp(daysAgo, order.status === "CREATED" ? 0 : 70),
    ...more,
  };
}

/** What was tried for a payment, newest first; each is in the account then. */
export async function seedCharges(
  seed: AccountSeed,
  payment: PaymentRecord,
  daysAgo: number,
  order: Pick<FixedPayment, "charge" | "refund"> = {},
): Promise<ChargeRecord[]> {
  const { random } = seed;
  const status = chargeStatus[payment.status];
  if (status === undefined) return [];
  const held = status === "AUTHORIZED" || status === "CAPTURED" || status === "REFUNDED";
  const captured_amount = held && status !== "AUTHORIZED" ? payment.amount : 0;
  const last = toCharge(seed, payment, status, daysAgo, 65, {
    id: order.charge ?? seed.id("ch"),
    authorized_amount: held ? payment.amount : 0,
    captured_amount,
    refunded_amount: order.refund?.amount ?? (status === "REFUNDED" ? payment.amount : 0),
  });
  // One in eight had tried another card first.
  const failed = status === "CAPTURED" && order.charge === undefined && random.integer(1, 8) === 1;
  const charges = failed ? [last, toCharge(seed, payment, "DECLINED", daysAgo, 20, {})] : [last];
  for (const charge of charges) await seed.add("charges", charge);
  return charges;
}

const chargeStatus: Partial<Record<Status, string>> = {
  REQUIRES_PAYMENT_METHOD: "DECLINED",
  REQUIRES_ACTION: "PENDING",
  AUTHORIZED: "AUTHORIZED",
  SUCCEEDED: "CAPTURED",
  REFUNDED: "REFUNDED",
};

function toCharge(
  { random, id, stamp }: AccountSeed,
  payment: PaymentRecord,
  status: string,
  daysAgo: number,
  after: number,
  more: Partial<ChargeRecord>,
): ChargeRecord {
  const refused = status === "DECLINED";
  const secured = payment.secure_mode === true || random.integer(1, 3) === 1;
  return {
    object: "charge",
    id: id("ch"),
    payment_id: payment.id,
    payment_method_id: id("pm"),
    customer_id: payment.customer_id,
    account_id: payment.account_id,
    status,
    amount: payment.amount,
    authorized_amount: 0,
    captured_amount: 0,
    refunded_amount: 0,
    currency: payment.currency,
    installments: payment.installments,
    security: secured
      ? { method: "three_d_secure", outcome: status === "PENDING" ? "pending" : "authenticated" }
      : null,
    transaction: refused ? null : { reference: `${random.integer(100_000_000, 999_999_999)}` },
    exchanges: [{ type: "sale", outcome: refused ? "declined" : "approved" }],
    details: random.pick([
      { brand: "visa", last4: "1111" },
      { brand: "mastercard", last4: "4444" },
    ]),
    performance: { duration: random.integer(240, 1_400) },
    metadata: payment.metadata,
    routing_plan_id: id("rp"),
    routing_origin: payment.routing_origin,
    request_id: payment.request_id,
    trace_id: payment.trace_id,
    created_at: stamp(daysAgo, after),
    updated_at: stamp(daysAgo, after + 5),
    ...more,
  };
}

async function seedRefund(
  seed: AccountSeed,
  charge: ChargeRecord,
  { refund }: FixedPayment,
  daysAgo: number,
): Promise<void> {
  await seed.add("refunds", {
    object: "refund",
    id: refund?.id ?? seed.id("re"),
    charge_id: charge.id,
    status: "SUCCEEDED",
    reason: refund ? "OTHER" : seed.random.pick(["REQUESTED_BY_CUSTOMER", "DUPLICATE"]),
    reason_other: refund?.reason ?? null,
    metadata: {},
    amount: charge.refunded_amount,
    currency: charge.currency,
    created_at: seed.stamp(daysAgo, 600),
    updated_at: seed.stamp(daysAgo, 601),
  });
}
