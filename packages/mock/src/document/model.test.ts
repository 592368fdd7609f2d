import { describe, expect, test } from "vitest";
import { createBench, documentOf, okay } from "../testing/bench.ts";
import { compileModel } from "./model.ts";

const body = (schema: object) => ({ content: { "application/json": { schema } } });

describe("which documents are read", () => {
  test.each(["3.1.0", "3.1.2", "3.2.0", "3.0.3"])("OpenAPI %s is", async (openapi) => {
    expect((await compileModel({ ...documentOf({ "/a": { get: okay() } }), openapi })).operations).toHaveLength(1);
  });

  test.each([
    [{ openapi: "4.0.0" }, "OpenAPI 4.0.0 is not known"],
    [{ openapi: "3.10" }, "not known"],
    [{}, 'member "openapi"'],
    ["text", 'member "openapi"'],
    [null, 'member "openapi"'],
  ])("%j is not, and the message says what is", async (document, message) => {
    await expect(compileModel(document)).rejects.toThrow(message);
  });

  test("a document without paths is", async () => {
    const model = await compileModel({
      openapi: "3.1.0",
      info: { title: "Hooks", version: "1" },
      webhooks: { done: { post: body({}) } },
    });
    expect([model.operations, [...model.webhooks.keys()]]).toEqual([[], []]);
  });

  test("reading changes nothing in it", async () => {
    for (const openapi of ["3.0.3", "3.1.0"]) {
      const document = {
        ...documentOf({ "/a": { post: okay({ requestBody: body({ type: "string", nullable: true }) }) } }),
        openapi,
      };
      const before = structuredClone(document);
      await compileModel(document);
      expect(document).toEqual(before);
    }
  });
});

describe("the older dialect of OpenAPI 3.0", () => {
  const schema = {
    type: "object",
    properties: {
      name: { type: "string", nullable: true },
      size: { type: "number", minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
    },
  };
  const document = { ...documentOf({ "/a": { post: okay({ requestBody: body(schema) }) } }), openapi: "3.0.3" };

  test.each([
    [{ name: null }, 200],
    [{ name: 5 }, 400],
    [{ size: 1 }, 400],
    [{ size: 1.1 }, 200],
    [{ size: 9 }, 200],
  ])("%j gives %i", async (sent, status) => {
    const { send } = await createBench(document);
    expect((await send("POST /a", { body: sent })).status).toBe(status);
  });
});

test("a Swagger 2.0 document is played: base path, key, body, form of its answers", async () => {
  const document = {
    swagger: "2.0",
    info: { title: "Old", version: "1" },
    host: "old.example",
    basePath: "/api",
    schemes: ["https"],
    securityDefinitions: { Key: { type: "apiKey", in: "header", name: "X-Key" } },
    security: [{ Key: [] }],
    paths: {
      "/a": {
        post: {
          consumes: ["application/json"],
          produces: ["application/json"],
          parameters: [
            {
              in: "body",
              name: "body",
              required: true,
              schema: { type: "object", required: ["n"], properties: { n: { type: "integer" } } },
            },
          ],
          responses: {
            200: {
              description: "Good.",
              schema: { type: "object", properties: { ok: { type: "boolean", example: true } } },
            },
          },
        },
      },
    },
  };
  const { mock, send } = await createBench(document as never);
  const headers = { "X-Key": (await mock.credentials.issue()).secret.reveal() };
  expect(mock.origins).toEqual(["https://old.example"]);
  expect((await send("POST /api/a", { body: { n: 1 } })).status).toBe(401);
  expect((await send("POST /api/a", { headers, body: {} })).status).toBe(400);
  expect((await send("POST /api/a", { headers, body: { n: 1 } })).body).toEqual({ ok: true });
});

test("servers with variables and without an origin give base paths and origins", async () => {
  const servers = [
    {
      url: "https://{region}.example:{port}/{version}",
      variables: { region: { default: "eu" }, port: { default: "8443" }, version: { default: "v2" } },
    },
    { url: "/local/" },
  ];
  const model = await compileModel(documentOf({ "/a": { get: okay() } }, { servers }));
  expect(model.origins).toEqual(["https://eu.example:8443"]);
  for (const path of ["/v2/a", "/local/a"]) expect(model.router.find(path)).toBeDefined();
  for (const path of ["/a", "/v3/a", "/v2"]) expect(model.router.find(path)).toBeUndefined();
});
