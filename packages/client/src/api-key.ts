import { KeystubError } from "./errors.ts";
import type { ApiFacts, KeyFormat } from "./operation-types.ts";

/** An API key as text or as a `Secret`, or a function that gets one. */
export type ApiKey = KeyText | (() => KeyText | Promise<KeyText>);

type KeyText = string | { readonly reveal: () => string };

/** Says where the key for each call comes from: the option, or the environment. A key that is there already is checked at once. */
export function toKeySource(given: ApiKey | undefined, facts: ApiFacts["key"]): () => Promise<string> {
  if (typeof given === "function") return async () => checkApiKey(await given(), facts);
  const key = checkApiKey(given ?? readEnvironment(facts.variable), facts);
  return async () => key;
}

/** Throws, without quoting the key, unless it looks like one of this API. */
function checkApiKey(given: unknown, { format, variable }: ApiFacts["key"]): string {
  const key = hasReveal(given) ? given.reveal() : given;
  if (typeof key !== "string" || key === "")
    throw refuse(`There is no API key. Give one as the option apiKey${variable ? `, or set ${variable}` : ""}.`);
  // `Headers` would quote it in its own error.
  if (!/^[\x21-\x7e]+$/.test(key))
    throw refuse(
      `The API key (${key.length} characters, not shown) contains a space, a line break or another character that no key has. Look for one copied along with it.`,
    );
  if (format && !fits(key, format))
    throw refuse(
      `This (${key.length} characters, not shown) is no key of this API: those are ${format.prefix ?? ""} and ${format.length ?? "more"} characters (${format.alphabet ?? "any"}). It may be cut off, or belong to another API.`,
    );
  return key;
}

/** Every key format has its prefix in clear, so a truncated or foreign key is found before anything is sent. */
function fits(key: string, { prefix = "", alphabet, length }: KeyFormat): boolean {
  const rest = key.slice(prefix.length);
  return (
    key.startsWith(prefix) &&
    (length === undefined || rest.length === length) &&
    (alphabets[alphabet ?? ""]?.test(rest) ?? true)
  );
}

const alphabets: Record<string, RegExp> = {
  hex: /^[0-9a-f]+$/,
  base62: /^[0-9A-Za-z]+$/,
  base64url: /^[\w-]+$/,
  digits: /^\d+$/,
};

/** Not `import "node:process"`: browsers and workers have no such module. */
function readEnvironment(name: string | undefined): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return name === undefined ? undefined : process?.env?.[name];
}

function hasReveal(value: unknown): value is { reveal: () => unknown } {
  return typeof value === "object" && value !== null && "reveal" in value && typeof value.reveal === "function";
}

function refuse(message: string): KeystubError {
  return new KeystubError("invalid_api_key", message);
}
