import type { ArticleFacts } from "./body.ts";
import { oneLine, toSlug, toTitle } from "./phrase.ts";

/** The component types that content tools make. */
export type ToolComponentType = keyof typeof writers;

/** The text of a component that a content tool makes from an article. */
export function writeComponent(type: ToolComponentType, article: ArticleFacts): string {
  return writers[type](article);
}

const writers = {
  seoMetadata: (article: ArticleFacts) =>
    toJson({
      page_title: `${clip(article.title, 50)} | ${article.dealer}`,
      meta_description: clip(`${oneLine(article.title)}. ${pitch(article)}`, 155),
      keywords: [oneLine(article.keyword), ...article.tags],
    }),
  combinedSchema: (article: ArticleFacts) => toJson(toLinkedData(article)),
  facebookSnip: (article: ArticleFacts) =>
    `${oneLine(article.title)}\n\n${pitch(article)} Read it here: ${toUrl(article)}`,
  instagramSnip: (article: ArticleFacts) =>
    `${oneLine(article.title)} ✨ ${pitch(article)} Link in bio.\n\n${toHashtags(article)}`,
  twitterSnip: (article: ArticleFacts) => `${clip(article.title, 180)} ${toUrl(article)} ${toHashtags(article)}`,
  googleBusinessSnip: (article: ArticleFacts) =>
    `${oneLine(article.title)}. ${pitch(article)} Visit ${article.dealer} in ${article.city}.`,
  pageSlugs: (article: ArticleFacts) =>
    toJson([toSlug(article.title), toSlug(article.keyword), `${toSlug(article.keyword)}-${toSlug(article.city)}`]),
  postTags: (article: ArticleFacts) => [...article.tags, toSlug(article.city)].map(toTitle).join(", "),
  searchIntent: (article: ArticleFacts) => intents[article.articleType] ?? "informational",
};

const intents: Readonly<Record<string, string>> = {
  comparison: "commercial",
  modellanding: "commercial",
  salesevent: "transactional",
};

/** JSON-LD (schema.org): the article, who wrote it and for whom, and its questions. */
function toLinkedData(article: ArticleFacts) {
  const publisher = { "@id": `https://${article.domain}/#dealer` };
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Article",
        headline: oneLine(article.title),
        mainEntityOfPage: toUrl(article),
        datePublished: article.publishedAt,
        author: { "@type": "Organization", name: `${article.dealer} editorial team` },
        publisher,
      },
      {
        "@type": "AutoDealer",
        ...publisher,
        name: article.dealer,
        url: `https://${article.domain}/`,
        address: { "@type": "PostalAddress", addressLocality: article.city },
      },
      {
        "@type": "FAQPage",
        mainEntity: article.headings.map((question) => ({
          "@type": "Question",
          name: oneLine(question),
          acceptedAnswer: { "@type": "Answer", text: pitch(article) },
        })),
      },
    ],
  };
}

// Such text ends up in a <script> element, which a "</script>" in a title must not close.
function toJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll("<", "\\u003c");
}

function pitch(article: ArticleFacts): string {
  return `Clear answers about ${oneLine(article.keyword)} from the people at ${article.dealer}.`;
}

function toUrl(article: ArticleFacts): string {
  return `https://${article.domain}/blog/${toSlug(article.title)}`;
}

function toHashtags(article: ArticleFacts): string {
  return article.tags.map((tag) => `#${tag}`).join(" ");
}

function clip(text: string, length: number): string {
  const line = oneLine(text);
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
