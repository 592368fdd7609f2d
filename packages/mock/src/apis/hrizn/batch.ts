import type { Awaitable, Context } from "../../api.ts";
import type { JsonRecord } from "../../store.ts";

/** How a check says no: a single call leaves the pipeline, an item of a batch only fails itself. */
export type Refuse = Context["refuse"];

/** Answers the items of a batch in order; what one of them refuses is told in its place and stops no other. */
export async function answerEach<Item>(
  items: readonly Item[],
  answer: (item: Item, refuse: Refuse) => Awaitable<JsonRecord>,
  failed: (item: Item, error: string) => JsonRecord,
): Promise<JsonRecord[]> {
  const answers: JsonRecord[] = [];
  for (const item of items) {
    try {
      answers.push(await answer(item, refuseItem));
    } catch (error) {
      if (!(error instanceof ItemRefusal)) throw error;
      answers.push(failed(item, error.message));
    }
  }
  return answers;
}

function refuseItem(_name: string, detail: string): never {
  throw new ItemRefusal(detail);
}

class ItemRefusal extends Error {}
