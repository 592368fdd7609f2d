import { type ReceivedWebhook, readBody } from "./received.ts";
import { readClaim, toContent } from "./signature.ts";
import { toSigningKey, type WebhookSecret } from "./signing-key.ts";
import type { UnknownEvent, WebhookApi } from "./webhook-api.ts";
import { WebhookVerificationError } from "./webhook-error.ts";

export interface VerifyOptions<Event extends { readonly type: string }> {
  /** Whose webhooks these are, such as `hriznWebhooks` or `standardWebhooks`. */
  readonly api: WebhookApi<Event>;
  /** Those that a delivery may be signed with: one, or while you change it the new one and the old one. */
  readonly secrets: readonly WebhookSecret[];
  /** How far a signed time may be from now, in the past or the future. Default 300; without a signed time it has no use. */
  readonly toleranceSeconds?: number | undefined;
  /** What time it is. The clock of `@keystub/mock` fits. */
  readonly clock?: { readonly now: () => number } | undefined;
}

/**
 * Gives the event of a delivery once its signature is proven. Reads the body of a `Request`; give a clone to read it again.
 * @throws {WebhookVerificationError} whose `reason` tells why it was not accepted.
 */
export async function verifyWebhook<Event extends { readonly type: string }>(
  received: ReceivedWebhook,
  { api, secrets, toleranceSeconds = 300, clock = Date }: VerifyOptions<Event>,
): Promise<Event | UnknownEvent> {
  const { signature: scheme, types } = api;
  const keys = await toKeys(secrets, scheme.secret);
  const claim = readClaim(received.headers, scheme);
  checkTime(claim.timestamp, clock.now(), toleranceSeconds);
  const body = await readBody(received);
  const content = toContent(scheme, claim, body);
  // WebCrypto compares in constant time.
  for (const key of keys)
    for (const signature of claim.signatures)
      if (await crypto.subtle.verify("HMAC", key, signature, content)) return toEvent(body, types);
  throw new WebhookVerificationError(
    "no_match",
    `The signature is not by ${keys.length === 1 ? "the secret" : `any of the ${keys.length} secrets`} given, over these ${body.length} bytes. Besides a forgery: the secret of another subscription, or a body that was changed on the way.`,
  );
}

async function toKeys(secrets: readonly WebhookSecret[], form: "utf8" | "whsec" | undefined): Promise<CryptoKey[]> {
  if (!Array.isArray(secrets) || secrets.length === 0)
    throw new WebhookVerificationError("bad_secret", "secrets has to be a list with at least one secret.");
  return Promise.all(secrets.map((secret, index) => toSigningKey(secret, form, `secrets[${index}]`)));
}

function checkTime(timestamp: string, now: number, tolerance: number): void {
  if (timestamp === "") return;
  const ahead = Number(timestamp) - Math.floor(now / 1000);
  // Asked so that a tolerance that is no number lets nothing through.
  if (Math.abs(ahead) <= tolerance) return;
  throw new WebhookVerificationError(
    ahead > 0 ? "timestamp_too_new" : "timestamp_too_old",
    `The delivery was signed ${Math.abs(ahead)} s ${ahead > 0 ? "after" : "before"} now, and ${tolerance} s are allowed. Is the clock right, or is this one sent again?`,
  );
}

function toEvent<Event extends { readonly type: string }>(
  body: Uint8Array,
  types: readonly string[],
): Event | UnknownEvent {
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw new WebhookVerificationError("unreadable_body", "The signature is right, but the body is not JSON.");
  }
  // The type comes from the document that the sender follows, and the sender is proven.
  return types.includes((raw as Event | null)?.type ?? "") ? (raw as Event) : { type: "unknown", raw };
}
