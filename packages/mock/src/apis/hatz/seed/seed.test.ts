import { describe, expect, it } from "vitest";
import { createRandom } from "../../../random.ts";
import type { JsonRecord } from "../../../store.ts";
import { sum } from "../credits.ts";
import { hatzExamples } from "../examples.ts";
import { catalog, modes } from "../models/catalog.ts";
import { permissionTitles } from "../permissions.ts";
import type { Records } from "../records.ts";
import { roleNames } from "./roles.ts";
import { seed } from "./seed.ts";

const first = await fillWorld(Date.UTC(2026, 2, 18, 15));
const tenants = [hatzExamples.tenant, hatzExamples.otherTenant, hatzExamples.msp];

describe("the seed of Hatz AI", () => {
  it("is the same in every run", async () => {
    expect(await fillWorld(Date.UTC(2026, 2, 18, 15))).toEqual(first);
  });

  it("has two tenants and their MSP, and Larkspur is the first", () => {
    expect(first.tenants).toEqual(tenants);
  });

  it("has every id that examples.ts names", () => {
    const ids = new Set(Object.values(first.records).flatMap((some) => some.map(identityOf)));
    const {
      users,
      roles,
      model,
      premiumModel,
      disabledModel,
      tenant: _,
      otherTenant: __,
      msp: ___,
      ...others
    } = hatzExamples;
    for (const id of [...Object.values(others), ...Object.values(roles)]) expect(ids).toContain(id);
    for (const { user, tenant } of Object.values(users))
      expect(of("users", tenant).map(({ id }) => id)).toContain(user);
    for (const name of [model, premiumModel, disabledModel]) expect(catalog.map((one) => one.name)).toContain(name);
  });

  it("keeps an id for one record, but for the roles that every tenant has", () => {
    const all = Object.entries(first.records).filter(([table]) => !table.endsWith("/roles"));
    for (const collection of new Set(all.map(([table]) => table.split("/")[1]))) {
      const ids = all.filter(([table]) => table.endsWith(`/${collection}`)).flatMap(([, some]) => some.map(identityOf));
      expect(new Set(ids).size, collection).toBe(ids.length);
    }
  });

  it("refers only to people, roles, models, files and assets that there are", () => {
    for (const tenant of tenants) {
      const people = of("users", tenant).map(({ id }) => id);
      const assets = [...of("automations", tenant), ...of("agents", tenant)].map(({ id }) => id);
      for (const { user_id } of [
        ...of("automations", tenant),
        ...of("agents", tenant),
        ...of("files", tenant),
        ...of("usage_records", tenant),
      ])
        expect(people).toContain(user_id);
      for (const { asset_id } of of("usage_records", tenant)) if (asset_id) expect(assets).toContain(asset_id);
      for (const { app_id } of of("workflow_jobs", tenant)) expect(assets).toContain(app_id);
      const roles = of("roles", tenant).map(({ name }) => name);
      for (const { role } of of("users", tenant)) expect(roles).toContain(role);
      const models = catalog.map(({ name }) => name);
      for (const { model } of [...of("usage_records", tenant), ...of("agents", tenant)])
        expect(models).toContain(model);
      for (const one of of("automations", tenant))
        for (const model of "steps" in one ? one.steps.map(({ config }) => config.model) : [one.default_model])
          expect(models).toContain(model);
    }
    for (const name of Object.values(modes).flat()) expect(catalog.map((one) => one.name)).toContain(name);
  });

  it("gives roles only permissions that the document names, and names each role once", () => {
    for (const { permissions } of tenants.flatMap((tenant) => of("roles", tenant)))
      for (const permission of permissions) expect(permissionTitles).toHaveProperty(permission);
    expect(new Set(roleNames).size).toBe(roleNames.length);
  });

  it.each([Date.UTC(2026, 0, 1), Date.UTC(2026, 2, 18, 15), Date.UTC(2026, 2, 31, 23, 59)])(
    "has the documented totals of this month, whenever the world begins (%i)",
    async (now) => {
      const world = await fillWorld(now);
      const month = new Date(now).toISOString().slice(0, 7);
      const used = (tenant: string, user?: string) =>
        sum(
          of("usage_records", tenant, world).filter(
            ({ at, user_id }) => at.startsWith(month) && (user === undefined || user === user_id),
          ),
        );
      expect([used(hatzExamples.tenant), used(hatzExamples.otherTenant)]).toEqual([812.5, 1012.25]);
      expect(used(hatzExamples.tenant, hatzExamples.users.luis.user)).toBe(272.25);
      for (const { at } of tenants.flatMap((tenant) => of("usage_records", tenant, world)))
        expect(Date.parse(at)).toBeLessThanOrEqual(now);
    },
  );

  it("has enough for screens", () => {
    expect(of("audit_events", hatzExamples.tenant).length).toBeGreaterThan(60);
    expect(of("usage_records", hatzExamples.tenant).length).toBeGreaterThan(300);
    expect(new Set(of("audit_events", hatzExamples.tenant).map(({ event_type }) => event_type)).size).toBeGreaterThan(
      4,
    );
  });
});

interface Filled {
  readonly tenants: readonly string[];
  readonly records: Readonly<Record<string, readonly JsonRecord[]>>;
}

async function fillWorld(now: number): Promise<Filled> {
  const records: Record<string, JsonRecord[]> = {};
  const { tenants: made } = await seed({
    now,
    random: createRandom(1),
    insert: (collection, tenant, record) => void (records[`${tenant}/${collection}`] ??= []).push(record),
  });
  return { tenants: made, records };
}

function of<Name extends keyof Records>(
  collection: Name,
  tenant: string,
  { records }: Filled = first,
): Records[Name][] {
  return (records[`${tenant}/${collection}`] ?? []) as unknown as Records[Name][]; // the seed is typed where it is written
}

function identityOf({ id, file_id, job_id, tenant_id }: JsonRecord): unknown {
  return id ?? file_id ?? job_id ?? tenant_id;
}
