import { describe, expect, it } from "vitest";
import { compiledPolicies, policyOf, reportOn, rulesOf, verdictOf } from "./documents.js";

const tenant = { "aws:ResourceTag/tenant": "acme" };
const list = "cognito-idp:ListUserPools";
const get = "cognito-idp:AdminGetUser";

describe("a tag condition on an action whose requests never carry the key", () => {
  // checks.md §7: what a condition is worth when its key is absent.
  const forms: readonly (readonly [operator: string, value: unknown, holds: boolean])[] = [
    ["StringEquals", "acme", false],
    ["StringLike", "a*", false],
    ["StringNotEquals", "acme", true],
    ["StringNotLike", "a*", true],
    ["StringEqualsIfExists", "acme", true],
    ["StringNotEqualsIfExists", "acme", true],
    ["Null", "true", true],
    ["Null", "false", false],
    ["ForAllValues:StringEquals", "acme", true],
    ["ForAnyValue:StringEquals", "acme", false],
    ["ForAnyValue:StringNotEquals", "acme", false],
  ];

  it.each(forms)("%s %s", (operator, value, holds) => {
    const condition = { [operator]: { "aws:ResourceTag/tenant": value } };
    expect(verdictOf("Allow", list, condition)).toMatchObject({
      verdict: holds ? "always" : "never",
      reason: "absent",
      severity: "error",
      conditions: [
        {
          condition: `${operator} aws:ResourceTag/tenant`,
          truth: holds ? "always" : "never",
          absent: ["aws:ResourceTag/tenant"],
        },
      ],
    });
    expect(verdictOf("Deny", list, condition).verdict).toBe(holds ? "always" : "never");
    expect(verdictOf("Allow", get, condition).verdict).toBe("effective");
  });

  it("is false when it is a value that has none", () => {
    const compared = { "aws:PrincipalTag/tenant": "${aws:ResourceTag/tenant}" };
    expect(verdictOf("Allow", list, { StringEquals: compared }).verdict).toBe("never");
    expect(verdictOf("Deny", list, { StringNotEquals: compared }).verdict).toBe("always");
    expect(verdictOf("Allow", list, { StringEqualsIfExists: compared }).verdict).toBe("effective");
    expect(
      verdictOf("Allow", list, { StringEquals: { "aws:PrincipalTag/tenant": "${aws:ResourceTag/tenant, 'acme'}" } }).verdict,
    ).toBe("effective");
    expect(
      verdictOf("Allow", list, { StringEquals: { "aws:PrincipalTag/tenant": ["${aws:ResourceTag/tenant}", "b"] } }).verdict,
    ).toBe("effective");
  });

  it("decides whatever the rest of the rule says", () => {
    const [rule] = rulesOf({
      Effect: "Allow",
      Action: list,
      Resource: "*",
      Condition: { StringEquals: tenant, Bool: { "aws:MultiFactorAuthPresent": "true" } },
    });
    expect(rule).toMatchObject({ verdict: "never", severity: "error" });
    const denied = verdictOf("Deny", list, { StringNotEquals: tenant, Bool: { "aws:MultiFactorAuthPresent": "false" } });
    expect(denied.consequence).toBe(
      "denied whatever the tags, if the other conditions hold: without `aws:ResourceTag/tenant` the condition holds",
    );
  });

  it("leaves a rule with fewer conditions where another tag still decides", () => {
    const condition = { StringEquals: { "aws:RequestTag/env": "dev" }, StringNotEquals: { "aws:ResourceTag/env": "prod" } };
    const verdict = verdictOf("Allow", "cognito-identity:CreateIdentityPool", condition);
    expect(verdict).toMatchObject({ verdict: "partly", severity: "warning" });
    expect(verdict.conditions.map(({ truth }) => truth).sort()).toEqual(["always", "depends"]);
    const meant = { ...condition, StringNotEquals: undefined, StringNotEqualsIfExists: { "aws:ResourceTag/env": "prod" } };
    expect(verdictOf("Allow", "cognito-identity:CreateIdentityPool", JSON.parse(JSON.stringify(meant))).verdict).toBe(
      "effective",
    );
  });
});

describe("fixes", () => {
  it("name another key that the action carries", () => {
    expect(
      verdictOf("Allow", "cognito-idp:UntagResource", { StringEquals: { "aws:RequestTag/env": "dev" } }).remedies[0],
    ).toContain("aws:TagKeys");
    expect(verdictOf("Allow", get, { StringEquals: { "aws:RequestTag/env": "dev" } }).remedies[0]).toContain(
      "aws:ResourceTag/env",
    );
    expect(verdictOf("Allow", "cognito-identity:CreateIdentityPool", { StringEquals: tenant }).remedies[0]).toContain(
      "aws:RequestTag/tenant",
    );
  });

  it("name the ARN, the key or the `*` that can scope the action", () => {
    const sync = verdictOf("Allow", "cognito-sync:ListDatasets", { StringEquals: tenant });
    expect(sync.remedies).toContain("scope it by ARN: `arn:aws:cognito-sync:*:*:identitypool/*/identity/*/dataset/*`");
    const identity = verdictOf("Allow", "cognito-identity:DescribeIdentity", { StringEquals: tenant });
    expect(identity.remedies).toContain("scope it by `cognito-identity:IdentityPoolArn`");
    expect(verdictOf("Allow", list, { StringEquals: tenant }).remedies.join()).toContain("only `*`");
  });

  it("offer `unsupported` where the rule is written in the language", () => {
    const text =
      'policy P {\n  rule R {\n    allow cognito-idp:ListUserPools, cognito-idp:AdminGetUser\n    on *\n    when resource.tag.tenant == "acme"\n  }\n}\n';
    const [rule] = reportOn(compiledPolicies(text)).policies!.rules;
    expect(rule).toMatchObject({ rule: "R", verdict: "partly", severity: "warning" });
    const never = rule!.actions.find(({ action }) => action === list)!;
    expect(never.remedies[0]).toBe(
      "`unsupported skip` to leave it out, `unsupported unconditional` to allow it whatever the tags",
    );
    expect(verdictOf("Allow", list, { StringEquals: tenant }).remedies.join()).not.toContain("unsupported");
  });

  it("name the signed action beside a public API", () => {
    const verdict = verdictOf("Allow", "cognito-idp:InitiateAuth", { StringEquals: tenant });
    expect(verdict).toMatchObject({ verdict: "never", reason: "unsigned", severity: "error" });
    expect(verdict.remedies).toEqual(["leave it out, or name `cognito-idp:AdminInitiateAuth`"]);
  });
});

describe("resources of a rule", () => {
  it("never match an action of another type, or of none", () => {
    const pool = "arn:aws:cognito-identity:us-east-1:111122223333:identitypool/us-east-1:1";
    const [rule] = rulesOf({ Effect: "Allow", Action: "cognito-identity:*", Resource: pool });
    const never = rule!.actions.filter(({ reason }) => reason === "resource").map(({ action }) => action.split(":")[1]);
    // The example of the guide that grants `cognito-identity:*` on one pool leaves these out.
    expect(never).toEqual([
      "CreateIdentityPool",
      "DeleteIdentities",
      "DescribeIdentity",
      "ListIdentityPools",
      "SetIdentityPoolRoles",
      "SetPrincipalTagAttributeMap",
    ]);
    expect(verdictOf("Allow", get, {}, pool)).toMatchObject({
      verdict: "never",
      reason: "resource",
      remedies: [expect.stringContaining("userpool/*")],
    });
    expect(verdictOf("Allow", get, {}, "arn:aws:cognito-idp:*").verdict).toBe("effective");
    expect(verdictOf("Allow", get, {}, "arn:aws:cognito-idp:*:*:userpool/${aws:PrincipalTag/pool}").verdict).toBe("effective");
  });

  it("are unsure for a create call on the ARN of what it makes", () => {
    const verdict = verdictOf("Allow", "cognito-idp:CreateUserPool", {}, "arn:aws:cognito-idp:*:*:userpool/*");
    expect(verdict).toMatchObject({ verdict: "unsure", reason: "resource", severity: "info" });
  });

  it("decide which types of an action a tag condition can hold for", () => {
    const mixed = verdictOf("Allow", "cognito-idp:AssociateWebACL", { StringEquals: tenant });
    expect(mixed).toMatchObject({
      verdict: "partly",
      severity: "info",
      types: [
        { type: "userpool", foreign: false, verdict: "effective" },
        { type: "webacl", foreign: true, verdict: "never" },
      ],
    });
    expect(
      verdictOf("Allow", "cognito-idp:AssociateWebACL", { StringEquals: tenant }, "arn:aws:cognito-idp:*:*:userpool/*").verdict,
    ).toBe("effective");
    expect(verdictOf("Deny", "cognito-idp:AssociateWebACL", { StringNotEquals: tenant })).toMatchObject({
      verdict: "partly",
      severity: "warning",
    });
  });
});

describe("rules as a whole", () => {
  it("lose little by a wildcard that covers more than its tags", () => {
    const [allow, deny] = rulesOf(
      { Effect: "Allow", Action: "cognito-idp:*", Resource: "*", Condition: { StringEquals: tenant } },
      { Effect: "Deny", Action: "cognito-idp:*", Resource: "*", Condition: { StringNotEquals: tenant } },
    );
    expect(allow).toMatchObject({ rule: "statement 1", verdict: "partly", severity: "info" });
    expect(allow!.actions).toHaveLength(129);
    expect(allow!.actions.find(({ action }) => action.endsWith(":SignUp"))).not.toHaveProperty("severity");
    // The classic: lists and look-ups are locked for everybody.
    expect(deny).toMatchObject({ verdict: "partly", severity: "error" });
    const locked = deny!.actions.filter(({ verdict }) => verdict === "always").map(({ action }) => action.split(":")[1]);
    expect(locked).toEqual([
      "DescribeUserPoolDomain",
      "GetProvisionedLimit",
      "ListResourcesForWebACL",
      "ListUserPools",
      "UpdateProvisionedLimit",
    ]);
  });

  it("count a key that is only listed for a create call as unsure", () => {
    expect(verdictOf("Allow", "cognito-idp:CreateUserPool", { StringEquals: tenant })).toMatchObject({
      verdict: "unsure",
      severity: "info",
    });
    expect(verdictOf("Allow", "cognito-idp:CreateUserPool", { StringEquals: { "aws:RequestTag/tenant": "acme" } }).verdict).toBe(
      "effective",
    );
  });

  it("are judged over all statements that they were compiled to", () => {
    const text =
      'policy P {\n  rule R {\n    allow cognito-idp:ListUserPools, cognito-idp:AdminGetUser\n    on *\n    when resource.tag.tenant == "acme" or request.mfa\n  }\n}\n';
    const policies = compiledPolicies(text);
    expect(policies[0]!.statements.length).toBeGreaterThan(1);
    expect(reportOn(policies).policies!.rules).toMatchObject([{ rule: "R", verdict: "effective" }]);
  });

  it("of resource control policies are measured for unsigned calls too", () => {
    const statement = {
      Effect: "Deny",
      Principal: "*",
      Action: "cognito-identity:GetId",
      Resource: "*",
      Condition: { StringNotEquals: { "aws:PrincipalTag/a": "b" } },
    };
    const [rule] = reportOn([policyOf("rcp", statement)]).policies!.rules;
    expect(rule!.actions).toMatchObject([{ verdict: "always", conditions: [{ absent: ["aws:PrincipalTag/a"] }] }]);
  });

  it("with NotAction and `*` reach every other action of the services asked about", () => {
    const [rule] = rulesOf({ Effect: "Deny", NotAction: "cognito-idp:*", Resource: "*", Condition: { StringEquals: tenant } });
    expect(rule!.actions).toHaveLength(26 + 19);
    expect(rulesOf({ Effect: "Allow", Action: "s3:GetObject", Resource: "*" })).toEqual([]);
  });

  it("without variables in the version compare text as it stands", () => {
    const policy = {
      ...policyOf("identity", {
        Effect: "Allow",
        Action: list,
        Resource: "*",
        Condition: { StringEquals: { "aws:PrincipalTag/t": "${aws:ResourceTag/t}" } },
      }),
      version: "2008-10-17" as const,
    };
    expect(reportOn([policy]).policies!.rules[0]).toMatchObject({ verdict: "effective" });
  });
});
