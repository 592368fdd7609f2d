import type { Context } from "../../api.ts";

/** Refuses a body for what one of its fields says. */
export function refuseField(ctx: Context, field: string, message: string): never {
  const fault = { in: "body", field, pointer: `/${field}`, message } as const;
  return ctx.refuse("invalid_request", `${field} in the body ${message}.`, { faults: [fault] });
}

/** Refuses a call that would need more than its caller has. */
export function refuseMissing(ctx: Context, missing: readonly string[]): never {
  return ctx.refuse("scope_missing", `The credential lacks ${missing.join(" and ")}.`, {
    required_scopes: missing,
    required_scope: missing[0],
    missing_scopes: missing,
    granted_scopes: ctx.granted,
  });
}
