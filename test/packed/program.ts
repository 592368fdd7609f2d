// What an integrator's program may look like. The tests check its types against the packed client, as an ES module and
// as CommonJS; the workspace checks them against the sources.
import { ApiError, type KeystubError, PermissionError, type Secret } from "@keystub/client";
import { createHrizn, type Hrizn, isApiError } from "@keystub/client/hrizn";
import { contentList, createCore } from "@keystub/client/hrizn/operations";
import { createQueries } from "@keystub/client/tanstack-query";
import { redact, secretSerializer, signWebhook } from "@keystub/client/testing";
import { verifyWebhook, WebhookVerificationError } from "@keystub/client/webhooks";
import { type HriznEvent, hriznWebhooks } from "@keystub/client/webhooks/hrizn";

const hrizn: Hrizn = createHrizn({
  apiKey: async () => "hzk_",
  retry: { attempts: 2 },
  timeout: { attempt: 5_000, total: 20_000 },
  rateLimit: "wait",
  hooks: { onResponse: ({ attributes }) => void attributes["url.template"] },
});

export async function readAll(id: string): Promise<string[]> {
  const titles: string[] = [];
  for await (const article of hrizn.content.list({ query: { limit: 50 } })) titles.push(article.title ?? article.id);
  for await (const page of hrizn.ideaclouds.list().pages()) titles.push(String(page.data.length));
  const some = await hrizn.content.list().toArray({ limit: 10 });
  const html: string = await hrizn.content.html({ path: { id } });
  const created = await hrizn.ideaclouds
    .create({ body: { keyword: "towing" } }, { idempotencyKey: "cms-17", signal: AbortSignal.timeout(1_000) })
    .waitFor({ timeout: 300_000, onProgress: ({ data }) => void data.status });
  return [...titles, ...some.map((item) => item.id), html, created.data.id];
}

export async function narrow(id: string): Promise<string> {
  const result = await hrizn.content.get({ path: { id } }).safe();
  if (result.ok) return result.data.data.id;
  if (result.status === 404) return result.error.code satisfies "not_found" | "unknown";
  const { headers, requestId, rateLimit, attempts } = await hrizn.site.get().withResponse();
  return `${headers.get("date")} ${requestId} ${rateLimit?.limit} ${attempts}`;
}

export async function catchErrors(): Promise<string | readonly string[]> {
  try {
    const { data } = await hrizn.webhooks.create({
      body: { url: "https://hooks.example.org", events: ["content.completed"] },
    });
    const secret: Secret = data.secret;
    return secret.reveal();
  } catch (error) {
    if (error instanceof PermissionError) return error.requiredScopes;
    if (isApiError(error, "webhooks.create") && error.code === "rate_limit_exceeded")
      return String(error.status satisfies 429);
    if (error instanceof ApiError) return error.code;
    return (error as KeystubError).message;
  }
}

export async function receive(request: Request, secret: string): Promise<string> {
  try {
    const event: HriznEvent | { type: "unknown"; raw: unknown } = await verifyWebhook(request, {
      api: hriznWebhooks,
      secrets: [secret],
    });
    return event.type === "content.completed" ? event.data.article_id : event.type;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return error.reason;
    throw error;
  }
}

export const queries = createQueries("site-1");
export const query = queries.queryOptions(hrizn.content.get, { path: { id: "x" } });
export const pages = queries.infiniteQueryOptions(hrizn.content.list);
export const page = createCore()(contentList, { query: { limit: 3 } });
export const forTests = { redact, secretSerializer, signWebhook };
