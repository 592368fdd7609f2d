import type { Context, Scope } from "../../api.ts";
import type { Credential } from "../../credentials.ts";
import { Refusal } from "../../refusal.ts";
import { hatzExamples } from "./examples.ts";
import { type RoleRecord, records, type UserRecord } from "./records.ts";

/** A user with the role that he or she has now. */
export interface Person {
  readonly user: UserRecord;
  readonly role: RoleRecord;
  /** The tenant that the user belongs to: agents, files and usage are kept there. */
  readonly home: Scope;
}

/**
 * What a credential may do: what its user's role says at this moment. The keys of a new world are nobody's and have
 * their own scopes.
 * @throws {Refusal} `credential_unknown` when the user is disabled or gone.
 */
export async function grants(credential: Credential, scope: Scope): Promise<readonly string[]> {
  const { user, kind, scopes } = credential;
  // Who is signed in is somebody: keys made in the session will be that person's.
  if (user === null && kind === "session")
    throw new Refusal(
      "credential_unknown",
      "The session is nobody's.",
      {},
      "Sign in as a user: signIn({ user, tenant }).",
    );
  return user === null ? scopes : (await findOwner(credential, scope)).role.permissions;
}

/** The roles of the MSP, which have no `scope`, reach all of its tenants. */
export async function reaches(credential: Credential, scope: Scope): Promise<readonly string[]> {
  const { user, scopes } = credential;
  const reachesAll =
    user === null ? scopes.includes("msp_admin") : (await findOwner(credential, scope)).role.scope === null;
  return reachesAll ? scope.tenants : [];
}

/** Every tenant that the caller reaches, the own one first. */
export async function reachOf(ctx: Context): Promise<readonly string[]> {
  const { credential } = ctx;
  return credential ? [...new Set([...credential.reaches, ...(await reaches(credential, ctx))])] : [];
}

/** Whose files, apps and credits a call is about. */
export async function findCaller(ctx: Context): Promise<Person> {
  const { credential } = ctx;
  const own = credential?.user ? await findPerson(ctx, credential.user) : undefined;
  if (own) return own;
  const home = ctx.within(credential?.tenant ?? ctx.tenant);
  const [first] = await records(home, "users").list();
  if (!first) return ctx.refuse("not_found", `There is nobody in ${home.tenant}.`, { resource: "user" });
  return { user: first, role: await findRole(home, first.role), home };
}

async function findOwner({ user, kind }: Credential, scope: Scope): Promise<Person> {
  const person = user === null ? undefined : await findPerson(scope, user);
  if (person && person.user.status !== "disabled") return person;
  throw new Refusal(
    "credential_unknown",
    `The user of the ${kind}, ${user}, is ${person ? "disabled" : "gone"}.`,
    {},
    "Use a credential of another user.",
  );
}

/** A user and the role that he or she has now, wherever the user belongs. */
export async function findPerson(scope: Scope, userId: string): Promise<Person | undefined> {
  for (const tenant of scope.tenants) {
    const home = scope.within(tenant);
    const user = await records(home, "users").get(userId);
    if (user) return { user, role: await findRole(home, user.role), home };
  }
  return undefined;
}

/** A role of the tenant, else of the MSP. One that there is not can do nothing. */
async function findRole(home: Scope, name: string): Promise<RoleRecord> {
  for (const place of [home, home.within(hatzExamples.msp)]) {
    const found = (await records(place, "roles").list()).find((role) => role.name === name);
    if (found) return found;
  }
  return { ...noRole, name };
}

const noRole: RoleRecord = {
  id: "role_0",
  name: "",
  display_name: "None",
  description: "",
  user_credit_limit: null,
  role_source: "custom",
  scope: "tenant",
  permissions: [],
  disabled_model_names: [],
};
