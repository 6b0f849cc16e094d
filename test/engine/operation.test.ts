import { describe, expect, it } from "vitest";
import { createEngine, type Engine, type OperationRequest, RequestError } from "../../src/engine/index.js";

const account = "111122223333";
const principal = { arn: `arn:aws:iam::${account}:role/app`, tags: { tenant: "acme" } };
const pool = `arn:aws:cognito-idp:eu-west-1:${account}:userpool/eu-west-1_abc`;
const webAcl = `arn:aws:wafv2:eu-west-1:${account}:regional/webacl/basic/1111`;
const smsRole = `arn:aws:iam::${account}:role/sms/sender`;
const otherRole = `arn:aws:iam::${account}:role/admin`;

type Statement = Readonly<Record<string, unknown>>;

const allow = (action: string | readonly string[], more: Statement = {}): Statement => ({
  Effect: "Allow",
  Action: action,
  Resource: "*",
  ...more,
});
const deny = (action: string, more: Statement = {}): Statement => ({ ...allow(action, more), Effect: "Deny" });
const engine = (...statements: readonly Statement[]): Engine =>
  createEngine({ identity: { Version: "2012-10-17", Statement: statements } });
const all = engine(allow("*"));

/** `action resource` of every leg, with what it came to. */
const legs = (asked: Engine, call: Omit<OperationRequest, "principal">): readonly string[] =>
  asked.decideOperation({ principal, ...call }).legs.map(({ action, resource, outcome }) => `${action} ${resource} ${outcome}`);

describe("a call that creates with tags", () => {
  const call = { operation: "cognito-idp:CreateUserPool", request: { tags: { tenant: "acme" } } };

  it("needs the create action and the tagging action", () => {
    expect(legs(all, call)).toEqual(["cognito-idp:CreateUserPool * allow", "cognito-idp:TagResource * allow"]);
  });

  it("is allowed only if both are", () => {
    const half = engine(allow("cognito-idp:CreateUserPool"));
    expect(half.decideOperation({ principal, ...call })).toMatchObject({
      operation: "cognito-idp:CreateUserPool",
      known: true,
      outcome: "implicitDeny",
      allowed: false,
      legs: [
        { when: "always", allowed: true },
        { when: "tags", allowed: false },
      ],
    });
    expect(half.decideOperation({ principal, operation: "cognito-idp:CreateUserPool" })).toMatchObject({
      outcome: "allow",
      allowed: true,
      legs: [{ action: "cognito-idp:CreateUserPool" }],
    });
  });

  it("sends its tags with both", () => {
    const tagged = { Condition: { StringEquals: { "aws:RequestTag/tenant": "${aws:PrincipalTag/tenant}" } } };
    const own = engine(allow(["cognito-idp:CreateUserPool", "cognito-idp:TagResource"], tagged));
    expect(own.decideOperation({ principal, ...call }).allowed).toBe(true);
    expect(own.decideOperation({ principal, ...call, request: { tags: { tenant: "globex" } } }).outcome).toBe("implicitDeny");
  });

  it("has them as tags of the new user pool, and not of a new identity pool", () => {
    const onResource = { Condition: { StringEquals: { "aws:ResourceTag/tenant": "acme" } } };
    const strict = engine(allow(["cognito-idp:CreateUserPool", "cognito-identity:CreateIdentityPool"], onResource));
    expect(strict.decideOperation({ principal, ...call }).legs[0]?.outcome).toBe("allow");
    const identityPool = { ...call, operation: "cognito-identity:CreateIdentityPool" };
    expect(strict.decideOperation({ principal, ...identityPool }).legs[0]?.outcome).toBe("implicitDeny");
  });

  it("keeps the tags that the resource was given", () => {
    const onResource = { Condition: { StringEquals: { "aws:ResourceTag/tenant": "acme" } } };
    const strict = engine(allow("*", onResource));
    const given = { ...call, resource: { arn: "*", tags: { tenant: "globex" } } };
    expect(strict.decideOperation({ principal, ...given }).legs[0]?.outcome).toBe("implicitDeny");
  });
});

describe("a call that updates tags", () => {
  const resource = { arn: pool, tags: { env: "prod", team: "a", "aws:cloudformation:stack-name": "s" } };
  const update = (tags?: Readonly<Record<string, string>>): Omit<OperationRequest, "principal"> => ({
    operation: "cognito-idp:UpdateUserPool",
    resource,
    ...(tags === undefined ? {} : { request: { tags } }),
  });

  it("needs the tagging action for what is new or changed", () => {
    expect(legs(all, update({ env: "prod", team: "b" }))).toEqual([
      `cognito-idp:UpdateUserPool ${pool} allow`,
      `cognito-idp:TagResource ${pool} allow`,
    ]);
    expect(legs(all, update({ env: "prod", team: "a", more: "" }))).toHaveLength(2);
    expect(legs(all, update({ env: "prod", team: "a" }))).toEqual([`cognito-idp:UpdateUserPool ${pool} allow`]);
  });

  it("needs the untagging action for what is dropped, with those keys and no request tag", () => {
    const guard = engine(
      allow("*"),
      deny("cognito-idp:UntagResource", { Condition: { "ForAnyValue:StringEquals": { "aws:TagKeys": "env" } } }),
      deny("cognito-idp:UntagResource", { Condition: { Null: { "aws:RequestTag/team": "false" } } }),
    );
    expect(legs(guard, update({ team: "a" }))).toEqual([
      `cognito-idp:UpdateUserPool ${pool} allow`,
      `cognito-idp:UntagResource ${pool} explicitDeny`,
    ]);
    expect(legs(guard, update({ env: "prod" }))[1]).toBe(`cognito-idp:UntagResource ${pool} allow`);
    expect(guard.decideOperation({ principal, ...update({ team: "a" }) }).outcome).toBe("explicitDeny");
  });

  it("drops everything with an empty list but the tags of AWS itself, and nothing without one", () => {
    expect(legs(all, update({}))).toHaveLength(2);
    const keys = all.decideOperation({ principal, ...update({}) }).legs[1]?.request.context?.["aws:TagKeys"];
    expect(keys).toEqual(["env", "team"]);
    expect(legs(all, update())).toEqual([`cognito-idp:UpdateUserPool ${pool} allow`]);
  });

  it("knows tag keys by their exact spelling", () => {
    expect(legs(all, update({ Env: "prod", team: "a" }))).toHaveLength(3);
    const odd = { operation: "cognito-idp:UpdateUserPool", resource: pool, request: { tags: { constructor: "x" } } };
    expect(legs(all, odd)).toHaveLength(2);
  });

  it("holds for identity pools", () => {
    const call = { ...update({ more: "x" }), operation: "cognito-identity:UpdateIdentityPool" };
    expect(all.decideOperation({ principal, ...call }).legs.map(({ action }) => action)).toEqual([
      "cognito-identity:UpdateIdentityPool",
      "cognito-identity:TagResource",
      "cognito-identity:UntagResource",
    ]);
  });
});

describe("a call that names roles", () => {
  const setRoles = { operation: "cognito-identity:SetIdentityPoolRoles", roles: [smsRole, otherRole, smsRole] };

  it("needs iam:PassRole once a role", () => {
    expect(legs(all, setRoles)).toEqual([
      "cognito-identity:SetIdentityPoolRoles * allow",
      `iam:PassRole ${smsRole} allow`,
      `iam:PassRole ${otherRole} allow`,
    ]);
    const some = engine(allow("cognito-identity:SetIdentityPoolRoles"), {
      ...allow("iam:PassRole"),
      Resource: `arn:aws:iam::${account}:role/sms/*`,
    });
    expect(some.decideOperation({ principal, ...setRoles })).toMatchObject({
      allowed: false,
      legs: [{ allowed: true }, { when: "roles", allowed: true }, { when: "roles", allowed: false }],
    });
  });

  it("says whom they are passed to, unless the context does", () => {
    const toPools = { Condition: { StringEquals: { "iam:PassedToService": "cognito-idp.amazonaws.com" } } };
    const asked = engine(allow("cognito-idp:*"), allow("cognito-identity:*"), allow("iam:PassRole", toPools));
    const group = { operation: "cognito-idp:CreateGroup", resource: pool, roles: [smsRole] };
    expect(asked.decideOperation({ principal, ...group }).allowed).toBe(true);
    expect(asked.decideOperation({ principal, ...setRoles }).outcome).toBe("implicitDeny");
    const told = { ...setRoles, context: { "IAM:passedToService": "cognito-idp.amazonaws.com" } };
    expect(asked.decideOperation({ principal, ...told }).allowed).toBe(true);
  });

  it("asks about the role without tags, and without the tags that are sent", () => {
    const guard = engine(
      allow("*"),
      deny("iam:PassRole", { Condition: { Null: { "aws:RequestTag/tenant": "false" } } }),
      deny("iam:PassRole", { Condition: { Null: { "aws:ResourceTag/tenant": "false" } } }),
    );
    const call = { operation: "cognito-idp:CreateUserPool", roles: [smsRole], request: { tags: { tenant: "acme" } } };
    expect(guard.decideOperation({ principal, ...call }).legs.map(({ when }) => when)).toEqual(["always", "tags", "roles"]);
    expect(guard.decideOperation({ principal, ...call }).allowed).toBe(true);
  });

  it("is refused where the operation has no role, needs one, or is given something else", () => {
    const wrong: readonly (readonly [OperationRequest, string])[] = [
      [{ operation: "cognito-identity:CreateIdentityPool", principal, roles: [smsRole] }, "roles"],
      [{ operation: "cognito-idp:CreateUserImportJob", principal, resource: pool }, "roles"],
      [{ operation: "cognito-idp:CreateGroup", principal, resource: pool, roles: [smsRole, pool] }, "roles.1"],
      [{ operation: "cognito-idp:CreateGroup", principal, resource: pool, roles: smsRole as never }, "roles"],
    ];
    for (const [call, path] of wrong) expect(() => all.decideOperation(call)).toThrow(expect.objectContaining({ path }));
    expect(legs(all, { operation: "cognito-idp:CreateUserImportJob", resource: pool, roles: [smsRole] })).toHaveLength(2);
  });
});

describe("a call about several resources", () => {
  const call = { operation: "cognito-idp:AssociateWebACL", resources: [{ arn: pool, tags: { tenant: "acme" } }, webAcl] };
  const ownPools = allow("cognito-idp:AssociateWebACL", {
    Resource: "arn:aws:cognito-idp:*:*:userpool/*",
    Condition: { StringEquals: { "aws:ResourceTag/tenant": "acme" } },
  });
  const basicAcl = allow("cognito-idp:AssociateWebACL", { Resource: webAcl });

  it("is authorised once a resource, each with its own tags, and all must pass", () => {
    expect(legs(engine(ownPools, basicAcl), call)).toEqual([
      `cognito-idp:AssociateWebACL ${pool} allow`,
      `cognito-idp:AssociateWebACL ${webAcl} allow`,
    ]);
    expect(engine(ownPools).decideOperation({ principal, ...call })).toMatchObject({ allowed: false, outcome: "implicitDeny" });
    expect(engine(basicAcl).decideOperation({ principal, ...call }).allowed).toBe(false);
  });

  it("says which resources are missing", () => {
    const alone = { operation: "cognito-idp:AssociateWebACL", principal };
    for (const given of [{}, { resource: pool }, { resources: [pool] }, { resources: [] }])
      expect(() => all.decideOperation({ ...alone, ...given })).toThrow(/a user pool and a web ACL/);
    expect(() => all.decideOperation({ ...alone, resource: pool, resources: [pool, webAcl] })).toThrow(RequestError);
    expect(() => all.decideOperation({ operation: "s3:GetObject", principal, resources: [] })).toThrow(RequestError);
  });
});

describe("other calls", () => {
  it("need the permission of their own name, as far as is known", () => {
    expect(all.decideOperation({ operation: "s3:GetObject", principal, resource: "arn:aws:s3:::b/k" })).toMatchObject({
      known: false,
      allowed: true,
      legs: [{ action: "s3:GetObject", when: "always" }],
    });
    expect(legs(all, { operation: "lambda:CreateFunction", roles: [smsRole] })).toEqual([
      "lambda:CreateFunction * allow",
      `iam:PassRole ${smsRole} allow`,
    ]);
  });

  it("ask for the action that stands for an operation", () => {
    expect(legs(all, { operation: "cognito-idp:DescribeTermsByClient", resource: pool })).toEqual([
      `cognito-idp:DescribeTerms ${pool} allow`,
    ]);
  });

  it("are unsigned where the API is public", () => {
    expect(all.decideOperation({ operation: "cognito-idp:InitiateAuth", principal: "anonymous" })).toMatchObject({
      outcome: "unsigned",
      allowed: false,
    });
  });

  it("can be explained leg by leg", () => {
    const { legs: found } = engine(allow("cognito-idp:CreateUserPool")).decideOperation({
      principal,
      operation: "cognito-idp:CreateUserPool",
      request: { tags: { tenant: "acme" } },
    });
    expect(all.explain(found[1]!.request).request.action).toBe("cognito-idp:TagResource");
  });

  it("pass the context and deriveContext on", () => {
    const guard = engine(allow("*"), deny("*", { Condition: { StringEquals: { "aws:SourceIp": "x" } } }));
    const call = { operation: "cognito-idp:CreateGroup", resource: pool, roles: [smsRole], context: { "aws:SourceIp": "x" } };
    expect(guard.decideOperation({ principal, ...call }).legs.map(({ outcome }) => outcome)).toEqual([
      "explicitDeny",
      "explicitDeny",
    ]);
    const derived = engine(allow("*", { Condition: { Null: { "aws:PrincipalArn": "true" } } }));
    expect(derived.decideOperation({ principal, ...call, deriveContext: false }).allowed).toBe(true);
    expect(derived.decideOperation({ principal, ...call }).allowed).toBe(false);
  });

  it.each<[unknown, string]>([
    [{ principal }, "operation"],
    [{ principal, operation: "CreateUserPool" }, "operation"],
    [{ principal, operation: "cognito-idp:*" }, "operation"],
    [{ principal, operation: 1 }, "operation"],
    [{ operation: "s3:GetObject" }, "principal"],
    [{ principal, operation: "s3:GetObject", action: "s3:GetObject" }, "action"],
    [{ principal, operation: "s3:GetObject", resources: "x" }, "resources"],
    [{ principal, operation: "s3:GetObject", resource: 1 }, "resource"],
    [{ principal, operation: "s3:GetObject", resource: "x" }, "resource.arn"],
    [{ principal, operation: "s3:GetObject", request: { tags: { a: 1 } } }, "request.tags.a"],
    [{ principal, operation: "s3:GetObject", request: { tag: {} } }, "request.tag"],
    [{ principal, operation: "cognito-idp:CreateGroup", roles: [smsRole], context: "x" }, "context"],
    [null, ""],
  ])("are refused when they make no sense: %j", (call, path) => {
    expect(() => all.decideOperation(call as OperationRequest)).toThrow(expect.objectContaining({ name: "RequestError", path }));
  });
});
