import { Ajv2020 } from "ajv/dist/2020.js";
import type { DocumentProblem } from "./document-error.ts";
import { at, below, isObject, membersOf, type Place, rootOf } from "./place.ts";
import { toPointer } from "./pointer.ts";
import { vocabularySchema } from "./vocabulary.schema.ts";
import type { JobWord, KeyWord, RateLimitWord } from "./words.ts";

type PlaceKind = keyof typeof vocabularySchema;

const ajv = new Ajv2020({ allErrors: true, strict: false });
const validators = new Map(
  Object.entries(vocabularySchema).flatMap(([kind, words]) =>
    Object.entries(words).map(([word, schema]) => [`${kind} ${word}`, ajv.compile(schema)] as const),
  ),
);
const words = new Set(Object.values(vocabularySchema).flatMap(Object.keys));

/** Finds every word of ours that is misplaced, malformed, misspelt, or names something that is not there. */
export function checkVocabulary(document: unknown): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  const used = walk(document, [], problems);
  // What a malformed word names cannot be asked.
  if (used && problems.length === 0) checkNames(rootOf(document), problems);
  return problems;
}

/** Checks all words below; says whether there is one. References are not followed: what they name is walked where it stands. */
function walk(value: unknown, tokens: string[], problems: DocumentProblem[], names = false): boolean {
  if (!isObject(value)) return false;
  let used = false;
  for (const [key, child] of Object.entries(value)) {
    if (key.startsWith("x-") && !names) used = checkWord(key, child, value, tokens, problems) || used;
    else if (names || !literal(key, child))
      used = walk(child, [...tokens, key], problems, !names && namesBelow.has(key)) || used;
  }
  return used;
}

/** Maps whose keys the author of the document chose: a header called `x-rate-limit` is no word, an example called `default` no default. */
const namesBelow = new Set([
  "$defs",
  "callbacks",
  "content",
  "dependentSchemas",
  "encoding",
  "examples",
  "headers",
  "links",
  "parameters",
  "pathItems",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "securitySchemes",
  "variables",
  "webhooks",
]);

/** Examples, defaults and constants are data: what looks like a word there is none. */
function literal(key: string, child: unknown): boolean {
  if (key === "examples") return Array.isArray(child);
  return key === "value" || key === "example" || key === "default" || key === "const" || key === "enum";
}

function checkWord(
  word: string,
  value: unknown,
  owner: Readonly<Record<string, unknown>>,
  tokens: readonly string[],
  problems: DocumentProblem[],
): boolean {
  const pointer = toPointer([...tokens, word]);
  if (!words.has(word)) {
    const meant = [...words].find((known) => simplify(known) === simplify(word));
    if (meant) problems.push({ pointer, message: `Unknown word ${word}; did you mean ${meant}?` });
    return false;
  }
  const kinds = (Object.keys(vocabularySchema) as PlaceKind[]).filter((kind) => word in vocabularySchema[kind]);
  const kind = kinds.find((candidate) => stands(candidate, owner, tokens));
  if (!kind) {
    problems.push({ pointer, message: `${word} does not stand here; it belongs on: ${kinds.join(", ")}.` });
    return true;
  }
  const validate = validators.get(`${kind} ${word}`);
  if (validate && !validate(value)) {
    for (const error of validate.errors ?? []) {
      const more =
        error.keyword === "additionalProperties"
          ? ` (${String(error.params["additionalProperty"])})`
          : error.keyword === "enum"
            ? `: ${(error.params["allowedValues"] as string[]).join(", ")}`
            : "";
      problems.push({
        pointer: pointer + error.instancePath,
        message: `${word} ${error.message ?? "is wrong"}${more}`,
      });
    }
  }
  return true;
}

function simplify(word: string): string {
  return word.toLowerCase().replaceAll(/[-_]/g, "").replace(/s$/, "");
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

function stands(kind: PlaceKind, owner: Readonly<Record<string, unknown>>, tokens: readonly string[]): boolean {
  const [first, second] = tokens;
  const operation = isOperation(tokens);
  switch (kind) {
    case "document":
      return tokens.length === 0;
    case "security scheme":
      return tokens.length === 3 && second === "securitySchemes";
    case "rate limit":
      return tokens.length === 0 || operation || (tokens.length === 3 && second === "securitySchemes");
    case "resource":
      return tokens.length === 0 || operation || (tokens.length === 2 && first === "paths");
    case "operation":
      return operation;
    case "component schema":
      return tokens.length === 3 && first === "components" && second === "schemas";
    case "response example":
      return tokens.at(-2) === "examples" && tokens.includes("responses");
    case "webhook example":
      return tokens.at(-2) === "examples" && (first === "webhooks" || tokens.includes("requestBodies"));
    case "property":
      return tokens.at(-2) === "properties";
    case "header parameter":
      return owner["in"] === "header" && typeof owner["name"] === "string";
    case "anywhere":
      return true;
  }
}

function isOperation(tokens: readonly string[]): boolean {
  const [first, , method] = tokens;
  return tokens.length === 3 && first === "paths" && methods.includes(method ?? "");
}

/** What one word names must be said somewhere. */
function checkNames(root: Place, problems: DocumentProblem[]): void {
  const events = new Set(Object.keys(membersOf(at(root, "webhooks")) ?? {}));
  const jobs = new Set<string>();
  const complain = (pointer: string, message: string) => problems.push({ pointer, message });

  for (const [name, schema] of below(at(root, "components", "schemas"))) {
    const word = membersOf(schema)?.["x-job"];
    if (!isObject(word)) continue;
    for (const [job, definition] of Object.entries(word as Record<string, JobWord>)) {
      const place = toPointer(["components", "schemas", name, "x-job", job]);
      if (jobs.has(job)) complain(place, `The job ${job} is defined twice.`);
      jobs.add(job);
      const emitted = [...(definition.steps ?? []), ...(definition.failure ? [definition.failure] : [])];
      for (const { emits } of emitted)
        if (emits !== undefined && !events.has(emits)) complain(place, `There is no webhook ${emits}.`);
    }
  }

  const schemes = at(root, "components", "securitySchemes");
  for (const [name, scheme] of below(schemes)) {
    const key = membersOf(scheme)?.["x-key"] as KeyWord | undefined;
    for (const [preset, scopes] of Object.entries(key?.presets ?? {}))
      for (const scope of scopes)
        if (key?.scopes && !(scope in key.scopes))
          complain(
            toPointer(["components", "securitySchemes", name, "x-key", "presets", preset]),
            `There is no scope ${scope}.`,
          );
    checkHeaders(scheme, complain);
  }
  checkHeaders(root, complain);
  checkScopes(root, "", schemes, complain);

  for (const [path, item] of below(at(root, "paths"))) {
    for (const [method, operation] of below(item).filter(([key]) => methods.includes(key))) {
      const pointer = toPointer(["paths", path, method]);
      const job = membersOf(operation)?.["x-job"];
      const event = membersOf(operation)?.["x-emits"];
      const credentials = (membersOf(operation)?.["x-resource"] as { credentials?: string } | undefined)?.credentials;
      if (typeof job === "string" && !jobs.has(job)) complain(`${pointer}/x-job`, `There is no job ${job}.`);
      if (typeof event === "string" && !events.has(event))
        complain(`${pointer}/x-emits`, `There is no webhook ${event}.`);
      if (credentials !== undefined && !membersOf(at(schemes, credentials)))
        complain(`${pointer}/x-resource/credentials`, `There is no security scheme ${credentials}.`);
      checkScopes(operation, pointer, schemes, complain);
      checkHeaders(operation, complain);
    }
  }
}

type Complain = (pointer: string, message: string) => void;

function checkHeaders(place: Place, complain: Complain): void {
  const word = membersOf(place)?.["x-rate-limit"] as RateLimitWord | undefined;
  for (const [header, { policy }] of Object.entries(word?.headers ?? {}))
    if (word?.policies && !(policy in word.policies))
      complain(`${place.pointer}/x-rate-limit/headers/${header}`, `There is no policy ${policy}.`);
}

function checkScopes(operation: Place, pointer: string, schemes: Place, complain: Complain): void {
  for (const [index, requirement] of below(at(operation, "security")))
    for (const [scheme, names] of Object.entries(membersOf(requirement) ?? {})) {
      const place = at(schemes, scheme);
      if (!membersOf(place)) complain(`${pointer}/security/${index}`, `There is no security scheme ${scheme}.`);
      const scopes = (membersOf(place)?.["x-key"] as KeyWord | undefined)?.scopes;
      for (const name of Array.isArray(names) ? (names as string[]) : [])
        if (scopes && !(name in scopes))
          complain(`${pointer}/security/${index}/${scheme}`, `There is no scope ${name}.`);
    }
}
