// Generated from openapi/hygiara by npm run generate.
export const api = {
 "name": "hygiara",
 "server": "https://api.hygiara.com/v1",
 "key": {
  "header": "X-API-Key",
  "security": "apiKeyAuth",
  "variable": "HYGIARA_API_KEY",
  "format": {
   "prefix": "hrdly_",
   "alphabet": "base62",
   "length": 40
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
  "validation_failed"
 ],
 "401": [
  "session_required"
 ],
 "403": [
  "session_required",
  "forbidden"
 ],
 "422": [
  "validation_failed"
 ],
 "429": [
  "rate_limited"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors2 = {
 "400": [
  "validation_failed"
 ],
 "401": [
  "session_required"
 ],
 "403": [
  "session_required",
  "forbidden"
 ],
 "409": [
  "api_key_name_taken"
 ],
 "422": [
  "validation_failed"
 ],
 "429": [
  "rate_limited"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors3 = {
 "401": [
  "session_required"
 ],
 "403": [
  "session_required",
  "forbidden"
 ],
 "404": [
  "api_key_not_found"
 ],
 "429": [
  "rate_limited"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors4 = {
 "400": [
  "validation_failed"
 ],
 "401": [
  "api_key_missing",
  "api_key_invalid",
  "api_key_revoked",
  "api_key_expired"
 ],
 "403": [
  "forbidden"
 ],
 "422": [
  "validation_failed"
 ],
 "429": [
  "rate_limited"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors5 = {
 "400": [
  "validation_failed"
 ],
 "401": [
  "api_key_missing",
  "api_key_invalid",
  "api_key_revoked",
  "api_key_expired"
 ],
 "403": [
  "forbidden"
 ],
 "404": [
  "not_found"
 ],
 "422": [
  "validation_failed"
 ],
 "429": [
  "rate_limited"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors6 = {
 "400": [
  "validation_failed"
 ],
 "401": [
  "api_key_missing",
  "api_key_invalid",
  "api_key_revoked",
  "api_key_expired"
 ],
 "403": [
  "forbidden"
 ],
 "422": [
  "validation_failed",
  "azure_validation_failed"
 ],
 "429": [
  "rate_limited"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors7 = {
 "400": [
  "validation_failed"
 ],
 "401": [
  "api_key_missing",
  "api_key_invalid",
  "api_key_revoked",
  "api_key_expired"
 ],
 "403": [
  "forbidden"
 ],
 "404": [
  "not_found"
 ],
 "422": [
  "validation_failed",
  "azure_token_rejected",
  "subscriptions_not_selectable"
 ],
 "429": [
  "rate_limited"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors8 = {
 "401": [
  "api_key_missing",
  "api_key_invalid",
  "api_key_revoked",
  "api_key_expired"
 ],
 "403": [
  "forbidden"
 ],
 "404": [
  "not_found"
 ],
 "429": [
  "rate_limited"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors9 = {
 "400": [
  "validation_failed"
 ],
 "401": [
  "api_key_missing",
  "api_key_invalid",
  "api_key_revoked",
  "api_key_expired"
 ],
 "403": [
  "forbidden"
 ],
 "404": [
  "not_found"
 ],
 "409": [
  "review_not_completed"
 ],
 "422": [
  "validation_failed"
 ],
 "429": [
  "rate_limited"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors10 = {
 "401": [
  "api_key_missing",
  "api_key_invalid",
  "api_key_revoked",
  "api_key_expired"
 ],
 "403": [
  "forbidden"
 ],
 "404": [
  "not_found",
  "landing_zone_not_enabled"
 ],
 "409": [
  "review_not_completed"
 ],
 "429": [
  "rate_limited"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors11 = {
 "401": [
  "api_key_missing",
  "api_key_invalid",
  "api_key_revoked",
  "api_key_expired"
 ],
 "403": [
  "forbidden"
 ],
 "404": [
  "not_found"
 ],
 "409": [
  "review_already_final"
 ],
 "429": [
  "rate_limited"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors12 = {
 "401": [
  "api_key_missing",
  "api_key_invalid",
  "api_key_revoked",
  "api_key_expired"
 ],
 "403": [
  "forbidden"
 ],
 "404": [
  "report_not_found"
 ],
 "409": [
  "report_not_ready"
 ],
 "429": [
  "rate_limited"
 ],
 "500": [
  "internal_error"
 ]
} as const;

/**
 * List API keys.
 *
 * The organization's keys, newest first. Expired keys stay in the list until they are revoked.
 *
 * `GET /api-keys`, operation `listApiKeys`. Needs the scope `apiKeys:manage`.
 *
 * - 200: One page.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 400 `validation_failed` · 401 `session_required` · 403 `session_required`, `forbidden` · 422 `validation_failed` · 429 `rate_limited` · 500 `internal_error`
 *
 * Documented by the API's own material.
 */
export const keysList = {
 "id": "listApiKeys",
 "name": "keys.list",
 "method": "GET",
 "path": "/api-keys",
 "security": "sessionAuth",
 "scopes": [
  "apiKeys:manage"
 ],
 "paging": {
  "items": "/items",
  "style": "page",
  "parameter": "page",
  "total": "/totalPages"
 },
 "errors": errors1
} as const;

/**
 * Create API key.
 *
 * Makes a key. It is shown here once and can never be read again; if it gets lost, revoke it and create another. Give
 * each pipeline a key of its own, so that each can be revoked alone.
 *
 * `POST /api-keys`, operation `createApiKey`. Needs the scope `apiKeys:manage`.
 *
 * - 201: The new key.
 * - Errors: 400 `validation_failed` · 401 `session_required` · 403 `session_required`, `forbidden` · 409 `api_key_name_taken` · 422 `validation_failed` · 429 `rate_limited` · 500 `internal_error`
 *
 * Documented by the API's own material.
 */
export const keysCreate = {
 "id": "createApiKey",
 "name": "keys.create",
 "method": "POST",
 "path": "/api-keys",
 "security": "sessionAuth",
 "scopes": [
  "apiKeys:manage"
 ],
 "secrets": [
  "/key"
 ],
 "errors": errors2
} as const;

/**
 * Get API key.
 *
 * What may be known about a key; never the key itself. A revoked key is not found.
 *
 * `GET /api-keys/{keyId}`, operation `getApiKey`. Needs the scope `apiKeys:manage`.
 *
 * - 200: The key's record.
 * - Errors: 401 `session_required` · 403 `session_required`, `forbidden` · 404 `api_key_not_found` · 429 `rate_limited` · 500 `internal_error`
 *
 * Inferred: the API's own material does not say so.
 */
export const keysGet = {
 "id": "getApiKey",
 "name": "keys.get",
 "method": "GET",
 "path": "/api-keys/{keyId}",
 "security": "sessionAuth",
 "scopes": [
  "apiKeys:manage"
 ],
 "errors": errors3
} as const;

/**
 * Revoke API key.
 *
 * Ends a key at once and for good: there is no grace period, and nothing brings it back. Calls that were accepted
 * before run to their end. A key that is revoked already is not found.
 *
 * `DELETE /api-keys/{keyId}`, operation `revokeApiKey`. Needs the scope `apiKeys:manage`.
 *
 * - 204: Revoked.
 * - Errors: 401 `session_required` · 403 `session_required`, `forbidden` · 404 `api_key_not_found` · 429 `rate_limited` · 500 `internal_error`
 *
 * Documented by the API's own material.
 */
export const keysRevoke = {
 "id": "revokeApiKey",
 "name": "keys.revoke",
 "method": "DELETE",
 "path": "/api-keys/{keyId}",
 "security": "sessionAuth",
 "scopes": [
  "apiKeys:manage"
 ],
 "produces": [],
 "empty": [
  204
 ],
 "errors": errors3
} as const;

/**
 * List projects.
 *
 * The organization's projects, newest first.
 *
 * `GET /projects`, operation `listProjects`. Needs the scope `projects:read`.
 *
 * - 200: One page.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 400 `validation_failed` · 401 `api_key_missing`, `api_key_invalid`, `api_key_revoked`, `api_key_expired` · 403 `forbidden` · 422 `validation_failed` · 429 `rate_limited` · 500 `internal_error`
 *
 * Documented by the API's own material.
 */
export const projectsList = {
 "id": "listProjects",
 "name": "projects.list",
 "method": "GET",
 "path": "/projects",
 "security": "apiKeyAuth",
 "scopes": [
  "projects:read"
 ],
 "paging": {
  "items": "/items",
  "style": "page",
  "parameter": "page",
  "total": "/totalPages"
 },
 "errors": errors4
} as const;

/**
 * Create project.
 *
 * Opens a project for reviews. No API key may do this; sign in as a member or more.
 *
 * `POST /projects`, operation `createProject`. Needs the scope `projects:write`.
 *
 * - 201: The new project.
 * - Errors: 400 `validation_failed` · 401 `api_key_missing`, `api_key_invalid`, `api_key_revoked`, `api_key_expired` · 403 `forbidden` · 422 `validation_failed` · 429 `rate_limited` · 500 `internal_error`
 *
 * Documented by the API's own material.
 */
export const projectsCreate = {
 "id": "createProject",
 "name": "projects.create",
 "method": "POST",
 "path": "/projects",
 "security": "apiKeyAuth",
 "scopes": [
  "projects:write"
 ],
 "errors": errors4
} as const;

/**
 * List schedules.
 *
 * A project's recurring reviews, with the next run and how the last one went.
 *
 * `GET /projects/{projectId}/schedules`, operation `listSchedules`. Needs the scope `projects:read`.
 *
 * - 200: One page.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 400 `validation_failed` · 401 `api_key_missing`, `api_key_invalid`, `api_key_revoked`, `api_key_expired` · 403 `forbidden` · 404 `not_found` · 422 `validation_failed` · 429 `rate_limited` · 500 `internal_error`
 *
 * Documented by the API's own material.
 */
export const schedulesList = {
 "id": "listSchedules",
 "name": "schedules.list",
 "method": "GET",
 "path": "/projects/{projectId}/schedules",
 "security": "apiKeyAuth",
 "scopes": [
  "projects:read"
 ],
 "paging": {
  "items": "/items",
  "style": "page",
  "parameter": "page",
  "total": "/totalPages"
 },
 "errors": errors5
} as const;

/**
 * Create schedule.
 *
 * Ties a saved review template to a cadence; it is active at once. No API key may do this; sign in as a member or more.
 *
 * `POST /projects/{projectId}/schedules`, operation `createSchedule`. Needs the scope `projects:write`.
 *
 * - 201: The new schedule.
 * - Errors: 400 `validation_failed` · 401 `api_key_missing`, `api_key_invalid`, `api_key_revoked`, `api_key_expired` · 403 `forbidden` · 404 `not_found` · 422 `validation_failed` · 429 `rate_limited` · 500 `internal_error`
 *
 * Documented by the API's own material.
 */
export const schedulesCreate = {
 "id": "createSchedule",
 "name": "schedules.create",
 "method": "POST",
 "path": "/projects/{projectId}/schedules",
 "security": "apiKeyAuth",
 "scopes": [
  "projects:write"
 ],
 "errors": errors5
} as const;

/**
 * List connections.
 *
 * The organization's saved Azure connections, newest first, without their secrets.
 *
 * `GET /connections`, operation `listConnections`. Needs the scope `projects:read`.
 *
 * - 200: One page.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 400 `validation_failed` · 401 `api_key_missing`, `api_key_invalid`, `api_key_revoked`, `api_key_expired` · 403 `forbidden` · 422 `validation_failed` · 429 `rate_limited` · 500 `internal_error`
 *
 * Documented by the API's own material.
 */
export const connectionsList = {
 "id": "listConnections",
 "name": "connections.list",
 "method": "GET",
 "path": "/connections",
 "security": "apiKeyAuth",
 "scopes": [
  "projects:read"
 ],
 "paging": {
  "items": "/items",
  "style": "page",
  "parameter": "page",
  "total": "/totalPages"
 },
 "errors": errors4
} as const;

/**
 * Create connection.
 *
 * Signs in to Azure with the credentials and looks for subscriptions; only a connection that works is saved. The service
 * principal needs Reader on each subscription or on a management group; the Landing Zone assessment needs to see the
 * management groups as well. Saving starts no review. No API key may do this; sign in as an admin or the owner.
 *
 * `POST /connections`, operation `createConnection`. Needs the scope `connections:manage`.
 *
 * - 201: The saved connection.
 * - Errors: 400 `validation_failed` · 401 `api_key_missing`, `api_key_invalid`, `api_key_revoked`, `api_key_expired` · 403 `forbidden` · 422 `validation_failed`, `azure_validation_failed` · 429 `rate_limited` · 500 `internal_error`
 *
 * Documented by the API's own material.
 */
export const connectionsCreate = {
 "id": "createConnection",
 "name": "connections.create",
 "method": "POST",
 "path": "/connections",
 "security": "apiKeyAuth",
 "scopes": [
  "connections:manage"
 ],
 "errors": errors6
} as const;

/**
 * List subscriptions.
 *
 * The Azure subscriptions that a connection can see, by name. Any of them can be put in scope of a review.
 *
 * `GET /connections/{connectionId}/subscriptions`, operation `listSubscriptions`. Needs the scope `projects:read`.
 *
 * - 200: One page.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 400 `validation_failed` · 401 `api_key_missing`, `api_key_invalid`, `api_key_revoked`, `api_key_expired` · 403 `forbidden` · 404 `not_found` · 422 `validation_failed` · 429 `rate_limited` · 500 `internal_error`
 *
 * Documented by the API's own material.
 */
export const connectionsSubscriptions = {
 "id": "listSubscriptions",
 "name": "connections.subscriptions",
 "method": "GET",
 "path": "/connections/{connectionId}/subscriptions",
 "security": "apiKeyAuth",
 "scopes": [
  "projects:read"
 ],
 "paging": {
  "items": "/items",
  "style": "page",
  "parameter": "page",
  "total": "/totalPages"
 },
 "errors": errors5
} as const;

/**
 * List reviews.
 *
 * The organization's reviews in all its projects, newest first.
 *
 * `GET /reviews`, operation `listReviews`. Needs the scope `reviews:read`.
 *
 * - 200: One page.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 400 `validation_failed` · 401 `api_key_missing`, `api_key_invalid`, `api_key_revoked`, `api_key_expired` · 403 `forbidden` · 422 `validation_failed` · 429 `rate_limited` · 500 `internal_error`
 *
 * Documented by the API's own material.
 */
export const reviewsList = {
 "id": "listReviews",
 "name": "reviews.list",
 "method": "GET",
 "path": "/reviews",
 "security": "apiKeyAuth",
 "scopes": [
  "reviews:read"
 ],
 "paging": {
  "items": "/items",
  "style": "page",
  "parameter": "page",
  "total": "/totalPages"
 },
 "errors": errors4
} as const;

/**
 * Get review.
 *
 * How far a review is, what it really covers and, once it is completed, its scores. Ask every 15 seconds or so until the
 * status is final; long reviews are normal.
 *
 * `GET /reviews/{reviewId}`, operation `getReview`. Needs the scope `reviews:read`.
 *
 * - 200: The review.
 * - Errors: 401 `api_key_missing`, `api_key_invalid`, `api_key_revoked`, `api_key_expired` · 403 `forbidden` · 404 `not_found` · 429 `rate_limited` · 500 `internal_error`
 *
 * Documented by the API's own material.
 */
export const reviewsGet = {
 "id": "getReview",
 "name": "reviews.get",
 "method": "GET",
 "path": "/reviews/{reviewId}",
 "security": "apiKeyAuth",
 "scopes": [
  "reviews:read"
 ],
 "poll": {
  "state": "/status",
  "done": [
   "Completed"
  ],
  "failed": [
   "Failed",
   "Cancelled"
  ]
 },
 "errors": errors8
} as const;

/**
 * List findings.
 *
 * What a completed review found, worst first, with the evidence in Azure.
 *
 * `GET /reviews/{reviewId}/findings`, operation `listFindings`. Needs the scope `reviews:read`.
 *
 * - 200: One page.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 400 `validation_failed` · 401 `api_key_missing`, `api_key_invalid`, `api_key_revoked`, `api_key_expired` · 403 `forbidden` · 404 `not_found` · 409 `review_not_completed` · 422 `validation_failed` · 429 `rate_limited` · 500 `internal_error`
 *
 * Documented by the API's own material.
 */
export const reviewsFindings = {
 "id": "listFindings",
 "name": "reviews.findings",
 "method": "GET",
 "path": "/reviews/{reviewId}/findings",
 "security": "apiKeyAuth",
 "scopes": [
  "reviews:read"
 ],
 "paging": {
  "items": "/items",
  "style": "page",
  "parameter": "page",
  "total": "/totalPages"
 },
 "errors": errors9
} as const;

/**
 * Get Landing Zone results.
 *
 * The checks of the Landing Zone assessment. `NotVerified` means that too little could be seen to tell; it is no pass.
 *
 * `GET /reviews/{reviewId}/landing-zone`, operation `getLandingZone`. Needs the scope `reviews:read`.
 *
 * - 200: All checks.
 * - Errors: 401 `api_key_missing`, `api_key_invalid`, `api_key_revoked`, `api_key_expired` · 403 `forbidden` · 404 `not_found`, `landing_zone_not_enabled` · 409 `review_not_completed` · 429 `rate_limited` · 500 `internal_error`
 *
 * Documented by the API's own material.
 */
export const reviewsLandingZone = {
 "id": "getLandingZone",
 "name": "reviews.landingZone",
 "method": "GET",
 "path": "/reviews/{reviewId}/landing-zone",
 "security": "apiKeyAuth",
 "scopes": [
  "reviews:read"
 ],
 "errors": errors10
} as const;

/**
 * Cancel review.
 *
 * Stops a review that has not ended. It keeps no results.
 *
 * `POST /reviews/{reviewId}/cancel`, operation `cancelReview`. Needs the scope `reviews:create`.
 *
 * - 202: The review as it is now.
 * - Errors: 401 `api_key_missing`, `api_key_invalid`, `api_key_revoked`, `api_key_expired` · 403 `forbidden` · 404 `not_found` · 409 `review_already_final` · 429 `rate_limited` · 500 `internal_error`
 *
 * Inferred: the API's own material does not say so.
 */
export const reviewsCancel = {
 "id": "cancelReview",
 "name": "reviews.cancel",
 "method": "POST",
 "path": "/reviews/{reviewId}/cancel",
 "security": "apiKeyAuth",
 "scopes": [
  "reviews:create"
 ],
 "errors": errors11
} as const;

/**
 * List reports.
 *
 * One report for each assessment that was selected and could be written. They follow a while after the review is
 * completed; until then the list is empty.
 *
 * `GET /reviews/{reviewId}/reports`, operation `listReports`. Needs the scope `reports:download`.
 *
 * - 200: All reports that are ready.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 401 `api_key_missing`, `api_key_invalid`, `api_key_revoked`, `api_key_expired` · 403 `forbidden` · 404 `not_found` · 429 `rate_limited` · 500 `internal_error`
 *
 * Documented by the API's own material.
 */
export const reportsList = {
 "id": "listReports",
 "name": "reports.list",
 "method": "GET",
 "path": "/reviews/{reviewId}/reports",
 "security": "apiKeyAuth",
 "scopes": [
  "reports:download"
 ],
 "paging": {
  "items": "",
  "style": "none"
 },
 "errors": errors8
} as const;

/**
 * Download report.
 *
 * The Word document itself: executive summary, estate overview, a section for each domain, roadmap and appendix. Errors
 * are JSON all the same.
 *
 * `GET /reviews/{reviewId}/reports/{reportId}/download`, operation `downloadReport`. Needs the scope `reports:download`.
 *
 * - 200: The document.
 * - Errors: 401 `api_key_missing`, `api_key_invalid`, `api_key_revoked`, `api_key_expired` · 403 `forbidden` · 404 `report_not_found` · 409 `report_not_ready` · 429 `rate_limited` · 500 `internal_error`
 *
 * Documented by the API's own material.
 */
export const reportsDownload = {
 "id": "downloadReport",
 "name": "reports.download",
 "method": "GET",
 "path": "/reviews/{reviewId}/reports/{reportId}/download",
 "security": "apiKeyAuth",
 "scopes": [
  "reports:download"
 ],
 "produces": [
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
 ],
 "errors": errors12
} as const;

/**
 * Trigger review.
 *
 * Queues a review of what a saved connection or an access token can see. A token is checked first; if it would not do,
 * no review is created. Poll the review to see how it goes.
 *
 * An organization may trigger ten reviews an hour, on top of the quota of each key.
 *
 * `POST /reviews`, operation `triggerReview`. Needs the scope `reviews:create`.
 *
 * - 202: The review is queued.
 * - `waitFor()` asks `reviews.get` until the job is done.
 * - Errors: 400 `validation_failed` · 401 `api_key_missing`, `api_key_invalid`, `api_key_revoked`, `api_key_expired` · 403 `forbidden` · 404 `not_found` · 422 `validation_failed`, `azure_token_rejected`, `subscriptions_not_selectable` · 429 `rate_limited` · 500 `internal_error`
 *
 * Documented by the API's own material.
 */
export const reviewsTrigger = {
 "id": "triggerReview",
 "name": "reviews.trigger",
 "method": "POST",
 "path": "/reviews",
 "security": "apiKeyAuth",
 "scopes": [
  "reviews:create"
 ],
 "errors": errors7,
 "wait": { "read": reviewsGet, "path": {"reviewId":"/id"} }
} as const;

/** Every operation, by its operationId. */
export const operations = {
 listApiKeys: keysList,
 createApiKey: keysCreate,
 getApiKey: keysGet,
 revokeApiKey: keysRevoke,
 listProjects: projectsList,
 createProject: projectsCreate,
 listSchedules: schedulesList,
 createSchedule: schedulesCreate,
 listConnections: connectionsList,
 createConnection: connectionsCreate,
 listSubscriptions: connectionsSubscriptions,
 listReviews: reviewsList,
 triggerReview: reviewsTrigger,
 getReview: reviewsGet,
 listFindings: reviewsFindings,
 getLandingZone: reviewsLandingZone,
 cancelReview: reviewsCancel,
 listReports: reportsList,
 downloadReport: reportsDownload,
};
