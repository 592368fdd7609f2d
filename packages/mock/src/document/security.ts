import { at, below, membersOf, type Place, rootOf, textAt } from "./place.ts";
import type { KeyWord, RateLimitWord, SecretFormat } from "./words.ts";

/** A security scheme whose credentials the engine can issue and check. */
export interface Scheme {
  readonly name: string;
  readonly kind: "key" | "session";
  /** Where the secret is sent. */
  readonly in: "header" | "query" | "cookie";
  /** Header, query parameter or cookie. */
  readonly parameter: string;
  /** `Bearer` or `Basic` before the secret in the Authorization header. */
  readonly prefix: string | undefined;
  readonly format: Required<SecretFormat>;
  /** What every secret of the scheme looks like; undefined for tokens of no fixed form. */
  readonly pattern: RegExp | undefined;
  /** How many characters of a secret may be shown again. */
  readonly displayed: number;
  readonly challenge: string;
  /** Of a session. */
  readonly lifetime: string | undefined;
  readonly scopes: ReadonlyMap<string, string>;
  readonly presets: ReadonlyMap<string, readonly string[]>;
  readonly tenantName: string | undefined;
  readonly rateLimit: RateLimitWord | undefined;
}

/** All schemes must pass; each with the scopes it needs. */
export type Requirement = readonly { readonly scheme: Scheme; readonly scopes: readonly string[] }[];

/** The security schemes of a document, by name. */
export function compileSchemes(document: unknown): Map<string, Scheme> {
  const root = rootOf(document);
  const title = textAt(at(root, "info"), "title") ?? "API";
  const used = rolesInUse(root);
  const schemes = new Map<string, Scheme>();
  for (const [name, place] of below(at(root, "components", "securitySchemes"))) {
    const scheme = compileScheme(name, place, title, used.get(name) ?? []);
    if (scheme) schemes.set(name, scheme);
  }
  return schemes;
}

const alphabets = {
  hex: "0-9a-f",
  base62: "0-9A-Za-z",
  base64url: "0-9A-Za-z_-",
  digits: "0-9",
} as const;

function compileScheme(name: string, place: Place, title: string, used: readonly string[]): Scheme | undefined {
  const members = membersOf(place);
  const type = textAt(place, "type");
  if (!members || !type) return undefined;
  const word = (members["x-key"] ?? {}) as KeyWord;
  const authScheme = type === "apiKey" ? undefined : (textAt(place, "scheme") ?? "bearer").toLowerCase();
  const where = type === "apiKey" ? ((textAt(place, "in") ?? "header") as Scheme["in"]) : "header";
  const parameter = type === "apiKey" ? (textAt(place, "name") ?? "X-API-Key") : "Authorization";
  const format = { prefix: "", alphabet: "base62", length: 32, ...word.format } as const;
  const kind = word.kind ?? "key";
  const realm = title.replaceAll(/["\\]/g, "");
  return {
    name,
    kind,
    in: where,
    parameter,
    prefix: authScheme && authScheme[0]?.toUpperCase() + authScheme.slice(1),
    format,
    pattern: word.format
      ? new RegExp(`^${escape(format.prefix)}[${alphabets[format.alphabet]}]{${format.length}}$`)
      : undefined,
    displayed: word.displayed ?? 8,
    challenge: word.challenge ?? `${authScheme ? capitalise(authScheme) : "ApiKey"} realm="${realm}"`,
    lifetime: word.lifetime,
    scopes: new Map(Object.entries(word.scopes ?? documentedScopes(place, used))),
    presets: new Map(Object.entries(word.presets ?? {})),
    tenantName: word.tenant,
    rateLimit: members["x-rate-limit"] as RateLimitWord | undefined,
  };
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Scopes of OAuth 2 flows, else the role names that operations ask for. */
function documentedScopes(place: Place, used: readonly string[]): Record<string, string> {
  const flows = below(at(place, "flows")).flatMap(([, flow]) => Object.entries(membersOf(at(flow, "scopes")) ?? {}));
  return Object.fromEntries(flows.length > 0 ? flows.map(([scope, text]) => [scope, String(text)]) : used.map((scope) => [scope, ""]));
}

function rolesInUse(root: Place): Map<string, string[]> {
  const used = new Map<string, string[]>();
  const lists = [at(root, "security")];
  for (const [, item] of below(at(root, "paths")))
    for (const [, operation] of below(item)) lists.push(at(operation, "security"));
  for (const list of lists)
    for (const [, requirement] of below(list))
      for (const [scheme, roles] of Object.entries(membersOf(requirement) ?? {})) {
        const known = used.get(scheme) ?? [];
        for (const role of Array.isArray(roles) ? roles.map(String) : []) if (!known.includes(role)) known.push(role);
        used.set(scheme, known);
      }
  return used;
}

/** What one operation asks for: alternatives of schemes that must all pass. Empty means that anybody may. */
export function compileSecurity(root: Place, operation: Place, schemes: ReadonlyMap<string, Scheme>): Requirement[] {
  const own = at(operation, "security");
  const list = Array.isArray(own.value) ? own : at(root, "security");
  return below(list).map(([, requirement]) =>
    Object.entries(membersOf(requirement) ?? {}).flatMap(([name, scopes]) => {
      const scheme = schemes.get(name);
      return scheme ? [{ scheme, scopes: Array.isArray(scopes) ? scopes.map(String) : [] }] : [];
    }),
  );
}
