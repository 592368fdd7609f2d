import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus, xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";
import { characters } from "./derive.ts";
import type { SecretFormat } from "./document/words.ts";

/** The one source of randomness of a world. The same seed gives the same values in the same order. */
export interface Random {
  /** An integer from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  /** One of the items. */
  pick<T>(items: readonly T[]): T;
  /** Lower-case hexadecimal digits. */
  hex(length: number): string;
  /** A version 4 UUID (RFC 9562 §5.4). */
  uuid(): string;
  /** A short id of the given form. */
  text(format: SecretFormat): string;
}

/** A source that can be stored and continued. */
export interface StoredRandom extends Random {
  state(): readonly number[];
  restore(state: readonly number[]): void;
}

const byteText = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** A deterministic source of pseudo-random values. */
export function createRandom(seed: number): StoredRandom {
  let generator = xoroshiro128plus(seed);
  const integer = (min: number, max: number) => uniformInt(generator, min, max);
  const hex = (length: number) => {
    let digits = "";
    while (digits.length < length) {
      const bits = generator.next();
      digits += (byteText[bits >>> 24] as string) + byteText[(bits >>> 16) & 255];
      digits += (byteText[(bits >>> 8) & 255] as string) + byteText[bits & 255];
    }
    return digits.slice(0, length);
  };
  return {
    integer,
    hex,
    pick(items) {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new RangeError("Expected a list with at least one item to pick from.");
      return item;
    },
    uuid() {
      const digits = hex(32);
      const variant = "89ab"[Number.parseInt(digits.charAt(16), 16) & 3];
      return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `4${digits.slice(13, 16)}`,
        `${variant}${digits.slice(17, 20)}`,
        digits.slice(20),
      ].join("-");
    },
    text({ prefix = "", alphabet = "base62", length = 12 }) {
      const set = characters[alphabet];
      return prefix + Array.from({ length }, () => set.charAt(integer(0, set.length - 1))).join("");
    },
    state: () => generator.getState(),
    restore(state) {
      generator = xoroshiro128plusFromState(state);
    },
  };
}
