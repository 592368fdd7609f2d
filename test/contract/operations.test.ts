import { operations } from "@keystub/documents/hrizn/operations";
import { describe, expect, it } from "vitest";
import { describeDoors } from "../doors.ts";
import { type Caller, withKey, withSession } from "./caller.ts";
import { differences, operationNames, responsesOf } from "./documented.ts";
import { sampleOf } from "./samples.ts";

/** The first success that the document names. */
const successOf = (name: (typeof operationNames)[number]) =>
  Math.min(...[...responsesOf(name).keys()].map(Number).filter((status) => status < 300));

describeDoors((open) => {
  describe("with every right", () => {
    it("each operation answers its documented success, body and headers as the document has them", async () => {
      const world = await open();
      for (const name of operationNames) {
        await world.mock.reset();
        const callers: Record<string, Caller> = { ApiKeyAuth: await withKey(world), Session: await withSession(world) };
        const caller = callers[operations[name].security ?? "ApiKeyAuth"] as Caller;
        const answer = await caller.send(name, sampleOf(name, callers["ApiKeyAuth"]?.id));
        // createContent says 200 in interactive mode only.
        expect.soft(answer.status, name).toBe(name === "createContent" ? 202 : successOf(name));
        expect.soft(differences(name, answer), name).toEqual([]);
        for (const header of Object.keys(responsesOf(name).get(String(answer.status))?.headers ?? {}))
          if (header !== "Idempotent-Replayed")
            expect.soft(answer.headers.has(header), `${name}: ${header}`).toBe(true);
        expect
          .soft(world.mock.journal.list(), name)
          .toMatchObject([{ operation: name, violations: [], refusal: null }]);
      }
    });

    it("the health check needs no key, counts for none and ignores the one that is sent", async () => {
      const world = await open();
      const caller = await withKey(world);
      const bare = await world.fetch("/public/health");
      expect(await bare.json()).toEqual({ data: { status: "ok", timestamp: "2026-01-01T00:00:00.000Z" } });
      for (const headers of [caller.headers, { "X-API-Key": "nonsense" }]) {
        const response = await world.fetch("/public/health", { headers });
        expect(response.status).toBe(200);
        expect([...response.headers.keys()].filter((name) => name.startsWith("x-ratelimit"))).toEqual([]);
      }
      expect((await caller.send("getSite")).headers.get("x-ratelimit-remaining")).toBe("59");
    });

    it("interactive creation is the documented 200", async () => {
      const caller = await withKey(await open());
      const { body } = sampleOf("createContent");
      const answer = await caller.send("createContent", { body: { ...(body as object), mode: "interactive" } });
      expect(answer.status).toBe(200);
      expect(differences("createContent", answer)).toEqual([]);
    });

    it("the feed comes as XML when asked for, and a rendered article as HTML", async () => {
      const caller = await withKey(await open());
      const xml = await caller.send("getInventoryFeed", { query: { format: "xml" } });
      expect(differences("getInventoryFeed", xml)).toEqual([]);
      expect(xml.headers.get("content-type")).toBe("application/xml");
      expect(xml.body).toMatch(/^<\?xml [^>]+\?>\s*<inventory generated_at="[^"]+" vehicle_count="\d+">/);
      const html = await caller.send("getContentHtml", sampleOf("getContentHtml"));
      expect(html.headers.get("content-type")).toBe("text/html");
      expect(html.body).toMatch(/^<article>|^<h1>/);
    });
  });
});

it("a body that breaks the document would be found", () => {
  const headers = new Headers({ "content-type": "application/json", "X-Request-Id": "req_1" });
  const body = { data: { status: "ok", timestamp: "yesterday" } };
  expect(differences("getHealth", { status: 200, headers, body })).toEqual([
    '/data/timestamp must match format "date-time"',
  ]);
  expect(differences("getHealth", { status: 418, headers, body })).toEqual(["The status 418 is not documented."]);
  const html = new Headers({ "content-type": "text/html" });
  expect(differences("getHealth", { status: 200, headers: html, body: "" })[0]).toMatch(/content type/);
});
