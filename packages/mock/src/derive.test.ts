import { createHash, createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { bytesToHex, deriveSecret, fixedSecret, hash, sign } from "./derive.ts";
import { compileSchemes } from "./document/security.ts";
import { documentOf } from "./testing/bench.ts";

const alphabets = { hex: 16, base62: 62, base64url: 64, digits: 10 } as const;
const names = Object.keys(alphabets) as (keyof typeof alphabets)[];

test.each(names)("every character of %s is as likely as every other", (alphabet) => {
  const counts = new Map<string, number>();
  const length = 40_000;
  for (const character of deriveSecret("seed", "label", { alphabet, length }))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  const expected = length / alphabets[alphabet];
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  expect(counts.size).toBe(alphabets[alphabet]);
  // Five standard deviations of the chi-square distribution; `byte % 62` without a limit would be far beyond.
  expect(chiSquare).toBeLessThan(alphabets[alphabet] - 1 + 5 * Math.sqrt(2 * alphabets[alphabet]));
});

test("the same seed and label give the same secret, any other one another", () => {
  const format = { prefix: "lib_", alphabet: "hex", length: 40 } as const;
  const secret = deriveSecret("1:default", "credential:a", format);
  expect(secret).toMatch(/^lib_[0-9a-f]{40}$/);
  expect(deriveSecret("1:default", "credential:a", format)).toBe(secret);
  expect(deriveSecret("2:default", "credential:a", format)).not.toBe(secret);
  expect(deriveSecret("1:other", "credential:a", format)).not.toBe(secret);
  expect(deriveSecret("1:default", "credential:b", format)).not.toBe(secret);
});

test.each(names)("secrets of %s have the form that the document is checked for", (alphabet) => {
  const format = { prefix: "a.b+_", alphabet, length: 20 };
  const scheme = compileSchemes(
    documentOf(
      {},
      { components: { securitySchemes: { Key: { type: "apiKey", in: "header", name: "K", "x-key": { format } } } } },
    ),
  ).get("Key");
  for (const label of ["a", "b", "c"]) expect(deriveSecret("s", label, format)).toMatch(scheme?.pattern as RegExp);
  expect(fixedSecret(3, format)).toMatch(scheme?.pattern as RegExp);
  expect(`${fixedSecret(3, format)}\n`).not.toMatch(scheme?.pattern as RegExp);
});

test("seeded keys can be typed, and are all different", () => {
  const format = { prefix: "k_", alphabet: "hex", length: 4 } as const;
  expect([0, 1, 2].map((index) => fixedSecret(index, format))).toEqual(["k_1111", "k_2222", "k_3333"]);
});

test("digests and signatures are SHA-256 and HMAC-SHA256", () => {
  expect(hash("schlüssel")).toBe(createHash("sha256").update("schlüssel").digest("hex"));
  expect(bytesToHex(sign("It's a Secret to Everybody", "Hello, World!"))).toBe(
    "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17",
  );
  expect(bytesToHex(sign("ключ", "тело"))).toBe(createHmac("sha256", "ключ").update("тело").digest("hex"));
});
