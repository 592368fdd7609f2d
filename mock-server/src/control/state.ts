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
          ? { mock, snapshot }
          : refuseField(
              ctx,
              "body",
              `snapshots.${index}.api`,
              `${snapshot.api} is not served. There are: ${namesOf(served.mocks)}.`,
            );
      });
      const before = await Promise.all(named.map(async ({ mock }) => ({ mock, snapshot: await mock.snapshot() })));
      try {
        for (const { mock, snapshot } of named) await mock.restore(toSnapshot(snapshot));
      } catch (error) {
        // All or nothing.
        for (const { mock, snapshot } of before) await mock.restore(snapshot);
        if (!isUnreadable(error)) throw error;
        return refuseField(ctx, "body", "snapshots", `This is no snapshot that Keystub can read: ${error.message}`);
      }
      return { status: 204 };
    },
  };
}

/** What is in a world only the engine can check, and it does. */
function toSnapshot({ keystub, api, seed, now, worlds }: Bodies["Snapshot"]): Snapshot {
  return { keystub, api, seed, now, worlds: worlds as Snapshot["worlds"] };
}

/** What the engine throws for a snapshot that is damaged; anything else is our fault. */
function isUnreadable(error: unknown): error is Error {
  return error instanceof TypeError || error instanceof RangeError;
}
