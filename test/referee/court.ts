import { document } from "@keystub/documents/hrizn";
import { compileModel, createMock, type Decision, type Issued, type Mock, type Operation } from "@keystub/mock";
import { hrizn } from "@keystub/mock/hrizn";
import { type Call, callOf, nobody, type OperationId } from "./exchanges.ts";
import { createReferee, type Objection, type Verdict } from "./referee.ts";

const base = "https://api.app.hrizn.io/v1";
const referee = await createReferee(document);
const model = await compileModel(document);

/** One exchange with the mock, as both see it. */
export interface Case {
  readonly response: Response;
  readonly verdict: Verdict;
  /** Why the mock turned the request down, if it did. */
  readonly refusal: Decision | null;
}

/** What to change in a call that would succeed. */
export interface Change {
  readonly path?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly text?: string;
  readonly mediaType?: string;
  readonly secret?: string | null;
}

/** A fresh mock and whatever is needed to call it. */
export interface Court {
  readonly mock: Mock;
  /** A secret that the operation takes. */
  secretFor(operation: OperationId): string;
  /** Makes one call, has it judged and says what both think. With `instead` that answer is judged in place of the mock's. */
  hear(operation: OperationId, change?: Change, instead?: Response): Promise<Case>;
}

/** Opens a court with a key that no quota stops. */
export async function openCourt(): Promise<Court> {
  const mock = await createMock({ api: hrizn });
  const key = await mock.credentials.issue({ limits: { per_minute: 1_000_000, per_day: 1_000_000 } });
  const session = await mock.credentials.signIn();
  const other = await mock.credentials.issue({ name: "the one to be managed" });
  const secretFor = (operation: OperationId) => secretOf(operation, key, session);

  return {
    mock,
    secretFor,
    async hear(operation, change = {}, instead) {
      const request = toRequest(operation, callOf(operation), { secret: secretFor(operation), ...change }, other.id);
      const response = await mock.fetch(request.clone());
      const verdict = await referee.judge(operation, request, instead ?? response);
      return { response, verdict, refusal: mock.journal.list().at(-1)?.refusal ?? null };
    },
  };
}

/** The operation as the engine reads it from the document. */
export function operationOf(id: OperationId): Operation {
  const operation = model.operations.find((one) => one.id === id);
  if (!operation) throw new RangeError(`The document has no operation ${id}.`);
  return operation;
}

export function schemeOf(id: OperationId): "ApiKeyAuth" | "Session" | undefined {
  return operationOf(id).security[0]?.[0]?.scheme.name as "ApiKeyAuth" | "Session" | undefined;
}

/** A path of the same form that names no record. */
export function pathToNobody(id: OperationId): string {
  const call = callOf(id);
  return call.path.replace("{}", call.path.includes("/inventory/") ? nobody.vin : nobody.uuid);
}

/** The objections, as short texts to compare. */
export function told(objections: readonly Objection[]): string[] {
  return objections.map(({ code, place, message }) => `${code} ${place}: ${message}`);
}

function secretOf(operation: OperationId, key: Issued, session: Issued): string {
  return (schemeOf(operation) === "Session" ? session : key).secret.reveal();
}

function toRequest(operation: OperationId, call: Call, change: Change, keyId: string): Request {
  const path = change.path ?? call.path.replace("{}", call.id === "{key}" ? keyId : (call.id ?? ""));
  const query = change.query ?? call.query;
  const headers = new Headers(change.headers);
  const body = change.text ?? ("body" in change ? toText(change.body) : toText(call.body));
  if (body !== undefined) headers.set("content-type", change.mediaType ?? "application/json");
  if (change.secret !== null && change.secret !== undefined) {
    if (schemeOf(operation) === "Session") headers.set("authorization", `Bearer ${change.secret}`);
    if (schemeOf(operation) === "ApiKeyAuth") headers.set("x-api-key", change.secret);
  }
  return new Request(`${base}${path}${query ? `?${query}` : ""}`, {
    method: call.method,
    headers,
    ...(body !== undefined && { body }),
  });
}

function toText(body: unknown): string | undefined {
  return body === undefined ? undefined : JSON.stringify(body);
}
