import type { OpenApiDocument } from "@keystub/documents";
import type { Api } from "./api.ts";
import type { Answer, Call } from "./call.ts";
import { type Clock, virtualClock } from "./clock.ts";
import type { Credentials } from "./credentials.ts";
import { hash } from "./derive.ts";
import { compileModel, type Model } from "./document/model.ts";
import type { Faults } from "./faults.ts";
import { fromRequest, toResponse } from "./fetch.ts";
import { type Engine, handle, type LogEntry } from "./handle.ts";
import type { Journal } from "./journal.ts";
import { createMemoryStore, type Store } from "./store.ts";
import { toEpoch, toTimestamp } from "./time.ts";
import type { Deliver } from "./webhooks.ts";
import { createWorld, type World, type WorldDump, type WorldState } from "./world.ts";

export interface MockOptions {
  /** One of ours, one made with `defineApi`, or just a document. */
  readonly api: Api | OpenApiDocument;
  /** Default: a virtual clock that stands at 2026-01-01T00:00:00Z. */
  readonly clock?: Clock;
  /** The one source of ids, data and secrets. Default 1. */
  readonly seed?: number;
  /** Sends a webhook. Default: nobody can be reached, so each delivery is logged as failed. */
  readonly deliver?: Deliver;
  /** Where faults of ours are reported: answers that break the document, errors that became a 500. Default: nowhere. */
  readonly log?: (entry: LogEntry) => void;
  /** Lower-case hexadecimal SHA-256 of a text, where the platform has a faster one than ours; it runs for each request. */
  readonly sha256?: (text: string) => string;
  /** The largest request body in bytes. Default 1 MiB. */
  readonly maxBody?: number;
  /** Makes the store of a world. Default: memory. */
  readonly store?: (world: string) => Store;
}

/** A playable API. */
export interface Mock extends World {
  readonly api: Api;
  readonly clock: Clock;
  /** Origins of the document's servers, for doors that match by origin. */
  readonly origins: readonly string[];
  /** Answers a request, on any origin: its path decides. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The same without `Request` and `Response`, for doors. */
  handle(call: Call): Promise<Answer>;
  /** An isolated copy of everything but the clock, made when it is first asked for. Its credentials find it by themselves. */
  world(name: string): Promise<World>;
  readonly worlds: readonly World[];
  /** Resolves when every webhook that is due has been answered. */
  idle(): Promise<void>;
  /** Back to the seed; every world but the default is gone. The clock is left as it is. */
  reset(): Promise<void>;
  /** Everything but secrets, as JSON. */
  snapshot(): Promise<Snapshot>;
  /** Puts a snapshot back, the time included. @throws {TypeError} when it is of another API or another form. */
  restore(snapshot: Snapshot): Promise<void>;
  /** Compiles every schema of the document now instead of on first use. @throws {DocumentError} with the places. */
  compile(): void;
}

export interface Snapshot {
  readonly keystub: 1;
  readonly api: string;
  /** What ids and secrets are derived from; worlds that are put back go on with it. */
  readonly seed: number;
  /** RFC 3339. */
  readonly now: string;
  readonly worlds: Readonly<Record<string, WorldDump>>;
}

const defaultWorld = "default";

/**
 * Makes an API playable.
 * @throws {DocumentError} with the place of each mistake in the document.
 */
export async function createMock(options: MockOptions): Promise<Mock> {
  const api: Api =
    "document" in options.api ? (options.api as Api) : { name: "api", document: options.api as OpenApiDocument };
  const {
    clock = virtualClock(),
    seed = 1,
    sha256 = hash,
    log = () => {},
    maxBody = 1_048_576,
    store = createMemoryStore,
  } = options;
  const deliver = options.deliver ?? (() => Promise.reject(new Error("No way to deliver webhooks was given.")));
  const model = await modelOf(api);
  let worlds = new Map<string, WorldState>();
  const opening = new Map<string, Promise<WorldState>>();

  async function open(name: string, source = seed): Promise<WorldState> {
    const report = (error: unknown) =>
      log({
        level: "error",
        message: `A webhook failed: ${error instanceof Error ? error.message : String(error)}`,
        error,
      });
    return createWorld({ name, api, model, clock, seed: source, store: store(name), deliver, report });
  }

  /** Opens a world once, also when it is asked for twice at the same time. */
  function join(name: string): Promise<WorldState> {
    const known = opening.get(name);
    if (known) return known;
    const opened = open(name)
      .then((world) => {
        worlds.set(name, world);
        return world;
      })
      .finally(() => opening.delete(name));
    opening.set(name, opened);
    return opened;
  }

  /** In one step, so that a request finds either the old worlds or the new. */
  function replaceWorlds(next: Map<string, WorldState>): void {
    for (const world of worlds.values()) world.end();
    worlds = next;
  }

  const main = () => worlds.get(defaultWorld) as WorldState;
  await join(defaultWorld);

  const engine: Engine = {
    api,
    model,
    clock,
    maxBody,
    log,
    world: main,
    find(secret) {
      const digest = sha256(secret);
      for (const world of worlds.values()) {
        const credential = world.credentials.find(digest);
        if (credential) return { credential, world };
      }
      return undefined;
    },
  };

  return {
    api,
    clock,
    name: defaultWorld,
    origins: model.origins,
    handle: (call) => handle(call, engine),
    fetch: async (request) => toResponse(await handle(fromRequest(request), engine)),
    world: async (name) => worlds.get(name) ?? join(name),
    get worlds() {
      return [...worlds.values()];
    },
    get tenants() {
      return main().tenants;
    },
    get credentials(): Credentials {
      return main().credentials;
    },
    get journal(): Journal {
      return main().journal;
    },
    get faults(): Faults {
      return main().faults;
    },
    collection: (tenant, name) => main().collection(tenant, name),
    async idle() {
      for (const world of worlds.values()) await world.idle();
    },
    async reset() {
      replaceWorlds(new Map([[defaultWorld, await open(defaultWorld)]]));
    },
    async snapshot() {
      const dumps: Record<string, WorldDump> = {};
      for (const [name, world] of worlds) dumps[name] = await world.dump();
      return { keystub: 1, api: api.name, seed, now: toTimestamp(clock.now()), worlds: dumps };
    },
    async restore(snapshot) {
      checkSnapshot(snapshot, api.name);
      const next = new Map<string, WorldState>();
      for (const [name, dump] of Object.entries(snapshot.worlds)) {
        const world = await open(name, snapshot.seed);
        await world.load(dump);
        next.set(name, world);
      }
      replaceWorlds(next);
      await clock.set(toEpoch(snapshot.now));
    },
    compile: () => model.compile(),
  };
}

const models = new WeakMap<Api, Promise<Model>>();

/** An API never changes, so its document is compiled for its first mock only: a test that makes a fresh one need not wait. */
function modelOf(api: Api): Promise<Model> {
  let model = models.get(api);
  if (!model) models.set(api, (model = compileModel(api.document)));
  return model;
}

function checkSnapshot(snapshot: Snapshot, api: string): void {
  const form: unknown = snapshot;
  if (
    typeof form !== "object" ||
    form === null ||
    snapshot.keystub !== 1 ||
    !Number.isSafeInteger(snapshot.seed) ||
    !snapshot.worlds?.[defaultWorld]
  )
    throw new TypeError('Expected a snapshot with { "keystub": 1 } and a default world.');
  if (snapshot.api !== api)
    throw new TypeError(`Expected a snapshot of ${api}, got one of ${JSON.stringify(snapshot.api)}.`);
}
