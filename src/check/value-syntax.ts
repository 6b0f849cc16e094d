import type { KeyType } from "../catalog/types.js";

/** Whether a text is a value of the type, as IAM reads it (iam-semantics §4.3–§4.7). Strings and ARNs are not its business. */
export function isWellFormed(type: KeyType, text: string): boolean {
  return syntaxes[type](text);
}

const syntaxes: Readonly<Record<KeyType, (text: string) => boolean>> = {
  string: () => true,
  arn: () => true,
  numeric: isNumber,
  date: isDate,
  bool: (text) => /^(?:true|false)$/i.test(text),
  ip: isIpRange,
  binary: isBase64,
};

/** §4.3.4 */
function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

const dateForm = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-](\d{2}):(\d{2})))?)?$/;

/** §4.4.2: the forms of the W3C profile; a bare integer is epoch seconds (§4.4.3). */
function isDate(text: string): boolean {
  if (/^-?\d{1,15}$/.test(text)) return true;
  const match = dateForm.exec(text);
  if (match === null) return false;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false;
  return hour < 24 && minute < 60 && second < 60 && zoneHour < 24 && zoneMinute < 60;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** §4.7.1: an address or a CIDR range; host bits may be set (§4.7.4). */
function isIpRange(text: string): boolean {
  const [address = "", length, ...more] = text.split("/");
  if (more.length > 0) return false;
  const bits = isIpv4(address) ? 32 : isIpv6(address) ? 128 : undefined;
  if (bits === undefined) return false;
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= bits);
}

function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

function isIpv6(text: string): boolean {
  if (text.length > 45) return false;
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const last = groups.at(-1) ?? "";
  const embedded = last.includes(".");
  if (embedded && (!isIpv4(last) || text.endsWith("::"))) return false;
  const hex = embedded ? groups.slice(0, -1) : groups;
  if (!hex.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  const count = hex.length + (embedded ? 2 : 0);
  return halves.length === 2 ? count <= 7 : count === 8;
}

/** §4.6.3: standard alphabet with padding. */
function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}
