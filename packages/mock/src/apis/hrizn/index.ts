import { document, type operations } from "@keystub/documents/hrizn";
import { defineApi } from "../../api.ts";
import { checkContentCompliance, compliance } from "./compliance.ts";
import { createContent, createContentBatch, generateContent } from "./content.ts";
import { getContentComponent, getContentHtml } from "./content-reading.ts";
import { content_tools, generateContentTool, generateContentTools } from "./content-tools.ts";
import { generation } from "./generation.ts";
import { getHealth } from "./health.ts";
import { createIdeaCloudBatch, research } from "./ideaclouds.ts";
import { getInventoryFeed, getInventoryStats } from "./inventory.ts";
import { seed } from "./seed/seed.ts";
import { description, generateVehicleDescription, generateVehicleDescriptionBatch } from "./vehicle-descriptions.ts";
import { testWebhook } from "./webhooks.ts";

export { hriznExamples } from "./examples.ts";

/** Hrizn, the content platform of car dealerships: two sites with data, and what its document cannot say. */
export const hrizn = defineApi<operations>({
  name: "hrizn",
  document,
  seed,
  handlers: {
    createIdeaCloudBatch,
    createContent,
    createContentBatch,
    generateContent,
    getContentHtml,
    getContentComponent,
    checkContentCompliance,
    generateContentTools,
    generateContentTool,
    getInventoryFeed,
    getInventoryStats,
    generateVehicleDescription,
    generateVehicleDescriptionBatch,
    testWebhook,
    getHealth,
  },
  jobs: { research, generation, compliance, content_tools, description },
});
