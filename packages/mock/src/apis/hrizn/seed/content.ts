import { toolComponents } from "../content-tools.ts";
import type { ComponentRecord, ContentRecord, IdeaCloudRecord, Schemas } from "../records.ts";
import { type ArticleFacts, writeBody } from "../text/body.ts";
import { checkText } from "../text/compliance-report.ts";
import { writeComponent } from "../text/tools.ts";
import type { SiteSeed } from "./site-seed.ts";
import { parseTable } from "./table.ts";

/** `age` is in days, `ideacloud` a keyword, `tools` is `all`, `basics` or empty, `voice` a brand voice. */
type Row = Record<"id" | "age" | "ideacloud" | "voice" | "title", string> & {
  type: Schemas["ArticleType"];
  status: Schemas["ContentStatus"];
  compliance: Schemas["ComplianceStatus"];
  tools: "all" | "basics" | "";
};

/** The articles of a site, each with its components and its compliance check. */
export async function seedContent(site: SiteSeed, ideaclouds: readonly IdeaCloudRecord[]): Promise<ContentRecord[]> {
  const articles: ContentRecord[] = [];
  for (const row of parseTable<Row>(site.data.content)) {
    const ideacloud = ideaclouds.find(({ keyword }) => keyword === row.ideacloud);
    articles.push(await seedArticle(site, row, ideacloud));
    const checked = row.compliance === "complete";
    await site.add("compliance", {
      article_id: row.id,
      status: row.compliance,
      report: checked ? checkText(site.before(Number(row.age) - 1), site.random) : null,
    });
  }
  return articles;
}

async function seedArticle(site: SiteSeed, row: Row, ideacloud: IdeaCloudRecord | undefined): Promise<ContentRecord> {
  const started = site.before(Number(row.age));
  const created_at = site.stamp(started);
  const headings = ideacloud?.recommended_questions.map(({ question }) => question) ?? ownHeadings;
  const facts: ArticleFacts = {
    title: row.title,
    articleType: row.type,
    keyword: ideacloud?.keyword ?? row.title,
    headings,
    tags: ideacloud?.tags ?? ["dealership", "service"],
    dealer: site.data.profile.name,
    city: site.data.profile.city,
    domain: site.data.profile.domain,
    publishedAt: created_at,
  };
  const components = toParts(row, facts, site).map(
    (part, place): ComponentRecord => ({
      id: site.random.uuid(),
      article_id: row.id,
      ...part,
      metadata: row.status === "failed" ? { error: failure } : null,
      run_id: null,
      created_at,
      updated_at: site.stamp(started + 150_000 + place * 20_000),
    }),
  );
  for (const component of components) await site.add("components", component);
  const article: ContentRecord = {
    id: row.id,
    title: row.title,
    article_type: row.type,
    status: row.status,
    category: ideacloud?.category ?? null,
    ideacloud: ideacloud ? { id: ideacloud.id, keyword: ideacloud.keyword } : null,
    metadata: toMetadata(row),
    components: components.map(({ type, status, updated_at }) => ({ type, status, updated_at })),
    headings,
    created_at,
    updated_at: components.at(-1)?.updated_at ?? created_at,
  };
  await site.add("content", article);
  return article;
}

function toParts(
  row: Row,
  facts: ArticleFacts,
  { random }: SiteSeed,
): Pick<ComponentRecord, "type" | "status" | "content">[] {
  const status = row.status === "awaiting_input" ? "draft" : row.status;
  const content = status === "complete" ? writeBody(facts, random) : "";
  const made = toolTypes[row.tools].map((type) => ({
    type,
    status: "complete" as const,
    content: writeComponent(type, facts),
  }));
  return [{ type: "body", status, content }, ...made];
}

const toolTypes = {
  all: Object.values(toolComponents).flat(),
  basics: [...toolComponents["seo-metadata"], ...toolComponents.schemas],
  "": [],
};

function toMetadata(row: Row): ContentRecord["metadata"] {
  const tone = row.voice && { tone: `BrandVoice:${row.voice}`, language: "English" };
  if (!row.ideacloud) return { ...tone, maxTokens: 4096 };
  const error = row.status === "failed" && { error: failure };
  return {
    source: "public_api",
    api_key_id: "319ffc5b-eed9-4a17-91fd-c34432ee0b51",
    api_creator_label: "API: CMS sync",
    ...tone,
    ...error,
  };
}

const failure = "The text could not be written: the sources of the research were not reachable.";
const ownHeadings = ["What has changed?", "What does it mean for your next visit?", "Whom can you ask?"];
