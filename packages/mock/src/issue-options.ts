import type { Scheme } from "./document/security.ts";
import type { JsonRecord } from "./store.ts";
import { type Duration, type Instant, toEpoch, toMilliseconds } from "./time.ts";

/** What may be asked of a new credential. */
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
  /** An instant, instead of `expiresIn`. */
  readonly expiresAt?: Instant | null | undefined;
  /** Default: the world's first. */
  readonly tenant?: string | undefined;
  /** Further tenants that it reaches. */
  readonly reaches?: readonly string[] | undefined;
  readonly user?: string | null | undefined;
  /** Default: the scheme's first. */
  readonly environment?: string | undefined;
  readonly attributes?: JsonRecord | undefined;
}

/** A mistake in what was asked of credentials; `field` says where. */
export class CredentialError extends Error {
  override readonly name = "CredentialError";
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** The scopes that a new credential gets. @throws {CredentialError} */
export function grantedScopes(scheme: Scheme, { scopes, preset }: IssueOptions): readonly string[] {
  if (scopes !== undefined && preset !== undefined)
    throw new CredentialError("preset", "Expected scopes or a preset, not both.");
  if (preset !== undefined) {
    const granted = scheme.presets.get(preset);
    if (granted) return granted;
    throw new CredentialError(
      "preset",
      `There is no preset ${JSON.stringify(preset)}; ${listing([...scheme.presets.keys()])}.`,
    );
  }
  const known = [...scheme.scopes.keys()];
  const unknown = (scopes ?? []).find((scope) => !known.includes(scope));
  if (unknown !== undefined)
    throw new CredentialError("scopes", `There is no scope ${JSON.stringify(unknown)}; ${listing(known)}.`);
  return [...new Set(scopes ?? scheme.granted ?? (scheme.kind === "session" ? [] : known))];
}

/** @throws {CredentialError} for a policy that there is not, or a limit that is no number of calls. */
export function checkLimits(scheme: Scheme, limits: Readonly<Record<string, number>>): void {
  const policies = Object.keys(scheme.rateLimit?.policies ?? {});
  for (const [policy, limit] of Object.entries(limits)) {
    if (!policies.includes(policy))
      throw new CredentialError(
        "limits",
        `There is no rate-limit policy ${JSON.stringify(policy)}; ${listing(policies)}.`,
      );
    if (!Number.isSafeInteger(limit) || limit < 1)
      throw new CredentialError(
        "limits",
        `Expected a whole number from 1 for ${policy}, got ${JSON.stringify(limit)}.`,
      );
  }
}

/** Milliseconds. @throws {CredentialError} */
export function readDuration(duration: Duration, field = "expires_in"): number {
  try {
    return toMilliseconds(duration);
  } catch (error) {
    throw new CredentialError(field, error instanceof Error ? error.message : String(error));
  }
}

/** For messages. */
export function listing(names: readonly string[]): string {
  return names.length === 0 ? "there are none" : `there are ${names.join(", ")}`;
}

/** When a new credential expires. @throws {CredentialError} */
export function findExpiry(scheme: Scheme, { expiresIn, expiresAt }: IssueOptions, now: number): number | null {
  if (expiresAt !== undefined) return expiresAt === null ? null : readInstant(expiresAt);
  const lifetime = expiresIn === undefined ? (scheme.lifetime ?? null) : expiresIn;
  return lifetime === null ? null : now + readDuration(lifetime);
}

function readInstant(instant: Instant): number {
  try {
    return toEpoch(instant);
  } catch (error) {
    throw new CredentialError("expires_at", error instanceof Error ? error.message : String(error));
  }
}
