import { document } from "@keystub/documents/hsrcpay";
import type { Context, Scope } from "../../api.ts";
import type { Credential } from "../../credentials.ts";
import { type AccountRecord, records, type Schemas } from "./records.ts";
import { refuseMissing } from "./refusals.ts";

type PermissionMap = Schemas["PermissionMap"];

interface Security {
  readonly securitySchemes: { readonly bearerAuth: { readonly "x-key": { readonly scopes: object } } };
}

/** Every permission there is. */
// The engine has checked the document's words, and the scheme stands in security/bearer-auth.yaml.
export const permissions: readonly string[] = Object.keys(
  (document["components"] as Security).securitySchemes.bearerAuth["x-key"].scopes,
);

/**
 * The permissions that a key's map gives, and what it names that there is not. `read` below `account:charge` is
 * `account:charge:read`, which may also be written in full below any name; `*` is all that begins with the name.
 */
export function readPermissionMap(map: PermissionMap): { granted: string[]; unknown: string[] } {
  const granted = new Set<string>();
  const unknown: string[] = [];
  for (const [group, names] of Object.entries(map))
    for (const name of names) {
      const found = name === "*" ? below(group) : [known(name) ?? known(`${group}:${name}`)].filter(isText);
      for (const permission of found) granted.add(permission);
      if (found.length === 0) unknown.push(name.includes(":") ? name : `${group}:${name}`);
    }
  return { granted: permissions.filter((permission) => granted.has(permission)), unknown };
}

function below(group: string): string[] {
  return permissions.filter((permission) => permission.startsWith(`${group}:`));
}

function known(name: string): string | undefined {
  return permissions.includes(name) ? name : undefined;
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}

/** What a credential may do in an account now: a key what its map says, a person what the membership says. */
export async function grants(credential: Credential, scope: Scope): Promise<readonly string[]> {
  if (credential.kind === "key")
    return mapOf(credential) ? readPermissionMap(mapOf(credential) ?? {}).granted : credential.scopes;
  const user = await userOf(credential, scope);
  const members = await records(scope, "account_memberships").list();
  return members.find(({ user_id }) => user_id === user)?.permissions ?? [];
}

/** The permission map of a key that has one. */
export function mapOf({ attributes }: Credential): PermissionMap | undefined {
  // Maps come from createApiKey, whose schema has let them through, or from a test that issues a key.
  return attributes["permissions"] as PermissionMap | undefined;
}

/** The accounts that a person is a member of. A key has its own account alone. */
export async function reaches(credential: Credential, scope: Scope): Promise<readonly string[]> {
  if (credential.kind === "key") return [];
  const user = await userOf(credential, scope);
  const reached: string[] = [];
  for (const account of scope.tenants) {
    const members = await records(scope.within(account), "account_memberships").list();
    if (members.some(({ user_id }) => user_id === user)) reached.push(account);
  }
  return reached;
}

/** A session that was made for nobody in particular is that of the account's owner. */
export async function userOf(credential: Credential | undefined, scope: Scope): Promise<string | null> {
  return credential?.user ?? (await ownAccount(scope.within(credential?.tenant ?? scope.tenant)))?.user_id ?? null;
}

/** The account whose records a scope has. */
export function ownAccount(scope: Scope): Promise<AccountRecord | undefined> {
  return Promise.resolve(records(scope, "accounts").get(scope.tenant));
}

/**
 * Looks for something that a call names by its id alone: in the account it is about, then in the others that the caller
 * reaches, where the operation must be permitted as well.
 */
export async function findInReach<T>(
  ctx: Context,
  find: (scope: Scope) => T | undefined | Promise<T | undefined>,
): Promise<{ readonly scope: Scope; readonly found: T } | undefined> {
  const { credential, tenant } = ctx;
  const reached = credential ? [...credential.reaches, ...(await reaches(credential, ctx))] : [];
  for (const account of new Set([tenant, ...reached])) {
    const scope = ctx.within(account);
    const found = await find(scope);
    if (found === undefined) continue;
    if (credential && account !== tenant) checkPermitted(ctx, await grants(credential, scope));
    return { scope, found };
  }
  return undefined;
}

function checkPermitted(ctx: Context, granted: readonly string[]): void {
  const required = ctx.operation.security.flatMap((all) => all.flatMap(({ scopes }) => scopes));
  const missing = [...new Set(required)].filter((permission) => !granted.includes(permission));
  if (missing.length > 0) refuseMissing(ctx, missing);
}
