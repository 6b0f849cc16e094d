import { describe, expect, it } from "vitest";
import { encodePolicy } from "../../src/iam/encode.js";
import type { Condition, OperatorName, Policy, PolicyKind, Qualifier, Statement } from "../../src/ir/model.js";
import { optimise, runPass, traceOptimise } from "../../src/optimise/optimise.js";

const statement = (i: number, said: Partial<Statement>): Statement => ({
  effect: "Allow",
  actions: { negated: false, patterns: ["s3:GetObject"] },
  resources: { negated: false, patterns: ["arn:aws:s3:::a/*"] },
  conditions: [],
  origin: { kind: "source", policy: "P", rule: `R${i}`, span: { file: "p.abac", start: i * 10, end: i * 10 + 5 } },
  ...said,
});

const policy = (statements: readonly Partial<Statement>[], kind: PolicyKind = "identity"): Policy => ({
  name: "P",
  kind,
  version: "2012-10-17",
  statements: statements.map((said, i) => statement(i, said)),
});

const list = (...patterns: string[]): { readonly negated: boolean; readonly patterns: readonly string[] } => ({
  negated: false,
  patterns,
});
const but = (...patterns: string[]): { readonly negated: boolean; readonly patterns: readonly string[] } => ({
  negated: true,
  patterns,
});

const asks = (name: OperatorName, values: readonly string[], qualifier?: Qualifier): Condition => ({
  operator: qualifier === undefined ? { name, ifExists: false } : { qualifier, name, ifExists: false },
  key: "aws:PrincipalTag/team",
  values,
});

const json = (each: Policy): unknown => encodePolicy(each).Statement;
const rulesOf = ({ origin, alsoFrom = [] }: Statement): readonly unknown[] =>
  [origin, ...alsoFrom].map((each) => (each.kind === "source" ? each.rule : each.pointer));

describe("merge", () => {
  it("joins statements that differ in their actions, and names both rules", () => {
    const after = optimise(policy([{ sid: "A" }, { sid: "B", actions: list("s3:PutObject") }]));
    expect(json(after)).toEqual([
      { Sid: "A", Effect: "Allow", Action: ["s3:GetObject", "s3:PutObject"], Resource: "arn:aws:s3:::a/*" },
    ]);
    expect(after.statements.map(rulesOf)).toEqual([["R0", "R1"]]);
  });

  it("joins resources, and then the actions that became alike", () => {
    const four = [
      ["s3:GetObject", "arn:aws:s3:::a/*"],
      ["s3:PutObject", "arn:aws:s3:::a/*"],
      ["s3:GetObject", "arn:aws:s3:::b/*"],
      ["s3:PutObject", "arn:aws:s3:::b/*"],
    ] as const;
    const after = optimise(policy(four.map(([action, resource]) => ({ actions: list(action), resources: list(resource) }))));
    expect(after.statements).toHaveLength(1);
    expect(rulesOf(after.statements[0]!)).toEqual(["R0", "R1", "R2", "R3"]);
  });

  it("joins named principals, never everybody and somebody", () => {
    const named = (value: string): Partial<Statement> => ({
      principals: { negated: false, everyone: false, entries: [{ type: "AWS", value }] },
    });
    const roles = [named("arn:aws:iam::111122223333:role/a"), named("arn:aws:iam::111122223333:role/b")];
    expect(optimise(policy(roles, "resource")).statements).toHaveLength(1);
    expect(optimise(policy([named("*"), ...roles.slice(1)], "resource")).statements).toHaveLength(2);
  });

  it("joins the values of one condition, unless all of a set are asked about", () => {
    const pair = (qualifier?: Qualifier): Policy =>
      policy(["a", "b"].map((value) => ({ conditions: [asks("StringEquals", [value], qualifier)] })));
    expect(optimise(pair()).statements).toHaveLength(1);
    expect(optimise(pair("ForAnyValue")).statements).toHaveLength(1);
    expect(optimise(pair("ForAllValues")).statements).toHaveLength(2);
  });

  it.each([
    ["effects", [{}, { effect: "Deny" as const, actions: list("s3:PutObject") }]],
    ["everything but some actions", [{ actions: but("s3:GetObject") }, { actions: but("s3:PutObject") }]],
    ["two elements", [{}, { actions: list("s3:PutObject"), resources: list("arn:aws:s3:::b/*") }]],
    [
      "conditions that exclude",
      [{ conditions: [asks("StringNotEquals", ["a"])] }, { conditions: [asks("StringNotEquals", ["b"])] }],
    ],
  ])("leaves statements apart that differ in %s", (_, statements) => {
    const before = policy(statements);
    expect(optimise(before)).toBe(before);
  });
});

describe("subsume", () => {
  it("leaves out what a wider pattern says", () => {
    const before = policy([
      {
        actions: list("s3:GetObject", "s3:Get*", "S3:getacl"),
        resources: list("arn:aws:s3:::a/*", "arn:aws:s3:::a/b", "arn:aws:s3:::*"),
        conditions: [asks("StringLike", ["a", "a*"])],
      },
    ]);
    expect(json(runPass("subsume", before))).toEqual([
      {
        Effect: "Allow",
        Action: "s3:Get*",
        Resource: "arn:aws:s3:::*",
        Condition: { StringLike: { "aws:PrincipalTag/team": "a*" } },
      },
    ]);
  });

  it("leaves out a statement that one without conditions includes, and keeps its rule's name", () => {
    const before = policy([{ conditions: [asks("StringEquals", ["a"])] }, { actions: list("s3:*") }]);
    const after = runPass("subsume", before);
    expect(after.statements.map(rulesOf)).toEqual([["R1", "R0"]]);
  });

  it("keeps `*` beside ARNs, for actions without resources", () => {
    const before = policy([{ resources: list("*") }, { resources: list("arn:aws:s3:::*") }]);
    expect(runPass("subsume", before).statements.map(({ resources }) => resources?.patterns)).toEqual([["*"]]);
    const reverse = policy([{ resources: list("arn:aws:s3:::*"), actions: list("s3:*") }, { resources: list("*") }]);
    expect(runPass("subsume", reverse)).toBe(reverse);
  });

  it("keeps what `NotResource` lists where a variable may have no value", () => {
    const before = policy([{ resources: but("arn:aws:s3:::*", "arn:aws:s3:::${aws:username}") }]);
    expect(runPass("subsume", before)).toBe(before);
  });
});

describe("dedupe and order", () => {
  it("keep one of each, in one order", () => {
    const before = policy([{ actions: list("s3:PutObject", "s3:GetObject", "S3:putobject") }]);
    const { policy: after, runs } = traceOptimise(before);
    expect(after.statements[0]?.actions.patterns).toEqual(["s3:GetObject", "s3:PutObject"]);
    expect(runs.map(({ pass, patches }) => [pass, patches.map(({ path }) => path.join("/"))])).toEqual([
      ["dedupe", ["statements/0/actions/patterns"]],
      ["order", ["statements/0/actions/patterns"]],
    ]);
  });

  it("leave a policy alone, the object itself, when there is nothing to do", () => {
    const before = policy([{}]);
    expect(traceOptimise(before)).toEqual({ policy: before, runs: [] });
    expect(optimise(before)).toBe(before);
  });
});

describe("hostile policies", () => {
  it("with very many wildcards are finished", () => {
    const many = Array.from({ length: 3000 }, (_, i) => `arn:aws:s3:::${"*a".repeat(20)}${i}*`);
    const before = policy([{ resources: list(...many) }, { resources: list(...many), actions: list("s3:PutObject") }]);
    expect(optimise(before).statements).toHaveLength(1);
  });
});
