import { document } from "@keystub/documents/hygiara";
import type { Decision, Mock } from "@keystub/mock";
import { createReferee, type Objection } from "../referee/referee.ts";
import type { DocumentedOperation } from "./documented.ts";
import { type Change, sampleOf } from "./samples.ts";
import { createCaller, doors } from "./world.ts";

/** Prism, with the document before it. */
export const referee = await createReferee(document);

/** One exchange with the mock, as both see it. */
export interface Case {
  readonly status: number;
  /** What Prism has against the request, and against our answer to it. */
  readonly request: readonly string[];
  readonly response: readonly string[];
  /** Why the mock turned the request down, if it did. */
  readonly refusal: Decision | null;
}

/** A fresh mock, every exchange with which is judged. */
export interface Court {
  readonly mock: Mock;
  /** Makes the sample call of an operation, changed, by default as an owner whom no quota stops. */
  hear(operation: DocumentedOperation, change?: Change, credential?: Readonly<Record<string, string>>): Promise<Case>;
}

/** Opens a court. */
export async function openCourt(): Promise<Court> {
  const { mock, fetch, baseUrl } = await doors.function();
  const { secret } = await mock.credentials.signIn({ expiresIn: "P30D", limits: { per_minute: 1_000_000 } });
  const key = await mock.credentials.issue();
  const owner = { Authorization: `Bearer ${secret.reveal()}` };

  return {
    mock,
    async hear(operation, change = {}, credential = owner) {
      let heard: Case | undefined;
      const judged = async (path: string, init?: RequestInit) => {
        const response = await fetch(path, init);
        const verdict = await referee.judge(operation.id, new Request(baseUrl + path, init), response);
        const refusal = mock.journal.list().at(-1)?.refusal ?? null;
        const { status } = response;
        heard = { status, refusal, request: verdict.request.map(toText), response: verdict.response.map(toText) };
        return response;
      };
      const { line, parts } = sampleOf(operation, key, change);
      await createCaller({ fetch: judged }, credential).send(line, parts);
      if (!heard) throw new Error("Nothing was sent.");
      return heard;
    },
  };
}

function toText({ code, place, message }: Objection): string {
  return `${code} ${place}: ${message}`;
}
