// What the generator reads of a bundled document. References in it lead to places in the document only.

export interface Document {
  servers?: { url: string }[];
  components?: { securitySchemes?: Record<string, Scheme | Ref>; schemas?: Record<string, Schema> };
  security?: Requirement[];
  paths?: Record<string, Record<string, unknown>>;
  "x-resource"?: Resource;
  "x-rate-limit"?: RateLimit;
}
export type Requirement = Record<string, string[]>;
export interface Ref {
  $ref: string;
}
export interface Scheme {
  type: string;
  name?: string;
  scheme?: string;
  "x-key"?: {
    kind?: string;
    format?: { prefix?: string; alphabet?: string; length?: number };
    kinds?: object;
    environments?: object;
  };
  "x-rate-limit"?: RateLimit;
}
export interface RateLimit {
  headers?: Record<string, { policy: string; value: string }>;
}
export interface Resource {
  collection?: string;
  identity?: string;
  action?: string;
  at?: string;
  paging?: { style: string; cursor?: string; page?: string; offset?: string; set?: Record<string, unknown> };
}
export interface Job {
  collection: string;
  field: string;
  steps: { state?: string }[];
  failure?: { state: string };
  ends?: string[];
}
export interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  const?: unknown;
  enum?: unknown[];
  "x-show-once"?: unknown;
  "x-job"?: Record<string, Job>;
}
export interface Parameter {
  in: string;
  name: string;
  "x-idempotency"?: unknown;
}
export interface Response {
  description?: string;
  content?: Record<string, { schema?: Schema; examples?: Record<string, { value?: unknown } | Ref> }>;
}
interface OperationObject {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  security?: Requirement[];
  parameters?: (Parameter | Ref)[];
  requestBody?: { content?: object } | Ref;
  responses?: Record<string, Response | Ref>;
  "x-method"?: string;
  "x-job"?: string;
  "x-evidence"?: string;
  "x-resource"?: Resource;
}

/** An operation with everything that stands on its path item or on the document filled in. */
export interface Operation {
  id: string;
  /** `content.create`, or the operationId where the document gives no `x-method`. */
  name: string;
  method: string;
  path: string;
  summary: string | undefined;
  description: string | undefined;
  deprecated: boolean;
  evidence: string | undefined;
  /** The first scheme that opens it; null when it is open to everyone. */
  security: string | null;
  scopes: string[];
  parameters: Parameter[];
  /** Media types of the request's body. */
  consumes: string[];
  /** By status. */
  responses: [status: string, response: Response][];
  resource: Resource;
  job: string | undefined;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** All operations in the order of the document. */
export function listOperations(document: Document): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as OperationObject | undefined;
      return operation?.operationId
        ? [toOperation(document, path, item, method, operation, operation.operationId)]
        : [];
    }),
  );
}

function toOperation(
  document: Document,
  path: string,
  item: Record<string, unknown>,
  method: string,
  operation: OperationObject,
  id: string,
): Operation {
  const security = operation.security ?? document.security ?? [];
  const parameters = [
    ...((item["parameters"] as OperationObject["parameters"]) ?? []),
    ...(operation.parameters ?? []),
  ];
  return {
    id,
    name: operation["x-method"] ?? id,
    method: method.toUpperCase(),
    path,
    summary: operation.summary,
    description: operation.description,
    deprecated: operation.deprecated === true,
    evidence: operation["x-evidence"],
    security: Object.keys(security[0] ?? {})[0] ?? null,
    scopes: [...new Set(security.flatMap((requirement) => Object.values(requirement).flat()))],
    parameters: parameters.map((parameter) => follow(document, parameter)),
    consumes: Object.keys(
      (operation.requestBody && follow<{ content?: object }>(document, operation.requestBody).content) ?? {},
    ),
    responses: Object.entries(operation.responses ?? {}).map(([status, response]) => [
      status,
      follow(document, response),
    ]),
    resource: { ...document["x-resource"], ...(item["x-resource"] as Resource), ...operation["x-resource"] },
    job: operation["x-job"],
  };
}

/** The scheme that a key belongs to, not the one of a signed-in session. */
export function findKeyScheme(document: Document): [name: string, scheme: Scheme] | undefined {
  return Object.entries(document.components?.securitySchemes ?? {})
    .map(([name, scheme]) => [name, follow(document, scheme)] as [string, Scheme])
    .find(([, scheme]) => ["apiKey", "http"].includes(scheme.type) && scheme["x-key"]?.kind !== "session");
}

/** Whether only a signed-in session opens it. */
export function isOfSession(document: Document, { security }: Operation): boolean {
  const scheme = security === null ? undefined : document.components?.securitySchemes?.[security];
  return scheme !== undefined && follow(document, scheme)["x-key"]?.kind === "session";
}

/** What stands there, or what the reference there leads to. */
export function follow<Value extends object>(document: Document, value: Value | Ref): Value {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as Value;
  let found: unknown = document;
  for (const token of value.$ref.slice(2).split("/"))
    found = (found as Record<string, unknown>)[token.replaceAll("~1", "/").replaceAll("~0", "~")];
  return found as Value;
}

export function isSuccess(status: string): boolean {
  return status.startsWith("2");
}
