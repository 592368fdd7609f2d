import type { webhooks } from "@keystub/documents/hrizn";
import { webhookSignature, webhookTypes } from "@keystub/documents/hrizn/webhooks";
import type { EventsOf, WebhookApi } from "./webhook-api.ts";

/** The webhooks as the document describes them. */
export type HriznWebhooks = webhooks;

/** An event of the Hrizn Public API; its `type` tells which. */
export type HriznEvent = EventsOf<HriznWebhooks>;

/** The webhooks of the Hrizn Public API, for `verifyWebhook` and `signWebhook`. They carry no time, so drop an `id` that you have seen. */
export const hriznWebhooks: WebhookApi<HriznEvent> = { signature: webhookSignature, types: webhookTypes };
