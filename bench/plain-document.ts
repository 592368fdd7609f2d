import type { OpenApiDocument } from "@keystub/documents";
import type { HttpRequest } from "./servers/subject.ts";

/** A plain document with that many operations of one shape, each with a path and schemas of its own. */
export function plainDocument(operations: number): OpenApiDocument {
  const indexes = Array.from({ length: operations }, (_, index) => index);
  return {
    openapi: "3.1.0",
    info: { title: `${operations} operations`, version: "1.0.0" },
    servers: [{ url: "https://plain.example" }],
    security: [],
    paths: Object.fromEntries(indexes.map((index) => [`/things-${index}/{id}`, { get: operation(index) }])),
  };
}

/** Requests to ten operations spread over the document, so that both sizes use as many. */
export function spreadRequests(operations: number, origin: string): HttpRequest[] {
  return Array.from({ length: 10 }, (_, step) => ({
    method: "GET",
    url: `${origin}/things-${Math.floor(((step + 0.5) * operations) / 10)}/42`,
    headers: { accept: "application/json" },
  }));
}

function operation(index: number) {
  const thing = { id: 42, name: `Thing ${index}`, size: 1.5, tags: ["a", "b"], created_at: "2026-01-01T00:00:00Z" };
  return {
    operationId: `getThing${index}`,
    parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer", minimum: 1 } }],
    responses: {
      200: { description: "The thing.", content: { "application/json": { schema: thingSchema(), example: thing } } },
      404: { description: "There is none." },
    },
  };
}

function thingSchema() {
  return {
    type: "object",
    required: ["id", "name", "size", "created_at"],
    properties: {
      id: { type: "integer" },
      name: { type: "string", maxLength: 100 },
      size: { type: "number", minimum: 0 },
      tags: { type: "array", items: { type: "string" } },
      created_at: { type: "string", format: "date-time" },
    },
  };
}
