export { redact } from "./redact.ts";
export { secretSerializer } from "./secret-serializer.ts";
export { type SignOptions, signWebhook } from "./sign-webhook.ts";
