// Makes packages/documents/src/generated from openapi/: for each API the bundled document, its types, and the small
// table of operations that the client carries. `--out <folder>` writes elsewhere, `--openapi <folder>` reads elsewhere,
// `--check` writes nothing and fails when what is there is not fresh.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundle, createConfig } from "@redocly/openapi-core";
import openapiTypescript, { astToString } from "openapi-typescript";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values } = parseArgs({
  options: { openapi: { type: "string" }, out: { type: "string" }, check: { type: "boolean" } },
});
const openapi = values.openapi ?? join(root, "openapi");
const out = values.out ?? join(root, "packages/documents/src/generated");

const folders = await readdir(openapi, { withFileTypes: true });
for (const folder of folders) {
  if (folder.isDirectory() && folder.name !== "shared") await generate(folder.name);
}

async function generate(api: string): Promise<void> {
  const document = await bundleDocument(join(openapi, api, "openapi.yaml"));
  const types = astToString(await openapiTypescript(document as never, { defaultNonNullable: false }));
  const files = {
    "document.ts": `import type { OpenApiDocument } from "../../openapi.ts";\n\nexport const document: OpenApiDocument = ${print(document)};\n`,
    "types.ts": types,
    "operations.ts": `${toOperationTable(document)}\n`,
  };
  await mkdir(join(out, api), { recursive: true });
  for (const [name, text] of Object.entries(files))
    await put(join(out, api, name), `// Generated from openapi/${api} by npm run generate.\n${text}`);
}

async function put(path: string, text: string): Promise<void> {
  if (!values.check) return writeFile(path, text);
  if ((await readFile(path, "utf8").catch(() => undefined)) === text) return;
  console.error(`${relative(root, path)} is not fresh; run npm run generate.`);
  process.exitCode = 1;
}

interface Document {
  servers?: { url: string }[];
  components?: { securitySchemes?: Record<string, { type: string; name?: string }> };
  security?: Requirement[];
  paths?: Record<string, Record<string, unknown>>;
}
type Requirement = Record<string, string[]>;
interface Operation {
  operationId?: string;
  security?: Requirement[];
  parameters?: { in: string; name: string; "x-idempotency"?: unknown; $ref?: string }[];
  responses?: Record<string, { content?: Record<string, unknown>; $ref?: string }>;
}

async function bundleDocument(path: string): Promise<Document> {
  const config = await createConfig({});
  const { bundle: bundled, problems } = await bundle({ ref: pathToFileURL(path).pathname, config });
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0)
    throw new Error(errors.map((error) => `${path}: ${error.message}`).join("\n"));
  return bundled.parsed as Document;
}

/** What a client needs at run time, and no more: where each operation is, which scopes do, and how calls are made unique. */
function toOperationTable(document: Document): string {
  const table: Record<string, object> = {};
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of ["get", "put", "post", "delete", "options", "head", "patch", "trace"]) {
      const operation = item[method] as Operation | undefined;
      if (!operation?.operationId) continue;
      const parameters = [...((item["parameters"] as Operation["parameters"]) ?? []), ...(operation.parameters ?? [])];
      const idempotency = parameters
        .map((parameter) => (parameter.$ref ? resolve<Parameter>(document, parameter.$ref) : parameter))
        .find((parameter) => parameter["x-idempotency"]);
      const security = operation.security ?? document.security ?? [];
      table[operation.operationId] = {
        method: method.toUpperCase(),
        path,
        security: Object.keys(security[0] ?? {})[0] ?? null,
        scopes: [...new Set(security.flatMap((requirement) => Object.values(requirement).flat()))],
        ...(idempotency && { idempotencyHeader: idempotency.name }),
        ...producesOther(document, operation),
      };
    }
  }
  const key = Object.values(document.components?.securitySchemes ?? {}).find((scheme) => scheme.type === "apiKey");
  return [
    `export const server = ${JSON.stringify(document.servers?.[0]?.url ?? "")};`,
    ...(key ? [`export const keyHeader = ${JSON.stringify(key.name)};`] : []),
    `export const operations = ${print(table)} as const;`,
  ].join("\n\n");
}

/** The media types of the success bodies, unless it is JSON alone; an empty list says that there is no body. */
function producesOther(document: Document, { responses = {} }: Operation): { produces?: string[] } {
  const types = Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, response]) => {
      const { content = {} } = response.$ref ? resolve<typeof response>(document, response.$ref) : response;
      return Object.keys(content);
    });
  const produces = [...new Set(types)];
  return produces.length === 1 && produces[0] === "application/json" ? {} : { produces };
}

type Parameter = NonNullable<Operation["parameters"]>[number];

function resolve<T>(document: Document, ref: string): T {
  let value: unknown = document;
  for (const token of ref.slice(2).split("/"))
    value = (value as Record<string, unknown>)[token.replaceAll("~1", "/").replaceAll("~0", "~")];
  return value as T;
}

function print(value: unknown): string {
  return JSON.stringify(value, null, 1);
}
