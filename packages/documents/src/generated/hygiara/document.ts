// Generated from openapi/hygiara by npm run generate.
import type { OpenApiDocument } from "../../openapi.ts";

export const document: OpenApiDocument = {
 "openapi": "3.1.1",
 "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
 "info": {
  "title": "Hygiara",
  "version": "1.0",
  "summary": "Structured reviews of Azure environments.",
  "description": "A **project** holds **reviews**. A review looks at Azure subscriptions, through a saved **connection** or an access\ntoken, and yields pillar scores, **findings** and one Word **report** for each assessment. Reviews take minutes and\nnothing announces their end: poll the review.\n\nThis is an independent description; all examples are invented. Hygiara publishes what can be done, how keys live and\nhow a review runs. Paths, spellings, status codes, errors, paging and quotas are inferred throughout. `x-evidence` on\nan operation or a schema therefore speaks of its purpose and its facts: `documented` by Hygiara, or `inferred`.\n",
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  }
 },
 "servers": [
  {
   "url": "https://api.hygiara.com/v1",
   "description": "Inferred; Hygiara publishes no address."
  }
 ],
 "security": [
  {
   "apiKeyAuth": []
  },
  {
   "sessionAuth": []
  }
 ],
 "tags": [
  {
   "name": "API keys",
   "description": "Make, list and revoke keys. Only for people who are signed in."
  },
  {
   "name": "Projects",
   "description": "What reviews and schedules belong to."
  },
  {
   "name": "Connections",
   "description": "Saved ways into Azure, and the subscriptions they see."
  },
  {
   "name": "Reviews",
   "description": "Trigger a review, follow it and read its results."
  },
  {
   "name": "Reports",
   "description": "Word documents made of completed reviews."
  },
  {
   "name": "Schedules",
   "description": "Reviews that recur."
  }
 ],
 "paths": {
  "/api-keys": {
   "x-resource": {
    "credentials": "apiKeyAuth",
    "fields": {
     "keyPrefix": "prefix",
     "lastUsedAt": "last_used_at",
     "expiresAt": "expires_at",
     "isExpired": "expired",
     "createdAt": "created_at",
     "createdBy": "created_by",
     "revokedAt": "revoked_at",
     "key": "secret"
    }
   },
   "get": {
    "operationId": "listApiKeys",
    "x-method": "keys.list",
    "tags": [
     "API keys"
    ],
    "summary": "List API keys",
    "description": "The organization's keys, newest first. Expired keys stay in the list until they are revoked.",
    "x-evidence": "documented",
    "security": [
     {
      "sessionAuth": [
       "apiKeys:manage"
      ]
     }
    ],
    "x-resource": {
     "action": "list",
     "at": "/items",
     "filters": {
      "includeRevoked": {
       "field": "revokedAt",
       "match": "opt-in"
      },
      "expired": {
       "field": "isExpired",
       "match": "equals"
      }
     },
     "order": [
      "-createdAt",
      "id"
     ],
     "paging": {
      "style": "page",
      "page": "page",
      "limit": "pageSize",
      "set": {
       "/page": "{page}",
       "/pageSize": "{limit}",
       "/totalItems": "{total_count}",
       "/totalPages": "{total_pages}"
      }
     }
    },
    "parameters": [
     {
      "name": "includeRevoked",
      "in": "query",
      "description": "Whether revoked keys are listed, too.",
      "x-evidence": "inferred",
      "schema": {
       "type": "boolean",
       "default": false
      }
     },
     {
      "name": "expired",
      "in": "query",
      "description": "Only keys that are expired, or only those that are not.",
      "x-evidence": "inferred",
      "schema": {
       "type": "boolean"
      }
     },
     {
      "$ref": "#/components/parameters/Page"
     },
     {
      "$ref": "#/components/parameters/PageSize"
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
         "$ref": "#/components/schemas/ApiKeyPage"
        },
        "examples": {
         "two": {
          "summary": "One works, one is expired",
          "value": {
           "items": [
            {
             "id": "0b7d5c1e-3a44-4f0a-9c55-2f3f1f6a9a10",
             "name": "nightly posture check",
             "keyPrefix": "hrdly_7Qm2Xd",
             "lastUsedAt": "2031-01-06T02:03:15Z",
             "expiresAt": "2031-06-30T23:59:59Z",
             "isExpired": false,
             "createdAt": "2031-01-04T08:12:00Z",
             "createdBy": "user-3f9c2a61",
             "revokedAt": null
            },
            {
             "id": "6e1f94b2-c830-4d57-a2e6-9b04c7f5d318",
             "name": "migration workshop",
             "keyPrefix": "hrdly_Lw90bT",
             "lastUsedAt": "2030-11-28T15:41:09Z",
             "expiresAt": "2030-11-30T23:59:59Z",
             "isExpired": true,
             "createdAt": "2030-11-03T09:30:00Z",
             "createdBy": "user-3f9c2a61",
             "revokedAt": null
            }
           ],
           "page": 1,
           "pageSize": 25,
           "totalItems": 2,
           "totalPages": 1
          }
         },
         "with_revoked": {
          "summary": "With includeRevoked",
          "value": {
           "items": [
            {
             "id": "f35a0c87-1d9e-4b62-8f40-e27c6b9d1a53",
             "name": "old release pipeline",
             "keyPrefix": "hrdly_c4RzN8",
             "lastUsedAt": null,
             "expiresAt": null,
             "isExpired": false,
             "createdAt": "2030-09-12T10:05:00Z",
             "createdBy": "user-b81e07d4",
             "revokedAt": "2030-12-01T07:20:31Z"
            }
           ],
           "page": 1,
           "pageSize": 25,
           "totalItems": 1,
           "totalPages": 1
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
      "$ref": "#/components/responses/SignInRequired"
     },
     "403": {
      "$ref": "#/components/responses/KeyManagementForbidden"
     },
     "422": {
      "$ref": "#/components/responses/ValidationFailed"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "post": {
    "operationId": "createApiKey",
    "x-method": "keys.create",
    "tags": [
     "API keys"
    ],
    "summary": "Create API key",
    "description": "Makes a key. It is shown here once and can never be read again; if it gets lost, revoke it and create another. Give\neach pipeline a key of its own, so that each can be revoked alone.\n",
    "x-evidence": "documented",
    "security": [
     {
      "sessionAuth": [
       "apiKeys:manage"
      ]
     }
    ],
    "x-resource": {
     "action": "create"
    },
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateApiKey"
       },
       "examples": {
        "expiring": {
         "summary": "Until a moment",
         "value": {
          "name": "nightly posture check",
          "expiresAt": "2031-06-30T23:59:59Z"
         }
        },
        "expiring_with_a_day": {
         "summary": "Until the end of a day",
         "value": {
          "name": "migration workshop",
          "expiresAt": "2031-02-28"
         }
        },
        "lasting": {
         "summary": "Until it is revoked",
         "value": {
          "name": "release pipeline"
         }
        }
       }
      }
     }
    },
    "responses": {
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
       },
       "Location": {
        "$ref": "#/components/headers/Location"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ApiKeyCreated"
        },
        "examples": {
         "created": {
          "summary": "With the key itself",
          "value": {
           "id": "0b7d5c1e-3a44-4f0a-9c55-2f3f1f6a9a10",
           "name": "nightly posture check",
           "keyPrefix": "hrdly_7Qm2Xd",
           "lastUsedAt": null,
           "expiresAt": "2031-06-30T23:59:59Z",
           "isExpired": false,
           "createdAt": "2031-01-04T08:12:00Z",
           "createdBy": "user-3f9c2a61",
           "revokedAt": null,
           "key": "hrdly_7Qm2XdK9sVb4TyR1pWc8NfJ6hGz3LqA5eUo0iMxB"
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
      "$ref": "#/components/responses/SignInRequired"
     },
     "403": {
      "$ref": "#/components/responses/KeyManagementForbidden"
     },
     "409": {
      "$ref": "#/components/responses/ApiKeyNameTaken"
     },
     "422": {
      "$ref": "#/components/responses/ValidationFailed"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/api-keys/{keyId}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ApiKeyId"
    }
   ],
   "x-resource": {
    "credentials": "apiKeyAuth",
    "fields": {
     "keyPrefix": "prefix",
     "lastUsedAt": "last_used_at",
     "expiresAt": "expires_at",
     "isExpired": "expired",
     "createdAt": "created_at",
     "createdBy": "created_by",
     "revokedAt": "revoked_at",
     "key": "secret"
    }
   },
   "get": {
    "operationId": "getApiKey",
    "x-method": "keys.get",
    "tags": [
     "API keys"
    ],
    "summary": "Get API key",
    "description": "What may be known about a key; never the key itself. A revoked key is not found.",
    "x-evidence": "inferred",
    "security": [
     {
      "sessionAuth": [
       "apiKeys:manage"
      ]
     }
    ],
    "x-resource": {
     "action": "read",
     "where": {
      "revokedAt": null
     }
    },
    "responses": {
     "200": {
      "description": "The key's record.",
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
         "$ref": "#/components/schemas/ApiKey"
        },
        "examples": {
         "active": {
          "summary": "A key that works",
          "value": {
           "id": "0b7d5c1e-3a44-4f0a-9c55-2f3f1f6a9a10",
           "name": "nightly posture check",
           "keyPrefix": "hrdly_7Qm2Xd",
           "lastUsedAt": "2031-01-06T02:03:15Z",
           "expiresAt": "2031-06-30T23:59:59Z",
           "isExpired": false,
           "createdAt": "2031-01-04T08:12:00Z",
           "createdBy": "user-3f9c2a61",
           "revokedAt": null
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/SignInRequired"
     },
     "403": {
      "$ref": "#/components/responses/KeyManagementForbidden"
     },
     "404": {
      "$ref": "#/components/responses/ApiKeyNotFound"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "delete": {
    "operationId": "revokeApiKey",
    "x-method": "keys.revoke",
    "tags": [
     "API keys"
    ],
    "summary": "Revoke API key",
    "description": "Ends a key at once and for good: there is no grace period, and nothing brings it back. Calls that were accepted\nbefore run to their end. A key that is revoked already is not found.\n",
    "x-evidence": "documented",
    "security": [
     {
      "sessionAuth": [
       "apiKeys:manage"
      ]
     }
    ],
    "x-resource": {
     "action": "revoke",
     "where": {
      "revokedAt": null
     }
    },
    "responses": {
     "204": {
      "description": "Revoked.",
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
      }
     },
     "401": {
      "$ref": "#/components/responses/SignInRequired"
     },
     "403": {
      "$ref": "#/components/responses/KeyManagementForbidden"
     },
     "404": {
      "$ref": "#/components/responses/ApiKeyNotFound"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/projects": {
   "x-resource": {
    "collection": "projects",
    "identity": "id"
   },
   "get": {
    "operationId": "listProjects",
    "x-method": "projects.list",
    "tags": [
     "Projects"
    ],
    "summary": "List projects",
    "description": "The organization's projects, newest first.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "projects:read"
      ]
     },
     {
      "sessionAuth": [
       "projects:read"
      ]
     }
    ],
    "x-resource": {
     "action": "list",
     "at": "/items",
     "order": [
      "-createdAt",
      "id"
     ],
     "paging": {
      "style": "page",
      "page": "page",
      "limit": "pageSize",
      "set": {
       "/page": "{page}",
       "/pageSize": "{limit}",
       "/totalItems": "{total_count}",
       "/totalPages": "{total_pages}"
      }
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/Page"
     },
     {
      "$ref": "#/components/parameters/PageSize"
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
         "$ref": "#/components/schemas/ProjectPage"
        },
        "examples": {
         "two": {
          "summary": "Two projects",
          "value": {
           "items": [
            {
             "id": "c2a94d17-6f58-4b0e-8d3a-91e7b5c6f024",
             "name": "Contoso Logistics",
             "description": null,
             "createdAt": "2031-01-03T13:47:22Z",
             "reviewCount": 0,
             "lastReviewAt": null
            },
            {
             "id": "5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52",
             "name": "Contoso Retail",
             "description": "The web shop and its stores, two subscriptions.",
             "createdAt": "2030-10-14T08:00:00Z",
             "reviewCount": 12,
             "lastReviewAt": "2031-01-06T02:00:00Z"
            }
           ],
           "page": 1,
           "pageSize": 25,
           "totalItems": 2,
           "totalPages": 1
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
     "422": {
      "$ref": "#/components/responses/ValidationFailed"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "post": {
    "operationId": "createProject",
    "x-method": "projects.create",
    "tags": [
     "Projects"
    ],
    "summary": "Create project",
    "description": "Opens a project for reviews. No API key may do this; sign in as a member or more.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "projects:write"
      ]
     },
     {
      "sessionAuth": [
       "projects:write"
      ]
     }
    ],
    "x-resource": {
     "action": "create",
     "set": {
      "id": "{uuid}",
      "description": "{body.description}",
      "createdAt": "{now}",
      "reviewCount": 0,
      "lastReviewAt": null
     }
    },
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateProject"
       },
       "examples": {
        "described": {
         "summary": "With a description",
         "value": {
          "name": "Contoso Retail",
          "description": "The web shop and its stores, two subscriptions."
         }
        },
        "named": {
         "summary": "Only a name",
         "value": {
          "name": "Contoso Logistics"
         }
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The new project.",
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
         "$ref": "#/components/schemas/Project"
        },
        "examples": {
         "created": {
          "summary": "Without reviews so far",
          "value": {
           "id": "c2a94d17-6f58-4b0e-8d3a-91e7b5c6f024",
           "name": "Contoso Logistics",
           "description": null,
           "createdAt": "2031-01-03T13:47:22Z",
           "reviewCount": 0,
           "lastReviewAt": null
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
     "422": {
      "$ref": "#/components/responses/ValidationFailed"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/projects/{projectId}/schedules": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ProjectId"
    }
   ],
   "get": {
    "operationId": "listSchedules",
    "x-method": "schedules.list",
    "tags": [
     "Schedules"
    ],
    "summary": "List schedules",
    "description": "A project's recurring reviews, with the next run and how the last one went.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "projects:read"
      ]
     },
     {
      "sessionAuth": [
       "projects:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "schedules",
     "identity": "id",
     "parent": {
      "collection": "projects",
      "parameter": "projectId",
      "field": "projectId"
     },
     "action": "list",
     "at": "/items",
     "order": [
      "name",
      "id"
     ],
     "paging": {
      "style": "page",
      "page": "page",
      "limit": "pageSize",
      "set": {
       "/page": "{page}",
       "/pageSize": "{limit}",
       "/totalItems": "{total_count}",
       "/totalPages": "{total_pages}"
      }
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/Page"
     },
     {
      "$ref": "#/components/parameters/PageSize"
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
         "$ref": "#/components/schemas/SchedulePage"
        },
        "examples": {
         "two": {
          "summary": "The last run of one has failed",
          "value": {
           "items": [
            {
             "id": "a7d30f52-e914-4c6b-92b8-5f0e1c8d7a46",
             "projectId": "5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52",
             "name": "monthly posture",
             "templateId": "19c5e8d0-b47f-4a23-8e61-0d7f3b9a2c54",
             "cadence": "Monthly",
             "isActive": true,
             "nextRunAt": "2031-02-01T06:00:00Z",
             "lastRunAt": "2031-01-01T06:00:00Z",
             "lastError": null
            },
            {
             "id": "d61b9e03-7c2a-4f85-b0d4-e83a5f1c6972",
             "projectId": "5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52",
             "name": "weekly security check",
             "templateId": "80f2a6b7-3d1e-4c98-a5f0-c64e9b7d0213",
             "cadence": "Weekly",
             "isActive": true,
             "nextRunAt": "2031-01-13T06:00:00Z",
             "lastRunAt": "2031-01-06T06:00:00Z",
             "lastError": "The service principal's secret has expired."
            }
           ],
           "page": 1,
           "pageSize": 25,
           "totalItems": 2,
           "totalPages": 1
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
     "422": {
      "$ref": "#/components/responses/ValidationFailed"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "post": {
    "operationId": "createSchedule",
    "x-method": "schedules.create",
    "tags": [
     "Schedules"
    ],
    "summary": "Create schedule",
    "description": "Ties a saved review template to a cadence; it is active at once. No API key may do this; sign in as a member or more.\n",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "projects:write"
      ]
     },
     {
      "sessionAuth": [
       "projects:write"
      ]
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateSchedule"
       },
       "examples": {
        "monthly": {
         "summary": "Every month",
         "value": {
          "name": "monthly posture",
          "templateId": "19c5e8d0-b47f-4a23-8e61-0d7f3b9a2c54",
          "cadence": "Monthly"
         }
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The new schedule.",
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
         "$ref": "#/components/schemas/Schedule"
        },
        "examples": {
         "created": {
          "summary": "Its first run is to come",
          "value": {
           "id": "a7d30f52-e914-4c6b-92b8-5f0e1c8d7a46",
           "projectId": "5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52",
           "name": "monthly posture",
           "templateId": "19c5e8d0-b47f-4a23-8e61-0d7f3b9a2c54",
           "cadence": "Monthly",
           "isActive": true,
           "nextRunAt": "2031-02-01T06:00:00Z",
           "lastRunAt": null,
           "lastError": null
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
     "422": {
      "$ref": "#/components/responses/ValidationFailed"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/connections": {
   "get": {
    "operationId": "listConnections",
    "x-method": "connections.list",
    "tags": [
     "Connections"
    ],
    "summary": "List connections",
    "description": "The organization's saved Azure connections, newest first, without their secrets.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "projects:read"
      ]
     },
     {
      "sessionAuth": [
       "projects:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "connections",
     "identity": "id",
     "action": "list",
     "at": "/items",
     "order": [
      "-createdAt",
      "id"
     ],
     "paging": {
      "style": "page",
      "page": "page",
      "limit": "pageSize",
      "set": {
       "/page": "{page}",
       "/pageSize": "{limit}",
       "/totalItems": "{total_count}",
       "/totalPages": "{total_pages}"
      }
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/Page"
     },
     {
      "$ref": "#/components/parameters/PageSize"
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
         "$ref": "#/components/schemas/ConnectionPage"
        },
        "examples": {
         "one": {
          "summary": "One connection",
          "value": {
           "items": [
            {
             "id": "8d41f7c3-0e92-4a6b-b5d8-3c7f1a2e9b60",
             "friendlyName": "Contoso production",
             "tenantId": "9f27c4b1-6e08-4d5a-83fc-1b70e2d9a645",
             "clientId": "34b8e6f0-a19d-4c72-b6e5-f80d2c9a7153",
             "continuousScanning": true,
             "wafRuleSetId": null,
             "createdAt": "2030-10-14T08:05:40Z"
            }
           ],
           "page": 1,
           "pageSize": 25,
           "totalItems": 1,
           "totalPages": 1
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
     "422": {
      "$ref": "#/components/responses/ValidationFailed"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "post": {
    "operationId": "createConnection",
    "x-method": "connections.create",
    "tags": [
     "Connections"
    ],
    "summary": "Create connection",
    "description": "Signs in to Azure with the credentials and looks for subscriptions; only a connection that works is saved. The service\nprincipal needs Reader on each subscription or on a management group; the Landing Zone assessment needs to see the\nmanagement groups as well. Saving starts no review. No API key may do this; sign in as an admin or the owner.\n",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "connections:manage"
      ]
     },
     {
      "sessionAuth": [
       "connections:manage"
      ]
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateConnection"
       },
       "examples": {
        "service_principal": {
         "summary": "A service principal",
         "value": {
          "friendlyName": "Contoso production",
          "tenantId": "9f27c4b1-6e08-4d5a-83fc-1b70e2d9a645",
          "clientId": "34b8e6f0-a19d-4c72-b6e5-f80d2c9a7153",
          "clientSecret": "an-invented-client-secret"
         }
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The saved connection.",
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
         "$ref": "#/components/schemas/Connection"
        },
        "examples": {
         "created": {
          "summary": "Without the secret",
          "value": {
           "id": "8d41f7c3-0e92-4a6b-b5d8-3c7f1a2e9b60",
           "friendlyName": "Contoso production",
           "tenantId": "9f27c4b1-6e08-4d5a-83fc-1b70e2d9a645",
           "clientId": "34b8e6f0-a19d-4c72-b6e5-f80d2c9a7153",
           "continuousScanning": false,
           "wafRuleSetId": null,
           "createdAt": "2030-10-14T08:05:40Z"
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
     "422": {
      "$ref": "#/components/responses/ConnectionRejected"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/connections/{connectionId}/subscriptions": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ConnectionId"
    }
   ],
   "get": {
    "operationId": "listSubscriptions",
    "x-method": "connections.subscriptions",
    "tags": [
     "Connections"
    ],
    "summary": "List subscriptions",
    "description": "The Azure subscriptions that a connection can see, by name. Any of them can be put in scope of a review.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "projects:read"
      ]
     },
     {
      "sessionAuth": [
       "projects:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "subscriptions",
     "identity": "id",
     "parent": {
      "collection": "connections",
      "parameter": "connectionId",
      "field": "connectionId"
     },
     "action": "list",
     "at": "/items",
     "order": [
      "displayName",
      "subscriptionId"
     ],
     "paging": {
      "style": "page",
      "page": "page",
      "limit": "pageSize",
      "set": {
       "/page": "{page}",
       "/pageSize": "{limit}",
       "/totalItems": "{total_count}",
       "/totalPages": "{total_pages}"
      }
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/Page"
     },
     {
      "$ref": "#/components/parameters/PageSize"
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
         "$ref": "#/components/schemas/SubscriptionPage"
        },
        "examples": {
         "two": {
          "summary": "Two subscriptions",
          "value": {
           "items": [
            {
             "subscriptionId": "2f6c1d8e-53a7-4b90-8e14-d7c9a0b36f25",
             "displayName": "Retail production",
             "state": "Enabled"
            },
            {
             "subscriptionId": "b90e4a72-18fd-4c36-9d5b-6e2f7c0a8d41",
             "displayName": "Retail staging",
             "state": "Enabled"
            }
           ],
           "page": 1,
           "pageSize": 25,
           "totalItems": 2,
           "totalPages": 1
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
     "422": {
      "$ref": "#/components/responses/ValidationFailed"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/reviews": {
   "get": {
    "operationId": "listReviews",
    "x-method": "reviews.list",
    "tags": [
     "Reviews"
    ],
    "summary": "List reviews",
    "description": "The organization's reviews in all its projects, newest first.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "reviews:read"
      ]
     },
     {
      "sessionAuth": [
       "reviews:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "reviews",
     "identity": "id",
     "action": "list",
     "at": "/items",
     "filters": {
      "projectId": "equals",
      "status": "equals",
      "queuedAfter": {
       "field": "queuedAt",
       "match": "at-least"
      },
      "queuedBefore": {
       "field": "queuedAt",
       "match": "at-most"
      }
     },
     "order": [
      "-queuedAt",
      "id"
     ],
     "paging": {
      "style": "page",
      "page": "page",
      "limit": "pageSize",
      "set": {
       "/page": "{page}",
       "/pageSize": "{limit}",
       "/totalItems": "{total_count}",
       "/totalPages": "{total_pages}"
      }
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/ReviewProject"
     },
     {
      "$ref": "#/components/parameters/ReviewStatuses"
     },
     {
      "$ref": "#/components/parameters/QueuedAfter"
     },
     {
      "$ref": "#/components/parameters/QueuedBefore"
     },
     {
      "$ref": "#/components/parameters/Page"
     },
     {
      "$ref": "#/components/parameters/PageSize"
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
         "$ref": "#/components/schemas/ReviewPage"
        },
        "examples": {
         "two": {
          "summary": "One runs, one has failed",
          "value": {
           "items": [
            {
             "id": "0c58a1e7-f26d-4b39-8a70-d4e9b3c61f85",
             "projectId": "5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52",
             "status": "Running",
             "authentication": "StoredConnection",
             "assessments": [
              "Resource"
             ],
             "subscriptions": [
              {
               "subscriptionId": "b90e4a72-18fd-4c36-9d5b-6e2f7c0a8d41",
               "displayName": "Retail staging",
               "state": "Enabled"
              }
             ],
             "queuedBy": "apiKey:0b7d5c1e-3a44-4f0a-9c55-2f3f1f6a9a10",
             "queuedAt": "2031-01-07T02:00:00Z",
             "startedAt": "2031-01-07T02:00:10Z",
             "completedAt": null,
             "failureReason": null,
             "pillarScores": null,
             "findingCounts": {
              "total": 0,
              "critical": 0,
              "high": 0,
              "medium": 0,
              "low": 0
             },
             "reportsReady": false
            },
            {
             "id": "73e9b4d6-05ca-4f18-b2d7-1f8c6a90e352",
             "projectId": "5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52",
             "status": "Failed",
             "authentication": "AccessToken",
             "assessments": [
              "Resource",
              "LandingZone"
             ],
             "subscriptions": [
              {
               "subscriptionId": "2f6c1d8e-53a7-4b90-8e14-d7c9a0b36f25",
               "displayName": "Retail production",
               "state": "Enabled"
              }
             ],
             "queuedBy": "user-3f9c2a61",
             "queuedAt": "2031-01-05T16:20:00Z",
             "startedAt": "2031-01-05T16:20:10Z",
             "completedAt": "2031-01-05T16:23:00Z",
             "failureReason": "Azure Resource Manager answered 403 for every resource group.",
             "pillarScores": null,
             "findingCounts": {
              "total": 0,
              "critical": 0,
              "high": 0,
              "medium": 0,
              "low": 0
             },
             "reportsReady": false
            }
           ],
           "page": 1,
           "pageSize": 25,
           "totalItems": 2,
           "totalPages": 1
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
     "422": {
      "$ref": "#/components/responses/ValidationFailed"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "post": {
    "operationId": "triggerReview",
    "x-method": "reviews.trigger",
    "tags": [
     "Reviews"
    ],
    "summary": "Trigger review",
    "description": "Queues a review of what a saved connection or an access token can see. A token is checked first; if it would not do,\nno review is created. Poll the review to see how it goes.\n\nAn organization may trigger ten reviews an hour, on top of the quota of each key.\n",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "reviews:create"
      ]
     },
     {
      "sessionAuth": [
       "reviews:create"
      ]
     }
    ],
    "x-job": "review",
    "x-rate-limit": {
     "also": true,
     "partition": "tenant",
     "algorithm": "sliding-window",
     "policies": {
      "triggers_per_hour": {
       "window": "PT1H",
       "limit": 10
      }
     },
     "headers": {}
    },
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TriggerReview"
       },
       "examples": {
        "connection": {
         "summary": "One subscription of a connection",
         "value": {
          "projectId": "5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52",
          "authentication": "StoredConnection",
          "connectionId": "8d41f7c3-0e92-4a6b-b5d8-3c7f1a2e9b60",
          "subscriptionIds": [
           "2f6c1d8e-53a7-4b90-8e14-d7c9a0b36f25"
          ],
          "assessments": [
           "Resource",
           "LandingZone"
          ]
         }
        },
        "token": {
         "summary": "All that a token sees",
         "value": {
          "projectId": "5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52",
          "authentication": "AccessToken",
          "accessToken": "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwczovL21hbmFnZW1lbnQuYXp1cmUuY29tLyIsImV4cCI6MTkyNTQzNDgwMH0.aW52ZW50ZWQ"
         }
        }
       }
      }
     }
    },
    "responses": {
     "202": {
      "description": "The review is queued.",
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
        "$ref": "#/components/headers/Location"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Review"
        },
        "examples": {
         "queued": {
          "summary": "Waiting for a worker",
          "value": {
           "id": "e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34",
           "projectId": "5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52",
           "status": "Queued",
           "authentication": "StoredConnection",
           "assessments": [
            "Resource",
            "LandingZone"
           ],
           "subscriptions": [
            {
             "subscriptionId": "2f6c1d8e-53a7-4b90-8e14-d7c9a0b36f25",
             "displayName": "Retail production",
             "state": "Enabled"
            }
           ],
           "queuedBy": "apiKey:0b7d5c1e-3a44-4f0a-9c55-2f3f1f6a9a10",
           "queuedAt": "2031-01-06T02:00:00Z",
           "startedAt": null,
           "completedAt": null,
           "failureReason": null,
           "pillarScores": null,
           "findingCounts": {
            "total": 0,
            "critical": 0,
            "high": 0,
            "medium": 0,
            "low": 0
           },
           "reportsReady": false
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
     "422": {
      "$ref": "#/components/responses/ReviewRejected"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/reviews/{reviewId}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ReviewId"
    }
   ],
   "get": {
    "operationId": "getReview",
    "x-method": "reviews.get",
    "tags": [
     "Reviews"
    ],
    "summary": "Get review",
    "description": "How far a review is, what it really covers and, once it is completed, its scores. Ask every 15 seconds or so until the\nstatus is final; long reviews are normal.\n",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "reviews:read"
      ]
     },
     {
      "sessionAuth": [
       "reviews:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "reviews",
     "identity": "id",
     "action": "read"
    },
    "responses": {
     "200": {
      "description": "The review.",
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
         "$ref": "#/components/schemas/Review"
        },
        "examples": {
         "completed": {
          "summary": "Completed, with reports",
          "value": {
           "id": "e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34",
           "projectId": "5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52",
           "status": "Completed",
           "authentication": "StoredConnection",
           "assessments": [
            "Resource",
            "LandingZone"
           ],
           "subscriptions": [
            {
             "subscriptionId": "2f6c1d8e-53a7-4b90-8e14-d7c9a0b36f25",
             "displayName": "Retail production",
             "state": "Enabled"
            }
           ],
           "queuedBy": "apiKey:0b7d5c1e-3a44-4f0a-9c55-2f3f1f6a9a10",
           "queuedAt": "2031-01-06T02:00:00Z",
           "startedAt": "2031-01-06T02:00:10Z",
           "completedAt": "2031-01-06T02:03:00Z",
           "failureReason": null,
           "pillarScores": {
            "reliability": 74.5,
            "security": 61,
            "costOptimization": 82,
            "operationalExcellence": 70.5,
            "performanceEfficiency": 88
           },
           "findingCounts": {
            "total": 23,
            "critical": 1,
            "high": 4,
            "medium": 11,
            "low": 7
           },
           "reportsReady": true
          }
         },
         "running": {
          "summary": "Still running",
          "value": {
           "id": "e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34",
           "projectId": "5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52",
           "status": "Running",
           "authentication": "StoredConnection",
           "assessments": [
            "Resource",
            "LandingZone"
           ],
           "subscriptions": [
            {
             "subscriptionId": "2f6c1d8e-53a7-4b90-8e14-d7c9a0b36f25",
             "displayName": "Retail production",
             "state": "Enabled"
            }
           ],
           "queuedBy": "apiKey:0b7d5c1e-3a44-4f0a-9c55-2f3f1f6a9a10",
           "queuedAt": "2031-01-06T02:00:00Z",
           "startedAt": "2031-01-06T02:00:10Z",
           "completedAt": null,
           "failureReason": null,
           "pillarScores": null,
           "findingCounts": {
            "total": 0,
            "critical": 0,
            "high": 0,
            "medium": 0,
            "low": 0
           },
           "reportsReady": false
          }
         }
        }
       }
      }
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
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/reviews/{reviewId}/findings": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ReviewId"
    }
   ],
   "get": {
    "operationId": "listFindings",
    "x-method": "reviews.findings",
    "x-resource": {
     "collection": "findings",
     "action": "list",
     "at": "/items",
     "paging": {
      "style": "page",
      "page": "page",
      "limit": "pageSize",
      "set": {
       "/page": "{page}",
       "/pageSize": "{limit}",
       "/totalItems": "{total_count}",
       "/totalPages": "{total_pages}"
      }
     }
    },
    "tags": [
     "Reviews"
    ],
    "summary": "List findings",
    "description": "What a completed review found, worst first, with the evidence in Azure.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "reviews:read"
      ]
     },
     {
      "sessionAuth": [
       "reviews:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/FindingPillar"
     },
     {
      "$ref": "#/components/parameters/FindingSeverity"
     },
     {
      "$ref": "#/components/parameters/FindingSubscription"
     },
     {
      "$ref": "#/components/parameters/Page"
     },
     {
      "$ref": "#/components/parameters/PageSize"
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
         "$ref": "#/components/schemas/FindingPage"
        },
        "examples": {
         "one": {
          "summary": "The only critical one",
          "value": {
           "items": [
            {
             "id": "5d92e0c4-8b17-4fa3-96e2-a0c7f4d1b638",
             "ruleId": "storage-public-access",
             "title": "A storage account lets anybody read its blobs",
             "pillar": "security",
             "severity": "critical",
             "recommendation": "Turn off anonymous access for the account and share blobs by signed links.",
             "evidence": [
              {
               "resourceId": "/subscriptions/2f6c1d8e-53a7-4b90-8e14-d7c9a0b36f25/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shopmedia",
               "resourceType": "Microsoft.Storage/storageAccounts",
               "subscriptionId": "2f6c1d8e-53a7-4b90-8e14-d7c9a0b36f25",
               "observation": "allowBlobPublicAccess is true."
              }
             ]
            }
           ],
           "page": 1,
           "pageSize": 25,
           "totalItems": 1,
           "totalPages": 1
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
      "$ref": "#/components/responses/ReviewNotCompleted"
     },
     "422": {
      "$ref": "#/components/responses/ValidationFailed"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/reviews/{reviewId}/landing-zone": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ReviewId"
    }
   ],
   "get": {
    "operationId": "getLandingZone",
    "x-method": "reviews.landingZone",
    "tags": [
     "Reviews"
    ],
    "summary": "Get Landing Zone results",
    "description": "The checks of the Landing Zone assessment. `NotVerified` means that too little could be seen to tell; it is no pass.\n",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "reviews:read"
      ]
     },
     {
      "sessionAuth": [
       "reviews:read"
      ]
     }
    ],
    "responses": {
     "200": {
      "description": "All checks.",
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
         "$ref": "#/components/schemas/LandingZone"
        },
        "examples": {
         "checks": {
          "summary": "One check of each state",
          "value": {
           "checks": [
            {
             "id": "lz-network-hub",
             "area": "Network topology and connectivity",
             "title": "Workloads reach each other through a hub",
             "state": "Passed",
             "evidence": [
              {
               "resourceId": "/subscriptions/2f6c1d8e-53a7-4b90-8e14-d7c9a0b36f25/resourceGroups/network/providers/Microsoft.Network/virtualNetworks/hub",
               "resourceType": "Microsoft.Network/virtualNetworks",
               "subscriptionId": "2f6c1d8e-53a7-4b90-8e14-d7c9a0b36f25",
               "observation": "Peered with three networks."
              }
             ]
            },
            {
             "id": "lz-governance-policies",
             "area": "Governance",
             "title": "Policies are assigned to management groups",
             "state": "Failed",
             "evidence": [
              {
               "resourceId": "/providers/Microsoft.Management/managementGroups/contoso",
               "resourceType": "Microsoft.Management/managementGroups",
               "subscriptionId": null,
               "observation": "No policy assignments."
              }
             ]
            },
            {
             "id": "lz-management-logs",
             "area": "Management",
             "title": "Activity logs go to one workspace",
             "state": "Partial",
             "evidence": [
              {
               "resourceId": "/subscriptions/2f6c1d8e-53a7-4b90-8e14-d7c9a0b36f25/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/central",
               "resourceType": "Microsoft.OperationalInsights/workspaces",
               "subscriptionId": "2f6c1d8e-53a7-4b90-8e14-d7c9a0b36f25",
               "observation": "Gets the logs of one subscription out of two."
              }
             ]
            },
            {
             "id": "lz-identity-break-glass",
             "area": "Identity and access management",
             "title": "There are emergency access accounts",
             "state": "NotVerified",
             "evidence": []
            }
           ]
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/LandingZoneNotFound"
     },
     "409": {
      "$ref": "#/components/responses/ReviewNotCompleted"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/reviews/{reviewId}/cancel": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ReviewId"
    }
   ],
   "post": {
    "operationId": "cancelReview",
    "x-method": "reviews.cancel",
    "tags": [
     "Reviews"
    ],
    "summary": "Cancel review",
    "description": "Stops a review that has not ended. It keeps no results.",
    "x-evidence": "inferred",
    "security": [
     {
      "apiKeyAuth": [
       "reviews:create"
      ]
     },
     {
      "sessionAuth": [
       "reviews:create"
      ]
     }
    ],
    "responses": {
     "202": {
      "description": "The review as it is now.",
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
         "$ref": "#/components/schemas/Review"
        },
        "examples": {
         "cancelled": {
          "summary": "Stopped while it was running",
          "value": {
           "id": "0c58a1e7-f26d-4b39-8a70-d4e9b3c61f85",
           "projectId": "5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52",
           "status": "Cancelled",
           "authentication": "StoredConnection",
           "assessments": [
            "Resource"
           ],
           "subscriptions": [
            {
             "subscriptionId": "b90e4a72-18fd-4c36-9d5b-6e2f7c0a8d41",
             "displayName": "Retail staging",
             "state": "Enabled"
            }
           ],
           "queuedBy": "apiKey:0b7d5c1e-3a44-4f0a-9c55-2f3f1f6a9a10",
           "queuedAt": "2031-01-07T02:00:00Z",
           "startedAt": "2031-01-07T02:00:10Z",
           "completedAt": "2031-01-07T02:01:25Z",
           "failureReason": null,
           "pillarScores": null,
           "findingCounts": {
            "total": 0,
            "critical": 0,
            "high": 0,
            "medium": 0,
            "low": 0
           },
           "reportsReady": false
          }
         }
        }
       }
      }
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
      "$ref": "#/components/responses/ReviewAlreadyFinal"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/reviews/{reviewId}/reports": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ReviewId"
    }
   ],
   "get": {
    "operationId": "listReports",
    "x-method": "reports.list",
    "tags": [
     "Reports"
    ],
    "summary": "List reports",
    "description": "One report for each assessment that was selected and could be written. They follow a while after the review is\ncompleted; until then the list is empty.\n",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "reports:download"
      ]
     },
     {
      "sessionAuth": [
       "reports:download"
      ]
     }
    ],
    "x-resource": {
     "collection": "reports",
     "identity": "id",
     "parent": {
      "collection": "reviews",
      "parameter": "reviewId",
      "field": "reviewId"
     },
     "action": "list",
     "where": {
      "state": "Ready"
     },
     "order": [
      "-kind",
      "id"
     ],
     "at": "",
     "paging": {
      "style": "none"
     }
    },
    "responses": {
     "200": {
      "description": "All reports that are ready.",
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
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Report"
         }
        },
        "examples": {
         "two": {
          "summary": "One for each assessment",
          "value": [
           {
            "id": "41c8e0b7-9d25-4e73-a6f1-08b3d5c72e96",
            "reviewId": "e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34",
            "kind": "Resource",
            "fileName": "contoso-retail-resource-2031-01-06.docx",
            "sizeBytes": 284172,
            "generatedAt": "2031-01-06T02:04:00Z",
            "downloadUrl": "https://api.hygiara.com/v1/reviews/e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34/reports/41c8e0b7-9d25-4e73-a6f1-08b3d5c72e96/download"
           },
           {
            "id": "f80b27d9-c5e4-4a16-93f7-2d6a1e0c8b54",
            "reviewId": "e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34",
            "kind": "LandingZone",
            "fileName": "contoso-retail-landing-zone-2031-01-06.docx",
            "sizeBytes": 191530,
            "generatedAt": "2031-01-06T02:04:00Z",
            "downloadUrl": "https://api.hygiara.com/v1/reviews/e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34/reports/f80b27d9-c5e4-4a16-93f7-2d6a1e0c8b54/download"
           }
          ]
         },
         "none": {
          "summary": "Not yet",
          "value": []
         }
        }
       }
      }
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
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/reviews/{reviewId}/reports/{reportId}/download": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ReviewId"
    },
    {
     "$ref": "#/components/parameters/ReportId"
    }
   ],
   "get": {
    "operationId": "downloadReport",
    "x-method": "reports.download",
    "tags": [
     "Reports"
    ],
    "summary": "Download report",
    "description": "The Word document itself: executive summary, estate overview, a section for each domain, roadmap and appendix. Errors\nare JSON all the same.\n",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "reports:download"
      ]
     },
     {
      "sessionAuth": [
       "reports:download"
      ]
     }
    ],
    "responses": {
     "200": {
      "description": "The document.",
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
       "Content-Disposition": {
        "$ref": "#/components/headers/ContentDisposition"
       }
      },
      "content": {
       "application/vnd.openxmlformats-officedocument.wordprocessingml.document": {
        "schema": {
         "type": "string",
         "format": "binary"
        },
        "examples": {
         "document": {
          "summary": "How every Word document begins (it is a ZIP archive)",
          "value": "PK\u0003\u0004"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/ReportNotFound"
     },
     "409": {
      "$ref": "#/components/responses/ReportNotReady"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "apiKeyAuth": {
    "type": "apiKey",
    "in": "header",
    "name": "X-API-Key",
    "x-evidence": "documented",
    "description": "A key of the organization, for scripts and pipelines. It works like a service account: it needs nobody to be signed in\nand outlives the session of whoever made it. It is read from this header only. `hrdly_` is documented; the 40\ncharacters after it, the permissions and the quota are inferred.\n\nWhoever makes a key chooses no permissions: all keys may read projects and connections, trigger and read reviews, and\ndownload reports.\n",
    "x-key": {
     "format": {
      "prefix": "hrdly_",
      "alphabet": "base62",
      "length": 40
     },
     "displayed": 12,
     "tenant": "organization",
     "challenge": "ApiKey realm=\"Hygiara\"",
     "granted": [
      "projects:read",
      "reviews:create",
      "reviews:read",
      "reports:download"
     ],
     "scopes": {
      "apiKeys:manage": "Make, list and revoke API keys",
      "connections:manage": "Add Azure connections",
      "projects:write": "Create projects and schedules",
      "projects:read": "Read projects, schedules, connections and their subscriptions",
      "reviews:create": "Trigger and cancel reviews",
      "reviews:read": "Read reviews and their results",
      "reports:download": "List and download reports"
     }
    },
    "x-rate-limit": {
     "algorithm": "sliding-window",
     "policies": {
      "per_minute": {
       "window": "PT1M",
       "limit": 60
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
   },
   "sessionAuth": {
    "type": "http",
    "scheme": "bearer",
    "bearerFormat": "JWT",
    "x-evidence": "inferred",
    "description": "Somebody signed in to the web application. The presets are the roles a user can have in the organization; whoever signs\nin without one is the owner. An API key sent this way is an unknown session.\n",
    "x-key": {
     "kind": "session",
     "lifetime": "PT1H",
     "tenant": "organization",
     "challenge": "Bearer realm=\"Hygiara\"",
     "scopes": {
      "apiKeys:manage": "Make, list and revoke API keys",
      "connections:manage": "Add Azure connections",
      "projects:write": "Create projects and schedules",
      "projects:read": "Read projects, schedules, connections and their subscriptions",
      "reviews:create": "Trigger and cancel reviews",
      "reviews:read": "Read reviews and their results",
      "reports:download": "List and download reports"
     },
     "granted": [
      "apiKeys:manage",
      "connections:manage",
      "projects:write",
      "projects:read",
      "reviews:create",
      "reviews:read",
      "reports:download"
     ],
     "presets": {
      "owner": [
       "apiKeys:manage",
       "connections:manage",
       "projects:write",
       "projects:read",
       "reviews:create",
       "reviews:read",
       "reports:download"
      ],
      "admin": [
       "apiKeys:manage",
       "connections:manage",
       "projects:write",
       "projects:read",
       "reviews:create",
       "reviews:read",
       "reports:download"
      ],
      "member": [
       "projects:write",
       "projects:read",
       "reviews:create",
       "reviews:read",
       "reports:download"
      ],
      "viewer": [
       "projects:read",
       "reviews:read",
       "reports:download"
      ]
     }
    },
    "x-rate-limit": {
     "algorithm": "sliding-window",
     "policies": {
      "per_minute": {
       "window": "PT1M",
       "limit": 60
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
  "parameters": {
   "Page": {
    "name": "page",
    "in": "query",
    "description": "Which page to answer.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "default": 1
    },
    "example": 1
   },
   "PageSize": {
    "name": "pageSize",
    "in": "query",
    "description": "How many records a page has at most.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 100,
     "default": 25
    },
    "example": 25
   },
   "ApiKeyId": {
    "name": "keyId",
    "in": "path",
    "required": true,
    "description": "The API key (its id, never the key itself).",
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "0b7d5c1e-3a44-4f0a-9c55-2f3f1f6a9a10"
   },
   "ProjectId": {
    "name": "projectId",
    "in": "path",
    "required": true,
    "description": "The project.",
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52"
   },
   "ConnectionId": {
    "name": "connectionId",
    "in": "path",
    "required": true,
    "description": "The Azure connection.",
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "8d41f7c3-0e92-4a6b-b5d8-3c7f1a2e9b60"
   },
   "ReviewProject": {
    "name": "projectId",
    "in": "query",
    "description": "Only the reviews of this project.",
    "schema": {
     "type": "string",
     "format": "uuid"
    },
    "example": "5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52"
   },
   "ReviewStatuses": {
    "name": "status",
    "in": "query",
    "description": "Only reviews in this status; repeat it to ask for several.",
    "schema": {
     "type": "array",
     "minItems": 1,
     "items": {
      "$ref": "#/components/schemas/ReviewStatus"
     }
    },
    "example": [
     "Queued",
     "Running"
    ]
   },
   "QueuedAfter": {
    "name": "queuedAfter",
    "in": "query",
    "description": "Only reviews queued at this moment or later.",
    "schema": {
     "type": "string",
     "format": "date-time"
    },
    "example": "2031-01-01T00:00:00Z"
   },
   "QueuedBefore": {
    "name": "queuedBefore",
    "in": "query",
    "description": "Only reviews queued at this moment or earlier.",
    "schema": {
     "type": "string",
     "format": "date-time"
    },
    "example": "2031-02-01T00:00:00Z"
   },
   "ReviewId": {
    "name": "reviewId",
    "in": "path",
    "required": true,
    "description": "The review.",
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34"
   },
   "FindingPillar": {
    "name": "pillar",
    "in": "query",
    "description": "Only findings of this pillar.",
    "schema": {
     "$ref": "#/components/schemas/Pillar"
    },
    "example": "security"
   },
   "FindingSeverity": {
    "name": "severity",
    "in": "query",
    "description": "Only findings of this severity.",
    "schema": {
     "$ref": "#/components/schemas/Severity"
    },
    "example": "high"
   },
   "FindingSubscription": {
    "name": "subscriptionId",
    "in": "query",
    "description": "Only findings with evidence in this subscription.",
    "schema": {
     "type": "string",
     "format": "uuid"
    },
    "example": "2f6c1d8e-53a7-4b90-8e14-d7c9a0b36f25"
   },
   "ReportId": {
    "name": "reportId",
    "in": "path",
    "required": true,
    "description": "The report.",
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "41c8e0b7-9d25-4e73-a6f1-08b3d5c72e96"
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
    "description": "How many calls the key or session may make in any 60 seconds.",
    "x-evidence": "inferred",
    "schema": {
     "type": "integer",
     "minimum": 1
    },
    "example": 60
   },
   "RateLimitRemaining": {
    "description": "How many of them are left now.",
    "x-evidence": "inferred",
    "schema": {
     "type": "integer",
     "minimum": 0
    },
    "example": 59
   },
   "RateLimitReset": {
    "description": "Unix time in seconds at which the next call frees up.",
    "x-evidence": "inferred",
    "schema": {
     "type": "integer",
     "minimum": 0
    },
    "example": 1925431440
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
   "Location": {
    "description": "Where the new resource can be read.",
    "x-evidence": "inferred",
    "schema": {
     "type": "string",
     "format": "uri-reference"
    },
    "example": "/v1/reviews/e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34"
   },
   "ContentDisposition": {
    "description": "Says that this is a file to save, and its name (RFC 6266).",
    "required": true,
    "x-evidence": "inferred",
    "schema": {
     "type": "string",
     "pattern": "^attachment;"
    },
    "example": "attachment; filename=\"contoso-retail-resource-2031-01-06.docx\""
   }
  },
  "schemas": {
   "PageInfo": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "page",
     "pageSize",
     "totalItems",
     "totalPages"
    ],
    "properties": {
     "page": {
      "type": "integer",
      "minimum": 1
     },
     "pageSize": {
      "type": "integer",
      "minimum": 1
     },
     "totalItems": {
      "type": "integer",
      "minimum": 0,
      "description": "How many records match the filters."
     },
     "totalPages": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "ApiKey": {
    "type": "object",
    "x-evidence": "documented",
    "required": [
     "id",
     "name",
     "keyPrefix",
     "lastUsedAt",
     "expiresAt",
     "isExpired",
     "createdAt",
     "createdBy",
     "revokedAt"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid",
      "x-evidence": "inferred"
     },
     "name": {
      "type": "string",
      "description": "What the key is for."
     },
     "keyPrefix": {
      "type": "string",
      "pattern": "^hrdly_[A-Za-z0-9]{6}$",
      "description": "The part of the key that may be shown again."
     },
     "lastUsedAt": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time",
      "description": "Null until the first call with it."
     },
     "expiresAt": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time",
      "description": "Null means never."
     },
     "isExpired": {
      "type": "boolean",
      "description": "Whether `expiresAt` has passed, as of this answer."
     },
     "createdAt": {
      "type": "string",
      "format": "date-time",
      "x-evidence": "inferred"
     },
     "createdBy": {
      "type": "string",
      "description": "The user who made it.",
      "x-evidence": "inferred"
     },
     "revokedAt": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time",
      "x-evidence": "inferred"
     }
    }
   },
   "ApiKeyPage": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ApiKey"
      }
     }
    },
    "allOf": [
     {
      "$ref": "#/components/schemas/PageInfo"
     }
    ]
   },
   "ProblemCode": {
    "type": "string",
    "x-evidence": "inferred",
    "enum": [
     "api_key_missing",
     "api_key_invalid",
     "api_key_revoked",
     "api_key_expired",
     "session_required",
     "forbidden",
     "not_found",
     "api_key_not_found",
     "landing_zone_not_enabled",
     "report_not_found",
     "api_key_name_taken",
     "review_not_completed",
     "review_already_final",
     "report_not_ready",
     "validation_failed",
     "azure_validation_failed",
     "azure_token_rejected",
     "subscriptions_not_selectable",
     "rate_limited",
     "internal_error"
    ]
   },
   "Problem": {
    "type": "object",
    "description": "Problem details (RFC 9457).",
    "x-evidence": "inferred",
    "required": [
     "type",
     "title",
     "status",
     "code",
     "detail",
     "traceId"
    ],
    "properties": {
     "type": {
      "type": "string",
      "format": "uri-reference",
      "description": "`about:blank`: `code` says which problem it is."
     },
     "title": {
      "type": "string",
      "description": "The reason phrase of the status."
     },
     "status": {
      "type": "integer",
      "minimum": 400,
      "maximum": 599
     },
     "code": {
      "description": "Compare with the documented codes; expect others.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/ProblemCode"
       },
       {
        "type": "string",
        "minLength": 1
       }
      ]
     },
     "detail": {
      "type": "string",
      "description": "For people."
     },
     "traceId": {
      "type": "string",
      "description": "Equal to the header X-Request-Id."
     },
     "errors": {
      "type": "object",
      "description": "With 422 only: what is wrong with each field.",
      "additionalProperties": {
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "string"
       }
      }
     }
    }
   },
   "CreateApiKey": {
    "type": "object",
    "x-evidence": "documented",
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "description": "What the key is for, such as the pipeline's name."
     },
     "expiresAt": {
      "description": "When the key shall end; it must lie in the future. A date means the end of that day, UTC. Null means never.\n",
      "default": null,
      "anyOf": [
       {
        "type": "string",
        "format": "date-time"
       },
       {
        "type": "string",
        "format": "date",
        "x-evidence": "inferred"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "ApiKeyCreated": {
    "x-evidence": "documented",
    "allOf": [
     {
      "$ref": "#/components/schemas/ApiKey"
     },
     {
      "type": "object",
      "required": [
       "key"
      ],
      "properties": {
       "key": {
        "type": "string",
        "description": "The key itself. Shown here and never again.",
        "pattern": "^hrdly_[A-Za-z0-9]{40}$",
        "x-show-once": true
       }
      }
     }
    ]
   },
   "Project": {
    "type": "object",
    "description": "The parent of reviews and schedules. Older guides call it a customer.",
    "x-evidence": "inferred",
    "required": [
     "id",
     "name",
     "description",
     "createdAt",
     "reviewCount",
     "lastReviewAt"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "name": {
      "type": "string"
     },
     "description": {
      "type": [
       "string",
       "null"
      ]
     },
     "createdAt": {
      "type": "string",
      "format": "date-time"
     },
     "reviewCount": {
      "type": "integer",
      "minimum": 0
     },
     "lastReviewAt": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time",
      "description": "When its latest review was queued."
     }
    }
   },
   "ProjectPage": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Project"
      }
     }
    },
    "allOf": [
     {
      "$ref": "#/components/schemas/PageInfo"
     }
    ]
   },
   "CreateProject": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "description": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 2000
     }
    }
   },
   "ScheduleCadence": {
    "type": "string",
    "x-evidence": "documented",
    "enum": [
     "Weekly",
     "Monthly",
     "Quarterly"
    ]
   },
   "Schedule": {
    "type": "object",
    "description": "Runs a saved review template again and again.",
    "x-evidence": "documented",
    "required": [
     "id",
     "projectId",
     "name",
     "templateId",
     "cadence",
     "isActive",
     "nextRunAt",
     "lastRunAt",
     "lastError"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid",
      "x-evidence": "inferred"
     },
     "projectId": {
      "type": "string",
      "format": "uuid",
      "x-evidence": "inferred"
     },
     "name": {
      "type": "string"
     },
     "templateId": {
      "type": "string",
      "format": "uuid"
     },
     "cadence": {
      "$ref": "#/components/schemas/ScheduleCadence"
     },
     "isActive": {
      "type": "boolean"
     },
     "nextRunAt": {
      "type": "string",
      "format": "date-time"
     },
     "lastRunAt": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "lastError": {
      "type": [
       "string",
       "null"
      ],
      "description": "Why the last run failed; null if it did not. The next run is tried all the same."
     }
    }
   },
   "SchedulePage": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Schedule"
      }
     }
    },
    "allOf": [
     {
      "$ref": "#/components/schemas/PageInfo"
     }
    ]
   },
   "CreateSchedule": {
    "type": "object",
    "x-evidence": "documented",
    "required": [
     "name",
     "templateId",
     "cadence"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "templateId": {
      "type": "string",
      "format": "uuid",
      "description": "A saved review template of the project."
     },
     "cadence": {
      "$ref": "#/components/schemas/ScheduleCadence"
     }
    }
   },
   "Connection": {
    "type": "object",
    "description": "A saved service principal that can read Azure subscriptions. It belongs to the organization.",
    "x-evidence": "documented",
    "required": [
     "id",
     "friendlyName",
     "tenantId",
     "clientId",
     "continuousScanning",
     "wafRuleSetId",
     "createdAt"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid",
      "x-evidence": "inferred"
     },
     "friendlyName": {
      "type": "string"
     },
     "tenantId": {
      "type": "string",
      "format": "uuid",
      "description": "The Microsoft Entra tenant."
     },
     "clientId": {
      "type": "string",
      "format": "uuid",
      "description": "The service principal's application."
     },
     "continuousScanning": {
      "type": "boolean",
      "description": "Whether it is scanned every week."
     },
     "wafRuleSetId": {
      "type": [
       "string",
       "null"
      ],
      "description": "The Well-Architected rules that its reviews use; null means the default ones."
     },
     "createdAt": {
      "type": "string",
      "format": "date-time",
      "x-evidence": "inferred"
     }
    }
   },
   "ConnectionPage": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Connection"
      }
     }
    },
    "allOf": [
     {
      "$ref": "#/components/schemas/PageInfo"
     }
    ]
   },
   "CreateConnection": {
    "type": "object",
    "x-evidence": "documented",
    "required": [
     "friendlyName",
     "tenantId",
     "clientId",
     "clientSecret"
    ],
    "properties": {
     "friendlyName": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "tenantId": {
      "type": "string",
      "format": "uuid"
     },
     "clientId": {
      "type": "string",
      "format": "uuid"
     },
     "clientSecret": {
      "type": "string",
      "minLength": 1,
      "writeOnly": true,
      "description": "Never answered again."
     }
    }
   },
   "SubscriptionState": {
    "type": "string",
    "description": "As Azure Resource Manager says it.",
    "x-evidence": "inferred",
    "enum": [
     "Enabled",
     "Warned",
     "PastDue",
     "Disabled",
     "Deleted"
    ]
   },
   "Subscription": {
    "type": "object",
    "description": "An Azure subscription.",
    "x-evidence": "inferred",
    "required": [
     "subscriptionId",
     "displayName",
     "state"
    ],
    "properties": {
     "subscriptionId": {
      "type": "string",
      "format": "uuid"
     },
     "displayName": {
      "type": "string"
     },
     "state": {
      "$ref": "#/components/schemas/SubscriptionState"
     }
    }
   },
   "SubscriptionPage": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Subscription"
      }
     }
    },
    "allOf": [
     {
      "$ref": "#/components/schemas/PageInfo"
     }
    ]
   },
   "ReviewStatus": {
    "type": "string",
    "x-evidence": "documented",
    "description": "`Pending` exists but has not really begun, `Queued` accepted and waiting for a worker, `Running` scans Azure,\n`Completed` has all its results, `Failed` did not complete, `Cancelled` was stopped. The last three are final.\n",
    "enum": [
     "Pending",
     "Queued",
     "Running",
     "Completed",
     "Failed",
     "Cancelled"
    ]
   },
   "ReviewAuthentication": {
    "type": "string",
    "description": "How the review gets into Azure. Signing in to Microsoft is a third way that only the browser has.",
    "x-evidence": "documented",
    "enum": [
     "StoredConnection",
     "AccessToken"
    ]
   },
   "Assessment": {
    "type": "string",
    "description": "`Resource` looks at resources by the Well-Architected pillars, `LandingZone` at the whole estate.",
    "x-evidence": "documented",
    "enum": [
     "Resource",
     "LandingZone"
    ]
   },
   "PillarScore": {
    "type": "number",
    "x-evidence": "inferred",
    "minimum": 0,
    "maximum": 100
   },
   "PillarScores": {
    "type": "object",
    "description": "One score for each pillar of the Well-Architected Framework; more is better.",
    "x-evidence": "documented",
    "required": [
     "reliability",
     "security",
     "costOptimization",
     "operationalExcellence",
     "performanceEfficiency"
    ],
    "properties": {
     "reliability": {
      "$ref": "#/components/schemas/PillarScore"
     },
     "security": {
      "$ref": "#/components/schemas/PillarScore"
     },
     "costOptimization": {
      "$ref": "#/components/schemas/PillarScore"
     },
     "operationalExcellence": {
      "$ref": "#/components/schemas/PillarScore"
     },
     "performanceEfficiency": {
      "$ref": "#/components/schemas/PillarScore"
     }
    }
   },
   "FindingCounts": {
    "type": "object",
    "description": "How many findings there are; all zero until the review is completed.",
    "x-evidence": "inferred",
    "required": [
     "total",
     "critical",
     "high",
     "medium",
     "low"
    ],
    "properties": {
     "total": {
      "type": "integer",
      "minimum": 0
     },
     "critical": {
      "type": "integer",
      "minimum": 0
     },
     "high": {
      "type": "integer",
      "minimum": 0
     },
     "medium": {
      "type": "integer",
      "minimum": 0
     },
     "low": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "Review": {
    "type": "object",
    "x-evidence": "documented",
    "x-job": {
     "review": {
      "collection": "reviews",
      "field": "status",
      "start": "Queued",
      "steps": [
       {
        "after": "PT10S",
        "state": "Running"
       },
       {
        "after": "PT3M",
        "state": "Completed"
       }
      ],
      "failure": {
       "state": "Failed"
      },
      "ends": [
       "Cancelled"
      ]
     }
    },
    "required": [
     "id",
     "projectId",
     "status",
     "authentication",
     "assessments",
     "subscriptions",
     "queuedBy",
     "queuedAt",
     "startedAt",
     "completedAt",
     "failureReason",
     "pillarScores",
     "findingCounts",
     "reportsReady"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid",
      "x-evidence": "inferred"
     },
     "projectId": {
      "type": "string",
      "format": "uuid"
     },
     "status": {
      "$ref": "#/components/schemas/ReviewStatus"
     },
     "authentication": {
      "$ref": "#/components/schemas/ReviewAuthentication"
     },
     "assessments": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Assessment"
      }
     },
     "subscriptions": {
      "type": "array",
      "description": "The subscriptions really in scope.",
      "items": {
       "$ref": "#/components/schemas/Subscription"
      }
     },
     "queuedBy": {
      "type": "string",
      "description": "The id of a user, or `apiKey:` and the id of a key.",
      "x-evidence": "inferred"
     },
     "queuedAt": {
      "type": "string",
      "format": "date-time",
      "x-evidence": "inferred"
     },
     "startedAt": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time",
      "x-evidence": "inferred",
      "description": "When it began to run."
     },
     "completedAt": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time",
      "description": "When it reached its final status.",
      "x-evidence": "inferred"
     },
     "failureReason": {
      "type": [
       "string",
       "null"
      ],
      "x-evidence": "inferred",
      "description": "For people; null unless it failed."
     },
     "pillarScores": {
      "description": "Null until the review is completed.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/PillarScores"
       },
       {
        "type": "null"
       }
      ]
     },
     "findingCounts": {
      "$ref": "#/components/schemas/FindingCounts"
     },
     "reportsReady": {
      "type": "boolean",
      "description": "Whether reports can be downloaded. That may be a while after completion."
     }
    }
   },
   "ReviewPage": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Review"
      }
     }
    },
    "allOf": [
     {
      "$ref": "#/components/schemas/PageInfo"
     }
    ]
   },
   "ReviewOptions": {
    "type": "object",
    "x-evidence": "documented",
    "required": [
     "projectId"
    ],
    "properties": {
     "projectId": {
      "type": "string",
      "format": "uuid"
     },
     "assessments": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/Assessment"
      },
      "default": [
       "Resource"
      ]
     },
     "wafRuleSetId": {
      "type": [
       "string",
       "null"
      ],
      "description": "The Well-Architected rules to use; null means those of the connection.",
      "x-evidence": "inferred"
     }
    }
   },
   "TriggerReviewByConnection": {
    "description": "Reviews subscriptions that a saved connection can see.",
    "x-evidence": "documented",
    "allOf": [
     {
      "$ref": "#/components/schemas/ReviewOptions"
     },
     {
      "type": "object",
      "required": [
       "authentication",
       "connectionId"
      ],
      "properties": {
       "authentication": {
        "type": "string",
        "const": "StoredConnection"
       },
       "connectionId": {
        "type": "string",
        "format": "uuid"
       },
       "subscriptionIds": {
        "type": "array",
        "description": "Those to review; all that the connection sees when left out.",
        "minItems": 1,
        "uniqueItems": true,
        "items": {
         "type": "string",
         "format": "uuid"
        }
       }
      }
     }
    ]
   },
   "TriggerReviewByToken": {
    "description": "Reviews every subscription that the token can see; there is nothing to select.",
    "x-evidence": "documented",
    "allOf": [
     {
      "$ref": "#/components/schemas/ReviewOptions"
     },
     {
      "type": "object",
      "required": [
       "authentication",
       "accessToken"
      ],
      "properties": {
       "authentication": {
        "type": "string",
        "const": "AccessToken"
       },
       "accessToken": {
        "type": "string",
        "description": "An Azure access token for the audience `https://management.azure.com/`. Never answered again.",
        "minLength": 1,
        "writeOnly": true
       }
      }
     }
    ]
   },
   "TriggerReview": {
    "description": "`authentication` says which of the two it is.",
    "x-evidence": "documented",
    "oneOf": [
     {
      "$ref": "#/components/schemas/TriggerReviewByConnection"
     },
     {
      "$ref": "#/components/schemas/TriggerReviewByToken"
     }
    ]
   },
   "Pillar": {
    "type": "string",
    "description": "A pillar of the Well-Architected Framework, spelt as in `PillarScores`.",
    "x-evidence": "documented",
    "enum": [
     "reliability",
     "security",
     "costOptimization",
     "operationalExcellence",
     "performanceEfficiency"
    ]
   },
   "Severity": {
    "type": "string",
    "description": "Spelt as in `FindingCounts`.",
    "x-evidence": "inferred",
    "enum": [
     "critical",
     "high",
     "medium",
     "low"
    ]
   },
   "Evidence": {
    "type": "object",
    "description": "Something seen in Azure.",
    "x-evidence": "inferred",
    "required": [
     "resourceId",
     "resourceType",
     "subscriptionId",
     "observation"
    ],
    "properties": {
     "resourceId": {
      "type": "string",
      "description": "Azure resource id."
     },
     "resourceType": {
      "type": "string"
     },
     "subscriptionId": {
      "type": [
       "string",
       "null"
      ],
      "format": "uuid",
      "description": "Null for what lies above subscriptions."
     },
     "observation": {
      "type": "string"
     }
    }
   },
   "Finding": {
    "type": "object",
    "description": "A rule that the environment breaks, and where.",
    "x-evidence": "inferred",
    "required": [
     "id",
     "ruleId",
     "title",
     "pillar",
     "severity",
     "recommendation",
     "evidence"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "ruleId": {
      "type": "string"
     },
     "title": {
      "type": "string"
     },
     "pillar": {
      "$ref": "#/components/schemas/Pillar"
     },
     "severity": {
      "$ref": "#/components/schemas/Severity"
     },
     "recommendation": {
      "type": "string",
      "description": "What to do about it."
     },
     "evidence": {
      "type": "array",
      "minItems": 1,
      "x-evidence": "documented",
      "items": {
       "$ref": "#/components/schemas/Evidence"
      }
     }
    }
   },
   "FindingPage": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Finding"
      }
     }
    },
    "allOf": [
     {
      "$ref": "#/components/schemas/PageInfo"
     }
    ]
   },
   "LandingZoneState": {
    "type": "string",
    "x-evidence": "documented",
    "description": "`Passed`, `Failed`, `Partial` (in place here and there but not across the estate), or `NotVerified`: too little could\nbe seen to tell. Never count `NotVerified` as passed.\n",
    "enum": [
     "Passed",
     "Failed",
     "Partial",
     "NotVerified"
    ]
   },
   "LandingZoneCheck": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "id",
     "area",
     "title",
     "state",
     "evidence"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "area": {
      "type": "string",
      "description": "Design area of the Azure landing zones."
     },
     "title": {
      "type": "string"
     },
     "state": {
      "$ref": "#/components/schemas/LandingZoneState"
     },
     "evidence": {
      "type": "array",
      "description": "What was seen; empty where nothing could be.",
      "items": {
       "$ref": "#/components/schemas/Evidence"
      }
     }
    }
   },
   "LandingZone": {
    "type": "object",
    "x-evidence": "documented",
    "required": [
     "checks"
    ],
    "properties": {
     "checks": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/LandingZoneCheck"
      }
     }
    }
   },
   "Report": {
    "type": "object",
    "description": "A Word document about one assessment of a review.",
    "x-evidence": "inferred",
    "x-job": {
     "report": {
      "collection": "reports",
      "field": "state",
      "start": "Generating",
      "steps": [
       {
        "after": "PT1M",
        "state": "Ready"
       }
      ],
      "failure": {
       "state": "Failed"
      }
     }
    },
    "required": [
     "id",
     "reviewId",
     "kind",
     "fileName",
     "sizeBytes",
     "generatedAt",
     "downloadUrl"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "reviewId": {
      "type": "string",
      "format": "uuid"
     },
     "kind": {
      "$ref": "#/components/schemas/Assessment"
     },
     "fileName": {
      "type": "string"
     },
     "sizeBytes": {
      "type": "integer",
      "minimum": 1
     },
     "generatedAt": {
      "type": "string",
      "format": "date-time"
     },
     "downloadUrl": {
      "type": "string",
      "format": "uri",
      "description": "Takes the same key or session as every other operation."
     }
    }
   }
  },
  "responses": {
   "BadRequest": {
    "description": "The body cannot be read, or the address cannot.",
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
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "unreadable": {
        "summary": "Not JSON",
        "x-refusal": {
         "for": [
          "malformed_body",
          "malformed_target"
         ],
         "set": {
          "/detail": "{detail}",
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Bad Request",
         "status": 400,
         "code": "validation_failed",
         "detail": "The body is not valid JSON.",
         "traceId": "req_7f3c91d0a2e4"
        }
       }
      }
     }
    }
   },
   "SignInRequired": {
    "description": "Nobody is signed in.",
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
     "WWW-Authenticate": {
      "$ref": "#/components/headers/WwwAuthenticate"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "session_required": {
        "summary": "No valid session",
        "x-refusal": {
         "for": [
          "credential_missing",
          "credential_malformed",
          "credential_repeated",
          "credential_misplaced",
          "credential_unknown",
          "credential_revoked",
          "credential_expired"
         ],
         "set": {
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Unauthorized",
         "status": 401,
         "code": "session_required",
         "detail": "Sign in to manage API keys.",
         "traceId": "req_a95f0e62d31b"
        }
       }
      }
     }
    }
   },
   "KeyManagementForbidden": {
    "description": "An API key came instead of a session, or the user may not manage keys.",
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
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "session_required": {
        "summary": "An API key",
        "x-refusal": {
         "for": "credential_not_accepted",
         "set": {
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Forbidden",
         "status": 403,
         "code": "session_required",
         "detail": "API keys cannot manage API keys. Sign in to do so.",
         "traceId": "req_1b88e04c5d92"
        }
       },
       "forbidden": {
        "summary": "A member or viewer",
        "x-refusal": {
         "for": "scope_missing",
         "set": {
          "/detail": "This needs the permission {required_scope}.",
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Forbidden",
         "status": 403,
         "code": "forbidden",
         "detail": "This needs the permission apiKeys:manage.",
         "traceId": "req_93c7d2f05ae8"
        }
       }
      }
     }
    }
   },
   "ValidationFailed": {
    "description": "A field or a parameter breaks its rule.",
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
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "validation_failed": {
        "summary": "A field is wrong",
        "x-refusal": {
         "for": "invalid_request",
         "set": {
          "/errors": "{faults_by_field}",
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Unprocessable Content",
         "status": 422,
         "code": "validation_failed",
         "detail": "The request is not valid.",
         "traceId": "req_2e91b75fc803",
         "errors": {
          "pageSize": [
           "must be <= 100"
          ]
         }
        }
       }
      }
     }
    }
   },
   "RateLimited": {
    "description": "A quota is used up. Calls refused meanwhile do not count.",
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
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "rate_limited": {
        "summary": "Too many calls",
        "x-refusal": {
         "for": "quota_exceeded",
         "set": {
          "/detail": "Too many calls. Try again in {retry_after} seconds.",
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Too Many Requests",
         "status": 429,
         "code": "rate_limited",
         "detail": "Too many calls. Try again in 17 seconds.",
         "traceId": "req_f61a95e3c027"
        }
       }
      }
     }
    }
   },
   "InternalError": {
    "description": "Something went wrong on the other side.",
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
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
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
          "/title": "{title}",
          "/status": "{status}",
          "/code": "{code}",
          "/detail": "{detail}",
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Internal Server Error",
         "status": 500,
         "code": "internal_error",
         "detail": "Something went wrong on our side.",
         "traceId": "req_8ce20b7d4913"
        }
       }
      }
     }
    }
   },
   "ApiKeyNameTaken": {
    "description": "Another key has this name. Only where names were made unique, which by default they are not.",
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
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "api_key_name_taken": {
        "summary": "The name is taken",
        "x-refusal": {
         "for": "conflict",
         "set": {
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Conflict",
         "status": 409,
         "code": "api_key_name_taken",
         "detail": "Another API key has this name.",
         "traceId": "req_d8f25b0c7e31"
        }
       }
      }
     }
    }
   },
   "ApiKeyNotFound": {
    "description": "There is no such key, it belongs to another organization, or it is revoked already.",
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
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "api_key_not_found": {
        "summary": "Nothing here",
        "x-refusal": {
         "for": "not_found",
         "set": {
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Not Found",
         "status": 404,
         "code": "api_key_not_found",
         "detail": "There is no such API key.",
         "traceId": "req_4a6e81d3b90c"
        }
       }
      }
     }
    }
   },
   "Unauthorized": {
    "description": "The key is missing, unknown, revoked or expired; a key that is both is told to be revoked.",
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
     "WWW-Authenticate": {
      "$ref": "#/components/headers/WwwAuthenticate"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "api_key_missing": {
        "summary": "No key",
        "x-refusal": {
         "for": "credential_missing",
         "set": {
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Unauthorized",
         "status": 401,
         "code": "api_key_missing",
         "detail": "Send an API key in the header X-API-Key.",
         "traceId": "req_40ad2e97b1c8"
        }
       },
       "api_key_invalid": {
        "summary": "None that we know, or not where it belongs",
        "x-refusal": {
         "for": [
          "credential_malformed",
          "credential_unknown",
          "credential_repeated",
          "credential_misplaced"
         ],
         "set": {
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Unauthorized",
         "status": 401,
         "code": "api_key_invalid",
         "detail": "This is no API key of ours.",
         "traceId": "req_c35b7a0e18f6"
        }
       },
       "api_key_revoked": {
        "summary": "Revoked",
        "x-refusal": {
         "for": "credential_revoked",
         "set": {
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Unauthorized",
         "status": 401,
         "code": "api_key_revoked",
         "detail": "This API key was revoked.",
         "traceId": "req_09f6d1c4e2b7"
        }
       },
       "api_key_expired": {
        "summary": "Past its expiry",
        "x-refusal": {
         "for": "credential_expired",
         "set": {
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Unauthorized",
         "status": 401,
         "code": "api_key_expired",
         "detail": "This API key has expired.",
         "traceId": "req_6b48c1e0a75d"
        }
       }
      }
     }
    }
   },
   "Forbidden": {
    "description": "The permission is missing. No key has more than the four that all keys have.",
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
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "forbidden": {
        "summary": "A permission is missing",
        "x-refusal": {
         "for": "scope_missing",
         "set": {
          "/detail": "This needs the permission {required_scope}.",
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Forbidden",
         "status": 403,
         "code": "forbidden",
         "detail": "This needs the permission projects:write.",
         "traceId": "req_e8127fb3a640"
        }
       }
      }
     }
    }
   },
   "NotFound": {
    "description": "There is no such resource, or it belongs to another organization.",
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
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "not_found": {
        "summary": "Nothing here",
        "x-refusal": {
         "for": [
          "not_found",
          "route_not_found"
         ],
         "set": {
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Not Found",
         "status": 404,
         "code": "not_found",
         "detail": "There is no such resource.",
         "traceId": "req_5d3e60b9f721"
        }
       }
      }
     }
    }
   },
   "ConnectionRejected": {
    "description": "A field breaks its rule, or Azure does not let the service principal in. Nothing is saved.",
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
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "validation_failed": {
        "summary": "A field is wrong",
        "x-refusal": {
         "for": "invalid_request",
         "set": {
          "/errors": "{faults_by_field}",
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Unprocessable Content",
         "status": 422,
         "code": "validation_failed",
         "detail": "The request is not valid.",
         "traceId": "req_2e91b75fc803",
         "errors": {
          "pageSize": [
           "must be <= 100"
          ]
         }
        }
       },
       "azure_validation_failed": {
        "summary": "Azure says no",
        "x-refusal": {
         "for": "invalid_state",
         "set": {
          "/detail": "{detail}",
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Unprocessable Content",
         "status": 422,
         "code": "azure_validation_failed",
         "detail": "Azure did not accept the client secret.",
         "traceId": "req_b2740c8d5e19"
        }
       }
      }
     }
    }
   },
   "ReviewRejected": {
    "description": "A field breaks its rule, or the access token would not do. No review is created.",
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
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "validation_failed": {
        "summary": "A field is wrong",
        "x-refusal": {
         "for": "invalid_request",
         "set": {
          "/errors": "{faults_by_field}",
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Unprocessable Content",
         "status": 422,
         "code": "validation_failed",
         "detail": "The request is not valid.",
         "traceId": "req_2e91b75fc803",
         "errors": {
          "pageSize": [
           "must be <= 100"
          ]
         }
        }
       },
       "azure_token_rejected": {
        "summary": "The token is expired or for another audience",
        "x-evidence": "documented",
        "x-refusal": {
         "for": "invalid_state",
         "set": {
          "/detail": "{detail}",
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Unprocessable Content",
         "status": 422,
         "code": "azure_token_rejected",
         "detail": "The access token is for the audience https://graph.microsoft.com/, not https://management.azure.com/.",
         "traceId": "req_d70c3a14b65f"
        }
       },
       "subscriptions_not_selectable": {
        "summary": "Subscriptions were selected with a token",
        "x-refusal": {
         "for": "conflict",
         "set": {
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Unprocessable Content",
         "status": 422,
         "code": "subscriptions_not_selectable",
         "detail": "With an access token, every subscription that it sees is reviewed. Leave out subscriptionIds.",
         "traceId": "req_17d9f3b08c4a",
         "errors": {
          "subscriptionIds": [
           "only go with a stored connection"
          ]
         }
        }
       }
      }
     }
    }
   },
   "ReviewNotCompleted": {
    "description": "The review has no results: it is not completed yet, or never will be.",
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
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "review_not_completed": {
        "summary": "No results",
        "x-refusal": {
         "for": "invalid_state",
         "set": {
          "/detail": "{detail}",
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Conflict",
         "status": 409,
         "code": "review_not_completed",
         "detail": "The review is Running.",
         "traceId": "req_70b4e9a1c6d5"
        }
       }
      }
     }
    }
   },
   "LandingZoneNotFound": {
    "description": "There is no such review, or it was made without the Landing Zone assessment.",
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
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "not_found": {
        "summary": "No such review",
        "x-refusal": {
         "for": "not_found",
         "set": {
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Not Found",
         "status": 404,
         "code": "not_found",
         "detail": "There is no such resource.",
         "traceId": "req_58d0c2b7f94e"
        }
       },
       "landing_zone_not_enabled": {
        "summary": "A review without this assessment",
        "x-refusal": {
         "for": "conflict",
         "set": {
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Not Found",
         "status": 404,
         "code": "landing_zone_not_enabled",
         "detail": "This review was made without the Landing Zone assessment.",
         "traceId": "req_e46b1f9d082c"
        }
       }
      }
     }
    }
   },
   "ReviewAlreadyFinal": {
    "description": "The review has ended, so it cannot be stopped.",
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
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "review_already_final": {
        "summary": "Ended",
        "x-refusal": {
         "for": "invalid_state",
         "set": {
          "/detail": "{detail}",
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Conflict",
         "status": 409,
         "code": "review_already_final",
         "detail": "The review is Completed.",
         "traceId": "req_3cf1857e0bd2"
        }
       }
      }
     }
    }
   },
   "ReportNotFound": {
    "description": "There is no such report, or no such review.",
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
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "report_not_found": {
        "summary": "Nothing here",
        "x-refusal": {
         "for": "not_found",
         "set": {
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Not Found",
         "status": 404,
         "code": "report_not_found",
         "detail": "There is no such report.",
         "traceId": "req_0e97a3d5b1f8"
        }
       }
      }
     }
    }
   },
   "ReportNotReady": {
    "description": "The report is still being written.",
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
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "report_not_ready": {
        "summary": "Not yet",
        "x-refusal": {
         "for": "invalid_state",
         "set": {
          "/traceId": "{request_id}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Conflict",
         "status": 409,
         "code": "report_not_ready",
         "detail": "The report is still being written.",
         "traceId": "req_b95c40e8d7a3"
        }
       }
      }
     }
    }
   }
  }
 }
};
