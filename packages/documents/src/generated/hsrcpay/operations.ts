// Generated from openapi/hsrcpay by npm run generate.
export const server = "https://api.hsrcpay.com/v1";

export const operations = {
 "listApiKeys": {
  "method": "GET",
  "path": "/api-keys/",
  "security": "bearerAuth",
  "scopes": [
   "account:api:key:read"
  ]
 },
 "createApiKey": {
  "method": "POST",
  "path": "/api-keys/",
  "security": "bearerAuth",
  "scopes": [
   "account:api:key:create"
  ]
 },
 "deleteApiKey": {
  "method": "DELETE",
  "path": "/api-keys/{id}",
  "security": "bearerAuth",
  "scopes": [
   "account:api:key:delete"
  ]
 },
 "regenerateManagedApiKey": {
  "method": "POST",
  "path": "/api-keys/{id}/regenerate",
  "security": "bearerAuth",
  "scopes": [
   "account:api:key:update"
  ]
 },
 "listAccounts": {
  "method": "GET",
  "path": "/accounts/",
  "security": "bearerAuth",
  "scopes": []
 },
 "createAccount": {
  "method": "POST",
  "path": "/accounts/",
  "security": "bearerAuth",
  "scopes": [
   "account:account:create"
  ],
  "idempotencyHeader": "Idempotency-Key"
 },
 "getAccount": {
  "method": "GET",
  "path": "/accounts/{id}",
  "security": "bearerAuth",
  "scopes": [
   "account:account:read"
  ]
 },
 "updateAccount": {
  "method": "PUT",
  "path": "/accounts/{id}",
  "security": "bearerAuth",
  "scopes": [
   "account:account:update"
  ]
 },
 "deleteAccount": {
  "method": "DELETE",
  "path": "/accounts/{id}",
  "security": "bearerAuth",
  "scopes": [
   "account:account:delete"
  ]
 },
 "listAccountMemberships": {
  "method": "GET",
  "path": "/account-memberships/",
  "security": "bearerAuth",
  "scopes": [
   "account:account:read"
  ]
 },
 "createAccountMembership": {
  "method": "POST",
  "path": "/account-memberships/",
  "security": "bearerAuth",
  "scopes": [
   "account:membership:create"
  ],
  "idempotencyHeader": "Idempotency-Key"
 },
 "updateAccountMembership": {
  "method": "PUT",
  "path": "/account-memberships/{id}",
  "security": "bearerAuth",
  "scopes": [
   "account:membership:update"
  ]
 },
 "getWebhooks": {
  "method": "GET",
  "path": "/webhooks/",
  "security": "bearerAuth",
  "scopes": [
   "account:webhook:read"
  ]
 },
 "postWebhooks": {
  "method": "POST",
  "path": "/webhooks/",
  "security": "bearerAuth",
  "scopes": [
   "account:webhook:create"
  ]
 },
 "listPayments": {
  "method": "GET",
  "path": "/payments/",
  "security": "bearerAuth",
  "scopes": [
   "account:payment:read"
  ]
 },
 "createPayment": {
  "method": "POST",
  "path": "/payments/",
  "security": "bearerAuth",
  "scopes": [
   "account:payment:create"
  ],
  "idempotencyHeader": "Idempotency-Key"
 },
 "confirmPayment": {
  "method": "POST",
  "path": "/payments/{id}/confirm",
  "security": "bearerAuth",
  "scopes": [
   "account:payment:confirm"
  ],
  "idempotencyHeader": "Idempotency-Key"
 },
 "listCharges": {
  "method": "GET",
  "path": "/charges/",
  "security": "bearerAuth",
  "scopes": [
   "account:charge:read"
  ]
 },
 "getRefunds": {
  "method": "GET",
  "path": "/refunds/",
  "security": "bearerAuth",
  "scopes": [
   "account:refund:read"
  ]
 },
 "listCustomers": {
  "method": "GET",
  "path": "/customers/",
  "security": "bearerAuth",
  "scopes": [
   "account:customer:read"
  ]
 },
 "getCheckoutSessions": {
  "method": "GET",
  "path": "/checkout-sessions/",
  "security": "bearerAuth",
  "scopes": [
   "account:checkout:session:read"
  ]
 },
 "getCheckoutSessionsSearch": {
  "method": "GET",
  "path": "/checkout-sessions/search",
  "security": "bearerAuth",
  "scopes": [
   "account:checkout:session:read"
  ]
 },
 "postCheckoutSessionsTokenByTokenConfirm": {
  "method": "POST",
  "path": "/checkout-sessions/token/{token}/confirm",
  "security": "bearerAuth",
  "scopes": [],
  "idempotencyHeader": "Idempotency-Key"
 },
 "getOneTimeLinksById": {
  "method": "GET",
  "path": "/one-time-links/{id}",
  "security": "bearerAuth",
  "scopes": [],
  "produces": [
   "text/plain",
   "text/html"
  ]
 },
 "postPaymentProviderConfigs": {
  "method": "POST",
  "path": "/payment-provider-configs/",
  "security": "bearerAuth",
  "scopes": [
   "account:payment:provider:config:create"
  ],
  "idempotencyHeader": "Idempotency-Key"
 }
} as const;
