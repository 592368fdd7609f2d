import type { Reply } from "../api.ts";
import { compileExpression, compileFill, type Facts } from "../document/fill.ts";
import type { MediaSpec } from "../document/responses.ts";
import { at, placeAt } from "../document/place.ts";
import { parsePointer } from "../document/pointer.ts";
import type { ResourceWord } from "../document/words.ts";
import { declaredNames, projectionOf } from "../projection.ts";
import { Refusal } from "../refusal.ts";
import type { Collection, Json, JsonRecord } from "../store.ts";
import { createFacts, type Passed, tenantOf } from "./context.ts";
import { findPage } from "./page.ts";

/** Answers an operation from the records that its `x-resource` names. */
export async function answerResource(passed: Passed, word: ResourceWord): Promise<Reply> {
  const records = recordsOf(passed, word.collection ?? "");
  await checkParent(passed, word);
  switch (word.action) {
    case "list":
      return list(passed, word, records);
    case "read":
      return show(passed, word, await find(passed, word, records));
    case "create":
      return create(passed, word, records);
    case "update":
      return update(passed, word, records);
    case "delete":
      return remove(passed, word, records);
    default:
      throw new TypeError(`The action ${word.action} works on credentials only.`);
  }
}

function recordsOf({ caller }: Passed, name: string): Collection {
  return caller.world.collection(tenantOf(caller), name);
}

/** Records of something that is not there, or that is another tenant's, are not found either. */
async function checkParent(passed: Passed, { parent }: ResourceWord): Promise<void> {
  if (!parent) return;
  const id = String(passed.input.path[parent.parameter]);
  if (!(await recordsOf(passed, parent.collection).get(id))) throw notFound(parent.collection, id);
}

function notFound(collection: string, id: string | undefined): Refusal {
  const which = id === undefined ? "" : ` ${id.slice(0, 100)}`;
  return new Refusal("not_found", `There is no record${which} in ${collection}.`, { resource: collection });
}

async function find(passed: Passed, word: ResourceWord, records: Collection): Promise<JsonRecord> {
  const id = identityIn(passed, word);
  const matches = compileWhere(passed, word);
  if (id !== undefined) {
    const record = await records.get(id);
    if (record && matches(record)) return record;
    throw notFound(word.collection ?? "", id);
  }
  const all = await records.list();
  const record = all.find(matches);
  if (record) return record;
  throw notFound(word.collection ?? "", undefined);
}

/** The value of the path parameter that names a record, if the path has one. */
function identityIn({ match, input }: Passed, word: ResourceWord): string | undefined {
  const name = word.parameter ?? match.operation.path.match(/\{([^}]+)\}[^{]*$/)?.[1];
  const value = name === undefined ? undefined : input.path[name];
  return value === undefined ? undefined : String(value);
}

function compileWhere(passed: Passed, { where, parent }: ResourceWord): (record: JsonRecord) => boolean {
  const facts = createFacts(passed);
  const wanted = Object.entries(where ?? {}).map(([field, expression]) => [field, compileExpression(expression)(facts)] as const);
  if (parent) wanted.push([parent.field, String(passed.input.path[parent.parameter])]);
  return (record) => wanted.every(([field, value]) => record[field] === value);
}

async function list(passed: Passed, word: ResourceWord, records: Collection): Promise<Reply> {
  const matches = compileWhere(passed, word);
  const filters = readFilters(passed, word);
  const all = (await records.list()).filter((record) => matches(record) && filters.every((filter) => filter(record)));
  const page = findPage(all, word, passed.input.query);
  const media = mediaOf(passed);
  const shown = project(media, word, page.records);
  const { set } = word.paging ?? {};
  return { body: set && shown !== undefined ? compileFill(shown, set)({ ...createFacts(passed), ...page.facts }) : shown };
}

function readFilters({ input }: Passed, { filters }: ResourceWord): ((record: JsonRecord) => boolean)[] {
  return Object.entries(filters ?? {}).flatMap(([parameter, rule]) => {
    const wanted = input.query[parameter];
    if (wanted === undefined) return [];
    const { field, match } = typeof rule === "string" ? { field: parameter, match: rule } : rule;
    if (match === "equals") return [(record: JsonRecord) => record[field] === wanted];
    const part = String(wanted).toLowerCase();
    return [(record: JsonRecord) => String(record[field] ?? "").toLowerCase().includes(part)];
  });
}

async function create(passed: Passed, word: ResourceWord, records: Collection): Promise<Reply> {
  await checkReferences(passed, word);
  const { caller, match, model } = passed;
  const identity = word.identity ?? "id";
  const facts = createFacts(passed);
  const record = await records.insert({
    [identity]: newIdentity(passed, identity),
    ...sentFields(passed),
    ...fillRecord(word, facts),
    ...(word.parent && { [word.parent.field]: String(passed.input.path[word.parent.parameter]) }),
  });
  const id = String(record[identity]);
  if (match.operation.job) await caller.world.jobs.start(match.operation.job, tenantOf(caller), id, {}, passed.now);
  const stored = (await records.get(id)) ?? record;
  const { subscriptions } = model.subscriptions ?? {};
  const minted =
    subscriptions?.collection === word.collection && subscriptions
      ? { [subscriptions.secret]: caller.world.webhooks.secretOf(id) }
      : undefined;
  return show(passed, word, stored, minted);
}

/**
 * What a client may say of a record: what the request's schema declares, or all where it declares nothing. Others are
 * ignored, or a client could write an identity, a state or the engine's own fields.
 */
function sentFields({ input: { body }, match, model }: Passed): JsonRecord {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return {};
  const names = new Set<string>();
  let open = false;
  for (const { schema } of match.operation.requestBody?.content ?? []) {
    const declared = schema === undefined ? undefined : declaredNames(placeAt(model.root, schema));
    if (declared) declared.forEach((name) => names.add(name));
    else open = true;
  }
  return Object.fromEntries(Object.entries(body).filter(([name]) => (open ? !name.startsWith("$") : names.has(name))));
}

/** A record's identity, made as its schema says: a UUID, a number, or a short text. */
function newIdentity(passed: Passed, identity: string): Json {
  const { random } = passed.caller.world;
  const schema = schemaAt(mediaOf(passed), passed.match.operation.resource?.at ?? "");
  const type = at(schema, "properties", identity, "type").value;
  if (type === "integer" || type === "number") return random.integer(1, 2 ** 31 - 1);
  return random.uuid();
}

function fillRecord(word: ResourceWord, facts: Facts): JsonRecord {
  return Object.fromEntries(
    Object.entries(word.set ?? {}).map(([field, expression]) => [field, compileExpression(expression)(facts) ?? null]),
  );
}

async function checkReferences(passed: Passed, { references }: ResourceWord): Promise<void> {
  const body = passed.input.body as JsonRecord | undefined;
  for (const [field, collection] of Object.entries(references ?? {})) {
    const id = body?.[field];
    if (id === undefined || id === null || (await recordsOf(passed, collection).get(String(id)))) continue;
    const fault = { in: "body", field, pointer: `/${field}`, message: `names no record in ${collection}` } as const;
    throw new Refusal("invalid_request", `${field} in the body ${fault.message}.`, { faults: [fault] });
  }
}

async function update(passed: Passed, word: ResourceWord, records: Collection): Promise<Reply> {
  const record = await find(passed, word, records);
  await checkReferences(passed, word);
  const identity = word.identity ?? "id";
  const { [identity]: _, ...changes } = sentFields(passed);
  const changed = await records.update(String(record[identity]), { ...changes, ...fillRecord(word, createFacts(passed)) });
  return show(passed, word, changed);
}

async function remove(passed: Passed, word: ResourceWord, records: Collection): Promise<Reply> {
  const record = await find(passed, word, records);
  await records.remove(String(record[word.identity ?? "id"]));
  return passed.match.operation.success.response.content.length > 0 ? show(passed, word, record) : {};
}

function mediaOf({ match }: Passed): MediaSpec | undefined {
  const { content } = match.operation.success.response;
  return content.find(({ mediaType }) => mediaType.includes("json")) ?? content[0];
}

// Records are frozen, so what an operation shows of one never changes.
const shownBefore = new WeakMap<JsonRecord, Map<MediaSpec, Reply>>();

function show(passed: Passed, word: ResourceWord, record: JsonRecord, minted?: Record<string, Json>): Reply {
  const media = mediaOf(passed);
  if (!media) return {};
  if (minted) return showRecord(passed, word, record, minted);
  let known = shownBefore.get(record);
  if (!known) shownBefore.set(record, (known = new Map()));
  let reply = known.get(media);
  if (!reply) known.set(media, (reply = { body: project(media, word, record), reusable: true }));
  return reply;
}

/** The success body of an operation for a value, with the secrets that it mints. */
export function showRecord(passed: Passed, word: ResourceWord, value: Json, minted?: Record<string, Json>): Reply {
  return { body: project(mediaOf(passed), word, value, minted), ...(minted && { showsOnce: true }) };
}

/** Puts what the schema shows of a value where `at` says. */
function project(media: MediaSpec | undefined, word: ResourceWord, value: unknown, minted?: Record<string, Json>): Json {
  if (!media) return null;
  const pointer = word.at ?? "";
  const shown = projectionOf(schemaAt(media, pointer))(value, minted);
  if (pointer === "") return shown;
  // What stands beside it comes from the example; paging replaces its own part of that.
  const [example = {}] = media.examples.values();
  return compileFill(example, { [pointer]: shown })({});
}

function schemaAt(media: MediaSpec | undefined, pointer: string) {
  let schema = at(media?.place ?? { value: undefined, pointer: "", root: undefined }, "schema");
  for (const token of parsePointer(pointer)) schema = at(schema, "properties", token);
  return schema;
}
