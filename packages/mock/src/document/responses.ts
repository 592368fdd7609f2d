import type { RefusalName } from "../refusal.ts";
import type { Json } from "../store.ts";
import { compileFill, type Facts } from "./fill.ts";
import { at, below, isObject, membersOf, type Place } from "./place.ts";
import type { RefusalWord } from "./words.ts";

/** One response of an operation, by status. */
export interface ResponseSpec {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly content: readonly MediaSpec[];
  readonly headers: readonly HeaderSpec[];
}

export interface MediaSpec {
  readonly mediaType: string;
  /** Pointer of the schema; undefined when there is none. */
  readonly schema: string | undefined;
  readonly place: Place;
  /** The documented examples by name; an unnamed one is called `example`. */
  readonly examples: ReadonlyMap<string, Json>;
}

export interface HeaderSpec {
  readonly name: string;
  readonly required: boolean;
  readonly schema: string | undefined;
  readonly example: string | undefined;
}

/** The document's answer for one refusal. */
export interface RefusalTemplate {
  readonly status: number | undefined;
  readonly mediaType: string;
  readonly fill: (facts: Facts) => Json;
}

/** In the order of their statuses; mostly one each. */
export type RefusalTemplates = ReadonlyMap<RefusalName | "other", readonly RefusalTemplate[]>;

/** The responses of an operation. */
export function compileResponses(operation: Place): ResponseSpec[] {
  return below(at(operation, "responses")).map(([status, place]) => compileResponse(status, place));
}

function compileResponse(status: string, place: Place): ResponseSpec {
  return {
    status: status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(),
    content: below(at(place, "content")).map(([mediaType, media]) => compileMedia(mediaType, media)),
    headers: below(at(place, "headers")).map(([name, header]) => compileHeader(name, header)),
  };
}

function compileMedia(mediaType: string, place: Place): MediaSpec {
  const schema = at(place, "schema");
  const examples = new Map<string, Json>();
  for (const [name, example] of below(at(place, "examples"))) {
    const value = membersOf(example)?.["value"];
    if (value !== undefined) examples.set(name, value as Json);
  }
  const single = membersOf(place)?.["example"] ?? membersOf(schema)?.["example"];
  const listed = membersOf(schema)?.["examples"];
  if (single !== undefined) examples.set("example", single as Json);
  else if (examples.size === 0 && Array.isArray(listed) && listed.length > 0)
    examples.set("example", listed[0] as Json);
  return { mediaType, schema: schema.value === undefined ? undefined : schema.pointer, place, examples };
}

function compileHeader(name: string, place: Place): HeaderSpec {
  const schema = at(place, "schema");
  const example = membersOf(place)?.["example"] ?? membersOf(schema)?.["example"];
  return {
    name,
    required: membersOf(place)?.["required"] === true,
    schema: schema.value === undefined ? undefined : schema.pointer,
    example: example === undefined || isObject(example) ? undefined : String(example),
  };
}

/** The response that documents a status: exact before range before default (OpenAPI 3.1, Responses Object). */
export function findResponse(responses: readonly ResponseSpec[], status: number): ResponseSpec | undefined {
  const exact = String(status);
  return (
    responses.find((response) => response.status === exact) ??
    responses.find((response) => response.status === `${exact[0]}XX`) ??
    responses.find((response) => response.status === "default")
  );
}

/** The first documented success, for a POST 201 before others; 200 without content when there is none. */
export function findSuccess(
  responses: readonly ResponseSpec[],
  method: string,
): { status: number; response: ResponseSpec } {
  const response =
    (method === "POST" ? responses.find(({ status }) => status === "201") : undefined) ??
    responses.find(({ status }) => /^2\d\d$/.test(status)) ??
    responses.find(({ status }) => status === "2XX");
  if (!response) return { status: 200, response: { status: "200", content: [], headers: [] } };
  return { status: response.status === "2XX" ? 200 : Number(response.status), response };
}

/** The named examples that carry `x-refusal`, by refusal, of responses given with their status. */
export function compileRefusals(responses: readonly [status: string, place: Place][]): RefusalTemplates {
  const templates = new Map<RefusalName | "other", RefusalTemplate[]>();
  for (const [status, response] of responses)
    for (const [mediaType, media] of below(at(response, "content")))
      for (const [, example] of below(at(media, "examples"))) {
        const word = membersOf(example)?.["x-refusal"] as RefusalWord | undefined;
        if (!word) continue;
        const template = {
          status: /^\d{3}$/.test(status) ? Number(status) : undefined,
          mediaType,
          fill: compileFill((membersOf(example)?.["value"] ?? null) as Json, word.set ?? {}),
        };
        for (const name of [word.for].flat() as (RefusalName | "other")[]) {
          const known = templates.get(name);
          if (!known) templates.set(name, [template]);
          else if (known.every(({ status: other }) => other !== template.status)) known.push(template);
        }
      }
  return templates;
}
