import { describe, expect, it } from "vitest";
import type { IdentityPoolConfig } from "../../src/cognito/config.js";
import { createIdentityPool } from "../../src/cognito/identity-pool.js";
import { cognitoProblemCodes } from "../../src/cognito/problem.js";
import { PolicyError } from "../../src/engine/policy-error.js";
import { readPage } from "../docs/fences.js";
import { admins, allow, codes, config, errors, identityId, pool, poolArn, userPool, users } from "./pools.js";

/** A configuration that TypeScript would not let through. */
function loose(changes: object): readonly string[] {
  return codes(createIdentityPool({ ...config, ...changes } as IdentityPoolConfig));
}

const provider = (settings: object): readonly string[] => loose({ providers: { [userPool]: settings } });
const tags = (principalTags: unknown): readonly string[] => provider({ principalTags });
const rules = (list: unknown): readonly string[] =>
  provider({ roleMapping: { type: "Rules", ambiguousRoleResolution: "Deny", rules: list } });

const rule = { claim: "sub", matchType: "Equals", value: "x", roleArn: admins };

it("a configuration without fault has no problems, and an ARN", () => {
  expect(pool().problems).toEqual([]);
  expect(pool().arn).toBe(poolArn);
});

describe("a configuration", () => {
  it.each<[string, object, readonly string[]]>([
    ["an id of another form", { id: "us-east-1_AbC" }, ["malformedPoolId"]],
    ["an id that is too long", { id: `us-east-1:${"a".repeat(50)}` }, ["malformedPoolId"]],
    ["no id", { id: undefined }, ["invalidConfiguration"]],
    ["an account of ten digits", { account: "0123456789" }, ["invalidConfiguration"]],
    ["a misspelled member", { allowClassicflow: true }, ["invalidConfiguration"]],
    ["a flag that is none", { allowClassicFlow: "no" }, ["invalidConfiguration"]],
    ["a partition that is none", { partition: "aws:x" }, ["invalidConfiguration"]],
    ["providers in a list", { providers: [userPool] }, ["invalidConfiguration"]],
    ["a role by name", { defaultRoles: { authenticated: "users" } }, ["malformedRoleArn"]],
    ["a default role of another kind", { defaultRoles: { admin: users } }, ["invalidConfiguration"]],
    ["a role that is no ARN", { roles: { users: {} } }, ["malformedRoleArn"]],
    ["a member of a role that is unknown", { roles: { [users]: { policies: [] } } }, ["invalidConfiguration"]],
    ["a role tag that is no text", { roles: { [users]: { tags: { a: 1 } } } }, ["invalidConfiguration"]],
    ["role tags in two letter cases", { roles: { [users]: { tags: { a: "1", A: "2" } } } }, ["duplicateTagKey"]],
    ["RCPs that are no list", { rcps: allow("*") }, ["invalidConfiguration"]],
  ])("with %s", (_, changes, found) => {
    expect(loose(changes)).toEqual(found);
  });

  it("that is none at all is a problem, too", () => {
    for (const nothing of [null, 7, "x", []]) {
      const made = createIdentityPool(nothing as never);
      expect(codes(made)).toContain("invalidConfiguration");
      expect(made.session({ identityId }).issued).toBe(false);
    }
  });

  it("says where each fault is", () => {
    const { problems } = pool({ providers: { [userPool]: { kind: "cognito" as never, principalTags: { "": "sub" } } } });
    expect(problems.map(({ path }) => path)).toEqual([`providers.${userPool}.kind`, `providers.${userPool}.principalTags.`]);
    for (const { message, help } of problems) {
      expect(message).not.toMatch(/\n|\.$/);
      expect(help.length).toBeGreaterThan(10);
    }
  });

  it("with a policy that IAM would not take throws, as an engine does", () => {
    const roles = { [users]: { identity: { Version: "2012-10-17", Statement: [{ Effect: "Permit" }] } } };
    expect(() => pool({ roles })).toThrow(PolicyError);
    expect(() => pool({ scps: ["{"] })).toThrow(PolicyError);
    expect(() => pool({ endpoint: "[]" })).toThrow(PolicyError);
  });
});

describe("a tag map", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["of 50 keys", Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`k${i}`, "sub"])), []],
    ["of 51 keys", Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`k${i}`, "sub"])), ["tooManyTags"]],
    ["with a key of 128 characters", { ["k".repeat(128)]: "sub" }, []],
    ["with a key of 129 characters", { ["k".repeat(129)]: "sub" }, ["tagKeyLength"]],
    ["with an empty key", { "": "sub" }, ["tagKeyLength"]],
    ["with a wildcard in a key", { "team*": "sub" }, ["tagKeyCharacters"]],
    ["with a reserved key", { "AWS:team": "sub" }, ["reservedTagKey"]],
    ["with a key in two letter cases", { team: "a", Team: "b" }, ["duplicateTagKey"]],
    ["with a claim of 256 characters", { a: "c".repeat(256) }, []],
    ["with a claim of 257 characters", { a: "c".repeat(257) }, ["claimNameLength"]],
    ["with names of 460 bytes", { a: "c".repeat(230), b: "c".repeat(230) }, []],
    ["with names of 461 bytes", { a: "c".repeat(230), b: "c".repeat(231) }, ["tagMapSize"]],
    ["with names of few characters and many bytes", { a: "部".repeat(154) }, ["tagMapSize"]],
    ["with an empty claim", { a: "" }, ["invalidConfiguration"]],
    ["with a list of claims", { a: ["sub"] }, ["invalidConfiguration"]],
    ["by another word", "default", ["invalidConfiguration"]],
    ["by default", "defaults", []],
  ])("%s", (_, map, found) => {
    expect(tags(map)).toEqual(found);
  });
});

describe("a role mapping", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["of 25 rules", Array.from({ length: 25 }, () => rule), []],
    ["of 26 rules", Array.from({ length: 26 }, () => rule), ["tooManyRules"]],
    ["without a list of rules", undefined, ["invalidConfiguration"]],
    ["with a claim of 64 characters", [{ ...rule, claim: "c".repeat(64) }], []],
    ["with a claim of 65 characters", [{ ...rule, claim: "c".repeat(65) }], ["ruleLength"]],
    ["with a value of 129 characters", [{ ...rule, value: "v".repeat(129) }], ["ruleLength"]],
    ["with an empty value", [{ ...rule, value: "" }], ["invalidConfiguration"]],
    ["with another operator", [{ ...rule, matchType: "EndsWith" }], ["invalidConfiguration"]],
    ["with an operator in lower case", [{ ...rule, matchType: "equals" }], ["invalidConfiguration"]],
    ["with a role by name", [{ ...rule, roleArn: "admins" }], ["malformedRoleArn"]],
    ["with no rule", [null], ["invalidConfiguration"]],
  ])("%s", (_, list, found) => {
    expect([...new Set(rules(list))]).toEqual(found);
  });

  it("says how ambiguity is resolved, for both types", () => {
    expect(provider({ roleMapping: { type: "Token" } })).toEqual(["invalidConfiguration"]);
    expect(provider({ roleMapping: { type: "Rules", rules: [rule] } })).toEqual(["invalidConfiguration"]);
    expect(provider({ roleMapping: { type: "token", ambiguousRoleResolution: "Deny" } })).toEqual(["invalidConfiguration"]);
  });

  it("of type Token has no rules", () => {
    expect(provider({ roleMapping: { type: "Token", ambiguousRoleResolution: "Deny", rules: [] } })).toEqual([
      "invalidConfiguration",
    ]);
  });

  it("is for ten providers at most", () => {
    const roleMapping = { type: "Token", ambiguousRoleResolution: "Deny" } as const;
    const many = (count: number): readonly string[] =>
      loose({ providers: Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}.example.com`, { roleMapping }])) });
    expect(many(10)).toEqual([]);
    expect(many(11)).toEqual(["tooManyMappings"]);
  });
});

it("every error of a configuration refuses, no warning does", () => {
  const faulty = pool({ providers: { [userPool]: { principalTags: { "aws:a": "sub" } } } });
  expect(errors(faulty.session({ identityId, claims: {} }))).toEqual(["reservedTagKey"]);
});

it("the guide lists every code, and no other", () => {
  const page = readPage("docs/cognito.md");
  const listed = [...page.matchAll(/^\| `(\w+)` \| (?:error|warning|info) \|/gm)].map(([, code]) => code);
  expect([...listed].sort()).toEqual([...cognitoProblemCodes].sort());
});
