import type { Schemas } from "./records.ts";

type Card = Schemas["CardData"];

/** The cards that the sandbox takes, with any date to come and any security code. That there is a list is published, not what stands on it. */
export const testCards: readonly string[] = [
  "4111111111111111",
  "5555555555554444",
  "378282246310005",
  "9792100000000001",
];

/** Whether a card can be charged: in the sandbox a test card, elsewhere any number that is well formed (ISO/IEC 7812-1). */
export function isAccepted({ pan, year, month }: Card, sandbox: boolean, now: number): boolean {
  // A card is good until the end of its month.
  const good = Date.UTC(Number(year), Number(month)) > now;
  return good && (sandbox ? testCards.includes(pan) : isLuhn(pan));
}

/** What may be shown of a card. */
export function describeCard({ pan }: Card): { brand: string; last4: string } {
  const brand = brands.find(([pattern]) => pattern.test(pan))?.[1] ?? "unknown";
  return { brand, last4: pan.slice(-4) };
}

const brands: readonly (readonly [RegExp, string])[] = [
  [/^4/, "visa"],
  [/^5[1-5]|^2[2-7]/, "mastercard"],
  [/^3[47]/, "amex"],
  [/^9792/, "troy"],
];

function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
