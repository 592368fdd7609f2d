import type { IncomingMessage, ServerResponse } from "node:http";
import type { Call } from "@keystub/mock";

/** The client left before its request was complete. Nobody waits for an answer. */
export class ConnectionLost extends Error {
  override readonly name = "ConnectionLost";
}

/** A request from a socket, read only as far as the engine asks. */
export class HttpCall implements Call {
  readonly method: string;
  /** Set as soon as it is known who answers. */
  target = "";
  /** The client waits for `100 Continue` before it sends the body (RFC 9110 §10.1.1). */
  awaitsContinue: boolean;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;

  constructor(request: IncomingMessage, response: ServerResponse, awaitsContinue: boolean) {
    this.method = request.method as string; // set on every request that a server receives
    this.awaitsContinue = awaitsContinue;
    this.#request = request;
    this.#response = response;
  }

  header(name: string): string | undefined {
    return joinHeader(this.#request.rawHeaders, name);
  }

  body(limit: number): Promise<Uint8Array | undefined | "too-large"> | undefined | "too-large" {
    const length = this.header("content-length");
    if (length === "0" || (length === undefined && this.header("transfer-encoding") === undefined)) return undefined;
    if (Number(length) > limit) return "too-large";
    if (this.awaitsContinue) {
      this.awaitsContinue = false;
      this.#response.writeContinue();
    }
    return readBody(this.#request, limit);
  }
}

/** One header by lower-case name. Node's own `headers` drops a second `Authorization`, which would hide an attack. */
export function joinHeader(rawHeaders: readonly string[], name: string): string | undefined {
  let value: string | undefined;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const sent = rawHeaders[index] as string; // names and values take turns
    if (sent.length !== name.length || (sent !== name && sent.toLowerCase() !== name)) continue;
    const text = rawHeaders[index + 1] as string;
    value = value === undefined ? text : `${value}, ${text}`;
  }
  return value;
}

/** Says `too-large` as soon as it is; what still comes is thrown away by the caller of `discardRest`. */
function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined | "too-large"> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    request.on("data", (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      chunks.length = 0;
      resolve("too-large");
    });
    request.once("end", () => {
      const [first] = chunks;
      resolve(chunks.length > 1 ? Buffer.concat(chunks, size) : first);
    });
    const lost = () => reject(new ConnectionLost("The client closed the connection in the middle of its request."));
    request.once("error", lost);
    request.once("close", lost);
  });
}
