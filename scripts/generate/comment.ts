import { isSuccess } from "./document.ts";
import type { Row } from "./rows.ts";

/** What an editor shows of an operation: all that the document knows and a caller asks. */
export function toComment({ operation, errors, wait, items }: Row, indent = ""): string {
  const { id, method, path, summary, description, scopes, security, responses, evidence, deprecated } = operation;
  const answers = responses
    .filter(([status]) => isSuccess(status))
    .map(([status, response]) => `${status}: ${response.description?.trim() ?? ""}`);
  const refusals = Object.entries(errors).map(
    ([status, codes]) => `${status}${codes ? ` ${codes.map(quote).join(", ")}` : ""}`,
  );
  const lines = [
    endSentence(summary ?? id),
    ...(description ? ["", ...description.trim().split("\n")] : []),
    "",
    `${quote(`${method} ${path}`)}, operation ${quote(id)}. ${toScopes(security, scopes)}`,
    "",
    ...answers.map((answer) => `- ${answer}`),
    ...(items === undefined ? [] : ["- The call can be iterated item by item, or page by page with `pages()`."]),
    ...(wait ? [`- \`waitFor()\` asks ${quote(wait.read.name)} until the job is done.`] : []),
    ...(refusals.length > 0 ? [`- Errors: ${refusals.join(" · ")}`] : []),
    ...(evidence
      ? [
          "",
          evidence === "documented"
            ? "Documented by the API's own material."
            : "Inferred: the API's own material does not say so.",
        ]
      : []),
    ...(deprecated ? ["", "@deprecated"] : []),
  ];
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line.replaceAll("*/", "*\\/")}`.trimEnd()).join("\n")}\n${indent} */`;
}

function toScopes(security: string | null, scopes: string[]): string {
  if (security === null) return "Needs no key.";
  return scopes.length === 0 ? "Any valid key will do." : `Needs the scope ${scopes.map(quote).join(" or ")}.`;
}

function quote(text: string): string {
  return `\`${text}\``;
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
