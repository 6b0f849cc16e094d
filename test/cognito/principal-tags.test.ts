import { describe, expect, it } from "vitest";
import type { Claims } from "../../src/cognito/claims.js";
import { mergedTags, tagsFromClaims } from "../../src/cognito/principal-tags.js";
import { defaultTagMaps, providerKindOf, type TagMap } from "../../src/cognito/provider.js";
import { codes, errors, identityId, issued, pool, poolWithUsers, trust, userPool, users } from "./pools.js";

const one: TagMap = { department: "custom:department" };

function tagsOf(value: unknown, map: TagMap = one): { readonly tags: object; readonly codes: readonly string[] } {
  const mapped = tagsFromClaims(map, { "custom:department": value });
  return { tags: { ...mapped.tags }, codes: codes(mapped) };
}

describe("claims that become tags", () => {
  it.each([
    ["text", "legal", "legal"],
    ["text in any letters", "Ärzte 部門", "Ärzte 部門"],
    ["a number", 42, "42"],
    ["zero", 0, "0"],
    ["a boolean", false, "false"],
  ])("%s", (_, value, tag) => {
    expect(tagsOf(value)).toEqual({ tags: { department: tag }, codes: [] });
  });

  it.each([
    ["a list", ["legal"], "claimNotText"],
    ["an empty list", [], "claimNotText"],
    ["an object", { name: "legal" }, "claimNotText"],
    ["null", null, "claimNotText"],
    ["no number", Number.NaN, "claimNotText"],
    ["infinity", Number.POSITIVE_INFINITY, "claimNotText"],
    ["a missing claim", undefined, "missingClaim"],
    ["an empty text", "", "missingClaim"],
  ])("but not %s", (_, value, code) => {
    expect(tagsOf(value)).toEqual({ tags: {}, codes: [code] });
  });

  it("are those that the map names, and no other", () => {
    const mapped = tagsFromClaims({ team: "t" }, { t: "a", tenant: "b", sub: "c" });
    expect({ ...mapped.tags }).toEqual({ team: "a" });
  });

  it("say where a custom attribute was meant", () => {
    const mapped = tagsFromClaims({ team: "team" }, { "custom:team": "a" });
    expect(codes(mapped)).toEqual(["customPrefix"]);
    expect(mapped.tags).toEqual({});
  });

  it("are refused when STS would not take their value", () => {
    expect(tagsOf("x".repeat(256)).codes).toEqual([]);
    expect(tagsOf("x".repeat(257))).toEqual({ tags: {}, codes: ["tagValueLength"] });
    expect(tagsOf("𝒳".repeat(256)).codes).toEqual(["tagsMayNotFit"]);
    expect(tagsOf("a*b")).toEqual({ tags: {}, codes: ["tagValueCharacters"] });
    expect(tagsOf("a\u0000b").codes).toEqual(["tagValueCharacters"]);
    expect(tagsOf("${aws:username}").codes).toEqual(["tagValueCharacters"]);
    expect(tagsOf("a _.:/=+-@1").codes).toEqual([]);
  });

  it("are all refused for one that is", () => {
    const mapped = tagsFromClaims({ a: "a", b: "b" }, { a: "good", b: "bad?" });
    expect(mapped.tags).toEqual({});
    expect(errors(mapped)).toEqual(["tagValueCharacters"]);
  });

  it("warn when they may be too large together", () => {
    const claims: Claims = { a: "x".repeat(229), b: "x".repeat(229) };
    expect(codes(tagsFromClaims({ a: "a", b: "b" }, claims))).toEqual([]);
    expect(codes(tagsFromClaims({ a: "a", bb: "b" }, claims))).toEqual(["tagsMayNotFit"]);
  });
});

describe("tags of the role and of the session", () => {
  it("are one a key whatever the letter case: that of the session, with its spelling", () => {
    const merged = mergedTags({ Department: "it", team: "a" }, { department: "legal" });
    expect({ ...merged }).toEqual({ team: "a", department: "legal" });
  });

  it("reach policies together", () => {
    const role = { trust: trust(), tags: { team: "blue", Department: "it" } };
    const session = issued(
      poolWithUsers(role, { providers: { [userPool]: { principalTags: one } } }).session({
        identityId,
        claims: { "custom:department": "legal" },
      }),
    );
    expect({ ...session.sessionTags }).toEqual({ department: "legal" });
    expect({ ...session.tags }).toEqual({ team: "blue", department: "legal" });
    expect(session.principal.tags).toBe(session.tags);
  });
});

describe("default mappings", () => {
  const claims = { aud: "client1", sub: "user1", app_id: "app1", user_id: "user2" };

  it.each([
    [userPool, { client: "client1", username: "user1" }],
    ["accounts.google.com", { client: "client1", username: "user1" }],
    ["appleid.apple.com", { client: "client1", username: "user1" }],
    ["id.example.com", { client: "client1", username: "user1" }],
    ["graph.facebook.com", { client: "app1", username: "user2" }],
    ["www.amazon.com", { client: "client1", username: "user2" }],
    ["api.twitter.com", { client: "client1", username: "user1" }],
  ])("of %s", (provider, tags) => {
    const session = pool({ providers: { [provider]: { principalTags: "defaults" } } }).session({ identityId, claims, provider });
    expect({ ...issued(session).tags }).toEqual(tags);
  });

  it("of SAML are the two claims with names of identity", () => {
    const uri = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims";
    const provider = "arn:aws:iam::111122223333:saml-provider/corp";
    const session = pool({ providers: { [provider]: { principalTags: "defaults" } } }).session({
      identityId,
      provider,
      claims: { [`${uri}/nameidentifier`]: "n1", [`${uri}/name`]: "Ann" },
    });
    expect({ ...issued(session).tags }).toEqual({ nameidentifier: "n1", name: "Ann" });
  });

  it("are data that can be replaced", () => {
    const defaultMaps = { date: "2030-01-01", maps: { userPool: { who: "sub" } } };
    const session = pool({ defaultTagMaps: defaultMaps, providers: { [userPool]: { principalTags: "defaults" } } }).session({
      identityId,
      claims,
    });
    expect({ ...issued(session).tags }).toEqual({ who: "user1" });
    expect(defaultTagMaps.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("are none for a developer provider, whose backend passes tags", () => {
    const name = "login.example.app";
    const providers = { [name]: { kind: "developer" as const } };
    expect(codes(pool({ providers: { [name]: { kind: "developer", principalTags: "defaults" } } }))).toContain("noDefaultTags");
    const passing = pool({ providers }).session({ identityId, provider: name, principalTags: { team: "blue" } });
    expect({ ...issued(passing).sessionTags }).toEqual({ team: "blue" });
    expect(passing.steps.map(({ request }) => request.action)).toEqual([
      "cognito-identity:GetCredentialsForIdentity",
      "sts:AssumeRoleWithWebIdentity",
      "sts:TagSession",
    ]);
  });

  it("hold the tags that a backend passes to the same limits", () => {
    const providers = { dev: { kind: "developer" as const } };
    const passing = (principalTags: Record<string, string>): readonly string[] =>
      errors(pool({ providers }).session({ identityId, provider: "dev", principalTags }));
    expect(passing({ "aws:x": "1" })).toEqual(["reservedTagKey"]);
    expect(passing({ a: "1", A: "2" })).toEqual(["duplicateTagKey"]);
    expect(passing({ a: "*" })).toEqual(["tagValueCharacters"]);
    expect(passing(Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`k${i}`, "v"])))).toEqual(["tooManyTags"]);
    expect(errors(pool().session({ identityId, claims: {}, principalTags: { a: "1" } }))).toEqual(["optionOfOtherFlow"]);
  });
});

describe("the name of a provider", () => {
  it.each([
    [userPool, "userPool"],
    [`${userPool}:client`, "userPool"],
    ["cognito-idp.cn-north-1.amazonaws.com.cn/cn-north-1_A", "userPool"],
    ["arn:aws:iam::111122223333:oidc-provider/id.example.com/x", "oidc"],
    ["id.example.com/tenant", "oidc"],
    ["login", "developer"],
  ])("%s tells its kind", (name, kind) => {
    expect(providerKindOf(name)).toBe(kind);
  });
});

it("a mapping that gives no tag still needs sts:TagSession", () => {
  const role = { trust: trust({ actions: ["sts:AssumeRoleWithWebIdentity"] }) };
  const providers = { [userPool]: { principalTags: one } };
  expect(errors(poolWithUsers(role, { providers }).session({ identityId, claims: {} }))).toEqual(["trustWithoutTagSession"]);
  expect(poolWithUsers(role).session({ identityId, claims: {} })).toMatchObject({ issued: true, role: users });
});
