import type { JobHandler } from "../../api.ts";
import { toTimestamp } from "../../time.ts";
import { assess, countFindings, scorePillars } from "./assessment/assess.ts";
import { checkLandingZone } from "./assessment/landing-zone.ts";
import { records, type Schemas } from "./records.ts";
import { startReport } from "./reports.ts";

/** Scans the subscriptions in scope; when all is found, the reports are begun. */
export const review: JobHandler = {
  step: (job) => ({ startedAt: toTimestamp(job.now) }),
  async finish(job) {
    const { id, subscriptions, assessments } = job.record as Schemas["Review"]; // the job stands on `reviews` (x-job)
    const findings = assess(subscriptions, job.random);
    for (const finding of findings) await records(job, "findings").insert({ ...finding, reviewId: id });
    if (assessments.includes("LandingZone"))
      await records(job, "landing_zones").insert({ id, checks: checkLandingZone(subscriptions, job.random) });
    return {
      completedAt: toTimestamp(job.now),
      pillarScores: scorePillars(findings),
      findingCounts: countFindings(findings),
    };
  },
  async finished(job) {
    const completed = job.record as Schemas["Review"];
    if (completed.status !== "Completed") return;
    for (const kind of completed.assessments) await startReport(job, completed, kind);
  },
  fail: (job) => ({ completedAt: toTimestamp(job.now), failureReason: job.error }),
};
