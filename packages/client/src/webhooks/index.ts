export type { HeaderFields, ReceivedWebhook } from "./received.ts";
export type { WebhookSignature } from "./signature.ts";
export type { WebhookSecret } from "./signing-key.ts";
export { standardWebhooks } from "./standard-webhooks.ts";
export { type VerifyOptions, verifyWebhook } from "./verify-webhook.ts";
export type { EventsOf, UnknownEvent, WebhookApi } from "./webhook-api.ts";
export { type WebhookProblem, WebhookVerificationError } from "./webhook-error.ts";
