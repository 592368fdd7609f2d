import type { Awaitable } from "../api.ts";
import type { Call } from "../call.ts";
import type { Operation, RequestBody } from "../document/operation.ts";
import { readCookie, readParameter } from "../document/parameters.ts";
import { parsePointer } from "../document/pointer.ts";
import type { SchemaFault, Schemas } from "../document/schemas.ts";
import { type Fault, Refusal } from "../refusal.ts";
import type { Json, JsonRecord } from "../store.ts";
import type { Match } from "./route.ts";

/** A request that fits the document, with its values by name. */
export interface Input {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Json | undefined;
}

/**
 * Reads the parameters and the body, and holds them against the document. Unknown members are let through: APIs ignore
 * them unless their schema says otherwise.
 * @throws {Refusal} `content_too_large`, `unsupported_media_type`, `malformed_body`, or `invalid_request` with every fault.
 */
export function validate(
  call: Call,
  match: Match,
  query: URLSearchParams,
  schemas: Schemas,
  maxBody: number,
): Awaitable<Input> {
  const { requestBody } = match.operation;
  if (!requestBody) return check(call, match, query, schemas, undefined);
  return readBody(call, requestBody, maxBody).then((body) => check(call, match, query, schemas, body));
}

function check(
  call: Call,
  { operation, path }: Match,
  query: URLSearchParams,
  schemas: Schemas,
  body: ReadBody | undefined,
): Input {
  const values = { path: {} as Record<string, unknown>, query: {} as Record<string, unknown> };
  const faults: Fault[] = [];
  if (operation.parameters.length > 0) checkParameters(call, operation, path, query, schemas, values, faults);
  if (body !== undefined) {
    for (const fault of body.schema === undefined ? [] : schemas.check(body.schema, body.value))
      faults.push(inBody(fault));
  } else if (operation.requestBody?.required)
    faults.push({ in: "body", field: "", pointer: "", message: "a body is required", keyword: "required" });
  if (faults.length > 0) throw invalid(faults);
  return { ...values, body: body?.value };
}

function checkParameters(
  call: Call,
  operation: Operation,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
  schemas: Schemas,
  values: { path: Record<string, unknown>; query: Record<string, unknown> },
  faults: Fault[],
): void {
  const source = {
    path: (name: string) => path[name],
    query,
    header: (name: string) => call.header(name),
    cookie: (name: string) => readCookie(call.header("cookie"), name),
  };
  for (const parameter of operation.parameters) {
    const { name } = parameter;
    const value = readParameter(parameter, source);
    const fault = (message: string, keyword = "required"): Fault => ({
      in: parameter.in,
      field: name,
      pointer: name,
      message,
      keyword,
    });
    if (value === undefined) {
      if (parameter.required) faults.push(fault("is required"));
      else if (parameter.in === "query" && parameter.fallback !== undefined) values.query[name] = parameter.fallback;
      continue;
    }
    if (parameter.schema !== undefined)
      for (const { message, keyword } of schemas.check(parameter.schema, value)) faults.push(fault(message, keyword));
    if (parameter.in === "path" || parameter.in === "query") values[parameter.in][name] = value;
  }
}

interface ReadBody {
  readonly value: Json;
  readonly schema: string | undefined;
}

async function readBody(call: Call, requestBody: RequestBody, maxBody: number): Promise<ReadBody | undefined> {
  const declared = Number(call.header("content-length") ?? 0);
  const bytes = declared > maxBody ? "too-large" : await call.body(maxBody);
  if (bytes === "too-large")
    throw new Refusal(
      "content_too_large",
      `The body has more than ${maxBody} bytes.`,
      { limit: maxBody },
      "Send less at once.",
    );
  if (bytes === undefined || bytes.length === 0) return undefined;

  const sent = call.header("content-type");
  const media = sent === undefined ? undefined : findMedia(requestBody, sent);
  if (!media) throw unsupported(requestBody, sent);
  if (isJson(sent ?? "")) return { value: parseJson(bytes), schema: media.schema };
  if (/^application\/x-www-form-urlencoded/i.test(sent ?? ""))
    return { value: Object.fromEntries(new URLSearchParams(decodeUtf8(bytes))), schema: media.schema };
  if (/^multipart\/form-data/i.test(sent ?? ""))
    return { value: await readForm(bytes, sent ?? ""), schema: media.schema };
  // Other media types pass as they are: their schema speaks of parts or characters, not of JSON.
  return { value: /^text\//i.test(sent ?? "") ? decodeUtf8(bytes) : null, schema: undefined };
}

/** Exact before range; `*` stands for anything (OpenAPI 3.1, Request Body Object). */
function findMedia({ content }: RequestBody, sent: string): RequestBody["content"][number] | undefined {
  const type = essence(sent);
  const range = `${type.split("/")[0]}/*`;
  return (
    content.find(({ mediaType }) => essence(mediaType) === type) ??
    content.find(({ mediaType }) => essence(mediaType) === range) ??
    content.find(({ mediaType }) => essence(mediaType) === "*/*")
  );
}

function essence(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

function isJson(mediaType: string): boolean {
  return /^[^/]+\/(?:[^;]+\+)?json$/.test(essence(mediaType));
}

function unsupported({ content }: RequestBody, sent: string | undefined): Refusal {
  const accepted = content.map(({ mediaType }) => mediaType);
  const came = sent === undefined ? "no Content-Type" : `Content-Type ${JSON.stringify(sent.slice(0, 100))}`;
  return new Refusal(
    "unsupported_media_type",
    `Expected ${accepted.join(" or ")}, got ${came}.`,
    { accepted },
    `Send Content-Type: ${accepted[0] ?? "application/json"}.`,
  );
}

/** A multipart form (RFC 7578): texts as they are, of a file its name, type and size. A part that comes again makes a list. */
async function readForm(bytes: Uint8Array, contentType: string): Promise<Json> {
  const form = await new Response(bytes as BodyInit, { headers: { "Content-Type": contentType } })
    .formData()
    .catch(() => Promise.reject(malformed("is not a multipart form")));
  const members: JsonRecord = {};
  for (const name of new Set(form.keys())) {
    const parts = form
      .getAll(name)
      .map((part) => (typeof part === "string" ? part : { name: part.name, type: part.type, size: part.size }));
    const [only = null, ...others] = parts;
    members[name] = others.length === 0 ? only : parts;
  }
  return members;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw malformed("is not UTF-8");
  }
}

function parseJson(bytes: Uint8Array): Json {
  const text = decodeUtf8(bytes);
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch {
    throw malformed("is not valid JSON");
  }
  // Walks and validators recurse; no honest body is this deep.
  if (deeperThan(value, 100)) throw malformed("is nested more than 100 levels deep");
  return value;
}

function deeperThan(root: Json, limit: number): boolean {
  let level: Json[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : []));
  }
  return false;
}

function malformed(message: string): Refusal {
  return new Refusal("malformed_body", `The body ${message}.`, {
    faults: [{ in: "body", field: "", pointer: "", message }],
  });
}

function inBody({ pointer, message, keyword }: SchemaFault): Fault {
  return { in: "body", field: parsePointer(pointer).join("."), pointer, message, keyword };
}

function invalid(faults: readonly Fault[]): Refusal {
  const [first] = faults;
  const place =
    first &&
    (first.in === "body"
      ? first.field === ""
        ? "The body"
        : `${first.field} in the body`
      : `The ${first.in} parameter ${first.field}`);
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : "";
  return new Refusal("invalid_request", `${place} ${first?.message}${more}.`, { faults });
}
