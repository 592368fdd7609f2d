// Generated from openapi/hatz by npm run generate.
export const server = "https://ai.hatz.ai/v1";

export const keyHeader = "X-API-Key";

export const operations = {
 "getDailyUsage": {
  "method": "GET",
  "path": "/usage/daily",
  "security": "apiKeyAuth",
  "scopes": [
   "view_user_roles"
  ]
 },
 "getHourlyUsage": {
  "method": "GET",
  "path": "/usage/hourly",
  "security": "apiKeyAuth",
  "scopes": [
   "view_user_roles"
  ]
 },
 "getUsageBySource": {
  "method": "GET",
  "path": "/usage/source",
  "security": "apiKeyAuth",
  "scopes": [
   "view_user_roles"
  ]
 },
 "getUsageByModel": {
  "method": "GET",
  "path": "/usage/model",
  "security": "apiKeyAuth",
  "scopes": [
   "view_user_roles"
  ]
 },
 "getUsageByAsset": {
  "method": "GET",
  "path": "/usage/asset",
  "security": "apiKeyAuth",
  "scopes": [
   "view_user_roles"
  ]
 },
 "getUsageByUser": {
  "method": "GET",
  "path": "/usage/user",
  "security": "apiKeyAuth",
  "scopes": [
   "view_user_roles"
  ]
 },
 "getUsageLimit": {
  "method": "GET",
  "path": "/usage/limit",
  "security": "apiKeyAuth",
  "scopes": [
   "view_user_roles",
   "view_usage_and_limits",
   "view_own_tenant_usage"
  ]
 },
 "listApps": {
  "method": "GET",
  "path": "/app/list",
  "security": "apiKeyAuth",
  "scopes": [
   "view_apps"
  ]
 },
 "getApp": {
  "method": "GET",
  "path": "/app/{app_id}",
  "security": "apiKeyAuth",
  "scopes": [
   "view_apps"
  ]
 },
 "queryApp": {
  "method": "POST",
  "path": "/app/{app_id}/query",
  "security": "apiKeyAuth",
  "scopes": [
   "view_apps"
  ],
  "produces": [
   "application/json",
   "text/event-stream"
  ]
 },
 "runWorkflow": {
  "method": "POST",
  "path": "/workflows/run",
  "security": "apiKeyAuth",
  "scopes": [
   "view_apps"
  ]
 },
 "getWorkflowJob": {
  "method": "GET",
  "path": "/workflows/{job_id}",
  "security": "apiKeyAuth",
  "scopes": []
 },
 "listModels": {
  "method": "GET",
  "path": "/chat/models",
  "security": "apiKeyAuth",
  "scopes": [
   "secure_ai_chat"
  ]
 },
 "listAgents": {
  "method": "GET",
  "path": "/chat/agents",
  "security": "apiKeyAuth",
  "scopes": [
   "secure_ai_chat"
  ]
 },
 "createChatCompletion": {
  "method": "POST",
  "path": "/chat/completions",
  "security": "apiKeyAuth",
  "scopes": [
   "secure_ai_chat"
  ],
  "produces": [
   "application/json",
   "text/event-stream"
  ]
 },
 "createOpenAiResponse": {
  "method": "POST",
  "path": "/openai/responses",
  "security": "apiKeyAuth",
  "scopes": [
   "secure_ai_chat"
  ],
  "produces": [
   "application/json",
   "text/event-stream"
  ]
 },
 "createAnthropicMessage": {
  "method": "POST",
  "path": "/anthropic/messages",
  "security": "apiKeyAuth",
  "scopes": [
   "secure_ai_chat"
  ],
  "produces": [
   "application/json",
   "text/event-stream"
  ]
 },
 "createAnthropicMessageV1": {
  "method": "POST",
  "path": "/anthropic/v1/messages",
  "security": "apiKeyAuth",
  "scopes": [
   "secure_ai_chat"
  ],
  "produces": [
   "application/json",
   "text/event-stream"
  ]
 },
 "countAnthropicTokens": {
  "method": "POST",
  "path": "/anthropic/messages/count_tokens",
  "security": "apiKeyAuth",
  "scopes": [
   "secure_ai_chat"
  ]
 },
 "countAnthropicTokensV1": {
  "method": "POST",
  "path": "/anthropic/v1/messages/count_tokens",
  "security": "apiKeyAuth",
  "scopes": [
   "secure_ai_chat"
  ]
 },
 "uploadFile": {
  "method": "POST",
  "path": "/files/upload",
  "security": "apiKeyAuth",
  "scopes": []
 },
 "createUploadUrl": {
  "method": "POST",
  "path": "/files/upload-url",
  "security": "apiKeyAuth",
  "scopes": []
 },
 "getFileStatus": {
  "method": "GET",
  "path": "/files/{file_id}/status",
  "security": "apiKeyAuth",
  "scopes": []
 },
 "listTenants": {
  "method": "GET",
  "path": "/admin/tenants",
  "security": "apiKeyAuth",
  "scopes": [
   "msp_admin"
  ]
 },
 "getMsp": {
  "method": "GET",
  "path": "/admin/tenants/msp",
  "security": "apiKeyAuth",
  "scopes": [
   "msp_admin"
  ]
 },
 "getTenant": {
  "method": "GET",
  "path": "/admin/tenants/{tenant_id}",
  "security": "apiKeyAuth",
  "scopes": [
   "msp_admin"
  ]
 },
 "inviteUsers": {
  "method": "POST",
  "path": "/admin/users/invite",
  "security": "apiKeyAuth",
  "scopes": [
   "invite_users"
  ]
 },
 "listRoles": {
  "method": "GET",
  "path": "/admin/roles",
  "security": "apiKeyAuth",
  "scopes": [
   "view_user_roles"
  ]
 },
 "getRole": {
  "method": "GET",
  "path": "/admin/roles/{role_id}",
  "security": "apiKeyAuth",
  "scopes": [
   "view_user_roles"
  ]
 },
 "listAuditEvents": {
  "method": "GET",
  "path": "/compliance/events",
  "security": "apiKeyAuth",
  "scopes": [
   "compliance"
  ]
 },
 "listAuditEventTypes": {
  "method": "GET",
  "path": "/compliance/event-types",
  "security": "apiKeyAuth",
  "scopes": [
   "compliance"
  ]
 },
 "getComplianceSettings": {
  "method": "GET",
  "path": "/compliance/settings/{tenant_id}",
  "security": "apiKeyAuth",
  "scopes": [
   "compliance"
  ]
 },
 "updateComplianceSettings": {
  "method": "PATCH",
  "path": "/compliance/settings/{tenant_id}",
  "security": "apiKeyAuth",
  "scopes": [
   "compliance"
  ]
 },
 "listCommunityAutomations": {
  "method": "GET",
  "path": "/automations/community",
  "security": "sessionAuth",
  "scopes": []
 },
 "listPrivateAutomations": {
  "method": "GET",
  "path": "/automations/private",
  "security": "sessionAuth",
  "scopes": []
 },
 "listApiKeys": {
  "method": "GET",
  "path": "/api-keys",
  "security": "sessionAuth",
  "scopes": []
 },
 "createApiKey": {
  "method": "POST",
  "path": "/api-keys",
  "security": "sessionAuth",
  "scopes": [
   "create_api_token"
  ]
 },
 "deleteApiKey": {
  "method": "DELETE",
  "path": "/api-keys/{key_id}",
  "security": "sessionAuth",
  "scopes": [],
  "produces": []
 }
} as const;
