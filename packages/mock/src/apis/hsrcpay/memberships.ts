import type { operations } from "@keystub/documents/hsrcpay";
import type { Context, Handler, Scope } from "../../api.ts";
import { toTimestamp } from "../../time.ts";
import { success } from "./envelope.ts";
import { findInReach, ownAccount, permissions } from "./permissions.ts";
import { type MembershipRecord, records } from "./records.ts";
import { refuseField } from "./refusals.ts";

/** Adds somebody of the workspace to an account, or invites somebody from outside. */
export const createAccountMembership: Handler<operations["createAccountMembership"]> = async (ctx) => {
  const granted = ctx.body.permissions ?? [];
  checkKnown(ctx, granted);
  const person =
    "email" in ctx.body ? invite(ctx.body.email) : await findColleague(ctx, ctx.body.workspace_membership_id);
  const members = records(ctx, "account_memberships");
  if ((await members.list()).some(({ user }) => user.email === person.user.email))
    return ctx.refuse("conflict", `${person.user.email} is a member of the account already.`);
  const created_at = toTimestamp(ctx.now);
  const membership = await members.insert({
    object: "account_membership",
    id: ctx.random.text({ prefix: "amem_", length: 8 }),
    account_id: ctx.tenant,
    ...person,
    permissions: [...granted],
    created_at,
    updated_at: created_at,
  });
  return success(membership);
};

/** Replaces what a member may do; it counts from the member's next call. */
export const updateAccountMembership: Handler<operations["updateAccountMembership"]> = async (ctx) => {
  const { id } = ctx.path;
  const member = (scope: Scope) => records(scope, "account_memberships").get(id);
  const reached = await findInReach(ctx, async (scope) => member(scope));
  if (!reached) return ctx.refuse("not_found", `There is no membership ${id}.`, { resource: "account_membership" });
  const granted = ctx.body.permissions ?? reached.found.permissions;
  checkKnown(ctx, granted);
  const changes = { permissions: [...granted], updated_at: toTimestamp(ctx.now) };
  return success(await records(reached.scope, "account_memberships").update(id, changes));
};

type Person = Pick<MembershipRecord, "user_id" | "workspace_membership_id" | "user">;

function invite(email: string): Person {
  return { user_id: null, workspace_membership_id: null, user: { id: null, email, name: null } };
}

async function findColleague(ctx: Context, id: string): Promise<Person> {
  const account = await ownAccount(ctx);
  const found = account && (await records(ctx.within(account.workspace_id), "workspace_members").get(id));
  if (!found) return refuseField(ctx, "workspace_membership_id", "names nobody in the workspace");
  const { user_id, email, name } = found;
  return { user_id, workspace_membership_id: id, user: { id: user_id, email, name } };
}

function checkKnown(ctx: Context, granted: readonly string[]): void {
  const unknown = granted.filter((permission) => !permissions.includes(permission));
  if (unknown.length > 0) refuseField(ctx, "permissions", `names no permission: ${unknown.join(", ")}`);
}
