import type { operations } from "@keystub/documents/hrizn";
import type { Context, Handler } from "../../api.ts";
import type { JsonRecord } from "../../store.ts";
import { toRowTimestamp } from "../../time.ts";
import { acceptedMessage } from "./accepted.ts";
import { answerEach, type Refuse } from "./batch.ts";
import {
  type ContentOrder,
  checkBrandVoice,
  checkOrder,
  checkQuestions,
  createItem,
  startGeneration,
  toHeadings,
  toTone,
} from "./content-order.ts";
import { type ContentRecord, type IdeaCloudRecord, records } from "./records.ts";

const message = acceptedMessage("Generation", "content.completed");

/** Simple: stores an item and starts to write it (202). Interactive: asks for the inputs and creates nothing yet (200). */
export const createContent: Handler<operations["createContent"]> = async (ctx) => {
  const data = await place(ctx, ctx.body, ctx.refuse);
  return { status: ctx.body.mode === "interactive" ? 200 : 202, body: { data } };
};

/** The same for each item; one that is refused fails alone. */
export const createContentBatch: Handler<operations["createContentBatch"]> = async (ctx) => {
  const items = await answerEach<ContentOrder>(
    ctx.body.items,
    (order, refuse) =>
      order.mode === "interactive"
        ? refuse("invalid_request", "Interactive mode needs a call of its own.")
        : place(ctx, order, refuse),
    ({ article_type, title }, error) => ({
      status: "failed",
      article_type,
      error,
      ...(title === undefined ? {} : { title }),
    }),
  );
  return { body: { data: { items, message } } };
};

/** Writes an item that awaits its inputs, one that is finished once more, or the one an interactive request left open. */
export const generateContent: Handler<operations["generateContent"]> = async (ctx) => {
  const known = await records(ctx, "content").get(ctx.path.id);
  const id = known ? await reopen(ctx, known) : await createPending(ctx);
  return { body: { data: { id, status: "generating", message } } };
};

async function place(ctx: Context, order: ContentOrder, refuse: Refuse): Promise<JsonRecord> {
  const ideacloud = await checkOrder(ctx, order, refuse);
  if (order.mode === "interactive") return askForInputs(ctx, order, ideacloud);
  const { id, status, article_type, title, created_at } = await createItem(ctx, order, ideacloud);
  await startGeneration(ctx, id, order);
  return { id, status, article_type, title, created_at, message };
}

async function askForInputs(ctx: Context, order: ContentOrder, ideacloud: IdeaCloudRecord) {
  const { article_type } = order;
  const pending = records(ctx, "pending_content");
  // The newest request for an IdeaCloud is the one that generateContent picks up: it has no id of its own.
  await pending.remove(ideacloud.id);
  await pending.insert({
    id: ideacloud.id,
    article_type,
    brand_voice_id: order.brand_voice_id ?? null,
    title: order.title ?? null,
    auto_compliance: order.auto_compliance === true,
    auto_content_tools: order.auto_content_tools === true,
  });
  const options = ideacloud.questions.map(({ id, question }) => ({ id, question }));
  return {
    id: null,
    status: "awaiting_input",
    ideacloud_id: ideacloud.id,
    article_type,
    required_inputs: {
      selected_question_ids: { type: "array", required: true, options },
      brand_voice_id: { type: "string", required: false },
      title: { type: "string", required: false },
    },
  };
}

type Generate = Context<operations["generateContent"]>;

async function reopen(ctx: Generate, article: ContentRecord): Promise<string> {
  const { selected_question_ids, brand_voice_id, title } = ctx.body;
  if (article.status === "generating")
    return ctx.refuse("invalid_state", "The content is being generated already.", {
      state: article.status,
    });
  const ideacloud = article.ideacloud && (await records(ctx, "ideaclouds").get(article.ideacloud.id));
  if (!ideacloud)
    return ctx.refuse("invalid_state", "The content has no IdeaCloud to select questions from.", {
      state: article.status,
    });
  checkQuestions(ideacloud, selected_question_ids, ctx.refuse);
  await checkBrandVoice(ctx, brand_voice_id, ctx.refuse);
  const { error: _, ...metadata } = article.metadata;
  await records(ctx, "content").update(article.id, {
    title: title ?? article.title,
    headings: toHeadings(ideacloud, selected_question_ids),
    metadata: { ...metadata, ...toTone(brand_voice_id) },
    updated_at: toRowTimestamp(ctx.now),
  });
  await forgetReport(ctx, article.id);
  await startGeneration(ctx, article.id);
  return article.id;
}

// A report is about a text that is now being replaced. A check still under way writes its report when it ends.
async function forgetReport(ctx: Context, articleId: string): Promise<void> {
  const compliance = await records(ctx, "compliance").get(articleId);
  if (!compliance || compliance.status === "checking") return;
  await records(ctx, "compliance").update(articleId, { status: "not_checked", report: null });
}

async function createPending(ctx: Generate): Promise<string> {
  const pending = await records(ctx, "pending_content").get(ctx.path.id);
  if (!pending)
    return ctx.refuse("not_found", `There is no content item ${ctx.path.id}.`, {
      resource: "content",
    });
  const order: ContentOrder = {
    ...pending,
    ideacloud_id: pending.id,
    selected_question_ids: ctx.body.selected_question_ids,
    brand_voice_id: ctx.body.brand_voice_id ?? pending.brand_voice_id ?? undefined,
    title: ctx.body.title ?? pending.title ?? undefined,
  };
  const ideacloud = await checkOrder(ctx, order, ctx.refuse);
  await records(ctx, "pending_content").remove(pending.id);
  const { id } = await createItem(ctx, order, ideacloud);
  await startGeneration(ctx, id, order);
  return id;
}
