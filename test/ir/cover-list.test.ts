import { describe, expect, it } from "vitest";
import {
  actionReading,
  budget,
  coverList,
  isCovered,
  patternFrom,
  type Reading,
  resourceReading,
} from "../../src/ir/cover-list.js";

const covered = (specific: string, general: string, reading: Reading): boolean =>
  isCovered(patternFrom(specific, reading), patternFrom(general, reading));

describe("isCovered", () => {
  it.each([
    ["s3:GetObject", "s3:Get*", true],
    ["S3:getobject", "s3:Get*", true],
    ["s3:Get*", "s3:*", true],
    ["s3:Get?bject", "s3:Get*", true],
    ["s3:*", "s3:Get*", false],
    ["s3:GetObject", "*", true],
    ["s3:GetObject", "s3:GetObject", true],
    ["s3:GetObject", "s3:GetObjectAcl", false],
    // A wildcard before the colon matches nothing (iam-semantics §2.1.5).
    ["s3:GetObject", "s*:GetObject", false],
    ["s3:GetObject", "*:*", false],
  ])("action %s under %s: %s", (specific, general, expected) => {
    expect(covered(specific, general, actionReading)).toBe(expected);
  });

  it.each([
    ["arn:aws:s3:::a/b", "arn:aws:s3:::a/*", true],
    ["arn:aws:s3:::a/*", "arn:aws:s3:::*", true],
    ["arn:aws:s3:::A/b", "arn:aws:s3:::a/*", false],
    // Field by field: a wildcard does not reach over a colon of the first five.
    ["arn:aws:sqs:eu-west-1:1:q", "arn:aws:sqs:*:q", false],
    ["arn:aws:sqs:eu-west-1:1:q:x", "arn:aws:sqs:*:*:q*", true],
    ["arn:aws:s3:::a", "*", true],
    // What takes no resource is asked for with `*` (§2.2.3).
    ["*", "arn:aws:s3:::*", false],
    ["arn:aws:s3:::${aws:username}", "arn:aws:s3:::*", true],
    ["arn:aws:s3:::alice", "arn:aws:s3:::${aws:username}", false],
    ["arn:aws:s3:::${aws:username}/x", "arn:aws:s3:::${aws:username}/*", false],
  ])("resource %s under %s: %s", (specific, general, expected) => {
    expect(covered(specific, general, resourceReading(true))).toBe(expected);
  });

  it("reads `${` as text where a document has no variables", () => {
    expect(covered("arn:aws:s3:::${a}/x", "arn:aws:s3:::${a}/*", resourceReading(false))).toBe(true);
  });
});

describe("coverList", () => {
  const reading: Reading = { wildcards: true, variables: false, ignoreCase: false, arns: false };
  const listOf = (...texts: string[]): ReturnType<typeof coverList> => coverList(texts.map((text) => patternFrom(text, reading)));
  const coverings = (...texts: string[]): readonly (number | undefined)[] => {
    const list = listOf(...texts);
    return list.patterns.map((pattern, i) => list.covering(pattern, budget(), i));
  };

  it("names what covers each, and of two that say the same the earlier one", () => {
    expect(coverings("a*", "ab", "abc*", "b")).toEqual([undefined, 0, 0, undefined]);
    expect(coverings("a", "b", "a")).toEqual([undefined, undefined, 0]);
    // Equal in other words: `*` twice is once.
    expect(coverings("a**", "a*")).toEqual([undefined, 0]);
    expect(coverings("a*", "a**")).toEqual([undefined, 0]);
  });

  it("finds wildcards in the middle and at the start", () => {
    expect(coverings("xay", "x*y", "*y")).toEqual([2, 2, undefined]);
  });

  it("looks up patterns that are not in the list", () => {
    const list = listOf("a*", "b");
    const find = (text: string): number | undefined => list.covering(patternFrom(text, reading), budget());
    expect([find("ax"), find("b"), find("c"), find("*")]).toEqual([0, 1, undefined, undefined]);
  });

  it("finds nothing more when the budget is spent", () => {
    const list = listOf("a*", "ab");
    const spend = budget(0);
    expect(list.covering(patternFrom("ab", reading), spend, 1)).toBeUndefined();
    expect(list.covering(patternFrom("ab", reading), budget(1), 1)).toBe(0);
  });
});
