import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/catalog.js";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import type { ContextValue } from "../../src/eval/model.js";
import type { Condition, Policy, Statement } from "../../src/ir/model.js";
import type { Finding } from "../../src/lint/finding.js";
import { lint } from "../../src/lint/lint.js";
import type { Part } from "../../src/lint/place.js";
import { policySubject } from "../../src/lint/subject.js";
import { params } from "./params.js";

const actions = ["s3:Get*", "s3:GetObject", "S3:getobject", "s3:*", "*", "s3:G?t*", "sqs:SendMessage", "s3:Put*"];
const resources = [
  "*",
  "arn:aws:s3:::a",
  "arn:aws:s3:::a*",
  "arn:aws:s3:::a/*",
  "arn:aws:s3:::*",
  "arn:aws:s3:*:*:*",
  "arn:*:s3:::a/b",
  "arn:aws:s3:::a/${aws:username}",
  "arn:aws:s3:::${aws:username}/*",
];
const values = ["*", "a*", "ab", "b", "${aws:username}", "2", "10"];

const operator = fc.record({
  qualifier: fc.constantFrom(undefined, undefined, "ForAllValues" as const, "ForAnyValue" as const),
  name: fc.constantFrom(
    "StringEquals" as const,
    "StringLike" as const,
    "StringNotLike" as const,
    "StringEqualsIgnoreCase" as const,
    "NumericLessThan" as const,
    "NumericGreaterThanEquals" as const,
  ),
  ifExists: fc.boolean(),
});

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .record({
      operator,
      key: fc.constantFrom("aws:PrincipalTag/team", "aws:TagKeys"),
      values: fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }),
    })
    .map(({ operator: { qualifier, ...rest }, ...other }) => ({
      ...other,
      operator: qualifier === undefined ? rest : { qualifier, ...rest },
    })),
  fc.record({
    operator: fc.constant({ name: "Null" as const, ifExists: false }),
    key: fc.constantFrom("aws:PrincipalTag/team", "aws:TagKeys"),
    values: fc.constantFrom(["false"], ["true"]),
  }),
);

const element = (texts: readonly string[]): fc.Arbitrary<{ readonly negated: boolean; readonly patterns: readonly string[] }> =>
  fc.record({
    negated: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    patterns: fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 }),
  });

const statement: fc.Arbitrary<Statement> = fc.record({
  effect: fc.constantFrom("Allow" as const, "Allow" as const, "Deny" as const),
  actions: element(actions),
  resources: element(resources),
  conditions: fc.oneof(fc.constant([]), fc.array(condition, { maxLength: 2 })),
  origin: fc.constant({ kind: "json" as const, pointer: "" }),
});

const policy: fc.Arbitrary<Policy> = fc
  .array(statement, { minLength: 1, maxLength: 5 })
  .map((statements) => ({ name: "p", kind: "identity", version: "2012-10-17", statements }));

/** The policy without the parts, all of them at once. */
function without(whole: Policy, gone: readonly Part[]): Policy {
  return {
    ...whole,
    statements: whole.statements.flatMap((each) => {
      const parts = gone.filter((part) => "statement" in part && part.statement === each);
      if (parts.some(({ part }) => part === "statement")) return [];
      const left = (part: Part["part"], texts: readonly string[]): readonly string[] =>
        texts.filter((_, i) => !parts.some((other) => other.part === part && "item" in other && other.item === i));
      const conditions = each.conditions.flatMap((item, i) => {
        const own = parts.filter((part) => "condition" in part && part.condition === i);
        if (own.some(({ part }) => part === "key")) return [];
        return [
          { ...item, values: item.values.filter((_, v) => !own.some((part) => part.part === "value" && part.value === v)) },
        ];
      });
      return [
        {
          ...each,
          actions: { ...each.actions, patterns: left("actions", each.actions.patterns) },
          resources: { negated: each.resources!.negated, patterns: left("resources", each.resources!.patterns) },
          conditions,
        },
      ];
    }),
  };
}

const teams: readonly (string | undefined)[] = [undefined, "ab", "AB", "b", "c", "1", "5", "20"];
const tagKeys: readonly (readonly string[] | undefined)[] = [undefined, ["ab"], ["b", "c"], ["1", "20"]];

/** What the policy says to every request of a small world. */
function decisions(one: Policy): string {
  const layers = compileLayers({ identity: [one], scps: [], rcps: [] });
  const said: string[] = [];
  for (const action of ["s3:GetObject", "s3:PutObject", "sqs:SendMessage"]) {
    for (const resource of ["*", "arn:aws:s3:::a", "arn:aws:s3:::a/b", "arn:aws:s3:::ab/c", "arn:aws:sqs:eu-west-1:1:q"]) {
      for (const team of teams) {
        for (const keys of tagKeys) {
          const context = new Map<string, ContextValue>([["aws:username", "ab"]]);
          if (team !== undefined) context.set("aws:PrincipalTag/team", team);
          if (keys !== undefined) context.set("aws:TagKeys", keys);
          said.push(evaluate(layers, { principal: "arn:aws:iam::111122223333:user/ab", action, resource, context }).outcome);
        }
      }
    }
  }
  return said.join(" ");
}

const codes = ["TW500", "TW501", "TW502", "TW503", "TW505", "TW506", "TW507", "TW508", "TW509"] as const;

function findingsOf(one: Policy): readonly Finding[] {
  const subject = policySubject(one, { catalog, settings: {}, existing: true });
  return lint([subject], {}).filter(({ code }) => (codes as readonly string[]).includes(code));
}

/** What a finding says may go: by its repair, or because it has no effect. */
function dispensable({ code, place, repairs }: Finding): readonly Part[] {
  if (code === "TW507") return [place.at];
  if (code === "TW509" && "statement" in place.at) return [{ part: "statement", statement: place.at.statement }];
  return repairs.filter(({ safe }) => safe).flatMap(({ changes }) => changes.map((change) => change.place.at));
}

describe("what is called redundant", () => {
  it("can go, all of it at once, and no decision changes", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(policy, (one) => {
        const findings = findingsOf(one);
        for (const { code } of findings) seen.set(code, (seen.get(code) ?? 0) + 1);
        const gone = findings.flatMap(dispensable);
        if (gone.length > 0) expect(decisions(without(one, gone))).toBe(decisions(one));
      }),
      params(1500),
    );
    expect([...seen.keys()].sort()).toEqual([...codes]);
  });
});
