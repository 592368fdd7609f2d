import { KeystubError } from "./errors.ts";

/** The address without a slash at its end; throws unless paths can be added to it. */
export function checkBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" && url?.protocol !== "http:")
    throw new KeystubError(
      "invalid_option",
      "baseUrl has to be an absolute http or https address, such as http://127.0.0.1:4010/v1.",
    );
  // Not quoted: a password may be in it.
  if (url.username || url.password || url.search || url.hash)
    throw new KeystubError("invalid_option", "baseUrl must not contain a user, a password, a query or a fragment.");
  return url.href.replace(/\/+$/, "");
}
