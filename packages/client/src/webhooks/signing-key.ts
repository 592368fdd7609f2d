import { WebhookVerificationError } from "./webhook-error.ts";

/** The secret of a subscription: its text, or what reveals it, such as the `Secret` in the answer that made the subscription. */
export type WebhookSecret = string | { readonly reveal: () => string };

/**
 * Makes the key that a secret signs with.
 * @throws {WebhookVerificationError} `bad_secret`, which tells which one it is, and never what it is.
 */
export async function toSigningKey(
  secret: WebhookSecret,
  form: "utf8" | "whsec" = "utf8",
  place = "The secret",
): Promise<CryptoKey> {
  const text: unknown = typeof secret === "object" ? secret?.reveal() : secret;
  return crypto.subtle.importKey("raw", toBytes(text, form, place), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
    "verify",
  ]);
}

function toBytes(text: unknown, form: "utf8" | "whsec", place: string): Uint8Array<ArrayBuffer> {
  if (typeof text !== "string") throw badSecret(`${place} is ${text === null ? "null" : typeof text}, not text`);
  if (text.trim() === "") throw badSecret(`${place} is empty`);
  if (text !== text.trim()) throw badSecret(`${place} begins or ends with white space`);
  if (form === "utf8") return new TextEncoder().encode(text);
  const bytes = fromBase64(text.replace(/^whsec_/, ""));
  if (!bytes?.length) throw badSecret(`${place} does not look like whsec_ and base64`);
  return bytes;
}

function badSecret(what: string): WebhookVerificationError {
  return new WebhookVerificationError(
    "bad_secret",
    `${what}. Look at where it comes from, such as an environment variable.`,
  );
}

/** The bytes of a base64 text; undefined when it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
