import { toComment } from "./comment.ts";
import type { Document } from "./document.ts";
import { type Row, toApi, toRows } from "./rows.ts";

/** The module of an API's operations: one constant for each, so that a bundle carries those it calls, and a table of all. */
export function toOperationModule(api: string, document: Document): string {
  const rows = toRows(document);
  const errors = shareErrors(rows);
  // What another row names has to stand before it.
  const sorted = [...rows.filter(({ wait }) => !wait), ...rows.filter(({ wait }) => wait)];
  return [
    `export const api = ${print(toApi(api, document))} as const;`,
    ...errors.map((shared, index) => `const errors${index + 1} = ${print(shared)} as const;`),
    ...sorted.map(
      (row) => `${toComment(row)}\nexport const ${toConstant(row.operation.name)} = ${printRow(row, errors)} as const;`,
    ),
    `/** Every operation, by its operationId. */\nexport const operations = {\n${rows.map(({ operation }) => ` ${operation.id}: ${toConstant(operation.name)},`).join("\n")}\n};`,
  ].join("\n\n");
}

/** `content.components.list` → `contentComponentsList`. */
function toConstant(name: string): string {
  const constant = name.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
  return reserved.has(constant) ? `${constant}_` : constant;
}

const reserved = new Set(["api", "operations", "delete", "export", "import", "new", "void", "function", "default"]);

function printRow({ members, errors, wait }: Row, shared: Codes[]): string {
  const index = shared.findIndex((one) => print(one) === print(withCodes(errors)));
  const references = [
    ...(Object.keys(errors).length > 0 ? [` "errors": errors${index + 1}`] : []),
    ...(wait ? [` "wait": { "read": ${toConstant(wait.read.name)}, "path": ${JSON.stringify(wait.path)} }`] : []),
  ];
  return print(members).replace(/\n\}$/, `${references.map((line) => `,\n${line}`).join("")}\n}`);
}

/** Most operations refuse alike: each set of errors is written once. */
function shareErrors(rows: Row[]): Codes[] {
  const sets = rows.map(({ errors }) => withCodes(errors)).filter((codes) => Object.keys(codes).length > 0);
  return [...new Map(sets.map((codes) => [print(codes), codes])).values()];
}

type Codes = Record<string, string[]>;

/** An empty list stands for codes that the document leaves open. */
function withCodes(errors: Row["errors"]): Codes {
  return Object.fromEntries(Object.entries(errors).map(([status, codes]) => [status, codes ?? []]));
}

function print(value: unknown): string {
  return JSON.stringify(value, null, 1);
}
