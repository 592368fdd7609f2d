import { document } from "@keystub/documents/hsrcpay";
import type { Decision, IssueOptions } from "@keystub/mock";
import { createReferee, type Objection, type Verdict } from "../referee/referee.ts";
import { sampleOf } from "./samples.ts";
import { baseUrl, type OperationName, openWorld, type Parts, type World, withKey, withSecret } from "./world.ts";

export const referee = await createReferee(document);

/** One exchange with the mock, as both see it. */
export interface Case {
  readonly response: Response;
  /** What Prism has against the request, and against our answer to it. */
  readonly request: string[];
  readonly answer: string[];
  /** Why the mock turned the request down, if it did. */
  readonly refusal: Decision | null;
}

/** A fresh mock whose every exchange is judged. */
export interface Court {
  readonly world: World;
  /** Sends the sample of an operation, changed, with a secret or with none. */
  hear(name: OperationName, change?: Parts, secret?: string | null): Promise<Case>;
  /** Sends a body that is no JSON, or not as such. */
  hearText(name: OperationName, text: string, mediaType: string): Promise<Case>;
  /** The secret of a new key. */
  key(options?: IssueOptions): Promise<string>;
}

/** Opens a court with a key that may do everything, and another one to be managed. */
export async function openCourt(): Promise<Court> {
  const world = await openWorld();
  const { secret: ownSecret } = await withKey(world, unbounded);
  const managed = await withKey(world);

  async function send(name: OperationName, parts: Parts, secret: string | undefined, replace: RequestInit = {}) {
    let heard: Case | undefined;
    const fetch = async (path: string, init?: RequestInit) => {
      const request = new Request(baseUrl + path, { ...init, ...replace });
      const response = await world.mock.fetch(request.clone());
      const verdict = await referee.judge(name, request, response);
      const refusal = world.mock.journal.list().at(-1)?.refusal ?? null;
      heard = { ...tell(verdict), response: response.clone(), refusal };
      return response;
    };
    await withSecret({ fetch }, secret).send(name, parts);
    if (!heard) throw new Error("Nothing was sent.");
    return heard;
  }

  return {
    world,
    hear: (name, change = {}, secret = ownSecret) =>
      send(name, { ...sampleOf(name, managed.id), ...change }, secret ?? undefined),
    hearText: (name, text, mediaType) =>
      send(name, sampleOf(name, managed.id), ownSecret, {
        body: text,
        headers: { Authorization: `Bearer ${ownSecret}`, "Content-Type": mediaType },
      }),
    key: async (options = {}) => (await withKey(world, options)).secret ?? "",
  };
}

/** No quota shall end a test that tries hundreds of calls. */
const unbounded = { limits: { per_minute: 1_000_000 } };

function tell({ request, response }: Verdict) {
  return { request: request.map(toText), answer: response.map(toText) };
}

function toText({ code, place, message }: Objection): string {
  return `${code} ${place}: ${message}`;
}
