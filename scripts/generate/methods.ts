import { toComment } from "./comment.ts";
import { type Document, isOfSession } from "./document.ts";
import { type Row, toRows } from "./rows.ts";

/** The types of an API's methods, as a client groups them: what stands in the comment is what an editor shows. */
export function toMethodModule(document: Document): string {
  const rows = toRows(document);
  const ofKey = rows.filter(({ operation }) => !isOfSession(document, operation));
  const ofSession = rows.filter(({ operation }) => isOfSession(document, operation));
  return [
    'import type { operations } from "./types.ts";',
    `/** Everything that a key opens. */\nexport interface methods ${print(group(ofKey))}`,
    `/** Everything that only a signed-in session opens. */\nexport interface sessionMethods ${print(group(ofSession))}\n`,
  ].join("\n\n");
}

interface Group extends Map<string, Group | Row> {}

function group(rows: Row[]): Group {
  const root: Group = new Map();
  for (const row of rows) {
    const names = row.operation.name.split(".");
    const last = names.pop() ?? "";
    let place = root;
    for (const name of names) {
      const inside = place.get(name) ?? new Map();
      if (!(inside instanceof Map)) throw new Error(`x-method: ${row.operation.name} is inside of a method.`);
      place.set(name, inside);
      place = inside;
    }
    if (place.has(last)) throw new Error(`x-method: there are two of ${row.operation.name}.`);
    place.set(last, row);
  }
  return root;
}

function print(members: Group, indent = " "): string {
  const lines = [...members].map(([name, member]) => {
    if (member instanceof Map) return `${indent}${name}: ${print(member, `${indent} `)};`;
    return `${toComment(member, indent)}\n${indent}${name}: ${printRow(member, indent)};`;
  });
  return `{\n${lines.join("\n")}\n${indent.slice(1)}}`;
}

function printRow({ operation, errors, secrets, items, wait, members }: Row, indent: string): string {
  const job = wait?.read ?? (members["poll"] ? operation : undefined);
  const codes = Object.entries(errors).map(([status, known]) => `${status}: ${known ? toUnion(known) : "string"}`);
  const lines = [
    `name: ${JSON.stringify(operation.name)};`,
    `operation: operations[${JSON.stringify(operation.id)}];`,
    `errors: { ${codes.join("; ")} };`,
    ...(items === undefined ? [] : [`items: ${JSON.stringify(items)};`]),
    ...(secrets.length === 0 ? [] : [`secrets: ${toUnion(secrets)};`]),
    ...(job ? [`job: operations[${JSON.stringify(job.id)}];`] : []),
  ];
  return `{\n${lines.map((line) => `${indent} ${line}`).join("\n")}\n${indent}}`;
}

function toUnion(texts: string[]): string {
  return texts.map((text) => JSON.stringify(text)).join(" | ");
}
