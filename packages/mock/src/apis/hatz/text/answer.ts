import { hash } from "../../../derive.ts";

export interface Message {
  readonly role: string;
  readonly content: string;
}

/** What a model says: the same for the same messages, whoever asks and whenever. */
export function writeAnswer(messages: readonly Message[]): string {
  const digest = hash(JSON.stringify(messages.map(({ role, content }) => [role, content])));
  const pick = <T>(items: readonly [T, ...T[]], place: number): T =>
    items[Number.parseInt(digest.slice(place * 4, place * 4 + 4), 16) % items.length] ?? items[0];
  const topic = toTopic(messages.findLast(({ role }) => role === "user")?.content ?? "");
  return [
    pick(openings, 0).replace("{topic}", () => topic),
    pick(findings, 1),
    pick(advice, 2),
    pick(closings, 3),
  ].join(" ");
}

/** About as many as a real tokenizer counts in English. */
export function countTokens(messages: readonly Message[]): number {
  return messages.reduce((total, { content }) => total + 3 + tokensOf(content), 0);
}

/** Of one text. */
export function tokensOf(text: string): number {
  return Math.ceil(text.length / 4);
}

/** The beginning of a text that has at most so many tokens; `cut` says whether something is missing. */
export function limitTokens(text: string, limit: number | undefined): { text: string; cut: boolean } {
  if (limit === undefined || tokensOf(text) <= limit) return { text, cut: false };
  return { text: text.slice(0, limit * 4).trimEnd(), cut: true };
}

/** Texts as they are streamed: a few words at a time, with the spaces between them. */
export function toPieces(text: string): string[] {
  return text.match(/(?:\S+\s*){1,4}/g) ?? [text];
}

/** Ten words on one line are enough to recognise a question. */
function toTopic(text: string): string {
  const words = text.trim().split(/\s+/);
  const start = words.slice(0, 10).join(" ").slice(0, 120);
  return start === "" ? "an empty message" : `“${start}${words.length > 10 ? " …" : ""}”`;
}

const openings = [
  "Here is what matters about {topic}.",
  "In short, on {topic}:",
  "Taking {topic} step by step:",
  "My reading of {topic}:",
] as const;

const findings = [
  "The first thing to look at is what changed last, because most of these cases follow an update.",
  "Two causes are likely, and the cheaper one to rule out is a setting.",
  "Nothing in it points to a fault of the device; the configuration is the better suspect.",
  "The pattern is common after a restart, and it seldom means that data is lost.",
  "It affects one site only so far, which speaks against a general outage.",
] as const;

const advice = [
  "Note the time and the user, then compare the log of the last day with the day before.",
  "Undo the last change on one machine, wait ten minutes and see whether it helps.",
  "Ask the person on site for a photo of the message before anybody restarts anything.",
  "Check the license and the disk first; both take a minute.",
  "Write down what was tried, so that the next technician need not begin again.",
] as const;

const closings = [
  "If that does not help, escalate with the notes attached.",
  "Close the ticket once the user has confirmed it.",
  "I would follow up tomorrow morning.",
  "That should be enough to decide on the next step.",
] as const;
