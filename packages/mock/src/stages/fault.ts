import type { Clock } from "../clock.ts";
import type { Operation } from "../document/operation.ts";
import type { ScriptedFault } from "../faults.ts";
import { type RefusalName, refusalFor } from "../refusal.ts";
import type { Caller } from "./authenticate.ts";

/** What a test has scripted for this call, after its delay has passed. */
export interface Trouble {
  readonly cut: boolean;
  readonly status: number | undefined;
  /** The refusal whose documented answer has that status. */
  readonly refusal: RefusalName | undefined;
}

/** Looks for scripted trouble, and waits out its delay on the virtual clock. */
export async function meetFault(
  operation: Operation,
  { credential, world }: Caller,
  clock: Clock,
): Promise<Trouble | undefined> {
  const fault: ScriptedFault | undefined = world.faults.takeForCall(operation.id, credential?.id);
  if (!fault) return undefined;
  if (fault.delay !== undefined) await clock.sleep(fault.delay);
  const { status, cut = false } = fault;
  if (status === undefined && !cut) return undefined;
  const documented = [...operation.refusals].find(
    ([name, template]) => name !== "other" && template.some((one) => one.status === status),
  );
  const refusal = (documented?.[0] as RefusalName | undefined) ?? refusalFor(status);
  return { cut, status, refusal };
}
