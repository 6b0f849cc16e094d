import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PolicyDeclaration, Protect, Require, Rule } from "../../src/ast/nodes.js";
import { compileSources } from "../../src/compiler/compile-sources.js";
import type { ContextValue } from "../../src/eval/model.js";
import { decodePolicy } from "../../src/iam/decode.js";
import type { Policy } from "../../src/ir/model.js";
import { parse } from "../../src/syntax/parse.js";
import { type Tree, textOf } from "../arbitraries/language.js";
import { evaluate } from "../model/evaluate.js";
import { type Call, cognitoActions, lacks, protectDenies, requireDenies, ruleApplies, speaksOf } from "../model/governance.js";
import { params } from "./params.js";

const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const account = "111122223333";

// ---------------------------------------------------------------- calls

const keys = ["team", "team", "Team", "env", "center", "odd key", "x"];
const values = ["blue", "green", "cc-1", "none", "x"];

/** Calls of signed actions with what the action can carry, and nothing else. */
const call: fc.Arbitrary<Call> = fc
  .record({
    action: fc.oneof(
      pick(cognitoActions.filter(({ signed }) => signed)),
      pick(cognitoActions.filter(({ signed, carries }) => signed && carries.has("aws:TagKeys"))),
    ),
    tags: fc.array(fc.tuple(pick(keys), pick(values)), { maxLength: 4 }),
    resourceTeam: fc.option(pick(values), { nil: undefined }),
    principalTeam: fc.option(pick(values), { nil: undefined }),
    mfa: pick(["true", "false", undefined]),
    named: fc.boolean(),
  })
  .map(({ action, tags, resourceTeam, principalTeam, mfa, named }) => {
    // One spelling of a key: what a condition reads of two is not said (iam-semantics §6.2.4).
    const sent = new Map([...new Map(tags.map((tag) => [tag[0].toLowerCase(), tag])).values()]);
    const context = new Map<string, ContextValue>();
    if (principalTeam !== undefined) context.set("aws:PrincipalTag/team", principalTeam);
    if (mfa !== undefined) context.set("aws:MultiFactorAuthPresent", mfa);
    const hasTags = named && action.carries.has("aws:ResourceTag");
    if (hasTags && resourceTeam !== undefined) context.set("aws:ResourceTag/team", resourceTeam);
    if (action.carries.has("aws:RequestTag")) for (const [key, value] of sent) context.set(`aws:RequestTag/${key}`, value);
    if (action.carries.has("aws:TagKeys") && sent.size > 0) context.set("aws:TagKeys", [...sent.keys()]);
    const [service = ""] = action.name.split(":");
    const type = service === "cognito-idp" ? "userpool" : "identitypool";
    // Creations name nothing, and neither does their tagging leg.
    const resource = named && action.types.length > 0 ? `arn:aws:${service}:eu-west-1:${account}:${type}/x` : "*";
    return { action, resource, tags: sent, context };
  });

const calls = fc.array(call, { minLength: 20, maxLength: 20 });

function policyOf(text: string): PolicyDeclaration {
  const { file, diagnostics } = parse({ name: "tested.abac", text });
  expect(diagnostics).toEqual([]);
  return file.declarations.find((each) => each.kind === "policy") as PolicyDeclaration;
}

interface Compiled {
  readonly codes: ReadonlySet<string>;
  /** Absent after an error; several where the quota divides them. */
  readonly documents: readonly Policy[] | undefined;
}

function compile(text: string): Compiled {
  const { policies, diagnostics } = compileSources({ sources: { "tested.abac": text } });
  const codes = new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code));
  const documents = policies[0]?.documents.map(
    ({ text: json }) => decodePolicy({ name: "tested", text: json }, "identity").policy!,
  );
  return { codes, documents };
}

function outcome(documents: readonly Policy[], { action, resource, context }: Call): string {
  const principal = `arn:aws:iam::${account}:role/app`;
  const request = { principal, action: action.name, resource, resourceAccount: account, context };
  return evaluate({ identity: documents, scps: [], rcps: [] }, request).outcome;
}

// ---------------------------------------------------------------- unsupported

const atom: fc.Arbitrary<Tree> = pick([
  'resource.tag.team == "blue"',
  "resource.tag.team != principal.tag.team",
  "principal.tag.team == resource.tag.team",
  'principal.tag.team in ["x", "${resource.tag.team}"]',
  "missing resource.tag.team",
  'request.tag.team in ["blue", "green"]',
  'request.tag.team? == "blue"',
  'any request.tagKeys in ["team"] ignoring case',
  'all request.tagKeys in ["team", "env"]',
  'principal.tag.team == "blue"',
  "request.mfa",
]).map((text) => ({ kind: "atom", text }));

function tree(depth: number): fc.Arbitrary<Tree> {
  if (depth === 0) return atom;
  const inner = tree(depth - 1);
  return fc.oneof(
    { weight: 2, arbitrary: atom },
    { weight: 1, arbitrary: inner.map((operand): Tree => ({ kind: "not", operand, redundant: false })) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: pick(["and", "or"] as const),
        operands: fc.array(inner, { minLength: 2, maxLength: 3, size: "max" }),
        redundant: fc.constant(false),
      }),
    },
  );
}

const items = [
  "cognito-idp:*",
  "cognito-idp:List*",
  "cognito-idp:Admin*",
  "cognito-idp:*User*",
  "cognito-idp:ListUserPools",
  "cognito-idp:CreateUserPool",
  "cognito-idp:TagResource",
  "cognito-idp:UntagResource",
  "cognito-idp:UpdateUserPool",
  "cognito-idp:AdminGetUser",
  "cognito-identity:*",
  "cognito-identity:Delete*",
  "cognito-identity:SetIdentityPoolRoles",
  "cognito-sync:ListRecords",
];
const list = fc
  .record({
    include: fc.shuffledSubarray(items, { minLength: 1, maxLength: 4 }),
    except: fc.shuffledSubarray(items.slice(1), { maxLength: 2 }),
  })
  .map(({ include, except }) => `${include.join(", ")}${except.length === 0 ? "" : ` except ${except.join(", ")}`}`);

const divided = fc.record({
  actions: list,
  when: fc.option(tree(2), { nil: undefined }),
  unless: fc.option(tree(2), { nil: undefined }),
  mode: pick(["skip", "unconditional"]),
  calls,
});

/** IAM cannot say the condition or the list, or nothing is left of the rule. */
const inexpressible: ReadonlySet<string> = new Set(["TW041", "TW042", "TW044", "TW045"]);

describe("source-and-emitted-json-decide-alike", () => {
  it("for rules with `unsupported`, whatever the actions carry", { timeout: 3_600_000 }, () => {
    const seen = { applied: 0, not: 0, skipped: 0, stripped: 0, nothing: 0 };
    const property = fc.property(divided, ({ actions, when, unless, mode, calls: tried }) => {
      const clauses = [
        ...(when === undefined ? [] : [`when ${textOf(when)}`]),
        ...(unless === undefined ? [] : [`unless ${textOf(unless)}`]),
        `unsupported ${mode}`,
      ].join(" ");
      const text = `policy P { rule Allowed { allow cognito-idp:*, cognito-identity:*, cognito-sync:* on * } rule R { deny ${actions} on * ${clauses} } }`;
      const rule = policyOf(text).members[1] as Rule;
      const { codes, documents } = compile(text);
      for (const code of codes) expect(inexpressible.has(code), `${code} ${text}`).toBe(true);
      if (documents === undefined) {
        seen.nothing++;
        if (codes.has("TW045"))
          expect(cognitoActions.filter((each) => speaksOf(rule, each, text)).map(({ name }) => name)).toEqual([]);
        return;
      }
      for (const each of tried) {
        const applies = ruleApplies(rule, each, text);
        expect(outcome(documents, each), `${each.action.name} ${text}`).toBe(applies ? "explicitDeny" : "allow");
        seen[applies ? "applied" : "not"]++;
        if (lacks(rule, each.action, text).size > 0 && mode === "skip") seen.skipped++;
        if (lacks(rule, each.action, text).size > 0 && mode !== "skip" && applies) seen.stripped++;
      }
    });
    fc.assert(property, params(1300));
    expect(seen.applied + seen.not).toBeGreaterThanOrEqual(20_000);
    expect(seen.applied).toBeGreaterThan(1500);
    expect(seen.not).toBeGreaterThan(4000);
    expect(seen.skipped).toBeGreaterThan(1500);
    expect(seen.stripped).toBeGreaterThan(500);
    expect(seen.nothing * 20).toBeLessThan(seen.applied + seen.not);
  });

  const vocabulary = `tag team: "blue" | "green"\ntag env\ntag center: like "cc-*" | "none"\ntag "odd key"\ntag x\n`;
  const fits = (key: string, value: string): boolean => {
    if (key === "team") return value === "blue" || value === "green";
    return key !== "center" || value === "none" || value.startsWith("cc-");
  };
  const tagList = fc
    .shuffledSubarray(["team", "env", "center", '"odd key"'], { minLength: 1, maxLength: 3 })
    .map((names) => names.join(", "));
  const exemption = pick([
    "",
    "",
    'unless principal.tag.team == "blue"',
    "unless request.mfa",
    "unless missing principal.tag.team",
  ]);

  it("for `require`", { timeout: 3_600_000 }, () => {
    const seen = { denied: 0, allowed: 0 };
    const wanted = pick([
      "cognito-idp:CreateUserPool",
      "cognito-idp:CreateUserPool, cognito-idp:TagResource, cognito-identity:TagResource",
    ]);
    const cases = fc.record({ tags: tagList, only: fc.boolean(), on: wanted, unless: exemption, calls });
    const property = fc.property(cases, ({ tags, only, on, unless, calls: tried }) => {
      const text = `${vocabulary}policy P { rule A { allow cognito-idp:*, cognito-identity:*, cognito-sync:* on * } require { tags ${only ? "only " : ""}${tags} on ${on} ${unless} } }`;
      const node = policyOf(text).members[1] as Require;
      const { documents, codes } = compile(text);
      expect([...codes]).toEqual([]);
      for (const each of tried) {
        const denied = requireDenies(node, each, fits);
        expect(outcome(documents!, each), `${each.action.name} ${JSON.stringify([...each.tags])} ${text}`).toBe(
          denied ? "explicitDeny" : "allow",
        );
        const listed = on.includes(each.action.name);
        if (listed) seen[denied ? "denied" : "allowed"]++;
      }
    });
    fc.assert(property, params(1000));
    expect(Math.min(seen.denied, seen.allowed)).toBeGreaterThan(500);
  });

  it("for `protect`", { timeout: 3_600_000 }, () => {
    const seen = { denied: 0, allowed: 0 };
    const types = ["cognito-idp:userpool", "cognito-identity:identitypool"];
    const cases = fc.record({
      tags: tagList,
      on: fc.shuffledSubarray(types, { minLength: 1 }),
      unless: exemption,
      calls,
    });
    const property = fc.property(cases, ({ tags, on, unless, calls: tried }) => {
      const text = `${vocabulary}policy P { rule A { allow cognito-idp:*, cognito-identity:*, cognito-sync:* on * } protect { tags ${tags} on ${on.join(", ")} ${unless} } }`;
      const node = policyOf(text).members[1] as Protect;
      const { documents, codes } = compile(text);
      expect([...codes]).toEqual([]);
      for (const each of tried) {
        const denied = protectDenies(node, each, on);
        expect(outcome(documents!, each), `${each.action.name} ${JSON.stringify([...each.tags])} ${text}`).toBe(
          denied ? "explicitDeny" : "allow",
        );
        if (each.action.carries.has("aws:TagKeys") && each.tags.size > 0) seen[denied ? "denied" : "allowed"]++;
      }
    });
    fc.assert(property, params(1000));
    expect(Math.min(seen.denied, seen.allowed)).toBeGreaterThan(1500);
  });
});
