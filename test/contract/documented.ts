import { document } from "@keystub/documents/hrizn";
import { operations } from "@keystub/documents/hrizn/operations";
import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Answer, OperationName } from "./caller.ts";

/** Read from the document itself, by rules of our own: what the engine reads out of it shall not judge the engine. */

export interface DocumentedResponse {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
  readonly headers?: Readonly<Record<string, Reference | { readonly required?: boolean; readonly schema: object }>>;
}

interface Reference {
  readonly $ref: string;
}

export const operationNames = Object.keys(operations) as OperationName[]; // keys of a constant

/** The operations that need a scope: the 34, and the view of a single component. */
export const scopedNames = operationNames.filter((name) => operations[name].scopes.length > 0);

/** The responses that an operation documents, by status. */
export function responsesOf(name: OperationName): Map<string, DocumentedResponse> {
  const { method, path } = operations[name];
  const { responses } = at(["paths", path, method.toLowerCase()]) as { responses: Record<string, object> };
  return new Map(Object.entries(responses).map(([status, response]) => [status, resolve(response)]));
}

/** Where an answer differs from what the operation documents for its status; none is an empty list. */
export function differences(name: OperationName, answer: Answer): string[] {
  const response = responsesOf(name).get(String(answer.status));
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

function headerDifferences({ headers = {} }: DocumentedResponse, answer: Answer): string[] {
  return Object.entries(headers).flatMap(([name, reference]) => {
    const { required, schema } = resolve<{ required?: boolean; schema: object }>(reference);
    const text = answer.headers.get(name);
    if (text === null) return required ? [`The header ${name} is missing.`] : [];
    const value = /^\d+$/.test(text) ? Number(text) : text === "true" ? true : text;
    return check(schema, value).map((difference) => `${name}: ${difference}`);
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

function resolve<Part extends object = DocumentedResponse>(part: object): Part {
  return ("$ref" in part ? at(String(part.$ref).slice(2).split("/").map(decodeToken)) : part) as Part;
}

const decodeToken = (token: string) => token.replaceAll("~1", "/").replaceAll("~0", "~");

function at(tokens: readonly string[]): unknown {
  return tokens.reduce<unknown>((value, token) => (value as Record<string, unknown>)[token], document);
}
