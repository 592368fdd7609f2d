import { toContent, type WebhookSignature } from "../webhooks/signature.ts";
import { toSigningKey, type WebhookSecret } from "../webhooks/signing-key.ts";
import type { UnknownEvent, WebhookApi } from "../webhooks/webhook-api.ts";

export interface SignOptions<Event extends { readonly type: string }> {
  /** Whose webhooks these are, such as `hriznWebhooks`. */
  readonly api: WebhookApi<Event>;
  readonly secret: WebhookSecret;
  /** The signed time in milliseconds, where the scheme has one: `Date.now() - 600_000` makes a delivery of ten minutes ago. Default now. */
  readonly now?: number | undefined;
  /** The signed id, where the scheme has one. Default `msg_test`. */
  readonly id?: string | undefined;
  /** Where the request goes to. Default `https://receiver.example/webhooks`. */
  readonly url?: string | undefined;
}

/**
 * Makes the request that an API would deliver an event with, for tests of what receives it. `{ type: "unknown", raw }` delivers
 * `raw`, so that a test can see what an event of the future does.
 */
export async function signWebhook<Event extends { readonly type: string }>(
  event: NoInfer<Event> | UnknownEvent,
  { api, secret, now = Date.now(), id = "msg_test", url = "https://receiver.example/webhooks" }: SignOptions<Event>,
): Promise<Request> {
  const { signature: scheme } = api;
  const body = JSON.stringify(event.type === "unknown" ? (event as UnknownEvent).raw : event);
  const claim = { id, timestamp: String(Math.floor(now / 1000)) };
  const content = toContent(scheme, claim, new TextEncoder().encode(body));
  const signature = new Uint8Array(
    await crypto.subtle.sign("HMAC", await toSigningKey(secret, scheme.secret), content),
  );
  return new Request(url, { method: "POST", headers: toHeaders(scheme, claim, signature), body });
}

function toHeaders(
  { header, encoding, prefix = "", template = "{signature}", idHeader, timestampHeader }: WebhookSignature,
  { id, timestamp }: { id: string; timestamp: string },
  signature: Uint8Array,
): Record<string, string> {
  const text = encoding === "hex" ? toHex(signature) : btoa(String.fromCharCode(...signature));
  return {
    "Content-Type": "application/json",
    [header]: prefix + template.replace("{timestamp}", timestamp).replace("{signature}", text),
    ...(idHeader && { [idHeader]: id }),
    ...(timestampHeader && { [timestampHeader]: timestamp }),
  };
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
