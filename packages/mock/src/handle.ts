import type { Api, Reply } from "./api.ts";
import type { Answer, Call } from "./call.ts";
import type { Clock } from "./clock.ts";
import type { Model } from "./document/model.ts";
import { hideSecrets } from "./hide-secrets.ts";
import { Refusal } from "./refusal.ts";
import { answer } from "./stages/answer.ts";
import { authenticate, type Caller, type FindCredential } from "./stages/authenticate.ts";
import { answerOptions } from "./stages/cors.ts";
import { meetFault } from "./stages/fault.ts";
import { checkLifetime } from "./stages/lifetime.ts";
import { checkQuota, type QuotaState, readQuota, spendQuota } from "./stages/quota.ts";
import { baseHeaders, type Exchange, respond, respondRefusal, type Written } from "./stages/respond.ts";
import { type Match, route } from "./stages/route.ts";
import { checkScope, chooseTenant, findGrants, findReach } from "./stages/scope.ts";
import { type Input, validate } from "./stages/validate.ts";
import type { WorldState } from "./world.ts";

/** What the pipeline works with; it is the same for every request of a mock. */
export interface Engine {
  readonly api: Api;
  readonly model: Model;
  readonly clock: Clock;
  readonly maxBody: number;
  readonly find: FindCredential;
  readonly world: () => WorldState;
  readonly log: (entry: LogEntry) => void;
}

/** A fault of ours, or of a handler: an error that became a 500, or an answer that breaks the document. */
export interface LogEntry {
  readonly level: "error" | "warn";
  readonly message: string;
  readonly requestId?: string;
  readonly error?: unknown;
}

/** What is learned on the way, kept outside so that a refusal can still tell it. */
interface Progress {
  match?: Match;
  query?: URLSearchParams;
  caller?: Caller;
  input?: Input;
  quotas?: readonly QuotaState[];
}

const noQuery = new URLSearchParams();

/** What happens to a request, in order (docs/pipeline.md). Each stage passes on what it learned or throws a `Refusal`. */
export async function handle(call: Call, engine: Engine): Promise<Answer> {
  const { clock } = engine;
  if (clock.nextDue <= clock.now())
    await clock
      .settle()
      .catch((error: unknown) => engine.log({ level: "error", message: `A job failed: ${textOf(error)}`, error }));
  const now = clock.now();
  const sent = engine.model.echoesRequestId ? call.header("x-request-id") : undefined;
  const requestId = sent && /^[\x21-\x7e]{1,128}$/.test(sent) ? sent : `req_${engine.world().random.hex(12)}`;
  const mark = call.target.indexOf("?");
  const pathname = mark < 0 ? call.target : call.target.slice(0, mark);
  const progress: Progress = {};
  let written: Written;
  let refusal: Refusal | undefined;
  try {
    const query = mark < 0 ? noQuery : new URLSearchParams(call.target.slice(mark + 1));
    progress.query = query;
    const passed = await pass(call, pathname, query, now, requestId, engine, progress);
    if ("allowed" in passed)
      return answerOptions(call, passed.allowed, baseHeaders({ requestId, now, quotas: [], model: engine.model }));
    if ("cut" in passed) return { status: 0, headers: {}, body: undefined, cut: true };
    written = respond(passed.reply, exchangeOf(engine, requestId, now, call, progress));
  } catch (error) {
    refusal = withoutSecrets(error instanceof Refusal ? error : toInternalError(error, requestId, engine), engine);
    const exchange = exchangeOf(engine, requestId, now, call, progress);
    written = respondRefusal(refusal, exchange, refusal.facts["forced_status"] as number | undefined);
  }
  record(call, pathname, requestId, now, progress, written, refusal, engine);
  const { answer } = written;
  return progress.match?.head || call.method === "HEAD" ? { ...answer, body: undefined } : answer;
}

async function pass(
  call: Call,
  pathname: string,
  query: URLSearchParams,
  now: number,
  requestId: string,
  engine: Engine,
  progress: Progress,
): Promise<{ reply: Reply } | { allowed: readonly string[] } | { cut: true }> {
  const { model, api, clock } = engine;
  const match = route(call, pathname, model);
  if ("allowed" in match) return match;
  progress.match = match;
  const { operation } = match;

  let caller = authenticate(call, query, operation, model.schemes, engine.find, engine.world(), now);
  progress.caller = caller;
  const { credential, world } = caller;
  try {
    for (const one of caller.held) checkLifetime(one.credential, now);
    if (credential) world.credentials.touch(credential, now);
    const reach = api.reaches ? await findReach(caller, api, now) : (credential?.reaches ?? []);
    const tenant = chooseTenant(caller, match, query, model.schemas, reach);
    if (tenant !== caller.tenant) progress.caller = caller = { ...caller, tenant };
    if (api.grants) progress.caller = caller = { ...caller, granted: await findGrants(caller, api, now) };
    checkScope(caller);
  } catch (error) {
    progress.quotas = await readQuota(caller, operation, now);
    throw error;
  }
  // What is known at once is not waited for: that is most of the cost of a read.
  const quotas = spendQuota(caller, operation, now);
  progress.quotas = quotas instanceof Promise ? await quotas : quotas;
  checkQuota(progress.quotas, now);

  const valid = validate(call, match, query, model.schemas, engine.maxBody);
  const input = valid instanceof Promise ? await valid : valid;
  progress.input = input;
  const trouble = world.faults.list().length > 0 ? await meetFault(operation, caller, clock) : undefined;
  if (trouble?.cut) return { cut: true };
  if (trouble?.status !== undefined)
    throw new Refusal(trouble.refusal ?? "internal_error", "A scripted fault.", {
      forced_status: trouble.status,
      ...(trouble.status === 429 && { retry_after: 1 }),
    });

  const reply = answer({ call, model, match, caller, input, requestId, now: clock.now() }, api);
  return { reply: reply instanceof Promise ? await reply : reply };
}

function exchangeOf(engine: Engine, requestId: string, now: number, call: Call, progress: Progress): Exchange {
  const { match, query, input, caller } = progress;
  return {
    model: engine.model,
    requestId,
    now,
    operation: match?.operation,
    quotas: progress.quotas ?? [],
    prefer: call.header("prefer"),
    facts: () => ({
      method: call.method,
      path: input?.path ?? match?.path ?? {},
      query: input?.query ?? Object.fromEntries(query ?? noQuery),
      body: input?.body,
      tenant: caller?.credential?.tenant,
    }),
    uuid: () => (caller?.world ?? engine.world()).random.uuid(),
  };
}

/** Anything that is no refusal is our fault: it is logged, and the client learns nothing of it. */
function toInternalError(error: unknown, requestId: string, { log }: Engine): Refusal {
  log({ level: "error", message: `Request ${requestId} failed: ${textOf(error)}`, requestId, error });
  return new Refusal("internal_error", "Something went wrong on our side.");
}

/** Details name what came, and a misplaced key may have come. */
function withoutSecrets(refusal: Refusal, { model }: Engine): Refusal {
  const detail = hideSecrets(refusal.detail, model.schemes);
  return detail === refusal.detail ? refusal : new Refusal(refusal.code, detail, refusal.facts, refusal.remedy);
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function record(
  call: Call,
  path: string,
  requestId: string,
  now: number,
  { match, caller }: Progress,
  { answer: { status }, violations }: Written,
  refusal: Refusal | undefined,
  engine: Engine,
): void {
  const world = caller?.world ?? engine.world();
  world.journal.write(
    {
      id: requestId,
      method: call.method,
      path: hideSecrets(path, engine.model.schemes),
      operation: match?.operation.id ?? null,
      credential: caller?.credential?.id ?? null,
      status,
      refusal: refusal
        ? { stage: refusal.stage, name: refusal.code, detail: refusal.detail, remedy: refusal.remedy ?? null }
        : null,
      violations,
    },
    now,
  );
  if (violations.length > 0)
    engine.log({
      level: "warn",
      message: `The answer ${status} of ${match?.operation.id ?? path} breaks the document: ${violations.join(" ")}`,
      requestId,
    });
}
