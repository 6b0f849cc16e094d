/** A CIDR range: the first `prefix` bits of `address` are fixed. */
export interface IpRange {
  readonly bits: 32 | 128;
  readonly address: bigint;
  readonly prefix: number;
}

function ipv4(text: string): bigint | undefined {
  const octets = text.split(".");
  if (octets.length !== 4) return undefined;
  let address = 0;
  for (const octet of octets) {
    if (!/^(?:0|[1-9]\d{0,2})$/.test(octet) || Number(octet) > 255) return undefined;
    address = address * 256 + Number(octet);
  }
  return BigInt(address);
}

function groupsOf(text: string): string[] {
  return text === "" ? [] : text.split(":");
}

function ipv6(text: string): bigint | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const head = groupsOf(halves[0] ?? "");
  const tail = groupsOf(halves[1] ?? "");
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  let address = 0n;
  for (const group of [...head, ...Array.from({ length: missing }, () => "0"), ...tail]) {
    if (!/^[0-9a-fA-F]{1,4}$/.test(group)) return undefined;
    address = (address << 16n) | BigInt(`0x${group}`);
  }
  // §4.7.7: IPv4-mapped addresses belong to the other family; left to the evaluator.
  return address >> 32n === 0xffffn ? undefined : address;
}

/** §4.7: a bare address is a range of one. Host bits are dropped (§4.7.4). `undefined` when it cannot be read beyond doubt. */
export function ipRange(text: string): IpRange | undefined {
  if (text.length > 64) return undefined;
  const [address = "", length, ...rest] = text.split("/");
  const bits = address.includes(":") ? 128 : 32;
  const value = bits === 128 ? ipv6(address) : ipv4(address);
  const prefix = length === undefined ? bits : Number(length);
  if (value === undefined || rest.length > 0 || prefix > bits || (length !== undefined && !/^\d{1,3}$/.test(length)))
    return undefined;
  const host = BigInt(bits - prefix);
  return { bits, address: (value >> host) << host, prefix };
}

/** Whether `inner` lies inside `outer`. Two ranges are nested or disjoint. */
export function ipContains(outer: IpRange, inner: IpRange): boolean {
  if (outer.bits !== inner.bits || outer.prefix > inner.prefix) return false;
  const host = BigInt(outer.bits - outer.prefix);
  return outer.address >> host === inner.address >> host;
}
