import { compileExpression, compileSet, type Expression, putAt } from "../document/fill.ts";
import type { Operation } from "../document/operation.ts";
import { at, below, membersOf, type Place, placeAt } from "../document/place.ts";
import { parsePointer } from "../document/pointer.ts";
import type { MediaSpec } from "../document/responses.ts";
import type { FilterMatch, ResourceWord, SubscriptionsWord } from "../document/words.ts";
import { declaredNames, projectionOf } from "../projection.ts";
import type { Json, JsonRecord } from "../store.ts";

/** An operation's `x-resource`, compiled once. */
export interface ResourcePlan {
  readonly word: ResourceWord;
  readonly collection: string;
  readonly identity: string;
  /** Whether identities are numbers. */
  readonly counted: boolean;
  /** The path parameter that names a record, if there is one. */
  readonly parameter: string | undefined;
  readonly where: readonly (readonly [field: string, value: Expression])[];
  readonly set: readonly (readonly [field: string, value: Expression])[];
  readonly filters: readonly Filter[];
  /** What a client may write; undefined when the request's schema declares nothing. */
  readonly writable: ReadonlySet<string> | undefined;
  /** A secret that a client may choose; it is not written into the record. */
  readonly secret: string | undefined;
  /** What counts for a field that a client does not send. */
  readonly defaults: JsonRecord;
  readonly media: MediaSpec | undefined;
  /** The success body that shows a value. */
  readonly toBody: (value: unknown, minted?: Readonly<Record<string, Json>>) => Json;
  /** Writes what is known of a page into such a body. */
  readonly tellPage: (body: Json, facts: Readonly<Record<string, unknown>>) => Json;
}

export interface Filter {
  /** Query parameter. */
  readonly parameter: string;
  /** Counts even when the parameter is not sent. */
  readonly always: boolean;
  readonly passes: (record: JsonRecord, wanted: unknown) => boolean;
}

const plans = new WeakMap<Operation, ResourcePlan>();

/** The plan of an operation; made when it is first asked for. */
export function planOf(operation: Operation, word: ResourceWord, root: Place): ResourcePlan {
  let plan = plans.get(operation);
  if (!plan) plans.set(operation, (plan = compilePlan(operation, word, root)));
  return plan;
}

function compilePlan(operation: Operation, word: ResourceWord, root: Place): ResourcePlan {
  const { content } = operation.success.response;
  const media = content.find(({ mediaType }) => mediaType.includes("json")) ?? content[0];
  const pointer = word.at ?? "";
  const schema = schemaAt(media, pointer);
  const identity = word.identity ?? "id";
  const type = at(schema, "properties", identity, "type").value;
  return {
    word,
    collection: word.collection ?? "",
    identity,
    counted: type === "integer" || type === "number",
    parameter: word.parameter ?? operation.path.match(/\{([^}]+)\}[^{]*$/)?.[1],
    where: compileFields(word.where),
    set: compileFields(word.set),
    filters: Object.entries(word.filters ?? {}).map(([parameter, rule]) => compileFilter(parameter, rule)),
    writable: compileWritable(operation, root),
    secret: secretOf(root, word),
    defaults: compileDefaults(operation, root),
    media,
    toBody: compileBody(media, schema, pointer),
    tellPage: compileSet(word.paging?.set ?? {}),
  };
}

function schemaAt(media: MediaSpec | undefined, pointer: string): Place {
  let schema = at(media?.place ?? { value: undefined, pointer: "", root: undefined }, "schema");
  for (const token of parsePointer(pointer)) schema = at(schema, "properties", token);
  return schema;
}

function compileFields(fields: Readonly<Record<string, unknown>> = {}): ResourcePlan["set"] {
  return Object.entries(fields).map(([field, expression]) => [field, compileExpression(expression)] as const);
}

type Rule = FilterMatch | { readonly field: string; readonly match: FilterMatch };

function compileFilter(parameter: string, rule: Rule): Filter {
  const { field, match } = typeof rule === "string" ? { field: parameter, match: rule } : rule;
  // Records whose field is set are shown to those only who ask for them.
  if (match === "opt-in")
    return { parameter, always: true, passes: (record, wanted) => wanted === true || !record[field] };
  const compare = comparisons[match];
  return {
    parameter,
    always: false,
    // A parameter that may be repeated means "one of".
    passes: (record, wanted) =>
      Array.isArray(wanted)
        ? wanted.some((one) => compare(record[field] ?? null, one))
        : compare(record[field] ?? null, wanted),
  };
}

const comparisons: Record<Exclude<FilterMatch, "opt-in">, (value: Json, wanted: unknown) => boolean> = {
  equals: (value, wanted) => value === wanted,
  contains: (value, wanted) =>
    String(value ?? "")
      .toLowerCase()
      .includes(String(wanted).toLowerCase()),
  "at-least": (value, wanted) => value !== null && measure(value) >= measure(wanted),
  "at-most": (value, wanted) => value !== null && measure(value) <= measure(wanted),
};

/** Numbers as they are, instants in milliseconds. */
function measure(value: unknown): number {
  return typeof value === "number" ? value : Date.parse(String(value));
}

/**
 * What a client may say of a record: what the request's schema declares. Others are ignored, or a client could write an
 * identity, a state or the engine's own fields.
 */
function compileWritable(operation: Operation, root: Place): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const { schema } of operation.requestBody?.content ?? []) {
    const declared = schema === undefined ? undefined : declaredNames(placeAt(root, schema));
    if (!declared) return undefined;
    for (const name of declared) names.add(name);
  }
  return names;
}

function secretOf(root: Place, { collection }: ResourceWord): string | undefined {
  const word = membersOf(root)?.["x-emits"] as SubscriptionsWord | undefined;
  return word?.subscriptions.collection === collection ? word?.subscriptions.secret : undefined;
}

function compileDefaults(operation: Operation, root: Place): JsonRecord {
  const defaults: JsonRecord = {};
  for (const { schema } of operation.requestBody?.content ?? [])
    for (const [name, property] of below(at(placeAt(root, schema ?? ""), "properties"))) {
      const value = membersOf(property)?.["default"];
      if (value !== undefined) defaults[name] = value as Json;
    }
  return defaults;
}

/** What stands beside the records comes from the example; paging replaces its own part of that. */
function compileBody(media: MediaSpec | undefined, schema: Place, pointer: string): ResourcePlan["toBody"] {
  const projection = projectionOf(schema);
  const tokens = parsePointer(pointer);
  const [example = {}] = media?.examples.values() ?? [];
  if (!media) return () => null;
  if (tokens.length === 0 || !membersOf(media.place)) return projection;
  return (value, minted) => putAt(example, tokens, projection(value, minted));
}
