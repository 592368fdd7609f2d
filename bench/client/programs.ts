import { document } from "@keystub/documents/hrizn";
import { operations } from "@keystub/documents/hrizn/operations";

/** The same program: with our client, with its results narrowed by status, and with openapi-fetch alone. */
export interface Programs {
  readonly operations: number;
  readonly ours: string;
  readonly oursSafe: string;
  readonly bare: string;
}

/** A program that calls so many different operations, each with what the document gives as its example. */
export function toPrograms(count: number): Programs {
  // The last of the table need a session and have no method; a program that called one would not compile.
  const called = Object.values<Row>(operations).slice(0, count).map(toCall);
  const calls = called.map(({ name, path, query, body }) => `hrizn.${name}(${toLiteral({ path, query, body }) ?? ""})`);
  const ours = calls.map((call) => `  seen.push(await ${call});`);
  const oursSafe = calls.map((call, index) => {
    const result = `answer${index}`;
    return `  const ${result} = await ${call}.safe();\n  if (${result}.status === 429) throw ${result}.error.retryAfterMs;\n  if (!${result}.ok) throw ${result}.error;\n  seen.push(${result}.data);`;
  });
  const bare = called.map(({ method, template, path, query, body }, index) => {
    const params = path || query ? { path, query } : undefined;
    const init = toLiteral({ params, body });
    const call = `api.${method}(${JSON.stringify(template)}${init ? `, ${init}` : ""})`;
    return `  const answer${index} = await ${call};\n  if (answer${index}.error) throw answer${index}.error;\n  seen.push(answer${index}.data);`;
  });
  const wrap = (lines: string[]) =>
    `export async function main(): Promise<unknown[]> {\n  const seen: unknown[] = [];\n${lines.join("\n")}\n  return seen;\n}\n`;
  const head = `import { createHrizn } from "@keystub/client/hrizn";\nconst hrizn = createHrizn();\n`;
  return {
    operations: called.length,
    ours: `${head}${wrap(ours)}`,
    oursSafe: `${head}${wrap(oursSafe)}`,
    bare: `import createClient from "openapi-fetch";\nimport type { paths } from "./types.js";\nconst api = createClient<paths>({ baseUrl: "https://api.example" });\n${wrap(bare)}`,
  };
}

interface Row {
  readonly name: string;
  readonly method: string;
  readonly path: string;
}

interface Called {
  readonly name: string;
  readonly method: string;
  readonly template: string;
  readonly path: object | undefined;
  readonly query: object | undefined;
  readonly body: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema?: { readonly enum?: readonly unknown[]; readonly example?: unknown };
}

interface Media {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

function toCall({ name, method, path: template }: Row): Called {
  const item = at(document, ["paths", template]) as Record<string, unknown>;
  const operation = item[method.toLowerCase()] as { parameters?: unknown[]; requestBody?: unknown };
  const parameters = [...((item["parameters"] as unknown[]) ?? []), ...(operation.parameters ?? [])].map(
    (parameter) => follow(parameter) as Parameter,
  );
  const pick = (place: string) => {
    const used = parameters.filter((parameter) => parameter.in === place && (parameter.required || place === "path"));
    return used.length > 0 ? Object.fromEntries(used.map((one) => [one.name, toExample(one)])) : undefined;
  };
  const body = follow(operation.requestBody) as { content?: Record<string, Media> } | undefined;
  const [media] = Object.values(body?.content ?? {});
  return {
    ...{ name, method, template },
    path: pick("path"),
    query: pick("query"),
    body: media && (media.example ?? Object.values(media.examples ?? {})[0]?.value),
  };
}

function toExample({ example, schema }: Parameter): unknown {
  const { enum: values, example: ofSchema } = (follow(schema) ?? {}) as NonNullable<Parameter["schema"]>;
  return example ?? ofSchema ?? values?.[0] ?? "x";
}

function toLiteral(parts: Readonly<Record<string, unknown>>): string | undefined {
  return Object.values(parts).every((part) => part === undefined) ? undefined : JSON.stringify(parts);
}

function follow(value: unknown): unknown {
  const ref = (value as { $ref?: string } | undefined)?.$ref;
  return ref ? follow(at(document, ref.slice(2).split("/"))) : value;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inside, key) => (inside as Record<string, unknown>)[key], value);
}
