import { readFile } from "node:fs/promises";
import { basename, dirname, extname, relative, resolve } from "node:path";
import type { Api } from "@keystub/mock";
import { type Document, isAlias, isMap, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { UserError } from "./user-error.ts";

export interface LoadedDocument {
  readonly api: Api;
  /** The place of a JSON Pointer in the file, or of what encloses it: `petstore.yaml:12:5`. */
  placeOf(pointer: string): string;
}

/**
 * Reads an OpenAPI document from a YAML or JSON file, with the other files that it refers to, never from the network.
 * @throws {UserError} with the place of what is wrong.
 */
export async function loadDocument(path: string): Promise<LoadedDocument> {
  const file = toShown(resolve(path));
  const text = await read(path, file);
  const source = parse(text, file);
  const document = source.toDocument();
  if (!isDocument(document))
    throw new UserError(
      `${file} is not an OpenAPI document: it does not begin with openapi: or swagger: and a version.`,
    );
  if (Object.keys(document["paths"] ?? {}).length === 0)
    throw new UserError(`${file} has no paths, so there is nothing to serve.`);
  const bundled = refersToFiles(document) ? await bundleFiles(path, file) : document;
  // The engine checks the rest of the document, and says where it is wrong.
  return { api: { name: toName(path), document: bundled as Api["document"] }, placeOf: source.placeOf };
}

async function read(path: string, file: string): Promise<string> {
  try {
    return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // readFile rejects with nothing else
    const reason = { ENOENT: "there is no such file", EISDIR: "it is a folder", EACCES: "access is denied" }[
      code ?? ""
    ];
    throw new UserError(`Cannot read ${file}: ${reason ?? code}.`);
  }
}

/** The tree with its places is many times as large as the document, so it is read again when a place is asked for. */
function parse(text: string, file: string) {
  return {
    toDocument(): unknown {
      if (text.trimStart().startsWith("{")) {
        try {
          return JSON.parse(text);
        } catch {
          // YAML says where the mistake is, or is happy with it: every JSON document is one of YAML as well.
        }
      }
      const { yaml, lines } = readTree(text);
      const [error] = yaml.errors;
      if (error) throw new UserError(`${file}:${toPosition(lines, error.pos[0])}: ${error.message}`);
      try {
        return yaml.toJS({ maxAliasCount: 1000 });
      } catch (error) {
        // A few aliases of aliases make a document larger than any memory.
        throw new UserError(`${file}: ${error instanceof Error ? error.message : error}.`);
      }
    },
    placeOf(pointer: string): string {
      const { yaml, lines } = readTree(text);
      const offset = nearest(yaml, toTokens(pointer))?.range?.[0];
      return offset === undefined ? file : `${file}:${toPosition(lines, offset)}`;
    },
  };
}

function readTree(text: string): { yaml: Document; lines: LineCounter } {
  const lines = new LineCounter();
  return { yaml: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
}

/** Goes down as far as this file goes; below a reference to another file it stops. */
function nearest(yaml: Document, tokens: readonly string[]): Node | null {
  let node = yaml.contents;
  for (const token of tokens) {
    const here = isAlias(node) ? node.resolve(yaml) : node;
    const pair = isMap(here) ? here.items.find(({ key }) => String(key) === token) : undefined;
    const next = pair ? ((pair.value ?? pair.key) as Node | null) : isSeq(here) ? here.items[Number(token)] : undefined;
    if (!next) return node;
    node = next as Node;
  }
  return node;
}

function toTokens(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function toPosition(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${line}:${col}`;
}

function isDocument(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  return ["openapi", "swagger"].some((word) => typeof (value as Record<string, unknown>)[word] === "string");
}

function refersToFiles(document: object): boolean {
  const seen = new Set<object>();
  const waiting: object[] = [document];
  for (let value = waiting.pop(); value; value = waiting.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    for (const [name, member] of Object.entries(value)) {
      if (name === "$ref" && typeof member === "string" && !member.startsWith("#")) return true;
      if (typeof member === "object" && member !== null) waiting.push(member);
    }
  }
  return false;
}

async function bundleFiles(path: string, file: string): Promise<unknown> {
  // Loaded only here: it costs more than the whole rest of the start.
  const { BaseResolver, ResolveError, bundle, createConfig, getLineColLocation } = await import(
    "@redocly/openapi-core"
  );
  class LocalResolver extends BaseResolver {
    override async loadExternalRef(ref: string) {
      if (URL.canParse(ref) && !/^[a-z]:[\\/]/i.test(ref))
        throw new ResolveError(new Error("documents are read from files only, not from the network"));
      return super.loadExternalRef(ref);
    }
  }
  const result = await bundle({
    ref: resolve(path),
    config: await createConfig({}),
    externalRefResolver: new LocalResolver(),
  }).catch((error: unknown) => {
    throw new UserError(`${file}: ${error instanceof Error ? error.message : error}`);
  });
  const errors = result.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0)
    throw new UserError(
      errors
        .map(({ message, location: [location] }) => {
          if (!location) return `${file}: ${message}`;
          const { source, start } = getLineColLocation(location);
          return `${toShown(source.absoluteRef)}:${start.line}:${start.col}: ${message}`;
        })
        .join("\n"),
    );
  return result.bundle.parsed;
}

/** As short as the person who started the server would write it. */
function toShown(path: string): string {
  const short = relative(process.cwd(), path);
  return short === "" || short.startsWith("..") ? path : short;
}

/** `pets.yaml` is `pets`; of `pets/openapi.yaml` the folder says more. */
function toName(path: string): string {
  const file = basename(path, extname(path));
  const name = /^(openapi|swagger|api|index)$/i.test(file) ? basename(dirname(resolve(path))) : file;
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9.-]+/g, "-")
      .replace(/^[-.]+|[-.]+$/g, "") || "api"
  );
}
