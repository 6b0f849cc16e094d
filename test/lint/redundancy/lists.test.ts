import { describe, expect, it } from "vitest";
import { redundantItems } from "../../../src/lint/checks/redundancy/items.js";
import { counts, documentOf, found, type Members, reportsOf } from "../found.js";

const allow = (members: object): Members => documentOf({ Effect: "Allow", Action: "s3:GetObject", Resource: "*", ...members });
const on = (...resources: readonly string[]): Members => allow({ Resource: resources });
const when = (operator: string, key: string, ...values: readonly string[]): Members =>
  allow({ Condition: { [operator]: { [key]: values } } });

const reports = (document: Members): number => reportsOf(redundantItems, document);

/** The texts that fixes take away. */
function removed(code: string, document: Members): readonly string[] {
  const text = JSON.stringify(document, null, 2);
  return found(code, text).map(({ span }) => text.slice(span.start, span.end));
}

describe("redundant items", () => {
  it("are those that another one covers, the later of two that are equal", () => {
    expect(removed("TW500", allow({ Action: ["s3:GetObject", "s3:*", "s3:Get*", "S3:GETOBJECT"] }))).toEqual([
      '"s3:GetObject"',
      '"s3:Get*"',
      '"S3:GETOBJECT"',
    ]);
    expect(removed("TW500", allow({ Action: ["s3:Get*", "sqs:Get*", "s3:*Object", "s3:GetObjec?"] }))).toEqual([
      '"s3:GetObjec?"',
    ]);
  });

  it("are told field by field in ARNs, where a star crosses no colon", () => {
    const documents = [
      on("arn:aws:s3:::a*", "arn:aws:s3:::a:b"),
      on("arn:aws:sqs:*:222233334444:q", "arn:aws:sqs:eu-west-1:222233334444:q"),
      on("arn:aws:sqs:*:q", "arn:aws:sqs:eu-west-1:222233334444:q"),
      on("arn:aws:sqs:*", "arn:aws:sqs:eu-west-1:222233334444:q"),
    ];
    expect(counts("TW501", documents)).toEqual([1, 1, 0, 0]);
  });

  it("are covered by no pattern but the lone star where actions take no resource", () => {
    expect(counts("TW501", [on("arn:*:*:*:*:*", "*"), on("**", "*")])).toEqual([1, 1]);
    expect(removed("TW501", on("arn:*:*:*:*:*", "*"))).toEqual(['"arn:*:*:*:*:*"']);
    expect(removed("TW501", on("**", "*"))).toEqual(['"**"']);
  });

  it("with variables are covered by stars, and cover nothing", () => {
    const variable = "arn:aws:s3:::home/${aws:username}/*";
    expect(
      counts("TW501", [on("arn:aws:s3:::home/*", variable), on(variable, "arn:aws:s3:::home/ada/x"), on(variable, variable)]),
    ).toEqual([1, 0, 1]);
    const old = { ...on("arn:aws:s3:::${aws:username}*", "arn:aws:s3:::${aws:username}x"), Version: "2008-10-17" };
    expect(found("TW501", old).length).toBe(1);
  });

  it("of conditions are read as their operator reads them", () => {
    const documents = [
      when("StringEquals", "aws:PrincipalTag/team", "pay*", "payments"),
      when("StringLike", "aws:PrincipalTag/team", "pay*", "payments"),
      when("StringEqualsIgnoreCase", "aws:PrincipalTag/team", "a", "A"),
      when("StringEquals", "aws:PrincipalTag/team", "a", "A"),
      when("ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:role/*", "arn:aws:iam::222233334444:role/app"),
    ];
    expect(counts("TW505", documents)).toEqual([0, 1, 1, 0, 1]);
  });

  it("are looked for in bounded time, whatever the lists hold", () => {
    const stars = Array.from({ length: 10_000 }, (_, i) => `s3:*a${i}x*b`);
    const long = Array.from({ length: 40 }, (_, i) => `arn:aws:s3:::${"a*".repeat(5_000)}${i}`);
    const tags = Array.from({ length: 10_000 }, (_, i) => `*y${i}x`);
    expect(reports(allow({ Action: stars, Resource: long, Condition: { StringLike: { "aws:PrincipalTag/team": tags } } }))).toBe(
      0,
    );
    expect(reports(allow({ Action: ["s3:Get*", ...stars.slice(0, 100), "s3:GetObject"] }))).toBe(1);
  });
});

describe("bounds", () => {
  const decides = (document: Members): string | undefined => found("TW503", document)[0]?.message;

  it("are decided by the widest one", () => {
    expect(decides(when("NumericLessThan", "aws:MultiFactorAuthAge", "5", "10", "9.5"))).toContain("`10` decides");
    expect(decides(when("NumericGreaterThanEquals", "aws:MultiFactorAuthAge", "5", "10"))).toContain("`5` decides");
    expect(decides(when("DateLessThan", "aws:CurrentTime", "2026-01-01", "2026-01-01T00:00:01Z"))).toContain(
      "`2026-01-01T00:00:01Z`",
    );
    expect(decides(when("DateGreaterThan", "aws:CurrentTime", "2026-01-01", "1600000000"))).toContain("`1600000000` decides");
  });

  it("are left alone where one cannot be read, or several may be meant", () => {
    expect(decides(when("NumericLessThan", "aws:MultiFactorAuthAge", "5", "ten"))).toBeUndefined();
    expect(decides(when("DateLessThan", "aws:CurrentTime", "2026-01-01", "yesterday"))).toBeUndefined();
    expect(decides(when("NumericEquals", "aws:MultiFactorAuthAge", "5", "10"))).toBeUndefined();
    expect(decides(when("NumericLessThan", "aws:MultiFactorAuthAge", "5"))).toBeUndefined();
  });
});

describe("a star as a value", () => {
  it("is always met only where the key may be missing, or none of its values may differ", () => {
    const documents = [
      when("ForAllValues:StringLike", "aws:TagKeys", "*"),
      when("StringLikeIfExists", "aws:TagKeys", "*"),
      when("ForAnyValue:StringLikeIfExists", "aws:TagKeys", "*"),
      when("StringEqualsIfExists", "aws:PrincipalTag/team", "*"),
      when("ArnLikeIfExists", "aws:PrincipalArn", "*"),
    ];
    expect(counts("TW508", documents)).toEqual([1, 0, 0, 0, 0]);
  });

  it("is never unlike a value that has to be there", () => {
    const unlike = (condition: object): Members => allow({ Condition: condition });
    const key = { "aws:PrincipalTag/team": "*" };
    const documents = [
      unlike({ StringNotLike: key }),
      unlike({ StringNotLike: key, Null: { "aws:PrincipalTag/team": "false" } }),
      unlike({ StringNotLike: key, Null: { "aws:PrincipalTag/team": "true" } }),
      unlike({ StringNotLike: key, Null: { "aws:PrincipalTag/env": "false" } }),
    ];
    expect(counts("TW509", documents)).toEqual([0, 1, 0, 0]);
  });
});

describe("the owner of a resource", () => {
  it("may be compared with somebody in its own policy", () => {
    const document = documentOf({
      Effect: "Allow",
      Principal: { AWS: "*" },
      Action: "s3:GetObject",
      Resource: "*",
      Condition: { StringEquals: { "aws:ResourceAccount": "${aws:PrincipalAccount}" } },
    });
    expect(found("TW512", document, { kind: "resource" })).toEqual([]);
  });
});
