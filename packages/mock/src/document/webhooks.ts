import type { Json } from "../store.ts";
import { compileFill, type Facts } from "./fill.ts";
import { at, below, membersOf, type Place } from "./place.ts";

/** What a webhook sends. */
export interface WebhookTemplate {
  readonly event: string;
  readonly mediaType: string;
  readonly fill: (facts: Facts) => Json;
}

/**
 * The webhooks of a document, by name; the body is the first example, with the values that its `x-emits` marks. What is
 * not known stays as the example has it, so that a test event can be sent for anything.
 */
export function compileWebhooks(root: Place): Map<string, WebhookTemplate> {
  const templates = new Map<string, WebhookTemplate>();
  for (const [event, item] of below(at(root, "webhooks"))) {
    const [mediaType, media] = below(at(item, "post", "requestBody", "content"))[0] ?? [];
    if (!mediaType || !media) continue;
    const examples = below(at(media, "examples")).map(([, example]) => membersOf(example));
    const example = examples.find((candidate) => candidate?.["x-emits"]) ?? examples[0];
    const value = (example?.["value"] ?? membersOf(media)?.["example"] ?? {}) as Json;
    const set = (example?.["x-emits"] as { set?: Record<string, unknown> } | undefined)?.set ?? {};
    templates.set(event, { event, mediaType, fill: compileFill(value, set, "keep") });
  }
  return templates;
}
