import { describe, expect, it } from "vitest";
import { describeDoors, type OpenDoor } from "../doors.ts";
import { withKey } from "./caller.ts";

const page = "https://app.example";

describeDoors((open) => {
  describe("a page in a browser", () => {
    it("may ask first (CORS preflight), without a key and at no cost", async () => {
      const world = await open();
      const caller = await withKey(world);
      const response = await world.fetch("/public/content", {
        method: "OPTIONS",
        headers: {
          Origin: page,
          "Access-Control-Request-Method": "POST",
          "Access-Control-Request-Headers": "content-type,x-api-key,x-idempotency-key",
        },
      });
      expect(response.status).toBe(204);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        "access-control-allow-origin": "*",
        "access-control-allow-methods": expect.stringContaining("POST"),
        "access-control-allow-headers": "content-type,x-api-key,x-idempotency-key",
        "access-control-max-age": expect.stringMatching(/^\d+$/),
      });
      expect(await response.text()).toBe("");
      expect((await caller.send("getSite")).headers.get("x-ratelimit-remaining")).toBe("59");
    });

    it("may read every answer and its headers, above all those of refusals", async () => {
      const world = await open();
      const caller = await withKey(world, { scopes: ["site:read"], limits: { per_minute: 2 } });
      const get = async (path: string, key = true) =>
        world.fetch(path, { headers: { Origin: page, ...(key && caller.headers) } });
      const answers = [
        await get("/public/site"),
        await get("/public/site", false),
        await get("/public/content"),
        await get("/public/nowhere"),
        await get("/public/site"),
        await get("/public/site"),
      ];
      expect(answers.map(({ status }) => status)).toEqual([200, 401, 403, 404, 200, 429]);
      const safelisted = new Set(["content-type", "cache-control", "content-length", "connection", "keep-alive"]);
      for (const { status, headers } of answers) {
        const exposed = headers.get("access-control-expose-headers")?.toLowerCase().split(", ") ?? [];
        expect.soft(headers.get("access-control-allow-origin"), String(status)).toBe("*");
        const hidden = [...headers.keys()].filter(
          (name) => !exposed.includes(name) && !safelisted.has(name) && !name.startsWith("access-control-"),
        );
        expect.soft(hidden, String(status)).toEqual([]);
      }
    });

    it("is told by OPTIONS what a path takes, and that an unknown path takes nothing", async () => {
      const world = await open();
      const options = (path: string) => world.fetch(path, { method: "OPTIONS" });
      const site = await options("/public/site");
      expect([site.status, site.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
      expect(site.headers.has("access-control-allow-methods"), "it was no preflight").toBe(false);
      expect((await options("/public/nowhere")).status).toBe(404);
    });
  });

  describe("HEAD", () => {
    it("is answered as GET would be, without the body", async () => {
      const [get, head] = [await ask(open, "GET"), await ask(open, "HEAD")];
      expect(head.status).toBe(get.status);
      expect(head.text).toBe("");
      expect(get.text).not.toBe("");
      const alike = (headers: Headers) =>
        [...headers].filter(
          ([name]) => !["content-length", "connection", "keep-alive", "transfer-encoding"].includes(name),
        );
      expect(alike(head.headers)).toEqual(alike(get.headers));
    });

    it("is refused as GET would be, and counts as a call", async () => {
      const world = await open();
      const caller = await withKey(world, { limits: { per_minute: 1 } });
      const head = async (headers = {}) => world.fetch("/public/site", { method: "HEAD", headers });
      const answers = [await head(), await head(caller.headers), await head(caller.headers)];
      expect(answers.map(({ status }) => status)).toEqual([401, 200, 429]);
      expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(["", "", ""]);
    });
  });

  describe("every answer", () => {
    it("is dated by the virtual clock and has a request id of its own, which an error repeats", async () => {
      const world = await open();
      const caller = await withKey(world, { scopes: ["site:read"] });
      await world.mock.clock.set("2027-03-04T05:06:07.890Z");
      const answers = [await caller.send("getSite"), await caller.send("listContent"), await caller.send("getSite")];
      expect(answers.map(({ headers }) => headers.get("date"))).toEqual(Array(3).fill("Thu, 04 Mar 2027 05:06:07 GMT"));
      const ids = answers.map(({ headers }) => headers.get("x-request-id"));
      expect(new Set(ids).size).toBe(3);
      expect(answers[1]?.body).toMatchObject({ error: { request_id: ids[1] } });
      expect(world.mock.journal.list().map(({ id }) => id)).toEqual(ids);
    });

    it("that refuses is not to be stored by any cache", async () => {
      const world = await open();
      expect((await world.fetch("/public/site")).headers.get("cache-control")).toBe("no-store");
      expect((await world.fetch("/public/nowhere")).headers.get("cache-control")).toBe("no-store");
    });
  });
});

/** In a world of its own, so that ids and quotas are the same. */
async function ask(open: OpenDoor, method: string) {
  const world = await open();
  const caller = await withKey(world);
  const response = await world.fetch("/public/site", { method, headers: caller.headers });
  const answer = { status: response.status, headers: response.headers, text: await response.text() };
  await world.close();
  return answer;
}
