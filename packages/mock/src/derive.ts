import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { SecretFormat } from "./document/words.ts";

/** The alphabets of secrets and ids. */
export const characters = {
  hex: "0123456789abcdef",
  base62: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
  base64url: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_",
  digits: "0123456789",
} as const;

/**
 * A secret of the given form, the same for the same seed and label. Secrets are made anew when they are needed
 * (to sign a webhook, say) instead of being kept.
 */
export function deriveSecret(seed: string, label: string, format: SecretFormat): string {
  const { prefix = "", alphabet = "base62", length = 32 } = format;
  const set = characters[alphabet];
  // Bytes beyond the last whole multiple of the alphabet's size would make some characters likelier.
  const fair = 256 - (256 % set.length);
  let text = "";
  for (let block = 0; text.length < length; block++) {
    const bytes = hmac(sha256, utf8ToBytes(seed), utf8ToBytes(`${label}:${block}`));
    if (alphabet === "hex") text += bytesToHex(bytes);
    else for (const byte of bytes) if (byte < fair) text += set[byte % set.length];
  }
  return prefix + text.slice(0, length);
}

/** A secret of the given form that a person can type: one character, repeated. Only for the documented, seeded keys. */
export function fixedSecret(index: number, format: SecretFormat): string {
  const { prefix = "", alphabet = "base62", length = 32 } = format;
  const set = characters[alphabet];
  return prefix + set.charAt((index + 1) % set.length).repeat(length);
}

/** Lower-case hexadecimal SHA-256 of a text. */
export function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Raw HMAC-SHA256 of a text, keyed with another. */
export function sign(key: string, text: string): Uint8Array {
  return hmac(sha256, utf8ToBytes(key), utf8ToBytes(text));
}

export { bytesToHex };
