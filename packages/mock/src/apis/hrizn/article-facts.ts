import type { Scope } from "../../api.ts";
import { type ContentRecord, records } from "./records.ts";
import type { ArticleFacts } from "./text/body.ts";

/** What the texts of an article are made from. */
export async function readFacts(scope: Scope, article: ContentRecord): Promise<ArticleFacts> {
  const site = await records(scope, "sites").get(scope.tenant);
  const ideacloud = article.ideacloud && (await records(scope, "ideaclouds").get(article.ideacloud.id));
  return {
    title: article.title,
    articleType: article.article_type,
    keyword: article.ideacloud?.keyword ?? article.title,
    headings: article.headings,
    tags: ideacloud?.tags ?? [],
    dealer: site?.name ?? "our dealership",
    city: site?.city ?? "your city",
    domain: site?.domain ?? "www.example.com",
    publishedAt: article.created_at,
  };
}
