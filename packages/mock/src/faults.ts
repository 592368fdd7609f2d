import type { Duration } from "./time.ts";

/** Scripted trouble. It is looked for after validation, before the answer. */
export interface Fault {
  /** operationId; default: every operation. */
  readonly operation?: string | undefined;
  /** Credential id; default: every credential. */
  readonly credential?: string | undefined;
  /** The name of a job whose next start shall fail instead. */
  readonly job?: string | undefined;
  /** How often, counted down. Default 1. */
  readonly times?: number | undefined;
  /** Virtual time to wait before going on. */
  readonly delay?: Duration | undefined;
  /** A status to answer with, in the document's own shape where it has one. */
  readonly status?: number | undefined;
  /** Break the connection. */
  readonly cut?: boolean | undefined;
  /** What a failing job says. */
  readonly error?: string | undefined;
}

export interface ScriptedFault extends Fault {
  readonly id: string;
  readonly times: number;
}

export interface Faults {
  add(fault: Fault): ScriptedFault;
  list(): readonly ScriptedFault[];
  clear(): void;
  /** The next fault for a call, counted down. */
  takeForCall(operation: string, credential: string | undefined): ScriptedFault | undefined;
  /** The next fault for a job that starts, counted down. */
  takeForJob(job: string): ScriptedFault | undefined;
  load(faults: readonly ScriptedFault[]): void;
}

/** An empty script. */
export function createFaults(): Faults {
  let faults: ScriptedFault[] = [];
  let last = 0;

  function take(matches: (fault: ScriptedFault) => boolean): ScriptedFault | undefined {
    const fault = faults.find(matches);
    if (fault)
      faults = faults.flatMap((one) =>
        one !== fault ? [one] : one.times > 1 ? [{ ...one, times: one.times - 1 }] : [],
      );
    return fault;
  }

  return {
    add(fault) {
      const scripted = { ...fault, id: `fault-${++last}`, times: fault.times ?? 1 };
      faults.push(scripted);
      return scripted;
    },
    list: () => faults,
    clear() {
      faults = [];
    },
    takeForCall(operation, credential) {
      if (faults.length === 0) return undefined;
      return take(
        (fault) =>
          fault.job === undefined &&
          (fault.operation ?? operation) === operation &&
          (fault.credential ?? credential) === credential,
      );
    },
    takeForJob: (job) => take((fault) => fault.job === job),
    load(stored) {
      faults = [...stored];
      last = Math.max(last, ...faults.map(({ id }) => Number(id.split("-")[1]) || 0));
    },
  };
}
