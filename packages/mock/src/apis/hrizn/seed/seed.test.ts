import { describe, expect, it } from "vitest";
import type { SeedContext } from "../../../api.ts";
import type { Random } from "../../../random.ts";
import { hriznExamples } from "../examples.ts";
import type { Records } from "../records.ts";
import { seed } from "./seed.ts";
import { toCheckDigit } from "./vin.ts";

const now = Date.UTC(2026, 0, 1);
const first = await fillWorld();
const ridgeline = first.tenants[0] ?? "";

describe("the seed of Hrizn", () => {
  it("is the same in every run", async () => {
    expect(await fillWorld()).toEqual(first);
  });

  it("has two sites, and Ridgeline is the first", () => {
    expect(first.tenants).toEqual([hriznExamples.site, hriznExamples.otherSite]);
  });

  it("stores every record of a collection under its own identity", () => {
    for (const [collection, identity] of [
      ["content", "id"],
      ["components", "id"],
      ["ideaclouds", "id"],
      ["compliance", "article_id"],
      ["vehicles", "vin"],
      ["vehicle_descriptions", "vin"],
      ["webhook_deliveries", "id"],
    ] as const) {
      const ids = first.tenants.flatMap((tenant) =>
        of(collection, tenant).map((record) => Reflect.get(record, identity)),
      );
      expect(new Set(ids).size, collection).toBe(ids.length);
    }
  });

  it("refers only to records that its site has", () => {
    for (const tenant of first.tenants) {
      const content = of("content", tenant);
      const articles = new Set(content.map(({ id }) => id));
      const ideaclouds = new Set(of("ideaclouds", tenant).map(({ id }) => id));
      const categories = new Set(of("categories", tenant).map(({ id }) => id));
      for (const { article_id } of of("components", tenant)) expect(articles).toContain(article_id);
      for (const { article_id } of of("compliance", tenant)) expect(articles).toContain(article_id);
      for (const { ideacloud, category } of content) {
        if (ideacloud) expect(ideaclouds).toContain(ideacloud.id);
        if (category) expect(categories).toContain(category.id);
      }
    }
  });

  it("has one compliance check for each article and one description for each vehicle", () => {
    expect(of("compliance").map(({ article_id }) => article_id)).toEqual(of("content").map(({ id }) => id));
    expect(of("vehicle_descriptions").map(({ vin }) => vin)).toEqual(of("vehicles").map(({ vin }) => vin));
  });

  it("sums an article's components up as they are", () => {
    for (const article of of("content")) {
      const components = of("components")
        .filter(({ article_id }) => article_id === article.id)
        .map(({ type, status, updated_at }) => ({ type, status, updated_at }));
      expect(article.components).toEqual(components);
    }
  });

  it("counts the articles of each category", () => {
    for (const { id, article_count } of of("categories"))
      expect(of("content").filter(({ category }) => category?.id === id)).toHaveLength(article_count);
  });

  it("recommends questions that were found, and counts those of each cluster", () => {
    for (const { status, questions, clusters, ...ideacloud } of of("ideaclouds")) {
      expect(questions.length).toSatisfy((n: number) => (status === "complete" ? n >= 10 && n <= 14 : n === 0));
      const recommended = questions.filter(({ is_recommended }) => is_recommended).map(({ id }) => id);
      expect([...ideacloud.recommended_question_ids].sort()).toEqual(recommended.sort());
      for (const { id, question_count } of clusters)
        expect(questions.filter(({ cluster_id }) => cluster_id === id)).toHaveLength(question_count);
    }
  });

  it("has vehicles with valid VINs, about three in five of them described", () => {
    const vehicles = of("vehicles");
    expect(vehicles.length).toBeGreaterThanOrEqual(60);
    for (const { vin } of vehicles) {
      expect(vin).toMatch(/^[A-HJ-NPR-Z0-9]{17}$/);
      expect(vin[8]).toBe(toCheckDigit(vin));
    }
    const described = vehicles.filter(({ has_description }) => has_description).length;
    expect(described / vehicles.length).toBeCloseTo(0.6, 1);
  });

  it("was all written before the world began", () => {
    for (const { record } of first.inserted)
      for (const field of ["created_at", "updated_at", "generated_at", "delivered_at"]) {
        const time: unknown = Reflect.get(record, field);
        if (typeof time === "string") expect(Date.parse(time), JSON.stringify(record)).toBeLessThan(now);
      }
  });

  it("keeps the documented examples in the states they are named for", () => {
    const status = (collection: "content" | "ideaclouds", id: string) =>
      of(collection).find((record) => record.id === id)?.status;
    const check = (id: string) => of("compliance").find(({ article_id }) => article_id === id)?.status;
    const description = (vin: string) => of("vehicles").find((one) => one.vin === vin)?.description_status;
    const names = hriznExamples;
    expect(status("ideaclouds", names.completeIdeaCloud)).toBe("complete");
    expect(status("ideaclouds", names.failedIdeaCloud)).toBe("failed");
    expect(status("content", names.completeContent)).toBe("complete");
    expect(status("content", names.failedContent)).toBe("failed");
    expect(status("content", names.awaitingContent)).toBe("awaiting_input");
    expect(status("content", names.stalledContent)).toBe("generating");
    expect(check(names.completeContent)).toBe("complete");
    expect(check(names.uncheckedContent)).toBe("not_checked");
    expect(check(names.failedCheckContent)).toBe("failed");
    expect(check(names.stalledContent)).toBe("checking");
    expect(description(names.vehicleWithDescription)).toBe("complete");
    expect(description(names.vehicleWithout)).toBe("not_generated");
    expect(description(names.vehicleWithFailedDescription)).toBe("failed");
    expect(of("webhooks").map(({ id }) => id)).toEqual([names.webhook, names.disabledWebhook]);
    expect(of("categories").map(({ id }) => id)).toContain(names.category);
    expect(of("brand_voices")[0]).toMatchObject({ id: names.brandVoice, is_default: true });
    const other = <Name extends keyof Records>(name: Name) => of(name, names.otherSite);
    expect(other("content").map(({ id }) => id)).toContain(names.otherSiteContent);
    expect(other("ideaclouds").map(({ id }) => id)).toContain(names.otherSiteIdeaCloud);
    expect(other("vehicles").map(({ vin }) => vin)).toContain(names.otherSiteVehicle);
    expect(other("webhooks").map(({ id }) => id)).toContain(names.otherSiteWebhook);
    expect(other("categories").map(({ id }) => id)).toContain(names.otherSiteCategory);
  });

  it("names questions by the same ids whenever the world begins", async () => {
    const later = await fillWorld(now + 1e10);
    for (const { inserted } of [first, later]) {
      const found = (id: string) => inserted.flatMap(({ record }) => (record.id === id ? [record] : []))[0];
      const cloud = found(hriznExamples.completeIdeaCloud) as Records["ideaclouds"];
      const awaiting = found(hriznExamples.awaitingContent) as Records["content"];
      const awaited = found(awaiting.ideacloud?.id ?? "") as Records["ideaclouds"];
      expect(cloud.questions.map(({ id }) => id)).toEqual(expect.arrayContaining([...hriznExamples.questions]));
      expect(awaited.questions.map(({ id }) => id)).toEqual(
        expect.arrayContaining([...hriznExamples.awaitingContentQuestions]),
      );
    }
  });
});

function of<Name extends keyof Records>(name: Name, site = ridgeline): Records[Name][] {
  return first.inserted
    .filter(({ collection, tenant }) => collection === name && tenant === site)
    .map(({ record }) => record as Records[Name]); // `add` stores a collection's own records only
}

async function fillWorld(start = now) {
  const inserted: {
    collection: string;
    tenant: string;
    record: Parameters<SeedContext["insert"]>[2];
  }[] = [];
  const { tenants } = await seed({
    now: start,
    random: createRandom(),
    insert: (collection, tenant, record) => void inserted.push({ collection, tenant, record }),
  });
  return { tenants, inserted };
}

/** Enough of a seeded source for a test: mulberry32. */
function createRandom(state = 7): Random {
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const hex = (length: number) => Array.from({ length }, () => integer(0, 15).toString(16)).join("");
  return {
    integer,
    pick: (items) => items[integer(0, items.length - 1)] as (typeof items)[number],
    hex,
    text: ({ prefix = "", length = 12 }) => prefix + hex(length),
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
  };
}
