// Generated from openapi/control by npm run generate.
import type { operations } from "./types.ts";

/** Everything that a key opens. */
export interface methods {
 /**
  * Is the server ready, and what does it serve.
  *
  * `GET /health`, operation `getHealth`. Needs no key.
  *
  * - 200: It is ready.
  * - Errors: 400 `malformed_body` · 401 · 403 · 404 `not_found` · 405 `method_not_allowed` · 500 `internal_error`
  */
 getHealth: {
  name: "getHealth";
  operation: operations["getHealth"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 404: "not_found"; 405: "method_not_allowed"; 500: "internal_error" };
 };
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
 listCredentials: {
  name: "listCredentials";
  operation: operations["listCredentials"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 422: "invalid_request"; 500: "internal_error" };
 };
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
 issueCredential: {
  name: "issueCredential";
  operation: operations["issueCredential"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 413: "content_too_large"; 415: "unsupported_media_type"; 422: "invalid_request"; 500: "internal_error" };
  secrets: "/secret";
 };
 /**
  * Read a credential.
  *
  * `GET /credentials/{id}`, operation `getCredential`. Needs no key.
  *
  * - 200: The credential, without its secret.
  * - Errors: 400 `malformed_body` · 401 · 403 · 404 `not_found` · 500 `internal_error`
  */
 getCredential: {
  name: "getCredential";
  operation: operations["getCredential"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 404: "not_found"; 500: "internal_error" };
 };
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
 revokeCredential: {
  name: "revokeCredential";
  operation: operations["revokeCredential"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 404: "not_found"; 500: "internal_error" };
 };
 /**
  * Let a credential expire now.
  *
  * `POST /credentials/{id}/expire`, operation `expireCredential`. Needs no key.
  *
  * - 200: The credential, expired.
  * - Errors: 400 `malformed_body` · 401 · 403 · 404 `not_found` · 409 `invalid_state` · 500 `internal_error`
  */
 expireCredential: {
  name: "expireCredential";
  operation: operations["expireCredential"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 404: "not_found"; 409: "invalid_state"; 500: "internal_error" };
 };
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
 rotateCredential: {
  name: "rotateCredential";
  operation: operations["rotateCredential"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 404: "not_found"; 409: "invalid_state"; 413: "content_too_large"; 415: "unsupported_media_type"; 422: "invalid_request"; 500: "internal_error" };
  secrets: "/secret";
 };
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
 createSession: {
  name: "createSession";
  operation: operations["createSession"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 413: "content_too_large"; 415: "unsupported_media_type"; 422: "invalid_request"; 500: "internal_error" };
  secrets: "/token";
 };
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
 listUsers: {
  name: "listUsers";
  operation: operations["listUsers"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 422: "invalid_request"; 500: "internal_error" };
 };
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
 changeRole: {
  name: "changeRole";
  operation: operations["changeRole"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 404: "not_found"; 413: "content_too_large"; 415: "unsupported_media_type"; 422: "invalid_request"; 500: "internal_error" };
 };
 /**
  * Read the clock.
  *
  * `GET /clock`, operation `getClock`. Needs no key.
  *
  * - 200: The clock.
  * - Errors: 400 `malformed_body` · 401 · 403 · 500 `internal_error`
  */
 getClock: {
  name: "getClock";
  operation: operations["getClock"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 500: "internal_error" };
 };
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
 setClock: {
  name: "setClock";
  operation: operations["setClock"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 413: "content_too_large"; 415: "unsupported_media_type"; 422: "invalid_request"; 500: "internal_error" };
 };
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
 advanceClock: {
  name: "advanceClock";
  operation: operations["advanceClock"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 413: "content_too_large"; 415: "unsupported_media_type"; 422: "invalid_request"; 500: "internal_error" };
 };
 /**
  * List scripted trouble.
  *
  * `GET /faults`, operation `listFaults`. Needs no key.
  *
  * - 200: What is still to happen.
  * - Errors: 400 `malformed_body` · 401 · 403 · 422 `invalid_request` · 500 `internal_error`
  */
 listFaults: {
  name: "listFaults";
  operation: operations["listFaults"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 422: "invalid_request"; 500: "internal_error" };
 };
 /**
  * Script trouble.
  *
  * `POST /faults`, operation `addFault`. Needs no key.
  *
  * - 201: It will happen.
  * - Errors: 400 `malformed_body` · 401 · 403 · 413 `content_too_large` · 415 `unsupported_media_type` · 422 `invalid_request` · 500 `internal_error`
  */
 addFault: {
  name: "addFault";
  operation: operations["addFault"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 413: "content_too_large"; 415: "unsupported_media_type"; 422: "invalid_request"; 500: "internal_error" };
 };
 /**
  * Forget scripted trouble.
  *
  * `DELETE /faults`, operation `clearFaults`. Needs no key.
  *
  * - 204: Nothing is scripted any more.
  * - Errors: 400 `malformed_body` · 401 · 403 · 422 `invalid_request` · 500 `internal_error`
  */
 clearFaults: {
  name: "clearFaults";
  operation: operations["clearFaults"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 422: "invalid_request"; 500: "internal_error" };
 };
 /**
  * Read what happened.
  *
  * `GET /journal`, operation `getJournal`. Needs no key.
  *
  * - 200: The entries that fit, oldest first.
  * - Errors: 400 `malformed_body` · 401 · 403 · 422 `invalid_request` · 500 `internal_error`
  */
 getJournal: {
  name: "getJournal";
  operation: operations["getJournal"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 422: "invalid_request"; 500: "internal_error" };
 };
 /**
  * Forget what happened.
  *
  * `DELETE /journal`, operation `clearJournal`. Needs no key.
  *
  * - 204: The journal is empty.
  * - Errors: 400 `malformed_body` · 401 · 403 · 422 `invalid_request` · 500 `internal_error`
  */
 clearJournal: {
  name: "clearJournal";
  operation: operations["clearJournal"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 422: "invalid_request"; 500: "internal_error" };
 };
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
 reset: {
  name: "reset";
  operation: operations["reset"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 413: "content_too_large"; 415: "unsupported_media_type"; 422: "invalid_request"; 500: "internal_error" };
 };
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
 getSnapshot: {
  name: "getSnapshot";
  operation: operations["getSnapshot"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 422: "invalid_request"; 500: "internal_error" };
 };
 /**
  * Restore a saved state.
  *
  * `PUT /snapshot`, operation `restoreSnapshot`. Needs no key.
  *
  * - 204: The state is restored.
  * - Errors: 400 `malformed_body` · 401 · 403 · 413 `content_too_large` · 415 `unsupported_media_type` · 422 `invalid_request` · 500 `internal_error`
  */
 restoreSnapshot: {
  name: "restoreSnapshot";
  operation: operations["restoreSnapshot"];
  errors: { 400: "malformed_body"; 401: string; 403: string; 413: "content_too_large"; 415: "unsupported_media_type"; 422: "invalid_request"; 500: "internal_error" };
 };
}

/** Everything that only a signed-in session opens. */
export interface sessionMethods {

}
