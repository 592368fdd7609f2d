import { createContext, type Passed } from "../answer/context.ts";
import { answerCredentials } from "../answer/credential-resource.ts";
import { answerExample } from "../answer/example.ts";
import { answerOnce } from "../answer/idempotency.ts";
import { answerResource } from "../answer/resource.ts";
import type { Api, Awaitable, Reply } from "../api.ts";
import { isObject } from "../document/place.ts";
import { valueAt } from "../document/pointer.ts";
import type { JsonRecord } from "../store.ts";

/** Answers a call: by the API's handler, its records, or its examples, in that order. @throws {Refusal} */
export function answer(passed: Passed, { handlers = {}, after = {} }: Api): Awaitable<Reply> {
  const { operation } = passed.match;
  if (operation.method === "GET") return make(passed, handlers);
  return answerOnce(passed, async () => {
    const reply = await make(passed, handlers);
    if (operation.emits) await emit(passed, operation.emits, reply);
    await after[operation.id]?.(createContext(passed), reply);
    return reply;
  });
}

function make(passed: Passed, handlers: NonNullable<Api["handlers"]>): Awaitable<Reply> {
  const { operation } = passed.match;
  const handler = handlers[operation.id];
  if (handler) return handler(createContext(passed) as never);
  const { resource } = operation;
  if (resource?.credentials) return answerCredentials(passed, resource, resource.credentials);
  if (resource) return answerResource(passed, resource);
  return answerExample(operation.success.response, passed.call.header("accept"));
}

async function emit(passed: Passed, event: string, { body }: Reply): Promise<void> {
  const shown = valueAt(body, passed.match.operation.resource?.at ?? "");
  const record = (isObject(shown) ? shown : {}) as JsonRecord;
  await passed.caller.world.webhooks.emit(event, passed.caller.tenant, passed.now, { record });
}
