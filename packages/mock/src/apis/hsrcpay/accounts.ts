import type { operations } from "@keystub/documents/hsrcpay";
import type { Context, Handler, Scope } from "../../api.ts";
import { toTimestamp } from "../../time.ts";
import { issueStandardKey, revokeKeys } from "./api-keys.ts";
import { success } from "./envelope.ts";
import { ownAccount, permissions, reaches, userOf } from "./permissions.ts";
import { type AccountRecord, records } from "./records.ts";

/** The accounts that the caller reaches, production and sandbox together: for a key its own alone. */
export const listAccounts: Handler<operations["listAccounts"]> = async (ctx) => {
  const { credential } = ctx;
  const reached = credential?.kind === "session" ? await reaches(credential, ctx) : [ctx.tenant];
  const accounts = await Promise.all(reached.map((account) => ownAccount(ctx.within(account))));
  return success(accounts.filter((one) => one !== undefined && !one.deleted) as AccountRecord[]);
};

/** Makes an account, which is a tenant of its own, with its creator as a member and with the platform's standard key. */
export const createAccount: Handler<operations["createAccount"]> = async (ctx) => {
  const { name, country = "US", currency = "USD", timezone = "Europe/Istanbul", metadata = {} } = ctx.body;
  const production = ctx.query.sandbox_mode ? await findProduction(ctx) : undefined;
  const creator = await ownAccount(ctx);
  if (!creator) return ctx.refuse("not_found", `There is no account ${ctx.tenant}.`);
  const id = ctx.random.text({ prefix: "acct_", length: 8 });
  const created_at = toTimestamp(ctx.now);
  const account: AccountRecord = {
    object: "account",
    id,
    user_id: (await userOf(ctx.credential, ctx)) ?? creator.user_id,
    workspace_id: creator.workspace_id,
    name,
    country,
    prod_account_id: production?.id ?? null,
    timezone,
    settings: [],
    currency,
    deleted: false,
    created_at,
    updated_at: created_at,
    metadata: metadata as AccountRecord["metadata"], // JSON, as the request's body was
  };
  ctx.addTenant(id);
  const scope = ctx.within(id);
  await records(scope, "accounts").insert(account);
  await makeOwner(scope, account);
  await issueStandardKey(scope, production ? "sandbox" : "live");
  return success(account);
};

/** What ends with an account: its keys. */
export const afterDeleteAccount = (ctx: Context): Promise<void> => revokeKeys(ctx);

async function findProduction(ctx: Context<operations["createAccount"]>): Promise<AccountRecord> {
  const { prod_account_id: id } = ctx.query;
  const refuse = (message: string) =>
    ctx.refuse("invalid_request", `The query parameter prod_account_id ${message}.`, {
      faults: [{ in: "query", field: "prod_account_id", pointer: "prod_account_id", message }],
      // Like what a body says wrongly, although it stands in the query: the call is well formed.
      forced_status: 422,
    });
  if (id === undefined) return refuse("is required for a sandbox account");
  const account = await ownAccount(ctx.within(id));
  if (!account || account.deleted)
    return ctx.refuse("not_found", `There is no account ${id}.`, { resource: "account" });
  const reached = ctx.credential ? [ctx.credential.tenant, ...(await reaches(ctx.credential, ctx))] : [];
  if (!reached.includes(id))
    return ctx.refuse("tenant_forbidden", `The credential does not reach the account ${id}.`, { tenant: id });
  return account.prod_account_id === null ? account : refuse("names a sandbox account");
}

/** Whoever has made an account may do everything in it. */
async function makeOwner(
  scope: Scope,
  { id, user_id, workspace_id, created_at, updated_at }: AccountRecord,
): Promise<void> {
  const people = await records(scope.within(workspace_id), "workspace_members").list();
  const owner = people.find((one) => one.user_id === user_id);
  await records(scope, "account_memberships").insert({
    object: "account_membership",
    id: scope.random.text({ prefix: "amem_", length: 8 }),
    account_id: id,
    user_id,
    workspace_membership_id: owner?.id ?? null,
    permissions: [...permissions],
    created_at,
    updated_at,
    user: { id: user_id, email: owner?.email ?? "", name: owner?.name ?? null },
  });
}
