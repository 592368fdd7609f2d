import type { Awaitable } from "./api.ts";

/** Milliseconds, or text: ISO 8601 (`PT90S`, `P30D`) or short (`90s`, `15m`, `2h`, `30d`). A day is 24 hours. */
export type Duration = number | string;

/** Milliseconds since the Unix epoch, RFC 3339 text, or a Date. */
export type Instant = number | string | Date;

const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;
const short = /^(\d+(?:\.\d+)?)(ms|s|m|h|d|w)$/;
const iso = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/**
 * A duration in milliseconds.
 * @throws {RangeError} when it is negative or cannot be read; months and years are refused, their length varies.
 */
export function toMilliseconds(duration: Duration): number {
  const milliseconds = typeof duration === "number" ? duration : parse(duration);
  if (!Number.isFinite(milliseconds) || milliseconds < 0)
    throw new RangeError(
      `Expected a duration such as "PT90S", "30d" or 90000 (milliseconds), got ${JSON.stringify(duration)}.`,
    );
  return Math.round(milliseconds);
}

/**
 * An instant in milliseconds since the Unix epoch.
 * @throws {RangeError} when it cannot be read.
 */
export function toEpoch(instant: Instant): number {
  const epoch = typeof instant === "string" ? Date.parse(instant) : Number(instant);
  if (!Number.isFinite(epoch))
    throw new RangeError(`Expected an instant such as "2026-01-01T00:00:00Z", got ${JSON.stringify(instant)}.`);
  return epoch;
}

/** RFC 3339 with milliseconds and `Z`, the form that request handlers write. */
export function toTimestamp(epoch: number): string {
  return new Date(epoch).toISOString();
}

/** RFC 3339 as PostgreSQL prints it: six digits with trailing zeros trimmed, and `+00:00`. */
export function toRowTimestamp(epoch: number, micros = 0): string {
  const date = new Date(epoch);
  const fraction = `${date.getUTCMilliseconds()}`.padStart(3, "0") + `${micros}`.padStart(3, "0");
  const trimmed = fraction.replace(/0+$/, "");
  return `${date.toISOString().slice(0, 19)}${trimmed && `.${trimmed}`}+00:00`;
}

function parse(text: string): number {
  const one = short.exec(text);
  if (one) return Number(one[1]) * units[one[2] as keyof typeof units];
  const parts = text.length > 2 && !text.endsWith("T") ? iso.exec(text) : null;
  if (!parts) return Number.NaN;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  return (
    Number(weeks) * units.w +
    Number(days) * units.d +
    Number(hours) * units.h +
    Number(minutes) * units.m +
    Number(seconds) * units.s
  );
}

/** Something that has work due at certain instants; a world's timeline is one. */
export interface Agenda {
  /** When the next piece of work is due; Infinity when there is none. */
  readonly nextDue: number;
  /** Takes the next piece of work and does it; with `wait`, until whoever else takes part in it is done. */
  runNext(wait: boolean): Awaitable<ClockEvent>;
}

/** One piece of work that time has set off. */
export interface ClockEvent {
  /** When it was due, RFC 3339. */
  readonly at: string;
  /** `job` (a step of a job), `webhook` (an attempt to deliver). */
  readonly kind: "job" | "webhook" | "wake";
  /** One line for a person, without secrets. */
  readonly summary: string;
}
