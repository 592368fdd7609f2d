import type { Api, Scope } from "./api.ts";
import type { Clock } from "./clock.ts";
import { createCollection, tableOf } from "./collections.ts";
import { type CredentialIndex, type Credentials, createCredentials } from "./credentials.ts";
import { hash } from "./derive.ts";
import type { Model } from "./document/model.ts";
import { showOnceFormat } from "./document/show-once.ts";
import { createFaults, type Faults, type ScriptedFault } from "./faults.ts";
import { createJobs, type Jobs } from "./jobs.ts";
import { createJournal, type Journal, type JournalWriter } from "./journal.ts";
import { createRandom, type StoredRandom } from "./random.ts";
import { seedFromExamples } from "./seed-from-examples.ts";
import type { Collection, JsonRecord, Store, StoreDump } from "./store.ts";
import { createTimeline, type Task, type Timeline } from "./timeline.ts";
import { createWebhooks, type Deliver, type Webhooks } from "./webhooks.ts";

/** An isolated copy of everything but the clock, as its owner sees it. */
export interface World {
  readonly name: string;
  /** The first is the one that seeded credentials belong to. */
  readonly tenants: readonly string[];
  readonly credentials: Credentials;
  readonly journal: Journal;
  readonly faults: Pick<Faults, "add" | "list" | "clear">;
  /** The records of a collection of a tenant. */
  collection(tenant: string, name: string): Collection;
}

/** A world as the pipeline sees it. */
export interface WorldState extends World {
  readonly credentials: CredentialIndex;
  readonly journal: JournalWriter;
  readonly faults: Faults;
  readonly store: Store;
  readonly random: StoredRandom;
  readonly jobs: Jobs;
  readonly webhooks: Webhooks;
  /** Answers under way, by idempotency key, so that the same call twice at once is made once. */
  readonly underway: Map<string, Promise<unknown>>;
  readonly schemes: Model["schemes"];
  scope(tenant: string, now: number): Scope;
  /** Resolves when every webhook that has been set off is answered. */
  idle(): Promise<void>;
  dump(): Promise<WorldDump>;
  load(dump: WorldDump): Promise<void>;
  /** Takes the world off the clock. */
  end(): void;
}

/** A world as JSON. No secret is in it: of keys it has digests, and signing secrets are derived from `seed`. */
export interface WorldDump {
  readonly tenants: readonly string[];
  readonly random: readonly number[];
  readonly store: StoreDump;
  readonly tasks: readonly Task[];
  readonly faults: readonly ScriptedFault[];
}

interface Parts {
  readonly name: string;
  readonly api: Api;
  readonly model: Model;
  readonly clock: Clock;
  readonly seed: number;
  readonly store: Store;
  readonly deliver: Deliver;
  readonly report: (error: unknown) => void;
}

/** A new world, filled with the API's seed. */
export async function createWorld({
  name,
  api,
  model,
  clock,
  seed,
  store,
  deliver,
  report,
}: Parts): Promise<WorldState> {
  // Worlds differ in their ids and secrets, so that a credential can find its own.
  const source = `${seed}:${name}`;
  const random = createRandom(Number.parseInt(hash(source).slice(0, 8), 16));
  const tenants: string[] = [];
  const running = new Set<Promise<unknown>>();
  const faults = createFaults();
  const identityOf = (collectionName: string) => model.identities.get(collectionName) ?? "id";
  const collections = new Map<string, Collection>();
  const collection = (tenant: string, collectionName: string) => {
    const table = tableOf(tenant, collectionName);
    let known = collections.get(table);
    if (!known)
      collections.set(table, (known = createCollection(store, table, collectionName, identityOf(collectionName))));
    return known;
  };

  const timeline: Timeline = createTimeline((task, wait) => {
    if (task.kind === "job") return jobs.step(task);
    const attempt = webhooks.attempt(task);
    if (wait) return attempt;
    track(attempt);
    return { at: new Date(task.due).toISOString(), kind: "webhook", summary: `${String(task.data["event"])} is sent.` };
  }, clock.changed);
  const webhooks = createWebhooks({
    word: model.subscriptions,
    templates: model.webhooks,
    random,
    timeline,
    deliver,
    collection,
    seed: source,
    secretFormat: showOnceFormat(model),
  });
  const jobs = createJobs({
    definitions: model.jobs,
    handlers: api.jobs ?? {},
    timeline,
    faults,
    webhooks,
    collection,
    scope,
  });
  const credentials = createCredentials({
    store,
    schemes: model.schemes,
    random,
    seed: source,
    now: clock.now,
    tenants: () => tenants,
    documented: name === "default",
  });

  function scope(tenant: string, now: number): Scope {
    return {
      tenant,
      now,
      random,
      collection: <R extends JsonRecord>(collectionName: string) =>
        collection(tenant, collectionName) as unknown as Collection<R>,
      startJob: (job, recordId, data = {}) => jobs.start(job, tenant, recordId, data, now),
      stopJob: (job, recordId) => jobs.stop(job, tenant, recordId),
      credentials,
      tenants,
      addTenant: (added) => void (tenants.includes(added) || tenants.push(added)),
      within: (other) => scope(other, now),
      emit: (event, facts) => webhooks.emit(event, tenant, now, facts),
    };
  }

  function track(work: Promise<unknown>): void {
    const tracked: Promise<unknown> = work.catch(report).finally(() => running.delete(tracked));
    running.add(tracked);
  }

  const leaveClock = clock.register(timeline);
  const insert = async (collectionName: string, tenant: string, record: JsonRecord) =>
    store.put(tableOf(tenant, collectionName), String(record[identityOf(collectionName)]), record);
  const seeded = api.seed
    ? await api.seed({ now: clock.now(), random, insert })
    : await seedFromExamples(model, { now: clock.now(), random, insert });
  tenants.push(...seeded.tenants);
  await credentials.seed(tenants[0] ?? "default", model.operations);

  return {
    name,
    tenants,
    credentials,
    journal: createJournal(),
    faults,
    store,
    random,
    jobs,
    webhooks,
    underway: new Map(),
    schemes: model.schemes,
    collection,
    scope,
    end: leaveClock,
    async idle() {
      await clock.settle();
      while (running.size > 0) await Promise.all(running);
    },
    async dump() {
      await credentials.flush();
      return {
        tenants: [...tenants],
        random: [...random.state()],
        store: await store.dump(),
        tasks: timeline.dump(),
        faults: [...faults.list()],
      };
    },
    async load(dump) {
      tenants.splice(0, tenants.length, ...dump.tenants);
      random.restore(dump.random);
      await store.load(dump.store);
      timeline.load(dump.tasks);
      faults.load(dump.faults);
      await credentials.load();
    },
  };
}
