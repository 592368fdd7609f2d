import { DocumentError } from "./document-error.ts";
import { compileJobs, type Job } from "./jobs.ts";
import { compileOperations, type Operation } from "./operation.ts";
import { at, below, isObject, membersOf, type Place, rootOf, textAt } from "./place.ts";
import { compileRefusals, type RefusalTemplates } from "./responses.ts";
import { createRouter, type Router } from "./router.ts";
import { compileAll, createSchemas, type Schemas } from "./schemas.ts";
import { compileSchemes, type Scheme } from "./security.ts";
import { checkVocabulary } from "./vocabulary.ts";
import { compileWebhooks, type WebhookTemplate } from "./webhooks.ts";
import type { SubscriptionsWord } from "./words.ts";

/** A document, read once into what the stages ask for. */
export interface Model {
  readonly root: Place;
  readonly title: string;
  readonly operations: readonly Operation[];
  readonly router: Router;
  readonly schemes: ReadonlyMap<string, Scheme>;
  readonly schemas: Schemas;
  /** For refusals that an operation does not document itself. */
  readonly refusals: RefusalTemplates;
  readonly jobs: ReadonlyMap<string, Job>;
  readonly webhooks: ReadonlyMap<string, WebhookTemplate>;
  readonly subscriptions: SubscriptionsWord | undefined;
  /** Origins of the servers. */
  readonly origins: readonly string[];
  /** Every header that an answer may carry, for CORS. */
  readonly headerNames: readonly string[];
  /** Whether a client's own X-Request-Id is taken over. */
  readonly echoesRequestId: boolean;
  /** Identity field of each collection. */
  readonly identities: ReadonlyMap<string, string>;
  /** Compiles every schema. @throws {DocumentError} */
  compile(): void;
}

/**
 * Reads a document.
 * @throws {DocumentError} with the place of each mistake.
 */
export async function compileModel(source: unknown): Promise<Model> {
  const document = await upgrade(source);
  const problems = checkVocabulary(document);
  if (problems.length > 0) throw new DocumentError(problems);

  const root = rootOf(document);
  const schemes = compileSchemes(document);
  const operations = compileOperations(root, schemes);
  const schemas = createSchemas(document);
  const servers = readServers(root);
  return {
    root,
    title: textAt(at(root, "info"), "title") ?? "API",
    operations,
    router: createRouter(operations, servers.basePaths),
    schemes,
    schemas,
    refusals: documentRefusals(root, operations),
    jobs: compileJobs(root),
    webhooks: compileWebhooks(root),
    subscriptions: membersOf(root)?.["x-emits"] as SubscriptionsWord | undefined,
    origins: servers.origins,
    headerNames: readHeaderNames(operations, schemes),
    echoesRequestId: operations.some(({ parameters }) => parameters.some(({ echo }) => echo)),
    identities: new Map(
      operations.flatMap(({ resource }) =>
        resource?.collection && resource.identity ? [[resource.collection, resource.identity] as const] : [],
      ),
    ),
    compile() {
      const found = compileAll(schemas, schemaPointers(operations));
      if (found.length > 0) throw new DocumentError(found);
    },
  };
}

/** OpenAPI 3.0 and 2.0 speak an older dialect of JSON Schema; they are read as 3.1. */
async function upgrade(source: unknown): Promise<unknown> {
  const version = isObject(source) ? String(source["openapi"] ?? source["swagger"] ?? "") : "";
  if (/^3\.[12](\.|$)/.test(version)) return source;
  if (/^3\.0(\.|$)/.test(version) || version === "2.0") {
    const { upgrade: toOpenApi31 } = await import("@scalar/openapi-upgrader");
    return toOpenApi31(structuredClone(source) as never, "3.1");
  }
  throw new DocumentError([
    {
      pointer: "/openapi",
      message: version
        ? `OpenAPI ${version} is not known; expected 3.2, 3.1, 3.0 or Swagger 2.0.`
        : 'Expected an OpenAPI document with a member "openapi" such as "3.1.1".',
    },
  ]);
}

/** What one operation documents speaks for the others, with the status that it has there. */
function documentRefusals(root: Place, operations: readonly Operation[]): RefusalTemplates {
  const shared = new Map(operations.flatMap(({ refusals }) => [...refusals]).reverse());
  const unused = compileRefusals(below(at(root, "components", "responses")));
  return new Map([...unused, ...shared]);
}

function readServers(root: Place): { origins: string[]; basePaths: string[] } {
  const origins = new Set<string>();
  const basePaths = new Set<string>();
  for (const [, server] of below(at(root, "servers"))) {
    const variables = at(server, "variables");
    const template = textAt(server, "url") ?? "/";
    const url = template.replaceAll(
      /\{([^}]+)\}/g,
      (_, name: string) => textAt(at(variables, name), "default") ?? name,
    );
    const parsed = URL.parse(url, "http://localhost");
    if (!parsed) continue;
    if (/^https?:\/\//i.test(url)) origins.add(parsed.origin);
    basePaths.add(parsed.pathname.replace(/\/+$/, ""));
  }
  return { origins: [...origins], basePaths: basePaths.size > 0 ? [...basePaths] : [""] };
}

function readHeaderNames(operations: readonly Operation[], schemes: ReadonlyMap<string, Scheme>): string[] {
  const limits = [
    ...schemes.values(),
    ...operations,
    ...operations.map((one) => ({ rateLimit: one.documentRateLimit })),
  ];
  const dialects = limits.flatMap(({ rateLimit }) => Object.keys(rateLimit?.headers ?? {}));
  const documented = operations.flatMap(({ responses }) =>
    responses.flatMap(({ headers }) => headers.map(({ name }) => name)),
  );
  return [...new Set([...documented, ...dialects])];
}

function* schemaPointers(operations: readonly Operation[]): Iterable<string> {
  for (const { parameters, requestBody, responses } of operations) {
    for (const { schema } of parameters) if (schema !== undefined) yield schema;
    for (const { schema } of requestBody?.content ?? []) if (schema !== undefined) yield schema;
    for (const response of responses) for (const { schema } of response.content) if (schema !== undefined) yield schema;
  }
}
