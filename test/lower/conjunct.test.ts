import { describe, expect, it } from "vitest";
import { conditionProblems, statementsOf } from "./show.js";

const a = "resource.tag.a";

describe("conditions on one key that must all hold", () => {
  it.each([
    [`${a} in ["x", "y"] and ${a} in ["y", "z"]`, "StringEquals ResourceTag/a y"],
    [`${a} in ["x", "y"] and resource.tag.A != "y"`, "StringEquals ResourceTag/a x"],
    [`${a} != "x" and ${a} != "y" and ${a} != "x"`, "StringNotEquals ResourceTag/a x|y"],
    [`${a} in ["x1", "y"] and ${a} like "x*"`, "StringEquals ResourceTag/a x1"],
    [`${a} like "x*" and ${a} like "xy*"`, "StringLike ResourceTag/a xy*"],
    [`${a} like "x*" and ${a} like "*y"`, "StringLike ResourceTag/a x*y"],
    [`${a} like "xy*" and ${a} like "*yz"`, "StringLike ResourceTag/a xy*yz|xyz"],
    [`${a} in ["x", "X"] and ${a} == "x" ignoring case`, "StringEquals ResourceTag/a x|X"],
    [`${a} in ["x", "X"] ignoring case and ${a} == "X"`, "StringEquals ResourceTag/a X"],
    [`${a} == principal.tag.a and ${a} == principal.tag.a`, "StringEquals ResourceTag/a ${aws:PrincipalTag/a}"],
    [`${a} == principal.tag.a and ${a} like "*"`, "StringEquals ResourceTag/a ${aws:PrincipalTag/a}"],
    ["request.mfaAge < 5 and request.mfaAge < 3", "NumericLessThan MultiFactorAuthAge 3"],
    ["request.mfaAge <= 5 and request.mfaAge < 5", "NumericLessThan MultiFactorAuthAge 5"],
    ["request.mfaAge in [1, 2, 3] and request.mfaAge > 1 and request.mfaAge != 3.0", "NumericEquals MultiFactorAuthAge 2"],
    [
      'request.time >= "2024-01-01" and request.time > "2023-12-31T23:00:00-02:00"',
      "DateGreaterThan CurrentTime 2023-12-31T23:00:00-02:00",
    ],
    ['request.ip == "10.0.0.0/8" and request.ip in ["10.1.0.0/16", "192.168.0.0/16"]', "IpAddress SourceIp 10.1.0.0/16"],
    [
      'principal.arn like "arn:aws:iam::*:role/*" and principal.arn like "arn:aws:iam::1:*"',
      "ArnLike PrincipalArn arn:aws:iam::*:role/*; ArnEquals PrincipalArn arn:aws:iam::1:*",
    ],
    ['all request.tagKeys in ["x", "y"] and all request.tagKeys in ["y", "z"]', "ForAllValues:StringEquals TagKeys y"],
    ['all request.tagKeys != "x" and all request.tagKeys != "y"', "ForAllValues:StringNotEquals TagKeys x|y"],
    ['any request.tagKeys == "x" and any request.tagKeys in ["x", "y"]', "ForAnyValue:StringEquals TagKeys x"],
  ])("%s", (condition, expected) => {
    expect(statementsOf(condition)).toEqual([expected]);
  });

  it.each([
    [`exists ${a} and ${a} == "x"`, "StringEquals ResourceTag/a x"],
    [`exists ${a} and ${a}? == "x"`, "StringEquals ResourceTag/a x"],
    [`${a} == "x" and ${a}? in ["x", "y"]`, "StringEquals ResourceTag/a x"],
    [`exists ${a} and ${a} != "x"`, "Null ResourceTag/a false; StringNotEquals ResourceTag/a x"],
    [`missing ${a} and ${a} != "x" and ${a}? == "y"`, "Null ResourceTag/a true"],
    [`${a}? == "x" and ${a}? == "y"`, "Null ResourceTag/a true"],
    ['all request.tagKeys == "x" and all request.tagKeys == "y"', "Null TagKeys true"],
    ['exists request.tagKeys and all request.tagKeys == "x"', "Null TagKeys false; ForAllValues:StringEquals TagKeys x"],
    ['exists request.tagKeys and any request.tagKeys == "x"', "ForAnyValue:StringEquals TagKeys x"],
  ])("%s, presence included", (condition, expected) => {
    expect(statementsOf(condition)).toEqual([expected]);
  });

  it.each([
    [`${a} == "x" and ${a} == "y"`, `${a} == "x" | ${a} == "y"`],
    [`${a} == "x" and ${a} not in ["x", "y"]`, `${a} == "x" | ${a} not in ["x", "y"]`],
    [`${a} like "x*" and ${a} like "y*"`, `${a} like "x*" | ${a} like "y*"`],
    [`missing ${a} and ${a} == "x"`, `missing ${a} | ${a} == "x"`],
    [`exists ${a} and missing ${a}`, `exists ${a} | missing ${a}`],
    ["request.mfaAge < 3 and request.mfaAge > 3", "request.mfaAge < 3 | request.mfaAge > 3"],
    ["request.mfaAge == 3 and request.mfaAge >= 4", "request.mfaAge == 3 | request.mfaAge >= 4"],
    ["request.mfa and not request.mfa", "request.mfa | request.mfa"],
    ['any request.tagKeys == "x" and all request.tagKeys == "y"', 'any request.tagKeys == "x" | all request.tagKeys == "y"'],
    ['any request.tagKeys == "x" and missing request.tagKeys', 'any request.tagKeys == "x" | missing request.tagKeys'],
  ])("%s can never hold", (condition, labels) => {
    expect(conditionProblems(condition)).toEqual([`TW279 R [${labels}]`, "TW045 P"]);
  });

  it("drops the alternatives that can never hold, and no other", () => {
    expect(statementsOf(`(${a} == "x" or request.secure) and (${a} == "y" or request.mfa)`)).toEqual([
      "StringEquals ResourceTag/a x; Bool MultiFactorAuthPresent true",
      "Bool SecureTransport true; StringEquals ResourceTag/a y",
      "Bool SecureTransport true; Bool MultiFactorAuthPresent true",
    ]);
  });

  it("keeps what can hold, at the edge too", () => {
    expect(statementsOf("request.mfaAge <= 3 and request.mfaAge >= 3")).toEqual([
      "NumericLessThanEquals MultiFactorAuthAge 3; NumericGreaterThanEquals MultiFactorAuthAge 3",
    ]);
    expect(statementsOf('any request.tagKeys != "x" and any request.tagKeys != "y"')).toEqual([
      "ForAnyValue:StringNotEquals TagKeys x; ForAnyValue:StringNotLike TagKeys y",
    ]);
  });

  it("keeps what it cannot decide", () => {
    expect(statementsOf(`${a} == principal.tag.a and ${a} != "x"`)).toEqual([
      "StringEquals ResourceTag/a ${aws:PrincipalTag/a}; StringNotEquals ResourceTag/a x",
    ]);
    expect(statementsOf(`${a} == "é" ignoring case and ${a} != "É" ignoring case`)).toHaveLength(1);
  });
});
