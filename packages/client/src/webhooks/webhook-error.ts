import { KeystubError } from "../errors.ts";

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
export class WebhookVerificationError extends KeystubError {
  static {
    Object.defineProperties(WebhookVerificationError.prototype, {
      // Set by hand, so that minifying does not rename it.
      name: { value: "WebhookVerificationError", configurable: true, writable: true },
      // By this `instanceof` knows it across the ESM and the CommonJS copy of this package.
      [Symbol.for("@keystub/client WebhookVerificationError")]: { value: true },
    });
  }
  readonly reason: WebhookProblem;

  constructor(reason: WebhookProblem, message: string) {
    super("webhook_refused", message);
    this.reason = reason;
  }
}
