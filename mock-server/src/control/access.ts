import { createHash, timingSafeEqual } from "node:crypto";
import type { Answer, Call } from "@keystub/mock";
import { isLoopback } from "../loopback.ts";
import { toProblem } from "../problem.ts";

/**
 * Says why a call may not use the control routes, or nothing when it may: a page on the web may not (cross-site
 * requests), and on an address that others reach nobody may without the token.
 */
export function refuseControl(call: Call, token: string | undefined): Answer | undefined {
  const origin = call.header("origin");
  if (origin !== undefined && !isTrusted(origin, token === undefined ? undefined : call.header("host")))
    return toProblem(
      403,
      "origin_forbidden",
      `The control routes answer browsers on loopback origins only; this request comes from ${origin}.`,
    );
  if (origin === undefined && call.header("sec-fetch-site") === "cross-site")
    return toProblem(
      403,
      "origin_forbidden",
      "The control routes answer browsers on loopback origins only; this request comes from another site.",
    );
  // A preflight never carries credentials (Fetch §3.2.2).
  if (token === undefined || call.method === "OPTIONS") return undefined;
  return refuseToken(call.header("authorization"), token);
}

/** A page that this server's own host has served may ask as well, where the token says who it is. */
function isTrusted(origin: string, ownHost: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return isLoopback(url.hostname) || url.hostname.endsWith(".localhost") || url.host === ownHost?.toLowerCase();
}

function refuseToken(authorization: string | undefined, token: string): Answer | undefined {
  const [, sent] = /^bearer +(\S+)$/i.exec(authorization ?? "") ?? [];
  if (sent !== undefined && timingSafeEqual(digest(sent), digest(token))) return undefined;
  const missing = authorization === undefined;
  return toProblem(
    401,
    missing ? "control_token_missing" : "control_token_wrong",
    missing
      ? "This server is not bound to loopback, so its control routes need Authorization: Bearer <token>. The server printed the token when it started, or took it from KEYSTUB_TOKEN."
      : "This is not the server's control token. The server printed it when it started, or took it from KEYSTUB_TOKEN.",
    {
      "WWW-Authenticate": `Bearer realm="Keystub control"${missing ? "" : ', error="invalid_token"'}`,
      // The origin is one that may ask; without this a page would take the refusal for a network failure.
      "Access-Control-Allow-Origin": "*",
    },
  );
}

/** Of equal length for any text, as the comparison in constant time needs. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
