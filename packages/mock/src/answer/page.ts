import type { ResourceWord } from "../document/words.ts";
import { Refusal } from "../refusal.ts";
import type { Json, JsonRecord } from "../store.ts";

export interface Page {
  readonly records: readonly JsonRecord[];
  /** For the members of the answer that tell about the page. */
  readonly facts: Readonly<Record<string, Json>>;
}

const defaultLimit = 25;

/**
 * One page of a list, in its order.
 * @throws {Refusal} `invalid_request` for a cursor that did not come from this list.
 */
export function findPage(
  records: readonly JsonRecord[],
  word: ResourceWord,
  query: Readonly<Record<string, unknown>>,
): Page {
  const { paging } = word;
  const order = orderOf(word);
  const sorted = order.length === 0 ? records : records.toSorted(comparator(order));
  const total = sorted.length;
  const limit = Number((paging?.limit && query[paging.limit]) ?? (paging?.limit ? defaultLimit : total));
  const page = Number((paging?.page && query[paging.page]) ?? 1);
  const offset = Number((paging?.offset && query[paging.offset]) ?? 0);
  const start = startOf();
  const shown = sorted.slice(start, start + limit);
  const hasMore = start + shown.length < total;
  const last = shown.at(-1);
  return {
    records: shown,
    facts: {
      has_more: hasMore,
      next_cursor: hasMore && last ? encodeCursor(last, order) : null,
      total_count: total,
      total_pages: Math.ceil(total / Math.max(1, limit)),
      page,
      limit,
      offset,
    },
  };

  function startOf(): number {
    switch (paging?.style) {
      case "cursor":
        return startAfter(sorted, order, word, query);
      case "page":
        return (page - 1) * limit;
      case "offset":
        return offset;
      default:
        return 0;
    }
  }
}

/** A cursor needs an order without ties, or records equal to the last of a page would be skipped. */
function orderOf({ paging, order = [], identity = "id" }: ResourceWord): readonly string[] {
  return paging?.style !== "cursor" || fieldsOf(order).includes(identity) ? order : [...order, identity];
}

type Compare = (one: JsonRecord, other: JsonRecord) => number;

/** `-created_at` means newest first. */
function comparator(order: readonly string[]): Compare {
  const fields = order.map((field) =>
    field.startsWith("-") ? ([field.slice(1), -1] as const) : ([field, 1] as const),
  );
  return (one, other) => {
    for (const [field, direction] of fields) {
      const [left, right] = [one[field] ?? null, other[field] ?? null];
      if (left !== right) return compare(left, right) * direction;
    }
    return 0;
  };
}

/** By code units, not by language: a cursor must mean the same everywhere. Instants are compared as such, since trailing zeros may be trimmed. */
function compare(left: Json, right: Json): number {
  if (left === null || right === null) return left === null ? -1 : 1;
  if (typeof left === "string" && typeof right === "string" && instant.test(left) && instant.test(right)) {
    const [one, other] = [sortable(left), sortable(right)];
    return one < other ? -1 : one > other ? 1 : 0;
  }
  return left < right ? -1 : left > right ? 1 : 0;
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(?:Z|[+-]00:00)$/;

function sortable(text: string): string {
  return text.slice(0, 19) + (instant.exec(text)?.[1] ?? ".").padEnd(10, "0");
}

function startAfter(
  sorted: readonly JsonRecord[],
  order: readonly string[],
  { paging }: ResourceWord,
  query: Readonly<Record<string, unknown>>,
): number {
  const parameter = paging?.cursor ?? "cursor";
  const cursor = query[parameter];
  if (cursor === undefined) return 0;
  const position = decodeCursor(String(cursor), order);
  if (!position) {
    const fault = {
      in: "query",
      field: parameter,
      pointer: parameter,
      message: "is not a cursor of this list",
      keyword: "format",
    } as const;
    throw new Refusal(
      "invalid_request",
      `The query parameter ${parameter} ${fault.message}.`,
      { faults: [fault] },
      "Send next_cursor as it came.",
    );
  }
  const before = comparator(order);
  const index = sorted.findIndex((record) => before(record, position) > 0);
  return index < 0 ? sorted.length : index;
}

function fieldsOf(order: readonly string[]): string[] {
  return order.map((field) => field.replace(/^-/, ""));
}

function encodeCursor(record: JsonRecord, order: readonly string[]): string {
  const position = Object.fromEntries(fieldsOf(order).map((field) => [field, record[field] ?? null]));
  return btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(position))));
}

function decodeCursor(cursor: string, order: readonly string[]): JsonRecord | undefined {
  try {
    const bytes = Uint8Array.from(atob(cursor), (character) => character.charCodeAt(0));
    const position: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (typeof position !== "object" || position === null || Array.isArray(position)) return undefined;
    return fieldsOf(order).every((field) => field in position) ? (position as JsonRecord) : undefined;
  } catch {
    return undefined;
  }
}
