import type { Json } from "../store.ts";
import { isObject } from "./place.ts";
import { parsePointer } from "./pointer.ts";

/** The values that an expression can name; members are reached with dots. */
export type Facts = { readonly [name: string]: unknown };

/** A compiled expression of the vocabulary (docs/vocabulary.md, "Filling an example"). */
export type Expression = (facts: Facts) => Json | undefined;

/**
 * Compiles `set`: JSON Pointers into a value, and what to put there. A member whose fact is missing is removed, or
 * keeps its value.
 */
export function compileSet(
  set: Readonly<Record<string, unknown>>,
  missing: "remove" | "keep" = "remove",
): (value: Json, facts: Facts) => Json {
  const assignments = Object.entries(set).map(
    ([pointer, expression]) => [parsePointer(pointer), compileExpression(expression)] as const,
  );
  return (value, facts) => {
    let result = value;
    for (const [tokens, expression] of assignments) {
      const own = expression(facts);
      if (own !== undefined || missing === "remove") result = putAt(result, tokens, own);
    }
    return result;
  };
}

/** The same for one example. */
export function compileFill(
  example: Json,
  set: Readonly<Record<string, unknown>>,
  missing: "remove" | "keep" = "remove",
): (facts: Facts) => Json {
  const fill = compileSet(set, missing);
  return (facts) => fill(example, facts);
}

/** Compiles one expression. */
export function compileExpression(source: unknown): Expression {
  if (typeof source === "string") return compileText(source);
  if (Array.isArray(source)) {
    const items = source.map(compileExpression);
    return (facts) => items.map((item) => item(facts) ?? null);
  }
  if (!isObject(source)) return () => source as Json;
  if ("each" in source && "as" in source) {
    const list = compileExpression(source["each"]);
    const item = compileExpression(source["as"]);
    return (facts) => {
      const items = list(facts);
      return Array.isArray(items) ? items.map((own) => item({ ...facts, ...(own as Facts) }) ?? null) : undefined;
    };
  }
  const members = Object.entries(source).map(([name, value]) => [name, compileExpression(value)] as const);
  return (facts) => {
    const result: Record<string, Json> = {};
    for (const [name, expression] of members) {
      const value = expression(facts);
      if (value !== undefined) result[name] = value;
    }
    return result;
  };
}

const placeholder = /\{([a-z_][\w.-]*)\}/gi;

function compileText(text: string): Expression {
  const whole = /^\{([a-z_][\w.-]*)\}$/i.exec(text);
  if (whole?.[1]) {
    const path = whole[1].split(".");
    return (facts) => look(facts, path);
  }
  if (text.search(placeholder) < 0) return () => text;
  return (facts) =>
    text.replace(placeholder, (_, path: string) => {
      const value = look(facts, path.split("."));
      return typeof value === "object" ? JSON.stringify(value) : String(value ?? "");
    });
}

function look(facts: Facts, path: readonly string[]): Json | undefined {
  let value: unknown = facts;
  for (const name of path) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value as Json | undefined;
}

/** A copy with one value replaced, or removed where it is undefined. Missing objects on the way are made. */
export function putAt(target: Json, [token, ...rest]: readonly string[], value: Json | undefined): Json {
  if (token === undefined) return value ?? null;
  if (Array.isArray(target)) {
    const index = token === "-" ? target.length : Number(token);
    return value === undefined && rest.length === 0
      ? target.toSpliced(index, 1)
      : Object.assign([...target], { [index]: putAt(target[index] ?? {}, rest, value) });
  }
  const members: Record<string, Json> = isObject(target) ? { ...(target as Record<string, Json>) } : {};
  if (value === undefined && rest.length === 0) delete members[token];
  else if (value !== undefined || token in members) members[token] = putAt(members[token] ?? {}, rest, value);
  return members;
}
