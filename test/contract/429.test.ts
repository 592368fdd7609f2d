import { describe, expect, it } from "vitest";
import { describeDoors, type Opened } from "../doors.ts";
import { type Answer, type Caller, error, withKey, withSession } from "./caller.ts";
import { differences } from "./documented.ts";

const start = Date.parse("2026-01-01T00:00:00Z") / 1000;

describeDoors((open) => {
  describe("429", () => {
    it("is the answer to the eleventh call in a minute when ten are allowed", async () => {
      const caller = await withKey(await open(), { limits: { per_minute: 10 } });
      const statuses = [];
      for (let call = 0; call < 11; call++) statuses.push((await caller.send("getSite")).status);
      expect(statuses).toEqual([...Array(10).fill(200), 429]);
    });

    it("says how long to wait, in the header, in the details and in the message", async () => {
      const world = await open();
      const caller = await withKey(world, { limits: { per_minute: 10 } });
      await use(caller, 10);
      await world.mock.clock.advance("13s");
      const answer = await caller.send("getSite");
      expect(answer).toMatchObject({ status: 429 });
      expect(answer.body).toEqual({
        error: {
          code: "rate_limit_exceeded",
          message: "Rate limit exceeded. Try again in 47 seconds.",
          details: { retry_after: 47 },
          request_id: answer.headers.get("x-request-id"),
        },
      });
      expect(answer.headers.get("retry-after")).toBe("47");
      expect(differences("getSite", answer)).toEqual([]);
    });

    it("ends when the first call of the window is exactly a minute old, and not a millisecond before", async () => {
      const world = await open();
      const patient = await withKey(world, { limits: { per_minute: 2 } });
      const hasty = await withKey(world, { limits: { per_minute: 2 } });
      await use(patient, 2);
      await use(hasty, 2);
      await world.mock.clock.advance(59_999);
      expect((await hasty.send("getSite")).status).toBe(429);
      await world.mock.clock.advance(1);
      expect((await patient.send("getSite")).status).toBe(200);
    });

    it("the window slides: places come free one by one, as the calls that took them grow old", async () => {
      const world = await open();
      const caller = await withKey(world, { limits: { per_minute: 3 } });
      const answers: unknown[] = [];
      for (const wait of [0, 10, 10, 40, 10, 10]) {
        await world.mock.clock.advance(wait * 1000);
        answers.push(quotaOf(await caller.send("getSite")));
      }
      expect(answers).toEqual([
        [200, "3", "2", String(start + 60)],
        [200, "3", "1", String(start + 60)],
        [200, "3", "0", String(start + 60)],
        [200, "3", "0", String(start + 70)],
        [200, "3", "0", String(start + 80)],
        [200, "3", "0", String(start + 120)],
      ]);
    });

    it("calls that are refused count, and lengthen the wait", async () => {
      const world = await open();
      const caller = await withKey(world, { limits: { per_minute: 1 } });
      await use(caller, 1);
      await world.mock.clock.advance("30s");
      const first = await caller.send("getSite");
      expect([first.status, first.headers.get("retry-after")]).toEqual([429, "60"]);
      await world.mock.clock.advance("30s");
      expect((await caller.send("getSite")).status, "the call before it is only 30 seconds old").toBe(429);
      await world.mock.clock.advance("60s");
      expect((await caller.send("getSite")).status).toBe(200);
    });

    it("counts a day as any 24 hours, besides the minute", async () => {
      const world = await open();
      const caller = await withKey(world, { limits: { per_minute: 10, per_day: 3 } });
      for (let hour = 0; hour < 3; hour++) {
        expect((await caller.send("getSite")).status).toBe(200);
        await world.mock.clock.advance("1h");
      }
      const answer = await caller.send("getSite");
      expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, String(22 * 3600)]);
      expect(answer.headers.get("x-ratelimit-remaining"), "the headers speak of the minute").toBe("9");
    });

    it("the day's window is exact to the millisecond, too", async () => {
      const world = await open();
      const [patient, hasty] = [
        await withKey(world, { limits: { per_day: 1 } }),
        await withKey(world, { limits: { per_day: 1 } }),
      ];
      await use(patient, 1);
      await use(hasty, 1);
      await world.mock.clock.advance(86_400_000 - 1);
      expect((await hasty.send("getSite")).status).toBe(429);
      await world.mock.clock.advance(1);
      expect((await patient.send("getSite")).status).toBe(200);
    });

    it("of two windows that refuse, the one that lasts longer says how long", async () => {
      const world = await open();
      const caller = await withKey(world, { limits: { per_minute: 2, per_day: 2 } });
      await use(caller, 2);
      expect(await caller.send("getSite")).toMatchObject(
        error(429, "rate_limit_exceeded", { details: { retry_after: 86_400 } }),
      );
      const [decision] = world.mock.journal.list({ status: 429 });
      expect(decision?.refusal).toMatchObject({ stage: "quota", name: "quota_exceeded" });
    });

    it("keeps the keys apart, and a second key of the same site is not limited", async () => {
      const world = await open();
      const [one, other] = [
        await withKey(world, { limits: { per_minute: 1 } }),
        await withKey(world, { limits: { per_minute: 1 } }),
      ];
      await use(one, 1);
      expect((await one.send("getSite")).status).toBe(429);
      expect((await other.send("getSite")).status).toBe(200);
    });

    it("does not let a key that was rotated start anew", async () => {
      const world = await open();
      const caller = await withKey(world, { limits: { per_minute: 2 } });
      await use(caller, 2);
      const { secret } = await world.mock.credentials.rotate(caller.id, "1h");
      const response = await world.fetch("/public/site", { headers: { "X-API-Key": secret.reveal() } });
      expect(response.status).toBe(429);
    });

    it("counts a batch as one call, and a call of any operation alike", async () => {
      const caller = await withKey(await open());
      const items = Array.from({ length: 25 }, (_, index) => ({ keyword: `keyword ${index}` }));
      await caller.ok("createIdeaCloudBatch", { body: { items } });
      expect((await caller.send("getSite")).headers.get("x-ratelimit-remaining")).toBe("58");
    });

    it("is unknown in the dashboard and to the health check", async () => {
      const world = await open();
      const session = await withSession(world);
      for (let call = 0; call < 70; call++) {
        expect((await session.send("listApiKeys")).status).toBe(200);
        expect((await world.fetch("/public/health")).status).toBe(200);
      }
    });
  });

  describe("the quota headers", () => {
    it("are on every answer to a known key: success, 400, 403, 404, 429, expired and revoked", async () => {
      const world = await open();
      const caller = await withKey(world, {
        scopes: ["site:read", "content:read"],
        limits: { per_minute: 10 },
        expiresIn: "1h",
      });
      const nobody = { path: { id: "00000000-0000-4000-8000-000000000000" } };
      const seen = [
        await caller.send("getSite"),
        await caller.send("listContent", { query: { limit: 0 } }),
        await caller.send("listVehicles"),
        await caller.send("getContent", nobody),
      ];
      expect(seen.map(quotaOf)).toEqual([
        [200, "10", "9", String(start + 60)],
        [400, "10", "8", String(start + 60)],
        [403, "10", "8", String(start + 60)],
        [404, "10", "7", String(start + 60)],
      ]);
      await use(caller, 7);
      expect(quotaOf(await caller.send("getSite"))).toEqual([429, "10", "0", String(start + 60)]);
      await world.mock.clock.advance("1h");
      expect(quotaOf(await caller.send("getSite"))).toEqual([401, "10", "10", String(start + 3600)]);
      await world.mock.credentials.revoke(caller.id);
      expect(quotaOf(await caller.send("getSite"))).toEqual([401, "10", "10", String(start + 3600)]);
    });

    it("default to 60 a minute and 10,000 a day", async () => {
      const world = await open();
      const caller = await withKey(world);
      expect(quotaOf(await caller.send("getSite"))).toEqual([200, "60", "59", String(start + 60)]);
      await spendTheDay(world, caller);
    });
  });
});

async function use(caller: Caller, calls: number): Promise<void> {
  for (let call = 0; call < calls; call++) await caller.send("getSite");
}

/** The rest of the day goes straight into the engine: ten thousand calls through a socket would only take time. */
async function spendTheDay({ mock }: Opened, caller: Caller): Promise<void> {
  const request = () => new Request("https://api.app.hrizn.io/v1/public/site", { headers: caller.headers });
  for (let call = 1; call < 10_000; call++) {
    if (call % 60 === 0) await mock.clock.advance("1m");
    if (!(await mock.fetch(request())).ok) throw new Error(`Call ${call + 1} was refused.`);
  }
  expect((await mock.fetch(request())).status).toBe(429);
}

function quotaOf({ status, headers }: Answer): unknown[] {
  return [status, ...["limit", "remaining", "reset"].map((name) => headers.get(`x-ratelimit-${name}`))];
}
