import type { Random } from "../../../random.ts";
import type { IdeaCloudRecord } from "../records.ts";
import { fill, oneLine, shuffle, toSlug, toTitle } from "./phrase.ts";

/** What research finds out about a keyword. */
export type Findings = Omit<IdeaCloudRecord, "id" | "keyword" | "status" | "category" | "created_at" | "updated_at">;

/** What is known before research is complete, and after it failed. */
export const noFindings = {
  title: null,
  synopsis: null,
  tags: [],
  questions: [],
  clusters: [],
  recommended_question_ids: [],
  recommended_questions: [],
} satisfies Findings;

/** Everything an IdeaCloud says about a keyword; `epoch` (milliseconds) goes into the ids of the questions. */
export function researchKeyword(keyword: string, epoch: number, random: Random): Findings {
  const topic = { topic: oneLine(keyword) };
  // 4 + 3…5 + 3…5 gives the 10 to 14 questions of a typical IdeaCloud.
  const sizes = [4, random.integer(3, 5), random.integer(3, 5)];
  const asked = shuffle(themes, random)
    .slice(0, sizes.length)
    .map((theme, n) => ({
      ...theme,
      id: `cluster-${n}`,
      questions: shuffle(theme.questions, random).slice(0, sizes[n]),
    }));
  const found = asked.flatMap((theme) =>
    theme.questions.map((question) => ({ cluster_id: theme.id, question: fill(question, topic) })),
  );
  const indexes = found.map((_, index) => index);
  const recommended = shuffle(indexes, random).slice(0, random.integer(4, 6));
  const questions = found.map((question, index) => ({
    id: `q-${epoch}-${index}`,
    ...question,
    source_url: `https://www.example.com/${toSlug(keyword)}/${index + 1}`,
    source_title: index % 4 === 3 ? null : `${toTitle(keyword)}: ${random.pick(sources)}`,
    is_recommended: recommended.includes(index),
  }));
  const chosen = recommended.flatMap((index) => questions[index] ?? []);
  return {
    title: fill(random.pick(titles), { topic: toTitle(keyword) }),
    synopsis: fill(random.pick(synopses), topic),
    tags: [...new Set(toSlug(keyword).split("-"))].filter((word) => word.length > 2).slice(0, 5),
    questions,
    clusters: asked.map((theme) => ({
      id: theme.id,
      label: theme.label,
      question_count: theme.questions.length,
    })),
    recommended_question_ids: chosen.map(({ id }) => id),
    recommended_questions: chosen.map(({ id, question }) => ({ id, question })),
  };
}

const titles = [
  "{topic}: What to Know Before You Decide",
  "{topic} Explained",
  "A Plain Guide to {topic}",
  "{topic}: Answers From the Showroom and the Shop",
];

const synopses = [
  "What drivers ask most often about {topic}, and what our team tells them at the counter.",
  "Costs, everyday use and upkeep: {topic} in short answers, with the details that change a decision.",
  "The questions people search for around {topic}, sorted by what matters before, during and after a purchase.",
];

const sources = ["Owner Forum", "Buyer Questions", "Road Notes", "Service Bay Answers"];

const themes = [
  {
    label: "Getting started",
    questions: [
      "What should I know first about {topic}?",
      "Who is {topic} most useful for?",
      "Which mistakes are common with {topic}?",
      "What has changed about {topic} this year?",
      "Where do I find reliable facts on {topic}?",
    ],
  },
  {
    label: "Costs and value",
    questions: [
      "What does {topic} cost?",
      "Which offers apply to {topic}?",
      "Is {topic} worth it in the long run?",
      "How does {topic} affect resale value?",
      "What do owners usually spend on {topic}?",
    ],
  },
  {
    label: "Everyday use",
    questions: [
      "How does {topic} work out in winter?",
      "What does {topic} mean for a family of four?",
      "Does {topic} make a difference on long trips?",
      "How does {topic} hold up in city traffic?",
      "What do owners like most about {topic}?",
    ],
  },
  {
    label: "Comparing options",
    questions: [
      "What are the alternatives to {topic}?",
      "Which trim level suits {topic} best?",
      "How does {topic} compare with last year?",
      "When is {topic} the wrong choice?",
      "What do reviewers say about {topic}?",
    ],
  },
  {
    label: "Care and service",
    questions: [
      "How often does {topic} need attention?",
      "Can I take care of {topic} myself?",
      "What does the warranty say about {topic}?",
      "Which warning signs matter with {topic}?",
      "How long does an appointment for {topic} take?",
    ],
  },
];
