import type { operations } from "@keystub/documents/hsrcpay";
import type { Handler } from "../../api.ts";
import { byAge, success } from "./envelope.ts";
import { findInReach } from "./permissions.ts";
import { records } from "./records.ts";

/** The refunds of one charge, newest first. */
export const getRefunds: Handler<operations["getRefunds"]> = async (ctx) => {
  const { charge_id } = ctx.query;
  const reached = await findInReach(ctx, async (scope) => records(scope, "charges").get(charge_id));
  if (!reached) return ctx.refuse("not_found", `There is no charge ${charge_id}.`, { resource: "charge" });
  const refunds = await records(reached.scope, "refunds").list();
  return success(refunds.filter((refund) => refund.charge_id === charge_id).toSorted(byAge));
};
