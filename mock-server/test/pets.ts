import type { Api } from "@keystub/mock";

const error = (description: string) => ({
  description,
  content: { "application/json": { schema: { type: "object" } } },
});

const pet = {
  type: "object",
  required: ["name"],
  properties: { id: { type: "string" }, name: { type: "string", maxLength: 50 }, tags: { type: "array" } },
};

/** A small API with two scopes, for tests that are about the server and not about an API. */
export const pets: Api = {
  name: "pets",
  document: {
    openapi: "3.1.1",
    info: { title: "Pets", version: "1.0.0" },
    servers: [{ url: "https://api.pets.example/v1" }],
    security: [{ PetKey: ["pets:read"] }],
    paths: {
      "/pets": {
        get: {
          operationId: "listPets",
          responses: {
            200: {
              description: "All pets",
              content: {
                "application/json": { schema: { type: "array", items: pet }, example: [{ id: "1", name: "Rex" }] },
              },
            },
            401: error("No key"),
          },
        },
        post: {
          operationId: "createPet",
          security: [{ PetKey: ["pets:write"] }],
          requestBody: { required: true, content: { "application/json": { schema: pet } } },
          responses: {
            201: {
              description: "Made",
              content: { "application/json": { schema: pet, example: { id: "2", name: "Bo" } } },
            },
            400: error("Bad"),
            403: error("Not allowed"),
          },
        },
      },
    },
    components: {
      securitySchemes: {
        PetKey: {
          type: "apiKey",
          in: "header",
          name: "X-Pet-Key",
          "x-key": {
            format: { prefix: "pet_", alphabet: "hex", length: 32 },
            scopes: { "pets:read": "See", "pets:write": "Change" },
            presets: { reader: ["pets:read"] },
          },
        },
        Session: {
          type: "http",
          scheme: "bearer",
          bearerFormat: "JWT",
          "x-key": { kind: "session", lifetime: "PT1H" },
        },
      },
    },
  },
};
