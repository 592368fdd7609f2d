import { describe, expect, it } from "vitest";
import type { SeedContext } from "../../../api.ts";
import { createRandom } from "../../../random.ts";
import { countFindings, scorePillars } from "../assessment/assess.ts";
import { hygiaraExamples as examples } from "../examples.ts";
import type { Records } from "../records.ts";
import { seed } from "./seed.ts";

const now = Date.UTC(2026, 0, 1);
const first = await fillWorld();

describe("the seed of Hygiara", () => {
  it("is the same in every run", async () => {
    expect(await fillWorld()).toEqual(first);
  });

  it("has two organizations, and Contoso is the first", () => {
    expect(first.tenants).toEqual([examples.organization, examples.otherOrganization]);
  });

  it("fills more than one page of reviews, in every status", () => {
    expect(of("reviews").length).toBeGreaterThan(25);
    expect(new Set(of("reviews").map(({ status }) => status)).size).toBe(6);
  });

  it("gives every record of a collection an id of its own", () => {
    for (const collection of ["projects", "connections", "subscriptions", "reviews", "findings", "reports"] as const) {
      const ids = first.tenants.flatMap((tenant) => of(collection, tenant).map(({ id }) => id));
      expect(new Set(ids).size, collection).toBe(ids.length);
    }
  });

  it("refers only to records that its organization has", () => {
    for (const tenant of first.tenants) {
      const ids = <Name extends keyof Records>(name: Name) => of(name, tenant).map(({ id }) => id);
      for (const { connectionId } of of("subscriptions", tenant)) expect(ids("connections")).toContain(connectionId);
      for (const { projectId } of of("reviews", tenant)) expect(ids("projects")).toContain(projectId);
      for (const { reviewId } of of("findings", tenant)) expect(ids("reviews")).toContain(reviewId);
      for (const { reviewId } of of("reports", tenant)) expect(ids("reviews")).toContain(reviewId);
      for (const { projectId, connectionId } of of("templates", tenant)) {
        expect(ids("projects")).toContain(projectId);
        expect(ids("connections")).toContain(connectionId);
      }
      for (const { projectId, templateId } of of("schedules", tenant))
        expect(of("templates", tenant).find(({ id }) => id === templateId)).toMatchObject({ projectId });
    }
  });

  it("reviews only subscriptions that some connection sees, and each review has one at least", () => {
    for (const tenant of first.tenants) {
      const seen = of("subscriptions", tenant).map(({ subscriptionId }) => subscriptionId);
      for (const { subscriptions } of of("reviews", tenant)) {
        expect(subscriptions.length).toBeGreaterThan(0);
        for (const { subscriptionId } of subscriptions) expect(seen).toContain(subscriptionId);
      }
    }
  });

  it("counts the reviews of each project, and knows the latest", () => {
    for (const { id, createdAt, reviewCount, lastReviewAt } of of("projects")) {
      const queued = of("reviews").flatMap((review) => (review.projectId === id ? [review.queuedAt] : []));
      expect(reviewCount).toBe(queued.length);
      expect(lastReviewAt).toBe(queued.toSorted().at(-1) ?? null);
      for (const moment of queued) expect(moment > createdAt).toBe(true);
    }
  });

  it("counts and scores the findings of each review; one that is not completed has none", () => {
    for (const { id, status, findingCounts, pillarScores } of of("reviews")) {
      const findings = of("findings").filter(({ reviewId }) => reviewId === id);
      expect(findingCounts).toEqual(countFindings(findings));
      expect(pillarScores).toEqual(status === "Completed" ? scorePillars(findings) : null);
      if (status !== "Completed") expect(findings).toEqual([]);
    }
  });

  it("has a report for each assessment of a completed review, and Landing Zone checks where that was one of them", () => {
    for (const { id, status, assessments, reportsReady } of of("reviews")) {
      const reports = of("reports").filter(({ reviewId }) => reviewId === id);
      expect(reports.map(({ kind }) => kind)).toEqual(status === "Completed" ? assessments : []);
      expect(reports.some(({ state }) => state === "Ready")).toBe(reportsReady);
      const checked = of("landing_zones").some((one) => one.id === id);
      expect(checked).toBe(status === "Completed" && assessments.includes("LandingZone"));
    }
  });

  it("was all written before the world began, and only runs of schedules are to come", () => {
    for (const { record } of first.inserted)
      for (const field of ["createdAt", "queuedAt", "startedAt", "completedAt", "generatedAt", "lastRunAt"]) {
        const time: unknown = Reflect.get(record, field);
        if (typeof time === "string") expect(Date.parse(time), JSON.stringify(record)).toBeLessThan(now);
      }
    for (const { nextRunAt } of of("schedules")) expect(Date.parse(nextRunAt)).toBeGreaterThan(now);
  });

  it("has schedules that have run and will run, whenever the world begins", async () => {
    for (const start of ["2026-03-31T12:00:00Z", "2028-02-29T06:00:00Z", "2027-12-31T23:59:59Z"]) {
      const { inserted } = await fillWorld(Date.parse(start));
      const schedules = inserted.flatMap(({ collection, record }) =>
        collection === "schedules" ? [record as Records["schedules"]] : [],
      );
      for (const { lastRunAt, nextRunAt } of schedules) {
        expect(Date.parse(lastRunAt ?? "")).toBeLessThanOrEqual(Date.parse(start));
        expect(Date.parse(nextRunAt)).toBeGreaterThan(Date.parse(start));
      }
    }
  });

  it("keeps the documented examples in the states they are named for", () => {
    const review = (id: string, tenant = examples.organization as string) =>
      of("reviews", tenant).find((one) => one.id === id);
    expect(review(examples.completedReview)).toMatchObject({
      projectId: examples.project,
      status: "Completed",
      assessments: ["Resource", "LandingZone"],
      reportsReady: true,
    });
    expect(review(examples.resourceReview)).toMatchObject({ status: "Completed", assessments: ["Resource"] });
    expect(review(examples.unreportedReview)).toMatchObject({ status: "Completed", reportsReady: false });
    expect(review(examples.pendingReview)?.status).toBe("Pending");
    expect(review(examples.queuedReview)?.status).toBe("Queued");
    expect(review(examples.runningReview)?.status).toBe("Running");
    expect(review(examples.failedReview)).toMatchObject({ status: "Failed", failureReason: expect.any(String) });
    expect(review(examples.cancelledReview)?.status).toBe("Cancelled");
    expect(review(examples.otherOrganizationReview, examples.otherOrganization)?.status).toBe("Completed");
    const report = (id: string) => of("reports").find((one) => one.id === id);
    expect(report(examples.report)).toMatchObject({
      reviewId: examples.completedReview,
      kind: "Resource",
      state: "Ready",
    });
    expect(report(examples.landingZoneReport)).toMatchObject({
      reviewId: examples.completedReview,
      kind: "LandingZone",
    });
    expect(report(examples.unreadyReport)).toMatchObject({ reviewId: examples.unreportedReview, state: "Generating" });
    const seenBy = (subscriptionId: string) =>
      of("subscriptions").flatMap((one) => (one.subscriptionId === subscriptionId ? [one.connectionId] : []));
    expect(seenBy(examples.subscription)).toContain(examples.connection);
    expect(seenBy(examples.otherSubscription)).toContain(examples.connection);
    expect(seenBy(examples.subscriptionElsewhere)).not.toContain(examples.connection);
    expect(of("connections")[0]).toMatchObject({ id: examples.connection, tenantId: examples.azureTenant });
    expect(of("projects").find(({ id }) => id === examples.emptyProject)?.reviewCount).toBe(0);
    expect(of("schedules").find(({ id }) => id === examples.failedSchedule)?.lastError).toEqual(expect.any(String));
    expect(of("schedules").map(({ id }) => id)).toContain(examples.schedule);
    expect(of("templates").map(({ id }) => id)).toEqual(
      expect.arrayContaining([examples.template, examples.otherTemplate]),
    );
  });
});

function of<Name extends keyof Records>(name: Name, organization: string = examples.organization): Records[Name][] {
  return first.inserted
    .filter(({ collection, tenant }) => collection === name && tenant === organization)
    .map(({ record }) => record as Records[Name]); // `add` stores a collection's own records only
}

async function fillWorld(start = now) {
  const inserted: { collection: string; tenant: string; record: Parameters<SeedContext["insert"]>[2] }[] = [];
  const { tenants } = await seed({
    now: start,
    random: createRandom(7),
    insert: (collection, tenant, record) => void inserted.push({ collection, tenant, record }),
  });
  return { tenants, inserted };
}
