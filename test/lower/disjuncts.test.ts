import { describe, expect, it } from "vitest";
import { statementsOf } from "./show.js";

describe("alternatives in one operator", () => {
  it.each([
    ['resource.tag.a == "x" or resource.tag.a == "y"', "StringEquals ResourceTag/a x|y"],
    [
      'resource.tag.a == "x" or (request.secure or resource.tag.a in ["y", "x"])',
      "StringEquals ResourceTag/a x|y",
      "Bool SecureTransport true",
    ],
    ['resource.tag.a == "x" or resource.tag.A == "y"', "StringEquals ResourceTag/a x|y"],
    ['resource.tag.a like "x*" or resource.tag.a like "y*"', "StringLike ResourceTag/a x*|y*"],
    ['resource.tag.a like "xy*" or resource.tag.a like "x*"', "StringLike ResourceTag/a x*"],
    ['resource.tag.a == "*" or resource.tag.a like "y*"', "StringLike ResourceTag/a ${*}|y*"],
    ['any request.tagKeys == "x" or any request.tagKeys == "y"', "ForAnyValue:StringEquals TagKeys x|y"],
    ['request.ip == "10.1.2.3" or request.ip == "10.0.0.0/8"', "IpAddress SourceIp 10.0.0.0/8"],
    ["request.mfaAge < 5 or request.mfaAge < 10", "NumericLessThan MultiFactorAuthAge 10"],
    [
      'principal.arn == "arn:aws:s3:::a" or principal.arn like "arn:aws:s3:::b*"',
      "ArnLike PrincipalArn arn:aws:s3:::a|arn:aws:s3:::b*",
    ],
    ['missing resource.tag.a or resource.tag.a == "x"', "StringEqualsIfExists ResourceTag/a x"],
    ['resource.tag.a == "x" or resource.tag.a? == "y"', "StringEqualsIfExists ResourceTag/a x|y"],
    ["missing request.mfaAge or request.mfaAge < 5", "NumericLessThanIfExists MultiFactorAuthAge 5"],
  ])("%s", (condition, ...expected) => {
    expect(statementsOf(condition)).toEqual(expected);
  });

  it("joins what differs in one comparison", () => {
    const condition = '(resource.tag.a == "x" and request.secure) or (request.secure and resource.tag.a == "y")';
    expect(statementsOf(condition)).toEqual(["StringEquals ResourceTag/a x|y; Bool SecureTransport true"]);
    expect(statementsOf("(request.mfa and request.secure) or (not request.mfa and request.secure)")).toEqual([
      "Bool SecureTransport true",
    ]);
  });

  it("stays apart where one operator would say something else", () => {
    expect(statementsOf('all request.tagKeys == "x" or all request.tagKeys == "y"')).toEqual([
      "ForAllValues:StringEquals TagKeys x",
      "ForAllValues:StringEquals TagKeys y",
    ]);
    expect(statementsOf('resource.tag.a == principal.tag.a or resource.tag.a like "y*"')).toEqual([
      "StringEquals ResourceTag/a ${aws:PrincipalTag/a}",
      "StringLike ResourceTag/a y*",
    ]);
    expect(statementsOf('missing request.tagKeys or any request.tagKeys == "x"')).toEqual([
      "Null TagKeys true",
      "ForAnyValue:StringEquals TagKeys x",
    ]);
    expect(statementsOf('resource.tag.a == "x" or resource.tag.a == "y" ignoring case')).toHaveLength(2);
  });
});

describe("alternatives that say nothing new", () => {
  it.each([
    ["request.secure or (request.secure and request.mfa)", "Bool SecureTransport true"],
    ["(request.secure and request.mfa) or request.secure", "Bool SecureTransport true"],
    ["request.secure or request.secure", "Bool SecureTransport true"],
    ['resource.tag.a in ["x", "y"] or (resource.tag.a == "x" and request.mfa)', "StringEquals ResourceTag/a x|y"],
    ['exists resource.tag.a or resource.tag.a == "x"', "Null ResourceTag/a false"],
    ['missing resource.tag.a or resource.tag.a != "x"', "StringNotEquals ResourceTag/a x"],
    ['resource.tag.a == "y" or resource.tag.a != "x"', "StringNotEquals ResourceTag/a x"],
    ['all request.tagKeys == "x" or all request.tagKeys in ["x", "y"]', "ForAllValues:StringEquals TagKeys x|y"],
  ])("%s", (condition, expected) => {
    expect(statementsOf(condition)).toEqual([expected]);
  });

  it.each([
    ['resource.tag.a == "x" or resource.tag.a != "x"'],
    ['resource.tag.a != "x" or resource.tag.a != "y"'],
    ["exists resource.tag.a or missing resource.tag.a"],
    ["request.secure or not request.secure"],
    ['exists resource.tag.a or resource.tag.a != "x"'],
    ['any request.tagKeys == "x" or all request.tagKeys != "x" or missing request.tagKeys or exists request.tagKeys'],
  ])("%s leaves no condition", (condition) => {
    expect(statementsOf(condition)).toEqual([""]);
  });

  it("keeps the order of the source", () => {
    expect(statementsOf("(request.mfa or request.secure) and (exists resource.tag.a or exists resource.tag.b)")).toEqual([
      "Bool MultiFactorAuthPresent true; Null ResourceTag/a false",
      "Bool MultiFactorAuthPresent true; Null ResourceTag/b false",
      "Bool SecureTransport true; Null ResourceTag/a false",
      "Bool SecureTransport true; Null ResourceTag/b false",
    ]);
  });
});
