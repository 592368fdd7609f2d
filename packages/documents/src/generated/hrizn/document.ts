// Generated from openapi/hrizn by npm run generate.
import type { OpenApiDocument } from "../../openapi.ts";

export const document: OpenApiDocument = {
 "openapi": "3.1.1",
 "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
 "info": {
  "title": "Hrizn",
  "version": "1.0",
  "summary": "Keyword research, content and vehicle descriptions for car dealerships.",
  "description": "An **IdeaCloud** is the research behind a keyword. From it comes **content**: an article made of **components**,\nwhich can be checked for **compliance** and extended with **content tools**. The **inventory** holds the\ndealership's vehicles by VIN. Long work answers 202 and ends with a webhook.\n\nThis is an independent description. `x-evidence` tells what Hrizn's own material says (`documented`) from what we\nfilled in (`inferred`); all examples are invented. It covers the edition with eleven scopes.\n",
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  }
 },
 "servers": [
  {
   "url": "https://api.app.hrizn.io/v1"
  }
 ],
 "security": [
  {
   "ApiKeyAuth": []
  }
 ],
 "tags": [
  {
   "name": "IdeaClouds",
   "description": "Research a keyword into questions and clusters."
  },
  {
   "name": "Content",
   "description": "Create articles from research and read them in parts or whole."
  },
  {
   "name": "Compliance",
   "description": "Check an article against manufacturer and advertising rules."
  },
  {
   "name": "Content tools",
   "description": "Add metadata, schemas and social snippets to a finished article."
  },
  {
   "name": "Inventory",
   "description": "Vehicles, their descriptions, the feed and its numbers."
  },
  {
   "name": "Webhooks",
   "description": "Subscribe to events and see how their delivery went."
  },
  {
   "name": "Site",
   "description": "The dealership site a key belongs to."
  },
  {
   "name": "Reference",
   "description": "The names this API uses. Any valid key may ask."
  },
  {
   "name": "Health",
   "description": "Is the service up? No key needed."
  },
  {
   "name": "API keys",
   "description": "The dashboard's own calls for managing keys. Every detail of them is inferred."
  }
 ],
 "x-resource": {
  "at": "/data"
 },
 "x-emits": {
  "subscriptions": {
   "collection": "webhooks",
   "url": "url",
   "events": "events",
   "active": "is_active",
   "secret": "secret",
   "failures": "failure_count"
  },
  "deliveries": "webhook_deliveries",
  "signature": {
   "header": "X-Webhook-Signature",
   "algorithm": "hmac-sha256",
   "encoding": "hex",
   "prefix": "sha256=",
   "secret": "utf8"
  },
  "timeout": "PT10S",
  "retries": [
   "PT1M",
   "PT5M",
   "PT30M",
   "PT2H"
  ],
  "disable-after": 10
 },
 "paths": {
  "/public/ideaclouds": {
   "get": {
    "operationId": "listIdeaClouds",
    "x-method": "ideaclouds.list",
    "tags": [
     "IdeaClouds"
    ],
    "summary": "List IdeaClouds",
    "description": "The site's IdeaClouds, newest first.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "ideaclouds:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "ideaclouds",
     "identity": "id",
     "action": "list",
     "filters": {
      "status": "equals",
      "keyword": "contains"
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
       "/pagination/next_cursor": "{next_cursor}",
       "/pagination/total_count": "{total_count}"
      }
     }
    },
    "parameters": [
     {
      "name": "status",
      "in": "query",
      "description": "Only those in this state.",
      "schema": {
       "$ref": "#/components/schemas/IdeaCloudStatus"
      }
     },
     {
      "name": "keyword",
      "in": "query",
      "description": "Only those whose keyword contains this text, in upper or lower case.",
      "schema": {
       "type": "string"
      }
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/Cursor"
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
          "data",
          "pagination"
         ],
         "properties": {
          "data": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/IdeaCloudSummary"
           }
          },
          "pagination": {
           "$ref": "#/components/schemas/Pagination"
          }
         }
        },
        "examples": {
         "page": {
          "summary": "More to come",
          "value": {
           "data": [
            {
             "id": "71e5b0aa-8c3d-4d52-b6f4-2a9c07d1e3f8",
             "keyword": "winter tire storage",
             "title": null,
             "synopsis": null,
             "status": "researching",
             "category": null,
             "created_at": "2026-03-04T18:30:52.6618+00:00",
             "updated_at": "2026-03-04T18:30:52.6618+00:00"
            },
            {
             "id": "0c7d2f1e-5b1a-4f0e-9a57-3f2b6a1d8c40",
             "keyword": "2027 Outback towing guide",
             "title": "2027 Outback: Towing Explained",
             "synopsis": "What the wagon can pull, and how.",
             "status": "complete",
             "category": {
              "id": "3d9a6c58-7e10-4b2f-91c4-d5a08b7f6e21",
              "name": "Model Guides"
             },
             "created_at": "2026-03-04T18:22:07.41093+00:00",
             "updated_at": "2026-03-04T18:22:58.120377+00:00"
            }
           ],
           "pagination": {
            "has_more": true,
            "next_cursor": "eyJjcmVhdGVkX2F0IjoiMjAyNi0wMy0wNFQxODoyMjowNy40MTA5MyswMDowMCIsImlkIjoiMGM3ZDJmMWUtNWIxYS00ZjBlLTlhNTctM2YyYjZhMWQ4YzQwIn0=",
            "total_count": 14
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "post": {
    "operationId": "createIdeaCloud",
    "x-method": "ideaclouds.create",
    "tags": [
     "IdeaClouds"
    ],
    "summary": "Create IdeaCloud",
    "description": "Starts the research behind a keyword. It is done when `ideacloud.completed` or `ideacloud.failed` arrives.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "ideaclouds:write"
      ]
     }
    ],
    "x-resource": {
     "collection": "ideaclouds",
     "identity": "id",
     "action": "create",
     "set": {
      "id": "{uuid}",
      "status": "researching",
      "title": null,
      "synopsis": null,
      "category": null,
      "tags": [],
      "questions": [],
      "clusters": [],
      "recommended_question_ids": [],
      "recommended_questions": [],
      "created_at": "{now_micros}",
      "updated_at": "{now_micros}"
     },
     "references": {
      "category_id": "categories"
     }
    },
    "x-job": "research",
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
        "$ref": "#/components/schemas/CreateIdeaCloud"
       },
       "examples": {
        "keyword": {
         "summary": "A keyword in a category",
         "value": {
          "keyword": "2027 Outback towing guide",
          "category_id": "3d9a6c58-7e10-4b2f-91c4-d5a08b7f6e21"
         }
        }
       }
      }
     }
    },
    "responses": {
     "202": {
      "description": "The research has started.",
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
           "$ref": "#/components/schemas/IdeaCloudAccepted"
          }
         }
        },
        "examples": {
         "accepted": {
          "summary": "Being researched",
          "value": {
           "data": {
            "id": "0c7d2f1e-5b1a-4f0e-9a57-3f2b6a1d8c40",
            "status": "researching",
            "keyword": "2027 Outback towing guide",
            "created_at": "2026-03-04T18:22:07.410Z",
            "message": "Research has started and takes a few minutes. A webhook can tell you when it is done."
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
     "409": {
      "$ref": "#/components/responses/IdempotencyConflict"
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
  "/public/ideaclouds/batch": {
   "post": {
    "operationId": "createIdeaCloudBatch",
    "x-method": "ideaclouds.createBatch",
    "tags": [
     "IdeaClouds"
    ],
    "summary": "Create IdeaClouds in batch",
    "description": "Starts up to 25 researches in one call. Items do not affect each other; a bad list as a whole is refused.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "ideaclouds:write"
      ]
     }
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
        "$ref": "#/components/schemas/CreateIdeaCloudBatch"
       },
       "examples": {
        "two": {
         "summary": "Two keywords",
         "value": {
          "items": [
           {
            "keyword": "winter tire storage"
           },
           {
            "keyword": "lease or finance",
            "category_id": "5b02e7d1-46fa-4c39-8e17-c0d9a3f1b264"
           }
          ]
         }
        }
       }
      }
     }
    },
    "responses": {
     "202": {
      "description": "Each item has been started, or has failed on its own.",
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
           "$ref": "#/components/schemas/IdeaCloudBatchAccepted"
          }
         }
        },
        "examples": {
         "mixed": {
          "summary": "One of two has started",
          "value": {
           "data": {
            "items": [
             {
              "id": "71e5b0aa-8c3d-4d52-b6f4-2a9c07d1e3f8",
              "keyword": "winter tire storage",
              "status": "researching"
             },
             {
              "id": null,
              "keyword": "lease or finance",
              "status": "failed",
              "error": "There is no such category."
             }
            ],
            "message": "Research has started and takes a few minutes. A webhook can tell you when it is done."
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
     "409": {
      "$ref": "#/components/responses/IdempotencyConflict"
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
  "/public/ideaclouds/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/IdeaCloudId"
    }
   ],
   "get": {
    "operationId": "getIdeaCloud",
    "x-method": "ideaclouds.get",
    "tags": [
     "IdeaClouds"
    ],
    "summary": "Get IdeaCloud details",
    "description": "One IdeaCloud with its state and the questions recommended for an article.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "ideaclouds:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "ideaclouds",
     "identity": "id",
     "action": "read"
    },
    "responses": {
     "200": {
      "description": "The IdeaCloud.",
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
           "$ref": "#/components/schemas/IdeaCloud"
          }
         }
        },
        "examples": {
         "complete": {
          "summary": "The research is complete",
          "value": {
           "data": {
            "id": "0c7d2f1e-5b1a-4f0e-9a57-3f2b6a1d8c40",
            "keyword": "2027 Outback towing guide",
            "title": "2027 Outback: Towing Explained",
            "synopsis": "What the wagon can pull, and how.",
            "status": "complete",
            "category": {
             "id": "3d9a6c58-7e10-4b2f-91c4-d5a08b7f6e21",
             "name": "Model Guides"
            },
            "tags": [
             "outback",
             "towing"
            ],
            "recommended_questions": [
             {
              "id": "q-1772640127410-4",
              "question": "How much can it tow?"
             },
             {
              "id": "q-1772640127410-0",
              "question": "Is a hitch included?"
             }
            ],
            "created_at": "2026-03-04T18:22:07.41093+00:00",
            "updated_at": "2026-03-04T18:22:58.120377+00:00"
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/ideaclouds/{id}/questions": {
   "parameters": [
    {
     "$ref": "#/components/parameters/IdeaCloudId"
    }
   ],
   "get": {
    "operationId": "getIdeaCloudQuestions",
    "x-method": "ideaclouds.questions",
    "tags": [
     "IdeaClouds"
    ],
    "summary": "Get questions and clusters",
    "description": "What people ask about the keyword, grouped. The lists are empty until the research is complete.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "ideaclouds:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "ideaclouds",
     "identity": "id",
     "action": "read"
    },
    "responses": {
     "200": {
      "description": "The questions and their clusters.",
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
           "$ref": "#/components/schemas/IdeaCloudQuestions"
          }
         }
        },
        "examples": {
         "complete": {
          "summary": "The research is complete",
          "value": {
           "data": {
            "id": "0c7d2f1e-5b1a-4f0e-9a57-3f2b6a1d8c40",
            "status": "complete",
            "questions": [
             {
              "id": "q-1772640127410-0",
              "question": "Is a hitch included?",
              "cluster_id": "cluster-0",
              "source_url": "https://forum.example.com/outback/hitch",
              "source_title": null,
              "is_recommended": true
             },
             {
              "id": "q-1772640127410-4",
              "question": "How much can it tow?",
              "cluster_id": "cluster-0",
              "source_url": "https://reviews.example.com/2027-outback",
              "source_title": "2027 Outback review",
              "is_recommended": true
             },
             {
              "id": "q-1772640127410-7",
              "question": "Does towing void the warranty?",
              "cluster_id": "cluster-1",
              "source_url": "https://forum.example.com/outback/warranty",
              "source_title": "Warranty and trailers",
              "is_recommended": false
             }
            ],
            "clusters": [
             {
              "id": "cluster-0",
              "label": "Towing basics",
              "question_count": 2
             },
             {
              "id": "cluster-1",
              "label": "Ownership",
              "question_count": 1
             }
            ],
            "recommended_question_ids": [
             "q-1772640127410-4",
             "q-1772640127410-0"
            ]
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/content": {
   "get": {
    "operationId": "listContent",
    "x-method": "content.list",
    "tags": [
     "Content"
    ],
    "summary": "List content",
    "description": "The site's content, newest first.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "content:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "content",
     "identity": "id",
     "action": "list",
     "filters": {
      "article_type": "equals"
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
       "/pagination/next_cursor": "{next_cursor}",
       "/pagination/total_count": "{total_count}"
      }
     }
    },
    "parameters": [
     {
      "name": "article_type",
      "in": "query",
      "description": "Only articles of this type.",
      "schema": {
       "$ref": "#/components/schemas/ArticleType"
      }
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/Cursor"
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
          "data",
          "pagination"
         ],
         "properties": {
          "data": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/ContentSummary"
           }
          },
          "pagination": {
           "$ref": "#/components/schemas/Pagination"
          }
         }
        },
        "examples": {
         "page": {
          "summary": "More to come",
          "value": {
           "data": [
            {
             "id": "c4e87d15-93b2-4a6f-8d01-7b5f2e9a3c64",
             "title": "Five Winter Habits for Your Tires",
             "article_type": "basic",
             "status": "generating",
             "category": {
              "id": "8f4c1b60-2a97-4de3-b508-6e7d90c3a1f2",
              "name": "Service Tips"
             },
             "created_at": "2026-03-04T18:41:16.033512+00:00",
             "updated_at": "2026-03-04T18:41:16.033512+00:00"
            },
            {
             "id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
             "title": "Towing With the 2027 Outback",
             "article_type": "qa",
             "status": "complete",
             "category": null,
             "created_at": "2026-03-04T18:24:31.907+00:00",
             "updated_at": "2026-03-04T18:26:31.94421+00:00"
            }
           ],
           "pagination": {
            "has_more": true,
            "next_cursor": "eyJjcmVhdGVkX2F0IjoiMjAyNi0wMy0wNFQxODoyNDozMS45MDcrMDA6MDAiLCJpZCI6IjliMWY0YTYwLTFjMmQtNGUzZi04YTliLTBjMWQyZTNmNGE1YiJ9",
            "total_count": 31
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "post": {
    "operationId": "createContent",
    "x-method": "content.create",
    "tags": [
     "Content"
    ],
    "summary": "Create content",
    "description": "Writes an article from a completed IdeaCloud. In interactive mode nothing is created yet: the answer tells which\ninputs the generation wants.\n",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "content:write"
      ]
     }
    ],
    "x-job": "generation",
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
        "$ref": "#/components/schemas/CreateContent"
       },
       "examples": {
        "simple": {
         "summary": "Start at once",
         "value": {
          "ideacloud_id": "0c7d2f1e-5b1a-4f0e-9a57-3f2b6a1d8c40",
          "article_type": "qa",
          "selected_question_ids": [
           "q-1772640127410-4",
           "q-1772640127410-0"
          ],
          "brand_voice_id": "profile-1772001122334",
          "title": "Towing With the 2027 Outback",
          "auto_compliance": true
         }
        },
        "interactive": {
         "summary": "Ask for the inputs first",
         "value": {
          "ideacloud_id": "0c7d2f1e-5b1a-4f0e-9a57-3f2b6a1d8c40",
          "article_type": "qa",
          "mode": "interactive"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Interactive mode. Nothing is created; these inputs are wanted.",
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
           "$ref": "#/components/schemas/ContentInputNeeded"
          }
         }
        },
        "examples": {
         "interactive": {
          "summary": "Inputs wanted",
          "value": {
           "data": {
            "id": null,
            "status": "awaiting_input",
            "ideacloud_id": "0c7d2f1e-5b1a-4f0e-9a57-3f2b6a1d8c40",
            "article_type": "qa",
            "required_inputs": {
             "selected_question_ids": {
              "type": "array",
              "required": true,
              "options": [
               {
                "id": "q-1772640127410-0",
                "question": "Is a hitch included?"
               },
               {
                "id": "q-1772640127410-4",
                "question": "How much can it tow?"
               }
              ]
             },
             "brand_voice_id": {
              "type": "string",
              "required": false
             },
             "title": {
              "type": "string",
              "required": false
             }
            }
           }
          }
         }
        }
       }
      }
     },
     "202": {
      "description": "Simple mode. The generation has started.",
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
           "$ref": "#/components/schemas/ContentAccepted"
          }
         }
        },
        "examples": {
         "accepted": {
          "summary": "Being generated",
          "value": {
           "data": {
            "id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
            "status": "generating",
            "article_type": "qa",
            "title": "Towing With the 2027 Outback",
            "created_at": "2026-03-04T18:24:31.907Z",
            "message": "Generation has started and takes a few minutes. A webhook can tell you when it is done."
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
      "$ref": "#/components/responses/IdempotencyConflict"
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
  "/public/content/batch": {
   "post": {
    "operationId": "createContentBatch",
    "x-method": "content.createBatch",
    "tags": [
     "Content"
    ],
    "summary": "Create content in batch",
    "description": "Starts up to ten articles in one call. Items do not affect each other; a bad list as a whole is refused.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "content:write"
      ]
     }
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
        "$ref": "#/components/schemas/CreateContentBatch"
       },
       "examples": {
        "two": {
         "summary": "Two articles",
         "value": {
          "items": [
           {
            "ideacloud_id": "0c7d2f1e-5b1a-4f0e-9a57-3f2b6a1d8c40",
            "article_type": "qa",
            "title": "Towing Questions"
           },
           {
            "ideacloud_id": "71e5b0aa-8c3d-4d52-b6f4-2a9c07d1e3f8",
            "article_type": "basic",
            "title": "Storing Winter Tires"
           }
          ]
         }
        }
       }
      }
     }
    },
    "responses": {
     "202": {
      "description": "Each item has been started, or has failed on its own.",
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
           "$ref": "#/components/schemas/ContentBatchAccepted"
          }
         }
        },
        "examples": {
         "mixed": {
          "summary": "One of two has started",
          "value": {
           "data": {
            "items": [
             {
              "id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
              "status": "generating",
              "article_type": "qa",
              "title": "Towing Questions",
              "created_at": "2026-03-04T18:24:31.907Z"
             },
             {
              "status": "failed",
              "article_type": "basic",
              "title": "Storing Winter Tires",
              "error": "The research of this IdeaCloud is not complete."
             }
            ],
            "message": "Generation has started and takes a few minutes. A webhook can tell you when it is done."
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
      "$ref": "#/components/responses/IdempotencyConflict"
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
  "/public/content/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ContentId"
    }
   ],
   "get": {
    "operationId": "getContent",
    "x-method": "content.get",
    "tags": [
     "Content"
    ],
    "summary": "Get content details",
    "description": "One content item: its state, its origin, and how far its components are.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "content:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "content",
     "identity": "id",
     "action": "read"
    },
    "responses": {
     "200": {
      "description": "The content item.",
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
           "$ref": "#/components/schemas/Content"
          }
         }
        },
        "examples": {
         "complete": {
          "summary": "A finished article",
          "value": {
           "data": {
            "id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
            "title": "Towing With the 2027 Outback",
            "article_type": "qa",
            "status": "complete",
            "category": null,
            "ideacloud": {
             "id": "0c7d2f1e-5b1a-4f0e-9a57-3f2b6a1d8c40",
             "keyword": "2027 Outback towing guide"
            },
            "metadata": {
             "source": "public_api",
             "api_key_id": "5e0a7b94-1d26-4c8f-a3e9-f4b60c2d8175",
             "api_creator_label": "API: CMS sync"
            },
            "components": [
             {
              "type": "body",
              "status": "complete",
              "updated_at": "2026-03-04T18:26:31.94421+00:00"
             },
             {
              "type": "seoMetadata",
              "status": "generating",
              "updated_at": "2026-03-04T18:26:32.0107+00:00"
             }
            ],
            "created_at": "2026-03-04T18:24:31.907+00:00",
            "updated_at": "2026-03-04T18:26:31.94421+00:00"
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/content/{id}/html": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ContentId"
    }
   ],
   "get": {
    "operationId": "getContentHtml",
    "x-method": "content.html",
    "tags": [
     "Content"
    ],
    "summary": "Get rendered HTML",
    "description": "The finished article as an HTML fragment without an envelope. Errors are JSON all the same.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "content:read"
      ]
     }
    ],
    "responses": {
     "200": {
      "description": "The article.",
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
       "text/html": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "article": {
          "summary": "A finished article",
          "value": "<article>\n  <h1>Towing With the 2027 Outback</h1>\n  <h2>How much can it tow?</h2>\n  <p>Properly equipped, up to 3,500 pounds.</p>\n</article>\n"
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/content/{id}/components": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ContentId"
    }
   ],
   "get": {
    "operationId": "listContentComponents",
    "x-method": "content.components.list",
    "tags": [
     "Content"
    ],
    "summary": "Get all components",
    "description": "Every component of a content item with its text.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "content:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "components",
     "identity": "id",
     "action": "list",
     "parent": {
      "collection": "content",
      "parameter": "id",
      "field": "article_id"
     },
     "at": "/data/components",
     "paging": {
      "style": "none"
     }
    },
    "responses": {
     "200": {
      "description": "All components.",
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
           "type": "object",
           "required": [
            "components"
           ],
           "properties": {
            "components": {
             "type": "array",
             "items": {
              "$ref": "#/components/schemas/Component"
             }
            }
           }
          }
         }
        },
        "examples": {
         "two": {
          "summary": "Text and metadata",
          "value": {
           "data": {
            "components": [
             {
              "id": "e27b9f04-6d18-4c53-9a72-b8f01e4d5c36",
              "type": "body",
              "content": "## How much can it tow?\n\nProperly equipped, up to 3,500 pounds.\n",
              "metadata": null,
              "status": "complete",
              "created_at": "2026-03-04T18:24:31.907+00:00",
              "updated_at": "2026-03-04T18:26:31.94421+00:00"
             },
             {
              "id": "40c6a1d8-f3e2-4b97-8504-1d9e7a2b6f0c",
              "type": "seoMetadata",
              "content": "Page title, description and keywords for the towing article.",
              "metadata": {
               "title": "Towing With the 2027 Outback",
               "description": "How much the wagon pulls and what you need for it.",
               "keywords": [
                "outback towing",
                "hitch"
               ]
              },
              "status": "complete",
              "created_at": "2026-03-04T18:26:32.0107+00:00",
              "updated_at": "2026-03-04T18:27:02.5519+00:00"
             }
            ]
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/content/{id}/components/{type}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ContentId"
    },
    {
     "$ref": "#/components/parameters/ComponentTypeName"
    }
   ],
   "get": {
    "operationId": "getContentComponent",
    "x-method": "content.components.get",
    "tags": [
     "Content"
    ],
    "summary": "Get one component",
    "description": "The component of one type. This is a narrower view of `listContentComponents` under the same scope, not an operation of\nits own in Hrizn's count of 34.\n",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "content:read"
      ]
     }
    ],
    "responses": {
     "200": {
      "description": "The component.",
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
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/Component"
          }
         }
        },
        "examples": {
         "seoMetadata": {
          "summary": "The metadata for search engines",
          "value": {
           "data": {
            "id": "40c6a1d8-f3e2-4b97-8504-1d9e7a2b6f0c",
            "type": "seoMetadata",
            "content": "Page title, description and keywords for the towing article.",
            "metadata": {
             "title": "Towing With the 2027 Outback",
             "description": "How much the wagon pulls and what you need for it.",
             "keywords": [
              "outback towing",
              "hitch"
             ]
            },
            "status": "complete",
            "created_at": "2026-03-04T18:26:32.0107+00:00",
            "updated_at": "2026-03-04T18:27:02.5519+00:00"
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/content/{id}/generate": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ContentId"
    }
   ],
   "post": {
    "operationId": "generateContent",
    "x-method": "content.generate",
    "tags": [
     "Content"
    ],
    "summary": "Generate interactive-mode content",
    "description": "Hands in the inputs of an item that awaits them and starts its generation. A finished or failed item is generated anew.\n",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "content:write"
      ]
     }
    ],
    "x-job": "generation",
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
        "$ref": "#/components/schemas/GenerateContent"
       },
       "examples": {
        "inputs": {
         "summary": "Questions and a voice",
         "value": {
          "selected_question_ids": [
           "q-1772640127410-0",
           "q-1772640127410-4"
          ],
          "brand_voice_id": "profile-1772001122334",
          "title": "Towing With the 2027 Outback"
         }
        }
       }
      }
     }
    },
    "responses": {
     "202": {
      "description": "The generation has started.",
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
           "$ref": "#/components/schemas/GenerationAccepted"
          }
         }
        },
        "examples": {
         "accepted": {
          "summary": "Being generated",
          "value": {
           "data": {
            "id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
            "status": "generating",
            "message": "Generation has started and takes a few minutes. A webhook can tell you when it is done."
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
      "$ref": "#/components/responses/IdempotencyConflict"
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
  "/public/content/{id}/compliance": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ContentId"
    }
   ],
   "get": {
    "operationId": "getContentCompliance",
    "x-method": "content.compliance.get",
    "tags": [
     "Compliance"
    ],
    "summary": "Get compliance report",
    "description": "The latest check. An item that was never checked answers `not_checked`.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "content:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "compliance",
     "identity": "article_id",
     "parameter": "id",
     "action": "read"
    },
    "responses": {
     "200": {
      "description": "The state of the check, and its report once there is one.",
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
           "$ref": "#/components/schemas/ContentCompliance"
          }
         }
        },
        "examples": {
         "complete": {
          "summary": "Checked",
          "value": {
           "data": {
            "article_id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
            "status": "complete",
            "report": {
             "score": 86,
             "issues": [
              {
               "rule": "missing_disclaimer",
               "severity": "warning",
               "message": "A towing figure needs the manufacturer's disclaimer.",
               "location": "body, section 2"
              }
             ],
             "checked_at": "2026-03-04T18:31:20.004Z"
            }
           }
          }
         },
         "not_checked": {
          "summary": "Never checked",
          "value": {
           "data": {
            "article_id": "c4e87d15-93b2-4a6f-8d01-7b5f2e9a3c64",
            "status": "not_checked",
            "report": null
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "post": {
    "operationId": "checkContentCompliance",
    "x-method": "content.compliance.check",
    "tags": [
     "Compliance"
    ],
    "summary": "Trigger compliance check",
    "description": "Checks a finished article. `compliance.completed` says when the report is there.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "compliance:write"
      ]
     }
    ],
    "x-job": "compliance",
    "parameters": [
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "202": {
      "description": "The check has started.",
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
           "$ref": "#/components/schemas/ComplianceCheckAccepted"
          }
         }
        },
        "examples": {
         "accepted": {
          "summary": "Being checked",
          "value": {
           "data": {
            "article_id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
            "status": "checking",
            "message": "The check has started and takes a few minutes. A webhook can tell you when it is done."
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
      "$ref": "#/components/responses/IdempotencyConflict"
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
  "/public/content/{id}/content-tools": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ContentId"
    }
   ],
   "post": {
    "operationId": "generateContentTools",
    "x-method": "content.tools.run",
    "tags": [
     "Content tools"
    ],
    "summary": "Generate content tools",
    "description": "Runs several tools on a finished article; `content_tools.completed` comes once for all of them.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "content_tools:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": false,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/GenerateContentTools"
       },
       "examples": {
        "selected": {
         "summary": "Two tools",
         "value": {
          "tools": [
           "seo-metadata",
           "social-snippets"
          ]
         }
        },
        "default": {
         "summary": "The default set",
         "value": {}
        }
       }
      }
     }
    },
    "responses": {
     "202": {
      "description": "The tools are running.",
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
           "$ref": "#/components/schemas/ContentToolsAccepted"
          }
         }
        },
        "examples": {
         "accepted": {
          "summary": "Five components in the making",
          "value": {
           "data": {
            "article_id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
            "tools": [
             "seoMetadata",
             "facebookSnip",
             "instagramSnip",
             "twitterSnip",
             "googleBusinessSnip"
            ],
            "status": "generating",
            "message": "The tools have started and take a few minutes. A webhook can tell you when they are done."
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
      "$ref": "#/components/responses/IdempotencyConflict"
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
  "/public/content/{id}/content-tools/{tool}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ContentId"
    },
    {
     "$ref": "#/components/parameters/ContentToolName"
    }
   ],
   "post": {
    "operationId": "generateContentTool",
    "x-method": "content.tools.runOne",
    "tags": [
     "Content tools"
    ],
    "summary": "Generate one content tool",
    "description": "Runs one tool on a finished article. Idempotency keys are not honoured here.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "content_tools:write"
      ]
     }
    ],
    "responses": {
     "202": {
      "description": "The tool is running.",
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
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/ContentToolAccepted"
          }
         }
        },
        "examples": {
         "accepted": {
          "summary": "In the making",
          "value": {
           "data": {
            "article_id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
            "tool": "page-slugs",
            "status": "generating",
            "message": "The tool has started and takes a few minutes. A webhook can tell you when it is done."
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/inventory": {
   "get": {
    "operationId": "listVehicles",
    "x-method": "inventory.list",
    "tags": [
     "Inventory"
    ],
    "summary": "List vehicles",
    "description": "The vehicles of the site, newest first.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "inventory:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "vehicles",
     "identity": "vin",
     "action": "list",
     "filters": {
      "make": "contains",
      "model": "contains",
      "year": "equals",
      "condition": "equals"
     },
     "order": [
      "-created_at",
      "vin"
     ],
     "paging": {
      "style": "cursor",
      "limit": "limit",
      "cursor": "cursor",
      "set": {
       "/pagination/has_more": "{has_more}",
       "/pagination/next_cursor": "{next_cursor}",
       "/pagination/total_count": "{total_count}"
      }
     }
    },
    "parameters": [
     {
      "name": "make",
      "in": "query",
      "description": "Only makes that contain this text, in upper or lower case.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "model",
      "in": "query",
      "description": "Only models that contain this text, in upper or lower case.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "year",
      "in": "query",
      "description": "Only this model year.",
      "schema": {
       "type": "integer"
      }
     },
     {
      "name": "condition",
      "in": "query",
      "description": "Only new or only used vehicles.",
      "schema": {
       "$ref": "#/components/schemas/VehicleCondition"
      }
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/Cursor"
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
          "data",
          "pagination"
         ],
         "properties": {
          "data": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/VehicleSummary"
           }
          },
          "pagination": {
           "$ref": "#/components/schemas/Pagination"
          }
         }
        },
        "examples": {
         "page": {
          "summary": "More to come",
          "value": {
           "data": [
            {
             "vin": "4S4BTGND5R3100042",
             "year": 2027,
             "make": "Subaru",
             "model": "Outback",
             "trim": "Touring",
             "condition": "new",
             "vehicle_type": "New",
             "price": 41250,
             "mileage": 9,
             "exterior_color": "Cosmic Blue",
             "interior_color": "Java Brown",
             "has_description": false,
             "image_url": "https://img.example.com/n20417/1.jpg",
             "updated_at": "2026-03-04T09:00:11.2+00:00"
            }
           ],
           "pagination": {
            "has_more": true,
            "next_cursor": "eyJjcmVhdGVkX2F0IjoiMjAyNi0wMi0xMVQwNjowMDowNC4xMTgyMDMrMDA6MDAiLCJ2aW4iOiI0UzRCVEdORDVSMzEwMDA0MiJ9",
            "total_count": 214
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/inventory/feed": {
   "get": {
    "operationId": "getInventoryFeed",
    "x-method": "inventory.feed",
    "tags": [
     "Inventory"
    ],
    "summary": "Get inventory feed",
    "description": "The whole inventory in one answer. `inventory.feed.updated` tells of each refresh from the dealer's data provider.\n",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "inventory:read"
      ]
     }
    ],
    "parameters": [
     {
      "name": "format",
      "in": "query",
      "description": "JSON or XML.",
      "x-evidence": "inferred",
      "schema": {
       "type": "string",
       "enum": [
        "json",
        "xml"
       ],
       "default": "json"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "All vehicles. In XML, the elements of a vehicle are named like the fields in JSON.",
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
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/InventoryFeed"
          }
         }
        },
        "examples": {
         "json": {
          "summary": "As JSON",
          "value": {
           "data": {
            "generated_at": "2026-03-04T18:22:07.410Z",
            "vehicle_count": 1,
            "vehicles": [
             {
              "vin": "JF2SKAEC1RH400318",
              "year": 2024,
              "make": "Subaru",
              "model": "Forester",
              "trim": null,
              "vehicle_type": "Used",
              "condition": "used",
              "price": 27980,
              "mileage": 31420,
              "exterior_color": "Autumn Green",
              "interior_color": "Black",
              "engine": "2.5L flat-four",
              "transmission": "CVT",
              "drivetrain": "All Wheel Drive",
              "fuel_type": "Regular unleaded",
              "body_style": "SUV",
              "stock_number": "U11873",
              "image_url": null,
              "images": [],
              "ai_description": "A one-owner Forester with heated seats and room for the dog.",
              "description_status": "complete",
              "created_at": "2026-02-20T06:00:03.5571+00:00",
              "updated_at": "2026-03-02T14:07:45.31+00:00"
             }
            ]
           }
          }
         }
        }
       },
       "application/xml": {
        "schema": {
         "type": "string"
        },
        "examples": {
         "xml": {
          "summary": "As XML",
          "value": "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<inventory generated_at=\"2026-03-04T18:22:07.410Z\" vehicle_count=\"1\">\n  <vehicle>\n    <vin>JF2SKAEC1RH400318</vin>\n    <year>2024</year>\n    <make>Subaru</make>\n    <model>Forester</model>\n    <vehicle_type>Used</vehicle_type>\n    <price>27980</price>\n  </vehicle>\n</inventory>\n"
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/inventory/stats": {
   "get": {
    "operationId": "getInventoryStats",
    "x-method": "inventory.stats",
    "tags": [
     "Inventory"
    ],
    "summary": "Get inventory stats",
    "description": "How many vehicles there are, by condition and by description.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "inventory:read"
      ]
     }
    ],
    "responses": {
     "200": {
      "description": "The numbers.",
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
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "$ref": "#/components/schemas/InventoryStats"
          }
         }
        },
        "examples": {
         "stats": {
          "summary": "A mid-sized dealership",
          "value": {
           "data": {
            "total_vehicles": 214,
            "new_count": 131,
            "used_count": 83,
            "with_description": 160,
            "without_description": 54,
            "last_synced_at": "2026-03-04T09:00:11.200Z"
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/inventory/descriptions/batch": {
   "post": {
    "operationId": "generateVehicleDescriptionBatch",
    "x-method": "inventory.descriptions.generateBatch",
    "tags": [
     "Inventory"
    ],
    "summary": "Generate AI descriptions in batch",
    "description": "Writes the descriptions of up to 50 vehicles. An unknown VIN fails by itself;\n`inventory.description.batch_completed` comes when all are done.\n",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "inventory:write"
      ]
     }
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
        "$ref": "#/components/schemas/GenerateVehicleDescriptionBatch"
       },
       "examples": {
        "two": {
         "summary": "Two vehicles",
         "value": {
          "vins": [
           "4S4BTGND5R3100042",
           "1HGCM82633A004352"
          ]
         }
        }
       }
      }
     }
    },
    "responses": {
     "202": {
      "description": "Each vehicle has been started, or has failed on its own.",
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
           "$ref": "#/components/schemas/VehicleDescriptionBatchAccepted"
          }
         }
        },
        "examples": {
         "mixed": {
          "summary": "One of two has started",
          "value": {
           "data": {
            "items": [
             {
              "vin": "4S4BTGND5R3100042",
              "status": "generating",
              "component_id": "58f1c9e3-0b74-4a2d-9e68-d3c7f5a1b290"
             },
             {
              "vin": "1HGCM82633A004352",
              "status": "failed",
              "error": "There is no such vehicle."
             }
            ],
            "message": "Generation has started and takes a few minutes. A webhook can tell you when it is done."
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
     "409": {
      "$ref": "#/components/responses/IdempotencyConflict"
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
  "/public/inventory/{vin}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/VehicleVin"
    }
   ],
   "get": {
    "operationId": "getVehicle",
    "x-method": "inventory.get",
    "tags": [
     "Inventory"
    ],
    "summary": "Get vehicle details",
    "description": "One vehicle with all that is known about it.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "inventory:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "vehicles",
     "identity": "vin",
     "action": "read"
    },
    "responses": {
     "200": {
      "description": "The vehicle.",
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
           "$ref": "#/components/schemas/Vehicle"
          }
         }
        },
        "examples": {
         "wagon": {
          "summary": "A new wagon",
          "value": {
           "data": {
            "vin": "4S4BTGND5R3100042",
            "year": 2027,
            "make": "Subaru",
            "model": "Outback",
            "trim": "Touring",
            "vehicle_type": "New",
            "condition": "new",
            "price": 41250,
            "mileage": 9,
            "exterior_color": "Cosmic Blue",
            "interior_color": "Java Brown",
            "engine": "2.4L turbo flat-four",
            "transmission": "CVT",
            "drivetrain": "All Wheel Drive",
            "fuel_type": "Regular unleaded",
            "body_style": "Wagon",
            "stock_number": "N20417",
            "image_url": "https://img.example.com/n20417/1.jpg",
            "images": [
             "https://img.example.com/n20417/1.jpg",
             "https://img.example.com/n20417/2.jpg"
            ],
            "ai_description": null,
            "description_status": "not_generated",
            "created_at": "2026-02-11T06:00:04.118203+00:00",
            "updated_at": "2026-03-04T09:00:11.2+00:00"
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/inventory/{vin}/description": {
   "parameters": [
    {
     "$ref": "#/components/parameters/VehicleVin"
    }
   ],
   "get": {
    "operationId": "getVehicleDescription",
    "x-method": "inventory.descriptions.get",
    "tags": [
     "Inventory"
    ],
    "summary": "Get AI description",
    "description": "The generated description of a vehicle. A vehicle without one answers `not_generated`.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "inventory:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "vehicle_descriptions",
     "identity": "vin",
     "action": "read"
    },
    "responses": {
     "200": {
      "description": "The description, or where it stands.",
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
           "$ref": "#/components/schemas/VehicleDescription"
          }
         }
        },
        "examples": {
         "not_generated": {
          "summary": "None yet",
          "value": {
           "data": {
            "vin": "4S4BTGND5R3100042",
            "status": "not_generated",
            "description": null,
            "component_id": null,
            "generated_at": null
           }
          }
         },
         "complete": {
          "summary": "Generated",
          "value": {
           "data": {
            "vin": "JF2SKAEC1RH400318",
            "status": "complete",
            "description": "A one-owner Forester with heated seats and room for the dog.",
            "component_id": "a6d3f058-92e7-4b1c-8c40-57b1e9d2a06f",
            "generated_at": "2026-03-02T14:07:45.310Z"
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "post": {
    "operationId": "generateVehicleDescription",
    "x-method": "inventory.descriptions.generate",
    "tags": [
     "Inventory"
    ],
    "summary": "Generate AI description",
    "description": "Writes the description of a vehicle; calling again writes a new one.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "inventory:write"
      ]
     }
    ],
    "x-job": "description",
    "parameters": [
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "202": {
      "description": "The generation has started.",
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
           "$ref": "#/components/schemas/VehicleDescriptionAccepted"
          }
         }
        },
        "examples": {
         "accepted": {
          "summary": "Being written",
          "value": {
           "data": {
            "vin": "4S4BTGND5R3100042",
            "status": "generating",
            "component_id": "58f1c9e3-0b74-4a2d-9e68-d3c7f5a1b290",
            "message": "Generation has started and takes a few minutes. A webhook can tell you when it is done."
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
      "$ref": "#/components/responses/IdempotencyConflict"
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
  "/public/webhooks": {
   "get": {
    "operationId": "listWebhooks",
    "x-method": "webhooks.list",
    "tags": [
     "Webhooks"
    ],
    "summary": "List webhook subscriptions",
    "description": "All subscriptions of the site, newest first, without their secrets.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "webhooks:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "webhooks",
     "identity": "id",
     "action": "list",
     "at": "/data/webhooks",
     "order": [
      "-created_at"
     ],
     "paging": {
      "style": "none"
     }
    },
    "responses": {
     "200": {
      "description": "All subscriptions.",
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
           "type": "object",
           "required": [
            "webhooks"
           ],
           "properties": {
            "webhooks": {
             "type": "array",
             "items": {
              "$ref": "#/components/schemas/Webhook"
             }
            }
           }
          }
         }
        },
        "examples": {
         "one": {
          "summary": "One subscription",
          "value": {
           "data": {
            "webhooks": [
             {
              "id": "6a0e1c52-4f83-4d19-b2c7-90e5a1d3f728",
              "url": "https://hooks.example.org/hrizn",
              "events": [
               "content.completed",
               "content.failed"
              ],
              "description": "CMS sync",
              "is_active": true,
              "failure_count": 0,
              "created_at": "2026-03-01T08:15:40.7702+00:00",
              "updated_at": "2026-03-01T08:15:40.7702+00:00"
             }
            ]
           }
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "post": {
    "operationId": "createWebhook",
    "x-method": "webhooks.create",
    "tags": [
     "Webhooks"
    ],
    "summary": "Create webhook subscription",
    "description": "Subscribes an address to events. The secret that signs deliveries is shown here once, and never again.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "webhooks:write"
      ]
     }
    ],
    "x-resource": {
     "collection": "webhooks",
     "identity": "id",
     "action": "create",
     "set": {
      "id": "{uuid}",
      "is_active": true,
      "failure_count": 0,
      "created_at": "{now_micros}",
      "updated_at": "{now_micros}"
     }
    },
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateWebhook"
       },
       "examples": {
        "content": {
         "summary": "Follow the content",
         "value": {
          "url": "https://hooks.example.org/hrizn",
          "events": [
           "content.completed",
           "content.failed"
          ],
          "description": "CMS sync"
         }
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "Subscribed.",
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
           "$ref": "#/components/schemas/CreatedWebhook"
          }
         }
        },
        "examples": {
         "created": {
          "summary": "With its secret",
          "value": {
           "data": {
            "id": "6a0e1c52-4f83-4d19-b2c7-90e5a1d3f728",
            "url": "https://hooks.example.org/hrizn",
            "events": [
             "content.completed",
             "content.failed"
            ],
            "description": "CMS sync",
            "secret": "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210",
            "is_active": true,
            "created_at": "2026-03-01T08:15:40.7702+00:00"
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/webhooks/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/WebhookId"
    }
   ],
   "x-resource": {
    "collection": "webhooks",
    "identity": "id"
   },
   "patch": {
    "operationId": "updateWebhook",
    "x-method": "webhooks.update",
    "tags": [
     "Webhooks"
    ],
    "summary": "Update webhook subscription",
    "description": "Changes the fields that are sent. A list of events replaces the old one.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "webhooks:write"
      ]
     }
    ],
    "x-resource": {
     "action": "update",
     "set": {
      "updated_at": "{now_micros}"
     }
    },
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/UpdateWebhook"
       },
       "examples": {
        "pause": {
         "summary": "Pause it",
         "value": {
          "is_active": false
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The subscription as it is now.",
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
           "$ref": "#/components/schemas/UpdatedWebhook"
          }
         }
        },
        "examples": {
         "paused": {
          "summary": "Paused",
          "value": {
           "data": {
            "id": "6a0e1c52-4f83-4d19-b2c7-90e5a1d3f728",
            "url": "https://hooks.example.org/hrizn",
            "events": [
             "content.completed",
             "content.failed"
            ],
            "description": "CMS sync",
            "is_active": false,
            "updated_at": "2026-03-04T18:22:07.41093+00:00"
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "delete": {
    "operationId": "deleteWebhook",
    "x-method": "webhooks.delete",
    "tags": [
     "Webhooks"
    ],
    "summary": "Delete webhook subscription",
    "description": "Ends a subscription.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "webhooks:write"
      ]
     }
    ],
    "x-resource": {
     "action": "delete"
    },
    "responses": {
     "204": {
      "description": "Gone.",
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/webhooks/{id}/deliveries": {
   "parameters": [
    {
     "$ref": "#/components/parameters/WebhookId"
    }
   ],
   "get": {
    "operationId": "listWebhookDeliveries",
    "x-method": "webhooks.deliveries",
    "tags": [
     "Webhooks"
    ],
    "summary": "Get delivery logs",
    "description": "The latest deliveries of a subscription with their answers and the time of the next attempt, newest first.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "webhooks:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "webhook_deliveries",
     "identity": "id",
     "action": "list",
     "parent": {
      "collection": "webhooks",
      "parameter": "id",
      "field": "subscription_id"
     },
     "at": "/data/deliveries",
     "order": [
      "-created_at"
     ],
     "paging": {
      "style": "none",
      "limit": "limit"
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "The latest deliveries.",
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
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "type": "object",
           "required": [
            "deliveries"
           ],
           "properties": {
            "deliveries": {
             "type": "array",
             "items": {
              "$ref": "#/components/schemas/WebhookDelivery"
             }
            }
           }
          }
         }
        },
        "examples": {
         "two": {
          "summary": "One waits for its next attempt",
          "value": {
           "data": {
            "deliveries": [
             {
              "id": "f19d2b83-7c05-4e6a-a1d4-38b9e0c7526f",
              "event_id": "evt_1772648740112_k3x9qa2",
              "event_type": "content.completed",
              "status": "pending",
              "attempts": 1,
              "response_status": 503,
              "response_body": "Service Unavailable",
              "next_retry_at": "2026-03-04T18:26:40.112Z",
              "delivered_at": null,
              "created_at": "2026-03-04T18:25:40.112Z"
             },
             {
              "id": "2c70e5b9-d841-4f36-95ea-b06d1f8c3a47",
              "event_id": "evt_1772640127410_p8d04ns",
              "event_type": "content.completed",
              "status": "delivered",
              "attempts": 1,
              "response_status": 204,
              "response_body": "",
              "next_retry_at": null,
              "delivered_at": "2026-03-04T16:02:07.630Z",
              "created_at": "2026-03-04T16:02:07.410Z"
             }
            ]
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/webhooks/{id}/test": {
   "parameters": [
    {
     "$ref": "#/components/parameters/WebhookId"
    }
   ],
   "post": {
    "operationId": "testWebhook",
    "x-method": "webhooks.test",
    "tags": [
     "Webhooks"
    ],
    "summary": "Send test ping",
    "description": "Sends one event at once and answers how the receiver took it. A receiver that fails is still our 200.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "webhooks:write"
      ]
     }
    ],
    "requestBody": {
     "required": false,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TestWebhook"
       },
       "examples": {
        "ping": {
         "summary": "The ping",
         "value": {}
        },
        "event": {
         "summary": "An example of an event",
         "value": {
          "event_type": "content.completed"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "How it went.",
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
           "$ref": "#/components/schemas/WebhookTestResult"
          }
         }
        },
        "examples": {
         "delivered": {
          "summary": "Delivered",
          "value": {
           "data": {
            "webhook_id": "6a0e1c52-4f83-4d19-b2c7-90e5a1d3f728",
            "delivered": true,
            "response_status": 200,
            "response_body": "ok"
           }
          }
         },
         "refused": {
          "summary": "The receiver said no",
          "value": {
           "data": {
            "webhook_id": "6a0e1c52-4f83-4d19-b2c7-90e5a1d3f728",
            "delivered": false,
            "response_status": 404,
            "response_body": "Not Found"
           }
          }
         },
         "unreachable": {
          "summary": "Nobody answered",
          "value": {
           "data": {
            "webhook_id": "6a0e1c52-4f83-4d19-b2c7-90e5a1d3f728",
            "delivered": false,
            "response_status": null,
            "response_body": null
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/site": {
   "get": {
    "operationId": "getSite",
    "x-method": "site.get",
    "tags": [
     "Site"
    ],
    "summary": "Get site details",
    "description": "The dealership site the key belongs to.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "site:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "sites",
     "identity": "id",
     "action": "read",
     "where": {
      "id": "{tenant}"
     }
    },
    "responses": {
     "200": {
      "description": "The site.",
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
           "$ref": "#/components/schemas/Site"
          }
         }
        },
        "examples": {
         "site": {
          "summary": "A Subaru dealership",
          "value": {
           "data": {
            "id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
            "name": "Ridgeline Subaru",
            "vertical": "automotive",
            "domain": "ridgelinesubaru.example",
            "city": "Boulder",
            "state": "CO",
            "zip": "80301",
            "platform": "dealer_inspire",
            "oem": "Subaru",
            "created_at": "2025-09-15T16:40:02.91+00:00",
            "updated_at": "2026-02-27T11:08:33.204518+00:00"
           }
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
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/site/categories": {
   "get": {
    "operationId": "listCategories",
    "x-method": "site.categories",
    "tags": [
     "Site"
    ],
    "summary": "List categories",
    "description": "The categories content of the site can be filed under.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "site:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "categories",
     "identity": "id",
     "action": "list",
     "at": "/data/categories",
     "paging": {
      "style": "none"
     }
    },
    "responses": {
     "200": {
      "description": "All categories.",
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
           "type": "object",
           "required": [
            "categories"
           ],
           "properties": {
            "categories": {
             "type": "array",
             "items": {
              "$ref": "#/components/schemas/Category"
             }
            }
           }
          }
         }
        },
        "examples": {
         "two": {
          "summary": "Two categories",
          "value": {
           "data": {
            "categories": [
             {
              "id": "8f4c1b60-2a97-4de3-b508-6e7d90c3a1f2",
              "name": "Service Tips",
              "slug": "service-tips",
              "description": "Looking after your car.",
              "article_count": 12
             },
             {
              "id": "3d9a6c58-7e10-4b2f-91c4-d5a08b7f6e21",
              "name": "Model Guides",
              "slug": "model-guides",
              "description": null,
              "article_count": 7
             }
            ]
           }
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/site/brand-voices": {
   "get": {
    "operationId": "listBrandVoices",
    "x-method": "site.brandVoices",
    "tags": [
     "Site"
    ],
    "summary": "List brand voices",
    "description": "The voices content can be written in.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "site:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "brand_voices",
     "identity": "id",
     "action": "list",
     "at": "/data/brand_voices",
     "paging": {
      "style": "none"
     }
    },
    "responses": {
     "200": {
      "description": "All brand voices.",
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
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "type": "object",
           "required": [
            "brand_voices"
           ],
           "properties": {
            "brand_voices": {
             "type": "array",
             "items": {
              "$ref": "#/components/schemas/BrandVoice"
             }
            }
           }
          }
         }
        },
        "examples": {
         "one": {
          "summary": "One voice",
          "value": {
           "data": {
            "brand_voices": [
             {
              "id": "profile-1772001122334",
              "name": "Trail guide",
              "description": "Warm and practical, for people who go outdoors.",
              "tone": "friendly",
              "is_default": true,
              "created_at": "2026-02-25T06:32:02.334+00:00"
             }
            ]
           }
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/site/elements": {
   "get": {
    "operationId": "listSiteElements",
    "x-method": "site.elements",
    "tags": [
     "Site"
    ],
    "summary": "List site elements",
    "description": "The reusable pieces of the site: calls to action, disclaimers, links and banners.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "site:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "elements",
     "identity": "id",
     "action": "list",
     "at": "/data/elements",
     "paging": {
      "style": "none"
     }
    },
    "responses": {
     "200": {
      "description": "All elements.",
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
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "type": "object",
           "required": [
            "elements"
           ],
           "properties": {
            "elements": {
             "type": "array",
             "items": {
              "$ref": "#/components/schemas/SiteElement"
             }
            }
           }
          }
         }
        },
        "examples": {
         "one": {
          "summary": "One disclaimer",
          "value": {
           "data": {
            "elements": [
             {
              "id": "d18e60f7-5c2a-4b94-a7f3-902b6d4e1c85",
              "type": "disclaimer",
              "name": "Towing disclaimer",
              "content": "Towing capacity depends on equipment. See your owner's manual.",
              "is_active": true,
              "updated_at": "2026-01-19T13:25:50.6+00:00"
             }
            ]
           }
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/site/content-types": {
   "get": {
    "operationId": "listSiteContentTypes",
    "x-method": "site.contentTypes",
    "tags": [
     "Site"
    ],
    "summary": "List content types",
    "description": "Which article types this site can use.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": [
       "site:read"
      ]
     }
    ],
    "x-resource": {
     "collection": "site_content_types",
     "identity": "id",
     "action": "list",
     "at": "/data/content_types",
     "paging": {
      "style": "none"
     }
    },
    "responses": {
     "200": {
      "description": "All content types.",
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
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "type": "object",
           "required": [
            "content_types"
           ],
           "properties": {
            "content_types": {
             "type": "array",
             "items": {
              "$ref": "#/components/schemas/SiteContentType"
             }
            }
           }
          }
         }
        },
        "examples": {
         "two": {
          "summary": "One of two can be used",
          "value": {
           "data": {
            "content_types": [
             {
              "id": "qa",
              "name": "Q&A Format",
              "description": "Questions with their answers.",
              "is_enabled": true
             },
             {
              "id": "salesevent",
              "name": "Sales Event",
              "description": null,
              "is_enabled": false
             }
            ]
           }
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
     "429": {
      "$ref": "#/components/responses/RateLimitExceeded"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/public/reference/scopes": {
   "get": {
    "operationId": "listScopes",
    "x-method": "reference.scopes",
    "tags": [
     "Reference"
    ],
    "summary": "List available scopes",
    "description": "Every scope and what it opens.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": []
     }
    ],
    "responses": {
     "200": {
      "description": "All scopes.",
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
           "type": "object",
           "required": [
            "scopes"
           ],
           "properties": {
            "scopes": {
             "type": "object",
             "additionalProperties": {
              "type": "string"
             }
            }
           }
          }
         }
        },
        "examples": {
         "all": {
          "summary": "All eleven",
          "value": {
           "data": {
            "scopes": {
             "ideaclouds:read": "Read IdeaClouds, their questions and clusters",
             "ideaclouds:write": "Start keyword research",
             "content:read": "Read content, its components and compliance reports",
             "content:write": "Create content and start its generation",
             "compliance:write": "Start compliance checks",
             "content_tools:write": "Run content tools",
             "inventory:read": "Read vehicles, descriptions, feed and statistics",
             "inventory:write": "Generate vehicle descriptions",
             "webhooks:read": "Read subscriptions and their delivery logs",
             "webhooks:write": "Create, change, delete and test subscriptions",
             "site:read": "Read the site, its categories, voices, elements and content types"
            }
           }
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
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
  "/public/reference/content-types": {
   "get": {
    "operationId": "listContentTypes",
    "x-method": "reference.contentTypes",
    "tags": [
     "Reference"
    ],
    "summary": "List all content types",
    "description": "Every article type there is, whether or not the site can use it.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": []
     }
    ],
    "responses": {
     "200": {
      "description": "All content types.",
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
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "type": "object",
           "required": [
            "content_types"
           ],
           "properties": {
            "content_types": {
             "type": "object",
             "additionalProperties": {
              "type": "string"
             }
            }
           }
          }
         }
        },
        "examples": {
         "all": {
          "summary": "All six",
          "value": {
           "data": {
            "content_types": {
             "basic": "Standard article",
             "qa": "Question-and-answer article",
             "expert": "Expert article",
             "modellanding": "Landing page of a model",
             "comparison": "Comparison of vehicles",
             "salesevent": "Sales event"
            }
           }
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
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
  "/public/reference/component-types": {
   "get": {
    "operationId": "listComponentTypes",
    "x-method": "reference.componentTypes",
    "tags": [
     "Reference"
    ],
    "summary": "List component types",
    "description": "Every kind of piece an article can have.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": []
     }
    ],
    "responses": {
     "200": {
      "description": "All component types.",
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
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "type": "object",
           "required": [
            "component_types"
           ],
           "properties": {
            "component_types": {
             "type": "object",
             "additionalProperties": {
              "type": "string"
             }
            }
           }
          }
         }
        },
        "examples": {
         "all": {
          "summary": "All that we know",
          "value": {
           "data": {
            "component_types": {
             "body": "Text of the article in Markdown",
             "seoMetadata": "Page title, description and keywords",
             "pageSlugs": "URL slug suggestions",
             "postTags": "Tags of the post",
             "blogCategories": "Category suggestions",
             "searchIntent": "What the searcher wants",
             "facebookSnip": "Facebook post",
             "twitterSnip": "Twitter post",
             "instagramSnip": "Instagram caption",
             "googleBusinessSnip": "Google Business post",
             "videoScript": "Script of a short video",
             "imagePrompt": "Prompt for an image",
             "articleSchema": "JSON-LD of the article",
             "authorSchema": "JSON-LD of the author",
             "organizationSchema": "JSON-LD of the organization",
             "combinedSchema": "All JSON-LD in one",
             "faqSchema": "JSON-LD of questions and answers"
            }
           }
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
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
  "/public/reference/webhook-events": {
   "get": {
    "operationId": "listWebhookEvents",
    "x-method": "reference.webhookEvents",
    "tags": [
     "Reference"
    ],
    "summary": "List webhook events",
    "description": "Every event one can subscribe to.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": []
     }
    ],
    "responses": {
     "200": {
      "description": "All events.",
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
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "type": "object",
           "required": [
            "webhook_events"
           ],
           "properties": {
            "webhook_events": {
             "type": "object",
             "additionalProperties": {
              "type": "string"
             }
            }
           }
          }
         }
        },
        "examples": {
         "all": {
          "summary": "All fifteen",
          "value": {
           "data": {
            "webhook_events": {
             "ideacloud.completed": "Keyword research is complete",
             "ideacloud.failed": "Keyword research has failed",
             "content.progress": "An article has come one step further",
             "content.completed": "An article is finished",
             "content.failed": "An article could not be generated",
             "compliance.completed": "A compliance check is finished",
             "content_tools.completed": "The content tools of an article are finished",
             "content.approval.submitted": "An article was submitted for approval",
             "content.approval.approved": "An article was approved",
             "content.approval.rejected": "An article was rejected",
             "content.approval.escalated": "An approval was escalated",
             "content.approval.overridden": "An approval decision was overridden",
             "inventory.description.completed": "A vehicle description is finished",
             "inventory.description.batch_completed": "A batch of vehicle descriptions is finished",
             "inventory.feed.updated": "The inventory was refreshed"
            }
           }
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
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
  "/public/reference/content-tools": {
   "get": {
    "operationId": "listContentTools",
    "x-method": "reference.contentTools",
    "tags": [
     "Reference"
    ],
    "summary": "List content tools",
    "description": "Every content tool and what it adds.",
    "x-evidence": "documented",
    "security": [
     {
      "ApiKeyAuth": []
     }
    ],
    "responses": {
     "200": {
      "description": "All content tools.",
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
         "type": "object",
         "required": [
          "data"
         ],
         "properties": {
          "data": {
           "type": "object",
           "required": [
            "content_tools"
           ],
           "properties": {
            "content_tools": {
             "type": "object",
             "additionalProperties": {
              "type": "string"
             }
            }
           }
          }
         }
        },
        "examples": {
         "all": {
          "summary": "All six",
          "value": {
           "data": {
            "content_tools": {
             "seo-metadata": "Page title, description and keywords",
             "schemas": "Structured data as JSON-LD",
             "social-snippets": "Posts for four social networks",
             "page-slugs": "URL slug suggestions",
             "post-tags": "Tags of the post",
             "search-intent": "What the searcher wants"
            }
           }
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
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
  "/public/health": {
   "get": {
    "operationId": "getHealth",
    "x-method": "health.get",
    "tags": [
     "Health"
    ],
    "summary": "Check health",
    "description": "Answers as long as the service is up. A key that comes along is not looked at.",
    "x-evidence": "documented",
    "security": [],
    "responses": {
     "200": {
      "description": "The service is up.",
      "x-evidence": "inferred",
      "headers": {
       "X-Request-Id": {
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
           "$ref": "#/components/schemas/Health"
          }
         }
        },
        "examples": {
         "ok": {
          "summary": "Up",
          "value": {
           "data": {
            "status": "ok",
            "timestamp": "2026-03-04T18:22:07.410Z"
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "description": "The address cannot be read.",
      "x-evidence": "inferred",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Error"
        },
        "examples": {
         "validation_error": {
          "summary": "A broken address",
          "x-refusal": {
           "for": [
            "malformed_target",
            "invalid_request"
           ],
           "set": {
            "/error/details/errors": {
             "each": "{faults}",
             "as": {
              "field": "{field}",
              "message": "{message}"
             }
            },
            "/error/request_id": "{request_id}"
           }
          },
          "value": {
           "error": {
            "code": "validation_error",
            "message": "The request is not valid.",
            "details": {
             "errors": [
              {
               "field": "path",
               "message": "must be valid percent-encoding"
              }
             ]
            },
            "request_id": "req_3ac86e1f90"
           }
          }
         }
        }
       }
      }
     },
     "500": {
      "$ref": "#/components/responses/UnmeteredInternalError"
     }
    }
   }
  },
  "/dashboard/api-keys": {
   "x-resource": {
    "credentials": "ApiKeyAuth",
    "fields": {
     "key": "secret",
     "key_prefix": "prefix",
     "site_id": "tenant",
     "status": "state",
     "rate_limit_per_minute": "limits.per_minute",
     "rate_limit_per_day": "limits.per_day",
     "expires_in_days": "expires_in",
     "overlap_seconds": "overlap"
    }
   },
   "get": {
    "operationId": "listApiKeys",
    "x-method": "keys.list",
    "tags": [
     "API keys"
    ],
    "summary": "List API keys",
    "description": "All keys of the site, newest first, whatever their state. The keys themselves are not shown.",
    "x-evidence": "inferred",
    "security": [
     {
      "Session": []
     }
    ],
    "x-resource": {
     "action": "list",
     "at": "/data/api_keys",
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
       "X-Request-Id": {
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
           "type": "object",
           "required": [
            "api_keys"
           ],
           "properties": {
            "api_keys": {
             "type": "array",
             "items": {
              "$ref": "#/components/schemas/ApiKey"
             }
            }
           }
          }
         }
        },
        "examples": {
         "two": {
          "summary": "One works, one is revoked",
          "value": {
           "data": {
            "api_keys": [
             {
              "id": "5e0a7b94-1d26-4c8f-a3e9-f4b60c2d8175",
              "name": "CMS sync",
              "key_prefix": "hzk_01234567",
              "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
              "scopes": [
               "ideaclouds:read",
               "content:read",
               "inventory:read",
               "site:read"
              ],
              "preset": "read_only",
              "rate_limit_per_minute": 60,
              "rate_limit_per_day": 10000,
              "status": "active",
              "last_used_at": "2026-03-04T18:22:07.410Z",
              "expires_at": "2026-05-30T08:00:00.000Z",
              "revoked_at": null,
              "created_at": "2026-03-01T08:00:00.000Z"
             },
             {
              "id": "93b6f2d0-e84a-4175-bc0d-2f7a51e9c836",
              "name": "Old import",
              "key_prefix": "hzk_89abcdef",
              "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
              "scopes": [
               "inventory:read"
              ],
              "preset": null,
              "rate_limit_per_minute": 10,
              "rate_limit_per_day": 500,
              "status": "revoked",
              "last_used_at": null,
              "expires_at": null,
              "revoked_at": "2026-02-14T10:30:00.000Z",
              "created_at": "2026-01-05T09:12:44.000Z"
             }
            ]
           }
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/UnmeteredUnauthorized"
     },
     "500": {
      "$ref": "#/components/responses/UnmeteredInternalError"
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
    "description": "Makes a key for the site. The key is shown here once, and never again.",
    "x-evidence": "inferred",
    "security": [
     {
      "Session": []
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
        "preset": {
         "summary": "From a preset",
         "value": {
          "name": "CMS sync",
          "preset": "read_only",
          "expires_in_days": 90
         }
        },
        "scopes": {
         "summary": "Scope by scope",
         "value": {
          "name": "Feed import",
          "scopes": [
           "inventory:read"
          ],
          "rate_limit_per_minute": 10,
          "rate_limit_per_day": 500
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
           "$ref": "#/components/schemas/ApiKeyWithSecret"
          }
         }
        },
        "examples": {
         "created": {
          "summary": "With the key itself",
          "value": {
           "data": {
            "id": "5e0a7b94-1d26-4c8f-a3e9-f4b60c2d8175",
            "name": "CMS sync",
            "key": "hzk_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            "key_prefix": "hzk_01234567",
            "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
            "scopes": [
             "ideaclouds:read",
             "content:read",
             "inventory:read",
             "site:read"
            ],
            "preset": "read_only",
            "rate_limit_per_minute": 60,
            "rate_limit_per_day": 10000,
            "status": "active",
            "last_used_at": null,
            "expires_at": "2026-05-30T08:00:00.000Z",
            "revoked_at": null,
            "created_at": "2026-03-01T08:00:00.000Z"
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/UnmeteredBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/UnmeteredUnauthorized"
     },
     "500": {
      "$ref": "#/components/responses/UnmeteredInternalError"
     }
    }
   }
  },
  "/dashboard/api-keys/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ApiKeyId"
    }
   ],
   "x-resource": {
    "credentials": "ApiKeyAuth",
    "fields": {
     "key": "secret",
     "key_prefix": "prefix",
     "site_id": "tenant",
     "status": "state",
     "rate_limit_per_minute": "limits.per_minute",
     "rate_limit_per_day": "limits.per_day",
     "expires_in_days": "expires_in",
     "overlap_seconds": "overlap"
    }
   },
   "get": {
    "operationId": "getApiKey",
    "x-method": "keys.get",
    "tags": [
     "API keys"
    ],
    "summary": "Get API key",
    "description": "What may be known about a key; never the key itself.",
    "x-evidence": "inferred",
    "security": [
     {
      "Session": []
     }
    ],
    "x-resource": {
     "action": "read"
    },
    "responses": {
     "200": {
      "description": "The key's record.",
      "headers": {
       "X-Request-Id": {
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
           "$ref": "#/components/schemas/ApiKey"
          }
         }
        },
        "examples": {
         "active": {
          "summary": "A key that works",
          "value": {
           "data": {
            "id": "5e0a7b94-1d26-4c8f-a3e9-f4b60c2d8175",
            "name": "CMS sync",
            "key_prefix": "hzk_01234567",
            "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
            "scopes": [
             "ideaclouds:read",
             "content:read",
             "inventory:read",
             "site:read"
            ],
            "preset": "read_only",
            "rate_limit_per_minute": 60,
            "rate_limit_per_day": 10000,
            "status": "active",
            "last_used_at": "2026-03-04T18:22:07.410Z",
            "expires_at": "2026-05-30T08:00:00.000Z",
            "revoked_at": null,
            "created_at": "2026-03-01T08:00:00.000Z"
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/UnmeteredBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/UnmeteredUnauthorized"
     },
     "404": {
      "$ref": "#/components/responses/UnmeteredNotFound"
     },
     "500": {
      "$ref": "#/components/responses/UnmeteredInternalError"
     }
    }
   }
  },
  "/dashboard/api-keys/{id}/revoke": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ApiKeyId"
    }
   ],
   "x-resource": {
    "credentials": "ApiKeyAuth",
    "fields": {
     "key": "secret",
     "key_prefix": "prefix",
     "site_id": "tenant",
     "status": "state",
     "rate_limit_per_minute": "limits.per_minute",
     "rate_limit_per_day": "limits.per_day",
     "expires_in_days": "expires_in",
     "overlap_seconds": "overlap"
    }
   },
   "post": {
    "operationId": "revokeApiKey",
    "x-method": "keys.revoke",
    "tags": [
     "API keys"
    ],
    "summary": "Revoke API key",
    "description": "Ends a key at once and for good, also one that still works beside its successor.",
    "x-evidence": "inferred",
    "security": [
     {
      "Session": []
     }
    ],
    "x-resource": {
     "action": "revoke"
    },
    "responses": {
     "200": {
      "description": "The key's record as it is now.",
      "headers": {
       "X-Request-Id": {
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
           "$ref": "#/components/schemas/ApiKey"
          }
         }
        },
        "examples": {
         "revoked": {
          "summary": "Revoked",
          "value": {
           "data": {
            "id": "5e0a7b94-1d26-4c8f-a3e9-f4b60c2d8175",
            "name": "CMS sync",
            "key_prefix": "hzk_01234567",
            "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
            "scopes": [
             "ideaclouds:read",
             "content:read",
             "inventory:read",
             "site:read"
            ],
            "preset": "read_only",
            "rate_limit_per_minute": 60,
            "rate_limit_per_day": 10000,
            "status": "revoked",
            "last_used_at": "2026-03-04T18:22:07.410Z",
            "expires_at": "2026-05-30T08:00:00.000Z",
            "revoked_at": "2026-03-05T07:45:10.000Z",
            "created_at": "2026-03-01T08:00:00.000Z"
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/UnmeteredBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/UnmeteredUnauthorized"
     },
     "404": {
      "$ref": "#/components/responses/UnmeteredNotFound"
     },
     "500": {
      "$ref": "#/components/responses/UnmeteredInternalError"
     }
    }
   }
  },
  "/dashboard/api-keys/{id}/rotate": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ApiKeyId"
    }
   ],
   "x-resource": {
    "credentials": "ApiKeyAuth",
    "fields": {
     "key": "secret",
     "key_prefix": "prefix",
     "site_id": "tenant",
     "status": "state",
     "rate_limit_per_minute": "limits.per_minute",
     "rate_limit_per_day": "limits.per_day",
     "expires_in_days": "expires_in",
     "overlap_seconds": "overlap"
    }
   },
   "post": {
    "operationId": "rotateApiKey",
    "x-method": "keys.rotate",
    "tags": [
     "API keys"
    ],
    "summary": "Rotate API key",
    "description": "Makes a new key with the same rights and shows it once. The old one stops working now, or after the overlap.\n",
    "x-evidence": "inferred",
    "security": [
     {
      "Session": []
     }
    ],
    "x-resource": {
     "action": "rotate"
    },
    "requestBody": {
     "required": false,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RotateApiKey"
       },
       "examples": {
        "overlap": {
         "summary": "An hour to change over",
         "value": {
          "overlap_seconds": 3600
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
           "$ref": "#/components/schemas/ApiKeyWithSecret"
          }
         }
        },
        "examples": {
         "rotated": {
          "summary": "With the key itself",
          "value": {
           "data": {
            "id": "b20d94e7-3f5c-4816-9a6b-7c1e80f5d2a3",
            "name": "CMS sync",
            "key": "hzk_76543210fedcba9876543210fedcba9876543210fedcba9876543210fedcba98",
            "key_prefix": "hzk_76543210",
            "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
            "scopes": [
             "ideaclouds:read",
             "content:read",
             "inventory:read",
             "site:read"
            ],
            "preset": "read_only",
            "rate_limit_per_minute": 60,
            "rate_limit_per_day": 10000,
            "status": "active",
            "last_used_at": null,
            "expires_at": "2026-05-30T08:00:00.000Z",
            "revoked_at": null,
            "created_at": "2026-03-05T07:45:10.000Z"
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/UnmeteredBadRequest"
     },
     "401": {
      "$ref": "#/components/responses/UnmeteredUnauthorized"
     },
     "404": {
      "$ref": "#/components/responses/UnmeteredNotFound"
     },
     "500": {
      "$ref": "#/components/responses/UnmeteredInternalError"
     }
    }
   }
  }
 },
 "webhooks": {
  "ideacloud.completed": {
   "post": {
    "operationId": "onIdeaCloudCompleted",
    "tags": [
     "Webhooks"
    ],
    "summary": "IdeaCloud completed",
    "description": "The research behind a keyword is complete.",
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
        "$ref": "#/components/schemas/IdeaCloudCompletedEvent"
       },
       "examples": {
        "completed": {
         "summary": "Research complete",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/site_id": "{tenant}",
           "/timestamp": "{now}",
           "/data/ideacloud_id": "{record.id}",
           "/data/keyword": "{record.keyword}"
          }
         },
         "value": {
          "id": "evt_1772648740112_k3x9qa2",
          "type": "ideacloud.completed",
          "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
          "data": {
           "ideacloud_id": "0c7d2f1e-5b1a-4f0e-9a57-3f2b6a1d8c40",
           "keyword": "2027 Outback towing guide"
          },
          "timestamp": "2026-03-04T18:25:40.112Z",
          "api_version": "2025-01-01"
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
  "ideacloud.failed": {
   "post": {
    "operationId": "onIdeaCloudFailed",
    "tags": [
     "Webhooks"
    ],
    "summary": "IdeaCloud failed",
    "description": "The research behind a keyword has failed.",
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
        "$ref": "#/components/schemas/IdeaCloudFailedEvent"
       },
       "examples": {
        "failed": {
         "summary": "Research failed",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/site_id": "{tenant}",
           "/timestamp": "{now}",
           "/data/ideacloud_id": "{record.id}",
           "/data/keyword": "{record.keyword}",
           "/data/error": "{error}"
          }
         },
         "value": {
          "id": "evt_1772648740112_p8d04ns",
          "type": "ideacloud.failed",
          "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
          "data": {
           "ideacloud_id": "0c7d2f1e-5b1a-4f0e-9a57-3f2b6a1d8c40",
           "keyword": "2027 Outback towing guide",
           "error": "No sources were found for this keyword."
          },
          "timestamp": "2026-03-04T18:25:40.112Z",
          "api_version": "2025-01-01"
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
  "content.progress": {
   "post": {
    "operationId": "onContentProgress",
    "tags": [
     "Webhooks"
    ],
    "summary": "Content progress",
    "description": "An article has come one step further. Several of these come before the last word.",
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
        "$ref": "#/components/schemas/ContentProgressEvent"
       },
       "examples": {
        "progress": {
         "summary": "Half way",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/site_id": "{tenant}",
           "/timestamp": "{now}",
           "/data/article_id": "{record.id}",
           "/data/article_type": "{record.article_type}",
           "/data/component_type": "{component_type}",
           "/data/stage": "{stage}",
           "/data/message": "{message}",
           "/data/progress_percent": "{progress_percent}"
          }
         },
         "value": {
          "id": "evt_1772648740112_w7c1zt5",
          "type": "content.progress",
          "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
          "data": {
           "article_id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
           "article_type": "qa",
           "component_type": "body",
           "stage": "writing",
           "message": "Writing the article.",
           "progress_percent": 55
          },
          "timestamp": "2026-03-04T18:25:40.112Z",
          "api_version": "2025-01-01"
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
  "content.completed": {
   "post": {
    "operationId": "onContentCompleted",
    "tags": [
     "Webhooks"
    ],
    "summary": "Content completed",
    "description": "An article is finished.",
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
        "$ref": "#/components/schemas/ContentCompletedEvent"
       },
       "examples": {
        "completed": {
         "summary": "Article finished",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/site_id": "{tenant}",
           "/timestamp": "{now}",
           "/data/article_id": "{record.id}",
           "/data/article_type": "{record.article_type}"
          }
         },
         "value": {
          "id": "evt_1772648740112_b5m2rv0",
          "type": "content.completed",
          "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
          "data": {
           "article_id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
           "article_type": "qa"
          },
          "timestamp": "2026-03-04T18:25:40.112Z",
          "api_version": "2025-01-01"
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
  "content.failed": {
   "post": {
    "operationId": "onContentFailed",
    "tags": [
     "Webhooks"
    ],
    "summary": "Content failed",
    "description": "An article could not be generated.",
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
        "$ref": "#/components/schemas/ContentFailedEvent"
       },
       "examples": {
        "failed": {
         "summary": "Generation failed",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/site_id": "{tenant}",
           "/timestamp": "{now}",
           "/data/article_id": "{record.id}",
           "/data/article_type": "{record.article_type}",
           "/data/error": "{error}"
          }
         },
         "value": {
          "id": "evt_1772648740112_e9h6ju3",
          "type": "content.failed",
          "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
          "data": {
           "article_id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
           "article_type": "qa",
           "error": "The text could not be generated."
          },
          "timestamp": "2026-03-04T18:25:40.112Z",
          "api_version": "2025-01-01"
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
  "compliance.completed": {
   "post": {
    "operationId": "onComplianceCompleted",
    "tags": [
     "Webhooks"
    ],
    "summary": "Compliance completed",
    "description": "A compliance check has finished; its report can be read.",
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
        "$ref": "#/components/schemas/ComplianceCompletedEvent"
       },
       "examples": {
        "completed": {
         "summary": "Check finished",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/site_id": "{tenant}",
           "/timestamp": "{now}",
           "/data/article_id": "{record.article_id}",
           "/data/overall_status": "{record.status}",
           "/data/overall_score": "{record.report.score}"
          }
         },
         "value": {
          "id": "evt_1772648740112_y4g8lf1",
          "type": "compliance.completed",
          "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
          "data": {
           "article_id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
           "overall_status": "complete",
           "overall_score": 86
          },
          "timestamp": "2026-03-04T18:25:40.112Z",
          "api_version": "2025-01-01"
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
  "content_tools.completed": {
   "post": {
    "operationId": "onContentToolsCompleted",
    "tags": [
     "Webhooks"
    ],
    "summary": "Content tools completed",
    "description": "All tools of one call have finished.",
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
        "$ref": "#/components/schemas/ContentToolsCompletedEvent"
       },
       "examples": {
        "completed": {
         "summary": "Tools finished",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/site_id": "{tenant}",
           "/timestamp": "{now}",
           "/data/article_id": "{record.article_id}",
           "/data/tools": "{record.tools}"
          }
         },
         "value": {
          "id": "evt_1772648740112_d0s7xk6",
          "type": "content_tools.completed",
          "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
          "data": {
           "article_id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
           "tools": [
            "seoMetadata",
            "combinedSchema"
           ]
          },
          "timestamp": "2026-03-04T18:25:40.112Z",
          "api_version": "2025-01-01"
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
  "content.approval.submitted": {
   "post": {
    "operationId": "onContentApprovalSubmitted",
    "tags": [
     "Webhooks"
    ],
    "summary": "Content approval submitted",
    "description": "Somebody asks for the approval of an article.",
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
        "$ref": "#/components/schemas/ContentApprovalSubmittedEvent"
       },
       "examples": {
        "submitted": {
         "summary": "Submitted",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/site_id": "{tenant}",
           "/timestamp": "{now}",
           "/data/article_id": "{record.id}"
          }
         },
         "value": {
          "id": "evt_1772648740112_r3n5pb9",
          "type": "content.approval.submitted",
          "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
          "data": {
           "article_id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
           "actor": "Dana Whitfield",
           "comment": null
          },
          "timestamp": "2026-03-04T18:25:40.112Z",
          "api_version": "2025-01-01"
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
  "content.approval.approved": {
   "post": {
    "operationId": "onContentApprovalApproved",
    "tags": [
     "Webhooks"
    ],
    "summary": "Content approval approved",
    "description": "An article was approved.",
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
        "$ref": "#/components/schemas/ContentApprovalApprovedEvent"
       },
       "examples": {
        "approved": {
         "summary": "Approved",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/site_id": "{tenant}",
           "/timestamp": "{now}",
           "/data/article_id": "{record.id}"
          }
         },
         "value": {
          "id": "evt_1772648740112_a1v8qc4",
          "type": "content.approval.approved",
          "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
          "data": {
           "article_id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
           "actor": "Luis Ortega",
           "comment": "Ready to publish."
          },
          "timestamp": "2026-03-04T18:25:40.112Z",
          "api_version": "2025-01-01"
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
  "content.approval.rejected": {
   "post": {
    "operationId": "onContentApprovalRejected",
    "tags": [
     "Webhooks"
    ],
    "summary": "Content approval rejected",
    "description": "An article was rejected.",
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
        "$ref": "#/components/schemas/ContentApprovalRejectedEvent"
       },
       "examples": {
        "rejected": {
         "summary": "Rejected",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/site_id": "{tenant}",
           "/timestamp": "{now}",
           "/data/article_id": "{record.id}"
          }
         },
         "value": {
          "id": "evt_1772648740112_t6j2wm7",
          "type": "content.approval.rejected",
          "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
          "data": {
           "article_id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
           "actor": "Luis Ortega",
           "comment": "The towing figure needs a source."
          },
          "timestamp": "2026-03-04T18:25:40.112Z",
          "api_version": "2025-01-01"
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
  "content.approval.escalated": {
   "post": {
    "operationId": "onContentApprovalEscalated",
    "tags": [
     "Webhooks"
    ],
    "summary": "Content approval escalated",
    "description": "The decision went to somebody higher up.",
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
        "$ref": "#/components/schemas/ContentApprovalEscalatedEvent"
       },
       "examples": {
        "escalated": {
         "summary": "Escalated by the system",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/site_id": "{tenant}",
           "/timestamp": "{now}",
           "/data/article_id": "{record.id}"
          }
         },
         "value": {
          "id": "evt_1772648740112_h8z0ey3",
          "type": "content.approval.escalated",
          "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
          "data": {
           "article_id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
           "actor": null,
           "comment": "No decision after three days."
          },
          "timestamp": "2026-03-04T18:25:40.112Z",
          "api_version": "2025-01-01"
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
  "content.approval.overridden": {
   "post": {
    "operationId": "onContentApprovalOverridden",
    "tags": [
     "Webhooks"
    ],
    "summary": "Content approval overridden",
    "description": "Somebody set a decision aside.",
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
        "$ref": "#/components/schemas/ContentApprovalOverriddenEvent"
       },
       "examples": {
        "overridden": {
         "summary": "Overridden",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/site_id": "{tenant}",
           "/timestamp": "{now}",
           "/data/article_id": "{record.id}"
          }
         },
         "value": {
          "id": "evt_1772648740112_u2f9kd5",
          "type": "content.approval.overridden",
          "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
          "data": {
           "article_id": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b",
           "actor": "Priya Raman",
           "comment": "Approved by the general manager."
          },
          "timestamp": "2026-03-04T18:25:40.112Z",
          "api_version": "2025-01-01"
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
  "inventory.description.completed": {
   "post": {
    "operationId": "onVehicleDescriptionCompleted",
    "tags": [
     "Webhooks"
    ],
    "summary": "Vehicle description completed",
    "description": "The description of one vehicle is finished.",
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
        "$ref": "#/components/schemas/VehicleDescriptionCompletedEvent"
       },
       "examples": {
        "completed": {
         "summary": "Description finished",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/site_id": "{tenant}",
           "/timestamp": "{now}",
           "/data/vin": "{record.vin}",
           "/data/year": "{record.year}",
           "/data/make": "{record.make}",
           "/data/model": "{record.model}"
          }
         },
         "value": {
          "id": "evt_1772648740112_c7l4gs1",
          "type": "inventory.description.completed",
          "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
          "data": {
           "vin": "4S4BTGND5R3100042",
           "year": 2027,
           "make": "Subaru",
           "model": "Outback"
          },
          "timestamp": "2026-03-04T18:25:40.112Z",
          "api_version": "2025-01-01"
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
  "inventory.description.batch_completed": {
   "post": {
    "operationId": "onVehicleDescriptionBatchCompleted",
    "tags": [
     "Webhooks"
    ],
    "summary": "Vehicle description batch completed",
    "description": "All descriptions of a batch are finished. Each of them has told so itself before.",
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
        "$ref": "#/components/schemas/VehicleDescriptionBatchCompletedEvent"
       },
       "examples": {
        "completed": {
         "summary": "Batch finished",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/site_id": "{tenant}",
           "/timestamp": "{now}",
           "/data/count": "{record.count}",
           "/data/site_id": "{tenant}"
          }
         },
         "value": {
          "id": "evt_1772648740112_m5x3rn8",
          "type": "inventory.description.batch_completed",
          "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
          "data": {
           "count": 12,
           "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13"
          },
          "timestamp": "2026-03-04T18:25:40.112Z",
          "api_version": "2025-01-01"
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
  "inventory.feed.updated": {
   "post": {
    "operationId": "onInventoryFeedUpdated",
    "tags": [
     "Webhooks"
    ],
    "summary": "Inventory feed updated",
    "description": "The inventory was refreshed from the data provider of the dealer.",
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
        "$ref": "#/components/schemas/InventoryFeedUpdatedEvent"
       },
       "examples": {
        "updated": {
         "summary": "Inventory refreshed",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/site_id": "{tenant}",
           "/timestamp": "{now}",
           "/data/vehicle_count": "{record.vehicle_count}"
          }
         },
         "value": {
          "id": "evt_1772648740112_q0b6ta2",
          "type": "inventory.feed.updated",
          "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
          "data": {
           "vehicle_count": 214
          },
          "timestamp": "2026-03-04T18:25:40.112Z",
          "api_version": "2025-01-01"
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
  "test.ping": {
   "post": {
    "operationId": "onTestPing",
    "tags": [
     "Webhooks"
    ],
    "summary": "Test ping",
    "description": "Comes only when a test asks for it; nobody can subscribe to it.",
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
        "$ref": "#/components/schemas/TestPingEvent"
       },
       "examples": {
        "ping": {
         "summary": "A test",
         "x-emits": {
          "set": {
           "/id": "{event_id}",
           "/site_id": "{tenant}",
           "/timestamp": "{now}",
           "/data/webhook_id": "{record.id}"
          }
         },
         "value": {
          "id": "evt_1772648740112_z9p1vh4",
          "type": "test.ping",
          "site_id": "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
          "data": {
           "webhook_id": "6a0e1c52-4f83-4d19-b2c7-90e5a1d3f728",
           "message": "This is a test."
          },
          "timestamp": "2026-03-04T18:25:40.112Z",
          "api_version": "2025-01-01"
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
   "ApiKeyAuth": {
    "type": "apiKey",
    "in": "header",
    "name": "X-API-Key",
    "x-evidence": "documented",
    "description": "A key of one dealership site. An operation names the scopes that open it; having one of them is enough.\n\n| Scope | Operations |\n|---|---|\n| `ideaclouds:read` | 3 |\n| `ideaclouds:write` | 2 |\n| `content:read` | 5, and the view of a single component |\n| `content:write` | 3 |\n| `compliance:write` | 1 |\n| `content_tools:write` | 2 |\n| `inventory:read` | 5 |\n| `inventory:write` | 2 |\n| `webhooks:read` | 2 |\n| `webhooks:write` | 4 |\n| `site:read` | 5 |\n\nThat makes 34. Compliance reports and the results of content tools are read with `content:read`. The five\nreference operations accept any valid key.\n",
    "x-key": {
     "format": {
      "prefix": "hzk_",
      "alphabet": "hex",
      "length": 64
     },
     "displayed": 12,
     "tenant": "site_id",
     "challenge": "ApiKey realm=\"Hrizn\"",
     "scopes": {
      "ideaclouds:read": "Read IdeaClouds, their questions and clusters",
      "ideaclouds:write": "Start keyword research",
      "content:read": "Read content, its components and compliance reports",
      "content:write": "Create content and start its generation",
      "compliance:write": "Start compliance checks",
      "content_tools:write": "Run content tools",
      "inventory:read": "Read vehicles, descriptions, feed and statistics",
      "inventory:write": "Generate vehicle descriptions",
      "webhooks:read": "Read subscriptions and their delivery logs",
      "webhooks:write": "Create, change, delete and test subscriptions",
      "site:read": "Read the site, its categories, voices, elements and content types"
     },
     "presets": {
      "full_access": [
       "ideaclouds:read",
       "ideaclouds:write",
       "content:read",
       "content:write",
       "compliance:write",
       "content_tools:write",
       "inventory:read",
       "inventory:write",
       "webhooks:read",
       "webhooks:write",
       "site:read"
      ],
      "read_only": [
       "ideaclouds:read",
       "content:read",
       "inventory:read",
       "site:read"
      ],
      "content_generation": [
       "ideaclouds:read",
       "ideaclouds:write",
       "content:read",
       "content:write",
       "compliance:write",
       "content_tools:write",
       "inventory:read",
       "webhooks:read",
       "site:read"
      ],
      "inventory_only": [
       "inventory:read",
       "inventory:write",
       "site:read"
      ]
     }
    },
    "x-rate-limit": {
     "algorithm": "sliding-window",
     "count-refused": true,
     "policies": {
      "per_minute": {
       "window": "PT1M",
       "limit": 60,
       "minimum": 10,
       "maximum": 500
      },
      "per_day": {
       "window": "P1D",
       "limit": 10000,
       "minimum": 1,
       "maximum": 100000
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
   "Session": {
    "type": "http",
    "scheme": "bearer",
    "bearerFormat": "JWT",
    "x-evidence": "inferred",
    "description": "Somebody signed in to the dashboard. Only the key management takes it.",
    "x-key": {
     "kind": "session",
     "lifetime": "PT1H"
    }
   }
  },
  "schemas": {
   "IdeaCloudStatus": {
    "type": "string",
    "enum": [
     "researching",
     "complete",
     "failed"
    ]
   },
   "CategoryRef": {
    "type": "object",
    "required": [
     "id",
     "name"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "name": {
      "type": "string"
     }
    }
   },
   "IdeaCloudSummary": {
    "type": "object",
    "required": [
     "id",
     "keyword",
     "title",
     "synopsis",
     "status",
     "category",
     "created_at",
     "updated_at"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "keyword": {
      "type": "string"
     },
     "title": {
      "type": [
       "string",
       "null"
      ],
      "description": "Null while the research runs."
     },
     "synopsis": {
      "type": [
       "string",
       "null"
      ],
      "description": "Null while the research runs."
     },
     "status": {
      "$ref": "#/components/schemas/IdeaCloudStatus"
     },
     "category": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CategoryRef"
       },
       {
        "type": "null"
       }
      ]
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     },
     "updated_at": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "Pagination": {
    "type": "object",
    "required": [
     "has_more",
     "next_cursor",
     "total_count"
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
     },
     "total_count": {
      "type": "integer",
      "minimum": 0,
      "description": "How many records match the filters."
     }
    }
   },
   "ErrorCode": {
    "type": "string",
    "enum": [
     "validation_error",
     "unauthorized",
     "key_expired",
     "key_revoked",
     "forbidden",
     "not_found",
     "idempotency_conflict",
     "rate_limit_exceeded",
     "internal_error"
    ]
   },
   "FieldError": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "field",
     "message"
    ],
    "properties": {
     "field": {
      "type": "string",
      "description": "Name of the field or parameter, dotted if it lies deeper."
     },
     "message": {
      "type": "string"
     }
    }
   },
   "ErrorDetails": {
    "type": "object",
    "description": "What a program needs to react. Which members there are depends on the code.",
    "properties": {
     "required_scopes": {
      "type": "array",
      "description": "With `forbidden`: having one of these is enough.",
      "items": {
       "type": "string"
      }
     },
     "retry_after": {
      "type": "integer",
      "minimum": 0,
      "description": "With `rate_limit_exceeded`: seconds to wait, as in Retry-After."
     },
     "errors": {
      "type": "array",
      "description": "With `validation_error`: what is wrong, field by field.",
      "x-evidence": "inferred",
      "items": {
       "$ref": "#/components/schemas/FieldError"
      }
     }
    },
    "additionalProperties": true
   },
   "Error": {
    "type": "object",
    "required": [
     "error"
    ],
    "properties": {
     "error": {
      "type": "object",
      "required": [
       "code",
       "message"
      ],
      "properties": {
       "code": {
        "description": "Compare with the documented codes; expect others.",
        "anyOf": [
         {
          "$ref": "#/components/schemas/ErrorCode"
         },
         {
          "type": "string",
          "minLength": 1,
          "x-evidence": "inferred"
         }
        ]
       },
       "message": {
        "type": "string",
        "description": "For people."
       },
       "details": {
        "$ref": "#/components/schemas/ErrorDetails"
       },
       "request_id": {
        "type": "string",
        "description": "Equal to the header X-Request-Id."
       }
      }
     }
    }
   },
   "CreateIdeaCloud": {
    "type": "object",
    "required": [
     "keyword"
    ],
    "properties": {
     "keyword": {
      "type": "string",
      "minLength": 1,
      "maxLength": 500
     },
     "category_id": {
      "type": "string",
      "format": "uuid",
      "description": "A category of the site."
     }
    }
   },
   "IdeaCloudAccepted": {
    "type": "object",
    "required": [
     "id",
     "status",
     "keyword",
     "created_at"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "status": {
      "type": "string",
      "const": "researching"
     },
     "keyword": {
      "type": "string"
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     },
     "message": {
      "type": "string",
      "description": "For people.",
      "default": "Research has started and takes a few minutes at most. Poll for the result, or subscribe to ideacloud.completed."
     }
    }
   },
   "CreateIdeaCloudBatch": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "minItems": 1,
      "maxItems": 25,
      "items": {
       "$ref": "#/components/schemas/CreateIdeaCloud"
      }
     }
    }
   },
   "IdeaCloudBatchItem": {
    "type": "object",
    "required": [
     "id",
     "keyword",
     "status"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "keyword": {
      "type": "string"
     },
     "status": {
      "type": "string",
      "const": "researching"
     }
    }
   },
   "IdeaCloudBatchFailure": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "keyword",
     "status",
     "error"
    ],
    "properties": {
     "id": {
      "type": "null"
     },
     "keyword": {
      "type": "string"
     },
     "status": {
      "type": "string",
      "const": "failed"
     },
     "error": {
      "type": "string"
     }
    }
   },
   "IdeaCloudBatchAccepted": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "One for each item sent, in the same order.",
      "items": {
       "oneOf": [
        {
         "$ref": "#/components/schemas/IdeaCloudBatchItem"
        },
        {
         "$ref": "#/components/schemas/IdeaCloudBatchFailure"
        }
       ]
      }
     },
     "message": {
      "type": "string"
     }
    }
   },
   "QuestionRef": {
    "type": "object",
    "required": [
     "id",
     "question"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "question": {
      "type": "string"
     }
    }
   },
   "IdeaCloud": {
    "description": "The research behind a keyword.",
    "x-job": {
     "research": {
      "collection": "ideaclouds",
      "field": "status",
      "start": "researching",
      "steps": [
       {
        "after": "PT45S",
        "state": "complete",
        "emits": "ideacloud.completed"
       }
      ],
      "failure": {
       "state": "failed",
       "emits": "ideacloud.failed"
      }
     }
    },
    "allOf": [
     {
      "$ref": "#/components/schemas/IdeaCloudSummary"
     },
     {
      "type": "object",
      "required": [
       "tags",
       "recommended_questions"
      ],
      "properties": {
       "tags": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "recommended_questions": {
        "type": "array",
        "description": "Empty until the research is complete.",
        "items": {
         "$ref": "#/components/schemas/QuestionRef"
        }
       }
      }
     }
    ]
   },
   "Question": {
    "type": "object",
    "required": [
     "id",
     "question",
     "cluster_id",
     "source_url",
     "source_title",
     "is_recommended"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "question": {
      "type": "string"
     },
     "cluster_id": {
      "type": "string"
     },
     "source_url": {
      "type": "string",
      "format": "uri",
      "description": "Where the question was found."
     },
     "source_title": {
      "type": [
       "string",
       "null"
      ]
     },
     "is_recommended": {
      "type": "boolean"
     }
    }
   },
   "QuestionCluster": {
    "type": "object",
    "required": [
     "id",
     "label",
     "question_count"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "label": {
      "type": "string"
     },
     "question_count": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "IdeaCloudQuestions": {
    "type": "object",
    "required": [
     "id",
     "status",
     "questions",
     "clusters",
     "recommended_question_ids"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid",
      "description": "The IdeaCloud."
     },
     "status": {
      "$ref": "#/components/schemas/IdeaCloudStatus"
     },
     "questions": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Question"
      }
     },
     "clusters": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/QuestionCluster"
      }
     },
     "recommended_question_ids": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "Best first."
     }
    }
   },
   "ArticleType": {
    "type": "string",
    "description": "`basic` standard article, `qa` questions and answers, `expert` expert article, `modellanding` model landing page,\n`comparison` comparison, `salesevent` sales event.\n",
    "enum": [
     "basic",
     "qa",
     "expert",
     "modellanding",
     "comparison",
     "salesevent"
    ]
   },
   "ContentStatus": {
    "type": "string",
    "enum": [
     "generating",
     "complete",
     "failed",
     "awaiting_input"
    ]
   },
   "ContentSummary": {
    "type": "object",
    "required": [
     "id",
     "title",
     "article_type",
     "status",
     "category",
     "created_at",
     "updated_at"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "title": {
      "type": "string"
     },
     "article_type": {
      "$ref": "#/components/schemas/ArticleType"
     },
     "status": {
      "$ref": "#/components/schemas/ContentStatus"
     },
     "category": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CategoryRef"
       },
       {
        "type": "null"
       }
      ]
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     },
     "updated_at": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "QuestionId": {
    "type": "string",
    "description": "`q-`, a timestamp and an index.",
    "pattern": "^q-[0-9]+-[0-9]+$"
   },
   "ContentMode": {
    "type": "string",
    "description": "`simple` starts at once; `interactive` first answers what it still has to know.",
    "enum": [
     "simple",
     "interactive"
    ]
   },
   "CreateContent": {
    "type": "object",
    "required": [
     "ideacloud_id",
     "article_type"
    ],
    "properties": {
     "ideacloud_id": {
      "type": "string",
      "format": "uuid",
      "description": "An IdeaCloud whose research is complete."
     },
     "article_type": {
      "$ref": "#/components/schemas/ArticleType"
     },
     "selected_question_ids": {
      "type": "array",
      "description": "The questions to answer; without it the recommended ones.",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/QuestionId"
      }
     },
     "brand_voice_id": {
      "type": "string",
      "description": "A brand voice of the site."
     },
     "title": {
      "type": "string",
      "maxLength": 500,
      "description": "Without it the title of the IdeaCloud."
     },
     "auto_compliance": {
      "type": "boolean",
      "default": false,
      "description": "Check compliance once the text is there."
     },
     "auto_content_tools": {
      "type": "boolean",
      "default": false,
      "description": "Run the content tools once the text is there."
     },
     "mode": {
      "default": "simple",
      "allOf": [
       {
        "$ref": "#/components/schemas/ContentMode"
       }
      ]
     }
    }
   },
   "RequiredInput": {
    "type": "object",
    "required": [
     "type",
     "required"
    ],
    "properties": {
     "type": {
      "type": "string",
      "description": "JSON type of the field."
     },
     "required": {
      "type": "boolean"
     }
    }
   },
   "ContentInputNeeded": {
    "type": "object",
    "description": "The answer in interactive mode. Nothing has been created.",
    "required": [
     "id",
     "status",
     "ideacloud_id",
     "article_type",
     "required_inputs"
    ],
    "properties": {
     "id": {
      "type": [
       "string",
       "null"
      ],
      "format": "uuid"
     },
     "status": {
      "type": "string",
      "const": "awaiting_input"
     },
     "ideacloud_id": {
      "type": "string",
      "format": "uuid"
     },
     "article_type": {
      "$ref": "#/components/schemas/ArticleType"
     },
     "required_inputs": {
      "type": "object",
      "description": "What to send when generation starts, by field name.",
      "required": [
       "selected_question_ids",
       "brand_voice_id",
       "title"
      ],
      "properties": {
       "selected_question_ids": {
        "allOf": [
         {
          "$ref": "#/components/schemas/RequiredInput"
         },
         {
          "type": "object",
          "required": [
           "options"
          ],
          "properties": {
           "options": {
            "type": "array",
            "items": {
             "$ref": "#/components/schemas/QuestionRef"
            }
           }
          }
         }
        ]
       },
       "brand_voice_id": {
        "$ref": "#/components/schemas/RequiredInput"
       },
       "title": {
        "$ref": "#/components/schemas/RequiredInput"
       }
      }
     }
    }
   },
   "ContentAccepted": {
    "type": "object",
    "required": [
     "id",
     "status",
     "article_type",
     "title",
     "created_at"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "status": {
      "type": "string",
      "const": "generating"
     },
     "article_type": {
      "$ref": "#/components/schemas/ArticleType"
     },
     "title": {
      "type": "string"
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     },
     "message": {
      "type": "string"
     }
    }
   },
   "CreateContentBatch": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "minItems": 1,
      "maxItems": 10,
      "items": {
       "$ref": "#/components/schemas/CreateContent"
      }
     }
    }
   },
   "ContentBatchFailure": {
    "type": "object",
    "description": "An item that could not be started.",
    "x-evidence": "inferred",
    "required": [
     "status",
     "error"
    ],
    "properties": {
     "status": {
      "type": "string",
      "const": "failed"
     },
     "article_type": {
      "$ref": "#/components/schemas/ArticleType"
     },
     "title": {
      "type": "string"
     },
     "error": {
      "type": "string",
      "x-evidence": "documented"
     }
    }
   },
   "ContentBatchAccepted": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "One for each item sent, in the same order.",
      "items": {
       "oneOf": [
        {
         "$ref": "#/components/schemas/ContentAccepted"
        },
        {
         "$ref": "#/components/schemas/ContentBatchFailure"
        }
       ]
      }
     },
     "message": {
      "type": "string"
     }
    }
   },
   "IdeaCloudRef": {
    "type": "object",
    "required": [
     "id",
     "keyword"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "keyword": {
      "type": "string"
     }
    }
   },
   "ContentMetadata": {
    "type": "object",
    "description": "Where the item came from and how it was made; open to anything.",
    "properties": {
     "source": {
      "type": "string",
      "description": "`public_api` for items made through this API."
     },
     "api_key_id": {
      "type": "string",
      "description": "The key that made it."
     },
     "api_creator_label": {
      "type": "string",
      "description": "A label that names the key."
     },
     "tone": {
      "type": "string",
      "description": "The brand voice, as `BrandVoice:` and its id."
     },
     "language": {
      "type": "string"
     },
     "maxTokens": {
      "type": "integer"
     }
    },
    "additionalProperties": true
   },
   "ComponentType": {
    "type": "string",
    "description": "The component types we know of. The real list is longer.",
    "enum": [
     "body",
     "seoMetadata",
     "pageSlugs",
     "postTags",
     "blogCategories",
     "searchIntent",
     "facebookSnip",
     "twitterSnip",
     "instagramSnip",
     "googleBusinessSnip",
     "videoScript",
     "imagePrompt",
     "articleSchema",
     "authorSchema",
     "organizationSchema",
     "combinedSchema",
     "faqSchema"
    ]
   },
   "ComponentTypeValue": {
    "description": "A known component type, or one that this document does not name.",
    "anyOf": [
     {
      "$ref": "#/components/schemas/ComponentType"
     },
     {
      "type": "string",
      "minLength": 1,
      "x-evidence": "inferred"
     }
    ]
   },
   "ComponentStatus": {
    "type": "string",
    "enum": [
     "draft",
     "generating",
     "complete",
     "failed"
    ]
   },
   "ComponentSummary": {
    "type": "object",
    "required": [
     "type",
     "status",
     "updated_at"
    ],
    "properties": {
     "type": {
      "$ref": "#/components/schemas/ComponentTypeValue"
     },
     "status": {
      "$ref": "#/components/schemas/ComponentStatus"
     },
     "updated_at": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "Content": {
    "description": "An article, made of components.",
    "x-job": {
     "generation": {
      "collection": "content",
      "field": "status",
      "start": "generating",
      "steps": [
       {
        "after": "PT5S",
        "facts": {
         "stage": "queued",
         "message": "Waiting for a writer.",
         "progress_percent": 5,
         "component_type": "body"
        },
        "emits": "content.progress"
       },
       {
        "after": "PT20S",
        "facts": {
         "stage": "researching",
         "message": "Reading the research.",
         "progress_percent": 20,
         "component_type": "body"
        },
        "emits": "content.progress"
       },
       {
        "after": "PT60S",
        "facts": {
         "stage": "writing",
         "message": "Writing the article.",
         "progress_percent": 55,
         "component_type": "body"
        },
        "emits": "content.progress"
       },
       {
        "after": "PT90S",
        "facts": {
         "stage": "reviewing",
         "message": "Checking the draft.",
         "progress_percent": 80,
         "component_type": "body"
        },
        "emits": "content.progress"
       },
       {
        "after": "PT110S",
        "facts": {
         "stage": "finalizing",
         "message": "Finishing up.",
         "progress_percent": 95,
         "component_type": "body"
        },
        "emits": "content.progress"
       },
       {
        "after": "PT120S",
        "state": "complete",
        "emits": "content.completed"
       }
      ],
      "failure": {
       "state": "failed",
       "emits": "content.failed"
      }
     }
    },
    "allOf": [
     {
      "$ref": "#/components/schemas/ContentSummary"
     },
     {
      "type": "object",
      "required": [
       "ideacloud",
       "metadata",
       "components"
      ],
      "properties": {
       "ideacloud": {
        "description": "The research it was made from; null if there was none.",
        "anyOf": [
         {
          "$ref": "#/components/schemas/IdeaCloudRef"
         },
         {
          "type": "null"
         }
        ]
       },
       "metadata": {
        "$ref": "#/components/schemas/ContentMetadata"
       },
       "components": {
        "type": "array",
        "description": "How far each component is, without its text.",
        "items": {
         "$ref": "#/components/schemas/ComponentSummary"
        }
       }
      }
     }
    ]
   },
   "Component": {
    "type": "object",
    "description": "One piece of an article.",
    "x-job": {
     "content_tools": {
      "collection": "components",
      "field": "status",
      "start": "generating",
      "steps": [
       {
        "after": "PT30S",
        "state": "complete"
       }
      ],
      "failure": {
       "state": "failed"
      }
     }
    },
    "required": [
     "id",
     "type",
     "content",
     "metadata",
     "status",
     "created_at",
     "updated_at"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "type": {
      "$ref": "#/components/schemas/ComponentTypeValue"
     },
     "content": {
      "type": "string",
      "description": "Markdown for `body`, a short label for `searchIntent`, JSON-LD for the schemas."
     },
     "metadata": {
      "type": [
       "object",
       "null"
      ],
      "additionalProperties": true
     },
     "status": {
      "$ref": "#/components/schemas/ComponentStatus"
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     },
     "updated_at": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "GenerateContent": {
    "type": "object",
    "required": [
     "selected_question_ids"
    ],
    "properties": {
     "selected_question_ids": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/QuestionId"
      }
     },
     "brand_voice_id": {
      "type": "string",
      "description": "A brand voice of the site."
     },
     "title": {
      "type": "string",
      "maxLength": 500
     }
    }
   },
   "GenerationAccepted": {
    "type": "object",
    "required": [
     "id",
     "status"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "status": {
      "type": "string",
      "const": "generating"
     },
     "message": {
      "type": "string"
     }
    }
   },
   "ComplianceStatus": {
    "type": "string",
    "enum": [
     "not_checked",
     "checking",
     "complete",
     "failed"
    ]
   },
   "ComplianceIssue": {
    "type": "object",
    "required": [
     "rule",
     "severity",
     "message",
     "location"
    ],
    "properties": {
     "rule": {
      "type": "string",
      "description": "Name of the rule."
     },
     "severity": {
      "type": "string",
      "description": "`error`, `warning` or `info`."
     },
     "message": {
      "type": "string"
     },
     "location": {
      "type": "string",
      "description": "Where in the article."
     }
    }
   },
   "ComplianceReport": {
    "type": "object",
    "required": [
     "score",
     "issues"
    ],
    "properties": {
     "score": {
      "type": "integer",
      "minimum": 0,
      "maximum": 100
     },
     "issues": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ComplianceIssue"
      }
     },
     "checked_at": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "ContentCompliance": {
    "type": "object",
    "x-job": {
     "compliance": {
      "collection": "compliance",
      "field": "status",
      "start": "checking",
      "steps": [
       {
        "after": "PT20S",
        "state": "complete",
        "emits": "compliance.completed"
       }
      ],
      "failure": {
       "state": "failed"
      }
     }
    },
    "required": [
     "article_id",
     "status",
     "report"
    ],
    "properties": {
     "article_id": {
      "type": "string",
      "format": "uuid"
     },
     "status": {
      "$ref": "#/components/schemas/ComplianceStatus"
     },
     "report": {
      "description": "Null until a check has finished.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/ComplianceReport"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "ComplianceCheckAccepted": {
    "type": "object",
    "required": [
     "article_id",
     "status"
    ],
    "properties": {
     "article_id": {
      "type": "string",
      "format": "uuid"
     },
     "status": {
      "type": "string",
      "const": "checking"
     },
     "message": {
      "type": "string"
     }
    }
   },
   "ContentTool": {
    "type": "string",
    "description": "| Tool | Component types it makes |\n|---|---|\n| `seo-metadata` | `seoMetadata` |\n| `schemas` | `combinedSchema` |\n| `social-snippets` | `facebookSnip`, `instagramSnip`, `twitterSnip`, `googleBusinessSnip` |\n| `page-slugs` | `pageSlugs` |\n| `post-tags` | `postTags` |\n| `search-intent` | `searchIntent` |\n",
    "enum": [
     "seo-metadata",
     "schemas",
     "social-snippets",
     "page-slugs",
     "post-tags",
     "search-intent"
    ]
   },
   "GenerateContentTools": {
    "type": "object",
    "properties": {
     "tools": {
      "type": "array",
      "description": "Which tools to run; without it `seo-metadata`, `schemas` and `social-snippets`.",
      "items": {
       "$ref": "#/components/schemas/ContentTool"
      }
     }
    }
   },
   "ContentToolsAccepted": {
    "type": "object",
    "required": [
     "article_id",
     "tools",
     "status"
    ],
    "properties": {
     "article_id": {
      "type": "string",
      "format": "uuid"
     },
     "tools": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "The component types being made."
     },
     "status": {
      "type": "string",
      "const": "generating"
     },
     "message": {
      "type": "string"
     }
    }
   },
   "ContentToolAccepted": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "article_id",
     "tool",
     "status"
    ],
    "properties": {
     "article_id": {
      "type": "string",
      "format": "uuid"
     },
     "tool": {
      "$ref": "#/components/schemas/ContentTool"
     },
     "status": {
      "type": "string",
      "const": "generating"
     },
     "message": {
      "type": "string"
     }
    }
   },
   "VehicleCondition": {
    "type": "string",
    "enum": [
     "new",
     "used"
    ]
   },
   "Vin": {
    "type": "string",
    "minLength": 11,
    "maxLength": 17
   },
   "VehicleSummary": {
    "type": "object",
    "required": [
     "vin",
     "year",
     "make",
     "model",
     "trim",
     "condition",
     "price",
     "mileage",
     "exterior_color",
     "interior_color",
     "has_description",
     "image_url",
     "updated_at"
    ],
    "properties": {
     "vin": {
      "$ref": "#/components/schemas/Vin"
     },
     "year": {
      "type": "integer"
     },
     "make": {
      "type": "string"
     },
     "model": {
      "type": "string"
     },
     "trim": {
      "type": [
       "string",
       "null"
      ]
     },
     "condition": {
      "$ref": "#/components/schemas/VehicleCondition"
     },
     "vehicle_type": {
      "type": "string",
      "x-evidence": "inferred",
      "description": "The condition with a capital letter, as in the details."
     },
     "price": {
      "type": [
       "number",
       "null"
      ]
     },
     "mileage": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0
     },
     "exterior_color": {
      "type": [
       "string",
       "null"
      ]
     },
     "interior_color": {
      "type": [
       "string",
       "null"
      ]
     },
     "has_description": {
      "type": "boolean"
     },
     "image_url": {
      "type": [
       "string",
       "null"
      ],
      "format": "uri"
     },
     "updated_at": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "VehicleDescriptionStatus": {
    "type": "string",
    "enum": [
     "not_generated",
     "generating",
     "complete",
     "failed"
    ]
   },
   "Vehicle": {
    "type": "object",
    "required": [
     "vin",
     "year",
     "make",
     "model",
     "trim",
     "vehicle_type",
     "price",
     "mileage",
     "exterior_color",
     "interior_color",
     "engine",
     "transmission",
     "drivetrain",
     "fuel_type",
     "body_style",
     "stock_number",
     "image_url",
     "images",
     "ai_description",
     "description_status",
     "created_at",
     "updated_at"
    ],
    "properties": {
     "vin": {
      "$ref": "#/components/schemas/Vin"
     },
     "year": {
      "type": "integer"
     },
     "make": {
      "type": "string"
     },
     "model": {
      "type": "string"
     },
     "trim": {
      "type": [
       "string",
       "null"
      ]
     },
     "vehicle_type": {
      "type": "string",
      "description": "`New` or `Used`."
     },
     "condition": {
      "x-evidence": "inferred",
      "description": "The vehicle type in lower case, as in the list.",
      "allOf": [
       {
        "$ref": "#/components/schemas/VehicleCondition"
       }
      ]
     },
     "price": {
      "type": [
       "number",
       "null"
      ]
     },
     "mileage": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0
     },
     "exterior_color": {
      "type": [
       "string",
       "null"
      ]
     },
     "interior_color": {
      "type": [
       "string",
       "null"
      ]
     },
     "engine": {
      "type": "string"
     },
     "transmission": {
      "type": "string"
     },
     "drivetrain": {
      "type": "string"
     },
     "fuel_type": {
      "type": "string"
     },
     "body_style": {
      "type": "string"
     },
     "stock_number": {
      "type": "string"
     },
     "image_url": {
      "type": [
       "string",
       "null"
      ],
      "format": "uri"
     },
     "images": {
      "type": "array",
      "items": {
       "type": "string",
       "format": "uri"
      }
     },
     "ai_description": {
      "type": [
       "string",
       "null"
      ],
      "description": "May be null even if `description_status` is `complete`."
     },
     "description_status": {
      "$ref": "#/components/schemas/VehicleDescriptionStatus"
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     },
     "updated_at": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "InventoryFeed": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "generated_at",
     "vehicle_count",
     "vehicles"
    ],
    "properties": {
     "generated_at": {
      "type": "string",
      "format": "date-time"
     },
     "vehicle_count": {
      "type": "integer",
      "minimum": 0
     },
     "vehicles": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Vehicle"
      }
     }
    }
   },
   "InventoryStats": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "total_vehicles",
     "new_count",
     "used_count",
     "with_description",
     "without_description",
     "last_synced_at"
    ],
    "properties": {
     "total_vehicles": {
      "type": "integer",
      "minimum": 0
     },
     "new_count": {
      "type": "integer",
      "minimum": 0
     },
     "used_count": {
      "type": "integer",
      "minimum": 0
     },
     "with_description": {
      "type": "integer",
      "minimum": 0
     },
     "without_description": {
      "type": "integer",
      "minimum": 0
     },
     "last_synced_at": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "GenerateVehicleDescriptionBatch": {
    "type": "object",
    "required": [
     "vins"
    ],
    "properties": {
     "vins": {
      "type": "array",
      "minItems": 1,
      "maxItems": 50,
      "items": {
       "$ref": "#/components/schemas/Vin"
      }
     }
    }
   },
   "VehicleDescriptionBatchItem": {
    "type": "object",
    "required": [
     "vin",
     "status",
     "component_id"
    ],
    "properties": {
     "vin": {
      "$ref": "#/components/schemas/Vin"
     },
     "status": {
      "type": "string",
      "const": "generating"
     },
     "component_id": {
      "type": "string",
      "format": "uuid"
     }
    }
   },
   "VehicleDescriptionBatchFailure": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "vin",
     "status",
     "error"
    ],
    "properties": {
     "vin": {
      "type": "string"
     },
     "status": {
      "type": "string",
      "const": "failed"
     },
     "error": {
      "type": "string"
     }
    }
   },
   "VehicleDescriptionBatchAccepted": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "One for each VIN sent, in the same order.",
      "items": {
       "oneOf": [
        {
         "$ref": "#/components/schemas/VehicleDescriptionBatchItem"
        },
        {
         "$ref": "#/components/schemas/VehicleDescriptionBatchFailure"
        }
       ]
      }
     },
     "message": {
      "type": "string"
     }
    }
   },
   "VehicleDescription": {
    "type": "object",
    "x-evidence": "inferred",
    "x-job": {
     "description": {
      "collection": "vehicle_descriptions",
      "field": "status",
      "start": "generating",
      "steps": [
       {
        "after": "PT15S",
        "state": "complete",
        "emits": "inventory.description.completed"
       }
      ],
      "failure": {
       "state": "failed"
      }
     }
    },
    "required": [
     "vin",
     "status",
     "description",
     "component_id",
     "generated_at"
    ],
    "properties": {
     "vin": {
      "$ref": "#/components/schemas/Vin"
     },
     "status": {
      "$ref": "#/components/schemas/VehicleDescriptionStatus"
     },
     "description": {
      "type": [
       "string",
       "null"
      ]
     },
     "component_id": {
      "type": [
       "string",
       "null"
      ],
      "format": "uuid"
     },
     "generated_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     }
    }
   },
   "VehicleDescriptionAccepted": {
    "type": "object",
    "required": [
     "vin",
     "status"
    ],
    "properties": {
     "vin": {
      "$ref": "#/components/schemas/Vin"
     },
     "status": {
      "type": "string",
      "const": "generating"
     },
     "component_id": {
      "type": "string",
      "format": "uuid"
     },
     "message": {
      "type": "string"
     }
    }
   },
   "WebhookEvent": {
    "type": "string",
    "description": "The events one can subscribe to.",
    "enum": [
     "ideacloud.completed",
     "ideacloud.failed",
     "content.progress",
     "content.completed",
     "content.failed",
     "compliance.completed",
     "content_tools.completed",
     "content.approval.submitted",
     "content.approval.approved",
     "content.approval.rejected",
     "content.approval.escalated",
     "content.approval.overridden",
     "inventory.description.completed",
     "inventory.description.batch_completed",
     "inventory.feed.updated"
    ]
   },
   "Webhook": {
    "type": "object",
    "required": [
     "id",
     "url",
     "events",
     "is_active",
     "failure_count",
     "created_at",
     "updated_at"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "url": {
      "type": "string",
      "format": "uri"
     },
     "events": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/WebhookEvent"
      }
     },
     "description": {
      "type": [
       "string",
       "null"
      ],
      "x-evidence": "inferred"
     },
     "is_active": {
      "type": "boolean"
     },
     "failure_count": {
      "type": "integer",
      "minimum": 0,
      "description": "Failed attempts since the last delivery that went through."
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     },
     "updated_at": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "WebhookUrl": {
    "type": "string",
    "format": "uri",
    "description": "An https address. For development, plain http is accepted to a loopback host (localhost, 127.0.0.1, [::1]).",
    "pattern": "^(https://|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]+)?([/?#]|$))",
    "x-evidence": "inferred"
   },
   "CreateWebhook": {
    "type": "object",
    "required": [
     "url",
     "events"
    ],
    "properties": {
     "url": {
      "$ref": "#/components/schemas/WebhookUrl"
     },
     "events": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/WebhookEvent"
      }
     },
     "description": {
      "type": "string"
     }
    }
   },
   "CreatedWebhook": {
    "type": "object",
    "required": [
     "id",
     "url",
     "events",
     "secret",
     "is_active",
     "created_at"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "url": {
      "type": "string",
      "format": "uri"
     },
     "events": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/WebhookEvent"
      }
     },
     "description": {
      "type": [
       "string",
       "null"
      ],
      "x-evidence": "inferred"
     },
     "secret": {
      "type": "string",
      "description": "Signs every delivery. Shown here and never again.",
      "pattern": "^[0-9a-f]{64}$",
      "x-show-once": {
       "alphabet": "hex",
       "length": 64
      }
     },
     "is_active": {
      "type": "boolean",
      "const": true
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "UpdateWebhook": {
    "type": "object",
    "description": "Only what is sent changes.",
    "minProperties": 1,
    "properties": {
     "url": {
      "$ref": "#/components/schemas/WebhookUrl"
     },
     "events": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/WebhookEvent"
      },
      "description": "Replaces the whole list."
     },
     "is_active": {
      "type": "boolean"
     },
     "description": {
      "type": "string"
     }
    }
   },
   "UpdatedWebhook": {
    "type": "object",
    "required": [
     "id",
     "url",
     "events",
     "is_active",
     "updated_at"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "url": {
      "type": "string",
      "format": "uri"
     },
     "events": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/WebhookEvent"
      }
     },
     "description": {
      "type": [
       "string",
       "null"
      ],
      "x-evidence": "inferred"
     },
     "is_active": {
      "type": "boolean"
     },
     "updated_at": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "WebhookDelivery": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "id",
     "event_id",
     "event_type",
     "status",
     "attempts",
     "response_status",
     "response_body",
     "next_retry_at",
     "delivered_at",
     "created_at"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "event_id": {
      "type": "string",
      "description": "Stays the same through all attempts."
     },
     "event_type": {
      "type": "string"
     },
     "status": {
      "type": "string",
      "enum": [
       "pending",
       "delivered",
       "failed"
      ]
     },
     "attempts": {
      "type": "integer",
      "minimum": 0
     },
     "response_status": {
      "type": [
       "integer",
       "null"
      ]
     },
     "response_body": {
      "type": [
       "string",
       "null"
      ]
     },
     "next_retry_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "delivered_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "TestableEvent": {
    "description": "Any event, or the ping that exists for tests only.",
    "anyOf": [
     {
      "$ref": "#/components/schemas/WebhookEvent"
     },
     {
      "type": "string",
      "const": "test.ping"
     }
    ]
   },
   "TestWebhook": {
    "type": "object",
    "properties": {
     "event_type": {
      "description": "Which event to send an example of.",
      "default": "test.ping",
      "allOf": [
       {
        "$ref": "#/components/schemas/TestableEvent"
       }
      ]
     }
    }
   },
   "WebhookTestResult": {
    "type": "object",
    "required": [
     "webhook_id",
     "delivered",
     "response_status",
     "response_body"
    ],
    "properties": {
     "webhook_id": {
      "type": "string"
     },
     "delivered": {
      "type": "boolean",
      "description": "Did the receiver answer with a 2xx?"
     },
     "response_status": {
      "type": [
       "integer",
       "null"
      ],
      "description": "The receiver's status; null if nobody answered."
     },
     "response_body": {
      "type": [
       "string",
       "null"
      ],
      "description": "The receiver's body as text; null if nobody answered."
     }
    }
   },
   "Site": {
    "type": "object",
    "required": [
     "id",
     "name",
     "domain",
     "city",
     "state",
     "zip",
     "created_at",
     "updated_at"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "name": {
      "type": "string"
     },
     "vertical": {
      "type": "string"
     },
     "domain": {
      "type": "string",
      "description": "A bare host or a full URL."
     },
     "city": {
      "type": "string"
     },
     "state": {
      "type": "string",
      "description": "Two letters."
     },
     "zip": {
      "type": "string"
     },
     "platform": {
      "type": "string",
      "description": "Who runs the website."
     },
     "oem": {
      "type": "string",
      "description": "The brand the dealership sells."
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     },
     "updated_at": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "Category": {
    "type": "object",
    "required": [
     "id",
     "name",
     "slug",
     "description",
     "article_count"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "slug": {
      "type": "string"
     },
     "description": {
      "type": [
       "string",
       "null"
      ]
     },
     "article_count": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "BrandVoice": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "id",
     "name",
     "description",
     "tone",
     "is_default",
     "created_at"
    ],
    "properties": {
     "id": {
      "type": "string",
      "description": "What `brand_voice_id` takes.",
      "x-evidence": "documented"
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
     "tone": {
      "type": "string"
     },
     "is_default": {
      "type": "boolean"
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "SiteElement": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "id",
     "type",
     "name",
     "content",
     "is_active",
     "updated_at"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "type": {
      "type": "string",
      "description": "`cta`, `disclaimer`, `link` or `banner`."
     },
     "name": {
      "type": "string"
     },
     "content": {
      "type": "string"
     },
     "is_active": {
      "type": "boolean"
     },
     "updated_at": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "SiteContentType": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "id",
     "name",
     "description",
     "is_enabled"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/ArticleType"
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
     "is_enabled": {
      "type": "boolean"
     }
    }
   },
   "Health": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "status",
     "timestamp"
    ],
    "properties": {
     "status": {
      "type": "string",
      "const": "ok"
     },
     "timestamp": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "Scope": {
    "type": "string",
    "enum": [
     "ideaclouds:read",
     "ideaclouds:write",
     "content:read",
     "content:write",
     "compliance:write",
     "content_tools:write",
     "inventory:read",
     "inventory:write",
     "webhooks:read",
     "webhooks:write",
     "site:read"
    ]
   },
   "ScopePreset": {
    "type": "string",
    "description": "A named set of scopes.",
    "x-evidence": "inferred",
    "enum": [
     "full_access",
     "read_only",
     "content_generation",
     "inventory_only"
    ]
   },
   "ApiKeyStatus": {
    "type": "string",
    "enum": [
     "active",
     "expired",
     "revoked"
    ]
   },
   "ApiKey": {
    "type": "object",
    "x-evidence": "inferred",
    "required": [
     "id",
     "name",
     "key_prefix",
     "site_id",
     "scopes",
     "preset",
     "rate_limit_per_minute",
     "rate_limit_per_day",
     "status",
     "last_used_at",
     "expires_at",
     "revoked_at",
     "created_at"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "name": {
      "type": "string"
     },
     "key_prefix": {
      "type": "string",
      "pattern": "^hzk_[0-9a-f]{8}$",
      "description": "The part of the key that may be shown again."
     },
     "site_id": {
      "type": "string",
      "format": "uuid"
     },
     "scopes": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Scope"
      }
     },
     "preset": {
      "description": "The preset the scopes came from; null if they were picked one by one.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/ScopePreset"
       },
       {
        "type": "null"
       }
      ]
     },
     "rate_limit_per_minute": {
      "type": "integer",
      "minimum": 1
     },
     "rate_limit_per_day": {
      "type": "integer",
      "minimum": 1
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
      "format": "date-time"
     },
     "revoked_at": {
      "type": [
       "string",
       "null"
      ],
      "format": "date-time"
     },
     "created_at": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "CreateApiKey": {
    "type": "object",
    "description": "The scopes are either picked one by one or taken from a preset.",
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
     "rate_limit_per_minute": {
      "type": "integer",
      "minimum": 10,
      "maximum": 500,
      "default": 60
     },
     "rate_limit_per_day": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100000,
      "default": 10000
     },
     "expires_in_days": {
      "type": [
       "integer",
       "null"
      ],
      "description": "Null means never.",
      "enum": [
       30,
       90,
       180,
       365,
       null
      ],
      "default": null
     }
    },
    "oneOf": [
     {
      "type": "object",
      "required": [
       "scopes"
      ],
      "properties": {
       "scopes": {
        "type": "array",
        "minItems": 1,
        "uniqueItems": true,
        "items": {
         "$ref": "#/components/schemas/Scope"
        }
       }
      }
     },
     {
      "type": "object",
      "required": [
       "preset"
      ],
      "properties": {
       "preset": {
        "$ref": "#/components/schemas/ScopePreset"
       }
      }
     }
    ]
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
        "pattern": "^hzk_[0-9a-f]{64}$",
        "x-show-once": true
       }
      }
     }
    ]
   },
   "RotateApiKey": {
    "type": "object",
    "x-evidence": "inferred",
    "properties": {
     "overlap_seconds": {
      "type": "integer",
      "description": "How long the old key goes on working.",
      "minimum": 0,
      "maximum": 86400,
      "default": 0
     }
    }
   },
   "WebhookEnvelope": {
    "type": "object",
    "required": [
     "id",
     "type",
     "site_id",
     "timestamp",
     "api_version"
    ],
    "properties": {
     "id": {
      "type": "string",
      "description": "The same for every attempt; drop what you have seen."
     },
     "type": {
      "type": "string"
     },
     "site_id": {
      "type": "string",
      "format": "uuid"
     },
     "timestamp": {
      "type": "string",
      "format": "date-time"
     },
     "api_version": {
      "type": "string",
      "const": "2025-01-01"
     }
    }
   },
   "IdeaCloudCompletedEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/WebhookEnvelope"
     },
     {
      "type": "object",
      "required": [
       "type",
       "data"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "ideacloud.completed"
       },
       "data": {
        "type": "object",
        "required": [
         "ideacloud_id",
         "keyword"
        ],
        "properties": {
         "ideacloud_id": {
          "type": "string",
          "format": "uuid"
         },
         "keyword": {
          "type": "string"
         }
        }
       }
      }
     }
    ]
   },
   "IdeaCloudFailedEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/WebhookEnvelope"
     },
     {
      "type": "object",
      "required": [
       "type",
       "data"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "ideacloud.failed"
       },
       "data": {
        "type": "object",
        "required": [
         "ideacloud_id",
         "keyword",
         "error"
        ],
        "properties": {
         "ideacloud_id": {
          "type": "string",
          "format": "uuid"
         },
         "keyword": {
          "type": "string"
         },
         "error": {
          "type": "string"
         }
        }
       }
      }
     }
    ]
   },
   "ContentProgressEvent": {
    "description": "Comes several times for one article.",
    "allOf": [
     {
      "$ref": "#/components/schemas/WebhookEnvelope"
     },
     {
      "type": "object",
      "required": [
       "type",
       "data"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "content.progress"
       },
       "data": {
        "type": "object",
        "required": [
         "article_id",
         "article_type",
         "component_type",
         "stage",
         "message",
         "progress_percent"
        ],
        "properties": {
         "article_id": {
          "type": "string",
          "format": "uuid"
         },
         "article_type": {
          "$ref": "#/components/schemas/ArticleType"
         },
         "component_type": {
          "$ref": "#/components/schemas/ComponentTypeValue"
         },
         "stage": {
          "type": "string",
          "description": "The last one is `finalizing`."
         },
         "message": {
          "type": "string"
         },
         "progress_percent": {
          "type": "integer",
          "minimum": 0,
          "maximum": 100
         }
        }
       }
      }
     }
    ]
   },
   "ContentCompletedEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/WebhookEnvelope"
     },
     {
      "type": "object",
      "required": [
       "type",
       "data"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "content.completed"
       },
       "data": {
        "type": "object",
        "required": [
         "article_id",
         "article_type"
        ],
        "properties": {
         "article_id": {
          "type": "string",
          "format": "uuid"
         },
         "article_type": {
          "$ref": "#/components/schemas/ArticleType"
         }
        }
       }
      }
     }
    ]
   },
   "ContentFailedEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/WebhookEnvelope"
     },
     {
      "type": "object",
      "required": [
       "type",
       "data"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "content.failed"
       },
       "data": {
        "type": "object",
        "required": [
         "article_id",
         "article_type",
         "error"
        ],
        "properties": {
         "article_id": {
          "type": "string",
          "format": "uuid"
         },
         "article_type": {
          "$ref": "#/components/schemas/ArticleType"
         },
         "error": {
          "type": "string"
         }
        }
       }
      }
     }
    ]
   },
   "ComplianceCompletedEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/WebhookEnvelope"
     },
     {
      "type": "object",
      "required": [
       "type",
       "data"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "compliance.completed"
       },
       "data": {
        "type": "object",
        "required": [
         "article_id",
         "overall_status",
         "overall_score"
        ],
        "properties": {
         "article_id": {
          "type": "string",
          "format": "uuid"
         },
         "overall_status": {
          "type": "string"
         },
         "overall_score": {
          "type": "integer",
          "minimum": 0,
          "maximum": 100
         }
        }
       }
      }
     }
    ]
   },
   "ContentToolsCompletedEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/WebhookEnvelope"
     },
     {
      "type": "object",
      "required": [
       "type",
       "data"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "content_tools.completed"
       },
       "data": {
        "type": "object",
        "required": [
         "article_id",
         "tools"
        ],
        "properties": {
         "article_id": {
          "type": "string",
          "format": "uuid"
         },
         "tools": {
          "type": "array",
          "items": {
           "type": "string"
          }
         }
        }
       }
      }
     }
    ]
   },
   "ContentApproval": {
    "type": "object",
    "description": "What all approval events tell.",
    "x-evidence": "inferred",
    "required": [
     "article_id",
     "actor",
     "comment"
    ],
    "properties": {
     "article_id": {
      "type": "string",
      "format": "uuid"
     },
     "actor": {
      "type": [
       "string",
       "null"
      ],
      "description": "Who did it; null if it was the system."
     },
     "comment": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "ContentApprovalSubmittedEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/WebhookEnvelope"
     },
     {
      "type": "object",
      "required": [
       "type",
       "data"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "content.approval.submitted"
       },
       "data": {
        "$ref": "#/components/schemas/ContentApproval"
       }
      }
     }
    ]
   },
   "ContentApprovalApprovedEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/WebhookEnvelope"
     },
     {
      "type": "object",
      "required": [
       "type",
       "data"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "content.approval.approved"
       },
       "data": {
        "$ref": "#/components/schemas/ContentApproval"
       }
      }
     }
    ]
   },
   "ContentApprovalRejectedEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/WebhookEnvelope"
     },
     {
      "type": "object",
      "required": [
       "type",
       "data"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "content.approval.rejected"
       },
       "data": {
        "$ref": "#/components/schemas/ContentApproval"
       }
      }
     }
    ]
   },
   "ContentApprovalEscalatedEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/WebhookEnvelope"
     },
     {
      "type": "object",
      "required": [
       "type",
       "data"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "content.approval.escalated"
       },
       "data": {
        "$ref": "#/components/schemas/ContentApproval"
       }
      }
     }
    ]
   },
   "ContentApprovalOverriddenEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/WebhookEnvelope"
     },
     {
      "type": "object",
      "required": [
       "type",
       "data"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "content.approval.overridden"
       },
       "data": {
        "$ref": "#/components/schemas/ContentApproval"
       }
      }
     }
    ]
   },
   "VehicleDescriptionCompletedEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/WebhookEnvelope"
     },
     {
      "type": "object",
      "required": [
       "type",
       "data"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "inventory.description.completed"
       },
       "data": {
        "type": "object",
        "required": [
         "vin",
         "year",
         "make",
         "model"
        ],
        "properties": {
         "vin": {
          "$ref": "#/components/schemas/Vin"
         },
         "year": {
          "type": "integer"
         },
         "make": {
          "type": "string"
         },
         "model": {
          "type": "string"
         }
        }
       }
      }
     }
    ]
   },
   "VehicleDescriptionBatchCompletedEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/WebhookEnvelope"
     },
     {
      "type": "object",
      "required": [
       "type",
       "data"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "inventory.description.batch_completed"
       },
       "data": {
        "type": "object",
        "required": [
         "count",
         "site_id"
        ],
        "properties": {
         "count": {
          "type": "integer",
          "minimum": 0
         },
         "site_id": {
          "type": "string",
          "format": "uuid"
         }
        }
       }
      }
     }
    ]
   },
   "InventoryFeedUpdatedEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/WebhookEnvelope"
     },
     {
      "type": "object",
      "required": [
       "type",
       "data"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "inventory.feed.updated"
       },
       "data": {
        "type": "object",
        "required": [
         "vehicle_count"
        ],
        "properties": {
         "vehicle_count": {
          "type": "integer",
          "minimum": 0
         }
        }
       }
      }
     }
    ]
   },
   "TestPingEvent": {
    "allOf": [
     {
      "$ref": "#/components/schemas/WebhookEnvelope"
     },
     {
      "type": "object",
      "required": [
       "type",
       "data"
      ],
      "properties": {
       "type": {
        "type": "string",
        "const": "test.ping"
       },
       "data": {
        "type": "object",
        "x-evidence": "inferred",
        "required": [
         "webhook_id",
         "message"
        ],
        "properties": {
         "webhook_id": {
          "type": "string"
         },
         "message": {
          "type": "string"
         }
        }
       }
      }
     }
    ]
   }
  },
  "parameters": {
   "Limit": {
    "name": "limit",
    "in": "query",
    "description": "How many records to answer at most.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 100,
     "default": 25
    }
   },
   "Cursor": {
    "name": "cursor",
    "in": "query",
    "description": "Where to go on: the `next_cursor` of the page before. Opaque; do not read anything into it.",
    "schema": {
     "type": "string"
    }
   },
   "IdempotencyKey": {
    "name": "X-Idempotency-Key",
    "in": "header",
    "description": "Makes a repeated call safe for 24 hours: the same key and the same request get the first answer again, the same key with\nanother request gets 409. `Idempotency-Key` is understood as well.\n",
    "schema": {
     "type": "string",
     "maxLength": 256
    },
    "example": "cms-sync-2026-03-04-0017",
    "x-idempotency": {
     "lifetime": "P1D",
     "aliases": [
      "Idempotency-Key"
     ]
    }
   },
   "IdeaCloudId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "The IdeaCloud.",
    "schema": {
     "type": "string",
     "format": "uuid"
    },
    "example": "0c7d2f1e-5b1a-4f0e-9a57-3f2b6a1d8c40"
   },
   "ContentId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "The content item.",
    "schema": {
     "type": "string",
     "format": "uuid"
    },
    "example": "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b"
   },
   "ComponentTypeName": {
    "name": "type",
    "in": "path",
    "required": true,
    "description": "A component type; upper and lower case do not matter.",
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "seoMetadata"
   },
   "ContentToolName": {
    "name": "tool",
    "in": "path",
    "required": true,
    "description": "The content tool to run.",
    "schema": {
     "$ref": "#/components/schemas/ContentTool"
    },
    "example": "page-slugs"
   },
   "VehicleVin": {
    "name": "vin",
    "in": "path",
    "required": true,
    "description": "The vehicle identification number.",
    "schema": {
     "$ref": "#/components/schemas/Vin"
    },
    "example": "4S4BTGND5R3100042"
   },
   "WebhookId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "The webhook subscription.",
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "6a0e1c52-4f83-4d19-b2c7-90e5a1d3f728"
   },
   "ApiKeyId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "The API key (its id, never the key itself).",
    "schema": {
     "type": "string",
     "format": "uuid"
    },
    "example": "5e0a7b94-1d26-4c8f-a3e9-f4b60c2d8175"
   },
   "WebhookSignature": {
    "name": "X-Webhook-Signature",
    "in": "header",
    "required": true,
    "description": "`sha256=` and the lower-case hexadecimal HMAC-SHA256 of the raw body, keyed with the subscription's secret as\nUTF-8 text. Compare in constant time.\n",
    "schema": {
     "type": "string",
     "pattern": "^sha256=[0-9a-f]{64}$"
    },
    "example": "sha256=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
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
    "description": "How many calls the key may make in any 60 seconds.",
    "schema": {
     "type": "integer",
     "minimum": 1
    },
    "example": 60
   },
   "RateLimitRemaining": {
    "description": "How many of them are left now.",
    "schema": {
     "type": "integer",
     "minimum": 0
    },
    "example": 59
   },
   "RateLimitReset": {
    "description": "Unix time in seconds at which the next call frees up.",
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
    "description": "Something in the request is wrong, or the resource is in the wrong state for it.",
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
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "validation_error": {
        "summary": "A field is wrong",
        "x-refusal": {
         "for": [
          "invalid_request",
          "malformed_body",
          "malformed_target"
         ],
         "set": {
          "/error/details/errors": {
           "each": "{faults}",
           "as": {
            "field": "{field}",
            "message": "{message}"
           }
          },
          "/error/request_id": "{request_id}"
         }
        },
        "value": {
         "error": {
          "code": "validation_error",
          "message": "The request is not valid.",
          "details": {
           "errors": [
            {
             "field": "keyword",
             "message": "must have at least 1 character"
            }
           ]
          },
          "request_id": "req_7f3c91d0a2"
         }
        }
       },
       "wrong_state": {
        "summary": "The resource is not ready for this",
        "x-evidence": "inferred",
        "x-refusal": {
         "for": "invalid_state",
         "set": {
          "/error/message": "{detail}",
          "/error/request_id": "{request_id}"
         }
        },
        "value": {
         "error": {
          "code": "validation_error",
          "message": "The content is still being generated.",
          "request_id": "req_1b88e04c5d"
         }
        }
       }
      }
     }
    }
   },
   "Unauthorized": {
    "description": "The key is missing, unknown, expired or revoked.",
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
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "unauthorized": {
        "summary": "No key, or none that we know",
        "x-refusal": {
         "for": [
          "credential_missing",
          "credential_malformed",
          "credential_repeated",
          "credential_misplaced",
          "credential_unknown",
          "credential_not_accepted"
         ],
         "set": {
          "/error/request_id": "{request_id}"
         }
        },
        "value": {
         "error": {
          "code": "unauthorized",
          "message": "A valid API key is required.",
          "request_id": "req_40ad2e97b1"
         }
        }
       },
       "key_expired": {
        "summary": "Past its expiry",
        "x-refusal": {
         "for": "credential_expired",
         "set": {
          "/error/request_id": "{request_id}"
         }
        },
        "value": {
         "error": {
          "code": "key_expired",
          "message": "The API key has expired.",
          "request_id": "req_c35b7a0e18"
         }
        }
       },
       "key_revoked": {
        "summary": "Revoked",
        "x-refusal": {
         "for": "credential_revoked",
         "set": {
          "/error/request_id": "{request_id}"
         }
        },
        "value": {
         "error": {
          "code": "key_revoked",
          "message": "The API key has been revoked.",
          "request_id": "req_09f6d1c4e2"
         }
        }
       }
      }
     }
    }
   },
   "Forbidden": {
    "description": "The key has none of the scopes that open this operation.",
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
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "forbidden": {
        "summary": "A scope is missing",
        "x-refusal": {
         "for": "scope_missing",
         "set": {
          "/error/details/required_scopes": "{required_scopes}",
          "/error/request_id": "{request_id}"
         }
        },
        "value": {
         "error": {
          "code": "forbidden",
          "message": "The API key does not have the required scope.",
          "details": {
           "required_scopes": [
            "content:write"
           ]
          },
          "request_id": "req_e8127fb3a6"
         }
        }
       }
      }
     }
    }
   },
   "RateLimitExceeded": {
    "description": "One of the key's two quotas is used up. Calls made meanwhile count as well and lengthen the wait.",
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
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "rate_limit_exceeded": {
        "summary": "Too many calls",
        "x-refusal": {
         "for": "quota_exceeded",
         "set": {
          "/error/message": "Rate limit exceeded. Try again in {retry_after} seconds.",
          "/error/details/retry_after": "{retry_after}",
          "/error/request_id": "{request_id}"
         }
        },
        "value": {
         "error": {
          "code": "rate_limit_exceeded",
          "message": "Rate limit exceeded. Try again in 17 seconds.",
          "details": {
           "retry_after": 17
          },
          "request_id": "req_f61a95e3c0"
         }
        }
       }
      }
     }
    }
   },
   "InternalError": {
    "description": "Something went wrong on the other side.",
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
          "/error/code": "{code}",
          "/error/message": "{detail}",
          "/error/request_id": "{request_id}"
         }
        },
        "value": {
         "error": {
          "code": "internal_error",
          "message": "An unexpected error occurred.",
          "request_id": "req_8ce20b7d49"
         }
        }
       }
      }
     }
    }
   },
   "IdempotencyConflict": {
    "description": "The idempotency key was used before with another request.",
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
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "idempotency_conflict": {
        "summary": "Same key, different request",
        "x-refusal": {
         "for": "idempotency_conflict",
         "set": {
          "/error/request_id": "{request_id}"
         }
        },
        "value": {
         "error": {
          "code": "idempotency_conflict",
          "message": "This idempotency key was already used with different parameters.",
          "request_id": "req_b2740c8d5e"
         }
        }
       }
      }
     }
    }
   },
   "NotFound": {
    "description": "There is no such resource, or it belongs to another site.",
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
       "$ref": "#/components/schemas/Error"
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
          "/error/request_id": "{request_id}"
         }
        },
        "value": {
         "error": {
          "code": "not_found",
          "message": "The requested resource does not exist.",
          "request_id": "req_5d3e60b9f7"
         }
        }
       }
      }
     }
    }
   },
   "UnmeteredInternalError": {
    "description": "Something went wrong on the other side.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-Id": {
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
          "/error/code": "{code}",
          "/error/message": "{detail}",
          "/error/request_id": "{request_id}"
         }
        },
        "value": {
         "error": {
          "code": "internal_error",
          "message": "An unexpected error occurred.",
          "request_id": "req_17d9f3b08c"
         }
        }
       }
      }
     }
    }
   },
   "UnmeteredUnauthorized": {
    "description": "The session is missing, unknown or over.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-Id": {
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
          "credential_not_accepted",
          "credential_revoked",
          "credential_expired"
         ],
         "set": {
          "/error/request_id": "{request_id}"
         }
        },
        "value": {
         "error": {
          "code": "unauthorized",
          "message": "Sign in to manage API keys.",
          "request_id": "req_a95f0e62d3"
         }
        }
       }
      }
     }
    }
   },
   "UnmeteredBadRequest": {
    "description": "Something in the request is wrong, or the resource is in the wrong state for it.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "validation_error": {
        "summary": "A field is wrong",
        "x-refusal": {
         "for": [
          "invalid_request",
          "malformed_body",
          "malformed_target"
         ],
         "set": {
          "/error/details/errors": {
           "each": "{faults}",
           "as": {
            "field": "{field}",
            "message": "{message}"
           }
          },
          "/error/request_id": "{request_id}"
         }
        },
        "value": {
         "error": {
          "code": "validation_error",
          "message": "The request is not valid.",
          "details": {
           "errors": [
            {
             "field": "rate_limit_per_minute",
             "message": "must be at least 10"
            }
           ]
          },
          "request_id": "req_2e91b75fc8"
         }
        }
       },
       "wrong_state": {
        "summary": "The resource is not ready for this",
        "x-refusal": {
         "for": "invalid_state",
         "set": {
          "/error/message": "{detail}",
          "/error/request_id": "{request_id}"
         }
        },
        "value": {
         "error": {
          "code": "validation_error",
          "message": "The key has been revoked.",
          "request_id": "req_d70c3a14b6"
         }
        }
       }
      }
     }
    }
   },
   "UnmeteredNotFound": {
    "description": "There is no such resource, or it belongs to another site.",
    "x-evidence": "inferred",
    "headers": {
     "X-Request-Id": {
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
         ],
         "set": {
          "/error/request_id": "{request_id}"
         }
        },
        "value": {
         "error": {
          "code": "not_found",
          "message": "The requested resource does not exist.",
          "request_id": "req_6b48c1e0a7"
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
