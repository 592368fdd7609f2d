import { hriznExamples as examples } from "@keystub/mock/hrizn";
import type { Input, OperationName, Parts } from "./caller.ts";

const content = { id: examples.completeContent };
const vehicle = { vin: examples.vehicleWithout };
const webhook = { id: examples.webhook };

/** For each operation an input that succeeds on the seed. Those that work on keys take the id of one. */
export const samples = {
  listIdeaClouds: {},
  createIdeaCloud: { body: { keyword: "2027 Outback towing guide", category_id: examples.category } },
  createIdeaCloudBatch: { body: { items: [{ keyword: "winter tires" }, { keyword: "roof boxes" }] } },
  getIdeaCloud: { path: { id: examples.completeIdeaCloud } },
  getIdeaCloudQuestions: { path: { id: examples.completeIdeaCloud } },
  listContent: {},
  createContent: { body: { ideacloud_id: examples.completeIdeaCloud, article_type: "qa" } },
  createContentBatch: { body: { items: [{ ideacloud_id: examples.completeIdeaCloud, article_type: "qa" }] } },
  getContent: { path: content },
  getContentHtml: { path: content },
  listContentComponents: { path: content },
  getContentComponent: { path: { ...content, type: "seoMetadata" } },
  generateContent: {
    path: { id: examples.awaitingContent },
    body: { selected_question_ids: [...examples.awaitingContentQuestions] },
  },
  getContentCompliance: { path: content },
  checkContentCompliance: { path: content },
  generateContentTools: { path: content, body: { tools: ["seo-metadata", "page-slugs"] } },
  generateContentTool: { path: { ...content, tool: "post-tags" } },
  listVehicles: {},
  getInventoryFeed: {},
  getInventoryStats: {},
  generateVehicleDescriptionBatch: { body: { vins: [examples.vehicleWithout, examples.vehicleWithDescription] } },
  getVehicle: { path: vehicle },
  getVehicleDescription: { path: vehicle },
  generateVehicleDescription: { path: vehicle },
  listWebhooks: {},
  createWebhook: { body: { url: "https://hooks.example.org/new", events: ["content.completed"] } },
  deleteWebhook: { path: webhook },
  updateWebhook: { path: webhook, body: { is_active: false } },
  listWebhookDeliveries: { path: webhook },
  testWebhook: { path: webhook },
  getSite: {},
  listCategories: {},
  listBrandVoices: {},
  listSiteElements: {},
  listSiteContentTypes: {},
  listScopes: {},
  listContentTypes: {},
  listComponentTypes: {},
  listWebhookEvents: {},
  listContentTools: {},
  getHealth: {},
  listApiKeys: {},
  createApiKey: { body: { name: "CMS sync", preset: "read_only", expires_in_days: 90 } },
  getApiKey: { path: { id: "" } },
  revokeApiKey: { path: { id: "" } },
  rotateApiKey: { path: { id: "" }, body: { overlap_seconds: 3600 } },
} satisfies { [Name in OperationName]: Input<Name> };

/** For each operation that takes an idempotency key, a request that is as good as its sample, but another one. */
export const variants: Partial<Record<OperationName, Parts>> = {
  createIdeaCloud: { body: { keyword: "something else" } },
  createIdeaCloudBatch: { body: { items: [{ keyword: "something else" }] } },
  createContent: { body: { ideacloud_id: examples.completeIdeaCloud, article_type: "expert" } },
  createContentBatch: { body: { items: [{ ideacloud_id: examples.completeIdeaCloud, article_type: "expert" }] } },
  generateContent: {
    path: { id: examples.awaitingContent },
    body: { selected_question_ids: [examples.awaitingContentQuestions[0]] },
  },
  checkContentCompliance: { path: { id: examples.uncheckedContent } },
  generateContentTools: { path: { id: examples.uncheckedContent } },
  generateVehicleDescription: { path: { vin: examples.vehicleWithDescription } },
  generateVehicleDescriptionBatch: { body: { vins: [examples.vehicleWithout] } },
};

/** The sample of an operation; `keyId` names the key that an operation on keys is about. */
export function sampleOf(name: OperationName, keyId = "00000000-0000-4000-8000-000000000000"): Parts {
  const sample: Parts = samples[name];
  return sample.path?.["id"] === "" ? { ...sample, path: { id: keyId } } : sample;
}
