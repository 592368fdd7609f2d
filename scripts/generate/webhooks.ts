import type { Document } from "./document.ts";

interface WithWebhooks {
  webhooks?: Record<string, unknown>;
  "x-emits"?: { signature: Record<string, unknown> };
}

/** The module of an API's webhooks: how they are signed, and their types. Undefined for an API that sends none. */
export function toWebhookModule(document: Document & WithWebhooks): string | undefined {
  const { webhooks, "x-emits": emits } = document;
  if (!webhooks || !emits) return undefined;
  return [
    `export const webhookSignature = ${print(emits.signature)} as const;`,
    `export const webhookTypes = ${print(Object.keys(webhooks))} as const;\n`,
  ].join("\n\n");
}

function print(value: unknown): string {
  return JSON.stringify(value, null, 1);
}
