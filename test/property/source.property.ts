import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConditionDeclaration, Expression, PolicyDeclaration, Rule } from "../../src/ast/nodes.js";
import { compileSources } from "../../src/compiler/compile-sources.js";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import { decodePolicy } from "../../src/iam/decode.js";
import type { Policy } from "../../src/ir/model.js";
import { operatorText } from "../../src/ir/operator.js";
import { parse } from "../../src/syntax/parse.js";
import { condition, context, negatableCondition, oneKeyCase, type Tree, textOf } from "../arbitraries/language.js";
import { expressionHolds } from "../model/condition.js";
import { params } from "./params.js";

interface Conditions {
  readonly when: Tree;
  readonly unless: Tree | undefined;
}

interface Case extends Conditions {
  readonly contexts: readonly Parameters<typeof expressionHolds>[1][];
}

function sourceOf({ when, unless }: Conditions): string {
  const clauses = `when named${unless === undefined ? "" : ` unless ${textOf(unless)}`}`;
  return `condition named = ${textOf(when)}
policy Tested {
  rule Reads { allow s3:GetObject on * ${clauses} }
  rule Writes { deny s3:PutObject on * ${clauses} }
  rule Always { allow s3:PutObject on * }
}
`;
}

function parts(text: string): { named: ReadonlyMap<string, ConditionDeclaration>; rule: Rule } {
  const { file, diagnostics } = parse({ name: "tested.abac", text });
  expect(diagnostics).toEqual([]);
  const [named, policy] = file.declarations as [ConditionDeclaration, PolicyDeclaration];
  return { named: new Map([["named", named]]), rule: policy.members[0] as Rule };
}

/** What the tree says, atom by atom. */
function treeHolds(tree: Tree, atomHolds: (text: string) => boolean): boolean {
  switch (tree.kind) {
    case "atom":
      return atomHolds(tree.text);
    case "not":
      return !treeHolds(tree.operand, atomHolds);
    case "and":
      return tree.operands.every((operand) => treeHolds(operand, atomHolds));
    case "or":
      return tree.operands.some((operand) => treeHolds(operand, atomHolds));
  }
}

function decide(policies: readonly Policy[], action: string, given: Parameters<typeof expressionHolds>[1]): string {
  return evaluate(compileLayers({ identity: policies, scps: [], rcps: [] }), {
    principal: "arn:aws:iam::111122223333:role/app",
    action,
    resource: "arn:aws:s3:::logs/x",
    resourceAccount: "111122223333",
    context: given,
  }).outcome;
}

const anyConditions: fc.Arbitrary<Case> = fc.record({
  when: condition,
  unless: fc.option(negatableCondition, { nil: undefined }),
  contexts: fc.array(context, { minLength: 6, maxLength: 6 }),
});

/** IAM cannot say these exactly, and the compiler says so: incompatible conjuncts, too many statements, never true. */
const inexpressible: ReadonlySet<string> = new Set(["TW041", "TW042", "TW279"]);

interface Seen {
  compiled: number;
  refused: number;
  true: number;
  false: number;
  /** Operators of the emitted documents. */
  readonly operators: Set<string>;
}

/** The documents as IAM would read them, or `undefined` when the compiler refused. */
function documentsOf(text: string): readonly Policy[] | undefined {
  const { policies, diagnostics } = compileSources({ sources: { "tested.abac": text } });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.filter(({ code }) => !inexpressible.has(code)).map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  if (errors.length > 0) return undefined;
  return policies[0]!.documents.map((document) => {
    const decoded = decodePolicy({ name: document.name, text: document.text }, "identity");
    expect(decoded.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    return decoded.policy!;
  });
}

function decideAlike(cases: fc.Arbitrary<Case>, runs: number): Seen {
  const seen: Seen = { compiled: 0, refused: 0, true: 0, false: 0, operators: new Set() };
  const property = fc.property(cases, (tried) => {
    const text = sourceOf(tried);
    const { named, rule } = parts(text);
    const documents = documentsOf(text);
    if (documents === undefined) {
      seen.refused++;
      return;
    }
    seen.compiled++;
    for (const { operator } of documents.flatMap(({ statements }) => statements.flatMap(({ conditions: all }) => all)))
      seen.operators.add(operatorText(operator));
    for (const given of tried.contexts) {
      const holds = (expression: Expression): boolean => expressionHolds(expression, given, named);
      const expected = holds(rule.when!.expression) && !(rule.unless !== undefined && holds(rule.unless.expression));
      expect(decide(documents, "s3:GetObject", given)).toBe(expected ? "allow" : "implicitDeny");
      expect(decide(documents, "s3:PutObject", given)).toBe(expected ? "explicitDeny" : "allow");
      seen[`${expected}`]++;
    }
  });
  fc.assert(property, params(runs));
  return seen;
}

describe("source-and-emitted-json-decide-alike", () => {
  it("for any condition, for allow and for deny", { timeout: 3_600_000 }, () => {
    const seen = decideAlike(anyConditions, 1800);
    expect(seen.compiled).toBeGreaterThan(1600);
    // Each is asked of an `allow` and of a `deny`.
    expect(2 * (seen.true + seen.false)).toBeGreaterThanOrEqual(20_000);
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(1000);
    // Every operator that the language can write, with its duals.
    expect(seen.operators.size).toBeGreaterThan(50);
  });

  it("for conditions that ask one key again and again", { timeout: 3_600_000 }, () => {
    const cases = oneKeyCase.map(({ condition: when, contexts }) => ({ when, unless: undefined, contexts }));
    const seen = decideAlike(cases, 6000);
    expect(seen.compiled).toBeGreaterThan(5500);
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(2000);
    expect(seen.operators.size).toBeGreaterThan(50);
  });
});

describe("parsing-keeps-the-structure", () => {
  it("of and, or, not and parentheses", () => {
    const property = fc.property(condition, context, (tree, given) => {
      const holds = (text: string): boolean => {
        const { named } = parts(`condition named = ${text}\npolicy P { rule R { allow * on * } }`);
        return expressionHolds(named.get("named")!.body, given, named);
      };
      expect(holds(textOf(tree))).toBe(treeHolds(tree, holds));
    });
    fc.assert(property, params(1000));
  });
});
