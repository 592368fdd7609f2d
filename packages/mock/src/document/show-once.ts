import type { Model } from "./model.ts";
import { at, below, membersOf, type Place } from "./place.ts";
import type { SecretFormat } from "./words.ts";

const fallback: SecretFormat = { alphabet: "hex", length: 64 };

/** The form of the signing secret that a subscription shows once, as its schema says. */
export function showOnceFormat(model: Pick<Model, "root" | "operations" | "subscriptions">): SecretFormat {
  const { subscriptions } = model.subscriptions ?? {};
  if (!subscriptions) return fallback;
  const operation = model.operations.find(
    ({ resource }) => resource?.action === "create" && resource.collection === subscriptions.collection,
  );
  for (const { place } of operation?.success.response.content ?? []) {
    const found = findProperty(at(place, "schema"), subscriptions.secret);
    if (found) return found;
  }
  return fallback;
}

function findProperty(schema: Place, name: string, depth = 0): SecretFormat | undefined {
  if (depth > 6) return undefined;
  for (const [property, place] of below(at(schema, "properties"))) {
    const word = membersOf(place)?.["x-show-once"];
    if (property === name && typeof word === "object" && word !== null) return word as SecretFormat;
    const deeper = findProperty(place, name, depth + 1);
    if (deeper) return deeper;
  }
  for (const [, part] of below(at(schema, "allOf"))) {
    const deeper = findProperty(part, name, depth + 1);
    if (deeper) return deeper;
  }
  return undefined;
}
