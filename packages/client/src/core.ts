import { createCall } from "./call.ts";
import { createGate } from "./gate.ts";
import type { Core } from "./method-types.ts";
import type { ApiFacts, OperationRow } from "./operation-types.ts";
import { createRetryQuota } from "./retry-quota.ts";
import type { AnyCallOptions, Session } from "./send-call.ts";
import { type ClientOptions, toSettings } from "./settings.ts";
import type { Parts } from "./to-request.ts";

/** What the calls of one client share: its settings, its retry quota, its gate. */
export function startSession(api: ApiFacts, options: ClientOptions): Session {
  const settings = toSettings(options, api);
  const gate = settings.rateLimit === "wait" ? createGate(settings.clock, settings.retry.maxRetryAfter) : undefined;
  return { settings, quota: createRetryQuota(), gate };
}

/** Makes the function that calls any one operation of an API: what a small bundle needs in place of a client. */
export function createCoreOf<Methods>(api: ApiFacts, options: ClientOptions): Core<Methods> {
  const session = startSession(api, options);
  const core = (row: OperationRow, parts: Parts = {}, callOptions: AnyCallOptions = {}) =>
    createCall(row, parts, callOptions, session);
  // `Core` only narrows what the rows and their names go together with.
  return core as unknown as Core<Methods>;
}
