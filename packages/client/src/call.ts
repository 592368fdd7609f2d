import { KeystubError } from "./errors.ts";
import { iterateItems, iteratePages, toArray } from "./list.ts";
import type { OperationRow } from "./operation-types.ts";
import { type AnyCallOptions, type Result, type Session, sendCall } from "./send-call.ts";
import type { Parts } from "./to-request.ts";
import { type AnyWaitOptions, waitFor } from "./wait-for.ts";

/** A call of one operation, not sent before somebody wants to know what comes of it. The types of `Call` say more. */
export function createCall(row: OperationRow, parts: Parts, options: AnyCallOptions, session: Session) {
  let sent: Promise<Result> | undefined;
  const send = () => (sent ??= sendCall(row, parts, options, session));
  const pages = () => iteratePages(row, parts, send, (next) => sendCall(row, next, options, session));

  // The arguments live in the closures and on no property, so printing a call shows nothing of them.
  const call: Promise<unknown> & { safe(): Promise<unknown>; withResponse(): Promise<Result> } = {
    // biome-ignore lint/suspicious/noThenProperty: it is meant to be awaited
    then: (onData, onError) =>
      send()
        .then(({ data }) => data)
        .then(onData, onError),
    catch: (onError) => call.then(undefined, onError),
    finally: (onEnd) => call.then((data) => data).finally(onEnd),
    withResponse: send,
    safe: () =>
      send().then(
        (result) => ({ ok: true, ...result }),
        (error) => toSettled(row, error),
      ),
    [Symbol.toStringTag]: "Call",
  };
  if (row.paging)
    Object.assign(call, {
      pages,
      toArray: (given: { limit: number }) => toArray(row, pages(), given),
      [Symbol.asyncIterator]: () => iterateItems(row, pages()),
    });
  if (row.wait || row.poll)
    Object.assign(call, {
      waitFor: (given: AnyWaitOptions = {}) => waitFor(row, parts, options, given, send, session),
    });
  return call;
}

function toSettled(row: OperationRow, error: unknown): unknown {
  // Only our own bugs are not of this kind, and those stay exceptions.
  if (!(error instanceof KeystubError)) throw error;
  const status = "status" in error ? String(error.status) : "";
  return { ok: false, status: row.errors && status in row.errors ? Number(status) : undefined, error };
}
