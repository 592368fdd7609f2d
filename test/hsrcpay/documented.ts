import { document } from "@keystub/documents/hsrcpay";
import { operations } from "@keystub/documents/hsrcpay/operations";
import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Answer, OperationName } from "./world.ts";

// Read from the document itself, by rules of our own: what the engine reads out of it shall not judge the engine.

interface Reference {
  readonly $ref: string;
}

interface DocumentedResponse {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
  readonly headers?: Readonly<Record<string, Reference | { readonly required?: boolean; readonly schema: object }>>;
}

interface DocumentedOperation {
  readonly responses: Readonly<Record<string, DocumentedResponse | Reference>>;
  readonly "x-accepts"?: readonly string[];
}

/** The first success that an operation documents, 201 before 200. */
export function successOf(name: OperationName): number {
  return Object.keys(operationOf(name).responses).includes("201") ? 201 : 200;
}

/** Whether an operation says that it takes publishable keys. */
export function takesPublishable(name: OperationName): boolean {
  return operationOf(name)["x-accepts"]?.includes("publishable") ?? false;
}

/** Where an answer differs from what the operation documents for its status; none is an empty list. */
export function differences(name: OperationName, answer: Answer): string[] {
  const found = operationOf(name).responses[String(answer.status)];
  if (!found) return [`The status ${answer.status} is not documented.`];
  const response = resolve<DocumentedResponse>(found);
  return [...bodyDifferences(response, answer), ...headerDifferences(response, answer)];
}

function bodyDifferences({ content }: DocumentedResponse, { headers, body }: Answer): string[] {
  if (!content) return body === "" ? [] : ["There is a body where none is documented."];
  const type = headers.get("content-type") ?? "none";
  const media = content[type];
  return media
    ? check(media.schema ?? {}, body)
    : [`The content type is ${type}; documented: ${Object.keys(content).join(", ")}.`];
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

function operationOf(name: OperationName): DocumentedOperation {
  const { method, path } = operations[name];
  return at(["paths", path, method.toLowerCase()]) as DocumentedOperation;
}

function resolve<Part extends object>(part: object): Part {
  return ("$ref" in part ? at(String(part.$ref).slice(2).split("/").map(decodeToken)) : part) as Part;
}

const decodeToken = (token: string) => token.replaceAll("~1", "/").replaceAll("~0", "~");

function at(tokens: readonly string[]): unknown {
  return tokens.reduce<unknown>((value, token) => (value as Record<string, unknown>)[token], document);
}
