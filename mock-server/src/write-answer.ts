import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "@keystub/mock";

/** How long the rest of a body may take that nobody wants, before the connection is closed. */
const patience = 2_000;

/** Sends an answer in one piece. */
export function writeAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if (response.writableEnded || response.destroyed) return;
  if (answer.cut) return void response.destroy();
  const { body } = answer;
  const headers: string[] = [];
  let hasLength = false;
  for (const name in answer.headers) {
    const value = answer.headers[name] as string | readonly string[]; // own members only: a plain record
    if (typeof value === "string") headers.push(name, value);
    else for (const line of value) headers.push(name, line);
    if (name.length === 14 && name.toLowerCase() === "content-length") hasLength = true;
  }
  const length = body === undefined ? 0 : lengthOf(body);
  if (!hasLength && mayHaveLength(answer.status, request.method, body)) headers.push("Content-Length", String(length));
  response.writeHead(answer.status, headers);
  // As many bytes as characters means ASCII, which needs no encoding; it is most of what an API says.
  if (typeof body === "string" && length === body.length) response.end(body, "latin1");
  else response.end(body);
  if (!request.complete && request.method !== "GET") discardRest(request);
}

/** RFC 9110 §8.6: never with 1xx and 204; with HEAD and 304 only if it is the length that GET would have. */
function mayHaveLength(status: number, method: string | undefined, body: Answer["body"]): boolean {
  if (status === 204 || status < 200) return false;
  return body !== undefined || (method !== "HEAD" && status !== 304);
}

function lengthOf(body: string | Uint8Array): number {
  return typeof body === "string" ? Buffer.byteLength(body) : body.length;
}

/**
 * Reads and forgets what the client still sends, for a while. Closing at once would reset the connection, and the
 * client would lose the answer (RFC 9112 §9.6).
 */
function discardRest(request: IncomingMessage): void {
  request.resume();
  const timer = setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, patience);
  timer.unref();
  request.once("close", () => clearTimeout(timer));
}
