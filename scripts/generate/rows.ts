import {
  type Document,
  findKeyScheme,
  follow,
  isSuccess,
  type Job,
  listOperations,
  type Operation,
  type Response,
  type Schema,
} from "./document.ts";

/** What a client needs at run time of one operation, and no more. */
export interface Row {
  operation: Operation;
  /** The members that are written as they are. */
  members: Record<string, unknown>;
  /** Error codes by status; undefined for a status whose codes the document does not close. */
  errors: Record<string, string[] | undefined>;
  /** Where show-once secrets are in a success. */
  secrets: string[];
  /** Where the items of a list are. */
  items: string | undefined;
  /** The operation to ask how the job goes, and where each of its path parameters comes from, unless from the call's own. */
  wait: { read: Operation; path: Record<string, string> } | undefined;
}

/** One row for each operation. */
export function toRows(document: Document): Row[] {
  const operations = listOperations(document);
  const jobs = findJobs(document);
  return operations.map((operation) => {
    const { id, name, method, path, security, scopes, resource } = operation;
    const idempotency = operation.parameters.find((parameter) => parameter["x-idempotency"]);
    const secrets = findSecrets(document, operation);
    const items = resource.action === "list" ? (resource.at ?? "") : undefined;
    const job = jobs.find((one) => one.collection === resource.collection);
    const empty = operation.responses
      .filter(([status, response]) => isSuccess(status) && !response.content)
      .map(([status]) => Number(status));
    return {
      operation,
      members: {
        id,
        name,
        method,
        path,
        security,
        scopes,
        ...(idempotency && { idempotencyHeader: idempotency.name }),
        ...(operation.consumes.length > 0 && operation.consumes.every(isForm) && { form: true }),
        ...producesOther(operation),
        ...(empty.length > 0 && { empty }),
        ...(secrets.length > 0 && { secrets }),
        ...(items !== undefined && { paging: toPaging(operation, items) }),
        ...(resource.action === "read" && job && { poll: toPoll(job, resource.at ?? "") }),
      },
      errors: Object.fromEntries(
        operation.responses
          .filter(([status]) => /^[3-5]\d\d$/.test(status))
          .map(([status, response]) => [status, findCodes(document, response)]),
      ),
      secrets,
      items,
      wait: findWait(operation, operations, jobs),
    };
  });
}

function isForm(mediaType: string): boolean {
  return mediaType.startsWith("multipart/form-data");
}

/** The media types of the success bodies, unless it is JSON alone; an empty list says that there is no body. */
function producesOther({ responses }: Operation): { produces?: string[] } {
  const types = responses
    .filter(([status]) => isSuccess(status))
    .flatMap(([, { content = {} }]) => Object.keys(content));
  const produces = [...new Set(types)];
  return produces.length === 1 && produces[0] === "application/json" ? {} : { produces };
}

/** Where in an answer the next page is told. The facts are those of the mock's pages. */
function toPaging({ resource: { paging } }: Operation, items: string): object {
  const { style = "none", cursor = "cursor", page = "page", offset = "offset", set = {} } = paging ?? {};
  const place = (fact: string) => Object.keys(set).find((pointer) => set[pointer] === `{${fact}}`);
  if (style === "cursor") return { items, style, parameter: cursor, next: place("next_cursor") };
  const more = place("has_more");
  if (style === "page") return { items, style, parameter: page, more, total: place("total_pages") };
  if (style === "offset") return { items, style, parameter: offset, more, total: place("total_count") };
  return { items, style };
}

function findJobs(document: Document): (Job & { name: string })[] {
  return Object.values(document.components?.schemas ?? {}).flatMap((schema) =>
    Object.entries(schema["x-job"] ?? {}).map(([name, job]) => ({ ...job, name })),
  );
}

function toPoll({ field, steps, failure, ends = [] }: Job, at: string): object {
  const done = [...new Set(steps.flatMap(({ state }) => state ?? []))];
  // A state before the last one is on the way.
  return {
    state: `${at}/${field.replaceAll(".", "/")}`,
    done: done.slice(-1),
    failed: [...(failure ? [failure.state] : []), ...ends],
  };
}

function findWait(operation: Operation, operations: Operation[], jobs: (Job & { name: string })[]): Row["wait"] {
  const job = jobs.find(({ name }) => name === operation.job);
  const read =
    job && operations.find(({ resource }) => resource.collection === job.collection && resource.action === "read");
  if (!read) return undefined;
  const names = [...read.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  const made = names.filter((name) => !operation.path.includes(`{${name}}`));
  const identity = `${read.resource.at ?? ""}/${read.resource.identity ?? "id"}`;
  return { read, path: Object.fromEntries(made.map((name) => [name, identity])) };
}

/** The codes in the examples of an error; else those of a closed enum; undefined when there may be any. */
function findCodes(document: Document, { content = {} }: Response): string[] | undefined {
  const codes = Object.values(content).flatMap(({ schema, examples = {} }) => {
    const shown = Object.values(examples).map((example) =>
      codeIn((follow(document, example) as { value?: unknown }).value),
    );
    return shown.some((code) => code !== undefined)
      ? shown.filter((code) => code !== undefined)
      : codesOf(document, schema);
  });
  return codes.length > 0 ? [...new Set(codes)] : undefined;
}

function codeIn(body: unknown): string | undefined {
  const { error, code } = (body ?? {}) as { error?: { code?: unknown }; code?: unknown };
  return [error?.code, code, error].find((value): value is string => typeof value === "string");
}

function codesOf(document: Document, schema: Schema | undefined): string[] {
  const property = (from: Schema | undefined, name: string): Schema | undefined => {
    const known = from && follow(document, from);
    return known?.properties?.[name] ?? known?.allOf?.map((part) => property(part, name)).find((found) => found);
  };
  const found = property(property(schema, "error") ?? schema, "code");
  const code = found && follow(document, found);
  return [...(code?.enum ?? []), code?.const].filter((value): value is string => typeof value === "string");
}

function findSecrets(document: Document, { responses }: Operation): string[] {
  const found = new Set<string>();
  const walk = (given: Schema | boolean | undefined, pointer: string, seen: readonly Schema[]): void => {
    // `true` and `false` are schemas, too.
    if (typeof given !== "object") return;
    const schema = follow<Schema>(document, given as Schema);
    if (seen.includes(schema)) return;
    const inside = [...seen, schema];
    if (given["x-show-once"] || schema["x-show-once"]) found.add(pointer);
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      walk(property, `${pointer}/${name}`, inside);
    walk(schema.items, `${pointer}/*`, inside);
    for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
      walk(part, pointer, inside);
  };
  for (const [status, { content = {} }] of responses)
    if (isSuccess(status)) for (const { schema } of Object.values(content)) walk(schema, "", []);
  return [...found];
}

/** What a client needs at run time of the API as a whole. */
export function toApi(name: string, document: Document): object {
  const [security, scheme] = findKeyScheme(document) ?? [];
  // Where keys come in kinds or environments, several forms are right, and the server is the one to say.
  const { kinds, environments, format } = scheme?.["x-key"] ?? {};
  const limits = scheme?.["x-rate-limit"] ?? document["x-rate-limit"];
  const headers = Object.entries(limits?.headers ?? {});
  const header = (value: string) => headers.find(([, word]) => word.value.startsWith(value));
  const reset = header("reset");
  return {
    name,
    server: document.servers?.[0]?.url ?? "",
    ...(scheme && {
      key: {
        header: scheme.type === "apiKey" ? scheme.name : "Authorization",
        ...(scheme.type === "http" && { scheme: "Bearer" }),
        security,
        variable: `${name.toUpperCase().replaceAll("-", "_")}_API_KEY`,
        ...(format && !kinds && !environments && { format }),
      },
    }),
    ...(headers.length > 0 && {
      rateLimit: {
        limit: header("limit")?.[0],
        remaining: header("remaining")?.[0],
        reset: reset?.[0],
        unit: reset?.[1].value.slice("reset_".length),
      },
    }),
  };
}
