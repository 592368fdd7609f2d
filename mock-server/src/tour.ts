import type { Api, Credential } from "@keystub/mock";

/** A request that shows something, as the banner prints it. */
export interface TourRequest {
  readonly operation: string;
  readonly method: string;
  /** With the path of the document's server, and examples in place of parameters. */
  readonly path: string;
}

/** Finds requests in a document by what they would show. */
export interface Tour {
  /** Lists something, needs nothing but this credential, and may be called with it. */
  reading(credential: Credential): TourRequest | undefined;
  /** Reads something and needs no credential. */
  open(): TourRequest | undefined;
  /** Changes something and needs a scope that this credential lacks. */
  forbidden(credential: Credential): TourRequest | undefined;
  /** How a secret of a scheme is sent, as arguments of curl. */
  curlArguments(scheme: string, secret: string): string;
}

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly requirements: readonly Requirement[];
  readonly lists: boolean;
}

type Requirement = Readonly<Record<string, readonly string[]>>;
type Members = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema?: { readonly example?: unknown; readonly examples?: readonly unknown[] };
}

export function createTour(api: Api, basePath: string): Tour {
  const operations = toOperations(api.document);
  const simple = operations.filter(
    ({ method, path, parameters }) =>
      method === "GET" && !path.includes("{") && !parameters.some(({ required }) => required),
  );
  const toRequest = ({ id, method, path, parameters }: Operation): TourRequest => ({
    operation: id,
    method,
    path: basePath + path.replace(/\{([^}]+)\}/g, (_, name: string) => exampleOf(parameters, name)),
  });

  return {
    reading(credential) {
      const possible = simple.filter((operation) => allows(operation, credential) === true);
      const found = possible.find(({ lists }) => lists) ?? possible[0];
      return found && toRequest(found);
    },
    open() {
      const found = simple.find(({ requirements }) => requirements.length === 0);
      return found && toRequest(found);
    },
    forbidden(credential) {
      const possible = operations.filter(
        (operation) => operation.method !== "GET" && allows(operation, credential) === false,
      );
      const found = possible.find(({ path }) => !path.includes("{")) ?? possible[0];
      return found && toRequest(found);
    },
    curlArguments: (scheme, secret) => toCurlArguments(api.document, schemeOf(scheme), secret),
  };
}

/** Undefined when the credential is of no scheme that the operation takes. */
function allows({ requirements }: Operation, { scheme: name, scopes }: Credential): boolean | undefined {
  const scheme = schemeOf(name);
  const fitting = requirements.filter((requirement) => scheme in requirement && Object.keys(requirement).length === 1);
  if (fitting.length === 0) return undefined;
  return fitting.some((requirement) => requirement[scheme]?.every((scope) => scopes.includes(scope)));
}

/** Of several kinds of credential that share a scheme, each is called by both names: `bearerAuth/secret`. */
function schemeOf(name: string): string {
  return name.split("/", 1)[0] as string; // a text always has a first part
}

function toOperations(document: Api["document"]): Operation[] {
  return Object.entries(members(document["paths"])).flatMap(([path, item]) =>
    ["get", "post", "put", "patch", "delete"].flatMap((method) => {
      const operation = members(item)[method];
      if (operation === undefined) return [];
      const own = members(operation);
      return {
        id: String(own["operationId"] ?? `${method} ${path}`),
        method: method.toUpperCase(),
        path,
        parameters: [...list(members(item)["parameters"]), ...list(own["parameters"])].map(
          (parameter) => resolve(document, parameter) as Parameter,
        ),
        requirements: list(own["security"] ?? document["security"]) as Requirement[],
        lists: members(own["x-resource"])["action"] === "list",
      };
    }),
  );
}

function exampleOf(parameters: readonly Parameter[], name: string): string {
  const parameter = parameters.find((one) => one.in === "path" && one.name === name);
  const example = parameter?.example ?? parameter?.schema?.example ?? parameter?.schema?.examples?.[0] ?? "1";
  return encodeURIComponent(String(example));
}

function toCurlArguments(document: Api["document"], name: string, secret: string): string {
  const scheme = members(resolve(document, members(members(document["components"])["securitySchemes"])[name]));
  if (scheme["type"] !== "apiKey") return `-H 'Authorization: Bearer ${secret}'`;
  if (scheme["in"] === "header") return `-H '${scheme["name"]}: ${secret}'`;
  return scheme["in"] === "cookie" ? `-b '${scheme["name"]}=${secret}'` : `-G -d '${scheme["name"]}=${secret}'`;
}

// The engine has checked the document before anything here reads it.
function resolve(document: Api["document"], value: unknown): unknown {
  const ref = members(value)["$ref"];
  if (typeof ref !== "string") return value;
  return ref
    .slice(2)
    .split("/")
    .reduce<unknown>((place, token) => members(place)[token.replaceAll("~1", "/").replaceAll("~0", "~")], document);
}

function members(value: unknown): Members {
  return typeof value === "object" && value !== null ? (value as Members) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
