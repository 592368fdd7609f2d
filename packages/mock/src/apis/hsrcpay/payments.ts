import type { operations } from "@keystub/documents/hsrcpay";
import type { Handler, Scope } from "../../api.ts";
import type { JsonRecord } from "../../store.ts";
import { collect, isConfirmable } from "./collect.ts";
import { byAge, show, success, successPage } from "./envelope.ts";
import { findInReach } from "./permissions.ts";
import { type ChargeRecord, type PaymentRecord, records } from "./records.ts";

/** The payments of an account, newest first, with what belongs to them where it is asked for. */
export const listPayments: Handler<operations["listPayments"]> = async (ctx) => {
  const { include_charges, include_routing_plans, include_events, include_customer } = ctx.query;
  const customers = await records(ctx, "customers").list();
  const charges = await records(ctx, "charges").list();
  const payments = (await records(ctx, "payments").list()).toSorted(byAge);
  return successPage(payments, ctx.query, (payment) => {
    const own = chargesOf(payment, charges);
    return {
      ...showPayment(payment),
      ...(include_charges && { charges: own.map(showCharge) }),
      ...(include_routing_plans && { routing_plans: own.map(toRoutingPlan) }),
      ...(include_events && { events: toEvents(payment) }),
      ...(include_customer && { customer: customers.find(({ id }) => id === payment.customer_id) ?? null }),
    };
  });
};

/** Tries to collect a payment. A decline is a success of the call. */
export const confirmPayment: Handler<operations["confirmPayment"]> = async (ctx) => {
  const { id } = ctx.path;
  const reached = await findInReach(ctx, async (scope) => records(scope, "payments").get(id));
  if (!reached) return ctx.refuse("not_found", `There is no payment ${id}.`, { resource: "payment" });
  const { scope, found } = reached;
  if (!isConfirmable(found))
    return ctx.refuse("invalid_state", `A payment that is ${found.status} cannot be confirmed.`, {
      state: found.status,
    });
  const { payment, confirmResult } = await collect(scope, found, ctx.body.payment_method, ctx.requestId);
  return success({ payment: await showWithCharges(scope, payment), confirmResult });
};

/** A payment with its attempts. */
export async function showWithCharges(scope: Scope, payment: PaymentRecord): Promise<JsonRecord> {
  const charges = chargesOf(payment, await records(scope, "charges").list());
  return { ...showPayment(payment), charges: charges.map(showCharge) };
}

function showPayment(payment: PaymentRecord): JsonRecord {
  return show(payment, "charges", "auto_capture", "secure_mode", "routing_strategy", "request_id", "trace_id");
}

function showCharge(charge: ChargeRecord): JsonRecord {
  return show(charge, "request_id", "trace_id");
}

function chargesOf(payment: PaymentRecord, all: readonly ChargeRecord[]): ChargeRecord[] {
  return payment.charges.flatMap(({ id }) => all.find((charge) => charge.id === id) ?? []);
}

function toRoutingPlan({ id, routing_plan_id, payment_id, created_at }: ChargeRecord): JsonRecord {
  return { object: "routing_plan", id: routing_plan_id, payment_id, charge_id: id, created_at };
}

/** How it began and what it came to. */
function toEvents({ status, created_at, updated_at }: PaymentRecord): JsonRecord[] {
  const created = { object: "payment_event", status: "CREATED", created_at };
  return status === "CREATED" ? [created] : [created, { object: "payment_event", status, created_at: updated_at }];
}
