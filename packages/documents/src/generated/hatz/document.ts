// Generated from openapi/hatz by npm run generate.
import type { OpenApiDocument } from "../../openapi.ts";

export const document: OpenApiDocument = {
 "openapi": "3.1.1",
 "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
 "info": {
  "title": "Hatz AI",
  "version": "1.0",
  "summary": "Chat, apps, workflows and files for managed service providers and their tenants.",
  "description": "A managed service provider (MSP) looks after **tenants**; a tenant's users chat with models and **agents**, fill in\n**apps** and start **workflows**. All of that costs **credits**, which a tenant shares and a role may cap. Workflows\nand files take a while: poll for them, since no webhooks are published. Clients made for OpenAI or Anthropic work as\nthey are against `/openai` and `/anthropic`.\n\nThis is an independent description. `x-evidence` tells what Hatz AI's own material says (`documented`) from what we\nfilled in (`inferred`); all examples are invented. Ids are UUIDs, or a word and an opaque hash (`tenant_k4Tz81`).\n",
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  }
 },
 "servers": [
  {
   "url": "https://ai.hatz.ai/v1"
  }
 ],
 "security": [
  {
   "apiKeyAuth": []
  }
 ],
 "tags": [
  {
   "name": "Usage",
   "description": "Who spent which credits on what."
  },
  {
   "name": "Apps",
   "description": "The caller's own apps and workflows, and how to run an app."
  },
  {
   "name": "Workflows",
   "description": "Start a workflow and poll for its outputs."
  },
  {
   "name": "Chat",
   "description": "Models, agents and the native chat."
  },
  {
   "name": "Gateways",
   "description": "The wire formats of OpenAI and Anthropic. Clients made for them work as they are."
  },
  {
   "name": "Files",
   "description": "Upload a file and see when it can be used."
  },
  {
   "name": "Admin",
   "description": "Tenants, roles and invitations."
  },
  {
   "name": "Compliance",
   "description": "The audit log and what a tenant records and lets out."
  },
  {
   "name": "Automations",
   "description": "What only somebody who is signed in can see."
  },
  {
   "name": "API keys",
   "description": "The workspace's own calls for managing keys. Every address and shape is inferred."
  }
 ],
 "x-resource": {
  "at": "/data"
 },
 "paths": {
  "/usage/daily": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "getDailyUsage",
    "x-method": "usage.daily",
    "tags": [
     "Usage"
    ],
    "summary": "Get usage by day",
    "description": "Credits of each day, split into what was put in and what came out.",
    "x-evidence": "inferred",
    "security": [
     {
      "apiKeyAuth": [
       "view_user_roles"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/TenantChoice"
     },
     {
      "$ref": "#/components/parameters/StartDate"
     },
     {
      "$ref": "#/components/parameters/EndDate"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/Offset"
     }
    ],
    "responses": {
     "200": {
      "description": "The days.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/DailyUsageReport"
        },
        "examples": {
         "three_days": {
          "summary": "Three days with calls",
          "value": {
           "tenant_id": "tenant_k4Tz81",
           "start_date": "2026-03-01",
           "end_date": "2026-03-31",
           "total_credits": 812.5,
           "data": [
            {
             "date": "2026-03-02",
             "credits": 310.25,
             "input_credits": 96.5,
             "output_credits": 213.75,
             "request_count": 142
            },
            {
             "date": "2026-03-03",
             "credits": 286.5,
             "input_credits": 88.25,
             "output_credits": 198.25,
             "request_count": 131
            },
            {
             "date": "2026-03-04",
             "credits": 215.75,
             "input_credits": 70.5,
             "output_credits": 145.25,
             "request_count": 97
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
      "$ref": "#/components/responses/TenantForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/usage/hourly": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "getHourlyUsage",
    "x-method": "usage.hourly",
    "tags": [
     "Usage"
    ],
    "summary": "Get usage by hour of the week",
    "description": "Credits of each hour of the week, over all weeks of the period: the heat map of the dashboard.",
    "x-evidence": "inferred",
    "security": [
     {
      "apiKeyAuth": [
       "view_user_roles"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/TenantChoice"
     },
     {
      "$ref": "#/components/parameters/StartDate"
     },
     {
      "$ref": "#/components/parameters/EndDate"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/Offset"
     }
    ],
    "responses": {
     "200": {
      "description": "The hours.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HourlyUsageReport"
        },
        "examples": {
         "busy_hours": {
          "summary": "Three busy hours",
          "value": {
           "tenant_id": "tenant_k4Tz81",
           "start_date": "2026-03-01",
           "end_date": "2026-03-31",
           "total_credits": 812.5,
           "data": [
            {
             "weekday": 1,
             "hour": 15,
             "credits": 310.25
            },
            {
             "weekday": 2,
             "hour": 16,
             "credits": 286.5
            },
            {
             "weekday": 3,
             "hour": 18,
             "credits": 215.75
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
      "$ref": "#/components/responses/TenantForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/usage/source": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "getUsageBySource",
    "x-method": "usage.bySource",
    "tags": [
     "Usage"
    ],
    "summary": "Get usage by source",
    "description": "Credits by what they were spent through: chat, apps, workflows, the API and so on.",
    "x-evidence": "inferred",
    "security": [
     {
      "apiKeyAuth": [
       "view_user_roles"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/TenantChoice"
     },
     {
      "$ref": "#/components/parameters/StartDate"
     },
     {
      "$ref": "#/components/parameters/EndDate"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/Offset"
     }
    ],
    "responses": {
     "200": {
      "description": "The sources.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UsageBySourceReport"
        },
        "examples": {
         "all_sources": {
          "summary": "Everything is in use",
          "value": {
           "tenant_id": "tenant_k4Tz81",
           "start_date": "2026-03-01",
           "end_date": "2026-03-31",
           "total_credits": 812.5,
           "data": [
            {
             "source": "chat",
             "credits": 401.25,
             "request_count": 214
            },
            {
             "source": "app",
             "credits": 188,
             "request_count": 71
            },
            {
             "source": "workflow",
             "credits": 142.75,
             "request_count": 38
            },
            {
             "source": "agent",
             "credits": 54.5,
             "request_count": 29
            },
            {
             "source": "api",
             "credits": 20,
             "request_count": 14
            },
            {
             "source": "file",
             "credits": 6,
             "request_count": 4
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
      "$ref": "#/components/responses/TenantForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/usage/model": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "getUsageByModel",
    "x-method": "usage.byModel",
    "tags": [
     "Usage"
    ],
    "summary": "Get usage by model",
    "description": "Credits of each model.",
    "x-evidence": "inferred",
    "security": [
     {
      "apiKeyAuth": [
       "view_user_roles"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/TenantChoice"
     },
     {
      "$ref": "#/components/parameters/StartDate"
     },
     {
      "$ref": "#/components/parameters/EndDate"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/Offset"
     }
    ],
    "responses": {
     "200": {
      "description": "The models.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UsageByModelReport"
        },
        "examples": {
         "three_models": {
          "summary": "Three models",
          "value": {
           "tenant_id": "tenant_k4Tz81",
           "start_date": "2026-03-01",
           "end_date": "2026-03-31",
           "total_credits": 812.5,
           "data": [
            {
             "model": "gpt-4o",
             "developer": "OpenAI",
             "credits": 452.5,
             "request_count": 205
            },
            {
             "model": "claude-sonnet-4",
             "developer": "Anthropic",
             "credits": 300,
             "request_count": 118
            },
            {
             "model": "gemini-2.5-flash",
             "developer": "Google",
             "credits": 60,
             "request_count": 47
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
      "$ref": "#/components/responses/TenantForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/usage/asset": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "getUsageByAsset",
    "x-method": "usage.byAsset",
    "tags": [
     "Usage"
    ],
    "summary": "Get usage by asset",
    "description": "Credits of each app, workflow and agent.",
    "x-evidence": "inferred",
    "security": [
     {
      "apiKeyAuth": [
       "view_user_roles"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/TenantChoice"
     },
     {
      "$ref": "#/components/parameters/StartDate"
     },
     {
      "$ref": "#/components/parameters/EndDate"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/Offset"
     }
    ],
    "responses": {
     "200": {
      "description": "The assets.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UsageByAssetReport"
        },
        "examples": {
         "three_assets": {
          "summary": "One of each kind",
          "value": {
           "tenant_id": "tenant_k4Tz81",
           "start_date": "2026-03-01",
           "end_date": "2026-03-31",
           "total_credits": 385.25,
           "data": [
            {
             "asset_type": "app",
             "asset_id": "4b0e7d52-91c6-4f3a-8d27-e05b6a1c9f38",
             "name": "Ticket summary",
             "credits": 188,
             "run_count": 71
            },
            {
             "asset_type": "workflow",
             "asset_id": "90d1f3ba-57e4-4c62-a80b-3f6c2e9d7415",
             "name": "Quarterly review",
             "credits": 142.75,
             "run_count": 38
            },
            {
             "asset_type": "agent",
             "asset_id": "2e6b9a07-d843-4f15-b9c0-71a5e8d3f264",
             "name": "Onboarding helper",
             "credits": 54.5,
             "run_count": 29
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
      "$ref": "#/components/responses/TenantForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/usage/user": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "getUsageByUser",
    "x-method": "usage.byUser",
    "tags": [
     "Usage"
    ],
    "summary": "Get usage by user",
    "description": "Credits of each user.",
    "x-evidence": "inferred",
    "security": [
     {
      "apiKeyAuth": [
       "view_user_roles"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/TenantChoice"
     },
     {
      "$ref": "#/components/parameters/StartDate"
     },
     {
      "$ref": "#/components/parameters/EndDate"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/Offset"
     }
    ],
    "responses": {
     "200": {
      "description": "The users.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UsageByUserReport"
        },
        "examples": {
         "two_users": {
          "summary": "Two users",
          "value": {
           "tenant_id": "tenant_k4Tz81",
           "start_date": "2026-03-01",
           "end_date": "2026-03-31",
           "total_credits": 812.5,
           "data": [
            {
             "user_id": "user_7Qm2xP",
             "email": "dana.whitfield@larkspurdental.example",
             "role": "client_admin",
             "credits": 540.25,
             "request_count": 241
            },
            {
             "user_id": "user_c05VhR",
             "email": "luis.ferreira@larkspurdental.example",
             "role": "front_desk",
             "credits": 272.25,
             "request_count": 129
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
      "$ref": "#/components/responses/TenantForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/usage/limit": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "getUsageLimit",
    "x-method": "usage.limit",
    "tags": [
     "Usage"
    ],
    "summary": "Get the usage limit",
    "description": "What the tenant and the caller may use this month, and what is left of it. Any one of three permissions will do, which\nis documented; with View Own Tenant Usage alone there is no tenant to choose but one's own. The call costs no credits.\n",
    "x-evidence": "inferred",
    "security": [
     {
      "apiKeyAuth": [
       "view_user_roles"
      ]
     },
     {
      "apiKeyAuth": [
       "view_usage_and_limits"
      ]
     },
     {
      "apiKeyAuth": [
       "view_own_tenant_usage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/TenantChoice"
     }
    ],
    "responses": {
     "200": {
      "description": "The allowances.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UsageLimit"
        },
        "examples": {
         "room_left": {
          "summary": "The tenant has room, the user not much",
          "value": {
           "tenant_id": "tenant_k4Tz81",
           "total_credits_used": 812.5,
           "total_credit_limit": 2000,
           "credits_remaining": 1187.5,
           "user_credit_limit": 300,
           "user_credits_used": 272.25,
           "rate_limited": false,
           "period_start": "2026-03-01",
           "period_end": "2026-03-31",
           "resets_at": "2026-04-01T00:00:00.000Z"
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
      "$ref": "#/components/responses/TenantForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/app/list": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "listApps",
    "x-method": "apps.list",
    "tags": [
     "Apps"
    ],
    "summary": "List apps and workflows",
    "description": "What the user sees under My Automations, apps and workflows mixed. Community and private automations are not among\nthem. The answer does not say how many there are in all.\n",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "view_apps"
      ]
     }
    ],
    "parameters": [
     {
      "name": "name",
      "in": "query",
      "description": "Only those whose name contains this text, in upper or lower case. Applied before paging.",
      "schema": {
       "type": "string"
      },
      "example": "ticket"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/Offset"
     }
    ],
    "responses": {
     "200": {
      "description": "One page.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
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
            "$ref": "#/components/schemas/Automation"
           }
          }
         }
        },
        "examples": {
         "mixed": {
          "summary": "An app and a workflow",
          "value": {
           "data": [
            {
             "id": "4b0e7d52-91c6-4f3a-8d27-e05b6a1c9f38",
             "name": "Ticket summary",
             "description": "Sums up a support ticket for the next technician.",
             "default_model": "gpt-4o",
             "files": [],
             "constants": [],
             "user_inputs": [
              {
               "object_id": "obj_5hK1",
               "variable_name": "ticket",
               "variable_type": "short_answer",
               "display_name": "Ticket",
               "description": "The text of the ticket.",
               "position": 0,
               "required": true
              }
             ],
             "prompt_sections": [
              {
               "body": "Sum up this ticket in five lines: {{inputs.ticket}}",
               "position": 0
              }
             ]
            },
            {
             "id": "90d1f3ba-57e4-4c62-a80b-3f6c2e9d7415",
             "name": "Quarterly review",
             "files": [],
             "constants": [],
             "user_inputs": [
              {
               "object_id": "obj_r8W3",
               "variable_name": "report",
               "variable_type": "file_upload",
               "display_name": "Report",
               "description": "The report of the last quarter.",
               "position": 0,
               "required": true
              }
             ],
             "steps": [
              {
               "id": "6f41c0b8-a2d9-4735-9e6b-d810f57c2a94",
               "step_type": "prompt",
               "display_name": "Findings",
               "position": 0,
               "config": {
                "model": "claude-sonnet-4"
               },
               "prompt_sections": [
                {
                 "body": "List the findings in {{inputs.report}}",
                 "position": 0
                }
               ]
              },
              {
               "id": "b7d52e16-08fc-4a91-83c7-95e4f0a1d36b",
               "step_type": "prompt",
               "display_name": "Letter to the client",
               "position": 1,
               "config": {
                "model": "gpt-4o"
               },
               "prompt_sections": [
                {
                 "body": "Write a letter about the findings.",
                 "position": 0
                }
               ]
              }
             ],
             "dependencies": [
              {
               "step_id": "b7d52e16-08fc-4a91-83c7-95e4f0a1d36b",
               "depends_on": "6f41c0b8-a2d9-4735-9e6b-d810f57c2a94"
              }
             ]
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
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/app/{app_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    },
    {
     "$ref": "#/components/parameters/AppId"
    }
   ],
   "get": {
    "operationId": "getApp",
    "x-method": "apps.get",
    "tags": [
     "Apps"
    ],
    "summary": "Get an app",
    "description": "One app or workflow of the user with what has to be filled in. Community and private ones are not found.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "view_apps"
      ]
     }
    ],
    "responses": {
     "200": {
      "description": "The app or workflow.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Automation"
        },
        "examples": {
         "app": {
          "summary": "An app with one input",
          "value": {
           "id": "4b0e7d52-91c6-4f3a-8d27-e05b6a1c9f38",
           "name": "Ticket summary",
           "description": "Sums up a support ticket for the next technician.",
           "default_model": "gpt-4o",
           "files": [
            {
             "file_id": "13f8a6d0-5c7e-4b29-ae41-f09d2b6c8573",
             "object_id": "obj_2nY7",
             "type_id": "type_document",
             "file_key": "files/13f8a6d0/house-style.pdf",
             "file_type": "application/pdf",
             "module": "app",
             "size": 48213,
             "display_name": "House style",
             "description": "How we write to each other.",
             "variable_name": "house_style",
             "variable_type": "file"
            }
           ],
           "constants": [
            {
             "variable_name": "team",
             "value": "Service desk"
            }
           ],
           "user_inputs": [
            {
             "object_id": "obj_5hK1",
             "variable_name": "ticket",
             "variable_type": "short_answer",
             "display_name": "Ticket",
             "description": "The text of the ticket.",
             "position": 0,
             "required": true
            }
           ],
           "prompt_sections": [
            {
             "body": "Sum up this ticket in five lines: {{inputs.ticket}}",
             "position": 0
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
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/app/{app_id}/query": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    },
    {
     "$ref": "#/components/parameters/AppId"
    }
   ],
   "post": {
    "operationId": "queryApp",
    "x-method": "apps.query",
    "tags": [
     "Apps"
    ],
    "summary": "Run an app",
    "description": "Fills in an app and waits for the answer, whole or as a stream. What a run needs is in the app's `user_inputs`: each one\nthat is required must be among `inputs`.\n",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "view_apps"
      ]
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/QueryApp"
       },
       "examples": {
        "inputs": {
         "summary": "One input",
         "value": {
          "inputs": {
           "ticket": "The printer on the second floor prints blank pages since the update."
          }
         }
        },
        "everything": {
         "summary": "A file, another model, and a stream",
         "value": {
          "inputs": {
           "ticket": "See the attached log."
          },
          "file_uuids": [
           "e27a90c4-6b1f-4d38-95e2-08c7f3d1ab64"
          ],
          "model": "claude-sonnet-4",
          "stream": true
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The answer.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Completion"
        },
        "examples": {
         "answer": {
          "summary": "The whole answer",
          "value": {
           "choices": [
            {
             "message": {
              "role": "assistant",
              "content": "Second-floor printer: blank pages since the driver update. Roll the driver back."
             }
            }
           ],
           "model": "gpt-4o",
           "usage": {
            "input_tokens": 41,
            "output_tokens": 130
           }
          }
         }
        }
       },
       "text/event-stream": {
        "schema": {
         "type": "string",
         "description": "With `stream: true`.",
         "x-evidence": "inferred"
        },
        "examples": {
         "stream": {
          "summary": "The answer in pieces",
          "value": "data: {\"choices\":[{\"delta\":{\"role\":\"assistant\",\"content\":\"Second-floor printer: \"}}],\"model\":\"claude-sonnet-4\"}\n\ndata: {\"choices\":[{\"delta\":{\"content\":\"blank pages since the driver update.\"}}],\"model\":\"claude-sonnet-4\"}\n\ndata: [DONE]\n\n"
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
      "$ref": "#/components/responses/ModelForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/FileNotReady"
     },
     "413": {
      "$ref": "#/components/responses/ContentTooLarge"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/UsageLimitReached"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/workflows/run": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "runWorkflow",
    "x-method": "workflows.run",
    "tags": [
     "Workflows"
    ],
    "summary": "Run a workflow",
    "description": "Starts a job and answers at once; poll the job for its outputs. The product calls this address \"run via webhook\": it is\nfor others to call, with a key.\n",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "view_apps"
      ]
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RunWorkflow"
       },
       "examples": {
        "file_input": {
         "summary": "With a file",
         "value": {
          "app_id": "90d1f3ba-57e4-4c62-a80b-3f6c2e9d7415",
          "inputs": {
           "report": "e27a90c4-6b1f-4d38-95e2-08c7f3d1ab64"
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The job has started. The status 200 is inferred; the body is documented.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WorkflowRunStarted"
        },
        "examples": {
         "started": {
          "summary": "Started",
          "value": {
           "status": "Workflow Job Invoked",
           "job_id": "c83d6f19-2a57-4e80-b1f4-7d9026e5a3bc"
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
      "$ref": "#/components/responses/ModelForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/FileNotReady"
     },
     "413": {
      "$ref": "#/components/responses/ContentTooLarge"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/UsageLimitReached"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/workflows/{job_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    },
    {
     "$ref": "#/components/parameters/WorkflowJobId"
    }
   ],
   "get": {
    "operationId": "getWorkflowJob",
    "x-method": "workflows.get",
    "tags": [
     "Workflows"
    ],
    "summary": "Get a workflow job",
    "description": "How far a job is and what its steps have put out. Only who started a job can see it.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": []
     }
    ],
    "x-resource": {
     "collection": "workflow_jobs",
     "identity": "job_id",
     "action": "read",
     "at": ""
    },
    "responses": {
     "200": {
      "description": "The job.",
      "x-evidence": "inferred",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WorkflowJob"
        },
        "examples": {
         "completed": {
          "summary": "Completed",
          "value": {
           "job_id": "c83d6f19-2a57-4e80-b1f4-7d9026e5a3bc",
           "app_id": "90d1f3ba-57e4-4c62-a80b-3f6c2e9d7415",
           "status": "completed",
           "created_at": "2026-03-04T18:22:07.410Z",
           "completed_at": "2026-03-04T18:22:37.410Z",
           "outputs": [
            {
             "step_id": "6f41c0b8-a2d9-4735-9e6b-d810f57c2a94",
             "display_name": "Findings",
             "content": "Two servers are out of warranty, and backups were tested once."
            },
            {
             "step_id": "b7d52e16-08fc-4a91-83c7-95e4f0a1d36b",
             "display_name": "Letter to the client",
             "content": "Dear Larkspur team, two of your servers are out of warranty."
            }
           ],
           "error": null
          }
         },
         "stopped": {
          "summary": "Stopped half-way",
          "value": {
           "job_id": "05b9e7c4-f13d-4268-a97e-62d0c8f4b1a5",
           "app_id": "90d1f3ba-57e4-4c62-a80b-3f6c2e9d7415",
           "status": "failed",
           "created_at": "2026-03-04T19:05:40.000Z",
           "completed_at": "2026-03-04T19:06:10.000Z",
           "outputs": [
            {
             "step_id": "6f41c0b8-a2d9-4735-9e6b-d810f57c2a94",
             "display_name": "Findings",
             "content": "Two servers are out of warranty, and backups were tested once."
            }
           ],
           "error": "Usage limit reached"
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
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/chat/models": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "listModels",
    "x-method": "chat.models",
    "tags": [
     "Chat"
    ],
    "summary": "List models",
    "description": "The models the user can use now: the role, the tenant, the MSP and spent credits each take some away. Two published\npages call this with a bearer key, against the published rule that only the gateways take one.\n",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "secure_ai_chat"
      ]
     }
    ],
    "responses": {
     "200": {
      "description": "All models.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
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
            "$ref": "#/components/schemas/ChatModel"
           }
          }
         }
        },
        "examples": {
         "two": {
          "summary": "Two models",
          "value": {
           "data": [
            {
             "name": "gpt-4o",
             "developer": "OpenAI",
             "display_name": "GPT-4o",
             "max_tokens": 128000,
             "vision": true
            },
            {
             "name": "claude-sonnet-4",
             "developer": "Anthropic",
             "display_name": "Claude Sonnet 4",
             "max_tokens": 200000,
             "vision": true
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
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/chat/agents": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "listAgents",
    "x-method": "chat.agents",
    "tags": [
     "Chat"
    ],
    "summary": "List agents",
    "description": "The user's agents. One is used in the chat by the model name `agent-` and its id.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "secure_ai_chat"
      ]
     }
    ],
    "responses": {
     "200": {
      "description": "All agents.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
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
            "$ref": "#/components/schemas/Agent"
           }
          }
         }
        },
        "examples": {
         "one": {
          "summary": "One agent",
          "value": {
           "data": [
            {
             "id": "2e6b9a07-d843-4f15-b9c0-71a5e8d3f264",
             "name": "Onboarding helper",
             "description": "Answers the questions of new colleagues.",
             "instructions": "Answer briefly and name the page of the handbook.",
             "tools": [
              "web_search"
             ],
             "sources": []
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
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/chat/completions": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "createChatCompletion",
    "x-method": "chat.completions.create",
    "tags": [
     "Chat"
    ],
    "summary": "Chat with a model or an agent",
    "description": "Answers a conversation, whole or as a stream. Nothing is remembered between calls, so send all messages each time. A\nmodel that is disabled is refused with 403, one that is out of credits with 429.\n",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "secure_ai_chat"
      ]
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateChatCompletion"
       },
       "examples": {
        "model": {
         "summary": "A model",
         "value": {
          "model": "gpt-4o",
          "messages": [
           {
            "role": "system",
            "content": "You write for technicians."
           },
           {
            "role": "user",
            "content": "What does event id 41 mean?"
           }
          ]
         }
        },
        "agent": {
         "summary": "An agent",
         "value": {
          "model": "agent-2e6b9a07-d843-4f15-b9c0-71a5e8d3f264",
          "messages": [
           {
            "role": "user",
            "content": "Where do I order a badge?"
           }
          ],
          "stream": true
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The answer.",
      "x-evidence": "inferred",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Completion"
        },
        "examples": {
         "answer": {
          "summary": "The whole answer",
          "value": {
           "choices": [
            {
             "message": {
              "role": "assistant",
              "content": "Windows restarted without having been shut down cleanly. Look for a loss of power first."
             }
            }
           ],
           "model": "gpt-4o",
           "usage": {
            "input_tokens": 27,
            "output_tokens": 18
           }
          }
         }
        }
       },
       "text/event-stream": {
        "schema": {
         "type": "string",
         "description": "With `stream: true`.",
         "x-evidence": "inferred"
        },
        "examples": {
         "stream": {
          "summary": "The answer in pieces",
          "value": "data: {\"choices\":[{\"delta\":{\"role\":\"assistant\",\"content\":\"Order badges \"}}],\"model\":\"gpt-4o\"}\n\ndata: {\"choices\":[{\"delta\":{\"content\":\"at the front desk (handbook, page 12).\"}}],\"model\":\"gpt-4o\"}\n\ndata: [DONE]\n\n"
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
      "$ref": "#/components/responses/ModelForbidden"
     },
     "409": {
      "$ref": "#/components/responses/FileNotReady"
     },
     "413": {
      "$ref": "#/components/responses/ContentTooLarge"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/UsageLimitReached"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/openai/responses": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "createOpenAiResponse",
    "x-method": "openai.responses.create",
    "tags": [
     "Gateways"
    ],
    "summary": "Create a response in OpenAI's format",
    "description": "OpenAI's Responses API for clients whose base URL is `/openai`. Tools are run by the caller, and nothing is kept between\ncalls. The same models are barred or out of credits as in the native chat.\n",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "secure_ai_chat"
      ]
     },
     {
      "gatewayBearer": [
       "secure_ai_chat"
      ]
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateOpenAiResponse"
       },
       "examples": {
        "text": {
         "summary": "A question",
         "value": {
          "model": "gpt-4o",
          "instructions": "You write for technicians.",
          "input": "What does event id 41 mean?"
         }
        },
        "messages": {
         "summary": "A conversation, as a stream",
         "value": {
          "model": "gpt-4o",
          "input": [
           {
            "role": "user",
            "content": "What does event id 41 mean?"
           }
          ],
          "max_output_tokens": 300,
          "stream": true
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The response.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/OpenAiResponse"
        },
        "examples": {
         "completed": {
          "summary": "Completed",
          "value": {
           "id": "resp_2c91e7f0a4",
           "object": "response",
           "created_at": 1772648527,
           "status": "completed",
           "model": "gpt-4o",
           "output": [
            {
             "id": "msg_81d0b6c3f5",
             "type": "message",
             "status": "completed",
             "role": "assistant",
             "content": [
              {
               "type": "output_text",
               "text": "Windows restarted without having been shut down cleanly.",
               "annotations": []
              }
             ]
            }
           ],
           "usage": {
            "input_tokens": 27,
            "output_tokens": 9,
            "total_tokens": 36
           }
          }
         }
        }
       },
       "text/event-stream": {
        "schema": {
         "type": "string",
         "description": "With `stream: true`.",
         "x-evidence": "inferred"
        },
        "examples": {
         "stream": {
          "summary": "The text in pieces",
          "value": "event: response.created\ndata: {\"type\":\"response.created\",\"response\":{\"id\":\"resp_2c91e7f0a4\",\"object\":\"response\",\"status\":\"in_progress\"}}\n\nevent: response.output_text.delta\ndata: {\"type\":\"response.output_text.delta\",\"item_id\":\"msg_81d0b6c3f5\",\"delta\":\"Windows restarted \"}\n\nevent: response.completed\ndata: {\"type\":\"response.completed\",\"response\":{\"id\":\"resp_2c91e7f0a4\",\"object\":\"response\",\"status\":\"completed\"}}\n\n"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/OpenAiBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/OpenAiUnauthorized"
     },
     "403": {
      "$ref": "#/components/responses/OpenAiForbidden"
     },
     "429": {
      "$ref": "#/components/responses/OpenAiTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/OpenAiInternalError"
     }
    }
   }
  },
  "/anthropic/messages": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "createAnthropicMessage",
    "x-method": "anthropic.messages.create",
    "tags": [
     "Gateways"
    ],
    "summary": "Create a message in Anthropic's format",
    "description": "Anthropic's Messages API. Tools are run by the caller. The same models are barred or out of credits as in the native\nchat.\n",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "secure_ai_chat"
      ]
     },
     {
      "gatewayBearer": [
       "secure_ai_chat"
      ]
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateAnthropicMessage"
       },
       "examples": {
        "alias": {
         "summary": "A question to a family of models",
         "value": {
          "model": "sonnet",
          "max_tokens": 300,
          "system": "You write for technicians.",
          "messages": [
           {
            "role": "user",
            "content": "What does event id 41 mean?"
           }
          ]
         }
        },
        "stream": {
         "summary": "As a stream",
         "value": {
          "model": "claude-sonnet-4",
          "max_tokens": 300,
          "messages": [
           {
            "role": "user",
            "content": [
             {
              "type": "text",
              "text": "What does event id 41 mean?"
             }
            ]
           }
          ],
          "stream": true
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The message.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnthropicMessage"
        },
        "examples": {
         "end_turn": {
          "summary": "Finished",
          "value": {
           "id": "msg_5e0c7a91d2",
           "type": "message",
           "role": "assistant",
           "model": "claude-sonnet-4",
           "content": [
            {
             "type": "text",
             "text": "Windows restarted without having been shut down cleanly."
            }
           ],
           "stop_reason": "end_turn",
           "stop_sequence": null,
           "usage": {
            "input_tokens": 27,
            "output_tokens": 9
           }
          }
         }
        }
       },
       "text/event-stream": {
        "schema": {
         "type": "string",
         "description": "With `stream: true`.",
         "x-evidence": "inferred"
        },
        "examples": {
         "stream": {
          "summary": "The text in pieces",
          "value": "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_5e0c7a91d2\",\"type\":\"message\",\"role\":\"assistant\",\"content\":[]}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"Windows restarted \"}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/AnthropicBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/AnthropicUnauthorized"
     },
     "403": {
      "$ref": "#/components/responses/AnthropicForbidden"
     },
     "429": {
      "$ref": "#/components/responses/AnthropicTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/AnthropicInternalError"
     }
    }
   }
  },
  "/anthropic/v1/messages": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "createAnthropicMessageV1",
    "x-method": "anthropic.messages.createV1",
    "tags": [
     "Gateways"
    ],
    "summary": "Create a message at the second address",
    "description": "The same as /anthropic/messages, for clients that add `/v1/messages` to their base URL `/anthropic`.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "secure_ai_chat"
      ]
     },
     {
      "gatewayBearer": [
       "secure_ai_chat"
      ]
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateAnthropicMessage"
       },
       "examples": {
        "alias": {
         "summary": "A question to a family of models",
         "value": {
          "model": "sonnet",
          "max_tokens": 300,
          "system": "You write for technicians.",
          "messages": [
           {
            "role": "user",
            "content": "What does event id 41 mean?"
           }
          ]
         }
        },
        "stream": {
         "summary": "As a stream",
         "value": {
          "model": "claude-sonnet-4",
          "max_tokens": 300,
          "messages": [
           {
            "role": "user",
            "content": [
             {
              "type": "text",
              "text": "What does event id 41 mean?"
             }
            ]
           }
          ],
          "stream": true
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The message.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnthropicMessage"
        },
        "examples": {
         "end_turn": {
          "summary": "Finished",
          "value": {
           "id": "msg_5e0c7a91d2",
           "type": "message",
           "role": "assistant",
           "model": "claude-sonnet-4",
           "content": [
            {
             "type": "text",
             "text": "Windows restarted without having been shut down cleanly."
            }
           ],
           "stop_reason": "end_turn",
           "stop_sequence": null,
           "usage": {
            "input_tokens": 27,
            "output_tokens": 9
           }
          }
         }
        }
       },
       "text/event-stream": {
        "schema": {
         "type": "string",
         "description": "With `stream: true`.",
         "x-evidence": "inferred"
        },
        "examples": {
         "stream": {
          "summary": "The text in pieces",
          "value": "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_5e0c7a91d2\",\"type\":\"message\",\"role\":\"assistant\",\"content\":[]}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"Windows restarted \"}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/AnthropicBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/AnthropicUnauthorized"
     },
     "403": {
      "$ref": "#/components/responses/AnthropicForbidden"
     },
     "429": {
      "$ref": "#/components/responses/AnthropicTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/AnthropicInternalError"
     }
    }
   }
  },
  "/anthropic/messages/count_tokens": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "countAnthropicTokens",
    "x-method": "anthropic.messages.countTokens",
    "tags": [
     "Gateways"
    ],
    "summary": "Count the tokens of a message",
    "description": "How many tokens a message would put in. Counting costs no credits.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "secure_ai_chat"
      ]
     },
     {
      "gatewayBearer": [
       "secure_ai_chat"
      ]
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CountAnthropicTokens"
       },
       "examples": {
        "question": {
         "summary": "A question",
         "value": {
          "model": "sonnet",
          "messages": [
           {
            "role": "user",
            "content": "What does event id 41 mean?"
           }
          ]
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The count.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnthropicTokenCount"
        },
        "examples": {
         "count": {
          "summary": "A short question",
          "value": {
           "input_tokens": 17
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/AnthropicBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/AnthropicUnauthorized"
     },
     "403": {
      "$ref": "#/components/responses/AnthropicForbidden"
     },
     "429": {
      "$ref": "#/components/responses/AnthropicTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/AnthropicInternalError"
     }
    }
   }
  },
  "/anthropic/v1/messages/count_tokens": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "countAnthropicTokensV1",
    "x-method": "anthropic.messages.countTokensV1",
    "tags": [
     "Gateways"
    ],
    "summary": "Count the tokens of a message at the second address",
    "description": "The same as /anthropic/messages/count_tokens, for clients that add `/v1/messages/count_tokens`.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "secure_ai_chat"
      ]
     },
     {
      "gatewayBearer": [
       "secure_ai_chat"
      ]
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CountAnthropicTokens"
       },
       "examples": {
        "question": {
         "summary": "A question",
         "value": {
          "model": "sonnet",
          "messages": [
           {
            "role": "user",
            "content": "What does event id 41 mean?"
           }
          ]
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The count.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AnthropicTokenCount"
        },
        "examples": {
         "count": {
          "summary": "A short question",
          "value": {
           "input_tokens": 17
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/AnthropicBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/AnthropicUnauthorized"
     },
     "403": {
      "$ref": "#/components/responses/AnthropicForbidden"
     },
     "429": {
      "$ref": "#/components/responses/AnthropicTooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/AnthropicInternalError"
     }
    }
   }
  },
  "/files/upload": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "uploadFile",
    "x-method": "files.upload",
    "tags": [
     "Files"
    ],
    "summary": "Upload a file",
    "description": "Takes the bytes at once. Before the file can be used it has to become `ready`; poll its status. Two shapes of the answer\nare published: be prepared for `file_id` and for `file_uuid`.\n",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": []
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "multipart/form-data": {
       "schema": {
        "$ref": "#/components/schemas/UploadFile"
       },
       "examples": {
        "for_chat": {
         "summary": "A log for a chat",
         "value": {
          "file": "2026-03-04T18:20:11Z spooler: driver updated",
          "scope_type": "chat",
          "scope_id": "7c05e9b3-1d84-4fa6-92e0-b3f617d8c25a"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The bytes have arrived.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "oneOf": [
          {
           "$ref": "#/components/schemas/UploadedFile"
          },
          {
           "$ref": "#/components/schemas/LegacyUploadedFile"
          }
         ]
        },
        "examples": {
         "uploading": {
          "summary": "Uploading",
          "value": {
           "file_id": "e27a90c4-6b1f-4d38-95e2-08c7f3d1ab64",
           "status": "uploading",
           "message": "The file is being processed."
          }
         },
         "legacy": {
          "summary": "The older shape",
          "value": {
           "file_uuid": "e27a90c4-6b1f-4d38-95e2-08c7f3d1ab64",
           "tokens": 812,
           "message": "File uploaded."
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
     "413": {
      "$ref": "#/components/responses/FileTooLarge"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/UsageLimitReached"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/files/upload-url": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "createUploadUrl",
    "x-method": "files.createUploadUrl",
    "tags": [
     "Files"
    ],
    "summary": "Create an upload URL",
    "description": "Names a file and a place to send its bytes to: PUT them to `upload_url`, without a key, then poll the file's status.\n",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": []
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateUploadUrl"
       },
       "examples": {
        "report": {
         "summary": "A report for a workflow",
         "value": {
          "file_name": "larkspur-q1.pdf",
          "file_size": 1843200,
          "mime_type": "application/pdf",
          "scope_type": "workflow",
          "scope_id": "90d1f3ba-57e4-4c62-a80b-3f6c2e9d7415"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Where to send the bytes.",
      "x-evidence": "inferred",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UploadUrl"
        },
        "examples": {
         "created": {
          "summary": "Fifteen minutes to use it",
          "value": {
           "file_id": "3a94d7e1-c06b-4582-b7f9-1e5d80a2c6f3",
           "upload_url": "https://uploads.hatz.ai/3a94d7e1-c06b-4582-b7f9-1e5d80a2c6f3?signature=5f1c0e9b27",
           "expires_in": 900
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
     "413": {
      "$ref": "#/components/responses/ContentTooLarge"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/UsageLimitReached"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/files/{file_id}/status": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    },
    {
     "$ref": "#/components/parameters/FileId"
    }
   ],
   "get": {
    "operationId": "getFileStatus",
    "x-method": "files.status",
    "tags": [
     "Files"
    ],
    "summary": "Get the status of a file",
    "description": "Whether a file can be used yet. Only who uploaded a file can see it.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": []
     }
    ],
    "x-resource": {
     "collection": "files",
     "identity": "file_id",
     "action": "read",
     "at": ""
    },
    "responses": {
     "200": {
      "description": "The status.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/FileStatus"
        },
        "examples": {
         "ready": {
          "summary": "It can be used",
          "value": {
           "file_id": "e27a90c4-6b1f-4d38-95e2-08c7f3d1ab64",
           "status": "ready"
          }
         },
         "processing": {
          "summary": "Not yet",
          "value": {
           "file_id": "3a94d7e1-c06b-4582-b7f9-1e5d80a2c6f3",
           "status": "processing"
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
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/admin/tenants": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "listTenants",
    "x-method": "tenants.list",
    "tags": [
     "Admin"
    ],
    "summary": "List tenants",
    "description": "The tenants of the caller's MSP, in a bare array that does not say how many there are in all.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "msp_admin"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/Offset"
     }
    ],
    "responses": {
     "200": {
      "description": "One page.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Tenant"
         }
        },
        "examples": {
         "two": {
          "summary": "Two tenants",
          "value": [
           {
            "id": "tenant_k4Tz81",
            "name": "Larkspur Dental",
            "primary_package_name": "Business",
            "additional_package_names": [],
            "user_count": 14,
            "status": "Active",
            "created_at": "2025-09-15T16:40:02.910Z",
            "total_credits_used": 812.5,
            "total_credit_limit": 2000,
            "tenant_config": {
             "beta_features": false,
             "mfa_required": true,
             "default_model_name": "gpt-4o"
            },
            "disabled_model_names": []
           },
           {
            "id": "tenant_p7Rw20",
            "name": "Fenwick Freight",
            "primary_package_name": "Starter",
            "additional_package_names": [
             "Credit pack 500"
            ],
            "user_count": 6,
            "status": "Active",
            "created_at": "2025-11-03T09:12:44.000Z",
            "total_credits_used": 1012.25,
            "total_credit_limit": 1000,
            "tenant_config": {
             "beta_features": true,
             "mfa_required": false,
             "default_model_name": "claude-sonnet-4"
            },
            "disabled_model_names": [
             "gemini-2.5-flash"
            ]
           }
          ]
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
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/admin/tenants/msp": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "getMsp",
    "x-method": "tenants.msp",
    "tags": [
     "Admin"
    ],
    "summary": "Get the MSP",
    "description": "The caller's own MSP: its packages, its credits, and how many of its people sign in.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "msp_admin"
      ]
     }
    ],
    "responses": {
     "200": {
      "description": "The MSP.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Msp"
        },
        "examples": {
         "msp": {
          "summary": "An MSP with two tenants",
          "value": {
           "name": "Cobalt Ridge IT",
           "created_at": "2025-08-01T12:00:00.000Z",
           "primary_package_name": "MSP Growth",
           "additional_package_names": [],
           "packages": [
            {
             "name": "Starter"
            },
            {
             "name": "Business"
            }
           ],
           "total_credits_used": 1824.75,
           "total_credit_limit": 3000,
           "admin_user_count": 4,
           "admin_recent_signin_count": 3,
           "admin_login_rate": 0.75,
           "tenant_user_count": 20,
           "tenant_recent_signin_count": 13,
           "tenant_login_rate": 0.65
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
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/admin/tenants/{tenant_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    },
    {
     "$ref": "#/components/parameters/TenantId"
    }
   ],
   "get": {
    "operationId": "getTenant",
    "x-method": "tenants.get",
    "tags": [
     "Admin"
    ],
    "summary": "Get a tenant",
    "description": "One tenant with its packages, settings and credits.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "msp_admin"
      ]
     }
    ],
    "responses": {
     "200": {
      "description": "The tenant.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Tenant"
        },
        "examples": {
         "tenant": {
          "summary": "A tenant with credits left",
          "value": {
           "id": "tenant_k4Tz81",
           "name": "Larkspur Dental",
           "primary_package_name": "Business",
           "additional_package_names": [],
           "user_count": 14,
           "status": "Active",
           "created_at": "2025-09-15T16:40:02.910Z",
           "total_credits_used": 812.5,
           "total_credit_limit": 2000,
           "tenant_config": {
            "beta_features": false,
            "mfa_required": true,
            "default_model_name": "gpt-4o"
           },
           "disabled_model_names": []
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
      "$ref": "#/components/responses/TenantForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/admin/users/invite": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "inviteUsers",
    "x-method": "users.invite",
    "tags": [
     "Admin"
    ],
    "summary": "Invite users",
    "description": "Invites up to 100 people into a tenant, with a role each.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "invite_users"
      ]
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/InviteUsers"
       },
       "examples": {
        "two": {
         "summary": "A general user and one with a custom role",
         "value": {
          "tenant_id": "tenant_k4Tz81",
          "users": [
           {
            "email": "mira.okafor@larkspurdental.example",
            "first_name": "Mira",
            "last_name": "Okafor"
           },
           {
            "email": "tom.berg@larkspurdental.example",
            "custom_role_name": "front_desk"
           }
          ],
          "send_email": true
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "They are invited.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/InvitationResult"
        },
        "examples": {
         "invited": {
          "summary": "Two users",
          "value": {
           "message": "2 users invited."
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
      "$ref": "#/components/responses/TenantForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "413": {
      "$ref": "#/components/responses/ContentTooLarge"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/admin/roles": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "listRoles",
    "x-method": "roles.list",
    "tags": [
     "Admin"
    ],
    "summary": "List roles",
    "description": "With a tenant: the default roles and the custom roles of that tenant. Without: the custom roles of the MSP. `limit`\ncounts default and custom roles separately, so a page may hold twice as many.\n",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "view_user_roles"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/RoleTenant"
     },
     {
      "$ref": "#/components/parameters/RoleLimit"
     },
     {
      "$ref": "#/components/parameters/Offset"
     }
    ],
    "responses": {
     "200": {
      "description": "One page.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "roles",
          "total_count"
         ],
         "properties": {
          "roles": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/Role"
           }
          },
          "total_count": {
           "type": "integer",
           "minimum": 0
          }
         }
        },
        "examples": {
         "two": {
          "summary": "One of each source",
          "value": {
           "roles": [
            {
             "id": "role_a81Lk0",
             "name": "client_admin",
             "display_name": "Client Admin",
             "description": "Runs the tenant.",
             "user_credit_limit": null,
             "role_source": "default",
             "scope": "tenant",
             "permissions_count": 16,
             "permissions_preview": [
              "View Apps",
              "Create Apps",
              "Secure AI Chat"
             ],
             "assigned_users_count": 2
            },
            {
             "id": "role_Zp03Le",
             "name": "front_desk",
             "display_name": "Front desk",
             "description": "Chat and apps, within limits.",
             "user_credit_limit": 300,
             "role_source": "custom",
             "scope": "tenant",
             "permissions_count": 3,
             "permissions_preview": [
              "View Apps",
              "Secure AI Chat",
              "View Own Tenant Usage"
             ],
             "assigned_users_count": 5
            }
           ],
           "total_count": 2
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
      "$ref": "#/components/responses/TenantForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/admin/roles/{role_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    },
    {
     "$ref": "#/components/parameters/RoleId"
    }
   ],
   "get": {
    "operationId": "getRole",
    "x-method": "roles.get",
    "tags": [
     "Admin"
    ],
    "summary": "Get a role",
    "description": "One role with all of its permissions.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "view_user_roles"
      ]
     }
    ],
    "responses": {
     "200": {
      "description": "The role.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RoleDetails"
        },
        "examples": {
         "custom": {
          "summary": "A custom role with a cap",
          "value": {
           "id": "role_Zp03Le",
           "name": "front_desk",
           "display_name": "Front desk",
           "description": "Chat and apps, within limits.",
           "user_credit_limit": 300,
           "role_source": "custom",
           "scope": "tenant",
           "permissions_count": 3,
           "permissions_preview": [
            "View Apps",
            "Secure AI Chat",
            "View Own Tenant Usage"
           ],
           "assigned_users_count": 5,
           "permissions": [
            {
             "name": "view_apps",
             "display_name": "View Apps"
            },
            {
             "name": "secure_ai_chat",
             "display_name": "Secure AI Chat"
            },
            {
             "name": "view_own_tenant_usage",
             "display_name": "View Own Tenant Usage"
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
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/compliance/events": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "listAuditEvents",
    "x-method": "compliance.events",
    "tags": [
     "Compliance"
    ],
    "summary": "List audit events",
    "description": "Who did what in the tenant, newest first.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "compliance"
      ]
     }
    ],
    "x-resource": {
     "collection": "audit_events",
     "identity": "id",
     "action": "list",
     "filters": {
      "start": {
       "field": "created_at",
       "match": "at-least"
      },
      "end": {
       "field": "created_at",
       "match": "at-most"
      },
      "event_type": "equals",
      "search": {
       "field": "search_text",
       "match": "contains"
      }
     },
     "order": [
      "-created_at",
      "id"
     ],
     "paging": {
      "style": "cursor",
      "limit": "limit",
      "cursor": "cursor",
      "set": {
       "/pagination/has_more": "{has_more}",
       "/pagination/next_cursor": "{next_cursor}"
      }
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/TenantChoice"
     },
     {
      "name": "start",
      "in": "query",
      "description": "Only events from this moment on.",
      "schema": {
       "type": "string",
       "format": "date-time"
      },
      "example": "2026-03-01T00:00:00.000Z"
     },
     {
      "name": "end",
      "in": "query",
      "description": "Only events up to this moment.",
      "schema": {
       "type": "string",
       "format": "date-time"
      },
      "example": "2026-03-31T23:59:59.999Z"
     },
     {
      "name": "event_type",
      "in": "query",
      "description": "Only events of this type.",
      "schema": {
       "type": "string"
      },
      "example": "api_key.created"
     },
     {
      "name": "search",
      "in": "query",
      "description": "Only events whose actor's address or whose resource's name contains this text.",
      "schema": {
       "type": "string"
      },
      "example": "dana"
     },
     {
      "$ref": "#/components/parameters/AuditEventLimit"
     },
     {
      "$ref": "#/components/parameters/Cursor"
     }
    ],
    "responses": {
     "200": {
      "description": "One page.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "data",
          "pagination"
         ],
         "properties": {
          "data": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/AuditEvent"
           }
          },
          "pagination": {
           "$ref": "#/components/schemas/CursorPagination"
          }
         }
        },
        "examples": {
         "page": {
          "summary": "More to come",
          "value": {
           "data": [
            {
             "id": "d19c6e70-83ab-4f52-b04d-7e2f95a1c863",
             "event_type": "api_key.created",
             "created_at": "2026-03-04T18:30:52.661Z",
             "tenant": {
              "id": "tenant_k4Tz81",
              "name": "Larkspur Dental"
             },
             "actor": {
              "id": "user_7Qm2xP",
              "email": "dana.whitfield@larkspurdental.example"
             },
             "target": {
              "resource_type": "api_key",
              "resource_id": "key_9fT2"
             },
             "metadata": {
              "name": "zap bridge"
             }
            },
            {
             "id": "07f2b8d1-4e6c-4a93-8c50-b6e1d29f7435",
             "event_type": "auth.login_success",
             "created_at": "2026-03-04T18:22:07.410Z",
             "tenant": {
              "id": "tenant_k4Tz81",
              "name": "Larkspur Dental"
             },
             "actor": {
              "id": "user_7Qm2xP",
              "email": "dana.whitfield@larkspurdental.example"
             },
             "target": null,
             "metadata": null
            }
           ],
           "pagination": {
            "has_more": true,
            "next_cursor": "eyJjcmVhdGVkX2F0IjoiMjAyNi0wMy0wNFQxODoyMjowNy40MTBaIiwiaWQiOiIwN2YyYjhkMS00ZTZjLTRhOTMtOGM1MC1iNmUxZDI5Zjc0MzUifQ=="
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
      "$ref": "#/components/responses/TenantForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/compliance/event-types": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "listAuditEventTypes",
    "x-method": "compliance.eventTypes",
    "tags": [
     "Compliance"
    ],
    "summary": "List audit event types",
    "description": "The types that audit events can have and be filtered by.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "compliance"
      ]
     }
    ],
    "responses": {
     "200": {
      "description": "All event types.",
      "x-evidence": "inferred",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
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
            "type": "string"
           }
          }
         }
        },
        "examples": {
         "all": {
          "summary": "All of them",
          "value": {
           "data": [
            "api_key.created",
            "api_key.deleted",
            "auth.login_failed",
            "auth.login_success",
            "compliance_settings.updated",
            "user.invited",
            "user.role_changed"
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
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/compliance/settings/{tenant_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    },
    {
     "$ref": "#/components/parameters/TenantId"
    }
   ],
   "get": {
    "operationId": "getComplianceSettings",
    "x-method": "compliance.settings.get",
    "tags": [
     "Compliance"
    ],
    "summary": "Get compliance settings",
    "description": "What a tenant lets be seen of its log, and which ways its files may leave by.",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "compliance"
      ]
     }
    ],
    "x-resource": {
     "collection": "compliance_settings",
     "identity": "tenant_id",
     "action": "read",
     "at": ""
    },
    "responses": {
     "200": {
      "description": "The settings.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ComplianceSettings"
        },
        "examples": {
         "defaults": {
          "summary": "Invocations without their content",
          "value": {
           "tenant_id": "tenant_k4Tz81",
           "audit_events_view_enabled": true,
           "invocations_view_enabled": true,
           "invocations_view_content_enabled": false,
           "file_egress_policy": "direct_and_microsoft_365"
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
      "$ref": "#/components/responses/TenantForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "patch": {
    "operationId": "updateComplianceSettings",
    "x-method": "compliance.settings.update",
    "tags": [
     "Compliance"
    ],
    "summary": "Update compliance settings",
    "description": "Changes what is sent and leaves the rest. The content of invocations can only be shown where invocations are. The\nmethod is inferred.\n",
    "x-evidence": "documented",
    "security": [
     {
      "apiKeyAuth": [
       "compliance"
      ]
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/UpdateComplianceSettings"
       },
       "examples": {
        "no_egress": {
         "summary": "Let no file out",
         "value": {
          "file_egress_policy": "disabled"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The settings as they are now.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ComplianceSettings"
        },
        "examples": {
         "no_egress": {
          "summary": "No file gets out",
          "value": {
           "tenant_id": "tenant_k4Tz81",
           "audit_events_view_enabled": true,
           "invocations_view_enabled": true,
           "invocations_view_content_enabled": false,
           "file_egress_policy": "disabled"
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
      "$ref": "#/components/responses/TenantForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "413": {
      "$ref": "#/components/responses/ContentTooLarge"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/automations/community": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "listCommunityAutomations",
    "x-method": "automations.community",
    "tags": [
     "Automations"
    ],
    "summary": "List community automations",
    "description": "The apps and workflows that others share with everybody.",
    "x-evidence": "inferred",
    "security": [
     {
      "sessionAuth": []
     }
    ],
    "x-resource": {
     "collection": "automations",
     "identity": "id",
     "action": "list",
     "where": {
      "visibility": "community"
     },
     "order": [
      "name",
      "id"
     ],
     "paging": {
      "style": "none"
     }
    },
    "responses": {
     "200": {
      "description": "All of them.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
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
            "$ref": "#/components/schemas/Automation"
           }
          }
         }
        },
        "examples": {
         "one": {
          "summary": "One app",
          "value": {
           "data": [
            {
             "id": "f60b3d8e-29c1-4a75-8e4f-c7d9012ab563",
             "name": "Phishing check",
             "description": "Says whether a mail looks like phishing.",
             "default_model": "gpt-4o",
             "files": [],
             "constants": [],
             "user_inputs": [
              {
               "object_id": "obj_t1C6",
               "variable_name": "mail",
               "variable_type": "short_answer",
               "display_name": "Mail",
               "description": "The text of the mail.",
               "position": 0,
               "required": true
              }
             ],
             "prompt_sections": [
              {
               "body": "Is this phishing? {{inputs.mail}}",
               "position": 0
              }
             ]
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
      "$ref": "#/components/responses/SessionMissing"
     },
     "403": {
      "$ref": "#/components/responses/SessionRequired"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/automations/private": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "listPrivateAutomations",
    "x-method": "automations.private",
    "tags": [
     "Automations"
    ],
    "summary": "List private automations",
    "description": "The apps and workflows that are kept within the tenant.",
    "x-evidence": "inferred",
    "security": [
     {
      "sessionAuth": []
     }
    ],
    "x-resource": {
     "collection": "automations",
     "identity": "id",
     "action": "list",
     "where": {
      "visibility": "private"
     },
     "order": [
      "name",
      "id"
     ],
     "paging": {
      "style": "none"
     }
    },
    "responses": {
     "200": {
      "description": "All of them.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
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
            "$ref": "#/components/schemas/Automation"
           }
          }
         }
        },
        "examples": {
         "one": {
          "summary": "One workflow",
          "value": {
           "data": [
            {
             "id": "8c27e5f4-b09d-4136-a5f8-04e1d7c96b2a",
             "name": "New patient letter",
             "files": [],
             "constants": [],
             "user_inputs": [
              {
               "object_id": "obj_v4J9",
               "variable_name": "name",
               "variable_type": "short_answer",
               "display_name": "Name",
               "description": "Who the letter is for.",
               "position": 0,
               "required": true
              }
             ],
             "steps": [
              {
               "id": "1d7a0c95-e3b8-4f64-92d1-5b8f06c4e7a2",
               "step_type": "prompt",
               "display_name": "Letter",
               "position": 0,
               "config": {
                "model": "gpt-4o"
               },
               "prompt_sections": [
                {
                 "body": "Welcome {{inputs.name}} to the practice.",
                 "position": 0
                }
               ]
              }
             ],
             "dependencies": []
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
      "$ref": "#/components/responses/SessionMissing"
     },
     "403": {
      "$ref": "#/components/responses/SessionRequired"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/api-keys": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "x-resource": {
    "credentials": "apiKeyAuth",
    "fields": {
     "key": "secret",
     "key_prefix": "prefix",
     "user_id": "user"
    }
   },
   "get": {
    "operationId": "listApiKeys",
    "x-method": "keys.list",
    "tags": [
     "API keys"
    ],
    "summary": "List API keys",
    "description": "The caller's own keys that are active, newest first. The keys themselves are not shown.",
    "x-evidence": "inferred",
    "security": [
     {
      "sessionAuth": []
     }
    ],
    "x-resource": {
     "action": "list",
     "order": [
      "-created_at"
     ],
     "paging": {
      "style": "none"
     }
    },
    "responses": {
     "200": {
      "description": "All keys.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
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
         }
        },
        "examples": {
         "one": {
          "summary": "One key",
          "value": {
           "data": [
            {
             "id": "key_9fT2",
             "name": "zap bridge",
             "key_prefix": "hatz_Qz81",
             "user_id": "user_7Qm2xP",
             "created_at": "2026-03-04T18:30:52.661Z",
             "last_used_at": "2026-03-05T07:45:10.000Z",
             "expires_at": null
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
      "$ref": "#/components/responses/SessionMissing"
     },
     "403": {
      "$ref": "#/components/responses/SessionRequired"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
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
    "description": "Makes a key for the caller. The key is shown here once, and never again; the audit log notes it.",
    "x-evidence": "inferred",
    "security": [
     {
      "sessionAuth": [
       "create_api_token"
      ]
     }
    ],
    "x-resource": {
     "action": "create",
     "at": ""
    },
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateApiKey"
       },
       "examples": {
        "named": {
         "summary": "A name is all it takes",
         "value": {
          "name": "zap bridge"
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
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ApiKeyWithSecret"
        },
        "examples": {
         "created": {
          "summary": "With the key itself",
          "value": {
           "id": "key_9fT2",
           "name": "zap bridge",
           "key": "hatz_Qz810123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefgh",
           "key_prefix": "hatz_Qz81",
           "user_id": "user_7Qm2xP",
           "created_at": "2026-03-04T18:30:52.661Z",
           "last_used_at": null,
           "expires_at": null
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
      "$ref": "#/components/responses/SessionMissing"
     },
     "403": {
      "$ref": "#/components/responses/SessionForbidden"
     },
     "413": {
      "$ref": "#/components/responses/ContentTooLarge"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/api-keys/{key_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    },
    {
     "$ref": "#/components/parameters/ApiKeyId"
    }
   ],
   "x-resource": {
    "credentials": "apiKeyAuth",
    "fields": {
     "key": "secret",
     "key_prefix": "prefix",
     "user_id": "user"
    }
   },
   "delete": {
    "operationId": "deleteApiKey",
    "x-method": "keys.delete",
    "tags": [
     "API keys"
    ],
    "summary": "Delete API key",
    "description": "Ends a key at once and for good. To replace a key, make the new one first.",
    "x-evidence": "inferred",
    "security": [
     {
      "sessionAuth": []
     }
    ],
    "x-resource": {
     "action": "delete"
    },
    "responses": {
     "204": {
      "description": "Gone.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/SessionMissing"
     },
     "403": {
      "$ref": "#/components/responses/SessionRequired"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "422": {
      "$ref": "#/components/responses/UnprocessableContent"
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
    "description": "A key of one user. It can do what that user can do, and never more: every call is judged by the permissions of the\nrole that the user has at that moment, so a change of role reaches keys that exist already. Spaces around a key are\nnot ignored.\n\nAn operation names the permission that opens it. By default the roles of a tenant have these:\n\n| Permission | Client Admin | General User | Chat Only | Workshop User |\n|---|---|---|---|---|\n| View Apps | yes | yes | | yes |\n| Copy, Delete and Create Apps | yes | yes | | |\n| Secure AI Chat | yes | yes | yes | yes |\n| View App Builder Page | yes | yes | | yes |\n| Change Own User Settings | yes | yes | yes | yes |\n| Manage Email Templates, Invite Users, Disable LLMs for Tenant | yes | | | |\n| Manage Users in Tenant, Manage Tenant Admin Settings, Reset MFA | yes | | | |\n\nInferred are how a key looks, who has the remaining permissions, which permission opens what outside /usage, and the\nlimit of 120 calls a minute. The published limits are about credits alone; they are answered with 429 as well.\n",
    "x-key": {
     "format": {
      "prefix": "hatz_",
      "alphabet": "base62",
      "length": 48
     },
     "id": {
      "prefix": "key_",
      "alphabet": "base62",
      "length": 8
     },
     "displayed": 9,
     "tenant": "tenant_id",
     "challenge": "ApiKey realm=\"Hatz AI\"",
     "scopes": {
      "view_apps": "View Apps",
      "copy_apps": "Copy Apps",
      "delete_apps": "Delete Apps",
      "create_apps": "Create Apps",
      "secure_ai_chat": "Secure AI Chat",
      "view_app_builder_page": "View App Builder Page",
      "change_own_user_settings": "Change Own User Settings",
      "manage_email_templates": "Manage Email Templates",
      "invite_users": "Invite Users",
      "disable_llms_for_tenant": "Disable LLMs for Tenant",
      "manage_users_in_tenant": "Manage Users in Tenant",
      "manage_tenant_admin_settings": "Manage Tenant Admin Settings",
      "reset_mfa": "Reset MFA",
      "create_api_token": "Create API Token",
      "view_user_roles": "View User Roles",
      "view_usage_and_limits": "View Usage & Limits",
      "view_own_tenant_usage": "View Own Tenant Usage",
      "msp_admin": "MSP Admin",
      "compliance": "Compliance"
     }
    },
    "x-rate-limit": {
     "algorithm": "token-bucket",
     "policies": {
      "per_minute": {
       "window": "PT1M",
       "limit": 120
      }
     },
     "headers": {}
    }
   },
   "gatewayBearer": {
    "type": "http",
    "scheme": "bearer",
    "x-evidence": "documented",
    "description": "The same keys, sent the way clients made for OpenAI or Anthropic send them. Only the gateways take a key like this;\neverywhere else `Authorization` is reserved for user sessions and a key in it is answered with 401.\n",
    "x-key": {
     "of": "apiKeyAuth",
     "scopes": {
      "secure_ai_chat": "Secure AI Chat"
     }
    },
    "x-rate-limit": {
     "algorithm": "token-bucket",
     "policies": {
      "per_minute": {
       "window": "PT1M",
       "limit": 120
      }
     },
     "headers": {}
    }
   },
   "sessionAuth": {
    "type": "http",
    "scheme": "bearer",
    "bearerFormat": "JWT",
    "x-evidence": "documented",
    "description": "Somebody signed in to the workspace. That some features need this and refuse API keys is documented; which ones, and\nhow the session is sent, is inferred.\n",
    "x-key": {
     "kind": "session",
     "lifetime": "PT1H",
     "scopes": {
      "create_api_token": "Create API Token"
     }
    }
   }
  },
  "parameters": {
   "RequestId": {
    "name": "X-Request-ID",
    "in": "header",
    "description": "The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data\nor secrets.\n",
    "schema": {
     "type": "string",
     "maxLength": 128,
     "x-evidence": "inferred"
    },
    "example": "req_7f3c91d0a2",
    "x-request-id": "echo"
   },
   "TenantChoice": {
    "name": "tenant_id",
    "in": "query",
    "description": "One of the tenants in the caller's reach. Default is the caller's own.",
    "schema": {
     "$ref": "#/components/schemas/TenantId"
    },
    "example": "tenant_k4Tz81"
   },
   "StartDate": {
    "name": "start_date",
    "in": "query",
    "description": "The first day of the report. Default is the first of the current month.",
    "schema": {
     "type": "string",
     "format": "date"
    },
    "example": "2026-03-01"
   },
   "EndDate": {
    "name": "end_date",
    "in": "query",
    "description": "The last day of the report. Default is the last of the current month.",
    "schema": {
     "type": "string",
     "format": "date"
    },
    "example": "2026-03-31"
   },
   "Limit": {
    "name": "limit",
    "in": "query",
    "description": "How many items to answer at most.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000,
     "default": 100
    },
    "example": 100
   },
   "Offset": {
    "name": "offset",
    "in": "query",
    "description": "How many items to skip.",
    "schema": {
     "type": "integer",
     "minimum": 0,
     "default": 0
    },
    "example": 0
   },
   "AppId": {
    "name": "app_id",
    "in": "path",
    "required": true,
    "description": "The app or workflow.",
    "schema": {
     "type": "string",
     "format": "uuid"
    },
    "example": "4b0e7d52-91c6-4f3a-8d27-e05b6a1c9f38"
   },
   "WorkflowJobId": {
    "name": "job_id",
    "in": "path",
    "required": true,
    "description": "The workflow job, as the call that started it named it.",
    "schema": {
     "type": "string",
     "format": "uuid"
    },
    "example": "c83d6f19-2a57-4e80-b1f4-7d9026e5a3bc"
   },
   "FileId": {
    "name": "file_id",
    "in": "path",
    "required": true,
    "description": "The file, as the upload named it.",
    "schema": {
     "type": "string",
     "format": "uuid"
    },
    "example": "e27a90c4-6b1f-4d38-95e2-08c7f3d1ab64"
   },
   "TenantId": {
    "name": "tenant_id",
    "in": "path",
    "required": true,
    "description": "One of the tenants in the caller's reach.",
    "schema": {
     "$ref": "#/components/schemas/TenantId"
    },
    "example": "tenant_k4Tz81"
   },
   "RoleTenant": {
    "name": "tenant_id",
    "in": "query",
    "description": "The default roles and the custom roles of this tenant. Without it the list holds the custom roles of the MSP alone.\n",
    "schema": {
     "$ref": "#/components/schemas/TenantId"
    },
    "example": "tenant_k4Tz81"
   },
   "RoleLimit": {
    "name": "limit",
    "in": "query",
    "description": "How many roles of each source to answer at most: as many default ones and as many custom ones.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 100,
     "default": 10
    },
    "example": 10
   },
   "RoleId": {
    "name": "role_id",
    "in": "path",
    "required": true,
    "description": "The role.",
    "schema": {
     "$ref": "#/components/schemas/RoleId"
    },
    "example": "role_Zp03Le"
   },
   "AuditEventLimit": {
    "name": "limit",
    "in": "query",
    "description": "How many events to answer at most.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000,
     "default": 50
    },
    "example": 50
   },
   "Cursor": {
    "name": "cursor",
    "in": "query",
    "description": "Where to go on: the `next_cursor` of the page before. Opaque; do not read anything into it.",
    "schema": {
     "type": "string"
    },
    "example": "eyJjcmVhdGVkX2F0IjoiMjAyNi0wMy0wNFQxODoyMjowNy40MTBaIiwiaWQiOiIwN2YyYjhkMS00ZTZjLTRhOTMtOGM1MC1iNmUxZDI5Zjc0MzUifQ=="
   },
   "ApiKeyId": {
    "name": "key_id",
    "in": "path",
    "required": true,
    "description": "The API key (its id, never the key itself).",
    "schema": {
     "$ref": "#/components/schemas/ApiKeyId"
    },
    "example": "key_9fT2"
   }
  },
  "schemas": {
   "TenantId": {
    "type": "string",
    "pattern": "^tenant_[0-9A-Za-z]+$"
   },
   "UsageReport": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "tenant_id",
     "start_date",
     "end_date",
     "total_credits"
    ],
    "properties": {
     "tenant_id": {
      "$ref": "#/components/schemas/TenantId"
     },
     "start_date": {
      "type": "string",
      "format": "date"
     },
     "end_date": {
      "type": "string",
      "format": "date",
      "description": "The last day that is covered."
     },
     "total_credits": {
      "type": "number",
      "minimum": 0,
      "description": "Of all that the report covers, not of this page alone."
     }
    }
   },
   "DailyUsage": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "date",
     "credits",
     "input_credits",
     "output_credits",
     "request_count"
    ],
    "properties": {
     "date": {
      "type": "string",
      "format": "date"
     },
     "credits": {
      "type": "number",
      "minimum": 0,
      "description": "Those of input and output together."
     },
     "input_credits": {
      "type": "number",
      "minimum": 0
     },
     "output_credits": {
      "type": "number",
      "minimum": 0
     },
     "request_count": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "DailyUsageReport": {
    "x-evidence": "inferred",
    "allOf": [
     {
      "$ref": "#/components/schemas/UsageReport"
     },
     {
      "type": "object",
      "required": [
       "data"
      ],
      "properties": {
       "data": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/DailyUsage"
        }
       }
      }
     }
    ]
   },
   "Error": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "detail"
    ],
    "properties": {
     "detail": {
      "type": "string",
      "description": "For people."
     },
     "code": {
      "type": "string",
      "description": "Where a program has to tell this refusal from others of its status.",
      "const": "session_required"
     }
    }
   },
   "ValidationFault": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "loc",
     "msg",
     "type"
    ],
    "properties": {
     "loc": {
      "type": "array",
      "description": "Where it is: `body`, `query`, `path` or `header`, then the way down.",
      "items": {
       "type": [
        "string",
        "integer"
       ]
      }
     },
     "msg": {
      "type": "string",
      "description": "For people."
     },
     "type": {
      "type": "string",
      "description": "The rule that is broken."
     }
    }
   },
   "ValidationError": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "detail"
    ],
    "properties": {
     "detail": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/ValidationFault"
      }
     }
    }
   },
   "LimitType": {
    "type": "string",
    "description": "Whose credits are used up: the tenant's, those of the caller's role, or the model's; or this request alone would\ncost too much. Missing when there were merely too many calls.\n",
    "x-evidence": "inferred",
    "enum": [
     "tenant",
     "role",
     "model",
     "request"
    ]
   },
   "UsageLimitError": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "detail"
    ],
    "properties": {
     "detail": {
      "type": "string",
      "description": "For people."
     },
     "limit_type": {
      "$ref": "#/components/schemas/LimitType"
     }
    }
   },
   "HourlyUsage": {
    "type": "object",
    "description": "One field of the heat map.",
    "x-evidence": "inferred",
    "required": [
     "weekday",
     "hour",
     "credits"
    ],
    "properties": {
     "weekday": {
      "type": "integer",
      "minimum": 0,
      "maximum": 6,
      "description": "0 is Sunday."
     },
     "hour": {
      "type": "integer",
      "minimum": 0,
      "maximum": 23,
      "description": "Of UTC."
     },
     "credits": {
      "type": "number",
      "minimum": 0
     }
    }
   },
   "HourlyUsageReport": {
    "x-evidence": "inferred",
    "allOf": [
     {
      "$ref": "#/components/schemas/UsageReport"
     },
     {
      "type": "object",
      "required": [
       "data"
      ],
      "properties": {
       "data": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/HourlyUsage"
        }
       }
      }
     }
    ]
   },
   "UsageSource": {
    "type": "string",
    "x-evidence": "inferred",
    "enum": [
     "chat",
     "app",
     "workflow",
     "agent",
     "api",
     "file"
    ]
   },
   "SourceUsage": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "source",
     "credits",
     "request_count"
    ],
    "properties": {
     "source": {
      "$ref": "#/components/schemas/UsageSource"
     },
     "credits": {
      "type": "number",
      "minimum": 0
     },
     "request_count": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "UsageBySourceReport": {
    "x-evidence": "inferred",
    "allOf": [
     {
      "$ref": "#/components/schemas/UsageReport"
     },
     {
      "type": "object",
      "required": [
       "data"
      ],
      "properties": {
       "data": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/SourceUsage"
        }
       }
      }
     }
    ]
   },
   "ModelUsage": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "model",
     "developer",
     "credits",
     "request_count"
    ],
    "properties": {
     "model": {
      "type": "string",
      "description": "The name that requests use."
     },
     "developer": {
      "type": "string"
     },
     "credits": {
      "type": "number",
      "minimum": 0
     },
     "request_count": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "UsageByModelReport": {
    "x-evidence": "inferred",
    "allOf": [
     {
      "$ref": "#/components/schemas/UsageReport"
     },
     {
      "type": "object",
      "required": [
       "data"
      ],
      "properties": {
       "data": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/ModelUsage"
        }
       }
      }
     }
    ]
   },
   "AssetType": {
    "type": "string",
    "x-evidence": "inferred",
    "enum": [
     "app",
     "workflow",
     "agent"
    ]
   },
   "AssetUsage": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "asset_type",
     "asset_id",
     "name",
     "credits",
     "run_count"
    ],
    "properties": {
     "asset_type": {
      "$ref": "#/components/schemas/AssetType"
     },
     "asset_id": {
      "type": "string",
      "format": "uuid"
     },
     "name": {
      "type": "string"
     },
     "credits": {
      "type": "number",
      "minimum": 0
     },
     "run_count": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "UsageByAssetReport": {
    "x-evidence": "inferred",
    "allOf": [
     {
      "$ref": "#/components/schemas/UsageReport"
     },
     {
      "type": "object",
      "required": [
       "data"
      ],
      "properties": {
       "data": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/AssetUsage"
        }
       }
      }
     }
    ]
   },
   "UserId": {
    "type": "string",
    "pattern": "^user_[0-9A-Za-z]+$"
   },
   "UserUsage": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "user_id",
     "email",
     "role",
     "credits",
     "request_count"
    ],
    "properties": {
     "user_id": {
      "$ref": "#/components/schemas/UserId"
     },
     "email": {
      "type": "string",
      "format": "email"
     },
     "role": {
      "type": "string",
      "description": "The role's name."
     },
     "credits": {
      "type": "number",
      "minimum": 0
     },
     "request_count": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "UsageByUserReport": {
    "x-evidence": "inferred",
    "allOf": [
     {
      "$ref": "#/components/schemas/UsageReport"
     },
     {
      "type": "object",
      "required": [
       "data"
      ],
      "properties": {
       "data": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/UserUsage"
        }
       }
      }
     }
    ]
   },
   "UsageLimit": {
    "type": "object",
    "description": "Two allowances that run out independently of each other, the tenant's and the user's.",
    "x-evidence": "inferred",
    "required": [
     "tenant_id",
     "total_credits_used",
     "total_credit_limit",
     "credits_remaining",
     "user_credit_limit",
     "user_credits_used",
     "rate_limited",
     "period_start",
     "period_end",
     "resets_at"
    ],
    "properties": {
     "tenant_id": {
      "$ref": "#/components/schemas/TenantId"
     },
     "total_credits_used": {
      "type": "number",
      "minimum": 0,
      "description": "By all users of the tenant.",
      "x-evidence": "documented"
     },
     "total_credit_limit": {
      "type": "number",
      "minimum": 0,
      "description": "What the tenant may use in a month.",
      "x-evidence": "documented"
     },
     "credits_remaining": {
      "type": "number",
      "minimum": 0,
      "description": "Of the tenant's allowance."
     },
     "user_credit_limit": {
      "type": [
       "number",
       "null"
      ],
      "minimum": 0,
      "description": "What the caller's role allows a user in a month; null if it sets no cap.",
      "x-evidence": "documented"
     },
     "user_credits_used": {
      "type": "number",
      "minimum": 0,
      "description": "By the caller."
     },
     "rate_limited": {
      "type": "boolean",
      "description": "Some calls are refused because of credits."
     },
     "period_start": {
      "type": "string",
      "format": "date"
     },
     "period_end": {
      "type": "string",
      "format": "date"
     },
     "resets_at": {
      "type": "string",
      "format": "date-time",
      "description": "The first moment of the next month. Unused credits lapse."
     }
    }
   },
   "AutomationFile": {
    "type": "object",
    "description": "A file that belongs to the app or workflow itself. Its members are published by name only.",
    "required": [
     "file_id",
     "display_name",
     "variable_name"
    ],
    "properties": {
     "file_id": {
      "type": "string",
      "format": "uuid"
     },
     "object_id": {
      "type": "string"
     },
     "type_id": {
      "type": "string"
     },
     "file_key": {
      "type": "string"
     },
     "file_type": {
      "type": "string"
     },
     "module": {
      "type": "string"
     },
     "size": {
      "type": "integer",
      "minimum": 0,
      "description": "In bytes."
     },
     "display_name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "variable_name": {
      "type": "string"
     },
     "variable_type": {
      "type": "string"
     }
    }
   },
   "AutomationConstant": {
    "type": "object",
    "description": "A fixed value that prompts can use. What it is made of is not published.",
    "x-evidence": "inferred",
    "properties": {
     "variable_name": {
      "type": "string"
     },
     "value": {
      "type": "string"
     }
    },
    "additionalProperties": true
   },
   "AutomationInput": {
    "type": "object",
    "description": "Something to fill in before a run.",
    "required": [
     "object_id",
     "variable_name",
     "variable_type",
     "display_name",
     "description",
     "position",
     "required"
    ],
    "properties": {
     "object_id": {
      "type": "string"
     },
     "variable_name": {
      "type": "string",
      "description": "Its key in `inputs`."
     },
     "variable_type": {
      "type": "string",
      "description": "`short_answer`, `file_upload` and others. A `file_upload` takes the UUID of a file."
     },
     "display_name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "position": {
      "type": "integer"
     },
     "required": {
      "type": "boolean"
     }
    }
   },
   "PromptSection": {
    "type": "object",
    "required": [
     "body",
     "position"
    ],
    "properties": {
     "body": {
      "type": "string",
      "description": "With placeholders such as `{{inputs.ticket}}`."
     },
     "position": {
      "type": "integer"
     }
    }
   },
   "App": {
    "type": "object",
    "required": [
     "id",
     "name",
     "description",
     "default_model",
     "files",
     "constants",
     "user_inputs",
     "prompt_sections"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid",
      "x-evidence": "inferred"
     },
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "default_model": {
      "type": "string",
      "description": "The name of a model."
     },
     "files": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AutomationFile"
      }
     },
     "constants": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AutomationConstant"
      }
     },
     "user_inputs": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AutomationInput"
      }
     },
     "prompt_sections": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PromptSection"
      }
     }
    }
   },
   "WorkflowStep": {
    "type": "object",
    "required": [
     "id",
     "step_type",
     "display_name",
     "position",
     "config",
     "prompt_sections"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "step_type": {
      "type": "string",
      "description": "`prompt` and others."
     },
     "display_name": {
      "type": "string"
     },
     "position": {
      "type": "integer"
     },
     "config": {
      "type": "object",
      "properties": {
       "model": {
        "type": "string",
        "description": "The name of a model."
       }
      },
      "additionalProperties": true
     },
     "prompt_sections": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PromptSection"
      }
     }
    }
   },
   "WorkflowDependency": {
    "type": "object",
    "description": "Says that a step needs the output of another. What it is made of is not published.",
    "x-evidence": "inferred",
    "properties": {
     "step_id": {
      "type": "string",
      "format": "uuid"
     },
     "depends_on": {
      "type": "string",
      "format": "uuid"
     }
    },
    "additionalProperties": true
   },
   "Workflow": {
    "type": "object",
    "required": [
     "id",
     "name",
     "files",
     "constants",
     "user_inputs",
     "steps",
     "dependencies"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "name": {
      "type": "string"
     },
     "files": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AutomationFile"
      }
     },
     "constants": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AutomationConstant"
      }
     },
     "user_inputs": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AutomationInput"
      }
     },
     "steps": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/WorkflowStep"
      }
     },
     "dependencies": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/WorkflowDependency"
      }
     }
    }
   },
   "Automation": {
    "description": "An app has `prompt_sections` and `default_model`, a workflow has `steps` and `dependencies`. Nothing else tells them\napart.\n",
    "oneOf": [
     {
      "$ref": "#/components/schemas/App"
     },
     {
      "$ref": "#/components/schemas/Workflow"
     }
    ]
   },
   "AutomationInputs": {
    "type": "object",
    "description": "The values to fill in, by the `variable_name` of the inputs.",
    "additionalProperties": true
   },
   "QueryApp": {
    "type": "object",
    "required": [
     "inputs"
    ],
    "properties": {
     "inputs": {
      "$ref": "#/components/schemas/AutomationInputs"
     },
     "file_uuids": {
      "type": [
       "array",
       "null"
      ],
      "description": "Files that are `ready`.",
      "items": {
       "type": "string",
       "format": "uuid"
      }
     },
     "model": {
      "type": [
       "string",
       "null"
      ],
      "description": "The name of another model than the app's own."
     },
     "stream": {
      "type": "boolean",
      "default": false
     }
    }
   },
   "CompletionChoice": {
    "type": "object",
    "required": [
     "message"
    ],
    "properties": {
     "message": {
      "type": "object",
      "required": [
       "role",
       "content"
      ],
      "properties": {
       "role": {
        "type": "string",
        "const": "assistant"
       },
       "content": {
        "type": "string"
       }
      }
     }
    }
   },
   "TokenUsage": {
    "type": "object",
    "required": [
     "input_tokens",
     "output_tokens"
    ],
    "properties": {
     "input_tokens": {
      "type": "integer",
      "minimum": 0
     },
     "output_tokens": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "Completion": {
    "type": "object",
    "required": [
     "choices",
     "model",
     "usage"
    ],
    "properties": {
     "choices": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/CompletionChoice"
      }
     },
     "model": {
      "type": "string",
      "description": "The model that answered."
     },
     "usage": {
      "$ref": "#/components/schemas/TokenUsage"
     }
    }
   },
   "RunWorkflow": {
    "type": "object",
    "required": [
     "app_id",
     "inputs"
    ],
    "properties": {
     "app_id": {
      "type": "string",
      "format": "uuid",
      "description": "The workflow."
     },
     "inputs": {
      "$ref": "#/components/schemas/AutomationInputs"
     },
     "is_draft_app": {
      "type": "boolean",
      "default": false,
      "description": "Run the draft instead of the published version."
     }
    }
   },
   "WorkflowRunStarted": {
    "type": "object",
    "required": [
     "status",
     "job_id"
    ],
    "properties": {
     "status": {
      "type": "string",
      "const": "Workflow Job Invoked",
      "description": "Always this phrase, not a state."
     },
     "job_id": {
      "type": "string",
      "format": "uuid"
     }
    }
   },
   "WorkflowJobStatus": {
    "type": "string",
    "x-evidence": "inferred",
    "enum": [
     "queued",
     "running",
     "completed",
     "failed"
    ]
   },
   "WorkflowOutput": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "step_id",
     "display_name",
     "content"
    ],
    "properties": {
     "step_id": {
      "type": "string",
      "format": "uuid"
     },
     "display_name": {
      "type": "string"
     },
     "content": {
      "type": "string"
     }
    }
   },
   "WorkflowJob": {
    "type": "object",
    "x-evidence": "inferred",
    "x-job": {
     "workflow_run": {
      "collection": "workflow_jobs",
      "field": "status",
      "start": "queued",
      "steps": [
       {
        "after": "PT5S",
        "state": "running"
       },
       {
        "after": "PT30S",
        "state": "completed"
       }
      ],
      "failure": {
       "state": "failed"
      }
     }
    },
    "required": [
     "job_id",
     "app_id",
     "status",
     "created_at",
     "completed_at",
     "outputs",
     "error"
    ],
    "properties": {
     "job_id": {
      "type": "string",
      "format": "uuid"
     },
     "app_id": {
      "type": "string",
      "format": "uuid"
     },
     "status": {
      "$ref": "#/components/schemas/WorkflowJobStatus"
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     },
     "completed_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time",
      "description": "Null until the job has ended."
     },
     "outputs": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/WorkflowOutput"
      },
      "description": "Of the steps that are done."
     },
     "error": {
      "type": [
       "string",
       "null"
      ],
      "description": "Why it failed. A job may stop half-way when credits run out."
     }
    }
   },
   "ChatModel": {
    "type": "object",
    "required": [
     "name",
     "developer",
     "display_name",
     "max_tokens",
     "vision"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "What requests call it."
     },
     "developer": {
      "type": "string"
     },
     "display_name": {
      "type": "string"
     },
     "max_tokens": {
      "type": "integer",
      "minimum": 1
     },
     "vision": {
      "type": "boolean",
      "description": "It can look at pictures."
     }
    }
   },
   "Agent": {
    "type": "object",
    "required": [
     "id",
     "name",
     "description",
     "instructions",
     "tools",
     "sources"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid",
      "description": "As a model it is called `agent-` and this id."
     },
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "instructions": {
      "type": "string"
     },
     "tools": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "sources": {
      "type": "array",
      "items": {},
      "description": "What it knows. The items are not published."
     }
    }
   },
   "ChatRole": {
    "type": "string",
    "enum": [
     "system",
     "user",
     "assistant"
    ]
   },
   "ChatMessage": {
    "type": "object",
    "required": [
     "role",
     "content"
    ],
    "properties": {
     "role": {
      "$ref": "#/components/schemas/ChatRole"
     },
     "content": {
      "type": "string"
     }
    }
   },
   "CreateChatCompletion": {
    "type": "object",
    "required": [
     "model",
     "messages"
    ],
    "properties": {
     "model": {
      "type": "string",
      "minLength": 1,
      "description": "The name of a model, `agent-` and the id of an agent, or `auto` for a choice by the mode that the user has saved.\n`auto` never picks a model that is barred.\n"
     },
     "messages": {
      "type": "array",
      "minItems": 1,
      "description": "At most one is a `system` message.",
      "items": {
       "$ref": "#/components/schemas/ChatMessage"
      },
      "contains": {
       "type": "object",
       "properties": {
        "role": {
         "const": "system"
        }
       }
      },
      "minContains": 0,
      "maxContains": 1
     },
     "file_uuids": {
      "type": "array",
      "description": "Files that are `ready`.",
      "items": {
       "type": "string",
       "format": "uuid"
      }
     },
     "stream": {
      "type": "boolean",
      "default": false
     }
    }
   },
   "OpenAiInputItem": {
    "type": "object",
    "description": "A message, or what a tool that was asked for has answered.",
    "x-evidence": "inferred",
    "properties": {
     "type": {
      "type": "string"
     },
     "role": {
      "type": "string"
     },
     "content": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "array",
        "items": {
         "type": "object",
         "additionalProperties": true
        }
       }
      ]
     }
    },
    "additionalProperties": true
   },
   "CreateOpenAiResponse": {
    "type": "object",
    "description": "`store`, `include`, `reasoning` and members that are not named here are accepted and ignored. `previous_response_id` and\n`metadata` are not supported.\n",
    "required": [
     "model",
     "input"
    ],
    "properties": {
     "model": {
      "type": "string",
      "pattern": "^(?!agent-).",
      "description": "The name of a model; agents are not accepted."
     },
     "input": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/OpenAiInputItem"
        }
       }
      ]
     },
     "instructions": {
      "type": "string"
     },
     "stream": {
      "type": "boolean",
      "default": false
     },
     "temperature": {
      "type": "number",
      "minimum": 0,
      "maximum": 2
     },
     "top_p": {
      "type": "number",
      "minimum": 0,
      "maximum": 1
     },
     "max_output_tokens": {
      "type": "integer",
      "minimum": 1
     },
     "tools": {
      "type": "array",
      "description": "Functions that the caller runs when the model asks for it.",
      "items": {
       "type": "object",
       "additionalProperties": true
      }
     },
     "tool_choice": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "object",
        "additionalProperties": true
       }
      ]
     },
     "parallel_tool_calls": {
      "type": "boolean"
     },
     "text": {
      "type": "object",
      "description": "The format of the answer.",
      "additionalProperties": true
     },
     "store": {
      "description": "Ignored."
     },
     "include": {
      "description": "Ignored."
     },
     "reasoning": {
      "description": "Ignored."
     }
    }
   },
   "OpenAiOutputContent": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "type": "string",
      "description": "`output_text` or `refusal`."
     },
     "text": {
      "type": "string"
     },
     "annotations": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": true
      }
     }
    },
    "additionalProperties": true
   },
   "OpenAiOutputItem": {
    "type": "object",
    "description": "A `message` with its content, or a `function_call` for the caller to run.",
    "x-evidence": "inferred",
    "required": [
     "id",
     "type"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "type": {
      "type": "string"
     },
     "status": {
      "type": "string"
     },
     "role": {
      "type": "string",
      "const": "assistant"
     },
     "content": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/OpenAiOutputContent"
      }
     }
    },
    "additionalProperties": true
   },
   "OpenAiUsage": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "input_tokens",
     "output_tokens",
     "total_tokens"
    ],
    "properties": {
     "input_tokens": {
      "type": "integer",
      "minimum": 0
     },
     "output_tokens": {
      "type": "integer",
      "minimum": 0
     },
     "total_tokens": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "OpenAiResponse": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "id",
     "object",
     "created_at",
     "status",
     "model",
     "output",
     "usage"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "object": {
      "type": "string",
      "const": "response"
     },
     "created_at": {
      "type": "integer",
      "description": "Unix time in seconds."
     },
     "status": {
      "type": "string",
      "description": "`completed`, `incomplete` or `failed`."
     },
     "model": {
      "type": "string"
     },
     "output": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/OpenAiOutputItem"
      }
     },
     "usage": {
      "$ref": "#/components/schemas/OpenAiUsage"
     }
    },
    "additionalProperties": true
   },
   "OpenAiError": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "error"
    ],
    "properties": {
     "error": {
      "type": "object",
      "required": [
       "message",
       "type",
       "param",
       "code"
      ],
      "properties": {
       "message": {
        "type": "string",
        "description": "For people."
       },
       "type": {
        "type": "string"
       },
       "param": {
        "type": [
         "string",
         "null"
        ]
       },
       "code": {
        "type": [
         "string",
         "null"
        ]
       }
      }
     }
    }
   },
   "AnthropicModel": {
    "type": "string",
    "minLength": 1,
    "description": "The name of a model. `sonnet`, `opus` and `haiku` stand for the enabled model of that family, or for what the user has\nmapped them to.\n"
   },
   "AnthropicContentBlock": {
    "type": "object",
    "description": "`text` with its text, `tool_use` for the caller to run, and others.",
    "x-evidence": "inferred",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "type": "string"
     },
     "text": {
      "type": "string"
     }
    },
    "additionalProperties": true
   },
   "AnthropicText": {
    "description": "Text, or blocks of it and of other things.",
    "x-evidence": "inferred",
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AnthropicContentBlock"
      }
     }
    ]
   },
   "AnthropicInputMessage": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "role",
     "content"
    ],
    "properties": {
     "role": {
      "type": "string",
      "enum": [
       "user",
       "assistant"
      ]
     },
     "content": {
      "$ref": "#/components/schemas/AnthropicText"
     }
    }
   },
   "CreateAnthropicMessage": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "model",
     "max_tokens",
     "messages"
    ],
    "properties": {
     "model": {
      "$ref": "#/components/schemas/AnthropicModel"
     },
     "max_tokens": {
      "type": "integer",
      "minimum": 1
     },
     "messages": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/AnthropicInputMessage"
      }
     },
     "system": {
      "$ref": "#/components/schemas/AnthropicText"
     },
     "stream": {
      "type": "boolean",
      "default": false
     },
     "temperature": {
      "type": "number",
      "minimum": 0,
      "maximum": 1
     },
     "top_p": {
      "type": "number",
      "minimum": 0,
      "maximum": 1
     },
     "top_k": {
      "type": "integer",
      "minimum": 0
     },
     "stop_sequences": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "tools": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": true
      }
     },
     "tool_choice": {
      "type": "object",
      "additionalProperties": true
     }
    },
    "additionalProperties": true
   },
   "AnthropicMessage": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "id",
     "type",
     "role",
     "model",
     "content",
     "stop_reason",
     "stop_sequence",
     "usage"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "type": {
      "type": "string",
      "const": "message"
     },
     "role": {
      "type": "string",
      "const": "assistant"
     },
     "model": {
      "type": "string",
      "description": "The model that answered, never an alias."
     },
     "content": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AnthropicContentBlock"
      }
     },
     "stop_reason": {
      "type": [
       "string",
       "null"
      ]
     },
     "stop_sequence": {
      "type": [
       "string",
       "null"
      ]
     },
     "usage": {
      "$ref": "#/components/schemas/TokenUsage"
     }
    },
    "additionalProperties": true
   },
   "AnthropicErrorType": {
    "type": "string",
    "x-evidence": "inferred",
    "enum": [
     "invalid_request_error",
     "authentication_error",
     "permission_error",
     "rate_limit_error",
     "api_error"
    ]
   },
   "AnthropicError": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "type",
     "error"
    ],
    "properties": {
     "type": {
      "type": "string",
      "const": "error"
     },
     "error": {
      "type": "object",
      "required": [
       "type",
       "message"
      ],
      "properties": {
       "type": {
        "$ref": "#/components/schemas/AnthropicErrorType"
       },
       "message": {
        "type": "string",
        "description": "For people."
       }
      }
     }
    }
   },
   "CountAnthropicTokens": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "model",
     "messages"
    ],
    "properties": {
     "model": {
      "$ref": "#/components/schemas/AnthropicModel"
     },
     "messages": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/AnthropicInputMessage"
      }
     },
     "system": {
      "$ref": "#/components/schemas/AnthropicText"
     },
     "tools": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": true
      }
     },
     "tool_choice": {
      "type": "object",
      "additionalProperties": true
     }
    },
    "additionalProperties": true
   },
   "AnthropicTokenCount": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "input_tokens"
    ],
    "properties": {
     "input_tokens": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "FileScope": {
    "type": "string",
    "description": "What the file is for: `chat`, `workflow` and others."
   },
   "UploadFile": {
    "type": "object",
    "required": [
     "file"
    ],
    "properties": {
     "file": {
      "contentMediaType": "application/octet-stream",
      "description": "The bytes."
     },
     "scope_type": {
      "$ref": "#/components/schemas/FileScope"
     },
     "scope_id": {
      "type": "string",
      "format": "uuid",
      "description": "The chat or workflow it is for."
     },
     "only_calculate_tokens": {
      "enum": [
       true,
       false,
       "true",
       "false"
      ],
      "deprecated": true,
      "description": "Of an older revision: with it comes the older answer."
     }
    }
   },
   "UploadedFile": {
    "type": "object",
    "required": [
     "file_id",
     "status",
     "message"
    ],
    "properties": {
     "file_id": {
      "type": "string",
      "format": "uuid",
      "description": "What `file_uuids` takes."
     },
     "status": {
      "type": "string",
      "const": "uploading"
     },
     "message": {
      "type": "string",
      "description": "For people."
     }
    }
   },
   "LegacyUploadedFile": {
    "type": "object",
    "deprecated": true,
    "description": "The answer of an older revision that some published pages still show.",
    "required": [
     "file_uuid",
     "tokens",
     "message"
    ],
    "properties": {
     "file_uuid": {
      "type": "string",
      "format": "uuid",
      "description": "What `file_uuids` takes."
     },
     "tokens": {
      "type": "integer",
      "minimum": 0
     },
     "message": {
      "type": "string",
      "description": "For people."
     }
    }
   },
   "CreateUploadUrl": {
    "type": "object",
    "required": [
     "file_name",
     "file_size",
     "mime_type"
    ],
    "properties": {
     "file_name": {
      "type": "string",
      "minLength": 1
     },
     "file_size": {
      "type": "integer",
      "minimum": 1,
      "description": "In bytes."
     },
     "mime_type": {
      "type": "string",
      "minLength": 1
     },
     "scope_type": {
      "$ref": "#/components/schemas/FileScope"
     },
     "scope_id": {
      "type": "string",
      "format": "uuid",
      "description": "The chat or workflow it is for."
     }
    }
   },
   "UploadUrl": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "file_id",
     "upload_url",
     "expires_in"
    ],
    "properties": {
     "file_id": {
      "type": "string",
      "format": "uuid",
      "description": "What `file_uuids` takes."
     },
     "upload_url": {
      "type": "string",
      "format": "uri",
      "description": "Where to PUT the bytes; on another host."
     },
     "expires_in": {
      "type": "integer",
      "minimum": 1,
      "description": "In seconds."
     }
    }
   },
   "FileState": {
    "type": "string",
    "enum": [
     "uploading",
     "processing",
     "ready",
     "failed"
    ]
   },
   "FileStatus": {
    "type": "object",
    "x-job": {
     "file_processing": {
      "collection": "files",
      "field": "status",
      "start": "uploading",
      "steps": [
       {
        "after": "PT2S",
        "state": "processing"
       },
       {
        "after": "PT10S",
        "state": "ready"
       }
      ],
      "failure": {
       "state": "failed"
      }
     }
    },
    "required": [
     "file_id",
     "status"
    ],
    "properties": {
     "file_id": {
      "type": "string",
      "format": "uuid",
      "x-evidence": "inferred"
     },
     "status": {
      "$ref": "#/components/schemas/FileState"
     }
    }
   },
   "TenantConfig": {
    "type": "object",
    "required": [
     "beta_features",
     "mfa_required",
     "default_model_name"
    ],
    "properties": {
     "beta_features": {
      "type": "boolean"
     },
     "mfa_required": {
      "type": "boolean"
     },
     "default_model_name": {
      "type": "string"
     }
    }
   },
   "Tenant": {
    "type": "object",
    "required": [
     "id",
     "name",
     "primary_package_name",
     "additional_package_names",
     "user_count",
     "status",
     "created_at",
     "total_credits_used",
     "total_credit_limit",
     "tenant_config",
     "disabled_model_names"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/TenantId"
     },
     "name": {
      "type": "string"
     },
     "primary_package_name": {
      "type": "string"
     },
     "additional_package_names": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "user_count": {
      "type": "integer",
      "minimum": 0
     },
     "status": {
      "type": "string",
      "description": "`Active` and others."
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     },
     "total_credits_used": {
      "type": "number",
      "minimum": 0,
      "description": "In this month."
     },
     "total_credit_limit": {
      "type": "number",
      "minimum": 0,
      "description": "For a month; all users share it."
     },
     "tenant_config": {
      "$ref": "#/components/schemas/TenantConfig"
     },
     "disabled_model_names": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "MspPackage": {
    "type": "object",
    "description": "What it is made of is not published.",
    "x-evidence": "inferred",
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "type": "string"
     }
    },
    "additionalProperties": true
   },
   "LoginRate": {
    "type": "number",
    "description": "The share of users who signed in recently, from 0 to 1.",
    "x-evidence": "inferred",
    "minimum": 0,
    "maximum": 1
   },
   "Msp": {
    "type": "object",
    "description": "The caller's own MSP, with numbers over all its tenants.",
    "required": [
     "name",
     "created_at",
     "primary_package_name",
     "additional_package_names",
     "packages",
     "total_credits_used",
     "total_credit_limit",
     "admin_user_count",
     "admin_recent_signin_count",
     "admin_login_rate",
     "tenant_user_count",
     "tenant_recent_signin_count",
     "tenant_login_rate"
    ],
    "properties": {
     "name": {
      "type": "string"
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     },
     "primary_package_name": {
      "type": "string"
     },
     "additional_package_names": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "packages": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/MspPackage"
      }
     },
     "total_credits_used": {
      "type": "number",
      "minimum": 0,
      "description": "In this month."
     },
     "total_credit_limit": {
      "type": "number",
      "minimum": 0,
      "description": "For a month."
     },
     "admin_user_count": {
      "type": "integer",
      "minimum": 0
     },
     "admin_recent_signin_count": {
      "type": "integer",
      "minimum": 0
     },
     "admin_login_rate": {
      "$ref": "#/components/schemas/LoginRate"
     },
     "tenant_user_count": {
      "type": "integer",
      "minimum": 0
     },
     "tenant_recent_signin_count": {
      "type": "integer",
      "minimum": 0
     },
     "tenant_login_rate": {
      "$ref": "#/components/schemas/LoginRate"
     }
    }
   },
   "InvitedRole": {
    "type": "string",
    "enum": [
     "client_admin",
     "general_user",
     "chat_only_user",
     "workshop_user"
    ],
    "default": "general_user"
   },
   "InvitedUser": {
    "type": "object",
    "required": [
     "email"
    ],
    "properties": {
     "email": {
      "type": "string",
      "format": "email"
     },
     "first_name": {
      "type": "string"
     },
     "last_name": {
      "type": "string"
     },
     "role": {
      "$ref": "#/components/schemas/InvitedRole"
     },
     "custom_role_name": {
      "type": "string",
      "description": "A custom role of the tenant."
     }
    }
   },
   "InviteUsers": {
    "type": "object",
    "required": [
     "tenant_id",
     "users"
    ],
    "properties": {
     "tenant_id": {
      "$ref": "#/components/schemas/TenantId"
     },
     "users": {
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "uniqueItems": true,
      "description": "Each address once.",
      "items": {
       "$ref": "#/components/schemas/InvitedUser"
      }
     },
     "send_email": {
      "type": "boolean",
      "default": true
     }
    }
   },
   "InvitationResult": {
    "type": "object",
    "required": [
     "message"
    ],
    "properties": {
     "message": {
      "type": "string",
      "description": "For people."
     }
    }
   },
   "RoleId": {
    "type": "string",
    "pattern": "^role_[0-9A-Za-z]+$"
   },
   "RoleSource": {
    "type": "string",
    "enum": [
     "default",
     "custom"
    ]
   },
   "Role": {
    "type": "object",
    "required": [
     "id",
     "name",
     "display_name",
     "description",
     "user_credit_limit",
     "role_source",
     "scope",
     "permissions_count",
     "permissions_preview",
     "assigned_users_count"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/RoleId"
     },
     "name": {
      "type": "string",
      "description": "`client_admin`, or such a slug of a custom role."
     },
     "display_name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "user_credit_limit": {
      "type": [
       "number",
       "null"
      ],
      "minimum": 0,
      "description": "What each user with the role may use in a month; null if the role sets no cap."
     },
     "role_source": {
      "$ref": "#/components/schemas/RoleSource"
     },
     "scope": {
      "type": [
       "string",
       "null"
      ],
      "enum": [
       "tenant",
       null
      ]
     },
     "permissions_count": {
      "type": "integer",
      "minimum": 0
     },
     "permissions_preview": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "The names of some permissions."
     },
     "assigned_users_count": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "Permission": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "name",
     "display_name"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "The slug."
     },
     "display_name": {
      "type": "string"
     }
    }
   },
   "RoleDetails": {
    "description": "A role with all of its permissions.",
    "allOf": [
     {
      "$ref": "#/components/schemas/Role"
     },
     {
      "type": "object",
      "required": [
       "permissions"
      ],
      "properties": {
       "permissions": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Permission"
        }
       }
      }
     }
    ]
   },
   "AuditTenant": {
    "type": "object",
    "required": [
     "id",
     "name"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/TenantId"
     },
     "name": {
      "type": "string"
     }
    }
   },
   "AuditActor": {
    "type": "object",
    "required": [
     "id",
     "email"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/UserId"
     },
     "email": {
      "type": "string",
      "format": "email"
     }
    }
   },
   "AuditTarget": {
    "type": "object",
    "required": [
     "resource_type",
     "resource_id"
    ],
    "properties": {
     "resource_type": {
      "type": "string"
     },
     "resource_id": {
      "type": "string"
     }
    }
   },
   "AuditEvent": {
    "type": "object",
    "required": [
     "id",
     "event_type",
     "created_at",
     "tenant",
     "actor",
     "target",
     "metadata"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "event_type": {
      "type": "string",
      "description": "`api_key.created` and others; see /compliance/event-types."
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     },
     "tenant": {
      "$ref": "#/components/schemas/AuditTenant"
     },
     "actor": {
      "$ref": "#/components/schemas/AuditActor"
     },
     "target": {
      "description": "What it happened to.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/AuditTarget"
       },
       {
        "type": "null"
       }
      ]
     },
     "metadata": {
      "type": [
       "object",
       "null"
      ],
      "additionalProperties": true
     }
    }
   },
   "CursorPagination": {
    "type": "object",
    "required": [
     "has_more",
     "next_cursor"
    ],
    "properties": {
     "has_more": {
      "type": "boolean"
     },
     "next_cursor": {
      "type": [
       "string",
       "null"
      ],
      "description": "The `cursor` of the next page; null on the last one."
     }
    }
   },
   "FileEgressPolicy": {
    "type": "string",
    "description": "Which ways files may leave by.",
    "enum": [
     "direct_and_microsoft_365",
     "direct_only",
     "microsoft_365_only",
     "disabled"
    ]
   },
   "ComplianceSettings": {
    "type": "object",
    "required": [
     "tenant_id",
     "audit_events_view_enabled",
     "invocations_view_enabled",
     "invocations_view_content_enabled",
     "file_egress_policy"
    ],
    "properties": {
     "tenant_id": {
      "$ref": "#/components/schemas/TenantId"
     },
     "audit_events_view_enabled": {
      "type": "boolean"
     },
     "invocations_view_enabled": {
      "type": "boolean"
     },
     "invocations_view_content_enabled": {
      "type": "boolean",
      "description": "Needs `invocations_view_enabled`."
     },
     "file_egress_policy": {
      "$ref": "#/components/schemas/FileEgressPolicy"
     }
    }
   },
   "UpdateComplianceSettings": {
    "type": "object",
    "description": "What is not sent stays as it is.",
    "minProperties": 1,
    "properties": {
     "audit_events_view_enabled": {
      "type": "boolean"
     },
     "invocations_view_enabled": {
      "type": "boolean"
     },
     "invocations_view_content_enabled": {
      "type": "boolean",
      "description": "Needs `invocations_view_enabled`."
     },
     "file_egress_policy": {
      "$ref": "#/components/schemas/FileEgressPolicy"
     }
    }
   },
   "ApiKeyId": {
    "type": "string",
    "pattern": "^key_[0-9A-Za-z]+$"
   },
   "ApiKey": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "id",
     "name",
     "key_prefix",
     "user_id",
     "created_at",
     "last_used_at",
     "expires_at"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/ApiKeyId"
     },
     "name": {
      "type": "string"
     },
     "key_prefix": {
      "type": "string",
      "description": "The part of the key that may be shown again.",
      "pattern": "^hatz_[0-9A-Za-z]{4}$"
     },
     "user_id": {
      "$ref": "#/components/schemas/UserId"
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
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
     }
    }
   },
   "CreateApiKey": {
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
     }
    }
   },
   "ApiKeyWithSecret": {
    "x-evidence": "inferred",
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
        "pattern": "^hatz_[0-9A-Za-z]{48}$",
        "x-show-once": true
       }
      }
     }
    ]
   }
  },
  "headers": {
   "RequestId": {
    "description": "The X-Request-ID that the caller sent, else one made for this exchange. Quote it when asking for help.",
    "x-evidence": "documented",
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "req_7f3c91d0a2"
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
   "CreditRetryAfter": {
    "description": "Whole seconds to wait before the next call. Missing when credits are used up for longer than a day.",
    "x-evidence": "inferred",
    "schema": {
     "type": "integer",
     "minimum": 0
    },
    "example": 17
   }
  },
  "responses": {
   "BadRequest": {
    "description": "The body is not JSON, or an id is malformed.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "malformed_id": {
        "summary": "An id that cannot be one",
        "x-refusal": {
         "for": "malformed_target",
         "set": {
          "/detail": "{detail}"
         }
        },
        "value": {
         "detail": "tenant_id is not the id of a tenant."
        }
       },
       "malformed_body": {
        "summary": "Not JSON",
        "x-evidence": "inferred",
        "x-refusal": {
         "for": [
          "malformed_body",
          "unsupported_media_type"
         ],
         "set": {
          "/detail": "{detail}"
         }
        },
        "value": {
         "detail": "The body is not valid JSON."
        }
       }
      }
     }
    }
   },
   "Unauthorized": {
    "description": "The key is missing, expired or invalid, or its user is gone. A key in `Authorization` counts as missing.\n",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     },
     "WWW-Authenticate": {
      "$ref": "#/components/headers/WwwAuthenticate"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "unauthorized": {
        "summary": "No key, or none that works",
        "x-refusal": {
         "for": [
          "credential_missing",
          "credential_malformed",
          "credential_repeated",
          "credential_misplaced",
          "credential_unknown",
          "credential_not_accepted",
          "credential_revoked",
          "credential_expired"
         ]
        },
        "value": {
         "detail": "Missing, expired or invalid authentication"
        }
       }
      }
     }
    }
   },
   "TenantForbidden": {
    "description": "The user's current role does not have the permission, or the tenant is not in the user's reach.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "permission_missing": {
        "summary": "A permission is missing",
        "x-refusal": {
         "for": "scope_missing",
         "set": {
          "/detail": "Insufficient permissions: {scope_title}"
         }
        },
        "value": {
         "detail": "Insufficient permissions: View User Roles"
        }
       },
       "tenant_forbidden": {
        "summary": "Somebody else's tenant",
        "x-evidence": "inferred",
        "x-refusal": {
         "for": "tenant_forbidden",
         "set": {
          "/detail": "Insufficient permissions: tenant {tenant}"
         }
        },
        "value": {
         "detail": "Insufficient permissions: tenant tenant_p7Rw20"
        }
       }
      }
     }
    }
   },
   "NotFound": {
    "description": "There is nothing with this id that the user can see.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
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
         "detail": "Not found"
        }
       }
      }
     }
    }
   },
   "UnprocessableContent": {
    "description": "The request can be read, but something in it is missing or wrong.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ValidationError"
      },
      "examples": {
       "missing": {
        "summary": "A member is missing",
        "x-refusal": {
         "for": "invalid_request",
         "set": {
          "/detail": {
           "each": "{faults}",
           "as": {
            "loc": "{loc}",
            "msg": "{message}",
            "type": "{keyword}"
           }
          }
         }
        },
        "value": {
         "detail": [
          {
           "loc": [
            "body",
            "inputs"
           ],
           "msg": "is required",
           "type": "required"
          }
         ]
        }
       }
      }
     }
    }
   },
   "TooManyRequests": {
    "description": "More than 120 calls in a minute. This operation costs no credits.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     },
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/UsageLimitError"
      },
      "examples": {
       "too_many_requests": {
        "summary": "Too many calls",
        "x-refusal": {
         "for": "quota_exceeded",
         "set": {
          "/detail": "{detail}"
         }
        },
        "value": {
         "detail": "More than 120 calls in 60 seconds; try again in 17 seconds."
        }
       }
      }
     }
    }
   },
   "InternalError": {
    "description": "Something went wrong, here or at the provider of the model.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
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
          "/detail": "{detail}"
         }
        },
        "value": {
         "detail": "An unexpected error occurred."
        }
       }
      }
     }
    }
   },
   "Forbidden": {
    "description": "The user's current role does not have the permission.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "permission_missing": {
        "summary": "A permission is missing",
        "x-refusal": {
         "for": "scope_missing",
         "set": {
          "/detail": "Insufficient permissions: {scope_title}"
         }
        },
        "value": {
         "detail": "Insufficient permissions: View Apps"
        }
       }
      }
     }
    }
   },
   "ModelForbidden": {
    "description": "The user's current role does not have the permission, or the model is disabled.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "permission_missing": {
        "summary": "A permission is missing",
        "x-refusal": {
         "for": "scope_missing",
         "set": {
          "/detail": "Insufficient permissions: {scope_title}"
         }
        },
        "value": {
         "detail": "Insufficient permissions: Secure AI Chat"
        }
       },
       "model_disabled": {
        "summary": "A model that the role, the tenant or the MSP has disabled",
        "x-evidence": "inferred",
        "x-refusal": {
         "for": "forbidden",
         "set": {
          "/detail": "{detail}"
         }
        },
        "value": {
         "detail": "The model gemini-2.5-flash is disabled."
        }
       }
      }
     }
    }
   },
   "FileNotReady": {
    "description": "One of the files is still being uploaded or processed.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "file_not_ready": {
        "summary": "Too early",
        "x-refusal": {
         "for": "invalid_state",
         "set": {
          "/detail": "{detail}"
         }
        },
        "value": {
         "detail": "File e27a90c4-6b1f-4d38-95e2-08c7f3d1ab64 is processing."
        }
       }
      }
     }
    }
   },
   "ContentTooLarge": {
    "description": "The body is too large to be read. Where the limit is, is not published.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "content_too_large": {
        "summary": "Too much",
        "x-refusal": {
         "for": "content_too_large",
         "set": {
          "/detail": "{detail}"
         }
        },
        "value": {
         "detail": "The body has more than 1048576 bytes."
        }
       }
      }
     }
    }
   },
   "UsageLimitReached": {
    "description": "Credits are used up, the tenant's or those of the caller's role or the model, or there were more than 120 calls in a\nminute. The tenant's credits run out by degrees: what is expensive is refused first.\n",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     },
     "Retry-After": {
      "$ref": "#/components/headers/CreditRetryAfter"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/UsageLimitError"
      },
      "examples": {
       "usage_limit": {
        "summary": "The tenant has no credits left",
        "x-refusal": {
         "for": "quota_exceeded",
         "set": {
          "/detail": "{detail}",
          "/limit_type": "{limit_type}"
         }
        },
        "value": {
         "detail": "Usage limit reached",
         "limit_type": "tenant"
        }
       }
      }
     }
    }
   },
   "OpenAiBadRequest": {
    "description": "Something in the request is missing or wrong, or there is no such model.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/OpenAiError"
      },
      "examples": {
       "invalid_request": {
        "summary": "A member is missing",
        "x-refusal": {
         "for": [
          "invalid_request",
          "malformed_body",
          "malformed_target",
          "content_too_large",
          "unsupported_media_type"
         ],
         "set": {
          "/error/message": "{detail}"
         }
        },
        "value": {
         "error": {
          "message": "input in the body is required.",
          "type": "invalid_request_error",
          "param": null,
          "code": null
         }
        }
       }
      }
     }
    }
   },
   "OpenAiUnauthorized": {
    "description": "The key is missing, expired or invalid, or its user is gone.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     },
     "WWW-Authenticate": {
      "$ref": "#/components/headers/WwwAuthenticate"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/OpenAiError"
      },
      "examples": {
       "unauthorized": {
        "summary": "No key, or none that works",
        "x-refusal": {
         "for": [
          "credential_missing",
          "credential_malformed",
          "credential_repeated",
          "credential_misplaced",
          "credential_unknown",
          "credential_not_accepted",
          "credential_revoked",
          "credential_expired"
         ]
        },
        "value": {
         "error": {
          "message": "Missing, expired or invalid authentication",
          "type": "authentication_error",
          "param": null,
          "code": "invalid_api_key"
         }
        }
       }
      }
     }
    }
   },
   "OpenAiForbidden": {
    "description": "The user's current role does not have the permission, or the model is disabled.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/OpenAiError"
      },
      "examples": {
       "permission_missing": {
        "summary": "A permission is missing",
        "x-refusal": {
         "for": "scope_missing",
         "set": {
          "/error/message": "Insufficient permissions: {scope_title}"
         }
        },
        "value": {
         "error": {
          "message": "Insufficient permissions: Secure AI Chat",
          "type": "permission_error",
          "param": null,
          "code": "insufficient_permissions"
         }
        }
       },
       "model_disabled": {
        "summary": "A model that the role, the tenant or the MSP has disabled",
        "x-refusal": {
         "for": "forbidden",
         "set": {
          "/error/message": "{detail}"
         }
        },
        "value": {
         "error": {
          "message": "The model gemini-2.5-flash is disabled.",
          "type": "permission_error",
          "param": "model",
          "code": "model_disabled"
         }
        }
       }
      }
     }
    }
   },
   "OpenAiTooManyRequests": {
    "description": "Credits are used up, or there were more than 120 calls in a minute.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     },
     "Retry-After": {
      "$ref": "#/components/headers/CreditRetryAfter"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/OpenAiError"
      },
      "examples": {
       "usage_limit": {
        "summary": "The tenant has no credits left",
        "x-refusal": {
         "for": "quota_exceeded",
         "set": {
          "/error/message": "{detail}"
         }
        },
        "value": {
         "error": {
          "message": "Usage limit reached",
          "type": "rate_limit_error",
          "param": null,
          "code": "rate_limit_exceeded"
         }
        }
       }
      }
     }
    }
   },
   "OpenAiInternalError": {
    "description": "Something went wrong, here or at the provider of the model.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/OpenAiError"
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
          "/error/message": "{detail}"
         }
        },
        "value": {
         "error": {
          "message": "An unexpected error occurred.",
          "type": "server_error",
          "param": null,
          "code": null
         }
        }
       }
      }
     }
    }
   },
   "AnthropicBadRequest": {
    "description": "Something in the request is missing or wrong, or there is no such model.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/AnthropicError"
      },
      "examples": {
       "invalid_request": {
        "summary": "A member is missing",
        "x-refusal": {
         "for": [
          "invalid_request",
          "malformed_body",
          "malformed_target",
          "content_too_large",
          "unsupported_media_type"
         ],
         "set": {
          "/error/message": "{detail}"
         }
        },
        "value": {
         "type": "error",
         "error": {
          "type": "invalid_request_error",
          "message": "max_tokens in the body is required."
         }
        }
       }
      }
     }
    }
   },
   "AnthropicUnauthorized": {
    "description": "The key is missing, expired or invalid, or its user is gone.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     },
     "WWW-Authenticate": {
      "$ref": "#/components/headers/WwwAuthenticate"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/AnthropicError"
      },
      "examples": {
       "unauthorized": {
        "summary": "No key, or none that works",
        "x-refusal": {
         "for": [
          "credential_missing",
          "credential_malformed",
          "credential_repeated",
          "credential_misplaced",
          "credential_unknown",
          "credential_not_accepted",
          "credential_revoked",
          "credential_expired"
         ]
        },
        "value": {
         "type": "error",
         "error": {
          "type": "authentication_error",
          "message": "Missing, expired or invalid authentication"
         }
        }
       }
      }
     }
    }
   },
   "AnthropicForbidden": {
    "description": "The user's current role does not have the permission, or the model is disabled.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/AnthropicError"
      },
      "examples": {
       "permission_missing": {
        "summary": "A permission is missing",
        "x-refusal": {
         "for": "scope_missing",
         "set": {
          "/error/message": "Insufficient permissions: {scope_title}"
         }
        },
        "value": {
         "type": "error",
         "error": {
          "type": "permission_error",
          "message": "Insufficient permissions: Secure AI Chat"
         }
        }
       },
       "model_disabled": {
        "summary": "A model that the role, the tenant or the MSP has disabled",
        "x-refusal": {
         "for": "forbidden",
         "set": {
          "/error/message": "{detail}"
         }
        },
        "value": {
         "type": "error",
         "error": {
          "type": "permission_error",
          "message": "The model gemini-2.5-flash is disabled."
         }
        }
       }
      }
     }
    }
   },
   "AnthropicTooManyRequests": {
    "description": "Credits are used up, or there were more than 120 calls in a minute.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     },
     "Retry-After": {
      "$ref": "#/components/headers/CreditRetryAfter"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/AnthropicError"
      },
      "examples": {
       "usage_limit": {
        "summary": "The tenant has no credits left",
        "x-refusal": {
         "for": "quota_exceeded",
         "set": {
          "/error/message": "{detail}"
         }
        },
        "value": {
         "type": "error",
         "error": {
          "type": "rate_limit_error",
          "message": "Usage limit reached"
         }
        }
       }
      }
     }
    }
   },
   "AnthropicInternalError": {
    "description": "Something went wrong, here or at the provider of the model.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/AnthropicError"
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
          "/error/message": "{detail}"
         }
        },
        "value": {
         "type": "error",
         "error": {
          "type": "api_error",
          "message": "An unexpected error occurred."
         }
        }
       }
      }
     }
    }
   },
   "FileTooLarge": {
    "description": "The file has more than 30 MB. That is the limit of an older revision; no newer one is published.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "file_too_large": {
        "summary": "More than 30 MB",
        "x-refusal": {
         "for": "content_too_large",
         "set": {
          "/detail": "{detail}"
         }
        },
        "value": {
         "detail": "The body has more than 31457280 bytes."
        }
       }
      }
     }
    }
   },
   "SessionMissing": {
    "description": "The session is missing, unknown or over.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     },
     "WWW-Authenticate": {
      "$ref": "#/components/headers/WwwAuthenticate"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "unauthorized": {
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
         ]
        },
        "value": {
         "detail": "Missing, expired or invalid authentication"
        }
       }
      }
     }
    }
   },
   "SessionRequired": {
    "description": "An API key cannot do this; somebody has to be signed in.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "session_required": {
        "summary": "Called with an API key",
        "x-refusal": {
         "for": "credential_not_accepted"
        },
        "value": {
         "detail": "This needs an interactive user session; API keys are not accepted.",
         "code": "session_required"
        }
       }
      }
     }
    }
   },
   "SessionForbidden": {
    "description": "An API key cannot do this, or the user's current role does not have the permission.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "session_required": {
        "summary": "Called with an API key",
        "x-refusal": {
         "for": "credential_not_accepted"
        },
        "value": {
         "detail": "This needs an interactive user session; API keys are not accepted.",
         "code": "session_required"
        }
       },
       "permission_missing": {
        "summary": "A permission is missing",
        "x-refusal": {
         "for": "scope_missing",
         "set": {
          "/detail": "Insufficient permissions: {scope_title}"
         }
        },
        "value": {
         "detail": "Insufficient permissions: Create API Token"
        }
       }
      }
     }
    }
   }
  }
 }
};
