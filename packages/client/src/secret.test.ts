import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { canary, createBench, json } from "../test/bookshop.ts";
import { SecretSerializationError } from "./errors.ts";
import { Secret } from "./secret.ts";

describe("a Secret", () => {
  const secret = new Secret(canary);

  test("is shown by reveal() and by nothing else", () => {
    expect(secret.reveal()).toBe(canary);
    for (const text of [
      secret.toString(),
      inspect(secret),
      inspect({ secret }, { showHidden: true, customInspect: false, depth: 9 }),
    ])
      expect(text).not.toContain(canary);
  });

  test("throws rather than being lost in JSON, in text or in a clone", () => {
    expect(() => JSON.stringify({ secret })).toThrow(SecretSerializationError);
    expect(() => `${secret as never}`).toThrow(SecretSerializationError);
    expect(() => new Headers({ key: secret as never })).toThrow(SecretSerializationError);
    expect(() => structuredClone(secret)).toThrow();
  });
});

test("a show-once value arrives as a Secret, and sending it by accident is refused", async () => {
  const bench = createBench([json(201, { data: { id: "c1", pin: canary } }), json(201, { data: { id: "c2" } })]);
  const { data } = await bench.client.cards.create();
  expect(data.pin.reveal()).toBe(canary);
  expect(inspect(data)).toBe("{ id: 'c1', pin: [secret: reveal() shows it] }");
  const sent = bench.client.books.create({ body: { title: data.pin as never } });
  await expect(sent).rejects.toBeInstanceOf(SecretSerializationError);
  // A replayed create is without it, and stays so.
  expect(await bench.client.cards.create()).toEqual({ data: { id: "c2" } });
});
