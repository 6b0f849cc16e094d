import type { Condition, Statement } from "../ir/model.js";
import { operatorText } from "../ir/operator.js";

const set = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

export function principalsKey({ principals }: Statement): string {
  if (principals === undefined) return "";
  const { negated, everyone, entries } = principals;
  return JSON.stringify([negated, everyone, set(entries.map(({ type, value }) => `${type} ${value}`))]);
}

export function actionsKey({ actions }: Statement): string {
  return JSON.stringify([actions.negated, set(actions.patterns.map((pattern) => pattern.toLowerCase()))]);
}

export function resourcesKey({ resources }: Statement): string {
  return resources === undefined ? "" : JSON.stringify([resources.negated, set(resources.patterns)]);
}

export function conditionKey({ operator, key, values }: Condition): string {
  return JSON.stringify([operatorText(operator), key.toLowerCase(), set(values)]);
}

export function conditionsKey({ conditions }: Statement): string {
  return conditions.length === 0 ? "" : JSON.stringify(set(conditions.map(conditionKey)));
}

/** Equal exactly when two statements say the same, word for word: lists are sets, the case of actions and keys is folded. */
export function wholeKey(statement: Statement): string {
  return [
    statement.effect,
    principalsKey(statement),
    actionsKey(statement),
    resourcesKey(statement),
    conditionsKey(statement),
  ].join("\n");
}
