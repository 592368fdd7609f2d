import type { Json } from "../../../store.ts";
import { escapeMarkup } from "./html.ts";

/** An inventory as XML: an element for each vehicle, in it one for each field. What is null is left out. */
export function renderFeed(vehicles: readonly { [field: string]: Json }[], generatedAt: string): string {
  const attributes = `generated_at="${escapeMarkup(generatedAt)}" vehicle_count="${vehicles.length}"`;
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<inventory ${attributes}>`,
    ...vehicles.map((vehicle) => `  <vehicle>\n${renderFields(vehicle)}\n  </vehicle>`),
    `</inventory>\n`,
  ].join("\n");
}

function renderFields(vehicle: { [field: string]: Json }): string {
  return Object.entries(vehicle)
    .filter(([, value]) => value !== null)
    .map(([field, value]) => `    <${field}>${renderValue(value)}</${field}>`)
    .join("\n");
}

function renderValue(value: Json): string {
  if (Array.isArray(value)) return value.map((item) => `<image>${renderValue(item)}</image>`).join("");
  return escapeMarkup(String(value)).replace(notXml, "�");
}

// Characters that no XML 1.0 document may hold, escaped or not (XML 1.0 §2.2).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this looks for.
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
