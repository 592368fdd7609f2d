import type { Json } from "../../../store.ts";

/** The text in a message's content: the text itself, or that of its blocks, one under the other. */
export function textOf(content: Json): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return content
    .map((block) => {
      if (typeof block !== "object" || block === null || Array.isArray(block)) return "";
      return typeof block.text === "string" ? block.text : textOf(block.content ?? "");
    })
    .filter((text) => text !== "")
    .join("\n");
}
