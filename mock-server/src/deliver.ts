import type { Deliver } from "@keystub/mock";
import { isLoopback } from "./loopback.ts";

/** How much of a receiver's answer is read; the delivery log keeps less. */
const maxAnswer = 64 * 1024;

/** A webhook that was not sent, because its receiver is not this machine. */
export class DeliveryRefused extends Error {
  override readonly name = "DeliveryRefused";
}

/**
 * Makes the function that sends webhooks. They leave this machine only if `anywhere` is set: a test's document may name
 * a real receiver. A redirect is an answer like any other and thereby a failure; following it could lead anywhere.
 */
export function createDeliver(anywhere: boolean): Deliver {
  return async (request, timeout) => {
    const { hostname, host } = new URL(request.url);
    if (!anywhere && !isLoopback(hostname))
      throw new DeliveryRefused(
        `Webhooks stay on this machine, and ${host} is another one. Start with --allow-deliveries to send them.`,
      );
    const response = await fetch(request, {
      redirect: "manual",
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(timeout)]),
    });
    const body = await readAtMost(response, maxAnswer);
    const { status, headers } = response;
    return new Response(status === 204 || status === 205 || status === 304 ? null : body, { status, headers });
  };
}

async function readAtMost(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream, and with it an endless body.
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= limit) break;
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, limit));
}
