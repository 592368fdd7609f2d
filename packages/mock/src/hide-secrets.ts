import type { Scheme } from "./document/security.ts";

const token = /eyJ[\w-]+\.[\w-]+\.[\w-]+/g;

/**
 * Shortens what has the form of a secret in a text that is kept or shown. A key that somebody puts into the path would
 * otherwise stand in the journal. A form without a prefix is let through: it could be anything.
 */
export function hideSecrets(text: string, schemes: ReadonlyMap<string, Scheme>): string {
  let shown = text;
  for (const { kind, format, pattern, displayed } of schemes.values()) {
    const shorten = (secret: string) => `${secret.slice(0, displayed)}…`;
    if (kind === "session" && shown.includes("eyJ")) shown = shown.replaceAll(token, shorten);
    if (pattern && format.prefix !== "" && shown.includes(format.prefix))
      shown = shown.replaceAll(new RegExp(pattern.source.slice(1, -1), "g"), shorten); // without its anchors
  }
  return shown;
}
