import type { Context, Scope } from "../../api.ts";
import { toRowTimestamp } from "../../time.ts";
import type { Refuse } from "./batch.ts";
import { countArticle } from "./category.ts";
import { stageComponent } from "./components.ts";
import { type ContentRecord, type IdeaCloudRecord, records, type Schemas } from "./records.ts";

/** What a caller asks for, as one call or as one item of a batch. */
export interface ContentOrder {
  readonly ideacloud_id: string;
  readonly article_type: Schemas["ArticleType"];
  readonly selected_question_ids?: readonly string[] | undefined;
  readonly brand_voice_id?: string | undefined;
  readonly title?: string | undefined;
  readonly auto_compliance?: boolean | undefined;
  readonly auto_content_tools?: boolean | undefined;
  readonly mode?: string | undefined;
}

/** The IdeaCloud of an order whose references all hold; refuses the order otherwise. */
export async function checkOrder(scope: Scope, order: ContentOrder, refuse: Refuse): Promise<IdeaCloudRecord> {
  const ideacloud = await records(scope, "ideaclouds").get(order.ideacloud_id);
  if (!ideacloud)
    return refuse("not_found", `There is no IdeaCloud ${order.ideacloud_id}.`, {
      resource: "ideacloud",
    });
  if (ideacloud.status !== "complete") {
    const message = `must name an IdeaCloud that is complete; this one is ${ideacloud.status}`;
    return refuse("invalid_state", `ideacloud_id ${message}.`, {
      state: ideacloud.status,
      faults: [{ in: "body", field: "ideacloud_id", pointer: "/ideacloud_id", message }],
    });
  }
  checkQuestions(ideacloud, order.selected_question_ids, refuse);
  await checkBrandVoice(scope, order.brand_voice_id, refuse);
  return ideacloud;
}

/** Refuses a question that the IdeaCloud did not find. */
export function checkQuestions(
  ideacloud: IdeaCloudRecord,
  selected: readonly string[] | undefined,
  refuse: Refuse,
): void {
  const faults = (selected ?? []).flatMap((id, index) =>
    ideacloud.questions.some((question) => question.id === id)
      ? []
      : [toFault(`/selected_question_ids/${index}`, "is not a question of this IdeaCloud")],
  );
  if (faults.length > 0) refuse("invalid_request", "selected_question_ids names unknown questions.", { faults });
}

/** Refuses a brand voice that the site does not have. */
export async function checkBrandVoice(scope: Scope, id: string | undefined, refuse: Refuse): Promise<void> {
  if (id === undefined || (await records(scope, "brand_voices").get(id))) return;
  const fault = toFault("/brand_voice_id", "is not a brand voice of this site");
  refuse("invalid_request", `brand_voice_id ${fault.message}.`, { faults: [fault] });
}

/** Stores the content item of a checked order; its generation is yet to be started. */
export async function createItem(
  ctx: Context,
  order: ContentOrder,
  ideacloud: IdeaCloudRecord,
): Promise<ContentRecord> {
  const now = toRowTimestamp(ctx.now);
  const article = await records(ctx, "content").insert({
    id: ctx.random.uuid(),
    title: order.title ?? ideacloud.title ?? ideacloud.keyword,
    article_type: order.article_type,
    status: "generating",
    category: ideacloud.category,
    ideacloud: { id: ideacloud.id, keyword: ideacloud.keyword },
    metadata: {
      source: "public_api",
      ...(ctx.credential && {
        api_key_id: ctx.credential.id,
        api_creator_label: `API: ${ctx.credential.name}`,
      }),
      ...toTone(order.brand_voice_id),
    },
    components: [],
    headings: toHeadings(ideacloud, order.selected_question_ids),
    created_at: now,
    updated_at: now,
  });
  await records(ctx, "compliance").insert({
    article_id: article.id,
    status: "not_checked",
    report: null,
  });
  await countArticle(ctx, article.category);
  return article;
}

/** Starts to write an item that is stored. */
export async function startGeneration(
  scope: Scope,
  id: string,
  after: Pick<ContentOrder, "auto_compliance" | "auto_content_tools"> = {},
): Promise<void> {
  await stageComponent(scope, id, "body", "generating");
  await scope.startJob("generation", id, {
    auto_compliance: after.auto_compliance === true,
    auto_content_tools: after.auto_content_tools === true,
  });
}

/** The selected questions, or else the recommended ones, as the headings of the article. */
export function toHeadings(
  ideacloud: IdeaCloudRecord,
  selected: readonly string[] = ideacloud.recommended_question_ids,
): string[] {
  return selected.flatMap((id) => ideacloud.questions.find((question) => question.id === id)?.question ?? []);
}

/** How an item's metadata names the brand voice it is written in. */
export function toTone(brandVoiceId: string | null | undefined): { tone?: string } {
  return brandVoiceId == null ? {} : { tone: `BrandVoice:${brandVoiceId}` };
}

function toFault(pointer: string, message: string) {
  const field = pointer.slice(1).replaceAll("/", ".");
  return { in: "body", field, pointer, message } as const;
}
