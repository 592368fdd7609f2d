import type { KeystubError } from "../errors.ts";

const brand = Symbol.for("@keystub/client WebhookVerificationError");

/**
 * Why a webhook was not accepted. `bad_secret` and `body_was_parsed` are mistakes of the receiver: answer with a 500 and have a look.
 * After all others the request is to be refused with a 4xx.
 */
export type WebhookProblem =
  | "missing_header"
  | "malformed_header"
  | "body_was_parsed"
  | "timestamp_too_old"
  | "timestamp_too_new"
  | "no_match"
  | "bad_secret"
  | "unreadable_body";

/** A webhook was not accepted; `reason` tells why. Nothing of the secret, the signature or the body is in it. */
// Not derived from KeystubError, since what only receives webhooks need not carry all the errors of calls, yet an instance of it.
export class WebhookVerificationError extends Error implements KeystubError {
  static {
    Object.defineProperties(WebhookVerificationError.prototype, {
      // Set by hand, so that minifying does not rename it.
      name: { value: "WebhookVerificationError", configurable: true, writable: true },
      attempts: { value: 0 },
      [brand]: { value: true },
      [Symbol.for("@keystub/client KeystubError")]: { value: true },
    });
  }
  readonly code = "webhook_refused";
  readonly reason: WebhookProblem;
  declare readonly operation: undefined;
  declare readonly attempts: 0;

  constructor(reason: WebhookProblem, message: string) {
    super(message);
    this.reason = reason;
  }

  /** True for an instance of either copy (ESM or CommonJS) of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: the class on the right of instanceof, which may be derived from this one
    if (this !== WebhookVerificationError) return super[Symbol.hasInstance](value);
    return typeof value === "object" && value !== null && brand in value;
  }

  /** The public fields with the message, which `JSON.stringify` leaves out of an Error by default. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, code: this.code, reason: this.reason };
  }
}
