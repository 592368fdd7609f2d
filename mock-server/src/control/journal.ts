import type { components } from "@keystub/documents/control";
import type { JournalEntry } from "@keystub/mock";
import { type ControlHandlers, type Place, type Served, selectWorlds } from "./served.ts";

type Bodies = components["schemas"];

export function journalHandlers(served: Served): ControlHandlers<"getJournal" | "clearJournal"> {
  return {
    getJournal(ctx) {
      const { api, world, limit = 100, ...filter } = ctx.query;
      const places = selectWorlds(ctx, served, { ...(api && { api }), ...(world && { world }) });
      const entries = places.flatMap((place) => place.world.journal.list(filter).map((entry) => toBody(place, entry)));
      // Each world's are in order already; sorting is stable and keeps that at equal times.
      if (places.length > 1) entries.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
      return { body: { entries: entries.slice(-limit) } };
    },

    clearJournal(ctx) {
      for (const { world } of selectWorlds(ctx, served, ctx.query)) world.journal.clear();
      return { status: 204 };
    },
  };
}

function toBody({ mock, world }: Place, entry: JournalEntry): Bodies["JournalEntry"] {
  return {
    api: mock.api.name,
    world: world.name,
    ...entry,
    refusal: entry.refusal && { ...entry.refusal },
    violations: [...entry.violations],
  };
}
