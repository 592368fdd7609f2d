import { type CallFacts, DecodeError } from "./errors.ts";
import type { OperationRow } from "./operation-types.ts";

/** The body of a success as the document promises it: a JSON value, text, a Blob, or undefined where there is none. */
export function decode(
  answer: { status: number; headers: Headers; bytes: Uint8Array<ArrayBuffer>; text: string },
  row: OperationRow,
  call: CallFacts,
): unknown {
  const { status, headers, bytes, text } = answer;
  // RFC 7303: text/xml is another name of application/xml.
  const contentType = headers
    .get("content-type")
    ?.split(";")[0]
    ?.trim()
    .toLowerCase()
    .replace("text/xml", "application/xml");
  const promised = row.produces ?? ["application/json"];
  // Never the body: the success of a create may hold a secret that is shown only this once.
  const refuse = (what: string) =>
    new DecodeError(
      `${call.operation}: ${status}, but ${what} where ${promised.join(" or ")} was promised. A proxy or a wrong baseUrl may have answered.`,
      call,
      { status, contentType, requestId: headers.get("x-request-id") ?? undefined },
    );

  if (promised.length === 0 || row.empty?.includes(status)) return undefined;
  if (status === 204 || status === 205) throw refuse("no body");
  const type = contentType ?? promised[0] ?? "";
  if (!promised.some((one) => one === type || (isJson(one) && isJson(type)))) throw refuse(type.slice(0, 60));
  if (!isJson(type)) return isText(type) ? text : new Blob([bytes], { type });
  if (text === "") throw refuse("an empty body");
  try {
    return JSON.parse(text);
  } catch {
    throw refuse("a body that is not JSON");
  }
}

function isText(mediaType: string): boolean {
  return /^text\/|[/+]xml$/.test(mediaType);
}

/** Whether a media type is JSON or built on it. */
export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(mediaType);
}
