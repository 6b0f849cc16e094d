import type { Condition, Statement } from "../../../ir/model.js";
import { operatorText } from "../../../ir/operator.js";

const set = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

/** Texts that are equal exactly when two statements say the same in that element: lists are sets, the case of actions and keys is folded. */
export interface StatementKeys {
  readonly effect: string;
  readonly principals: string;
  readonly actions: string;
  readonly resources: string;
  readonly conditions: string;
}

export function statementKeys({ effect, principals, actions, resources, conditions }: Omit<Statement, "origin">): StatementKeys {
  return {
    effect,
    principals: JSON.stringify(
      principals === undefined
        ? null
        : [principals.negated, principals.everyone, set(principals.entries.map(({ type, value }) => `${type} ${value}`))],
    ),
    actions: JSON.stringify([actions.negated, set(actions.patterns.map((pattern) => pattern.toLowerCase()))]),
    resources: JSON.stringify(resources === undefined ? null : [resources.negated, set(resources.patterns)]),
    conditions: JSON.stringify(set(conditions.map(conditionKey))),
  };
}

function conditionKey({ operator, key, values }: Condition): string {
  return JSON.stringify([operatorText(operator), key.toLowerCase(), set(values)]);
}

/** No condition at all. */
export const unconditional: string = JSON.stringify([]);
