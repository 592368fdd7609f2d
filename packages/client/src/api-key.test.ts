import { afterEach, describe, expect, test, vi } from "vitest";
import { type ApiKey, toKeySource } from "./api-key.ts";
import { Secret } from "./secret.ts";

const facts = {
  header: "X-API-Key",
  variable: "SHOP_API_KEY",
  format: { prefix: "shop_", alphabet: "hex", length: 8 },
};
const good = "shop_0123abcd";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("the key comes from", () => {
  test.each<[string, ApiKey]>([
    ["text", good],
    ["a Secret", new Secret(good)],
    ["anything that reveals it", { reveal: () => good }],
    ["a function", () => good],
    ["an async function that gives a Secret", async () => new Secret(good)],
  ])("%s", async (_, given) => {
    expect(await toKeySource(given, facts)()).toBe(good);
  });

  test("the environment, when there is no option", async () => {
    vi.stubEnv("SHOP_API_KEY", good);
    expect(await toKeySource(undefined, facts)()).toBe(good);
    expect(await toKeySource("shop_ffffffff", facts)()).toBe("shop_ffffffff");
  });

  test("nowhere, and then it is said where it could", () => {
    vi.stubEnv("SHOP_API_KEY", undefined);
    expect(() => toKeySource(undefined, facts)).toThrow("Give one as the option apiKey, or set SHOP_API_KEY.");
  });
});

describe("a key that cannot be one of this API is refused offline, without being quoted", () => {
  test.each([
    ["of another API", "sk_live_4242424242"],
    ["cut off", "shop_0123abc"],
    ["too long", "shop_0123abcde"],
    ["in other letters", "shop_0123ABCD"],
    ["without its prefix", "0123abcd"],
    ["with a space", "shop_0123 bcd"],
    ["with a line break", `${good}\n`],
  ])("%s", (_, key) => {
    const refuse = () => toKeySource(key, facts);
    expect(refuse).toThrow(/not shown/);
    expect(refuse).not.toThrow(key.slice(0, 9));
    expect(refuse).not.toThrow(key.slice(-5));
  });

  test("also when a function brings it", async () => {
    await expect(toKeySource(() => "sk_live_42", facts)()).rejects.toMatchObject({ code: "invalid_api_key" });
  });
});
