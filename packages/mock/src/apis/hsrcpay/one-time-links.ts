import type { operations } from "@keystub/documents/hsrcpay";
import type { Handler } from "../../api.ts";
import { findInReach } from "./permissions.ts";
import { records } from "./records.ts";

/** Uses a link up. */
export const getOneTimeLinksById: Handler<operations["getOneTimeLinksById"]> = async (ctx) => {
  const { id } = ctx.path;
  const reached = await findInReach(ctx, async (scope) => records(scope, "one_time_links").get(id));
  // Not repeated: the id is the link.
  if (!reached) return ctx.refuse("not_found", "There is no such link.", { resource: "one_time_link" });
  const { kind, content } = reached.found;
  await records(reached.scope, "one_time_links").remove(id);
  if (kind === "redirect") return { status: 302, headers: { Location: content } };
  return { text: content, contentType: kind === "page" ? "text/html" : "text/plain" };
};
