// Generated from openapi/hsrcpay by npm run generate.
import type { OpenApiDocument } from "../../openapi.ts";

export const document: OpenApiDocument = {
 "openapi": "3.1.1",
 "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
 "info": {
  "title": "HSRCPAY",
  "version": "1.0",
  "summary": "Payment orchestration for the accounts of a merchant.",
  "description": "A **payment** is what somebody owes; confirming it makes **charges** with payment providers, and a charge can have\n**refunds**. **Checkout sessions** are hosted pages that do the same for the payer. Everything belongs to an **account**,\nnamed by `account_id` in the query even where something is created; without it, it is the credential's own account.\nA sandbox account is an account like any other: what tells it apart is the `_test_` in its keys.\n\nEvery answer is an envelope: `message`, `success` and `data`. Members of a page stand beside `data`, a deletion has no\n`data`, an error has `error` instead. New members may appear anywhere, so every object is open. Amounts of payments,\ncharges and refunds are integers in minor units; those of checkout sessions are decimal strings. Creating answers 201 or\n200, with the same body. Where HSRCPAY publishes no operationId that is an identifier, ours is the closest one.\n\nThis is an independent description. `x-evidence` tells what HSRCPAY's own material says (`documented`) from what we\nfilled in (`inferred`); all examples are invented. Which members are always there is our reading, and so are the numbers of\nthe eight error statuses.\n",
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  }
 },
 "servers": [
  {
   "url": "https://api.hsrcpay.com/v1"
  }
 ],
 "security": [
  {
   "bearerAuth": []
  }
 ],
 "tags": [
  {
   "name": "API keys",
   "description": "Issue, list, rotate and delete the secret keys of an account."
  },
  {
   "name": "Accounts",
   "description": "Production accounts, and the sandbox accounts linked to them."
  },
  {
   "name": "Account memberships",
   "description": "Who may do what in an account."
  },
  {
   "name": "Webhooks",
   "description": "Register endpoints, and what they receive."
  },
  {
   "name": "Payments",
   "description": "Create payments and confirm them."
  },
  {
   "name": "Charges",
   "description": "The attempts of payments at their providers."
  },
  {
   "name": "Refunds",
   "description": "What was given back of a charge."
  },
  {
   "name": "Customers",
   "description": "Payers, their addresses and payment methods."
  },
  {
   "name": "Checkout",
   "description": "Hosted pages on which somebody pays."
  },
  {
   "name": "One-time links",
   "description": "Links that work once."
  },
  {
   "name": "Payment provider configs",
   "description": "Credentials of an account at its payment providers."
  }
 ],
 "x-resource": {
  "at": "/data"
 },
 "x-emits": {
  "subscriptions": {
   "collection": "webhooks",
   "url": "endpoint",
   "events": "enabled_events",
   "secret": "secret"
  },
  "deliveries": "webhook_deliveries",
  "signature": {
   "header": "X-HSRCPAY-Signature",
   "algorithm": "hmac-sha256",
   "encoding": "hex",
   "template": "t={timestamp},v1={signature}",
   "signed": "{timestamp}.{body}"
  },
  "timeout": "PT10S",
  "retries": [
   "PT30S",
   "PT2M",
   "PT10M",
   "PT1H",
   "PT6H"
  ],
  "states": {
   "pending": "PENDING",
   "sending": "PROCESSING",
   "delivered": "SUCCEEDED",
   "failed": "FAILED"
  }
 },
 "paths": {
  "/api-keys/": {
   "get": {
    "operationId": "listApiKeys",
    "x-method": "apiKeys.list",
    "x-resource": {
     "collection": "api_keys",
     "identity": "id",
     "action": "list",
     "paging": {
      "style": "page",
      "page": "page",
      "limit": "limit",
      "set": {
       "/total": "{total_count}",
       "/page": "{page}",
       "/limit": "{limit}",
       "/pages": "{total_pages}"
      }
     }
    },
    "tags": [
     "API keys"
    ],
    "summary": "List API keys",
    "description": "The keys of an account, newest first, without those that were deleted. The keys themselves are shown in part only.\nHSRCPAY marks `page` and `limit` as required although they have defaults: send both.\n",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:api:key:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/RequiredAccountId"
     },
     {
      "$ref": "#/components/parameters/Page"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "name": "managed",
      "in": "query",
      "description": "True: only managed keys. False: only custom ones. Without it: all.",
      "schema": {
       "type": "boolean"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "One page.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/ApiKey"
           }
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/PageEnvelope"
          }
         ]
        },
        "examples": {
         "page": {
          "summary": "A custom key and the managed one",
          "value": {
           "message": "success",
           "success": true,
           "data": [
            {
             "object": "api_key",
             "id": "key_7Lw2",
             "account_id": "acct_M31",
             "name": "ledger sync",
             "type": "SECRET",
             "key": "sk_live_Qm...f7A1",
             "last_used_ip": "203.0.113.9",
             "metadata": {
              "team": "ops"
             },
             "permissions": {
              "account:charge": [
               "read"
              ],
              "account:refund": [
               "read"
              ]
             },
             "status": "ACTIVE",
             "last_used_at": "2026-03-04T18:22:07.410Z",
             "expires_at": "2026-09-01T00:00:00.000Z",
             "managed": false,
             "deleted": false,
             "created_at": "2026-03-01T08:00:00.000Z",
             "updated_at": "2026-03-01T08:00:00.000Z"
            },
            {
             "object": "api_key",
             "id": "key_1Aa0",
             "account_id": "acct_M31",
             "name": "Standard key",
             "type": "SECRET",
             "key": "sk_live_9c...Xk4P",
             "last_used_ip": null,
             "metadata": {},
             "permissions": {
              "account": [
               "*"
              ]
             },
             "status": "ACTIVE",
             "last_used_at": null,
             "expires_at": null,
             "managed": true,
             "deleted": false,
             "created_at": "2026-02-14T10:05:31.000Z",
             "updated_at": "2026-02-14T10:05:31.000Z"
            }
           ],
           "total": 2,
           "page": 1,
           "limit": 10,
           "pages": 1
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "post": {
    "operationId": "createApiKey",
    "x-method": "apiKeys.create",
    "tags": [
     "API keys"
    ],
    "summary": "Create API key",
    "description": "Issues a secret key for an account and shows it once. Nobody can give permissions that they lack. There is no way to\nchange a key: make a new one, then delete the old one.\n",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:api:key:create"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/RequiredAccountId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateApiKey"
       },
       "examples": {
        "minimal": {
         "summary": "A name and permissions",
         "value": {
          "name": "ledger sync",
          "permissions": {
           "account": [
            "account:charge:read",
            "account:refund:read"
           ]
          }
         }
        },
        "expiring": {
         "summary": "For half a year",
         "value": {
          "name": "ledger sync",
          "permissions": {
           "account:charge": [
            "read"
           ],
           "account:refund": [
            "read"
           ]
          },
          "expires_at": "2026-09-01T00:00:00Z",
          "metadata": {
           "team": "ops"
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The new key. The same as 201.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/IssuedApiKey"
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "issued": {
          "summary": "With the key itself",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "object": "api_key",
            "id": "key_7Lw2",
            "account_id": "acct_M31",
            "name": "ledger sync",
            "type": "SECRET",
            "key": "sk_live_Qm4vT9-invented-example-f7A1",
            "last_used_ip": null,
            "metadata": {
             "team": "ops"
            },
            "permissions": {
             "account:charge": [
              "read"
             ],
             "account:refund": [
              "read"
             ]
            },
            "status": "ACTIVE",
            "last_used_at": null,
            "expires_at": "2026-09-01T00:00:00.000Z",
            "managed": false,
            "deleted": false,
            "created_at": "2026-03-01T08:00:00.000Z",
            "updated_at": "2026-03-01T08:00:00.000Z"
           }
          }
         }
        }
       }
      }
     },
     "201": {
      "description": "The new key.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/IssuedApiKey"
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "issued": {
          "summary": "With the key itself",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "object": "api_key",
            "id": "key_7Lw2",
            "account_id": "acct_M31",
            "name": "ledger sync",
            "type": "SECRET",
            "key": "sk_live_Qm4vT9-invented-example-f7A1",
            "last_used_ip": null,
            "metadata": {
             "team": "ops"
            },
            "permissions": {
             "account:charge": [
              "read"
             ],
             "account:refund": [
              "read"
             ]
            },
            "status": "ACTIVE",
            "last_used_at": null,
            "expires_at": "2026-09-01T00:00:00.000Z",
            "managed": false,
            "deleted": false,
            "created_at": "2026-03-01T08:00:00.000Z",
            "updated_at": "2026-03-01T08:00:00.000Z"
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/api-keys/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ApiKeyId"
    }
   ],
   "delete": {
    "operationId": "deleteApiKey",
    "x-method": "apiKeys.delete",
    "tags": [
     "API keys"
    ],
    "summary": "Delete API key",
    "description": "Ends a key for good. The key that makes the call may delete itself: it works for the last time. Sessions that came from\nthe key may end as well.\n",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:api:key:delete"
      ]
     }
    ],
    "responses": {
     "200": {
      "description": "Deleted.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SuccessEnvelope"
        },
        "examples": {
         "deleted": {
          "summary": "Deleted",
          "value": {
           "message": "success",
           "success": true
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/api-keys/{id}/regenerate": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ApiKeyId"
    }
   ],
   "post": {
    "operationId": "regenerateManagedApiKey",
    "x-method": "apiKeys.regenerate",
    "tags": [
     "API keys"
    ],
    "summary": "Regenerate managed API key",
    "description": "Gives a managed key a new secret and shows it once. The old one stops working at once. A custom key is replaced by\ncreating another and deleting it.\n",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:api:key:update"
      ]
     }
    ],
    "responses": {
     "200": {
      "description": "The same key with its new secret.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/IssuedApiKey"
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "regenerated": {
          "summary": "With the key itself",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "object": "api_key",
            "id": "key_1Aa0",
            "account_id": "acct_M31",
            "name": "Standard key",
            "type": "SECRET",
            "key": "sk_live_Bw7n3K-invented-example-u2Ze",
            "last_used_ip": null,
            "metadata": {},
            "permissions": {
             "account": [
              "*"
             ]
            },
            "status": "ACTIVE",
            "last_used_at": null,
            "expires_at": null,
            "managed": true,
            "deleted": false,
            "created_at": "2026-02-14T10:05:31.000Z",
            "updated_at": "2026-03-05T07:45:10.000Z"
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/KeyNotManaged"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/accounts/": {
   "get": {
    "operationId": "listAccounts",
    "x-method": "accounts.list",
    "tags": [
     "Accounts"
    ],
    "summary": "List accounts",
    "description": "The accounts the caller reaches, production and sandbox together: for a key its own, for a token those its user is a\nmember of. Neither workspace nor membership is sent; they come from the token.\n",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": []
     }
    ],
    "responses": {
     "200": {
      "description": "All of them.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/Account"
           }
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "two": {
          "summary": "A production account and its sandbox",
          "value": {
           "message": "success",
           "success": true,
           "data": [
            {
             "object": "account",
             "id": "acct_M31",
             "user_id": "usr_5Gd1",
             "workspace_id": "ws_20Jk",
             "name": "Harbor Books",
             "country": "TR",
             "prod_account_id": null,
             "timezone": "Europe/Istanbul",
             "settings": [
              {
               "object": "account_setting",
               "id": "aset_3Vu8",
               "key": "statement_descriptor",
               "value": "HARBOR BOOKS",
               "created_at": "2026-02-14T10:05:31.000Z",
               "updated_at": "2026-02-14T10:05:31.000Z"
              }
             ],
             "currency": "TRY",
             "deleted": false,
             "created_at": "2026-02-14T10:05:31.000Z",
             "updated_at": "2026-02-14T10:05:31.000Z",
             "metadata": {
              "branch": "istanbul"
             }
            },
            {
             "object": "account",
             "id": "acct_S31",
             "user_id": "usr_5Gd1",
             "workspace_id": "ws_20Jk",
             "name": "Harbor Books sandbox",
             "country": "TR",
             "prod_account_id": "acct_M31",
             "timezone": "Europe/Istanbul",
             "settings": [],
             "currency": "TRY",
             "deleted": false,
             "created_at": "2026-02-14T10:09:54.000Z",
             "updated_at": "2026-02-14T10:09:54.000Z",
             "metadata": {}
            }
           ]
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "post": {
    "operationId": "createAccount",
    "x-method": "accounts.create",
    "tags": [
     "Accounts"
    ],
    "summary": "Create account",
    "description": "Makes a production account, or a sandbox account that is linked to one.",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:account:create"
      ]
     }
    ],
    "parameters": [
     {
      "name": "sandbox_mode",
      "in": "query",
      "description": "Make a sandbox account; then `prod_account_id` is needed.",
      "schema": {
       "type": "boolean",
       "default": false
      }
     },
     {
      "name": "prod_account_id",
      "in": "query",
      "description": "The production account that the sandbox belongs to.",
      "schema": {
       "$ref": "#/components/schemas/AccountIdentifier"
      }
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateAccount"
       },
       "examples": {
        "account": {
         "summary": "A shop in Istanbul",
         "value": {
          "name": "Harbor Books",
          "country": "TR",
          "currency": "TRY",
          "timezone": "Europe/Istanbul",
          "metadata": {
           "branch": "istanbul"
          }
         }
        },
        "name_only": {
         "summary": "Everything else by default",
         "value": {
          "name": "Harbor Books"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The new account. The same as 201.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/Account"
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "created": {
          "summary": "A sandbox account",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "object": "account",
            "id": "acct_S31",
            "user_id": "usr_5Gd1",
            "workspace_id": "ws_20Jk",
            "name": "Harbor Books sandbox",
            "country": "TR",
            "prod_account_id": "acct_M31",
            "timezone": "Europe/Istanbul",
            "settings": [],
            "currency": "TRY",
            "deleted": false,
            "created_at": "2026-02-14T10:09:54.000Z",
            "updated_at": "2026-02-14T10:09:54.000Z",
            "metadata": {}
           }
          }
         }
        }
       }
      }
     },
     "201": {
      "description": "The new account.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/Account"
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "created": {
          "summary": "A sandbox account",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "object": "account",
            "id": "acct_S31",
            "user_id": "usr_5Gd1",
            "workspace_id": "ws_20Jk",
            "name": "Harbor Books sandbox",
            "country": "TR",
            "prod_account_id": "acct_M31",
            "timezone": "Europe/Istanbul",
            "settings": [],
            "currency": "TRY",
            "deleted": false,
            "created_at": "2026-02-14T10:09:54.000Z",
            "updated_at": "2026-02-14T10:09:54.000Z",
            "metadata": {}
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/accounts/{account_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/PathAccountId"
    }
   ],
   "x-resource": {
    "collection": "accounts",
    "identity": "id",
    "parameter": "account_id",
    "soft": "deleted"
   },
   "get": {
    "operationId": "getAccount",
    "x-method": "accounts.get",
    "tags": [
     "Accounts"
    ],
    "summary": "Get account",
    "description": "One account. That reading it takes a permission is documented, its name is not.",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:account:read"
      ]
     }
    ],
    "x-resource": {
     "action": "read"
    },
    "responses": {
     "200": {
      "description": "The account.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/Account"
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "account": {
          "summary": "A production account",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "object": "account",
            "id": "acct_M31",
            "user_id": "usr_5Gd1",
            "workspace_id": "ws_20Jk",
            "name": "Harbor Books",
            "country": "TR",
            "prod_account_id": null,
            "timezone": "Europe/Istanbul",
            "settings": [
             {
              "object": "account_setting",
              "id": "aset_3Vu8",
              "key": "statement_descriptor",
              "value": "HARBOR BOOKS",
              "created_at": "2026-02-14T10:05:31.000Z",
              "updated_at": "2026-02-14T10:05:31.000Z"
             }
            ],
            "currency": "TRY",
            "deleted": false,
            "created_at": "2026-02-14T10:05:31.000Z",
            "updated_at": "2026-02-14T10:05:31.000Z",
            "metadata": {
             "branch": "istanbul"
            }
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "put": {
    "operationId": "updateAccount",
    "x-method": "accounts.update",
    "tags": [
     "Accounts"
    ],
    "summary": "Update account",
    "description": "Changes the members that are sent and leaves the others, although it is a PUT.",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:account:update"
      ]
     }
    ],
    "x-resource": {
     "action": "update",
     "set": {
      "updated_at": "{now}"
     }
    },
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/UpdateAccount"
       },
       "examples": {
        "rename": {
         "summary": "Another name",
         "value": {
          "name": "Harbor Books & Maps"
         }
        },
        "nothing": {
         "summary": "Nothing at all",
         "value": {}
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The account as it is now.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/Account"
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "renamed": {
          "summary": "Renamed",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "object": "account",
            "id": "acct_M31",
            "user_id": "usr_5Gd1",
            "workspace_id": "ws_20Jk",
            "name": "Harbor Books & Maps",
            "country": "TR",
            "prod_account_id": null,
            "timezone": "Europe/Istanbul",
            "settings": [
             {
              "object": "account_setting",
              "id": "aset_3Vu8",
              "key": "statement_descriptor",
              "value": "HARBOR BOOKS",
              "created_at": "2026-02-14T10:05:31.000Z",
              "updated_at": "2026-02-14T10:05:31.000Z"
             }
            ],
            "currency": "TRY",
            "deleted": false,
            "created_at": "2026-02-14T10:05:31.000Z",
            "updated_at": "2026-03-04T18:22:07.410Z",
            "metadata": {
             "branch": "istanbul"
            }
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "delete": {
    "operationId": "deleteAccount",
    "x-method": "accounts.delete",
    "tags": [
     "Accounts"
    ],
    "summary": "Delete account",
    "description": "Marks an account as deleted. Its keys stop working.",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:account:delete"
      ]
     }
    ],
    "x-resource": {
     "action": "delete",
     "at": "",
     "set": {
      "updated_at": "{now}"
     }
    },
    "responses": {
     "200": {
      "description": "Deleted.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SuccessEnvelope"
        },
        "examples": {
         "deleted": {
          "summary": "Deleted",
          "value": {
           "message": "success",
           "success": true
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/account-memberships/": {
   "get": {
    "operationId": "listAccountMemberships",
    "x-method": "memberships.list",
    "tags": [
     "Account memberships"
    ],
    "summary": "List account memberships",
    "description": "Who may do what in an account.",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:account:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "account_memberships",
     "identity": "id",
     "action": "list",
     "order": [
      "created_at",
      "id"
     ],
     "paging": {
      "style": "none"
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/RequiredAccountId"
     }
    ],
    "responses": {
     "200": {
      "description": "All of them.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/AccountMembership"
           }
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "one": {
          "summary": "One member",
          "value": {
           "message": "success",
           "success": true,
           "data": [
            {
             "object": "account_membership",
             "id": "amem_2Hc7",
             "account_id": "acct_M31",
             "user_id": "usr_8Tn3",
             "workspace_membership_id": "wmem_61Lp",
             "permissions": [
              "account:payment:read",
              "account:charge:read"
             ],
             "created_at": "2026-02-20T09:12:44.000Z",
             "updated_at": "2026-02-20T09:12:44.000Z",
             "user": {
              "id": "usr_8Tn3",
              "email": "deniz@harborbooks.example",
              "name": "Deniz Arslan"
             }
            }
           ]
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "post": {
    "operationId": "createAccountMembership",
    "x-method": "memberships.create",
    "tags": [
     "Account memberships"
    ],
    "summary": "Create account membership",
    "description": "Adds somebody of the workspace to an account, or invites somebody from outside by email.",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:membership:create"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/RequiredAccountId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateAccountMembership"
       },
       "examples": {
        "colleague": {
         "summary": "Somebody of the workspace",
         "value": {
          "workspace_membership_id": "wmem_61Lp",
          "permissions": [
           "account:payment:read",
           "account:charge:read"
          ]
         }
        },
        "invitation": {
         "summary": "Somebody from outside",
         "value": {
          "email": "audit@ledgerline.example"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The new membership. The same as 201.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/AccountMembership"
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "colleague": {
          "summary": "Somebody of the workspace",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "object": "account_membership",
            "id": "amem_2Hc7",
            "account_id": "acct_M31",
            "user_id": "usr_8Tn3",
            "workspace_membership_id": "wmem_61Lp",
            "permissions": [
             "account:payment:read",
             "account:charge:read"
            ],
            "created_at": "2026-02-20T09:12:44.000Z",
            "updated_at": "2026-02-20T09:12:44.000Z",
            "user": {
             "id": "usr_8Tn3",
             "email": "deniz@harborbooks.example",
             "name": "Deniz Arslan"
            }
           }
          }
         },
         "invitation": {
          "summary": "Somebody from outside",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "object": "account_membership",
            "id": "amem_4Jw9",
            "account_id": "acct_M31",
            "user_id": null,
            "workspace_membership_id": null,
            "permissions": [],
            "created_at": "2026-03-04T18:22:07.410Z",
            "updated_at": "2026-03-04T18:22:07.410Z",
            "user": {
             "id": null,
             "email": "audit@ledgerline.example",
             "name": null
            }
           }
          }
         }
        }
       }
      }
     },
     "201": {
      "description": "The new membership.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/AccountMembership"
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "colleague": {
          "summary": "Somebody of the workspace",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "object": "account_membership",
            "id": "amem_2Hc7",
            "account_id": "acct_M31",
            "user_id": "usr_8Tn3",
            "workspace_membership_id": "wmem_61Lp",
            "permissions": [
             "account:payment:read",
             "account:charge:read"
            ],
            "created_at": "2026-02-20T09:12:44.000Z",
            "updated_at": "2026-02-20T09:12:44.000Z",
            "user": {
             "id": "usr_8Tn3",
             "email": "deniz@harborbooks.example",
             "name": "Deniz Arslan"
            }
           }
          }
         },
         "invitation": {
          "summary": "Somebody from outside",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "object": "account_membership",
            "id": "amem_4Jw9",
            "account_id": "acct_M31",
            "user_id": null,
            "workspace_membership_id": null,
            "permissions": [],
            "created_at": "2026-03-04T18:22:07.410Z",
            "updated_at": "2026-03-04T18:22:07.410Z",
            "user": {
             "id": null,
             "email": "audit@ledgerline.example",
             "name": null
            }
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/account-memberships/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/AccountMembershipId"
    }
   ],
   "put": {
    "operationId": "updateAccountMembership",
    "x-method": "memberships.update",
    "tags": [
     "Account memberships"
    ],
    "summary": "Update account membership",
    "description": "Changes what a member may do. It counts from the member's next call.",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:membership:update"
      ]
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/UpdateAccountMembership"
       },
       "examples": {
        "more": {
         "summary": "May see refunds as well",
         "value": {
          "permissions": [
           "account:payment:read",
           "account:charge:read",
           "account:refund:read"
          ]
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The membership as it is now.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/AccountMembership"
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "more": {
          "summary": "May see refunds as well",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "object": "account_membership",
            "id": "amem_2Hc7",
            "account_id": "acct_M31",
            "user_id": "usr_8Tn3",
            "workspace_membership_id": "wmem_61Lp",
            "permissions": [
             "account:payment:read",
             "account:charge:read",
             "account:refund:read"
            ],
            "created_at": "2026-02-20T09:12:44.000Z",
            "updated_at": "2026-03-04T18:22:07.410Z",
            "user": {
             "id": "usr_8Tn3",
             "email": "deniz@harborbooks.example",
             "name": "Deniz Arslan"
            }
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/webhooks/": {
   "x-resource": {
    "collection": "webhooks",
    "identity": "id"
   },
   "get": {
    "operationId": "getWebhooks",
    "x-method": "webhooks.list",
    "tags": [
     "Webhooks"
    ],
    "summary": "List webhooks",
    "description": "The endpoints of an account, newest first.",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:webhook:read"
      ]
     }
    ],
    "x-resource": {
     "action": "list",
     "order": [
      "-created_at",
      "id"
     ],
     "paging": {
      "style": "none"
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/AccountId"
     }
    ],
    "responses": {
     "200": {
      "description": "All of them.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/Webhook"
           }
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "one": {
          "summary": "One endpoint",
          "value": {
           "message": "success",
           "success": true,
           "data": [
            {
             "object": "webhook",
             "id": "wh_4Tq9",
             "account_id": "acct_M31",
             "endpoint": "https://hooks.harborbooks.example/hsrcpay",
             "enabled_events": [
              "payment.succeeded",
              "payment.requires_payment_method",
              "charge.declined"
             ],
             "created_at": "2026-03-01T08:15:40.770Z",
             "updated_at": "2026-03-01T08:15:40.770Z"
            }
           ]
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "post": {
    "operationId": "postWebhooks",
    "x-method": "webhooks.create",
    "tags": [
     "Webhooks"
    ],
    "summary": "Create webhook",
    "description": "Registers an endpoint for events. Its secret is your own, or is made here; the answer shows it once. Nothing is\npublished that changes or removes an endpoint.\n",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:webhook:create"
      ]
     }
    ],
    "x-resource": {
     "action": "create",
     "id": {
      "prefix": "wh_",
      "alphabet": "base62",
      "length": 12
     },
     "set": {
      "account_id": "{tenant}",
      "created_at": "{now}",
      "updated_at": "{now}"
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/AccountId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateWebhook"
       },
       "examples": {
        "payments": {
         "summary": "Follow the payments",
         "value": {
          "endpoint": "https://hooks.harborbooks.example/hsrcpay",
          "enabled_events": [
           "payment.succeeded",
           "payment.requires_payment_method",
           "charge.declined"
          ]
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Registered. The same as 201.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/RegisteredWebhook"
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "registered": {
          "summary": "With its secret",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "object": "webhook",
            "id": "wh_4Tq9",
            "account_id": "acct_M31",
            "endpoint": "https://hooks.harborbooks.example/hsrcpay",
            "enabled_events": [
             "payment.succeeded",
             "payment.requires_payment_method",
             "charge.declined"
            ],
            "secret": "whs_4kT0vYq9-invented-example-Js2e",
            "created_at": "2026-03-01T08:15:40.770Z",
            "updated_at": "2026-03-01T08:15:40.770Z"
           }
          }
         }
        }
       }
      }
     },
     "201": {
      "description": "Registered.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/RegisteredWebhook"
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "registered": {
          "summary": "With its secret",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "object": "webhook",
            "id": "wh_4Tq9",
            "account_id": "acct_M31",
            "endpoint": "https://hooks.harborbooks.example/hsrcpay",
            "enabled_events": [
             "payment.succeeded",
             "payment.requires_payment_method",
             "charge.declined"
            ],
            "secret": "whs_4kT0vYq9-invented-example-Js2e",
            "created_at": "2026-03-01T08:15:40.770Z",
            "updated_at": "2026-03-01T08:15:40.770Z"
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/payments/": {
   "get": {
    "operationId": "listPayments",
    "x-method": "payments.list",
    "x-resource": {
     "collection": "payments",
     "identity": "id",
     "action": "list",
     "paging": {
      "style": "page",
      "page": "page",
      "limit": "limit",
      "set": {
       "/total": "{total_count}",
       "/page": "{page}",
       "/limit": "{limit}",
       "/pages": "{total_pages}"
      }
     }
    },
    "tags": [
     "Payments"
    ],
    "summary": "List payments",
    "description": "The payments of an account, newest first. What belongs to them is shown on request.",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:payment:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/AccountId"
     },
     {
      "$ref": "#/components/parameters/Page"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "name": "include_charges",
      "in": "query",
      "description": "Show the charges of each payment.",
      "schema": {
       "type": "boolean",
       "default": false
      }
     },
     {
      "name": "include_routing_plans",
      "in": "query",
      "description": "Show how providers were chosen.",
      "schema": {
       "type": "boolean",
       "default": false
      }
     },
     {
      "name": "include_events",
      "in": "query",
      "description": "Show what has happened to each payment.",
      "schema": {
       "type": "boolean",
       "default": false
      }
     },
     {
      "name": "include_customer",
      "in": "query",
      "description": "Show the customer of each payment.",
      "schema": {
       "type": "boolean",
       "default": false
      }
     },
     {
      "name": "include_payment_provider_details",
      "in": "query",
      "description": "Reserved; does nothing yet.",
      "schema": {
       "type": "boolean",
       "default": false
      }
     }
    ],
    "responses": {
     "200": {
      "description": "One page.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/Payment"
           }
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/PageEnvelope"
          }
         ]
        },
        "examples": {
         "page": {
          "summary": "The first of three pages",
          "value": {
           "message": "success",
           "success": true,
           "data": [
            {
             "object": "payment",
             "id": "pay_90Lm",
             "account_id": "acct_M31",
             "customer_id": null,
             "amount": 4500,
             "currency": "TRY",
             "status": "CREATED",
             "metadata": {},
             "checkout_session_id": null,
             "installments": 1,
             "routing_origin": "MERCHANT_DIRECT",
             "created_at": "2026-03-04T18:41:16.033Z",
             "updated_at": "2026-03-04T18:41:16.033Z"
            },
            {
             "object": "payment",
             "id": "pay_88Kd",
             "account_id": "acct_M31",
             "customer_id": "cus_3Rm8",
             "amount": 12990,
             "currency": "TRY",
             "status": "SUCCEEDED",
             "metadata": {
              "order": "20417"
             },
             "checkout_session_id": null,
             "installments": 1,
             "routing_origin": "MERCHANT_DIRECT",
             "created_at": "2026-03-04T18:24:31.907Z",
             "updated_at": "2026-03-04T18:25:40.112Z"
            }
           ],
           "total": 6,
           "page": 1,
           "limit": 2,
           "pages": 3
          }
         },
         "with_charges": {
          "summary": "With its charges",
          "value": {
           "message": "success",
           "success": true,
           "data": [
            {
             "object": "payment",
             "id": "pay_88Kd",
             "account_id": "acct_M31",
             "customer_id": "cus_3Rm8",
             "amount": 12990,
             "currency": "TRY",
             "status": "SUCCEEDED",
             "metadata": {
              "order": "20417"
             },
             "checkout_session_id": null,
             "installments": 1,
             "routing_origin": "MERCHANT_DIRECT",
             "charges": [
              {
               "object": "charge",
               "id": "ch_12Fv",
               "payment_id": "pay_88Kd",
               "payment_method_id": "pm_6Qs4",
               "customer_id": "cus_3Rm8",
               "account_id": "acct_M31",
               "status": "CAPTURED",
               "amount": 12990,
               "authorized_amount": 12990,
               "captured_amount": 12990,
               "refunded_amount": 2500,
               "currency": "TRY",
               "installments": 1,
               "security": {
                "method": "three_d_secure",
                "outcome": "authenticated"
               },
               "transaction": {
                "reference": "700418822"
               },
               "exchanges": [
                {
                 "type": "sale",
                 "outcome": "approved"
                }
               ],
               "details": {
                "brand": "visa",
                "last4": "1111"
               },
               "performance": {
                "duration": 842
               },
               "metadata": {
                "order": "20417"
               },
               "routing_plan_id": "rp_0Cn5",
               "routing_origin": "MERCHANT_DIRECT",
               "created_at": "2026-03-04T18:25:35.104Z",
               "updated_at": "2026-03-04T18:25:40.112Z"
              }
             ],
             "created_at": "2026-03-04T18:24:31.907Z",
             "updated_at": "2026-03-04T18:25:40.112Z"
            }
           ],
           "total": 1,
           "page": 1,
           "limit": 10,
           "pages": 1
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "post": {
    "operationId": "createPayment",
    "x-method": "payments.create",
    "tags": [
     "Payments"
    ],
    "summary": "Create payment",
    "description": "Says what somebody owes. Nothing moves before it is confirmed.",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:payment:create"
      ]
     }
    ],
    "x-resource": {
     "collection": "payments",
     "identity": "id",
     "action": "create",
     "id": {
      "prefix": "pay_",
      "alphabet": "base62",
      "length": 12
     },
     "set": {
      "object": "payment",
      "account_id": "{tenant}",
      "customer_id": "{body.customer_id}",
      "status": "CREATED",
      "checkout_session_id": null,
      "routing_origin": "MERCHANT_DIRECT",
      "charges": [],
      "request_id": "{request_id}",
      "trace_id": "tr_{uuid}",
      "created_at": "{now}",
      "updated_at": "{now}"
     },
     "references": {
      "customer_id": "customers"
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/AccountId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreatePayment"
       },
       "examples": {
        "sale": {
         "summary": "Capture at once",
         "value": {
          "amount": 4500,
          "currency": "TRY",
          "auto_capture": true,
          "secure_mode": "auto"
         }
        },
        "hold": {
         "summary": "Only authorize",
         "value": {
          "amount": 12990,
          "currency": "TRY",
          "auto_capture": false,
          "secure_mode": false,
          "customer_id": "cus_3Rm8",
          "metadata": {
           "order": "20417"
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The new payment. The same as 201.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/Payment"
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "created": {
          "summary": "Waiting to be confirmed",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "object": "payment",
            "id": "pay_90Lm",
            "account_id": "acct_M31",
            "customer_id": null,
            "amount": 4500,
            "currency": "TRY",
            "status": "CREATED",
            "metadata": {},
            "checkout_session_id": null,
            "installments": 1,
            "routing_origin": "MERCHANT_DIRECT",
            "charges": [],
            "created_at": "2026-03-04T18:41:16.033Z",
            "updated_at": "2026-03-04T18:41:16.033Z"
           }
          }
         }
        }
       }
      }
     },
     "201": {
      "description": "The new payment.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/Payment"
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "created": {
          "summary": "Waiting to be confirmed",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "object": "payment",
            "id": "pay_90Lm",
            "account_id": "acct_M31",
            "customer_id": null,
            "amount": 4500,
            "currency": "TRY",
            "status": "CREATED",
            "metadata": {},
            "checkout_session_id": null,
            "installments": 1,
            "routing_origin": "MERCHANT_DIRECT",
            "charges": [],
            "created_at": "2026-03-04T18:41:16.033Z",
            "updated_at": "2026-03-04T18:41:16.033Z"
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/payments/{id}/confirm": {
   "parameters": [
    {
     "$ref": "#/components/parameters/PaymentId"
    }
   ],
   "post": {
    "operationId": "confirmPayment",
    "x-method": "payments.confirm",
    "tags": [
     "Payments"
    ],
    "summary": "Confirm payment",
    "description": "Tries to collect a payment. Look at `confirmResult`, not at the status: a decline is 200 with `ok: false`. A payer who has\nto be authenticated is sent to `paymentNextAction`; confirm again afterwards. How it ends is told by a webhook.\n",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:payment:confirm"
      ]
     }
    ],
    "x-accepts": [
     "secret",
     "publishable",
     "token"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ConfirmPayment"
       },
       "examples": {
        "card": {
         "summary": "With a card",
         "value": {
          "payment_method": {
           "type": "CARD",
           "data": {
            "name": "Deniz Arslan",
            "pan": "4111111111111111",
            "month": "09",
            "year": "2029",
            "cvv": "123"
           }
          },
          "payer_identity": {
           "ip_address": "198.51.100.24",
           "user_agent": "Mozilla/5.0"
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What became of it so far.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/PaymentConfirmation"
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "processing": {
          "summary": "Under way",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "payment": {
             "object": "payment",
             "id": "pay_88Kd",
             "account_id": "acct_M31",
             "customer_id": "cus_3Rm8",
             "amount": 12990,
             "currency": "TRY",
             "status": "PROCESSING",
             "metadata": {
              "order": "20417"
             },
             "checkout_session_id": null,
             "installments": 1,
             "routing_origin": "MERCHANT_DIRECT",
             "charges": [
              {
               "object": "charge",
               "id": "ch_12Fv",
               "payment_id": "pay_88Kd",
               "payment_method_id": "pm_6Qs4",
               "customer_id": "cus_3Rm8",
               "account_id": "acct_M31",
               "status": "PENDING",
               "amount": 12990,
               "authorized_amount": 0,
               "captured_amount": 0,
               "refunded_amount": 0,
               "currency": "TRY",
               "installments": 1,
               "security": {
                "method": "three_d_secure",
                "outcome": "authenticated"
               },
               "transaction": {
                "reference": "700418822"
               },
               "exchanges": [
                {
                 "type": "sale",
                 "outcome": "approved"
                }
               ],
               "details": {
                "brand": "visa",
                "last4": "1111"
               },
               "performance": {
                "duration": 842
               },
               "metadata": {
                "order": "20417"
               },
               "routing_plan_id": "rp_0Cn5",
               "routing_origin": "MERCHANT_DIRECT",
               "created_at": "2026-03-04T18:25:35.104Z",
               "updated_at": "2026-03-04T18:25:35.104Z"
              }
             ],
             "created_at": "2026-03-04T18:24:31.907Z",
             "updated_at": "2026-03-04T18:25:35.104Z"
            },
            "confirmResult": {
             "ok": true,
             "paymentNextAction": null,
             "errCode": null
            }
           }
          }
         },
         "requires_action": {
          "summary": "The payer has to be authenticated",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "payment": {
             "object": "payment",
             "id": "pay_88Kd",
             "account_id": "acct_M31",
             "customer_id": "cus_3Rm8",
             "amount": 12990,
             "currency": "TRY",
             "status": "REQUIRES_ACTION",
             "metadata": {
              "order": "20417"
             },
             "checkout_session_id": null,
             "installments": 1,
             "routing_origin": "MERCHANT_DIRECT",
             "charges": [
              {
               "object": "charge",
               "id": "ch_12Fv",
               "payment_id": "pay_88Kd",
               "payment_method_id": "pm_6Qs4",
               "customer_id": "cus_3Rm8",
               "account_id": "acct_M31",
               "status": "PENDING",
               "amount": 12990,
               "authorized_amount": 0,
               "captured_amount": 0,
               "refunded_amount": 0,
               "currency": "TRY",
               "installments": 1,
               "security": {
                "method": "three_d_secure",
                "outcome": "pending"
               },
               "transaction": {
                "reference": "700418822"
               },
               "exchanges": [
                {
                 "type": "sale",
                 "outcome": "approved"
                }
               ],
               "details": {
                "brand": "visa",
                "last4": "1111"
               },
               "performance": {
                "duration": 842
               },
               "metadata": {
                "order": "20417"
               },
               "routing_plan_id": "rp_0Cn5",
               "routing_origin": "MERCHANT_DIRECT",
               "created_at": "2026-03-04T18:25:35.104Z",
               "updated_at": "2026-03-04T18:25:35.104Z"
              }
             ],
             "created_at": "2026-03-04T18:24:31.907Z",
             "updated_at": "2026-03-04T18:25:35.104Z"
            },
            "confirmResult": {
             "ok": true,
             "paymentNextAction": {
              "type": "redirect",
              "url": "https://acs.issuer.example/challenge/71b3"
             },
             "errCode": null
            }
           }
          }
         },
         "declined": {
          "summary": "A card that is not accepted",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "payment": {
             "object": "payment",
             "id": "pay_88Kd",
             "account_id": "acct_M31",
             "customer_id": "cus_3Rm8",
             "amount": 12990,
             "currency": "TRY",
             "status": "REQUIRES_PAYMENT_METHOD",
             "metadata": {
              "order": "20417"
             },
             "checkout_session_id": null,
             "installments": 1,
             "routing_origin": "MERCHANT_DIRECT",
             "charges": [
              {
               "object": "charge",
               "id": "ch_12Fv",
               "payment_id": "pay_88Kd",
               "payment_method_id": "pm_6Qs4",
               "customer_id": "cus_3Rm8",
               "account_id": "acct_M31",
               "status": "DECLINED",
               "amount": 12990,
               "authorized_amount": 0,
               "captured_amount": 0,
               "refunded_amount": 0,
               "currency": "TRY",
               "installments": 1,
               "security": null,
               "transaction": null,
               "exchanges": [
                {
                 "type": "sale",
                 "outcome": "declined"
                }
               ],
               "details": {
                "brand": "visa",
                "last4": "1111"
               },
               "performance": {
                "duration": 842
               },
               "metadata": {
                "order": "20417"
               },
               "routing_plan_id": "rp_0Cn5",
               "routing_origin": "MERCHANT_DIRECT",
               "created_at": "2026-03-04T18:25:35.104Z",
               "updated_at": "2026-03-04T18:25:35.104Z"
              }
             ],
             "created_at": "2026-03-04T18:24:31.907Z",
             "updated_at": "2026-03-04T18:25:35.104Z"
            },
            "confirmResult": {
             "ok": false,
             "paymentNextAction": null,
             "errCode": "invalid_payment_method"
            }
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/PaymentNotConfirmable"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/charges/": {
   "get": {
    "operationId": "listCharges",
    "x-method": "charges.list",
    "tags": [
     "Charges"
    ],
    "summary": "List charges",
    "description": "The charges of an account, newest first.",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:charge:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "charges",
     "identity": "id",
     "action": "list",
     "order": [
      "-created_at",
      "id"
     ],
     "paging": {
      "style": "page",
      "page": "page",
      "limit": "limit",
      "set": {
       "/total": "{total_count}",
       "/page": "{page}",
       "/limit": "{limit}",
       "/pages": "{total_pages}"
      }
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/AccountId"
     },
     {
      "$ref": "#/components/parameters/Page"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "One page.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/Charge"
           }
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/PageEnvelope"
          }
         ]
        },
        "examples": {
         "page": {
          "summary": "One charge",
          "value": {
           "message": "success",
           "success": true,
           "data": [
            {
             "object": "charge",
             "id": "ch_12Fv",
             "payment_id": "pay_88Kd",
             "payment_method_id": "pm_6Qs4",
             "customer_id": "cus_3Rm8",
             "account_id": "acct_M31",
             "status": "CAPTURED",
             "amount": 12990,
             "authorized_amount": 12990,
             "captured_amount": 12990,
             "refunded_amount": 2500,
             "currency": "TRY",
             "installments": 1,
             "security": {
              "method": "three_d_secure",
              "outcome": "authenticated"
             },
             "transaction": {
              "reference": "700418822"
             },
             "exchanges": [
              {
               "type": "sale",
               "outcome": "approved"
              }
             ],
             "details": {
              "brand": "visa",
              "last4": "1111"
             },
             "performance": {
              "duration": 842
             },
             "metadata": {
              "order": "20417"
             },
             "routing_plan_id": "rp_0Cn5",
             "routing_origin": "MERCHANT_DIRECT",
             "created_at": "2026-03-04T18:25:35.104Z",
             "updated_at": "2026-03-04T18:25:40.112Z"
            }
           ],
           "total": 1,
           "page": 1,
           "limit": 10,
           "pages": 1
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/refunds/": {
   "get": {
    "operationId": "getRefunds",
    "x-method": "refunds.list",
    "tags": [
     "Refunds"
    ],
    "summary": "List refunds",
    "description": "The refunds of one charge, newest first.",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:refund:read"
      ]
     }
    ],
    "parameters": [
     {
      "name": "charge_id",
      "in": "query",
      "required": true,
      "description": "The charge.",
      "schema": {
       "type": "string",
       "minLength": 1
      },
      "example": "ch_12Fv"
     }
    ],
    "responses": {
     "200": {
      "description": "All of them.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/Refund"
           }
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "one": {
          "summary": "One refund",
          "value": {
           "message": "success",
           "success": true,
           "data": [
            {
             "object": "refund",
             "id": "re_5Nb1",
             "charge_id": "ch_12Fv",
             "status": "SUCCEEDED",
             "reason": "OTHER",
             "reason_other": "One of three books was out of print.",
             "metadata": {},
             "amount": 2500,
             "currency": "TRY",
             "created_at": "2026-03-06T11:02:18.450Z",
             "updated_at": "2026-03-06T11:02:19.020Z"
            }
           ]
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/customers/": {
   "get": {
    "operationId": "listCustomers",
    "x-method": "customers.list",
    "x-resource": {
     "collection": "customers",
     "identity": "id",
     "action": "list",
     "paging": {
      "style": "page",
      "page": "page",
      "limit": "limit",
      "set": {
       "/total": "{total_count}",
       "/page": "{page}",
       "/limit": "{limit}",
       "/pages": "{total_pages}"
      }
     }
    },
    "tags": [
     "Customers"
    ],
    "summary": "List customers",
    "description": "The customers of an account, newest first. Their payment methods are shown on request.",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:customer:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/AccountId"
     },
     {
      "$ref": "#/components/parameters/Page"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "name": "include_payment_methods",
      "in": "query",
      "description": "Show the payment methods of each customer.",
      "schema": {
       "type": "boolean",
       "default": false
      }
     }
    ],
    "responses": {
     "200": {
      "description": "One page.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/Customer"
           }
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/PageEnvelope"
          }
         ]
        },
        "examples": {
         "page": {
          "summary": "One customer",
          "value": {
           "message": "success",
           "success": true,
           "data": [
            {
             "object": "customer",
             "id": "cus_3Rm8",
             "account_id": "acct_M31",
             "name": "Deniz Arslan",
             "email": "deniz.arslan@mail.example",
             "phone": "+905550100142",
             "country": "TR",
             "alternate_emails": [
              "d.arslan@work.example"
             ],
             "is_guest": false,
             "deleted": false,
             "metadata": {
              "loyalty": "gold"
             },
             "addresses": [
              {
               "object": "customer_address",
               "id": "addr_7Bz3",
               "customer_id": "cus_3Rm8",
               "type": "BILLING",
               "is_default": true,
               "label": "Home",
               "country": "TR",
               "city": "Izmir"
              }
             ],
             "created_at": "2026-02-28T17:20:03.000Z",
             "updated_at": "2026-03-04T18:24:31.907Z"
            }
           ],
           "total": 1,
           "page": 1,
           "limit": 10,
           "pages": 1
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/checkout-sessions/": {
   "get": {
    "operationId": "getCheckoutSessions",
    "x-method": "checkoutSessions.list",
    "tags": [
     "Checkout"
    ],
    "summary": "List checkout sessions",
    "description": "The checkout sessions of an account, newest first. Published as `getCheckout-sessions`.",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:checkout:session:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "checkout_sessions",
     "identity": "id",
     "action": "list",
     "order": [
      "-created_at",
      "id"
     ],
     "paging": {
      "style": "page",
      "page": "page",
      "limit": "limit",
      "set": {
       "/total": "{total_count}",
       "/page": "{page}",
       "/limit": "{limit}",
       "/pages": "{total_pages}"
      }
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/AccountId"
     },
     {
      "$ref": "#/components/parameters/Page"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "One page.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/CheckoutSession"
           }
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/PageEnvelope"
          }
         ]
        },
        "examples": {
         "page": {
          "summary": "One session",
          "value": {
           "message": "success",
           "success": true,
           "data": [
            {
             "object": "checkout_session",
             "id": "cs_6Yp0",
             "account_id": "acct_M31",
             "payment_link_id": "pl_2Mv6",
             "business_name": "Harbor Books",
             "business_logo_url": "https://cdn.harborbooks.example/logo.svg",
             "status": "PENDING",
             "currency": "TRY",
             "amount_mode": "FIXED",
             "fixed_amount": "129.90",
             "customer_input_preset": null,
             "customer_input_min": null,
             "customer_input_max": null,
             "customer_entered_amount": null,
             "final_amount": "129.90",
             "collect_address": "NONE",
             "collect_name": true,
             "collect_phone": false,
             "after_completion_type": "HOSTED_PAGE",
             "after_completion_url": null,
             "after_completion_message": "Thank you for reading.",
             "custom_fields_schema": [
              {
               "key": "gift_note",
               "label": "Gift note",
               "type": "TEXT",
               "required": false,
               "placeholder": "For whom?"
              }
             ],
             "custom_fields_values": {},
             "payer_name": "Deniz Arslan",
             "payer_email": "deniz.arslan@mail.example",
             "payer_phone": null,
             "payer_ip_address": null,
             "payer_user_agent": null,
             "payer_locale": "tr-TR",
             "billing_address": null,
             "created_at": "2026-03-04T18:20:12.300Z",
             "updated_at": "2026-03-04T18:20:12.300Z"
            }
           ],
           "total": 1,
           "page": 1,
           "limit": 10,
           "pages": 1
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/checkout-sessions/search": {
   "get": {
    "operationId": "getCheckoutSessionsSearch",
    "x-method": "checkoutSessions.search",
    "tags": [
     "Checkout"
    ],
    "summary": "Search checkout sessions",
    "description": "The checkout sessions of an account that have a text in them, newest first. Which members are searched is not published: we\ntake the ids and what is known of the business and the payer. Published as `getCheckout-sessionsSearch`.\n",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:checkout:session:read"
      ]
     }
    ],
    "parameters": [
     {
      "name": "q",
      "in": "query",
      "required": true,
      "description": "The text, in upper or lower case.",
      "schema": {
       "type": "string",
       "minLength": 1
      },
      "example": "arslan"
     },
     {
      "$ref": "#/components/parameters/RequiredAccountId"
     }
    ],
    "responses": {
     "200": {
      "description": "All that were found.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/CheckoutSession"
           }
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "one": {
          "summary": "One was found",
          "value": {
           "message": "success",
           "success": true,
           "data": [
            {
             "object": "checkout_session",
             "id": "cs_6Yp0",
             "account_id": "acct_M31",
             "payment_link_id": "pl_2Mv6",
             "business_name": "Harbor Books",
             "business_logo_url": "https://cdn.harborbooks.example/logo.svg",
             "status": "PENDING",
             "currency": "TRY",
             "amount_mode": "FIXED",
             "fixed_amount": "129.90",
             "customer_input_preset": null,
             "customer_input_min": null,
             "customer_input_max": null,
             "customer_entered_amount": null,
             "final_amount": "129.90",
             "collect_address": "NONE",
             "collect_name": true,
             "collect_phone": false,
             "after_completion_type": "HOSTED_PAGE",
             "after_completion_url": null,
             "after_completion_message": "Thank you for reading.",
             "custom_fields_schema": [
              {
               "key": "gift_note",
               "label": "Gift note",
               "type": "TEXT",
               "required": false,
               "placeholder": "For whom?"
              }
             ],
             "custom_fields_values": {},
             "payer_name": "Deniz Arslan",
             "payer_email": "deniz.arslan@mail.example",
             "payer_phone": null,
             "payer_ip_address": null,
             "payer_user_agent": null,
             "payer_locale": "tr-TR",
             "billing_address": null,
             "created_at": "2026-03-04T18:20:12.300Z",
             "updated_at": "2026-03-04T18:20:12.300Z"
            }
           ]
          }
         },
         "none": {
          "summary": "Nothing was found",
          "value": {
           "message": "success",
           "success": true,
           "data": []
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/checkout-sessions/token/{token}/confirm": {
   "parameters": [
    {
     "$ref": "#/components/parameters/CheckoutToken"
    }
   ],
   "post": {
    "operationId": "postCheckoutSessionsTokenByTokenConfirm",
    "x-method": "checkoutSessions.confirm",
    "tags": [
     "Checkout"
    ],
    "summary": "Confirm checkout session",
    "description": "Pays a hosted session, for whoever has its token: any credential that reaches its account will do, and none needs a\npermission. Look at `confirmResult`, as when confirming a payment. Published as\n`postCheckout-sessionsTokenByTokenConfirm`.\n",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": []
     }
    ],
    "x-accepts": [
     "secret",
     "publishable",
     "token"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ConfirmCheckoutSession"
       },
       "examples": {
        "card": {
         "summary": "With a card",
         "value": {
          "payment_method": {
           "type": "CARD",
           "data": {
            "name": "Deniz Arslan",
            "pan": "4111111111111111",
            "month": "09",
            "year": "2029",
            "cvv": "123"
           }
          },
          "payer": {
           "email": "deniz.arslan@mail.example",
           "shipping_same_as_billing": true
          },
          "payer_identity": {
           "ip_address": "198.51.100.24",
           "user_agent": "Mozilla/5.0",
           "ip_address_details": {
            "country": "TR"
           }
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What became of it so far.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/CheckoutConfirmation"
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "processing": {
          "summary": "Under way",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "checkout_session": {
             "object": "checkout_session",
             "id": "cs_6Yp0",
             "account_id": "acct_M31",
             "payment_link_id": "pl_2Mv6",
             "business_name": "Harbor Books",
             "business_logo_url": "https://cdn.harborbooks.example/logo.svg",
             "status": "PENDING",
             "currency": "TRY",
             "amount_mode": "FIXED",
             "fixed_amount": "129.90",
             "customer_input_preset": null,
             "customer_input_min": null,
             "customer_input_max": null,
             "customer_entered_amount": null,
             "final_amount": "129.90",
             "collect_address": "NONE",
             "collect_name": true,
             "collect_phone": false,
             "after_completion_type": "HOSTED_PAGE",
             "after_completion_url": null,
             "after_completion_message": "Thank you for reading.",
             "custom_fields_schema": [
              {
               "key": "gift_note",
               "label": "Gift note",
               "type": "TEXT",
               "required": false,
               "placeholder": "For whom?"
              }
             ],
             "custom_fields_values": {},
             "payer_name": "Deniz Arslan",
             "payer_email": "deniz.arslan@mail.example",
             "payer_phone": null,
             "payer_ip_address": "198.51.100.24",
             "payer_user_agent": "Mozilla/5.0",
             "payer_locale": "tr-TR",
             "billing_address": null,
             "created_at": "2026-03-04T18:20:12.300Z",
             "updated_at": "2026-03-04T18:25:35.104Z"
            },
            "payment": {
             "object": "payment",
             "id": "pay_91Rt",
             "account_id": "acct_M31",
             "customer_id": null,
             "amount": 12990,
             "currency": "TRY",
             "status": "PROCESSING",
             "metadata": {},
             "checkout_session_id": "cs_6Yp0",
             "installments": 1,
             "routing_origin": "CHECKOUT_SESSION",
             "created_at": "2026-03-04T18:25:35.104Z",
             "updated_at": "2026-03-04T18:25:35.104Z"
            },
            "confirmResult": {
             "ok": true,
             "paymentNextAction": null,
             "errCode": null
            }
           }
          }
         },
         "declined": {
          "summary": "A card that is not accepted",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "checkout_session": {
             "object": "checkout_session",
             "id": "cs_6Yp0",
             "account_id": "acct_M31",
             "payment_link_id": "pl_2Mv6",
             "business_name": "Harbor Books",
             "business_logo_url": "https://cdn.harborbooks.example/logo.svg",
             "status": "PENDING",
             "currency": "TRY",
             "amount_mode": "FIXED",
             "fixed_amount": "129.90",
             "customer_input_preset": null,
             "customer_input_min": null,
             "customer_input_max": null,
             "customer_entered_amount": null,
             "final_amount": "129.90",
             "collect_address": "NONE",
             "collect_name": true,
             "collect_phone": false,
             "after_completion_type": "HOSTED_PAGE",
             "after_completion_url": null,
             "after_completion_message": "Thank you for reading.",
             "custom_fields_schema": [
              {
               "key": "gift_note",
               "label": "Gift note",
               "type": "TEXT",
               "required": false,
               "placeholder": "For whom?"
              }
             ],
             "custom_fields_values": {},
             "payer_name": "Deniz Arslan",
             "payer_email": "deniz.arslan@mail.example",
             "payer_phone": null,
             "payer_ip_address": "198.51.100.24",
             "payer_user_agent": "Mozilla/5.0",
             "payer_locale": "tr-TR",
             "billing_address": null,
             "created_at": "2026-03-04T18:20:12.300Z",
             "updated_at": "2026-03-04T18:25:35.104Z"
            },
            "payment": {
             "object": "payment",
             "id": "pay_91Rt",
             "account_id": "acct_M31",
             "customer_id": null,
             "amount": 12990,
             "currency": "TRY",
             "status": "REQUIRES_PAYMENT_METHOD",
             "metadata": {},
             "checkout_session_id": "cs_6Yp0",
             "installments": 1,
             "routing_origin": "CHECKOUT_SESSION",
             "created_at": "2026-03-04T18:25:35.104Z",
             "updated_at": "2026-03-04T18:25:35.104Z"
            },
            "confirmResult": {
             "ok": false,
             "paymentNextAction": null,
             "errCode": "invalid_payment_method"
            }
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/one-time-links/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/OneTimeLinkId"
    }
   ],
   "get": {
    "operationId": "getOneTimeLinksById",
    "x-method": "oneTimeLinks.get",
    "tags": [
     "One-time links"
    ],
    "summary": "Use one-time link",
    "description": "Uses a link up: the answer is a text, a page or a redirect, and the next call is 404. Whoever has the link may use it:\nany credential that reaches its account will do, and none needs a permission. Published as `getOne-time-linksById`.\n",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": []
     }
    ],
    "responses": {
     "200": {
      "description": "What the link held.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       }
      },
      "content": {
       "text/plain": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "text": {
          "summary": "A text",
          "value": "Your receipt for order 20417 has been sent."
         }
        }
       },
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "page": {
          "summary": "A page",
          "value": "<!doctype html><title>Receipt</title><p>Your receipt for order 20417 has been sent.</p>"
         }
        }
       }
      }
     },
     "302": {
      "description": "Where the link leads. That it may be a redirect is documented; the status is not.",
      "x-evidence": "inferred",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       },
       "Location": {
        "description": "Where the link leads.",
        "required": true,
        "schema": {
         "type": "string",
         "format": "uri"
        },
        "example": "https://shop.example.org/orders/20417"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/payment-provider-configs/": {
   "post": {
    "operationId": "postPaymentProviderConfigs",
    "x-method": "providerConfigs.create",
    "tags": [
     "Payment provider configs"
    ],
    "summary": "Create payment provider config",
    "description": "Gives an account its credentials at a payment provider. They are never shown again. The permission's name is inferred.\nPublished as `postPayment-provider-configs`.\n",
    "x-evidence": "documented",
    "security": [
     {
      "bearerAuth": [
       "account:payment:provider:config:create"
      ]
     }
    ],
    "x-resource": {
     "collection": "payment_provider_configs",
     "identity": "id",
     "action": "create",
     "id": {
      "prefix": "ppc_",
      "alphabet": "base62",
      "length": 12
     },
     "set": {
      "account_id": "{tenant}",
      "credentials": null,
      "created_at": "{now}",
      "updated_at": "{now}"
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/RequiredAccountId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreatePaymentProviderConfig"
       },
       "examples": {
        "config": {
         "summary": "Two currencies at one provider",
         "value": {
          "name": "Anatolia Pay, main",
          "provider_identifier": "anatolia_pay",
          "credentials": {
           "merchant": "40021",
           "terminal": "7",
           "passphrase": "correct horse battery"
          },
          "merchant_capabilities": {
           "allowed_currencies": [
            "TRY",
            "EUR"
           ],
           "allowed_payment_methods": [
            "*"
           ]
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The new config. The same as 201.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/PaymentProviderConfig"
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "created": {
          "summary": "Without its credentials",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "object": "payment_provider_config",
            "id": "ppc_8Ds2",
            "account_id": "acct_M31",
            "name": "Anatolia Pay, main",
            "provider_identifier": "anatolia_pay",
            "merchant_capabilities": {
             "allowed_currencies": [
              "TRY",
              "EUR"
             ],
             "allowed_payment_methods": [
              "*"
             ]
            },
            "created_at": "2026-03-02T13:40:09.615Z",
            "updated_at": "2026-03-02T13:40:09.615Z"
           }
          }
         }
        }
       }
      }
     },
     "201": {
      "description": "The new config.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "X-RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "X-RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       },
       "X-RateLimit-Reset": {
        "$ref": "#/components/headers/RateLimitReset"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/PaymentProviderConfig"
          }
         },
         "allOf": [
          {
           "$ref": "#/components/schemas/SuccessEnvelope"
          }
         ]
        },
        "examples": {
         "created": {
          "summary": "Without its credentials",
          "value": {
           "message": "success",
           "success": true,
           "data": {
            "object": "payment_provider_config",
            "id": "ppc_8Ds2",
            "account_id": "acct_M31",
            "name": "Anatolia Pay, main",
            "provider_identifier": "anatolia_pay",
            "merchant_capabilities": {
             "allowed_currencies": [
              "TRY",
              "EUR"
             ],
             "allowed_payment_methods": [
              "*"
             ]
            },
            "created_at": "2026-03-02T13:40:09.615Z",
            "updated_at": "2026-03-02T13:40:09.615Z"
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  }
 },
 "webhooks": {
  "payment.succeeded": {
   "post": {
    "operationId": "onPaymentSucceeded",
    "tags": [
     "Webhooks"
    ],
    "summary": "Payment succeeded",
    "description": "The money was captured.",
    "x-evidence": "documented",
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookSignature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PaymentSucceededEvent"
       },
       "examples": {
        "succeeded": {
         "summary": "Captured",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/account_id": "{tenant}",
           "/created_at": "{now}",
           "/payment_id": "{record.id}",
           "/charge_id": "{record.charges.0.id}",
           "/request_id": "{record.request_id}",
           "/trace_id": "{record.trace_id}",
           "/data/id": "{record.id}",
           "/data/status": "{record.status}"
          }
         },
         "value": {
          "object": "event",
          "id": "evt_1772648740112_3x9qa2k",
          "type": "payment.succeeded",
          "account_id": "acct_M31",
          "created_at": "2026-03-04T18:25:40.112Z",
          "payment_id": "pay_88Kd",
          "charge_id": "ch_12Fv",
          "request_id": "req_7f3c91d0a2",
          "trace_id": "tr_5a0e61bc",
          "data": {
           "object": "payment",
           "id": "pay_88Kd",
           "status": "SUCCEEDED"
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "2XX": {
      "$ref": "#/components/responses/EventReceived"
     }
    }
   }
  },
  "payment.authorized": {
   "post": {
    "operationId": "onPaymentAuthorized",
    "tags": [
     "Webhooks"
    ],
    "summary": "Payment authorized",
    "description": "The money is held but not captured; `auto_capture` was false.",
    "x-evidence": "documented",
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookSignature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PaymentAuthorizedEvent"
       },
       "examples": {
        "authorized": {
         "summary": "Held",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/account_id": "{tenant}",
           "/created_at": "{now}",
           "/payment_id": "{record.id}",
           "/charge_id": "{record.charges.0.id}",
           "/request_id": "{record.request_id}",
           "/trace_id": "{record.trace_id}",
           "/data/id": "{record.id}",
           "/data/status": "{record.status}"
          }
         },
         "value": {
          "object": "event",
          "id": "evt_1772648740112_8d04nsp",
          "type": "payment.authorized",
          "account_id": "acct_M31",
          "created_at": "2026-03-04T18:25:40.112Z",
          "payment_id": "pay_88Kd",
          "charge_id": "ch_12Fv",
          "request_id": "req_7f3c91d0a2",
          "trace_id": "tr_5a0e61bc",
          "data": {
           "object": "payment",
           "id": "pay_88Kd",
           "status": "AUTHORIZED"
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "2XX": {
      "$ref": "#/components/responses/EventReceived"
     }
    }
   }
  },
  "payment.requires_action": {
   "post": {
    "operationId": "onPaymentRequiresAction",
    "tags": [
     "Webhooks"
    ],
    "summary": "Payment requires action",
    "description": "The payer has to do something first (3-D Secure).",
    "x-evidence": "documented",
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookSignature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PaymentRequiresActionEvent"
       },
       "examples": {
        "requires_action": {
         "summary": "The payer's turn",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/account_id": "{tenant}",
           "/created_at": "{now}",
           "/payment_id": "{record.id}",
           "/charge_id": "{record.charges.0.id}",
           "/request_id": "{record.request_id}",
           "/trace_id": "{record.trace_id}",
           "/data/id": "{record.id}",
           "/data/status": "{record.status}"
          }
         },
         "value": {
          "object": "event",
          "id": "evt_1772648740112_r3n5pb9",
          "type": "payment.requires_action",
          "account_id": "acct_M31",
          "created_at": "2026-03-04T18:25:40.112Z",
          "payment_id": "pay_88Kd",
          "charge_id": "ch_12Fv",
          "request_id": "req_7f3c91d0a2",
          "trace_id": "tr_5a0e61bc",
          "data": {
           "object": "payment",
           "id": "pay_88Kd",
           "status": "REQUIRES_ACTION"
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "2XX": {
      "$ref": "#/components/responses/EventReceived"
     }
    }
   }
  },
  "payment.requires_payment_method": {
   "post": {
    "operationId": "onPaymentRequiresPaymentMethod",
    "tags": [
     "Webhooks"
    ],
    "summary": "Payment requires payment method",
    "description": "There is no payment method, or the one that was tried has failed.",
    "x-evidence": "documented",
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookSignature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PaymentRequiresPaymentMethodEvent"
       },
       "examples": {
        "requires_payment_method": {
         "summary": "Another one is needed",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/account_id": "{tenant}",
           "/created_at": "{now}",
           "/payment_id": "{record.id}",
           "/charge_id": "{record.charges.0.id}",
           "/request_id": "{record.request_id}",
           "/trace_id": "{record.trace_id}",
           "/data/id": "{record.id}",
           "/data/status": "{record.status}"
          }
         },
         "value": {
          "object": "event",
          "id": "evt_1772648740112_c7l4gs1",
          "type": "payment.requires_payment_method",
          "account_id": "acct_M31",
          "created_at": "2026-03-04T18:25:40.112Z",
          "payment_id": "pay_88Kd",
          "charge_id": "ch_12Fv",
          "request_id": "req_7f3c91d0a2",
          "trace_id": "tr_5a0e61bc",
          "data": {
           "object": "payment",
           "id": "pay_88Kd",
           "status": "REQUIRES_PAYMENT_METHOD"
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "2XX": {
      "$ref": "#/components/responses/EventReceived"
     }
    }
   }
  },
  "payment.canceled": {
   "post": {
    "operationId": "onPaymentCanceled",
    "tags": [
     "Webhooks"
    ],
    "summary": "Payment canceled",
    "description": "It was given up. No published operation does this.",
    "x-evidence": "documented",
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookSignature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PaymentCanceledEvent"
       },
       "examples": {
        "canceled": {
         "summary": "Given up",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/account_id": "{tenant}",
           "/created_at": "{now}",
           "/payment_id": "{record.id}",
           "/request_id": "{record.request_id}",
           "/trace_id": "{record.trace_id}",
           "/data/id": "{record.id}",
           "/data/status": "{record.status}"
          }
         },
         "value": {
          "object": "event",
          "id": "evt_1772648740112_m5x3rn8",
          "type": "payment.canceled",
          "account_id": "acct_M31",
          "created_at": "2026-03-04T18:25:40.112Z",
          "payment_id": "pay_88Kd",
          "request_id": "req_7f3c91d0a2",
          "trace_id": "tr_5a0e61bc",
          "data": {
           "object": "payment",
           "id": "pay_88Kd",
           "status": "CANCELED"
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "2XX": {
      "$ref": "#/components/responses/EventReceived"
     }
    }
   }
  },
  "payment.refunded": {
   "post": {
    "operationId": "onPaymentRefunded",
    "tags": [
     "Webhooks"
    ],
    "summary": "Payment refunded",
    "description": "The money was given back. No published operation does this.",
    "x-evidence": "documented",
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookSignature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PaymentRefundedEvent"
       },
       "examples": {
        "refunded": {
         "summary": "Given back",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/account_id": "{tenant}",
           "/created_at": "{now}",
           "/payment_id": "{record.id}",
           "/charge_id": "{record.charges.0.id}",
           "/refund_id": "{refund_id}",
           "/request_id": "{record.request_id}",
           "/trace_id": "{record.trace_id}",
           "/data/id": "{record.id}",
           "/data/status": "{record.status}"
          }
         },
         "value": {
          "object": "event",
          "id": "evt_1772648740112_q0b6ta2",
          "type": "payment.refunded",
          "account_id": "acct_M31",
          "created_at": "2026-03-04T18:25:40.112Z",
          "payment_id": "pay_88Kd",
          "charge_id": "ch_12Fv",
          "refund_id": "re_5Nb1",
          "request_id": "req_7f3c91d0a2",
          "trace_id": "tr_5a0e61bc",
          "data": {
           "object": "payment",
           "id": "pay_88Kd",
           "status": "REFUNDED"
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "2XX": {
      "$ref": "#/components/responses/EventReceived"
     }
    }
   }
  },
  "payment.processing": {
   "post": {
    "operationId": "onPaymentProcessing",
    "tags": [
     "Webhooks"
    ],
    "summary": "Payment processing",
    "description": "A provider is at work on it.",
    "x-evidence": "documented",
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookSignature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PaymentProcessingEvent"
       },
       "examples": {
        "processing": {
         "summary": "Under way",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/account_id": "{tenant}",
           "/created_at": "{now}",
           "/payment_id": "{record.id}",
           "/charge_id": "{record.charges.0.id}",
           "/request_id": "{record.request_id}",
           "/trace_id": "{record.trace_id}",
           "/data/id": "{record.id}",
           "/data/status": "{record.status}"
          }
         },
         "value": {
          "object": "event",
          "id": "evt_1772648740112_z9p1vh4",
          "type": "payment.processing",
          "account_id": "acct_M31",
          "created_at": "2026-03-04T18:25:40.112Z",
          "payment_id": "pay_88Kd",
          "charge_id": "ch_12Fv",
          "request_id": "req_7f3c91d0a2",
          "trace_id": "tr_5a0e61bc",
          "data": {
           "object": "payment",
           "id": "pay_88Kd",
           "status": "PROCESSING"
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "2XX": {
      "$ref": "#/components/responses/EventReceived"
     }
    }
   }
  },
  "charge.declined": {
   "post": {
    "operationId": "onChargeDeclined",
    "tags": [
     "Webhooks"
    ],
    "summary": "Charge declined",
    "description": "The provider said no. The payment asks for another payment method.",
    "x-evidence": "documented",
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookSignature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ChargeDeclinedEvent"
       },
       "examples": {
        "declined": {
         "summary": "Declined",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/account_id": "{tenant}",
           "/created_at": "{now}",
           "/payment_id": "{record.payment_id}",
           "/charge_id": "{record.id}",
           "/routing_plan_id": "{record.routing_plan_id}",
           "/request_id": "{record.request_id}",
           "/trace_id": "{record.trace_id}",
           "/data/id": "{record.id}",
           "/data/status": "{record.status}"
          }
         },
         "value": {
          "object": "event",
          "id": "evt_1772648740112_k2w8fy6",
          "type": "charge.declined",
          "account_id": "acct_M31",
          "created_at": "2026-03-04T18:25:40.112Z",
          "payment_id": "pay_88Kd",
          "charge_id": "ch_12Fv",
          "routing_plan_id": "rp_0Cn5",
          "request_id": "req_7f3c91d0a2",
          "trace_id": "tr_5a0e61bc",
          "data": {
           "object": "charge",
           "id": "ch_12Fv",
           "status": "DECLINED"
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "2XX": {
      "$ref": "#/components/responses/EventReceived"
     }
    }
   }
  },
  "charge.captured": {
   "post": {
    "operationId": "onChargeCaptured",
    "tags": [
     "Webhooks"
    ],
    "summary": "Charge captured",
    "description": "The provider has taken the money.",
    "x-evidence": "documented",
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookSignature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ChargeCapturedEvent"
       },
       "examples": {
        "captured": {
         "summary": "Captured",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/account_id": "{tenant}",
           "/created_at": "{now}",
           "/payment_id": "{record.payment_id}",
           "/charge_id": "{record.id}",
           "/routing_plan_id": "{record.routing_plan_id}",
           "/request_id": "{record.request_id}",
           "/trace_id": "{record.trace_id}",
           "/data/id": "{record.id}",
           "/data/status": "{record.status}"
          }
         },
         "value": {
          "object": "event",
          "id": "evt_1772648740112_t6j1uc3",
          "type": "charge.captured",
          "account_id": "acct_M31",
          "created_at": "2026-03-04T18:25:40.112Z",
          "payment_id": "pay_88Kd",
          "charge_id": "ch_12Fv",
          "routing_plan_id": "rp_0Cn5",
          "request_id": "req_7f3c91d0a2",
          "trace_id": "tr_5a0e61bc",
          "data": {
           "object": "charge",
           "id": "ch_12Fv",
           "status": "CAPTURED"
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "2XX": {
      "$ref": "#/components/responses/EventReceived"
     }
    }
   }
  },
  "checkout_session.completed": {
   "post": {
    "operationId": "onCheckoutSessionCompleted",
    "tags": [
     "Webhooks"
    ],
    "summary": "Checkout session completed",
    "description": "Somebody has paid a hosted session.",
    "x-evidence": "documented",
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookSignature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CheckoutSessionCompletedEvent"
       },
       "examples": {
        "completed": {
         "summary": "Paid",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/account_id": "{tenant}",
           "/created_at": "{now}",
           "/payment_id": "{record.payment_id}",
           "/checkout_session_id": "{record.id}",
           "/request_id": "{record.request_id}",
           "/trace_id": "{record.trace_id}",
           "/data/id": "{record.id}",
           "/data/status": "{record.status}"
          }
         },
         "value": {
          "object": "event",
          "id": "evt_1772648740112_h4e7od5",
          "type": "checkout_session.completed",
          "account_id": "acct_M31",
          "created_at": "2026-03-04T18:25:40.112Z",
          "payment_id": "pay_91Rt",
          "checkout_session_id": "cs_6Yp0",
          "request_id": "req_7f3c91d0a2",
          "trace_id": "tr_5a0e61bc",
          "data": {
           "object": "checkout_session",
           "id": "cs_6Yp0",
           "status": "COMPLETED"
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "2XX": {
      "$ref": "#/components/responses/EventReceived"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "bearerAuth": {
    "type": "http",
    "scheme": "bearer",
    "x-evidence": "documented",
    "description": "One header for three kinds of credential, told apart by their text:\n\n| Kind | How it is known | What it may do |\n|---|---|---|\n| secret key | `sk_` within its first 32 characters; a prefix of the vendor may stand before it | what its permission map says |\n| publishable key | `pk_` | confirm a payment or a checkout session, nothing else |\n| token | anything else: a JWT of the sign-in service | what its user's membership of the account says |\n\n`_test_` in a key means the sandbox; there is no other host for it. The name of a permission is scope, resource and action.\nEight of them are published (those of API keys, `account:account:read`, `account:account:update`, `account:account:delete`\nand `account:charge:read`), the others made by analogy. `account:membership:delete` opens nothing that is published.\n",
    "x-key": {
     "tenant": "account_id",
     "challenge": "Bearer realm=\"HSRCPAY\"",
     "kinds": {
      "secret": {
       "kind": "key",
       "matches": "^.{0,29}sk_",
       "format": {
        "prefix": "sk_",
        "alphabet": "base62",
        "length": 40
       },
       "displayed": 10
      },
      "publishable": {
       "kind": "key",
       "matches": "pk_",
       "format": {
        "prefix": "pk_",
        "alphabet": "base62",
        "length": 40
       },
       "displayed": 10,
       "limited": true
      },
      "token": {
       "kind": "session",
       "matches": ".*",
       "lifetime": "PT1H"
      }
     },
     "environments": {
      "live": {
       "prefix": "live_"
      },
      "sandbox": {
       "prefix": "test_"
      }
     },
     "id": {
      "prefix": "key_",
      "alphabet": "base62",
      "length": 12
     },
     "scopes": {
      "account:api:key:create": "Issue API keys",
      "account:api:key:read": "List API keys",
      "account:api:key:update": "Regenerate managed API keys",
      "account:api:key:delete": "Delete API keys",
      "account:account:create": "Create accounts",
      "account:account:read": "Read an account and list its members",
      "account:account:update": "Change an account",
      "account:account:delete": "Delete an account",
      "account:membership:create": "Add members to an account",
      "account:membership:update": "Change what a member may do",
      "account:membership:delete": "Remove members from an account",
      "account:webhook:create": "Register webhook endpoints",
      "account:webhook:read": "List webhook endpoints",
      "account:payment:create": "Create payments",
      "account:payment:read": "List payments",
      "account:payment:confirm": "Confirm payments",
      "account:payment:provider:config:create": "Add credentials of a payment provider",
      "account:charge:read": "List charges",
      "account:refund:read": "List refunds",
      "account:customer:read": "List customers",
      "account:checkout:session:read": "List and search checkout sessions"
     }
    },
    "x-rate-limit": {
     "algorithm": "token-bucket",
     "policies": {
      "per_minute": {
       "window": "PT1M",
       "limit": 100
      }
     },
     "headers": {
      "X-RateLimit-Limit": {
       "policy": "per_minute",
       "value": "limit"
      },
      "X-RateLimit-Remaining": {
       "policy": "per_minute",
       "value": "remaining"
      },
      "X-RateLimit-Reset": {
       "policy": "per_minute",
       "value": "reset_epoch_seconds"
      }
     }
    }
   }
  },
  "schemas": {
   "AccountIdentifier": {
    "type": "string",
    "description": "`acct_` and more, or the internal form `accounts.` and a number.",
    "minLength": 1
   },
   "SuccessEnvelope": {
    "type": "object",
    "description": "What every success has. A deletion has nothing else.",
    "required": [
     "message",
     "success"
    ],
    "additionalProperties": true,
    "properties": {
     "message": {
      "type": "string",
      "const": "success"
     },
     "success": {
      "type": "boolean",
      "const": true
     }
    }
   },
   "PageEnvelope": {
    "description": "The envelope of one page of a list: the paging members stand beside `data`.",
    "allOf": [
     {
      "$ref": "#/components/schemas/SuccessEnvelope"
     },
     {
      "type": "object",
      "required": [
       "total",
       "page",
       "limit",
       "pages"
      ],
      "additionalProperties": true,
      "properties": {
       "total": {
        "type": "integer",
        "minimum": 0,
        "description": "How many records there are on all pages."
       },
       "page": {
        "type": "integer",
        "minimum": 1
       },
       "limit": {
        "type": "integer",
        "minimum": 1
       },
       "pages": {
        "type": "integer",
        "minimum": 0,
        "description": "How many pages there are."
       }
      }
     }
    ]
   },
   "ApiKeyType": {
    "type": "string",
    "description": "Only `SECRET` is published.",
    "x-evidence": "inferred",
    "enum": [
     "SECRET",
     "PUBLISHABLE"
    ]
   },
   "Metadata": {
    "type": "object",
    "description": "The caller's own notes. HSRCPAY does not read them.",
    "additionalProperties": true,
    "default": {}
   },
   "Permission": {
    "type": "string",
    "description": "Scope, resource and action, with colons between: `account:charge:read`.",
    "minLength": 1
   },
   "PermissionMap": {
    "type": "object",
    "description": "The permissions of an API key. A permission may be written in full under any name (`account: [account:charge:read]`), or\nas the rest of that name (`account:charge: [read]`); `*` grants everything below the name. What the names mean is not\npublished: this reading of them is inferred.\n",
    "x-evidence": "documented",
    "additionalProperties": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Permission"
     }
    }
   },
   "ApiKeyStatus": {
    "type": "string",
    "description": "Only `ACTIVE` is published.",
    "x-evidence": "inferred",
    "enum": [
     "ACTIVE",
     "DISABLED",
     "EXPIRED",
     "REVOKED"
    ]
   },
   "ApiKey": {
    "type": "object",
    "required": [
     "object",
     "id",
     "account_id",
     "name",
     "type",
     "key",
     "last_used_ip",
     "metadata",
     "permissions",
     "status",
     "last_used_at",
     "expires_at",
     "managed",
     "deleted",
     "created_at",
     "updated_at"
    ],
    "additionalProperties": true,
    "properties": {
     "object": {
      "type": "string",
      "const": "api_key"
     },
     "id": {
      "type": "string"
     },
     "account_id": {
      "type": "string",
      "description": "The account that owns the key."
     },
     "name": {
      "type": "string"
     },
     "type": {
      "$ref": "#/components/schemas/ApiKeyType"
     },
     "key": {
      "type": "string",
      "description": "The key with its middle left out, so that it can be recognised.",
      "x-evidence": "inferred"
     },
     "last_used_ip": {
      "type": [
       "string",
       "null"
      ],
      "description": "Null where the caller's address is not known."
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     },
     "permissions": {
      "$ref": "#/components/schemas/PermissionMap"
     },
     "status": {
      "$ref": "#/components/schemas/ApiKeyStatus"
     },
     "last_used_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "expires_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time",
      "description": "Null means never."
     },
     "managed": {
      "type": "boolean",
      "description": "True for the platform's standard keys, false for those made by `createApiKey`."
     },
     "deleted": {
      "type": "boolean"
     },
     "created_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "updated_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     }
    }
   },
   "ErrorEnvelope": {
    "type": "object",
    "description": "The one shape of every error, whatever its status.",
    "required": [
     "message",
     "success"
    ],
    "additionalProperties": true,
    "properties": {
     "message": {
      "type": "string",
      "description": "For a person."
     },
     "success": {
      "type": "boolean",
      "const": false
     },
     "error": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
       "code": {
        "type": "integer",
        "description": "The HTTP status, as we read it. HSRCPAY does not say.",
        "x-evidence": "inferred"
       },
       "message": {
        "type": "string",
        "description": "What is wrong."
       },
       "details": {
        "type": "object",
        "additionalProperties": true,
        "description": "Free in form."
       }
      }
     }
    }
   },
   "CreateApiKey": {
    "type": "object",
    "required": [
     "name",
     "permissions"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1
     },
     "permissions": {
      "$ref": "#/components/schemas/PermissionMap"
     },
     "expires_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time",
      "description": "Null means never. That a key can expire is documented, the field's name is not.",
      "x-evidence": "inferred",
      "default": null
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     }
    }
   },
   "IssuedApiKey": {
    "description": "An API key in the one answer that shows it whole.",
    "allOf": [
     {
      "$ref": "#/components/schemas/ApiKey"
     },
     {
      "type": "object",
      "required": [
       "key"
      ],
      "additionalProperties": true,
      "properties": {
       "key": {
        "type": "string",
        "description": "The key itself. Shown here and never again; keep it in a secret manager.",
        "pattern": "^.{0,29}sk_",
        "x-evidence": "documented",
        "x-show-once": true
       }
      }
     }
    ]
   },
   "CountryCode": {
    "type": "string",
    "description": "ISO 3166-1 alpha-2.",
    "pattern": "^[A-Z]{2}$"
   },
   "AccountSetting": {
    "type": "object",
    "required": [
     "object",
     "id",
     "key",
     "value",
     "created_at",
     "updated_at"
    ],
    "additionalProperties": true,
    "properties": {
     "object": {
      "type": "string",
      "const": "account_setting"
     },
     "id": {
      "type": "string"
     },
     "key": {
      "type": "string"
     },
     "value": {
      "description": "Whatever the setting holds."
     },
     "created_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "updated_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     }
    }
   },
   "CurrencyCode": {
    "type": "string",
    "description": "ISO 4217.",
    "pattern": "^[A-Z]{3}$"
   },
   "Account": {
    "type": "object",
    "required": [
     "object",
     "id",
     "user_id",
     "workspace_id",
     "name",
     "country",
     "prod_account_id",
     "timezone",
     "settings",
     "currency",
     "deleted",
     "created_at",
     "updated_at",
     "metadata"
    ],
    "additionalProperties": true,
    "properties": {
     "object": {
      "type": "string",
      "const": "account"
     },
     "id": {
      "type": "string"
     },
     "user_id": {
      "type": "string"
     },
     "workspace_id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "country": {
      "$ref": "#/components/schemas/CountryCode"
     },
     "prod_account_id": {
      "type": [
       "string",
       "null"
      ],
      "description": "The production account of a sandbox account; null if this is one itself."
     },
     "timezone": {
      "type": "string",
      "description": "A name of the IANA time zone database."
     },
     "settings": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AccountSetting"
      }
     },
     "currency": {
      "$ref": "#/components/schemas/CurrencyCode"
     },
     "deleted": {
      "type": "boolean"
     },
     "created_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "updated_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     }
    }
   },
   "CreateAccount": {
    "type": "object",
    "description": "Only `name` is needed. That, and the defaults of the others, are inferred from the published sample.",
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1
     },
     "country": {
      "default": "US",
      "allOf": [
       {
        "$ref": "#/components/schemas/CountryCode"
       }
      ]
     },
     "currency": {
      "default": "USD",
      "allOf": [
       {
        "$ref": "#/components/schemas/CurrencyCode"
       }
      ]
     },
     "timezone": {
      "type": "string",
      "minLength": 1,
      "default": "Europe/Istanbul"
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     }
    }
   },
   "UpdateAccount": {
    "type": "object",
    "description": "Only what is sent changes, although it is a PUT. Sending nothing is fine.",
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1
     },
     "country": {
      "$ref": "#/components/schemas/CountryCode"
     },
     "currency": {
      "$ref": "#/components/schemas/CurrencyCode"
     },
     "timezone": {
      "type": "string",
      "minLength": 1
     },
     "metadata": {
      "type": "object",
      "additionalProperties": true,
      "description": "Replaces the old one."
     }
    }
   },
   "Member": {
    "type": "object",
    "required": [
     "id",
     "email",
     "name"
    ],
    "additionalProperties": true,
    "properties": {
     "id": {
      "type": [
       "string",
       "null"
      ],
      "description": "Null until an invitation is accepted.",
      "x-evidence": "inferred"
     },
     "email": {
      "type": "string"
     },
     "name": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "AccountMembership": {
    "type": "object",
    "required": [
     "object",
     "id",
     "account_id",
     "user_id",
     "workspace_membership_id",
     "permissions",
     "created_at",
     "updated_at",
     "user"
    ],
    "additionalProperties": true,
    "properties": {
     "object": {
      "type": "string",
      "const": "account_membership"
     },
     "id": {
      "type": "string"
     },
     "account_id": {
      "type": "string"
     },
     "user_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "workspace_membership_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "permissions": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Permission"
      }
     },
     "created_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "updated_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "user": {
      "$ref": "#/components/schemas/Member"
     }
    }
   },
   "CreateAccountMembership": {
    "type": "object",
    "description": "Either somebody inside the workspace or the email address of somebody outside.",
    "properties": {
     "permissions": {
      "type": "array",
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/Permission"
      },
      "default": []
     }
    },
    "oneOf": [
     {
      "type": "object",
      "required": [
       "workspace_membership_id"
      ],
      "properties": {
       "workspace_membership_id": {
        "type": "string",
        "minLength": 1
       }
      }
     },
     {
      "type": "object",
      "required": [
       "email"
      ],
      "properties": {
       "email": {
        "type": "string",
        "format": "email"
       }
      }
     }
    ]
   },
   "UpdateAccountMembership": {
    "type": "object",
    "properties": {
     "permissions": {
      "type": "array",
      "description": "Replaces the list. The published page leaves open whether it does.",
      "x-evidence": "inferred",
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/Permission"
      }
     }
    }
   },
   "WebhookEvent": {
    "type": "string",
    "description": "The events an endpoint can ask for. Do not wait for a general `payment.updated`.",
    "enum": [
     "payment.succeeded",
     "payment.authorized",
     "payment.requires_action",
     "payment.requires_payment_method",
     "payment.canceled",
     "payment.refunded",
     "payment.processing",
     "charge.declined",
     "charge.captured",
     "checkout_session.completed"
    ]
   },
   "Webhook": {
    "type": "object",
    "required": [
     "object",
     "id",
     "account_id",
     "endpoint",
     "enabled_events",
     "created_at",
     "updated_at"
    ],
    "additionalProperties": true,
    "properties": {
     "object": {
      "type": "string",
      "const": "webhook"
     },
     "id": {
      "type": "string"
     },
     "account_id": {
      "type": "string"
     },
     "endpoint": {
      "type": "string",
      "format": "uri"
     },
     "enabled_events": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/WebhookEvent"
      }
     },
     "secret": {
      "type": "string",
      "description": "HSRCPAY's schema has it in lists as well; we leave it out of them.",
      "x-show-once": true
     },
     "created_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "updated_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     }
    }
   },
   "WebhookEndpoint": {
    "type": "string",
    "format": "uri",
    "description": "An https address. For development, plain http is accepted to a loopback host (localhost, 127.0.0.1, [::1]).",
    "pattern": "^(https://|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]+)?([/?#]|$))",
    "x-evidence": "inferred"
   },
   "CreateWebhook": {
    "type": "object",
    "required": [
     "endpoint",
     "enabled_events"
    ],
    "properties": {
     "endpoint": {
      "$ref": "#/components/schemas/WebhookEndpoint"
     },
     "enabled_events": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/WebhookEvent"
      }
     },
     "secret": {
      "type": "string",
      "minLength": 16,
      "description": "Your own signing secret. Without it one is made."
     }
    }
   },
   "RegisteredWebhook": {
    "description": "A webhook in the answer that registers it, with its secret.",
    "allOf": [
     {
      "$ref": "#/components/schemas/Webhook"
     },
     {
      "type": "object",
      "required": [
       "secret"
      ],
      "additionalProperties": true,
      "properties": {
       "secret": {
        "type": "string",
        "description": "Signs every delivery. Shown here and never again.",
        "x-show-once": {
         "prefix": "whs_",
         "alphabet": "base62",
         "length": 32
        }
       }
      }
     }
    ]
   },
   "MinorAmount": {
    "type": "integer",
    "description": "An amount in minor units: 12990 is 129.90.",
    "minimum": 0
   },
   "PaymentStatus": {
    "type": "string",
    "description": "A payment can be confirmed in `CREATED`, `REQUIRES_ACTION` and `REQUIRES_PAYMENT_METHOD`. There is no status for a\ndecline: the payment goes back to `REQUIRES_PAYMENT_METHOD`, and its charge says `DECLINED` or `FAILED`.\n",
    "enum": [
     "CREATED",
     "REQUIRES_PAYMENT_METHOD",
     "REQUIRES_ACTION",
     "PROCESSING",
     "AUTHORIZED",
     "SUCCEEDED",
     "CANCELED",
     "REFUNDED",
     "EXPIRED"
    ]
   },
   "ChargePerformance": {
    "type": "object",
    "required": [
     "duration"
    ],
    "additionalProperties": true,
    "properties": {
     "duration": {
      "type": "number",
      "minimum": 0,
      "description": "How long the provider took; in milliseconds as we read it."
     }
    }
   },
   "Charge": {
    "type": "object",
    "description": "One attempt of a payment at a provider.",
    "required": [
     "object",
     "id",
     "payment_id",
     "payment_method_id",
     "customer_id",
     "account_id",
     "status",
     "amount",
     "authorized_amount",
     "captured_amount",
     "refunded_amount",
     "currency",
     "installments",
     "security",
     "transaction",
     "exchanges",
     "details",
     "performance",
     "metadata",
     "routing_plan_id",
     "routing_origin"
    ],
    "additionalProperties": true,
    "properties": {
     "object": {
      "type": "string",
      "const": "charge"
     },
     "id": {
      "type": "string"
     },
     "payment_id": {
      "type": "string"
     },
     "payment_method_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "customer_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "account_id": {
      "type": "string"
     },
     "status": {
      "type": "string",
      "description": "`DECLINED` and `FAILED` are published; `PENDING`, `AUTHORIZED`, `CAPTURED` and `REFUNDED` are inferred."
     },
     "amount": {
      "$ref": "#/components/schemas/MinorAmount"
     },
     "authorized_amount": {
      "$ref": "#/components/schemas/MinorAmount"
     },
     "captured_amount": {
      "$ref": "#/components/schemas/MinorAmount"
     },
     "refunded_amount": {
      "$ref": "#/components/schemas/MinorAmount"
     },
     "currency": {
      "$ref": "#/components/schemas/CurrencyCode"
     },
     "installments": {
      "type": "integer",
      "minimum": 1
     },
     "security": {
      "type": [
       "object",
       "null"
      ],
      "additionalProperties": true,
      "description": "How the payer was authenticated."
     },
     "transaction": {
      "type": [
       "object",
       "null"
      ],
      "additionalProperties": true,
      "description": "What the provider calls it."
     },
     "exchanges": {
      "type": "array",
      "description": "The messages to and from the provider.",
      "items": {
       "type": "object",
       "additionalProperties": true
      }
     },
     "details": {
      "type": [
       "object",
       "null"
      ],
      "additionalProperties": true
     },
     "performance": {
      "$ref": "#/components/schemas/ChargePerformance"
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     },
     "routing_plan_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "routing_origin": {
      "type": "string",
      "description": "Where the payment came from: `MERCHANT_DIRECT`, for one."
     },
     "created_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time",
      "x-evidence": "inferred"
     },
     "updated_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time",
      "x-evidence": "inferred"
     }
    }
   },
   "CustomerAddress": {
    "type": "object",
    "required": [
     "object",
     "id",
     "customer_id",
     "type",
     "is_default",
     "label",
     "country",
     "city"
    ],
    "additionalProperties": true,
    "properties": {
     "object": {
      "type": "string",
      "const": "customer_address"
     },
     "id": {
      "type": "string"
     },
     "customer_id": {
      "type": "string"
     },
     "type": {
      "type": "string",
      "description": "`BILLING`, for one."
     },
     "is_default": {
      "type": "boolean"
     },
     "label": {
      "type": [
       "string",
       "null"
      ]
     },
     "country": {
      "type": [
       "string",
       "null"
      ]
     },
     "city": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "SavedPaymentMethod": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "object",
     "id",
     "type"
    ],
    "additionalProperties": true,
    "properties": {
     "object": {
      "type": "string",
      "const": "payment_method"
     },
     "id": {
      "type": "string"
     },
     "type": {
      "type": "string",
      "description": "`CARD`, for one."
     }
    }
   },
   "Customer": {
    "type": "object",
    "required": [
     "object",
     "id",
     "account_id",
     "name",
     "email",
     "phone",
     "country",
     "alternate_emails",
     "is_guest",
     "deleted",
     "metadata",
     "addresses",
     "created_at",
     "updated_at"
    ],
    "additionalProperties": true,
    "properties": {
     "object": {
      "type": "string",
      "const": "customer"
     },
     "id": {
      "type": "string"
     },
     "account_id": {
      "type": "string"
     },
     "name": {
      "type": [
       "string",
       "null"
      ]
     },
     "email": {
      "type": [
       "string",
       "null"
      ]
     },
     "phone": {
      "type": [
       "string",
       "null"
      ]
     },
     "country": {
      "type": [
       "string",
       "null"
      ],
      "description": "ISO 3166-1 alpha-2."
     },
     "alternate_emails": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "is_guest": {
      "type": "boolean",
      "description": "Paid without an account of their own."
     },
     "deleted": {
      "type": "boolean"
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     },
     "addresses": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CustomerAddress"
      }
     },
     "payment_methods": {
      "type": "array",
      "description": "Only with `include_payment_methods`.",
      "items": {
       "$ref": "#/components/schemas/SavedPaymentMethod"
      }
     },
     "created_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "updated_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     }
    }
   },
   "Payment": {
    "type": "object",
    "x-job": {
     "capture": {
      "collection": "payments",
      "field": "status",
      "start": "PROCESSING",
      "steps": [
       {
        "after": "PT0S",
        "emits": "payment.processing"
       },
       {
        "after": "PT5S",
        "state": "SUCCEEDED",
        "emits": "payment.succeeded"
       }
      ],
      "failure": {
       "state": "REQUIRES_PAYMENT_METHOD",
       "emits": "payment.requires_payment_method"
      }
     },
     "authorization": {
      "collection": "payments",
      "field": "status",
      "start": "PROCESSING",
      "steps": [
       {
        "after": "PT0S",
        "emits": "payment.processing"
       },
       {
        "after": "PT5S",
        "state": "AUTHORIZED",
        "emits": "payment.authorized"
       }
      ],
      "failure": {
       "state": "REQUIRES_PAYMENT_METHOD",
       "emits": "payment.requires_payment_method"
      }
     }
    },
    "required": [
     "object",
     "id",
     "account_id",
     "customer_id",
     "amount",
     "currency",
     "status",
     "metadata",
     "checkout_session_id",
     "installments",
     "routing_origin",
     "created_at",
     "updated_at"
    ],
    "additionalProperties": true,
    "properties": {
     "object": {
      "type": "string",
      "const": "payment"
     },
     "id": {
      "type": "string"
     },
     "account_id": {
      "type": "string"
     },
     "customer_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "amount": {
      "$ref": "#/components/schemas/MinorAmount"
     },
     "currency": {
      "$ref": "#/components/schemas/CurrencyCode"
     },
     "status": {
      "$ref": "#/components/schemas/PaymentStatus"
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     },
     "checkout_session_id": {
      "type": [
       "string",
       "null"
      ],
      "description": "The hosted session it was made in."
     },
     "installments": {
      "type": "integer",
      "minimum": 1,
      "default": 1
     },
     "routing_origin": {
      "type": "string",
      "description": "Where it came from: `MERCHANT_DIRECT`, for one."
     },
     "charges": {
      "type": "array",
      "description": "Its attempts, newest first. A list has them only with `include_charges`.",
      "items": {
       "$ref": "#/components/schemas/Charge"
      }
     },
     "routing_plans": {
      "type": "array",
      "description": "How providers were chosen; only with `include_routing_plans`. Its items are not published.",
      "x-evidence": "inferred",
      "items": {
       "type": "object",
       "additionalProperties": true
      }
     },
     "events": {
      "type": "array",
      "description": "What has happened to it; only with `include_events`. Its items are not published.",
      "x-evidence": "inferred",
      "items": {
       "type": "object",
       "additionalProperties": true
      }
     },
     "customer": {
      "description": "Only with `include_customer`.",
      "x-evidence": "inferred",
      "anyOf": [
       {
        "$ref": "#/components/schemas/Customer"
       },
       {
        "type": "null"
       }
      ]
     },
     "created_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "updated_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     }
    }
   },
   "SecureMode": {
    "description": "Should the payer be authenticated (3-D Secure)? `auto` leaves it to HSRCPAY.",
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "string",
      "const": "auto"
     }
    ]
   },
   "CreatePayment": {
    "type": "object",
    "required": [
     "amount",
     "currency"
    ],
    "properties": {
     "amount": {
      "type": "integer",
      "minimum": 1,
      "description": "In minor units: 12990 is 129.90."
     },
     "currency": {
      "$ref": "#/components/schemas/CurrencyCode"
     },
     "auto_capture": {
      "type": "boolean",
      "default": true,
      "description": "False only authorizes."
     },
     "secure_mode": {
      "default": "auto",
      "allOf": [
       {
        "$ref": "#/components/schemas/SecureMode"
       }
      ]
     },
     "customer_id": {
      "type": "string",
      "description": "A customer of the account.",
      "x-evidence": "inferred"
     },
     "installments": {
      "type": "integer",
      "minimum": 1,
      "default": 1,
      "x-evidence": "inferred"
     },
     "routing_strategy": {
      "type": "string",
      "description": "How to choose a provider.",
      "x-evidence": "inferred"
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     }
    }
   },
   "CardData": {
    "type": "object",
    "description": "A card. In the sandbox only listed test cards are accepted, and none of them stands for a decline.",
    "required": [
     "name",
     "pan",
     "month",
     "year",
     "cvv"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "As printed on the card."
     },
     "pan": {
      "type": "string",
      "description": "The card number.",
      "pattern": "^[0-9]{12,19}$",
      "x-evidence": "inferred"
     },
     "month": {
      "type": "string",
      "pattern": "^(0[1-9]|1[0-2])$",
      "x-evidence": "inferred"
     },
     "year": {
      "type": "string",
      "pattern": "^[0-9]{4}$",
      "x-evidence": "inferred"
     },
     "cvv": {
      "type": "string",
      "pattern": "^[0-9]{3,4}$",
      "x-evidence": "inferred"
     }
    }
   },
   "PaymentMethodInput": {
    "type": "object",
    "description": "What to pay with.",
    "required": [
     "type",
     "data"
    ],
    "properties": {
     "type": {
      "type": "string",
      "minLength": 1,
      "description": "`CARD`, for one."
     },
     "data": {
      "$ref": "#/components/schemas/CardData"
     }
    }
   },
   "PayerIdentity": {
    "type": "object",
    "description": "Where the payer is.",
    "properties": {
     "ip_address": {
      "type": "string"
     },
     "user_agent": {
      "type": "string"
     },
     "ip_address_details": {
      "type": "object",
      "additionalProperties": true,
      "description": "What is known about the address."
     }
    }
   },
   "ConfirmPayment": {
    "type": "object",
    "required": [
     "payment_method"
    ],
    "properties": {
     "payment_method": {
      "$ref": "#/components/schemas/PaymentMethodInput"
     },
     "routing_strategy": {
      "type": "string",
      "description": "How to choose a provider."
     },
     "payer_identity": {
      "$ref": "#/components/schemas/PayerIdentity"
     }
    }
   },
   "PaymentNextAction": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "type",
     "url"
    ],
    "additionalProperties": true,
    "properties": {
     "type": {
      "type": "string"
     },
     "url": {
      "type": "string",
      "format": "uri",
      "description": "Where to send the payer."
     }
    }
   },
   "ConfirmErrorCode": {
    "type": "string",
    "description": "Trying again makes sense after the soft ones: `system_proxy_timeout`, `system_network_other` and\n`system_network_econnreset`. `invalid_credentials` and `invalid_api_key` speak of the provider's configuration, never of\nthe caller's key.\n",
    "enum": [
     "invalid_payment_method",
     "invalid_currency",
     "invalid_credentials",
     "invalid_api_key",
     "system_proxy_timeout",
     "system_network_other",
     "system_network_econnreset",
     "system_no_provider_strategy_available_for_routing_plan",
     "system_unknown"
    ]
   },
   "ConfirmResult": {
    "type": "object",
    "description": "How it went. These members are in camel case, unlike all others.",
    "required": [
     "ok"
    ],
    "additionalProperties": true,
    "properties": {
     "ok": {
      "type": "boolean",
      "description": "False for a decline, which is no error of the call."
     },
     "paymentNextAction": {
      "description": "What the payer has to do (3-D Secure); null if nothing.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/PaymentNextAction"
       },
       {
        "type": "null"
       }
      ]
     },
     "errCode": {
      "description": "Why it failed; null if it did not.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/ConfirmErrorCode"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "PaymentConfirmation": {
    "type": "object",
    "required": [
     "payment",
     "confirmResult"
    ],
    "additionalProperties": true,
    "properties": {
     "payment": {
      "$ref": "#/components/schemas/Payment"
     },
     "confirmResult": {
      "$ref": "#/components/schemas/ConfirmResult"
     }
    }
   },
   "Refund": {
    "type": "object",
    "required": [
     "object",
     "id",
     "charge_id",
     "status",
     "reason",
     "reason_other",
     "metadata",
     "amount",
     "currency",
     "created_at",
     "updated_at"
    ],
    "additionalProperties": true,
    "properties": {
     "object": {
      "type": "string",
      "const": "refund"
     },
     "id": {
      "type": "string"
     },
     "charge_id": {
      "type": "string"
     },
     "status": {
      "type": "string",
      "description": "Its values are not published; ours are `PENDING`, `SUCCEEDED` and `FAILED`."
     },
     "reason": {
      "type": [
       "string",
       "null"
      ]
     },
     "reason_other": {
      "type": [
       "string",
       "null"
      ],
      "description": "The reason in the merchant's own words."
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     },
     "amount": {
      "$ref": "#/components/schemas/MinorAmount"
     },
     "currency": {
      "$ref": "#/components/schemas/CurrencyCode"
     },
     "created_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "updated_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     }
    }
   },
   "DecimalAmount": {
    "type": [
     "string",
     "null"
    ],
    "description": "An amount as decimal text: 129.90.",
    "pattern": "^[0-9]+(\\.[0-9]+)?$"
   },
   "CheckoutCustomField": {
    "type": "object",
    "required": [
     "key",
     "label",
     "type",
     "required"
    ],
    "additionalProperties": true,
    "properties": {
     "key": {
      "type": "string"
     },
     "label": {
      "type": "string"
     },
     "type": {
      "type": "string",
      "description": "`TEXT`, for one."
     },
     "required": {
      "type": "boolean"
     },
     "placeholder": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "BillingAddress": {
    "type": "object",
    "additionalProperties": true,
    "properties": {
     "country": {
      "type": [
       "string",
       "null"
      ]
     },
     "city": {
      "type": [
       "string",
       "null"
      ]
     },
     "state": {
      "type": [
       "string",
       "null"
      ]
     },
     "line1": {
      "type": [
       "string",
       "null"
      ]
     },
     "line2": {
      "type": [
       "string",
       "null"
      ]
     },
     "zip": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "CheckoutSession": {
    "type": "object",
    "required": [
     "object",
     "id",
     "account_id",
     "payment_link_id",
     "business_name",
     "business_logo_url",
     "status",
     "currency",
     "amount_mode",
     "fixed_amount",
     "customer_input_preset",
     "customer_input_min",
     "customer_input_max",
     "customer_entered_amount",
     "final_amount",
     "collect_address",
     "collect_name",
     "collect_phone",
     "after_completion_type",
     "after_completion_url",
     "after_completion_message",
     "custom_fields_schema",
     "custom_fields_values",
     "payer_name",
     "payer_email",
     "payer_phone",
     "payer_ip_address",
     "payer_user_agent",
     "payer_locale",
     "billing_address"
    ],
    "additionalProperties": true,
    "properties": {
     "object": {
      "type": "string",
      "const": "checkout_session"
     },
     "id": {
      "type": "string"
     },
     "account_id": {
      "type": "string"
     },
     "payment_link_id": {
      "type": [
       "string",
       "null"
      ],
      "description": "The link it was opened from."
     },
     "business_name": {
      "type": "string"
     },
     "business_logo_url": {
      "type": [
       "string",
       "null"
      ],
      "format": "uri"
     },
     "status": {
      "type": "string",
      "description": "`PENDING` is published; `COMPLETED`, once it is paid, is inferred."
     },
     "currency": {
      "$ref": "#/components/schemas/CurrencyCode"
     },
     "amount_mode": {
      "type": "string",
      "description": "`FIXED`, for one."
     },
     "fixed_amount": {
      "$ref": "#/components/schemas/DecimalAmount"
     },
     "customer_input_preset": {
      "$ref": "#/components/schemas/DecimalAmount"
     },
     "customer_input_min": {
      "$ref": "#/components/schemas/DecimalAmount"
     },
     "customer_input_max": {
      "$ref": "#/components/schemas/DecimalAmount"
     },
     "customer_entered_amount": {
      "$ref": "#/components/schemas/DecimalAmount"
     },
     "final_amount": {
      "$ref": "#/components/schemas/DecimalAmount"
     },
     "collect_address": {
      "type": "string",
      "description": "Which address to ask for; `NONE`, for one."
     },
     "collect_name": {
      "type": "boolean"
     },
     "collect_phone": {
      "type": "boolean"
     },
     "after_completion_type": {
      "type": "string",
      "description": "What the payer sees at the end; `HOSTED_PAGE`, for one."
     },
     "after_completion_url": {
      "type": [
       "string",
       "null"
      ],
      "format": "uri"
     },
     "after_completion_message": {
      "type": [
       "string",
       "null"
      ]
     },
     "custom_fields_schema": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CheckoutCustomField"
      }
     },
     "custom_fields_values": {
      "type": "object",
      "additionalProperties": true,
      "description": "What the payer filled in.",
      "default": {}
     },
     "payer_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "payer_email": {
      "type": [
       "string",
       "null"
      ]
     },
     "payer_phone": {
      "type": [
       "string",
       "null"
      ]
     },
     "payer_ip_address": {
      "type": [
       "string",
       "null"
      ]
     },
     "payer_user_agent": {
      "type": [
       "string",
       "null"
      ]
     },
     "payer_locale": {
      "type": [
       "string",
       "null"
      ]
     },
     "billing_address": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/BillingAddress"
       },
       {
        "type": "null"
       }
      ]
     },
     "created_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time",
      "x-evidence": "inferred"
     },
     "updated_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time",
      "x-evidence": "inferred"
     }
    }
   },
   "CheckoutPayer": {
    "type": "object",
    "properties": {
     "email": {
      "type": "string",
      "format": "email"
     },
     "shipping_same_as_billing": {
      "type": "boolean"
     }
    }
   },
   "ConfirmCheckoutSession": {
    "type": "object",
    "required": [
     "payment_method"
    ],
    "properties": {
     "payment_method": {
      "$ref": "#/components/schemas/PaymentMethodInput"
     },
     "payer": {
      "$ref": "#/components/schemas/CheckoutPayer"
     },
     "payer_identity": {
      "$ref": "#/components/schemas/PayerIdentity"
     }
    }
   },
   "CheckoutConfirmation": {
    "type": "object",
    "description": "The answer is not published; we give what confirming a payment gives, and the session.",
    "x-evidence": "inferred",
    "required": [
     "checkout_session",
     "payment",
     "confirmResult"
    ],
    "additionalProperties": true,
    "properties": {
     "checkout_session": {
      "$ref": "#/components/schemas/CheckoutSession"
     },
     "payment": {
      "$ref": "#/components/schemas/Payment"
     },
     "confirmResult": {
      "$ref": "#/components/schemas/ConfirmResult"
     }
    }
   },
   "MerchantCapabilities": {
    "type": "object",
    "description": "What the merchant may do there. `*` means everything.",
    "additionalProperties": true,
    "default": {
     "allowed_currencies": [
      "*"
     ],
     "allowed_payment_methods": [
      "*"
     ]
    },
    "properties": {
     "allowed_currencies": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "allowed_payment_methods": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "CreatePaymentProviderConfig": {
    "type": "object",
    "required": [
     "provider_identifier",
     "credentials"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "default": "unnamed provider config"
     },
     "provider_identifier": {
      "type": "string",
      "minLength": 1,
      "description": "Which provider it is."
     },
     "credentials": {
      "type": "object",
      "description": "What the provider asks for, by name. It stays on HSRCPAY's side.",
      "additionalProperties": true
     },
     "merchant_capabilities": {
      "$ref": "#/components/schemas/MerchantCapabilities"
     }
    }
   },
   "PaymentProviderConfig": {
    "type": "object",
    "description": "Without its credentials; they are never shown. The members of the answer are not published.",
    "x-evidence": "inferred",
    "required": [
     "object",
     "id",
     "account_id",
     "name",
     "provider_identifier",
     "merchant_capabilities",
     "created_at",
     "updated_at"
    ],
    "additionalProperties": true,
    "properties": {
     "object": {
      "type": "string",
      "const": "payment_provider_config"
     },
     "id": {
      "type": "string"
     },
     "account_id": {
      "type": "string"
     },
     "name": {
      "type": "string",
      "default": "unnamed provider config"
     },
     "provider_identifier": {
      "type": "string"
     },
     "merchant_capabilities": {
      "$ref": "#/components/schemas/MerchantCapabilities"
     },
     "created_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "updated_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     }
    }
   },
   "EventEnvelope": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "object",
     "id",
     "type",
     "account_id",
     "created_at",
     "data"
    ],
    "additionalProperties": true,
    "properties": {
     "object": {
      "type": "string",
      "const": "event"
     },
     "id": {
      "type": "string",
      "description": "The same for every attempt; drop what you have seen."
     },
     "type": {
      "type": "string"
     },
     "account_id": {
      "type": "string"
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     },
     "payment_id": {
      "type": "string"
     },
     "charge_id": {
      "type": "string"
     },
     "checkout_session_id": {
      "type": "string"
     },
     "routing_plan_id": {
      "type": "string"
     },
     "refund_id": {
      "type": "string"
     },
     "request_id": {
      "type": "string",
      "description": "The call that led to it. For correlation only."
     },
     "trace_id": {
      "type": "string",
      "description": "The same for all calls of one flow. For correlation only."
     },
     "data": {
      "type": "object",
      "additionalProperties": true
     }
    }
   },
   "PaymentRef": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "object",
     "id",
     "status"
    ],
    "additionalProperties": true,
    "properties": {
     "object": {
      "type": "string",
      "const": "payment"
     },
     "id": {
      "type": "string"
     },
     "status": {
      "$ref": "#/components/schemas/PaymentStatus"
     }
    }
   },
   "PaymentSucceededEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "payment_id"
      ],
      "additionalProperties": true,
      "properties": {
       "type": {
        "type": "string",
        "const": "payment.succeeded"
       },
       "payment_id": {
        "type": "string"
       },
       "data": {
        "$ref": "#/components/schemas/PaymentRef"
       }
      }
     }
    ]
   },
   "PaymentAuthorizedEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "payment_id"
      ],
      "additionalProperties": true,
      "properties": {
       "type": {
        "type": "string",
        "const": "payment.authorized"
       },
       "payment_id": {
        "type": "string"
       },
       "data": {
        "$ref": "#/components/schemas/PaymentRef"
       }
      }
     }
    ]
   },
   "PaymentRequiresActionEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "payment_id"
      ],
      "additionalProperties": true,
      "properties": {
       "type": {
        "type": "string",
        "const": "payment.requires_action"
       },
       "payment_id": {
        "type": "string"
       },
       "data": {
        "$ref": "#/components/schemas/PaymentRef"
       }
      }
     }
    ]
   },
   "PaymentRequiresPaymentMethodEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "payment_id"
      ],
      "additionalProperties": true,
      "properties": {
       "type": {
        "type": "string",
        "const": "payment.requires_payment_method"
       },
       "payment_id": {
        "type": "string"
       },
       "data": {
        "$ref": "#/components/schemas/PaymentRef"
       }
      }
     }
    ]
   },
   "PaymentCanceledEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "payment_id"
      ],
      "additionalProperties": true,
      "properties": {
       "type": {
        "type": "string",
        "const": "payment.canceled"
       },
       "payment_id": {
        "type": "string"
       },
       "data": {
        "$ref": "#/components/schemas/PaymentRef"
       }
      }
     }
    ]
   },
   "PaymentRefundedEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "payment_id"
      ],
      "additionalProperties": true,
      "properties": {
       "type": {
        "type": "string",
        "const": "payment.refunded"
       },
       "payment_id": {
        "type": "string"
       },
       "data": {
        "$ref": "#/components/schemas/PaymentRef"
       }
      }
     }
    ]
   },
   "PaymentProcessingEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "payment_id"
      ],
      "additionalProperties": true,
      "properties": {
       "type": {
        "type": "string",
        "const": "payment.processing"
       },
       "payment_id": {
        "type": "string"
       },
       "data": {
        "$ref": "#/components/schemas/PaymentRef"
       }
      }
     }
    ]
   },
   "ChargeRef": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "object",
     "id",
     "status"
    ],
    "additionalProperties": true,
    "properties": {
     "object": {
      "type": "string",
      "const": "charge"
     },
     "id": {
      "type": "string"
     },
     "status": {
      "type": "string"
     }
    }
   },
   "ChargeDeclinedEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "charge_id"
      ],
      "additionalProperties": true,
      "properties": {
       "type": {
        "type": "string",
        "const": "charge.declined"
       },
       "charge_id": {
        "type": "string"
       },
       "data": {
        "$ref": "#/components/schemas/ChargeRef"
       }
      }
     }
    ]
   },
   "ChargeCapturedEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "charge_id"
      ],
      "additionalProperties": true,
      "properties": {
       "type": {
        "type": "string",
        "const": "charge.captured"
       },
       "charge_id": {
        "type": "string"
       },
       "data": {
        "$ref": "#/components/schemas/ChargeRef"
       }
      }
     }
    ]
   },
   "CheckoutSessionRef": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "object",
     "id",
     "status"
    ],
    "additionalProperties": true,
    "properties": {
     "object": {
      "type": "string",
      "const": "checkout_session"
     },
     "id": {
      "type": "string"
     },
     "status": {
      "type": "string"
     }
    }
   },
   "CheckoutSessionCompletedEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/EventEnvelope"
     },
     {
      "type": "object",
      "required": [
       "checkout_session_id"
      ],
      "additionalProperties": true,
      "properties": {
       "type": {
        "type": "string",
        "const": "checkout_session.completed"
       },
       "checkout_session_id": {
        "type": "string"
       },
       "data": {
        "$ref": "#/components/schemas/CheckoutSessionRef"
       }
      }
     }
    ]
   }
  },
  "parameters": {
   "RequiredAccountId": {
    "name": "account_id",
    "in": "query",
    "required": true,
    "description": "The account.",
    "schema": {
     "$ref": "#/components/schemas/AccountIdentifier"
    },
    "example": "acct_M31"
   },
   "Page": {
    "name": "page",
    "in": "query",
    "description": "The page, counted from 1.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "default": 1
    }
   },
   "Limit": {
    "name": "limit",
    "in": "query",
    "description": "How many records to answer at most. The default is published for API keys only, the maximum nowhere.",
    "x-evidence": "inferred",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 100,
     "default": 10
    }
   },
   "ApiKeyId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "The API key (its id, never the key itself).",
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "key_7Lw2"
   },
   "IdempotencyKey": {
    "name": "Idempotency-Key",
    "in": "header",
    "description": "Makes a repeated call safe: the same key and the same request get the first answer again, the same key with another\nrequest gets 409. That there are such keys is documented; the header's name and the 24 hours are inferred.\n",
    "x-evidence": "inferred",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255
    },
    "example": "order-20417-attempt-1",
    "x-idempotency": {
     "lifetime": "P1D"
    }
   },
   "PathAccountId": {
    "name": "account_id",
    "in": "path",
    "required": true,
    "description": "The account.",
    "schema": {
     "$ref": "#/components/schemas/AccountIdentifier"
    },
    "example": "acct_M31"
   },
   "AccountMembershipId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "The membership.",
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "amem_2Hc7"
   },
   "AccountId": {
    "name": "account_id",
    "in": "query",
    "description": "The account. Without it the credential's own: of a token, the one it was issued for.",
    "schema": {
     "$ref": "#/components/schemas/AccountIdentifier"
    },
    "example": "acct_M31"
   },
   "PaymentId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "The payment.",
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "pay_88Kd"
   },
   "CheckoutToken": {
    "name": "token",
    "in": "path",
    "required": true,
    "description": "The token of a checkout session. Whoever has it may pay.",
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "cst_Zr58Wq1nB7"
   },
   "OneTimeLinkId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "The link. Whoever has it may use it.",
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "otl_9Xe4Ty6uJ2"
   },
   "WebhookSignature": {
    "name": "X-HSRCPAY-Signature",
    "in": "header",
    "required": true,
    "description": "`t`, the Unix time in seconds, and `v1`, the lower-case hexadecimal HMAC-SHA256 of that time, a full stop and the raw\nbody, keyed with the endpoint's secret. Compare in constant time, refuse a wrong one with 401 or 403, and drop what is\nmore than 300 seconds old. That deliveries are signed is documented; how is inferred.\n",
    "x-evidence": "inferred",
    "schema": {
     "type": "string",
     "pattern": "^t=[0-9]+,v1=[0-9a-f]{64}$"
    },
    "example": "t=1772648740,v1=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
   }
  },
  "headers": {
   "RequestId": {
    "description": "Names this exchange. Errors repeat it in their body; quote it when asking for help.",
    "x-evidence": "inferred",
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "req_7f3c91d0a2"
   },
   "RateLimitLimit": {
    "description": "How many calls fit into the bucket.",
    "x-evidence": "inferred",
    "schema": {
     "type": "integer",
     "minimum": 1
    },
    "example": 100
   },
   "RateLimitRemaining": {
    "description": "How many of them are left now.",
    "x-evidence": "inferred",
    "schema": {
     "type": "integer",
     "minimum": 0
    },
    "example": 99
   },
   "RateLimitReset": {
    "description": "Unix time in seconds at which the next call frees up.",
    "x-evidence": "inferred",
    "schema": {
     "type": "integer",
     "minimum": 0
    },
    "example": 1772648587
   },
   "WwwAuthenticate": {
    "description": "How to authenticate (RFC 9110, section 11.6.1).",
    "x-evidence": "inferred",
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "ApiKey realm=\"api\""
   },
   "RetryAfter": {
    "description": "Whole seconds to wait before the next call.",
    "required": true,
    "schema": {
     "type": "integer",
     "minimum": 0
    },
    "example": 17
   },
   "IdempotentReplayed": {
    "description": "`true` if this is the remembered answer to an earlier call with the same idempotency key.",
    "x-evidence": "inferred",
    "schema": {
     "type": "boolean"
    },
    "example": true
   }
  },
  "responses": {
   "BadRequest": {
    "description": "A parameter is missing or wrong, or the body is not JSON.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "X-RateLimit-Limit": {
      "$ref": "#/components/headers/RateLimitLimit"
     },
     "X-RateLimit-Remaining": {
      "$ref": "#/components/headers/RateLimitRemaining"
     },
     "X-RateLimit-Reset": {
      "$ref": "#/components/headers/RateLimitReset"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ErrorEnvelope"
      },
      "examples": {
       "bad_request": {
        "summary": "A parameter is missing",
        "x-refusal": {
         "for": [
          "malformed_body",
          "malformed_target",
          "invalid_request"
         ],
         "set": {
          "/error/message": "{detail}",
          "/error/details/errors": {
           "each": "{faults}",
           "as": {
            "in": "{in}",
            "field": "{field}",
            "message": "{message}"
           }
          }
         }
        },
        "value": {
         "message": "Bad Request",
         "success": false,
         "error": {
          "code": 400,
          "message": "The query parameter account_id is required.",
          "details": {
           "errors": [
            {
             "in": "query",
             "field": "account_id",
             "message": "is required"
            }
           ]
          }
         }
        }
       }
      }
     }
    }
   },
   "Unauthorized": {
    "description": "The credential is missing or unknown, or its time is over.",
    "x-evidence": "documented",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "X-RateLimit-Limit": {
      "$ref": "#/components/headers/RateLimitLimit"
     },
     "X-RateLimit-Remaining": {
      "$ref": "#/components/headers/RateLimitRemaining"
     },
     "X-RateLimit-Reset": {
      "$ref": "#/components/headers/RateLimitReset"
     },
     "WWW-Authenticate": {
      "$ref": "#/components/headers/WwwAuthenticate"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ErrorEnvelope"
      },
      "examples": {
       "unauthorized": {
        "summary": "No credential, or none that we know",
        "x-refusal": {
         "for": [
          "credential_missing",
          "credential_malformed",
          "credential_repeated",
          "credential_misplaced",
          "credential_unknown"
         ]
        },
        "value": {
         "message": "Unauthorized",
         "success": false,
         "error": {
          "code": 401,
          "message": "A valid API key or access token is required.",
          "details": {}
         }
        }
       },
       "expired": {
        "summary": "Past its expiry",
        "x-evidence": "inferred",
        "x-refusal": {
         "for": "credential_expired",
         "set": {
          "/error/details/expired_at": "{expired_at}"
         }
        },
        "value": {
         "message": "Unauthorized",
         "success": false,
         "error": {
          "code": 401,
          "message": "The credential has expired.",
          "details": {
           "reason": "expired",
           "expired_at": "2026-03-01T08:00:00.000Z"
          }
         }
        }
       },
       "deleted": {
        "summary": "Deleted, disabled or replaced",
        "x-evidence": "inferred",
        "x-refusal": {
         "for": "credential_revoked"
        },
        "value": {
         "message": "Unauthorized",
         "success": false,
         "error": {
          "code": 401,
          "message": "The credential is no longer in use.",
          "details": {
           "reason": "revoked"
          }
         }
        }
       }
      }
     }
    }
   },
   "Forbidden": {
    "description": "The credential is good, but not for this: a permission is missing, or the account is somebody else's.",
    "x-evidence": "documented",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "X-RateLimit-Limit": {
      "$ref": "#/components/headers/RateLimitLimit"
     },
     "X-RateLimit-Remaining": {
      "$ref": "#/components/headers/RateLimitRemaining"
     },
     "X-RateLimit-Reset": {
      "$ref": "#/components/headers/RateLimitReset"
     },
     "WWW-Authenticate": {
      "$ref": "#/components/headers/WwwAuthenticate"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ErrorEnvelope"
      },
      "examples": {
       "permission_missing": {
        "summary": "A permission is missing",
        "x-refusal": {
         "for": "scope_missing",
         "set": {
          "/error/message": "{required_scope} is required",
          "/error/details/permission": "{required_scope}"
         }
        },
        "value": {
         "message": "Forbidden",
         "success": false,
         "error": {
          "code": 403,
          "message": "account:api:key:create is required",
          "details": {
           "permission": "account:api:key:create"
          }
         }
        }
       },
       "account_out_of_reach": {
        "summary": "Somebody else's account",
        "x-evidence": "inferred",
        "x-refusal": {
         "for": "tenant_forbidden",
         "set": {
          "/error/details/account_id": "{tenant}"
         }
        },
        "value": {
         "message": "Forbidden",
         "success": false,
         "error": {
          "code": 403,
          "message": "The credential does not reach this account.",
          "details": {
           "account_id": "acct_X77"
          }
         }
        }
       },
       "credential_not_accepted": {
        "summary": "A publishable key where none is taken",
        "x-evidence": "inferred",
        "x-refusal": {
         "for": "credential_not_accepted"
        },
        "value": {
         "message": "Forbidden",
         "success": false,
         "error": {
          "code": 403,
          "message": "This operation does not take this kind of credential.",
          "details": {}
         }
        }
       }
      }
     }
    }
   },
   "NotFound": {
    "description": "There is no such object, or it has been deleted.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "X-RateLimit-Limit": {
      "$ref": "#/components/headers/RateLimitLimit"
     },
     "X-RateLimit-Remaining": {
      "$ref": "#/components/headers/RateLimitRemaining"
     },
     "X-RateLimit-Reset": {
      "$ref": "#/components/headers/RateLimitReset"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ErrorEnvelope"
      },
      "examples": {
       "not_found": {
        "summary": "Nothing here",
        "x-refusal": {
         "for": [
          "not_found",
          "route_not_found"
         ]
        },
        "value": {
         "message": "Not Found",
         "success": false,
         "error": {
          "code": 404,
          "message": "The requested object does not exist.",
          "details": {}
         }
        }
       }
      }
     }
    }
   },
   "Conflict": {
    "description": "The idempotency key was used for something else, or the object is in the wrong state for this.",
    "x-evidence": "documented",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "X-RateLimit-Limit": {
      "$ref": "#/components/headers/RateLimitLimit"
     },
     "X-RateLimit-Remaining": {
      "$ref": "#/components/headers/RateLimitRemaining"
     },
     "X-RateLimit-Reset": {
      "$ref": "#/components/headers/RateLimitReset"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ErrorEnvelope"
      },
      "examples": {
       "idempotency_conflict": {
        "summary": "Same key, different request",
        "x-refusal": {
         "for": "idempotency_conflict"
        },
        "value": {
         "message": "Conflict",
         "success": false,
         "error": {
          "code": 409,
          "message": "The idempotency key belongs to another request. Read its outcome with the same key.",
          "details": {
           "reason": "idempotency_conflict"
          }
         }
        }
       },
       "wrong_state": {
        "summary": "Not in this state",
        "x-evidence": "inferred",
        "x-refusal": {
         "for": [
          "invalid_state",
          "conflict"
         ],
         "set": {
          "/error/message": "{detail}",
          "/error/details/status": "{state}"
         }
        },
        "value": {
         "message": "Conflict",
         "success": false,
         "error": {
          "code": 409,
          "message": "The session has been completed.",
          "details": {
           "reason": "wrong_state",
           "status": "COMPLETED"
          }
         }
        }
       }
      }
     }
    }
   },
   "UnprocessableContent": {
    "description": "The body is well formed, but what it says will not do.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "X-RateLimit-Limit": {
      "$ref": "#/components/headers/RateLimitLimit"
     },
     "X-RateLimit-Remaining": {
      "$ref": "#/components/headers/RateLimitRemaining"
     },
     "X-RateLimit-Reset": {
      "$ref": "#/components/headers/RateLimitReset"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ErrorEnvelope"
      },
      "examples": {
       "invalid_fields": {
        "summary": "A field will not do",
        "x-refusal": {
         "for": "invalid_request",
         "set": {
          "/error/message": "{detail}",
          "/error/details/errors": {
           "each": "{faults}",
           "as": {
            "in": "{in}",
            "field": "{field}",
            "message": "{message}"
           }
          }
         }
        },
        "value": {
         "message": "Unprocessable Content",
         "success": false,
         "error": {
          "code": 422,
          "message": "name in the body must NOT have fewer than 1 characters.",
          "details": {
           "errors": [
            {
             "in": "body",
             "field": "name",
             "message": "must NOT have fewer than 1 characters"
            }
           ]
          }
         }
        }
       }
      }
     }
    }
   },
   "RateLimitExceeded": {
    "description": "The bucket is empty. It fills up again steadily.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "X-RateLimit-Limit": {
      "$ref": "#/components/headers/RateLimitLimit"
     },
     "X-RateLimit-Remaining": {
      "$ref": "#/components/headers/RateLimitRemaining"
     },
     "X-RateLimit-Reset": {
      "$ref": "#/components/headers/RateLimitReset"
     },
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ErrorEnvelope"
      },
      "examples": {
       "rate_limit_exceeded": {
        "summary": "Too many calls",
        "x-refusal": {
         "for": "quota_exceeded",
         "set": {
          "/error/message": "Too many requests. Try again in {retry_after} seconds.",
          "/error/details/retry_after": "{retry_after}"
         }
        },
        "value": {
         "message": "Too Many Requests",
         "success": false,
         "error": {
          "code": 429,
          "message": "Too many requests. Try again in 17 seconds.",
          "details": {
           "retry_after": 17
          }
         }
        }
       }
      }
     }
    }
   },
   "InternalError": {
    "description": "Something went wrong on the other side. Try again a little later with the same idempotency key.",
    "x-evidence": "documented",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "X-RateLimit-Limit": {
      "$ref": "#/components/headers/RateLimitLimit"
     },
     "X-RateLimit-Remaining": {
      "$ref": "#/components/headers/RateLimitRemaining"
     },
     "X-RateLimit-Reset": {
      "$ref": "#/components/headers/RateLimitReset"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ErrorEnvelope"
      },
      "examples": {
       "internal_error": {
        "summary": "Unexpected failure",
        "x-refusal": {
         "for": [
          "internal_error",
          "other"
         ],
         "set": {
          "/message": "{title}",
          "/error/code": "{status}",
          "/error/message": "{detail}"
         }
        },
        "value": {
         "message": "Internal Server Error",
         "success": false,
         "error": {
          "code": 500,
          "message": "An unexpected error occurred.",
          "details": {}
         }
        }
       }
      }
     }
    }
   },
   "KeyNotManaged": {
    "description": "Only managed keys are regenerated; a custom one is replaced by creating another and deleting it.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "X-RateLimit-Limit": {
      "$ref": "#/components/headers/RateLimitLimit"
     },
     "X-RateLimit-Remaining": {
      "$ref": "#/components/headers/RateLimitRemaining"
     },
     "X-RateLimit-Reset": {
      "$ref": "#/components/headers/RateLimitReset"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ErrorEnvelope"
      },
      "examples": {
       "not_managed": {
        "summary": "A custom key",
        "x-refusal": {
         "for": [
          "invalid_state",
          "conflict"
         ]
        },
        "value": {
         "message": "Conflict",
         "success": false,
         "error": {
          "code": 409,
          "message": "Only managed keys can be regenerated.",
          "details": {
           "reason": "not_managed"
          }
         }
        }
       }
      }
     }
    }
   },
   "PaymentNotConfirmable": {
    "description": "The idempotency key was used for something else, or the payment is past confirming.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "X-RateLimit-Limit": {
      "$ref": "#/components/headers/RateLimitLimit"
     },
     "X-RateLimit-Remaining": {
      "$ref": "#/components/headers/RateLimitRemaining"
     },
     "X-RateLimit-Reset": {
      "$ref": "#/components/headers/RateLimitReset"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ErrorEnvelope"
      },
      "examples": {
       "not_confirmable": {
        "summary": "Past confirming",
        "x-refusal": {
         "for": [
          "invalid_state",
          "conflict"
         ],
         "set": {
          "/error/message": "{detail}",
          "/error/details/status": "{state}"
         }
        },
        "value": {
         "message": "Conflict",
         "success": false,
         "error": {
          "code": 409,
          "message": "A payment that is SUCCEEDED cannot be confirmed.",
          "details": {
           "reason": "not_confirmable",
           "status": "SUCCEEDED"
          }
         }
        }
       },
       "idempotency_conflict": {
        "summary": "Same key, different request",
        "x-evidence": "documented",
        "x-refusal": {
         "for": "idempotency_conflict"
        },
        "value": {
         "message": "Conflict",
         "success": false,
         "error": {
          "code": 409,
          "message": "The idempotency key belongs to another request. Read its outcome with the same key.",
          "details": {
           "reason": "idempotency_conflict"
          }
         }
        }
       }
      }
     }
    }
   },
   "EventReceived": {
    "description": "Any 2xx counts as delivered; anything else is tried again later."
   }
  }
 }
};
