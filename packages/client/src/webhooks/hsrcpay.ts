import type { webhooks } from "@keystub/documents/hsrcpay";
import { webhookSignature, webhookTypes } from "@keystub/documents/hsrcpay/webhooks";
import type { EventsOf, WebhookApi } from "./webhook-api.ts";

/** The webhooks as the document describes them. */
export type HsrcpayWebhooks = webhooks;

/** An event of the HSRCPAY REST API; its `type` tells which. */
export type HsrcpayEvent = EventsOf<HsrcpayWebhooks>;

/** The webhooks of the HSRCPAY REST API, for `verifyWebhook` and `signWebhook`. They carry the time at which they were signed. */
export const hsrcpayWebhooks: WebhookApi<HsrcpayEvent> = { signature: webhookSignature, types: webhookTypes };
