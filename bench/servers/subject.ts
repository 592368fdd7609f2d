import type { PeerPackage } from "../install-peers.ts";

/** The two exchanges every server is measured on. */
export type ExchangeName = "getById" | "postBody";

export interface HttpRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What the servers are started with. */
export interface Inputs {
  /** The API document as a JSON file, the same for all. */
  readonly document: string;
  /** Answers that bare node:http gives from memory, as a JSON file. */
  readonly answers: string;
}

/** A server to measure. Each file beside this one holds one. */
export interface Subject {
  readonly name: "bare" | "keystub" | "scalar" | "prism";
  readonly label: string;
  /** What it does and how it was started, for the report. */
  readonly setup: string;
  /** Packages that must be in bench/.peers. */
  readonly needs: readonly PeerPackage[];
  /** Arguments to start it with Node on that port, in a process of its own. */
  start(port: number, inputs: Inputs): string[];
  /** The requests as this server wants them; it is up by then. */
  requests(origin: string): Promise<Record<ExchangeName, HttpRequest>>;
}

/** The body of the POST: small, and valid by the document. */
export const webhookBody = JSON.stringify({ url: "https://hooks.example.org/bench", events: ["content.completed"] });

/** The requests for servers that take any key and any identifier. */
export function plainRequests(origin: string): Record<ExchangeName, HttpRequest> {
  const headers = { "x-api-key": `hzk_${"0".repeat(64)}`, accept: "application/json" };
  return {
    getById: { method: "GET", url: `${origin}/public/content/9b1f6c1e-3f0a-4c7e-8a51-2d6b7f0c9e13`, headers },
    postBody: {
      method: "POST",
      url: `${origin}/public/webhooks`,
      headers: { ...headers, "content-type": "application/json" },
      body: webhookBody,
    },
  };
}
