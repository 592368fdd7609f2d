// Generated from openapi/hygiara by npm run generate.
export const server = "https://api.hygiara.com/v1";

export const keyHeader = "X-API-Key";

export const operations = {
 "listApiKeys": {
  "method": "GET",
  "path": "/api-keys",
  "security": "sessionAuth",
  "scopes": [
   "apiKeys:manage"
  ]
 },
 "createApiKey": {
  "method": "POST",
  "path": "/api-keys",
  "security": "sessionAuth",
  "scopes": [
   "apiKeys:manage"
  ]
 },
 "getApiKey": {
  "method": "GET",
  "path": "/api-keys/{keyId}",
  "security": "sessionAuth",
  "scopes": [
   "apiKeys:manage"
  ]
 },
 "revokeApiKey": {
  "method": "DELETE",
  "path": "/api-keys/{keyId}",
  "security": "sessionAuth",
  "scopes": [
   "apiKeys:manage"
  ],
  "produces": []
 },
 "listProjects": {
  "method": "GET",
  "path": "/projects",
  "security": "apiKeyAuth",
  "scopes": [
   "projects:read"
  ]
 },
 "createProject": {
  "method": "POST",
  "path": "/projects",
  "security": "apiKeyAuth",
  "scopes": [
   "projects:write"
  ]
 },
 "listSchedules": {
  "method": "GET",
  "path": "/projects/{projectId}/schedules",
  "security": "apiKeyAuth",
  "scopes": [
   "projects:read"
  ]
 },
 "createSchedule": {
  "method": "POST",
  "path": "/projects/{projectId}/schedules",
  "security": "apiKeyAuth",
  "scopes": [
   "projects:write"
  ]
 },
 "listConnections": {
  "method": "GET",
  "path": "/connections",
  "security": "apiKeyAuth",
  "scopes": [
   "projects:read"
  ]
 },
 "createConnection": {
  "method": "POST",
  "path": "/connections",
  "security": "apiKeyAuth",
  "scopes": [
   "connections:manage"
  ]
 },
 "listSubscriptions": {
  "method": "GET",
  "path": "/connections/{connectionId}/subscriptions",
  "security": "apiKeyAuth",
  "scopes": [
   "projects:read"
  ]
 },
 "listReviews": {
  "method": "GET",
  "path": "/reviews",
  "security": "apiKeyAuth",
  "scopes": [
   "reviews:read"
  ]
 },
 "triggerReview": {
  "method": "POST",
  "path": "/reviews",
  "security": "apiKeyAuth",
  "scopes": [
   "reviews:create"
  ]
 },
 "getReview": {
  "method": "GET",
  "path": "/reviews/{reviewId}",
  "security": "apiKeyAuth",
  "scopes": [
   "reviews:read"
  ]
 },
 "listFindings": {
  "method": "GET",
  "path": "/reviews/{reviewId}/findings",
  "security": "apiKeyAuth",
  "scopes": [
   "reviews:read"
  ]
 },
 "getLandingZone": {
  "method": "GET",
  "path": "/reviews/{reviewId}/landing-zone",
  "security": "apiKeyAuth",
  "scopes": [
   "reviews:read"
  ]
 },
 "cancelReview": {
  "method": "POST",
  "path": "/reviews/{reviewId}/cancel",
  "security": "apiKeyAuth",
  "scopes": [
   "reviews:create"
  ]
 },
 "listReports": {
  "method": "GET",
  "path": "/reviews/{reviewId}/reports",
  "security": "apiKeyAuth",
  "scopes": [
   "reports:download"
  ]
 },
 "downloadReport": {
  "method": "GET",
  "path": "/reviews/{reviewId}/reports/{reportId}/download",
  "security": "apiKeyAuth",
  "scopes": [
   "reports:download"
  ],
  "produces": [
   "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  ]
 }
} as const;
