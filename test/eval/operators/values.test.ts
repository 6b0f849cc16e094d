import { describe, expect, it } from "vitest";
import { emptyContext, mapContext } from "../../../src/eval/context.js";
import { arnFamily } from "../../../src/eval/operators/arn.js";
import { binaryFamily, canonicalBase64 } from "../../../src/eval/operators/binary.js";
import { boolFamily } from "../../../src/eval/operators/bool.js";
import { dateFamily, parseInstant } from "../../../src/eval/operators/date.js";
import type { Family } from "../../../src/eval/operators/family.js";
import { nullFamily } from "../../../src/eval/operators/null.js";
import { compareDecimals, holds, numericFamily, parseDecimal } from "../../../src/eval/operators/numeric.js";
import { stringFamily } from "../../../src/eval/operators/string.js";
import type { OperatorName } from "../../../src/ir/model.js";
import { operatorTraits } from "../../../src/ir/operator.js";

const compiled = (family: Family, operator: OperatorName, values: readonly string[], variables = true) =>
  family(values, { traits: operatorTraits[operator], variables });

/** 1 equal, 0 different, -1 malformed. */
const compare = (
  family: Family,
  operator: OperatorName,
  policy: readonly string[],
  given: readonly string[],
): readonly number[] => {
  const { compare: of } = compiled(family, operator, policy);
  return given.map((value) => of(value, emptyContext));
};

describe("a decimal", () => {
  it.each<[string, object]>([
    ["0", { negative: false, whole: "", fraction: "" }],
    ["-0", { negative: false, whole: "", fraction: "" }],
    ["-0.00", { negative: false, whole: "", fraction: "" }],
    ["007", { negative: false, whole: "7", fraction: "" }],
    ["10", { negative: false, whole: "10", fraction: "" }],
    ["-1.50", { negative: true, whole: "1", fraction: "5" }],
    ["0.05", { negative: false, whole: "", fraction: "05" }],
    ["-0.1", { negative: true, whole: "", fraction: "1" }],
    ["9876543210.0123456789", { negative: false, whole: "9876543210", fraction: "0123456789" }],
  ])("%s is read", (text, decimal) => {
    expect(parseDecimal(text)).toEqual(decimal);
  });

  it.each([
    "",
    "-",
    ".",
    "1.",
    ".5",
    "-.5",
    "--1",
    "+1",
    "1e3",
    "1,5",
    " 1",
    "1 ",
    "1.2.3",
    "0x1",
    "1/2",
    "1:2",
    "1.-2",
    "Infinity",
  ])("%j is none", (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  const ascending = [
    "-100",
    "-20",
    "-3.5",
    "-3.45",
    "-0.1",
    "-0.01",
    "0",
    "0.009",
    "0.01",
    "0.1",
    "1",
    "1.5",
    "2",
    "9",
    "10",
    "100",
  ];

  it("is ordered by its value, not by its text", () => {
    for (const [i, a] of ascending.entries())
      for (const [j, b] of ascending.entries())
        expect([a, b, Math.sign(compareDecimals(parseDecimal(a)!, parseDecimal(b)!)) || 0]).toEqual([a, b, Math.sign(i - j)]);
  });

  it("meets a relation by the sign of the comparison", () => {
    const relations = ["equals", "less", "lessOrEqual", "greater", "greaterOrEqual"] as const;
    expect([-1, 0, 1].map((sign) => relations.map((relation) => holds(sign, relation)))).toEqual([
      [false, true, true, false, false],
      [true, false, true, false, true],
      [false, false, false, true, true],
    ]);
  });

  it("of a policy may be malformed, and then matches nothing", () => {
    const { malformed } = compiled(numericFamily, "NumericEquals", ["x", "1", "${aws:x}"]);
    expect(malformed).toEqual(["x", "${aws:x}"]);
    expect(compare(numericFamily, "NumericEquals", ["x", "1"], ["1.0", "2", "x", ""])).toEqual([1, 0, -1, -1]);
    expect(compare(numericFamily, "NumericLessThan", ["1"], ["0", "1"])).toEqual([1, 0]);
  });
});

const secondsOf = (text: string): string | undefined => {
  const instant = parseInstant(text);
  if (instant === undefined) return undefined;
  const { seconds, fraction } = instant;
  return `${seconds.negative ? "-" : ""}${seconds.whole === "" ? "0" : seconds.whole}${fraction === "" ? "" : `.${fraction}`}`;
};

describe("an instant", () => {
  it.each<[string, string]>([
    ["1970-01-01T00:00:00Z", "0"],
    ["1970-01-01", "0"],
    ["1970-01", "0"],
    ["1970-02", "2678400"],
    ["1970-01-01T00:01Z", "60"],
    ["1970-01-01T23:59:59Z", "86399"],
    ["1970-01-01T00:00:00.250Z", "0.25"],
    ["1970-01-01T00:00:00.000Z", "0"],
    ["1970-01-01T01:30:00+01:30", "0"],
    ["1970-01-01T00:00:00-00:01", "60"],
    ["1970-01-01T00:00:00+23:59", "-86340"],
    ["1969-12-31T23:59:59Z", "-1"],
    ["2000-02-29T00:00:00Z", "951782400"],
    ["2024-02-29", "1709164800"],
    ["2024-12-31", "1735603200"],
    ["0099-01-01", "-59042995200"],
    ["9999-12-31T23:59:59Z", "253402300799"],
    ["0", "0"],
    ["-12", "-12"],
    ["0012", "12"],
  ])("%s is read", (text, seconds) => {
    expect(secondsOf(text)).toBe(seconds);
  });

  it.each([
    "",
    "x",
    "1.5",
    "+1",
    "--1",
    "1 ",
    "1970-1-01",
    "1970-13-01",
    "1970-00-01",
    "1970-01-00",
    "1970-01-32",
    "1970-04-31",
    "1970-06-31",
    "1970-09-31",
    "1970-11-31",
    "2023-02-29",
    "1900-02-29",
    "2024-02-30",
    "1970-01-01T24:00:00Z",
    "1970-01-01T00:60:00Z",
    "1970-01-01T00:00:60Z",
    "1970-01-01T00Z",
    "1970-01-01T00:00:00",
    "1970-01-01T00:00:00.Z",
    "1970-01-01T00:00:00+24:00",
    "1970-01-01T00:00:00+00:60",
    "1970-01-01T00:00:00+0000",
    "1970-01-01 00:00:00Z",
    "1970-01-01T00:00:00z",
    "1970-01-01T",
    "x1970-01-01",
    "1970-01-01x",
    "x12",
  ])("%j is none", (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it("has months of their length, and leap years", () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [year, february] of [
      [2023, 28],
      [2024, 29],
      [1900, 28],
      [2000, 29],
    ] as const) {
      for (const [i, length] of lengths.with(1, february).entries()) {
        const day = (n: number): string => `${year}-${String(i + 1).padStart(2, "0")}-${String(n).padStart(2, "0")}`;
        expect([day(length), parseInstant(day(length)) !== undefined, parseInstant(day(length + 1))]).toEqual([
          day(length),
          true,
          undefined,
        ]);
      }
    }
  });

  it("is ordered by seconds, then by its fraction", () => {
    const ascending = [
      "-1",
      "1970-01-01",
      "1970-01-01T00:00:00.09Z",
      "1970-01-01T00:00:00.1Z",
      "1970-01-01T00:00:00.11Z",
      "1",
      "60",
    ];
    for (const [i, a] of ascending.entries()) {
      for (const [j, b] of ascending.entries()) {
        const order = (["DateLessThan", "DateEquals", "DateGreaterThan"] as const).map(
          (name) => compare(dateFamily, name, [b], [a])[0],
        );
        expect([a, b, order]).toEqual([a, b, [Number(i < j), Number(i === j), Number(i > j)]]);
      }
    }
  });

  it("of a policy may be malformed", () => {
    expect(compiled(dateFamily, "DateEquals", ["x", "0"]).malformed).toEqual(["x"]);
  });
});

describe("base-64", () => {
  it.each<[string, string]>([
    ["", ""],
    ["AAAA", "AAAA"],
    ["ab+/", "ab+/"],
    ["AAA=", "AAA="],
    ["AAB=", "AAA="],
    ["AAD=", "AAA="],
    ["AAE=", "AAE="],
    ["AA==", "AA=="],
    ["AP==", "AA=="],
    ["AQ==", "AQ=="],
    ["Z9//AB==", "Z9//AA=="],
  ])("%j has the one spelling %j", (text, spelling) => {
    expect(canonicalBase64(text)).toBe(spelling);
  });

  it.each(["A", "AA", "AAA", "AAAAA", "A===", "====", "=AAA", "A=AA", "AA=A", "AA-_", "AA A", "é+/="])("%j is none", (text) => {
    expect(canonicalBase64(text)).toBeUndefined();
  });

  it("compares bytes", () => {
    expect(compare(binaryFamily, "BinaryEquals", ["AA=="], ["AA==", "AP==", "AQ==", "A"])).toEqual([1, 1, 0, -1]);
    expect(compiled(binaryFamily, "BinaryEquals", ["A", "AA=="]).malformed).toEqual(["A"]);
  });
});

describe("truth values", () => {
  it("are compared ignoring letter case", () => {
    expect(compare(boolFamily, "Bool", ["TRUE"], ["true", "True", "false", "1", ""])).toEqual([1, 1, 0, -1, -1]);
    expect(compare(boolFamily, "Bool", ["false"], ["FALSE", "true"])).toEqual([1, 0]);
    expect(compare(boolFamily, "Bool", ["true", "false"], ["true", "false"])).toEqual([1, 1]);
  });

  it("that are none are malformed; `*` is none, and a variable may become one", () => {
    expect(compiled(boolFamily, "Bool", ["true", "yes", "*", "tru?", "False"]).malformed).toEqual(["yes", "*", "tru?"]);
    const { malformed, compare: of } = compiled(boolFamily, "Bool", ["${aws:PrincipalTag/b}"]);
    expect(malformed).toEqual([]);
    const context = mapContext(new Map([["aws:PrincipalTag/b", "TRUE"]]));
    expect([of("true", context), of("false", context), of("true", emptyContext)]).toEqual([1, 0, 0]);
    expect(compiled(boolFamily, "Bool", ["${aws:PrincipalTag/b}"], false).malformed).toEqual(["${aws:PrincipalTag/b}"]);
  });
});

describe("presence", () => {
  it("is true or false in any letter case", () => {
    expect(compare(nullFamily, "Null", ["TRUE"], ["true", "false"])).toEqual([1, 0]);
    expect(compare(nullFamily, "Null", ["False", "x"], ["true", "false"])).toEqual([0, 1]);
    expect(compiled(nullFamily, "Null", ["true", "x", "FALSE", ""]).malformed).toEqual(["x", ""]);
  });
});

describe("ARNs", () => {
  it("that are none are malformed on either side", () => {
    const arn = "arn:aws:s3:::b/k";
    expect(compiled(arnFamily, "ArnLike", ["x", arn, "arn:aws:s3:::"]).malformed).toEqual(["x"]);
    expect(compare(arnFamily, "ArnLike", ["x", "arn:aws:s3:::b/*"], [arn, "arn:aws:s3:::c", "b/k", ""])).toEqual([1, 0, -1, -1]);
    expect(compare(arnFamily, "ArnLike", ["x"], [arn])).toEqual([0]);
  });
});

describe("texts", () => {
  const six = ["a", "b", "c", "d", "e", "F"];

  it("are found in short and long lists, literal or not", () => {
    for (const values of [["F"], six.slice(2), six, [...six, "g*"]]) {
      expect(compare(stringFamily, "StringEquals", values, ["F", "f", "x", ""])).toEqual([1, 0, 0, 0]);
      expect(compare(stringFamily, "StringEqualsIgnoreCase", values, ["F", "f", "x"])).toEqual([1, 1, 0]);
    }
    expect(compare(stringFamily, "StringLike", [...six, "g*"], ["F", "f", "go", "x"])).toEqual([1, 0, 1, 0]);
    expect(compare(stringFamily, "StringEquals", [...six, "g*"], ["go", "g*"])).toEqual([0, 1]);
    expect(compare(stringFamily, "StringEquals", [], ["", "x"])).toEqual([0, 0]);
  });

  it("have variables only where the version of the document has", () => {
    const context = mapContext(new Map([["aws:username", "Alice"]]));
    const of = (operator: OperatorName, variables: boolean): readonly number[] => {
      const { compare: test } = compiled(stringFamily, operator, ["${aws:username}"], variables);
      return ["Alice", "alice", "${aws:username}"].map((value) => test(value, context));
    };
    expect(of("StringEquals", true)).toEqual([1, 0, 0]);
    expect(of("StringEquals", false)).toEqual([0, 0, 1]);
    expect(of("StringEqualsIgnoreCase", true)).toEqual([1, 1, 0]);
    expect(compiled(stringFamily, "StringEquals", ["x"]).malformed).toEqual([]);
  });
});
