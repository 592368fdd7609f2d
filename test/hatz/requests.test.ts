import { document } from "@keystub/documents/hatz";
import { operations } from "@keystub/documents/hatz/operations";
import { describe, expect, it } from "vitest";
import { type Case, openCourt, told } from "./court.ts";
import { rightful } from "./rights.ts";
import { samples, toForm } from "./samples.ts";
import { type OperationName, operationNames } from "./world.ts";

const withBody = operationNames.filter((name) => samples[name]().body !== undefined);
/**
 * What no schema says: what an app wants to be filled in, which models, files and pages there are, and that a change
 * of nothing but unknown members, which are let through, changes nothing.
 */
const aboutData =
  /^inputs\.\w+ in the body |names no (model|file)\b|is not a cursor of this list|^The body changes nothing/;

const wrongs = [null, true, -1, 1.5, 10 ** 9, "", "?", "x".repeat(600), [], [null], {}, { a: 1 }];

describe("Prism and the mock turn down the same bodies", () => {
  it.each(withBody)("%s, with each member taken away or replaced", async (name) => {
    const { world, hear } = await openCourt();
    const caller = await rightful(world, name);
    const { body, ...rest } = samples[name]();
    const differences: string[] = [];
    let refused = 0;
    for (const [what, variant] of variants(body)) {
      const heard = await hear(caller, name, { ...rest, body: variant });
      differences.push(...compare(what, heard));
      if (heard.refusal?.stage === "validate") refused++;
    }
    expect(differences).toEqual([]);
    expect(refused).toBeGreaterThan(5);
  });

  it("uploadFile, with each part taken away or replaced", async () => {
    const { world, hear } = await openCourt();
    const caller = await rightful(world, "uploadFile");
    const parts = [{}, { scope_type: "chat" }, { scope_id: "?" }, { only_calculate_tokens: "true" }];
    const forms = [...parts.map((more) => toForm("x", more)), new FormData()];
    const heard: Case[] = [];
    for (const form of forms) heard.push(await hear(caller, "uploadFile", { form }));
    expect(heard.map(({ answer }) => answer.status)).toEqual([200, 200, 422, 200, 422]);
    expect(heard.flatMap((one, index) => compare(`form ${index}`, one))).toEqual([]);
  });
});

describe("Prism and the mock turn down the same query parameters", () => {
  const cases = operationNames.flatMap((name) => queryOf(name).map((parameter) => ({ name, ...parameter })));

  it.each(cases)("$name: $query", async ({ name, query, values }) => {
    const { world, hear } = await openCourt();
    const caller = await rightful(world, name);
    const differences: string[] = [];
    for (const value of values)
      differences.push(...compare(value, await hear(caller, name, { ...samples[name](), query: { [query]: value } })));
    expect(differences).toEqual([]);
  });

  // The one difference that is Prism's: it takes an empty value for none (`!values` in its deserializers/style/form.js).
  it.each(cases.filter(({ isNumber }) => isNumber))(
    "$name: $query= is refused, and Prism sees nothing",
    async (one) => {
      const { world, hear } = await openCourt();
      const { verdict, refusal } = await hear(await rightful(world, one.name), one.name, {
        query: { [one.query]: "" },
      });
      expect(refusal?.detail).toContain(`${one.query} must be integer`);
      expect(told([...verdict.request, ...verdict.response])).toEqual([]);
    },
  );
});

/** In words, where the two differ: over the request, or over our answer to it. */
function compare(what: string, { answer, verdict, refusal }: Case): string[] {
  const differences = told(verdict.response).map(
    (objection) => `${what}: our ${answer.status} breaks the document: ${objection}`,
  );
  // A tenant is chosen before the request is read as a whole.
  const isFault = refusal?.stage === "validate" || refusal?.name === "malformed_target";
  const isKnown = isFault && aboutData.test(refusal?.detail ?? "");
  if (!isKnown && isFault !== verdict.request.length > 0)
    differences.push(
      `${what}: ${answer.status} ${refusal?.stage} ${refusal?.detail} but Prism says ${told(verdict.request).join("; ") || "nothing"}`,
    );
  return differences;
}

/** A body with something wrong, or perhaps not: both shall think the same of it. */
function* variants(body: unknown): Iterable<readonly [what: string, body: unknown]> {
  for (const wrong of wrongs) yield [`body ${label(wrong)}`, wrong];
  yield ["no body", undefined];
  for (const path of pathsIn(body)) {
    for (const wrong of wrongs) yield [`${path.join(".")} = ${label(wrong)}`, put(body, path, wrong)];
    yield [`no ${path.join(".")}`, put(body, path, undefined)];
  }
  if (typeof body === "object") yield ["an unknown member", { ...body, unheard_of: 1 }];
}

function pathsIn(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [[key], ...pathsIn(member).map((rest) => [key, ...rest])]);
}

function put(value: unknown, [key, ...rest]: readonly string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const copy = structuredClone(value) as Record<string, unknown>; // there is a member at the path
  if (rest.length > 0 || replacement !== undefined) copy[key] = put(copy[key], rest, replacement);
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

function label(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}

interface Parameter {
  readonly in?: string;
  readonly name?: string;
  readonly schema?: Record<string, unknown>;
}

/** The query parameters of an operation, with values on both sides of their limits. */
function queryOf(name: OperationName): { query: string; isNumber: boolean; values: string[] }[] {
  const { method, path } = operations[name];
  const { parameters = [] } = at(`/paths/${path.replaceAll("/", "~1")}/${method.toLowerCase()}`) as {
    parameters?: object[];
  };
  return parameters.flatMap((one) => {
    const parameter: Parameter = resolve(one);
    if (parameter.in !== "query" || parameter.name === undefined) return [];
    const { minimum = 0, maximum = 0, maxLength = 0, ...schema } = resolve(parameter.schema ?? {});
    const numbers = [Number(minimum) - 1, minimum, maximum, Number(maximum) + 1].map(String);
    const texts = ["nobody", "no body", "2026-02-30", "2026-03-01T00:00:00Z", "x".repeat(Number(maxLength) + 1)];
    const listed = (schema["enum"] as string[] | undefined) ?? [];
    const isNumber = schema["type"] === "integer";
    const values = isNumber ? [...numbers, "1.5", "ten", "1e"] : [...texts, ...listed];
    return [{ query: parameter.name, isNumber, values }];
  });
}

function resolve(part: object): Record<string, unknown> {
  return "$ref" in part ? resolve(at(String(part.$ref).slice(1)) as object) : { ...part };
}

function at(pointer: string): unknown {
  const tokens = pointer.split("/").slice(1);
  return tokens.reduce<unknown>(
    (value, token) => (value as Record<string, unknown>)[token.replaceAll("~1", "/").replaceAll("~0", "~")],
    document,
  );
}
