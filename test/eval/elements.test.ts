import { describe, expect, it } from "vitest";
import { account, alice, decide, pool } from "./ask.js";

const allow = (parts: object): object => ({ Effect: "Allow", Action: "*", Resource: "*", ...parts });
const deny = (parts: object): object => ({ Effect: "Deny", Action: "*", Resource: "*", ...parts });
const isAllowed = (statement: object, parts: Parameters<typeof decide>[1] = {}): boolean =>
  decide({ identity: [statement] }, parts).outcome === "allow";

describe("Action (§2.1)", () => {
  const asked = { action: "cognito-idp:AdminGetUser" };

  it.each([
    ["cognito-idp:AdminGetUser", true, "exact"],
    ["COGNITO-IDP:admingetuser", true, "letter case is ignored, §2.1.2"],
    ["cognito-idp:*", true, "every action of the service"],
    ["cognito-idp:Admin?et*", true, "wildcards anywhere, §2.1.3"],
    ["cognito-idp:AdminGet", false, "anchored at the end, §2.1.4"],
    ["cognito-idp:GetUser", false, "anchored at the start, §2.1.4"],
    ["cognito-*:*", false, "no wildcard in the service, §2.1.5"],
    ["*:*", false, "no wildcard in the service, §2.1.5"],
    ["*", true, "every service"],
    ["cognito:*", false, "another service"],
    ["AdminGetUser", false, "no service"],
    ["${aws:PrincipalTag/a}:*", false, "no variables, §2.1.8"],
  ])("%s: %s, %s", (pattern, expected) => {
    expect(isAllowed(allow({ Action: pattern }), asked)).toBe(expected);
    const { Action: _, ...others } = allow({}) as { Action: string };
    expect(isAllowed({ ...others, NotAction: pattern }, asked)).toBe(!expected);
  });

  it("lists are OR, and NotAction excludes each (§2.1.6)", () => {
    expect(isAllowed(allow({ Action: ["s3:*", "cognito-idp:Admin*"] }), asked)).toBe(true);
    expect(isAllowed({ Effect: "Allow", NotAction: ["s3:*", "cognito-idp:Admin*"], Resource: "*" }, asked)).toBe(false);
  });

  it("an empty list never applies, an empty NotAction always (§1.3.1, §1.3.5)", () => {
    expect(isAllowed(allow({ Action: [] }), asked)).toBe(false);
    expect(isAllowed({ Effect: "Allow", NotAction: [], Resource: "*" }, asked)).toBe(true);
  });
});

describe("Resource (§2.2, §3)", () => {
  const s3 = "arn:aws:s3:::bucket/a:b/c";

  it.each([
    ["*", pool, true, "everything"],
    [pool, pool, true, "exact"],
    ["arn:aws:cognito-idp:*:*:userpool/*", pool, true, "wildcards in segments"],
    ["arn:*:userpool/*", pool, false, "a wildcard of the head never crosses a colon, §3.2"],
    ["arn:aws:s3:::bucket/*", s3, true, "the resource portion may contain colons, §3.1"],
    ["arn:aws:s3:::*c", s3, true, "`*` takes `/` and `:`, §3.3"],
    ["arn:aws:s3:::bucket", s3, false, "anchored, §3.4"],
    ["arn:aws:s3:*:*:bucket/*", s3, true, "`*` takes an empty segment, §3.5"],
    ["arn:aws:s3:us-east-1::bucket/*", s3, false, "a full segment does not take an empty one, §3.5"],
    ["ARN:aws:s3:::bucket/*", s3, false, "case-sensitive, §2.2.5"],
    ["arn:aws:s3:::BUCKET/*", s3, false, "case-sensitive, §2.2.5"],
    ["arn:aws:cognito-*:us-east-1:*:userpool/*", pool, true, "a wildcard in the service segment, §3.6"],
    ["arn:aws:cognito-idp:us-east-1:*:user*", pool, true, "a wildcard in the resource type, §3.7"],
    ["arn:aws:cognito-idp:*", pool, true, "a short pattern that ends in `*` is filled up, §3.8"],
    ["arn:aws:cognito-idp", pool, false, "a short pattern that does not, §3.8"],
    ["arn:aws:s3:::a?b", "arn:aws:s3:::a?b", true, "`?` in the request is a character, §3.11"],
    ["arn:aws:s3:::axb", "arn:aws:s3:::a?b", false, "`?` in the request is a character, §3.11"],
    ["arn:aws:s3:::*", "*", false, "only `*` matches the resource `*`, §2.2.3"],
    ["arn:*", "*", false, "only `*` matches the resource `*`, §2.2.3"],
    ["**", "*", false, "only `*` matches the resource `*`, §2.2.3"],
    ["a:b:c:d:e:f", "a:b:c:d:e:f", false, "six parts alone are no ARN, §3.1"],
    ["a:b:c:d:e:f*", "a:b:c:d:e:fg", false, "six parts alone are no ARN, §3.1"],
    ["a:b:c:d:e:?*", "a:b:c:d:e:fg", false, "six parts alone are no ARN, §3.1"],
    ["arn:aws:s3:::abcdef*", "arn:aws:s3:::abcdefg", true, "how it starts"],
    ["arn:aws:s3:::abcdef*", "arn:aws:s3:::xbcdefg", false, "it starts otherwise"],
    ["arn:aws:s3:::abcdef*", "arn:aws:s3:::abcdeg", false, "it starts otherwise"],
    ["arn:aws:s3:::abcdef*", "arn:aws:s3:::abcde", false, "it stops before"],
    ["arn:aws:s3:::abcdef*?", "arn:aws:s3:::abcdef", false, "one character more"],
    ["arn:aws:s3:::?bcdef*", "arn:aws:s3:::xbcdefg", true, "a wildcard first"],
    ["arn:aws:s3:::a*z", "arn:aws:s3:::abcz", true, "text on both sides"],
    ["arn:aws:s3:::a*z", "arn:aws:s3:::abc", false, "text on both sides"],
    ["arn:aws:s?:::abc*", "arn:aws:s4:::abcd", true, "wildcards in two segments"],
    ["*", "*", true, "§2.2.3"],
  ])("%s against %s is %s: %s", (pattern, resource, expected) => {
    expect(isAllowed(allow({ Resource: pattern }), { resource })).toBe(expected);
    expect(isAllowed({ Effect: "Allow", Action: "*", NotResource: pattern }, { resource })).toBe(!expected);
  });

  it("lists are OR, empty ones never apply, empty NotResource always (§2.2.1, §1.3.1, §1.3.5)", () => {
    expect(isAllowed(allow({ Resource: ["arn:aws:s3:::a", pool] }))).toBe(true);
    expect(isAllowed(allow({ Resource: [] }))).toBe(false);
    expect(isAllowed({ Effect: "Allow", Action: "*", NotResource: [] })).toBe(true);
  });

  it("an omitted element matches (§1.2.7)", () => {
    expect(isAllowed({ Effect: "Allow", Action: "*" })).toBe(true);
  });

  describe("with variables", () => {
    const owned = `arn:aws:cognito-idp:us-east-1:${account}:userpool/\${aws:PrincipalTag/pool}`;
    const mine = { "aws:PrincipalTag/pool": "us-east-1_AbCdEf123" };

    it("resolves them in the resource portion (§5.2.1)", () => {
      expect(isAllowed(allow({ Resource: owned }), { context: mine })).toBe(true);
      expect(isAllowed(allow({ Resource: owned }), { context: { "aws:PrincipalTag/pool": "*" } })).toBe(false);
    });

    it("an entry without value matches nothing, others are unaffected (§5.4.3)", () => {
      expect(isAllowed(allow({ Resource: owned }))).toBe(false);
      expect(isAllowed(allow({ Resource: [owned, pool] }))).toBe(true);
    });

    it("leaves them as text before the fifth colon (§5.2.6)", () => {
      const resource = "arn:aws:cognito-idp:us-east-1:${aws:PrincipalAccount}:userpool/*";
      expect(isAllowed(allow({ Resource: resource }), { context: { "aws:PrincipalAccount": account } })).toBe(false);
    });

    it("NotResource of several: one that matches decides, whatever has no value (§2.2.8)", () => {
      const ask = (effect: string, entries: readonly string[]): readonly unknown[] => {
        const { outcome, problems } = decide({ identity: [allow({}), { Effect: effect, Action: "*", NotResource: entries }] });
        return [outcome, problems.map(({ text }) => text)];
      };
      const otherPool = `${pool}2`;
      expect(ask("Deny", [owned, pool])).toEqual(["allow", []]);
      expect(ask("Deny", [pool, owned])).toEqual(["allow", []]);
      expect(ask("Deny", [otherPool])).toEqual(["explicitDeny", []]);
      expect(ask("Deny", [otherPool, owned])).toEqual(["explicitDeny", [owned]]);
      expect(ask("Allow", [otherPool, owned])).toEqual(["allow", [owned]]);
    });

    it("NotResource without value: a Deny applies, an Allow does not, and both say so (§2.2.8)", () => {
      const denied = decide({ identity: [allow({}), { Effect: "Deny", Action: "*", NotResource: owned }] });
      expect(denied.outcome).toBe("explicitDeny");
      expect(denied.problems).toMatchObject([{ kind: "unresolvedResource", text: owned }]);
      const allowed = decide({ identity: [{ Effect: "Allow", Action: "*", NotResource: owned }] });
      expect(allowed.outcome).toBe("implicitDeny");
      expect(allowed.problems).toMatchObject([{ kind: "unresolvedResource", text: owned }]);
    });
  });
});

describe("Principal (§2.3)", () => {
  const session = `arn:aws:sts::${account}:assumed-role/PoolAdmin/alice-session`;
  const federated = `arn:aws:sts::${account}:federated-user/alice`;
  const matches = (principal: unknown, caller: string, principalType?: "Service" | "Federated"): boolean =>
    decide(
      { identity: [allow({})], resource: [{ Effect: "Deny", Principal: principal, Action: "*", Resource: "*" }] },
      { principal: caller, ...(principalType === undefined ? {} : { principalType }) },
    ).outcome === "explicitDeny";

  it.each<[unknown, string, boolean, string]>([
    ["*", alice, true, "everyone, §2.3.1"],
    [{ AWS: "*" }, alice, true, "everyone, §2.3.1"],
    ["*", "anonymous", true, "everyone, §2.3.1"],
    ["*", "s3.amazonaws.com", true, "everyone, §2.3.1"],
    [{ AWS: account }, alice, true, "the account, §2.3.3"],
    [{ AWS: `arn:aws:iam::${account}:root` }, session, true, "the account, §2.3.3"],
    [{ AWS: `arn:aws-cn:iam::${account}:root` }, session, false, "another partition, §3.9"],
    [{ AWS: "444455556666" }, alice, false, "another account"],
    [{ AWS: account }, "anonymous", false, "anonymous is in no account, §7.10.3"],
    [{ AWS: alice }, alice, true, "the user, §2.3.4"],
    [{ AWS: alice.replace("alice", "Alice") }, alice, false, "case-sensitive, §2.3.4"],
    [{ AWS: `arn:aws:iam::${account}:user/*` }, alice, false, "no partial wildcards, §2.3.2"],
    [{ AWS: `arn:aws:iam::${account}:role/PoolAdmin` }, session, true, "the role of the session, §2.3.5"],
    [{ AWS: `arn:aws:iam::${account}:role/some/path/PoolAdmin` }, session, true, "its path is not known, §2.3.5"],
    [{ AWS: `arn:aws:iam::${account}:role/Other` }, session, false, "another role"],
    [{ AWS: `arn:aws:iam::444455556666:role/PoolAdmin` }, session, false, "a role of another account"],
    [{ AWS: session }, session, true, "the session, §2.3.6"],
    [{ AWS: `${session}2` }, session, false, "another session, §2.3.6"],
    [{ AWS: federated }, federated, true, "the federated user, §2.3.7"],
    [{ AWS: alice }, federated, true, "the user behind it, §2.3.7"],
    [{ Service: "s3.amazonaws.com" }, "s3.amazonaws.com", true, "the service, §2.3.8"],
    [{ Service: "*" }, "s3.amazonaws.com", false, "exact, §2.3.8"],
    [{ Federated: "accounts.google.com" }, "accounts.google.com", true, "the provider, §2.3.8"],
    [{ CanonicalUser: "abc" }, alice, false, "S3's own ids, §2.3.8"],
    [{ AWS: ["444455556666"], Service: "s3.amazonaws.com" }, "s3.amazonaws.com", true, "map keys are OR, §2.3.9"],
    [{ AWS: [] }, alice, false, "an empty list, §1.3.1"],
    [{}, alice, false, "an empty map, §1.3.1"],
    [{ AWS: "${aws:PrincipalArn}" }, alice, false, "no variables, §2.3.12"],
  ])("%j names %s: %s, %s", (principal, caller, expected) => {
    expect(matches(principal, caller)).toBe(expected);
  });

  it("tells services from providers when the request says which (§2.3.8)", () => {
    const name = "cognito-identity.amazonaws.com";
    expect(matches({ Federated: name }, name, "Service")).toBe(false);
    expect(matches({ Federated: name }, name, "Federated")).toBe(true);
    expect(matches({ Service: name }, name, "Federated")).toBe(false);
    expect(matches({ Service: name }, name, "Service")).toBe(true);
    const provider = `arn:aws:iam::${account}:saml-provider/Corp`;
    expect(matches({ Federated: provider }, provider)).toBe(true);
  });

  describe("NotPrincipal with Deny (§2.3.14)", () => {
    const root = `arn:aws:iam::${account}:root`;
    const role = `arn:aws:iam::${account}:role/PoolAdmin`;
    const denied = (listed: readonly string[] | "*", caller: string, boundary = false): boolean =>
      decide(
        {
          identity: [allow({})],
          ...(boundary ? { boundary: [allow({})] } : {}),
          resource: [{ Effect: "Deny", NotPrincipal: listed === "*" ? "*" : { AWS: listed }, Action: "*", Resource: "*" }],
        },
        { principal: caller },
      ).outcome === "explicitDeny";

    it.each<[readonly string[] | "*", string, boolean, string]>([
      [[alice, account], alice, false, "user and account"],
      [[alice], alice, true, "the account is missing, §2.3.16"],
      [[account], alice, true, "the user is missing"],
      [[session, role, root], session, false, "session, role and account"],
      [[session, root], session, true, "the role is missing"],
      [[role, root], role, false, "role and account"],
      [[root], root, false, "the root user is its account"],
      [[], alice, true, "nobody is listed, §1.3.5"],
      ["*", "anonymous", false, "everybody is listed"],
      [[account], "anonymous", true, "anonymous is nobody who is listed"],
    ])("%j against %s denies: %s, %s", (listed, caller, expected) => {
      expect(denied(listed, caller)).toBe(expected);
    });

    it("always denies whom a boundary limits (§2.3.15)", () => {
      expect(denied([alice, account], alice, true)).toBe(true);
      expect(denied([root], root, true)).toBe(false);
    });

    it("exempts services and providers by name", () => {
      const statement = (who: object): object => ({ Effect: "Deny", NotPrincipal: who, Action: "*", Resource: "*" });
      const open = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" };
      const ask = (who: object): string =>
        decide({ resource: [open, statement(who)] }, { principal: "s3.amazonaws.com" }).outcome;
      expect(ask({ Service: "s3.amazonaws.com" })).toBe("allow");
      expect(ask({ Service: "sns.amazonaws.com" })).toBe("explicitDeny");
    });
  });

  it("NotPrincipal with Allow grants nothing (§1.2.9)", () => {
    const statement = { Effect: "Allow", NotPrincipal: { AWS: "444455556666" }, Action: "*", Resource: "*" };
    expect(decide({ resource: [statement] }).outcome).toBe("implicitDeny");
  });
});

it("deny of a list of statements is exact about which", () => {
  const { determining } = decide({ identity: [allow({ Sid: "A" }), deny({ Sid: "B" }), deny({ Sid: "C", Action: "s3:*" })] });
  expect(determining.map(({ statement }) => statement.sid)).toEqual(["B"]);
});
