import { describe, expect, it } from "vitest";
import { renderExplanation } from "../../src/engine/explanation-text.js";
import { PolicyError } from "../../src/engine/policy-error.js";
import {
  account,
  codes,
  config,
  errors,
  guests,
  identityId,
  pool,
  poolId,
  poolWithUsers,
  type TrustOptions,
  trust,
  userPool,
  users,
} from "./pools.js";

const other = "us-east-1:99999999-2222-3333-4444-555555555555";
const mapped = { [userPool]: { principalTags: { team: "team" } } };

function refusal(options: TrustOptions, claims: Readonly<Record<string, unknown>> = { team: "blue" }): readonly string[] {
  return errors(poolWithUsers({ trust: trust(options) }, { providers: mapped }).session({ identityId, claims }));
}

describe("the trust policy of the chosen role", () => {
  it("lets the pool assume the role, both permissions decided by the engine", () => {
    const session = poolWithUsers({ trust: trust() }, { providers: mapped }).session({ identityId, claims: { team: "blue" } });
    const steps = session.steps.slice(2);
    expect(session.issued).toBe(true);
    expect(steps.map(({ request, decision }) => [request.action, decision.outcome])).toEqual([
      ["sts:AssumeRoleWithWebIdentity", "allow"],
      ["sts:TagSession", "allow"],
    ]);
    expect(steps[0]?.request).toEqual({
      principal: { federated: "cognito-identity.amazonaws.com" },
      action: "sts:AssumeRoleWithWebIdentity",
      resource: { arn: users, tags: {} },
      request: { tags: { team: "blue" } },
      context: {
        "cognito-identity.amazonaws.com:aud": poolId,
        "cognito-identity.amazonaws.com:sub": identityId,
        "cognito-identity.amazonaws.com:amr": ["authenticated", userPool],
      },
    });
  });

  it.each<[string, TrustOptions, string]>([
    ["is for another pool", { aud: other }, "trustWrongAudience"],
    ["is for guests", { amr: "unauthenticated" }, "trustWrongAmr"],
    ["is for another provider", { amr: "graph.facebook.com" }, "trustWrongAmr"],
    ["names another principal", { principal: { Federated: "accounts.google.com" } }, "trustWrongPrincipal"],
    ["names a service", { principal: { Service: "cognito-identity.amazonaws.com" } }, "trustWrongPrincipal"],
    ["allows another action", { actions: ["sts:AssumeRole"] }, "trustWrongPrincipal"],
    ["does not allow to tag", { actions: ["sts:AssumeRoleWithWebIdentity"] }, "trustWithoutTagSession"],
    ["tests something else", { more: { Bool: { "aws:MultiFactorAuthPresent": "true" } } }, "trustDenies"],
    [
      "names other identities",
      { more: { StringLike: { "cognito-identity.amazonaws.com:sub": "us-east-1:0*" } } },
      "trustWrongIdentity",
    ],
  ])("refuses when it %s", (_, options, code) => {
    expect(refusal(options)).toEqual([code]);
  });

  it("refuses for all its reasons at once", () => {
    expect(refusal({ aud: other, amr: "unauthenticated" })).toEqual(["trustWrongAudience", "trustWrongAmr"]);
  });

  it("takes a list of pools, a provider among the amr, and the identity by name", () => {
    expect(refusal({ aud: [other, poolId] })).toEqual([]);
    expect(refusal({ amr: userPool })).toEqual([]);
    expect(refusal({ more: { StringLike: { "cognito-identity.amazonaws.com:sub": identityId } } })).toEqual([]);
  });

  it("may limit the tags that arrive", () => {
    const only = {
      more: { "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] }, StringLike: { "aws:RequestTag/team": "b*" } },
    };
    expect(refusal(only)).toEqual([]);
    expect(refusal(only, { team: "red" })).toEqual(["trustDenies"]);
    expect(refusal({ more: { "ForAllValues:StringEquals": { "aws:TagKeys": ["tenant"] } } })).toEqual(["trustDenies"]);
  });

  it("sees the tags of the role under both keys", () => {
    for (const key of ["aws:ResourceTag/app", "iam:ResourceTag/app"]) {
      const role = { trust: trust({ more: { StringLike: { [key]: "shop" } } }), tags: { app: "shop" } };
      expect(poolWithUsers(role).session({ identityId, claims: {} }).issued).toBe(true);
      expect(poolWithUsers({ ...role, tags: {} }).session({ identityId, claims: {} }).issued).toBe(false);
    }
  });

  it("denies explicitly, or an RCP does", () => {
    const denying = {
      Version: "2012-10-17",
      Statement: [
        ...(trust() as { Statement: object[] }).Statement,
        { Effect: "Deny", Principal: { Federated: "cognito-identity.amazonaws.com" }, Action: "sts:TagSession" },
      ],
    };
    const tagging = poolWithUsers({ trust: denying }, { providers: mapped }).session({ identityId, claims: {} });
    expect(errors(tagging)).toEqual(["trustDenies"]);
    const rcp = { Version: "2012-10-17", Statement: [{ Effect: "Deny", Principal: "*", Action: "sts:*", Resource: "*" }] };
    const session = pool({ rcps: [rcp] }).session({ identityId, claims: {} });
    expect(errors(session)).toEqual(["trustDenies"]);
    expect(session.problems[0]?.message).toContain("resource control policy");
  });

  it("is explained clause by clause", () => {
    const wrong = poolWithUsers({ trust: trust({ aud: other }) });
    const session = wrong.session({ identityId, claims: {} });
    const explained = wrong.explainStep(session.steps.at(-1)!);
    expect(renderExplanation(explained)).toContain("cognito-identity.amazonaws.com:aud");
    expect(explained.outcome).toBe("implicitDeny");
    expect(wrong.explainStep(session.steps[0]!).outcome).toBe("unsigned");
  });

  it("is not checked when it is not known, and that is said", () => {
    const session = poolWithUsers({}).session({ identityId, claims: {} });
    expect(session.issued).toBe(true);
    expect(codes(session)).toEqual(["trustNotChecked"]);
    expect(codes(pool({ roles: {} }).session({ identityId }))).toEqual(["trustNotChecked"]);
    expect(session.steps.map(({ request }) => request.action)).not.toContain("sts:AssumeRoleWithWebIdentity");
    const rcp = { Version: "2012-10-17", Statement: [{ Effect: "Deny", Principal: "*", Action: "sts:*", Resource: "*" }] };
    expect(errors(pool({ roles: {}, rcps: [rcp] }).session({ identityId }))).toEqual(["trustDenies"]);
  });

  it("must be a document that IAM takes as one", () => {
    const withResource = {
      Version: "2012-10-17",
      Statement: [{ ...(trust() as { Statement: object[] }).Statement[0], Resource: "*" }],
    };
    expect(() => poolWithUsers({ trust: withResource })).toThrow(PolicyError);
    expect(() => poolWithUsers({ trust: "{" })).toThrow(PolicyError);
  });
});

describe("what a trust policy lets in", () => {
  const findings = (options: TrustOptions): readonly string[] => codes(poolWithUsers({ trust: trust(options) }));

  it("is nothing more when it names its pools and its kind of user", () => {
    expect(codes(pool())).toEqual([]);
    expect(findings({ aud: [poolId, other], amr: "authenticated" })).toEqual([]);
    expect(findings({ amr: userPool })).toEqual([]);
  });

  it.each<[string, TrustOptions, readonly string[]]>([
    ["every pool without `aud`", { aud: null }, ["trustWithoutAudience"]],
    [
      "every pool with `aud` of a wildcard",
      { aud: null, more: { StringLike: { "cognito-identity.amazonaws.com:aud": "*" } } },
      ["trustWithoutAudience"],
    ],
    [
      "every pool of a Region",
      { aud: null, more: { StringLike: { "cognito-identity.amazonaws.com:aud": "us-east-1:*" } } },
      ["trustWithoutAudience"],
    ],
    [
      "every pool where a tag is tested instead",
      { aud: null, more: { StringLike: { "aws:RequestTag/a": "b" } } },
      ["trustWithoutAudience"],
    ],
    [
      "every pool with a negated `aud`",
      { aud: null, more: { StringNotEquals: { "cognito-identity.amazonaws.com:aud": other } } },
      ["trustWithoutAudience"],
    ],
    ["guests without `amr`", { amr: null }, ["trustWithoutAmr"]],
    ["guests with a wildcard", { amr: "*authenticated" }, ["trustWithoutAmr"]],
    ["everybody without both", { aud: null, amr: null }, ["trustWithoutAudience", "trustWithoutAmr"]],
  ])("%s", (_, options, found) => {
    expect(findings(options)).toEqual(found);
  });

  it("is found for every role whose trust policy is known, with its place", () => {
    const roles = { [users]: { trust: trust({ aud: null }) }, [guests]: { trust: trust({ amr: null }) } };
    const found = pool({ roles });
    expect(found.problems.map(({ code, path }) => [code, path])).toEqual([
      ["trustWithoutAudience", `roles.${users}.trust`],
      ["trustWithoutAmr", `roles.${guests}.trust`],
    ]);
    expect(found.session({ identityId, claims: {} }).issued).toBe(true);
  });

  it("is not what a condition on the network means: the call is Cognito's own", () => {
    expect(findings({ more: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } } })).toEqual(["trustNetworkKeys"]);
    expect(findings({ more: { StringLike: { "aws:sourcevpce": "vpce-1" } } })).toEqual(["trustNetworkKeys"]);
  });

  it("goes by the principal of the partition", () => {
    const name = "cognito-identity-us-gov.amazonaws.com";
    const document = JSON.parse(JSON.stringify(trust()).replaceAll("cognito-identity.amazonaws.com", name)) as object;
    const gov = pool({
      federatedPrincipal: name,
      partition: "aws-us-gov",
      roles: { ...config.roles, [users]: { trust: document } },
    });
    const session = gov.session({ identityId, claims: {} });
    expect(session).toMatchObject({ issued: true, context: { [`${name}:aud`]: poolId } });
    expect(gov.arn).toBe(`arn:aws-us-gov:cognito-identity:us-east-1:${account}:identitypool/${poolId}`);
  });
});
