import { document } from "@keystub/documents/hatz";
import { hatzExamples as examples, hatz } from "@keystub/mock/hatz";
import { describe, expect, it } from "vitest";
import { chat, samples, statusOf } from "./samples.ts";
import { changeRole, open, users, withHeaders, withKey, withSession } from "./world.ts";

describe("1. where a key may stand", () => {
  it("not in the query, the body or Basic credentials", async () => {
    const world = await open();
    const { secret } = await withKey(world);
    const basic = { Authorization: `Basic ${btoa(`${secret}:`)}` };
    const nobody = withHeaders(world, {});
    expect((await withHeaders(world, basic).send("listModels")).status).toBe(401);
    expect((await nobody.send("listModels", { query: { "X-API-Key": secret } })).status).toBe(401);
    expect(
      (await nobody.send("createChatCompletion", { body: { ...chat("auto").body, api_key: secret } })).status,
    ).toBe(401);
  });

  it("not between spaces that came with it when it was copied", async () => {
    const world = await open();
    const { secret } = await withKey(world);
    const send = (key: string) =>
      world.mock.handle({
        method: "GET",
        target: "/v1/chat/models",
        // A socket trims the ends of a header; what is left inside is what somebody pasted.
        header: (name) => (name === "x-api-key" ? key : undefined),
        body: () => undefined,
      });
    expect((await send(secret)).status).toBe(200);
    for (const key of [` ${secret}`, `${secret} `, `${secret}\t`]) expect((await send(key)).status).toBe(401);
  });

  it("a key and a bearer count together: 120 calls in a minute", async () => {
    const world = await open();
    const { secret, headers } = await withKey(world);
    const bearer = withHeaders(world, { Authorization: `Bearer ${secret}` });
    const count = { body: samples.countAnthropicTokens().body };
    for (let call = 0; call < 60; call++) {
      expect((await bearer.send("countAnthropicTokens", count)).status).toBe(200);
      expect((await withHeaders(world, headers).send("listModels")).status).toBe(200);
    }
    const refused = await bearer.send("countAnthropicTokens", count);
    expect(refused).toMatchObject({ status: 429, body: { type: "error", error: { type: "rate_limit_error" } } });
    const native = await withHeaders(world, headers).send("listModels");
    expect(native.status).toBe(429);
    expect(native.body).not.toHaveProperty("limit_type");
    expect(Number(native.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("the document alone can be changed so that /chat/models takes a bearer, as two published pages show", async () => {
    const lenient = structuredClone(document) as unknown as { paths: Record<string, { get: { security: object[] } }> };
    lenient.paths["/chat/models"]?.get.security.push({ gatewayBearer: ["secure_ai_chat"] });
    const world = await open({ ...hatz, document: lenient as unknown as typeof document });
    const { secret } = await withKey(world);
    const bearer = withHeaders(world, { Authorization: `Bearer ${secret}` });
    expect((await bearer.send("listModels")).status).toBe(200);
    expect((await bearer.send("listAgents")).status).toBe(401);
  });
});

describe("5. some features need somebody who is signed in", () => {
  it("a key is refused with 403, a session sees the community's and the private automations", async () => {
    const world = await open();
    const [key, session] = [await withKey(world), await withSession(world)];
    for (const name of ["listCommunityAutomations", "listPrivateAutomations", "listApiKeys"] as const) {
      expect(await key.send(name)).toMatchObject({ status: 403, body: { code: "session_required" } });
      expect((await session.send(name)).status).toBe(200);
    }
    const ids = (await session.send("listCommunityAutomations")).body.data.map(({ id }: { id: string }) => id);
    expect(ids).toContain(examples.communityApp);
  });
});

describe("6. the life of a key", () => {
  it("creating needs Create API Token in the role, at that moment", async () => {
    const world = await open();
    const session = await withSession(world, users.mei);
    const create = () => session.send("createApiKey", { body: { name: "zap bridge" } });
    expect(await create()).toMatchObject({
      status: 403,
      body: { detail: "Insufficient permissions: Create API Token" },
    });
    await changeRole(world, users.mei, "client_admin");
    expect((await create()).status).toBe(201);
  });

  it("the key is shown once, belongs to who made it, and never expires by itself", async () => {
    const world = await open();
    const session = await withSession(world);
    const created = await session.send("createApiKey", { body: { name: "zap bridge" } });
    expect(created.headers.get("cache-control")).toBe("no-store");
    const { key, ...rest } = created.body;
    expect(key).toMatch(/^hatz_[0-9A-Za-z]{48}$/);
    expect(rest).toMatchObject({
      id: expect.stringMatching(/^key_[0-9A-Za-z]+$/),
      name: "zap bridge",
      key_prefix: key.slice(0, 9),
      user_id: users.dana.user,
      last_used_at: null,
      expires_at: null,
    });
    const listed = await session.send("listApiKeys");
    expect(listed.body).toEqual({ data: [rest] });
    expect(JSON.stringify(listed.body)).not.toContain(key);
    await withHeaders(world, { "X-API-Key": key }).send("listModels");
    expect((await session.send("listApiKeys")).body.data[0].last_used_at).toBe("2026-03-18T15:00:00.000Z");
  });

  it("everybody sees and deletes only their own", async () => {
    const world = await open();
    const dana = await withSession(world);
    const { body } = await dana.send("createApiKey", { body: { name: "zap bridge" } });
    const priya = await withSession(world, { user: "user_Rk31Ws" });
    expect((await priya.send("listApiKeys")).body).toEqual({ data: [] });
    expect((await priya.send("deleteApiKey", { path: { key_id: body.id } })).status).toBe(404);
    expect((await dana.send("deleteApiKey", { path: { key_id: body.id } })).status).toBe(204);
  });

  it("deleting is final: the key is 401 at once, gone from the list, and deleting again is 404", async () => {
    const world = await open();
    const session = await withSession(world);
    const { body } = await session.send("createApiKey", { body: { name: "zap bridge" } });
    const key = withHeaders(world, { "X-API-Key": body.key });
    expect(await statusOf(key, "listModels")).toBe(200);
    expect((await session.send("deleteApiKey", { path: { key_id: body.id } })).status).toBe(204);
    expect(await key.send("listModels")).toMatchObject({
      status: 401,
      body: { detail: "Missing, expired or invalid authentication" },
    });
    expect((await session.send("listApiKeys")).body.data).toEqual([]);
    expect((await session.send("deleteApiKey", { path: { key_id: body.id } })).status).toBe(404);
  });

  it("the audit log notes that a key was made, and that it was deleted", async () => {
    const world = await open();
    const session = await withSession(world);
    const { id } = (await session.send("createApiKey", { body: { name: "zap bridge" } })).body;
    await world.mock.clock.advance("1m");
    await session.send("deleteApiKey", { path: { key_id: id } });
    const { body } = await (await withKey(world, users.nadia)).send("listAuditEvents", { query: { limit: 2 } });
    const common = {
      tenant: { id: examples.tenant, name: "Larkspur Dental" },
      actor: { id: users.dana.user, email: "dana.whitfield@larkspurdental.example" },
      target: { resource_type: "api_key", resource_id: id },
    };
    expect(body.data).toMatchObject([
      { event_type: "api_key.deleted", ...common },
      { event_type: "api_key.created", ...common, metadata: { name: "zap bridge" } },
    ]);
    expect(JSON.stringify(body.data[0])).not.toContain("search_text");
  });

  it("a name is needed: 422", async () => {
    const session = await withSession(await open());
    for (const body of [{}, { name: "" }, { name: "x".repeat(101) }])
      expect(await session.send("createApiKey", { body })).toMatchObject({
        status: 422,
        body: { detail: [{ loc: ["body", "name"] }] },
      });
  });

  it("an expired key is 401, like one that never was", async () => {
    const world = await open();
    const key = await withKey(world, { ...users.dana, expiresIn: "1h" });
    await world.mock.clock.advance("1h");
    const { body } = await key.send("listModels");
    const unknown = withHeaders(world, { "X-API-Key": `hatz_${"0".repeat(48)}` });
    expect((await unknown.send("listModels")).body).toEqual(body);
  });
});

it("7. X-Request-ID is echoed, on refusals as well; without one there is one all the same", async () => {
  const world = await open();
  const key = await withKey(world);
  const header = { "X-Request-ID": "zap-0042" };
  expect((await key.send("listModels", { header })).headers.get("x-request-id")).toBe("zap-0042");
  expect((await withHeaders(world, {}).send("listModels", { header })).headers.get("x-request-id")).toBe("zap-0042");
  expect((await key.send("listModels")).headers.get("x-request-id")).toMatch(/^req_/);
});
