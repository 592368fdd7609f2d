import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { Answer } from "@keystub/mock";
import { toProblem } from "./problem.ts";

/** How long a client has to take the answer before the connection is closed. */
const patience = 1_000;
const answered = new WeakSet<Duplex>();

/** Answers what is not HTTP, or not in time, and closes the connection: nobody knows where its next request begins. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  // The parser goes on to complain about whatever follows on the same connection.
  if (answered.has(socket)) return;
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  closeWith(socket, toAnswer(error.code ?? ""));
}

/** Writes an answer on a bare socket and closes it. */
export function closeWith(socket: Duplex, answer: Answer): void {
  answered.add(socket);
  const body = String(answer.body ?? "");
  const lines = Object.entries({
    ...answer.headers,
    Date: new Date().toUTCString(),
    "Content-Length": String(Buffer.byteLength(body)),
    Connection: "close",
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.on("error", () => socket.destroy());
  socket.end(`HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}\r\n${lines.join("")}\r\n${body}`);
  setTimeout(() => socket.destroy(), patience).unref();
}

function toAnswer(code: string): Answer {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return toProblem(
        431,
        "headers_too_large",
        "The header fields are larger than 16 KiB. Send fewer or shorter ones.",
      );
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return toProblem(413, "content_too_large", "The chunk extensions are larger than 16 KiB. Send none.");
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return toProblem(
        408,
        "request_timeout",
        "The request was not complete in time. Send it again on a new connection.",
      );
    case "HPE_INVALID_METHOD":
      return toProblem(
        400,
        "malformed_request",
        "This method is not known to HTTP. Methods are in upper case: GET, POST, …",
      );
    case "HPE_INVALID_EOF_STATE":
      return toProblem(400, "malformed_request", "The connection was closed in the middle of the request.");
    default:
      return toProblem(400, "malformed_request", `This is not a well-formed HTTP/1.1 request${code && ` (${code})`}.`);
  }
}
