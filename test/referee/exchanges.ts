import type { operations } from "@keystub/documents/hrizn";
import { hriznExamples as examples } from "@keystub/mock/hrizn";

/** A call that succeeds on a fresh mock, and what else there is to try with it. */
export interface Call {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** With `{…}` where it names a record. */
  readonly path: string;
  /** A record that is there. */
  readonly id?: string;
  readonly body?: unknown;
  /** Valid query parameters. */
  readonly query?: string;
}

const keyword = "towing capacity";
const noContent = "00000000-0000-4000-8000-000000000000";

/** An id of the right form that names nothing, by what the path parameter is called in `calls`. */
export const nobody = { uuid: noContent, vin: "1HGCM82633A004352" } as const;

const content = examples.completeContent;
const created = {
  ideacloud_id: examples.completeIdeaCloud,
  article_type: "expert",
  selected_question_ids: examples.questions,
  brand_voice_id: examples.brandVoice,
  title: "Towing",
  auto_compliance: true,
  auto_content_tools: false,
  mode: "simple",
};

/** One call for each operation. `{key}` is the id of a key that the test has made. */
export const calls = {
  listIdeaClouds: { method: "GET", path: "/public/ideaclouds", query: "status=complete&keyword=a&limit=2" },
  createIdeaCloud: { method: "POST", path: "/public/ideaclouds", body: { keyword, category_id: examples.category } },
  createIdeaCloudBatch: {
    method: "POST",
    path: "/public/ideaclouds/batch",
    body: { items: [{ keyword }, { keyword: "winter" }] },
  },
  getIdeaCloud: { method: "GET", path: "/public/ideaclouds/{}", id: examples.completeIdeaCloud },
  getIdeaCloudQuestions: { method: "GET", path: "/public/ideaclouds/{}/questions", id: examples.completeIdeaCloud },
  listContent: { method: "GET", path: "/public/content", query: "article_type=expert&limit=2" },
  createContent: { method: "POST", path: "/public/content", body: created },
  createContentBatch: { method: "POST", path: "/public/content/batch", body: { items: [created] } },
  getContent: { method: "GET", path: "/public/content/{}", id: content },
  getContentHtml: { method: "GET", path: "/public/content/{}/html", id: content },
  listContentComponents: { method: "GET", path: "/public/content/{}/components", id: content },
  getContentComponent: { method: "GET", path: "/public/content/{}/components/seoMetadata", id: content },
  generateContent: {
    method: "POST",
    path: "/public/content/{}/generate",
    id: examples.awaitingContent,
    body: {
      selected_question_ids: examples.awaitingContentQuestions,
      brand_voice_id: examples.brandVoice,
      title: "Towing",
    },
  },
  getContentCompliance: { method: "GET", path: "/public/content/{}/compliance", id: content },
  checkContentCompliance: { method: "POST", path: "/public/content/{}/compliance", id: examples.uncheckedContent },
  generateContentTools: {
    method: "POST",
    path: "/public/content/{}/content-tools",
    id: content,
    body: { tools: ["page-slugs"] },
  },
  generateContentTool: { method: "POST", path: "/public/content/{}/content-tools/post-tags", id: content },
  listVehicles: { method: "GET", path: "/public/inventory", query: "make=Subaru&condition=new&limit=2" },
  getInventoryFeed: { method: "GET", path: "/public/inventory/feed", query: "format=json" },
  getInventoryStats: { method: "GET", path: "/public/inventory/stats" },
  generateVehicleDescriptionBatch: {
    method: "POST",
    path: "/public/inventory/descriptions/batch",
    body: { vins: [examples.vehicleWithout] },
  },
  getVehicle: { method: "GET", path: "/public/inventory/{}", id: examples.vehicleWithDescription },
  getVehicleDescription: {
    method: "GET",
    path: "/public/inventory/{}/description",
    id: examples.vehicleWithDescription,
  },
  generateVehicleDescription: { method: "POST", path: "/public/inventory/{}/description", id: examples.vehicleWithout },
  listWebhooks: { method: "GET", path: "/public/webhooks" },
  createWebhook: {
    method: "POST",
    path: "/public/webhooks",
    body: { url: "https://hooks.example.com/a", events: ["content.completed"], description: "Ours" },
  },
  updateWebhook: {
    method: "PATCH",
    path: "/public/webhooks/{}",
    id: examples.webhook,
    body: { url: "https://hooks.example.com/b", events: ["content.failed"], is_active: false, description: "Theirs" },
  },
  deleteWebhook: { method: "DELETE", path: "/public/webhooks/{}", id: examples.webhook },
  listWebhookDeliveries: {
    method: "GET",
    path: "/public/webhooks/{}/deliveries",
    id: examples.webhook,
    query: "limit=2",
  },
  testWebhook: {
    method: "POST",
    path: "/public/webhooks/{}/test",
    id: examples.webhook,
    body: { event_type: "content.completed" },
  },
  getSite: { method: "GET", path: "/public/site" },
  listCategories: { method: "GET", path: "/public/site/categories" },
  listBrandVoices: { method: "GET", path: "/public/site/brand-voices" },
  listSiteElements: { method: "GET", path: "/public/site/elements" },
  listSiteContentTypes: { method: "GET", path: "/public/site/content-types" },
  listScopes: { method: "GET", path: "/public/reference/scopes" },
  listContentTypes: { method: "GET", path: "/public/reference/content-types" },
  listComponentTypes: { method: "GET", path: "/public/reference/component-types" },
  listWebhookEvents: { method: "GET", path: "/public/reference/webhook-events" },
  listContentTools: { method: "GET", path: "/public/reference/content-tools" },
  getHealth: { method: "GET", path: "/public/health" },
  listApiKeys: { method: "GET", path: "/dashboard/api-keys" },
  createApiKey: {
    method: "POST",
    path: "/dashboard/api-keys",
    body: { name: "CMS", preset: "read_only", expires_in_days: 90, rate_limit_per_minute: 60, rate_limit_per_day: 500 },
  },
  getApiKey: { method: "GET", path: "/dashboard/api-keys/{}", id: "{key}" },
  revokeApiKey: { method: "POST", path: "/dashboard/api-keys/{}/revoke", id: "{key}" },
  rotateApiKey: { method: "POST", path: "/dashboard/api-keys/{}/rotate", id: "{key}", body: { overlap_seconds: 60 } },
} as const satisfies Record<Exclude<keyof operations, `on${string}`>, Call>; // webhooks are operations, too, with the receiver as their server

export type OperationId = keyof typeof calls;

export const operationIds = Object.keys(calls) as OperationId[];

/** The call of an operation, with all members that a call can have. */
export function callOf(id: OperationId): Call {
  return calls[id];
}
