import { hygiaraExamples as examples } from "@keystub/mock/hygiara";
import { describe, expect, it } from "vitest";
import { describeDoors } from "../doors.ts";
import { doors, problem, withKey, withSession } from "./world.ts";

const byConnection = {
  projectId: examples.project,
  authentication: "StoredConnection",
  connectionId: examples.connection,
};
const byToken = { projectId: examples.project, authentication: "AccessToken", accessToken: examples.accessToken };
const both = { assessments: ["Resource", "LandingZone"] };

describeDoors((open) => {
  describe("a review", () => {
    it("is queued, runs, is completed, and only later has its reports", async () => {
      const world = await open();
      const key = await withKey(world);
      const triggered = await key.send("POST /reviews", {
        body: { ...byConnection, ...both, subscriptionIds: [examples.subscription] },
      });
      const { id } = triggered.body;
      expect(triggered.headers.get("location")).toBe(`reviews/${id}`);
      expect(triggered.body).toMatchObject({
        status: "Queued",
        queuedBy: `apiKey:${key.id}`,
        subscriptions: [{ subscriptionId: examples.subscription }],
        startedAt: null,
        pillarScores: null,
        findingCounts: { total: 0 },
      });
      const get = async () => (await key.send(`GET /reviews/${id}`)).body;
      expect(await get()).toEqual(triggered.body);
      await world.mock.clock.advance("PT10S");
      expect(await get()).toMatchObject({
        status: "Running",
        startedAt: "2026-01-01T00:00:10.000Z",
        completedAt: null,
      });
      await world.mock.clock.advance("PT2M50S");
      const completed = await get();
      expect(completed).toMatchObject({
        status: "Completed",
        completedAt: "2026-01-01T00:03:00.000Z",
        reportsReady: false,
      });
      expect(Object.keys(completed.pillarScores)).toHaveLength(5);
      expect((await key.send(`GET /reviews/${id}/reports`)).body).toEqual([]);
      await world.mock.clock.advance("PT1M");
      expect(await get()).toEqual({ ...completed, reportsReady: true });
      const { body: reports } = await key.send(`GET /reviews/${id}/reports`);
      expect(reports.map(({ kind }: { kind: string }) => kind)).toEqual(["Resource", "LandingZone"]);
      expect(reports[0].generatedAt).toBe("2026-01-01T00:04:00.000Z");
    });

    it("can be Pending as well as Queued, and neither is an error or final", async () => {
      const world = await open();
      const key = await withKey(world);
      for (const [id, status] of [
        [examples.pendingReview, "Pending"],
        [examples.queuedReview, "Queued"],
        [examples.runningReview, "Running"],
      ]) {
        expect((await key.send(`GET /reviews/${id}`)).body).toMatchObject({
          status,
          startedAt: status === "Running" ? expect.any(String) : null,
        });
        expect(await key.send(`POST /reviews/${id}/cancel`)).toMatchObject({
          status: 202,
          body: { status: "Cancelled", completedAt: "2026-01-01T00:00:00.000Z" },
        });
      }
    });

    it("has results only when it is completed", async () => {
      const key = await withKey(await open());
      for (const [id, status] of [
        [examples.pendingReview, "Pending"],
        [examples.queuedReview, "Queued"],
        [examples.runningReview, "Running"],
        [examples.failedReview, "Failed"],
        [examples.cancelledReview, "Cancelled"],
      ])
        expect(await key.send(`GET /reviews/${id}/findings`)).toMatchObject(
          problem(409, "review_not_completed", { detail: `The review is ${status}.` }),
        );
      expect(await key.send(`GET /reviews/${examples.failedReview}/landing-zone`)).toMatchObject(
        problem(409, "review_not_completed"),
      );
    });

    it("that is final cannot be cancelled", async () => {
      const key = await withKey(await open());
      for (const id of [examples.completedReview, examples.failedReview, examples.cancelledReview])
        expect(await key.send(`POST /reviews/${id}/cancel`)).toMatchObject(problem(409, "review_already_final"));
    });

    it("that is cancelled stays so, without results and reports", async () => {
      const world = await open();
      const key = await withKey(world);
      const { id } = (await key.send("POST /reviews", { body: byConnection })).body;
      await world.mock.clock.advance("PT1M");
      const { body: cancelled } = await key.send(`POST /reviews/${id}/cancel`);
      expect(cancelled).toMatchObject({
        status: "Cancelled",
        startedAt: "2026-01-01T00:00:10.000Z",
        completedAt: "2026-01-01T00:01:00.000Z",
      });
      await world.mock.clock.advance("PT1H");
      expect((await key.send(`GET /reviews/${id}`)).body).toEqual(cancelled);
      expect((await key.send(`GET /reviews/${id}/reports`)).body).toEqual([]);
    });

    it("that fails says why, and has no results", async () => {
      const world = await open();
      const key = await withKey(world);
      world.mock.faults.add({ job: "review", error: "Azure Resource Manager answered 403." });
      const { id } = (await key.send("POST /reviews", { body: byConnection })).body;
      await world.mock.clock.advance("PT1H");
      expect((await key.send(`GET /reviews/${id}`)).body).toMatchObject({
        status: "Failed",
        failureReason: "Azure Resource Manager answered 403.",
        completedAt: "2026-01-01T00:03:00.000Z",
        pillarScores: null,
        reportsReady: false,
      });
      expect((await key.send(`GET /reviews/${id}/reports`)).body).toEqual([]);
    });

    it("counts for its project", async () => {
      const key = await withKey(await open());
      const project = async () =>
        (await key.send("GET /projects")).body.items.find((one: { id: string }) => one.id === examples.emptyProject);
      expect(await project()).toMatchObject({ reviewCount: 0, lastReviewAt: null });
      await key.send("POST /reviews", { body: { ...byConnection, projectId: examples.emptyProject } });
      expect(await project()).toMatchObject({ reviewCount: 1, lastReviewAt: "2026-01-01T00:00:00.000Z" });
    });

    it("is queued in the name of the user who triggers it, and looks at all that the connection sees by default", async () => {
      const member = await withSession(await open(), { preset: "member", user: examples.users.member });
      const { body } = await member.send("POST /reviews", { body: byConnection });
      const { body: seen } = await member.send(`GET /connections/${examples.connection}/subscriptions`);
      expect(body).toMatchObject({
        queuedBy: examples.users.member,
        assessments: ["Resource"],
        subscriptions: seen.items,
      });
    });

    it("needs a project and a connection that exist, and subscriptions that the connection sees", async () => {
      const key = await withKey(await open());
      const post = (change: object) => key.send("POST /reviews", { body: { ...byConnection, ...change } });
      for (const change of [
        { projectId: examples.otherOrganizationProject },
        { connectionId: examples.otherOrganizationConnection },
      ])
        expect(await post(change)).toMatchObject(problem(404, "not_found"));
      const subscriptionIds = [examples.subscription, examples.subscriptionElsewhere];
      expect(await post({ subscriptionIds })).toMatchObject(
        problem(422, "validation_failed", { errors: { "subscriptionIds.1": ["is not seen by the connection"] } }),
      );
    });

    it("can be triggered ten times an hour in the whole organization, whatever the keys", async () => {
      const world = await open();
      const [one, other] = [await withKey(world), await withKey(world)];
      for (let count = 0; count < 5; count++)
        for (const key of [one, other])
          expect((await key.send("POST /reviews", { body: byConnection })).status).toBe(202);
      const refused = await one.send("POST /reviews", { body: byConnection });
      expect(refused).toMatchObject(problem(429, "rate_limited"));
      expect(refused.headers.get("retry-after")).toBe("3600");
      expect(refused.headers.get("x-ratelimit-limit")).toBe("60");
      const elsewhere = await withKey(world, { tenant: examples.otherOrganization });
      const body = {
        ...byConnection,
        projectId: examples.otherOrganizationProject,
        connectionId: examples.otherOrganizationConnection,
      };
      expect((await elsewhere.send("POST /reviews", { body })).status).toBe(202);
      await world.mock.clock.advance("PT1H");
      expect((await one.send("POST /reviews", { body: byConnection })).status).toBe(202);
    });
  });

  describe("a review by token", () => {
    const toToken = (claims: object) => ["{}", JSON.stringify(claims), "s"].map((part) => btoa(part)).join(".");
    const until = (moment: string) => Date.parse(moment) / 1000;

    it("looks at all that the token sees: there is nothing to choose", async () => {
      const world = await open();
      const key = await withKey(world);
      const refused = await key.send("POST /reviews", {
        body: { ...byToken, subscriptionIds: [examples.subscription] },
      });
      expect(refused).toMatchObject(problem(422, "subscriptions_not_selectable"));
      const { body } = await key.send("POST /reviews", { body: byToken });
      expect(body).toMatchObject({ status: "Queued", authentication: "AccessToken" });
      expect(body.subscriptions).toHaveLength(8);
      expect(JSON.stringify(await world.mock.snapshot())).not.toContain(examples.accessToken);
    });

    it("is not created when the token is for another audience or expired", async () => {
      const world = await open();
      const key = await withKey(world);
      const before = (await key.send("GET /reviews")).body.totalItems;
      const audience = "https://management.azure.com/";
      const tokens = [
        toToken({ aud: "https://graph.microsoft.com/", exp: until("2027-01-01") }),
        toToken({ aud: audience, exp: until("2026-01-01") }),
        "no token at all",
      ];
      for (const accessToken of tokens)
        expect(await key.send("POST /reviews", { body: { ...byToken, accessToken } })).toMatchObject(
          problem(422, "azure_token_rejected"),
        );
      expect((await key.send("GET /reviews")).body.totalItems).toBe(before);
      const accessToken = toToken({ aud: audience, exp: until("2026-01-01T00:10:00Z") });
      expect((await key.send("POST /reviews", { body: { ...byToken, accessToken } })).status).toBe(202);
      await world.mock.clock.advance("PT10M");
      expect((await key.send("POST /reviews", { body: { ...byToken, accessToken } })).status).toBe(422);
    });
  });
}, doors);
