import { document } from "@keystub/documents/hatz";
import { hatzExamples as examples, hatz } from "@keystub/mock/hatz";
import { describe, expect, it } from "vitest";
import { chat, samples, statusOf, summaries, toForm } from "./samples.ts";
import { type Caller, changeRole, differences, open, users, withHeaders, withKey, withSession } from "./world.ts";

const other = { query: { tenant_id: examples.otherTenant } };

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
    const world = await open("function", { ...hatz, document: lenient as unknown as typeof document });
    const { secret } = await withKey(world);
    const bearer = withHeaders(world, { Authorization: `Bearer ${secret}` });
    expect((await bearer.send("listModels")).status).toBe(200);
    expect((await bearer.send("listAgents")).status).toBe(401);
  });
});

describe("2. a key has what its user's role has at that moment", () => {
  it("a role change takes effect for existing keys at once, in both directions", async () => {
    const world = await open();
    const key = await withKey(world);
    const tries = async () => [await statusOf(key, "getDailyUsage"), await statusOf(key, "listApps")];
    expect(await tries()).toEqual([200, 200]);
    await changeRole(world, users.dana, "chat_only_user");
    expect(await tries()).toEqual([403, 403]);
    expect(await statusOf(key, "listModels")).toBe(200);
    await changeRole(world, users.dana, "general_user");
    expect(await tries()).toEqual([403, 200]);
    await changeRole(world, users.dana, "client_admin");
    expect(await tries()).toEqual([200, 200]);
  });

  it("a change of the role itself reaches the keys of everybody who has it", async () => {
    const world = await open();
    const keys = [await withKey(world), await withKey(world, { user: "user_Rk31Ws" })];
    const roles = world.mock.collection(examples.tenant, "roles");
    const before = await roles.get(examples.roles.clientAdmin);
    await roles.update(examples.roles.clientAdmin, { permissions: ["secure_ai_chat"] });
    for (const key of keys) {
      expect(await key.send("getDailyUsage")).toMatchObject({
        status: 403,
        body: { detail: "Insufficient permissions: View User Roles" },
      });
    }
    await roles.update(examples.roles.clientAdmin, { permissions: before?.["permissions"] ?? [] });
    for (const key of keys) expect(await statusOf(key, "getDailyUsage")).toBe(200);
  });

  it("a key never adds a permission that the user does not have", async () => {
    const key = await withKey(await open(), { ...users.omar, scopes: ["view_apps", "view_user_roles", "msp_admin"] });
    for (const name of ["listApps", "getDailyUsage", "listTenants"] as const)
      expect(await statusOf(key, name)).toBe(403);
    expect(await statusOf(key, "listModels")).toBe(200);
  });

  it("a role of the MSP opens every tenant, and its loss closes them again", async () => {
    const world = await open();
    const key = await withKey(world);
    expect((await key.send("getDailyUsage", other)).status).toBe(403);
    await changeRole(world, users.dana, "billing_manager");
    expect((await key.send("getDailyUsage", other)).body.tenant_id).toBe(examples.otherTenant);
    await changeRole(world, users.dana, "client_admin");
    expect((await key.send("getDailyUsage", other)).status).toBe(403);
  });

  it("disabling or deleting the user disables the key: 401", async () => {
    const world = await open();
    const key = await withKey(world);
    const session = await withSession(world);
    const people = world.mock.collection(examples.tenant, "users");
    await people.update(users.dana.user, { status: "disabled" });
    expect([await statusOf(key, "listModels"), await statusOf(session, "listApiKeys")]).toEqual([401, 401]);
    await people.update(users.dana.user, { status: "active" });
    expect([await statusOf(key, "listModels"), await statusOf(session, "listApiKeys")]).toEqual([200, 200]);
    await people.remove(users.dana.user);
    expect([await statusOf(key, "listModels"), await statusOf(session, "listApiKeys")]).toEqual([401, 401]);
    expect(await statusOf(await withKey(world, users.viktor), "listModels")).toBe(401);
  });

  it("a session is somebody's, or it is refused", async () => {
    const world = await open();
    expect(await statusOf(await withSession(world, {}), "listApiKeys")).toBe(401);
  });

  it("the keys that a world begins with are nobody's: they have their own scopes and stand in for Dana", async () => {
    const world = await open();
    const [full, none] = ["full", "none"].map((name) => {
      const secret = world.mock.credentials.seeded.find((one) => one.name === name)?.secret ?? "";
      return withHeaders(world, { "X-API-Key": secret });
    }) as [Caller, Caller];
    const apps = (await (await withKey(world)).send("listApps")).body;
    expect((await full.send("listApps")).body).toEqual(apps);
    expect((await full.send("getTenant", { path: { tenant_id: examples.otherTenant } })).status).toBe(200);
    expect(await statusOf(none, "listApps")).toBe(403);
    await changeRole(world, users.dana, "chat_only_user");
    expect(await statusOf(full, "listApps")).toBe(200);
  });
});

describe("3. who may see usage", () => {
  it("View User Roles opens all six summaries; View Usage & Limits opens none of them", async () => {
    const world = await open();
    const [admin, viewer, general] = [
      await withKey(world),
      await withKey(world, users.tariq),
      await withKey(world, users.mei),
    ];
    for (const name of summaries) {
      expect(await statusOf(admin, name)).toBe(200);
      for (const caller of [viewer, general])
        expect(await caller.send(name)).toMatchObject({
          status: 403,
          body: { detail: "Insufficient permissions: View User Roles" },
        });
    }
  });

  it("any of three permissions opens the limit", async () => {
    const world = await open();
    for (const person of [users.dana, users.tariq, users.mei, users.luis])
      expect(await statusOf(await withKey(world, person), "getUsageLimit")).toBe(200);
    for (const person of [users.omar, users.ines, users.nadia])
      expect(await statusOf(await withKey(world, person), "getUsageLimit")).toBe(403);
  });

  it("another tenant's usage is 403 for the people of a tenant, whatever they may see in their own", async () => {
    const world = await open();
    for (const person of [users.dana, users.tariq, users.mei]) {
      const answer = await (await withKey(world, person)).send("getUsageLimit", other);
      expect(answer).toMatchObject({
        status: 403,
        body: { detail: `Insufficient permissions: tenant ${examples.otherTenant}` },
      });
    }
  });

  it("View Own Tenant Usage opens the own tenant only, also for somebody whose role reaches others", async () => {
    const world = await open();
    const helpdesk = await withKey(world, users.sasha);
    expect((await helpdesk.send("getUsageLimit")).body).toMatchObject({
      tenant_id: examples.msp,
      total_credit_limit: 3000,
    });
    expect(await helpdesk.send("getUsageLimit", other)).toMatchObject({ status: 403 });
    const billing = await withKey(world, users.jude);
    expect((await billing.send("getUsageLimit", other)).body).toMatchObject({
      total_credits_used: 1012.25,
      rate_limited: true,
    });
  });

  it("a malformed tenant is 400, one that there is not 404", async () => {
    const key = await withKey(await open());
    for (const name of ["getUsageLimit", "listAuditEvents", "listRoles", "getDailyUsage"] as const) {
      const caller = name === "listAuditEvents" ? await withKey(await open(), users.nadia) : key;
      const malformed = await caller.send(name, { query: { tenant_id: "larkspur" } });
      expect(malformed.status).toBe(400);
      expect(differences(name, malformed)).toEqual([]);
      expect((await caller.send(name, { query: { tenant_id: "tenant_0" } })).status).toBe(404);
    }
  });

  it("a report's total covers the whole report, not the page, and all six agree", async () => {
    const key = await withKey(await open());
    for (const name of summaries.filter((one) => one !== "getUsageByAsset")) {
      const { body } = await key.send(name, { query: { limit: 2, offset: 1 } });
      expect(body.total_credits, name).toBe(812.5);
      expect(body.data, name).toHaveLength(2);
      const all = (await key.send(name, { query: { limit: 1000 } })).body.data as { credits: number }[];
      expect(sumOf(all), name).toBe(812.5);
      expect(all.slice(1, 3), name).toEqual(body.data);
    }
    const assets = (await key.send("getUsageByAsset")).body;
    expect(sumOf(assets.data)).toBe(assets.total_credits);
  });

  it("the period is the current calendar month unless it is said, both days included", async () => {
    const world = await open();
    const key = await withKey(world);
    const { body } = await key.send("getDailyUsage");
    expect(body).toMatchObject({ start_date: "2026-03-01", end_date: "2026-03-31" });
    const [first] = body.data;
    const day = { start_date: first.date, end_date: first.date };
    expect((await key.send("getDailyUsage", { query: day })).body).toEqual({
      ...body,
      ...day,
      total_credits: first.credits,
      data: [first],
    });
    const february = { start_date: "2026-02-01", end_date: "2026-02-28" };
    expect((await key.send("getUsageByUser", { query: february })).body.total_credits).toBe(650);
    const backwards = await key.send("getDailyUsage", { query: { start_date: "2026-03-02", end_date: "2026-03-01" } });
    expect(backwards).toMatchObject({ status: 422, body: { detail: [{ loc: ["query", "end_date"] }] } });
  });

  it("a call shows up in the reports: in whose name, with which model, through what", async () => {
    const world = await open("function", hatz, "2026-03-01T00:00:00Z");
    const key = await withKey(world);
    await world.mock.clock.set("2026-03-05T09:30:00Z");
    await key.send("queryApp", samples.queryApp());
    const day = { query: { start_date: "2026-03-05", end_date: "2026-03-05" } };
    expect((await key.send("getUsageBySource", day)).body.data).toMatchObject([{ source: "app", request_count: 1 }]);
    expect((await key.send("getUsageByModel", day)).body.data).toMatchObject([
      { model: "gpt-4o", developer: "OpenAI" },
    ]);
    expect((await key.send("getUsageByAsset", day)).body.data).toMatchObject([
      { asset_id: examples.app, run_count: 1 },
    ]);
    expect((await key.send("getUsageByUser", day)).body.data).toMatchObject([
      { user_id: users.dana.user, role: "client_admin" },
    ]);
    expect((await key.send("getHourlyUsage", day)).body.data).toMatchObject([{ weekday: 4, hour: 9 }]);
  });
});

describe("4. apps", () => {
  it("/app/list is My Automations: apps and workflows mixed, told apart by their members, without a total", async () => {
    const { body } = await (await withKey(await open())).send("listApps");
    expect(Object.keys(body)).toEqual(["data"]);
    const kinds = body.data.map((one: object) =>
      "steps" in one && "dependencies" in one
        ? "workflow"
        : "prompt_sections" in one && "default_model" in one
          ? "app"
          : "?",
    );
    expect(new Set(kinds)).toEqual(new Set(["app", "workflow"]));
    for (const one of body.data) expect(Object.keys(one)).not.toContain("type");
  });

  it("each user has other ones", async () => {
    const world = await open();
    const luis = await withKey(world, users.luis);
    expect((await luis.send("listApps")).body.data.map(({ id }: { id: string }) => id)).toEqual([
      examples.otherUserApp,
    ]);
    expect((await luis.send("getApp", { path: { app_id: examples.app } })).status).toBe(404);
  });

  it("paging is applied after the name filter, in upper or lower case", async () => {
    const key = await withKey(await open());
    const names = async (query: object) =>
      (await key.send("listApps", { query: { ...query } })).body.data.map(({ name }: { name: string }) => name);
    expect(await names({ name: "TICKET" })).toEqual(["Ticket summary", "Ticket triage"]);
    expect(await names({ name: "ticket", limit: 1, offset: 1 })).toEqual(["Ticket triage"]);
    expect((await key.send("listApps", { query: { limit: 0 } })).status).toBe(422);
    expect((await key.send("listApps", { query: { limit: 1001 } })).status).toBe(422);
  });

  it("community and private automations are out of reach of a key: not listed, not found, not run", async () => {
    const key = await withKey(await open());
    const ids = (await key.send("listApps", { query: { limit: 1000 } })).body.data.map(({ id }: { id: string }) => id);
    for (const app_id of [examples.communityApp, examples.privateWorkflow]) {
      expect(ids).not.toContain(app_id);
      expect((await key.send("getApp", { path: { app_id } })).status).toBe(404);
      expect((await key.send("queryApp", { path: { app_id }, body: { inputs: {} } })).status).toBe(404);
      expect((await key.send("runWorkflow", { body: { app_id, inputs: {} } })).status).toBe(404);
    }
  });

  it("a required input that is missing is 422 and says which", async () => {
    const key = await withKey(await open());
    const answer = await key.send("queryApp", { path: { app_id: examples.app }, body: { inputs: {} } });
    expect(answer).toMatchObject({
      status: 422,
      body: { detail: [{ loc: ["body", "inputs", "ticket"], msg: "is required", type: "required" }] },
    });
    expect((await key.send("queryApp", { path: { app_id: examples.app }, body: {} })).body.detail[0].loc).toEqual([
      "body",
      "inputs",
    ]);
    expect((await key.send("runWorkflow", { body: { app_id: examples.workflow, inputs: {} } })).status).toBe(422);
  });

  it("an app is queried and a workflow is run, not the other way round", async () => {
    const key = await withKey(await open());
    expect((await key.send("queryApp", { path: { app_id: examples.workflow }, body: { inputs: {} } })).status).toBe(
      422,
    );
    expect((await key.send("runWorkflow", { body: { app_id: examples.app, inputs: { ticket: "x" } } })).status).toBe(
      422,
    );
  });

  it("another model than the app's own may be named, but by its name and not by what people call it", async () => {
    const key = await withKey(await open());
    const query = (model: string | null) =>
      key.send("queryApp", { path: { app_id: examples.app }, body: { inputs: { ticket: "x" }, model } });
    expect((await query(null)).body.model).toBe("gpt-4o");
    expect((await query("claude-sonnet-4")).body.model).toBe("claude-sonnet-4");
    expect((await query("Claude Sonnet 4")).body.detail[0]).toMatchObject({ loc: ["body", "model"] });
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

describe("9. files and workflows take a while", () => {
  it("a file is uploading, then processing, then ready; before that it cannot be used: 409", async () => {
    const world = await open();
    const key = await withKey(world);
    const uploaded = await key.send("uploadFile", { form: toForm("spooler: driver updated", { scope_type: "chat" }) });
    expect(uploaded.body).toMatchObject({ status: "uploading" });
    const { file_id } = uploaded.body;
    const state = async () => (await key.send("getFileStatus", { path: { file_id } })).body.status;
    const use = () => key.send("createChatCompletion", { body: { ...chat("gpt-4o").body, file_uuids: [file_id] } });
    expect(await state()).toBe("uploading");
    await world.mock.clock.advance("2s");
    expect(await state()).toBe("processing");
    expect(await use()).toMatchObject({ status: 409, body: { detail: `File ${file_id} is processing.` } });
    await world.mock.clock.advance("8s");
    expect(await state()).toBe("ready");
    expect((await use()).status).toBe(200);
  });

  it("processing may fail, and such a file stays unusable", async () => {
    const world = await open();
    const key = await withKey(world);
    world.mock.faults.add({ job: "file_processing" });
    const { file_id } = (await key.send("createUploadUrl", samples.createUploadUrl())).body;
    await world.mock.clock.advance("1m");
    expect((await key.send("getFileStatus", { path: { file_id } })).body.status).toBe("failed");
    expect(
      (await key.send("runWorkflow", { body: { app_id: examples.workflow, inputs: { report: file_id } } })).status,
    ).toBe(409);
  });

  it("the older answer comes with the older member: file_uuid instead of file_id", async () => {
    const key = await withKey(await open());
    const { body } = await key.send("uploadFile", { form: toForm("12345678", { only_calculate_tokens: "true" }) });
    expect(body).toEqual({ file_uuid: expect.any(String), tokens: 2, message: expect.any(String) });
    expect((await key.send("getFileStatus", { path: { file_id: body.file_uuid } })).status).toBe(200);
  });

  it("the bytes of a presigned upload go to another host", async () => {
    const { body } = await (await withKey(await open())).send("createUploadUrl", samples.createUploadUrl());
    expect(new URL(body.upload_url).host).toBe("uploads.hatz.ai");
    expect(body.upload_url).toContain(body.file_id);
  });

  it("a file that is somebody else's is 404, and using it is 422", async () => {
    const key = await withKey(await open());
    const file_id = examples.otherUserFile;
    expect((await key.send("getFileStatus", { path: { file_id } })).status).toBe(404);
    const use = await key.send("createChatCompletion", { body: { ...chat("gpt-4o").body, file_uuids: [file_id] } });
    expect(use).toMatchObject({ status: 422, body: { detail: [{ loc: ["body", "file_uuids", 0] }] } });
  });

  it("a workflow is invoked with a fixed phrase and polled: queued, running, completed", async () => {
    const world = await open();
    const key = await withKey(world);
    const { body } = await key.send("runWorkflow", samples.runWorkflow());
    expect(body).toEqual({ status: "Workflow Job Invoked", job_id: expect.any(String) });
    const poll = async () => (await key.send("getWorkflowJob", { path: { job_id: body.job_id } })).body;
    expect(await poll()).toMatchObject({ status: "queued", outputs: [], completed_at: null });
    await world.mock.clock.advance("5s");
    expect((await poll()).status).toBe("running");
    await world.mock.clock.advance("25s");
    const done = await poll();
    expect(done).toMatchObject({ status: "completed", error: null });
    expect(done.outputs.map(({ display_name }: { display_name: string }) => display_name)).toEqual([
      "Findings",
      "Letter to the client",
    ]);
  });

  it("a job can be made to fail, after its first step", async () => {
    const world = await open();
    const key = await withKey(world);
    world.mock.faults.add({ job: "workflow_run", error: "The provider is down." });
    const { job_id } = (await key.send("runWorkflow", samples.runWorkflow())).body;
    await world.mock.clock.advance("30s");
    const { body } = await key.send("getWorkflowJob", { path: { job_id } });
    expect(body).toMatchObject({ status: "failed", error: "The provider is down." });
    expect(body.outputs).toHaveLength(1);
  });

  it("a job is seen by who started it, and by nobody else", async () => {
    const world = await open();
    const path = { job_id: examples.completedJob };
    expect((await (await withKey(world)).send("getWorkflowJob", { path })).body.status).toBe("completed");
    expect((await (await withKey(world, { user: "user_Rk31Ws" })).send("getWorkflowJob", { path })).status).toBe(404);
  });
});

describe("10. four shapes of a list", () => {
  it("tenants: a bare array with an offset", async () => {
    const key = await withKey(await open(), users.robin);
    const { body } = await key.send("listTenants");
    expect(body.map(({ name }: { name: string }) => name)).toEqual(["Larkspur Dental", "Fenwick Freight"]);
    expect((await key.send("listTenants", { query: { limit: 1, offset: 1 } })).body).toEqual(body.slice(1));
  });

  it("apps: `data` without a total", async () => {
    expect(Object.keys((await (await withKey(await open())).send("listApps")).body)).toEqual(["data"]);
  });

  it("roles: a named list with a total, and a limit of 10 that counts for each source", async () => {
    const key = await withKey(await open());
    const { body } = await key.send("listRoles", { query: { tenant_id: examples.tenant, limit: 1 } });
    expect(body.total_count).toBe(7);
    expect(body.roles.map(({ role_source }: { role_source: string }) => role_source)).toEqual(["default", "custom"]);
    const without = await key.send("listRoles");
    expect(without.body.roles).toMatchObject([{ id: examples.roles.auditor, scope: null }]);
    expect((await key.send("listRoles", { query: { limit: 101 } })).status).toBe(422);
  });

  it("events: an opaque cursor, newest first, each event once", async () => {
    const key = await withKey(await open(), users.nadia);
    const seen: { id: string; created_at: string }[] = [];
    let cursor: string | null = null;
    do {
      const query = { limit: 20, ...(cursor !== null && { cursor }) };
      const { body } = await key.send("listAuditEvents", { query });
      expect(body.pagination.has_more).toBe(body.pagination.next_cursor !== null);
      seen.push(...body.data);
      cursor = body.pagination.next_cursor;
    } while (cursor !== null);
    expect(seen.length).toBeGreaterThan(50);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.map(({ created_at }) => created_at)).toEqual(
      seen
        .map(({ created_at }) => created_at)
        .toSorted()
        .reverse(),
    );
    expect((await key.send("listAuditEvents", { query: {} })).body.data).toHaveLength(50);
  });
});

function sumOf(rows: readonly { credits: number }[]): number {
  return Math.round(rows.reduce((total, { credits }) => total + credits, 0) * 100) / 100;
}
