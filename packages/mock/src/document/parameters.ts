import { at, below, membersOf, type Place, textAt } from "./place.ts";
import type { IdempotencyWord } from "./words.ts";

export type ParameterPlace = "path" | "query" | "header" | "cookie";

/** A parameter, ready to be read from a request. */
export interface Parameter {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly required: boolean;
  /** Pointer of its schema; undefined when it has none. */
  readonly schema: string | undefined;
  readonly style: string;
  readonly explode: boolean;
  readonly type: ValueType;
  /** What counts when the parameter is not sent. */
  readonly fallback: unknown;
  readonly idempotency: IdempotencyWord | undefined;
  /** A request id that the answer repeats. */
  readonly echo: boolean;
}

/** How the text of a parameter becomes a value. */
export interface ValueType {
  readonly kind: "string" | "number" | "boolean" | "array" | "object" | "json";
  readonly nullable: boolean;
  readonly items?: ValueType;
  readonly properties?: Readonly<Record<string, ValueType>>;
}

/** The parameters of a path item and one of its operations; the operation's replace those of the same place and name. */
export function compileParameters(pathItem: Place, operation: Place): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const owner of [pathItem, operation])
    for (const [, place] of below(at(owner, "parameters"))) {
      const parameter = compileParameter(place);
      if (parameter) found.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  return [...found.values()];
}

// "If in is "header" and the name field is "Accept", "Content-Type" or "Authorization", the parameter definition SHALL
// be ignored." (OpenAPI 3.1, Parameter Object)
const ignored = new Set(["accept", "content-type", "authorization"]);

const defaultStyle: Record<ParameterPlace, string> = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
};

function compileParameter(place: Place): Parameter | undefined {
  const members = membersOf(place);
  const name = textAt(place, "name");
  const where = textAt(place, "in") as ParameterPlace | undefined;
  if (!members || !name || !where || !(where in defaultStyle)) return undefined;
  if (where === "header" && ignored.has(name.toLowerCase())) return undefined;
  const content = below(at(place, "content"))[0]?.[1];
  const schema = content ? at(content, "schema") : at(place, "schema");
  const style = textAt(place, "style") ?? defaultStyle[where];
  return {
    name,
    in: where,
    required: where === "path" || members["required"] === true,
    schema: schema.value === undefined ? undefined : schema.pointer,
    style,
    explode: typeof members["explode"] === "boolean" ? members["explode"] : style === "form",
    type: content ? { kind: "json", nullable: false } : typeOf(schema),
    fallback: membersOf(schema)?.["default"],
    idempotency: members["x-idempotency"] as IdempotencyWord | undefined,
    echo: members["x-request-id"] === "echo",
  };
}

function typeOf(schema: Place, depth = 0): ValueType {
  const types = [at(schema, "type").value].flat().filter((type): type is string => typeof type === "string");
  const nullable = types.includes("null");
  const kind = types.find((type) => type !== "null");
  if (depth > 4) return { kind: "string", nullable };
  if (kind === "integer" || kind === "number") return { kind: "number", nullable };
  if (kind === "boolean") return { kind, nullable };
  if (kind === "array") return { kind, nullable, items: typeOf(at(schema, "items"), depth + 1) };
  if (kind === "object")
    return {
      kind,
      nullable,
      properties: Object.fromEntries(
        below(at(schema, "properties")).map(([name, property]) => [name, typeOf(property, depth + 1)]),
      ),
    };
  if (kind === undefined) {
    for (const keyword of ["allOf", "oneOf", "anyOf"])
      for (const [, branch] of below(at(schema, keyword))) {
        const type = typeOf(branch, depth + 1);
        if (type.kind !== "string") return type;
      }
    const constants = at(schema, "enum").value;
    if (Array.isArray(constants) && constants.length > 0 && constants.every((one) => typeof one === "number"))
      return { kind: "number", nullable };
  }
  return { kind: "string", nullable };
}

export type ParameterSource = {
  readonly path: (name: string) => string | undefined;
  readonly query: URLSearchParams;
  readonly header: (name: string) => string | undefined;
  readonly cookie: (name: string) => string | undefined;
};

/** The value of a parameter as it was sent, or undefined. Text that does not fit its type stays text, for the schema to refuse. */
export function readParameter(parameter: Parameter, source: ParameterSource): unknown {
  const { name, type } = parameter;
  switch (parameter.in) {
    case "path":
      return fromText(parameter, source.path(name));
    case "header":
      return fromText(parameter, source.header(name.toLowerCase())?.trim());
    case "cookie":
      return fromText(parameter, source.cookie(name));
    case "query":
      if (type.kind === "object" && (parameter.explode || parameter.style === "deepObject"))
        return readObject(parameter, source.query);
      if (type.kind === "array" && parameter.explode) {
        const all = source.query.getAll(name);
        return all.length === 0 ? undefined : all.map((text) => toValue(text, type.items));
      }
      return fromText(parameter, source.query.get(name) ?? undefined);
  }
}

const separators: Record<string, string> = { spaceDelimited: " ", pipeDelimited: "|" };
/** What stands between the parts when each stands for itself (RFC 6570 §3.2.5, §3.2.7). */
const exploded: Record<string, string> = { label: ".", matrix: ";" };

function fromText(parameter: Parameter, text: string | undefined): unknown {
  if (text === undefined) return undefined;
  const { type, style } = parameter;
  if (type.kind === "json") return parseJson(text);
  const bare = strip(text, parameter);
  const parts =
    bare === "" ? [] : bare.split((parameter.explode ? exploded[style] : undefined) ?? separators[style] ?? ",");
  if (type.kind === "array") {
    const own = `${parameter.name}=`;
    return parts.map((item) =>
      toValue(style === "matrix" && item.startsWith(own) ? item.slice(own.length) : item, type.items),
    );
  }
  if (type.kind === "object") {
    const pairs: (readonly [string, string])[] = parameter.explode
      ? parts.map((part) => splitPair(part))
      : parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ""] as const] : []));
    return Object.fromEntries(pairs.map(([key, value]) => [key, toValue(value, propertyOf(type, key))]));
  }
  return toValue(bare, type);
}

function strip(text: string, { style, name }: Parameter): string {
  if (style === "label") return text.replace(/^\./, "");
  if (style !== "matrix") return text;
  return text.startsWith(`;${name}=`) ? text.slice(name.length + 2) : text.replace(/^;/, "");
}

function propertyOf(type: ValueType, name: string): ValueType | undefined {
  return type.properties && Object.hasOwn(type.properties, name) ? type.properties[name] : undefined;
}

function splitPair(part: string): readonly [string, string] {
  const index = part.indexOf("=");
  return index < 0 ? [part, ""] : [part.slice(0, index), part.slice(index + 1)];
}

/** `style: deepObject` (`filter[name]=x`) and exploded form (`name=x`). */
function readObject({ name, style, type }: Parameter, query: URLSearchParams): unknown {
  const result: Record<string, unknown> = {};
  for (const [key, text] of query) {
    const deep = style === "deepObject" && key.startsWith(`${name}[`) && key.endsWith("]");
    const property = deep ? key.slice(name.length + 1, -1) : key;
    const known = propertyOf(type, property);
    if (deep || (style !== "deepObject" && known)) result[property] = toValue(text, known);
  }
  return Object.keys(result).length === 0 ? undefined : result;
}

function toValue(text: string, type: ValueType | undefined): unknown {
  if (type?.nullable && text === "null") return null;
  if (type?.kind === "number" && /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (type?.kind === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A cookie by its name (RFC 6265 §5.4). */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of header?.split(";") ?? []) {
    const [key, value] = splitPair(pair.trim());
    if (key === name) return value;
  }
  return undefined;
}
