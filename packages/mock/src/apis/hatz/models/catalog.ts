import type { Schemas } from "../records.ts";

export interface Model extends Readonly<Schemas["ChatModel"]> {
  /** What an alias of the Anthropic gateway means. */
  readonly family?: "sonnet" | "opus" | "haiku";
  /** The first to be refused when credits run out. */
  readonly premium: boolean;
  /** Credits for a thousand tokens. */
  readonly inputRate: number;
  readonly outputRate: number;
}

const anthropic = { developer: "Anthropic", max_tokens: 200_000, vision: true } as const;

/** Every model of the platform. Rates are invented. */
export const catalog: readonly Model[] = [
  {
    name: "gpt-4o",
    developer: "OpenAI",
    display_name: "GPT-4o",
    max_tokens: 128_000,
    vision: true,
    premium: false,
    inputRate: 0.5,
    outputRate: 2,
  },
  {
    name: "gpt-4o-mini",
    developer: "OpenAI",
    display_name: "GPT-4o mini",
    max_tokens: 128_000,
    vision: true,
    premium: false,
    inputRate: 0.05,
    outputRate: 0.2,
  },
  {
    name: "o3",
    developer: "OpenAI",
    display_name: "o3",
    max_tokens: 200_000,
    vision: true,
    premium: true,
    inputRate: 2,
    outputRate: 8,
  },
  {
    ...anthropic,
    name: "claude-opus-4",
    display_name: "Claude Opus 4",
    family: "opus",
    premium: true,
    inputRate: 3,
    outputRate: 15,
  },
  {
    ...anthropic,
    name: "claude-sonnet-4",
    display_name: "Claude Sonnet 4",
    family: "sonnet",
    premium: false,
    inputRate: 0.6,
    outputRate: 3,
  },
  {
    ...anthropic,
    name: "claude-3-7-sonnet",
    display_name: "Claude Sonnet 3.7",
    family: "sonnet",
    premium: false,
    inputRate: 0.6,
    outputRate: 3,
  },
  {
    ...anthropic,
    name: "claude-3-5-haiku",
    display_name: "Claude Haiku 3.5",
    family: "haiku",
    premium: false,
    inputRate: 0.15,
    outputRate: 0.8,
  },
  {
    name: "gemini-2.5-pro",
    developer: "Google",
    display_name: "Gemini 2.5 Pro",
    max_tokens: 1_048_576,
    vision: true,
    premium: true,
    inputRate: 1,
    outputRate: 6,
  },
  {
    name: "gemini-2.5-flash",
    developer: "Google",
    display_name: "Gemini 2.5 Flash",
    max_tokens: 1_048_576,
    vision: true,
    premium: false,
    inputRate: 0.1,
    outputRate: 0.5,
  },
  {
    name: "llama-3.3-70b",
    developer: "Meta",
    display_name: "Llama 3.3 70B",
    max_tokens: 131_072,
    vision: false,
    premium: false,
    inputRate: 0.1,
    outputRate: 0.3,
  },
];

/** What `auto` tries, in this order, by the mode of the user. */
export const modes = {
  lite: ["gemini-2.5-flash", "gpt-4o-mini", "claude-3-5-haiku", "llama-3.3-70b"],
  performance: ["gpt-4o", "claude-sonnet-4", "gemini-2.5-flash", "gpt-4o-mini"],
  turbo: ["claude-opus-4", "o3", "claude-sonnet-4", "gpt-4o"],
} as const;

/** A model by the name that requests use. */
export function findModel(name: string): Model | undefined {
  return catalog.find((model) => model.name === name);
}
