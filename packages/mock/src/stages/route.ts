import type { Call } from "../call.ts";
import type { Model } from "../document/model.ts";
import type { Operation } from "../document/operation.ts";
import { Refusal } from "../refusal.ts";
import { isPreflight } from "./cors.ts";

export interface Match {
  readonly operation: Operation;
  /** Percent-decoded, by name. */
  readonly path: Readonly<Record<string, string>>;
  /** HEAD is answered as GET, without the content (RFC 9110 §9.3.2). */
  readonly head: boolean;
}

/** A request that needs no operation: a preflight, or OPTIONS on a path that has none of its own. */
export interface OptionsMatch {
  readonly allowed: readonly string[];
}

/** Finds the operation of a request. @throws {Refusal} `route_not_found`, `method_not_allowed`, `malformed_target` */
export function route(call: Call, pathname: string, model: Model): Match | OptionsMatch {
  const found = model.router.find(pathname);
  if (!found) {
    throw new Refusal(
      "route_not_found",
      `There is no path ${printable(pathname)} in ${model.title}.`,
      {},
      "See the paths of the document.",
    );
  }
  const head = call.method === "HEAD" && !found.methods.has("HEAD");
  const operation = found.methods.get(head ? "GET" : call.method);
  if (call.method === "OPTIONS" && (!operation || isPreflight(call))) return { allowed: allowedMethods(found.methods) };
  if (!operation) {
    const allowed = allowedMethods(found.methods);
    throw new Refusal(
      "method_not_allowed",
      `${printable(call.method)} is not allowed here; allowed: ${allowed.join(", ")}.`,
      { allowed_methods: allowed },
      `Use ${allowed.join(" or ")}.`,
    );
  }
  return { operation, path: decode(found.parameters), head };
}

function allowedMethods(methods: ReadonlyMap<string, unknown>): string[] {
  return [
    ...methods.keys(),
    ...(methods.has("GET") && !methods.has("HEAD") ? ["HEAD"] : []),
    ...(methods.has("OPTIONS") ? [] : ["OPTIONS"]),
  ];
}

function decode(parameters: Readonly<Record<string, string>>): Record<string, string> {
  const decoded: Record<string, string> = {};
  for (const name in parameters) {
    const text = parameters[name] as string;
    try {
      decoded[name] = text.includes("%") ? decodeURIComponent(text) : text;
    } catch {
      throw new Refusal(
        "malformed_target",
        `The path parameter ${name} is not percent-encoded UTF-8.`,
        { faults: [{ in: "path", field: name, pointer: name, message: "is not percent-encoded UTF-8" }] },
        "Encode it with encodeURIComponent.",
      );
    }
  }
  return decoded;
}

/** At most 200 characters, so that an answer cannot be made to echo megabytes. */
function printable(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
