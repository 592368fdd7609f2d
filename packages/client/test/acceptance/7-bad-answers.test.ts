import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createHrizn } from "../../src/hrizn.ts";

/** A real server that goes wrong in the way its path says. */
const server = createServer((request, response) => {
  response.setHeader("X-Request-Id", "req_7f3c");
  const trouble = request.url?.split("/")[1];
  if (trouble === "header-stall") return;
  if (trouble === "body-stall")
    return void response.writeHead(200, { "Content-Type": "application/json" }).write('{"data":');
  if (trouble === "reset") {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" }).write('{"data":');
    return void setTimeout(() => request.socket.destroy(), 10);
  }
  if (trouble === "html") return void response.writeHead(200, { "Content-Type": "text/html" }).end("<h1>Portal</h1>");
  if (trouble === "empty-401") return void response.writeHead(401).end();
  if (trouble === "no-content") return void response.writeHead(204).end();
  if (trouble === "redirect")
    return void response.writeHead(302, { Location: "https://elsewhere.example/login?t=1" }).end();
  response.writeHead(500).end();
});
let origin: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const key = `hzk_${"0".repeat(64)}`;

describe("7. each way to go wrong is an error of its own", () => {
  test.each([
    ["header-stall", { name: "TimeoutError", code: "timeout", scope: "attempt" }],
    ["body-stall", { name: "TimeoutError", code: "timeout", scope: "attempt" }],
    ["reset", { name: "ConnectionError", code: "connection_failed" }],
    ["html", { name: "DecodeError", code: "unreadable_answer", contentType: "text/html", requestId: "req_7f3c" }],
    ["empty-401", { name: "AuthenticationError", code: "unknown", status: 401, requestId: "req_7f3c" }],
    ["no-content", { name: "DecodeError", code: "unreadable_answer", status: 204, requestId: "req_7f3c" }],
    ["redirect", { name: "ApiError", code: "redirect_refused", status: 302, requestId: "req_7f3c" }],
  ])("%s", async (trouble, expected) => {
    const hrizn = createHrizn({
      apiKey: key,
      baseUrl: `${origin}/${trouble}`,
      retry: { attempts: 1 },
      timeout: { attempt: 200 },
    });
    const result = await hrizn.site.get().safe();
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error).toMatchObject({ ...expected, operation: "site.get", attempts: 1 });
    expect(result.status).toBe(trouble === "empty-401" ? 401 : undefined);
    expect(`${result.error.message}${result.error.stack}`).not.toMatch(/hzk_|Portal|login/);
  });

  test("a name that does not resolve", async () => {
    const hrizn = createHrizn({ apiKey: key, baseUrl: "http://nowhere.invalid", retry: { attempts: 1 } });
    await expect(hrizn.site.get()).rejects.toMatchObject({
      name: "ConnectionError",
      attempts: 1,
      reason: expect.stringMatching(/^E/),
    });
  });

  test("nobody there", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const hrizn = createHrizn({ apiKey: key, baseUrl: `http://127.0.0.1:${port}`, retry: { attempts: 1 } });
    await expect(hrizn.site.get()).rejects.toMatchObject({ name: "ConnectionError", reason: "ECONNREFUSED" });
  });

  const circular: { url: string; events: []; self?: unknown } = { url: "https://x.example", events: [] };
  circular.self = circular;
  test.each<[string, unknown]>([
    ["circular", circular],
    ["with a BigInt", { url: "https://x.example", events: [1n] }],
  ])("a body that is %s is refused before it is sent", async (_, body) => {
    const hrizn = createHrizn({ apiKey: key, baseUrl: origin });
    const error: unknown = await hrizn.webhooks.create({ body: body as never }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "KeystubError", code: "invalid_argument" });
    expect(String(error)).toMatch(/^KeystubError: webhooks.create: the arguments cannot be sent: /);
  });

  test.each([undefined, {}, { path: {} }, { path: { id: undefined } }, { path: { id: "" } }])(
    "a missing path parameter (%j) is refused before it is sent",
    async (input) => {
      const hrizn = createHrizn({ apiKey: key, baseUrl: origin });
      await expect(hrizn.content.get(input as never)).rejects.toMatchObject({ code: "invalid_argument" });
    },
  );
});
