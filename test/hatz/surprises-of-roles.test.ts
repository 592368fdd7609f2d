import { hatzExamples as examples, hatz } from "@keystub/mock/hatz";
import { describe, expect, it } from "vitest";
import { samples, statusOf, summaries } from "./samples.ts";
import { type Caller, changeRole, differences, open, users, withHeaders, withKey, withSession } from "./world.ts";

const other = { query: { tenant_id: examples.otherTenant } };

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
    const world = await open(hatz, "2026-03-01T00:00:00Z");
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

function sumOf(rows: readonly { credits: number }[]): number {
  return Math.round(rows.reduce((total, { credits }) => total + credits, 0) * 100) / 100;
}
