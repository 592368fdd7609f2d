import type { operations } from "@keystub/documents/hrizn";
import type { Context, Handler } from "../../api.ts";
import type { JsonRecord } from "../../store.ts";
import { records } from "./records.ts";

/** Sends one event to one subscription now; a receiver that says no is reported, not refused. */
export const testWebhook: Handler<operations["testWebhook"]> = async (ctx) => {
  const { id } = ctx.path;
  if (!(await records(ctx, "webhooks").get(id)))
    return ctx.refuse("not_found", `There is no webhook subscription ${id}.`, {
      resource: "webhook",
    });
  const event = ctx.body?.event_type ?? "test.ping";
  const sent = await ctx.sendNow(id, event, { record: await sampleRecord(ctx, id, event) });
  const { delivered, status, body } = sent;
  return {
    body: {
      data: { webhook_id: id, delivered, response_status: status, response_body: body },
    },
  };
};

/** A record such as the event would be about: one of the site's own, so that a receiver can read it back. */
async function sampleRecord(ctx: Context, id: string, event: string): Promise<JsonRecord> {
  const [subject = ""] = event.split(".");
  if (subject === "ideacloud") return first(ctx, "ideaclouds", "complete");
  if (subject === "compliance") return first(ctx, "compliance", "complete");
  if (subject === "content" || subject === "content_tools") {
    const article = await first(ctx, "content", "complete");
    return { ...article, article_id: article.id ?? null, tools: ["seoMetadata"] };
  }
  if (subject === "inventory") {
    const vehicle_count = (await records(ctx, "vehicles").list()).length;
    const description = await first(ctx, "vehicle_descriptions", "complete");
    return { ...description, count: 1, vehicle_count };
  }
  return { id, webhook_id: id, message: "A test from Hrizn: your endpoint can be reached." };
}

async function first(
  ctx: Context,
  collection: "ideaclouds" | "content" | "compliance" | "vehicle_descriptions",
  status: string,
): Promise<JsonRecord> {
  const all: JsonRecord[] = await records(ctx, collection).list();
  return all.find((record) => record.status === status) ?? {};
}
