import type { Random } from "../../../random.ts";
import { fill, oneLine, shuffle } from "./phrase.ts";

/** What the text of an article is made from. */
export interface ArticleFacts {
  readonly title: string;
  readonly articleType: string;
  readonly keyword: string;
  readonly headings: readonly string[];
  readonly tags: readonly string[];
  readonly dealer: string;
  readonly city: string;
  readonly domain: string;
  /** RFC 3339. */
  readonly publishedAt: string;
}

/** The body of an article in Markdown: an opening, a section for each heading, and what to do next. */
export function writeBody(article: ArticleFacts, random: Random): string {
  const facts = {
    topic: oneLine(article.keyword),
    dealer: article.dealer,
    city: article.city,
  };
  const pool = shuffle(sentences, random);
  let next = 0;
  const paragraph = (length: number) =>
    Array.from({ length }, () => fill(pool[next++ % pool.length] ?? "", facts)).join(" ");
  const sections = article.headings.map((heading) => `## ${oneLine(heading)}\n\n${paragraph(2)}\n\n${paragraph(2)}`);
  const opening = fill(random.pick(openings), facts);
  const list = steps.map((step) => `- ${fill(step, facts)}`).join("\n");
  return [`# ${oneLine(article.title)}`, opening, ...sections, "## What to do next", list].join("\n\n");
}

const openings = [
  "Hardly a week goes by without someone asking us about **{topic}**. Here are the answers we give at {dealer}, without the small talk.",
  "If **{topic}** is on your list, a few facts make the decision easier. The team at {dealer} in {city} has put them together.",
  "There is plenty to read about **{topic}**, and much of it disagrees. This is what holds up in daily driving around {city}.",
];

const sentences = [
  "The short answer is that it depends on how many miles you drive in a year and on which roads.",
  "Most drivers around {city} notice the difference within the first month.",
  "Our technicians see the same three points come up again and again, and all of them are easy to plan for.",
  "Start with the owner's manual: it lists the intervals and limits that apply to your exact model.",
  "Numbers on paper are one thing; a test drive on a familiar road tells you more.",
  "Prices vary with trim level and season, so ask for a written quote before you compare.",
  "With {topic}, a little preparation saves an extra visit later.",
  "Families tend to value space and quiet, commuters look at fuel first, and both are right.",
  "Cold mornings are the honest test, and they are no rarity here.",
  "Keep the receipts: a complete service history is worth real money at trade-in.",
  "If two options look alike, compare what is covered after the third year.",
  "A good rule is to decide what you will not give up, and to be flexible about the rest.",
  "At {dealer} we write down what we checked and why, so that you can read it again at home.",
  "Second opinions are welcome, and a second look costs nothing.",
  "Ask what is included and what is not, and have both in writing.",
  "The first winter shows whether the choice was right; the third shows whether it was good.",
  "What suits a neighbor with the same car may not suit your week.",
];

const steps = [
  "Write down the two or three things that matter most to you about {topic}.",
  "Call or message {dealer} and ask for a specialist, not for the next free person.",
  "Bring your current vehicle along: a look at it answers half of the questions.",
];
