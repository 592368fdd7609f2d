import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { plainRequests, type Subject } from "./subject.ts";

/** The floor: what Node itself costs. */
export const bare: Subject = {
  name: "bare",
  label: "bare node:http",
  setup: "no routing, no checks; the same bytes as Keystub's answer, from memory; the POST is read and parsed",
  needs: [],
  start: (port, inputs) => [import.meta.filename, String(port), inputs.answers],
  requests: async (origin) => plainRequests(origin),
};

/** An answer to give from memory. */
export interface FixedAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

if (import.meta.main) {
  const [port, answersFile] = process.argv.slice(2) as [string, string];
  const answers: { getById: FixedAnswer; postBody: FixedAnswer } = JSON.parse(readFileSync(answersFile, "utf8"));
  const bytes = { getById: Buffer.from(answers.getById.body), postBody: Buffer.from(answers.postBody.body) };

  createServer((request, response) => {
    if (request.method !== "POST") {
      response.writeHead(answers.getById.status, headersOf("getById"));
      response.end(bytes.getById);
      return;
    }
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      JSON.parse(Buffer.concat(chunks).toString());
      response.writeHead(answers.postBody.status, headersOf("postBody"));
      response.end(bytes.postBody);
    });
  }).listen(Number(port), "127.0.0.1");

  function headersOf(name: "getById" | "postBody") {
    return { "content-type": answers[name].contentType, "content-length": bytes[name].length };
  }
}
