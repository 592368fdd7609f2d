import { DocumentError } from "./document-error.ts";
import { at, below, membersOf, type Place, rootOf, textAt } from "./place.ts";
import type { KeyKindWord, KeyWord, RateLimitWord, SecretFormat } from "./words.ts";

/** A security scheme whose credentials the engine can issue and check, or one of the kinds that share it. */
export interface Scheme {
  /** Of the security scheme; with a slash and the kind where several kinds share it. */
  readonly name: string;
  /** Of the security scheme. */
  readonly document: string;
  readonly kind: "key" | "session";
  /** Says whether a text is of this kind: the first kind of a scheme that fits counts. */
  readonly fits: (text: string) => boolean;
  /** Taken only by operations that name it. */
  readonly limited: boolean;
  /** The scheme whose credentials this one takes in another place. */
  readonly of: string | undefined;
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
  /** What every credential has that is not given its own scopes. Default: all. */
  readonly granted: readonly string[] | undefined;
  /** Prefix of the secrets of each environment. */
  readonly environments: ReadonlyMap<string, string>;
  /** The form of its credentials' ids. Default: UUIDs. */
  readonly id: SecretFormat | undefined;
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
    const word = (membersOf(place)?.["x-key"] ?? {}) as KeyWord;
    const earlier: RegExp[] = [];
    for (const [kind, own] of word.kinds ? Object.entries(word.kinds) : [["", word] as const]) {
      const matches = "matches" in own && own.matches !== undefined ? new RegExp(own.matches) : undefined;
      const scheme = compileScheme(name, place, title, used.get(name) ?? [], word, own);
      if (scheme) {
        const others = [...earlier];
        const fits = (text: string) => (matches?.test(text) ?? true) && !others.some((other) => other.test(text));
        const limited = "limited" in own && own.limited === true;
        const id = kind === "" ? name : `${name}/${kind}`;
        schemes.set(id, { ...scheme, name: id, fits, limited });
      }
      if (matches) earlier.push(matches);
    }
  }
  return schemes;
}

const alphabets = {
  hex: "0-9a-f",
  base62: "0-9A-Za-z",
  base64url: "0-9A-Za-z_-",
  digits: "0-9",
} as const;

function compileScheme(
  name: string,
  place: Place,
  title: string,
  used: readonly string[],
  word: KeyWord,
  own: KeyKindWord,
): Omit<Scheme, "fits" | "limited"> | undefined {
  const members = membersOf(place);
  const type = textAt(place, "type");
  if (!members || !type) return undefined;
  const authScheme = type === "apiKey" ? undefined : (textAt(place, "scheme") ?? "bearer").toLowerCase();
  const where = type === "apiKey" ? ((textAt(place, "in") ?? "header") as Scheme["in"]) : "header";
  const parameter = type === "apiKey" ? (textAt(place, "name") ?? "X-API-Key") : "Authorization";
  const format = { prefix: "", alphabet: "base62", length: 32, ...own.format } as const;
  const environments = Object.entries(word.environments ?? {}).map(
    ([environment, { prefix }]) => [environment, prefix] as const,
  );
  const realm = title.replaceAll(/["\\]/g, "");
  return {
    name,
    document: name,
    kind: own.kind ?? "key",
    of: word.of,
    in: where,
    parameter,
    prefix: authScheme && authScheme[0]?.toUpperCase() + authScheme.slice(1),
    format,
    // A prefix that differs between environments or vendors is not part of the form.
    pattern:
      own.format && !word.kinds
        ? new RegExp(`^${escapeForRegExp(format.prefix)}[${alphabets[format.alphabet]}]{${format.length}}$`)
        : undefined,
    displayed: own.displayed ?? word.displayed ?? 8,
    challenge: word.challenge ?? `${authScheme ? capitalise(authScheme) : "ApiKey"} realm="${realm}"`,
    lifetime: own.lifetime,
    scopes: new Map(Object.entries(word.scopes ?? documentedScopes(place, used))),
    presets: new Map(Object.entries(word.presets ?? {})),
    granted: word.granted,
    id: word.id,
    environments: new Map(environments),
    tenantName: word.tenant,
    rateLimit: members["x-rate-limit"] as RateLimitWord | undefined,
  };
}

function escapeForRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Scopes of OAuth 2 flows, else the role names that operations ask for. */
function documentedScopes(place: Place, used: readonly string[]): Record<string, string> {
  const flows = below(at(place, "flows")).flatMap(([, flow]) => Object.entries(membersOf(at(flow, "scopes")) ?? {}));
  return Object.fromEntries(
    flows.length > 0 ? flows.map(([scope, text]) => [scope, String(text)]) : used.map((scope) => [scope, ""]),
  );
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

/**
 * What one operation asks for: alternatives of schemes that must all pass. Empty means that anybody may. Each kind of
 * credential that the operation takes makes an alternative of its own.
 */
export function compileSecurity(root: Place, operation: Place, schemes: ReadonlyMap<string, Scheme>): Requirement[] {
  const own = at(operation, "security");
  const list = Array.isArray(own.value) ? own : at(root, "security");
  const accepted = membersOf(operation)?.["x-accepts"] as readonly string[] | undefined;
  return below(list).flatMap(([, requirement]) => {
    const entries = Object.entries(membersOf(requirement) ?? {}).map(([name, scopes]) => {
      const kinds = [...schemes.values()].filter((scheme) => scheme.document === name);
      // Passing over it would leave the operation open to everybody.
      if (kinds.length === 0)
        throw new DocumentError([{ pointer: requirement.pointer, message: `There is no security scheme ${name}.` }]);
      return {
        kinds: kinds.filter((scheme) => takes(accepted, scheme)),
        scopes: Array.isArray(scopes) ? scopes.map(String) : [],
      };
    });
    return entries.reduce<Requirement[]>(
      (alternatives, { kinds, scopes }) =>
        kinds.flatMap((scheme) => alternatives.map((requirements) => [...requirements, { scheme, scopes }])),
      [[]],
    );
  });
}

function takes(accepted: readonly string[] | undefined, { name, document, limited }: Scheme): boolean {
  if (name === document) return true;
  return accepted ? accepted.includes(name.slice(document.length + 1)) : !limited;
}
