import type { Call } from "../call.ts";
import { hash } from "../derive.ts";
import { readCookie } from "../document/parameters.ts";
import type { Operation } from "../document/operation.ts";
import type { Requirement, Scheme } from "../document/security.ts";
import type { Credential } from "../credentials.ts";
import { Refusal, type RefusalName } from "../refusal.ts";
import type { WorldState } from "../world.ts";

/** Who is calling, in which world, and the alternative of the document that lets them in. */
export interface Caller {
  readonly world: WorldState;
  readonly credential: Credential | undefined;
  readonly scheme: Scheme | undefined;
  /** One for each scheme of the alternative that let the caller in; mostly it is `credential` alone. */
  readonly held: ReadonlyMap<Scheme, Credential>;
  /** The alternatives that this caller's credential is of the right kind for; scopes are not looked at yet. */
  readonly alternatives: readonly Requirement[];
}

/** Finds the world and the credential that a digest belongs to. */
export type FindCredential = (digest: string) => { credential: Credential; world: WorldState } | undefined;

/**
 * Says who is calling.
 * @throws {Refusal} `credential_missing`, `_malformed`, `_repeated`, `_misplaced` or `_unknown`. Which one is for people
 * and tests: documents give them one answer, so that nothing is told about keys that do exist.
 */
export function authenticate(
  call: Call,
  query: URLSearchParams,
  operation: Operation,
  find: FindCredential,
  fallback: WorldState,
): Caller {
  const { security } = operation;
  if (security.length === 0) return anybody(fallback);

  let failure: Refusal | undefined;
  for (const requirement of security) {
    const [first] = requirement;
    // `{}` among the alternatives: anybody may, but a credential that is sent must still be good.
    if (!first) continue;
    const texts = requirement.map(({ scheme }) => read(call, query, scheme));
    if (texts.every((text) => text === undefined)) continue;
    const held = new Map<Scheme, Credential>();
    let world = fallback;
    let bad: Refusal | undefined;
    // All schemes of one requirement must pass (OpenAPI 3.1, Security Requirement Object).
    for (const [index, { scheme }] of requirement.entries()) {
      const found = look(texts[index] ?? "", scheme, find);
      if (found instanceof Refusal) bad ??= found;
      else {
        held.set(scheme, found.credential);
        if (scheme === first.scheme) world = found.world;
      }
    }
    if (bad) {
      failure ??= bad;
      continue;
    }
    const alternatives = security.filter(
      (other) => other[0]?.scheme === first.scheme && other.every(({ scheme }) => held.has(scheme)),
    );
    return { world, credential: held.get(first.scheme), scheme: first.scheme, held, alternatives };
  }
  if (failure) throw failure;
  if (security.some((requirement) => requirement.length === 0)) return anybody(fallback);
  const schemes = security.flatMap((requirement) => requirement.map(({ scheme }) => scheme));
  const elsewhere = misplaced(call, query, schemes);
  if (elsewhere) throw refuse("credential_misplaced", `The credential came in ${elsewhere}, where it is not looked for.`, schemes[0]);
  throw refuse("credential_missing", "No credential was sent.", schemes[0]);
}

function anybody(world: WorldState): Caller {
  return { world, credential: undefined, scheme: undefined, held: new Map(), alternatives: [] };
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

function look(text: string, scheme: Scheme, find: FindCredential): { credential: Credential; world: WorldState } | Refusal {
  if (text === "") return refuse("credential_missing", "The credential is empty.", scheme);
  if (scheme.pattern && !scheme.pattern.test(text)) {
    return text.includes(",")
      ? refuse("credential_repeated", "The credential was sent more than once.", scheme)
      : refuse("credential_malformed", "The credential does not have the form that the document gives.", scheme);
  }
  const found = find(hash(text));
  if (found?.credential.scheme === scheme.name) return found;
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
