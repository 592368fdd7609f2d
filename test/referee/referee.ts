import type { OpenApiDocument } from "@keystub/documents";
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpConfig,
  type IHttpResponse,
  ProblemJsonError,
} from "@stoplight/prism-http";

/** What Prism holds against one side of an exchange. */
export interface Objection {
  /** `401`, `415`, or the JSON Schema keyword that is broken. */
  readonly code: string;
  /** Prism only warns where an answer has a status that the document does not know. */
  readonly severity: "error" | "warning";
  readonly message: string;
  /** `body.keyword`, `query.limit`. */
  readonly place: string;
}

/** A second opinion on one exchange. Prism knows schemas; scopes, records and quotas it knows nothing of. */
export interface Verdict {
  readonly request: readonly Objection[];
  readonly response: readonly Objection[];
}

export interface Referee {
  /** Judges an exchange of one operation. Both messages are read from a clone, so they can still be read afterwards. */
  judge(operationId: string, request: Request, response: Response): Promise<Verdict>;
}

type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/** Prism as the referee of a document. */
export async function createReferee(document: OpenApiDocument): Promise<Referee> {
  const source = {
    ...structuredClone(document), // Prism dereferences in place
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema", // else it reads schemas as draft 7
  };
  const operations = await getHttpOperationsFromSpec(source);
  const byId = new Map(operations.map((operation) => [operation.iid, operation]));
  const bases = basePathsOf(document);

  return {
    async judge(operationId, request, response) {
      const operation = byId.get(operationId);
      if (!operation) throw new RangeError(`The document has no operation ${operationId}.`);
      // One operation at a time: given all of them, Prism scores and sorts them for every call.
      return ask(operation, await toInput(request, bases), await toOutput(response));
    },
  };
}

async function ask(operation: Operation, input: PrismRequest, output: IHttpResponse): Promise<Verdict> {
  // Our answer stands in for Prism's mock, so that Prism itself holds both sides against the document.
  const mock = () => () => ({ _tag: "Right", right: output }) as const;
  const prism = createInstance(freshConfig(), { logger: silent as never, mock: mock as never });
  const result = await prism.request(input, [operation], freshConfig())();
  if (result._tag === "Left") {
    const { title, detail } = ProblemJsonError.toProblemJson(result.left);
    throw new Error(`Prism could not judge ${operation.iid}: ${title}. ${detail}`);
  }
  const { validations } = result.right;
  return { request: validations.input.map(toObjection), response: validations.output.map(toObjection) };
}

/** Made anew for each call: Prism writes into it, and one call's Accept header would decide the next. */
function freshConfig(): IHttpConfig {
  return {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  };
}

type PrismRequest = Parameters<ReturnType<typeof createInstance>["request"]>[0];

async function toInput(request: Request, bases: readonly string[]): Promise<PrismRequest> {
  const { pathname, searchParams } = new URL(request.url);
  const base = bases.find((candidate) => pathname.startsWith(`${candidate}/`)) ?? "";
  const text = await request.clone().text();
  const headers: Record<string, string> = Object.fromEntries(request.headers);
  // A `Request` carries no length, and without one Prism does not look at the media type.
  if (text !== "") headers["content-length"] = String(new TextEncoder().encode(text).length);
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name);
    query[name] = values.length === 1 ? (values[0] as string) : values;
  }
  return {
    method: request.method.toLowerCase() as PrismRequest["method"],
    url: { path: pathname.slice(base.length), query },
    headers,
    body: parse(text, headers["content-type"]),
  };
}

async function toOutput(response: Response): Promise<IHttpResponse> {
  const text = await response.clone().text();
  const headers = Object.fromEntries(response.headers);
  return { statusCode: response.status, headers, body: parse(text, headers["content-type"]) };
}

/** Text that is not the JSON it claims to be stays text, which no schema of an object accepts. */
function parse(text: string, mediaType: string | undefined): unknown {
  if (text === "") return undefined;
  if (!/json/i.test(mediaType ?? "")) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

interface Diagnostic {
  readonly code?: string | number;
  readonly severity: number;
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

function toObjection({ code, severity, message, path = [] }: Diagnostic): Objection {
  return { code: String(code ?? ""), severity: severity === 0 ? "error" : "warning", message, place: path.join(".") };
}

function basePathsOf(document: OpenApiDocument): string[] {
  const servers = (document["servers"] ?? []) as { url: string }[];
  return servers.map(({ url }) => new URL(url, "http://localhost").pathname.replace(/\/+$/, ""));
}

const silent = {
  trace() {},
  debug() {},
  info() {},
  warn() {},
  error() {},
  fatal() {},
  success() {},
  start() {},
  child: () => silent,
};
