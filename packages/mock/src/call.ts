import type { Awaitable } from "./api.ts";

/**
 * A request as the engine sees it, whatever door it came through. Doors build it from what they have: a socket has no
 * need to make a `Request` first (docs/decisions/0005-call-and-answer.md).
 */
export interface Call {
  /** As sent; methods are case-sensitive (RFC 9110 §9.1). */
  readonly method: string;
  /** Path and query in origin form, as sent: `/v1/public/content?limit=2`. */
  readonly target: string;
  /** One header by lower-case name; several lines of one name joined with `, ` (RFC 9110 §5.3). */
  header(name: string): string | undefined;
  /** The whole body, or undefined where there is none; `too-large` as soon as it exceeds `limit` bytes. */
  body(limit: number): Awaitable<Uint8Array | undefined | "too-large">;
}

/** An answer, as the doors send it. */
export interface Answer {
  readonly status: number;
  /** Names in the spelling that goes out; a list is sent as several lines. */
  readonly headers: Record<string, string | readonly string[]>;
  readonly body: string | Uint8Array | undefined;
  /** A scripted fault: the door breaks the connection instead of answering. */
  readonly cut?: boolean;
}
