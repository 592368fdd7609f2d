// Generated from openapi/hrizn by npm run generate.
export const api = {
 "name": "hrizn",
 "server": "https://api.app.hrizn.io/v1",
 "key": {
  "header": "X-API-Key",
  "security": "ApiKeyAuth",
  "variable": "HRIZN_API_KEY",
  "format": {
   "prefix": "hzk_",
   "alphabet": "hex",
   "length": 64
  }
 },
 "rateLimit": {
  "limit": "X-RateLimit-Limit",
  "remaining": "X-RateLimit-Remaining",
  "reset": "X-RateLimit-Reset",
  "unit": "epoch_seconds"
 }
} as const;

const errors1 = {
 "400": [
  "validation_error"
 ],
 "401": [
  "unauthorized",
  "key_expired",
  "key_revoked"
 ],
 "403": [
  "forbidden"
 ],
 "429": [
  "rate_limit_exceeded"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors2 = {
 "400": [
  "validation_error"
 ],
 "401": [
  "unauthorized",
  "key_expired",
  "key_revoked"
 ],
 "403": [
  "forbidden"
 ],
 "409": [
  "idempotency_conflict"
 ],
 "429": [
  "rate_limit_exceeded"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors3 = {
 "400": [
  "validation_error"
 ],
 "401": [
  "unauthorized",
  "key_expired",
  "key_revoked"
 ],
 "403": [
  "forbidden"
 ],
 "404": [
  "not_found"
 ],
 "429": [
  "rate_limit_exceeded"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors4 = {
 "400": [
  "validation_error"
 ],
 "401": [
  "unauthorized",
  "key_expired",
  "key_revoked"
 ],
 "403": [
  "forbidden"
 ],
 "404": [
  "not_found"
 ],
 "409": [
  "idempotency_conflict"
 ],
 "429": [
  "rate_limit_exceeded"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors5 = {
 "401": [
  "unauthorized",
  "key_expired",
  "key_revoked"
 ],
 "403": [
  "forbidden"
 ],
 "429": [
  "rate_limit_exceeded"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors6 = {
 "401": [
  "unauthorized",
  "key_expired",
  "key_revoked"
 ],
 "403": [
  "forbidden"
 ],
 "404": [
  "not_found"
 ],
 "429": [
  "rate_limit_exceeded"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors7 = {
 "401": [
  "unauthorized",
  "key_expired",
  "key_revoked"
 ],
 "429": [
  "rate_limit_exceeded"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors8 = {
 "400": [
  "validation_error"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors9 = {
 "401": [
  "unauthorized"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors10 = {
 "400": [
  "validation_error"
 ],
 "401": [
  "unauthorized"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors11 = {
 "400": [
  "validation_error"
 ],
 "401": [
  "unauthorized"
 ],
 "404": [
  "not_found"
 ],
 "500": [
  "internal_error"
 ]
} as const;

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
export const ideacloudsList = {
 "id": "listIdeaClouds",
 "name": "ideaclouds.list",
 "method": "GET",
 "path": "/public/ideaclouds",
 "security": "ApiKeyAuth",
 "scopes": [
  "ideaclouds:read"
 ],
 "paging": {
  "items": "/data",
  "style": "cursor",
  "parameter": "cursor",
  "next": "/pagination/next_cursor"
 },
 "errors": errors1
} as const;

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
export const ideacloudsCreateBatch = {
 "id": "createIdeaCloudBatch",
 "name": "ideaclouds.createBatch",
 "method": "POST",
 "path": "/public/ideaclouds/batch",
 "security": "ApiKeyAuth",
 "scopes": [
  "ideaclouds:write"
 ],
 "idempotencyHeader": "X-Idempotency-Key",
 "errors": errors2
} as const;

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
export const ideacloudsGet = {
 "id": "getIdeaCloud",
 "name": "ideaclouds.get",
 "method": "GET",
 "path": "/public/ideaclouds/{id}",
 "security": "ApiKeyAuth",
 "scopes": [
  "ideaclouds:read"
 ],
 "poll": {
  "state": "/data/status",
  "done": [
   "complete"
  ],
  "failed": [
   "failed"
  ]
 },
 "errors": errors3
} as const;

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
export const ideacloudsQuestions = {
 "id": "getIdeaCloudQuestions",
 "name": "ideaclouds.questions",
 "method": "GET",
 "path": "/public/ideaclouds/{id}/questions",
 "security": "ApiKeyAuth",
 "scopes": [
  "ideaclouds:read"
 ],
 "poll": {
  "state": "/data/status",
  "done": [
   "complete"
  ],
  "failed": [
   "failed"
  ]
 },
 "errors": errors3
} as const;

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
export const contentList = {
 "id": "listContent",
 "name": "content.list",
 "method": "GET",
 "path": "/public/content",
 "security": "ApiKeyAuth",
 "scopes": [
  "content:read"
 ],
 "paging": {
  "items": "/data",
  "style": "cursor",
  "parameter": "cursor",
  "next": "/pagination/next_cursor"
 },
 "errors": errors1
} as const;

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
export const contentCreateBatch = {
 "id": "createContentBatch",
 "name": "content.createBatch",
 "method": "POST",
 "path": "/public/content/batch",
 "security": "ApiKeyAuth",
 "scopes": [
  "content:write"
 ],
 "idempotencyHeader": "X-Idempotency-Key",
 "errors": errors4
} as const;

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
export const contentGet = {
 "id": "getContent",
 "name": "content.get",
 "method": "GET",
 "path": "/public/content/{id}",
 "security": "ApiKeyAuth",
 "scopes": [
  "content:read"
 ],
 "poll": {
  "state": "/data/status",
  "done": [
   "complete"
  ],
  "failed": [
   "failed"
  ]
 },
 "errors": errors3
} as const;

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
export const contentHtml = {
 "id": "getContentHtml",
 "name": "content.html",
 "method": "GET",
 "path": "/public/content/{id}/html",
 "security": "ApiKeyAuth",
 "scopes": [
  "content:read"
 ],
 "produces": [
  "text/html"
 ],
 "errors": errors3
} as const;

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
export const contentComponentsList = {
 "id": "listContentComponents",
 "name": "content.components.list",
 "method": "GET",
 "path": "/public/content/{id}/components",
 "security": "ApiKeyAuth",
 "scopes": [
  "content:read"
 ],
 "paging": {
  "items": "/data/components",
  "style": "none"
 },
 "errors": errors3
} as const;

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
export const contentComponentsGet = {
 "id": "getContentComponent",
 "name": "content.components.get",
 "method": "GET",
 "path": "/public/content/{id}/components/{type}",
 "security": "ApiKeyAuth",
 "scopes": [
  "content:read"
 ],
 "errors": errors3
} as const;

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
export const contentComplianceGet = {
 "id": "getContentCompliance",
 "name": "content.compliance.get",
 "method": "GET",
 "path": "/public/content/{id}/compliance",
 "security": "ApiKeyAuth",
 "scopes": [
  "content:read"
 ],
 "poll": {
  "state": "/data/status",
  "done": [
   "complete"
  ],
  "failed": [
   "failed"
  ]
 },
 "errors": errors3
} as const;

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
export const contentToolsRun = {
 "id": "generateContentTools",
 "name": "content.tools.run",
 "method": "POST",
 "path": "/public/content/{id}/content-tools",
 "security": "ApiKeyAuth",
 "scopes": [
  "content_tools:write"
 ],
 "idempotencyHeader": "X-Idempotency-Key",
 "errors": errors4
} as const;

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
export const contentToolsRunOne = {
 "id": "generateContentTool",
 "name": "content.tools.runOne",
 "method": "POST",
 "path": "/public/content/{id}/content-tools/{tool}",
 "security": "ApiKeyAuth",
 "scopes": [
  "content_tools:write"
 ],
 "errors": errors3
} as const;

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
export const inventoryList = {
 "id": "listVehicles",
 "name": "inventory.list",
 "method": "GET",
 "path": "/public/inventory",
 "security": "ApiKeyAuth",
 "scopes": [
  "inventory:read"
 ],
 "paging": {
  "items": "/data",
  "style": "cursor",
  "parameter": "cursor",
  "next": "/pagination/next_cursor"
 },
 "errors": errors1
} as const;

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
export const inventoryFeed = {
 "id": "getInventoryFeed",
 "name": "inventory.feed",
 "method": "GET",
 "path": "/public/inventory/feed",
 "security": "ApiKeyAuth",
 "scopes": [
  "inventory:read"
 ],
 "produces": [
  "application/json",
  "application/xml"
 ],
 "errors": errors1
} as const;

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
export const inventoryStats = {
 "id": "getInventoryStats",
 "name": "inventory.stats",
 "method": "GET",
 "path": "/public/inventory/stats",
 "security": "ApiKeyAuth",
 "scopes": [
  "inventory:read"
 ],
 "errors": errors1
} as const;

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
export const inventoryDescriptionsGenerateBatch = {
 "id": "generateVehicleDescriptionBatch",
 "name": "inventory.descriptions.generateBatch",
 "method": "POST",
 "path": "/public/inventory/descriptions/batch",
 "security": "ApiKeyAuth",
 "scopes": [
  "inventory:write"
 ],
 "idempotencyHeader": "X-Idempotency-Key",
 "errors": errors2
} as const;

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
export const inventoryGet = {
 "id": "getVehicle",
 "name": "inventory.get",
 "method": "GET",
 "path": "/public/inventory/{vin}",
 "security": "ApiKeyAuth",
 "scopes": [
  "inventory:read"
 ],
 "errors": errors3
} as const;

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
export const inventoryDescriptionsGet = {
 "id": "getVehicleDescription",
 "name": "inventory.descriptions.get",
 "method": "GET",
 "path": "/public/inventory/{vin}/description",
 "security": "ApiKeyAuth",
 "scopes": [
  "inventory:read"
 ],
 "poll": {
  "state": "/data/status",
  "done": [
   "complete"
  ],
  "failed": [
   "failed"
  ]
 },
 "errors": errors3
} as const;

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
export const webhooksList = {
 "id": "listWebhooks",
 "name": "webhooks.list",
 "method": "GET",
 "path": "/public/webhooks",
 "security": "ApiKeyAuth",
 "scopes": [
  "webhooks:read"
 ],
 "paging": {
  "items": "/data/webhooks",
  "style": "none"
 },
 "errors": errors5
} as const;

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
export const webhooksCreate = {
 "id": "createWebhook",
 "name": "webhooks.create",
 "method": "POST",
 "path": "/public/webhooks",
 "security": "ApiKeyAuth",
 "scopes": [
  "webhooks:write"
 ],
 "secrets": [
  "/data/secret"
 ],
 "errors": errors1
} as const;

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
export const webhooksDelete = {
 "id": "deleteWebhook",
 "name": "webhooks.delete",
 "method": "DELETE",
 "path": "/public/webhooks/{id}",
 "security": "ApiKeyAuth",
 "scopes": [
  "webhooks:write"
 ],
 "produces": [],
 "empty": [
  204
 ],
 "errors": errors3
} as const;

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
export const webhooksUpdate = {
 "id": "updateWebhook",
 "name": "webhooks.update",
 "method": "PATCH",
 "path": "/public/webhooks/{id}",
 "security": "ApiKeyAuth",
 "scopes": [
  "webhooks:write"
 ],
 "errors": errors3
} as const;

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
export const webhooksDeliveries = {
 "id": "listWebhookDeliveries",
 "name": "webhooks.deliveries",
 "method": "GET",
 "path": "/public/webhooks/{id}/deliveries",
 "security": "ApiKeyAuth",
 "scopes": [
  "webhooks:read"
 ],
 "paging": {
  "items": "/data/deliveries",
  "style": "none"
 },
 "errors": errors3
} as const;

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
export const webhooksTest = {
 "id": "testWebhook",
 "name": "webhooks.test",
 "method": "POST",
 "path": "/public/webhooks/{id}/test",
 "security": "ApiKeyAuth",
 "scopes": [
  "webhooks:write"
 ],
 "errors": errors3
} as const;

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
export const siteGet = {
 "id": "getSite",
 "name": "site.get",
 "method": "GET",
 "path": "/public/site",
 "security": "ApiKeyAuth",
 "scopes": [
  "site:read"
 ],
 "errors": errors6
} as const;

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
export const siteCategories = {
 "id": "listCategories",
 "name": "site.categories",
 "method": "GET",
 "path": "/public/site/categories",
 "security": "ApiKeyAuth",
 "scopes": [
  "site:read"
 ],
 "paging": {
  "items": "/data/categories",
  "style": "none"
 },
 "errors": errors5
} as const;

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
export const siteBrandVoices = {
 "id": "listBrandVoices",
 "name": "site.brandVoices",
 "method": "GET",
 "path": "/public/site/brand-voices",
 "security": "ApiKeyAuth",
 "scopes": [
  "site:read"
 ],
 "paging": {
  "items": "/data/brand_voices",
  "style": "none"
 },
 "errors": errors5
} as const;

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
export const siteElements = {
 "id": "listSiteElements",
 "name": "site.elements",
 "method": "GET",
 "path": "/public/site/elements",
 "security": "ApiKeyAuth",
 "scopes": [
  "site:read"
 ],
 "paging": {
  "items": "/data/elements",
  "style": "none"
 },
 "errors": errors5
} as const;

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
export const siteContentTypes = {
 "id": "listSiteContentTypes",
 "name": "site.contentTypes",
 "method": "GET",
 "path": "/public/site/content-types",
 "security": "ApiKeyAuth",
 "scopes": [
  "site:read"
 ],
 "paging": {
  "items": "/data/content_types",
  "style": "none"
 },
 "errors": errors5
} as const;

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
export const referenceScopes = {
 "id": "listScopes",
 "name": "reference.scopes",
 "method": "GET",
 "path": "/public/reference/scopes",
 "security": "ApiKeyAuth",
 "scopes": [],
 "errors": errors7
} as const;

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
export const referenceContentTypes = {
 "id": "listContentTypes",
 "name": "reference.contentTypes",
 "method": "GET",
 "path": "/public/reference/content-types",
 "security": "ApiKeyAuth",
 "scopes": [],
 "errors": errors7
} as const;

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
export const referenceComponentTypes = {
 "id": "listComponentTypes",
 "name": "reference.componentTypes",
 "method": "GET",
 "path": "/public/reference/component-types",
 "security": "ApiKeyAuth",
 "scopes": [],
 "errors": errors7
} as const;

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
export const referenceWebhookEvents = {
 "id": "listWebhookEvents",
 "name": "reference.webhookEvents",
 "method": "GET",
 "path": "/public/reference/webhook-events",
 "security": "ApiKeyAuth",
 "scopes": [],
 "errors": errors7
} as const;

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
export const referenceContentTools = {
 "id": "listContentTools",
 "name": "reference.contentTools",
 "method": "GET",
 "path": "/public/reference/content-tools",
 "security": "ApiKeyAuth",
 "scopes": [],
 "errors": errors7
} as const;

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
export const healthGet = {
 "id": "getHealth",
 "name": "health.get",
 "method": "GET",
 "path": "/public/health",
 "security": null,
 "scopes": [],
 "errors": errors8
} as const;

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
export const keysList = {
 "id": "listApiKeys",
 "name": "keys.list",
 "method": "GET",
 "path": "/dashboard/api-keys",
 "security": "Session",
 "scopes": [],
 "paging": {
  "items": "/data/api_keys",
  "style": "none"
 },
 "errors": errors9
} as const;

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
export const keysCreate = {
 "id": "createApiKey",
 "name": "keys.create",
 "method": "POST",
 "path": "/dashboard/api-keys",
 "security": "Session",
 "scopes": [],
 "secrets": [
  "/data/key"
 ],
 "errors": errors10
} as const;

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
export const keysGet = {
 "id": "getApiKey",
 "name": "keys.get",
 "method": "GET",
 "path": "/dashboard/api-keys/{id}",
 "security": "Session",
 "scopes": [],
 "errors": errors11
} as const;

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
export const keysRevoke = {
 "id": "revokeApiKey",
 "name": "keys.revoke",
 "method": "POST",
 "path": "/dashboard/api-keys/{id}/revoke",
 "security": "Session",
 "scopes": [],
 "errors": errors11
} as const;

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
export const keysRotate = {
 "id": "rotateApiKey",
 "name": "keys.rotate",
 "method": "POST",
 "path": "/dashboard/api-keys/{id}/rotate",
 "security": "Session",
 "scopes": [],
 "secrets": [
  "/data/key"
 ],
 "errors": errors11
} as const;

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
export const ideacloudsCreate = {
 "id": "createIdeaCloud",
 "name": "ideaclouds.create",
 "method": "POST",
 "path": "/public/ideaclouds",
 "security": "ApiKeyAuth",
 "scopes": [
  "ideaclouds:write"
 ],
 "idempotencyHeader": "X-Idempotency-Key",
 "errors": errors2,
 "wait": { "read": ideacloudsGet, "path": {"id":"/data/id"} }
} as const;

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
export const contentCreate = {
 "id": "createContent",
 "name": "content.create",
 "method": "POST",
 "path": "/public/content",
 "security": "ApiKeyAuth",
 "scopes": [
  "content:write"
 ],
 "idempotencyHeader": "X-Idempotency-Key",
 "errors": errors4,
 "wait": { "read": contentGet, "path": {"id":"/data/id"} }
} as const;

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
export const contentGenerate = {
 "id": "generateContent",
 "name": "content.generate",
 "method": "POST",
 "path": "/public/content/{id}/generate",
 "security": "ApiKeyAuth",
 "scopes": [
  "content:write"
 ],
 "idempotencyHeader": "X-Idempotency-Key",
 "errors": errors4,
 "wait": { "read": contentGet, "path": {} }
} as const;

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
export const contentComplianceCheck = {
 "id": "checkContentCompliance",
 "name": "content.compliance.check",
 "method": "POST",
 "path": "/public/content/{id}/compliance",
 "security": "ApiKeyAuth",
 "scopes": [
  "compliance:write"
 ],
 "idempotencyHeader": "X-Idempotency-Key",
 "errors": errors4,
 "wait": { "read": contentComplianceGet, "path": {} }
} as const;

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
export const inventoryDescriptionsGenerate = {
 "id": "generateVehicleDescription",
 "name": "inventory.descriptions.generate",
 "method": "POST",
 "path": "/public/inventory/{vin}/description",
 "security": "ApiKeyAuth",
 "scopes": [
  "inventory:write"
 ],
 "idempotencyHeader": "X-Idempotency-Key",
 "errors": errors4,
 "wait": { "read": inventoryDescriptionsGet, "path": {} }
} as const;

/** Every operation, by its operationId. */
export const operations = {
 listIdeaClouds: ideacloudsList,
 createIdeaCloud: ideacloudsCreate,
 createIdeaCloudBatch: ideacloudsCreateBatch,
 getIdeaCloud: ideacloudsGet,
 getIdeaCloudQuestions: ideacloudsQuestions,
 listContent: contentList,
 createContent: contentCreate,
 createContentBatch: contentCreateBatch,
 getContent: contentGet,
 getContentHtml: contentHtml,
 listContentComponents: contentComponentsList,
 getContentComponent: contentComponentsGet,
 generateContent: contentGenerate,
 getContentCompliance: contentComplianceGet,
 checkContentCompliance: contentComplianceCheck,
 generateContentTools: contentToolsRun,
 generateContentTool: contentToolsRunOne,
 listVehicles: inventoryList,
 getInventoryFeed: inventoryFeed,
 getInventoryStats: inventoryStats,
 generateVehicleDescriptionBatch: inventoryDescriptionsGenerateBatch,
 getVehicle: inventoryGet,
 getVehicleDescription: inventoryDescriptionsGet,
 generateVehicleDescription: inventoryDescriptionsGenerate,
 listWebhooks: webhooksList,
 createWebhook: webhooksCreate,
 deleteWebhook: webhooksDelete,
 updateWebhook: webhooksUpdate,
 listWebhookDeliveries: webhooksDeliveries,
 testWebhook: webhooksTest,
 getSite: siteGet,
 listCategories: siteCategories,
 listBrandVoices: siteBrandVoices,
 listSiteElements: siteElements,
 listSiteContentTypes: siteContentTypes,
 listScopes: referenceScopes,
 listContentTypes: referenceContentTypes,
 listComponentTypes: referenceComponentTypes,
 listWebhookEvents: referenceWebhookEvents,
 listContentTools: referenceContentTools,
 getHealth: healthGet,
 listApiKeys: keysList,
 createApiKey: keysCreate,
 getApiKey: keysGet,
 revokeApiKey: keysRevoke,
 rotateApiKey: keysRotate,
};
