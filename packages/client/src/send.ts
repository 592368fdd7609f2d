import ky, { isNetworkError, isTimeoutError } from "ky";
import type { Settings } from "./settings.ts";
import { longestTimer } from "./sleep.ts";

/** What came of one attempt. Nothing in it leads back to the request. */
export type Outcome =
  | { readonly kind: "answer"; readonly status: number; readonly headers: Headers; readonly text: string }
  | { readonly kind: "redirect"; readonly status: number; readonly headers: Headers }
  | { readonly kind: "timeout" }
  | { readonly kind: "connection" | "unknown"; readonly reason: string | undefined };

/** Sends one request and reads the whole answer within the time of an attempt. Never throws. */
export async function send(request: Request, settings: Settings): Promise<Outcome> {
  let outcome: Outcome = { kind: "unknown", reason: undefined };
  try {
    await ky(request, {
      retry: 0,
      throwHttpErrors: false,
      timeout: settings.timeout.attempt <= longestTimer ? settings.timeout.attempt : false,
      fetch: async (input) => {
        const response = await (settings.fetch ?? globalThis.fetch)(input as Request);
        // Read here, within ky's timer, which by itself would end with the headers.
        outcome = await toOutcome(response);
        return response;
      },
    });
    return outcome;
  } catch (error) {
    return toFailure(error);
  }
}

async function toOutcome(response: Response): Promise<Outcome> {
  const { status, headers } = response;
  // A browser hides a redirect behind status 0; other runtimes show it.
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
    await response.body?.cancel();
    return { kind: "redirect", status, headers };
  }
  return { kind: "answer", status, headers, text: await response.text() };
}

/** ky's errors carry the request, and so the key: nothing of them survives but the kind and the system's word. */
function toFailure(error: unknown): Outcome {
  if (isTimeoutError(error)) return { kind: "timeout" };
  // What ky does not know is a bug, or a runtime that it does not know either: told, but not repeated.
  return { kind: isNetworkError(error) ? "connection" : "unknown", reason: findReason(error) };
}

function findReason(error: unknown, depth = 0): string | undefined {
  if (!(error instanceof Error) || depth > 4) return undefined;
  const code = "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? code : findReason(error.cause, depth + 1);
}
