import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "vitest";

/** A POST with a JSON body. */
export function json(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method: "POST", headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(body) };
}

/** Everything that a session has brought to light, by where it was seen. */
export class Evidence {
  readonly seen: { readonly where: string; readonly text: string }[] = [];
  readonly secrets = new Map<string, string>();

  add(where: string, text: string): void {
    this.seen.push({ where, text });
  }

  /** A fetch that keeps every byte of what comes back. */
  readonly fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(url, init);
    const text = await response.clone().text();
    const headers = JSON.stringify([...response.headers]);
    this.add(
      `${init.method ?? "GET"} ${new URL(url).pathname} #${this.seen.length}`,
      `${response.status} ${headers}\n${text}`,
    );
    return response;
  };

  /** Makes a call whose answer holds a new secret, and says where in it. */
  async mint(name: string, find: (body: never) => unknown, url: string, body: object, headers = {}): Promise<string> {
    const response = await this.fetch(url, json(body, headers));
    const secret = String(find((await response.json()) as never));
    expect(secret, `${name}: ${response.status}`).toMatch(/^.{40,}$/);
    this.secrets.set(name, secret);
    return secret;
  }

  /** Where each secret can be seen, in whatever form. */
  sightings(): Record<string, string[]> {
    return Object.fromEntries(
      [...this.secrets].map(([name, secret]) => {
        const forms = formsOf(secret);
        return [
          name,
          this.seen.filter(({ text }) => forms.some((form) => text.includes(form))).map(({ where }) => where),
        ];
      }),
    );
  }

  /** What there should be to see: of each secret one sighting. */
  oneEach(): Record<string, unknown[]> {
    return Object.fromEntries([...this.secrets.keys()].map((name) => [name, [expect.any(String)]]));
  }
}

/**
 * What of a secret must not be seen: what follows its displayed beginning, in pieces so that a shortened copy is found as
 * well, each as it is and in the encodings that somebody might dump it in.
 */
function formsOf(secret: string): string[] {
  const hidden =
    secret
      .split(".")
      .at(-1)
      ?.replace(/^hzk_.{8}/, "") ?? ""; // of a JWT the signature
  const pieces = [hidden.slice(0, 20), hidden.slice(-20)];
  const encoded = [0, 1, 2].flatMap((offset) => {
    // Base64 depends on where in a group of three bytes the text begins; its edges depend on the neighbours.
    const base64 = Buffer.from("\0".repeat(offset) + hidden.slice(0, 24))
      .toString("base64")
      .slice(4, 28);
    return [base64, base64.replaceAll("+", "-").replaceAll("/", "_")];
  });
  const hex = pieces.map((piece) => Buffer.from(piece).toString("hex"));
  const percent = hex.map((digits) => digits.replace(/../g, "%$&"));
  const reversed = [...hidden].reverse().join("");
  const all = [...pieces, reversed, ...encoded, ...hex, ...percent];
  return [...all, ...[...pieces, ...hex, ...percent].map((form) => form.toUpperCase())];
}

/** A receiver on this machine, whose deliveries are evidence. */
export async function receive(evidence: Evidence, closers: (() => unknown)[]): Promise<string> {
  const receiver = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    evidence.add(`delivery to ${request.url}`, `${request.rawHeaders.join("\n")}\n${body}`);
    response.writeHead(evidence.seen.length % 2 ? 200 : 500).end("ok");
  }).listen(0, "127.0.0.1");
  await once(receiver, "listening");
  closers.push(() => receiver.close());
  return `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`; // it listens on a port
}
