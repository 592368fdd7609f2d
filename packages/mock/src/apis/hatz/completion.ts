import type { Context, Reply } from "../../api.ts";
import { charge, checkCredits, type Spending } from "./credits.ts";
import type { Model } from "./models/catalog.ts";
import type { Person } from "./people.ts";
import type { Schemas } from "./records.ts";
import { countTokens, type Message, tokensOf, toPieces, writeAnswer } from "./text/answer.ts";
import { toStream } from "./text/event-stream.ts";

/** Has a model answer, once there are credits for it, and takes them. */
export async function complete(
  ctx: Context,
  person: Person,
  model: Model,
  messages: readonly Message[],
  spending: Pick<Spending, "source" | "asset_type" | "asset_id">,
  shape: (text: string) => string = (text) => text,
): Promise<{ text: string; usage: Schemas["TokenUsage"] }> {
  const inputTokens = countTokens(messages);
  await checkCredits(ctx, person, { model, inputTokens, costly: false });
  const text = shape(writeAnswer(messages));
  const usage = { input_tokens: inputTokens, output_tokens: tokensOf(text) };
  await charge(person, { ...spending, model, usage });
  return { text, usage };
}

/** An answer in the native shape, whole or as a stream. */
export function toCompletion(model: Model, text: string, usage: Schemas["TokenUsage"], stream = false): Reply {
  if (!stream)
    return { body: { choices: [{ message: { role: "assistant", content: text } }], model: model.name, usage } };
  const frames = toPieces(text).map((content, index) => ({
    choices: [{ delta: index === 0 ? { role: "assistant", content } : { content } }],
    model: model.name,
  }));
  return toStream(frames);
}
