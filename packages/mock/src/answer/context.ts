import type { Context } from "../api.ts";
import type { Call } from "../call.ts";
import type { Facts } from "../document/fill.ts";
import type { Model } from "../document/model.ts";
import { Refusal } from "../refusal.ts";
import type { Caller } from "../stages/authenticate.ts";
import type { Match } from "../stages/route.ts";
import type { Input } from "../stages/validate.ts";
import { toRowTimestamp, toTimestamp } from "../time.ts";

/** A call that has passed every guard, with all that an answer may be made of. */
export interface Passed {
  readonly call: Call;
  readonly model: Model;
  readonly match: Match;
  readonly caller: Caller;
  readonly input: Input;
  readonly requestId: string;
  readonly now: number;
}

/** What handlers are given. */
export function createContext({ call, match, caller, input, requestId, now }: Passed): Context {
  const { world, credential, tenant } = caller;
  return {
    ...world.scope(tenant, now),
    operation: match.operation,
    locate: (id) => toLocation(call, id),
    path: input.path as Record<string, string>,
    query: input.query as Context["query"],
    body: input.body,
    header: (name) => call.header(name),
    credential,
    granted: caller.granted,
    requestId,
    sendNow: (subscription, event, facts) => world.webhooks.sendNow(subscription, event, tenant, now, facts),
    refuse(name, detail, facts) {
      throw new Refusal(name, detail, facts);
    },
  };
}

/** Where a new record is, relative to the request's own address: a server may have the API below a path of its own. */
export function toLocation({ target }: Call, id: string): string {
  const [path = ""] = target.split("?");
  const last = path.slice(path.lastIndexOf("/") + 1);
  return `${last && `${last}/`}${encodeURIComponent(id)}`;
}

/** The facts that every expression of the vocabulary can name. */
export function createFacts({ match, caller, input, requestId, now, call }: Passed): Facts {
  return {
    request_id: requestId,
    method: call.method,
    path: input.path,
    query: input.query,
    body: input.body,
    tenant: caller.tenant,
    user: caller.credential?.user ?? undefined,
    credential_id: caller.credential?.id,
    operation: match.operation.id,
    now_seconds: Math.floor(now / 1000),
    get now() {
      return toTimestamp(now);
    },
    get now_micros() {
      return toRowTimestamp(now);
    },
    get uuid() {
      return caller.world.random.uuid();
    },
  };
}
