// Generated from openapi/hrizn by npm run generate.
export const server = "https://api.app.hrizn.io/v1";

export const keyHeader = "X-API-Key";

export const operations = {
 "listIdeaClouds": {
  "method": "GET",
  "path": "/public/ideaclouds",
  "security": "ApiKeyAuth",
  "scopes": [
   "ideaclouds:read"
  ]
 },
 "createIdeaCloud": {
  "method": "POST",
  "path": "/public/ideaclouds",
  "security": "ApiKeyAuth",
  "scopes": [
   "ideaclouds:write"
  ],
  "idempotencyHeader": "X-Idempotency-Key"
 },
 "createIdeaCloudBatch": {
  "method": "POST",
  "path": "/public/ideaclouds/batch",
  "security": "ApiKeyAuth",
  "scopes": [
   "ideaclouds:write"
  ],
  "idempotencyHeader": "X-Idempotency-Key"
 },
 "getIdeaCloud": {
  "method": "GET",
  "path": "/public/ideaclouds/{id}",
  "security": "ApiKeyAuth",
  "scopes": [
   "ideaclouds:read"
  ]
 },
 "getIdeaCloudQuestions": {
  "method": "GET",
  "path": "/public/ideaclouds/{id}/questions",
  "security": "ApiKeyAuth",
  "scopes": [
   "ideaclouds:read"
  ]
 },
 "listContent": {
  "method": "GET",
  "path": "/public/content",
  "security": "ApiKeyAuth",
  "scopes": [
   "content:read"
  ]
 },
 "createContent": {
  "method": "POST",
  "path": "/public/content",
  "security": "ApiKeyAuth",
  "scopes": [
   "content:write"
  ],
  "idempotencyHeader": "X-Idempotency-Key"
 },
 "createContentBatch": {
  "method": "POST",
  "path": "/public/content/batch",
  "security": "ApiKeyAuth",
  "scopes": [
   "content:write"
  ],
  "idempotencyHeader": "X-Idempotency-Key"
 },
 "getContent": {
  "method": "GET",
  "path": "/public/content/{id}",
  "security": "ApiKeyAuth",
  "scopes": [
   "content:read"
  ]
 },
 "getContentHtml": {
  "method": "GET",
  "path": "/public/content/{id}/html",
  "security": "ApiKeyAuth",
  "scopes": [
   "content:read"
  ],
  "produces": [
   "text/html"
  ]
 },
 "listContentComponents": {
  "method": "GET",
  "path": "/public/content/{id}/components",
  "security": "ApiKeyAuth",
  "scopes": [
   "content:read"
  ]
 },
 "getContentComponent": {
  "method": "GET",
  "path": "/public/content/{id}/components/{type}",
  "security": "ApiKeyAuth",
  "scopes": [
   "content:read"
  ]
 },
 "generateContent": {
  "method": "POST",
  "path": "/public/content/{id}/generate",
  "security": "ApiKeyAuth",
  "scopes": [
   "content:write"
  ],
  "idempotencyHeader": "X-Idempotency-Key"
 },
 "getContentCompliance": {
  "method": "GET",
  "path": "/public/content/{id}/compliance",
  "security": "ApiKeyAuth",
  "scopes": [
   "content:read"
  ]
 },
 "checkContentCompliance": {
  "method": "POST",
  "path": "/public/content/{id}/compliance",
  "security": "ApiKeyAuth",
  "scopes": [
   "compliance:write"
  ],
  "idempotencyHeader": "X-Idempotency-Key"
 },
 "generateContentTools": {
  "method": "POST",
  "path": "/public/content/{id}/content-tools",
  "security": "ApiKeyAuth",
  "scopes": [
   "content_tools:write"
  ],
  "idempotencyHeader": "X-Idempotency-Key"
 },
 "generateContentTool": {
  "method": "POST",
  "path": "/public/content/{id}/content-tools/{tool}",
  "security": "ApiKeyAuth",
  "scopes": [
   "content_tools:write"
  ]
 },
 "listVehicles": {
  "method": "GET",
  "path": "/public/inventory",
  "security": "ApiKeyAuth",
  "scopes": [
   "inventory:read"
  ]
 },
 "getInventoryFeed": {
  "method": "GET",
  "path": "/public/inventory/feed",
  "security": "ApiKeyAuth",
  "scopes": [
   "inventory:read"
  ],
  "produces": [
   "application/json",
   "application/xml"
  ]
 },
 "getInventoryStats": {
  "method": "GET",
  "path": "/public/inventory/stats",
  "security": "ApiKeyAuth",
  "scopes": [
   "inventory:read"
  ]
 },
 "generateVehicleDescriptionBatch": {
  "method": "POST",
  "path": "/public/inventory/descriptions/batch",
  "security": "ApiKeyAuth",
  "scopes": [
   "inventory:write"
  ],
  "idempotencyHeader": "X-Idempotency-Key"
 },
 "getVehicle": {
  "method": "GET",
  "path": "/public/inventory/{vin}",
  "security": "ApiKeyAuth",
  "scopes": [
   "inventory:read"
  ]
 },
 "getVehicleDescription": {
  "method": "GET",
  "path": "/public/inventory/{vin}/description",
  "security": "ApiKeyAuth",
  "scopes": [
   "inventory:read"
  ]
 },
 "generateVehicleDescription": {
  "method": "POST",
  "path": "/public/inventory/{vin}/description",
  "security": "ApiKeyAuth",
  "scopes": [
   "inventory:write"
  ],
  "idempotencyHeader": "X-Idempotency-Key"
 },
 "listWebhooks": {
  "method": "GET",
  "path": "/public/webhooks",
  "security": "ApiKeyAuth",
  "scopes": [
   "webhooks:read"
  ]
 },
 "createWebhook": {
  "method": "POST",
  "path": "/public/webhooks",
  "security": "ApiKeyAuth",
  "scopes": [
   "webhooks:write"
  ]
 },
 "deleteWebhook": {
  "method": "DELETE",
  "path": "/public/webhooks/{id}",
  "security": "ApiKeyAuth",
  "scopes": [
   "webhooks:write"
  ],
  "produces": []
 },
 "updateWebhook": {
  "method": "PATCH",
  "path": "/public/webhooks/{id}",
  "security": "ApiKeyAuth",
  "scopes": [
   "webhooks:write"
  ]
 },
 "listWebhookDeliveries": {
  "method": "GET",
  "path": "/public/webhooks/{id}/deliveries",
  "security": "ApiKeyAuth",
  "scopes": [
   "webhooks:read"
  ]
 },
 "testWebhook": {
  "method": "POST",
  "path": "/public/webhooks/{id}/test",
  "security": "ApiKeyAuth",
  "scopes": [
   "webhooks:write"
  ]
 },
 "getSite": {
  "method": "GET",
  "path": "/public/site",
  "security": "ApiKeyAuth",
  "scopes": [
   "site:read"
  ]
 },
 "listCategories": {
  "method": "GET",
  "path": "/public/site/categories",
  "security": "ApiKeyAuth",
  "scopes": [
   "site:read"
  ]
 },
 "listBrandVoices": {
  "method": "GET",
  "path": "/public/site/brand-voices",
  "security": "ApiKeyAuth",
  "scopes": [
   "site:read"
  ]
 },
 "listSiteElements": {
  "method": "GET",
  "path": "/public/site/elements",
  "security": "ApiKeyAuth",
  "scopes": [
   "site:read"
  ]
 },
 "listSiteContentTypes": {
  "method": "GET",
  "path": "/public/site/content-types",
  "security": "ApiKeyAuth",
  "scopes": [
   "site:read"
  ]
 },
 "listScopes": {
  "method": "GET",
  "path": "/public/reference/scopes",
  "security": "ApiKeyAuth",
  "scopes": []
 },
 "listContentTypes": {
  "method": "GET",
  "path": "/public/reference/content-types",
  "security": "ApiKeyAuth",
  "scopes": []
 },
 "listComponentTypes": {
  "method": "GET",
  "path": "/public/reference/component-types",
  "security": "ApiKeyAuth",
  "scopes": []
 },
 "listWebhookEvents": {
  "method": "GET",
  "path": "/public/reference/webhook-events",
  "security": "ApiKeyAuth",
  "scopes": []
 },
 "listContentTools": {
  "method": "GET",
  "path": "/public/reference/content-tools",
  "security": "ApiKeyAuth",
  "scopes": []
 },
 "getHealth": {
  "method": "GET",
  "path": "/public/health",
  "security": null,
  "scopes": []
 },
 "listApiKeys": {
  "method": "GET",
  "path": "/dashboard/api-keys",
  "security": "Session",
  "scopes": []
 },
 "createApiKey": {
  "method": "POST",
  "path": "/dashboard/api-keys",
  "security": "Session",
  "scopes": []
 },
 "getApiKey": {
  "method": "GET",
  "path": "/dashboard/api-keys/{id}",
  "security": "Session",
  "scopes": []
 },
 "revokeApiKey": {
  "method": "POST",
  "path": "/dashboard/api-keys/{id}/revoke",
  "security": "Session",
  "scopes": []
 },
 "rotateApiKey": {
  "method": "POST",
  "path": "/dashboard/api-keys/{id}/rotate",
  "security": "Session",
  "scopes": []
 }
} as const;
