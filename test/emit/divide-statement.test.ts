import { describe, expect, it } from "vitest";
import { divideStatement } from "../../src/emit/divide-statement.js";
import { encodePolicy } from "../../src/iam/encode.js";
import type { Condition, Statement } from "../../src/ir/model.js";

const names = (count: number, prefix: string): readonly string[] => Array.from({ length: count }, (_, i) => `${prefix}${i}`);
const base: Statement = {
  effect: "Allow",
  actions: { negated: false, patterns: ["s3:GetObject"] },
  resources: { negated: false, patterns: ["*"] },
  conditions: [],
  origin: { kind: "json", pointer: "/Statement/0" },
};
const sizeOf = (statement: Statement): number =>
  JSON.stringify(encodePolicy({ name: "P", kind: "identity", version: "2012-10-17", statements: [statement] })).length;
const divided = (statement: Statement, limit: number): readonly Statement[] | undefined => {
  const parts = divideStatement(statement, limit, sizeOf);
  for (const part of parts ?? []) expect(sizeOf(part)).toBeLessThanOrEqual(limit);
  return parts;
};
const condition = (name: Condition["operator"]["name"], more: Partial<Condition["operator"]> = {}): Condition => ({
  operator: { name, ifExists: false, ...more },
  key: "aws:PrincipalTag/team",
  values: names(60, "team-with-a-long-name-"),
});

describe("divideStatement", () => {
  it("leaves what fits alone", () => {
    expect(divided(base, 1000)).toEqual([base]);
  });

  it("divides actions and resources, each list in its order", () => {
    const actions = { negated: false, patterns: names(90, "s3:GetSomething") };
    const byAction = divided({ ...base, actions }, 700) ?? [];
    expect(byAction.length).toBeGreaterThan(2);
    expect(byAction.flatMap((part) => part.actions.patterns)).toEqual(actions.patterns);
    const resources = { negated: false, patterns: names(90, "arn:aws:s3:::bucket-") };
    const byResource = divided({ ...base, resources }, 700) ?? [];
    expect(byResource.flatMap((part) => part.resources?.patterns ?? [])).toEqual(resources.patterns);
  });

  it("divides two lists into every combination", () => {
    const actions = names(20, "s3:GetSomethingOfLength");
    const resources = names(20, "arn:aws:s3:::bucket-");
    const parts =
      divided(
        { ...base, actions: { negated: false, patterns: actions }, resources: { negated: false, patterns: resources } },
        400,
      ) ?? [];
    const pairs = parts.flatMap((part) => part.actions.patterns.flatMap((a) => part.resources!.patterns.map((r) => `${a} ${r}`)));
    expect(parts.length).toBeGreaterThan(4);
    expect([...pairs].sort()).toEqual(actions.flatMap((a) => resources.map((r) => `${a} ${r}`)).sort());
  });

  it.each([
    [condition("StringEquals")],
    [condition("StringLike", { ifExists: true })],
    [condition("StringEquals", { qualifier: "ForAnyValue" })],
  ])("divides the values of a condition that are alternatives: %j", (tested) => {
    const parts = divided({ ...base, conditions: [tested] }, 700) ?? [];
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.flatMap((part) => part.conditions[0]?.values ?? [])).toEqual(tested.values);
  });

  it.each([
    ["NotAction", { ...base, actions: { negated: true, patterns: names(90, "s3:GetSomething") } }],
    ["NotResource", { ...base, resources: { negated: true, patterns: names(90, "arn:aws:s3:::bucket-") } }],
    ["a negated operator", { ...base, conditions: [condition("StringNotEquals")] }],
    ["ForAllValues", { ...base, conditions: [condition("StringEquals", { qualifier: "ForAllValues" })] }],
    ["ForAnyValue of a negated operator", { ...base, conditions: [condition("StringNotLike", { qualifier: "ForAnyValue" })] }],
    ["one long element", { ...base, resources: { negated: false, patterns: [`arn:aws:s3:::${"x".repeat(900)}`, "*"] } }],
  ])("does not divide %s", (_, statement) => {
    expect(divided(statement, 700)).toBeUndefined();
  });

  it("gives up on more parts than a principal could ever have", () => {
    const actions = { negated: false, patterns: names(60, "s3:GetSomething") };
    const resources = { negated: false, patterns: names(60, "arn:aws:s3:::bucket-") };
    const least = sizeOf({
      ...base,
      actions: { ...actions, patterns: ["s3:GetSomething59"] },
      resources: { ...resources, patterns: ["arn:aws:s3:::bucket-59"] },
    });
    expect(divided({ ...base, actions, resources }, least)).toBeUndefined();
    expect(divided({ ...base, actions }, least)?.length).toBeGreaterThan(50);
  });
});
