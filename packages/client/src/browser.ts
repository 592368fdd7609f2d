import { KeystubError } from "./errors.ts";

/** Whether this is a web page or its worker, where everybody can read a key. Node with a simulated page is not one. */
export function isBrowser(): boolean {
  const { navigator, process } = globalThis as {
    navigator?: { userAgent?: string };
    process?: { versions?: { node?: string } };
  };
  return process?.versions?.node === undefined && navigator?.userAgent?.startsWith("Mozilla/") === true;
}

/** @throws {KeystubError} in a browser, unless told that it is meant. */
export function checkPlace(allowed: boolean | undefined): void {
  if (allowed || !isBrowser()) return;
  throw new KeystubError(
    "browser_refused",
    "This is a browser, and whoever opens the page could read the API key. Call from a server, or, with a key of a mock, set dangerouslyAllowBrowser: true.",
  );
}
