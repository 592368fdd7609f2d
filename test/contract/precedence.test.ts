import { describe, expect, it } from "vitest";
import { describeDoors, type Opened } from "../doors.ts";
import { type Caller, read, withKey, withSecret } from "./caller.ts";

/** Unknown content, a wrong body, no matching scope needed: whoever passes a stage fails at the next. */
const path = "/public/content/00000000-0000-4000-8000-000000000000/generate";
const wrong = "{";
const good = JSON.stringify({ selected_question_ids: ["q-1-1"] });

describeDoors((open) => {
  describe("a request that is wrong in many ways gets the first answer:", () => {
    it("404 for the path, then 405, then 401, 403, 429, 415, 400, 404 for the record", async () => {
      const world = await open();
      const broke = await withKey(world, { scopes: ["site:read"], limits: { per_minute: 1 } });
      const limited = await withKey(world, { limits: { per_minute: 1 } });
      const able = await withKey(world);
      await spend(broke);
      await spend(limited);
      const nobody = withSecret(world);
      expect(await statusOf(world, nobody, { to: "/public/nowhere" })).toBe(404);
      expect(await statusOf(world, nobody, { method: "PUT" })).toBe(405);
      expect(await statusOf(world, nobody, {})).toBe(401);
      expect(await statusOf(world, broke, {}), "out of quota as well").toBe(403);
      expect(await statusOf(world, limited, {})).toBe(429);
      expect(await statusOf(world, able, { type: "text/plain" })).toBe(415);
      expect(await statusOf(world, able, {})).toBe(400);
      expect(await statusOf(world, able, { body: good })).toBe(404);
    });

    it("revoked before expired, expired before any scope", async () => {
      const world = await open();
      const caller = await withKey(world, { scopes: [], expiresIn: "30d", limits: { per_minute: 1 } });
      expect(await statusOf(world, caller, {})).toBe(403);
      await world.mock.clock.advance("30d");
      expect(await codeOf(world, caller)).toBe("key_expired");
      await world.mock.credentials.revoke(caller.id);
      expect(await codeOf(world, caller)).toBe("key_revoked");
    });

    it("401 and 403 before anything is read of the body, however large it is", async () => {
      const world = await open();
      const body = "x".repeat(2_000_000);
      expect(await statusOf(world, withSecret(world), { body })).toBe(401);
      expect(await statusOf(world, await withKey(world, { scopes: [] }), { body })).toBe(403);
      expect(await statusOf(world, await withKey(world), { body })).toBe(413);
    });

    it("validation before a scripted fault, a fault before the record is looked for", async () => {
      const world = await open();
      const caller = await withKey(world);
      world.mock.faults.add({ operation: "generateContent", status: 500, times: 1 });
      expect(await statusOf(world, caller, {})).toBe(400);
      expect(await statusOf(world, caller, { body: good })).toBe(500);
      expect(await statusOf(world, caller, { body: good })).toBe(404);
    });

    it("409 for the idempotency key before 404 for the record, as the answer is remembered before it is made", async () => {
      const world = await open();
      const caller = await withKey(world);
      const header = { "X-Idempotency-Key": "k" };
      await caller.send("createIdeaCloud", { header, body: { keyword: "one" } });
      expect((await caller.send("createIdeaCloud", { header, body: { keyword: "" } })).status).toBe(400);
      expect((await caller.send("createIdeaCloud", { header, body: { keyword: "two" } })).status).toBe(409);
    });

    it("and each refusal is written down with its stage", async () => {
      const world = await open();
      await statusOf(world, withSecret(world), {});
      await statusOf(world, await withKey(world, { scopes: [] }), {});
      await statusOf(world, await withKey(world), {});
      await statusOf(world, await withKey(world), { body: good });
      expect(world.mock.journal.list().map(({ refusal }) => refusal?.stage)).toEqual([
        "authenticate",
        "scope",
        "validate",
        "answer",
      ]);
    });
  });
});

interface Attempt {
  readonly to?: string;
  readonly method?: string;
  readonly type?: string;
  readonly body?: string;
}

async function attempt({ fetch }: Opened, { headers }: Caller, what: Attempt) {
  const { to = path, method = "POST", type = "application/json", body = wrong } = what;
  return read(await fetch(to, { method, headers: { ...headers, "Content-Type": type }, body }));
}

async function statusOf(world: Opened, caller: Caller, what: Attempt): Promise<number> {
  return (await attempt(world, caller, what)).status;
}

async function codeOf(world: Opened, caller: Caller): Promise<string> {
  return ((await attempt(world, caller, {})).body as { error: { code: string } }).error.code;
}

async function spend(caller: Caller): Promise<void> {
  for (let call = 0; call < 2; call++) await caller.send("getSite");
}
