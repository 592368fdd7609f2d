import { hriznExamples as examples } from "@keystub/mock/hrizn";
import { describe, expect, it } from "vitest";
import { describeDoors, type Opened } from "../doors.ts";
import { type Caller, withKey } from "./caller.ts";
import { subscribe } from "./events.ts";

const order = { ideacloud_id: examples.completeIdeaCloud, article_type: "qa" } as const;

describeDoors((open) => {
  describe("research", () => {
    it("is under way for 45 seconds of virtual time, then the questions are there and the webhook has gone out", async () => {
      const { world, caller, events } = await start(open);
      const { data } = await caller.ok("createIdeaCloud", {
        body: { keyword: "2027 Outback towing", category_id: examples.category },
      });
      const path = { id: data.id };
      expect(data).toMatchObject({ status: "researching", keyword: "2027 Outback towing" });
      await world.mock.clock.advance(44_999);
      expect(await caller.ok("getIdeaCloud", { path })).toMatchObject({
        data: { status: "researching", recommended_questions: [] },
      });
      expect(await caller.ok("getIdeaCloudQuestions", { path })).toMatchObject({
        data: { status: "researching", questions: [], clusters: [], recommended_question_ids: [] },
      });
      expect(events()).toEqual([]);
      await world.mock.clock.advance(1);
      const { data: ideacloud } = await caller.ok("getIdeaCloud", { path });
      expect(ideacloud).toMatchObject({
        status: "complete",
        category: { id: examples.category },
        title: expect.any(String),
      });
      const { data: found } = await caller.ok("getIdeaCloudQuestions", { path });
      expect(found.questions.length).toBeGreaterThan(0);
      expect(ideacloud.recommended_questions.map(({ id }) => id)).toEqual(found.recommended_question_ids);
      expect(events()).toMatchObject([
        {
          type: "ideacloud.completed",
          timestamp: "2026-01-01T00:00:45.000Z",
          data: { ideacloud_id: data.id, keyword: "2027 Outback towing" },
        },
      ]);
    });

    it("fails when it is scripted to, once, and says why", async () => {
      const { world, caller, events } = await start(open);
      world.mock.faults.add({ job: "research", error: "The search ran dry." });
      const { data } = await caller.ok("createIdeaCloudBatch", {
        body: { items: [{ keyword: "a" }, { keyword: "b" }] },
      });
      await world.mock.clock.advance("45s");
      const ends = [];
      for (const { id } of data.items)
        ends.push((await caller.ok("getIdeaCloud", { path: { id: id ?? "" } })).data.status);
      expect(ends).toEqual(["failed", "complete"]);
      expect(events().map(({ type, data: { error } }) => [type, error])).toEqual([
        ["ideacloud.failed", "The search ran dry."],
        ["ideacloud.completed", undefined],
      ]);
    });
  });

  describe("generation", () => {
    it("reports its progress step by step and is complete after two minutes", async () => {
      const { world, caller, events } = await start(open);
      const article_id = await create(caller);
      expect(await stateOf(caller, article_id)).toBe("generating");
      await world.mock.clock.advance(119_999);
      expect(await stateOf(caller, article_id)).toBe("generating");
      await world.mock.clock.advance(1);
      expect(await stateOf(caller, article_id)).toBe("complete");
      expect(
        events().map(({ type, timestamp, data }) => [type, timestamp.slice(14, 19), data["progress_percent"]]),
      ).toEqual([
        ["content.progress", "00:05", 5],
        ["content.progress", "00:20", 20],
        ["content.progress", "01:00", 55],
        ["content.progress", "01:30", 80],
        ["content.progress", "01:50", 95],
        ["content.completed", "02:00", undefined],
      ]);
      expect(new Set(events().map(({ data }) => data["article_id"]))).toEqual(new Set([article_id]));
      const html = await caller.send("getContentHtml", { path: { id: article_id } });
      expect(html.body).toContain("<h2>");
    });

    it("is followed by the check and the tools if they were ordered with it", async () => {
      const { world, caller, events } = await start(open);
      const article_id = await create(caller, { auto_compliance: true, auto_content_tools: true });
      await world.mock.clock.advance("2m");
      const path = { id: article_id };
      expect(await caller.ok("getContentCompliance", { path })).toMatchObject({
        data: { status: "checking", report: null },
      });
      await world.mock.clock.advance("20s");
      expect(await caller.ok("getContentCompliance", { path })).toMatchObject({ data: { status: "complete" } });
      await world.mock.clock.advance("10s");
      const { components } = (await caller.ok("listContentComponents", { path })).data;
      expect(components.map(({ type, status }) => [type, status])).toEqual(
        [
          "body",
          "seoMetadata",
          "combinedSchema",
          "facebookSnip",
          "instagramSnip",
          "twitterSnip",
          "googleBusinessSnip",
        ].map((type) => [type, "complete"]),
      );
      expect(
        events()
          .map(({ type }) => type)
          .slice(5),
      ).toEqual(["content.completed", "compliance.completed", "content_tools.completed"]);
    });

    it("that fails runs neither, and leaves the article failed", async () => {
      const { world, caller, events } = await start(open);
      world.mock.faults.add({ job: "generation", error: "The writer is ill." });
      const article_id = await create(caller, { auto_compliance: true, auto_content_tools: true });
      await world.mock.clock.advance("1h");
      expect(await stateOf(caller, article_id)).toBe("failed");
      expect(events().at(-1)).toMatchObject({
        type: "content.failed",
        data: { article_id, error: "The writer is ill." },
      });
      expect(events().some(({ type }) => /compliance|tools/.test(type))).toBe(false);
      expect((await caller.send("getContentHtml", { path: { id: article_id } })).status).toBe(400);
      const selected_question_ids = [examples.questions[0]];
      await caller.ok("generateContent", { path: { id: article_id }, body: { selected_question_ids } });
      await world.mock.clock.advance("2m");
      expect(await stateOf(caller, article_id), "the second attempt").toBe("complete");
    });

    it("in interactive mode asks for inputs first, and creates the article when they come", async () => {
      const { world, caller } = await start(open);
      const before = (await caller.ok("listContent")).pagination.total_count;
      const { data } = await caller.ok("createContent", { body: { ...order, mode: "interactive" } });
      if (!("required_inputs" in data)) throw new Error("Inputs should be wanted.");
      expect(data).toMatchObject({ id: null, status: "awaiting_input", ideacloud_id: examples.completeIdeaCloud });
      const options = data.required_inputs.selected_question_ids.options.map(({ id }) => id);
      expect(options).toEqual(expect.arrayContaining([...examples.questions]));
      expect((await caller.ok("listContent")).pagination.total_count).toBe(before);
      const body = { selected_question_ids: options.slice(0, 2), title: "My own title" };
      const made = await caller.ok("generateContent", { path: { id: data.ideacloud_id }, body });
      await world.mock.clock.advance("2m");
      const article = await caller.ok("getContent", { path: { id: made.data.id } });
      expect(article).toMatchObject({ data: { status: "complete", title: "My own title", article_type: "qa" } });
      expect((await caller.ok("listContent")).pagination.total_count).toBe(before + 1);
      expect(
        (await caller.send("generateContent", { path: { id: data.ideacloud_id }, body })).status,
        "it is used up",
      ).toBe(404);
    });

    it("writes a seeded article that awaits its questions", async () => {
      const { world, caller } = await start(open);
      const path = { id: examples.awaitingContent };
      expect(await stateOf(caller, path.id)).toBe("awaiting_input");
      const selected_question_ids = [...examples.awaitingContentQuestions];
      await caller.ok("generateContent", { path, body: { selected_question_ids } });
      await world.mock.clock.advance("2m");
      expect(await stateOf(caller, path.id)).toBe("complete");
    });

    it("of a batch goes on for the good items, and says why another could not be started", async () => {
      const { world, caller } = await start(open);
      const items = [
        order,
        { ...order, ideacloud_id: examples.failedIdeaCloud },
        { ...order, article_type: "expert" } as const,
      ];
      const { data } = await caller.ok("createContentBatch", { body: { items } });
      expect(data.items.map(({ status }) => status)).toEqual(["generating", "failed", "generating"]);
      expect(data.items[1]).toMatchObject({ error: expect.stringContaining("complete") });
      expect(data.items[1]).not.toHaveProperty("id");
      await world.mock.clock.advance("2m");
      for (const item of data.items) if ("id" in item) expect(await stateOf(caller, item.id)).toBe("complete");
    });
  });

  describe("a compliance check", () => {
    it("takes 20 seconds, and its report can be read afterwards", async () => {
      const { world, caller, events } = await start(open);
      const path = { id: examples.uncheckedContent };
      expect(await caller.ok("getContentCompliance", { path })).toMatchObject({
        data: { status: "not_checked", report: null },
      });
      const { data } = await caller.ok("checkContentCompliance", { path });
      expect(data).toMatchObject({ article_id: path.id, status: "checking" });
      await world.mock.clock.advance(19_999);
      expect(await caller.ok("getContentCompliance", { path })).toMatchObject({
        data: { status: "checking", report: null },
      });
      await world.mock.clock.advance(1);
      const { report, status } = (await caller.ok("getContentCompliance", { path })).data;
      expect(status).toBe("complete");
      expect(events()).toMatchObject([
        { type: "compliance.completed", data: { article_id: path.id, overall_score: report?.score } },
      ]);
    });

    it("that fails is failed, without a webhook and without a report", async () => {
      const { world, caller, events } = await start(open);
      world.mock.faults.add({ job: "compliance" });
      const path = { id: examples.uncheckedContent };
      await caller.ok("checkContentCompliance", { path });
      await world.mock.clock.advance("20s");
      expect(await caller.ok("getContentCompliance", { path })).toMatchObject({
        data: { status: "failed", report: null },
      });
      expect(events()).toEqual([]);
    });
  });
});

async function start(open: () => Promise<Opened>) {
  const world = await open();
  const caller = await withKey(world);
  const { events } = await subscribe(world, caller);
  return { world, caller, events };
}

async function create(
  caller: Caller,
  more: { auto_compliance?: boolean; auto_content_tools?: boolean } = {},
): Promise<string> {
  const { data } = await caller.ok("createContent", { body: { ...order, ...more } });
  return data.id ?? "";
}

async function stateOf(caller: Caller, id: string): Promise<string> {
  return (await caller.ok("getContent", { path: { id } })).data.status;
}
