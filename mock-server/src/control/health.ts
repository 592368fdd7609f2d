import { toClockBody } from "./clock.ts";
import type { ControlHandlers, Served } from "./served.ts";

export function healthHandlers({ mocks, clock, version }: Served): ControlHandlers<"getHealth"> {
  return {
    getHealth: () => ({
      body: {
        status: "ok",
        version,
        apis: mocks.map(({ api }) => api.name),
        store: "memory",
        clock: toClockBody(clock),
      },
    }),
  };
}
