import type { Answer, Call } from "../call.ts";
import type { Model } from "../document/model.ts";

// What a page may read beyond the seven safelisted names (Fetch standard, CORS). On every answer: without them a
// refusal looks like a network failure to a page.
const exposed = [
  "Allow",
  "Date",
  "ETag",
  "Idempotent-Replayed",
  "Link",
  "Location",
  "RateLimit",
  "RateLimit-Policy",
  "Retry-After",
  "WWW-Authenticate",
  "X-Request-Id",
];

const compiled = new WeakMap<Model, Readonly<Record<string, string>>>();

/** The CORS headers of every answer. */
export function corsHeaders(model: Model): Readonly<Record<string, string>> {
  let headers = compiled.get(model);
  if (!headers) {
    const names = [
      ...new Map([...model.headerNames, ...exposed].map((name) => [name.toLowerCase(), name])).values(),
    ].sort();
    headers = { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": names.join(", ") };
    compiled.set(model, headers);
  }
  return headers;
}

/** Says whether a browser asks on behalf of a page; it does so without credentials (Fetch standard, CORS preflight). */
export function isPreflight(call: Call): boolean {
  return call.header("origin") !== undefined && call.header("access-control-request-method") !== undefined;
}

/** Answers OPTIONS, a preflight included, for a path of the document; it needs no credential and costs no quota. */
export function answerOptions(call: Call, allowed: readonly string[], headers: Answer["headers"]): Answer {
  // `*` does not cover Authorization, so what is asked for is named.
  const asked = call.header("access-control-request-headers");
  return {
    status: 204,
    headers: {
      ...headers,
      Allow: allowed.join(", "),
      ...(isPreflight(call) && {
        "Access-Control-Allow-Methods": allowed.join(", "),
        ...(asked && { "Access-Control-Allow-Headers": asked }),
        "Access-Control-Max-Age": "600",
      }),
    },
    body: undefined,
  };
}
