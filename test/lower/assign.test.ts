import { describe, expect, it } from "vitest";
import { conditionProblems, statementsOf } from "./show.js";

const a = "resource.tag.a";

describe("an operator for each condition on one key", () => {
  it("moves literals to the pattern operator, escaped, and never a variable", () => {
    expect(statementsOf(`${a} == "x?" and ${a} == principal.tag.a`)).toEqual([
      "StringEquals ResourceTag/a x?; StringEqualsIfExists ResourceTag/a ${aws:PrincipalTag/a}",
    ]);
    expect(statementsOf(`${a} == "x?" and ${a} == principal.tag.a and ${a} == principal.tag.b`)).toEqual([
      "StringLike ResourceTag/a x${?}; StringEqualsIfExists ResourceTag/a ${aws:PrincipalTag/a}; StringEquals ResourceTag/a ${aws:PrincipalTag/b}",
    ]);
  });

  it("uses `IfExists` only where another condition makes the key present", () => {
    expect(statementsOf(`${a} like "*x*" and ${a} like "*y*"`)).toEqual([
      "StringLike ResourceTag/a *x*; StringLikeIfExists ResourceTag/a *y*",
    ]);
    expect(statementsOf(`${a}? like "*x*" and ${a} like "*y*"`)).toEqual([
      "StringLikeIfExists ResourceTag/a *x*; StringLike ResourceTag/a *y*",
    ]);
    expect(conditionProblems(`${a}? like "*x*" and ${a}? like "*y*"`)).toEqual([`TW042 ${a}? like "*y*" [${a}? like "*x*"]`]);
  });

  it("asks a set for several values at once", () => {
    const each = ["x", "y", "z"].map((key) => `any request.tagKeys == "${key}"`).join(" and ");
    expect(statementsOf(each)).toEqual([
      "ForAnyValue:StringEquals TagKeys x; ForAnyValue:StringLike TagKeys y; ForAnyValue:StringEqualsIfExists TagKeys z",
    ]);
  });

  it("takes either of two operators that are the same", () => {
    expect(statementsOf('principal.arn like "arn:aws:iam::1:*x*" and principal.arn like "arn:aws:iam::1:*y*"')).toEqual([
      "ArnLike PrincipalArn arn:aws:iam::1:*x*; ArnEquals PrincipalArn arn:aws:iam::1:*y*",
    ]);
    expect(statementsOf('all request.tagKeys like "*x*" and all request.tagKeys like "*y*"')).toEqual([
      "ForAllValues:StringLike TagKeys *x*; ForAllValues:StringLikeIfExists TagKeys *y*",
    ]);
  });

  it("reports two conditions that no operators can carry", () => {
    expect(conditionProblems(`${a} like "*x*" and ${a} like "*y*" and ${a} like "*z*"`)).toEqual([
      `TW042 ${a} like "*z*" [${a} like "*x*"]`,
    ]);
    const binary = ["AAAA", "AAAB", "AAAC"].map((value) => `binary(app:d) == "${value}"`);
    expect(conditionProblems(binary.join(" and "))).toEqual([`TW042 ${binary[2]} [${binary[0]}]`]);
  });

  it("reports a pair once, however many statements it is in", () => {
    const three = `${a} like "*x*" and ${a} like "*y*" and ${a} like "*z*"`;
    expect(conditionProblems(`${three} and (request.secure or request.mfa)`)).toHaveLength(1);
  });
});
