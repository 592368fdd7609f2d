import type { JsonRecord } from "../../../store.ts";
import type { AutomationRecord, Schemas } from "../records.ts";

/** The text that the prompt sections of an app or a step make of the inputs and the constants. */
export function fillPrompt(
  sections: readonly Schemas["PromptSection"][],
  { constants }: Pick<AutomationRecord, "constants">,
  inputs: JsonRecord,
): string {
  const values: Record<string, JsonRecord> = {
    inputs,
    constants: Object.fromEntries(constants.map(({ variable_name, value }) => [variable_name, value])),
  };
  return sections
    .toSorted((one, other) => one.position - other.position)
    .map(({ body }) =>
      body.replace(/\{\{\s*(\w+)\.(\w+)\s*\}\}/g, (_, place: string, name: string) => {
        const value = values[place]?.[name] ?? "";
        return typeof value === "string" ? value : JSON.stringify(value);
      }),
    )
    .join("\n\n");
}
