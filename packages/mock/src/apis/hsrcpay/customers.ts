import type { operations } from "@keystub/documents/hsrcpay";
import type { Handler } from "../../api.ts";
import { byAge, show, successPage } from "./envelope.ts";
import { records } from "./records.ts";

/** The customers of an account, newest first, with their payment methods where they are asked for. */
export const listCustomers: Handler<operations["listCustomers"]> = async (ctx) => {
  const methods = ctx.query.include_payment_methods ? await records(ctx, "payment_methods").list() : undefined;
  const customers = (await records(ctx, "customers").list()).filter(({ deleted }) => !deleted).toSorted(byAge);
  return successPage(customers, ctx.query, (customer) => {
    const own = methods?.filter(({ customer_id }) => customer_id === customer.id);
    return { ...customer, ...(own && { payment_methods: own.map((method) => show(method, "customer_id")) }) };
  });
};
