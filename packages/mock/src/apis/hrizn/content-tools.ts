import type { operations } from "@keystub/documents/hrizn";
import type { Context, Handler, JobContext, JobHandler, Scope } from "../../api.ts";
import { toRowTimestamp } from "../../time.ts";
import { acceptedMessage } from "./accepted.ts";
import { readFacts } from "./article-facts.ts";
import { findComponent, noteComponent, stageComponent } from "./components.ts";
import { readComplete } from "./content-reading.ts";
import { type ComponentRecord, records } from "./records.ts";
import { type ToolComponentType, writeComponent } from "./text/tools.ts";

type Tool = operations["generateContentTool"]["parameters"]["path"]["tool"];

/** The component types that each tool makes. */
export const toolComponents = {
  "seo-metadata": ["seoMetadata"],
  schemas: ["combinedSchema"],
  "social-snippets": ["facebookSnip", "instagramSnip", "twitterSnip", "googleBusinessSnip"],
  "page-slugs": ["pageSlugs"],
  "post-tags": ["postTags"],
  "search-intent": ["searchIntent"],
} as const satisfies Record<Tool, readonly ToolComponentType[]>;

/** The tools that run when a call names none. */
export const defaultTools: readonly Tool[] = ["seo-metadata", "schemas", "social-snippets"];

const message = acceptedMessage("Work on the content tools", "content_tools.completed");

/** Starts some tools, or the default ones; the answer lists the component types they make. */
export const generateContentTools: Handler<operations["generateContentTools"]> = async (ctx) => {
  const asked = ctx.body?.tools ?? [];
  // An empty list asks for nothing in particular, as no list does; otherwise no event would ever answer the call.
  const tools = await run(ctx, ctx.path.id, asked.length > 0 ? asked : defaultTools);
  return { body: { data: { article_id: ctx.path.id, tools, status: "generating", message } } };
};

/** Starts one tool. */
export const generateContentTool: Handler<operations["generateContentTool"]> = async (ctx) => {
  const { id, tool } = ctx.path;
  await run(ctx, id, [tool]);
  return { body: { data: { article_id: id, tool, status: "generating", message } } };
};

async function run(ctx: Context, id: string, tools: readonly Tool[]): Promise<string[]> {
  const article = await readComplete(ctx, id);
  for (const type of toTypes(tools)) {
    const component = await findComponent(ctx, article.id, type);
    if (component?.status === "generating")
      return ctx.refuse("invalid_state", `The ${type} component is being generated already.`, {
        state: component.status,
      });
  }
  return startContentTools(ctx, article.id, tools);
}

/** Starts one job for each component that the tools make; returns the types of those components. */
export async function startContentTools(scope: Scope, articleId: string, tools: readonly Tool[]): Promise<string[]> {
  const types = toTypes(tools);
  const runId = scope.random.uuid();
  const components: ComponentRecord[] = [];
  for (const type of types) components.push(await stageComponent(scope, articleId, type, "generating", runId));
  for (const { id } of components) await scope.startJob("content_tools", id, { types });
  return types;
}

export const content_tools: JobHandler = {
  async finish(job) {
    const { article_id, type } = job.record as ComponentRecord; // the job stands on `components` (x-job)
    await noteComponent(job, article_id, type, "complete");
    const article = await records(job, "content").get(article_id);
    if (!article) return undefined;
    // Only `startContentTools` starts this job, and only for types that tools make.
    const content = writeComponent(type as ToolComponentType, await readFacts(job, article));
    return {
      content,
      metadata: { article_type: article.article_type },
      updated_at: toRowTimestamp(job.now),
    };
  },
  finished: endRun,
  async fail(job) {
    const { article_id, type } = job.record as ComponentRecord;
    await noteComponent(job, article_id, type, "failed");
    return { metadata: { error: job.error }, updated_at: toRowTimestamp(job.now) };
  },
};

/** Reports a run once none of its components is being made any more, be they complete or failed. */
async function endRun(job: JobContext): Promise<void> {
  const { article_id, run_id } = job.record as ComponentRecord;
  const components = await records(job, "components").list();
  if (components.some((one) => one.run_id === run_id && one.status === "generating")) return;
  const tools = job.data.types ?? [];
  await job.emit("content_tools.completed", { record: { article_id, tools } });
}

function toTypes(tools: readonly Tool[]): ToolComponentType[] {
  return [...new Set(tools.flatMap((tool) => toolComponents[tool]))];
}
