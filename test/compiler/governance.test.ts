import { describe, expect, it } from "vitest";
import { type CompiledPolicy, compileSources } from "../../src/compiler/compile-sources.js";
import { createEngine, type Engine } from "../../src/engine/index.js";
import { statementsOf } from "../../src/iam/statements-of.js";
import operations from "../catalog/cognito/api-operations.json" with { type: "json" };
import actions from "../catalog/cognito/cognito-actions.json" with { type: "json" };

/** As it is lowered: what may be joined is not the subject here. */
function compiled(text: string): CompiledPolicy {
  const { policies, diagnostics } = compileSources({ sources: { "main.abac": text }, optimise: false });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return policies[0]!;
}

const statements = (text: string): readonly unknown[] => statementsOf(compiled(text).documents[0]!.json);

const account = "111122223333";
const userPool = `arn:aws:cognito-idp:eu-west-1:${account}:userpool/eu-west-1_abc`;
const principal = { arn: `arn:aws:iam::${account}:role/app` };

describe("protect on cognito-idp:userpool", () => {
  const text = `policy P {
    rule Everything { allow cognito-idp:* on * }
    protect Ownership { tags tenant on cognito-idp:userpool unless principal.tag.duty == "tag-admin" }
  }`;
  const engine: Engine = createEngine({ identity: compiled(text) });
  /** Every action that the dossier says takes user pools and carries tag keys. */
  const writers = actions
    .filter(
      ({ service, tagKeys, resourceTypes }) =>
        service === "cognito-idp" && tagKeys && resourceTypes.some(({ name }) => name === "userpool"),
    )
    .map(({ service, action }) => `${service}:${action}`);
  const decide = (action: string, keys: readonly string[], resource = userPool): string =>
    engine.decide({ principal, action, resource, context: { "aws:TagKeys": keys } }).outcome;

  it("is one statement", () => {
    expect(statements(text)[1]).toEqual({
      Sid: "Ownership",
      Effect: "Deny",
      Action: ["cognito-idp:TagResource", "cognito-idp:UntagResource", "cognito-idp:UpdateUserPool"],
      Resource: "*",
      Condition: {
        "ForAnyValue:StringEqualsIgnoreCase": { "aws:TagKeys": "tenant" },
        StringNotEquals: { "aws:PrincipalTag/duty": "tag-admin" },
      },
    });
  });

  it("covers every action of the dossier that takes a pool and carries tag keys", () => {
    expect(writers).toHaveLength(3);
    for (const action of writers) {
      expect(decide(action, ["x", "tenant"]), action).toBe("explicitDeny");
      expect(decide(action, ["TENANT"]), action).toBe("explicitDeny");
      expect(decide(action, ["x"]), action).toBe("allow");
    }
  });

  it("covers the tagging leg of every operation that has one", () => {
    const tagging = operations.multiActionOperations.filter(({ authorizes }) =>
      authorizes.some(({ action }) => action === "cognito-idp:TagResource"),
    );
    expect(tagging.map(({ operation }) => operation)).toEqual(["CreateUserPool", "UpdateUserPool"]);
    for (const { operation } of tagging) {
      const resource = operation === "UpdateUserPool" ? { resource: { arn: userPool, tags: {} } } : {};
      const call = (tags: Readonly<Record<string, string>>, who = principal): string =>
        engine.decideOperation({ principal: who, operation: `cognito-idp:${operation}`, request: { tags }, ...resource }).outcome;
      expect(call({ tenant: "acme" }), operation).toBe("explicitDeny");
      expect(call({ team: "a" }), operation).toBe("allow");
      const admin = { ...principal, tags: { duty: "tag-admin" } };
      expect(call({ tenant: "acme" }, admin), operation).toBe("allow");
    }
  });

  it("covers dropping a tag by an update that does not name it", () => {
    const decided = engine.decideOperation({
      principal,
      operation: "cognito-idp:UpdateUserPool",
      resource: { arn: userPool, tags: { tenant: "acme", team: "a" } },
      request: { tags: { team: "a" } },
    });
    expect(decided.legs.find(({ action }) => action === "cognito-idp:UntagResource")?.outcome).toBe("explicitDeny");
  });

  it("is denied by its own name and place", () => {
    const { documents, ruleCount } = compiled(text);
    const at = text.indexOf("protect");
    expect(documents[0]!.map.statements[1]).toMatchObject({ rule: "Ownership", sid: "Ownership", start: at });
    expect(ruleCount).toBe(2);
  });
});

describe("require", () => {
  it("is a statement for each way of not having the tags", () => {
    const text = `tag env: "dev" | "prod"
      tag cost-center: like "cc-*" | "none"
      tag owner
      policy P {
        require New { tags only env, cost-center, owner on cognito-idp:CreateUserPool unless request.mfa }
      }`;
    const without = { Action: "cognito-idp:CreateUserPool", Resource: "*" };
    const mfa = { BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } };
    expect(statements(text)).toEqual([
      {
        Sid: "New1",
        Effect: "Deny",
        ...without,
        Condition: { StringNotEquals: { "aws:RequestTag/env": ["dev", "prod"] }, ...mfa },
      },
      {
        Sid: "New2",
        Effect: "Deny",
        ...without,
        Condition: {
          StringNotEquals: { "aws:RequestTag/cost-center": "none" },
          StringNotLike: { "aws:RequestTag/cost-center": "cc-*" },
          ...mfa,
        },
      },
      { Sid: "New3", Effect: "Deny", ...without, Condition: { Null: { "aws:RequestTag/owner": "true" }, ...mfa } },
      {
        Sid: "New4",
        Effect: "Deny",
        ...without,
        Condition: { "ForAnyValue:StringNotEquals": { "aws:TagKeys": ["env", "cost-center", "owner"] }, ...mfa },
      },
    ]);
    expect(compiled(text).ruleCount).toBe(1);
  });

  it("speaks of everyone in a resource control policy", () => {
    expect(statements("policy P for rcp { require { tags owner on cognito-identity:CreateIdentityPool } }")).toEqual([
      {
        Effect: "Deny",
        Principal: "*",
        Action: "cognito-identity:CreateIdentityPool",
        Resource: "*",
        Condition: { Null: { "aws:RequestTag/owner": "true" } },
      },
    ]);
  });
});

describe("unsupported", () => {
  const rule = (mode: string): readonly unknown[] =>
    statements(`policy P { rule R {
      deny        cognito-idp:AdminGetUser, cognito-identity:SetIdentityPoolRoles, cognito-identity:TagResource
      on          *
      unless      resource.tag.team == principal.tag.team and request.tag.team == "a" and request.secure
      unsupported ${mode}
    } }`);
  const secure = { Bool: { "aws:SecureTransport": "false" } };

  it("skip leaves the actions out", () => {
    const elements = { Effect: "Deny", Action: "cognito-identity:TagResource", Resource: "*" };
    expect(rule("skip")).toEqual([
      { Sid: "R1", ...elements, Condition: { StringNotEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } } },
      { Sid: "R2", ...elements, Condition: { StringNotEquals: { "aws:RequestTag/team": "a" } } },
      { Sid: "R3", ...elements, Condition: { BoolIfExists: secure.Bool } },
    ]);
  });

  it("unconditional gives them statements without what they lack", () => {
    const [, , , ...others] = rule("unconditional");
    const elements = { Effect: "Deny", Resource: "*" };
    expect(others).toEqual([
      {
        Sid: "R4",
        ...elements,
        Action: "cognito-idp:AdminGetUser",
        Condition: { StringNotEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } },
      },
      { Sid: "R5", ...elements, Action: "cognito-idp:AdminGetUser", Condition: { BoolIfExists: secure.Bool } },
      { Sid: "R6", ...elements, Action: "cognito-identity:SetIdentityPoolRoles", Condition: { BoolIfExists: secure.Bool } },
    ]);
  });
});
