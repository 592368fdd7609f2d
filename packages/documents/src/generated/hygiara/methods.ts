// Generated from openapi/hygiara by npm run generate.
import type { operations } from "./types.ts";

/** Everything that a key opens. */
export interface methods {
 projects: {
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
  list: {
   name: "projects.list";
   operation: operations["listProjects"];
   errors: { 400: "validation_failed"; 401: "api_key_missing" | "api_key_invalid" | "api_key_revoked" | "api_key_expired"; 403: "forbidden"; 422: "validation_failed"; 429: "rate_limited"; 500: "internal_error" };
   items: "/items";
  };
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
  create: {
   name: "projects.create";
   operation: operations["createProject"];
   errors: { 400: "validation_failed"; 401: "api_key_missing" | "api_key_invalid" | "api_key_revoked" | "api_key_expired"; 403: "forbidden"; 422: "validation_failed"; 429: "rate_limited"; 500: "internal_error" };
  };
 };
 schedules: {
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
  list: {
   name: "schedules.list";
   operation: operations["listSchedules"];
   errors: { 400: "validation_failed"; 401: "api_key_missing" | "api_key_invalid" | "api_key_revoked" | "api_key_expired"; 403: "forbidden"; 404: "not_found"; 422: "validation_failed"; 429: "rate_limited"; 500: "internal_error" };
   items: "/items";
  };
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
  create: {
   name: "schedules.create";
   operation: operations["createSchedule"];
   errors: { 400: "validation_failed"; 401: "api_key_missing" | "api_key_invalid" | "api_key_revoked" | "api_key_expired"; 403: "forbidden"; 404: "not_found"; 422: "validation_failed"; 429: "rate_limited"; 500: "internal_error" };
  };
 };
 connections: {
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
  list: {
   name: "connections.list";
   operation: operations["listConnections"];
   errors: { 400: "validation_failed"; 401: "api_key_missing" | "api_key_invalid" | "api_key_revoked" | "api_key_expired"; 403: "forbidden"; 422: "validation_failed"; 429: "rate_limited"; 500: "internal_error" };
   items: "/items";
  };
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
  create: {
   name: "connections.create";
   operation: operations["createConnection"];
   errors: { 400: "validation_failed"; 401: "api_key_missing" | "api_key_invalid" | "api_key_revoked" | "api_key_expired"; 403: "forbidden"; 422: "validation_failed" | "azure_validation_failed"; 429: "rate_limited"; 500: "internal_error" };
  };
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
  subscriptions: {
   name: "connections.subscriptions";
   operation: operations["listSubscriptions"];
   errors: { 400: "validation_failed"; 401: "api_key_missing" | "api_key_invalid" | "api_key_revoked" | "api_key_expired"; 403: "forbidden"; 404: "not_found"; 422: "validation_failed"; 429: "rate_limited"; 500: "internal_error" };
   items: "/items";
  };
 };
 reviews: {
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
  list: {
   name: "reviews.list";
   operation: operations["listReviews"];
   errors: { 400: "validation_failed"; 401: "api_key_missing" | "api_key_invalid" | "api_key_revoked" | "api_key_expired"; 403: "forbidden"; 422: "validation_failed"; 429: "rate_limited"; 500: "internal_error" };
   items: "/items";
  };
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
  trigger: {
   name: "reviews.trigger";
   operation: operations["triggerReview"];
   errors: { 400: "validation_failed"; 401: "api_key_missing" | "api_key_invalid" | "api_key_revoked" | "api_key_expired"; 403: "forbidden"; 404: "not_found"; 422: "validation_failed" | "azure_token_rejected" | "subscriptions_not_selectable"; 429: "rate_limited"; 500: "internal_error" };
   job: operations["getReview"];
  };
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
  get: {
   name: "reviews.get";
   operation: operations["getReview"];
   errors: { 401: "api_key_missing" | "api_key_invalid" | "api_key_revoked" | "api_key_expired"; 403: "forbidden"; 404: "not_found"; 429: "rate_limited"; 500: "internal_error" };
   job: operations["getReview"];
  };
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
  findings: {
   name: "reviews.findings";
   operation: operations["listFindings"];
   errors: { 400: "validation_failed"; 401: "api_key_missing" | "api_key_invalid" | "api_key_revoked" | "api_key_expired"; 403: "forbidden"; 404: "not_found"; 409: "review_not_completed"; 422: "validation_failed"; 429: "rate_limited"; 500: "internal_error" };
   items: "/items";
  };
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
  landingZone: {
   name: "reviews.landingZone";
   operation: operations["getLandingZone"];
   errors: { 401: "api_key_missing" | "api_key_invalid" | "api_key_revoked" | "api_key_expired"; 403: "forbidden"; 404: "not_found" | "landing_zone_not_enabled"; 409: "review_not_completed"; 429: "rate_limited"; 500: "internal_error" };
  };
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
  cancel: {
   name: "reviews.cancel";
   operation: operations["cancelReview"];
   errors: { 401: "api_key_missing" | "api_key_invalid" | "api_key_revoked" | "api_key_expired"; 403: "forbidden"; 404: "not_found"; 409: "review_already_final"; 429: "rate_limited"; 500: "internal_error" };
  };
 };
 reports: {
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
  list: {
   name: "reports.list";
   operation: operations["listReports"];
   errors: { 401: "api_key_missing" | "api_key_invalid" | "api_key_revoked" | "api_key_expired"; 403: "forbidden"; 404: "not_found"; 429: "rate_limited"; 500: "internal_error" };
   items: "";
  };
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
  download: {
   name: "reports.download";
   operation: operations["downloadReport"];
   errors: { 401: "api_key_missing" | "api_key_invalid" | "api_key_revoked" | "api_key_expired"; 403: "forbidden"; 404: "report_not_found"; 409: "report_not_ready"; 429: "rate_limited"; 500: "internal_error" };
  };
 };
}

/** Everything that only a signed-in session opens. */
export interface sessionMethods {
 keys: {
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
  list: {
   name: "keys.list";
   operation: operations["listApiKeys"];
   errors: { 400: "validation_failed"; 401: "session_required"; 403: "session_required" | "forbidden"; 422: "validation_failed"; 429: "rate_limited"; 500: "internal_error" };
   items: "/items";
  };
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
  create: {
   name: "keys.create";
   operation: operations["createApiKey"];
   errors: { 400: "validation_failed"; 401: "session_required"; 403: "session_required" | "forbidden"; 409: "api_key_name_taken"; 422: "validation_failed"; 429: "rate_limited"; 500: "internal_error" };
   secrets: "/key";
  };
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
  get: {
   name: "keys.get";
   operation: operations["getApiKey"];
   errors: { 401: "session_required"; 403: "session_required" | "forbidden"; 404: "api_key_not_found"; 429: "rate_limited"; 500: "internal_error" };
  };
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
  revoke: {
   name: "keys.revoke";
   operation: operations["revokeApiKey"];
   errors: { 401: "session_required"; 403: "session_required" | "forbidden"; 404: "api_key_not_found"; 429: "rate_limited"; 500: "internal_error" };
  };
 };
}
