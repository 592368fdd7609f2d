import { hygiaraExamples as examples } from "@keystub/mock/hygiara";
import type { DocumentedOperation } from "./documented.ts";
import type { Parts } from "./world.ts";

/** What to change in a call that would succeed. */
export interface Change extends Parts {
  /** By the name of the path parameter. */
  readonly path?: Readonly<Record<string, string>>;
}

/** A call that succeeds on a fresh mock; where it is about a key, about the one that is given. */
export function sampleOf(
  operation: DocumentedOperation,
  key: { readonly id: string },
  { path: given, ...change }: Change = {},
): { readonly line: string; readonly parts: Parts } {
  const values: Readonly<Record<string, string>> = {
    ...operation.pathExamples,
    keyId: key.id,
    ...otherInputs[operation.id],
    ...given,
  };
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
  const body = operation.bodyExample === undefined ? {} : { body: operation.bodyExample };
  return { line: `${operation.method} ${path}`, parts: { ...body, ...change } };
}

/** Inputs are the document's own examples: their ids are seeded. Only these need others. */
const otherInputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cancelReview: { reviewId: examples.runningReview },
};
