import { expectTypeOf, test } from "vitest";
import { signWebhook } from "../testing/index.ts";
import { type HriznEvent, hriznWebhooks } from "./hrizn.ts";
import { standardWebhooks, type UnknownEvent, verifyWebhook, type WebhookApi } from "./index.ts";

declare const request: Request;
declare const secrets: string[];

test("an event narrows on its type, and every type of the document is known", async () => {
  const event = await verifyWebhook(request, { api: hriznWebhooks, secrets });
  expectTypeOf(event).toEqualTypeOf<HriznEvent | UnknownEvent>();
  if (event.type === "content.failed") expectTypeOf(event.data.error).toEqualTypeOf<string>();
  if (event.type === "content.progress") expectTypeOf(event.data.progress_percent).toEqualTypeOf<number>();
  if (event.type === "unknown") expectTypeOf(event.raw).toEqualTypeOf<unknown>();
  // @ts-expect-error no such event
  if (event.type === "content.burnt") return;
  // @ts-expect-error not before the type is known
  event.data;
});

test("a scheme without events gives unknown ones, until it is told of some", async () => {
  expectTypeOf(verifyWebhook(request, { api: standardWebhooks, secrets })).resolves.toEqualTypeOf<UnknownEvent>();
  interface Paid {
    type: "invoice.paid";
    amount: number;
  }
  const acme: WebhookApi<Paid> = { ...standardWebhooks, types: ["invoice.paid"] };
  expectTypeOf(verifyWebhook(request, { api: acme, secrets })).resolves.toEqualTypeOf<Paid | UnknownEvent>();
  // @ts-expect-error no event of that sender
  const wrong: WebhookApi<Paid> = { ...standardWebhooks, types: ["invoice.lost"] };
  return wrong;
});

test("what cannot be verified does not compile", () => {
  // @ts-expect-error a parsed body
  verifyWebhook({ rawBody: { type: "test.ping" }, headers: {} }, { api: hriznWebhooks, secrets });
  // @ts-expect-error a secret in place of secrets
  verifyWebhook(request, { api: hriznWebhooks, secrets: "x" });
  // @ts-expect-error a secret that may not be set
  verifyWebhook(request, { api: hriznWebhooks, secrets: [process.env["SECRET"]] });
  // @ts-expect-error no event of the document
  signWebhook({ type: "content.burnt" }, { api: hriznWebhooks, secret: "x" });
});
