import type { AppRecord, AutomationRecord, WorkflowRecord } from "../records.ts";

type Input = AutomationRecord["user_inputs"][number];
type Common = Pick<AutomationRecord, "id" | "name" | "user_id"> &
  Partial<Pick<AutomationRecord, "visibility" | "files" | "constants">> & { readonly inputs: readonly Input[] };

/** An input that has to be filled in, unless its name ends in a question mark. */
export function input(
  object_id: string,
  name: string,
  display_name: string,
  description: string,
  type = "short_answer",
): Input {
  const variable_name = name.replace("?", "");
  return {
    object_id,
    variable_name,
    variable_type: type,
    display_name,
    description,
    position: 0,
    required: variable_name === name,
  };
}

/** An app: one prompt for one model. */
export function app({ inputs, ...common }: Common & { description: string; model: string; prompt: string }): AppRecord {
  const { prompt, model, ...rest } = common;
  return {
    files: [],
    constants: [],
    visibility: "own",
    ...rest,
    default_model: model,
    user_inputs: placed(inputs),
    prompt_sections: [{ body: prompt, position: 0 }],
  };
}

type Step = readonly [id: string, name: string, model: string, prompt: string];

/** A workflow: steps of which each needs the one before. */
export function workflow({ inputs, steps, ...rest }: Common & { steps: readonly Step[] }): WorkflowRecord {
  return {
    files: [],
    constants: [],
    visibility: "own",
    ...rest,
    user_inputs: placed(inputs),
    steps: steps.map(([id, display_name, model, body], position) => ({
      id,
      step_type: "prompt",
      display_name,
      position,
      config: { model },
      prompt_sections: [{ body, position: 0 }],
    })),
    dependencies: steps.slice(1).map(([step_id], index) => ({ step_id, depends_on: steps[index]?.[0] ?? step_id })),
  };
}

function placed(inputs: readonly Input[]): Input[] {
  return inputs.map((one, position) => ({ ...one, position }));
}
