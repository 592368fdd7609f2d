// Makes packages/documents/src/generated from openapi/: for each API the bundled document, its types, the small
// table of operations that the client carries, the types of the client's methods, and what proves a webhook. `--out <folder>` writes
// elsewhere, `--openapi <folder>` reads elsewhere, `--check` writes nothing and fails when what is there is not fresh.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundle, createConfig } from "@redocly/openapi-core";
import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Document } from "./generate/document.ts";
import { toMethodModule } from "./generate/methods.ts";
import { toOperationModule } from "./generate/operations.ts";
import { toWebhookModule } from "./generate/webhooks.ts";

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
  const types = astToString(
    await openapiTypescript(document as never, { defaultNonNullable: false, transform: toBlob }),
  );
  const webhooks = toWebhookModule(document);
  const files = {
    "document.ts": `import type { OpenApiDocument } from "../../openapi.ts";\n\nexport const document: OpenApiDocument = ${print(document)};\n`,
    "types.ts": types,
    "methods.ts": toMethodModule(document),
    "operations.ts": `${toOperationModule(api, document)}\n`,
    ...(webhooks && { "webhooks.ts": webhooks }),
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

async function bundleDocument(path: string): Promise<Document> {
  const config = await createConfig({});
  const { bundle: bundled, problems } = await bundle({ ref: pathToFileURL(path).pathname, config });
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0) throw new Error(errors.map((error) => `${path}: ${error.message}`).join("\n"));
  return bundled.parsed as Document;
}

/** Bytes are a Blob, in an answer as in a form. */
function toBlob(schema: object): ts.TypeNode | undefined {
  const { format, contentMediaType, contentEncoding } = schema as Record<string, unknown>;
  if (format !== "binary" && (contentMediaType === undefined || contentEncoding !== undefined)) return undefined;
  return ts.factory.createTypeReferenceNode("Blob");
}

function print(value: unknown): string {
  return JSON.stringify(value, null, 1);
}
