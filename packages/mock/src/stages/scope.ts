import type { Credential } from "../credentials.ts";
import { Refusal } from "../refusal.ts";
import type { Caller } from "./authenticate.ts";

/**
 * Checks that a credential may do this. All scopes of one requirement are needed; requirements are alternatives
 * (OpenAPI 3.1, Security Requirement Object). Decided before the request is read, so 403 comes before 400 and 404.
 * @throws {Refusal} `scope_missing`, naming what would be enough.
 */
export function checkScope({ credential, held, alternatives }: Pick<Caller, "credential" | "held" | "alternatives">): void {
  if (!credential || alternatives.length === 0) return;
  const granted = alternatives.some((requirement) =>
    requirement.every(({ scheme, scopes }) => scopes.every((scope) => held.get(scheme)?.scopes.includes(scope))),
  );
  if (!granted) throw refuse(credential, alternatives.map((requirement) => requirement.flatMap(({ scopes }) => scopes)));
}

function refuse(credential: Credential, choices: readonly (readonly string[])[]): Refusal {
  const required = [...new Set(choices.flat())];
  const missing = required.filter((scope) => !credential.scopes.includes(scope));
  const detail = `The credential lacks ${choices.map((scopes) => scopes.join(" and ")).join(", or ")}.`;
  const facts = { required_scopes: required, granted_scopes: credential.scopes, missing_scopes: missing };
  return new Refusal("scope_missing", detail, facts, `Add ${missing.join(" or ")} to the key.`);
}
