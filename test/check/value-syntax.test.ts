import { describe, expect, it } from "vitest";
import type { KeyType } from "../../src/catalog/types.js";
import { isWellFormed } from "../../src/check/value-syntax.js";

const cases: readonly [KeyType, readonly string[], readonly string[]][] = [
  ["numeric", ["0", "-1", "007", "3.14", "99999999999999999999"], ["", "+1", "1.", ".5", "1e3", "0x1", "1,5", " 1", "1 ", "٣"]],
  [
    "date",
    [
      "2030-12",
      "2030-12-31",
      "2028-02-29",
      "2030-12-31T23:59Z",
      "2030-12-31T23:59:59Z",
      "2030-12-31T23:59:59.123+01:00",
      "1893456000",
      "-1",
    ],
    [
      "",
      "2030-13",
      "2030-00-01",
      "2030-02-29",
      "2030-04-31",
      "2030-12-31T24:00Z",
      "2030-12-31T23:60Z",
      "2030-12-31T23:59",
      "2030-12-31 23:59Z",
      "2030-12-31T23:59:59+0100",
      "30-12-31",
      "2030-1-1",
      "tomorrow",
      "1.5",
    ],
  ],
  ["bool", ["true", "false", "True", "FALSE"], ["", "yes", "1", "truee", " true"]],
  [
    "ip",
    [
      "10.0.0.1",
      "10.0.0.0/8",
      "0.0.0.0/0",
      "203.0.113.77/24",
      "::",
      "::1",
      "2001:db8::/32",
      "2001:DB8:0:0:0:0:0:1",
      "::ffff:203.0.113.5",
      "1:2:3:4:5:6:7::",
      "fe80::1/128",
    ],
    [
      "",
      "10.0.0",
      "10.0.0.256",
      "010.0.0.1",
      "10.0.0.1/33",
      "10.0.0.1/",
      "10.0.0.1/8/8",
      "10.0.0.*",
      ":::",
      "1::2::3",
      "1:2:3:4:5:6:7",
      "1:2:3:4:5:6:7:8:9",
      "1:2:3:4:5:6:7:8::",
      "12345::",
      "g::",
      "::/129",
      "::1.2.3",
      "1.2.3.4::",
      "any",
    ],
  ],
  ["binary", ["", "YWJj", "YWI=", "YQ==", "+/+/"], ["a", "YWJ", "YQ=", "Y===", "-_-_", "YW Jj", "YQ==YQ=="]],
  ["string", ["", "anything *?${"], []],
  ["arn", ["", "anything"], []],
];

describe.each(cases)("values of type %s", (type, good, bad) => {
  it.each(good.map((text) => [text]))("%j is one", (text) => {
    expect(isWellFormed(type, text)).toBe(true);
  });

  it.each(bad.map((text) => [text]))("%j is none", (text) => {
    expect(isWellFormed(type, text)).toBe(false);
  });
});

describe("long texts", () => {
  it.each(["numeric", "date", "ip", "binary"] as const)("of type %s are read in one go", (type) => {
    for (const text of [
      "1".repeat(200_000),
      `${"1".repeat(200_000)}x`,
      "A".repeat(200_001),
      ":".repeat(200_000),
      "1:".repeat(100_000),
    ]) {
      expect(typeof isWellFormed(type, text)).toBe("boolean");
    }
  });
});
