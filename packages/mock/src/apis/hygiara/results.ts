import type { operations } from "@keystub/documents/hygiara";
import type { Context, Handler } from "../../api.ts";
import { severities } from "./assessment/assess.ts";
import { records, type Schemas } from "./records.ts";
import { readReview } from "./reviews.ts";

/** One page of what a completed review found, worst first. */
export const listFindings: Handler<operations["listFindings"]> = async (ctx) => {
  const review = await readReview(ctx);
  checkCompleted(ctx, review);
  const { pillar, severity, subscriptionId, page = 1, pageSize = 25 } = ctx.query;
  const found = (await records(ctx, "findings").list())
    .filter(
      (finding) =>
        finding.reviewId === review.id &&
        (pillar === undefined || finding.pillar === pillar) &&
        (severity === undefined || finding.severity === severity) &&
        (subscriptionId === undefined || finding.evidence.some((one) => one.subscriptionId === subscriptionId)),
    )
    .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
  const items = found.slice((page - 1) * pageSize, page * pageSize).map(({ reviewId: _, ...finding }) => finding);
  const totalItems = found.length;
  return { body: { items, page, pageSize, totalItems, totalPages: Math.ceil(totalItems / pageSize) } };
};

/** The checks of the Landing Zone assessment, if the review was made with it. */
export const getLandingZone: Handler<operations["getLandingZone"]> = async (ctx) => {
  const review = await readReview(ctx);
  if (!review.assessments.includes("LandingZone"))
    return ctx.refuse("conflict", "The review was made without the Landing Zone assessment.", {
      resource: "landing_zone",
    });
  checkCompleted(ctx, review);
  const { checks = [] } = (await records(ctx, "landing_zones").get(review.id)) ?? {};
  return { body: { checks } };
};

/** Results of a review that still runs are not to be interpreted, so there are none. */
function checkCompleted(ctx: Context, { status }: Schemas["Review"]): void {
  if (status !== "Completed") ctx.refuse("invalid_state", `The review is ${status}.`, { state: status });
}
