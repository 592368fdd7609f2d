import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
// The formats alone: the package's main module brings a second, older Ajv class along.
import { fullFormats } from "ajv-formats/dist/formats.js";
import { DocumentError, type DocumentProblem } from "./document-error.ts";
import { toPointer } from "./pointer.ts";

/** Where a value breaks its schema. */
export interface SchemaFault {
  /** JSON Pointer into the value. */
  readonly pointer: string;
  readonly message: string;
  /** The keyword of JSON Schema that is broken. */
  readonly keyword: string;
}

/** The schemas of a document, compiled on first use and kept. */
export interface Schemas {
  /** The faults of a value against the schema at a pointer of the document; none is an empty list. */
  check(schemaPointer: string, value: unknown): readonly SchemaFault[];
  /** Compiles the schema at a pointer. @throws {DocumentError} with that pointer. */
  compile(schemaPointer: string): ValidateFunction;
}

const id = "keystub:/document";
const none: readonly SchemaFault[] = [];

/** Compiles schemas as JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
export function createSchemas(document: unknown): Schemas {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    logger: false,
    // Real documents carry patterns that are no Unicode patterns, such as [a-zA-Z0-9_\-\:].
    unicodeRegExp: false,
    formats: fullFormats,
    addUsedSchema: false,
  });
  // The whole document is registered as one resource, so that references resolve in it and errors can name their place.
  ajv.addSchema(document as object, id, undefined, false);
  const compiled = new Map<string, ValidateFunction>();

  function compile(schemaPointer: string): ValidateFunction {
    let validate = compiled.get(schemaPointer);
    if (!validate) {
      try {
        validate = ajv.compile({ $ref: `${id}#${encodeFragment(schemaPointer)}` });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new DocumentError([{ pointer: schemaPointer, message: `This schema cannot be compiled: ${message}` }]);
      }
      compiled.set(schemaPointer, validate);
    }
    return validate;
  }

  return {
    compile,
    check(schemaPointer, value) {
      const validate = compile(schemaPointer);
      return validate(value) ? none : withoutRepeats((validate.errors ?? []).filter(tells).map(toFault));
    },
  };
}

/** Compiles every schema at the given pointers and collects what fails. */
export function compileAll(schemas: Schemas, pointers: Iterable<string>): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  for (const pointer of pointers) {
    try {
      schemas.compile(pointer);
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      problems.push(...error.problems);
    }
  }
  return problems;
}

function encodeFragment(pointer: string): string {
  return pointer.split("/").map(encodeURIComponent).join("/");
}

/** The faults of branches say it already. */
function tells(error: ErrorObject): boolean {
  return error.keyword !== "if";
}

/** Branches that share a part find the same fault each. */
function withoutRepeats(faults: readonly SchemaFault[]): readonly SchemaFault[] {
  return faults.filter(
    ({ pointer, message }, place) =>
      faults.findIndex((other) => other.pointer === pointer && other.message === message) === place,
  );
}

function toFault(error: ErrorObject): SchemaFault {
  const missing = (error.params as { missingProperty?: string }).missingProperty;
  const allowed = (error.params as { allowedValues?: unknown[] }).allowedValues;
  const pointer = missing === undefined ? error.instancePath : error.instancePath + toPointer([missing]);
  const { keyword } = error;
  if (missing !== undefined) return { pointer, keyword, message: "is required" };
  if (allowed) return { pointer, keyword, message: `must be one of ${allowed.map(String).join(", ")}` };
  return { pointer, keyword, message: error.message ?? "is invalid" };
}
