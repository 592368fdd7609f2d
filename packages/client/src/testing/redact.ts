import { isSecret, placeholder } from "./is-secret.ts";

/**
 * A copy for a logger, with `[secret]` for each `Secret` at any depth, where JSON would throw. Errors keep their message and their
 * cause; dates, addresses and whatever else says how it becomes JSON become that. What was already text is left alone.
 */
export function redact(value: unknown): unknown {
  return copy(value, []);
}

function copy(value: unknown, above: readonly unknown[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isSecret(value)) return placeholder;
  if (above.includes(value)) return "[circular]";
  const inside = [...above, value];
  const copyAll = (values: Iterable<unknown>) => Array.from(values, (one) => copy(one, inside));
  if (Array.isArray(value)) return copyAll(value);
  if (value instanceof Map) return new Map(copyAll(value) as [unknown, unknown][]);
  if (value instanceof Set) return new Set(copyAll(value));
  if ("toJSON" in value && typeof value.toJSON === "function") return copy(value.toJSON(), inside);
  const own = Object.entries(value).map(([name, member]) => [name, copy(member, inside)]);
  if (!(value instanceof Error)) return Object.fromEntries(own);
  const { name, message, stack, cause } = value;
  return {
    name,
    message,
    ...Object.fromEntries(own),
    ...(cause !== undefined && { cause: copy(cause, inside) }),
    stack,
  };
}
