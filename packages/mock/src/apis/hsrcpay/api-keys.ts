import type { operations } from "@keystub/documents/hsrcpay";
import type { Context, Handler, Scope } from "../../api.ts";
import { type Credential, type Issued, stateOf } from "../../credentials.ts";
import type { Json, JsonRecord } from "../../store.ts";
import { toTimestamp } from "../../time.ts";
import { success, successPage } from "./envelope.ts";
import { findInReach, mapOf, ownAccount, readPermissionMap } from "./permissions.ts";
import { refuseField, refuseMissing } from "./refusals.ts";

/** Issues a custom key, and shows it once. */
export const createApiKey: Handler<operations["createApiKey"]> = async (ctx) => {
  const { name, permissions, expires_at = null, metadata = {} } = ctx.body;
  const account = await ownAccount(ctx);
  if (!account || account.deleted) return ctx.refuse("not_found", `There is no account ${ctx.tenant}.`);
  const { granted, unknown } = readPermissionMap(permissions);
  if (unknown.length > 0) return refuseField(ctx, "permissions", `names no permission: ${unknown.join(", ")}`);
  if (expires_at !== null && Date.parse(expires_at) <= ctx.now)
    return refuseField(ctx, "expires_at", "must lie in the future");
  const lacking = granted.filter((permission) => !ctx.granted.includes(permission));
  if (lacking.length > 0) return refuseMissing(ctx, lacking);
  const issued = await ctx.credentials.issue({
    scheme: "bearerAuth/secret",
    tenant: ctx.tenant,
    environment: account.prod_account_id === null ? "live" : "sandbox",
    user: ctx.credential?.user,
    name,
    scopes: granted,
    expiresAt: expires_at,
    // JSON, as the request's body was.
    attributes: { permissions, metadata: metadata as Json, managed: false },
  });
  return showIssued(ctx, issued);
};

/** The keys of an account, newest first, without those that were deleted. */
export const listApiKeys: Handler<operations["listApiKeys"]> = async (ctx) => {
  const { managed } = ctx.query;
  const keys = (await ctx.credentials.list())
    .filter((one) => one.kind === "key" && one.tenant === ctx.tenant && !isDeleted(one))
    .filter((one) => managed === undefined || isManaged(one) === managed)
    .toReversed()
    .toSorted((one, other) => other.createdAt - one.createdAt);
  const shown = keys.map((key) => showKey(key, ctx.now, masked(key)));
  return successPage(shown, ctx.query, (key) => key);
};

/** Gives a managed key a new secret; the old one is dead at once. */
export const regenerateManagedApiKey: Handler<operations["regenerateManagedApiKey"]> = async (ctx) => {
  const key = await findKey(ctx);
  if (!isManaged(key))
    return ctx.refuse("invalid_state", "Only managed keys can be regenerated.", { reason: "not_managed" });
  return showIssued(ctx, await ctx.credentials.regenerate(key.id), { updated_at: toTimestamp(ctx.now) });
};

/** Ends a key for good. It stays known, so that its use is told from that of a key that never was. */
export const deleteApiKey: Handler<operations["deleteApiKey"]> = async (ctx) => {
  const { id, attributes } = await findKey(ctx);
  await ctx.credentials.revoke(id);
  await ctx.credentials.change(id, { attributes: { ...attributes, deleted: true, updated_at: toTimestamp(ctx.now) } });
  return success();
};

/** The standard key of a new account. Nobody knows it: its secret is had by regenerating it. */
export async function issueStandardKey(scope: Scope, environment: "live" | "sandbox"): Promise<void> {
  await scope.credentials.issue({
    scheme: "bearerAuth/secret",
    tenant: scope.tenant,
    environment,
    name: "Standard key",
    attributes: { permissions: { account: ["*"] } },
  });
}

/** Revokes every key of an account that is no more. */
export async function revokeKeys(scope: Scope): Promise<void> {
  for (const { id, kind, tenant } of await scope.credentials.list())
    if (kind === "key" && tenant === scope.tenant) await scope.credentials.revoke(id);
}

async function findKey(
  ctx: Context<operations["deleteApiKey"] | operations["regenerateManagedApiKey"]>,
): Promise<Credential> {
  const { id } = ctx.path;
  const key = await ctx.credentials.get(id);
  const known = key?.kind === "key" && !isDeleted(key);
  const reached = known && (await findInReach(ctx, ({ tenant }) => (key.tenant === tenant ? key : undefined)));
  if (!reached) return ctx.refuse("not_found", `There is no API key ${id}.`, { resource: "api_key" });
  return reached.found;
}

/** Custom keys are those that createApiKey made; all others are the platform's own. */
function isManaged({ attributes }: Credential): boolean {
  return attributes["managed"] !== false;
}

function isDeleted({ attributes }: Credential): boolean {
  return attributes["deleted"] === true;
}

/** The last characters are kept for the lists, which show the key without its middle. */
async function showIssued(ctx: Context, { secret, ...key }: Issued, more: JsonRecord = {}) {
  const text = secret.reveal();
  const attributes = { ...key.attributes, ...more, ending: text.slice(-4) };
  const kept = await ctx.credentials.change(key.id, { attributes });
  return { ...success(showKey(kept, ctx.now, text)), showsOnce: true };
}

function masked({ prefix, attributes }: Credential): string {
  const ending = attributes["ending"];
  return `${prefix}...${typeof ending === "string" ? ending : ""}`;
}

function showKey(key: Credential, now: number, text: string): JsonRecord {
  const { attributes } = key;
  const created_at = toTimestamp(key.createdAt);
  const instant = (time: number | null) => (time === null ? null : toTimestamp(time));
  return {
    object: "api_key",
    id: key.id,
    account_id: key.tenant,
    name: key.name,
    type: key.scheme.endsWith("/publishable") ? "PUBLISHABLE" : "SECRET",
    key: text,
    // A call does not say where it comes from.
    last_used_ip: null,
    metadata: attributes["metadata"] ?? {},
    permissions: mapOf(key) ?? { account: [...key.scopes] },
    status: { active: "ACTIVE", expired: "EXPIRED", revoked: "REVOKED" }[stateOf(key, now)],
    last_used_at: instant(key.lastUsedAt),
    expires_at: instant(key.expiresAt),
    managed: isManaged(key),
    deleted: isDeleted(key),
    created_at,
    updated_at: attributes["updated_at"] ?? created_at,
  };
}
