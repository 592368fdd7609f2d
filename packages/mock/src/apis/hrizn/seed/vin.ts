/** A vehicle identification number (ISO 3779) with the check digit of North America (49 CFR 565.15). */
export function toVin(start: string, year: number, serial: number): string {
  const yearCode = yearCodes[year - 2010] ?? "0";
  const end = `${yearCode}3${`${serial}`.padStart(6, "0")}`;
  return start + toCheckDigit(`${start}0${end}`) + end;
}

// I, O and Q do not occur in a VIN, nor U and Z in a year.
const yearCodes = "ABCDEFGHJKLMNPRSTVWXY123456789";

/** The character that belongs in the ninth place of a VIN, whatever stands there. */
export function toCheckDigit(vin: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * toValue(vin[place] ?? "0"), 0);
  return "0123456789X"[sum % 11] ?? "0";
}

const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

// Digits stand for themselves; A, J and S begin new rows of ten, S one place later (49 CFR 565.15, table III).
function toValue(character: string): number {
  return "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ".indexOf(character) % 10;
}
