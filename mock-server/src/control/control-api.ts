import { document, type operations } from "@keystub/documents/control";
import { type Api, defineApi } from "@keystub/mock";
import { clockHandlers } from "./clock.ts";
import { credentialHandlers } from "./credentials.ts";
import { faultHandlers } from "./faults.ts";
import { healthHandlers } from "./health.ts";
import { journalHandlers } from "./journal.ts";
import type { ControlHandlers, Served } from "./served.ts";
import { stateHandlers } from "./state.ts";
import { userHandlers } from "./users.ts";

/**
 * The control routes as an API like any other: its document routes, validates and shapes the errors, and the same
 * engine plays it.
 */
export function createControlApi(served: Served): Api {
  return defineApi<operations>({
    name: "control",
    document,
    handlers: {
      ...healthHandlers(served),
      ...credentialHandlers(served),
      ...userHandlers(served),
      ...clockHandlers(served),
      ...faultHandlers(served),
      ...journalHandlers(served),
      ...stateHandlers(served),
      // A missing handler must not compile: the engine would answer with the document's example.
    } satisfies ControlHandlers<keyof operations>,
  });
}
