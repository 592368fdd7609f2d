/** The stages of the pipeline that refuse, in their order. */
export type Stage =
  | "route"
  | "authenticate"
  | "lifetime"
  | "scope"
  | "quota"
  | "validate"
  | "fault"
  | "answer"
  | "respond";

interface RefusalRow {
  readonly stage: Stage;
  /** Unless the operation documents this refusal under another status. */
  readonly status: number;
  readonly title: string;
}

/** Every way in which a request can be refused. `docs/refusals.md` is held against this table. */
export const refusals = {
  route_not_found: { stage: "route", status: 404, title: "Not Found" },
  method_not_allowed: { stage: "route", status: 405, title: "Method Not Allowed" },
  malformed_target: { stage: "route", status: 400, title: "Bad Request" },
  credential_missing: { stage: "authenticate", status: 401, title: "Unauthorized" },
  credential_malformed: { stage: "authenticate", status: 401, title: "Unauthorized" },
  credential_repeated: { stage: "authenticate", status: 401, title: "Unauthorized" },
  credential_misplaced: { stage: "authenticate", status: 401, title: "Unauthorized" },
  credential_unknown: { stage: "authenticate", status: 401, title: "Unauthorized" },
  credential_not_accepted: { stage: "authenticate", status: 403, title: "Forbidden" },
  credential_revoked: { stage: "lifetime", status: 401, title: "Unauthorized" },
  credential_expired: { stage: "lifetime", status: 401, title: "Unauthorized" },
  tenant_forbidden: { stage: "scope", status: 403, title: "Forbidden" },
  scope_missing: { stage: "scope", status: 403, title: "Forbidden" },
  quota_exceeded: { stage: "quota", status: 429, title: "Too Many Requests" },
  content_too_large: { stage: "validate", status: 413, title: "Content Too Large" },
  unsupported_media_type: { stage: "validate", status: 415, title: "Unsupported Media Type" },
  malformed_body: { stage: "validate", status: 400, title: "Bad Request" },
  invalid_request: { stage: "validate", status: 400, title: "Bad Request" },
  forbidden: { stage: "answer", status: 403, title: "Forbidden" },
  not_found: { stage: "answer", status: 404, title: "Not Found" },
  invalid_state: { stage: "answer", status: 409, title: "Conflict" },
  conflict: { stage: "answer", status: 409, title: "Conflict" },
  idempotency_conflict: { stage: "answer", status: 409, title: "Conflict" },
  internal_error: { stage: "respond", status: 500, title: "Internal Server Error" },
} as const satisfies Record<string, RefusalRow>;

export type RefusalName = keyof typeof refusals;

/** The first refusal that answers with a status, by default. */
export function refusalFor(status: number | undefined): RefusalName | undefined {
  return (Object.keys(refusals) as RefusalName[]).find((name) => refusals[name].status === status);
}

/** The reason phrase of a status (RFC 9110 §15), for problem details. */
export function reasonPhrase(status: number): string | undefined {
  const documented = refusalFor(status);
  return documented ? refusals[documented].title : otherPhrases[status];
}

/** Of statuses that no refusal has by itself, but a document or a script may ask for. */
const otherPhrases: Readonly<Record<number, string>> = {
  402: "Payment Required",
  406: "Not Acceptable",
  408: "Request Timeout",
  410: "Gone",
  412: "Precondition Failed",
  422: "Unprocessable Content",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** One place in a request that is wrong. */
export interface Fault {
  readonly in: "path" | "query" | "header" | "cookie" | "body";
  /** The name of the parameter, or the dotted path in the body. */
  readonly field: string;
  /** JSON Pointer into the body; the parameter's name elsewhere. */
  readonly pointer: string;
  readonly message: string;
  /** The keyword of JSON Schema that is broken, if one is. */
  readonly keyword?: string;
}

/** What an answer may tell of a refusal, beyond its name; see docs/vocabulary.md. */
export interface RefusalFacts {
  readonly faults?: readonly Fault[];
  readonly [fact: string]: unknown;
}

/** Thrown by a stage that turns a request down; `respond` makes the document's answer of it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: RefusalName;
  /** One sentence for a person, without secrets. */
  readonly detail: string;
  readonly facts: RefusalFacts;
  /** What would have passed. */
  readonly remedy: string | undefined;

  constructor(code: RefusalName, detail: string, facts: RefusalFacts = {}, remedy?: string) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.facts = facts;
    this.remedy = remedy;
  }

  get stage(): Stage {
    return refusals[this.code].stage;
  }
}
