import {
  createFinalURL,
  createQuerySerializer,
  defaultBodySerializer,
  defaultPathSerializer,
  mergeHeaders,
} from "openapi-fetch";
import { KeystubError } from "./errors.ts";
import type { OperationRow } from "./operation-types.ts";

/** The parts of a request as the caller gives them. */
export interface Parts {
  readonly path?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly header?: Record<string, string>;
  readonly body?: unknown;
}

/** Writes the request of one attempt: parameters and body as OpenAPI wants them serialised. */
export function toRequest(row: OperationRow, parts: Parts, baseUrl: string, signal: AbortSignal): Request {
  const { path = {}, query = {}, header, body } = parts;
  try {
    const url = createFinalURL(row.path, { baseUrl, params: { path, query }, querySerializer, pathSerializer });
    const content = body === undefined ? undefined : row.form ? toForm(body as object) : defaultBodySerializer(body);
    const type = typeof content === "string" ? { "Content-Type": "application/json" } : undefined;
    return new Request(url, {
      method: row.method,
      headers: mergeHeaders(type, header),
      ...(content !== undefined && { body: content }),
      signal,
      // A redirect would take the key along: on the way to another host fetch drops `Authorization`, and nothing else.
      redirect: "manual",
    });
  } catch (error) {
    if (error instanceof KeystubError) throw error;
    // The key was checked before, so a message about a header cannot quote it.
    const why = error instanceof Error ? error.message : "the reason is not known";
    throw new KeystubError("invalid_argument", `${row.name}: the arguments cannot be sent: ${why}`);
  }
}

/** A multipart form (RFC 7578): Blobs as files, lists as parts of one name, anything else as text. */
function toForm(body: object): FormData {
  if (body instanceof FormData) return body;
  const form = new FormData();
  for (const [name, value] of Object.entries(body))
    for (const part of [value].flat())
      if (part !== undefined) form.append(name, part instanceof Blob ? part : String(part));
  return form;
}

const querySerializer = createQuerySerializer();

/** Refuses the parameters that would silently lead to another operation. */
function pathSerializer(path: string, parameters: Record<string, unknown>): string {
  for (const [, name = ""] of path.matchAll(/\{([^{}]+)\}/g)) {
    const value = parameters[name];
    // URL resolves "." and ".." away, and an empty id turns "read one" into "list all".
    if (value === undefined || value === null || ["", ".", ".."].includes(String(value)))
      throw new KeystubError(
        "invalid_argument",
        `path.${name} is missing, empty or only dots, so ${path} cannot be called.`,
      );
  }
  return defaultPathSerializer(path, parameters);
}
