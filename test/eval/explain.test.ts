import { describe, expect, it } from "vitest";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import { explainView } from "../../src/eval/explain.js";
import type { ExplainedStatement } from "../../src/eval/explanation.js";
import { isSameAccount, needsResourcePolicy } from "../../src/eval/granted.js";
import { requestView } from "../../src/eval/request-view.js";
import { account, alice, type Context, decide, type LayersAsJson, layersFrom, pool, requestFor } from "./ask.js";
import { policyFrom } from "./policies.js";

type Parts = NonNullable<Parameters<typeof requestFor>[0]>;

const explain = (json: LayersAsJson, parts: Parts = {}): ReturnType<typeof explainView> =>
  explainView(compileLayers(layersFrom(json)), requestView(requestFor(parts)));

const all = { Effect: "Allow", Action: "*", Resource: "*" };

/** The explanation of a lone statement of the identity layer. */
function one(statement: object, parts: Parts = {}): ExplainedStatement {
  return explain({ identity: [{ ...all, ...statement }] }, parts).layers[0]!.policies[0]!.statements[0]!;
}

describe("the explanation of an element", () => {
  it("says of each entry whether it matches, and what its variables stand for", () => {
    const { resource } = one({
      Resource: ["arn:aws:s3:::b", pool, "${aws:username}", "arn:aws:cognito-idp:*:*:userpool/${aws:x}"],
    });
    expect(resource).toEqual({
      matched: true,
      negated: false,
      entries: [
        { text: "arn:aws:s3:::b", unresolved: [], matched: false },
        { text: pool, unresolved: [], matched: true },
        { text: "${aws:username}", unresolved: ["aws:username"], matched: false },
        { text: "arn:aws:cognito-idp:*:*:userpool/${aws:x}", unresolved: ["aws:x"], matched: false },
      ],
    });
    expect(one({ Resource: "arn:aws:s3:::b/${aws:x}" }, { context: { "aws:x": "y" } }).resource?.entries).toEqual([
      { text: "arn:aws:s3:::b/${aws:x}", resolved: "arn:aws:s3:::b/y", unresolved: [], matched: false },
    ]);
    expect(one({ Action: ["s3:*", "cognito-idp:Tag*", "nonsense"] }).action).toEqual({
      matched: true,
      negated: false,
      entries: [
        { text: "s3:*", unresolved: [], matched: false },
        { text: "cognito-idp:Tag*", unresolved: [], matched: true },
        { text: "nonsense", unresolved: [], matched: false },
      ],
    });
  });

  it("has no variables in a document of the old version", () => {
    const statement = { ...all, Resource: "arn:aws:s3:::${aws:x}", Condition: { StringEquals: { "aws:y": "${aws:x}" } } };
    const policy = policyFrom({ Version: "2008-10-17", Statement: [statement] });
    const { layers } = explainView(
      compileLayers({ identity: [policy], scps: [], rcps: [] }),
      requestView(requestFor({ context: { "aws:x": "v", "aws:y": "${aws:x}" } })),
    );
    const [explained] = layers[0]!.policies[0]!.statements;
    expect(explained?.resource?.entries).toEqual([{ text: "arn:aws:s3:::${aws:x}", unresolved: [], matched: false }]);
    expect(explained?.conditions[0]?.expected).toEqual([{ text: "${aws:x}", unresolved: [], matched: true }]);
  });

  it("has no variables under an operator that takes none", () => {
    const { conditions } = one(
      { Condition: { NumericEquals: { "aws:y": "${aws:x}" } } },
      { context: { "aws:x": "1", "aws:y": "1" } },
    );
    expect(conditions[0]).toMatchObject({
      matched: false,
      expected: [{ text: "${aws:x}", unresolved: [], matched: false }],
      problems: [{ kind: "malformedPolicyValue", text: "${aws:x}" }],
    });
  });

  it("says which policy value matches the value, or some member of the list", () => {
    const matching = (operator: string, context: Context): readonly boolean[] | undefined =>
      one({ Condition: { [operator]: { "app:k": ["a", "b"] } } }, { context }).conditions[0]?.expected.map(
        ({ matched }) => matched,
      );
    expect(matching("StringEquals", { "app:k": "b" })).toEqual([false, true]);
    expect(matching("StringNotEquals", { "app:k": "b" })).toEqual([false, true]);
    expect(matching("ForAnyValue:StringEquals", { "app:k": ["x", "a"] })).toEqual([true, false]);
    expect(matching("ForAllValues:StringEquals", { "app:k": [] })).toEqual([false, false]);
    expect(matching("StringEquals", {})).toEqual([false, false]);
  });

  it("matches as a whole only if every element does", () => {
    const whole = (statement: object, parts: Parts = {}): boolean => one(statement, parts).matched;
    expect(whole({})).toBe(true);
    expect(whole({ Action: "s3:*" })).toBe(false);
    expect(whole({ Resource: "arn:aws:s3:::b" })).toBe(false);
    expect(whole({ Condition: { StringEquals: { "app:k": "a" } } })).toBe(false);
    expect(
      whole({ Condition: { StringEquals: { "app:k": "a" }, Bool: { "app:m": "true" } } }, { context: { "app:k": "a" } }),
    ).toBe(false);
  });
});

describe("the explanation of a principal", () => {
  const resource = (statement: object, parts: Parts = {}): ExplainedStatement =>
    explain({ resource: [{ ...all, ...statement }], ...(parts.principal === undefined ? {} : {}) }, parts).layers[1]!.policies[0]!
      .statements[0]!;

  it("says which entry names the requester, and how", () => {
    expect(resource({ Principal: { AWS: [account, "444455556666", alice] } })).toMatchObject({
      matched: true,
      principal: {
        matched: true,
        negated: false,
        levels: ["direct", "account"],
        entries: [
          { text: account, unresolved: [], matched: true },
          { text: "444455556666", unresolved: [], matched: false },
          { text: alice, unresolved: [], matched: true },
        ],
      },
    });
  });

  it("that is somebody else does not match, and so the statement does not", () => {
    const explained = resource({ Principal: { AWS: "444455556666" } });
    expect(explained.matched).toBe(false);
    expect(explained.principal).toMatchObject({ matched: false, levels: [] });
  });

  it("has entries of its own under NotPrincipal, whatever the boundary", () => {
    const deny = { ...all, Effect: "Deny", NotPrincipal: { AWS: [alice, account] } };
    const boundary = [all];
    const explained = (json: LayersAsJson) =>
      explain(json).layers.find(({ layer }) => layer === "resource")!.policies[0]!.statements[0];
    expect(explained({ resource: [deny] })).toMatchObject({
      matched: false,
      principal: { matched: false, negated: true, levels: [], entries: [{ matched: true }, { matched: true }] },
    });
    // The boundary limits the exemption (§2.3.15).
    expect(explained({ resource: [deny], boundary })).toMatchObject({ matched: true, principal: { matched: true } });
    expect(explain({ identity: [all], resource: [deny], boundary }).outcome).toBe("explicitDeny");
    expect(explain({ identity: [all], resource: [deny] }).outcome).toBe("allow");
  });
});

describe("the explanation of the layers", () => {
  it("has them in their order, each level by itself", () => {
    const { layers } = explain({
      identity: [all],
      resource: [{ ...all, Principal: "*" }],
      boundary: [all],
      session: [all],
      scps: [[all], [{ ...all, Action: "s3:*" }]],
      rcps: [[{ ...all, Effect: "Deny", Action: "s3:*", Principal: "*" }]],
      endpoint: [{ ...all, Principal: "*" }],
    });
    expect(layers.map(({ layer, level, verdict, stopped }) => [layer, level, verdict, stopped])).toEqual([
      ["identity", 0, "allowed", false],
      ["resource", 0, "allowed", false],
      ["boundary", 0, "allowed", false],
      ["session", 0, "allowed", false],
      ["scps", 0, "allowed", false],
      ["scps", 1, "silent", true],
      ["rcps", 0, "silent", false],
      ["endpoint", 0, "allowed", false],
    ]);
  });

  it("names those that are silent, in the order in which a person looks for them", () => {
    const none = { ...all, Action: "s3:*" };
    const open = { identity: [all], boundary: [all], session: [all], scps: [[all]], endpoint: [all] };
    for (const name of ["identity", "boundary", "session", "endpoint"] as const)
      expect(explain({ ...open, [name]: [none] }).silent).toEqual([name]);
    expect(explain({ ...open, scps: [[all], [none]] }).silent).toEqual(["scps"]);
    const silent = { identity: [none], boundary: [none], session: [none], scps: [[none]], endpoint: [none] };
    expect(explain(silent).silent).toEqual(["endpoint", "scps", "identity", "boundary", "session"]);
    expect(explain(silent, { resourceAccount: "444455556666" }).silent).toEqual([
      "endpoint",
      "scps",
      "resource",
      "identity",
      "boundary",
      "session",
    ]);
    expect(explain(open).silent).toEqual([]);
  });

  it("says which are not consulted, and leaves their statements out", () => {
    const { layers } = explain({ identity: [all], rcps: [[]] }, { principal: "lambda.amazonaws.com" });
    expect(layers[0]).toMatchObject({
      layer: "identity",
      verdict: "notConsulted",
      stopped: false,
      policies: [{ statements: [] }],
    });
  });
});

describe("malformed values", () => {
  const problems = (json: LayersAsJson, context: Context = {}): readonly string[] =>
    decide(json, { context }).problems.map(({ layer, kind, text, condition }) => [layer, kind, text, condition].join(" "));
  const when = (condition: object, more: object = {}): object => ({ ...all, ...more, Condition: condition });

  it("are named with their conditions, unless a clause without a problem fails anyway", () => {
    const condition = { NumericEquals: { "app:n": "1" }, Bool: { "app:b": "true" }, StringEquals: { "app:s": "a" } };
    const bad = { "app:n": "one", "app:b": "yes" };
    expect(problems({ identity: [when(condition)] }, { ...bad, "app:s": "a" })).toEqual([
      "identity malformedContextValue one 0",
      "identity malformedContextValue yes 1",
    ]);
    expect(problems({ identity: [when(condition)] }, { ...bad, "app:s": "b" })).toEqual([]);
    expect(problems({ identity: [when(condition, { Resource: "arn:aws:s3:::b" })] }, { ...bad, "app:s": "a" })).toEqual([]);
  });

  it("of presence are only those of the policy", () => {
    expect(problems({ identity: [when({ Null: { "app:k": ["maybe", "true"] } })] }, { "app:k": ["a", "b"] })).toEqual([
      "identity malformedPolicyValue maybe 0",
    ]);
    expect(problems({ identity: [when({ Null: { "app:k": "false" } })] }, { "app:k": ["a", "b"] })).toEqual([]);
  });

  it("include a list without a qualifier, unless it is empty", () => {
    expect(problems({ identity: [when({ StringEquals: { "app:k": "a" } })] }, { "app:k": ["a"] })).toEqual([
      "identity multivaluedWithoutQualifier app:k 0",
    ]);
    const empty = { StringNotEquals: { "app:k": "a" }, NumericEquals: { "app:n": "1" } };
    expect(problems({ identity: [when(empty)] }, { "app:k": [], "app:n": "x" })).toEqual(["identity malformedContextValue x 1"]);
  });

  it("of a Deny are named with those of the allows, until a Deny decides", () => {
    const deny = when({ NumericEquals: { "app:n": "1" } }, { Effect: "Deny" });
    const allow = when({ NumericEquals: { "app:m": "1" } });
    const context = { "app:n": "x", "app:m": "y" };
    expect(problems({ identity: [deny, allow] }, context)).toEqual([
      "identity malformedContextValue x 0",
      "identity malformedContextValue y 0",
    ]);
    expect(problems({ identity: [deny, allow, { ...all, Effect: "Deny" }] }, context)).toEqual([
      "identity malformedContextValue x 0",
    ]);
  });

  it("of statements about others are nobody's business", () => {
    const about = (principal: object): LayersAsJson => ({
      resource: [when({ NumericEquals: { "app:n": "1" } }, { Effect: "Deny", ...principal })],
    });
    expect(problems(about({ Principal: { AWS: "444455556666" } }), { "app:n": "x" })).toEqual([]);
    expect(problems(about({ Principal: { AWS: account } }), { "app:n": "x" })).toEqual(["resource malformedContextValue x 0"]);
    const not = about({ NotPrincipal: { AWS: [alice, account] } });
    expect(problems(not, { "app:n": "x" })).toEqual([]);
    expect(problems({ ...not, boundary: [all] }, { "app:n": "x" })).toEqual(["resource malformedContextValue x 0"]);
    // Not even when there is a problem elsewhere.
    const elsewhere = { identity: [when({ NumericEquals: { "app:m": "1" } })] };
    for (const others of [about({ Principal: { AWS: "444455556666" } }), not])
      expect(problems({ ...others, ...elsewhere }, { "app:n": "x", "app:m": "y" })).toEqual([
        "identity malformedContextValue y 0",
      ]);
  });
});

describe("services whose resource policy must allow", () => {
  const needs = (action: string, resource: string): boolean => needsResourcePolicy(requestView(requestFor({ action, resource })));
  const role = `arn:aws:iam::${account}:role/app`;
  const key = `arn:aws:kms:eu-west-1:${account}:key/1`;

  it("are STS for roles and KMS for keys", () => {
    expect([needs("sts:AssumeRole", role), needs("STS:assumerole", role), needs("kms:Decrypt", key)]).toEqual([true, true, true]);
    expect([needs("sts:AssumeRole", alice), needs("sts:AssumeRole", "*"), needs("iam:GetRole", role)]).toEqual([
      false,
      false,
      false,
    ]);
    expect([needs("sts:AssumeRole", `arn:aws:sts::${account}:role/app`), needs("sts:AssumeRole", key)]).toEqual([false, false]);
    expect([
      needs("kms:ListAliases", `arn:aws:kms:eu-west-1:${account}:alias/a`),
      needs("kms:Decrypt", role),
      needs("s3:Get", key),
    ]).toEqual([false, false, false]);
    expect(needs("kms:Decrypt", `arn:aws:other:eu-west-1:${account}:key/1`)).toBe(false);
  });

  it("do not count in a foreign account, where the resource policy must allow anyway", () => {
    const same = (resourceAccount: string): boolean => isSameAccount(requestView(requestFor({ resourceAccount })));
    expect([same(account), same("444455556666")]).toEqual([true, false]);
  });
});

describe("an evaluation", () => {
  it("forgets the malformed values of the one before", () => {
    const compiled = compileLayers(layersFrom({ identity: [{ ...all, Condition: { NumericEquals: { "app:n": "1" } } }, all] }));
    const asked = requestFor({ context: { "app:n": "x" } });
    expect(evaluate(compiled, asked).problems).toHaveLength(1);
    const view = requestView(requestFor({ context: { "app:n": "1" } }));
    view.hasProblems = true;
    expect(explainView(compiled, view).problems).toEqual([]);
  });

  it("takes over a layer whose policies are the same list", () => {
    const layers = layersFrom({ identity: [all], scps: [[all]] });
    const before = compileLayers(layers);
    const after = compileLayers({ ...layers, scps: [[...layers.scps[0]!]] }, before);
    expect(after.identity).toBe(before.identity);
    expect(after.scps[0]).not.toBe(before.scps[0]);
  });

  it("always allows sts:GetCallerIdentity to whoever is somebody, with nothing that determines it", () => {
    const deny = { ...all, Effect: "Deny" };
    expect(decide({ identity: [deny] }, { action: "sts:GetCallerIdentity", resource: "*" })).toEqual({
      outcome: "allow",
      determining: [],
      problems: [],
    });
    expect(decide({ identity: [deny] }, { action: "sts:GetCallerIdentity", resource: "*", principal: "anonymous" }).outcome).toBe(
      "implicitDeny",
    );
  });
});
