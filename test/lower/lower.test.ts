import { describe, expect, it } from "vitest";
import { lower } from "../../src/lower/lower.js";
import { and, comparison, policy, resource, rule, set, template } from "./build.js";
import { smallCatalog } from "./catalog.js";
import { conditionProblems, lowered, problems, statementsOf } from "./show.js";

describe("atoms", () => {
  it.each([
    ['resource.tag.a == "x"', "StringEquals ResourceTag/a x"],
    ['resource.tag.a in ["x", "y", "x"]', "StringEquals ResourceTag/a x|y"],
    ['resource.tag.a != "x"', "StringNotEquals ResourceTag/a x"],
    ['resource.tag.a not in ["x", "y"] ignoring case', "StringNotEqualsIgnoreCase ResourceTag/a x|y"],
    ['resource.tag.a like ["x*", "xy*"]', "StringLike ResourceTag/a x*"],
    ['resource.tag.a not like "x*"', "StringNotLike ResourceTag/a x*"],
    ['resource.tag.a? == "x"', "StringEqualsIfExists ResourceTag/a x"],
    ['resource.tag.a? != "x"', "StringNotEquals ResourceTag/a x"],
    ['any request.tagKeys in ["x"]', "ForAnyValue:StringEquals TagKeys x"],
    ['all request.tagKeys? not like "x*"', "ForAllValues:StringNotLike TagKeys x*"],
    ["request.mfaAge <= 5", "NumericLessThanEquals MultiFactorAuthAge 5"],
    ['request.time > "2024-01-01"', "DateGreaterThan CurrentTime 2024-01-01"],
    ["request.mfa", "Bool MultiFactorAuthPresent true"],
    ['request.ip not in ["10.0.0.0/8"]', "NotIpAddress SourceIp 10.0.0.0/8"],
    ['principal.arn == "arn:aws:iam::1:role/a*"', "ArnEquals PrincipalArn arn:aws:iam::1:role/a${*}"],
    ['principal.arn like "arn:aws:iam::1:role/a*"', "ArnLike PrincipalArn arn:aws:iam::1:role/a*"],
    ['string(principal.arn) like "*:role/a*"', "StringLike PrincipalArn *:role/a*"],
    ['binary(app:d) == "AAAA"', "BinaryEquals app:d AAAA"],
    ["missing resource.tag.a", "Null ResourceTag/a true"],
    ["resource.tag.a == principal.tag.a", "StringEquals ResourceTag/a ${aws:PrincipalTag/a}"],
    ['resource.tag.a == principal.tag.a ?? "none"', "StringEquals ResourceTag/a ${aws:PrincipalTag/a, 'none'}"],
    ['resource.tag.a like "x-${principal.tag.a}-*"', "StringLike ResourceTag/a x-${aws:PrincipalTag/a}-*"],
    ['resource.tag.a == "\\${x}*?"', "StringEquals ResourceTag/a ${$}{x}*?"],
    ['resource.tag.a like "\\${x}\\*\\?*"', "StringLike ResourceTag/a ${$}{x}${*}${?}*"],
  ])("%s", (condition, expected) => {
    expect(statementsOf(condition)).toEqual([expected]);
  });

  it("stand in the order of the source", () => {
    expect(statementsOf('request.secure and resource.tag.a in ["x", "y"] and request.mfa and resource.tag.a != "y"')).toEqual([
      "Bool SecureTransport true; StringEquals ResourceTag/a x; Bool MultiFactorAuthPresent true",
    ]);
  });
});

describe("statements", () => {
  it("follow the rules in order, and each says where it comes from", () => {
    const text =
      "policy P { rule A { allow s3:GetObject on * when request.secure or request.mfa } rule { deny s3:PutObject on * } }";
    const { statements, ...rest } = lowered(text);
    expect(rest).toEqual({ name: "P", kind: "identity", version: "2012-10-17" });
    expect(statements.map(({ sid, effect }) => [sid, effect])).toEqual([
      ["A1", "Allow"],
      ["A2", "Allow"],
      [undefined, "Deny"],
    ]);
    const places = statements.map(({ origin }) =>
      origin.kind === "source" ? [origin.rule, text.slice(origin.span.start, origin.span.end)] : [],
    );
    expect(places[0]).toEqual(["A", "rule A { allow s3:GetObject on * when request.secure or request.mfa }"]);
    expect(places[2]).toEqual([undefined, "rule { deny s3:PutObject on * }"]);
  });

  it("carry the document's id and version", () => {
    const text = '@id("tenants") @version("2008-10-17") policy P for resource { rule { allow s3:GetObject from * on * } }';
    expect(lowered(text)).toMatchObject({ id: "tenants", version: "2008-10-17", kind: "resource" });
  });

  it("treat `unless` as `and not`", () => {
    const text = "policy P { rule R { deny * on * when request.secure unless request.mfa } }";
    expect(
      lowered(text).statements[0]?.conditions.map(({ operator, values }) => [operator.name, operator.ifExists, values]),
    ).toEqual([
      ["Bool", false, ["true"]],
      ["Bool", true, ["false"]],
    ]);
  });
});

describe("rules that cannot apply", () => {
  const impossible = 'when resource.tag.a == "x" and resource.tag.a == "y"';

  it("are left out with a warning", () => {
    const text = `policy P { rule Never { allow s3:GetObject on * ${impossible} } rule A { allow s3:GetObject on * } }`;
    expect(problems(text)).toEqual(['TW279 Never [resource.tag.a == "x" | resource.tag.a == "y"]']);
    expect(lowered(text).statements.map(({ sid }) => sid)).toEqual(["A"]);
  });

  it("may not be all that there is", () => {
    expect(problems(`policy P { rule Never { allow s3:GetObject on * ${impossible} } }`).at(-1)).toBe("TW045 P");
  });

  it("do not hide the problems of the next rule", () => {
    const binary = 'binary(app:d) == "AAAA"';
    const text = `policy P { rule A { deny * except * on * } rule B { deny * on * unless ${binary} } }`;
    expect(problems(text)).toEqual(["TW045 * except *", `TW040 ${binary} [unless ${binary}]`]);
  });
});

describe("texts that IAM JSON cannot spell", () => {
  it("are reported: a variable whose name has a space", () => {
    const comparison = 'resource.tag["a b"] == principal.tag["a b"]';
    expect(conditionProblems(comparison)).toEqual([`TW046 ${comparison}`]);
    expect(conditionProblems('resource.tag["a b"] == "x"')).toEqual([]);
  });

  it("are reported: variables and literal wildcards of version 2008-10-17", () => {
    const old = { version: "2008-10-17" } as const;
    const codes = (condition: Parameters<typeof rule>[0]): readonly string[] =>
      lower(policy([rule(condition)], old), smallCatalog).diagnostics.map(({ code }) => code);
    expect(codes({ condition: comparison("app:k", "${app:v}") })).toEqual(["TW046"]);
    expect(codes({ condition: comparison("app:k", "arn:aws:s3:::a*", { type: "arn" }) })).toEqual(["TW046"]);
    expect(codes({ condition: comparison("app:k", "a*b") })).toEqual([]);
    expect(codes({ resources: set([resource("arn:aws:s3:::${app:v}")]) })).toEqual(["TW046"]);
    expect(codes({ resources: set([{ ...resource(""), template: template("arn:aws:s3:::a*") }]) })).toEqual(["TW046"]);
  });

  it("keep a literal from moving to the pattern operator where it cannot be escaped", () => {
    const condition = and(
      comparison("app:k", "a*", { quantifier: "any" }),
      comparison("app:k", "b*", { quantifier: "any" }),
      comparison("app:k", "c*", { quantifier: "any" }),
    );
    expect(lower(policy([rule({ condition })]), smallCatalog).diagnostics).toEqual([]);
    const { diagnostics } = lower(policy([rule({ condition })], { version: "2008-10-17" }), smallCatalog);
    expect(diagnostics.map(({ code }) => code)).toEqual(["TW042"]);
  });

  it("in version 2008-10-17 `${` is plain text", () => {
    const { policy: result } = lower(
      policy([rule({ condition: comparison("app:k", "${") })], { version: "2008-10-17" }),
      smallCatalog,
    );
    expect(result?.statements[0]?.conditions[0]?.values).toEqual(["${"]);
  });
});
