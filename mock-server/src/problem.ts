import { STATUS_CODES } from "node:http";
import type { Answer } from "@keystub/mock";

/** An answer of the rim itself, where no API's document has a say: RFC 9457 problem details. */
export function toProblem(status: number, code: string, detail: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...headers },
    body: JSON.stringify({ type: "about:blank", title: STATUS_CODES[status], status, detail, code }),
  };
}
