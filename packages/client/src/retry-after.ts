import { parseHttpDate } from "./http-date.ts";

/** How many milliseconds the server asks to wait; undefined when it does not say, or not in a way the RFC allows. */
export function parseRetryAfter(headers: Headers, now: number): number | undefined {
  const precise = headers.get("retry-after-ms");
  if (precise !== null && /^\d+(\.\d+)?$/.test(precise)) return bound(Number(precise));

  const value = headers.get("retry-after");
  if (value === null) return undefined;
  // RFC 9110 §10.2.3: delay-seconds is digits only, so "1.5", "-1" and "1e3" are malformed.
  if (/^\d+$/.test(value)) return bound(Number(value) * 1000);
  const date = parseHttpDate(value, now);
  if (date === undefined) return undefined;
  // Measured on the server's clock, because ours may be wrong by hours.
  const sent = parseHttpDate(headers.get("date") ?? "", now) ?? now;
  return Math.max(0, date - sent);
}

function bound(ms: number): number {
  return Math.min(Math.ceil(ms), Number.MAX_SAFE_INTEGER);
}
