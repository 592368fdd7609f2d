import { compileParameters, type Parameter } from "./parameters.ts";
import { at, below, membersOf, type Place, textAt } from "./place.ts";
import {
  compileRefusals,
  compileResponses,
  findSuccess,
  type MediaSpec,
  type RefusalTemplates,
  type ResponseSpec,
} from "./responses.ts";
import { compileSecurity, type Requirement, type Scheme } from "./security.ts";
import type { RateLimitWord, ResourceWord } from "./words.ts";

/** One operation of a document, with everything that the stages read of it. */
export interface Operation {
  /** operationId; made of method and path where the document has none. */
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  /** As in the document: `/content/{id}`. */
  readonly path: string;
  readonly pointer: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: readonly ResponseSpec[];
  readonly success: { readonly status: number; readonly response: ResponseSpec };
  readonly security: readonly Requirement[];
  readonly refusals: RefusalTemplates;
  /** Its own; and the document's, for calls whose security scheme has none. */
  readonly rateLimit: RateLimitWord | undefined;
  readonly documentRateLimit: RateLimitWord | undefined;
  readonly resource: ResourceWord | undefined;
  /** Name of the job that a successful call starts. */
  readonly job: string | undefined;
  /** Name of the webhook that a successful call sends. */
  readonly emits: string | undefined;
}

export interface RequestBody {
  readonly required: boolean;
  readonly content: readonly Pick<MediaSpec, "mediaType" | "schema">[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** All operations of a document. */
export function compileOperations(root: Place, schemes: ReadonlyMap<string, Scheme>): Operation[] {
  return below(at(root, "paths")).flatMap(([path, item]) =>
    below(item)
      .filter(([method, operation]) => methods.includes(method) && membersOf(operation))
      .map(([method, operation]) => compileOperation(root, path, item, method, operation, schemes)),
  );
}

function compileOperation(
  root: Place,
  path: string,
  item: Place,
  method: string,
  operation: Place,
  schemes: ReadonlyMap<string, Scheme>,
): Operation {
  const members = membersOf(operation);
  const responses = compileResponses(operation);
  return {
    id: textAt(operation, "operationId") ?? `${method} ${path}`,
    method: method.toUpperCase(),
    path,
    pointer: operation.pointer,
    parameters: compileParameters(item, operation),
    requestBody: compileRequestBody(at(operation, "requestBody")),
    responses,
    success: findSuccess(responses, method.toUpperCase()),
    security: compileSecurity(root, operation, schemes),
    refusals: compileRefusals(below(at(operation, "responses"))),
    rateLimit: members?.["x-rate-limit"] as RateLimitWord | undefined,
    documentRateLimit: membersOf(root)?.["x-rate-limit"] as RateLimitWord | undefined,
    resource: compileResource(root, item, operation),
    job: members?.["x-job"] as string | undefined,
    emits: members?.["x-emits"] as string | undefined,
  };
}

function compileRequestBody(place: Place): RequestBody | undefined {
  const members = membersOf(place);
  if (!members) return undefined;
  return {
    required: members["required"] === true,
    content: below(at(place, "content")).map(([mediaType, media]) => {
      const schema = at(media, "schema");
      return { mediaType, schema: schema.value === undefined ? undefined : schema.pointer };
    }),
  };
}

/** The document's `x-resource`, then the path item's, then the operation's; without an action there is nothing to answer. */
function compileResource(root: Place, item: Place, operation: Place): ResourceWord | undefined {
  const [base, shared, own] = [root, item, operation].map(
    (place) => membersOf(place)?.["x-resource"] as ResourceWord | undefined,
  );
  if (!own?.action) return undefined;
  const fields = { ...base?.fields, ...shared?.fields, ...own.fields };
  const paging = { style: "none", ...base?.paging, ...shared?.paging, ...own.paging } as const;
  return { ...base, ...shared, ...own, fields, paging };
}
