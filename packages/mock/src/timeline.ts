import type { Awaitable } from "./api.ts";
import type { JsonRecord } from "./store.ts";
import type { Agenda, ClockEvent } from "./time.ts";

/** Work that is due at an instant, as plain JSON, so that it survives a snapshot. */
export interface Task {
  readonly due: number;
  /** Breaks ties: first scheduled, first done. */
  readonly order: number;
  readonly kind: "job" | "webhook";
  readonly data: JsonRecord;
}

/** What a world has to do, in the order of time. */
export interface Timeline extends Agenda {
  schedule(due: number, kind: Task["kind"], data: JsonRecord): void;
  dump(): readonly Task[];
  load(tasks: readonly Task[]): void;
}

/** A queue of tasks; `run` does one of them. */
export function createTimeline(
  run: (task: Task, wait: boolean) => Awaitable<ClockEvent>,
  changed: () => void,
): Timeline {
  let tasks: Task[] = [];
  let order = 0;
  return {
    get nextDue() {
      return tasks[0]?.due ?? Number.POSITIVE_INFINITY;
    },
    schedule(due, kind, data) {
      const index = tasks.findLastIndex((task) => task.due <= due) + 1;
      tasks.splice(index, 0, { due, order: order++, kind, data });
      if (index === 0) changed();
    },
    runNext(wait) {
      const task = tasks.shift();
      if (!task) throw new RangeError("There is nothing to do.");
      return run(task, wait);
    },
    dump: () => structuredClone(tasks),
    load(stored) {
      tasks = structuredClone([...stored]);
      order = tasks.length;
      changed();
    },
  };
}
