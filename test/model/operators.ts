/** Executable specification, part 2: condition operators and their modifiers (§4). */
import type { Condition, OperatorName } from "../../src/ir/model.js";
import {
  arnOf,
  type Context,
  find,
  lower,
  matches,
  type Part,
  partsOf,
  segmentsMatch,
  splitParts,
  substitute,
} from "./matching.js";

/** An exact decimal: `units` divided by ten to the power of `scale`. */
export type Decimal = { units: bigint; scale: number };

export function compareDecimals(a: Decimal, b: Decimal): number {
  const x = a.units * 10n ** BigInt(b.scale);
  const y = b.units * 10n ** BigInt(a.scale);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** §4.3.4 */
export function readNumber(text: string): Decimal | undefined {
  if (!/^-?[0-9]+(\.[0-9]+)?$/.test(text)) return undefined;
  const [, fraction = ""] = text.split(".");
  return { units: BigInt(text.replace(".", "")), scale: fraction.length };
}

/** §4.4.2–§4.4.4: seconds since 1970. */
export function readDate(text: string): Decimal | undefined {
  if (/^-?[0-9]+$/.test(text)) return { units: BigInt(text), scale: 0 }; // §4.4.3
  const time = /^T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:Z|([+-])(\d\d):(\d\d))$/.exec(text.slice(10));
  const day = text.length === 7 ? `${text}-01` : text.slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || (time === null && text.length > 10)) return undefined;
  const midnight = new Date(`${day}T00:00:00Z`); // §4.4.4
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day)) return undefined; // 30 February
  const [, hour = "0", minute = "0", second = "0", fraction = "", sign, zoneHour = "0", zoneMinute = "0"] = time ?? [];
  const isTime =
    [hour, zoneHour].every((text) => Number(text) < 24) && [minute, second, zoneMinute].every((text) => Number(text) < 60);
  if (!isTime) return undefined;
  const zone = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === "-" ? -60 : 60);
  const seconds = midnight.getTime() / 1000 + Number(hour) * 3600 + Number(minute) * 60 + Number(second) - zone;
  return { units: BigInt(seconds) * 10n ** BigInt(fraction.length) + BigInt(`0${fraction}`), scale: fraction.length };
}

/** An address as one number of 32 or 128 bits. */
export type Address = { bits: 32 | 128; value: bigint };

function readIpv4(text: string): Address | undefined {
  const octets = text.split(".");
  if (octets.length !== 4 || octets.some((octet) => !/^(0|[1-9][0-9]{0,2})$/.test(octet) || Number(octet) > 255))
    return undefined;
  return { bits: 32, value: octets.reduce((sum, octet) => sum * 256n + BigInt(octet), 0n) };
}

/** RFC 4291 §2.2 */
function readIpv6(text: string): Address | undefined {
  const dotted = /^(.*:)([0-9.]+)$/.exec(text);
  if (dotted?.[2]?.includes(".")) {
    const tail = readIpv4(dotted[2]);
    if (tail === undefined) return undefined;
    return readIpv6(`${dotted[1]}${(tail.value >> 16n).toString(16)}:${(tail.value & 0xffffn).toString(16)}`);
  }
  const sides = text.split("::").map((side) => (side === "" ? [] : side.split(":")));
  const [before = [], after] = sides;
  const given = sides.flat();
  if (sides.length > 2 || given.some((group) => !/^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  if (after === undefined ? given.length !== 8 : given.length > 7) return undefined;
  const groups = [...before, ...new Array<string>(8 - given.length).fill("0"), ...(after ?? [])];
  return { bits: 128, value: groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n) };
}

/** §4.7.7: `::ffff:a.b.c.d` is the IPv4 address. */
function isMapped({ bits, value }: Address): boolean {
  return bits === 128 && value >> 32n === 0xffffn;
}

const readAny = (text: string): Address | undefined => (text.includes(":") ? readIpv6(text) : readIpv4(text));
const unmapped = ({ value }: Address): Address => ({ bits: 32, value: value & 0xffffffffn });

/** §4.7.3 */
export function readAddress(text: string): Address | undefined {
  const address = readAny(text);
  return address !== undefined && isMapped(address) ? unmapped(address) : address;
}

/** §4.7.1, §4.7.2: an address and the number of leading bits that count. */
export function readRange(text: string): { address: Address; prefix: number } | undefined {
  const [host = "", ...lengths] = text.split("/");
  const address = readAny(host);
  const length = lengths.length === 0 ? String(address?.bits) : lengths.join("/");
  if (address === undefined || !/^(0|[1-9][0-9]{0,2})$/.test(length) || Number(length) > address.bits) return undefined;
  if (isMapped(address) && Number(length) >= 96) return { address: unmapped(address), prefix: Number(length) - 96 };
  return { address, prefix: Number(length) };
}

/** §4.7.4–§4.7.6 */
export function inRange(address: Address, range: { address: Address; prefix: number }): boolean {
  if (address.bits !== range.address.bits) return false;
  const hostBits = BigInt(address.bits - range.prefix);
  return address.value >> hostBits === range.address.value >> hostBits;
}

/** §4.6: standard base-64 with padding; the bytes as text. */
export function readBinary(text: string): string | undefined {
  const isBase64 = text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
  return isBase64 ? Buffer.from(text, "base64").toString("hex") : undefined;
}

const orders: Readonly<Record<string, (sign: number) => boolean>> = {
  Equals: (sign) => sign === 0,
  NotEquals: (sign) => sign === 0, // negated below
  LessThan: (sign) => sign < 0,
  LessThanEquals: (sign) => sign <= 0,
  GreaterThan: (sign) => sign > 0,
  GreaterThanEquals: (sign) => sign >= 0,
};

const plainText = (parts: readonly Part[]): string =>
  parts.map((part) => (part.kind === "character" ? part.character : "")).join("");

/** Whether a context value can be read as the operator's type. */
function isReadable(name: OperatorName, value: string): boolean {
  if (name.startsWith("Numeric")) return readNumber(value) !== undefined; // §4.3.3
  if (name.startsWith("Date")) return readDate(value) !== undefined; // §4.4.6
  if (name.endsWith("IpAddress")) return readAddress(value) !== undefined; // §4.7.8
  if (name.startsWith("Arn")) return arnOf(value) !== undefined; // §4.8.3
  if (name === "Bool") return ["true", "false"].includes(lower(value)); // §4.5.2
  return name !== "BinaryEquals" || readBinary(value) !== undefined; // §4.6.3
}

/** Whether a readable context value matches one policy value, negation left aside; `undefined`: the policy value is malformed. */
function relation(name: OperatorName, value: string, policy: string, variables: boolean, context: Context): boolean | undefined {
  if (name.startsWith("Numeric")) {
    const limit = readNumber(policy);
    return limit && orders[name.slice(7)]!(compareDecimals(readNumber(value)!, limit)); // §4.3.1
  }
  if (name.startsWith("Date")) {
    const limit = readDate(policy);
    return limit && orders[name.slice(4)]!(compareDecimals(readDate(value)!, limit)); // §4.4.1
  }
  if (name.endsWith("IpAddress")) {
    const range = readRange(policy);
    return range && inRange(readAddress(value)!, range); // §4.7
  }
  if (name === "BinaryEquals") return readBinary(policy) === undefined ? undefined : readBinary(policy) === readBinary(value);
  if (name.startsWith("Arn")) {
    // §4.8.4, §4.8.5: the value is taken apart before variables get their text; one without value matches nothing.
    const segments = splitParts(partsOf(policy, { variables, wildcards: true }));
    const resolved = segments.map((segment) => substitute(segment, context));
    if (segments.length < 6) return undefined;
    return resolved.every((segment) => segment !== undefined) && segmentsMatch(resolved, arnOf(value)!);
  }
  // §4.2, §4.5.5: strings and booleans; an unresolved variable equals nothing (§5.4.1, §5.4.2).
  const pattern = substitute(partsOf(policy, { variables, wildcards: name.endsWith("Like") }), context);
  if (pattern === undefined) return false;
  const ignoresCase = name.endsWith("IgnoreCase") || name === "Bool"; // §4.2.2, §4.5.1
  return ignoresCase ? lower(plainText(pattern)) === lower(value) : matches(pattern, value);
}

const isNegated = (name: OperatorName): boolean => name.includes("Not");

/** One context value against all policy values: OR, or NOR when negated (§1.3.3, §4.1.2, §4.1.3, §4.12.1). */
function holdsForOne({ operator: { name }, values }: Condition, value: string, variables: boolean, context: Context): boolean {
  const results = values.map((policy) => isReadable(name, value) && relation(name, value, policy, variables, context));
  if (!isNegated(name)) return results.includes(true);
  return isReadable(name, value) && results.every((result) => result === false);
}

/** §4.9 */
function nullHolds(condition: Condition, context: Context): boolean {
  const { qualifier } = condition.operator;
  if (qualifier !== undefined) return qualifier === "ForAllValues"; // §1.2.14
  const found = find(context, condition.key);
  const isNull = found.kind === "missing" || (found.kind === "value" && Array.isArray(found.value) && found.value.length === 0);
  return condition.values.some((value) => lower(value) === String(isNull)); // §4.9.1, §4.9.2, §4.9.4
}

/** The truth table, §4.12. `variables`: the document has version 2012-10-17 (§5.1.2). */
export function conditionHolds(condition: Condition, variables: boolean, context: Context): boolean {
  const { name, qualifier, ifExists } = condition.operator;
  if (name === "Null") return nullHolds(condition, context);
  const found = find(context, condition.key);
  const holds = (value: string): boolean => holdsForOne(condition, value, variables, context);
  if (found.kind === "ambiguous") return false; // §6.2.4
  if (found.kind === "missing" && qualifier !== undefined) return qualifier === "ForAllValues"; // §4.10.5, §4.11.1, §4.11.2, §4.11.5
  if (found.kind === "missing") return ifExists || isNegated(name); // §4.10.1, §4.10.2, §4.12
  const values = typeof found.value === "string" ? [found.value] : found.value; // §4.11.7
  if (qualifier === "ForAllValues") return values.every(holds); // §4.11.1, §4.11.3
  if (qualifier === "ForAnyValue") return values.some(holds); // §4.11.2, §4.11.4
  if (typeof found.value === "string") return holds(found.value);
  return found.value.length === 0 && isNegated(name); // §4.11.9; §4.12, column X = []
}
