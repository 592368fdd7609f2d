import type { Reply } from "../api.ts";
import type { Answer } from "../call.ts";
import { DocumentError } from "../document/document-error.ts";
import type { Model } from "../document/model.ts";
import type { Operation } from "../document/operation.ts";
import { parsePointer } from "../document/pointer.ts";
import { findResponse, type RefusalTemplate, type ResponseSpec } from "../document/responses.ts";
import { writeQuotaHeaders } from "../quota/quota.ts";
import { type Refusal, reasonPhrase, refusals } from "../refusal.ts";
import type { Json } from "../store.ts";
import { toRowTimestamp, toTimestamp } from "../time.ts";
import { corsHeaders } from "./cors.ts";
import type { QuotaState } from "./quota.ts";

/** What is known when an answer is written. */
export interface Exchange {
  readonly model: Model;
  readonly requestId: string;
  readonly now: number;
  readonly operation: Operation | undefined;
  /** The first one speaks in the headers. */
  readonly quotas: readonly QuotaState[];
  /** The header of that name. */
  readonly prefer: string | undefined;
  /** What is known of the request, for an answer that refuses it. */
  readonly facts: () => Readonly<Record<string, unknown>>;
  readonly uuid: () => string;
}

export interface Written {
  readonly answer: Answer;
  /** Where the answer breaks the document. */
  readonly violations: readonly string[];
}

/** Writes the answer of a call that succeeded, and holds it against the document. */
export function respond(reply: Reply, exchange: Exchange): Written {
  const { operation } = exchange;
  const success = operation?.success;
  const status = reply.status ?? preferredStatus(exchange) ?? success?.status ?? 200;
  const documented = success?.status === status ? success.response : findResponse(operation?.responses ?? [], status);
  const prepared = prepare(reply, documented, exchange.model);
  const headers = baseHeaders(exchange);
  if (prepared.contentType !== undefined) headers["Content-Type"] = prepared.contentType;
  if (reply.showsOnce) headers["Cache-Control"] = "no-store";
  for (const { name, required, example } of documented?.headers ?? [])
    if (required && example !== undefined && !(name in headers)) headers[name] = example;
  if (reply.headers) Object.assign(headers, reply.headers);
  const violations =
    operation && !documented ? [`The document has no answer ${status} for ${operation.id}.`] : prepared.violations;
  return { answer: { status, headers, body: prepared.text }, violations };
}

/** A client may choose among the documented successes: `Prefer: code=200` (RFC 7240, as other mocks read it). */
function preferredStatus({ operation, prefer }: Exchange): number | undefined {
  const code = prefer === undefined ? undefined : /(?:^|[\s,;])code=(2\d\d)\b/.exec(prefer)?.[1];
  return operation?.responses.some(({ status }) => status === code) ? Number(code) : undefined;
}

/** Writes the document's answer for a refusal: the operation's, else the document's, else problem details (RFC 9457). */
export function respondRefusal(refusal: Refusal, exchange: Exchange, forcedStatus?: number): Written {
  const { model, operation } = exchange;
  const own = operation?.refusals.get(refusal.code) ?? model.refusals.get(refusal.code);
  const template = own
    ? chooseTemplate(own, refusal, forcedStatus)
    : (operation?.refusals.get("other") ?? model.refusals.get("other"))?.[0];
  const documentedStatus = own ? template?.status : plainStatus(refusal, operation);
  const status = forcedStatus ?? documentedStatus ?? refusals[refusal.code].status;
  const facts = {
    ...exchange.facts(),
    // After those of the request: the tenant that is refused is not the caller's own.
    ...refusal.facts,
    ...faultFacts(refusal),
    code: refusal.code,
    status,
    title: reasonPhrase(status) ?? refusals[refusal.code].title,
    detail: refusal.detail,
    request_id: exchange.requestId,
    now: toTimestamp(exchange.now),
    now_micros: toRowTimestamp(exchange.now),
    now_seconds: Math.floor(exchange.now / 1000),
    get uuid() {
      return exchange.uuid();
    },
  };
  const documented = operation && findResponse(operation.responses, status);
  const plain = template ? undefined : plainExample(documented);
  const mediaType = template?.mediaType ?? plain?.mediaType ?? "application/problem+json";
  const body = template ? template.fill(facts) : (plain?.body ?? problem(facts, refusal));

  const headers = baseHeaders(exchange);
  headers["Content-Type"] = mediaType;
  headers["Cache-Control"] = "no-store";
  refusalHeaders(refusal, status, exchange, headers);
  const schema = documented?.content.find((media) => media.mediaType === mediaType)?.schema;
  const violations = schema === undefined ? [] : checkRefusalBody(model, schema, body);
  return { answer: { status, headers, body: JSON.stringify(body) }, violations };
}

/** Where a document tells faults of the body (422) from others (400), its answers are chosen so. */
function chooseTemplate(
  templates: readonly RefusalTemplate[],
  { facts: { faults } }: Refusal,
  forcedStatus: number | undefined,
): RefusalTemplate | undefined {
  const withStatus = (status: number) => templates.find((template) => template.status === status);
  if (forcedStatus !== undefined) return withStatus(forcedStatus) ?? templates[0];
  const inBody = faults !== undefined && faults.length > 0 && faults.every((fault) => fault.in === "body");
  return (inBody ? withStatus(422) : undefined) ?? templates[0];
}

/** What can be said of faults, beside the list itself. */
function faultFacts({ facts: { faults } }: Refusal): Readonly<Record<string, unknown>> {
  if (!faults) return {};
  const byField: Record<string, string[]> = {};
  for (const { field, message } of faults) byField[field] = [...(byField[field] ?? []), message];
  const told = faults.map((fault) => ({
    ...fault,
    // Problem details point into the body only (RFC 9457 §3.1).
    ...(fault.in === "body" && { fragment: `#${fault.pointer}` }),
    // Places in a list are numbers there.
    loc: [fault.in, ...(fault.in === "body" ? parsePointer(fault.pointer).map(toStep) : [fault.field])],
  }));
  return { faults: told, faults_by_field: byField };
}

function toStep(token: string): string | number {
  return /^(?:0|[1-9]\d*)$/.test(token) ? Number(token) : token;
}

/** A plain document says 422 where it documents 422 but no 400. */
function plainStatus(refusal: Refusal, operation: Operation | undefined): number | undefined {
  const usual = refusals[refusal.code].status;
  if (usual !== 400 || refusal.code === "malformed_target" || !operation) return undefined;
  const documents = (status: string) => operation.responses.some((response) => response.status === status);
  return !documents("400") && documents("422") ? 422 : undefined;
}

function plainExample(documented: ResponseSpec | undefined): { mediaType: string; body: Json } | undefined {
  const media = documented?.content.find(({ mediaType }) => mediaType.includes("json"));
  const [body] = media?.examples.values() ?? [];
  return media && body !== undefined ? { mediaType: media.mediaType, body } : undefined;
}

function problem(
  facts: { title: string; status: number; detail: string; code: string; request_id: string },
  { facts: more }: Refusal,
): Json {
  const faults = more.faults?.map(({ in: where, field, pointer, message }) =>
    where === "body" ? { detail: message, pointer: `#${pointer}` } : { detail: message, parameter: field, in: where },
  );
  const { faults: _, forced_status: __, ...rest } = more;
  return {
    type: "about:blank",
    title: facts.title,
    status: facts.status,
    detail: facts.detail,
    code: facts.code,
    request_id: facts.request_id,
    ...(rest as Record<string, Json>),
    ...(faults && { errors: faults }),
  };
}

function refusalHeaders(refusal: Refusal, status: number, exchange: Exchange, headers: Headers): void {
  const { operation } = exchange;
  if (status === 401) {
    // Every 401 carries a challenge (RFC 9110 §11.6.1), one line a scheme since several on one are poorly parsed.
    const schemes = new Set(operation?.security.flatMap((requirement) => requirement.map(({ scheme }) => scheme)));
    const invalid = refusal.code !== "credential_missing";
    headers["WWW-Authenticate"] = [...schemes].map(({ challenge }) =>
      invalid && challenge.startsWith("Bearer ") ? `${challenge}, error="invalid_token"` : challenge,
    );
  }
  const required = refusal.facts["required_scopes"];
  if (Array.isArray(required)) {
    const bearer = operation?.security.flat().find(({ scheme }) => scheme.challenge.startsWith("Bearer "));
    if (bearer)
      headers["WWW-Authenticate"] =
        `${bearer.scheme.challenge}, error="insufficient_scope", scope="${required.join(" ")}"`;
  }
  const retryAfter = refusal.facts["retry_after"];
  if (typeof retryAfter === "number") headers["Retry-After"] = String(retryAfter);
  const allowed = refusal.facts["allowed_methods"];
  if (Array.isArray(allowed)) headers["Allow"] = allowed.join(", ");
  const accepted = refusal.facts["accepted"];
  if (Array.isArray(accepted)) headers["Accept"] = accepted.join(", ");
}

type Headers = Record<string, string | readonly string[]>;

let dateSecond = Number.NaN;
let dateText = "";

/** IMF-fixdate (RFC 9110 §5.6.7); made once a second. */
function httpDate(now: number): string {
  const second = Math.floor(now / 1000);
  if (second !== dateSecond) {
    dateSecond = second;
    dateText = new Date(now).toUTCString();
  }
  return dateText;
}

/** The headers of every answer. */
export function baseHeaders({
  requestId,
  now,
  quotas: [first],
  model,
}: Pick<Exchange, "requestId" | "now" | "quotas" | "model">): Headers {
  const headers: Headers = { Date: httpDate(now), "X-Request-Id": requestId, ...corsHeaders(model) };
  if (first) writeQuotaHeaders(first.quota, first.policies, now, headers);
  return headers;
}

interface Prepared {
  readonly text: string | Uint8Array | undefined;
  readonly contentType: string | undefined;
  readonly violations: readonly string[];
}

const preparedBefore = new WeakMap<Reply, Prepared>();

function prepare(reply: Reply, documented: ResponseSpec | undefined, model: Model): Prepared {
  const before = reply.reusable ? preparedBefore.get(reply) : undefined;
  if (before) return before;
  const prepared = prepareAnew(reply, documented, model);
  if (reply.reusable) preparedBefore.set(reply, prepared);
  return prepared;
}

function prepareAnew(
  { body, text, bytes, contentType }: Reply,
  documented: ResponseSpec | undefined,
  model: Model,
): Prepared {
  if (bytes !== undefined)
    return {
      text: bytes,
      contentType: contentType ?? documented?.content[0]?.mediaType ?? "application/octet-stream",
      violations: [],
    };
  if (text !== undefined)
    return { text, contentType: contentType ?? documented?.content[0]?.mediaType ?? "text/plain", violations: [] };
  const media = documented?.content.find(({ mediaType }) => mediaType === contentType) ?? documented?.content[0];
  if (body === undefined) {
    const violations =
      media && documented ? [`A body is documented for ${documented.status}, and none was given.`] : [];
    return { text: undefined, contentType: undefined, violations };
  }
  return {
    text: JSON.stringify(body),
    contentType: contentType ?? media?.mediaType ?? "application/json",
    violations: media?.schema === undefined ? [] : checkBody(model, media.schema, body),
  };
}

/** A refusal goes out even when its schema cannot be compiled: there is no other answer to fall back on. */
function checkRefusalBody(model: Model, schema: string, body: Json): string[] {
  try {
    return checkBody(model, schema, body);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.problems.map(({ pointer, message }) => `${pointer}: ${message}`);
  }
}

function checkBody(model: Model, schema: string, body: Json): string[] {
  return model.schemas.check(schema, body).map(({ pointer, message }) => `${pointer || "The body"} ${message}.`);
}
