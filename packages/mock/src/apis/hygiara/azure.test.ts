import { describe, expect, it } from "vitest";
import { readToken } from "./azure.ts";
import { hygiaraExamples } from "./examples.ts";

const now = Date.UTC(2026, 0, 1);
const seconds = now / 1000;
const audience = "https://management.azure.com/";

describe("readToken", () => {
  it("takes a token for Azure Resource Manager that is not expired", () => {
    expect(readToken(toToken({ aud: audience, exp: seconds + 1, tid: "t" }), now)).toEqual({
      fault: undefined,
      tenantId: "t",
    });
    expect(readToken(toToken({ aud: ["other", audience], exp: seconds + 1 }), now).fault).toBeUndefined();
    expect(readToken(hygiaraExamples.accessToken, now).fault).toBeUndefined();
  });

  it.each([
    [
      "for another audience",
      toToken({ aud: "https://graph.microsoft.com/", exp: seconds + 1 }),
      /graph\.microsoft\.com/,
    ],
    ["for nobody", toToken({ exp: seconds + 1 }), /audience/],
    [
      "that expires at this very moment",
      toToken({ aud: audience, exp: seconds }),
      /expired at 2026-01-01T00:00:00.000Z/,
    ],
    ["that lasts for ever", toToken({ aud: audience }), /does not say when it expires/],
    ["that is no token", "secret", /not a JSON Web Token/],
    ["without claims", "a.b.c", /not a JSON Web Token/],
    ["whose claims are no object", `a.${btoa("7")}.c`, /not a JSON Web Token/],
  ])("says what is wrong with one %s", (_, token, fault) => {
    expect(readToken(token, now).fault).toMatch(fault);
  });
});

function toToken(claims: object): string {
  return ["header", JSON.stringify(claims), "signature"]
    .map((part) => btoa(part).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", ""))
    .join(".");
}
