import { parsePointer, toPointer, valueAt } from "./pointer.ts";

type Members = Readonly<Record<string, unknown>>;

/** A value in a document together with where it stands. Stepping into it follows references. */
export interface Place {
  readonly value: unknown;
  readonly pointer: string;
  readonly root: unknown;
}

/** The place of a whole document. */
export function rootOf(document: unknown): Place {
  return { value: document, pointer: "", root: document };
}

/** The place that a JSON Pointer names. */
export function placeAt(root: Place, pointer: string): Place {
  return at(root, ...parsePointer(pointer));
}

/** The place below by its key; its value is undefined where there is nothing. */
export function at(place: Place, ...keys: readonly string[]): Place {
  let here = place;
  for (const key of keys) {
    const members = membersOf(here);
    const value = members !== undefined && Object.hasOwn(members, key) ? members[key] : undefined;
    here = follow({ value, pointer: here.pointer + toPointer([key]), root: here.root });
  }
  return here;
}

/** All places directly below an object or a list. */
export function below(place: Place): [key: string, place: Place][] {
  return Object.keys(membersOf(place) ?? {}).map((key) => [key, at(place, key)]);
}

/** The members of the object at a place, or undefined where it is none. */
export function membersOf(place: Place): Members | undefined {
  return isObject(place.value) ? place.value : undefined;
}

export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null;
}

/** Text at a place, or undefined. */
export function textAt(place: Place, key: string): string | undefined {
  const { value } = at(place, key);
  return typeof value === "string" ? value : undefined;
}

/** Follows `$ref` within the document, as often as it takes; a circle or a dangling reference ends in undefined. */
function follow(place: Place): Place {
  let here = place;
  for (let hops = 0; hops < 32; hops++) {
    const ref = membersOf(here)?.["$ref"];
    if (typeof ref !== "string" || !ref.startsWith("#")) return here;
    const pointer = decodeURIComponent(ref.slice(1));
    here = { value: valueAt(here.root, pointer), pointer, root: here.root };
  }
  return { ...here, value: undefined };
}
