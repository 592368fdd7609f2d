import type { WebhookApi } from "./webhook-api.ts";

/**
 * The scheme of https://www.standardwebhooks.com (`webhook-id`, `webhook-timestamp`, `webhook-signature`, secrets like `whsec_…`). It knows no
 * events; give it those of your sender: `const acme: WebhookApi<AcmeEvent> = { ...standardWebhooks, types: ["invoice.paid"] }`.
 */
export const standardWebhooks: WebhookApi = {
  signature: {
    header: "webhook-signature",
    algorithm: "hmac-sha256",
    encoding: "base64",
    template: "v1,{signature}",
    separator: " ",
    signed: "{id}.{timestamp}.{body}",
    secret: "whsec",
    idHeader: "webhook-id",
    timestampHeader: "webhook-timestamp",
  },
  types: [],
};
