// Generated from openapi/hsrcpay by npm run generate.
import type { operations } from "./types.ts";

/** Everything that a key opens. */
export interface methods {
 apiKeys: {
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
  list: {
   name: "apiKeys.list";
   operation: operations["listApiKeys"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
   items: "/data";
  };
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
  create: {
   name: "apiKeys.create";
   operation: operations["createApiKey"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
   secrets: "/data/key";
  };
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
  delete: {
   name: "apiKeys.delete";
   operation: operations["deleteApiKey"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
  };
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
  regenerate: {
   name: "apiKeys.regenerate";
   operation: operations["regenerateManagedApiKey"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
   secrets: "/data/key";
  };
 };
 accounts: {
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
  list: {
   name: "accounts.list";
   operation: operations["listAccounts"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
  };
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
  create: {
   name: "accounts.create";
   operation: operations["createAccount"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
  };
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
  get: {
   name: "accounts.get";
   operation: operations["getAccount"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
  };
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
  update: {
   name: "accounts.update";
   operation: operations["updateAccount"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
  };
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
  delete: {
   name: "accounts.delete";
   operation: operations["deleteAccount"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
  };
 };
 memberships: {
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
  list: {
   name: "memberships.list";
   operation: operations["listAccountMemberships"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
   items: "/data";
  };
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
  create: {
   name: "memberships.create";
   operation: operations["createAccountMembership"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
  };
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
  update: {
   name: "memberships.update";
   operation: operations["updateAccountMembership"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
  };
 };
 webhooks: {
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
  list: {
   name: "webhooks.list";
   operation: operations["getWebhooks"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
   items: "/data";
   secrets: "/data/*/secret";
  };
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
  create: {
   name: "webhooks.create";
   operation: operations["postWebhooks"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
   secrets: "/data/secret";
  };
 };
 payments: {
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
  list: {
   name: "payments.list";
   operation: operations["listPayments"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
   items: "/data";
  };
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
  create: {
   name: "payments.create";
   operation: operations["createPayment"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
  };
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
  confirm: {
   name: "payments.confirm";
   operation: operations["confirmPayment"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
  };
 };
 charges: {
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
  list: {
   name: "charges.list";
   operation: operations["listCharges"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
   items: "/data";
  };
 };
 refunds: {
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
  list: {
   name: "refunds.list";
   operation: operations["getRefunds"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
  };
 };
 customers: {
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
  list: {
   name: "customers.list";
   operation: operations["listCustomers"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
   items: "/data";
  };
 };
 checkoutSessions: {
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
  list: {
   name: "checkoutSessions.list";
   operation: operations["getCheckoutSessions"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
   items: "/data";
  };
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
  search: {
   name: "checkoutSessions.search";
   operation: operations["getCheckoutSessionsSearch"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
  };
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
  confirm: {
   name: "checkoutSessions.confirm";
   operation: operations["postCheckoutSessionsTokenByTokenConfirm"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
  };
 };
 oneTimeLinks: {
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
  get: {
   name: "oneTimeLinks.get";
   operation: operations["getOneTimeLinksById"];
   errors: { 302: string; 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
  };
 };
 providerConfigs: {
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
  create: {
   name: "providerConfigs.create";
   operation: operations["postPaymentProviderConfigs"];
   errors: { 400: string; 401: string; 403: string; 404: string; 409: string; 422: string; 429: string; 500: string };
  };
 };
}

/** Everything that only a signed-in session opens. */
export interface sessionMethods {

}
