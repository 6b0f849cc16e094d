import { describe, expect, it } from "vitest";
import type { Claims } from "../../src/cognito/claims.js";
import type { MatchType, RoleMapping } from "../../src/cognito/role-choice.js";
import type { CognitoSession } from "../../src/cognito/session.js";
import { admins, codes, errors, guests, identityId, issued, pool, userPool, users } from "./pools.js";

function rule(matchType: MatchType, value: string, roleArn: string = admins, claim = "custom:level"): object {
  return { claim, matchType, value, roleArn };
}

function rules(list: readonly object[], ambiguousRoleResolution = "Deny"): RoleMapping {
  return { type: "Rules", ambiguousRoleResolution, rules: list } as unknown as RoleMapping;
}

function ask(roleMapping: RoleMapping | undefined, claims: Claims, customRoleArn?: string): CognitoSession {
  const providers = { [userPool]: roleMapping === undefined ? {} : { roleMapping } };
  return pool({ providers }).session({ identityId, claims, ...(customRoleArn === undefined ? {} : { customRoleArn }) });
}

describe("rules", () => {
  it.each([
    ["Equals", "gold", "gold", true],
    ["Equals", "gold", "Gold", false],
    ["Equals", "gold", "golden", false],
    ["NotEqual", "gold", "silver", true],
    ["NotEqual", "gold", "gold", false],
    ["StartsWith", "gold", "golden", true],
    ["StartsWith", "gold", "marigold", false],
    ["Contains", "gold", "marigolds", true],
    ["Contains", "gold", "GOLD", false],
  ] as const)("%s `%s` and the claim `%s`: %s", (matchType, value, claim, matches) => {
    const session = ask(rules([rule(matchType, value)]), { "custom:level": claim });
    if (matches) expect(session).toMatchObject({ issued: true, role: admins, roleSource: "rule", rule: 0 });
    else expect(errors(session)).toEqual(["ambiguousRole"]);
  });

  it.each(["Equals", "NotEqual", "StartsWith", "Contains"] as const)("%s does not match a claim that is missing", (matchType) => {
    expect(errors(ask(rules([rule(matchType, "gold")]), {}))).toEqual(["ambiguousRole"]);
  });

  it.each([[["gold"]], [{ gold: true }], [null]])("do not match what is no text: %j", (value) => {
    const session = ask(rules([rule("NotEqual", "x"), rule("Contains", "gold")]), { "custom:level": value });
    expect(codes(session)).toEqual(["claimNotText", "ambiguousRole"]);
  });

  it("compare numbers and booleans by their text", () => {
    expect(ask(rules([rule("Equals", "7")]), { "custom:level": 7 })).toMatchObject({ role: admins });
    expect(ask(rules([rule("Equals", "true")]), { "custom:level": true })).toMatchObject({ role: admins });
  });

  it("are asked in order: the first match wins", () => {
    const two = [rule("StartsWith", "g", users), rule("Equals", "gold", admins)];
    expect(ask(rules(two), { "custom:level": "gold" })).toMatchObject({ role: users, rule: 0 });
    expect(ask(rules([...two].reverse()), { "custom:level": "gold" })).toMatchObject({ role: admins, rule: 0 });
    expect(ask(rules(two), { "custom:level": "green" })).toMatchObject({ role: users });
  });

  it("without a match resolve as the pool says", () => {
    expect(errors(ask(rules([rule("Equals", "gold")]), { "custom:level": "tin" }))).toEqual(["ambiguousRole"]);
    expect(ask(rules([rule("Equals", "gold")], "AuthenticatedRole"), { "custom:level": "tin" })).toMatchObject({
      issued: true,
      role: users,
      roleSource: "ambiguous",
    });
  });

  it("say where a custom attribute was meant", () => {
    const session = ask(rules([rule("Equals", "gold", admins, "level")]), { "custom:level": "gold" });
    expect(codes(session)).toEqual(["customPrefix", "ambiguousRole"]);
  });

  it("offer a role that is asked for only if its rule matches", () => {
    const two = rules([rule("StartsWith", "g", users), rule("Equals", "gold", admins)]);
    expect(ask(two, { "custom:level": "gold" }, admins)).toMatchObject({ role: admins, roleSource: "asked", rule: 1 });
    expect(errors(ask(two, { "custom:level": "green" }, admins))).toEqual(["customRoleNotAllowed"]);
  });
});

describe("the token", () => {
  const mapping = (ambiguousRoleResolution: "Deny" | "AuthenticatedRole"): RoleMapping => ({
    type: "Token",
    ambiguousRoleResolution,
  });

  it("names the preferred role", () => {
    const claims = { "cognito:roles": [admins, users], "cognito:preferred_role": admins };
    expect(ask(mapping("Deny"), claims)).toMatchObject({ role: admins, roleSource: "preferred" });
  });

  it("offers the roles that may be asked for", () => {
    const claims = { "cognito:roles": [admins, users], "cognito:preferred_role": admins };
    expect(ask(mapping("Deny"), claims, users)).toMatchObject({ role: users, roleSource: "asked" });
    expect(errors(ask(mapping("AuthenticatedRole"), claims, guests))).toEqual(["customRoleNotAllowed"]);
    expect(errors(ask(mapping("AuthenticatedRole"), {}, users))).toEqual(["customRoleNotAllowed"]);
  });

  it("without a preferred role resolves as the pool says", () => {
    const claims = { "cognito:roles": [admins, users] };
    expect(errors(ask(mapping("Deny"), claims))).toEqual(["ambiguousRole"]);
    expect(ask(mapping("AuthenticatedRole"), claims)).toMatchObject({ role: users, roleSource: "ambiguous" });
  });

  it.each([
    [{ "cognito:roles": admins }],
    [{ "cognito:roles": [admins, 7] }],
    [{ "cognito:roles": ["admin"] }],
    [{ "cognito:preferred_role": [admins] }],
    [{ "cognito:preferred_role": "admin" }],
    [{ "cognito:preferred_role": null }],
  ])("is refused when its claims are malformed: %j", (claims) => {
    expect(errors(ask(mapping("AuthenticatedRole"), claims))).toEqual(["malformedClaim"]);
  });
});

describe("without a mapping", () => {
  it("users and guests get the default roles, whatever the token says", () => {
    expect(ask(undefined, { "cognito:preferred_role": admins })).toMatchObject({ role: users, roleSource: "default" });
    expect(pool().session({ identityId })).toMatchObject({ role: guests, roleSource: "default", isGuest: true });
  });

  it("no role can be asked for", () => {
    expect(errors(ask(undefined, { "cognito:roles": [admins] }, admins))).toEqual(["customRoleNotAllowed"]);
  });

  it("a missing default role refuses", () => {
    expect(errors(pool({ defaultRoles: { authenticated: users } }).session({ identityId }))).toEqual(["noDefaultRole"]);
    expect(errors(pool({ defaultRoles: {} }).session({ identityId, claims: {} }))).toEqual(["noDefaultRole"]);
  });
});

it("a mapping does not reach guests", () => {
  const roleMapping = rules([rule("NotEqual", "x")]);
  expect(issued(pool({ providers: { [userPool]: { roleMapping } } }).session({ identityId })).role).toBe(guests);
});
