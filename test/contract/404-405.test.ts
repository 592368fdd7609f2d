import { hriznExamples as examples } from "@keystub/mock/hrizn";
import { describe, expect, it } from "vitest";
import { describeDoors } from "../doors.ts";
import { error, type OperationName, type Parts, read, withKey } from "./caller.ts";

const nobody = "00000000-0000-4000-8000-000000000000";
const questions = { selected_question_ids: ["q-1764000000000-0"] };

/** Every operation that names one record, by what it names; ids of nobody, and of the other site. */
const byId: [OperationName, unknown: Parts, foreign: Parts][] = [
  ...rows(["getIdeaCloud", "getIdeaCloudQuestions"], "id", nobody, examples.otherSiteIdeaCloud),
  ...rows(
    [
      "getContent",
      "getContentHtml",
      "listContentComponents",
      "getContentCompliance",
      "checkContentCompliance",
      "generateContentTools",
    ],
    "id",
    nobody,
    examples.otherSiteContent,
  ),
  ...rows(["getContentComponent"], "id", nobody, examples.otherSiteContent, { path: { type: "body" } }),
  ...rows(["generateContentTool"], "id", nobody, examples.otherSiteContent, { path: { tool: "schemas" } }),
  ...rows(["generateContent"], "id", nobody, examples.otherSiteContent, { body: questions }),
  ...rows(
    ["getVehicle", "getVehicleDescription", "generateVehicleDescription"],
    "vin",
    "1HGCM82633A004352",
    examples.otherSiteVehicle,
  ),
  ...rows(["deleteWebhook", "listWebhookDeliveries", "testWebhook"], "id", nobody, examples.otherSiteWebhook),
  ...rows(["updateWebhook"], "id", nobody, examples.otherSiteWebhook, { body: { is_active: false } }),
];

describeDoors((open) => {
  describe("404", () => {
    it("for the id of nobody, and just the same for a record of the other site", async () => {
      const world = await open();
      const caller = await withKey(world, { limits: { per_minute: 500 } });
      for (const [name, unknown, foreign] of byId) {
        const [first, second] = [await caller.send(name, unknown), await caller.send(name, foreign)];
        for (const answer of [first, second])
          expect.soft(answer.body, name).toEqual({
            error: {
              code: "not_found",
              message: "The requested resource does not exist.",
              request_id: answer.headers.get("x-request-id"),
            },
          });
        expect.soft([first.status, second.status], name).toEqual([404, 404]);
      }
    });

    it("for content from an IdeaCloud that is unknown or the other site's", async () => {
      const caller = await withKey(await open());
      for (const ideacloud_id of [nobody, examples.otherSiteIdeaCloud])
        expect(await caller.send("createContent", { body: { ideacloud_id, article_type: "qa" } })).toMatchObject(
          error(404, "not_found"),
        );
    });

    it("for a component that an article does not have", async () => {
      const caller = await withKey(await open());
      const path = { id: examples.uncheckedContent, type: "videoScript" };
      expect(await caller.send("getContentComponent", { path })).toMatchObject(error(404, "not_found"));
    });

    it("for a path that the document does not have, with or without a key, and at no cost", async () => {
      const world = await open();
      const caller = await withKey(world);
      for (const path of [
        "/public/nothing",
        "/public",
        "/public/Content",
        "/public/content/x/y/z",
        "/public//content",
        "/",
      ])
        for (const headers of [{}, caller.headers])
          expect.soft(await read(await world.fetch(path, { headers })), path).toMatchObject(error(404, "not_found"));
      expect((await caller.send("getSite")).headers.get("x-ratelimit-remaining")).toBe("59");
    });

    it("after the record is deleted", async () => {
      const caller = await withKey(await open());
      const path = { id: examples.webhook };
      expect((await caller.send("deleteWebhook", { path })).status).toBe(204);
      expect((await caller.send("deleteWebhook", { path })).status).toBe(404);
      expect((await caller.send("listWebhookDeliveries", { path })).status).toBe(404);
    });
  });

  describe("405", () => {
    it.each([
      ["/public/site", "DELETE", "GET, HEAD, OPTIONS"],
      ["/public/content", "PUT", "GET, POST, HEAD, OPTIONS"],
      ["/public/content/batch", "GET", "POST, OPTIONS"],
      [`/public/webhooks/${examples.webhook}`, "GET", "DELETE, PATCH, OPTIONS"],
      [`/public/content/${examples.completeContent}/generate`, "HEAD", "POST, OPTIONS"],
      ["/public/health", "POST", "GET, HEAD, OPTIONS"],
      ["/public/inventory/feed", "POST", "GET, HEAD, OPTIONS"],
    ])("%s does not take %s and allows %s", async (path, method, allow) => {
      const world = await open();
      const response = await world.fetch(path, { method });
      expect(response.status).toBe(405);
      const listed = (text: string | null) => text?.split(", ").sort();
      expect(listed(response.headers.get("allow"))).toEqual(listed(allow));
    });

    it("comes before the key is looked at and costs nothing", async () => {
      const world = await open();
      const caller = await withKey(world);
      expect((await world.fetch("/public/site", { method: "DELETE", headers: caller.headers })).status).toBe(405);
      expect((await caller.send("getSite")).headers.get("x-ratelimit-remaining")).toBe("59");
    });
  });

  describe("literal paths", () => {
    it("win over paths with a parameter", async () => {
      const caller = await withKey(await open());
      expect(await caller.ok("getInventoryStats")).toHaveProperty("data.total_vehicles");
      expect(await caller.ok("getInventoryFeed")).toHaveProperty("data.vehicles");
    });
  });
});

function rows(
  names: OperationName[],
  parameter: string,
  unknown: string,
  foreign: string,
  rest: Parts = {},
): [OperationName, Parts, Parts][] {
  const withId = (id: string): Parts => ({ ...rest, path: { ...rest.path, [parameter]: id } });
  return names.map((name) => [name, withId(unknown), withId(foreign)]);
}
