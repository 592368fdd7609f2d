/** A body with something wrong in one place, or perhaps not. */
export interface Variant {
  readonly what: string;
  readonly body: unknown;
}

const wrongs = [null, true, 0, -1, 1.5, 10 ** 9, "", "?", "x".repeat(600), [], [null], {}, { a: 1 }];

/** The body with each of its members, however deep, taken away or replaced; then as a whole. */
export function* variants(body: unknown): Iterable<Variant> {
  for (const wrong of wrongs) yield { what: `body ${label(wrong)}`, body: wrong };
  yield { what: "no body", body: undefined };
  for (const path of pathsIn(body)) {
    for (const wrong of wrongs) yield { what: `${path.join(".")} = ${label(wrong)}`, body: put(body, path, wrong) };
    yield { what: `no ${path.join(".")}`, body: put(body, path, undefined) };
  }
  if (typeof body === "object") yield { what: "an unknown member", body: { ...body, unheard_of: 1 } };
}

type Path = readonly (string | number)[];

function pathsIn(value: unknown): Path[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys.flatMap((key) => [[key], ...pathsIn((value as never)[key]).map((rest) => [key, ...rest])]);
}

function put(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  if (rest.length === 0 && replacement === undefined) {
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else delete copy[key];
  } else copy[key] = put(copy[key], rest, replacement);
  return copy;
}

function label(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
