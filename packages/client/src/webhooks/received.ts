import { WebhookVerificationError } from "./webhook-error.ts";

/** A delivery: a `Request` whose body nobody has read, or the bytes of the body with the headers, as servers without `Request` have them. */
export type ReceivedWebhook =
  | { readonly headers: HeaderFields; readonly bodyUsed: boolean; readonly arrayBuffer: () => Promise<ArrayBuffer> }
  | { readonly headers: HeaderFields; readonly rawBody: string | ArrayBuffer | ArrayBufferView };

/** `Headers`, or an object such as `req.headers` of node:http. */
export type HeaderFields =
  | { readonly get: (name: string) => string | null }
  | { readonly [name: string]: string | readonly string[] | undefined };

/** A header by its name in any case. */
export function readHeader(headers: HeaderFields, name: string): string | undefined {
  if (typeof headers?.get === "function") return headers.get(name) ?? undefined;
  const found = Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  return typeof found === "string" ? found : (found as readonly string[] | undefined)?.join(",");
}

/**
 * The bytes of the body, exactly as they came.
 * @throws {WebhookVerificationError} `body_was_parsed` or `unreadable_body`.
 */
export async function readBody(received: ReceivedWebhook): Promise<Uint8Array> {
  if (!("arrayBuffer" in received)) return toBytes(received.rawBody);
  if (received.bodyUsed)
    throw new WebhookVerificationError(
      "body_was_parsed",
      "The body of this request has been read already. Verify first, or verify request.clone() and read the request afterwards.",
    );
  try {
    return new Uint8Array(await received.arrayBuffer());
  } catch {
    throw new WebhookVerificationError("unreadable_body", "The body did not come to its end.");
  }
}

function toBytes(rawBody: unknown): Uint8Array {
  if (typeof rawBody === "string") return new TextEncoder().encode(rawBody);
  if (ArrayBuffer.isView(rawBody)) return new Uint8Array(rawBody.buffer, rawBody.byteOffset, rawBody.byteLength);
  if (Object.prototype.toString.call(rawBody) === "[object ArrayBuffer]") return new Uint8Array(rawBody as ArrayBuffer);
  throw new WebhookVerificationError(
    "body_was_parsed",
    `rawBody is ${rawBody === null ? "null" : typeof rawBody}; it has to be the text or the bytes that came. JSON that was parsed and written again has other bytes, so keep the raw body, in Express with express.raw({ type: "*/*" }).`,
  );
}
