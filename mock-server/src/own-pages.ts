import { createHash } from "node:crypto";
import type { Answer, Call, Mock } from "@keystub/mock";
import { controlName } from "./mounts.ts";
import { toProblem } from "./problem.ts";

/** The answers that come from the server and not from an API: what is served, and the documents. */
export interface OwnPages {
  index(call: Call): Answer;
  nowhere(): Answer;
  /** The bundled document, if that is what the call asks for. */
  document(call: Call, mock: Mock): Answer | undefined;
}

/** `url` is a function because the port is known only after the start. */
export function createOwnPages(mocks: readonly Mock[], url: () => string): OwnPages {
  const documents = new Map<Mock, { text: string; etag: string }>();
  const names = mocks.map((mock) => `/${mock.api.name}/`).join(", ");

  return {
    index: (call) => onlyRead(call) ?? toJson(JSON.stringify(toIndex(mocks, url()))),
    // The path is not repeated: a secret may have been put into it.
    nowhere: () =>
      toProblem(404, "route_not_found", `No API is served there. There are: ${names}.`, {
        "Access-Control-Allow-Origin": "*",
      }),
    document(call, mock) {
      if (call.target !== "/openapi.json") return undefined;
      let page = documents.get(mock);
      if (!page) {
        const text = JSON.stringify(mock.api.document);
        page = { text, etag: `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"` };
        documents.set(mock, page);
      }
      return onlyRead(call) ?? toCacheable(call, page);
    },
  };
}

function toIndex(mocks: readonly Mock[], url: string) {
  return {
    apis: mocks.map(({ api }) => ({
      name: api.name,
      title: api.document.info.title,
      url: `${url}/${api.name}`,
      document: `${url}/${api.name}/openapi.json`,
    })),
    control: `${url}/${controlName}`,
  };
}

function onlyRead({ method }: Call): Answer | undefined {
  if (method === "GET" || method === "HEAD") return undefined;
  const allow = "GET, HEAD, OPTIONS";
  if (method !== "OPTIONS")
    return toProblem(405, "method_not_allowed", `Only ${allow} are allowed here.`, { Allow: allow });
  return {
    status: 204,
    headers: {
      Allow: allow,
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": "GET, HEAD",
      "Access-Control-Allow-Headers": "*",
    },
    body: undefined,
  };
}

function toJson(body: string, headers: Record<string, string> = {}): Answer {
  return {
    status: 200,
    headers: { "Content-Type": "application/json", "Access-Control-Allow-Origin": "*", ...headers },
    body,
  };
}

function toCacheable(call: Call, { text, etag }: { text: string; etag: string }): Answer {
  const caching = { ETag: etag, "Cache-Control": "no-cache" };
  const known = call.header("if-none-match")?.split(/\s*,\s*/) ?? [];
  if (known.some((tag) => tag === "*" || tag.replace(/^W\//, "") === etag))
    return { status: 304, headers: { "Access-Control-Allow-Origin": "*", ...caching }, body: undefined };
  return toJson(text, caching);
}
