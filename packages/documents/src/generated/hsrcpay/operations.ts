// Generated from openapi/hsrcpay by npm run generate.
export const api = {
 "name": "hsrcpay",
 "server": "https://api.hsrcpay.com/v1",
 "key": {
  "header": "Authorization",
  "scheme": "Bearer",
  "security": "bearerAuth",
  "variable": "HSRCPAY_API_KEY"
 },
 "rateLimit": {
  "limit": "X-RateLimit-Limit",
  "remaining": "X-RateLimit-Remaining",
  "reset": "X-RateLimit-Reset",
  "unit": "epoch_seconds"
 }
} as const;

const errors1 = {
 "400": [],
 "401": [],
 "403": [],
 "404": [],
 "409": [],
 "422": [],
 "429": [],
 "500": []
} as const;

const errors2 = {
 "302": [],
 "400": [],
 "401": [],
 "403": [],
 "404": [],
 "409": [],
 "422": [],
 "429": [],
 "500": []
} as const;

/**
 * List API keys.
 *
 * The keys of an account, newest first, without those that were deleted. The keys themselves are shown in part only.
 * HSRCPAY marks `page` and `limit` as required although they have defaults: send both.
 *
 * `GET /api-keys/`, operation `listApiKeys`. Needs the scope `account:api:key:read`.
 *
 * - 200: One page.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const apiKeysList = {
 "id": "listApiKeys",
 "name": "apiKeys.list",
 "method": "GET",
 "path": "/api-keys/",
 "security": "bearerAuth",
 "scopes": [
  "account:api:key:read"
 ],
 "paging": {
  "items": "/data",
  "style": "page",
  "parameter": "page",
  "total": "/pages"
 },
 "errors": errors1
} as const;

/**
 * Create API key.
 *
 * Issues a secret key for an account and shows it once. Nobody can give permissions that they lack. There is no way to
 * change a key: make a new one, then delete the old one.
 *
 * `POST /api-keys/`, operation `createApiKey`. Needs the scope `account:api:key:create`.
 *
 * - 200: The new key. The same as 201.
 * - 201: The new key.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const apiKeysCreate = {
 "id": "createApiKey",
 "name": "apiKeys.create",
 "method": "POST",
 "path": "/api-keys/",
 "security": "bearerAuth",
 "scopes": [
  "account:api:key:create"
 ],
 "secrets": [
  "/data/key"
 ],
 "errors": errors1
} as const;

/**
 * Delete API key.
 *
 * Ends a key for good. The key that makes the call may delete itself: it works for the last time. Sessions that came from
 * the key may end as well.
 *
 * `DELETE /api-keys/{id}`, operation `deleteApiKey`. Needs the scope `account:api:key:delete`.
 *
 * - 200: Deleted.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const apiKeysDelete = {
 "id": "deleteApiKey",
 "name": "apiKeys.delete",
 "method": "DELETE",
 "path": "/api-keys/{id}",
 "security": "bearerAuth",
 "scopes": [
  "account:api:key:delete"
 ],
 "errors": errors1
} as const;

/**
 * Regenerate managed API key.
 *
 * Gives a managed key a new secret and shows it once. The old one stops working at once. A custom key is replaced by
 * creating another and deleting it.
 *
 * `POST /api-keys/{id}/regenerate`, operation `regenerateManagedApiKey`. Needs the scope `account:api:key:update`.
 *
 * - 200: The same key with its new secret.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const apiKeysRegenerate = {
 "id": "regenerateManagedApiKey",
 "name": "apiKeys.regenerate",
 "method": "POST",
 "path": "/api-keys/{id}/regenerate",
 "security": "bearerAuth",
 "scopes": [
  "account:api:key:update"
 ],
 "secrets": [
  "/data/key"
 ],
 "errors": errors1
} as const;

/**
 * List accounts.
 *
 * The accounts the caller reaches, production and sandbox together: for a key its own, for a token those its user is a
 * member of. Neither workspace nor membership is sent; they come from the token.
 *
 * `GET /accounts/`, operation `listAccounts`. Any valid key will do.
 *
 * - 200: All of them.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const accountsList = {
 "id": "listAccounts",
 "name": "accounts.list",
 "method": "GET",
 "path": "/accounts/",
 "security": "bearerAuth",
 "scopes": [],
 "errors": errors1
} as const;

/**
 * Create account.
 *
 * Makes a production account, or a sandbox account that is linked to one.
 *
 * `POST /accounts/`, operation `createAccount`. Needs the scope `account:account:create`.
 *
 * - 200: The new account. The same as 201.
 * - 201: The new account.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const accountsCreate = {
 "id": "createAccount",
 "name": "accounts.create",
 "method": "POST",
 "path": "/accounts/",
 "security": "bearerAuth",
 "scopes": [
  "account:account:create"
 ],
 "idempotencyHeader": "Idempotency-Key",
 "errors": errors1
} as const;

/**
 * Get account.
 *
 * One account. That reading it takes a permission is documented, its name is not.
 *
 * `GET /accounts/{account_id}`, operation `getAccount`. Needs the scope `account:account:read`.
 *
 * - 200: The account.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const accountsGet = {
 "id": "getAccount",
 "name": "accounts.get",
 "method": "GET",
 "path": "/accounts/{account_id}",
 "security": "bearerAuth",
 "scopes": [
  "account:account:read"
 ],
 "errors": errors1
} as const;

/**
 * Update account.
 *
 * Changes the members that are sent and leaves the others, although it is a PUT.
 *
 * `PUT /accounts/{account_id}`, operation `updateAccount`. Needs the scope `account:account:update`.
 *
 * - 200: The account as it is now.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const accountsUpdate = {
 "id": "updateAccount",
 "name": "accounts.update",
 "method": "PUT",
 "path": "/accounts/{account_id}",
 "security": "bearerAuth",
 "scopes": [
  "account:account:update"
 ],
 "errors": errors1
} as const;

/**
 * Delete account.
 *
 * Marks an account as deleted. Its keys stop working.
 *
 * `DELETE /accounts/{account_id}`, operation `deleteAccount`. Needs the scope `account:account:delete`.
 *
 * - 200: Deleted.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const accountsDelete = {
 "id": "deleteAccount",
 "name": "accounts.delete",
 "method": "DELETE",
 "path": "/accounts/{account_id}",
 "security": "bearerAuth",
 "scopes": [
  "account:account:delete"
 ],
 "errors": errors1
} as const;

/**
 * List account memberships.
 *
 * Who may do what in an account.
 *
 * `GET /account-memberships/`, operation `listAccountMemberships`. Needs the scope `account:account:read`.
 *
 * - 200: All of them.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const membershipsList = {
 "id": "listAccountMemberships",
 "name": "memberships.list",
 "method": "GET",
 "path": "/account-memberships/",
 "security": "bearerAuth",
 "scopes": [
  "account:account:read"
 ],
 "paging": {
  "items": "/data",
  "style": "none"
 },
 "errors": errors1
} as const;

/**
 * Create account membership.
 *
 * Adds somebody of the workspace to an account, or invites somebody from outside by email.
 *
 * `POST /account-memberships/`, operation `createAccountMembership`. Needs the scope `account:membership:create`.
 *
 * - 200: The new membership. The same as 201.
 * - 201: The new membership.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const membershipsCreate = {
 "id": "createAccountMembership",
 "name": "memberships.create",
 "method": "POST",
 "path": "/account-memberships/",
 "security": "bearerAuth",
 "scopes": [
  "account:membership:create"
 ],
 "idempotencyHeader": "Idempotency-Key",
 "errors": errors1
} as const;

/**
 * Update account membership.
 *
 * Changes what a member may do. It counts from the member's next call.
 *
 * `PUT /account-memberships/{id}`, operation `updateAccountMembership`. Needs the scope `account:membership:update`.
 *
 * - 200: The membership as it is now.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const membershipsUpdate = {
 "id": "updateAccountMembership",
 "name": "memberships.update",
 "method": "PUT",
 "path": "/account-memberships/{id}",
 "security": "bearerAuth",
 "scopes": [
  "account:membership:update"
 ],
 "errors": errors1
} as const;

/**
 * List webhooks.
 *
 * The endpoints of an account, newest first.
 *
 * `GET /webhooks/`, operation `getWebhooks`. Needs the scope `account:webhook:read`.
 *
 * - 200: All of them.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const webhooksList = {
 "id": "getWebhooks",
 "name": "webhooks.list",
 "method": "GET",
 "path": "/webhooks/",
 "security": "bearerAuth",
 "scopes": [
  "account:webhook:read"
 ],
 "secrets": [
  "/data/*/secret"
 ],
 "paging": {
  "items": "/data",
  "style": "none"
 },
 "errors": errors1
} as const;

/**
 * Create webhook.
 *
 * Registers an endpoint for events. Its secret is your own, or is made here; the answer shows it once. Nothing is
 * published that changes or removes an endpoint.
 *
 * `POST /webhooks/`, operation `postWebhooks`. Needs the scope `account:webhook:create`.
 *
 * - 200: Registered. The same as 201.
 * - 201: Registered.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const webhooksCreate = {
 "id": "postWebhooks",
 "name": "webhooks.create",
 "method": "POST",
 "path": "/webhooks/",
 "security": "bearerAuth",
 "scopes": [
  "account:webhook:create"
 ],
 "secrets": [
  "/data/secret"
 ],
 "errors": errors1
} as const;

/**
 * List payments.
 *
 * The payments of an account, newest first. What belongs to them is shown on request.
 *
 * `GET /payments/`, operation `listPayments`. Needs the scope `account:payment:read`.
 *
 * - 200: One page.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const paymentsList = {
 "id": "listPayments",
 "name": "payments.list",
 "method": "GET",
 "path": "/payments/",
 "security": "bearerAuth",
 "scopes": [
  "account:payment:read"
 ],
 "paging": {
  "items": "/data",
  "style": "page",
  "parameter": "page",
  "total": "/pages"
 },
 "errors": errors1
} as const;

/**
 * Create payment.
 *
 * Says what somebody owes. Nothing moves before it is confirmed.
 *
 * `POST /payments/`, operation `createPayment`. Needs the scope `account:payment:create`.
 *
 * - 200: The new payment. The same as 201.
 * - 201: The new payment.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const paymentsCreate = {
 "id": "createPayment",
 "name": "payments.create",
 "method": "POST",
 "path": "/payments/",
 "security": "bearerAuth",
 "scopes": [
  "account:payment:create"
 ],
 "idempotencyHeader": "Idempotency-Key",
 "errors": errors1
} as const;

/**
 * Confirm payment.
 *
 * Tries to collect a payment. Look at `confirmResult`, not at the status: a decline is 200 with `ok: false`. A payer who has
 * to be authenticated is sent to `paymentNextAction`; confirm again afterwards. How it ends is told by a webhook.
 *
 * `POST /payments/{id}/confirm`, operation `confirmPayment`. Needs the scope `account:payment:confirm`.
 *
 * - 200: What became of it so far.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const paymentsConfirm = {
 "id": "confirmPayment",
 "name": "payments.confirm",
 "method": "POST",
 "path": "/payments/{id}/confirm",
 "security": "bearerAuth",
 "scopes": [
  "account:payment:confirm"
 ],
 "idempotencyHeader": "Idempotency-Key",
 "errors": errors1
} as const;

/**
 * List charges.
 *
 * The charges of an account, newest first.
 *
 * `GET /charges/`, operation `listCharges`. Needs the scope `account:charge:read`.
 *
 * - 200: One page.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const chargesList = {
 "id": "listCharges",
 "name": "charges.list",
 "method": "GET",
 "path": "/charges/",
 "security": "bearerAuth",
 "scopes": [
  "account:charge:read"
 ],
 "paging": {
  "items": "/data",
  "style": "page",
  "parameter": "page",
  "total": "/pages"
 },
 "errors": errors1
} as const;

/**
 * List refunds.
 *
 * The refunds of one charge, newest first.
 *
 * `GET /refunds/`, operation `getRefunds`. Needs the scope `account:refund:read`.
 *
 * - 200: All of them.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const refundsList = {
 "id": "getRefunds",
 "name": "refunds.list",
 "method": "GET",
 "path": "/refunds/",
 "security": "bearerAuth",
 "scopes": [
  "account:refund:read"
 ],
 "errors": errors1
} as const;

/**
 * List customers.
 *
 * The customers of an account, newest first. Their payment methods are shown on request.
 *
 * `GET /customers/`, operation `listCustomers`. Needs the scope `account:customer:read`.
 *
 * - 200: One page.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const customersList = {
 "id": "listCustomers",
 "name": "customers.list",
 "method": "GET",
 "path": "/customers/",
 "security": "bearerAuth",
 "scopes": [
  "account:customer:read"
 ],
 "paging": {
  "items": "/data",
  "style": "page",
  "parameter": "page",
  "total": "/pages"
 },
 "errors": errors1
} as const;

/**
 * List checkout sessions.
 *
 * The checkout sessions of an account, newest first. Published as `getCheckout-sessions`.
 *
 * `GET /checkout-sessions/`, operation `getCheckoutSessions`. Needs the scope `account:checkout:session:read`.
 *
 * - 200: One page.
 * - The call can be iterated item by item, or page by page with `pages()`.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const checkoutSessionsList = {
 "id": "getCheckoutSessions",
 "name": "checkoutSessions.list",
 "method": "GET",
 "path": "/checkout-sessions/",
 "security": "bearerAuth",
 "scopes": [
  "account:checkout:session:read"
 ],
 "paging": {
  "items": "/data",
  "style": "page",
  "parameter": "page",
  "total": "/pages"
 },
 "errors": errors1
} as const;

/**
 * Search checkout sessions.
 *
 * The checkout sessions of an account that have a text in them, newest first. Which members are searched is not published: we
 * take the ids and what is known of the business and the payer. Published as `getCheckout-sessionsSearch`.
 *
 * `GET /checkout-sessions/search`, operation `getCheckoutSessionsSearch`. Needs the scope `account:checkout:session:read`.
 *
 * - 200: All that were found.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const checkoutSessionsSearch = {
 "id": "getCheckoutSessionsSearch",
 "name": "checkoutSessions.search",
 "method": "GET",
 "path": "/checkout-sessions/search",
 "security": "bearerAuth",
 "scopes": [
  "account:checkout:session:read"
 ],
 "errors": errors1
} as const;

/**
 * Confirm checkout session.
 *
 * Pays a hosted session, for whoever has its token: any credential that reaches its account will do, and none needs a
 * permission. Look at `confirmResult`, as when confirming a payment. Published as
 * `postCheckout-sessionsTokenByTokenConfirm`.
 *
 * `POST /checkout-sessions/token/{token}/confirm`, operation `postCheckoutSessionsTokenByTokenConfirm`. Any valid key will do.
 *
 * - 200: What became of it so far.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const checkoutSessionsConfirm = {
 "id": "postCheckoutSessionsTokenByTokenConfirm",
 "name": "checkoutSessions.confirm",
 "method": "POST",
 "path": "/checkout-sessions/token/{token}/confirm",
 "security": "bearerAuth",
 "scopes": [],
 "idempotencyHeader": "Idempotency-Key",
 "errors": errors1
} as const;

/**
 * Use one-time link.
 *
 * Uses a link up: the answer is a text, a page or a redirect, and the next call is 404. Whoever has the link may use it:
 * any credential that reaches its account will do, and none needs a permission. Published as `getOne-time-linksById`.
 *
 * `GET /one-time-links/{id}`, operation `getOneTimeLinksById`. Any valid key will do.
 *
 * - 200: What the link held.
 * - Errors: 302 · 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const oneTimeLinksGet = {
 "id": "getOneTimeLinksById",
 "name": "oneTimeLinks.get",
 "method": "GET",
 "path": "/one-time-links/{id}",
 "security": "bearerAuth",
 "scopes": [],
 "produces": [
  "text/plain",
  "text/html"
 ],
 "errors": errors2
} as const;

/**
 * Create payment provider config.
 *
 * Gives an account its credentials at a payment provider. They are never shown again. The permission's name is inferred.
 * Published as `postPayment-provider-configs`.
 *
 * `POST /payment-provider-configs/`, operation `postPaymentProviderConfigs`. Needs the scope `account:payment:provider:config:create`.
 *
 * - 200: The new config. The same as 201.
 * - 201: The new config.
 * - Errors: 400 · 401 · 403 · 404 · 409 · 422 · 429 · 500
 *
 * Documented by the API's own material.
 */
export const providerConfigsCreate = {
 "id": "postPaymentProviderConfigs",
 "name": "providerConfigs.create",
 "method": "POST",
 "path": "/payment-provider-configs/",
 "security": "bearerAuth",
 "scopes": [
  "account:payment:provider:config:create"
 ],
 "idempotencyHeader": "Idempotency-Key",
 "errors": errors1
} as const;

/** Every operation, by its operationId. */
export const operations = {
 listApiKeys: apiKeysList,
 createApiKey: apiKeysCreate,
 deleteApiKey: apiKeysDelete,
 regenerateManagedApiKey: apiKeysRegenerate,
 listAccounts: accountsList,
 createAccount: accountsCreate,
 getAccount: accountsGet,
 updateAccount: accountsUpdate,
 deleteAccount: accountsDelete,
 listAccountMemberships: membershipsList,
 createAccountMembership: membershipsCreate,
 updateAccountMembership: membershipsUpdate,
 getWebhooks: webhooksList,
 postWebhooks: webhooksCreate,
 listPayments: paymentsList,
 createPayment: paymentsCreate,
 confirmPayment: paymentsConfirm,
 listCharges: chargesList,
 getRefunds: refundsList,
 listCustomers: customersList,
 getCheckoutSessions: checkoutSessionsList,
 getCheckoutSessionsSearch: checkoutSessionsSearch,
 postCheckoutSessionsTokenByTokenConfirm: checkoutSessionsConfirm,
 getOneTimeLinksById: oneTimeLinksGet,
 postPaymentProviderConfigs: providerConfigsCreate,
};
