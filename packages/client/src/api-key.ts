import { KeystubError } from "./errors.ts";

/** An API key, or where to get one. */
export type ApiKey = string | (() => string | Promise<string>);

/** The key for one call, fit to be sent. */
export async function resolveApiKey(apiKey: ApiKey): Promise<string> {
  return checkApiKey(typeof apiKey === "function" ? await apiKey() : apiKey);
}

/** Throws, without quoting the key, unless it can stand in a header: `Headers` would quote it in its own error. */
export function checkApiKey(key: unknown): string {
  if (typeof key !== "string" || key === "")
    throw new KeystubError(
      "invalid_api_key",
      "There is no API key. Give one as the option apiKey, as text or as a function.",
    );
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new KeystubError(
      "invalid_api_key",
      `The API key (${key.length} characters, not shown) contains a space, a line break or another character that no key has. Look for one copied along with it.`,
    );
  return key;
}
