import { actionReading, type Budget, budget, coverList, patternFrom, type Reading, resourceReading } from "../ir/cover-list.js";
import type { Condition, Policy, Statement } from "../ir/model.js";
import { operatorTraits } from "../ir/operator.js";
import { findIncluding } from "./including.js";
import type { Pass } from "./pass.js";
import { replaceStatements } from "./replace-statements.js";
import { withRulesOf } from "./with-rules-of.js";
import { writeList, writeValues } from "./write.js";

/**
 * Leaves out what something wider beside it says: patterns of a list, values of a condition, whole statements of the same
 * effect. Comparisons are bounded: in a policy beyond the bound less is found.
 */
export const subsume: Pass = {
  name: "subsume",
  rewrite: (draft, policy) => {
    const shared: Shared = { spend: budget(), known: new Map() };
    const variables = policy.version === "2012-10-17";
    policy.statements.forEach((statement, i) => {
      const actions = uncovered(statement.actions.patterns, actionReading, shared);
      if (actions !== statement.actions.patterns) writeList(draft, i, "actions", actions);
      const resources = resourcesOf(statement, resourceReading(variables), shared);
      if (resources !== undefined) writeList(draft, i, "resources", resources);
      statement.conditions.forEach((condition, at) => {
        const values = valuesOf(condition, variables, shared);
        if (values !== condition.values) writeValues(draft, i, at, values);
      });
    });
    dropIncluded(draft, policy);
  },
};

/** What remains of each list that was looked at: many statements have the same one, and equal lists have to stay equal. */
interface Shared {
  readonly spend: Budget;
  readonly known: Map<string, readonly boolean[]>;
}

/** The list itself where nothing of it is covered. */
function uncovered(texts: readonly string[], reading: Reading, { spend, known }: Shared): readonly string[] {
  if (texts.length < 2) return texts;
  const key = JSON.stringify([reading, texts]);
  const covered = known.get(key) ?? coveredOf(texts, reading, spend);
  known.set(key, covered);
  return covered.includes(true) ? texts.filter((_, i) => covered[i] !== true) : texts;
}

function coveredOf(texts: readonly string[], reading: Reading, spend: Budget): readonly boolean[] {
  const list = coverList(texts.map((text) => patternFrom(text, reading)));
  if (!list.patterns.some(({ isWide }) => isWide)) return [];
  return list.patterns.map((pattern, i) => list.covering(pattern, spend, i) !== undefined);
}

/** `undefined` where nothing changes. In `NotResource` a variable without a value counts, covered or not (§2.2.8). */
function resourcesOf({ resources }: Statement, reading: Reading, shared: Shared): readonly string[] | undefined {
  if (resources === undefined) return undefined;
  if (resources.negated && resources.patterns.some((pattern) => pattern.includes("${"))) return undefined;
  const kept = uncovered(resources.patterns, reading, shared);
  return kept === resources.patterns ? undefined : kept;
}

/**
 * Values of operators with wildcards: what one matches, its wider neighbour matches, so that OR and NOR over them stay as they
 * are (§4.1.2, §4.1.3). A value with a variable stays: whether it has a value may be seen. `*` is no ARN (§4.8).
 */
function valuesOf({ operator, values }: Condition, variables: boolean, shared: Shared): readonly string[] {
  const { wildcards, family } = operatorTraits[operator.name];
  if (!wildcards || values.some((value) => value.includes("${") || (family === "arn" && !value.startsWith("arn:"))))
    return values;
  return uncovered(values, { wildcards, variables, ignoreCase: false, arns: family === "arn" }, shared);
}

function dropIncluded(draft: Parameters<Pass["rewrite"]>[0], policy: Policy): void {
  const into = new Map<number, number[]>();
  for (const [narrow, wide] of findIncluding(policy)) into.set(wide, [...(into.get(wide) ?? []), narrow]);
  replaceStatements(draft, into, (at, gone) => withRulesOf(policy.statements, at, gone));
}
