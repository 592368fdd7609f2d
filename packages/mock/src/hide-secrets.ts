import type { Scheme } from "./document/security.ts";

const token = /eyJ[\w-]+\.[\w-]+\.[\w-]+/g;

/**
 * Shortens what has the form of a secret in a text that is kept or shown. A key that somebody puts into the path would
 * otherwise stand in the journal. A form without a prefix is let through: it could be anything.
 */
export function hideSecrets(text: string, schemes: ReadonlyMap<string, Scheme>): string {
  let shown = text;
  for (const { kind, format, environments, displayed } of schemes.values()) {
    const shorten = (secret: string) => `${secret.slice(0, displayed)}…`;
    if (kind === "session" && shown.includes("eyJ")) shown = shown.replaceAll(token, shorten);
    // As secrets are made: the prefix of the kind, then that of the environment.
    const prefixes =
      environments.size > 0 ? [...environments.values()].map((own) => format.prefix + own) : [format.prefix];
    for (const prefix of prefixes) {
      if (prefix === "" || !shown.includes(prefix)) continue;
      const literal = prefix.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
      shown = shown.replaceAll(new RegExp(`${literal}[\\w-]{${format.length}}`, "g"), shorten);
    }
  }
  return shown;
}
