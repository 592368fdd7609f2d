import { SecretSerializationError } from "./errors.ts";

/**
 * A text that cannot be printed, cloned, joined into other text or turned into JSON by accident.
 * JSON throws rather than storing a placeholder: a show-once secret would be lost for ever.
 */
export class Secret {
  /** The text. An own function, so that `structuredClone` throws instead of making an empty copy. */
  readonly reveal: () => string;

  // In a closure, not in a private field: the consoles of browsers show those.
  constructor(text: string) {
    this.reveal = () => text;
  }

  toString(): string {
    return hidden;
  }

  toJSON(): never {
    throw new SecretSerializationError("put into JSON");
  }

  [Symbol.toPrimitive](): never {
    throw new SecretSerializationError("joined into text");
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return hidden;
  }

  [Symbol.for("Deno.customInspect")](): string {
    return hidden;
  }
}

const hidden = "[secret: reveal() shows it]";
