import { at, below, isObject, membersOf, type Place } from "./document/place.ts";
import type { Json, JsonRecord } from "./store.ts";

/** Shows of a value what a schema declares. `minted` holds the secrets that this one answer may show, by property name. */
export type Projection = (value: unknown, minted?: Readonly<Record<string, Json>>) => Json;

const compiled = new WeakMap<object, Projection>();

/** Compiles the projection of a response schema; kept for the schema. */
export function projectionOf(schema: Place): Projection {
  const members = membersOf(schema);
  if (!members) return asIs;
  let projection = compiled.get(members);
  if (!projection) {
    // Set first: a schema may contain itself.
    compiled.set(members, (value, minted) => (projection ?? asIs)(value, minted));
    projection = compile(schema);
    compiled.set(members, projection);
  }
  return projection;
}

/** The members that a schema declares; undefined where it lets others in as well. */
export function declaredNames(schema: Place): readonly string[] | undefined {
  const properties = collectProperties(schema);
  return properties.size === 0 || membersOf(schema)?.["additionalProperties"] ? undefined : [...properties.keys()];
}

interface Property {
  readonly name: string;
  readonly project: Projection;
  readonly showOnce: boolean;
  readonly fallback: Json | undefined;
}

function compile(schema: Place): Projection {
  const items = at(schema, "items");
  if (membersOf(items)) {
    const item = projectionOf(items);
    return (value, minted) => (Array.isArray(value) ? value.map((one) => item(one, minted)) : withoutOwn(value));
  }
  const properties = collectProperties(schema);
  if (properties.size === 0) return asIs;
  const list = [...properties.values()];
  return (value, minted) => {
    if (!isObject(value) || Array.isArray(value)) return (value ?? null) as Json;
    const result: JsonRecord = {};
    for (const { name, project, showOnce, fallback } of list) {
      if (showOnce) {
        if (minted && name in minted) result[name] = minted[name] as Json;
      } else if (value[name] !== undefined) result[name] = project(value[name], minted);
      else if (fallback !== undefined) result[name] = fallback;
    }
    return result;
  };
}

/** Own properties and those of every branch: which branch holds is the response check's business. */
function collectProperties(schema: Place, found = new Map<string, Property>(), depth = 0): Map<string, Property> {
  if (depth > 8) return found;
  for (const [name, place] of below(at(schema, "properties"))) {
    const members = membersOf(place);
    found.set(name, {
      name,
      project: projectionOf(place),
      showOnce: Boolean(members?.["x-show-once"]),
      fallback: (members?.["const"] ?? members?.["default"]) as Json | undefined,
    });
  }
  for (const keyword of ["allOf", "oneOf", "anyOf"])
    for (const [, branch] of below(at(schema, keyword))) collectProperties(branch, found, depth + 1);
  return found;
}

const asIs: Projection = (value) => withoutOwn(value);

/** Fields that begin with `$` are the engine's own. */
function withoutOwn(value: unknown): Json {
  if (Array.isArray(value)) return value.map(withoutOwn);
  if (!isObject(value)) return (value ?? null) as Json;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith("$"))) as Json;
}
