import type { operations } from "@keystub/documents/hrizn";
import type { Handler } from "../../api.ts";
import { toTimestamp } from "../../time.ts";

/** Says that the API is up. */
export const getHealth: Handler<operations["getHealth"]> = (ctx) => ({
  body: { data: { status: "ok", timestamp: toTimestamp(ctx.now) } },
});
