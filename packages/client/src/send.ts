import { isRawNetworkError, sendInTime } from "./ky.ts";
import type { Settings } from "./settings.ts";
import { longestTimer } from "./sleep.ts";

/** What came of one attempt. Nothing in it leads back to the request. */
export type Outcome =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Headers;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly text: string;
    }
  | { readonly kind: "redirect"; readonly status: number; readonly headers: Headers }
  | { readonly kind: "timeout" }
  | { readonly kind: "connection" | "unknown"; readonly reason: string | undefined };

/** Sends one request and reads the whole answer within the time of an attempt. Never throws. */
export async function send(
  toRequest: (signal: AbortSignal) => Request,
  signal: AbortSignal,
  { timeout, fetch }: Pick<Settings, "timeout" | "fetch">,
): Promise<Outcome> {
  let outcome: Outcome = { kind: "unknown", reason: undefined };
  const attempt = new AbortController();
  const request = toRequest(AbortSignal.any([signal, attempt.signal]));
  try {
    await sendInTime(request, {}, attempt, {
      timeout: Math.min(timeout.attempt, longestTimer),
      fetch: async () => {
        const response = await (fetch ?? globalThis.fetch)(request);
        // Read here, within ky's timer, which by itself would end with the headers.
        outcome = await toOutcome(response);
        return response;
      },
    });
    return outcome;
  } catch (error) {
    // Only ky's timer aborts it.
    return attempt.signal.aborted ? { kind: "timeout" } : toFailure(error);
  }
}

async function toOutcome(response: Response): Promise<Outcome> {
  const { status, headers } = response;
  // A browser hides a redirect behind status 0; other runtimes show it.
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
    await response.body?.cancel();
    return { kind: "redirect", status, headers };
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { kind: "answer", status, headers, bytes, text: new TextDecoder().decode(bytes) };
}

/** What fetch throws may carry the request, and so the key: nothing of it survives but the kind and the system's word. */
function toFailure(error: unknown): Outcome {
  const reason = findReason(error);
  // What nobody knows is a bug, or a runtime that nobody knows either: told, but not repeated.
  return { kind: isNetworkError(error, reason) ? "connection" : "unknown", reason };
}

/** ky knows the words of browsers and of Node. Bun has the system's word in their place; Deno and workerd have words of their own. */
function isNetworkError(error: unknown, reason: string | undefined): boolean {
  if (isRawNetworkError(error)) return true;
  if (!(error instanceof Error)) return false;
  return /^E(?!RR_)/.test(reason ?? "") || /^(error reading a body from|Network) connection/.test(error.message);
}

function findReason(error: unknown, depth = 0): string | undefined {
  if (!(error instanceof Error) || depth > 4) return undefined;
  const code = "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? code : findReason(error.cause, depth + 1);
}
