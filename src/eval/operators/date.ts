import { type Family, parsedFamily } from "./family.js";
import { compareDecimals, type Decimal, holds, parseDecimal } from "./numeric.js";

/** An instant: whole seconds since 1970 (rounded down) and the digits of the fraction, trailing zeros dropped. */
export interface Instant {
  readonly seconds: Decimal;
  readonly fraction: string;
}

// Fixed patterns, each position bounded or followed by a disjoint character: linear.
const epochPattern = /^-?\d+$/;
const datePattern = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:\d\d))?)?$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days since 1970-01-01 in the proleptic Gregorian calendar; `undefined` when there is no such day. */
function dayNumber(year: number, month: number, day: number): number | undefined {
  const length = month === 2 && isLeap(year) ? 29 : monthLengths[month - 1];
  if (length === undefined || day < 1 || day > length) return undefined;
  // `setUTCFullYear` takes years below 100 as they are, which `Date.UTC` does not.
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

function zoneOffset(zone: string): number | undefined {
  // `Z` has no digits, which is 0.
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60);
}

function dropTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

/** §4.4.2; a bare integer is epoch seconds (§4.4.3, §4.4.7), a date without time is 00:00:00 UTC (§4.4.4). */
export function parseInstant(text: string): Instant | undefined {
  if (epochPattern.test(text)) return instant(text, "");
  const match = datePattern.exec(text);
  if (match === null) return undefined;
  const [, year, month, day = "01", hour = 0, minute = 0, second = 0, fraction = "", zone = "Z"] = match;
  const days = dayNumber(Number(year), Number(month), Number(day));
  const offset = zoneOffset(zone);
  if (days === undefined || offset === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return undefined;
  const seconds = days * 86_400 + Number(hour) * 3600 + Number(minute) * 60 + Number(second) - offset;
  return instant(String(seconds), dropTrailingZeros(fraction));
}

function instant(text: string, fraction: string): Instant | undefined {
  const seconds = parseDecimal(text);
  return seconds === undefined ? undefined : { seconds, fraction };
}

function compareInstants(a: Instant, b: Instant): number {
  const order = compareDecimals(a.seconds, b.seconds);
  if (order !== 0) return order;
  return a.fraction < b.fraction ? -1 : Number(a.fraction > b.fraction);
}

/** §4.4 */
export const dateFamily: Family = parsedFamily(parseInstant, (context, policy, relation) =>
  holds(compareInstants(context, policy), relation),
);
