import type { KeyType } from "../catalog/types.js";

const decimal = /^(-?)(\d+)(?:\.(\d+))?$/;
// Up to here text, decimal number and binary floating point order alike, whichever an evaluator uses.
const exactDigits = 15;

/** §4.3: the number, when it is exact in every way of reading it. */
function numberOf(text: string): number | undefined {
  const match = decimal.exec(text);
  if (match === null) return undefined;
  const digits = `${match[2] ?? ""}${match[3] ?? ""}`.replace(/^0+/, "");
  // `-0` is 0.
  return digits.length > exactDigits ? undefined : Number(text) + 0;
}

const dateForm = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:\d\d))?)?$/;

function offsetOf(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return (zone.startsWith("-") ? -minutes : minutes) * 60_000;
}

/** §4.4: milliseconds since 1970. A bare integer is epoch seconds (§4.4.3), a date without time is midnight UTC (§4.4.4). */
function instantOf(text: string): number | undefined {
  const epoch = /^-?\d+$/.test(text) ? numberOf(text) : undefined;
  if (epoch !== undefined) return Number.isSafeInteger(epoch * 1000) ? epoch * 1000 : undefined;
  const match = dateForm.exec(text);
  if (match === null) return undefined;
  const [, year, month, day = "01", hour = "00", minute = "00", second = "00", fraction = "", zone = "Z"] = match;
  const midnight = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  const real = new Date(midnight).getUTCDate() === Number(day);
  if (!real || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const time = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Number(fraction.padEnd(3, "0"));
  return midnight + time - offsetOf(zone);
}

/** The place of a numeric or date value on its line, or `undefined` when it cannot be read beyond doubt. */
export function scalarOf(type: KeyType, text: string): number | undefined {
  if (type === "numeric") return numberOf(text);
  return type === "date" ? instantOf(text) : undefined;
}
