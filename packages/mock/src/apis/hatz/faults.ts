import type { Context } from "../../api.ts";
import type { Fault } from "../../refusal.ts";

type Refuser = Pick<Context, "refuse">;

/** Refuses for one place in the body: `["inputs", "ticket"]`. */
export function refuseBody(ctx: Refuser, path: readonly (string | number)[], message: string, keyword: string): never {
  const field = path.join(".");
  const pointer = path.map((token) => `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return refuse(ctx, { in: "body", field, pointer, message, keyword });
}

/** Refuses for one parameter. */
export function refuseParameter(ctx: Refuser, place: "path" | "query", name: string, message: string): never {
  return refuse(ctx, { in: place, field: name, pointer: name, message, keyword: "constraint" });
}

function refuse(ctx: Refuser, fault: Fault): never {
  const place = fault.in === "body" ? "in the body" : `in the ${fault.in}`;
  const subject = fault.field === "" ? "The body" : `${fault.field} ${place}`;
  return ctx.refuse("invalid_request", `${subject} ${fault.message}.`, { faults: [fault] });
}
