import type { Api, Awaitable } from "../api.ts";
import type { Credential } from "../credentials.ts";
import type { Schemas } from "../document/schemas.ts";
import type { Scheme } from "../document/security.ts";
import { Refusal } from "../refusal.ts";
import type { Caller } from "./authenticate.ts";
import type { Match } from "./route.ts";

/**
 * The tenant that a call is about: the one named by the parameter that the scheme's `tenant` gives, else the
 * credential's own.
 * @throws {Refusal} `tenant_forbidden` when the credential does not reach it, `not_found` when there is none,
 * `malformed_target` when it cannot be one.
 */
export function chooseTenant(
  { credential, scheme, tenant, world }: Caller,
  { operation, path }: Match,
  query: URLSearchParams,
  schemas: Schemas,
  reach: readonly string[],
): string {
  const name = scheme?.tenantName;
  if (!credential || name === undefined) return tenant;
  const chosen = path[name] ?? query.get(name) ?? tenant;
  if (chosen === tenant) return tenant;
  // A parameter of that name that the operation does not document is none.
  const parameter = operation.parameters.find((one) => one.name === name && (one.in === "path" || one.in === "query"));
  if (!parameter) return tenant;
  if (reach.includes(chosen)) return chosen;
  const [fault] = parameter.schema === undefined ? [] : schemas.check(parameter.schema, chosen);
  if (fault) {
    const faults = [{ in: parameter.in, field: name, pointer: name, message: fault.message, keyword: fault.keyword }];
    throw new Refusal("malformed_target", `The ${parameter.in} parameter ${name} ${fault.message}.`, { faults });
  }
  if (!world.tenants.includes(chosen))
    throw new Refusal("not_found", `There is no ${name} ${chosen.slice(0, 100)}.`, { resource: name });
  throw new Refusal("tenant_forbidden", `The credential does not reach ${name} ${chosen.slice(0, 100)}.`, {
    tenant: chosen,
  });
}

/** The tenants whose records a credential may ask for now: those it was issued for, and those the API says (a role). */
export async function findReach(
  { credential, world, tenant }: Caller,
  api: Api,
  now: number,
): Promise<readonly string[]> {
  if (!credential) return [];
  return [...credential.reaches, ...((await api.reaches?.(credential, world.scope(tenant, now))) ?? [])];
}

/** What a credential may do now: its own scopes, or what the API says of it (a role, a membership). */
export function findGrants({ credential, world, tenant }: Caller, api: Api, now: number): Awaitable<readonly string[]> {
  if (!credential) return [];
  return api.grants?.(credential, world.scope(tenant, now)) ?? credential.scopes;
}

/**
 * Checks that a credential may do this. All scopes of one requirement are needed; requirements are alternatives
 * (OpenAPI 3.1, Security Requirement Object). Decided before the request is read, so 403 comes before 400 and 404.
 * @throws {Refusal} `scope_missing`, naming what would be enough.
 */
export function checkScope({ credential, scheme, held, granted, alternatives }: Caller): void {
  if (!credential || alternatives.length === 0) return;
  const scopesOf = (other: Scheme) =>
    other === scheme ? granted : (held.find((one) => one.scheme === other)?.credential.scopes ?? []);
  const passes = alternatives.some((requirement) =>
    requirement.every(({ scheme: other, scopes }) => scopes.every((scope) => scopesOf(other).includes(scope))),
  );
  if (passes) return;
  const choices = alternatives.map((requirement) => requirement.flatMap(({ scopes }) => scopes));
  throw refuse(credential, choices, granted, scheme?.scopes ?? new Map());
}

function refuse(
  { kind }: Credential,
  choices: readonly (readonly string[])[],
  granted: readonly string[],
  titles: ReadonlyMap<string, string>,
): Refusal {
  const required = [...new Set(choices.flat())];
  const missing = required.filter((scope) => !granted.includes(scope));
  const detail = `The credential lacks ${choices.map((scopes) => scopes.join(" and ")).join(", or ")}.`;
  const [first = ""] = missing;
  const facts = {
    required_scopes: required,
    required_scope: required[0],
    scope_title: titles.get(first) ?? first,
    granted_scopes: granted,
    missing_scopes: missing,
  };
  return new Refusal("scope_missing", detail, facts, `Add ${missing.join(" or ")} to the ${kind}.`);
}
