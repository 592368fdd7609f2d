import type { Scope } from "../../api.ts";
import { toTimestamp } from "../../time.ts";
import { records, type Schemas } from "./records.ts";

// There is no Azure behind the mock. These are the fixed rules by which it plays one.

const audience = "https://management.azure.com/";

/** Why Azure turns a service principal down: it does so when the client secret begins with `invalid`. */
export function findSignInFault(clientSecret: string): string | undefined {
  return clientSecret.startsWith("invalid") ? "Azure did not accept the client secret." : undefined;
}

/** What an access token says of itself. Nobody checks its signature. */
export interface AzureToken {
  /** Why it would not do, if so. */
  readonly fault: string | undefined;
  /** The Azure tenant (`tid`), where it names one. */
  readonly tenantId: string | undefined;
}

/** Reads an access token (JWT, RFC 7519): it must be for Azure Resource Manager and not be expired. */
export function readToken(token: string, now: number): AzureToken {
  const claims = decodeClaims(token);
  const tenantId = typeof claims?.["tid"] === "string" ? claims["tid"] : undefined;
  return { tenantId, fault: findTokenFault(claims, now) };
}

function findTokenFault(claims: Readonly<Record<string, unknown>> | undefined, now: number): string | undefined {
  if (!claims) return "The access token is not a JSON Web Token.";
  const { aud, exp } = claims;
  if (![aud].flat().includes(audience))
    return `The access token is for the audience ${String(aud ?? "of nobody").slice(0, 100)}, not ${audience}.`;
  if (typeof exp !== "number") return "The access token does not say when it expires.";
  return exp * 1000 <= now ? `The access token expired at ${toTimestamp(exp * 1000)}.` : undefined;
}

function decodeClaims(token: string): Readonly<Record<string, unknown>> | undefined {
  const [, payload = "", signature] = token.split(".");
  if (signature === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === "object" && claims !== null ? { ...claims } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What can be seen in an Azure tenant, by name: whatever the organization's connections to it see already, else two
 * subscriptions that are called after `name`.
 */
export async function discoverSubscriptions(
  scope: Scope,
  tenantId: string,
  name: string,
): Promise<Schemas["Subscription"][]> {
  const connections = await records(scope, "connections").list();
  const siblings = connections.filter((connection) => connection.tenantId === tenantId).map(({ id }) => id);
  const known = (await records(scope, "subscriptions").list()).filter((one) => siblings.includes(one.connectionId));
  if (known.length === 0)
    return ["development", "production"].map((stage) => ({
      subscriptionId: scope.random.uuid(),
      displayName: `${name} ${stage}`,
      state: "Enabled",
    }));
  return [...new Map(known.map((one) => [one.subscriptionId, toSubscription(one)])).values()].sort(byName);
}

/** A subscription without what belongs to the connection that sees it. */
export function toSubscription({
  subscriptionId,
  displayName,
  state,
}: Schemas["Subscription"]): Schemas["Subscription"] {
  return { subscriptionId, displayName, state };
}

/** Code units rather than language, so that it is the same everywhere. */
export function byName(one: Schemas["Subscription"], other: Schemas["Subscription"]): number {
  return one.displayName < other.displayName ? -1 : 1;
}
