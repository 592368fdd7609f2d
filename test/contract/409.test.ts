import { operations } from "@keystub/documents/hrizn/operations";
import { hriznExamples as examples } from "@keystub/mock/hrizn";
import { describe, expect, it } from "vitest";
import { describeDoors } from "../doors.ts";
import { type Answer, error, type Parts, withKey } from "./caller.ts";
import { differences, operationNames } from "./documented.ts";
import { sampleOf, variants } from "./samples.ts";

const idempotent = operationNames.filter((name) => "idempotencyHeader" in operations[name]);
const keyed = (parts: Parts, key = "once", header = "X-Idempotency-Key"): Parts => ({
  ...parts,
  header: { [header]: key },
});

describe("the document", () => {
  it("takes an idempotency key on nine operations", () => {
    expect(idempotent.toSorted()).toEqual(Object.keys(variants).toSorted());
    expect(idempotent).toHaveLength(9);
  });
});

describeDoors((open) => {
  describe("with an idempotency key", () => {
    it("each of the nine is done once: the same again is replayed and marked, another request is refused", async () => {
      const world = await open();
      for (const name of idempotent) {
        await world.mock.reset();
        const caller = await withKey(world);
        const first = await caller.send(name, keyed(sampleOf(name)));
        const second = await caller.send(name, keyed(sampleOf(name)));
        const third = await caller.send(name, keyed(variants[name] ?? {}));
        expect.soft([first.status, second.status, third.status], name).toEqual([202, 202, 409]);
        expect.soft(second.body, name).toEqual(first.body);
        expect.soft([marked(first), marked(second), marked(third)], name).toEqual([null, "true", null]);
        expect.soft(third, name).toMatchObject(error(409, "idempotency_conflict"));
        expect.soft([differences(name, second), differences(name, third)], name).toEqual([[], []]);
      }
    });

    it("nothing is created a second time", async () => {
      const caller = await withKey(await open());
      const count = async () => (await caller.ok("listIdeaClouds")).pagination.total_count;
      const before = await count();
      for (let time = 0; time < 3; time++) await caller.send("createIdeaCloud", keyed(sampleOf("createIdeaCloud")));
      expect(await count()).toBe(before + 1);
    });

    it("the other spelling of the header is the same header", async () => {
      const caller = await withKey(await open());
      const sample = sampleOf("createIdeaCloud");
      const first = await caller.send("createIdeaCloud", keyed(sample, "k", "Idempotency-Key"));
      const second = await caller.send("createIdeaCloud", keyed(sample, "k", "x-idempotency-key"));
      expect(second.body).toEqual(first.body);
      expect(marked(second)).toBe("true");
      expect(
        await caller.send("createIdeaCloud", keyed({ body: { keyword: "other" } }, "k", "Idempotency-Key")),
      ).toMatchObject({
        status: 409,
      });
    });

    it("an answer is remembered for 24 hours and not a moment longer", async () => {
      const world = await open();
      const caller = await withKey(world);
      const send = () => caller.send("createIdeaCloud", keyed(sampleOf("createIdeaCloud")));
      const first = await send();
      await world.mock.clock.advance(86_400_000 - 1);
      expect(marked(await send())).toBe("true");
      await world.mock.clock.advance(1);
      const fresh = await send();
      expect([fresh.status, marked(fresh)]).toEqual([202, null]);
      expect(fresh.body).not.toEqual(first.body);
    });

    it("the order of the members makes no other request", async () => {
      const caller = await withKey(await open());
      const body = { ideacloud_id: examples.completeIdeaCloud, article_type: "qa" };
      const first = await caller.send("createContent", keyed({ body }));
      const second = await caller.send(
        "createContent",
        keyed({ body: { article_type: "qa", ideacloud_id: body.ideacloud_id } }),
      );
      expect([first.status, second.status]).toEqual([202, 202]);
      expect(marked(second)).toBe("true");
    });

    it("the key belongs to one API key and one operation", async () => {
      const world = await open();
      const [one, other] = [await withKey(world), await withKey(world)];
      const sample = sampleOf("createIdeaCloud");
      const first = await one.send("createIdeaCloud", keyed(sample));
      const second = await other.send("createIdeaCloud", keyed({ body: { keyword: "mine" } }));
      const third = await one.send("createIdeaCloudBatch", keyed(sampleOf("createIdeaCloudBatch")));
      expect([first, second, third].map((answer) => [answer.status, marked(answer)])).toEqual([
        [202, null],
        [202, null],
        [202, null],
      ]);
    });

    it("only successes are remembered: a refused request can be corrected under the same key", async () => {
      const caller = await withKey(await open());
      expect((await caller.send("createIdeaCloud", keyed({ body: { keyword: "" } }))).status).toBe(400);
      const corrected = await caller.send("createIdeaCloud", keyed(sampleOf("createIdeaCloud")));
      expect([corrected.status, marked(corrected)]).toEqual([202, null]);
    });

    it("a replay counts as a call like any other", async () => {
      const caller = await withKey(await open());
      const send = () => caller.send("createIdeaCloud", keyed(sampleOf("createIdeaCloud")));
      const remaining = [await send(), await send()].map(({ headers }) => headers.get("x-ratelimit-remaining"));
      expect(remaining).toEqual(["59", "58"]);
    });

    it("two at the same moment create one thing", async () => {
      const caller = await withKey(await open());
      const send = () => caller.send("createIdeaCloud", keyed(sampleOf("createIdeaCloud")));
      const [one, other] = await Promise.all([send(), send()]);
      expect(one?.body).toEqual(other?.body);
      expect([marked(one), marked(other)].toSorted()).toEqual(["true", null].toSorted());
    });
  });

  describe("without one, or where none is known", () => {
    it("each call creates something new", async () => {
      const caller = await withKey(await open());
      const ids = [
        await caller.ok("createIdeaCloud", { body: { keyword: "a" } }),
        await caller.ok("createIdeaCloud", { body: { keyword: "a" } }),
      ];
      expect(ids[0]?.data.id).not.toBe(ids[1]?.data.id);
    });

    it("webhooks are created as often as asked, each with its own secret", async () => {
      const caller = await withKey(await open());
      const one = await caller.send("createWebhook", keyed(sampleOf("createWebhook")));
      const two = await caller.send("createWebhook", keyed(sampleOf("createWebhook")));
      expect([one.status, two.status, marked(two)]).toEqual([201, 201, null]);
      expect(secretOf(one)).not.toBe(secretOf(two));
    });
  });
});

const marked = (answer: Answer) => answer.headers.get("idempotent-replayed");
const secretOf = ({ body }: Answer) => (body as { data: { secret: string } }).data.secret;
