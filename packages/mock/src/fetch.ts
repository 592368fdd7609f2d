import type { Answer, Call } from "./call.ts";

/** A `Request` as a call. */
export function fromRequest(request: Request): Call {
  const { pathname, search } = new URL(request.url);
  return {
    method: request.method,
    target: pathname + search,
    header: (name) => request.headers.get(name) ?? undefined,
    body: async (limit) => (request.body === null ? undefined : readBody(request.body, limit)),
  };
}

async function readBody(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | "too-large"> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let { done, value } = await reader.read(); !done && value; { done, value } = await reader.read()) {
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return "too-large";
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** An answer as a `Response`. A cut connection rejects, as `fetch` does when the network fails. */
export function toResponse(answer: Answer): Response {
  if (answer.cut) throw new TypeError("The connection was cut by a scripted fault.");
  return new Response((answer.body ?? null) as BodyInit | null, { status: answer.status, headers: toHeaders(answer) });
}

export function toHeaders(answer: Answer): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers))
    for (const line of typeof value === "string" ? [value] : value) headers.append(name, line);
  return headers;
}
