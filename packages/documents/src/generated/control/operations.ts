// Generated from openapi/control by npm run generate.
export const api = {
 "name": "control",
 "server": "http://127.0.0.1:4010/_keystub"
} as const;

const errors1 = {
 "400": [
  "malformed_body"
 ],
 "401": [],
 "403": [],
 "404": [
  "not_found"
 ],
 "405": [
  "method_not_allowed"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors2 = {
 "400": [
  "malformed_body"
 ],
 "401": [],
 "403": [],
 "422": [
  "invalid_request"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors3 = {
 "400": [
  "malformed_body"
 ],
 "401": [],
 "403": [],
 "413": [
  "content_too_large"
 ],
 "415": [
  "unsupported_media_type"
 ],
 "422": [
  "invalid_request"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors4 = {
 "400": [
  "malformed_body"
 ],
 "401": [],
 "403": [],
 "404": [
  "not_found"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors5 = {
 "400": [
  "malformed_body"
 ],
 "401": [],
 "403": [],
 "404": [
  "not_found"
 ],
 "409": [
  "invalid_state"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors6 = {
 "400": [
  "malformed_body"
 ],
 "401": [],
 "403": [],
 "404": [
  "not_found"
 ],
 "409": [
  "invalid_state"
 ],
 "413": [
  "content_too_large"
 ],
 "415": [
  "unsupported_media_type"
 ],
 "422": [
  "invalid_request"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors7 = {
 "400": [
  "malformed_body"
 ],
 "401": [],
 "403": [],
 "404": [
  "not_found"
 ],
 "413": [
  "content_too_large"
 ],
 "415": [
  "unsupported_media_type"
 ],
 "422": [
  "invalid_request"
 ],
 "500": [
  "internal_error"
 ]
} as const;

const errors8 = {
 "400": [
  "malformed_body"
 ],
 "401": [],
 "403": [],
 "500": [
  "internal_error"
 ]
} as const;

/**
 * Is the server ready, and what does it serve.
 *
 * `GET /health`, operation `getHealth`. Needs no key.
 *
 * - 200: It is ready.
 * - Errors: 400 `malformed_body` · 401 · 403 · 404 `not_found` · 405 `method_not_allowed` · 500 `internal_error`
 */
export const getHealth = {
 "id": "getHealth",
 "name": "getHealth",
 "method": "GET",
 "path": "/health",
 "security": null,
 "scopes": [],
 "errors": errors1
} as const;

/**
 * List credentials.
 *
 * Never with a secret.
 *
 * `GET /credentials`, operation `listCredentials`. Needs no key.
 *
 * - 200: The credentials that fit.
 * - Errors: 400 `malformed_body` · 401 · 403 · 422 `invalid_request` · 500 `internal_error`
 */
export const listCredentials = {
 "id": "listCredentials",
 "name": "listCredentials",
 "method": "GET",
 "path": "/credentials",
 "security": null,
 "scopes": [],
 "errors": errors2
} as const;

/**
 * Issue a key.
 *
 * The secret is in this answer and nowhere else.
 *
 * `POST /credentials`, operation `issueCredential`. Needs no key.
 *
 * - 201: The key with its secret.
 * - Errors: 400 `malformed_body` · 401 · 403 · 413 `content_too_large` · 415 `unsupported_media_type` · 422 `invalid_request` · 500 `internal_error`
 */
export const issueCredential = {
 "id": "issueCredential",
 "name": "issueCredential",
 "method": "POST",
 "path": "/credentials",
 "security": null,
 "scopes": [],
 "secrets": [
  "/secret"
 ],
 "errors": errors3
} as const;

/**
 * Read a credential.
 *
 * `GET /credentials/{id}`, operation `getCredential`. Needs no key.
 *
 * - 200: The credential, without its secret.
 * - Errors: 400 `malformed_body` · 401 · 403 · 404 `not_found` · 500 `internal_error`
 */
export const getCredential = {
 "id": "getCredential",
 "name": "getCredential",
 "method": "GET",
 "path": "/credentials/{id}",
 "security": null,
 "scopes": [],
 "errors": errors4
} as const;

/**
 * Revoke a credential.
 *
 * At once, and for good.
 *
 * `POST /credentials/{id}/revoke`, operation `revokeCredential`. Needs no key.
 *
 * - 200: The credential, revoked.
 * - Errors: 400 `malformed_body` · 401 · 403 · 404 `not_found` · 500 `internal_error`
 */
export const revokeCredential = {
 "id": "revokeCredential",
 "name": "revokeCredential",
 "method": "POST",
 "path": "/credentials/{id}/revoke",
 "security": null,
 "scopes": [],
 "errors": errors4
} as const;

/**
 * Let a credential expire now.
 *
 * `POST /credentials/{id}/expire`, operation `expireCredential`. Needs no key.
 *
 * - 200: The credential, expired.
 * - Errors: 400 `malformed_body` · 401 · 403 · 404 `not_found` · 409 `invalid_state` · 500 `internal_error`
 */
export const expireCredential = {
 "id": "expireCredential",
 "name": "expireCredential",
 "method": "POST",
 "path": "/credentials/{id}/expire",
 "security": null,
 "scopes": [],
 "errors": errors5
} as const;

/**
 * Replace a credential's secret.
 *
 * A new credential with the same rights and quota; the old one works for `overlap` more.
 *
 * `POST /credentials/{id}/rotate`, operation `rotateCredential`. Needs no key.
 *
 * - 201: The new credential with its secret.
 * - Errors: 400 `malformed_body` · 401 · 403 · 404 `not_found` · 409 `invalid_state` · 413 `content_too_large` · 415 `unsupported_media_type` · 422 `invalid_request` · 500 `internal_error`
 */
export const rotateCredential = {
 "id": "rotateCredential",
 "name": "rotateCredential",
 "method": "POST",
 "path": "/credentials/{id}/rotate",
 "security": null,
 "scopes": [],
 "secrets": [
  "/secret"
 ],
 "errors": errors6
} as const;

/**
 * Sign a person in.
 *
 * For APIs that manage keys in a signed-in dashboard. The token is in this answer and nowhere else.
 *
 * `POST /sessions`, operation `createSession`. Needs no key.
 *
 * - 201: The session with its token.
 * - Errors: 400 `malformed_body` · 401 · 403 · 413 `content_too_large` · 415 `unsupported_media_type` · 422 `invalid_request` · 500 `internal_error`
 */
export const createSession = {
 "id": "createSession",
 "name": "createSession",
 "method": "POST",
 "path": "/sessions",
 "security": null,
 "scopes": [],
 "secrets": [
  "/token"
 ],
 "errors": errors3
} as const;

/**
 * List users.
 *
 * Of the APIs whose credentials belong to people and have what their role says. Give one to `issueCredential` or
 * `createSession` as `user`, together with the tenant.
 *
 * `GET /users`, operation `listUsers`. Needs no key.
 *
 * - 200: The users.
 * - Errors: 400 `malformed_body` · 401 · 403 · 422 `invalid_request` · 500 `internal_error`
 */
export const listUsers = {
 "id": "listUsers",
 "name": "listUsers",
 "method": "GET",
 "path": "/users",
 "security": null,
 "scopes": [],
 "errors": errors2
} as const;

/**
 * Give a user another role.
 *
 * From the next call on, it counts for every credential of the user.
 *
 * `POST /users/{id}/role`, operation `changeRole`. Needs no key.
 *
 * - 200: The user with the new role.
 * - Errors: 400 `malformed_body` · 401 · 403 · 404 `not_found` · 413 `content_too_large` · 415 `unsupported_media_type` · 422 `invalid_request` · 500 `internal_error`
 */
export const changeRole = {
 "id": "changeRole",
 "name": "changeRole",
 "method": "POST",
 "path": "/users/{id}/role",
 "security": null,
 "scopes": [],
 "errors": errors7
} as const;

/**
 * Read the clock.
 *
 * `GET /clock`, operation `getClock`. Needs no key.
 *
 * - 200: The clock.
 * - Errors: 400 `malformed_body` · 401 · 403 · 500 `internal_error`
 */
export const getClock = {
 "id": "getClock",
 "name": "getClock",
 "method": "GET",
 "path": "/clock",
 "security": null,
 "scopes": [],
 "errors": errors8
} as const;

/**
 * Freeze, start or set the clock.
 *
 * Forwards, what becomes due is done. Backwards, nothing is undone.
 *
 * `PUT /clock`, operation `setClock`. Needs no key.
 *
 * - 200: The clock, and what became due.
 * - Errors: 400 `malformed_body` · 401 · 403 · 413 `content_too_large` · 415 `unsupported_media_type` · 422 `invalid_request` · 500 `internal_error`
 */
export const setClock = {
 "id": "setClock",
 "name": "setClock",
 "method": "PUT",
 "path": "/clock",
 "security": null,
 "scopes": [],
 "errors": errors3
} as const;

/**
 * Move time forward.
 *
 * What becomes due on the way is done in order, each at its own moment.
 *
 * `POST /clock/advance`, operation `advanceClock`. Needs no key.
 *
 * - 200: The clock, and what became due.
 * - Errors: 400 `malformed_body` · 401 · 403 · 413 `content_too_large` · 415 `unsupported_media_type` · 422 `invalid_request` · 500 `internal_error`
 */
export const advanceClock = {
 "id": "advanceClock",
 "name": "advanceClock",
 "method": "POST",
 "path": "/clock/advance",
 "security": null,
 "scopes": [],
 "errors": errors3
} as const;

/**
 * List scripted trouble.
 *
 * `GET /faults`, operation `listFaults`. Needs no key.
 *
 * - 200: What is still to happen.
 * - Errors: 400 `malformed_body` · 401 · 403 · 422 `invalid_request` · 500 `internal_error`
 */
export const listFaults = {
 "id": "listFaults",
 "name": "listFaults",
 "method": "GET",
 "path": "/faults",
 "security": null,
 "scopes": [],
 "errors": errors2
} as const;

/**
 * Script trouble.
 *
 * `POST /faults`, operation `addFault`. Needs no key.
 *
 * - 201: It will happen.
 * - Errors: 400 `malformed_body` · 401 · 403 · 413 `content_too_large` · 415 `unsupported_media_type` · 422 `invalid_request` · 500 `internal_error`
 */
export const addFault = {
 "id": "addFault",
 "name": "addFault",
 "method": "POST",
 "path": "/faults",
 "security": null,
 "scopes": [],
 "errors": errors3
} as const;

/**
 * Forget scripted trouble.
 *
 * `DELETE /faults`, operation `clearFaults`. Needs no key.
 *
 * - 204: Nothing is scripted any more.
 * - Errors: 400 `malformed_body` · 401 · 403 · 422 `invalid_request` · 500 `internal_error`
 */
export const clearFaults = {
 "id": "clearFaults",
 "name": "clearFaults",
 "method": "DELETE",
 "path": "/faults",
 "security": null,
 "scopes": [],
 "produces": [],
 "empty": [
  204
 ],
 "errors": errors2
} as const;

/**
 * Read what happened.
 *
 * `GET /journal`, operation `getJournal`. Needs no key.
 *
 * - 200: The entries that fit, oldest first.
 * - Errors: 400 `malformed_body` · 401 · 403 · 422 `invalid_request` · 500 `internal_error`
 */
export const getJournal = {
 "id": "getJournal",
 "name": "getJournal",
 "method": "GET",
 "path": "/journal",
 "security": null,
 "scopes": [],
 "errors": errors2
} as const;

/**
 * Forget what happened.
 *
 * `DELETE /journal`, operation `clearJournal`. Needs no key.
 *
 * - 204: The journal is empty.
 * - Errors: 400 `malformed_body` · 401 · 403 · 422 `invalid_request` · 500 `internal_error`
 */
export const clearJournal = {
 "id": "clearJournal",
 "name": "clearJournal",
 "method": "DELETE",
 "path": "/journal",
 "security": null,
 "scopes": [],
 "produces": [],
 "empty": [
  204
 ],
 "errors": errors2
} as const;

/**
 * Go back to the seed.
 *
 * Every world but the default is gone; the clock is left alone.
 *
 * `POST /reset`, operation `reset`. Needs no key.
 *
 * - 204: Everything is as it was at the start.
 * - Errors: 400 `malformed_body` · 401 · 403 · 413 `content_too_large` · 415 `unsupported_media_type` · 422 `invalid_request` · 500 `internal_error`
 */
export const reset = {
 "id": "reset",
 "name": "reset",
 "method": "POST",
 "path": "/reset",
 "security": null,
 "scopes": [],
 "produces": [],
 "empty": [
  204
 ],
 "errors": errors3
} as const;

/**
 * Save the state.
 *
 * Everything but secrets.
 *
 * `GET /snapshot`, operation `getSnapshot`. Needs no key.
 *
 * - 200: The state of each API.
 * - Errors: 400 `malformed_body` · 401 · 403 · 422 `invalid_request` · 500 `internal_error`
 */
export const getSnapshot = {
 "id": "getSnapshot",
 "name": "getSnapshot",
 "method": "GET",
 "path": "/snapshot",
 "security": null,
 "scopes": [],
 "errors": errors2
} as const;

/**
 * Restore a saved state.
 *
 * `PUT /snapshot`, operation `restoreSnapshot`. Needs no key.
 *
 * - 204: The state is restored.
 * - Errors: 400 `malformed_body` · 401 · 403 · 413 `content_too_large` · 415 `unsupported_media_type` · 422 `invalid_request` · 500 `internal_error`
 */
export const restoreSnapshot = {
 "id": "restoreSnapshot",
 "name": "restoreSnapshot",
 "method": "PUT",
 "path": "/snapshot",
 "security": null,
 "scopes": [],
 "produces": [],
 "empty": [
  204
 ],
 "errors": errors3
} as const;

/** Every operation, by its operationId. */
export const operations = {
 getHealth: getHealth,
 listCredentials: listCredentials,
 issueCredential: issueCredential,
 getCredential: getCredential,
 revokeCredential: revokeCredential,
 expireCredential: expireCredential,
 rotateCredential: rotateCredential,
 createSession: createSession,
 listUsers: listUsers,
 changeRole: changeRole,
 getClock: getClock,
 setClock: setClock,
 advanceClock: advanceClock,
 listFaults: listFaults,
 addFault: addFault,
 clearFaults: clearFaults,
 getJournal: getJournal,
 clearJournal: clearJournal,
 reset: reset,
 getSnapshot: getSnapshot,
 restoreSnapshot: restoreSnapshot,
};
