import type { Reply } from "../api.ts";
import { type Credential, type Issued, stateOf } from "../credentials.ts";
import type { RateLimitWord, ResourceWord } from "../document/words.ts";
import { CredentialError, type IssueOptions } from "../issue-options.ts";
import { Refusal } from "../refusal.ts";
import type { Json, JsonRecord } from "../store.ts";
import { toTimestamp } from "../time.ts";
import type { Passed } from "./context.ts";
import { locate, showPage, showRecord } from "./resource.ts";
import { planOf } from "./resource-plan.ts";

/** Answers an operation that manages keys: credentials of one scheme, in the tenant of the caller. */
export async function answerCredentials(passed: Passed, word: ResourceWord, scheme: string): Promise<Reply> {
  const { credentials } = passed.caller.world;
  const input = readInput(passed, word);
  switch (word.action) {
    case "list":
      return list(passed, word, scheme);
    case "create": {
      const { policies } = passed.model.schemes.get(scheme)?.rateLimit ?? {};
      const issued = await asked(word, () =>
        credentials.issue({
          scheme,
          tenant: passed.caller.tenant,
          user: passed.caller.credential?.user,
          name: text(input["name"]),
          ...(Array.isArray(input["scopes"]) && { scopes: input["scopes"].map(String) }),
          preset: text(input["preset"]),
          ...readExpiry(input, passed.now),
          limits: readLimits(input, policies ?? {}),
        }),
      );
      return { ...showNew(passed, word, issued), ...locate(passed, issued.id) };
    }
    case "rotate": {
      const id = (await find(passed, word, scheme)).id;
      const overlap = typeof input["overlap"] === "number" ? input["overlap"] * 1000 : (text(input["overlap"]) ?? 0);
      return showNew(passed, word, await asked(word, () => credentials.rotate(id, overlap)));
    }
    case "revoke":
      return show(passed, word, await credentials.revoke((await find(passed, word, scheme)).id));
    case "delete": {
      const gone = await find(passed, word, scheme);
      await credentials.remove(gone.id);
      return show(passed, word, gone);
    }
    case "read":
      return show(passed, word, await find(passed, word, scheme));
    default:
      throw new TypeError(`The action ${word.action} does not work on credentials.`);
  }
}

function show(passed: Passed, word: ResourceWord, credential: Credential): Reply {
  const { content } = passed.match.operation.success.response;
  return content.length > 0 ? showRecord(passed, word, toRecord(credential, passed, word)) : {};
}

/** Newest first, unless the document says otherwise. */
async function list(passed: Passed, word: ResourceWord, scheme: string): Promise<Reply> {
  const plan = planOf(passed.match.operation, word, passed.model.root);
  const { query } = passed.input;
  const own = (await passed.caller.world.credentials.list()).filter((one) => belongs(one, passed, word, scheme));
  const records = own
    .toSorted((one, other) => other.createdAt - one.createdAt)
    .map((one) => toRecord(one, passed, word))
    .filter((record) =>
      plan.filters.every(
        ({ parameter, always, passes }) =>
          !(always || query[parameter] !== undefined) || passes(record, query[parameter]),
      ),
    );
  return showPage(passed, plan, records);
}

/** In the caller's tenant; and the caller's own, where the document tells whose they are. */
function belongs(credential: Credential, { caller }: Passed, word: ResourceWord, scheme: string): boolean {
  const personal = Object.values(word.fields ?? {}).includes("user");
  const { schemes } = caller.world;
  return (
    schemes.get(credential.scheme)?.document === (schemes.get(scheme)?.document ?? scheme) &&
    credential.kind === "key" &&
    credential.tenant === caller.tenant &&
    (!personal || credential.user === (caller.credential?.user ?? null))
  );
}

/** Somebody else's key is not found rather than forbidden (RFC 9110 §15.5.4). */
async function find(passed: Passed, word: ResourceWord, scheme: string): Promise<Credential> {
  const id = String(Object.values(passed.input.path).at(-1));
  const credential = await passed.caller.world.credentials.get(id);
  if (credential && belongs(credential, passed, word, scheme)) {
    const record = toRecord(credential, passed, word);
    if (Object.entries(word.where ?? {}).every(([field, value]) => record[field] === value)) return credential;
  }
  throw new Refusal("not_found", `There is no key ${id.slice(0, 100)}.`, { resource: "credentials" });
}

/** A number counts days; a date without a time means the end of that day, UTC; an instant must lie ahead. */
function readExpiry(input: JsonRecord, now: number): Pick<IssueOptions, "expiresIn" | "expiresAt"> {
  const at = text(input["expires_at"]);
  if (at !== undefined) {
    const expiresAt = Date.parse(/^\d{4}-\d\d-\d\d$/.test(at) ? `${at}T23:59:59Z` : at);
    if (!(expiresAt > now)) throw new CredentialError("expires_at", "must lie in the future");
    return { expiresAt };
  }
  const lifetime = input["expires_in"];
  return { expiresIn: typeof lifetime === "number" ? `${lifetime}d` : (text(lifetime) ?? null) };
}

/** A mistake in what was asked for is the caller's, told with the document's name of the field. */
async function asked<T>(word: ResourceWord, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof CredentialError)) throw error;
    if (error.field === "id") throw new Refusal("invalid_state", error.message);
    const field =
      Object.entries(word.fields ?? {}).find(([, name]) => name === error.field)?.[0] ??
      error.field.replace("limits.", "");
    throw new Refusal("invalid_request", error.message, {
      faults: [{ in: "body", field, pointer: `/${field}`, message: error.message }],
    });
  }
}

/** What the request declares, and no more: a client could give itself scopes that the API lets nobody choose. */
function readInput({ input: { body }, match, model }: Passed, word: ResourceWord): JsonRecord {
  const { writable } = planOf(match.operation, word, model.root);
  const sent = (typeof body === "object" && body !== null && !Array.isArray(body) ? body : {}) as JsonRecord;
  const own = Object.entries(sent).filter(([name]) => writable?.has(name) ?? true);
  return Object.fromEntries(own.map(([name, value]) => [word.fields?.[name] ?? name, value]));
}

/** Within the document's bounds: only the control routes may go beyond them. */
function readLimits(input: JsonRecord, policies: RateLimitWord["policies"]): Record<string, number> {
  const limits: Record<string, number> = {};
  for (const [policy, { minimum = 1, maximum = Number.MAX_SAFE_INTEGER }] of Object.entries(policies)) {
    const limit = input[`limits.${policy}`];
    if (typeof limit !== "number") continue;
    if (!Number.isInteger(limit) || limit < minimum || limit > maximum)
      throw new CredentialError(
        `limits.${policy}`,
        `Expected a whole number from ${minimum} to ${maximum}, got ${limit}.`,
      );
    limits[policy] = limit;
  }
  return limits;
}

function text(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A credential in the document's words. */
function toRecord(credential: Credential, { now, model }: Passed, { fields = {} }: ResourceWord): JsonRecord {
  const { policies } = model.schemes.get(credential.scheme)?.rateLimit ?? {};
  const instant = (time: number | null) => (time === null ? null : toTimestamp(time));
  const own: JsonRecord = {
    id: credential.id,
    name: credential.name,
    prefix: credential.prefix,
    state: stateOf(credential, now),
    tenant: credential.tenant,
    scopes: [...credential.scopes],
    preset: credential.preset,
    user: credential.user,
    created_by: credential.user ?? "system",
    environment: credential.environment,
    expired: credential.expiresAt !== null && credential.expiresAt <= now,
    created_at: instant(credential.createdAt),
    expires_at: instant(credential.expiresAt),
    revoked_at: instant(credential.revokedAt),
    last_used_at: instant(credential.lastUsedAt),
  };
  for (const [policy, { limit }] of Object.entries(policies ?? {}))
    own[`limits.${policy}`] = credential.limits[policy] ?? limit;
  const renamed = Object.entries(fields).flatMap(([name, source]) => {
    const value = own[source];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...own, ...Object.fromEntries(renamed) };
}

function showNew(passed: Passed, word: ResourceWord, issued: Issued): Reply {
  const { secret, ...credential } = issued;
  const name = Object.entries(word.fields ?? {}).find(([, source]) => source === "secret")?.[0] ?? "secret";
  return showRecord(passed, word, toRecord(credential, passed, word), { [name]: secret.reveal() });
}
