import { describe, expect, it } from "vitest";
import { describeDoors } from "../doors.ts";
import { type Caller, error, read, withKey, withSecret, withSession } from "./caller.ts";

const challenge = 'ApiKey realm="Hrizn"';
/** Well-formed, but nobody's. */
const stranger = `hzk_${"0123456789abcdef".repeat(4)}`;

describeDoors((open) => {
  describe("401", () => {
    it("without a key, with the documented body and a challenge", async () => {
      const answer = await withSecret(await open()).send("getSite");
      expect(answer).toMatchObject({ status: 401 });
      expect(answer.body).toEqual({
        error: {
          code: "unauthorized",
          message: "A valid API key is required.",
          request_id: answer.headers.get("x-request-id"),
        },
      });
      expect(answer.headers.get("www-authenticate")).toBe(challenge);
    });

    it("for every key that is not exactly one known key in its header, always with the same words", async () => {
      const world = await open();
      const { "X-API-Key": good = "" } = (await withKey(world)).headers;
      const headers: Record<string, [string, string][]> = {
        empty: [["X-API-Key", ""]],
        "too short": [["X-API-Key", good.slice(0, -1)]],
        "too long": [["X-API-Key", `${good}0`]],
        "in capital letters": [["X-API-Key", good.toUpperCase()]],
        "with another prefix": [["X-API-Key", good.replace("hzk_", "sk_")]],
        "only its displayed prefix": [["X-API-Key", good.slice(0, 12)]],
        "not a key at all": [["X-API-Key", "let me in"]],
        unknown: [["X-API-Key", stranger]],
        repeated: [
          ["X-API-Key", good],
          ["X-API-Key", good],
        ],
        "repeated, one of them unknown": [
          ["X-API-Key", stranger],
          ["X-API-Key", good],
        ],
        "as a bearer token": [["Authorization", `Bearer ${good}`]],
        "as a basic password": [["Authorization", `Basic ${btoa(`:${good}`)}`]],
        "in a cookie": [["Cookie", `X-API-Key=${good}`]],
        "with the name of its scheme": [["X-API-Key", `ApiKey ${good}`]],
      };
      for (const [what, lines] of Object.entries(headers)) {
        const answer = await read(await world.fetch("/public/site", { headers: lines }));
        expect.soft(answer, what).toMatchObject(error(401, "unauthorized"));
        expect.soft(answer.headers.get("www-authenticate"), what).toBe(challenge);
        expect
          .soft(Object.keys((answer.body as { error: object }).error), what)
          .toEqual(["code", "message", "request_id"]);
      }
      for (const query of [`X-API-Key=${good}`, `api_key=${good}`])
        expect(await read(await world.fetch(`/public/site?${query}`))).toMatchObject(error(401, "unauthorized"));
    });

    it("tells nobody without a known key about quotas", async () => {
      const answer = await withSecret(await open(), stranger).send("getSite");
      expect([...answer.headers.keys()].filter((name) => name.startsWith("x-ratelimit"))).toEqual([]);
    });

    it("says the reason only to the people who watch the mock", async () => {
      const world = await open();
      await withSecret(world).send("getSite");
      await withSecret(world, stranger).send("getSite");
      await withSecret(world, "nonsense").send("getSite");
      await withSecret(world, `${stranger}, ${stranger}`).send("getSite");
      await world.fetch(`/public/site?key=${stranger}`);
      expect(world.mock.journal.list().map(({ refusal }) => refusal?.name)).toEqual([
        "credential_missing",
        "credential_unknown",
        "credential_malformed",
        "credential_repeated",
        "credential_misplaced",
      ]);
    });

    it("key_expired from the very instant of its expiry", async () => {
      const world = await open();
      const caller = await withKey(world, { expiresIn: "30d" });
      await world.mock.clock.advance(30 * 86_400_000 - 1);
      expect(await caller.send("getSite")).toMatchObject({ status: 200 });
      await world.mock.clock.advance(1);
      expect(await caller.send("getSite")).toMatchObject(error(401, "key_expired"));
    });

    it("key_revoked at once, on the next call", async () => {
      const world = await open();
      const caller = await withKey(world);
      expect(await caller.send("getSite")).toMatchObject({ status: 200 });
      await world.mock.credentials.revoke(caller.id);
      const answer = await caller.send("getSite");
      expect(answer).toMatchObject(error(401, "key_revoked"));
      expect(answer.headers.get("www-authenticate")).toBe(challenge);
    });

    it("key_revoked and not key_expired for a key that is both", async () => {
      const world = await open();
      const caller = await withKey(world, { expiresIn: "30d" });
      await world.mock.clock.advance("31d");
      expect(await caller.send("getSite")).toMatchObject(error(401, "key_expired"));
      await world.mock.credentials.revoke(caller.id);
      expect(await caller.send("getSite")).toMatchObject(error(401, "key_revoked"));
    });

    it("for the seeded keys that are expired and revoked", async () => {
      const world = await open();
      const seeded = (name: string) => world.mock.credentials.seeded.find((one) => one.name === name)?.secret;
      expect(await withSecret(world, seeded("expired")).send("getSite")).toMatchObject(error(401, "key_expired"));
      expect(await withSecret(world, seeded("revoked")).send("getSite")).toMatchObject(error(401, "key_revoked"));
      expect(await withSecret(world, seeded("full")).send("getSite")).toMatchObject({ status: 200 });
    });

    it("for a key where a session is needed, and for a session where a key is", async () => {
      const world = await open();
      const key = await withKey(world);
      const session = await withSession(world);
      const answer = await key.send("listApiKeys");
      expect(answer).toMatchObject(error(401, "unauthorized"));
      expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer /);
      expect(await session.send("getSite")).toMatchObject(error(401, "unauthorized"));
      expect(await withSecret(world, tokenOf(session)).send("getSite")).toMatchObject(error(401, "unauthorized"));
      const asBearer = { headers: { Authorization: `Bearer ${key.headers["X-API-Key"]}` } };
      expect(await read(await world.fetch("/dashboard/api-keys", asBearer))).toMatchObject(error(401, "unauthorized"));
    });

    it("is what the reference endpoints say, too: they take any key, but want one", async () => {
      const world = await open();
      const reference = [
        "listScopes",
        "listContentTypes",
        "listComponentTypes",
        "listWebhookEvents",
        "listContentTools",
      ];
      const none = await withKey(world, { scopes: [] });
      for (const name of reference as Parameters<Caller["send"]>[0][]) {
        expect.soft(await withSecret(world).send(name), name).toMatchObject(error(401, "unauthorized"));
        expect.soft(await none.send(name), name).toMatchObject({ status: 200 });
      }
    });
  });
});

function tokenOf({ headers }: Caller): string {
  return (headers["Authorization"] ?? "").replace("Bearer ", "");
}
