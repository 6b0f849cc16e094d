import { describe, expect, it } from "vitest";
import { valueFormats } from "../../src/iam/value-formats.js";

type Family = keyof typeof valueFormats;

const accepts = (family: Family, text: string): boolean | undefined => valueFormats[family]?.accepts(text);

function all(family: Family, expected: boolean, texts: readonly string[]): void {
  for (const text of texts) expect(accepts(family, text), text).toBe(expected);
}

describe("dates", () => {
  it("stand alone in their value", () => {
    all("date", true, ["2024-01-31", "2024-12", "2024-01-31T10:20Z", "2024-01-31T10:20:30Z", "-1", "0"]);
    all("date", false, ["x2024-01-31", "2024-01-31x", "2024-01-31T10:20Z ", " 2024-01", "12-2024-01-31", "1-", "x1", "1x"]);
  });

  it("have days that the calendar has", () => {
    all("date", true, ["2024-01-01", "2024-01-31", "2024-04-30", "2000-02-29", "2023-02-28", "0004-02-29"]);
    all("date", false, [
      "2024-01-00",
      "2024-01-32",
      "2024-04-31",
      "1900-02-29",
      "2024-00",
      "2024-13",
      "2024-00-10",
      "2024-13-10",
    ]);
  });

  it("have times that the clock has, zone included", () => {
    const at = (time: string): string => `2024-01-01T${time}`;
    all("date", true, ["00:00Z", "23:59Z", "23:59:59Z", "00:00+23:59", "00:00:00-23:59", "12:00:00+00:00"].map(at));
    all("date", false, ["24:00Z", "00:60Z", "00:00:60Z", "00:00+24:00", "00:00-00:60", "00:00", "00:00:00", "0:00Z"].map(at));
  });

  it("have fractions of seconds of any length", () => {
    for (const fraction of [".5", ".25", ".123456789"]) all("date", true, [`2024-01-01T00:00:00${fraction}Z`]);
    all("date", false, ["2024-01-01T00:00:00.Z", "2024-01-01T00:00.5Z"]);
  });

  it("are seconds since 1970 when they are whole numbers of up to fifteen digits", () => {
    all("date", true, ["1", "-1700000000", "9".repeat(15)]);
    all("date", false, ["9".repeat(16), "1.5", "--1", "-", "+1"]);
  });
});

describe("addresses of version 4", () => {
  it("are four bytes without leading zeros", () => {
    all("ip", true, ["0.0.0.0", "9.10.99.100", "199.200.249.250", "255.255.255.255"]);
    all("ip", false, ["1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.260", "1.2.3.300", "1.2.3.1000", "01.2.3.4", "1.2.3.", ".1.2.3"]);
    all("ip", false, ["1.2.3.x", "1.2.3.4x", "x1.2.3.4", "1.2.3.4 ", "-1.2.3.4", "1.2.3.4.", ""]);
  });

  it("have a prefix of up to 32 bits", () => {
    all("ip", true, ["1.2.3.4/0", "1.2.3.4/9", "1.2.3.4/10", "1.2.3.4/32"]);
    all("ip", false, [
      "1.2.3.4/33",
      "1.2.3.4/128",
      "1.2.3.4/08",
      "1.2.3.4/",
      "1.2.3.4/ 8",
      "1.2.3.4/8 ",
      "1.2.3.4/x8",
      "1.2.3.4/8/8",
    ]);
    all("ip", false, ["/8", "/", "1.2.3/8", "1.2.3.4/-1", "1.2.3.4/1.0"]);
  });
});

describe("addresses of version 6", () => {
  it("are eight groups of one to four digits", () => {
    all("ip", true, ["1:2:3:4:5:6:7:8", "abcd:EF01:2345:6789:0:00:000:0000", "0001:2:3:4:5:6:7:8"]);
    all("ip", false, [
      "1:2:3:4:5:6:7",
      "1:2:3:4:5:6:7:8:9",
      "1:2:3:4:5:6:7:8:9:10",
      "1:2:3:4:5:6:7:12345",
      "12345:2:3:4:5:6:7:8",
    ]);
    all("ip", false, [
      "1:2:3:4:5:6:7:g",
      "g:2:3:4:5:6:7:8",
      "1:2:3:4:5:6:7:8 ",
      " 1:2:3:4:5:6:7:8",
      ":2:3:4:5:6:7:8",
      "1:2:3:4:5:6:7:",
    ]);
  });

  it("leave out one run of groups", () => {
    all("ip", true, ["::", "::1", "1::", "1::8", "1:2:3::5:6:7:8", "::2:3:4:5:6:7:8", "1:2:3:4:5:6:7::"]);
    all("ip", false, [
      "1::2::3",
      ":::",
      "1:2:3:4::5:6:7:8",
      "1:2:3:4:5:6:7:8::",
      "::1:2:3:4:5:6:7:8",
      "g::1",
      "1::g",
      "1::12345",
    ]);
  });

  it("may end in an address of version 4, which is two groups", () => {
    all("ip", true, ["::1.2.3.4", "1:2:3:4:5:6:1.2.3.4", "1::6:1.2.3.4", "::1:2:3:4:5:1.2.3.4"]);
    all("ip", false, ["1:2:3:4:5:6:7:1.2.3.4", "1:2:3:4:5:1.2.3.4", "1:2:3:4:1.2.3.4", "::2:3:4:5:6:7:1.2.3.4"]);
    all("ip", false, ["1.2.3.4::", "::1.2.3.4:5", "1.2.3.4::5", "::1.2.3", "::1.2.3.256", "1.2.3.4:5:6:7:8:9:10:11"]);
  });

  it("have a prefix of up to 128 bits", () => {
    all("ip", true, ["::/0", "::/33", "1::/128"]);
    all("ip", false, ["::/129", "::/200", "::/x", "::/"]);
  });
});

describe("other values", () => {
  it("of numeric operators are digits with at most one point between them", () => {
    all("numeric", true, ["0", "-0", "007", "12.345", "-0.50"]);
    all("numeric", false, ["", "-", "1.", ".1", "1.2.3", "x1", "1x", "1 ", " 1", "1e1", "+1", "--1"]);
  });

  it("of BinaryEquals are whole groups of four, the last one padded", () => {
    all("binary", true, ["", "YQ==", "YWI=", "YWJj", "YWJjYQ==", "+/+/"]);
    all("binary", false, ["Y", "YQ", "YQ=", "Y===", "=YQ=", "YWJjY", "YWJjYQ=", "YWJj=", "YQ==YQ==", " YQ==", "YQ== ", "-_-_"]);
  });

  it("of Bool and Null are the two words, in any letter case", () => {
    for (const family of ["bool", "null"] as const) {
      all(family, true, ["true", "FALSE", "True"]);
      all(family, false, ["", "truefalse", "0", "t", " true"]);
    }
  });

  it("of strings and ARNs have no format of their own here", () => {
    expect(valueFormats.string).toBeUndefined();
    expect(valueFormats.arn).toBeUndefined();
  });
});
