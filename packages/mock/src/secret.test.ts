import { inspect } from "node:util";
import { expect, test } from "vitest";
import { Secret } from "./secret.ts";
import { createLibrary } from "./testing/library.ts";

const text = "lib_0123456789abcdef";
const secret = new Secret(text);

test("reveal() gives the text", () => {
  expect(secret.reveal()).toBe(text);
  const { reveal } = secret;
  expect(reveal()).toBe(text);
});

test.each<[how: string, attempt: () => unknown]>([
  ["inspect", () => inspect(secret)],
  [
    "inspect with everything hidden shown",
    () => inspect({ deep: { secret } }, { showHidden: true, depth: 20, getters: true }),
  ],
  [
    "inspect without its own say",
    () => inspect(secret, { customInspect: false, showHidden: true, depth: 20, getters: true }),
  ],
  ["String", () => String({ secret }) + secret.toString()],
  ["spread", () => inspect({ ...secret }, { showHidden: true, depth: 20 }) + JSON.stringify({ ...secret })],
  ["Object.assign", () => JSON.stringify(Object.assign({}, secret))],
  [
    "keys and values",
    () => inspect([Reflect.ownKeys(secret), Object.values(secret), Object.entries(secret)], { depth: 20 }),
  ],
  ["an error's cause", () => inspect(new Error("failed", { cause: secret }), { showHidden: true, depth: 20 })],
  ["an error's stack", () => new Error("failed", { cause: secret }).stack],
])("%s does not show it", (_, attempt) => {
  const shown = String(attempt());
  expect(shown).not.toContain(text);
  expect(shown).not.toContain(text.slice(4));
});

test.each<[how: string, attempt: () => unknown]>([
  ["JSON", () => JSON.stringify({ secret })],
  ["a template", () => `${secret}`],
  ["joining", () => ["key: ", secret].join("")],
  ["arithmetic", () => +(secret as unknown as number)],
  ["structuredClone", () => structuredClone(secret)],
  ["structuredClone of what holds it", () => structuredClone({ deep: [secret] })],
])("%s throws rather than losing or leaking it, and the error does not show it", (_, attempt) => {
  let caught: unknown;
  try {
    attempt();
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(Error);
  expect(inspect(caught, { showHidden: true, depth: 20 })).not.toContain(text);
});

test("a new key shows its secret nowhere but in reveal()", async () => {
  const { mock, call, log } = await createLibrary();
  const issued = await mock.credentials.issue({ name: "ci" });
  const shown = issued.secret.reveal();
  await call("GET /books", undefined, { "X-Library-Key": shown });
  await call("GET /books", undefined, { "X-Library-Key": `${shown}x` });
  await mock.fetch(new Request(`https://library.example/v1/books?key=${shown}`));
  const everything = inspect(
    [issued, await mock.credentials.list(), mock.journal.list(), log, await mock.snapshot(), mock],
    {
      showHidden: true,
      depth: 30,
      maxArrayLength: 2000,
      maxStringLength: null,
    },
  );
  expect(everything).not.toContain(shown.slice(4));
  expect(everything).toContain(issued.prefix);
});
