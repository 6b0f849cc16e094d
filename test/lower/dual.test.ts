import { describe, expect, it } from "vitest";
import { conditionProblems, problems, statementsOf } from "./show.js";

describe("negation", () => {
  it.each([
    ['resource.tag.a == "x"', "StringNotEquals ResourceTag/a x"],
    ['resource.tag.a in ["x", "y"]', "StringNotEquals ResourceTag/a x|y"],
    ['resource.tag.a != "x"', "StringEquals ResourceTag/a x"],
    ['resource.tag.a == "x" ignoring case', "StringNotEqualsIgnoreCase ResourceTag/a x"],
    ['resource.tag.a like "x*"', "StringNotLike ResourceTag/a x*"],
    ["resource.tag.a == principal.tag.a", "StringNotEquals ResourceTag/a ${aws:PrincipalTag/a}"],
    ['principal.arn == "arn:aws:iam::1:role/a"', "ArnNotEquals PrincipalArn arn:aws:iam::1:role/a"],
    ['principal.arn like "arn:aws:iam::1:role/*"', "ArnNotLike PrincipalArn arn:aws:iam::1:role/*"],
    ["request.mfaAge == 5", "NumericNotEquals MultiFactorAuthAge 5"],
    ['request.time == "2024-01-01"', "DateNotEquals CurrentTime 2024-01-01"],
    ['request.ip in ["10.0.0.0/8"]', "NotIpAddress SourceIp 10.0.0.0/8"],
  ])("of %s is its `Not` operator", (condition, expected) => {
    expect(statementsOf(`not (${condition})`)).toEqual([expected]);
  });

  it.each([
    ["request.mfaAge < 5", "NumericGreaterThanEqualsIfExists MultiFactorAuthAge 5"],
    ["request.mfaAge <= 5", "NumericGreaterThanIfExists MultiFactorAuthAge 5"],
    ["request.mfaAge > 5", "NumericLessThanEqualsIfExists MultiFactorAuthAge 5"],
    ["request.mfaAge >= 5", "NumericLessThanIfExists MultiFactorAuthAge 5"],
    ["request.mfaAge? < 5", "NumericGreaterThanEquals MultiFactorAuthAge 5"],
    ['request.time < "2024-01-01"', "DateGreaterThanEqualsIfExists CurrentTime 2024-01-01"],
    ["request.mfa", "BoolIfExists MultiFactorAuthPresent false"],
    ["request.mfa == false", "BoolIfExists MultiFactorAuthPresent true"],
    ["request.mfa? == true", "Bool MultiFactorAuthPresent false"],
    ["exists resource.tag.a", "Null ResourceTag/a true"],
    ["missing resource.tag.a", "Null ResourceTag/a false"],
  ])("of %s is the opposite, true of a missing key exactly when the other is false", (condition, expected) => {
    expect(statementsOf(`not (${condition})`)).toEqual([expected]);
  });

  it.each([
    ['any request.tagKeys == "x"', "ForAllValues:StringNotEquals TagKeys x"],
    ['all request.tagKeys in ["x", "y"]', "ForAnyValue:StringNotEquals TagKeys x|y"],
    ['any request.tagKeys != "x"', "ForAllValues:StringEquals TagKeys x"],
    ['all request.tagKeys not like "x*"', "ForAnyValue:StringLike TagKeys x*"],
    ["any numeric(app:n) < 5", "ForAllValues:NumericGreaterThanEquals app:n 5"],
    ["all bool(app:b) == true", "ForAnyValue:Bool app:b false"],
  ])("of %s turns the quantifier round", (condition, expected) => {
    expect(statementsOf(`not (${condition})`)).toEqual([expected]);
  });

  it("of a comparison with `?` needs the key to be there", () => {
    expect(statementsOf('not (resource.tag.a? == "x")')).toEqual(["Null ResourceTag/a false; StringNotEquals ResourceTag/a x"]);
    expect(statementsOf('not (resource.tag.a? != "x")')).toEqual(["StringEquals ResourceTag/a x"]);
    expect(statementsOf('not (all request.tagKeys? == "x")')).toEqual(["ForAnyValue:StringNotEquals TagKeys x"]);
  });

  it("of `any` with `?` follows the evaluation: false of a missing key, so its negation is true", () => {
    expect(statementsOf('not (any request.tagKeys? == "x")')).toEqual(["ForAllValues:StringNotEquals TagKeys x"]);
  });

  it("of a comparison with both Boolean values is about presence", () => {
    expect(statementsOf("request.mfa in [true, false]")).toEqual(["Null MultiFactorAuthPresent false"]);
    expect(statementsOf("not (request.mfa in [true, false])")).toEqual(["Null MultiFactorAuthPresent true"]);
    expect(statementsOf("request.mfa? in [true, false]")).toEqual([""]);
  });

  it("of `!=` on a Boolean is `==`, and `!=` itself the other value or nothing", () => {
    expect(statementsOf("request.mfa != true")).toEqual(["BoolIfExists MultiFactorAuthPresent false"]);
    expect(statementsOf("not (request.mfa != true)")).toEqual(["Bool MultiFactorAuthPresent true"]);
    expect(statementsOf("any bool(app:b) != true")).toEqual(["ForAnyValue:Bool app:b false"]);
  });

  it("cancels out twice", () => {
    expect(statementsOf('not (not (binary(app:d) == "AAAA"))')).toEqual(["BinaryEquals app:d AAAA"]);
  });

  it("does not exist for binary values", () => {
    const comparison = 'binary(app:d) == "AAAA"';
    expect(conditionProblems(`not (${comparison})`)).toEqual([`TW040 ${comparison} [not (${comparison})]`]);
    expect(conditionProblems(`request.secure and not (request.mfa or ${comparison})`)).toEqual([
      `TW040 ${comparison} [not (request.mfa or ${comparison})]`,
    ]);
  });

  it("does not exist for an ARN pattern that is no ARN", () => {
    const comparison = "principal.arn == resource.tag.owner";
    const text = `policy P { @unchecked("an old document") rule R { allow s3:GetObject on * when not (${comparison}) } }`;
    expect(problems(text)).toEqual([`TW040 ${comparison} [not (${comparison})]`]);
  });

  it("shows the innermost negation, and each atom once", () => {
    const comparison = 'binary(app:d) == "AAAA"';
    expect(conditionProblems(`not (not (not (${comparison})))`)).toEqual([`TW040 ${comparison} [not (${comparison})]`]);
    expect(conditionProblems(`not (${comparison} and ${comparison})`)).toHaveLength(2);
  });
});
