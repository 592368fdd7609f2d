import type { operations } from "@keystub/documents/hygiara";
import type { Context, Handler } from "../../api.ts";
import { toTimestamp } from "../../time.ts";
import { byName, discoverSubscriptions, readToken, toSubscription } from "./azure.ts";
import { records, type Schemas, withoutOwnFields } from "./records.ts";

type ByConnection = Schemas["TriggerReviewByConnection"];
type ByToken = Schemas["TriggerReviewByToken"] & Pick<ByConnection, "subscriptionIds">;

/** Queues a review, once it is certain what it shall look at. */
export const triggerReview: Handler<operations["triggerReview"]> = async (ctx) => {
  const { body } = ctx;
  const project = await records(ctx, "projects").get(body.projectId);
  if (!project) return notFound(ctx, "project", body.projectId);
  const subscriptions =
    body.authentication === "AccessToken" ? await seenByToken(ctx, body) : await chosenOfConnection(ctx, body);
  const queuedAt = toTimestamp(ctx.now);
  const review: Schemas["Review"] = {
    id: ctx.random.uuid(),
    projectId: project.id,
    status: "Queued",
    authentication: body.authentication,
    assessments: body.assessments ?? ["Resource"],
    subscriptions,
    queuedBy: toQueuer(ctx),
    queuedAt,
    startedAt: null,
    completedAt: null,
    failureReason: null,
    pillarScores: null,
    findingCounts: noFindings,
    reportsReady: false,
  };
  await records(ctx, "reviews").insert(review);
  await records(ctx, "projects").update(project.id, {
    reviewCount: project.reviewCount + 1,
    lastReviewAt: queuedAt,
  });
  await ctx.startJob("review", review.id);
  return { body: review, headers: { Location: ctx.locate(review.id) } };
};

/** Stops a review that has not ended. */
export const cancelReview: Handler<operations["cancelReview"]> = async (ctx) => {
  const review = await readReview(ctx);
  if (finalStatuses.includes(review.status))
    return ctx.refuse("invalid_state", `The review is ${review.status}.`, { state: review.status });
  await ctx.stopJob("review", review.id);
  const changes = { status: "Cancelled", completedAt: toTimestamp(ctx.now) } as const;
  return { body: withoutOwnFields(await records(ctx, "reviews").update(review.id, changes)) };
};

const finalStatuses: readonly Schemas["ReviewStatus"][] = ["Completed", "Failed", "Cancelled"];

/** What is counted while there are no results. */
export const noFindings: Schemas["FindingCounts"] = { total: 0, critical: 0, high: 0, medium: 0, low: 0 };

/** The review that the path names. */
export async function readReview(
  ctx: Context<{ parameters: { path: { reviewId: string } } }>,
): Promise<Schemas["Review"]> {
  const { reviewId } = ctx.path;
  return (await records(ctx, "reviews").get(reviewId)) ?? notFound(ctx, "review", reviewId);
}

/** With a token there is nothing to choose. */
async function seenByToken(ctx: Context, body: ByToken): Promise<Schemas["Subscription"][]> {
  if (body.subscriptionIds)
    return ctx.refuse("conflict", "subscriptionIds do not go with an access token.", { resource: "subscription" });
  const { fault, tenantId } = readToken(body.accessToken, ctx.now);
  if (fault) return ctx.refuse("invalid_state", fault, { state: "rejected" });
  const [first] = await records(ctx, "connections").list();
  return discoverSubscriptions(ctx, tenantId ?? first?.tenantId ?? "", "Token");
}

async function chosenOfConnection(ctx: Context, body: ByConnection): Promise<Schemas["Subscription"][]> {
  const connection = await records(ctx, "connections").get(body.connectionId);
  if (!connection) return notFound(ctx, "connection", body.connectionId);
  const seen = (await records(ctx, "subscriptions").list())
    .filter(({ connectionId }) => connectionId === connection.id)
    .map(toSubscription)
    .sort(byName);
  const { subscriptionIds } = body;
  if (!subscriptionIds) return seen;
  const faults = subscriptionIds.flatMap((id, index) =>
    seen.some(({ subscriptionId }) => subscriptionId === id)
      ? []
      : [
          {
            in: "body",
            field: `subscriptionIds.${index}`,
            pointer: `/subscriptionIds/${index}`,
            message: unseen,
          } as const,
        ],
  );
  if (faults.length > 0) return ctx.refuse("invalid_request", `A subscription ${unseen}.`, { faults });
  return seen.filter(({ subscriptionId }) => subscriptionIds.includes(subscriptionId));
}

const unseen = "is not seen by the connection";

/** A key queues in its own name: it belongs to the organization, whoever made it. */
function toQueuer({ credential }: Context): string {
  if (credential?.kind === "key") return `apiKey:${credential.id}`;
  return credential?.user ?? "system";
}

function notFound(ctx: Context, resource: string, id: string): never {
  return ctx.refuse("not_found", `There is no ${resource} ${id.slice(0, 100)}.`, { resource });
}
