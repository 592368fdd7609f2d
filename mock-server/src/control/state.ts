import type { components } from "@keystub/documents/control";
import type { Reply, Snapshot } from "@keystub/mock";
import { type ControlHandlers, namesOf, refuseField, type Served, selectMocks } from "./served.ts";

type Bodies = components["schemas"];

export function stateHandlers(served: Served): ControlHandlers<"reset" | "getSnapshot" | "restoreSnapshot"> {
  return {
    async reset(ctx) {
      for (const mock of selectMocks(ctx, served, ctx.body?.api, "body")) await mock.reset();
      return { status: 204 };
    },

    async getSnapshot(ctx) {
      const snapshots = await Promise.all(selectMocks(ctx, served, ctx.query.api).map((mock) => mock.snapshot()));
      // A snapshot is JSON by its contract; its type leaves open what a world's state looks like.
      return { body: { snapshots: snapshots as unknown as NonNullable<Reply["body"]> } };
    },

    async restoreSnapshot(ctx) {
      const { snapshots } = ctx.body;
      const named = snapshots.map((snapshot, index) => {
        const mock = served.mocks.find(({ api }) => api.name === snapshot.api);
        return mock
          ? { mock, snapshot, index }
          : refuseField(
              ctx,
              "body",
              `snapshots.${index}.api`,
              `${snapshot.api} is not served. There are: ${namesOf(served.mocks)}.`,
            );
      });
      for (const { mock, snapshot, index } of named) {
        const restored = await mock.restore(toSnapshot(snapshot)).catch(toMessage);
        if (typeof restored === "string") return refuseField(ctx, "body", `snapshots.${index}`, restored);
      }
      return { status: 204 };
    },
  };
}

/** What is in a world only the engine can check, and it does. */
function toSnapshot({ keystub, api, now, worlds }: Bodies["Snapshot"]): Snapshot {
  return { keystub, api, now, worlds: worlds as Snapshot["worlds"] };
}

/** The engine's word for a snapshot it cannot read is a TypeError; anything else is our fault. */
function toMessage(error: unknown): string {
  if (error instanceof TypeError) return error.message;
  throw error;
}
