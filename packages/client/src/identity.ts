import { isBrowser } from "./browser.ts";

/** The version of this package; a test holds it against package.json. */
export const version = "0.1.0";

/** Headers that say who asks. A browser would have to ask the server first whether it may send them. */
export function toIdentity(api: string, attempt: number): Record<string, string> {
  if (isBrowser()) return {};
  return { "User-Agent": `keystub-client/${version}`, "X-Keystub-Client": `${api}; attempt=${attempt}` };
}
