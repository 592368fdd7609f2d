import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { RateLimitError } from "./errors.ts";
import { createHrizn } from "./hrizn.ts";
import { contentHtml, createCore } from "./hrizn-operations.ts";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterAll(() => server.close());

const hrizn = createHrizn({ apiKey: `hzk_${"0".repeat(64)}` });

test("there is a method for each operation that a key opens, grouped by resource, and none for the others", () => {
  expect(Object.keys(hrizn)).toEqual(["ideaclouds", "content", "inventory", "webhooks", "site", "reference", "health"]);
  expect(Object.keys(hrizn.content)).toEqual(
    expect.arrayContaining([
      "list",
      "get",
      "html",
      "create",
      "createBatch",
      "generate",
      "components",
      "compliance",
      "tools",
    ]),
  );
  expect(hrizn).not.toHaveProperty("keys");
  expect(Object.isFrozen(hrizn.content.tools)).toBe(true);
});

test("a method tells what the document says of its operation", () => {
  expect(hrizn.content.create.operation).toMatchObject({
    id: "createContent",
    name: "content.create",
    method: "POST",
    path: "/public/content",
    scopes: ["content:write"],
  });
});

test("one operation alone is called by its constant", async () => {
  server.use(http.get("https://api.app.hrizn.io/v1/public/content/:id/html", () => HttpResponse.html("<p>")));
  const core = createCore({ apiKey: `hzk_${"0".repeat(64)}` });
  expect(await core(contentHtml, { path: { id: "c1" } })).toBe("<p>");
});

test("MSW started after the client was made still intercepts it", async () => {
  server.use(
    http.get("https://api.app.hrizn.io/v1/public/content/:id/html", ({ request, params }) =>
      request.headers.get("X-API-Key") === `hzk_${"0".repeat(64)}`
        ? HttpResponse.html(`<article>${String(params.id)}</article>`)
        : new HttpResponse(null, { status: 401 }),
    ),
  );
  expect(await hrizn.content.html({ path: { id: "c1" } })).toBe("<article>c1</article>");
});

test("the inventory feed comes as JSON or as XML", async () => {
  server.use(
    http.get("https://api.app.hrizn.io/v1/public/inventory/feed", ({ request }) =>
      new URL(request.url).searchParams.get("format") === "xml"
        ? HttpResponse.xml("<inventory/>")
        : HttpResponse.json({ data: { vehicles: [] } }),
    ),
  );
  expect(await hrizn.inventory.feed()).toEqual({ data: { vehicles: [] } });
  expect(await hrizn.inventory.feed({ query: { format: "xml" } })).toBe("<inventory/>");
});

test("the documented 429 says how long to wait", async () => {
  server.use(
    http.get("https://api.app.hrizn.io/v1/public/site", () =>
      HttpResponse.json(
        { error: { code: "rate_limit_exceeded", message: "Slow down", details: { retry_after: 86_400 } } },
        { status: 429, headers: { "Retry-After": "86400", "X-Request-Id": "req_7f3c" } },
      ),
    ),
  );
  const error = await hrizn.site.get().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ code: "rate_limit_exceeded", retryAfterMs: 86_400_000, requestId: "req_7f3c" });
});
