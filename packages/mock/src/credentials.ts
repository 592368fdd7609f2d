import { SignJWT } from "jose";
import { deriveSecret, fixedSecret, hash } from "./derive.ts";
import type { Operation } from "./document/operation.ts";
import type { Scheme } from "./document/security.ts";
import type { Random } from "./random.ts";
import { Secret } from "./secret.ts";
import type { JsonRecord, Store } from "./store.ts";
import { type Duration, toMilliseconds } from "./time.ts";

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

export interface IssueOptions {
  /** Default: the document's first scheme of kind `key`. */
  readonly scheme?: string | undefined;
  readonly name?: string | undefined;
  /** Default: every scope of the scheme. */
  readonly scopes?: readonly string[] | undefined;
  readonly preset?: string | undefined;
  /** From now. Default: never (a session: its scheme's lifetime). */
  readonly expiresIn?: Duration | null | undefined;
  /** By policy name. Not bounded by the document. */
  readonly limits?: Readonly<Record<string, number>> | undefined;
  /** Default: the world's first. */
  readonly tenant?: string | undefined;
}

/** A new credential. `secret.reveal()` is the only way to its text, and this the only place. */
export type Issued = Credential & { readonly secret: Secret };

/** A mistake in what was asked of credentials; `field` says where. */
export class CredentialError extends Error {
  override readonly name = "CredentialError";
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

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

  function change(id: string, changes: Partial<Credential>): Promise<Credential> {
    return keep({ ...existing(id), ...changes }, digests.get(id) as string);
  }

  function schemeFor(kind: Scheme["kind"], name: string | undefined): Scheme {
    const all = [...schemes.values()];
    const scheme = name === undefined ? all.find((candidate) => candidate.kind === kind) : schemes.get(name);
    if (!scheme)
      throw new CredentialError(
        "scheme",
        name === undefined
          ? `The document has no security scheme for a ${kind}.`
          : `There is no security scheme ${JSON.stringify(name)}; there are ${all.map((one) => one.name).join(", ")}.`,
      );
    return scheme;
  }

  async function create(scheme: Scheme, options: IssueOptions, fixed?: string): Promise<Issued> {
    const scopes = grantedScopes(scheme, options);
    checkLimits(scheme, options.limits ?? {});
    const tenant = options.tenant ?? tenants()[0] ?? "default";
    if (tenants().length > 0 && !tenants().includes(tenant))
      throw new CredentialError("tenant", `There is no tenant ${JSON.stringify(tenant)}; there are ${tenants().join(", ")}.`);
    const expiresIn = options.expiresIn === undefined ? (scheme.lifetime ?? null) : options.expiresIn;
    const id = random.uuid();
    const createdAt = now();
    const expiresAt = expiresIn === null ? null : createdAt + readDuration(expiresIn);
    const text =
      fixed ??
      (scheme.kind === "session"
        ? await mintToken(seed, id, tenant, createdAt, expiresAt)
        : deriveSecret(seed, `credential:${id}`, scheme.format));
    const credential: Credential = {
      id,
      scheme: scheme.name,
      kind: scheme.kind,
      name: options.name ?? `${scheme.kind} ${id.slice(0, 8)}`,
      prefix: text.slice(0, scheme.displayed),
      tenant,
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
      const issued = await create(scheme, { ...old, preset: undefined, expiresIn: old.expiresAt === null ? null : old.expiresAt - now() });
      const { secret, ...fresh } = issued;
      const successor = { ...fresh, preset: old.preset, lineage: old.lineage };
      await keep(successor, digests.get(fresh.id) as string);
      await change(id, { expiresAt: end });
      return { ...successor, secret };
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
        const text = documented ? fixedSecret(index, scheme.format) : deriveSecret(seed, `seeded:${name}`, scheme.format);
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

const day = 86_400_000;

interface SeedRow {
  readonly name: string;
  readonly summary: string;
  readonly options: IssueOptions;
  readonly end?: "expired" | "revoked";
}

/** The order fixes each key's secret, so new rows go to the end. */
function seedPlan(scheme: Scheme, operations: readonly Operation[]): SeedRow[] {
  const rows: SeedRow[] = [{ name: "full", summary: "every scope", options: {} }];
  for (const preset of scheme.presets.keys())
    rows.push({ name: preset, summary: `the preset ${preset}`, options: { preset } });
  if (!scheme.presets.has("read_only"))
    rows.push({ name: "read_only", summary: "what GET needs", options: { scopes: readScopes(scheme, operations) } });
  rows.push(
    { name: "expired", summary: "expired a day ago", options: {}, end: "expired" },
    { name: "revoked", summary: "revoked a day ago", options: {}, end: "revoked" },
    { name: "limited", summary: "the smallest limit", options: { limits: smallestLimits(scheme) } },
    { name: "none", summary: "no scope at all", options: { scopes: [] } },
  );
  return rows;
}

/** Scopes that no changing operation asks for. */
function readScopes(scheme: Scheme, operations: readonly Operation[]): string[] {
  const changing = operations.filter(({ method }) => method !== "GET" && method !== "HEAD");
  const needed = new Set(
    changing.flatMap(({ security }) => security.flatMap((requirement) => requirement.flatMap(({ scopes }) => scopes))),
  );
  return [...scheme.scopes.keys()].filter((scope) => !needed.has(scope));
}

/** Of the shortest window only: it shall be met quickly, and be over soon. */
function smallestLimits(scheme: Scheme): Record<string, number> {
  const policies = Object.entries(scheme.rateLimit?.policies ?? {});
  const byWindow = policies.sort(([, one], [, other]) => toMilliseconds(one.window) - toMilliseconds(other.window));
  const [shortest] = byWindow;
  return shortest?.[1].minimum === undefined ? {} : { [shortest[0]]: shortest[1].minimum };
}

function grantedScopes(scheme: Scheme, { scopes, preset }: IssueOptions): readonly string[] {
  if (scopes !== undefined && preset !== undefined)
    throw new CredentialError("preset", "Expected scopes or a preset, not both.");
  if (preset !== undefined) {
    const granted = scheme.presets.get(preset);
    if (granted) return granted;
    throw new CredentialError("preset", `There is no preset ${JSON.stringify(preset)}; ${listing([...scheme.presets.keys()])}.`);
  }
  const known = [...scheme.scopes.keys()];
  const unknown = (scopes ?? []).find((scope) => !known.includes(scope));
  if (unknown !== undefined)
    throw new CredentialError("scopes", `There is no scope ${JSON.stringify(unknown)}; ${listing(known)}.`);
  return scheme.kind === "session" ? (scopes ?? []) : [...new Set(scopes ?? known)];
}

function checkLimits(scheme: Scheme, limits: Readonly<Record<string, number>>): void {
  const policies = Object.keys(scheme.rateLimit?.policies ?? {});
  for (const [policy, limit] of Object.entries(limits)) {
    if (!policies.includes(policy))
      throw new CredentialError("limits", `There is no rate-limit policy ${JSON.stringify(policy)}; ${listing(policies)}.`);
    if (!Number.isSafeInteger(limit) || limit < 1)
      throw new CredentialError("limits", `Expected a whole number from 1 for ${policy}, got ${JSON.stringify(limit)}.`);
  }
}

function readDuration(duration: Duration, field = "expires_in"): number {
  try {
    return toMilliseconds(duration);
  } catch (error) {
    throw new CredentialError(field, error instanceof Error ? error.message : String(error));
  }
}

function listing(names: readonly string[]): string {
  return names.length === 0 ? "there are none" : `there are ${names.join(", ")}`;
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
