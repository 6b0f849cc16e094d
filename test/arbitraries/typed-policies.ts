/** Policies whose documents mean something: keys of one type each, and mostly no empty lists. */
import fc from "fast-check";
import type { Condition, Policy, Statement } from "../../src/ir/model.js";
import { type OperatorFamily, operatorText, operatorTraits } from "../../src/ir/operator.js";
import { policyIr } from "./policy-ir.js";

const keysOf: Readonly<Partial<Record<OperatorFamily, readonly string[]>>> = {
  numeric: ["aws:MultiFactorAuthAge", "acme:Size"],
  date: ["aws:CurrentTime", "acme:Since"],
  bool: ["aws:SecureTransport", "acme:Flag"],
  binary: ["acme:Digest", "acme:Blob"],
  ip: ["aws:SourceIp", "acme:Address"],
  arn: ["aws:PrincipalArn", "acme:Arn"],
};

const samples: Readonly<Record<OperatorFamily, string>> = {
  string: "blue",
  numeric: "7",
  date: "2024-03-01",
  bool: "true",
  binary: "YWJj",
  ip: "192.0.2.0/24",
  arn: "arn:aws:iam::111122223333:role/*",
  null: "false",
};

/** Each key once per operator. */
function distinct(conditions: readonly Condition[]): readonly Condition[] {
  const seen = new Set<string>();
  return conditions.filter(({ operator, key }) => {
    const place = `${operatorText(operator)} ${key.toLowerCase()}`;
    return !seen.has(place) && seen.add(place) !== undefined;
  });
}

function typedStatement(statement: Statement, filled: boolean): Statement {
  const fill = (list: readonly string[], sample: string): readonly string[] => (filled && list.length === 0 ? [sample] : list);
  const conditions = statement.conditions.map((condition, i) => {
    const { family } = operatorTraits[condition.operator.name];
    const keys = keysOf[family];
    const key = keys === undefined ? condition.key : keys[(i + condition.key.length) % 2]!;
    return { ...condition, key, values: fill(condition.values, samples[family]) };
  });
  const { actions, resources } = statement;
  return {
    ...statement,
    actions: { ...actions, patterns: fill(actions.patterns, "sts:AssumeRole") },
    ...(resources === undefined
      ? {}
      : { resources: { ...resources, patterns: fill(resources.patterns, "arn:aws:s3:::logs/*") } }),
    conditions: distinct(conditions),
  };
}

/** The same with keys of one type each (what an operator makes of other values is nobody's meaning) and mostly without empty lists. */
export const typedPolicy: fc.Arbitrary<Policy> = fc
  .tuple(
    policyIr,
    fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  )
  .map(([policy, filled]) => ({
    ...policy,
    statements: policy.statements.map((statement) => typedStatement(statement, filled)),
  }));
