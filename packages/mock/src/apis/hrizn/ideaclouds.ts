import type { operations } from "@keystub/documents/hrizn";
import type { Handler, JobHandler } from "../../api.ts";
import { toRowTimestamp } from "../../time.ts";
import { acceptedMessage } from "./accepted.ts";
import { answerEach } from "./batch.ts";
import { checkCategory } from "./category.ts";
import { type IdeaCloudRecord, records } from "./records.ts";
import { noFindings, researchKeyword } from "./text/research.ts";

/** Starts the research of each keyword; an item with a category of nowhere fails alone. */
export const createIdeaCloudBatch: Handler<operations["createIdeaCloudBatch"]> = async (ctx) => {
  const items = await answerEach(
    ctx.body.items,
    async ({ keyword, category_id }, refuse) => {
      const category = await checkCategory(ctx, category_id, refuse);
      const id = ctx.random.uuid();
      const status = "researching";
      const created_at = toRowTimestamp(ctx.now);
      await records(ctx, "ideaclouds").insert({
        ...noFindings,
        id,
        keyword,
        status,
        category,
        created_at,
        updated_at: created_at,
      });
      await ctx.startJob("research", id);
      return { id, keyword, status };
    },
    ({ keyword }, error) => ({ id: null, keyword, status: "failed", error }),
  );
  return { body: { data: { items, message: acceptedMessage("Research", "ideacloud.completed") } } };
};

export const research: JobHandler = {
  async finish(job) {
    // The job stands on `ideaclouds` (x-job). One that the engine has stored still names its category by id alone.
    const ideacloud = job.record as IdeaCloudRecord & { category_id?: string };
    const id = ideacloud.category?.id ?? ideacloud.category_id;
    const category = id === undefined ? undefined : await records(job, "categories").get(id);
    return {
      ...researchKeyword(ideacloud.keyword, job.now, job.random),
      category: category ? { id: category.id, name: category.name } : null,
      updated_at: toRowTimestamp(job.now),
    };
  },
  fail: (job) => ({ ...noFindings, error: job.error, updated_at: toRowTimestamp(job.now) }),
};
