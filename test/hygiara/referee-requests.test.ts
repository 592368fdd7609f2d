import { hygiaraExamples as examples } from "@keystub/mock/hygiara";
import { describe, expect, test } from "vitest";
import { type Court, openCourt } from "./court.ts";
import {
  type DocumentedOperation,
  type DocumentedParameter,
  documentedOperations as operations,
} from "./documented.ts";
import type { Change } from "./samples.ts";

// The differences between the two, all of them Prism's own (@stoplight/prism-http, dist/validator):
//
// - `?page=` is for Prism a parameter that did not come: `deserializeFormStyle` drops every empty value. The document's
//   schemas accept no empty text, so we say 422.
// - `?page=0x1` is for Prism the number 1: its Ajv has `coerceTypes`, which takes whatever JavaScript takes for a number.

const byToken = { projectId: examples.project, authentication: "AccessToken", accessToken: examples.accessToken };
const withBody = operations.filter(({ bodyExample }) => bodyExample !== undefined);
const withQuery = operations.filter(({ query }) => query.length > 0);

describe("Prism and the mock turn down the same", () => {
  test.for(named(withBody))("%s, with each member taken away or replaced", async ([, operation]) => {
    const court = await openCourt();
    const [compared, refused] = await compareAll(court, operation, variants(operation.bodyExample));
    expect(compared).toEqual([]);
    expect(refused).toBeGreaterThan(5);
  });

  test("triggerReview by token, too", async () => {
    const operation = operations.find(({ id }) => id === "triggerReview") as DocumentedOperation; // it is there
    const [compared, refused] = await compareAll(await openCourt(), operation, variants(byToken));
    expect(compared).toEqual([]);
    expect(refused).toBeGreaterThan(5);
  });

  test.for(named(withBody))("%s, with JSON that is none", async ([, operation]) => {
    const court = await openCourt();
    const texts = ["{", "nope", '{"a":1,}'].map((body) => [body, { body }] as const);
    const [compared, refused] = await compareAll(court, operation, texts);
    expect([compared, refused]).toEqual([[], 3]);
  });

  test.for(named(withQuery))("%s, with each parameter", async ([, operation]) => {
    const court = await openCourt();
    const queries = operation.query.flatMap((parameter) =>
      valuesFor(parameter).map(
        (value) => [`${parameter.name}=${value}`, { query: { [parameter.name]: value } }] as const,
      ),
    );
    const [compared, refused] = await compareAll(court, operation, queries);
    expect(compared).toEqual([]);
    expect(refused).toBeGreaterThan(5);
  });

  // The document tells of no 415, so Prism warns of the status; of the request it says the same.
  test.for(named(withBody))("%s, with another media type", async ([, operation]) => {
    const { hear } = await openCourt();
    for (const type of ["text/plain", "application/xml", "application/x-www-form-urlencoded"]) {
      const { status, request, response } = await hear(operation, { body: "a=b", headers: { "Content-Type": type } });
      expect(status).toBe(415);
      expect(request).toEqual([expect.stringMatching(/^415 /)]);
      expect(response).toEqual([expect.stringMatching(/status code/)]);
    }
  });

  const values = operations.flatMap((operation) =>
    operation.query.flatMap((parameter) =>
      prismsOwn(parameter).map((value) => [operation.id, parameter.name, value, operation] as const),
    ),
  );
  test.for(values)("but Prism misses what is wrong with %s?%s=%s", async ([, name, value, operation]) => {
    const { hear } = await openCourt();
    const { status, request, response, refusal } = await hear(operation, { query: { [name]: value } });
    expect([status, request, response, refusal?.stage]).toEqual([422, [], [], "validate"]);
  });
});

function named(list: readonly DocumentedOperation[]) {
  return list.map((operation) => [operation.id, operation] as const);
}

/** In words, where the two differ over a request or our answer to it; and how many were turned down. */
async function compareAll(
  { hear, mock }: Court,
  operation: DocumentedOperation,
  changes: Iterable<readonly [string, Change]>,
) {
  const compared: string[] = [];
  let refused = 0;
  for (const [what, change] of changes) {
    // The organization may trigger ten reviews an hour.
    if (operation.id === "triggerReview") await mock.clock.advance("PT6M");
    const { status, request, response, refusal } = await hear(operation, change);
    if (response.length > 0) compared.push(`${what}: our ${status} breaks the document: ${response.join("; ")}`);
    if (status === 400 || status === 422) refused++;
    if (request.length > 0 !== (refusal?.stage === "validate"))
      compared.push(`${what}: ${status} ${refusal?.detail ?? ""} but Prism says ${request.join("; ") || "nothing"}`);
  }
  return [compared, refused] as const;
}

const wrongs = [null, true, 0, -1, 1.5, 10 ** 9, "", "?", "x".repeat(600), [], [null], {}, { a: 1 }];

/** A body with something wrong, or perhaps not: both shall think the same of it. */
function* variants(body: unknown): Iterable<readonly [string, Change]> {
  for (const wrong of wrongs) yield [`body ${label(wrong)}`, { body: wrong }];
  yield ["no body", { body: undefined }];
  yield ["an unknown member", { body: { ...(body as object), unheard_of: 1 } }];
  for (const name of Object.keys(body as object)) {
    for (const wrong of [...wrongs, undefined])
      yield [`${name} = ${label(wrong)}`, { body: { ...(body as object), [name]: wrong } }];
  }
}

function label(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 20);
}

/** Values in which the differences show that are Prism's. */
function prismsOwn({ schema }: DocumentedParameter): string[] {
  return schema["type"] === "integer" ? ["", "0x1"] : [""];
}

/** Values on both sides of what a parameter may be. */
function valuesFor({ schema }: DocumentedParameter): (string | string[])[] {
  const { type, minimum = 0, maximum = 1000 } = schema as { type?: string; minimum?: number; maximum?: number };
  const always = ["nobody", "2031-01-01T00:00:00Z", "2031-01-01", examples.project, "true", "TRUE", "1.5", "1e", "ten"];
  const numbers = type === "integer" ? [minimum - 1, minimum, maximum, maximum + 1].map(String) : [];
  const words = ["security", "Security", "high", "HIGH", "Queued", "queued"];
  return [...always, ...numbers, ...words, ["Queued", "Running"], ["Queued", "nobody"]];
}
