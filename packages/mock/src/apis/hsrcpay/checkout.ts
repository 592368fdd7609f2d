import type { operations } from "@keystub/documents/hsrcpay";
import type { Context, Handler, Scope } from "../../api.ts";
import type { JsonRecord } from "../../store.ts";
import { toTimestamp } from "../../time.ts";
import { collect, isConfirmable } from "./collect.ts";
import { byAge, show, success } from "./envelope.ts";
import { showWithCharges } from "./payments.ts";
import { findInReach } from "./permissions.ts";
import { type CheckoutSessionRecord, type PaymentRecord, records } from "./records.ts";

/** The sessions of an account that have a text in their ids, or in what is known of the business and the payer. */
export const getCheckoutSessionsSearch: Handler<operations["getCheckoutSessionsSearch"]> = async (ctx) => {
  const wanted = ctx.query.q.toLowerCase();
  const found = (await records(ctx, "checkout_sessions").list()).filter((session) =>
    searched.some((field) => session[field]?.toLowerCase().includes(wanted)),
  );
  return success(found.toSorted(byAge).map(showSession));
};

const searched = ["id", "payment_link_id", "business_name", "payer_name", "payer_email", "payer_phone"] as const;

type Confirm = Context<operations["postCheckoutSessionsTokenByTokenConfirm"]>;

/** Pays a hosted session: with a payment of its own, which is tried as often as it takes. */
export const postCheckoutSessionsTokenByTokenConfirm: Handler<
  operations["postCheckoutSessionsTokenByTokenConfirm"]
> = async (ctx) => {
  const { token } = ctx.path;
  const reached = await findInReach(ctx, async (scope) =>
    (await records(scope, "checkout_sessions").list()).find((session) => session.token === token),
  );
  // The token is not repeated: whoever has it may pay.
  if (!reached) return ctx.refuse("not_found", "There is no such session.", { resource: "checkout_session" });
  const { scope, found } = reached;
  const known = await records(scope, "payments").get(found.payment_id ?? "");
  if (found.status !== "PENDING" || (known && !isConfirmable(known)))
    return ctx.refuse("invalid_state", "The session is paid or over.", { state: found.status });
  const payment = known ?? (await createPayment(scope, found, ctx.requestId));
  const checkout_session = await fillIn(ctx, scope, found, payment);
  const { payment: tried, confirmResult } = await collect(scope, payment, ctx.body.payment_method, ctx.requestId);
  return success({ checkout_session, payment: await showWithCharges(scope, tried), confirmResult });
};

async function createPayment(scope: Scope, session: CheckoutSessionRecord, request_id: string): Promise<PaymentRecord> {
  const created_at = toTimestamp(scope.now);
  return records(scope, "payments").insert({
    object: "payment",
    id: scope.random.text({ prefix: "pay_", length: 12 }),
    account_id: session.account_id,
    customer_id: null,
    amount: toMinor(session.final_amount ?? "0", session.currency),
    currency: session.currency,
    status: "CREATED",
    metadata: {},
    checkout_session_id: session.id,
    installments: 1,
    routing_origin: "CHECKOUT_SESSION",
    charges: [],
    auto_capture: true,
    secure_mode: "auto",
    request_id,
    trace_id: session.trace_id,
    created_at,
    updated_at: created_at,
  });
}

/** Keeps what the payer says with the session. */
async function fillIn(ctx: Confirm, scope: Scope, session: CheckoutSessionRecord, { id }: PaymentRecord) {
  const { payment_method, payer, payer_identity } = ctx.body;
  const changed = await records(scope, "checkout_sessions").update(session.id, {
    payment_id: id,
    payer_name: payment_method.data.name,
    payer_email: payer?.email ?? session.payer_email,
    payer_ip_address: payer_identity?.ip_address ?? session.payer_ip_address,
    payer_user_agent: payer_identity?.user_agent ?? session.payer_user_agent,
    updated_at: toTimestamp(ctx.now),
  });
  return showSession(changed);
}

function showSession(session: CheckoutSessionRecord): JsonRecord {
  return show(session, "token", "payment_id", "request_id", "trace_id");
}

/** Decimal text in minor units: 129.90 is 12990 where a currency has two decimals (ISO 4217). */
export function toMinor(amount: string, currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
  return Math.round(Number(amount) * 10 ** maximumFractionDigits);
}
