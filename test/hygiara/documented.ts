import { document } from "@keystub/documents/hygiara";
import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Answer } from "./world.ts";

/** Read from the document itself, by rules of our own: what the engine reads out of it shall not judge the engine. */
export interface DocumentedOperation {
  readonly id: string;
  readonly method: string;
  /** As in the document: `/reviews/{reviewId}`. */
  readonly path: string;
  /** By name of the path parameter, the example that the document gives. */
  readonly pathExamples: Readonly<Record<string, string>>;
  /** The first example of the body; undefined where there is none. */
  readonly bodyExample: unknown;
  readonly query: readonly DocumentedParameter[];
  /** Scopes that each security scheme needs. */
  readonly security: Readonly<Record<string, readonly string[]>>;
  readonly responses: Readonly<Record<string, DocumentedResponse>>;
  /** The first success. */
  readonly success: number;
}

export interface DocumentedParameter {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

export interface DocumentedResponse {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
  readonly headers?: Readonly<Record<string, object>>;
}

// The document is generated: what it holds where is known.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Part = any;

/** Every operation of the document. */
export const documentedOperations: readonly DocumentedOperation[] = Object.entries(document["paths"] as Part).flatMap(
  ([path, item]: [string, Part]) =>
    ["get", "post", "put", "patch", "delete"]
      .filter((method) => item[method])
      .map((method) => toOperation(path, method, item)),
);

function toOperation(path: string, method: string, item: Part): DocumentedOperation {
  const operation = item[method];
  const parameters: Part[] = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
  const [body] = Object.values<Part>(operation.requestBody?.content?.["application/json"]?.examples ?? {});
  const responses = Object.fromEntries(
    Object.entries<Part>(operation.responses).map(([status, response]) => [status, resolve(response)]),
  );
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    pathExamples: Object.fromEntries(
      parameters.filter((one) => one.in === "path").map((one) => [one.name, one.example]),
    ),
    bodyExample: body?.value,
    query: parameters
      .filter((one) => one.in === "query")
      .map(({ name, schema }) => ({ name, schema: resolve(schema) })),
    security: Object.assign({}, ...operation.security),
    responses,
    success: Math.min(
      ...Object.keys(responses)
        .map(Number)
        .filter((status) => status < 300),
    ),
  };
}

/** Where an answer differs from what the operation documents for its status; none is an empty list. */
export function differences({ responses }: DocumentedOperation, answer: Answer): string[] {
  const response = responses[answer.status];
  if (!response) return [`The status ${answer.status} is not documented.`];
  return [...bodyDifferences(response, answer), ...headerDifferences(response, answer)];
}

function bodyDifferences({ content }: DocumentedResponse, { headers, body }: Answer): string[] {
  const type = headers.get("content-type") ?? "none";
  if (!content) return body === "" ? [] : ["There is a body where none is documented."];
  const media = content[type];
  if (!media) return [`The content type is ${type}; documented: ${Object.keys(content).join(", ")}.`];
  return check(media.schema ?? {}, body);
}

/** Whoever is turned away at the door is told of no quota; every other documented header must be there. */
function headerDifferences({ headers = {} }: DocumentedResponse, answer: Answer): string[] {
  const isKnown = answer.status !== 401 && answer.body?.code !== "session_required";
  return Object.entries(headers).flatMap(([name, reference]) => {
    const text = answer.headers.get(name);
    if (text === null) return !isKnown && name.startsWith("X-RateLimit-") ? [] : [`The header ${name} is missing.`];
    const { schema } = resolve(reference);
    return check(schema, /^\d+$/.test(text) ? Number(text) : text).map((difference) => `${name}: ${difference}`);
  });
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv as never); // its types know the draft-07 class only
ajv.addSchema({ $id: "https://document.test/", components: document["components"] as object });
const compiled = new Map<string, ValidateFunction>();

function check(schema: object, value: unknown): string[] {
  // References in the document point into the document; here it has an address.
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"https://document.test/#/');
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
  compiled.set(text, validate);
  return validate(value) ? [] : (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`);
}

function resolve(part: Part): Part {
  if (!part.$ref) return part;
  const tokens: string[] = part.$ref.slice(2).split("/");
  return tokens.reduce((value: Part, token) => value[token.replaceAll("~1", "/").replaceAll("~0", "~")], document);
}
