import { document } from "@keystub/documents/hatz";
import type { Decision } from "@keystub/mock";
import { createReferee, type Objection, type Verdict } from "../referee/referee.ts";
import { type Answer, type Caller, type OperationName, open, type Parts, type World } from "./world.ts";

const referee = await createReferee(document);

/** One exchange with the mock, as both see it. */
export interface Case {
  readonly answer: Answer;
  readonly verdict: Verdict;
  /** Why the mock turned the request down, if it did. */
  readonly refusal: Decision | null;
}

/** A fresh world in which every exchange can be judged. */
export interface Court {
  readonly world: World;
  /** Has somebody of this world make a call, and Prism judge both sides of it. */
  hear(caller: Caller, name: OperationName, parts?: Parts): Promise<Case>;
  /** Judges the last call again, with another answer to it. */
  judge(name: OperationName, instead: Response): Promise<Verdict>;
}

export async function openCourt(): Promise<Court> {
  const { mock } = await open();
  let request = new Request("https://ai.hatz.ai/");
  let response = new Response();
  const judge = (name: OperationName, answer: Response) => referee.judge(name, request, answer);
  return {
    world: {
      mock,
      async fetch(path, init) {
        request = new Request(`https://ai.hatz.ai/v1${path}`, init);
        response = await mock.fetch(request.clone());
        return response.clone();
      },
    },
    judge,
    async hear(caller, name, parts) {
      const answer = await caller.send(name, parts);
      return {
        answer,
        verdict: await judge(name, response),
        refusal: mock.journal.list().at(-1)?.refusal ?? null,
      };
    },
  };
}

/** The objections, as short texts to compare. */
export function told(objections: readonly Objection[]): string[] {
  return objections.map(({ code, place, message }) => `${code} ${place}: ${message}`);
}
