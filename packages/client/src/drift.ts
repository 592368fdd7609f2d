import type { CallFacts } from "./errors.ts";
import { DecodeError } from "./errors.ts";
import type { OperationRow } from "./operation-types.ts";

/** Schemas to hold answers against, and what to do about one that does not fit. The data itself is never changed. */
export interface Validation<Name extends string = string> {
  /** By the name of the method, such as `content.get`: any Standard Schema (Zod, Valibot, ArkType and more). */
  readonly schemas: { readonly [Operation in Name]?: StandardSchema };
  readonly onDrift?: ((drift: Drift) => void) | undefined;
  /** Throws a `DecodeError` for an answer that does not fit. Off by default: an API may add what a schema does not know. */
  readonly strict?: boolean | undefined;
}

/** An answer that does not fit its schema. */
export interface Drift {
  readonly operation: string;
  readonly status: number;
  readonly requestId: string | undefined;
  /** The place of each fault, dotted, and what the schema says about it. */
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}

/** The part of https://standardschema.dev that is needed here. */
export interface StandardSchema {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult | Promise<StandardResult>;
  };
}

interface StandardResult {
  readonly issues?: readonly { readonly message: string; readonly path?: readonly unknown[] | undefined }[] | undefined;
}

/** Holds the data of a success against the schema of its operation, if there is one. */
export async function findDrift(
  data: unknown,
  row: OperationRow,
  answer: { readonly status: number; readonly requestId: string | undefined },
  validation: Validation | undefined,
): Promise<Drift | undefined> {
  const issues = (await validation?.schemas[row.name]?.["~standard"].validate(data))?.issues;
  if (!issues) return undefined;
  return {
    operation: row.name,
    ...answer,
    // A schema may quote what it found, and what it found may be shown only this once.
    issues: issues.map(({ message, path = [] }) => ({
      path: path.map(toKey).join("."),
      message: row.secrets ? "Not told: this answer has a secret in it." : message,
    })),
  };
}

/** The error for it. It names places, not what was there. */
export function toDriftError(drift: Drift, call: CallFacts): DecodeError {
  const places = drift.issues.slice(0, 3).map(({ path }) => path || "the whole of it");
  const message = `${call.operation}: ${drift.status}, but the answer does not fit the schema given for it (${places.join(", ")}).`;
  return new DecodeError(message, call, { ...drift, contentType: undefined });
}

function toKey(part: unknown): string {
  return String(typeof part === "object" && part !== null && "key" in part ? part.key : part);
}
