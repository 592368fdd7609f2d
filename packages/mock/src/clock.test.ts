import { describe, expect, test } from "vitest";
import { type Clock, runningClock, virtualClock } from "./clock.ts";
import { type Agenda, toTimestamp } from "./time.ts";
import { createTimeline } from "./timeline.ts";

const start = Date.parse("2026-01-01T00:00:00Z");

/** An agenda that notes when each of its tasks was done. */
function diary(clock: Clock, ...delays: number[]) {
  const done: [task: number, at: number][] = [];
  const timeline = createTimeline((task) => {
    done.push([task.due - start, clock.now() - start]);
    return { at: toTimestamp(task.due), kind: "job", summary: "Done." };
  }, clock.changed);
  clock.register(timeline);
  for (const delay of delays) timeline.schedule(start + delay, "job", {});
  return { done, timeline };
}

/** A real clock that the test moves. */
function fakeReal(at = 5_000_000) {
  const real = { at, now: () => real.at };
  return real;
}

describe("a clock that is moved", () => {
  test("stands where it was told to start, and stays there", () => {
    const clock = virtualClock("2030-05-01T00:00:00Z");
    expect(toTimestamp(clock.now())).toBe("2030-05-01T00:00:00.000Z");
    expect(clock.mode).toBe("frozen");
    expect(clock.now()).toBe(clock.now());
  });

  test("does what becomes due in the order of time, each at its own instant, over all agendas", async () => {
    const clock = virtualClock(start);
    const one = diary(clock, 300, 100);
    const other = diary(clock, 200, 900);
    const events = await clock.advance(500);
    expect(events.map(({ at }) => Date.parse(at) - start)).toEqual([100, 200, 300]);
    expect(one.done).toEqual([
      [100, 100],
      [300, 300],
    ]);
    expect(other.done).toEqual([[200, 200]]);
    expect(clock.now()).toBe(start + 500);
    expect(clock.nextDue).toBe(start + 900);
  });

  test("does work that is due at its very end, and work of one instant in the order it was scheduled", async () => {
    const clock = virtualClock(start);
    const order: number[] = [];
    const timeline = createTimeline(({ data }) => {
      order.push(Number(data["n"]));
      return { at: "", kind: "job", summary: "" };
    }, clock.changed);
    clock.register(timeline);
    for (const n of [1, 2, 3]) timeline.schedule(start + 50, "job", { n });
    await clock.advance(50);
    expect(order).toEqual([1, 2, 3]);
  });

  test("does work that other work has scheduled on the way", async () => {
    const clock = virtualClock(start);
    const seen: number[] = [];
    const timeline = createTimeline((task) => {
      seen.push(clock.now() - start);
      if (seen.length < 4) timeline.schedule(task.due + 10, "job", {});
      return { at: toTimestamp(task.due), kind: "job", summary: "" };
    }, clock.changed);
    clock.register(timeline);
    timeline.schedule(start + 10, "job", {});
    await clock.advance(1000);
    expect(seen).toEqual([10, 20, 30, 40]);
  });

  test("set forwards does what is due, set backwards undoes nothing and repeats nothing", async () => {
    const clock = virtualClock(start);
    const { done } = diary(clock, 100, 5000);
    await clock.set(start + 1000);
    expect(await clock.set("2025-12-31T00:00:00Z")).toEqual([]);
    expect(clock.now()).toBe(Date.parse("2025-12-31T00:00:00Z"));
    await clock.set(new Date(start + 1000));
    expect(done).toEqual([[100, 100]]);
    expect(clock.nextDue).toBe(start + 5000);
  });

  test("several moves at once are made one after the other", async () => {
    const clock = virtualClock(start);
    const { done } = diary(clock, 100, 200, 300);
    const moves = await Promise.all([clock.advance(150), clock.advance(100), clock.advance(100)]);
    expect(moves.map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(done).toEqual([
      [100, 100],
      [200, 200],
      [300, 300],
    ]);
    expect(clock.now()).toBe(start + 350);
  });

  test("a move that fails does not stop the next one", async () => {
    const clock = virtualClock(start);
    const agenda: Agenda = { nextDue: start + 10, runNext: () => Promise.reject(new Error("broken")) };
    const leave = clock.register(agenda);
    await expect(clock.advance(20)).rejects.toThrow("broken");
    leave();
    await clock.advance(20);
    expect(clock.now()).toBe(start + 30);
  });

  test.each(["-1s", "P1M", "P1Y", "", "P", "PT", "soon", -1, Number.NaN])("refuses to move by %o", (by) => {
    expect(() => virtualClock().advance(by)).toThrow(RangeError);
  });

  test("refuses to run without a real clock to go on with", () => {
    expect(() => virtualClock().run()).toThrow("made without a real one");
  });
});

describe("a clock that runs", () => {
  test("goes on with the real one from where it starts", async () => {
    const real = fakeReal();
    const clock = runningClock(real, start);
    expect([clock.mode, clock.now()]).toEqual(["running", start]);
    real.at += 250;
    expect(clock.now()).toBe(start + 250);
    await clock.advance("1m");
    expect(clock.now()).toBe(start + 60_250);
    await clock.set(start);
    real.at += 5;
    expect(clock.now()).toBe(start + 5);
  });

  test("shows the real time unless told otherwise", () => {
    expect(runningClock(fakeReal(123)).now()).toBe(123);
  });

  test("stands still while frozen, and goes on from there", () => {
    const real = fakeReal();
    const clock = runningClock(real, start);
    real.at += 100;
    clock.freeze();
    clock.freeze();
    real.at += 1000;
    expect([clock.mode, clock.now()]).toEqual(["frozen", start + 100]);
    clock.run();
    clock.run();
    real.at += 7;
    expect([clock.mode, clock.now()]).toEqual(["running", start + 107]);
  });

  test("settles what the real clock has made due", async () => {
    const real = fakeReal();
    const clock = runningClock(real, start);
    const { done } = diary(clock, 100, 400);
    expect(await clock.settle()).toEqual([]);
    real.at += 150;
    expect(await clock.settle()).toHaveLength(1);
    expect(done).toEqual([[100, 150]]);
  });
});

describe("sleeping", () => {
  test("ends when that much virtual time has passed, whoever slept first", async () => {
    const clock = virtualClock(start);
    const woken: string[] = [];
    const sleepers = [clock.sleep("2s").then(() => woken.push("two")), clock.sleep("1s").then(() => woken.push("one"))];
    expect(clock.nextDue).toBe(start + 1000);
    await clock.advance(999);
    expect(woken).toEqual([]);
    await clock.advance("5s");
    await Promise.all(sleepers);
    expect(woken).toEqual(["one", "two"]);
    expect(clock.nextDue).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("whoever watches the clock", () => {
  test("hears of nearer work, of moves and of a change of mode", async () => {
    const clock = runningClock(fakeReal(), start);
    let heard = 0;
    const news = () => [heard, (heard = 0)][0];
    clock.onChange(() => heard++);
    const { timeline } = diary(clock, 500);
    expect(news()).toBe(1);
    timeline.schedule(start + 900, "job", {});
    expect(news()).toBe(0);
    timeline.schedule(start + 100, "job", {});
    expect([news(), clock.nextDue]).toEqual([1, start + 100]);
    clock.freeze();
    expect(news()).toBe(1);
    await clock.advance(1);
    expect(news()).toBe(1);
    void clock.sleep(10);
    expect(news()).toBe(1);
  });

  test("an agenda that has left is not asked any more", async () => {
    const clock = virtualClock(start);
    const agenda: Agenda = { nextDue: start + 1, runNext: () => Promise.reject(new Error("asked")) };
    clock.register(agenda)();
    expect(await clock.advance(10)).toEqual([]);
  });
});
