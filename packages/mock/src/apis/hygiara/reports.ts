import type { operations } from "@keystub/documents/hygiara";
import { api } from "@keystub/documents/hygiara/operations";
import type { Handler, JobHandler, Scope } from "../../api.ts";
import { toTimestamp } from "../../time.ts";
import { type ReportRecord, records, type Schemas } from "./records.ts";
import { writeReport } from "./word/report.ts";

/** Begins the report about one assessment of a completed review. */
export async function startReport(scope: Scope, review: Schemas["Review"], kind: Schemas["Assessment"]): Promise<void> {
  const project = await records(scope, "projects").get(review.projectId);
  const report = toReport(scope.random.uuid(), review, kind, project?.name ?? "");
  await records(scope, "reports").insert(report);
  await scope.startJob("report", report.id);
}

/** The record of a report that is not written yet. */
export function toReport(
  id: string,
  review: Schemas["Review"],
  kind: Schemas["Assessment"],
  project: string,
): ReportRecord {
  const day = (review.completedAt ?? review.queuedAt).slice(0, 10);
  const slug =
    project
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join("-") ?? "project";
  return {
    id,
    reviewId: review.id,
    kind,
    fileName: `${slug}-${kind === "Resource" ? "resource" : "landing-zone"}-${day}.docx`,
    downloadUrl: `${api.server}/reviews/${review.id}/reports/${id}/download`,
    state: "Generating",
    sizeBytes: null,
    generatedAt: null,
  };
}

/** Writes a report. Completion and readiness are separate: a review has reports only when one of them is done. */
export const report: JobHandler = {
  async finish(job) {
    const { length } = await renderReport(job, job.record as ReportRecord); // the job stands on `reports` (x-job)
    return { sizeBytes: length, generatedAt: toTimestamp(job.now) };
  },
  async finished(job) {
    const { state, reviewId } = job.record as ReportRecord;
    if (state === "Ready") await records(job, "reviews").update(reviewId, { reportsReady: true });
  },
};

/** The Word document. It is written anew each time, from records that do not change any more, so it is always the same. */
export const downloadReport: Handler<operations["downloadReport"]> = async (ctx) => {
  const { reviewId, reportId } = ctx.path;
  const report = await records(ctx, "reports").get(reportId);
  if (report?.reviewId !== reviewId || report.state === "Failed")
    return ctx.refuse("not_found", `There is no report ${reportId.slice(0, 100)}.`, { resource: "report" });
  if (report.state !== "Ready")
    return ctx.refuse("invalid_state", "The report is still being written.", { state: report.state });
  return {
    bytes: await renderReport(ctx, report),
    headers: { "Content-Disposition": `attachment; filename="${report.fileName}"` },
  };
};

async function renderReport(scope: Scope, { reviewId, kind }: ReportRecord): Promise<Uint8Array> {
  const review = await records(scope, "reviews").get(reviewId);
  if (!review) throw new RangeError(`The report is about review ${reviewId}, which there is not.`);
  const project = await records(scope, "projects").get(review.projectId);
  const findings = (await records(scope, "findings").list()).filter((finding) => finding.reviewId === reviewId);
  const { checks = [] } = (await records(scope, "landing_zones").get(reviewId)) ?? {};
  return writeReport({ kind, project: project?.name ?? "", review, findings, checks });
}
