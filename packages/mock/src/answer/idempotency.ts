import type { Reply } from "../api.ts";
import { hash } from "../derive.ts";
import type { Parameter } from "../document/parameters.ts";
import { at, below, isObject, membersOf, type Place } from "../document/place.ts";
import { Refusal } from "../refusal.ts";
import type { Json, JsonRecord } from "../store.ts";
import { toMilliseconds } from "../time.ts";
import type { Passed } from "./context.ts";

const table = "$idempotency";

/**
 * Makes a call once for its idempotency key: the same key with the same request gets the first answer again, marked
 * as a replay and without any show-once secret. Only successes are remembered; a refused call may be sent again.
 * @throws {Refusal} `idempotency_conflict` when the key came with another request.
 */
export async function answerOnce(passed: Passed, make: () => Promise<Reply>): Promise<Reply> {
  const { operation } = passed.match;
  const parameter = operation.parameters.find(({ idempotency }) => idempotency);
  const key = parameter && readKey(passed, parameter);
  if (!parameter?.idempotency || key === undefined) return make();

  const { world, credential } = passed.caller;
  const id = hash(`${credential?.lineage ?? ""}\n${operation.id}\n${key}`);
  const fingerprint = hash(JSON.stringify([passed.input.path, passed.input.query, passed.input.body ?? null], byName));
  const { lifetime } = parameter.idempotency;

  async function makeOrReplay(): Promise<Reply> {
    const known = await world.store.get(table, id);
    if (known && Number(known["expires"]) > passed.now) {
      if (known["fingerprint"] === fingerprint) return replay(known);
      throw new Refusal(
        "idempotency_conflict",
        `The idempotency key in ${parameter?.name} was used with another request.`,
        {},
        "Use a new key for a new request.",
      );
    }
    const reply = await make();
    await world.store.put(table, id, {
      fingerprint,
      expires: passed.now + toMilliseconds(lifetime),
      reply: { ...reply, body: withoutSecrets(reply, passed) ?? null } as unknown as JsonRecord,
    });
    return reply;
  }

  // Nothing may be awaited between the last look and the entry, or two calls at once would both be made.
  for (let other = world.underway.get(id); other; other = world.underway.get(id)) await other;
  const answered = makeOrReplay().finally(() => world.underway.delete(id));
  world.underway.set(
    id,
    answered.catch(() => undefined),
  );
  return answered;
}

/** For `JSON.stringify`. The members of an object have no order (RFC 8259 §4), so a client that sends them in another one repeats its request. */
function byName(_name: string, value: unknown): unknown {
  if (!isObject(value) || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function readKey({ call }: Passed, { name, idempotency }: Parameter): string | undefined {
  for (const header of [name, ...(idempotency?.aliases ?? [])]) {
    const value = call.header(header.toLowerCase());
    // The draft makes it a quoted String (RFC 9651 §3.3.3); most clients send it bare.
    if (value) return value.replace(/^"(.*)"$/, "$1");
  }
  return undefined;
}

function replay(known: JsonRecord): Reply {
  const reply = known["reply"] as unknown as Reply;
  return { ...reply, reusable: false, showsOnce: false, headers: { ...reply.headers, "Idempotent-Replayed": "true" } };
}

/** Show-once beats replay: a secret is in no second answer, and not in the store either. */
function withoutSecrets({ body, showsOnce }: Reply, { match }: Passed): Json | undefined {
  if (!showsOnce || body === undefined) return body;
  const media = match.operation.success.response.content[0];
  return media ? strip(body, at(media.place, "schema")) : body;
}

/** Goes along the value, so a schema that contains itself is no trouble; every branch counts, whichever one holds. */
function strip(value: Json, schema: Place): Json {
  if (!isObject(value)) return value;
  let result: Json = value;
  for (const keyword of ["allOf", "oneOf", "anyOf"])
    for (const [, branch] of below(at(schema, keyword))) result = strip(result, branch);
  if (Array.isArray(result)) return result.map((item) => strip(item, at(schema, "items")));
  const properties = at(schema, "properties");
  return Object.fromEntries(
    Object.entries(result as JsonRecord).flatMap(([name, member]) => {
      const property = at(properties, name);
      return membersOf(property)?.["x-show-once"] ? [] : [[name, strip(member, property)]];
    }),
  );
}
