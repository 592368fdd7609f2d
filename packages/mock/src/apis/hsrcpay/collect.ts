import type { Scope } from "../../api.ts";
import { toTimestamp } from "../../time.ts";
import { describeCard, isAccepted } from "./cards.ts";
import { ownAccount } from "./permissions.ts";
import { type ChargeRecord, type PaymentRecord, records, type Schemas, type Stored } from "./records.ts";

type Method = Schemas["PaymentMethodInput"];
type ErrorCode = Schemas["ConfirmErrorCode"];
type ConfirmResult = Stored<Schemas["ConfirmResult"]>;

const confirmable: readonly Schemas["PaymentStatus"][] = ["CREATED", "REQUIRES_ACTION", "REQUIRES_PAYMENT_METHOD"];

/** Whether somebody may still try to pay. */
export function isConfirmable({ status }: PaymentRecord): boolean {
  return confirmable.includes(status);
}

/**
 * Tries to collect a payment, which makes a charge. A refused card asks for another one; a payer who has to be
 * authenticated comes back; else a job goes on with it.
 */
export async function collect(
  scope: Scope,
  payment: PaymentRecord,
  method: Method,
  requestId: string,
): Promise<{ payment: PaymentRecord; confirmResult: ConfirmResult }> {
  const payments = records(scope, "payments");
  const errCode = await findError(scope, payment, method);
  const authenticated = payment.status === "REQUIRES_ACTION";
  const asks = errCode === null && payment.secure_mode === true && !authenticated;
  const charge = await makeCharge(scope, payment, method, errCode, asks, requestId);
  const charges = [{ id: charge.id }, ...payment.charges.filter(({ id }) => id !== charge.id)];
  const changes = { charges, request_id: requestId, updated_at: toTimestamp(scope.now) };
  if (errCode !== null || asks) {
    const status = asks ? "REQUIRES_ACTION" : "REQUIRES_PAYMENT_METHOD";
    const record = await payments.update(payment.id, { ...changes, status });
    if (charge.status === "DECLINED") await scope.emit("charge.declined", { record: charge });
    await scope.emit(asks ? "payment.requires_action" : "payment.requires_payment_method", { record });
    const url = `https://acs.hsrcpay.example/challenge/${charge.id}`;
    const paymentNextAction = asks ? { type: "redirect", url } : null;
    return { payment: record, confirmResult: { ok: asks, paymentNextAction, errCode } };
  }
  await payments.update(payment.id, changes);
  await scope.startJob(payment.auto_capture ? "capture" : "authorization", payment.id);
  const record = await payments.get(payment.id);
  return { payment: record ?? payment, confirmResult: { ok: true, paymentNextAction: null, errCode: null } };
}

/** Why a payment cannot be tried. The sandbox has a provider of its own; elsewhere the account has to have configured one. */
async function findError(scope: Scope, { currency }: PaymentRecord, { type, data }: Method): Promise<ErrorCode | null> {
  const account = await ownAccount(scope);
  const sandbox = account !== undefined && account.prod_account_id !== null;
  if (type.toUpperCase() !== "CARD" || !isAccepted(data, sandbox, scope.now)) return "invalid_payment_method";
  if (sandbox) return null;
  const configs = await records(scope, "payment_provider_configs").list();
  if (configs.length === 0) return "system_no_provider_strategy_available_for_routing_plan";
  const allowed = configs.flatMap(({ merchant_capabilities }) => merchant_capabilities.allowed_currencies ?? ["*"]);
  return allowed.includes("*") || allowed.includes(currency) ? null : "invalid_currency";
}

/** A new charge, or the one that waited for the payer. */
async function makeCharge(
  scope: Scope,
  payment: PaymentRecord,
  { data }: Method,
  errCode: ErrorCode | null,
  asks: boolean,
  request_id: string,
): Promise<ChargeRecord> {
  const { random } = scope;
  const charges = records(scope, "charges");
  const last = await charges.get(payment.charges[0]?.id ?? "");
  const waiting = last?.status === "PENDING" ? last : undefined;
  const updated_at = toTimestamp(scope.now);
  const refused = errCode !== null;
  const secured = waiting !== undefined || asks;
  const charge: ChargeRecord = {
    object: "charge",
    id: random.text({ prefix: "ch_", length: 12 }),
    payment_id: payment.id,
    payment_method_id: random.text({ prefix: "pm_", length: 12 }),
    customer_id: payment.customer_id,
    account_id: payment.account_id,
    amount: payment.amount,
    authorized_amount: 0,
    captured_amount: 0,
    refunded_amount: 0,
    currency: payment.currency,
    installments: payment.installments,
    performance: { duration: random.integer(240, 1_400) },
    metadata: payment.metadata,
    routing_plan_id: random.text({ prefix: "rp_", length: 12 }),
    routing_origin: payment.routing_origin,
    trace_id: payment.trace_id,
    created_at: updated_at,
    ...waiting,
    status: !refused ? "PENDING" : errCode === "invalid_payment_method" ? "DECLINED" : "FAILED",
    security: secured ? { method: "three_d_secure", outcome: asks ? "pending" : "authenticated" } : null,
    transaction: refused ? null : { reference: `${random.integer(100_000_000, 999_999_999)}` },
    exchanges: [{ type: "sale", outcome: refused ? "declined" : "approved" }],
    details: describeCard(data),
    request_id,
    updated_at,
  };
  return waiting ? charges.update(charge.id, charge) : charges.insert(charge);
}
