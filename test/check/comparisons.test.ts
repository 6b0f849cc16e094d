import { describe, expect, it } from "vitest";
import { conditionOf, conditionProblems, fixed, problems } from "./show.js";

const rule = (expression: string): string => `policy P { rule R { allow s3:GetObject on * when ${expression} } }`;

describe("attributes", () => {
  it.each([
    ["principal.tag.team", "aws:PrincipalTag/team"],
    ["resource.tag.cost-center", "aws:ResourceTag/cost-center"],
    ['request.tag["odd key"]', "aws:RequestTag/odd key"],
    ["request.tagKeys", "aws:TagKeys"],
    ["principal.arn", "aws:PrincipalArn"],
    ["principal.account", "aws:PrincipalAccount"],
    ["principal.type", "aws:PrincipalType"],
    ["principal.id", "aws:userid"],
    ["principal.name", "aws:username"],
    ["principal.org", "aws:PrincipalOrgID"],
    ["principal.orgPaths", "aws:PrincipalOrgPaths"],
    ["resource.account", "aws:ResourceAccount"],
    ["resource.org", "aws:ResourceOrgID"],
    ["resource.orgPaths", "aws:ResourceOrgPaths"],
    ["request.ip", "aws:SourceIp"],
    ["request.region", "aws:RequestedRegion"],
    ["request.time", "aws:CurrentTime"],
    ["request.mfa", "aws:MultiFactorAuthPresent"],
    ["request.mfaAge", "aws:MultiFactorAuthAge"],
    ["request.secure", "aws:SecureTransport"],
    ["request.viaService", "aws:ViaAWSService"],
    ["request.vpc", "aws:SourceVpc"],
    ["request.vpce", "aws:SourceVpce"],
    ["request.userAgent", "aws:UserAgent"],
    ["request.referer", "aws:referer"],
    ["identity.sub", "cognito-identity.amazonaws.com:sub"],
    ["identity.pool", "cognito-identity.amazonaws.com:aud"],
    ["identity.amr", "cognito-identity.amazonaws.com:amr"],
    ["aws:resourcetag/Team", "aws:ResourceTag/Team"],
    ["AWS:sourceip", "aws:SourceIp"],
    ["s3:ExistingObjectTag/x", "s3:ExistingObjectTag/x"],
    ['"weird:key/with space"', "weird:key/with space"],
  ])("%s is %s", (attribute, key) => {
    expect(conditionOf(`exists ${attribute}`)).toBe(`exists ${key}`);
    expect(conditionOf(`missing ${attribute}`)).toBe(`missing ${key}`);
  });

  it("reports unknown ones, with the nearest", () => {
    expect(conditionProblems("exists request.mfaage2")).toEqual(["TW017 mfaage2"]);
    expect(fixed(rule("exists request.mfaag"), "TW017")).toContain("exists request.mfaAge");
    expect(conditionProblems('user.tag.x == "y"')).toEqual(["TW017 user"]);
    expect(conditionProblems('resource.tag.a.b == "y"')).toEqual(["TW017 b"]);
    expect(conditionProblems("exists identity.tag.x")).toEqual(["TW017 tag"]);
    expect(conditionProblems("exists request.constructor")).toEqual(["TW017 constructor"]);
  });

  it("reports a tag without its key", () => {
    expect(conditionProblems("exists resource.tag")).toEqual(["TW261 resource.tag"]);
    expect(conditionProblems('"aws:ResourceTag/" == "x"')).toEqual(['TW261 "aws:ResourceTag/"']);
    expect(conditionProblems("exists aws:RequestTag")).toEqual(["TW261 aws:RequestTag"]);
  });

  it("reports keys that the catalogue would know", () => {
    expect(conditionProblems('aws:PrincipleArn == "x"')).toEqual(["TW232 aws:PrincipleArn"]);
    expect(fixed(rule("exists aws:PrincipleArn"), "TW232")).toContain("exists aws:PrincipalArn");
    expect(conditionProblems('cognito-identity.amazonaws.com:subb == "x"')).toEqual([
      "TW233 cognito-identity.amazonaws.com:subb",
    ]);
    expect(conditionProblems('"nokey" == "x"')).toEqual(['TW231 "nokey"']);
  });
});

describe("comparisons", () => {
  it.each([
    ['resource.tag.t == "x"', "aws:ResourceTag/t string equals [x]"],
    ['resource.tag.t != "x"', "aws:ResourceTag/t string not equals [x]"],
    ['resource.tag.t in ["x", "y"]', "aws:ResourceTag/t string equals [x, y]"],
    ['resource.tag.t not in ["x", "y"]', "aws:ResourceTag/t string not equals [x, y]"],
    ['resource.tag.t == "x" ignoring case', "aws:ResourceTag/t string equals ignoreCase [x]"],
    ['resource.tag.t? == "x"', "aws:ResourceTag/t string equals ifExists [x]"],
    ['aws:ResourceTag/t? == "x"', "aws:ResourceTag/t string equals ifExists [x]"],
    ['resource.tag.t like "a*b?c"', "aws:ResourceTag/t string like [a‹*›b‹?›c]"],
    ['resource.tag.t not like ["a*", "b"]', "aws:ResourceTag/t string not like [a‹*›, b]"],
    ['resource.tag.t == "a*b?"', "aws:ResourceTag/t string equals [a*b?]"],
    [String.raw`resource.tag.t like "a\*b\?*"`, "aws:ResourceTag/t string like [a*b?‹*›]"],
    [String.raw`resource.tag.t == "a\*b\?"`, "aws:ResourceTag/t string equals [a*b?]"],
    [String.raw`resource.tag.t == "\${x}"`, "aws:ResourceTag/t string equals [${x}]"],
    ['resource.tag.t == ""', "aws:ResourceTag/t string equals []"],
    ["resource.tag.t == 5", "aws:ResourceTag/t string equals [5]"],
    ["request.mfa", "aws:MultiFactorAuthPresent bool equals [true]"],
    ["request.mfa?", "aws:MultiFactorAuthPresent bool equals ifExists [true]"],
    ["request.mfa == false", "aws:MultiFactorAuthPresent bool equals [false]"],
    ['request.mfa == "TRUE"', "aws:MultiFactorAuthPresent bool equals [true]"],
    ["request.mfa != true", "not(aws:MultiFactorAuthPresent bool equals [true])"],
    ["request.mfa? != true", "not(aws:MultiFactorAuthPresent bool equals [true])"],
    ["any bool(x:y) != true", "x:y any bool equals [false]"],
    ["all bool(x:y) not in [true, false]", "missing x:y"],
    ["request.mfaAge <= 3600", "aws:MultiFactorAuthAge numeric lessOrEqual [3600]"],
    ["request.mfaAge > -1.5", "aws:MultiFactorAuthAge numeric greater [-1.5]"],
    ['request.time >= "2030-01-31T10:00:00Z"', "aws:CurrentTime date greaterOrEqual [2030-01-31T10:00:00Z]"],
    ['request.ip in ["10.0.0.0/8", "2001:db8::/32"]', "aws:SourceIp ip equals [10.0.0.0/8, 2001:db8::/32]"],
    ['request.ip != "10.0.0.1"', "aws:SourceIp ip not equals [10.0.0.1]"],
    ['principal.arn == "arn:aws:iam::1:role/*"', "aws:PrincipalArn arn equals [arn:aws:iam::1:role/*]"],
    ['principal.arn like "arn:aws:iam::1:role/*"', "aws:PrincipalArn arn like [arn:aws:iam::1:role/‹*›]"],
    ['string(principal.arn) like "*role*"', "aws:PrincipalArn string like [‹*›role‹*›]"],
    ["numeric(resource.tag.level) < 5", "aws:ResourceTag/level numeric less [5]"],
    ['binary(x:y) == "QmluYXJ5"', "x:y binary equals [QmluYXJ5]"],
    ['any request.tagKeys in ["a", "b"]', "aws:TagKeys any string equals [a, b]"],
    ['all request.tagKeys? not like "x*"', "aws:TagKeys all string not like ifExists [x‹*›]"],
    [
      'not (request.mfa or resource.tag.t == "x")',
      "not((aws:MultiFactorAuthPresent bool equals [true] or aws:ResourceTag/t string equals [x]))",
    ],
  ])("%s", (expression, shown) => {
    expect(conditionOf(expression)).toBe(shown);
  });

  it("puts attributes in as variables, with defaults", () => {
    expect(conditionOf("resource.tag.t == principal.tag.t")).toBe("aws:ResourceTag/t string equals [${aws:PrincipalTag/t}]");
    expect(conditionOf('resource.tag.t == principal.tag.t ?? "none"')).toContain("[${aws:PrincipalTag/t ?? none}]");
    expect(conditionOf('resource.tag.t like "a-${principal.tag.t}-*"')).toContain("[a-${aws:PrincipalTag/t}-‹*›]");
    expect(conditionOf("resource.tag.t == \"${principal.tag.t ?? 'n'}\"")).toContain("[${aws:PrincipalTag/t ?? n}]");
    expect(conditionOf("resource.tag.t == \"${aws:username, ''}\"")).toContain("[${aws:username ?? }]");
    expect(conditionOf('resource.tag.t in [principal.tag.t, aws:username, "x"]')).toContain(
      "[${aws:PrincipalTag/t}, ${aws:username}, x]",
    );
  });

  it("flattens lists inside lists, and fills each value of a list into a string", () => {
    const declarations = 'values A = ["a", "b"]\nvalues B = [A, "c"]';
    expect(conditionOf('resource.tag.t in [B, "d"]', declarations)).toContain("[a, b, c, d]");
    expect(conditionOf('resource.tag.t like "${B}-*"', declarations)).toContain("[a-‹*›, b-‹*›, c-‹*›]");
  });

  it("wants `any` or `all` for a set and offers both", () => {
    expect(conditionProblems('request.tagKeys in ["a"]')).toEqual(["TW316 request.tagKeys"]);
    expect(fixed(rule('request.tagKeys in ["a"]'), "TW316", 0)).toContain('when any request.tagKeys in ["a"]');
    expect(fixed(rule('request.tagKeys in ["a"]'), "TW316", 1)).toContain('when all request.tagKeys in ["a"]');
    expect(conditionProblems('not identity.amr == "x"')).toEqual(["TW249 identity.amr"]);
    expect(fixed(rule('not identity.amr == "x"'), "TW249", 1)).toContain('not all identity.amr == "x"');
  });

  it("warns of `any` and `all` on a single value, but not on an audience or an unknown key", () => {
    expect(conditionProblems('any principal.name == "x"')).toEqual(['TW283 (warning) any principal.name == "x"']);
    expect(fixed(rule('any principal.name == "x"'), "TW283")).toContain('when principal.name == "x"');
    expect(conditionProblems('all principal.name == "x"')).toEqual(['TW404 (warning) all principal.name == "x"']);
    expect(conditionProblems('any identity.pool == "x" and any foo:bar == "x" and foo:bar == "x"')).toEqual([]);
  });

  it("warns of `any` with the mark", () => {
    expect(conditionProblems('any identity.amr? == "x"')).toEqual(['TW286 (warning) any identity.amr? == "x"']);
  });

  it("reports operators that the type does not have", () => {
    expect(conditionProblems("resource.tag.t < 5")).toEqual(["TW284 resource.tag.t < 5"]);
    expect(fixed(rule("resource.tag.t < 5"), "TW284")).toContain("when numeric(resource.tag.t) < 5");
    expect(fixed(rule('request.ip like "10.*"'), "TW284")).toContain('when string(request.ip) like "10.*"');
    expect(conditionProblems('request.time like "2030*"')).toEqual(['TW284 request.time like "2030*"']);
    expect(conditionProblems('request.ip < "10.0.0.1"')).toEqual(['TW284 request.ip < "10.0.0.1"']);
    expect(conditionProblems('resource.tag.t like "x*" ignoring case')).toEqual(['TW284 resource.tag.t like "x*" ignoring case']);
    expect(conditionProblems("request.mfaAge == 5 ignoring case")).toEqual(["TW284 request.mfaAge == 5 ignoring case"]);
    expect(conditionProblems('binary(x:y) != "QmluYXJ5"')).toEqual(['TW284 binary(x:y) != "QmluYXJ5"']);
  });

  it("reports a list where one value is compared, and offers `in`", () => {
    expect(conditionProblems('resource.tag.t == ["a", "b"]')).toEqual(['TW284 ["a", "b"]']);
    expect(fixed(rule('resource.tag.t == ["a", "b"]'), "TW284")).toContain('resource.tag.t in ["a", "b"]');
    expect(conditionProblems("request.mfaAge < [1, 2]")).toEqual(["TW284 [1, 2]"]);
    expect(conditionProblems("resource.tag.t != V", 'values V = ["a", "b"]')).toEqual(["TW284 V"]);
  });

  it("reports a bare attribute that is no bool, and offers `exists`", () => {
    expect(conditionProblems("resource.tag.t")).toEqual(["TW285 resource.tag.t"]);
    expect(fixed(rule("resource.tag.t"), "TW285")).toContain("when exists resource.tag.t");
  });

  it("reports an empty list", () => {
    expect(conditionProblems("resource.tag.t in []")).toEqual(["TW015 []"]);
    expect(conditionProblems("resource.tag.t in V", "values V = []")).toEqual(["TW015 []"]);
  });

  it("reports a variable where IAM takes fixed values", () => {
    expect(conditionProblems("request.mfaAge < numeric2:key")).toEqual(["TW251 numeric2:key"]);
    expect(conditionProblems('request.ip == "${aws:SourceIp}"')).toEqual(["TW251 ${aws:SourceIp}"]);
    expect(conditionProblems("request.mfa == request.secure")).toEqual(["TW251 request.secure"]);
  });

  it("reports a set in place of a value", () => {
    expect(conditionProblems("principal.tag.t in request.tagKeys")).toEqual(["TW253 request.tagKeys"]);
    expect(conditionProblems('principal.tag.t == "${identity.amr}"')).toEqual(["TW253 ${identity.amr}"]);
  });

  it("reports defaults that IAM cannot spell", () => {
    expect(conditionProblems('resource.tag.t == principal.tag.t ?? "a\'b"')).toEqual(['TW005 "a\'b"']);
    expect(conditionProblems("resource.tag.t == \"${p ?? 'x'}\"", 'param p = "y"')).toEqual(["TW005 ${p ?? 'x'}"]);
  });

  it("reports characters that no document can hold", () => {
    expect(conditionProblems('resource.tag.t == "日本"')).toEqual(["TW164 日本"]);
    expect(conditionProblems('exists resource.tag["日本"]')).toEqual(['TW164 "日本"']);
  });

  it("reports every problem of a condition, not the first only", () => {
    expect(conditionProblems('(request.ip == "x" or nothing) and not request.mfaAge < "y"')).toEqual([
      'TW245 "x"',
      "TW010 nothing",
      'TW246 "y"',
    ]);
  });
});

describe("values of a type", () => {
  it.each([
    ["request.mfaAge == 5e3", "TW002 e3"],
    ['request.mfaAge == "5e3"', 'TW246 "5e3"'],
    ['request.mfa == "yes"', 'TW243 "yes"'],
    ['request.time < "2030-02-30"', 'TW244 "2030-02-30"'],
    ['request.time < "31.12.2030"', 'TW244 "31.12.2030"'],
    ['request.ip == "10.0.0.0/33"', 'TW245 "10.0.0.0/33"'],
    ['request.ip == "10.0.0"', 'TW245 "10.0.0"'],
    ['binary(x:y) == "abc"', 'TW247 "abc"'],
    ['principal.arn == "alice"', 'TW210 "alice"'],
    ['principal.arn like "*"', 'TW211 "*"'],
    ['principal.arn like "arn:aws:iam::*"', 'TW211 "arn:aws:iam::*"'],
  ])("%s", (expression, problem) => {
    expect(conditionProblems(expression)).toContain(problem);
  });

  it("are reported where they are written, with the use as a label", () => {
    expect(problems(`values V = ["10.0.0.1", "nope"]\n${rule("request.ip in V")}`)).toEqual(['TW245 "nope"']);
  });

  it("of an ARN may hold variables anywhere", () => {
    expect(
      conditionProblems('principal.arn like ["arn:aws:iam::${resource.account}:role/*", "${resource.tag.arn}:iam::1:role/*"]'),
    ).toEqual(['TW211 "${resource.tag.arn}:iam::1:role/*"']);
    expect(
      conditionProblems(
        'principal.arn like "arn:aws:iam::${resource.account}:role/*" or aws:SourceArn != "${resource.org}:::::x"',
      ),
    ).toEqual([]);
  });

  it.each(["==", "!=", "like", "not like", "in", "not in"])("of an ARN is never an attribute alone: %s", (operator) => {
    const value = operator.endsWith("in") ? "[resource.tag.owner]" : "resource.tag.owner";
    const text = rule(`principal.arn ${operator} ${value}`);
    expect(problems(text)).toEqual(["TW211 resource.tag.owner"]);
    expect(fixed(text, "TW211")).toBe(rule(`string(principal.arn) ${operator} ${value}`));
    expect(problems(fixed(text, "TW211"))).toEqual([]);
  });

  it("of an ARN by a cast gives the cast way", () => {
    const text = rule("arn(aws:userid) == principal.arn");
    expect(fixed(text, "TW211")).toBe(rule("string(aws:userid) == principal.arn"));
  });
});
