/**
 * Reads the three date forms of RFC 9110 §5.6.7 as milliseconds since 1970. `Date.parse` would take the third one for
 * local time and accept a hundred forms that are none of these.
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  const groups = forms.map((form) => form.exec(text)?.groups).find((match) => match !== undefined);
  if (!groups) return undefined;
  const [hour, minute, second] = (groups.time ?? "").split(":").map(Number);
  const month = months.indexOf(groups.month ?? "");
  const day = Number(groups.day);
  if (hour === undefined || minute === undefined || second === undefined || month < 0) return undefined;
  if (hour > 23 || minute > 59 || second > 60) return undefined;

  const year = groups.year ?? "";
  const ms = Date.UTC(
    year.length === 2 ? toFullYear(Number(year), now) : Number(year),
    month,
    day,
    hour,
    minute,
    second,
  );
  // 31 February would roll over into March.
  return new Date(ms - second * 1000).getUTCDate() === day ? ms : undefined;
}

const forms = [
  /^\w{3}, (?<day>\d{2}) (?<month>\w{3}) (?<year>\d{4}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/, // Sun, 06 Nov 1994 08:49:37 GMT
  /^\w{6,9}, (?<day>\d{2})-(?<month>\w{3})-(?<year>\d{2}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/, // Sunday, 06-Nov-94 08:49:37 GMT
  /^\w{3} (?<month>\w{3}) (?<day>[ \d]\d) (?<time>\d{2}:\d{2}:\d{2}) (?<year>\d{4})$/, // Sun Nov  6 08:49:37 1994
];

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "A timestamp that appears to be more than 50 years in the future" is the most recent past year with those digits. */
function toFullYear(twoDigits: number, now: number): number {
  const thisYear = new Date(now).getUTCFullYear();
  const year = thisYear - (thisYear % 100) + twoDigits;
  return year > thisYear + 50 ? year - 100 : year;
}
