import type { Random } from "../../../random.ts";

/** Puts facts into `{names}` of a phrase, in one pass: a fact that itself holds `{…}` is left as it is. */
export function fill(phrase: string, facts: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (name, fact: string) => facts[fact] ?? name);
}

/** The items in another order. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(random.integer(0, left.length - 1), 1));
}

/** Free text on one line, so that it can become a heading. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Each word with a capital first letter: "tire care" → "Tire Care". */
export function toTitle(text: string): string {
  return oneLine(text).replace(/(^|\s)\p{Ll}/gu, (start) => start.toUpperCase());
}

/** A piece of a URL path: "Tire Care!" → "tire-care". */
export function toSlug(text: string): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? ["article"];
  return words.join("-").slice(0, 80).replace(/-$/, "");
}
