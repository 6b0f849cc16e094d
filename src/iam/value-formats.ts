import type { OperatorFamily } from "../ir/operator.js";

/** Text that a family of operators can compare, and the code that says a text is not such. */
export interface ValueFormat {
  readonly code: "TW243" | "TW244" | "TW245" | "TW246" | "TW247";
  readonly accepts: (text: string) => boolean;
}

/** The families whose values have a format of their own; texts compare as they are, ARNs are judged by `arns.ts`. */
export const valueFormats: Readonly<Partial<Record<OperatorFamily, ValueFormat>>> = {
  bool: { code: "TW243", accepts: isBoolean },
  null: { code: "TW243", accepts: isBoolean },
  date: { code: "TW244", accepts: isDate },
  ip: { code: "TW245", accepts: isAddressRange },
  numeric: { code: "TW246", accepts: (text) => /^-?\d+(?:\.\d+)?$/.test(text) },
  binary: { code: "TW247", accepts: (text) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text) },
};

/** §4.5.1, §4.9.1 */
function isBoolean(text: string): boolean {
  const lower = text.toLowerCase();
  return lower === "true" || lower === "false";
}

const datePattern = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-](\d\d):(\d\d)))?)?$/;

/** §4.4.2, or epoch seconds (§4.4.1). */
function isDate(text: string): boolean {
  if (/^-?\d{1,15}$/.test(text)) return true;
  const match = datePattern.exec(text);
  if (match === null) return false;
  const [year = 0, month = 0, day = 1, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  // The last day of a month is day 0 of the next; years below 100 are what they are.
  const last = new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
  const dayExists = month >= 1 && month <= 12 && day >= 1 && day <= last;
  return dayExists && hour <= 23 && minute <= 59 && second <= 59 && zoneHour <= 23 && zoneMinute <= 59;
}

const byte = /^(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])$/;

function isIpv4(text: string): boolean {
  const parts = text.split(".", 5);
  return parts.length === 4 && parts.every((part) => byte.test(part));
}

/** How many 16-bit groups the text between colons makes; NaN when it is malformed. */
function groupCount(text: string): number {
  if (text === "") return 0;
  const parts = text.split(":", 9);
  const tail = isIpv4(text.slice(text.lastIndexOf(":") + 1));
  const groups = tail ? parts.slice(0, -1) : parts;
  if (!groups.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return Number.NaN;
  return groups.length + (tail ? 2 : 0);
}

function isIpv6(text: string): boolean {
  const gap = text.indexOf("::");
  if (gap === -1) return groupCount(text) === 8;
  const before = text.slice(0, gap);
  return groupCount(before) + groupCount(text.slice(gap + 2)) <= 7 && !before.includes(".");
}

/** An address, or a CIDR range (§4.7.1). */
function isAddressRange(text: string): boolean {
  const slash = text.indexOf("/");
  const address = slash === -1 ? text : text.slice(0, slash);
  const isV6 = address.includes(":");
  if (!(isV6 ? isIpv6(address) : isIpv4(address))) return false;
  const prefix = text.slice(address.length + 1);
  return slash === -1 || (/^(?:\d|[1-9]\d{1,2})$/.test(prefix) && Number(prefix) <= (isV6 ? 128 : 32));
}
