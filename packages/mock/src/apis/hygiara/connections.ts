import type { operations } from "@keystub/documents/hygiara";
import type { Handler } from "../../api.ts";
import { toTimestamp } from "../../time.ts";
import { discoverSubscriptions, findSignInFault } from "./azure.ts";
import { records } from "./records.ts";

/** Saves a connection that Azure lets in, with the subscriptions it sees. The secret is used here and never stored. */
export const createConnection: Handler<operations["createConnection"]> = async (ctx) => {
  const { friendlyName, tenantId, clientId, clientSecret } = ctx.body;
  const fault = findSignInFault(clientSecret);
  if (fault) return ctx.refuse("invalid_state", fault, { state: "rejected" });
  const subscriptions = await discoverSubscriptions(ctx, tenantId, friendlyName);
  const connection = await records(ctx, "connections").insert({
    id: ctx.random.uuid(),
    friendlyName,
    tenantId,
    clientId,
    continuousScanning: false,
    wafRuleSetId: null,
    createdAt: toTimestamp(ctx.now),
  });
  for (const subscription of subscriptions)
    await records(ctx, "subscriptions").insert({
      id: ctx.random.uuid(),
      connectionId: connection.id,
      ...subscription,
    });
  return { body: connection };
};
