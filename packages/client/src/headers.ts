/** The headers of an answer that tell nothing secret. Any other, such as `Set-Cookie`, stays inside: a list of what to leave out is never complete. */
export function pickSafeHeaders(headers: Headers): Headers {
  return new Headers([...headers].filter(([name]) => safe.test(name)));
}

const safe =
  /^(content-(type|length|language)|date|etag|last-modified|age|cache-control|vary|allow|server|retry-after(-ms)?|(x-)?request-id|(x-)?ratelimit(-[a-z-]+)?|idempotent-replayed|deprecation|sunset|x-should-retry)$/;
