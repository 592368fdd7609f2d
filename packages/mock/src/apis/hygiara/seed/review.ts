import { toTimestamp } from "../../../time.ts";
import { assess, countFindings, scorePillars } from "../assessment/assess.ts";
import { checkLandingZone } from "../assessment/landing-zone.ts";
import type { Schemas } from "../records.ts";
import { toReport } from "../reports.ts";
import { noFindings } from "../reviews.ts";
import { writeReport } from "../word/report.ts";
import type { OrganizationSeed } from "./organization.ts";
import type { ReviewData } from "./organization-data.ts";

/** How long after its start a review took its last step, in milliseconds: the document's times (`x-job`), or when it was stopped. */
const started = 10_000;
const ended = { Completed: 180_000, Failed: 180_000, Cancelled: 85_000 } as const;
const reported = 240_000;

/** One review with its results, as if it had run before the world began. */
export async function seedReview(organization: OrganizationSeed, row: ReviewData): Promise<Schemas["Review"]> {
  const { data, random, add } = organization;
  const { status = "Completed", assessments = ["Resource"], scope, unreported = false } = row;
  const queued = organization.before(row.age) - random.integer(0, 3_600_000);
  const end = status in ended ? ended[status as keyof typeof ended] : undefined; // a key of it
  const subscriptions = data.subscriptions.filter(({ displayName }) => scope.includes(displayName));
  const findings = status === "Completed" ? assess(subscriptions, random) : [];
  const review: Schemas["Review"] = {
    id: row.id ?? random.uuid(),
    projectId: row.projectId,
    status,
    authentication: row.authentication ?? "StoredConnection",
    assessments: [...assessments],
    subscriptions,
    queuedBy: row.queuedBy,
    queuedAt: toTimestamp(queued),
    startedAt: status === "Pending" || status === "Queued" ? null : toTimestamp(queued + started),
    completedAt: end === undefined ? null : toTimestamp(queued + end),
    failureReason: row.failureReason ?? null,
    pillarScores: status === "Completed" ? scorePillars(findings) : null,
    findingCounts: status === "Completed" ? countFindings(findings) : noFindings,
    reportsReady: status === "Completed" && !unreported,
  };
  await add("reviews", review);
  if (status !== "Completed") return review;
  const checks = assessments.includes("LandingZone") ? checkLandingZone(subscriptions, random) : [];
  for (const finding of findings) await add("findings", { ...finding, reviewId: review.id });
  if (checks.length > 0) await add("landing_zones", { id: review.id, checks });
  const project = data.projects.find(({ id }) => id === row.projectId)?.name ?? "";
  for (const [place, kind] of assessments.entries()) {
    const report = toReport(row.reports?.[place] ?? random.uuid(), review, kind, project);
    const { length } = writeReport({ kind, project, review, findings, checks });
    const ready = { state: "Ready", sizeBytes: length, generatedAt: toTimestamp(queued + reported) } as const;
    await add("reports", unreported ? report : { ...report, ...ready });
  }
  return review;
}
