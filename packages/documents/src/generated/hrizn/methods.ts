// Generated from openapi/hrizn by npm run generate.
import type { operations } from "./types.ts";

/** Everything that a key opens. */
export interface methods {
 ideaclouds: {
  /**
   * List IdeaClouds.
   *
   * The site's IdeaClouds, newest first.
   *
   * `GET /public/ideaclouds`, operation `listIdeaClouds`. Needs the scope `ideaclouds:read`.
   *
   * - 200: One page.
   * - The call can be iterated item by item, or page by page with `pages()`.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  list: {
   name: "ideaclouds.list";
   operation: operations["listIdeaClouds"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   items: "/data";
  };
  /**
   * Create IdeaCloud.
   *
   * Starts the research behind a keyword. It is done when `ideacloud.completed` or `ideacloud.failed` arrives.
   *
   * `POST /public/ideaclouds`, operation `createIdeaCloud`. Needs the scope `ideaclouds:write`.
   *
   * - 202: The research has started.
   * - `waitFor()` asks `ideaclouds.get` until the job is done.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 409 `idempotency_conflict` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  create: {
   name: "ideaclouds.create";
   operation: operations["createIdeaCloud"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 409: "idempotency_conflict"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   job: operations["getIdeaCloud"];
  };
  /**
   * Create IdeaClouds in batch.
   *
   * Starts up to 25 researches in one call. Items do not affect each other; a bad list as a whole is refused.
   *
   * `POST /public/ideaclouds/batch`, operation `createIdeaCloudBatch`. Needs the scope `ideaclouds:write`.
   *
   * - 202: Each item has been started, or has failed on its own.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 409 `idempotency_conflict` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  createBatch: {
   name: "ideaclouds.createBatch";
   operation: operations["createIdeaCloudBatch"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 409: "idempotency_conflict"; 429: "rate_limit_exceeded"; 500: "internal_error" };
  };
  /**
   * Get IdeaCloud details.
   *
   * One IdeaCloud with its state and the questions recommended for an article.
   *
   * `GET /public/ideaclouds/{id}`, operation `getIdeaCloud`. Needs the scope `ideaclouds:read`.
   *
   * - 200: The IdeaCloud.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  get: {
   name: "ideaclouds.get";
   operation: operations["getIdeaCloud"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   job: operations["getIdeaCloud"];
  };
  /**
   * Get questions and clusters.
   *
   * What people ask about the keyword, grouped. The lists are empty until the research is complete.
   *
   * `GET /public/ideaclouds/{id}/questions`, operation `getIdeaCloudQuestions`. Needs the scope `ideaclouds:read`.
   *
   * - 200: The questions and their clusters.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  questions: {
   name: "ideaclouds.questions";
   operation: operations["getIdeaCloudQuestions"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   job: operations["getIdeaCloudQuestions"];
  };
 };
 content: {
  /**
   * List content.
   *
   * The site's content, newest first.
   *
   * `GET /public/content`, operation `listContent`. Needs the scope `content:read`.
   *
   * - 200: One page.
   * - The call can be iterated item by item, or page by page with `pages()`.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  list: {
   name: "content.list";
   operation: operations["listContent"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   items: "/data";
  };
  /**
   * Create content.
   *
   * Writes an article from a completed IdeaCloud. In interactive mode nothing is created yet: the answer tells which
   * inputs the generation wants.
   *
   * `POST /public/content`, operation `createContent`. Needs the scope `content:write`.
   *
   * - 200: Interactive mode. Nothing is created; these inputs are wanted.
   * - 202: Simple mode. The generation has started.
   * - `waitFor()` asks `content.get` until the job is done.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 409 `idempotency_conflict` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  create: {
   name: "content.create";
   operation: operations["createContent"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 409: "idempotency_conflict"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   job: operations["getContent"];
  };
  /**
   * Create content in batch.
   *
   * Starts up to ten articles in one call. Items do not affect each other; a bad list as a whole is refused.
   *
   * `POST /public/content/batch`, operation `createContentBatch`. Needs the scope `content:write`.
   *
   * - 202: Each item has been started, or has failed on its own.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 409 `idempotency_conflict` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  createBatch: {
   name: "content.createBatch";
   operation: operations["createContentBatch"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 409: "idempotency_conflict"; 429: "rate_limit_exceeded"; 500: "internal_error" };
  };
  /**
   * Get content details.
   *
   * One content item: its state, its origin, and how far its components are.
   *
   * `GET /public/content/{id}`, operation `getContent`. Needs the scope `content:read`.
   *
   * - 200: The content item.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  get: {
   name: "content.get";
   operation: operations["getContent"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   job: operations["getContent"];
  };
  /**
   * Get rendered HTML.
   *
   * The finished article as an HTML fragment without an envelope. Errors are JSON all the same.
   *
   * `GET /public/content/{id}/html`, operation `getContentHtml`. Needs the scope `content:read`.
   *
   * - 200: The article.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  html: {
   name: "content.html";
   operation: operations["getContentHtml"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 429: "rate_limit_exceeded"; 500: "internal_error" };
  };
  components: {
   /**
    * Get all components.
    *
    * Every component of a content item with its text.
    *
    * `GET /public/content/{id}/components`, operation `listContentComponents`. Needs the scope `content:read`.
    *
    * - 200: All components.
    * - The call can be iterated item by item, or page by page with `pages()`.
    * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 429 `rate_limit_exceeded` · 500 `internal_error`
    *
    * Documented by the API's own material.
    */
   list: {
    name: "content.components.list";
    operation: operations["listContentComponents"];
    errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 429: "rate_limit_exceeded"; 500: "internal_error" };
    items: "/data/components";
   };
   /**
    * Get one component.
    *
    * The component of one type. This is a narrower view of `listContentComponents` under the same scope, not an operation of
    * its own in Hrizn's count of 34.
    *
    * `GET /public/content/{id}/components/{type}`, operation `getContentComponent`. Needs the scope `content:read`.
    *
    * - 200: The component.
    * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 429 `rate_limit_exceeded` · 500 `internal_error`
    *
    * Documented by the API's own material.
    */
   get: {
    name: "content.components.get";
    operation: operations["getContentComponent"];
    errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   };
  };
  /**
   * Generate interactive-mode content.
   *
   * Hands in the inputs of an item that awaits them and starts its generation. A finished or failed item is generated anew.
   *
   * `POST /public/content/{id}/generate`, operation `generateContent`. Needs the scope `content:write`.
   *
   * - 202: The generation has started.
   * - `waitFor()` asks `content.get` until the job is done.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 409 `idempotency_conflict` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  generate: {
   name: "content.generate";
   operation: operations["generateContent"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 409: "idempotency_conflict"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   job: operations["getContent"];
  };
  compliance: {
   /**
    * Get compliance report.
    *
    * The latest check. An item that was never checked answers `not_checked`.
    *
    * `GET /public/content/{id}/compliance`, operation `getContentCompliance`. Needs the scope `content:read`.
    *
    * - 200: The state of the check, and its report once there is one.
    * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 429 `rate_limit_exceeded` · 500 `internal_error`
    *
    * Documented by the API's own material.
    */
   get: {
    name: "content.compliance.get";
    operation: operations["getContentCompliance"];
    errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 429: "rate_limit_exceeded"; 500: "internal_error" };
    job: operations["getContentCompliance"];
   };
   /**
    * Trigger compliance check.
    *
    * Checks a finished article. `compliance.completed` says when the report is there.
    *
    * `POST /public/content/{id}/compliance`, operation `checkContentCompliance`. Needs the scope `compliance:write`.
    *
    * - 202: The check has started.
    * - `waitFor()` asks `content.compliance.get` until the job is done.
    * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 409 `idempotency_conflict` · 429 `rate_limit_exceeded` · 500 `internal_error`
    *
    * Documented by the API's own material.
    */
   check: {
    name: "content.compliance.check";
    operation: operations["checkContentCompliance"];
    errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 409: "idempotency_conflict"; 429: "rate_limit_exceeded"; 500: "internal_error" };
    job: operations["getContentCompliance"];
   };
  };
  tools: {
   /**
    * Generate content tools.
    *
    * Runs several tools on a finished article; `content_tools.completed` comes once for all of them.
    *
    * `POST /public/content/{id}/content-tools`, operation `generateContentTools`. Needs the scope `content_tools:write`.
    *
    * - 202: The tools are running.
    * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 409 `idempotency_conflict` · 429 `rate_limit_exceeded` · 500 `internal_error`
    *
    * Documented by the API's own material.
    */
   run: {
    name: "content.tools.run";
    operation: operations["generateContentTools"];
    errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 409: "idempotency_conflict"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   };
   /**
    * Generate one content tool.
    *
    * Runs one tool on a finished article. Idempotency keys are not honoured here.
    *
    * `POST /public/content/{id}/content-tools/{tool}`, operation `generateContentTool`. Needs the scope `content_tools:write`.
    *
    * - 202: The tool is running.
    * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 429 `rate_limit_exceeded` · 500 `internal_error`
    *
    * Documented by the API's own material.
    */
   runOne: {
    name: "content.tools.runOne";
    operation: operations["generateContentTool"];
    errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   };
  };
 };
 inventory: {
  /**
   * List vehicles.
   *
   * The vehicles of the site, newest first.
   *
   * `GET /public/inventory`, operation `listVehicles`. Needs the scope `inventory:read`.
   *
   * - 200: One page.
   * - The call can be iterated item by item, or page by page with `pages()`.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  list: {
   name: "inventory.list";
   operation: operations["listVehicles"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   items: "/data";
  };
  /**
   * Get inventory feed.
   *
   * The whole inventory in one answer. `inventory.feed.updated` tells of each refresh from the dealer's data provider.
   *
   * `GET /public/inventory/feed`, operation `getInventoryFeed`. Needs the scope `inventory:read`.
   *
   * - 200: All vehicles. In XML, the elements of a vehicle are named like the fields in JSON.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  feed: {
   name: "inventory.feed";
   operation: operations["getInventoryFeed"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 429: "rate_limit_exceeded"; 500: "internal_error" };
  };
  /**
   * Get inventory stats.
   *
   * How many vehicles there are, by condition and by description.
   *
   * `GET /public/inventory/stats`, operation `getInventoryStats`. Needs the scope `inventory:read`.
   *
   * - 200: The numbers.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  stats: {
   name: "inventory.stats";
   operation: operations["getInventoryStats"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 429: "rate_limit_exceeded"; 500: "internal_error" };
  };
  descriptions: {
   /**
    * Generate AI descriptions in batch.
    *
    * Writes the descriptions of up to 50 vehicles. An unknown VIN fails by itself;
    * `inventory.description.batch_completed` comes when all are done.
    *
    * `POST /public/inventory/descriptions/batch`, operation `generateVehicleDescriptionBatch`. Needs the scope `inventory:write`.
    *
    * - 202: Each vehicle has been started, or has failed on its own.
    * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 409 `idempotency_conflict` · 429 `rate_limit_exceeded` · 500 `internal_error`
    *
    * Documented by the API's own material.
    */
   generateBatch: {
    name: "inventory.descriptions.generateBatch";
    operation: operations["generateVehicleDescriptionBatch"];
    errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 409: "idempotency_conflict"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   };
   /**
    * Get AI description.
    *
    * The generated description of a vehicle. A vehicle without one answers `not_generated`.
    *
    * `GET /public/inventory/{vin}/description`, operation `getVehicleDescription`. Needs the scope `inventory:read`.
    *
    * - 200: The description, or where it stands.
    * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 429 `rate_limit_exceeded` · 500 `internal_error`
    *
    * Documented by the API's own material.
    */
   get: {
    name: "inventory.descriptions.get";
    operation: operations["getVehicleDescription"];
    errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 429: "rate_limit_exceeded"; 500: "internal_error" };
    job: operations["getVehicleDescription"];
   };
   /**
    * Generate AI description.
    *
    * Writes the description of a vehicle; calling again writes a new one.
    *
    * `POST /public/inventory/{vin}/description`, operation `generateVehicleDescription`. Needs the scope `inventory:write`.
    *
    * - 202: The generation has started.
    * - `waitFor()` asks `inventory.descriptions.get` until the job is done.
    * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 409 `idempotency_conflict` · 429 `rate_limit_exceeded` · 500 `internal_error`
    *
    * Documented by the API's own material.
    */
   generate: {
    name: "inventory.descriptions.generate";
    operation: operations["generateVehicleDescription"];
    errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 409: "idempotency_conflict"; 429: "rate_limit_exceeded"; 500: "internal_error" };
    job: operations["getVehicleDescription"];
   };
  };
  /**
   * Get vehicle details.
   *
   * One vehicle with all that is known about it.
   *
   * `GET /public/inventory/{vin}`, operation `getVehicle`. Needs the scope `inventory:read`.
   *
   * - 200: The vehicle.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  get: {
   name: "inventory.get";
   operation: operations["getVehicle"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 429: "rate_limit_exceeded"; 500: "internal_error" };
  };
 };
 webhooks: {
  /**
   * List webhook subscriptions.
   *
   * All subscriptions of the site, newest first, without their secrets.
   *
   * `GET /public/webhooks`, operation `listWebhooks`. Needs the scope `webhooks:read`.
   *
   * - 200: All subscriptions.
   * - The call can be iterated item by item, or page by page with `pages()`.
   * - Errors: 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  list: {
   name: "webhooks.list";
   operation: operations["listWebhooks"];
   errors: { 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   items: "/data/webhooks";
  };
  /**
   * Create webhook subscription.
   *
   * Subscribes an address to events. The secret that signs deliveries is shown here once, and never again.
   *
   * `POST /public/webhooks`, operation `createWebhook`. Needs the scope `webhooks:write`.
   *
   * - 201: Subscribed.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  create: {
   name: "webhooks.create";
   operation: operations["createWebhook"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   secrets: "/data/secret";
  };
  /**
   * Delete webhook subscription.
   *
   * Ends a subscription.
   *
   * `DELETE /public/webhooks/{id}`, operation `deleteWebhook`. Needs the scope `webhooks:write`.
   *
   * - 204: Gone.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  delete: {
   name: "webhooks.delete";
   operation: operations["deleteWebhook"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 429: "rate_limit_exceeded"; 500: "internal_error" };
  };
  /**
   * Update webhook subscription.
   *
   * Changes the fields that are sent. A list of events replaces the old one.
   *
   * `PATCH /public/webhooks/{id}`, operation `updateWebhook`. Needs the scope `webhooks:write`.
   *
   * - 200: The subscription as it is now.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  update: {
   name: "webhooks.update";
   operation: operations["updateWebhook"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 429: "rate_limit_exceeded"; 500: "internal_error" };
  };
  /**
   * Get delivery logs.
   *
   * The latest deliveries of a subscription with their answers and the time of the next attempt, newest first.
   *
   * `GET /public/webhooks/{id}/deliveries`, operation `listWebhookDeliveries`. Needs the scope `webhooks:read`.
   *
   * - 200: The latest deliveries.
   * - The call can be iterated item by item, or page by page with `pages()`.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  deliveries: {
   name: "webhooks.deliveries";
   operation: operations["listWebhookDeliveries"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   items: "/data/deliveries";
  };
  /**
   * Send test ping.
   *
   * Sends one event at once and answers how the receiver took it. A receiver that fails is still our 200.
   *
   * `POST /public/webhooks/{id}/test`, operation `testWebhook`. Needs the scope `webhooks:write`.
   *
   * - 200: How it went.
   * - Errors: 400 `validation_error` · 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  test: {
   name: "webhooks.test";
   operation: operations["testWebhook"];
   errors: { 400: "validation_error"; 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 429: "rate_limit_exceeded"; 500: "internal_error" };
  };
 };
 site: {
  /**
   * Get site details.
   *
   * The dealership site the key belongs to.
   *
   * `GET /public/site`, operation `getSite`. Needs the scope `site:read`.
   *
   * - 200: The site.
   * - Errors: 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 404 `not_found` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  get: {
   name: "site.get";
   operation: operations["getSite"];
   errors: { 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 404: "not_found"; 429: "rate_limit_exceeded"; 500: "internal_error" };
  };
  /**
   * List categories.
   *
   * The categories content of the site can be filed under.
   *
   * `GET /public/site/categories`, operation `listCategories`. Needs the scope `site:read`.
   *
   * - 200: All categories.
   * - The call can be iterated item by item, or page by page with `pages()`.
   * - Errors: 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  categories: {
   name: "site.categories";
   operation: operations["listCategories"];
   errors: { 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   items: "/data/categories";
  };
  /**
   * List brand voices.
   *
   * The voices content can be written in.
   *
   * `GET /public/site/brand-voices`, operation `listBrandVoices`. Needs the scope `site:read`.
   *
   * - 200: All brand voices.
   * - The call can be iterated item by item, or page by page with `pages()`.
   * - Errors: 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  brandVoices: {
   name: "site.brandVoices";
   operation: operations["listBrandVoices"];
   errors: { 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   items: "/data/brand_voices";
  };
  /**
   * List site elements.
   *
   * The reusable pieces of the site: calls to action, disclaimers, links and banners.
   *
   * `GET /public/site/elements`, operation `listSiteElements`. Needs the scope `site:read`.
   *
   * - 200: All elements.
   * - The call can be iterated item by item, or page by page with `pages()`.
   * - Errors: 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  elements: {
   name: "site.elements";
   operation: operations["listSiteElements"];
   errors: { 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   items: "/data/elements";
  };
  /**
   * List content types.
   *
   * Which article types this site can use.
   *
   * `GET /public/site/content-types`, operation `listSiteContentTypes`. Needs the scope `site:read`.
   *
   * - 200: All content types.
   * - The call can be iterated item by item, or page by page with `pages()`.
   * - Errors: 401 `unauthorized`, `key_expired`, `key_revoked` · 403 `forbidden` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  contentTypes: {
   name: "site.contentTypes";
   operation: operations["listSiteContentTypes"];
   errors: { 401: "unauthorized" | "key_expired" | "key_revoked"; 403: "forbidden"; 429: "rate_limit_exceeded"; 500: "internal_error" };
   items: "/data/content_types";
  };
 };
 reference: {
  /**
   * List available scopes.
   *
   * Every scope and what it opens.
   *
   * `GET /public/reference/scopes`, operation `listScopes`. Any valid key will do.
   *
   * - 200: All scopes.
   * - Errors: 401 `unauthorized`, `key_expired`, `key_revoked` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  scopes: {
   name: "reference.scopes";
   operation: operations["listScopes"];
   errors: { 401: "unauthorized" | "key_expired" | "key_revoked"; 429: "rate_limit_exceeded"; 500: "internal_error" };
  };
  /**
   * List all content types.
   *
   * Every article type there is, whether or not the site can use it.
   *
   * `GET /public/reference/content-types`, operation `listContentTypes`. Any valid key will do.
   *
   * - 200: All content types.
   * - Errors: 401 `unauthorized`, `key_expired`, `key_revoked` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  contentTypes: {
   name: "reference.contentTypes";
   operation: operations["listContentTypes"];
   errors: { 401: "unauthorized" | "key_expired" | "key_revoked"; 429: "rate_limit_exceeded"; 500: "internal_error" };
  };
  /**
   * List component types.
   *
   * Every kind of piece an article can have.
   *
   * `GET /public/reference/component-types`, operation `listComponentTypes`. Any valid key will do.
   *
   * - 200: All component types.
   * - Errors: 401 `unauthorized`, `key_expired`, `key_revoked` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  componentTypes: {
   name: "reference.componentTypes";
   operation: operations["listComponentTypes"];
   errors: { 401: "unauthorized" | "key_expired" | "key_revoked"; 429: "rate_limit_exceeded"; 500: "internal_error" };
  };
  /**
   * List webhook events.
   *
   * Every event one can subscribe to.
   *
   * `GET /public/reference/webhook-events`, operation `listWebhookEvents`. Any valid key will do.
   *
   * - 200: All events.
   * - Errors: 401 `unauthorized`, `key_expired`, `key_revoked` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  webhookEvents: {
   name: "reference.webhookEvents";
   operation: operations["listWebhookEvents"];
   errors: { 401: "unauthorized" | "key_expired" | "key_revoked"; 429: "rate_limit_exceeded"; 500: "internal_error" };
  };
  /**
   * List content tools.
   *
   * Every content tool and what it adds.
   *
   * `GET /public/reference/content-tools`, operation `listContentTools`. Any valid key will do.
   *
   * - 200: All content tools.
   * - Errors: 401 `unauthorized`, `key_expired`, `key_revoked` · 429 `rate_limit_exceeded` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  contentTools: {
   name: "reference.contentTools";
   operation: operations["listContentTools"];
   errors: { 401: "unauthorized" | "key_expired" | "key_revoked"; 429: "rate_limit_exceeded"; 500: "internal_error" };
  };
 };
 health: {
  /**
   * Check health.
   *
   * Answers as long as the service is up. A key that comes along is not looked at.
   *
   * `GET /public/health`, operation `getHealth`. Needs no key.
   *
   * - 200: The service is up.
   * - Errors: 400 `validation_error` · 500 `internal_error`
   *
   * Documented by the API's own material.
   */
  get: {
   name: "health.get";
   operation: operations["getHealth"];
   errors: { 400: "validation_error"; 500: "internal_error" };
  };
 };
}

/** Everything that only a signed-in session opens. */
export interface sessionMethods {
 keys: {
  /**
   * List API keys.
   *
   * All keys of the site, newest first, whatever their state. The keys themselves are not shown.
   *
   * `GET /dashboard/api-keys`, operation `listApiKeys`. Any valid key will do.
   *
   * - 200: All keys.
   * - The call can be iterated item by item, or page by page with `pages()`.
   * - Errors: 401 `unauthorized` · 500 `internal_error`
   *
   * Inferred: the API's own material does not say so.
   */
  list: {
   name: "keys.list";
   operation: operations["listApiKeys"];
   errors: { 401: "unauthorized"; 500: "internal_error" };
   items: "/data/api_keys";
  };
  /**
   * Create API key.
   *
   * Makes a key for the site. The key is shown here once, and never again.
   *
   * `POST /dashboard/api-keys`, operation `createApiKey`. Any valid key will do.
   *
   * - 201: The new key.
   * - Errors: 400 `validation_error` · 401 `unauthorized` · 500 `internal_error`
   *
   * Inferred: the API's own material does not say so.
   */
  create: {
   name: "keys.create";
   operation: operations["createApiKey"];
   errors: { 400: "validation_error"; 401: "unauthorized"; 500: "internal_error" };
   secrets: "/data/key";
  };
  /**
   * Get API key.
   *
   * What may be known about a key; never the key itself.
   *
   * `GET /dashboard/api-keys/{id}`, operation `getApiKey`. Any valid key will do.
   *
   * - 200: The key's record.
   * - Errors: 400 `validation_error` · 401 `unauthorized` · 404 `not_found` · 500 `internal_error`
   *
   * Inferred: the API's own material does not say so.
   */
  get: {
   name: "keys.get";
   operation: operations["getApiKey"];
   errors: { 400: "validation_error"; 401: "unauthorized"; 404: "not_found"; 500: "internal_error" };
  };
  /**
   * Revoke API key.
   *
   * Ends a key at once and for good, also one that still works beside its successor.
   *
   * `POST /dashboard/api-keys/{id}/revoke`, operation `revokeApiKey`. Any valid key will do.
   *
   * - 200: The key's record as it is now.
   * - Errors: 400 `validation_error` · 401 `unauthorized` · 404 `not_found` · 500 `internal_error`
   *
   * Inferred: the API's own material does not say so.
   */
  revoke: {
   name: "keys.revoke";
   operation: operations["revokeApiKey"];
   errors: { 400: "validation_error"; 401: "unauthorized"; 404: "not_found"; 500: "internal_error" };
  };
  /**
   * Rotate API key.
   *
   * Makes a new key with the same rights and shows it once. The old one stops working now, or after the overlap.
   *
   * `POST /dashboard/api-keys/{id}/rotate`, operation `rotateApiKey`. Any valid key will do.
   *
   * - 201: The new key.
   * - Errors: 400 `validation_error` · 401 `unauthorized` · 404 `not_found` · 500 `internal_error`
   *
   * Inferred: the API's own material does not say so.
   */
  rotate: {
   name: "keys.rotate";
   operation: operations["rotateApiKey"];
   errors: { 400: "validation_error"; 401: "unauthorized"; 404: "not_found"; 500: "internal_error" };
   secrets: "/data/key";
  };
 };
}
