import { document } from "@keystub/documents/hrizn";
import { describe, expect, test } from "vitest";
import { type Case, type Change, openCourt, operationOf, told } from "./court.ts";
import { callOf, type OperationId, operationIds } from "./exchanges.ts";

const withBody = operationIds.filter((id) => operationOf(id).requestBody);
const wrongs = [null, true, 0, -1, 1.5, 10 ** 9, "", "?", "x".repeat(600), [], [null], {}, { a: 1 }];

/** The one difference that is Prism's: it takes the body `null` for none at all (`O.fromNullable` in its validator). */
const nullBodies = new Set<OperationId>(withBody.filter((id) => !operationOf(id).requestBody?.required));

describe("Prism and the mock turn down the same bodies", () => {
  test.for(withBody)("%s, with each member taken away or replaced", async (id) => {
    const { hear } = await openCourt();
    const differences: string[] = [];
    let refused = 0;
    for (const { what, body } of variants(callOf(id).body)) {
      const heard = await hear(id, body === undefined ? { body: undefined } : { body });
      if (body === null && nullBodies.has(id)) {
        expect([heard.refusal?.name, heard.verdict.request]).toEqual(["invalid_request", []]);
        continue;
      }
      differences.push(...(await compare(what, heard)));
      if (heard.response.status === 400) refused++;
    }
    expect(differences).toEqual([]);
    expect(refused).toBeGreaterThan(5);
  });

  test.for(withBody)("%s, with JSON that is none", async (id) => {
    const { hear } = await openCourt();
    for (const text of ["{", "nope", '{"a":1,}']) {
      const heard = await hear(id, { text });
      expect(heard.refusal?.name).toBe("malformed_body");
      expect(await compare(text, heard)).toEqual([]);
    }
  });

  // Hrizn documents no 415, so Prism warns of the status; of the request it says the same.
  test.for(withBody)("415 for another media type: %s", async (id) => {
    const { hear } = await openCourt();
    for (const mediaType of ["text/plain", "application/xml", "application/x-www-form-urlencoded"]) {
      const { response, verdict } = await hear(id, { text: "keyword=towing", mediaType });
      expect(response.status).toBe(415);
      expect(verdict.request.map(({ code }) => code)).toEqual(["415"]);
      expect(verdict.response.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });
});

describe("Prism and the mock turn down the same parameters", () => {
  const cases = operationIds.flatMap((id) => parametersOf(id).map((parameter) => [id, parameter] as const));

  test("there are parameters of every kind", () => {
    expect(new Set(cases.map(([, parameter]) => parameter.in))).toEqual(new Set(["query", "path", "header"]));
  });

  test.for(cases)("%s: %o", async ([id, parameter]) => {
    const { hear } = await openCourt();
    const differences: string[] = [];
    for (const text of parameter.values)
      differences.push(...(await compare(text, await hear(id, withParameter(id, parameter, text)))));
    expect(differences).toEqual([]);
  });
});

describe("what only the mock can know", () => {
  test("400 for an id of the right form that names nothing", async () => {
    const { hear } = await openCourt();
    const { response, verdict, refusal } = await hear("createIdeaCloud", {
      body: { keyword: "towing", category_id: "00000000-0000-4000-8000-000000000000" },
    });
    expect([response.status, refusal?.name, verdict.request]).toEqual([400, "invalid_request", []]);
    expect(told(verdict.response)).toEqual([]);
  });

  test("400 for a record in the wrong state", async () => {
    const { hear, mock } = await openCourt();
    await hear("checkContentCompliance");
    const { response, verdict } = await hear("checkContentCompliance");
    expect(mock.journal.list().at(-1)?.refusal?.name).toBe("invalid_state");
    expect([response.status, told([...verdict.request, ...verdict.response])]).toEqual([400, []]);
  });
});

/**
 * Values that must name something the site has. The document can only say that they are texts, so a wrong one is a fault
 * of the request that no schema shows.
 */
const namesData = new Set(["brand_voice_id", "category_id", "cursor", "type"]);

/** In words, where the two differ: over the request, or over our answer to it. */
async function compare(what: string, { response, verdict, refusal }: Case): Promise<string[]> {
  const differences = told(verdict.response).map(
    (objection) => `${what}: our ${response.status} breaks the document: ${objection}`,
  );
  const prism = verdict.request.length > 0;
  const mock = refusal?.stage === "validate";
  if (prism !== mock && (prism || !(await isAboutData(response))))
    differences.push(
      `${what}: ${response.status} ${refusal?.detail ?? ""} but Prism says ${told(verdict.request).join("; ") || "nothing"}`,
    );
  return differences;
}

async function isAboutData(response: Response): Promise<boolean> {
  const { error } = (await response.clone().json()) as { error: { details?: { errors?: { field: string }[] } } };
  const fields = error.details?.errors ?? [];
  return fields.length > 0 && fields.every(({ field }) => namesData.has(field));
}

interface Variant {
  readonly what: string;
  readonly body: unknown;
}

/** A body with something wrong, or perhaps not: both shall think the same of it. */
function* variants(body: unknown): Iterable<Variant> {
  for (const wrong of wrongs) yield { what: `body ${label(wrong)}`, body: wrong };
  yield { what: "no body", body: undefined };
  for (const path of pathsIn(body)) {
    for (const wrong of wrongs) yield { what: `${path.join(".")} = ${label(wrong)}`, body: put(body, path, wrong) };
    yield { what: `no ${path.join(".")}`, body: put(body, path, undefined) };
  }
  if (typeof body === "object") yield { what: "an unknown member", body: { ...body, unheard_of: 1 } };
}

function pathsIn(value: unknown): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys.flatMap((key) => [[key], ...pathsIn((value as never)[key]).map((rest) => [key, ...rest])]);
}

function put(value: unknown, [key, ...rest]: (string | number)[], replacement: unknown): unknown {
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

interface Parameter {
  readonly in: "query" | "path" | "header";
  readonly name: string;
  readonly values: readonly string[];
}

/** The parameters that a request can get wrong, with values on both sides of their limits. */
function parametersOf(id: OperationId): Parameter[] {
  return operationOf(id).parameters.flatMap((parameter) => {
    if (parameter.in === "cookie") return [];
    const schema = schemaAt(parameter.schema);
    const { minimum = 0, maximum = 0, maxLength = 0 } = schema as Record<string, number>;
    const numbers = [minimum - 1, minimum, maximum, maximum + 1].map(String);
    const values =
      schema["type"] === "integer"
        ? [...numbers, "1.5", "ten", "1e", "0x1g"]
        : ["nobody", "no body", "x".repeat(maxLength + 1)];
    const listed = (schema["enum"] as string[] | undefined) ?? [];
    return {
      in: parameter.in,
      name: parameter.name,
      values: [...values, ...listed, ...listed.map((value) => value.toUpperCase())],
    };
  });
}

function schemaAt(pointer: string | undefined): Record<string, unknown> {
  const schema = (pointer ?? "")
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (value, token) => (value as Record<string, unknown>)[token.replaceAll("~1", "/").replaceAll("~0", "~")],
      document,
    );
  const { $ref } = schema as { $ref?: string };
  return $ref ? schemaAt($ref.slice(1)) : (schema as Record<string, unknown>);
}

function withParameter(id: OperationId, { in: where, name }: Parameter, text: string): Change {
  if (where === "query") return { query: new URLSearchParams({ [name]: text }).toString() };
  if (where === "header") return { headers: { [name]: text } };
  const template = operationOf(id).path.split("/");
  const segments = callOf(id)
    .path.split("/")
    .map((segment, index) => {
      if (template[index] === `{${name}}`) return encodeURIComponent(text);
      return segment === "{}" ? (callOf(id).id ?? "") : segment;
    });
  return { path: segments.join("/") };
}
