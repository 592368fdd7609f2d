import { hatzExamples as examples } from "@keystub/mock/hatz";
import { describe, expect, it } from "vitest";
import { changeRole, open, users, withKey } from "./world.ts";

describe("admin and compliance", () => {
  it("the MSP's numbers are those of its tenants together", async () => {
    const key = await withKey(await open(), users.robin);
    const [larkspur, fenwick] = (await key.send("listTenants")).body;
    expect((await key.send("getMsp")).body).toMatchObject({
      total_credits_used: larkspur.total_credits_used + fenwick.total_credits_used,
      admin_user_count: 4,
      admin_recent_signin_count: 3,
      admin_login_rate: 0.75,
      tenant_user_count: larkspur.user_count + fenwick.user_count,
      tenant_recent_signin_count: 13,
      tenant_login_rate: 0.65,
    });
    expect((await key.send("getTenant", { path: { tenant_id: fenwick.id } })).body).toEqual(fenwick);
  });

  it("invited people are users at once, as General Users unless it is said, and the log notes it", async () => {
    const world = await open();
    const key = await withKey(world);
    const tenant_id = examples.tenant;
    const invited = [
      { email: "mira.okafor@larkspurdental.example" },
      { email: "tom.berg@larkspurdental.example", custom_role_name: "front_desk" },
    ];
    expect((await key.send("inviteUsers", { body: { tenant_id, users: invited } })).body).toEqual({
      message: "2 users invited.",
    });
    const all = await world.mock.collection(tenant_id, "users").list();
    expect(all.slice(-2)).toMatchObject([
      { role: "general_user", status: "invited" },
      { role: "front_desk", status: "invited" },
    ]);
    expect((await (await withKey(world, users.robin)).send("getTenant", { path: { tenant_id } })).body.user_count).toBe(
      16,
    );
    const { body } = await (await withKey(world, users.nadia)).send("listAuditEvents", {
      query: { event_type: "user.invited", limit: 2 },
    });
    expect(body.data.map(({ metadata }: { metadata: { role: string } }) => metadata.role).toSorted()).toEqual([
      "front_desk",
      "general_user",
    ]);
  });

  it("an invitation names each address once, nobody who is there, and a role that there is", async () => {
    const key = await withKey(await open());
    const invite = (people: object[], tenant_id: string = examples.tenant) =>
      key.send("inviteUsers", { body: { tenant_id, users: people } });
    const mira = { email: "mira@larkspurdental.example" };
    expect((await invite([mira, { email: "MIRA@larkspurdental.example" }])).body.detail[0].loc).toEqual([
      "body",
      "users",
      1,
      "email",
    ]);
    expect((await invite([{ email: "dana.whitfield@larkspurdental.example" }])).status).toBe(422);
    expect((await invite([{ ...mira, custom_role_name: "dispatcher" }])).status).toBe(422);
    expect((await invite([])).status).toBe(422);
    expect(
      (await invite(Array.from({ length: 101 }, (_, n) => ({ email: `n${n}@larkspurdental.example` })))).status,
    ).toBe(422);
    expect((await invite([mira], examples.otherTenant)).status).toBe(403);
    expect((await invite([mira], "tenant_0")).status).toBe(404);
    expect((await invite([mira])).status).toBe(200);
  });

  it("a role is shown with its permissions and with how many have it now", async () => {
    const world = await open();
    const key = await withKey(world);
    const role = async (role_id: string) => (await key.send("getRole", { path: { role_id } })).body;
    expect(await role(examples.roles.clientAdmin)).toMatchObject({
      permissions_count: 16,
      permissions_preview: ["View Apps", "Create Apps", "Secure AI Chat"],
      assigned_users_count: 2,
    });
    expect(await role(examples.roles.frontDesk)).toMatchObject({ user_credit_limit: 300, assigned_users_count: 5 });
    await changeRole(world, users.luis, "client_admin");
    expect(await role(examples.roles.clientAdmin)).toMatchObject({ assigned_users_count: 3 });
    expect((await key.send("getRole", { path: { role_id: examples.roles.dispatcher } })).status).toBe(404);
    expect(
      (await (await withKey(world, users.robin)).send("getRole", { path: { role_id: examples.roles.dispatcher } }))
        .status,
    ).toBe(200);
  });

  it("the log is filtered by time, type and who or what", async () => {
    const key = await withKey(await open(), users.nadia);
    const events = async (
      query: object,
    ): Promise<{ event_type: string; created_at: string; actor: { email: string } }[]> =>
      (await key.send("listAuditEvents", { query: { limit: 1000, ...query } })).body.data;
    const all = await events({});
    const middle = all[Math.floor(all.length / 2)]?.created_at ?? "";
    expect((await events({ start: middle })).length + (await events({ end: middle })).length).toBe(all.length + 1);
    const created = await events({ event_type: "api_key.created" });
    expect(new Set(created.map(({ event_type }) => event_type))).toEqual(new Set(["api_key.created"]));
    expect(await events({ search: "ZAP BRIDGE" })).toHaveLength(1);
    expect(new Set((await events({ search: "omar" })).map(({ actor }) => actor.email))).toEqual(
      new Set(["omar.said@larkspurdental.example"]),
    );
  });

  it("settings change in part, need something to change, and keep what belongs together", async () => {
    const world = await open();
    const key = await withKey(world, users.robin);
    const path = { tenant_id: examples.otherTenant };
    const update = (body: object) => key.send("updateComplianceSettings", { path, body });
    const before = (await key.send("getComplianceSettings", { path })).body;
    expect((await update({ file_egress_policy: "direct_only" })).body).toEqual({
      ...before,
      file_egress_policy: "direct_only",
    });
    expect((await key.send("getComplianceSettings", { path })).body.file_egress_policy).toBe("direct_only");
    for (const body of [
      {},
      { unknown: true },
      { invocations_view_enabled: false, invocations_view_content_enabled: true },
    ])
      expect((await update(body)).status).toBe(422);
    expect(
      (await (await withKey(world)).send("getComplianceSettings", { path: { tenant_id: examples.tenant } })).status,
    ).toBe(403);
    expect((await (await withKey(world, users.nadia)).send("getComplianceSettings", { path })).status).toBe(403);
  });
});
