import { type HeaderFields, readHeader } from "./received.ts";
import { fromBase64 } from "./signing-key.ts";
import { WebhookVerificationError } from "./webhook-error.ts";

/** How deliveries are signed. The first six and `secret` are the words of a document's `x-emits.signature`. */
export interface WebhookSignature {
  readonly header: string;
  readonly algorithm: "hmac-sha256";
  readonly encoding: "hex" | "base64";
  /** What stands before everything else in the header. */
  readonly prefix?: string;
  /** How the header is written. Default `{signature}`; also known is `{timestamp}`. */
  readonly template?: string;
  /** What is signed. Default `{body}`; also known are `{timestamp}` and `{id}`. */
  readonly signed?: string;
  /** How a secret becomes a key: as its UTF-8 text (the default), or as base64 after `whsec_`. */
  readonly secret?: "utf8" | "whsec";
  /** What stands between the items of the header. Default a comma. */
  readonly separator?: string;
  /** The header that has the `{id}`. */
  readonly idHeader?: string;
  /** The header that has the `{timestamp}`, where the template does not. */
  readonly timestampHeader?: string;
}

/** What the headers of a delivery claim. */
export interface Claim {
  /** Several while the sender changes its secret. */
  readonly signatures: readonly Uint8Array<ArrayBuffer>[];
  readonly id: string;
  /** The seconds since 1970, as they were written; empty where the scheme signs no time. */
  readonly timestamp: string;
}

/** Each is an HMAC over the whole body, so a header full of them would be a cheap way to keep a receiver busy. */
const mostSignatures = 8;

/**
 * Reads the headers of a delivery.
 * @throws {WebhookVerificationError} `missing_header` or `malformed_header`.
 */
export function readClaim(headers: HeaderFields, scheme: WebhookSignature): Claim {
  const {
    header,
    encoding,
    prefix = "",
    template = "{signature}",
    separator = ",",
    idHeader,
    timestampHeader,
  } = scheme;
  const form = prefix + template;
  const items = find(headers, header).split(separator);
  const decode = encoding === "hex" ? fromHex : fromBase64;
  const signatures = pick(items, form.split(separator), "{signature}").flatMap((text) => decode(text) ?? []);
  if (signatures.length === 0 || signatures.length > mostSignatures)
    throw malformed(header, `look like ${form}, in ${encoding}`);

  const id = idHeader ? find(headers, idHeader) : "";
  if (!scheme.signed?.includes("{timestamp}")) return { signatures, id, timestamp: "" };
  const timestamp = timestampHeader
    ? find(headers, timestampHeader)
    : pick(items, form.split(separator), "{timestamp}")[0];
  if (!timestamp || !/^\d{1,15}$/.test(timestamp))
    throw malformed(timestampHeader ?? header, "give the seconds since 1970");
  return { signatures, id, timestamp };
}

/** The bytes that are signed. */
export function toContent(
  { signed = "{body}" }: WebhookSignature,
  claim: Omit<Claim, "signatures">,
  body: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const [before = "", after = ""] = signed
    .replace("{timestamp}", () => claim.timestamp)
    .split("{body}")
    .map((text) => text.replace("{id}", () => claim.id));
  const parts = [new TextEncoder().encode(before), body, new TextEncoder().encode(after)];
  const content = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let length = 0;
  for (const part of parts) {
    content.set(part, length);
    length += part.length;
  }
  return content;
}

function find(headers: HeaderFields, name: string): string {
  const value = readHeader(headers, name);
  if (value) return value;
  throw new WebhookVerificationError(
    "missing_header",
    `The header ${name} is missing, so this is no webhook of that sender.`,
  );
}

/** What the items say under a name. In `t=1,v1=a,v1=b` an item is known by what stands before its value. */
function pick(items: string[], forms: string[], name: string): string[] {
  const before = forms.find((form) => form.includes(name))?.split(name)[0];
  if (before === undefined) return [];
  return items.map((item) => item.trim()).flatMap((item) => (item.startsWith(before) ? item.slice(before.length) : []));
}

function malformed(header: string, form: string): WebhookVerificationError {
  return new WebhookVerificationError("malformed_header", `The header ${header} has to ${form}.`);
}

function fromHex(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^([0-9a-f]{2})+$/i.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
