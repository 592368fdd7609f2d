import type { Awaitable, Reply } from "../api.ts";
import type { Facts } from "../document/fill.ts";
import type { MediaSpec } from "../document/responses.ts";
import type { ResourceWord } from "../document/words.ts";
import type { Random } from "../random.ts";
import { Refusal } from "../refusal.ts";
import type { Collection, Json, JsonRecord } from "../store.ts";
import { createFacts, type Passed, toLocation } from "./context.ts";
import { findPage } from "./page.ts";
import { planOf, type ResourcePlan } from "./resource-plan.ts";

/** Answers an operation from the records that its `x-resource` names. */
export function answerResource(passed: Passed, word: ResourceWord): Awaitable<Reply> {
  const plan = planOf(passed.match.operation, word, passed.model.root);
  const records = recordsOf(passed, plan.collection);
  if (word.parent) return checkParent(passed, word.parent).then(() => act(passed, plan, records));
  return act(passed, plan, records);
}

function act(passed: Passed, plan: ResourcePlan, records: Collection): Awaitable<Reply> {
  const { word } = plan;
  switch (word.action) {
    case "list":
      return list(passed, plan, records);
    case "read": {
      const record = find(passed, plan, records);
      return record instanceof Promise ? record.then((one) => show(plan, one)) : show(plan, record);
    }
    case "create":
      return create(passed, plan, records);
    case "update":
      return update(passed, plan, records);
    case "delete":
      return remove(passed, plan, records);
    default:
      throw new TypeError(`The action ${word.action} works on credentials only.`);
  }
}

function recordsOf({ caller }: Passed, name: string): Collection {
  return caller.world.collection(caller.tenant, name);
}

/** Records of something that is not there, or that is another tenant's, are not found either. */
async function checkParent(passed: Passed, parent: NonNullable<ResourceWord["parent"]>): Promise<void> {
  const id = String(passed.input.path[parent.parameter]);
  if (!(await recordsOf(passed, parent.collection).get(id))) throw notFound(parent.collection, id);
}

function notFound(collection: string, id: string | undefined): Refusal {
  const which = id === undefined ? "" : ` ${id.slice(0, 100)}`;
  return new Refusal("not_found", `There is no record${which} in ${collection}.`, { resource: collection });
}

/** Not waited for where the store answers at once: reading one record is what an API does most. */
function find(passed: Passed, plan: ResourcePlan, records: Collection): Awaitable<JsonRecord> {
  const value = plan.parameter === undefined ? undefined : passed.input.path[plan.parameter];
  const id = value === undefined ? undefined : String(value);
  const matches = selection(passed, plan);
  const check = (record: JsonRecord | undefined) => {
    if (record && matches(record)) return record;
    throw notFound(plan.collection, id);
  };
  if (id === undefined) return Promise.resolve(records.list()).then((all) => check(all.find(matches)));
  const record = records.get(id);
  return record instanceof Promise ? record.then(check) : check(record);
}

/** Which records an operation is about at all. */
function selection(passed: Passed, { where, word }: ResourcePlan): (record: JsonRecord) => boolean {
  const { parent, soft } = word;
  if (where.length === 0 && !parent && soft === undefined) return () => true;
  const facts = createFacts(passed);
  const wanted = where.map(([field, expression]) => [field, expression(facts)] as const);
  if (parent) wanted.push([parent.field, String(passed.input.path[parent.parameter])]);
  return (record) =>
    wanted.every(([field, value]) => record[field] === value) && (soft === undefined || record[soft] !== true);
}

async function list(passed: Passed, plan: ResourcePlan, records: Collection): Promise<Reply> {
  const matches = selection(passed, plan);
  const { query } = passed.input;
  const filters = plan.filters.filter(({ parameter, always }) => always || query[parameter] !== undefined);
  const chosen = (await records.list()).filter(
    (record) => matches(record) && filters.every(({ parameter, passes }) => passes(record, query[parameter])),
  );
  return showPage(passed, plan, chosen);
}

/** One page of records that were chosen already. */
export function showPage(passed: Passed, plan: ResourcePlan, chosen: readonly JsonRecord[]): Reply {
  const page = findPage(chosen, plan.word, passed.input.query);
  const body = plan.toBody(page.records);
  return { body: plan.word.paging?.set ? plan.tellPage(body, { ...createFacts(passed), ...page.facts }) : body };
}

async function create(passed: Passed, plan: ResourcePlan, records: Collection): Promise<Reply> {
  await checkReferences(passed, plan.word);
  const { caller, match } = passed;
  const { identity, word } = plan;
  const record = await records.insert({
    [identity]: newIdentity(plan, caller.world.random),
    ...plan.defaults,
    ...sentFields(passed.input.body, plan),
    ...fieldsOf(plan, createFacts(passed)),
    ...(word.parent && { [word.parent.field]: String(passed.input.path[word.parent.parameter]) }),
  });
  const id = String(record[identity]);
  if (match.operation.job) await caller.world.jobs.start(match.operation.job, caller.tenant, id, {}, passed.now);
  const stored = (await records.get(id)) ?? record;
  if (plan.secret === undefined) return { ...show(plan, stored), ...locate(passed, id) };
  const chosen = (passed.input.body as JsonRecord | undefined)?.[plan.secret];
  if (typeof chosen === "string") caller.world.webhooks.useSecret(id, chosen);
  return showNew(plan, stored, { [plan.secret]: caller.world.webhooks.secretOf(id) });
}

function newIdentity({ counted, word }: ResourcePlan, random: Random): Json {
  if (word.id) return random.text(word.id);
  return counted ? random.integer(1, 2 ** 31 - 1) : random.uuid();
}

/** Where a new record is, if the document says that the answer tells (RFC 9110 §10.2.2). */
export function locate({ match, call }: Passed, id: string): Pick<Reply, "headers" | "reusable"> {
  const documented = match.operation.success.response.headers.some(({ name }) => name.toLowerCase() === "location");
  return documented ? { reusable: false, headers: { Location: toLocation(call, id) } } : {};
}

function sentFields(body: Json | undefined, { writable, secret }: ResourcePlan): JsonRecord {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return {};
  const entries = Object.entries(body).filter(
    ([name]) => name !== secret && (writable ? writable.has(name) : !name.startsWith("$")),
  );
  return Object.fromEntries(entries);
}

function fieldsOf({ set }: ResourcePlan, facts: Facts): JsonRecord {
  return Object.fromEntries(set.map(([field, expression]) => [field, expression(facts) ?? null]));
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

async function update(passed: Passed, plan: ResourcePlan, records: Collection): Promise<Reply> {
  const record = await find(passed, plan, records);
  await checkReferences(passed, plan.word);
  const { [plan.identity]: _, ...changes } = sentFields(passed.input.body, plan);
  const id = String(record[plan.identity]);
  return show(plan, await records.update(id, { ...changes, ...fieldsOf(plan, createFacts(passed)) }));
}

async function remove(passed: Passed, plan: ResourcePlan, records: Collection): Promise<Reply> {
  const record = await find(passed, plan, records);
  const id = String(record[plan.identity]);
  const { soft } = plan.word;
  if (soft === undefined) await records.remove(id);
  else await records.update(id, { ...fieldsOf(plan, createFacts(passed)), [soft]: true });
  return show(plan, record);
}

// Records are frozen, so what an operation shows of one never changes.
const shownBefore = new WeakMap<JsonRecord, Map<MediaSpec, Reply>>();

function show({ media, toBody }: ResourcePlan, record: JsonRecord): Reply {
  if (!media) return {};
  let known = shownBefore.get(record);
  if (!known) shownBefore.set(record, (known = new Map()));
  let reply = known.get(media);
  if (!reply) known.set(media, (reply = { body: toBody(record), reusable: true }));
  return reply;
}

function showNew(plan: ResourcePlan, value: Json, minted: Readonly<Record<string, Json>>): Reply {
  return { body: plan.toBody(value, minted), showsOnce: true };
}

/** The success body of an operation for a value, with the secrets that it mints. */
export function showRecord(
  { match, model }: Passed,
  word: ResourceWord,
  value: Json,
  minted?: Readonly<Record<string, Json>>,
): Reply {
  const plan = planOf(match.operation, word, model.root);
  return minted ? showNew(plan, value, minted) : { body: plan.toBody(value) };
}
