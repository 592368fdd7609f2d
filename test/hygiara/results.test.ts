import { hygiaraExamples as examples } from "@keystub/mock/hygiara";
import { describe, expect, it } from "vitest";
import { describeDoors } from "../doors.ts";
import { doors, problem, withKey } from "./world.ts";

const byConnection = {
  projectId: examples.project,
  authentication: "StoredConnection",
  connectionId: examples.connection,
};
const both = { assessments: ["Resource", "LandingZone"] };

describeDoors((open) => {
  describe("lists", () => {
    it("page from 1, and an empty one has no pages", async () => {
      const key = await withKey(await open());
      const { body: first } = await key.send("GET /reviews");
      const { body: second } = await key.send("GET /reviews", { query: { page: "2" } });
      expect(first).toMatchObject({ page: 1, pageSize: 25, totalPages: 2 });
      expect(first.items).toHaveLength(25);
      expect(second.items).toHaveLength(first.totalItems - 25);
      const { body: none } = await key.send("GET /reviews", { query: { projectId: examples.emptyProject } });
      expect(none).toEqual({ items: [], page: 1, pageSize: 25, totalItems: 0, totalPages: 0 });
    });

    it("of reviews come newest first, by project, by several statuses at once and by time", async () => {
      const key = await withKey(await open());
      const list = async (query: Record<string, string | string[]>) =>
        (await key.send("GET /reviews", { query: { pageSize: "100", ...query } })).body.items as Record<
          string,
          string
        >[];
      const all = await list({});
      const times = all.map(({ queuedAt }) => queuedAt);
      expect(times).toEqual(times.toSorted().reverse());
      const ofProject = await list({ projectId: examples.project });
      expect(new Set(ofProject.map(({ projectId }) => projectId))).toEqual(new Set([examples.project]));
      const open3 = await list({ status: ["Pending", "Queued", "Running"] });
      expect(open3.map(({ id }) => id).sort()).toEqual(
        [examples.pendingReview, examples.queuedReview, examples.runningReview].sort(),
      );
      const [after, before] = ["2025-12-01T00:00:00Z", "2025-12-20T00:00:00Z"];
      const between = await list({ queuedAfter: after, queuedBefore: before });
      expect(between).toEqual(all.filter(({ queuedAt = "" }) => queuedAt >= after && queuedAt <= before));
      expect(between.length).toBeGreaterThan(0);
    });

    it("of findings come worst first, by pillar, severity and subscription, in pages", async () => {
      const key = await withKey(await open());
      const list = async (query: Record<string, string>) =>
        (await key.send(`GET /reviews/${examples.resourceReview}/findings`, { query })).body;
      const { items: all, totalItems } = await list({ pageSize: "100" });
      const { body: review } = await key.send(`GET /reviews/${examples.resourceReview}`);
      expect(totalItems).toBe(review.findingCounts.total);
      const ranks = all.map(({ severity }: { severity: string }) =>
        ["critical", "high", "medium", "low"].indexOf(severity),
      );
      expect(ranks).toEqual(ranks.toSorted());
      const pages = [
        await list({ pageSize: "10" }),
        await list({ pageSize: "10", page: "2" }),
        await list({ pageSize: "10", page: "3" }),
      ];
      expect(pages.flatMap(({ items }) => items)).toEqual(all.slice(0, 30));
      expect(pages[0]).toMatchObject({ page: 1, pageSize: 10, totalPages: Math.ceil(totalItems / 10) });
      expect((await list({ severity: "medium" })).totalItems).toBe(review.findingCounts.medium);
      const security = (await list({ pillar: "security" })).items;
      expect(security).toEqual(all.filter(({ pillar }: { pillar: string }) => pillar === "security"));
      const [{ subscriptionId }] = review.subscriptions;
      for (const { evidence } of (await list({ subscriptionId })).items)
        expect(evidence).toContainEqual(expect.objectContaining({ subscriptionId }));
      expect((await list({ subscriptionId: examples.subscription })).totalItems).toBe(0);
      expect(
        (await key.send(`GET /reviews/${examples.resourceReview}/findings`, { query: { pillar: "beauty" } })).status,
      ).toBe(422);
    });
  });

  describe("the Landing Zone", () => {
    it("is not found where it was not selected", async () => {
      const key = await withKey(await open());
      expect(await key.send(`GET /reviews/${examples.resourceReview}/landing-zone`)).toMatchObject(
        problem(404, "landing_zone_not_enabled"),
      );
      expect(await key.send("GET /reviews/none/landing-zone")).toMatchObject(problem(404, "not_found"));
    });

    it("tells NotVerified apart from a pass: nothing was seen of it, and the report does not count it", async () => {
      const key = await withKey(await open());
      const { body } = await key.send(`GET /reviews/${examples.completedReview}/landing-zone`);
      const checks: { state: string; evidence: unknown[] }[] = body.checks;
      const of = (state: string) => checks.filter((check) => check.state === state);
      expect(of("NotVerified").length).toBeGreaterThan(0);
      for (const { evidence } of of("NotVerified")) expect(evidence).toEqual([]);
      const report = await key.send(
        `GET /reviews/${examples.completedReview}/reports/${examples.landingZoneReport}/download`,
      );
      expect(report.body).toContain(`${of("Passed").length} of ${checks.length} checks passed`);
      expect(report.body).toContain(`${of("NotVerified").length} could not be verified.`);
    });
  });

  describe("reports", () => {
    const path = `/reviews/${examples.completedReview}/reports`;

    it("are listed as a plain array, with the size that a download has", async () => {
      const key = await withKey(await open());
      const { body: reports } = await key.send(`GET ${path}`);
      expect(reports.map(({ id }: { id: string }) => id)).toEqual([examples.report, examples.landingZoneReport]);
      for (const { id, sizeBytes, fileName, downloadUrl } of reports) {
        const download = await key.send(`GET ${path}/${id}/download`);
        expect(download.bytes).toHaveLength(sizeBytes);
        expect(download.headers.get("content-disposition")).toBe(`attachment; filename="${fileName}"`);
        expect(download.headers.get("content-type")).toBe(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        );
        expect(downloadUrl).toBe(`https://api.hygiara.com/v1${path}/${id}/download`);
      }
    });

    it("of a completed review may not be there yet", async () => {
      const key = await withKey(await open());
      const waiting = `/reviews/${examples.unreportedReview}`;
      expect((await key.send(`GET ${waiting}`)).body).toMatchObject({ status: "Completed", reportsReady: false });
      expect(await key.send(`GET ${waiting}/reports`)).toMatchObject({ status: 200, body: [] });
      expect(await key.send(`GET ${waiting}/reports/${examples.unreadyReport}/download`)).toMatchObject(
        problem(409, "report_not_ready"),
      );
      expect(await key.send(`GET ${waiting}/reports/${examples.report}/download`)).toMatchObject(
        problem(404, "report_not_found"),
      );
    });

    it("that could not be written are missing: there is one for each assessment that succeeded", async () => {
      const world = await open();
      const key = await withKey(world);
      world.mock.faults.add({ job: "report" });
      const { id } = (await key.send("POST /reviews", { body: { ...byConnection, ...both } })).body;
      await world.mock.clock.advance("PT5M");
      const { body: reports } = await key.send(`GET /reviews/${id}/reports`);
      expect(reports.map(({ kind }: { kind: string }) => kind)).toEqual(["LandingZone"]);
      expect((await key.send(`GET /reviews/${id}`)).body.reportsReady).toBe(true);
    });
  });
}, doors);
