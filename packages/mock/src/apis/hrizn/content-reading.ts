import type { operations } from "@keystub/documents/hrizn";
import type { Context, Handler } from "../../api.ts";
import { componentTypes, findComponent } from "./components.ts";
import { type ContentRecord, records } from "./records.ts";
import { renderHtml } from "./text/html.ts";

/** The article as an HTML fragment, once it is complete. */
export const getContentHtml: Handler<operations["getContentHtml"]> = async (ctx) => {
  const article = await readComplete(ctx, ctx.path.id);
  const body = await findComponent(ctx, article.id, "body");
  return { text: renderHtml(body?.content ?? ""), contentType: "text/html" };
};

/** One component by its type, in any case: `seoMetadata` and `SEOMETADATA` are the same. */
export const getContentComponent: Handler<operations["getContentComponent"]> = async (ctx) => {
  const wanted = ctx.path.type.toLowerCase();
  const type = componentTypes.find((one) => one.toLowerCase() === wanted);
  if (!type) {
    const message = `is none of ${componentTypes.join(", ")}`;
    return ctx.refuse("invalid_request", `type ${message}.`, {
      faults: [{ in: "path", field: "type", pointer: "type", message }],
    });
  }
  const article = await readContent(ctx, ctx.path.id);
  const component = await findComponent(ctx, article.id, type);
  if (!component)
    return ctx.refuse("not_found", `The content has no ${type} component.`, {
      resource: "component",
    });
  const { id, content, metadata, status, created_at, updated_at } = component;
  return { body: { data: { id, type, content, metadata, status, created_at, updated_at } } };
};

/** A content item of the site; refuses an unknown one. */
export async function readContent(ctx: Context, id: string): Promise<ContentRecord> {
  const article = await records(ctx, "content").get(id);
  return article ?? ctx.refuse("not_found", `There is no content item ${id}.`, { resource: "content" });
}

/** A content item that is complete, as checks, tools and rendering need it; refuses any other. */
export async function readComplete(ctx: Context, id: string): Promise<ContentRecord> {
  const article = await readContent(ctx, id);
  if (article.status === "complete") return article;
  const detail = `The content must be complete for this; it is ${article.status}.`;
  return ctx.refuse("invalid_state", detail, { state: article.status });
}
