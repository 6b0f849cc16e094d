import { describe, expect, it } from "vitest";
import type { KeyType } from "../../src/catalog/types.js";
import { type Containment, intersectValues, pointOf, relate } from "../../src/lower/containment.js";
import { template } from "./build.js";

const inverse: Readonly<Record<Containment, Containment>> = {
  same: "same",
  inside: "contains",
  contains: "inside",
  disjoint: "disjoint",
  unknown: "unknown",
};

describe("how values relate", () => {
  it.each<[KeyType, string, string, Containment]>([
    ["string", "a", "a", "same"],
    ["string", "a", "A", "disjoint"],
    ["string", "ab", "a*", "inside"],
    ["string", "a*", "*a", "unknown"],
    ["string", "a*", "b*", "disjoint"],
    ["string", "${app:k}", "${APP:K}", "same"],
    ["string", "${app:k}", "${app:k, 'x'}", "unknown"],
    ["string", "x${app:k}", "x*", "inside"],
    ["string", "x${app:k}", "y", "disjoint"],
    ["string", "a", "${app:k}", "unknown"],
    ["arn", "arn:aws:s3:::a", "arn:*:*:*:*:*", "inside"],
    ["arn", "arn:aws:iam::*:role/a", "arn:aws:iam::1:role/*", "unknown"],
    ["arn", "arn:aws:s3:::a:b", "arn:aws:s3:::a*", "inside"],
    ["arn", "arn:aws:*", "arn:aws:s3:::a", "unknown"],
    ["arn", "arn:aws:s3:::*", "arn:aws:sqs:*:*:*", "disjoint"],
    ["numeric", "1", "1.0", "same"],
    ["numeric", "-0", "0", "same"],
    ["numeric", "1", "2", "disjoint"],
    ["numeric", "12345678901234567890", "12345678901234567891", "unknown"],
    ["date", "2024-01-01", "2024-01-01T01:00:00+01:00", "same"],
    ["date", "1704067200", "2024-01-01T00:00Z", "same"],
    ["date", "2024-01", "2024-01-01T00:00:00.001Z", "disjoint"],
    ["date", "2024-01-01T00:00:00.0001Z", "2024-01-01", "unknown"],
    ["bool", "true", "TRUE", "same"],
    ["bool", "true", "false", "disjoint"],
    ["ip", "10.1.2.3", "10.1.2.3/32", "same"],
    ["ip", "10.1.2.99/24", "10.1.0.0/16", "inside"],
    ["ip", "10.0.0.0/8", "11.0.0.0/8", "disjoint"],
    ["ip", "0.0.0.0/0", "::/0", "disjoint"],
    ["ip", "2001:db8::1", "2001:DB8:0:0:0:0:0:1", "same"],
    ["ip", "::ffff:10.1.2.3", "10.1.2.3", "unknown"],
    ["ip", "::ffff:a01:203", "10.1.2.3", "unknown"],
    ["binary", "AAAA", "AAAA", "same"],
    ["binary", "AAAA", "AAAB", "unknown"],
  ])("%s: %s and %s", (type, a, b, expected) => {
    const [left, right] = [template(a, true), template(b, true)];
    expect(relate(type, false, left, right)).toBe(expected);
    expect(relate(type, false, right, left)).toBe(inverse[expected]);
  });

  it("ignoring case is decided for plain letters only", () => {
    expect(relate("string", true, template("Abc"), template("aBC"))).toBe("same");
    expect(relate("string", true, template("a"), template("b"))).toBe("disjoint");
    expect(relate("string", true, template("é"), template("É"))).toBe("unknown");
    expect(pointOf("string", true, template("ß"))).toBeUndefined();
  });

  it.each(["1e3", "+1", "1.", ".5", "", "soon"])("does not read %s as a number", (text) => {
    expect(pointOf("numeric", false, template(text))).toBeUndefined();
  });

  it.each(["2024-02-30", "2024-13-01", "2024-01-01T24:00Z", "2024-01-01T00:60Z", "2024-01-01T00:00", "99999999999999999999"])(
    "does not read %s as a date",
    (text) => {
      expect(pointOf("date", false, template(text))).toBeUndefined();
    },
  );

  it.each([
    "10.0.0.256",
    "10.01.0.1",
    "10.0.0",
    "1::2::3",
    "::1/129",
    "fe80::1%eth0",
    "1:2:3:4:5:6:7",
    "10.0.0.1/x",
    "10.0.0.0/8/8",
  ])("does not read %s as an address", (text) => {
    expect(relate("ip", false, template(text), template("10.0.0.1"))).toBe("unknown");
  });
});

describe("what two values both match", () => {
  const texts = (a: string, b: string): readonly string[] | undefined =>
    intersectValues("string", false, template(a, true), template(b, true))?.map((value) =>
      value.map((part) => (part.kind === "text" ? part.text : part.kind === "any" ? "*" : part.kind)).join(""),
    );

  it("is the narrower one, nothing, or a start with an end", () => {
    expect(texts("a*", "ab*")).toEqual(["ab*"]);
    expect(texts("a*", "b*")).toEqual([]);
    expect(texts("a*", "*b")).toEqual(["a*b"]);
    expect(texts("*b", "a*")).toEqual(["a*b"]);
    expect(texts("aba*", "*ab")).toEqual(["aba*ab", "abab"]);
    expect(texts("aa*", "*aa")).toEqual(["aa*aa", "aaa", "aa"]);
    expect(texts("*a*", "*b*")).toBeUndefined();
  });
});
