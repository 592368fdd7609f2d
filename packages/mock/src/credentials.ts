import { SignJWT } from "jose";
import { deriveSecret, fixedSecret, hash } from "./derive.ts";
import type { Operation } from "./document/operation.ts";
import type { Scheme } from "./document/security.ts";
import {
  CredentialError,
  checkLimits,
  findExpiry,
  grantedScopes,
  type IssueOptions,
  listing,
  readDuration,
} from "./issue-options.ts";
import type { Random } from "./random.ts";
import { Secret } from "./secret.ts";
import { seedPlan } from "./seeded-credentials.ts";
import type { JsonRecord, Store } from "./store.ts";
import type { Duration } from "./time.ts";

/** A key or a session, without its secret: only a SHA-256 of that is kept. Times are milliseconds since the Unix epoch. */
export interface Credential {
  readonly id: string;
  /** Name of the security scheme. */
  readonly scheme: string;
  readonly kind: "key" | "session";
  readonly name: string;
  /** The first characters of the secret, for recognition. */
  readonly prefix: string;
  readonly tenant: string;
  /** Every tenant whose records it may ask for; its own first. */
  readonly reaches: readonly string[];
  /** The person it belongs to or was made by, where the API has any. */
  readonly user: string | null;
  /** `live`, `sandbox` …, where the scheme has environments. */
  readonly environment: string | null;
  /** What the API itself keeps of it. */
  readonly attributes: JsonRecord;
  readonly scopes: readonly string[];
  readonly preset: string | null;
  /** Limits that differ from the document's, by policy. */
  readonly limits: Readonly<Record<string, number>>;
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
  readonly lastUsedAt: number | null;
  /** Keys that come from one another by rotation share their quota under this id. */
  readonly lineage: string;
}

export type CredentialState = "active" | "expired" | "revoked";

/** A new credential. `secret.reveal()` is the only way to its text, and this the only place. */
export type Issued = Credential & { readonly secret: Secret };

/** A key that exists in every new world. Its secret is fixed and documented in the default world, and derived in others. */
export interface SeededCredential {
  readonly name: string;
  readonly secret: string;
  readonly id: string;
  /** What it shows. */
  readonly summary: string;
}

/** The keys and sessions of one world. */
export interface Credentials {
  /** @throws {CredentialError} for an unknown scheme, scope, preset, policy or tenant. */
  issue(options?: IssueOptions): Promise<Issued>;
  /** A signed-in person's token (JWT). @throws {CredentialError} when the document has no session scheme. */
  signIn(options?: IssueOptions): Promise<Issued>;
  list(): Promise<Credential[]>;
  get(id: string): Promise<Credential | undefined>;
  state(credential: Credential): CredentialState;
  /** Final, at once. @throws {CredentialError} when there is none with that id (as the next two). */
  revoke(id: string): Promise<Credential>;
  expire(id: string): Promise<Credential>;
  /** A new secret for the same rights; the old one works for `overlap` more, never beyond its own expiry. */
  rotate(id: string, overlap?: Duration): Promise<Issued>;
  /** A new secret in place of the old one, which is dead at once; the record stays. */
  regenerate(id: string): Promise<Issued>;
  /** Changes what the API keeps of it, or whom it belongs to. */
  change(
    id: string,
    changes: Pick<Partial<Credential>, "name" | "attributes" | "user" | "reaches">,
  ): Promise<Credential>;
  /** Takes it out of every list; its secret is unknown from now on. */
  remove(id: string): Promise<void>;
  /** Fixed, documented keys, one for each state: `full`, each preset, `read_only`, `expired`, `revoked`, `limited`, `none`. */
  readonly seeded: readonly SeededCredential[];
}

/** What the pipeline needs beyond that. */
export interface CredentialIndex extends Credentials {
  /** By SHA-256 of the secret. */
  find(digest: string): Credential | undefined;
  /** Remembers that it was used; times only go forward. */
  touch(credential: Credential, now: number): Credential;
  load(): Promise<void>;
  /** Writes to the store what `touch` has only noted. */
  flush(): Promise<void>;
  seed(tenant: string, operations: readonly Operation[]): Promise<void>;
}

const table = "$credentials";
const indefinite = Number.POSITIVE_INFINITY;
const day = 86_400_000;

interface Parts {
  readonly store: Store;
  readonly schemes: ReadonlyMap<string, Scheme>;
  readonly random: Random;
  /** What secrets are derived from. */
  readonly seed: string;
  readonly now: () => number;
  readonly tenants: () => readonly string[];
  /** The documented secrets belong to one world; the seeded keys of others have secrets of their own, which find them. */
  readonly documented: boolean;
}

/** An empty set of credentials for a world. */
export function createCredentials({ store, schemes, random, seed, now, tenants, documented }: Parts): CredentialIndex {
  const byDigest = new Map<string, Credential>();
  const digests = new Map<string, string>();
  const seeded: SeededCredential[] = [];

  async function keep(credential: Credential, digest: string): Promise<Credential> {
    byDigest.set(digest, credential);
    digests.set(credential.id, digest);
    await store.put(table, credential.id, { ...credential, digest } as unknown as JsonRecord);
    return credential;
  }

  function existing(id: string): Credential {
    const credential = byDigest.get(digests.get(id) ?? "");
    if (!credential) throw new CredentialError("id", `There is no credential ${JSON.stringify(id)}.`);
    return credential;
  }

  async function change(id: string, changes: Partial<Credential>): Promise<Credential> {
    return keep({ ...existing(id), ...changes }, digests.get(id) as string);
  }

  /** By its name, or by that of the security scheme whose first such kind it is. */
  function schemeFor(kind: Scheme["kind"], name: string | undefined): Scheme {
    const all = [...schemes.values()].filter((scheme) => scheme.kind === kind && scheme.of === undefined);
    const scheme =
      name === undefined ? all[0] : (all.find((one) => one.name === name) ?? all.find((one) => one.document === name));
    if (!scheme)
      throw new CredentialError(
        "scheme",
        name === undefined
          ? `The document has no security scheme for a ${kind}.`
          : `There is no security scheme ${JSON.stringify(name)} for a ${kind}; ${listing(all.map((one) => one.name))}.`,
      );
    return scheme;
  }

  function checkTenant(tenant: string): string {
    if (tenants().length === 0 || tenants().includes(tenant)) return tenant;
    throw new CredentialError("tenant", `There is no tenant ${JSON.stringify(tenant)}; ${listing(tenants())}.`);
  }

  function formOf(scheme: Scheme, environment: string | null | undefined): Scheme["format"] {
    if (scheme.environments.size === 0) return scheme.format;
    const names = [...scheme.environments.keys()];
    const prefix = scheme.environments.get(environment ?? names[0] ?? "");
    if (prefix === undefined)
      throw new CredentialError(
        "environment",
        `There is no environment ${JSON.stringify(environment)}; ${listing(names)}.`,
      );
    return { ...scheme.format, prefix: scheme.format.prefix + prefix };
  }

  async function create(scheme: Scheme, options: IssueOptions, fixed?: string): Promise<Issued> {
    const scopes = grantedScopes(scheme, options);
    checkLimits(scheme, options.limits ?? {});
    const tenant = checkTenant(options.tenant ?? tenants()[0] ?? "default");
    const id = scheme.id ? random.text(scheme.id) : random.uuid();
    const createdAt = now();
    const expiresAt = findExpiry(scheme, options, createdAt);
    const format = formOf(scheme, options.environment);
    const text =
      fixed ??
      (scheme.kind === "session"
        ? await mintToken(seed, id, tenant, createdAt, expiresAt)
        : deriveSecret(seed, `credential:${id}`, format));
    const credential: Credential = {
      id,
      scheme: scheme.name,
      kind: scheme.kind,
      name: options.name ?? `${scheme.kind} ${id.slice(0, 8)}`,
      prefix: text.slice(0, scheme.displayed),
      tenant,
      reaches: [...new Set([tenant, ...(options.reaches ?? []).map(checkTenant)])],
      user: options.user ?? null,
      environment: options.environment ?? [...scheme.environments.keys()][0] ?? null,
      attributes: { ...options.attributes },
      scopes,
      preset: options.preset ?? null,
      limits: { ...options.limits },
      createdAt,
      expiresAt,
      revokedAt: null,
      lastUsedAt: null,
      lineage: id,
    };
    await keep(credential, hash(text));
    return { ...credential, secret: new Secret(text) };
  }

  return {
    seeded,
    find: (digest) => byDigest.get(digest),
    touch(credential, at) {
      if ((credential.lastUsedAt ?? 0) >= at) return credential;
      const digest = digests.get(credential.id);
      const used = { ...credential, lastUsedAt: at };
      if (digest !== undefined) byDigest.set(digest, used);
      return used;
    },
    issue: async (options = {}) => create(schemeFor("key", options.scheme), options),
    signIn: async (options = {}) => create(schemeFor("session", options.scheme), options),
    list: async () => [...byDigest.values()],
    get: async (id) => byDigest.get(digests.get(id) ?? ""),
    state: (credential) => stateOf(credential, now()),
    revoke: async (id) => change(id, { revokedAt: existing(id).revokedAt ?? now() }),
    expire: async (id) => change(id, { expiresAt: Math.min(existing(id).expiresAt ?? indefinite, now()) }),
    async rotate(id, overlap = 0) {
      const old = existing(id);
      const state = stateOf(old, now());
      if (state !== "active") throw new CredentialError("id", `A credential that is ${state} cannot be rotated.`);
      const scheme = schemeFor(old.kind, old.scheme);
      const end = Math.min(old.expiresAt ?? indefinite, now() + readDuration(overlap, "overlap"));
      const issued = await create(scheme, { ...old, preset: undefined, environment: old.environment ?? undefined });
      const { secret, ...fresh } = issued;
      const successor = { ...fresh, preset: old.preset, lineage: old.lineage };
      await keep(successor, digests.get(fresh.id) as string);
      await change(id, { expiresAt: end });
      return { ...successor, secret };
    },
    async regenerate(id) {
      const old = existing(id);
      const scheme = schemeFor(old.kind, old.scheme);
      const label = `credential:${id}:${now()}:${random.hex(8)}`;
      const text = deriveSecret(seed, label, formOf(scheme, old.environment));
      byDigest.delete(digests.get(id) as string);
      const fresh = { ...old, prefix: text.slice(0, scheme.displayed), lastUsedAt: null };
      await keep(fresh, hash(text));
      return { ...fresh, secret: new Secret(text) };
    },
    change,
    async remove(id) {
      byDigest.delete(digests.get(existing(id).id) as string);
      digests.delete(id);
      await store.delete(table, id);
    },
    async load() {
      byDigest.clear();
      digests.clear();
      for (const record of await store.list(table)) {
        const { digest, ...credential } = record as unknown as Credential & { digest: string };
        byDigest.set(digest, credential);
        digests.set(credential.id, digest);
      }
    },
    async flush() {
      for (const [digest, credential] of byDigest) await keep(credential, digest);
    },
    async seed(tenant, operations) {
      const scheme = [...schemes.values()].find((candidate) => candidate.kind === "key");
      if (!scheme) return;
      for (const [index, { name, summary, options, end }] of seedPlan(scheme, operations).entries()) {
        const text = documented
          ? fixedSecret(index, formOf(scheme, null))
          : deriveSecret(seed, `seeded:${name}`, formOf(scheme, null));
        const { secret: _, ...credential } = await create(scheme, { ...options, name, tenant }, text);
        if (end === "expired") await change(credential.id, { createdAt: now() - 2 * day, expiresAt: now() - day });
        if (end === "revoked") await change(credential.id, { createdAt: now() - 2 * day, revokedAt: now() - day });
        seeded.push({ name, secret: text, id: credential.id, summary });
      }
    },
  };
}

/** Revoked wins over expired: it is final and somebody's decision, so even a clock that is set back does not undo it. */
export function stateOf(credential: Credential, now: number): CredentialState {
  if (credential.revokedAt !== null) return "revoked";
  return credential.expiresAt !== null && credential.expiresAt <= now ? "expired" : "active";
}

/** The token is found by its digest like any secret; its claims are for the eyes of the person who holds it. */
function mintToken(seed: string, id: string, tenant: string, from: number, until: number | null): Promise<string> {
  const token = new SignJWT({ tenant })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setJti(id)
    .setSubject(`user-${id.slice(0, 8)}`)
    .setIssuedAt(Math.floor(from / 1000));
  if (until !== null) token.setExpirationTime(Math.floor(until / 1000));
  return token.sign(new TextEncoder().encode(deriveSecret(seed, "sessions", { alphabet: "hex", length: 64 })));
}
