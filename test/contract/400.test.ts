import { hriznExamples as examples } from "@keystub/mock/hrizn";
import { describe, expect, it } from "vitest";
import { describeDoors } from "../doors.ts";
import { error, type OperationName, type Parts, read, withKey, withSession } from "./caller.ts";
import { order, wrong } from "./constraints.ts";

describeDoors((open) => {
  describe("400", () => {
    it("says which field is wrong, whatever the rule it breaks", async () => {
      const caller = await withKey(await open(), { limits: { per_minute: 500 } });
      for (const [kind, name, parts, field] of wrong) {
        const answer = await caller.send(name, parts);
        expect.soft(answer, kind).toMatchObject(
          error(400, "validation_error", {
            details: { errors: expect.arrayContaining([{ field, message: expect.stringMatching(/./) }]) },
            request_id: answer.headers.get("x-request-id"),
          }),
        );
      }
    });

    it("names every fault at once, in path, query and body", async () => {
      const caller = await withKey(await open());
      const { body } = await caller.send("createContent", {
        body: { ideacloud_id: 1, article_type: "poem", title: "x".repeat(501), mode: 3 },
      });
      expect(fieldsOf(body)).toEqual(expect.arrayContaining(["ideacloud_id", "article_type", "title", "mode"]));
      const query = await caller.send("listVehicles", { query: { limit: 0, year: "x", condition: "broken" } });
      expect(fieldsOf(query.body).sort()).toEqual(["condition", "limit", "year"]);
    });

    it("for what is not JSON", async () => {
      const world = await open();
      const caller = await withKey(world);
      const post = async (body: BodyInit, type = "application/json") =>
        read(
          await world.fetch("/public/ideaclouds", {
            method: "POST",
            headers: { ...caller.headers, "Content-Type": type },
            body,
          }),
        );
      for (const body of ["{", "", "{'keyword':'a'}", '{"keyword":"a"} and more', Uint8Array.of(123, 255, 125)])
        expect(await post(body)).toMatchObject(error(400, "validation_error"));
      expect(await post(`${"[".repeat(200)}${"]".repeat(200)}`)).toMatchObject(error(400, "validation_error"));
    });

    it("for a path that is not percent-encoded text, before anybody asks for a key", async () => {
      const world = await open();
      expect(await read(await world.fetch("/public/content/%ff"))).toMatchObject(error(400, "validation_error"));
    });

    it.each<[string, OperationName, Parts, state: string]>([
      [
        "content from unfinished research",
        "createContent",
        { body: { ...order, ideacloud_id: examples.failedIdeaCloud } },
        "failed",
      ],
      ["HTML of an article in the making", "getContentHtml", { path: { id: examples.stalledContent } }, "generating"],
      [
        "a check of an article that awaits input",
        "checkContentCompliance",
        { path: { id: examples.awaitingContent } },
        "awaiting_input",
      ],
      ["tools on a failed article", "generateContentTools", { path: { id: examples.failedContent } }, "failed"],
      [
        "one tool on an unfinished article",
        "generateContentTool",
        { path: { id: examples.stalledContent, tool: "schemas" } },
        "generating",
      ],
      [
        "generation while it is under way",
        "generateContent",
        { path: { id: examples.stalledContent }, body: { selected_question_ids: ["q-1-1"] } },
        "generat",
      ],
    ])("for %s: the state is wrong, which is no conflict here", async (_, name, parts, state) => {
      const answer = await (await withKey(await open())).send(name, parts);
      expect(answer).toMatchObject(error(400, "validation_error", { message: expect.stringContaining(state) }));
    });

    it("for a second check or description while the first is under way", async () => {
      const caller = await withKey(await open());
      const [path, vehicle] = [{ id: examples.uncheckedContent }, { vin: examples.vehicleWithout }];
      expect((await caller.send("checkContentCompliance", { path })).status).toBe(202);
      expect(await caller.send("checkContentCompliance", { path })).toMatchObject(error(400, "validation_error"));
      expect((await caller.send("generateVehicleDescription", { path: vehicle })).status).toBe(202);
      expect(await caller.send("generateVehicleDescription", { path: vehicle })).toMatchObject(
        error(400, "validation_error"),
      );
    });

    it("changes nothing", async () => {
      const caller = await withKey(await open());
      const before = await caller.ok("listIdeaClouds");
      await caller.send("createIdeaCloudBatch", { body: { items: [{ keyword: "good" }, { keyword: "" }] } });
      expect(await caller.ok("listIdeaClouds")).toEqual(before);
    });

    it("in the dashboard, too: exactly one of scopes and preset, limits in bounds, a known expiry", async () => {
      const caller = await withSession(await open());
      for (const more of [
        {},
        { scopes: ["site:read"], preset: "read_only" },
        { scopes: [] },
        { scopes: ["site:write"] },
        { preset: "everything" },
        { preset: "read_only", rate_limit_per_minute: 9 },
        { preset: "read_only", rate_limit_per_minute: 501 },
        { preset: "read_only", rate_limit_per_day: 100_001 },
        { preset: "read_only", expires_in_days: 31 },
      ])
        expect
          .soft(await caller.send("createApiKey", { body: { name: "x", ...more } }), JSON.stringify(more))
          .toMatchObject(error(400, "validation_error"));
    });
  });

  describe("what is not wrong", () => {
    it("an unknown member, an unknown query parameter, the limits themselves", async () => {
      const caller = await withKey(await open());
      expect((await caller.send("createIdeaCloud", { body: { keyword: "x".repeat(500), colour: "red" } })).status).toBe(
        202,
      );
      expect((await caller.send("listContent", { query: { limit: 100, colour: "red" } })).status).toBe(200);
      expect((await caller.send("listContent", { query: { limit: 1 } })).status).toBe(200);
      const keyed = { body: { keyword: "a" }, header: { "X-Idempotency-Key": "k".repeat(256) } };
      expect((await caller.send("createIdeaCloud", keyed)).status).toBe(202);
    });

    it("what a request adds to its schema is ignored: nobody can plant a state, a counter, an id or a secret", async () => {
      const caller = await withKey(await open());
      const planted = {
        id: "mine",
        status: "complete",
        title: "planted",
        tags: ["planted"],
        created_at: "1999-01-01T00:00:00Z",
      };
      const made = await caller.send("createIdeaCloud", { body: { keyword: "a", ...planted } });
      const { data } = made.body as { data: { id: string } };
      const ideacloud = (await caller.ok("getIdeaCloud", { path: { id: data.id } })).data;
      expect(ideacloud).toMatchObject({
        status: "researching",
        title: null,
        tags: [],
        created_at: "2026-01-01T00:00:00+00:00",
      });
      const path = { id: examples.webhook };
      const find = async () => (await caller.ok("listWebhooks")).data.webhooks.find(({ id }) => id === path.id);
      const before = await find();
      const body = {
        description: "new",
        id: "mine",
        secret: "mine",
        failure_count: 7,
        created_at: "1999-01-01T00:00:00Z",
      };
      expect((await caller.send("updateWebhook", { path, body })).status).toBe(200);
      expect(await find()).toEqual({ ...before, description: "new", updated_at: "2026-01-01T00:00:00+00:00" });
    });

    it("text counts in characters, not in bytes or surrogates", async () => {
      const caller = await withKey(await open());
      expect((await caller.send("createIdeaCloud", { body: { keyword: "🚗".repeat(500) } })).status).toBe(202);
      expect((await caller.send("createIdeaCloud", { body: { keyword: "🚗".repeat(501) } })).status).toBe(400);
    });
  });
});

function fieldsOf(body: unknown): string[] {
  return (body as { error: { details: { errors: { field: string }[] } } }).error.details.errors.map(
    ({ field }) => field,
  );
}
