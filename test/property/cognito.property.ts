import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latestGuestScopeDown } from "../../src/cognito/data/guest-scope-down.js";
import { mergedTags, tagsFromClaims } from "../../src/cognito/principal-tags.js";
import { type AmbiguousRoleResolution, chooseRole, type MatchType, type RoleRule } from "../../src/cognito/role-choice.js";
import { groupClaims } from "../../src/cognito/user-pool-groups.js";
import { createEngine } from "../../src/engine/engine.js";
import { allow, config, errors, guests, identityId, issued, pool, trust, userPool } from "../cognito/pools.js";
import { params } from "./params.js";

const claimName = fc.constantFrom("a", "b", "custom:c", "__proto__", "constructor");
const claimValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
  { weight: 3, arbitrary: fc.constantFrom("", "gold", "golden", "marigold", "Gold") },
  fc.jsonValue(),
  fc.double(),
);
const claims: fc.Arbitrary<Record<string, unknown>> = fc
  .array(fc.tuple(claimName, claimValue), { maxLength: 6 })
  .map((entries) => Object.fromEntries(entries));
const tagMap: fc.Arbitrary<Record<string, string>> = fc.dictionary(
  fc.constantFrom("team", "tenant", "level", "__proto__"),
  claimName,
);

const roles = ["a", "b", "c"].map((name) => `arn:aws:iam::111122223333:role/${name}`);
const role = fc.constantFrom(...roles);
const rule: fc.Arbitrary<RoleRule> = fc.record({
  claim: claimName,
  matchType: fc.constantFrom<MatchType>("Equals", "NotEqual", "StartsWith", "Contains"),
  value: fc.constantFrom("gold", "Gold", "g", "old", "1"),
  roleArn: role,
});
const resolution = fc.constantFrom<AmbiguousRoleResolution>("AuthenticatedRole", "Deny");

/** The text of a claim, as the guide has it: written again, without a look at the source. */
function text(value: unknown): string | undefined {
  if (typeof value === "string") return value === "" ? undefined : value;
  return typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)) ? String(value) : undefined;
}

const own = (of: Record<string, unknown>, name: string): unknown => (Object.hasOwn(of, name) ? of[name] : undefined);

const operators: Record<MatchType, (claim: string, value: string) => boolean> = {
  Equals: (claim, value) => claim === value,
  NotEqual: (claim, value) => claim !== value,
  StartsWith: (claim, value) => claim.slice(0, value.length) === value,
  Contains: (claim, value) => claim.split(value).length > 1,
};

describe("session tags", () => {
  it("tags-never-exceed-limits-silently", () => {
    fc.assert(
      fc.property(tagMap, claims, (map, given) => {
        const { tags, problems } = tagsFromClaims(map, given);
        const refused = problems.some(({ severity }) => severity === "error");
        for (const [key, value] of Object.entries(tags)) {
          expect(Object.hasOwn(map, key)).toBe(true);
          expect([...value].length).toBeLessThanOrEqual(256);
          expect(value).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$/u);
        }
        // Every key of the map has its tag or a problem, and an error leaves no tag at all.
        for (const key of Object.keys(map)) {
          const said = problems.some(({ message }) => message.includes(`\`${key}\``));
          expect(said || refused || Object.hasOwn(tags, key)).toBe(true);
        }
        if (refused) expect(Object.keys(tags)).toEqual([]);
        const size = Object.entries(tags).reduce((sum, [key, value]) => sum + Buffer.byteLength(key + value), 0);
        expect(problems.some(({ code }) => code === "tagsMayNotFit")).toBe(size > 460);
      }),
      params(300),
    );
  });

  it("a-tag-is-the-text-of-its-claim", () => {
    fc.assert(
      fc.property(tagMap, claims, (map, given) => {
        const { tags } = tagsFromClaims(map, given);
        for (const [key, value] of Object.entries(tags)) expect(value).toBe(text(own(given, map[key]!)));
      }),
      params(300),
    );
  });

  it("session-tags-override-role-tags-in-any-letter-case", () => {
    const key = fc.constantFrom("team", "Team", "TEAM", "tenant", "__proto__");
    const tags = fc.dictionary(key, fc.constantFrom("x", "y"));
    fc.assert(
      fc.property(tags, tags, (ofRole, ofSession) => {
        const merged = mergedTags(ofRole, ofSession);
        const lower = new Set(Object.keys(ofSession).map((name) => name.toLowerCase()));
        for (const [name, value] of Object.entries(ofSession)) expect(merged[name]).toBe(value);
        for (const [name, value] of Object.entries(merged)) {
          if (lower.has(name.toLowerCase())) expect(own(ofSession, name)).toBe(value);
          else expect(own(ofRole, name)).toBe(value);
        }
      }),
      params(300),
    );
  });
});

describe("the choice of the role", () => {
  it("first-matching-rule-wins", () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 6 }), resolution, claims, (list, ambiguousRoleResolution, given) => {
        const matching = list.filter(({ claim, matchType, value }) => {
          const found = text(own(given, claim));
          return found !== undefined && operators[matchType](found, value);
        });
        const mapping = { type: "Rules", ambiguousRoleResolution, rules: list } as const;
        const choice = chooseRole({ mapping, claims: given, customRole: undefined, defaultRole: roles[2], isGuest: false });
        const otherwise = ambiguousRoleResolution === "Deny" ? undefined : roles[2];
        expect(choice.role).toBe(matching[0]?.roleArn ?? otherwise);
        expect(choice.rule).toBe(matching[0] === undefined ? undefined : list.indexOf(matching[0]));
      }),
      params(300),
    );
  });

  it("rules-behind-the-first-match-do-not-matter", () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), fc.array(rule, { maxLength: 5 }), claims, (list, more, given) => {
        const choose = (rules: readonly RoleRule[]): ReturnType<typeof chooseRole> =>
          chooseRole({
            mapping: { type: "Rules", ambiguousRoleResolution: "Deny", rules },
            claims: given,
            customRole: undefined,
            defaultRole: undefined,
            isGuest: false,
          });
        const first = choose(list);
        if (first.role !== undefined) expect(choose([...list, ...more])).toMatchObject({ role: first.role, rule: first.rule });
      }),
      params(300),
    );
  });

  it("denied-ambiguity-never-yields-a-role-that-nothing-chose", () => {
    const tokens = fc.record(
      { "cognito:roles": fc.array(role), "cognito:preferred_role": fc.oneof(role, fc.jsonValue()) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(tokens, fc.option(role, { nil: undefined }), resolution, (given, customRole, ambiguousRoleResolution) => {
        const mapping = { type: "Token", ambiguousRoleResolution } as const;
        const choice = chooseRole({ mapping, claims: given, customRole, defaultRole: "default", isGuest: false });
        if (choice.role === undefined) {
          expect(choice.problems.length).toBeGreaterThan(0);
          return;
        }
        if (customRole !== undefined) expect(given["cognito:roles"]).toContain(customRole);
        if (choice.source === "ambiguous")
          expect([ambiguousRoleResolution, choice.role]).toEqual(["AuthenticatedRole", "default"]);
        else expect(choice.role).toBe(customRole ?? given["cognito:preferred_role"]);
      }),
      params(300),
    );
  });

  it("the-preferred-role-is-one-of-the-roles-and-of-no-later-group", () => {
    const group = fc.record(
      { name: fc.constantFrom("x", "y", "z"), precedence: fc.nat(3), roleArn: role },
      { requiredKeys: ["name"] },
    );
    fc.assert(
      fc.property(fc.array(group, { maxLength: 5 }), (groups) => {
        const made = groupClaims(groups);
        const preferred = made["cognito:preferred_role"];
        if (preferred === undefined) return;
        const rank = ({ precedence }: { precedence?: number }): number => precedence ?? 99;
        const best = Math.min(...groups.filter(({ roleArn }) => roleArn === preferred).map(rank));
        expect(made["cognito:roles"]).toContain(preferred);
        for (const each of groups)
          if (each.roleArn !== undefined && each.roleArn !== preferred) expect(rank(each)).toBeGreaterThan(best);
      }),
      params(300),
    );
  });
});

describe("sessions", () => {
  const services = ["s3", "ec2", "kms", "iam", "polly", "geo", "cognito-idp", "sagemaker", "rum", "textract", "sts"];
  const names = [
    "GetObject",
    "Encrypt",
    "CreateGrant",
    "GetMapTile",
    "PutRumEvents",
    "InvokeEndpoint",
    "ListMaps",
    "AdminGetUser",
  ];
  const action = fc.tuple(fc.constantFrom(...services), fc.constantFrom(...names)).map(([service, name]) => `${service}:${name}`);

  it("a-guest-never-has-what-the-scope-down-does-not-allow", () => {
    const scopeDown = createEngine({ identity: latestGuestScopeDown.documents.map(({ actions }) => allow(actions)) });
    fc.assert(
      fc.property(fc.uniqueArray(action, { minLength: 1, maxLength: 6 }), action, (granted, asked) => {
        const role = { trust: trust({ amr: "unauthenticated" }), identity: allow(granted) };
        const given = pool({ roles: { ...config.roles, [guests]: role } });
        const decision = given.engine(issued(given.session({ identityId }))).decide({ action: asked, resource: "*" });
        const principal = "arn:aws:iam::111122223333:role/x";
        const limited = scopeDown.decide({ principal, action: asked, resource: "*" }).allowed;
        expect(decision.allowed).toBe(limited && granted.includes(asked));
      }),
      params(60),
    );
  });

  it("session-never-throws-and-refusals-say-why", () => {
    const request = fc.record(
      {
        identityId: fc.oneof(fc.constant(identityId), fc.string({ minLength: 1 })),
        claims,
        provider: fc.oneof(fc.constant(userPool), fc.string({ minLength: 1 })),
        flow: fc.constantFrom("enhanced" as const, "basic" as const),
        customRoleArn: fc.oneof(role, fc.string({ minLength: 1 })),
        roleArn: fc.oneof(role, fc.string({ minLength: 1 })),
      },
      { requiredKeys: ["identityId"] },
    );
    const given = pool({
      allowClassicFlow: true,
      providers: { [userPool]: { principalTags: { team: "a", tenant: "__proto__" } } },
    });
    fc.assert(
      fc.property(request, (asked) => {
        const session = given.session(asked);
        expect(errors(session).length > 0).toBe(!session.issued);
        if (session.issued)
          expect(session.steps.every(({ decision }) => decision.allowed || decision.outcome === "unsigned")).toBe(true);
      }),
      params(300),
    );
  });
});
