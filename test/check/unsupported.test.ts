import { describe, expect, it } from "vitest";
import { checkSources, fixed, labels, problems, rulesOf } from "./show.js";

const rule = (clauses: string, kind = "identity"): string => `policy P for ${kind} { rule R { ${clauses} } }`;
const tagged = "aws:ResourceTag/t string equals [x]";

describe("unsupported skip", () => {
  it("leaves out the actions that cannot carry a tag key of the condition", () => {
    const text = rule(
      'deny cognito-idp:AdminGetUser, cognito-idp:ListUserPools on * when resource.tag.t != "x" unsupported skip',
    );
    expect(problems(text)).toEqual([]);
    expect(rulesOf(text)).toEqual(["deny cognito-idp:AdminGetUser on ‹*› when aws:ResourceTag/t string not equals [x]"]);
  });

  it("wants every key: of the resource, of the request, and inside of values", () => {
    const both = 'resource.tag.t == "x" and request.tag.t == "x"';
    const list = "cognito-idp:AdminGetUser, cognito-idp:UpdateUserPool, cognito-idp:CreateUserPool";
    expect(rulesOf(rule(`allow ${list} on * when ${both} unsupported skip`))).toEqual([
      `allow cognito-idp:UpdateUserPool on ‹*› when (${tagged} and aws:RequestTag/t string equals [x])`,
    ]);
    expect(rulesOf(rule(`allow ${list} on * when any request.tagKeys in ["t"] unsupported skip`))).toEqual([
      "allow cognito-idp:UpdateUserPool, cognito-idp:CreateUserPool on ‹*› when aws:TagKeys any string equals [t]",
    ]);
    const inside = rule(
      "allow cognito-idp:AdminGetUser, cognito-idp:ListUserPools on * when principal.tag.t == resource.tag.t unsupported skip",
    );
    expect(rulesOf(inside)[0]).toContain("allow cognito-idp:AdminGetUser on");
  });

  it("spells out only the patterns that it must, and says so", () => {
    const text = rule(
      'allow cognito-idp:Admin*, cognito-idp:Get*, cognito-idp:ListUserPools on * when resource.tag.t == "x" unsupported skip',
      "rcp",
    ).replace("allow", "deny");
    expect(problems(text)).toEqual(["TW043 (info) cognito-idp:Get*"]);
    expect(labels(text, "TW043")).toEqual(["unsupported skip"]);
    expect(checkSources(text).diagnostics[0]!.message).toContain("because of `unsupported`");
    const [only] = rulesOf(text);
    expect(only).toMatch(
      /^deny cognito-idp:Admin\*, cognito-idp:GetCSVHeader, .*cognito-idp:GetUserPoolMfaConfig, cognito-idp:GetWebACLForResource from/,
    );
    expect(only).not.toContain("cognito-idp:Get*");
    expect(only).not.toContain("cognito-idp:GetUser,");
  });

  it("goes into named lists and keeps exceptions", () => {
    const text = `actions Lists = cognito-idp:List* except cognito-idp:ListUserPools
      ${rule('allow Lists, cognito-idp:AdminGetUser except cognito-idp:ListGroups on * when resource.tag.t == "x" unsupported skip')}`;
    const [only] = rulesOf(text);
    expect(only).toMatch(
      /^allow \{cognito-idp:ListIdentityProviders, .* except cognito-idp:ListUserPools\}, cognito-idp:AdminGetUser except/,
    );
    expect(only).not.toContain("ListResourcesForWebACL");
    const excepted = rule(
      'allow cognito-idp:AdminGetUser, cognito-idp:List* except cognito-idp:ListUserPools, cognito-idp:ListResourcesForWebACL, cognito-idp:ListDevices, cognito-identity:* on * when resource.tag.t == "x" unsupported skip',
    );
    expect(problems(excepted)).toEqual(["TW348 (warning) unsupported skip"]);
  });

  it("of which nothing is left is an error", () => {
    const text = rule('deny cognito-idp:ListUserPools on * when resource.tag.t != "x" unsupported skip');
    expect(problems(text)).toEqual(["TW045 unsupported skip"]);
    expect(labels(text, "TW045")).toEqual(["cognito-idp:ListUserPools"]);
  });

  it("is what the diagnostics about tags offer", () => {
    for (const [text, code, index] of [
      [rule('deny cognito-idp:AdminGetUser, cognito-idp:ListUserPools on * when resource.tag.t != "x"'), "TW302", 1],
      [rule('allow cognito-idp:AdminGetUser, cognito-idp:ListUserPools on * when resource.tag.t != "x"'), "TW303", 1],
      [rule('allow cognito-idp:AdminGetUser, cognito-idp:ListUserPools on * unless not resource.tag.t == "x"'), "TW300", 1],
      [rule('deny cognito-idp:AdminGetUser, cognito-idp:ListUserPools on * when resource.tag.t == "x"'), "TW301", 1],
      [rule('deny cognito-idp:TagResource, cognito-idp:ListUserPools on * when request.tag.t == "x"'), "TW306", 1],
      [rule('deny cognito-idp:AdminGetUser, cognito-idp:ListUserPools on * when resource.tag.t == "x"', "rcp"), "TW301", 0],
    ] as const) {
      const repaired = fixed(text, code, index);
      expect(repaired).toContain(" unsupported skip }");
      expect(problems(repaired)).toEqual([]);
    }
    const mixed = rule('allow cognito-idp:List* on * when resource.tag.t == "x"');
    expect(problems(fixed(mixed, "TW307", 1))).toEqual(["TW043 (info) cognito-idp:List*"]);
  });

  it("is not offered where it would leave nothing, or where the actions are not known", () => {
    const fixes = (text: string): readonly string[] =>
      checkSources(text).diagnostics.flatMap((each) => each.fixes.map(({ title }) => title));
    expect(fixes(rule('deny cognito-idp:ListUserPools on * when resource.tag.t == "x"'))).toEqual([]);
    expect(fixes(rule('deny * on * when resource.tag.t == "x"')).join()).not.toContain("unsupported");
  });
});

describe("unsupported unconditional", () => {
  const unconditional = (condition: string, actions: string, effect = "deny"): readonly string[] =>
    rulesOf(rule(`${effect} ${actions} on * ${condition} unsupported unconditional`)).map((text) =>
      text.replace(" on ‹*›", "").replaceAll("cognito-idp:", ""),
    );
  const two = "cognito-idp:AdminGetUser, cognito-idp:ListUserPools";

  it("gives the others a rule of their own without the atoms they cannot carry", () => {
    expect(unconditional('when resource.tag.t == "x" and request.mfa', two)).toEqual([
      `deny AdminGetUser when (${tagged} and aws:MultiFactorAuthPresent bool equals [true])`,
      "deny ListUserPools when aws:MultiFactorAuthPresent bool equals [true]",
    ]);
  });

  it("without a condition where nothing is left of it", () => {
    expect(unconditional('unless resource.tag.t == "x"', two)).toEqual([
      `deny AdminGetUser when not(${tagged})`,
      "deny ListUserPools",
    ]);
    expect(unconditional('when not (resource.tag.t == "x" or missing resource.tag.u)', two)[1]).toBe("deny ListUserPools");
  });

  it.each([
    ['when resource.tag.t == "x" or request.secure', "aws:SecureTransport bool equals [true]"],
    [
      'when (resource.tag.t == "x" and request.mfa) or request.secure',
      "(aws:MultiFactorAuthPresent bool equals [true] or aws:SecureTransport bool equals [true])",
    ],
    ['when (resource.tag.t == "x" or resource.tag.u == "y") and request.secure', "aws:SecureTransport bool equals [true]"],
    ['unless resource.tag.t == "x" or request.secure', "not(aws:SecureTransport bool equals [true])"],
    ["when not (request.secure and not exists resource.tag.t)", "not(aws:SecureTransport bool equals [true])"],
    ["when principal.tag.t == resource.tag.t and exists principal.tag.t", "exists aws:PrincipalTag/t"],
    ['when principal.tag.t in ["x", "${resource.tag.t}"] and request.secure', "aws:SecureTransport bool equals [true]"],
  ])("takes atoms out of what holds them: %s", (condition, left) => {
    expect(unconditional(condition, two)[1]).toBe(`deny ListUserPools when ${left}`);
  });

  it("takes out only what each action lacks", () => {
    const condition = 'when resource.tag.t == "x" and request.tag.t == "x"';
    expect(unconditional(condition, `cognito-idp:UpdateUserPool, cognito-idp:CreateUserPool, ${two}`, "allow")).toEqual([
      `allow UpdateUserPool when (${tagged} and aws:RequestTag/t string equals [x])`,
      "allow CreateUserPool when aws:RequestTag/t string equals [x]",
      `allow AdminGetUser when ${tagged}`,
      "allow ListUserPools",
    ]);
  });

  it("needs no action with the keys", () => {
    expect(unconditional('when resource.tag.t == "x" and request.mfa', "cognito-idp:ListUserPools")).toEqual([
      "deny ListUserPools when aws:MultiFactorAuthPresent bool equals [true]",
    ]);
  });

  it("passes over the public APIs under a wildcard where the policy is never asked about them", () => {
    const text = 'deny cognito-identity:* on * when resource.tag.t == "x" unsupported unconditional';
    expect(rulesOf(rule(text))[1]).not.toContain("cognito-identity:GetId,");
    expect(rulesOf(rule(text, "rcp"))[1]).toContain("cognito-identity:GetId,");
    const named =
      'deny cognito-identity:GetId, cognito-identity:TagResource on * when resource.tag.t == "x" unsupported unconditional';
    expect(rulesOf(rule(named))[1]).toBe("deny cognito-identity:GetId on ‹*›");
  });
});

describe("unsupported", () => {
  it("without effect is reported, and can be taken out", () => {
    for (const condition of ['when resource.tag.t == "x"', "when request.mfa", ""]) {
      const text = rule(`allow cognito-idp:AdminGetUser on * ${condition} unsupported skip`);
      expect(problems(text)).toEqual(["TW348 (warning) unsupported skip"]);
      expect(problems(fixed(text, "TW348"))).toEqual([]);
      expect(rulesOf(text)).toEqual(rulesOf(fixed(text, "TW348")));
    }
  });

  it("does not divide what the catalogue does not have", () => {
    const problem = (actions: string, before = ""): readonly string[] =>
      problems(`policy P { ${before} rule R { deny ${actions} on * when resource.tag.t != "x" unsupported unconditional } }`);
    expect(problem("* except iam:*")).toEqual(["TW349 unsupported unconditional"]);
    expect(problem("cognito-idp:ListUserPools, ec2:Run*")).toEqual(["TW349 unsupported unconditional"]);
    expect(problem("cognito-idp:ListNothing", '@unchecked("newer")')).toEqual(["TW349 unsupported unconditional"]);
    expect(problem("cognito-idp:ListUserPools", '@unchecked("known all the same")')).toEqual([]);
    expect(labels(rule('deny ec2:Run* on * when resource.tag.t != "x" unsupported skip'), "TW349")).toEqual(["ec2:Run*"]);
  });
});
