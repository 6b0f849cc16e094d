import { describe, expect, it } from "vitest";
import { nextStamp } from "../../../src/eval/context.js";
import { inRange, ipFamily, parseAddress, parseRange } from "../../../src/eval/operators/ip.js";
import { operatorTraits } from "../../../src/ir/operator.js";

const ffff = 0xffff;

describe("an address", () => {
  it.each<[string, readonly number[]]>([
    ["0.0.0.0", [0, 0]],
    ["255.255.255.255", [ffff, ffff]],
    ["1.2.3.4", [0x102, 0x304]],
    ["10.9.0.99", [0xa09, 99]],
    ["::", [0, 0, 0, 0, 0, 0, 0, 0]],
    ["::1", [0, 0, 0, 0, 0, 0, 0, 1]],
    ["1::", [1, 0, 0, 0, 0, 0, 0, 0]],
    ["1:2:3:4:5:6:7:8", [1, 2, 3, 4, 5, 6, 7, 8]],
    ["1:2:3:4:5:6:7::", [1, 2, 3, 4, 5, 6, 7, 0]],
    ["::2:3:4:5:6:7:8", [0, 2, 3, 4, 5, 6, 7, 8]],
    ["1:2:3::6:7:8", [1, 2, 3, 0, 0, 6, 7, 8]],
    ["ABCD:ef01::", [0xabcd, 0xef01, 0, 0, 0, 0, 0, 0]],
    ["1:2:3:4:5:6:1.2.3.4", [1, 2, 3, 4, 5, 6, 0x102, 0x304]],
    ["::1.2.3.4", [0, 0, 0, 0, 0, 0, 0x102, 0x304]],
    ["1::1.2.3.4", [1, 0, 0, 0, 0, 0, 0x102, 0x304]],
    ["0000:0000:0000:0000:0000:0000:123.123.123.123", [0, 0, 0, 0, 0, 0, 0x7b7b, 0x7b7b]],
    // Mapped, so the IPv4 address itself (§4.7.7).
    ["::ffff:1.2.3.4", [0x102, 0x304]],
    ["0:0:0:0:0:ffff:102:304", [0x102, 0x304]],
    // Near misses of that.
    ["0:0:0:0:1:ffff:102:304", [0, 0, 0, 0, 1, ffff, 0x102, 0x304]],
    ["1:0:0:0:0:ffff:102:304", [1, 0, 0, 0, 0, ffff, 0x102, 0x304]],
    ["0:0:0:0:0:fffe:102:304", [0, 0, 0, 0, 0, 0xfffe, 0x102, 0x304]],
    ["0:0:0:0:ffff:0:102:304", [0, 0, 0, 0, ffff, 0, 0x102, 0x304]],
  ])("%s is read", (text, groups) => {
    expect(parseAddress(text)).toEqual(groups);
  });

  it.each([
    "",
    "1",
    "1.2.3",
    "1.2.3.4.5",
    ".1.2.3",
    "1..2.3",
    "1.2.3.",
    "256.1.1.1",
    "1.256.1.1",
    "1.1.256.1",
    "1.1.1.256",
    "01.1.1.1",
    "1.00.1.1",
    "1.1.1.0001",
    "a.1.1.1",
    "1./.1.1",
    "1.:.1.1",
    "1.1.1.1 ",
    "+1.1.1.1",
    "1e1.1.1.1",
    ":",
    ":::",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1::2::3",
    "1:2:3:4:5:6:7:8::",
    "1:2:3:4::5:6:7:8",
    "::1:2:3:4:5:6:7:8",
    "12345::",
    "::g",
    ":1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:",
    "1.2.3.4::",
    "1.2.3.4:1:2:3:4:5:6",
    "1:2:3:4:5:1.2.3.4:6",
    "::1.2.3.4:5",
    "::1.2.3",
    "::1.2.3.256",
    "::ffff:1.2.3.4.5",
    "1:2:3:4:5:6:7:1.2.3.4",
    `::${"0".repeat(50)}`,
    "00000:0000:0000:0000:0000:0000:123.123.123.123",
  ])("%j is none", (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });
});

describe("a range", () => {
  it.each<[string, readonly number[], number]>([
    ["1.2.3.4", [0x102, 0x304], 32],
    ["1.2.3.4/32", [0x102, 0x304], 32],
    ["1.2.3.4/0", [0x102, 0x304], 0],
    ["::1", [0, 0, 0, 0, 0, 0, 0, 1], 128],
    ["::/128", [0, 0, 0, 0, 0, 0, 0, 0], 128],
    ["::ffff:1.2.3.4", [0x102, 0x304], 32],
    ["::ffff:1.2.3.0/120", [0x102, 0x300], 24],
    ["::ffff:0.0.0.0/96", [0, 0], 0],
    // Wider than the mapped addresses: a range of IPv6.
    ["::ffff:0.0.0.0/95", [0, 0, 0, 0, 0, ffff, 0, 0], 95],
    ["1::/96", [1, 0, 0, 0, 0, 0, 0, 0], 96],
  ])("%s is read", (text, address, prefix) => {
    expect(parseRange(text)).toEqual({ address, prefix });
  });

  it.each([
    "",
    "/",
    "/8",
    "1.2.3/8",
    "1.2.3.4/",
    "1.2.3.4/33",
    "1.2.3.4/08",
    "1.2.3.4/-1",
    "1.2.3.4/8/8",
    "::/129",
    "::/1000",
    "x/8",
    "x",
  ])("%j is none", (text) => {
    expect(parseRange(text)).toBeUndefined();
  });
});

describe("whether an address is in a range", () => {
  const isIn = (address: string, range: string): boolean => inRange(parseAddress(address)!, parseRange(range)!);

  it("is decided bit by bit", () => {
    for (let prefix = 1; prefix <= 128; prefix++) {
      const group = Math.floor((prefix - 1) / 16);
      const bit = 1 << (15 - ((prefix - 1) % 16));
      const groups = new Array<number>(8).fill(0).with(group, bit);
      const other = groups.map((value) => value.toString(16)).join(":");
      // The last bit of the prefix differs, and the first after it does.
      expect([prefix, isIn(other, `::/${prefix}`), isIn(other, `::/${prefix - 1}`)]).toEqual([prefix, false, true]);
    }
  });

  it("is decided by every group that the prefix covers", () => {
    for (let prefix = 1; prefix <= 128; prefix++)
      for (let group = 0; group < 8; group++) {
        const other = new Array<number>(8).fill(0).with(group, 0x8000);
        const address = other.map((value) => value.toString(16)).join(":");
        expect([prefix, group, isIn(address, `::/${prefix}`)]).toEqual([prefix, group, prefix <= group * 16]);
      }
    expect([isIn("10.1.0.5", "10.0.0.0/24"), isIn("11.0.0.5", "10.0.0.0/24"), isIn("10.0.0.5", "10.0.0.0/24")]).toEqual([
      false,
      false,
      true,
    ]);
    expect([isIn("11.0.0.0", "10.0.0.0/32"), isIn("10.0.0.1", "10.0.0.0/16"), isIn("10.1.0.0", "10.0.0.0/16")]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("ignores host bits and tells the families apart", () => {
    expect(isIn("203.0.113.9", "203.0.113.77/24")).toBe(true);
    expect(isIn("::1", "0.0.0.0/0")).toBe(false);
    expect(isIn("1.2.3.4", "::/0")).toBe(false);
  });
});

describe("the values of a condition", () => {
  it("that are no ranges are listed; an address with a prefix is no address", () => {
    const family = ipFamily(["x", "10.0.0.0/8", ""], { traits: operatorTraits.IpAddress, variables: true });
    expect(family.malformed).toEqual(["x", ""]);
    const context = { stamp: nextStamp(), find: () => "" };
    expect(["10.1.1.1", "11.1.1.1", "10.1.1.1/32", "x"].map((value) => family.compare(value, context))).toEqual([1, 0, -1, -1]);
  });
});
