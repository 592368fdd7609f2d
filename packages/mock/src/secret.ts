const revealer = Symbol.for("nodejs.util.inspect.custom");
const hidden = "[secret: reveal() shows it]";

/**
 * A text that cannot be printed, cloned, joined into other text or turned into JSON by accident.
 * JSON throws rather than storing a placeholder: a show-once secret would be lost for ever.
 */
export class Secret {
  readonly #text: string;
  /** The text. An own function, so that `structuredClone` throws instead of making an empty copy. */
  readonly reveal: () => string;

  constructor(text: string) {
    this.#text = text;
    this.reveal = () => this.#text;
  }

  toString(): string {
    return hidden;
  }

  toJSON(): never {
    throw new TypeError("A secret is not put into JSON. Call reveal() where you store it.");
  }

  [Symbol.toPrimitive](): never {
    throw new TypeError("A secret is not joined into text. Call reveal() where you need it.");
  }

  [revealer](): string {
    return hidden;
  }
}
