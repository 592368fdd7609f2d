import type { components } from "@keystub/documents/control";
import { type Clock, type ClockEvent, toMilliseconds } from "@keystub/mock";
import { type ControlHandlers, type Refuse, refuseField, type Served } from "./served.ts";

type Bodies = components["schemas"];

export function clockHandlers({ clock }: Served): ControlHandlers<"getClock" | "setClock" | "advanceClock"> {
  return {
    getClock: () => ({ body: toClockBody(clock) }),

    async setClock(ctx) {
      const { mode, now } = ctx.body;
      const target = now === undefined ? undefined : Date.parse(now);
      if (target !== undefined) checkInstant(ctx, "now", target);
      if (mode === "running") startClock(ctx, clock);
      // Frozen first, so that the time is exactly what was asked for.
      if (mode === "frozen") clock.freeze();
      const events = target === undefined ? [] : await clock.set(target);
      return { body: toMovedBody(clock, events) };
    },

    async advanceClock(ctx) {
      const by = toMilliseconds(ctx.body.by);
      checkInstant(ctx, "by", clock.now() + by);
      const events = await clock.advance(by);
      return { body: toMovedBody(clock, events) };
    },
  };
}

export function toClockBody(clock: Clock): Bodies["Clock"] {
  return { mode: clock.mode, now: new Date(clock.now()).toISOString() };
}

function toMovedBody(clock: Clock, events: readonly ClockEvent[]): Bodies["ClockMoved"] {
  return { ...toClockBody(clock), events: events.map(({ at, kind, summary }) => ({ at, kind, summary })) };
}

/** RFC 3339 has four digits for the year; and a leap second is well-formed, but no instant of ours. */
const first = Date.parse("0000-01-01T00:00:00Z");
const last = Date.parse("9999-12-31T23:59:59.999Z");

function checkInstant(ctx: Refuse, field: string, instant: number): void {
  if (!(instant >= first && instant <= last))
    refuseField(ctx, "body", field, "The clock goes from the year 0000 to 9999, without leap seconds.");
}

function startClock(ctx: Refuse, clock: Clock): void {
  try {
    clock.run();
  } catch {
    ctx.refuse(
      "invalid_state",
      "This server was made with a clock that only stands still. Make it with runningClock().",
      {
        state: "frozen",
      },
    );
  }
}
