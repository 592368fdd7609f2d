import {
  type Agenda,
  type ClockEvent,
  type Duration,
  type Instant,
  toEpoch,
  toMilliseconds,
  toTimestamp,
} from "./time.ts";

/** The one clock: key expiry, quotas, jobs, webhook retries and every timestamp read it. */
export interface Clock {
  /** Virtual time in milliseconds since the Unix epoch. */
  now(): number;
  readonly mode: "frozen" | "running";
  /** Moves time forward, doing what becomes due on the way, in order, each at its own instant. Says what was done. */
  advance(by: Duration): Promise<ClockEvent[]>;
  /** Sets the time. Forwards it does what becomes due, as `advance`; backwards nothing is undone. */
  set(to: Instant): Promise<ClockEvent[]>;
  /** Stops time where it is. */
  freeze(): void;
  /** Lets time go on with the real clock. @throws {Error} when the clock was made without one. */
  run(): void;
  /** When the next piece of work is due; Infinity when there is none. A door with real timers waits for this. */
  readonly nextDue: number;
  /** Called whenever `nextDue` may have come nearer, or the mode has changed. */
  onChange(listener: () => void): void;
  /** Tells the clock that an agenda has got new work. */
  changed(): void;
  /** Does what is due by now. */
  settle(): Promise<ClockEvent[]>;
  /** Resolves when that much virtual time has passed. */
  sleep(duration: Duration): Promise<void>;
  /** Adds an agenda; returns how to take it away again. */
  register(agenda: Agenda): () => void;
}

/** A clock that stands still until it is moved. */
export function virtualClock(start: Instant = "2026-01-01T00:00:00Z"): Clock {
  return createClock(toEpoch(start), undefined);
}

/**
 * A clock that goes on with a real one, for example `{ now: Date.now }`; it can be frozen, moved and set as well.
 * `start` is what it shows at first, by default the real time.
 */
export function runningClock(real: { now: () => number }, start?: Instant): Clock {
  const clock = createClock(start === undefined ? real.now() : toEpoch(start), real.now);
  clock.run();
  return clock;
}

function createClock(start: number, real: (() => number) | undefined): Clock {
  const agendas = new Set<Agenda>();
  const listeners = new Set<() => void>();
  const sleepers = createSleepers();
  agendas.add(sleepers);
  /** Frozen: the time. Running: what to add to the real clock. */
  let base = start;
  let running = false;
  let moves: Promise<unknown> = Promise.resolve();

  const now = () => (running && real ? base + real() : base);
  const changed = () => {
    for (const listener of listeners) listener();
  };

  /** Moves are made one after the other, or the time could jump back and forth. */
  function inTurn(move: () => Promise<ClockEvent[]>): Promise<ClockEvent[]> {
    const turn = moves.then(move);
    moves = turn.catch(() => undefined);
    return turn;
  }

  /** A move waits for each webhook it sets off: what the receiver does belongs before what comes later. */
  async function moveTo(end: number): Promise<ClockEvent[]> {
    const events: ClockEvent[] = [];
    for (let agenda = first(agendas); agenda && agenda.nextDue <= end; agenda = first(agendas)) {
      if (agenda.nextDue > now()) base += agenda.nextDue - now();
      events.push(await agenda.runNext(true));
    }
    base += end - now();
    changed();
    return events;
  }

  /** Not in turn, and waiting for no receiver: it is called from requests, which a receiver may make during a move. */
  async function settle(): Promise<ClockEvent[]> {
    const events: ClockEvent[] = [];
    for (let agenda = first(agendas); agenda && agenda.nextDue <= now(); agenda = first(agendas))
      events.push(await agenda.runNext(false));
    return events;
  }

  const nextDue = () => first(agendas)?.nextDue ?? Number.POSITIVE_INFINITY;

  return {
    now,
    get mode() {
      return running ? "running" : "frozen";
    },
    get nextDue() {
      return nextDue();
    },
    advance: (by) => {
      const milliseconds = toMilliseconds(by);
      return inTurn(() => moveTo(now() + milliseconds));
    },
    set: (to) => {
      const end = toEpoch(to);
      return inTurn(() => moveTo(end));
    },
    freeze() {
      base = now();
      running = false;
      changed();
    },
    run() {
      if (!real) throw new Error("This clock was made without a real one to go on with; move it with advance().");
      if (!running) base -= real();
      running = true;
      changed();
    },
    settle,
    changed,
    onChange: (listener) => void listeners.add(listener),
    register(agenda) {
      agendas.add(agenda);
      return () => agendas.delete(agenda);
    },
    sleep(duration) {
      const asleep = sleepers.add(now() + toMilliseconds(duration));
      changed();
      return asleep;
    },
  };
}

/** The agenda with the nearest work. */
function first(agendas: Iterable<Agenda>): Agenda | undefined {
  let nearest: Agenda | undefined;
  for (const agenda of agendas) if (agenda.nextDue < (nearest?.nextDue ?? Number.POSITIVE_INFINITY)) nearest = agenda;
  return nearest;
}

function createSleepers(): Agenda & { add(due: number): Promise<void> } {
  const waiting: { due: number; wake: () => void }[] = [];
  return {
    get nextDue() {
      return waiting[0]?.due ?? Number.POSITIVE_INFINITY;
    },
    runNext() {
      const sleeper = waiting.shift();
      sleeper?.wake();
      return { at: toTimestamp(sleeper?.due ?? 0), kind: "wake", summary: "A delayed answer goes on." };
    },
    add(due) {
      return new Promise<void>((wake) => {
        const index = waiting.findIndex((other) => other.due > due);
        waiting.splice(index < 0 ? waiting.length : index, 0, { due, wake });
      });
    },
  };
}
