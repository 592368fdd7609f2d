import { type Credential, stateOf } from "../credentials.ts";
import { Refusal } from "../refusal.ts";
import { toTimestamp } from "../time.ts";

/** Checks that a credential lives. Revoked wins over expired. @throws {Refusal} */
export function checkLifetime(credential: Credential | undefined, now: number): void {
  if (!credential) return;
  const state = stateOf(credential, now);
  if (state === "revoked") {
    const at = toTimestamp(credential.revokedAt ?? now);
    throw new Refusal(
      "credential_revoked",
      `The credential was revoked at ${at}.`,
      { revoked_at: at },
      "Use another; revocation is final.",
    );
  }
  if (state === "expired") {
    const at = toTimestamp(credential.expiresAt ?? now);
    throw new Refusal(
      "credential_expired",
      `The credential expired at ${at}.`,
      { expired_at: at },
      "Create or rotate a key.",
    );
  }
}
