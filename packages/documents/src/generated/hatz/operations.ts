// Generated from openapi/hatz by npm run generate.
export const api = {
 "name": "hatz",
 "server": "https://ai.hatz.ai/v1",
 "key": {
  "header": "X-API-Key",
  "security": "apiKeyAuth",
  "variable": "HATZ_API_KEY",
  "format": {
   "prefix": "hatz_",
   "alphabet": "base62",
   "length": 48
  }
 }
} as const;

const errors1 = {
 "400": [
  "session_required"
 ],
 "401": [
  "session_required"
 ],
 "403": [
  "session_required"
 ],
 "404": [
  "session_required"
 ],
 "422": [],
 "429": [],
 "500": [
  "session_required"
 ]
} as const;

const errors2 = {
 "400": [
  "session_required"
 ],
 "401": [
  "session_required"
 ],
 "403": [
  "session_required"
 ],
 "422": [],
 "429": [],
 "500": [
  "session_required"
 ]
} as const;

const errors3 = {
 "400": [
  "session_required"
 ],
 "401": [
  "session_required"
 ],
 "403": [
  "session_required"
 ],
 "404": [
  "session_required"
 ],
 "409": [
  "session_required"
 ],
 "413": [
  "session_required"
 ],
 "422": [],
 "429": [],
 "500": [
  "session_required"
 ]
} as const;

const errors4 = {
 "400": [
  "session_required"
 ],
 "401": [
  "session_required"
 ],
 "403": [
  "session_required"
 ],
 "409": [
  "session_required"
 ],
 "413": [
  "session_required"
 ],
 "422": [],
 "429": [],
 "500": [
  "session_required"
 ]
} as const;

const errors5 = {
 "400": [],
 "401": [
  "invalid_api_key"
 ],
 "403": [
  "insufficient_permissions",
  "model_disabled"
 ],
 "429": [
  "rate_limit_exceeded"
 ],
 "500": []
} as const;

const errors6 = {
 "400": [],
 "401": [],
 "403": [],
 "429": [],
 "500": []
} as const;

const errors7 = {
 "400": [
  "session_required"
 ],
 "401": [
  "session_required"
 ],
 "403": [
  "session_required"
 ],
 "413": [
  "session_required"
 ],
 "422": [],
 "429": [],
 "500": [
  "session_required"
 ]
} as const;

const errors8 = {
 "400": [
  "session_required"
 ],
 "401": [
  "session_required"
 ],
 "403": [
  "session_required"
 ],
 "404": [
  "session_required"
 ],
 "413": [
  "session_required"
 ],
 "422": [],
 "429": [],
 "500": [
  "session_required"
 ]
} as const;

const errors9 = {
 "400": [
  "session_required"
 ],
 "401": [
  "session_required"
 ],
 "403": [
  "session_required"
 ],
 "422": [],
 "500": [
  "session_required"
 ]
} as const;

const errors10 = {
 "400": [
  "session_required"
 ],
 "401": [
  "session_required"
 ],
 "403": [
  "session_required"
 ],
 "413": [
  "session_required"
 ],
 "422": [],
 "500": [
  "session_required"
 ]
} as const;

const errors11 = {
 "400": [
  "session_required"
 ],
 "401": [
  "session_required"
 ],
 "403": [
  "session_required"
 ],
 "404": [
  "session_required"
 ],
 "422": [],
 "500": [
  "session_required"
 ]
} as const;

/**
 * Get usage by day.
 *
 * Credits of each day, split into what was put in and what came out.
 *
 * `GET /usage/daily`, operation `getDailyUsage`. Needs the scope `view_user_roles`.
 *
 * - 200: The days.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Inferred: the API's own material does not say so.
 */
export const usageDaily = {
 "id": "getDailyUsage",
 "name": "usage.daily",
 "method": "GET",
 "path": "/usage/daily",
 "security": "apiKeyAuth",
 "scopes": [
  "view_user_roles"
 ],
 "errors": errors1
} as const;

/**
 * Get usage by hour of the week.
 *
 * Credits of each hour of the week, over all weeks of the period: the heat map of the dashboard.
 *
 * `GET /usage/hourly`, operation `getHourlyUsage`. Needs the scope `view_user_roles`.
 *
 * - 200: The hours.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Inferred: the API's own material does not say so.
 */
export const usageHourly = {
 "id": "getHourlyUsage",
 "name": "usage.hourly",
 "method": "GET",
 "path": "/usage/hourly",
 "security": "apiKeyAuth",
 "scopes": [
  "view_user_roles"
 ],
 "errors": errors1
} as const;

/**
 * Get usage by source.
 *
 * Credits by what they were spent through: chat, apps, workflows, the API and so on.
 *
 * `GET /usage/source`, operation `getUsageBySource`. Needs the scope `view_user_roles`.
 *
 * - 200: The sources.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Inferred: the API's own material does not say so.
 */
export const usageBySource = {
 "id": "getUsageBySource",
 "name": "usage.bySource",
 "method": "GET",
 "path": "/usage/source",
 "security": "apiKeyAuth",
 "scopes": [
  "view_user_roles"
 ],
 "errors": errors1
} as const;

/**
 * Get usage by model.
 *
 * Credits of each model.
 *
 * `GET /usage/model`, operation `getUsageByModel`. Needs the scope `view_user_roles`.
 *
 * - 200: The models.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Inferred: the API's own material does not say so.
 */
export const usageByModel = {
 "id": "getUsageByModel",
 "name": "usage.byModel",
 "method": "GET",
 "path": "/usage/model",
 "security": "apiKeyAuth",
 "scopes": [
  "view_user_roles"
 ],
 "errors": errors1
} as const;

/**
 * Get usage by asset.
 *
 * Credits of each app, workflow and agent.
 *
 * `GET /usage/asset`, operation `getUsageByAsset`. Needs the scope `view_user_roles`.
 *
 * - 200: The assets.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Inferred: the API's own material does not say so.
 */
export const usageByAsset = {
 "id": "getUsageByAsset",
 "name": "usage.byAsset",
 "method": "GET",
 "path": "/usage/asset",
 "security": "apiKeyAuth",
 "scopes": [
  "view_user_roles"
 ],
 "errors": errors1
} as const;

/**
 * Get usage by user.
 *
 * Credits of each user.
 *
 * `GET /usage/user`, operation `getUsageByUser`. Needs the scope `view_user_roles`.
 *
 * - 200: The users.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Inferred: the API's own material does not say so.
 */
export const usageByUser = {
 "id": "getUsageByUser",
 "name": "usage.byUser",
 "method": "GET",
 "path": "/usage/user",
 "security": "apiKeyAuth",
 "scopes": [
  "view_user_roles"
 ],
 "errors": errors1
} as const;

/**
 * Get the usage limit.
 *
 * What the tenant and the caller may use this month, and what is left of it. Any one of three permissions will do, which
 * is documented; with View Own Tenant Usage alone there is no tenant to choose but one's own. The call costs no credits.
 *
 * `GET /usage/limit`, operation `getUsageLimit`. Needs the scope `view_user_roles` or `view_usage_and_limits` or `view_own_tenant_usage`.
 *
 * - 200: The allowances.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Inferred: the API's own material does not say so.
 */
export const usageLimit = {
 "id": "getUsageLimit",
 "name": "usage.limit",
 "method": "GET",
 "path": "/usage/limit",
 "security": "apiKeyAuth",
 "scopes": [
  "view_user_roles",
  "view_usage_and_limits",
  "view_own_tenant_usage"
 ],
 "errors": errors1
} as const;

/**
 * List apps and workflows.
 *
 * What the user sees under My Automations, apps and workflows mixed. Community and private automations are not among
 * them. The answer does not say how many there are in all.
 *
 * `GET /app/list`, operation `listApps`. Needs the scope `view_apps`.
 *
 * - 200: One page.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const appsList = {
 "id": "listApps",
 "name": "apps.list",
 "method": "GET",
 "path": "/app/list",
 "security": "apiKeyAuth",
 "scopes": [
  "view_apps"
 ],
 "errors": errors2
} as const;

/**
 * Get an app.
 *
 * One app or workflow of the user with what has to be filled in. Community and private ones are not found.
 *
 * `GET /app/{app_id}`, operation `getApp`. Needs the scope `view_apps`.
 *
 * - 200: The app or workflow.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const appsGet = {
 "id": "getApp",
 "name": "apps.get",
 "method": "GET",
 "path": "/app/{app_id}",
 "security": "apiKeyAuth",
 "scopes": [
  "view_apps"
 ],
 "errors": errors1
} as const;

/**
 * Run an app.
 *
 * Fills in an app and waits for the answer, whole or as a stream. What a run needs is in the app's `user_inputs`: each one
 * that is required must be among `inputs`.
 *
 * `POST /app/{app_id}/query`, operation `queryApp`. Needs the scope `view_apps`.
 *
 * - 200: The answer.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 409 `session_required` · 413 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const appsQuery = {
 "id": "queryApp",
 "name": "apps.query",
 "method": "POST",
 "path": "/app/{app_id}/query",
 "security": "apiKeyAuth",
 "scopes": [
  "view_apps"
 ],
 "produces": [
  "application/json",
  "text/event-stream"
 ],
 "errors": errors3
} as const;

/**
 * Run a workflow.
 *
 * Starts a job and answers at once; poll the job for its outputs. The product calls this address "run via webhook": it is
 * for others to call, with a key.
 *
 * `POST /workflows/run`, operation `runWorkflow`. Needs the scope `view_apps`.
 *
 * - 200: The job has started. The status 200 is inferred; the body is documented.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 409 `session_required` · 413 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const workflowsRun = {
 "id": "runWorkflow",
 "name": "workflows.run",
 "method": "POST",
 "path": "/workflows/run",
 "security": "apiKeyAuth",
 "scopes": [
  "view_apps"
 ],
 "errors": errors3
} as const;

/**
 * Get a workflow job.
 *
 * How far a job is and what its steps have put out. Only who started a job can see it.
 *
 * `GET /workflows/{job_id}`, operation `getWorkflowJob`. Any valid key will do.
 *
 * - 200: The job.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const workflowsGet = {
 "id": "getWorkflowJob",
 "name": "workflows.get",
 "method": "GET",
 "path": "/workflows/{job_id}",
 "security": "apiKeyAuth",
 "scopes": [],
 "poll": {
  "state": "/status",
  "done": [
   "completed"
  ],
  "failed": [
   "failed"
  ]
 },
 "errors": errors1
} as const;

/**
 * List models.
 *
 * The models the user can use now: the role, the tenant, the MSP and spent credits each take some away. Two published
 * pages call this with a bearer key, against the published rule that only the gateways take one.
 *
 * `GET /chat/models`, operation `listModels`. Needs the scope `secure_ai_chat`.
 *
 * - 200: All models.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const chatModels = {
 "id": "listModels",
 "name": "chat.models",
 "method": "GET",
 "path": "/chat/models",
 "security": "apiKeyAuth",
 "scopes": [
  "secure_ai_chat"
 ],
 "errors": errors2
} as const;

/**
 * List agents.
 *
 * The user's agents. One is used in the chat by the model name `agent-` and its id.
 *
 * `GET /chat/agents`, operation `listAgents`. Needs the scope `secure_ai_chat`.
 *
 * - 200: All agents.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const chatAgents = {
 "id": "listAgents",
 "name": "chat.agents",
 "method": "GET",
 "path": "/chat/agents",
 "security": "apiKeyAuth",
 "scopes": [
  "secure_ai_chat"
 ],
 "errors": errors2
} as const;

/**
 * Chat with a model or an agent.
 *
 * Answers a conversation, whole or as a stream. Nothing is remembered between calls, so send all messages each time. A
 * model that is disabled is refused with 403, one that is out of credits with 429.
 *
 * `POST /chat/completions`, operation `createChatCompletion`. Needs the scope `secure_ai_chat`.
 *
 * - 200: The answer.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 409 `session_required` · 413 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const chatCompletionsCreate = {
 "id": "createChatCompletion",
 "name": "chat.completions.create",
 "method": "POST",
 "path": "/chat/completions",
 "security": "apiKeyAuth",
 "scopes": [
  "secure_ai_chat"
 ],
 "produces": [
  "application/json",
  "text/event-stream"
 ],
 "errors": errors4
} as const;

/**
 * Create a response in OpenAI's format.
 *
 * OpenAI's Responses API for clients whose base URL is `/openai`. Tools are run by the caller, and nothing is kept between
 * calls. The same models are barred or out of credits as in the native chat.
 *
 * `POST /openai/responses`, operation `createOpenAiResponse`. Needs the scope `secure_ai_chat`.
 *
 * - 200: The response.
 * - Errors: 400 · 401 `invalid_api_key` · 403 `insufficient_permissions`, `model_disabled` · 429 `rate_limit_exceeded` · 500
 *
 * Documented by the API's own material.
 */
export const openaiResponsesCreate = {
 "id": "createOpenAiResponse",
 "name": "openai.responses.create",
 "method": "POST",
 "path": "/openai/responses",
 "security": "apiKeyAuth",
 "scopes": [
  "secure_ai_chat"
 ],
 "produces": [
  "application/json",
  "text/event-stream"
 ],
 "errors": errors5
} as const;

/**
 * Create a message in Anthropic's format.
 *
 * Anthropic's Messages API. Tools are run by the caller. The same models are barred or out of credits as in the native
 * chat.
 *
 * `POST /anthropic/messages`, operation `createAnthropicMessage`. Needs the scope `secure_ai_chat`.
 *
 * - 200: The message.
 * - Errors: 400 · 401 · 403 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const anthropicMessagesCreate = {
 "id": "createAnthropicMessage",
 "name": "anthropic.messages.create",
 "method": "POST",
 "path": "/anthropic/messages",
 "security": "apiKeyAuth",
 "scopes": [
  "secure_ai_chat"
 ],
 "produces": [
  "application/json",
  "text/event-stream"
 ],
 "errors": errors6
} as const;

/**
 * Create a message at the second address.
 *
 * The same as /anthropic/messages, for clients that add `/v1/messages` to their base URL `/anthropic`.
 *
 * `POST /anthropic/v1/messages`, operation `createAnthropicMessageV1`. Needs the scope `secure_ai_chat`.
 *
 * - 200: The message.
 * - Errors: 400 · 401 · 403 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const anthropicMessagesCreateV1 = {
 "id": "createAnthropicMessageV1",
 "name": "anthropic.messages.createV1",
 "method": "POST",
 "path": "/anthropic/v1/messages",
 "security": "apiKeyAuth",
 "scopes": [
  "secure_ai_chat"
 ],
 "produces": [
  "application/json",
  "text/event-stream"
 ],
 "errors": errors6
} as const;

/**
 * Count the tokens of a message.
 *
 * How many tokens a message would put in. Counting costs no credits.
 *
 * `POST /anthropic/messages/count_tokens`, operation `countAnthropicTokens`. Needs the scope `secure_ai_chat`.
 *
 * - 200: The count.
 * - Errors: 400 · 401 · 403 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const anthropicMessagesCountTokens = {
 "id": "countAnthropicTokens",
 "name": "anthropic.messages.countTokens",
 "method": "POST",
 "path": "/anthropic/messages/count_tokens",
 "security": "apiKeyAuth",
 "scopes": [
  "secure_ai_chat"
 ],
 "errors": errors6
} as const;

/**
 * Count the tokens of a message at the second address.
 *
 * The same as /anthropic/messages/count_tokens, for clients that add `/v1/messages/count_tokens`.
 *
 * `POST /anthropic/v1/messages/count_tokens`, operation `countAnthropicTokensV1`. Needs the scope `secure_ai_chat`.
 *
 * - 200: The count.
 * - Errors: 400 · 401 · 403 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const anthropicMessagesCountTokensV1 = {
 "id": "countAnthropicTokensV1",
 "name": "anthropic.messages.countTokensV1",
 "method": "POST",
 "path": "/anthropic/v1/messages/count_tokens",
 "security": "apiKeyAuth",
 "scopes": [
  "secure_ai_chat"
 ],
 "errors": errors6
} as const;

/**
 * Upload a file.
 *
 * Takes the bytes at once. Before the file can be used it has to become `ready`; poll its status. Two shapes of the answer
 * are published: be prepared for `file_id` and for `file_uuid`.
 *
 * `POST /files/upload`, operation `uploadFile`. Any valid key will do.
 *
 * - 200: The bytes have arrived.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 413 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const filesUpload = {
 "id": "uploadFile",
 "name": "files.upload",
 "method": "POST",
 "path": "/files/upload",
 "security": "apiKeyAuth",
 "scopes": [],
 "form": true,
 "errors": errors7
} as const;

/**
 * Create an upload URL.
 *
 * Names a file and a place to send its bytes to: PUT them to `upload_url`, without a key, then poll the file's status.
 *
 * `POST /files/upload-url`, operation `createUploadUrl`. Any valid key will do.
 *
 * - 200: Where to send the bytes.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 413 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const filesCreateUploadUrl = {
 "id": "createUploadUrl",
 "name": "files.createUploadUrl",
 "method": "POST",
 "path": "/files/upload-url",
 "security": "apiKeyAuth",
 "scopes": [],
 "errors": errors7
} as const;

/**
 * Get the status of a file.
 *
 * Whether a file can be used yet. Only who uploaded a file can see it.
 *
 * `GET /files/{file_id}/status`, operation `getFileStatus`. Any valid key will do.
 *
 * - 200: The status.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const filesStatus = {
 "id": "getFileStatus",
 "name": "files.status",
 "method": "GET",
 "path": "/files/{file_id}/status",
 "security": "apiKeyAuth",
 "scopes": [],
 "poll": {
  "state": "/status",
  "done": [
   "ready"
  ],
  "failed": [
   "failed"
  ]
 },
 "errors": errors1
} as const;

/**
 * List tenants.
 *
 * The tenants of the caller's MSP, in a bare array that does not say how many there are in all.
 *
 * `GET /admin/tenants`, operation `listTenants`. Needs the scope `msp_admin`.
 *
 * - 200: One page.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const tenantsList = {
 "id": "listTenants",
 "name": "tenants.list",
 "method": "GET",
 "path": "/admin/tenants",
 "security": "apiKeyAuth",
 "scopes": [
  "msp_admin"
 ],
 "errors": errors2
} as const;

/**
 * Get the MSP.
 *
 * The caller's own MSP: its packages, its credits, and how many of its people sign in.
 *
 * `GET /admin/tenants/msp`, operation `getMsp`. Needs the scope `msp_admin`.
 *
 * - 200: The MSP.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const tenantsMsp = {
 "id": "getMsp",
 "name": "tenants.msp",
 "method": "GET",
 "path": "/admin/tenants/msp",
 "security": "apiKeyAuth",
 "scopes": [
  "msp_admin"
 ],
 "errors": errors2
} as const;

/**
 * Get a tenant.
 *
 * One tenant with its packages, settings and credits.
 *
 * `GET /admin/tenants/{tenant_id}`, operation `getTenant`. Needs the scope `msp_admin`.
 *
 * - 200: The tenant.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const tenantsGet = {
 "id": "getTenant",
 "name": "tenants.get",
 "method": "GET",
 "path": "/admin/tenants/{tenant_id}",
 "security": "apiKeyAuth",
 "scopes": [
  "msp_admin"
 ],
 "errors": errors1
} as const;

/**
 * Invite users.
 *
 * Invites up to 100 people into a tenant, with a role each.
 *
 * `POST /admin/users/invite`, operation `inviteUsers`. Needs the scope `invite_users`.
 *
 * - 200: They are invited.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 413 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const usersInvite = {
 "id": "inviteUsers",
 "name": "users.invite",
 "method": "POST",
 "path": "/admin/users/invite",
 "security": "apiKeyAuth",
 "scopes": [
  "invite_users"
 ],
 "errors": errors8
} as const;

/**
 * List roles.
 *
 * With a tenant: the default roles and the custom roles of that tenant. Without: the custom roles of the MSP. `limit`
 * counts default and custom roles separately, so a page may hold twice as many.
 *
 * `GET /admin/roles`, operation `listRoles`. Needs the scope `view_user_roles`.
 *
 * - 200: One page.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const rolesList = {
 "id": "listRoles",
 "name": "roles.list",
 "method": "GET",
 "path": "/admin/roles",
 "security": "apiKeyAuth",
 "scopes": [
  "view_user_roles"
 ],
 "errors": errors1
} as const;

/**
 * Get a role.
 *
 * One role with all of its permissions.
 *
 * `GET /admin/roles/{role_id}`, operation `getRole`. Needs the scope `view_user_roles`.
 *
 * - 200: The role.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const rolesGet = {
 "id": "getRole",
 "name": "roles.get",
 "method": "GET",
 "path": "/admin/roles/{role_id}",
 "security": "apiKeyAuth",
 "scopes": [
  "view_user_roles"
 ],
 "errors": errors1
} as const;

/**
 * List audit events.
 *
 * Who did what in the tenant, newest first.
 *
 * `GET /compliance/events`, operation `listAuditEvents`. Needs the scope `compliance`.
 *
 * - 200: One page.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const complianceEvents = {
 "id": "listAuditEvents",
 "name": "compliance.events",
 "method": "GET",
 "path": "/compliance/events",
 "security": "apiKeyAuth",
 "scopes": [
  "compliance"
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
 * List audit event types.
 *
 * The types that audit events can have and be filtered by.
 *
 * `GET /compliance/event-types`, operation `listAuditEventTypes`. Needs the scope `compliance`.
 *
 * - 200: All event types.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const complianceEventTypes = {
 "id": "listAuditEventTypes",
 "name": "compliance.eventTypes",
 "method": "GET",
 "path": "/compliance/event-types",
 "security": "apiKeyAuth",
 "scopes": [
  "compliance"
 ],
 "errors": errors2
} as const;

/**
 * Get compliance settings.
 *
 * What a tenant lets be seen of its log, and which ways its files may leave by.
 *
 * `GET /compliance/settings/{tenant_id}`, operation `getComplianceSettings`. Needs the scope `compliance`.
 *
 * - 200: The settings.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const complianceSettingsGet = {
 "id": "getComplianceSettings",
 "name": "compliance.settings.get",
 "method": "GET",
 "path": "/compliance/settings/{tenant_id}",
 "security": "apiKeyAuth",
 "scopes": [
  "compliance"
 ],
 "errors": errors1
} as const;

/**
 * Update compliance settings.
 *
 * Changes what is sent and leaves the rest. The content of invocations can only be shown where invocations are. The
 * method is inferred.
 *
 * `PATCH /compliance/settings/{tenant_id}`, operation `updateComplianceSettings`. Needs the scope `compliance`.
 *
 * - 200: The settings as they are now.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 413 `session_required` · 422 · 429 · 500 `session_required`
 *
 * Documented by the API's own material.
 */
export const complianceSettingsUpdate = {
 "id": "updateComplianceSettings",
 "name": "compliance.settings.update",
 "method": "PATCH",
 "path": "/compliance/settings/{tenant_id}",
 "security": "apiKeyAuth",
 "scopes": [
  "compliance"
 ],
 "errors": errors8
} as const;

/**
 * List community automations.
 *
 * The apps and workflows that others share with everybody.
 *
 * `GET /automations/community`, operation `listCommunityAutomations`. Any valid key will do.
 *
 * - 200: All of them.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 422 · 500 `session_required`
 *
 * Inferred: the API's own material does not say so.
 */
export const automationsCommunity = {
 "id": "listCommunityAutomations",
 "name": "automations.community",
 "method": "GET",
 "path": "/automations/community",
 "security": "sessionAuth",
 "scopes": [],
 "paging": {
  "items": "/data",
  "style": "none"
 },
 "errors": errors9
} as const;

/**
 * List private automations.
 *
 * The apps and workflows that are kept within the tenant.
 *
 * `GET /automations/private`, operation `listPrivateAutomations`. Any valid key will do.
 *
 * - 200: All of them.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 422 · 500 `session_required`
 *
 * Inferred: the API's own material does not say so.
 */
export const automationsPrivate = {
 "id": "listPrivateAutomations",
 "name": "automations.private",
 "method": "GET",
 "path": "/automations/private",
 "security": "sessionAuth",
 "scopes": [],
 "paging": {
  "items": "/data",
  "style": "none"
 },
 "errors": errors9
} as const;

/**
 * List API keys.
 *
 * The caller's own keys that are active, newest first. The keys themselves are not shown.
 *
 * `GET /api-keys`, operation `listApiKeys`. Any valid key will do.
 *
 * - 200: All keys.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 422 · 500 `session_required`
 *
 * Inferred: the API's own material does not say so.
 */
export const keysList = {
 "id": "listApiKeys",
 "name": "keys.list",
 "method": "GET",
 "path": "/api-keys",
 "security": "sessionAuth",
 "scopes": [],
 "paging": {
  "items": "/data",
  "style": "none"
 },
 "errors": errors9
} as const;

/**
 * Create API key.
 *
 * Makes a key for the caller. The key is shown here once, and never again; the audit log notes it.
 *
 * `POST /api-keys`, operation `createApiKey`. Needs the scope `create_api_token`.
 *
 * - 201: The new key.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 413 `session_required` · 422 · 500 `session_required`
 *
 * Inferred: the API's own material does not say so.
 */
export const keysCreate = {
 "id": "createApiKey",
 "name": "keys.create",
 "method": "POST",
 "path": "/api-keys",
 "security": "sessionAuth",
 "scopes": [
  "create_api_token"
 ],
 "secrets": [
  "/key"
 ],
 "errors": errors10
} as const;

/**
 * Delete API key.
 *
 * Ends a key at once and for good. To replace a key, make the new one first.
 *
 * `DELETE /api-keys/{key_id}`, operation `deleteApiKey`. Any valid key will do.
 *
 * - 204: Gone.
 * - Errors: 400 `session_required` · 401 `session_required` · 403 `session_required` · 404 `session_required` · 422 · 500 `session_required`
 *
 * Inferred: the API's own material does not say so.
 */
export const keysDelete = {
 "id": "deleteApiKey",
 "name": "keys.delete",
 "method": "DELETE",
 "path": "/api-keys/{key_id}",
 "security": "sessionAuth",
 "scopes": [],
 "produces": [],
 "empty": [
  204
 ],
 "errors": errors11
} as const;

/** Every operation, by its operationId. */
export const operations = {
 getDailyUsage: usageDaily,
 getHourlyUsage: usageHourly,
 getUsageBySource: usageBySource,
 getUsageByModel: usageByModel,
 getUsageByAsset: usageByAsset,
 getUsageByUser: usageByUser,
 getUsageLimit: usageLimit,
 listApps: appsList,
 getApp: appsGet,
 queryApp: appsQuery,
 runWorkflow: workflowsRun,
 getWorkflowJob: workflowsGet,
 listModels: chatModels,
 listAgents: chatAgents,
 createChatCompletion: chatCompletionsCreate,
 createOpenAiResponse: openaiResponsesCreate,
 createAnthropicMessage: anthropicMessagesCreate,
 createAnthropicMessageV1: anthropicMessagesCreateV1,
 countAnthropicTokens: anthropicMessagesCountTokens,
 countAnthropicTokensV1: anthropicMessagesCountTokensV1,
 uploadFile: filesUpload,
 createUploadUrl: filesCreateUploadUrl,
 getFileStatus: filesStatus,
 listTenants: tenantsList,
 getMsp: tenantsMsp,
 getTenant: tenantsGet,
 inviteUsers: usersInvite,
 listRoles: rolesList,
 getRole: rolesGet,
 listAuditEvents: complianceEvents,
 listAuditEventTypes: complianceEventTypes,
 getComplianceSettings: complianceSettingsGet,
 updateComplianceSettings: complianceSettingsUpdate,
 listCommunityAutomations: automationsCommunity,
 listPrivateAutomations: automationsPrivate,
 listApiKeys: keysList,
 createApiKey: keysCreate,
 deleteApiKey: keysDelete,
};
