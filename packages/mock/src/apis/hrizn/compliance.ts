import type { operations } from "@keystub/documents/hrizn";
import type { Handler, JobHandler, Scope } from "../../api.ts";
import { acceptedMessage } from "./accepted.ts";
import { readComplete } from "./content-reading.ts";
import { records } from "./records.ts";
import { checkText } from "./text/compliance-report.ts";

/** Starts the check of an article that is complete. */
export const checkContentCompliance: Handler<operations["checkContentCompliance"]> = async (ctx) => {
  const article = await readComplete(ctx, ctx.path.id);
  const compliance = await records(ctx, "compliance").get(article.id);
  if (compliance?.status === "checking")
    return ctx.refuse("invalid_state", "The content is being checked already.", {
      state: compliance.status,
    });
  await startCompliance(ctx, article.id);
  const message = acceptedMessage("The compliance check", "compliance.completed");
  return { body: { data: { article_id: article.id, status: "checking", message } } };
};

/** Starts the check of an article, unless one is under way. */
export async function startCompliance(scope: Scope, articleId: string): Promise<void> {
  const compliance = await records(scope, "compliance").get(articleId);
  if (compliance?.status !== "checking") await scope.startJob("compliance", articleId);
}

export const compliance: JobHandler = {
  finish: (job) => ({ report: checkText(job.now, job.random) }),
  fail: (job) => ({ report: null, error: job.error }),
};
