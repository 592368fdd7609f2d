import { describe, expect, test } from "vitest";
import { createMock } from "./mock.ts";
import { send } from "./testing/bench.ts";
import { library } from "./testing/library.ts";

describe("worlds", () => {
  test("a credential finds its own, and two worlds have different secrets, seeded ones included", async () => {
    const mock = await createMock({ api: library });
    const [a, b] = await Promise.all([mock.world("a"), mock.world("b")]);
    const issued = await Promise.all([mock, a, b].map(({ credentials }) => credentials.issue()));
    const seeded = [mock, a, b].flatMap(({ credentials }) => credentials.seeded.map(({ secret }) => secret));
    expect(new Set([...issued.map(({ secret }) => secret.reveal()), ...seeded]).size).toBe(3 + seeded.length);

    const title = (world: string) => ({
      body: { title: world },
      headers: { "X-Library-Key": issued[["default", "a", "b"].indexOf(world)]?.secret.reveal() ?? "" },
    });
    await send(mock, "POST /v1/books", title("a"));
    const titles = async (world: string) =>
      (await send(mock, "GET /v1/books", { headers: title(world).headers })).body.data.map(
        (book: { title: string }) => book.title,
      );
    expect([await titles("default"), await titles("a"), await titles("b")]).toEqual([
      ["Emma"],
      ["a", "Emma"],
      ["Emma"],
    ]);
    expect(a.journal.list().map(({ operation }) => operation)).toEqual(["createBook", "listBooks"]);
    expect(mock.journal.list().map(({ operation }) => operation)).toEqual(["listBooks"]);
  });

  test("asked for twice at the same time is made once", async () => {
    const mock = await createMock({ api: library });
    const [one, two] = await Promise.all([mock.world("w"), mock.world("w")]);
    expect(one).toBe(two);
    expect(mock.worlds.map(({ name }) => name)).toEqual(["default", "w"]);
  });
});
