// Generated from openapi/control by npm run generate.
import type { OpenApiDocument } from "../../openapi.ts";

export const document: OpenApiDocument = {
 "openapi": "3.1.1",
 "info": {
  "title": "Keystub control",
  "version": "1.0.0",
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  },
  "description": "What a test, a person or a pipeline needs beside the mocked APIs themselves: keys in any state, the clock, scripted\ntrouble, and a journal of what happened. It lives under `/_keystub` of a running Keystub server.\n\n- Durations are ISO 8601 without years and months (`PT90S`, `P30D`; a day is 24 hours), times RFC 3339.\n- `api` names one of the APIs that are served. It may be left out when only one is served; where several records are\n  listed or cleared, leaving it out means all of them.\n- `world` names an isolated copy of an API's data, so that parallel tests never meet. Default: `default`. A\n  credential belongs to one world and finds it by itself.\n- Errors are RFC 9457 problem details.\n- On any address but loopback every call needs `Authorization: Bearer <control token>`. A browser may call these\n  routes from a loopback origin only.\n"
 },
 "servers": [
  {
   "url": "http://127.0.0.1:4010/_keystub",
   "description": "A server started with `npm start`"
  }
 ],
 "security": [],
 "tags": [
  {
   "name": "health",
   "description": "Is the server ready, and what does it serve"
  },
  {
   "name": "credentials",
   "description": "Keys and sessions of the mocked APIs, in any state"
  },
  {
   "name": "users",
   "description": "The people of the mocked APIs, and their roles"
  },
  {
   "name": "clock",
   "description": "The one clock that key expiry, quotas, jobs and webhooks read"
  },
  {
   "name": "faults",
   "description": "Scripted trouble"
  },
  {
   "name": "journal",
   "description": "What happened, without secrets"
  },
  {
   "name": "state",
   "description": "Back to the seed, save, restore"
  }
 ],
 "paths": {
  "/health": {
   "get": {
    "operationId": "getHealth",
    "summary": "Is the server ready, and what does it serve",
    "tags": [
     "health"
    ],
    "responses": {
     "200": {
      "description": "It is ready.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Health"
        },
        "example": {
         "status": "ok",
         "version": "0.1.0",
         "apis": [
          "hrizn"
         ],
         "store": "memory",
         "clock": {
          "mode": "running",
          "now": "2026-01-01T00:00:00.000Z"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
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
     "405": {
      "$ref": "#/components/responses/MethodNotAllowed"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/credentials": {
   "get": {
    "operationId": "listCredentials",
    "summary": "List credentials",
    "description": "Never with a secret.",
    "tags": [
     "credentials"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Api"
     },
     {
      "$ref": "#/components/parameters/World"
     },
     {
      "name": "state",
      "in": "query",
      "description": "Only credentials in this state.",
      "schema": {
       "type": "string",
       "enum": [
        "active",
        "expired",
        "revoked"
       ]
      },
      "example": "active"
     }
    ],
    "responses": {
     "200": {
      "description": "The credentials that fit.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CredentialList"
        },
        "example": {
         "credentials": [
          {
           "id": "2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10",
           "api": "hrizn",
           "world": "default",
           "name": "ci",
           "kind": "key",
           "scheme": "ApiKeyAuth",
           "prefix": "hzk_a1b2c3d4",
           "state": "active",
           "scopes": [
            "content:read"
           ],
           "preset": null,
           "rate_limit": {
            "per_minute": 60
           },
           "tenant": "site_1",
           "user": null,
           "environment": null,
           "created_at": "2026-01-01T00:00:00.000Z",
           "expires_at": "2026-01-31T00:00:00.000Z",
           "revoked_at": null,
           "last_used_at": null
          }
         ]
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "422": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "post": {
    "operationId": "issueCredential",
    "summary": "Issue a key",
    "description": "The secret is in this answer and nowhere else.",
    "tags": [
     "credentials"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CredentialRequest"
       },
       "example": {
        "api": "hrizn",
        "name": "ci",
        "scopes": [
         "content:read"
        ],
        "expires_in": "P30D",
        "rate_limit": {
         "per_minute": 60
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The key with its secret.",
      "headers": {
       "Cache-Control": {
        "description": "A secret belongs in no cache.",
        "required": true,
        "schema": {
         "type": "string",
         "const": "no-store"
        },
        "example": "no-store"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IssuedCredential"
        },
        "example": {
         "id": "2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10",
         "api": "hrizn",
         "world": "default",
         "name": "ci",
         "kind": "key",
         "scheme": "ApiKeyAuth",
         "prefix": "hzk_a1b2c3d4",
         "state": "active",
         "scopes": [
          "content:read"
         ],
         "preset": null,
         "rate_limit": {
          "per_minute": 60
         },
         "tenant": "site_1",
         "user": null,
         "environment": null,
         "created_at": "2026-01-01T00:00:00.000Z",
         "expires_at": "2026-01-31T00:00:00.000Z",
         "revoked_at": null,
         "last_used_at": null,
         "secret": "hzk_a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/ContentTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/credentials/{id}": {
   "get": {
    "operationId": "getCredential",
    "summary": "Read a credential",
    "tags": [
     "credentials"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CredentialId"
     }
    ],
    "responses": {
     "200": {
      "description": "The credential, without its secret.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Credential"
        },
        "example": {
         "id": "2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10",
         "api": "hrizn",
         "world": "default",
         "name": "ci",
         "kind": "key",
         "scheme": "ApiKeyAuth",
         "prefix": "hzk_a1b2c3d4",
         "state": "active",
         "scopes": [
          "content:read"
         ],
         "preset": null,
         "rate_limit": {
          "per_minute": 60
         },
         "tenant": "site_1",
         "user": null,
         "environment": null,
         "created_at": "2026-01-01T00:00:00.000Z",
         "expires_at": "2026-01-31T00:00:00.000Z",
         "revoked_at": null,
         "last_used_at": null
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
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
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/credentials/{id}/revoke": {
   "post": {
    "operationId": "revokeCredential",
    "summary": "Revoke a credential",
    "description": "At once, and for good.",
    "tags": [
     "credentials"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CredentialId"
     }
    ],
    "responses": {
     "200": {
      "description": "The credential, revoked.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Credential"
        },
        "example": {
         "id": "2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10",
         "api": "hrizn",
         "world": "default",
         "name": "ci",
         "kind": "key",
         "scheme": "ApiKeyAuth",
         "prefix": "hzk_a1b2c3d4",
         "state": "revoked",
         "scopes": [
          "content:read"
         ],
         "preset": null,
         "rate_limit": {
          "per_minute": 60
         },
         "tenant": "site_1",
         "user": null,
         "environment": null,
         "created_at": "2026-01-01T00:00:00.000Z",
         "expires_at": "2026-01-31T00:00:00.000Z",
         "revoked_at": "2026-01-02T00:00:00.000Z",
         "last_used_at": null
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
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
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/credentials/{id}/expire": {
   "post": {
    "operationId": "expireCredential",
    "summary": "Let a credential expire now",
    "tags": [
     "credentials"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CredentialId"
     }
    ],
    "responses": {
     "200": {
      "description": "The credential, expired.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Credential"
        },
        "example": {
         "id": "2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10",
         "api": "hrizn",
         "world": "default",
         "name": "ci",
         "kind": "key",
         "scheme": "ApiKeyAuth",
         "prefix": "hzk_a1b2c3d4",
         "state": "expired",
         "scopes": [
          "content:read"
         ],
         "preset": null,
         "rate_limit": {
          "per_minute": 60
         },
         "tenant": "site_1",
         "user": null,
         "environment": null,
         "created_at": "2026-01-01T00:00:00.000Z",
         "expires_at": "2026-01-02T00:00:00.000Z",
         "revoked_at": null,
         "last_used_at": null
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
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
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/credentials/{id}/rotate": {
   "post": {
    "operationId": "rotateCredential",
    "summary": "Replace a credential's secret",
    "description": "A new credential with the same rights and quota; the old one works for `overlap` more.",
    "tags": [
     "credentials"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CredentialId"
     }
    ],
    "requestBody": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RotateRequest"
       },
       "example": {
        "overlap": "PT1H"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The new credential with its secret.",
      "headers": {
       "Cache-Control": {
        "description": "A secret belongs in no cache.",
        "required": true,
        "schema": {
         "type": "string",
         "const": "no-store"
        },
        "example": "no-store"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IssuedCredential"
        },
        "example": {
         "id": "2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10",
         "api": "hrizn",
         "world": "default",
         "name": "ci",
         "kind": "key",
         "scheme": "ApiKeyAuth",
         "prefix": "hzk_a1b2c3d4",
         "state": "active",
         "scopes": [
          "content:read"
         ],
         "preset": null,
         "rate_limit": {
          "per_minute": 60
         },
         "tenant": "site_1",
         "user": null,
         "environment": null,
         "created_at": "2026-01-01T00:00:00.000Z",
         "expires_at": "2026-01-31T00:00:00.000Z",
         "revoked_at": null,
         "last_used_at": null,
         "secret": "hzk_a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
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
     "413": {
      "$ref": "#/components/responses/ContentTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/sessions": {
   "post": {
    "operationId": "createSession",
    "summary": "Sign a person in",
    "description": "For APIs that manage keys in a signed-in dashboard. The token is in this answer and nowhere else.",
    "tags": [
     "credentials"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SessionRequest"
       },
       "example": {
        "api": "hrizn",
        "name": "Ada",
        "expires_in": "PT1H"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The session with its token.",
      "headers": {
       "Cache-Control": {
        "description": "A secret belongs in no cache.",
        "required": true,
        "schema": {
         "type": "string",
         "const": "no-store"
        },
        "example": "no-store"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Session"
        },
        "example": {
         "id": "7d9f0c7e-9c0a-4d0e-8f3e-3f6f1a3d2b10",
         "api": "hrizn",
         "world": "default",
         "name": "Ada",
         "tenant": "site_1",
         "token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJBZGEifQ.c2lnbmF0dXJl",
         "created_at": "2026-01-01T00:00:00.000Z",
         "expires_at": "2026-01-01T01:00:00.000Z"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/ContentTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/users": {
   "get": {
    "operationId": "listUsers",
    "summary": "List users",
    "description": "Of the APIs whose credentials belong to people and have what their role says. Give one to `issueCredential` or\n`createSession` as `user`, together with the tenant.\n",
    "tags": [
     "users"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Api"
     },
     {
      "$ref": "#/components/parameters/World"
     }
    ],
    "responses": {
     "200": {
      "description": "The users.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UserList"
        },
        "example": {
         "users": [
          {
           "id": "user_1",
           "api": "library",
           "world": "default",
           "tenant": "site_1",
           "name": "Ada",
           "email": "ada@library.example",
           "role": "librarian"
          }
         ]
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "422": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/users/{id}/role": {
   "post": {
    "operationId": "changeRole",
    "summary": "Give a user another role",
    "description": "From the next call on, it counts for every credential of the user.",
    "tags": [
     "users"
    ],
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "Id of a user.",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 200
      },
      "example": "user_1"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RoleChange"
       },
       "example": {
        "api": "library",
        "role": "reader"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The user with the new role.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/User"
        },
        "example": {
         "id": "user_1",
         "api": "library",
         "world": "default",
         "tenant": "site_1",
         "name": "Ada",
         "email": "ada@library.example",
         "role": "reader"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
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
     "413": {
      "$ref": "#/components/responses/ContentTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/clock": {
   "get": {
    "operationId": "getClock",
    "summary": "Read the clock",
    "tags": [
     "clock"
    ],
    "responses": {
     "200": {
      "description": "The clock.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Clock"
        },
        "example": {
         "mode": "running",
         "now": "2026-01-01T00:00:00.000Z"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "put": {
    "operationId": "setClock",
    "summary": "Freeze, start or set the clock",
    "description": "Forwards, what becomes due is done. Backwards, nothing is undone.",
    "tags": [
     "clock"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ClockRequest"
       },
       "example": {
        "mode": "frozen",
        "now": "2026-01-01T00:00:00.000Z"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The clock, and what became due.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ClockMoved"
        },
        "example": {
         "mode": "frozen",
         "now": "2026-01-01T00:00:00.000Z",
         "events": []
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/ContentTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/clock/advance": {
   "post": {
    "operationId": "advanceClock",
    "summary": "Move time forward",
    "description": "What becomes due on the way is done in order, each at its own moment.",
    "tags": [
     "clock"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/AdvanceRequest"
       },
       "example": {
        "by": "PT2M"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The clock, and what became due.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ClockMoved"
        },
        "example": {
         "mode": "frozen",
         "now": "2026-01-01T00:02:00.000Z",
         "events": [
          {
           "at": "2026-01-01T00:00:30.000Z",
           "kind": "job",
           "summary": "ideacloud research complete"
          }
         ]
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/ContentTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/faults": {
   "get": {
    "operationId": "listFaults",
    "summary": "List scripted trouble",
    "tags": [
     "faults"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Api"
     },
     {
      "$ref": "#/components/parameters/World"
     }
    ],
    "responses": {
     "200": {
      "description": "What is still to happen.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/FaultList"
        },
        "example": {
         "faults": [
          {
           "id": "fault_1",
           "api": "hrizn",
           "world": "default",
           "operation": "listContent",
           "times": 2,
           "status": 503
          }
         ]
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "422": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "post": {
    "operationId": "addFault",
    "summary": "Script trouble",
    "tags": [
     "faults"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/FaultRequest"
       },
       "example": {
        "api": "hrizn",
        "operation": "listContent",
        "times": 2,
        "status": 503
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "It will happen.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Fault"
        },
        "example": {
         "id": "fault_1",
         "api": "hrizn",
         "world": "default",
         "operation": "listContent",
         "times": 2,
         "status": 503
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/ContentTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "delete": {
    "operationId": "clearFaults",
    "summary": "Forget scripted trouble",
    "tags": [
     "faults"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Api"
     },
     {
      "$ref": "#/components/parameters/World"
     }
    ],
    "responses": {
     "204": {
      "description": "Nothing is scripted any more."
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "422": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/journal": {
   "get": {
    "operationId": "getJournal",
    "summary": "Read what happened",
    "tags": [
     "journal"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Api"
     },
     {
      "$ref": "#/components/parameters/World"
     },
     {
      "name": "operation",
      "in": "query",
      "description": "operationId.",
      "schema": {
       "type": "string"
      },
      "example": "createContent"
     },
     {
      "name": "credential",
      "in": "query",
      "description": "Id of a credential.",
      "schema": {
       "type": "string"
      },
      "example": "2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10"
     },
     {
      "name": "status",
      "in": "query",
      "schema": {
       "type": "integer",
       "minimum": 100,
       "maximum": 599
      },
      "example": 403
     },
     {
      "name": "limit",
      "in": "query",
      "description": "The newest so many.",
      "schema": {
       "type": "integer",
       "minimum": 1,
       "maximum": 10000,
       "default": 100
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The entries that fit, oldest first.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/JournalList"
        },
        "example": {
         "entries": [
          {
           "id": "req_1",
           "api": "hrizn",
           "world": "default",
           "at": "2026-01-01T00:00:00.000Z",
           "method": "POST",
           "path": "/v1/public/content",
           "operation": "createContent",
           "credential": "2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10",
           "status": 403,
           "refusal": {
            "stage": "scope",
            "name": "scope_missing",
            "detail": "The credential has content:read; this operation needs content:write.",
            "remedy": "Issue a credential with content:write."
           },
           "violations": []
          }
         ]
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "422": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "delete": {
    "operationId": "clearJournal",
    "summary": "Forget what happened",
    "tags": [
     "journal"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Api"
     },
     {
      "$ref": "#/components/parameters/World"
     }
    ],
    "responses": {
     "204": {
      "description": "The journal is empty."
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "422": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/reset": {
   "post": {
    "operationId": "reset",
    "summary": "Go back to the seed",
    "description": "Every world but the default is gone; the clock is left alone.",
    "tags": [
     "state"
    ],
    "requestBody": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ResetRequest"
       },
       "example": {
        "api": "hrizn"
       }
      }
     }
    },
    "responses": {
     "204": {
      "description": "Everything is as it was at the start."
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/ContentTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/snapshot": {
   "get": {
    "operationId": "getSnapshot",
    "summary": "Save the state",
    "description": "Everything but secrets.",
    "tags": [
     "state"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Api"
     }
    ],
    "responses": {
     "200": {
      "description": "The state of each API.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SnapshotList"
        },
        "example": {
         "snapshots": [
          {
           "keystub": 1,
           "seed": 1,
           "api": "hrizn",
           "now": "2026-01-01T00:00:00.000Z",
           "worlds": {}
          }
         ]
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "422": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "put": {
    "operationId": "restoreSnapshot",
    "summary": "Restore a saved state",
    "tags": [
     "state"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SnapshotList"
       },
       "example": {
        "snapshots": [
         {
          "keystub": 1,
          "seed": 1,
          "api": "hrizn",
          "now": "2026-01-01T00:00:00.000Z",
          "worlds": {}
         }
        ]
       }
      }
     }
    },
    "responses": {
     "204": {
      "description": "The state is restored."
     },
     "400": {
      "$ref": "#/components/responses/MalformedRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/ContentTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  }
 },
 "components": {
  "parameters": {
   "Api": {
    "name": "api",
    "in": "query",
    "description": "One of the APIs that are served. Default is all of them.",
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "hrizn"
   },
   "World": {
    "name": "world",
    "in": "query",
    "description": "Only this world. Default is all of them.",
    "schema": {
     "$ref": "#/components/schemas/WorldName"
    }
   },
   "CredentialId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of a credential, of whichever API.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    "example": "2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10"
   }
  },
  "responses": {
   "MalformedRequest": {
    "description": "The request cannot be read.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "malformed_request": {
        "x-refusal": {
         "for": [
          "malformed_body",
          "malformed_target"
         ],
         "set": {
          "/code": "{code}",
          "/title": "{title}",
          "/status": "{status}",
          "/detail": "{detail}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Bad Request",
         "status": 400,
         "code": "malformed_body",
         "detail": "The body is not valid JSON: unexpected end at position 12."
        }
       }
      }
     }
    }
   },
   "Unauthorized": {
    "description": "The server is not bound to loopback, and the control token is missing or wrong.",
    "headers": {
     "WWW-Authenticate": {
      "description": "How to authenticate.",
      "required": true,
      "schema": {
       "type": "string"
      },
      "example": "Bearer realm=\"Keystub control\""
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "example": {
       "type": "about:blank",
       "title": "Unauthorized",
       "status": 401,
       "code": "control_token_missing",
       "detail": "This server is not bound to loopback, so its control routes need Authorization: Bearer <token>. The server printed the token when it started."
      }
     }
    }
   },
   "Forbidden": {
    "description": "A browser calls from an origin that is not loopback.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "example": {
       "type": "about:blank",
       "title": "Forbidden",
       "status": 403,
       "code": "origin_forbidden",
       "detail": "The control routes answer browsers on loopback origins only; this request comes from https://example.org."
      }
     }
    }
   },
   "NotFound": {
    "description": "There is none with that id.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "not_found": {
        "x-refusal": {
         "for": [
          "not_found",
          "route_not_found"
         ],
         "set": {
          "/code": "{code}",
          "/detail": "{detail}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Not Found",
         "status": 404,
         "code": "not_found",
         "detail": "No API that is served has a credential with this id."
        }
       }
      }
     }
    }
   },
   "MethodNotAllowed": {
    "description": "The path has other methods.",
    "headers": {
     "Allow": {
      "description": "The methods of this path.",
      "required": true,
      "schema": {
       "type": "string"
      },
      "example": "GET, HEAD, OPTIONS"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "method_not_allowed": {
        "x-refusal": {
         "for": "method_not_allowed",
         "set": {
          "/detail": "{detail}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Method Not Allowed",
         "status": 405,
         "code": "method_not_allowed",
         "detail": "/_keystub/health allows GET, HEAD and OPTIONS."
        }
       }
      }
     }
    }
   },
   "Conflict": {
    "description": "The state it is in does not allow this.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "conflict": {
        "x-refusal": {
         "for": [
          "conflict",
          "invalid_state"
         ],
         "set": {
          "/code": "{code}",
          "/detail": "{detail}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Conflict",
         "status": 409,
         "code": "invalid_state",
         "detail": "This credential is revoked, so it cannot be rotated."
        }
       }
      }
     }
    }
   },
   "ContentTooLarge": {
    "description": "The body is larger than the server reads.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "content_too_large": {
        "x-refusal": {
         "for": "content_too_large",
         "set": {
          "/detail": "{detail}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Content Too Large",
         "status": 413,
         "code": "content_too_large",
         "detail": "The body is larger than 1048576 bytes."
        }
       }
      }
     }
    }
   },
   "UnsupportedMediaType": {
    "description": "The body is not JSON.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "unsupported_media_type": {
        "x-refusal": {
         "for": "unsupported_media_type",
         "set": {
          "/detail": "{detail}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Unsupported Media Type",
         "status": 415,
         "code": "unsupported_media_type",
         "detail": "Expected application/json, got text/plain."
        }
       }
      }
     }
    }
   },
   "InvalidRequest": {
    "description": "The request can be read but says something that is not possible.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "invalid_request": {
        "x-refusal": {
         "for": "invalid_request",
         "set": {
          "/detail": "{detail}",
          "/errors": {
           "each": "{faults}",
           "as": {
            "detail": "{message}",
            "pointer": "#{pointer}",
            "in": "{in}",
            "field": "{field}"
           }
          }
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Unprocessable Content",
         "status": 422,
         "code": "invalid_request",
         "detail": "One field is wrong: expires_in.",
         "errors": [
          {
           "detail": "must be a duration such as PT90S or P30D",
           "pointer": "#/expires_in",
           "in": "body",
           "field": "expires_in"
          }
         ]
        }
       }
      }
     }
    }
   },
   "InternalError": {
    "description": "A bug in Keystub. Please report it.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "internal_error": {
        "x-refusal": {
         "for": [
          "internal_error",
          "other"
         ],
         "set": {
          "/code": "{code}",
          "/title": "{title}",
          "/status": "{status}",
          "/detail": "{detail}"
         }
        },
        "value": {
         "type": "about:blank",
         "title": "Internal Server Error",
         "status": 500,
         "code": "internal_error",
         "detail": "Keystub failed to answer; its log says why."
        }
       }
      }
     }
    }
   }
  },
  "schemas": {
   "Instant": {
    "description": "RFC 3339.",
    "type": "string",
    "format": "date-time",
    "examples": [
     "2026-01-01T00:00:00.000Z"
    ]
   },
   "Clock": {
    "type": "object",
    "required": [
     "mode",
     "now"
    ],
    "properties": {
     "mode": {
      "description": "A frozen clock stands still until it is moved; a running one goes on with real time.",
      "type": "string",
      "enum": [
       "frozen",
       "running"
      ]
     },
     "now": {
      "$ref": "#/components/schemas/Instant"
     }
    }
   },
   "Health": {
    "type": "object",
    "required": [
     "status",
     "version",
     "apis",
     "store",
     "clock"
    ],
    "properties": {
     "status": {
      "description": "The server is ready as soon as it answers.",
      "const": "ok",
      "type": "string"
     },
     "version": {
      "type": "string",
      "examples": [
       "0.1.0"
      ]
     },
     "apis": {
      "description": "Names of the APIs that are served.",
      "type": "array",
      "items": {
       "type": "string"
      },
      "examples": [
       [
        "hrizn"
       ]
      ]
     },
     "store": {
      "description": "Where the state is kept.",
      "type": "string",
      "enum": [
       "memory"
      ]
     },
     "clock": {
      "$ref": "#/components/schemas/Clock"
     }
    }
   },
   "Problem": {
    "description": "RFC 9457 problem details.",
    "type": "object",
    "required": [
     "type",
     "title",
     "status",
     "detail",
     "code"
    ],
    "properties": {
     "type": {
      "type": "string",
      "format": "uri-reference",
      "examples": [
       "about:blank"
      ]
     },
     "title": {
      "type": "string",
      "examples": [
       "Unprocessable Content"
      ]
     },
     "status": {
      "type": "integer",
      "minimum": 400,
      "maximum": 599,
      "examples": [
       422
      ]
     },
     "detail": {
      "description": "What came, what was expected and what to do next.",
      "type": "string",
      "examples": [
       "One field is wrong: expires_in."
      ]
     },
     "code": {
      "description": "For programs; it does not change.",
      "type": "string",
      "examples": [
       "invalid_request"
      ]
     },
     "errors": {
      "description": "Each fault with its place.",
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "detail"
       ],
       "properties": {
        "detail": {
         "type": "string",
         "examples": [
          "must be a duration such as PT90S or P30D"
         ]
        },
        "pointer": {
         "description": "JSON Pointer into the body, as a URI fragment; of a parameter its name.",
         "type": "string",
         "examples": [
          "#/expires_in"
         ]
        },
        "in": {
         "type": "string",
         "enum": [
          "body",
          "query",
          "path",
          "header"
         ],
         "examples": [
          "body"
         ]
        },
        "field": {
         "type": "string",
         "examples": [
          "expires_in"
         ]
        }
       }
      }
     }
    }
   },
   "WorldName": {
    "description": "An isolated copy of an API's data.",
    "type": "string",
    "pattern": "^[A-Za-z0-9_.-]{1,64}$",
    "examples": [
     "default"
    ]
   },
   "Credential": {
    "description": "A key or a session, without its secret.",
    "type": "object",
    "required": [
     "id",
     "api",
     "world",
     "name",
     "kind",
     "scheme",
     "prefix",
     "state",
     "scopes",
     "preset",
     "rate_limit",
     "tenant",
     "user",
     "environment",
     "created_at",
     "expires_at",
     "revoked_at",
     "last_used_at"
    ],
    "properties": {
     "id": {
      "type": "string",
      "examples": [
       "2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10"
      ]
     },
     "api": {
      "type": "string",
      "examples": [
       "hrizn"
      ]
     },
     "world": {
      "$ref": "#/components/schemas/WorldName"
     },
     "name": {
      "type": "string",
      "examples": [
       "ci"
      ]
     },
     "kind": {
      "description": "A key, or the session of a signed-in person.",
      "type": "string",
      "enum": [
       "key",
       "session"
      ]
     },
     "scheme": {
      "description": "Name of the security scheme in the API's document.",
      "type": "string",
      "examples": [
       "ApiKeyAuth"
      ]
     },
     "prefix": {
      "description": "The first characters of the secret, for recognition.",
      "type": "string",
      "examples": [
       "hzk_a1b2c3d4"
      ]
     },
     "state": {
      "type": "string",
      "enum": [
       "active",
       "expired",
       "revoked"
      ]
     },
     "scopes": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "examples": [
       [
        "content:read"
       ]
      ]
     },
     "preset": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       "read_only"
      ]
     },
     "rate_limit": {
      "description": "Limits that differ from the document's, by policy.",
      "type": "object",
      "additionalProperties": {
       "type": "integer",
       "minimum": 1
      },
      "examples": [
       {
        "per_minute": 60
       }
      ]
     },
     "tenant": {
      "description": "Whose records it reaches (a site, an account).",
      "type": "string",
      "examples": [
       "site_1"
      ]
     },
     "user": {
      "description": "The person it belongs to, where the API has any.",
      "type": [
       "string",
       "null"
      ],
      "examples": [
       null
      ]
     },
     "environment": {
      "description": "Such as live or sandbox, where the scheme tells them apart.",
      "type": [
       "string",
       "null"
      ],
      "examples": [
       null
      ]
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     },
     "expires_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "revoked_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "last_used_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     }
    }
   },
   "CredentialList": {
    "type": "object",
    "required": [
     "credentials"
    ],
    "properties": {
     "credentials": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Credential"
      }
     }
    }
   },
   "ApiName": {
    "description": "One of the APIs that are served. May be left out when only one is served.",
    "type": "string",
    "minLength": 1,
    "examples": [
     "hrizn"
    ]
   },
   "CredentialRequest": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "api": {
      "$ref": "#/components/schemas/ApiName"
     },
     "name": {
      "description": "Default is made from the moment.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "ci"
      ]
     },
     "scheme": {
      "description": "Name of the security scheme. Default is the document's only one of kind `key`.",
      "type": "string",
      "examples": [
       "ApiKeyAuth"
      ]
     },
     "scopes": {
      "description": "What it may do. Default is everything. Not together with `preset`.",
      "type": "array",
      "uniqueItems": true,
      "items": {
       "type": "string"
      },
      "examples": [
       [
        "content:read"
       ]
      ]
     },
     "preset": {
      "description": "A named set of scopes from the document.",
      "type": "string",
      "examples": [
       "read_only"
      ]
     },
     "expires_in": {
      "description": "From now. Default, and null, is never.",
      "type": [
       "string",
       "null"
      ],
      "pattern": "^P(?=\\d|T\\d)(\\d{1,5}W)?(\\d{1,6}D)?(T(?=\\d)(\\d{1,8}H)?(\\d{1,9}M)?(\\d{1,10}(\\.\\d{1,3})?S)?)?$",
      "maxLength": 40,
      "examples": [
       "P30D"
      ]
     },
     "rate_limit": {
      "description": "Limits by policy. They may go beyond the bounds in the document.",
      "type": "object",
      "additionalProperties": {
       "type": "integer",
       "minimum": 1,
       "maximum": 9007199254740991
      },
      "examples": [
       {
        "per_minute": 60,
        "per_day": 10000
       }
      ]
     },
     "permissions": {
      "description": "A permission map, for APIs whose keys carry one.",
      "type": "object",
      "additionalProperties": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "examples": [
       {
        "account": [
         "account:charge:read"
        ]
       }
      ]
     },
     "user": {
      "description": "Id of the person it belongs to, for APIs whose keys have what their owner has.",
      "type": "string",
      "examples": [
       "user_1"
      ]
     },
     "environment": {
      "description": "Default is the scheme's first.",
      "type": "string",
      "examples": [
       "sandbox"
      ]
     },
     "tenant": {
      "description": "Whose records it reaches. Default is the world's first.",
      "type": "string",
      "examples": [
       "site_1"
      ]
     },
     "world": {
      "$ref": "#/components/schemas/WorldName"
     }
    }
   },
   "IssuedCredential": {
    "description": "A new credential with its secret, which no other answer holds.",
    "allOf": [
     {
      "$ref": "#/components/schemas/Credential"
     },
     {
      "type": "object",
      "required": [
       "secret"
      ],
      "properties": {
       "secret": {
        "description": "Here and nowhere else.",
        "type": "string",
        "x-show-once": true,
        "examples": [
         "hzk_a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90"
        ]
       }
      }
     }
    ]
   },
   "Duration": {
    "description": "ISO 8601 without years and months; a day is 24 hours.",
    "type": "string",
    "pattern": "^P(?=\\d|T\\d)(\\d{1,5}W)?(\\d{1,6}D)?(T(?=\\d)(\\d{1,8}H)?(\\d{1,9}M)?(\\d{1,10}(\\.\\d{1,3})?S)?)?$",
    "maxLength": 40,
    "examples": [
     "P30D",
     "PT90S"
    ]
   },
   "RotateRequest": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "overlap": {
      "description": "How long the old secret goes on working, never beyond its own expiry. Default is not at all.",
      "$ref": "#/components/schemas/Duration"
     }
    }
   },
   "SessionRequest": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "api": {
      "$ref": "#/components/schemas/ApiName"
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "Ada"
      ]
     },
     "scheme": {
      "description": "Default is the document's first one for sessions.",
      "type": "string",
      "examples": [
       "Session"
      ]
     },
     "preset": {
      "description": "A named set of scopes from the document, such as a role.",
      "type": "string",
      "examples": [
       "admin"
      ]
     },
     "scopes": {
      "type": "array",
      "uniqueItems": true,
      "items": {
       "type": "string"
      },
      "examples": [
       [
        "projects:read"
       ]
      ]
     },
     "user": {
      "description": "Id of the person who signs in.",
      "type": "string",
      "examples": [
       "user_1"
      ]
     },
     "tenant": {
      "type": "string",
      "examples": [
       "site_1"
      ]
     },
     "reaches": {
      "description": "Further tenants that the person reaches.",
      "type": "array",
      "uniqueItems": true,
      "items": {
       "type": "string"
      },
      "examples": [
       [
        "site_2"
       ]
      ]
     },
     "expires_in": {
      "description": "From now. Default is the lifetime in the document.",
      "$ref": "#/components/schemas/Duration"
     },
     "world": {
      "$ref": "#/components/schemas/WorldName"
     }
    }
   },
   "Session": {
    "description": "A signed-in person's token, which no other answer holds.",
    "type": "object",
    "required": [
     "id",
     "api",
     "world",
     "name",
     "tenant",
     "token",
     "created_at",
     "expires_at"
    ],
    "properties": {
     "id": {
      "type": "string",
      "examples": [
       "7d9f0c7e-9c0a-4d0e-8f3e-3f6f1a3d2b10"
      ]
     },
     "api": {
      "type": "string",
      "examples": [
       "hrizn"
      ]
     },
     "world": {
      "$ref": "#/components/schemas/WorldName"
     },
     "name": {
      "type": "string",
      "examples": [
       "Ada"
      ]
     },
     "tenant": {
      "type": "string",
      "examples": [
       "site_1"
      ]
     },
     "token": {
      "description": "A JWT. Here and nowhere else.",
      "type": "string",
      "x-show-once": true,
      "examples": [
       "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJBZGEifQ.c2lnbmF0dXJl"
      ]
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     },
     "expires_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     }
    }
   },
   "User": {
    "description": "Somebody whose credentials have what the role of that moment says.",
    "type": "object",
    "required": [
     "id",
     "api",
     "world",
     "tenant",
     "name",
     "email",
     "role"
    ],
    "properties": {
     "id": {
      "type": "string",
      "examples": [
       "user_1"
      ]
     },
     "api": {
      "type": "string",
      "examples": [
       "library"
      ]
     },
     "world": {
      "$ref": "#/components/schemas/WorldName"
     },
     "tenant": {
      "description": "Where the user belongs (a site, an account).",
      "type": "string",
      "examples": [
       "site_1"
      ]
     },
     "name": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       "Ada"
      ]
     },
     "email": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       "ada@library.example"
      ]
     },
     "role": {
      "type": "string",
      "examples": [
       "librarian"
      ]
     }
    }
   },
   "UserList": {
    "type": "object",
    "required": [
     "users"
    ],
    "properties": {
     "users": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/User"
      }
     }
    }
   },
   "RoleChange": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "role"
    ],
    "properties": {
     "api": {
      "$ref": "#/components/schemas/ApiName"
     },
     "role": {
      "description": "One of the roles of the API.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "reader"
      ]
     },
     "world": {
      "$ref": "#/components/schemas/WorldName"
     }
    }
   },
   "ClockRequest": {
    "type": "object",
    "additionalProperties": false,
    "minProperties": 1,
    "properties": {
     "mode": {
      "type": "string",
      "enum": [
       "frozen",
       "running"
      ]
     },
     "now": {
      "description": "Default is to leave the time as it is.",
      "$ref": "#/components/schemas/Instant"
     }
    }
   },
   "ClockEvent": {
    "type": "object",
    "required": [
     "at",
     "kind",
     "summary"
    ],
    "properties": {
     "at": {
      "$ref": "#/components/schemas/Instant"
     },
     "kind": {
      "description": "A step of a job, an attempt to deliver a webhook, or somebody who waited for this moment.",
      "type": "string",
      "enum": [
       "job",
       "webhook",
       "wake"
      ]
     },
     "summary": {
      "type": "string",
      "examples": [
       "ideacloud research complete"
      ]
     }
    }
   },
   "ClockMoved": {
    "description": "The clock, and what became due on the way, in order.",
    "type": "object",
    "required": [
     "mode",
     "now",
     "events"
    ],
    "properties": {
     "mode": {
      "type": "string",
      "enum": [
       "frozen",
       "running"
      ]
     },
     "now": {
      "$ref": "#/components/schemas/Instant"
     },
     "events": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ClockEvent"
      }
     }
    }
   },
   "AdvanceRequest": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "by"
    ],
    "properties": {
     "by": {
      "$ref": "#/components/schemas/Duration"
     }
    }
   },
   "Fault": {
    "type": "object",
    "required": [
     "id",
     "api",
     "world",
     "times"
    ],
    "properties": {
     "id": {
      "type": "string",
      "examples": [
       "fault_1"
      ]
     },
     "api": {
      "type": "string",
      "examples": [
       "hrizn"
      ]
     },
     "world": {
      "$ref": "#/components/schemas/WorldName"
     },
     "operation": {
      "type": "string"
     },
     "credential": {
      "type": "string"
     },
     "job": {
      "type": "string"
     },
     "times": {
      "description": "How often it will still happen.",
      "type": "integer",
      "minimum": 0
     },
     "delay": {
      "$ref": "#/components/schemas/Duration"
     },
     "status": {
      "type": "integer"
     },
     "cut": {
      "type": "boolean"
     },
     "error": {
      "type": "string"
     }
    }
   },
   "FaultList": {
    "type": "object",
    "required": [
     "faults"
    ],
    "properties": {
     "faults": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Fault"
      }
     }
    }
   },
   "FaultRequest": {
    "description": "Trouble for the next calls that fit. It comes after validation and before the answer. At least one of `status`,\n`delay`, `cut` and `job` says what happens.\n",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "api": {
      "$ref": "#/components/schemas/ApiName"
     },
     "world": {
      "$ref": "#/components/schemas/WorldName"
     },
     "operation": {
      "description": "operationId. Default is every operation.",
      "type": "string",
      "examples": [
       "listContent"
      ]
     },
     "credential": {
      "description": "Id of a credential. Default is every one.",
      "type": "string",
      "examples": [
       "2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10"
      ]
     },
     "job": {
      "description": "The name of a job whose next start shall fail.",
      "type": "string",
      "examples": [
       "research"
      ]
     },
     "times": {
      "description": "How often, counted down. Default is once.",
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000,
      "examples": [
       2
      ]
     },
     "delay": {
      "description": "Virtual time to wait before going on.",
      "$ref": "#/components/schemas/Duration"
     },
     "status": {
      "description": "A status to answer with, in the document's own shape where it has one.",
      "type": "integer",
      "minimum": 400,
      "maximum": 599,
      "examples": [
       503
      ]
     },
     "cut": {
      "description": "Break the connection instead of answering.",
      "type": "boolean",
      "const": true
     },
     "error": {
      "description": "What a failing job says.",
      "type": "string",
      "maxLength": 500,
      "examples": [
       "The provider timed out."
      ]
     }
    }
   },
   "Decision": {
    "type": "object",
    "required": [
     "stage",
     "name",
     "detail",
     "remedy"
    ],
    "properties": {
     "stage": {
      "type": "string",
      "examples": [
       "scope"
      ]
     },
     "name": {
      "type": "string",
      "examples": [
       "scope_missing"
      ]
     },
     "detail": {
      "type": "string",
      "examples": [
       "The credential has content:read; this operation needs content:write."
      ]
     },
     "remedy": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       "Issue a credential with content:write."
      ]
     }
    }
   },
   "JournalEntry": {
    "description": "What happened to one request. It holds no secret, no header values and no bodies.",
    "type": "object",
    "required": [
     "id",
     "api",
     "world",
     "at",
     "method",
     "path",
     "operation",
     "credential",
     "status",
     "refusal",
     "violations"
    ],
    "properties": {
     "id": {
      "type": "string",
      "examples": [
       "req_1"
      ]
     },
     "api": {
      "type": "string",
      "examples": [
       "hrizn"
      ]
     },
     "world": {
      "$ref": "#/components/schemas/WorldName"
     },
     "at": {
      "$ref": "#/components/schemas/Instant"
     },
     "method": {
      "type": "string",
      "examples": [
       "POST"
      ]
     },
     "path": {
      "description": "Without the query.",
      "type": "string",
      "examples": [
       "/v1/public/content"
      ]
     },
     "operation": {
      "type": [
       "string",
       "null"
      ],
      "examples": [
       "createContent"
      ]
     },
     "credential": {
      "description": "Id of the credential, once it is known.",
      "type": [
       "string",
       "null"
      ]
     },
     "status": {
      "type": "integer",
      "examples": [
       403
      ]
     },
     "refusal": {
      "description": "Where it ended, and why.",
      "oneOf": [
       {
        "$ref": "#/components/schemas/Decision"
       },
       {
        "type": "null"
       }
      ]
     },
     "violations": {
      "description": "Where the answer breaks the API's document.",
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "JournalList": {
    "type": "object",
    "required": [
     "entries"
    ],
    "properties": {
     "entries": {
      "description": "Oldest first.",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/JournalEntry"
      }
     }
    }
   },
   "ResetRequest": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "api": {
      "description": "Default is every API that is served.",
      "type": "string",
      "examples": [
       "hrizn"
      ]
     }
    }
   },
   "Snapshot": {
    "type": "object",
    "required": [
     "keystub",
     "api",
     "seed",
     "now",
     "worlds"
    ],
    "properties": {
     "keystub": {
      "description": "Version of this shape.",
      "type": "integer",
      "const": 1
     },
     "api": {
      "type": "string",
      "examples": [
       "hrizn"
      ]
     },
     "seed": {
      "description": "What ids and secrets are derived from.",
      "type": "integer",
      "examples": [
       1
      ]
     },
     "now": {
      "$ref": "#/components/schemas/Instant"
     },
     "worlds": {
      "description": "The state of each world, for Keystub to read.",
      "type": "object",
      "additionalProperties": true
     }
    }
   },
   "SnapshotList": {
    "description": "Everything but secrets, for each API.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "snapshots"
    ],
    "properties": {
     "snapshots": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Snapshot"
      }
     }
    }
   }
  }
 }
};
