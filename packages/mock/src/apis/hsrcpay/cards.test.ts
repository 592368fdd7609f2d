import { describe, expect, it } from "vitest";
import { describeCard, isAccepted, testCards } from "./cards.ts";
import { toMinor } from "./checkout.ts";

const now = Date.UTC(2026, 0, 31, 12);
const card = (pan: string, month = "09", year = "2029") => ({ name: "Ada", pan, month, year, cvv: "123" });

describe("a card", () => {
  it("of the sandbox is a well-formed number as well", () => {
    for (const pan of testCards) expect([pan, isAccepted(card(pan), false, now)]).toEqual([pan, true]);
  });

  it.each([
    ["4111111111111111", true, true],
    ["4242424242424242", true, false],
    ["4242424242424242", false, true],
    ["4111111111111112", false, false],
  ])("%s, in the sandbox: %s, is accepted: %s", (pan, sandbox, accepted) => {
    expect(isAccepted(card(pan), sandbox, now)).toBe(accepted);
  });

  it("is good until the end of its month", () => {
    expect(isAccepted(card("4111111111111111", "01", "2026"), true, now)).toBe(true);
    expect(isAccepted(card("4111111111111111", "12", "2025"), true, now)).toBe(false);
  });

  it("shows its brand and four digits", () => {
    expect(testCards.map((pan) => describeCard(card(pan)).brand)).toEqual(["visa", "mastercard", "amex", "troy"]);
    expect(describeCard(card("6011000990139424"))).toEqual({ brand: "unknown", last4: "9424" });
  });
});

it.each([
  ["129.90", "TRY", 12_990],
  ["0.07", "EUR", 7],
  ["1.005", "KWD", 1_005],
  ["500", "JPY", 500],
])("%s %s is %i in minor units", (amount, currency, minor) => {
  expect(toMinor(amount, currency)).toBe(minor);
});
