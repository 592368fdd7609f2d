/** What stands at a JSON Pointer (RFC 6901) of simple names; undefined when there is nothing. */
export function valueAt(value: unknown, pointer: string): unknown {
  return toNames(pointer).reduce((place, name) => (isObject(place) ? place[name] : undefined), value);
}

/** Puts something else where the pointer leads, in place; `*` stands for every item of a list. */
export function replaceAt(value: unknown, pointer: string, replace: (value: unknown) => unknown): void {
  const [name = "", ...rest] = toNames(pointer);
  if (!isObject(value)) return;
  for (const key of name === "*" ? Object.keys(value) : Object.hasOwn(value, name) ? [name] : [])
    if (rest.length > 0) replaceAt(value[key], `/${rest.join("/")}`, replace);
    else value[key] = replace(value[key]);
}

function toNames(pointer: string): string[] {
  return pointer.split("/").slice(1);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
