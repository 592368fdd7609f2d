import type { JobHandler, Scope } from "../../api.ts";
import { toRowTimestamp } from "../../time.ts";
import { readFacts } from "./article-facts.ts";
import { startCompliance } from "./compliance.ts";
import { findComponent, withComponent } from "./components.ts";
import { defaultTools, startContentTools } from "./content-tools.ts";
import { type ContentRecord, records, type Schemas } from "./records.ts";
import { writeBody } from "./text/body.ts";

export const generation: JobHandler = {
  async finish(job) {
    const article = job.record as ContentRecord; // the job stands on `content` (x-job)
    const content = writeBody(await readFacts(job, article), job.random);
    return endBody(job, article, { content, status: "complete", metadata: { format: "markdown" } });
  },
  async finished(job) {
    const article = job.record as ContentRecord;
    if (article.status !== "complete") return;
    if (job.data.auto_compliance === true) await startCompliance(job, article.id);
    if (job.data.auto_content_tools === true) await startContentTools(job, article.id, defaultTools);
  },
  async fail(job) {
    const article = job.record as ContentRecord;
    const { error } = job;
    return {
      ...(await endBody(job, article, { status: "failed", metadata: { error } })),
      metadata: { ...article.metadata, error },
    };
  },
};

interface BodyEnd {
  readonly content?: string;
  readonly status: Schemas["ComponentStatus"];
  readonly metadata: Record<string, string>;
}

/** Stores the end of the body component; returns what changes in the article with it. */
async function endBody(scope: Scope, article: ContentRecord, end: BodyEnd) {
  const updated_at = toRowTimestamp(scope.now);
  const body = await findComponent(scope, article.id, "body");
  if (body) await records(scope, "components").update(body.id, { ...end, updated_at });
  const entry = { type: "body", status: end.status, updated_at };
  return { components: withComponent(article.components, entry), updated_at };
}
