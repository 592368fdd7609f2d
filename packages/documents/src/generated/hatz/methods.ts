// Generated from openapi/hatz by npm run generate.
import type { operations } from "./types.ts";

/** Everything that a key opens. */
export interface methods {
 usage: {
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
  daily: {
   name: "usage.daily";
   operation: operations["getDailyUsage"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
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
  hourly: {
   name: "usage.hourly";
   operation: operations["getHourlyUsage"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
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
  bySource: {
   name: "usage.bySource";
   operation: operations["getUsageBySource"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
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
  byModel: {
   name: "usage.byModel";
   operation: operations["getUsageByModel"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
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
  byAsset: {
   name: "usage.byAsset";
   operation: operations["getUsageByAsset"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
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
  byUser: {
   name: "usage.byUser";
   operation: operations["getUsageByUser"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
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
  limit: {
   name: "usage.limit";
   operation: operations["getUsageLimit"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
 };
 apps: {
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
  list: {
   name: "apps.list";
   operation: operations["listApps"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
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
  get: {
   name: "apps.get";
   operation: operations["getApp"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
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
  query: {
   name: "apps.query";
   operation: operations["queryApp"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 409: "session_required"; 413: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
 };
 workflows: {
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
  run: {
   name: "workflows.run";
   operation: operations["runWorkflow"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 409: "session_required"; 413: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
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
  get: {
   name: "workflows.get";
   operation: operations["getWorkflowJob"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 422: string; 429: string; 500: "session_required" };
   job: operations["getWorkflowJob"];
  };
 };
 chat: {
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
  models: {
   name: "chat.models";
   operation: operations["listModels"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
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
  agents: {
   name: "chat.agents";
   operation: operations["listAgents"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
  completions: {
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
   create: {
    name: "chat.completions.create";
    operation: operations["createChatCompletion"];
    errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 409: "session_required"; 413: "session_required"; 422: string; 429: string; 500: "session_required" };
   };
  };
 };
 openai: {
  responses: {
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
   create: {
    name: "openai.responses.create";
    operation: operations["createOpenAiResponse"];
    errors: { 400: string; 401: "invalid_api_key"; 403: "insufficient_permissions" | "model_disabled"; 429: "rate_limit_exceeded"; 500: string };
   };
  };
 };
 anthropic: {
  messages: {
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
   create: {
    name: "anthropic.messages.create";
    operation: operations["createAnthropicMessage"];
    errors: { 400: string; 401: string; 403: string; 429: string; 500: string };
   };
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
   createV1: {
    name: "anthropic.messages.createV1";
    operation: operations["createAnthropicMessageV1"];
    errors: { 400: string; 401: string; 403: string; 429: string; 500: string };
   };
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
   countTokens: {
    name: "anthropic.messages.countTokens";
    operation: operations["countAnthropicTokens"];
    errors: { 400: string; 401: string; 403: string; 429: string; 500: string };
   };
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
   countTokensV1: {
    name: "anthropic.messages.countTokensV1";
    operation: operations["countAnthropicTokensV1"];
    errors: { 400: string; 401: string; 403: string; 429: string; 500: string };
   };
  };
 };
 files: {
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
  upload: {
   name: "files.upload";
   operation: operations["uploadFile"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 413: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
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
  createUploadUrl: {
   name: "files.createUploadUrl";
   operation: operations["createUploadUrl"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 413: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
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
  status: {
   name: "files.status";
   operation: operations["getFileStatus"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 422: string; 429: string; 500: "session_required" };
   job: operations["getFileStatus"];
  };
 };
 tenants: {
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
  list: {
   name: "tenants.list";
   operation: operations["listTenants"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
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
  msp: {
   name: "tenants.msp";
   operation: operations["getMsp"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
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
  get: {
   name: "tenants.get";
   operation: operations["getTenant"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
 };
 users: {
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
  invite: {
   name: "users.invite";
   operation: operations["inviteUsers"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 413: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
 };
 roles: {
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
  list: {
   name: "roles.list";
   operation: operations["listRoles"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
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
  get: {
   name: "roles.get";
   operation: operations["getRole"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
 };
 compliance: {
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
  events: {
   name: "compliance.events";
   operation: operations["listAuditEvents"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 422: string; 429: string; 500: "session_required" };
   items: "/data";
  };
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
  eventTypes: {
   name: "compliance.eventTypes";
   operation: operations["listAuditEventTypes"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 422: string; 429: string; 500: "session_required" };
  };
  settings: {
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
   get: {
    name: "compliance.settings.get";
    operation: operations["getComplianceSettings"];
    errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 422: string; 429: string; 500: "session_required" };
   };
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
   update: {
    name: "compliance.settings.update";
    operation: operations["updateComplianceSettings"];
    errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 413: "session_required"; 422: string; 429: string; 500: "session_required" };
   };
  };
 };
}

/** Everything that only a signed-in session opens. */
export interface sessionMethods {
 automations: {
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
  community: {
   name: "automations.community";
   operation: operations["listCommunityAutomations"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 422: string; 500: "session_required" };
   items: "/data";
  };
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
  private: {
   name: "automations.private";
   operation: operations["listPrivateAutomations"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 422: string; 500: "session_required" };
   items: "/data";
  };
 };
 keys: {
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
  list: {
   name: "keys.list";
   operation: operations["listApiKeys"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 422: string; 500: "session_required" };
   items: "/data";
  };
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
  create: {
   name: "keys.create";
   operation: operations["createApiKey"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 413: "session_required"; 422: string; 500: "session_required" };
   secrets: "/key";
  };
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
  delete: {
   name: "keys.delete";
   operation: operations["deleteApiKey"];
   errors: { 400: "session_required"; 401: "session_required"; 403: "session_required"; 404: "session_required"; 422: string; 500: "session_required" };
  };
 };
}
