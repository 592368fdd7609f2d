import type { Call } from "../call.ts";
import { type Credential, stateOf } from "../credentials.ts";
import type { Operation } from "../document/operation.ts";
import { readCookie } from "../document/parameters.ts";
import type { Requirement, Scheme } from "../document/security.ts";
import { Refusal, type RefusalName } from "../refusal.ts";
import type { WorldState } from "../world.ts";

/** Who is calling, in which world, and the alternatives of the document that let them in. */
export interface Caller {
  readonly world: WorldState;
  /** Whose records are in reach. */
  readonly tenant: string;
  readonly credential: Credential | undefined;
  readonly scheme: Scheme | undefined;
  /** One for each scheme of the alternative that let the caller in; mostly it is `credential` alone. */
  readonly held: readonly Held[];
  /** What the credential may do now. */
  readonly granted: readonly string[];
  /** The alternatives that this caller's credential is of the right kind for; scopes are not looked at yet. */
  readonly alternatives: readonly Requirement[];
}

export interface Held {
  readonly scheme: Scheme;
  readonly credential: Credential;
  readonly world: WorldState;
}

/** Finds the credential that a secret belongs to, and its world. */
export type FindCredential = (secret: string) => { credential: Credential; world: WorldState } | undefined;

/**
 * Says who is calling.
 * @throws {Refusal} `credential_missing`, `_malformed`, `_repeated`, `_misplaced` or `_unknown`. Which one is for people
 * and tests: documents give them one answer, so that nothing is told about keys that do exist. `_not_accepted` for a
 * good credential of a kind that the operation does not take.
 */
export function authenticate(
  call: Call,
  query: URLSearchParams,
  operation: Operation,
  all: ReadonlyMap<string, Scheme>,
  find: FindCredential,
  fallback: WorldState,
  now: number,
): Caller {
  const { security } = operation;
  if (security.length === 0) return anybody(fallback);

  const opened: Held[] = [];
  let failure: Refusal | undefined;
  for (const requirement of security) {
    const held = open(requirement, call, query, find);
    if (held instanceof Refusal) failure ??= held;
    else if (held) opened.push(...held.filter(({ scheme }) => !opened.some((one) => one.scheme === scheme)));
  }
  const [first] = opened;
  if (first) {
    const { scheme, credential, world } = first;
    const holds = (wanted: Scheme) => opened.some((one) => one.scheme === wanted);
    const alternatives =
      security.length === 1
        ? security
        : security.filter((requirement) => requirement.length > 0 && requirement.every((one) => holds(one.scheme)));
    return {
      world,
      tenant: credential.tenant,
      credential,
      scheme,
      held: opened,
      granted: credential.scopes,
      alternatives,
    };
  }
  // `{}` among the alternatives: anybody may, but a credential that is sent must still be good.
  const anonymous = security.some((requirement) => requirement.length === 0);
  const schemes = security.flatMap((requirement) => requirement.map(({ scheme }) => scheme));
  if (!anonymous) {
    const other = [...all.values()].find(
      (scheme) => !schemes.includes(scheme) && isGoodFor(scheme, call, query, find, now),
    );
    if (other) throw notAccepted(other, schemes);
  }
  if (failure) throw failure;
  if (anonymous) return anybody(fallback);
  const elsewhere = misplaced(call, query, schemes);
  if (elsewhere)
    throw refuse(
      "credential_misplaced",
      `The credential came in ${elsewhere}, where it is not looked for.`,
      schemes[0],
    );
  throw refuse("credential_missing", "No credential was sent.", schemes[0]);
}

function anybody(world: WorldState): Caller {
  const tenant = world.tenants[0] ?? "default";
  return { world, tenant, credential: undefined, scheme: undefined, held: [], granted: [], alternatives: [] };
}

/** The credentials of one requirement: all of its schemes must pass (OpenAPI 3.1). Undefined where none was sent for it. */
function open(
  requirement: Requirement,
  call: Call,
  query: URLSearchParams,
  find: FindCredential,
): readonly Held[] | Refusal | undefined {
  const texts = requirement.map(({ scheme }) => {
    const text = read(call, query, scheme);
    return text !== undefined && scheme.fits(text) ? text : undefined;
  });
  if (texts.every((text) => text === undefined)) return undefined;
  const held: Held[] = [];
  for (const [index, { scheme }] of requirement.entries()) {
    const found = look(texts[index] ?? "", scheme, find);
    if (found instanceof Refusal) return found;
    held.push({ scheme, ...found });
  }
  return held;
}

/** Whether a credential was sent that works elsewhere. Only in its own place: in another scheme's it is not known. */
function isGoodFor(scheme: Scheme, call: Call, query: URLSearchParams, find: FindCredential, now: number): boolean {
  const text = scheme.of === undefined ? read(call, query, scheme) : undefined;
  if (text === undefined || !scheme.fits(text)) return false;
  const found = look(text, scheme, find);
  // A dead one is told apart from an unknown one only where it would have been taken.
  return !(found instanceof Refusal) && stateOf(found.credential, now) === "active";
}

function notAccepted(sent: Scheme, schemes: readonly Scheme[]): Refusal {
  const wanted = [...new Set(schemes.map(({ name }) => name))].join(" or ");
  return new Refusal(
    "credential_not_accepted",
    `A credential of ${sent.name} is not accepted here; expected ${wanted}.`,
    { accepted_schemes: schemes.map(({ name }) => name) },
    `Use a credential of ${wanted}.`,
  );
}

function read(call: Call, query: URLSearchParams, scheme: Scheme): string | undefined {
  if (scheme.in === "query") {
    const all = query.getAll(scheme.parameter);
    return all.length === 0 ? undefined : all.join(", ");
  }
  if (scheme.in === "cookie") return readCookie(call.header("cookie"), scheme.parameter);
  const value = call.header(scheme.parameter.toLowerCase());
  if (value === undefined || scheme.prefix === undefined) return value;
  // The scheme's name is case-insensitive, what follows is not (RFC 9110 §11.1).
  const [name = "", ...rest] = value.split(" ");
  return name.toLowerCase() === scheme.prefix.toLowerCase() ? rest.join(" ").trim() : undefined;
}

function look(
  text: string,
  scheme: Scheme,
  find: FindCredential,
): { credential: Credential; world: WorldState } | Refusal {
  if (text === "") return refuse("credential_missing", "The credential is empty.", scheme);
  if (scheme.pattern && !scheme.pattern.test(text)) {
    return text.includes(",")
      ? refuse("credential_repeated", "The credential was sent more than once.", scheme)
      : refuse("credential_malformed", "The credential does not have the form that the document gives.", scheme);
  }
  const found = find(text);
  if (found?.credential.scheme === (scheme.of ?? scheme.name)) return found;
  return refuse("credential_unknown", "There is no such credential.", scheme);
}

function misplaced(call: Call, query: URLSearchParams, schemes: readonly Scheme[]): string | undefined {
  for (const scheme of schemes) {
    const fits = (text: string | undefined) => text !== undefined && (scheme.pattern?.test(text) ?? false);
    if (scheme.in !== "query" && [...query.values()].some(fits)) return "the query";
    const authorization = call.header("authorization")?.split(" ").at(-1);
    if (scheme.parameter.toLowerCase() !== "authorization" && fits(authorization)) return "the Authorization header";
    if (scheme.prefix && fits(call.header("authorization"))) return "the Authorization header without its scheme";
  }
  return undefined;
}

function refuse(name: RefusalName, detail: string, scheme: Scheme | undefined): Refusal {
  const place = scheme?.in === "header" ? `the header ${scheme.parameter}` : `the ${scheme?.in} ${scheme?.parameter}`;
  const remedy = scheme && `Send it once in ${place}${scheme.prefix ? `, after "${scheme.prefix} "` : ""}.`;
  return new Refusal(name, detail, {}, remedy);
}
