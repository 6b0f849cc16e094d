import { type Family, parsedFamily } from "./family.js";

/** An address as 16-bit groups: two for IPv4, eight for IPv6. */
export type Address = readonly number[];

export interface Range {
  readonly address: Address;
  readonly prefix: number;
}

const mappedPrefix = 96;

function parseNumber(text: string, maximum: number): number | undefined {
  if (text.length === 0 || text.length > 3 || (text.length > 1 && text.startsWith("0"))) return undefined;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 48 || text.charCodeAt(i) > 57) return undefined;
  const value = Number(text);
  return value <= maximum ? value : undefined;
}

function parseIpv4(text: string): Address | undefined {
  if (text.length > 15) return undefined;
  const bytes = text.split(".").map((part) => parseNumber(part, 255));
  const [a, b, c, d] = bytes;
  if (bytes.length !== 4 || a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return [a * 256 + b, c * 256 + d];
}

const groupPattern = /^[0-9A-Fa-f]{1,4}$/;

/** The groups on one side of `::`; an IPv4 tail gives two. */
function parseGroups(text: string, mayEndInIpv4: boolean): readonly number[] | undefined {
  if (text === "") return [];
  const parts = text.split(":");
  const groups: number[] = [];
  for (const [i, part] of parts.entries()) {
    const tail = mayEndInIpv4 && i === parts.length - 1 && part.includes(".") ? parseIpv4(part) : undefined;
    if (tail !== undefined) groups.push(...tail);
    else if (groupPattern.test(part)) groups.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return groups;
}

function parseIpv6(text: string): Address | undefined {
  if (text.length > 45) return undefined;
  const gap = text.indexOf("::");
  if (gap < 0) {
    const groups = parseGroups(text, true);
    return groups?.length === 8 ? groups : undefined;
  }
  const before = parseGroups(text.slice(0, gap), false);
  const after = parseGroups(text.slice(gap + 2), true);
  if (before === undefined || after === undefined || before.length + after.length > 7) return undefined;
  return [...before, ...new Array<number>(8 - before.length - after.length).fill(0), ...after];
}

const isMapped = (address: Address): boolean => address.slice(0, 5).every((group) => group === 0) && address[5] === 0xffff;

/** An address; an IPv4-mapped IPv6 address is the IPv4 address (§4.7.7). */
export function parseAddress(text: string): Address | undefined {
  const address = text.includes(":") ? parseIpv6(text) : parseIpv4(text);
  return address !== undefined && isMapped(address) ? address.slice(6) : address;
}

/** CIDR or a bare address, which is its own range (§4.7.1, §4.7.2). */
export function parseRange(text: string): Range | undefined {
  const slash = text.indexOf("/");
  if (slash < 0) {
    const address = parseAddress(text);
    return address === undefined ? undefined : { address, prefix: address.length * 16 };
  }
  const written = text.slice(0, slash);
  const address = written.includes(":") ? parseIpv6(written) : parseIpv4(written);
  const prefix = address === undefined ? undefined : parseNumber(text.slice(slash + 1), address.length * 16);
  if (address === undefined || prefix === undefined) return undefined;
  if (isMapped(address) && prefix >= mappedPrefix) return { address: address.slice(6), prefix: prefix - mappedPrefix };
  return { address, prefix };
}

/** Host bits beyond the prefix are ignored (§4.7.4); the families never match each other (§4.7.6). */
export function inRange(address: Address, range: Range): boolean {
  if (address.length !== range.address.length) return false;
  let left = range.prefix;
  for (let i = 0; left > 0; i++, left -= 16) {
    const shift = left >= 16 ? 0 : 16 - left;
    if ((address[i] ?? 0) >> shift !== (range.address[i] ?? 0) >> shift) return false;
  }
  return true;
}

const whole = (text: string): Range | undefined => {
  const address = parseAddress(text);
  return address === undefined ? undefined : { address, prefix: 0 };
};

/** §4.7 */
export const ipFamily: Family = parsedFamily(whole, (context, policy) => inRange(context.address, policy), parseRange);
