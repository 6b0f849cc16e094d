import type { Condition, Statement } from "../ir/model.js";
import { operatorText } from "../ir/operator.js";

const set = (texts: readonly string[]): readonly string[] => (texts.length < 2 ? texts : [...new Set(texts)].sort());

/**
 * The key of an element, made once: passes look at each element again and again, and what they leave alone stays the same
 * object.
 */
function remembered<Element extends object>(keyOf: (element: Element) => string): (element: Element) => string {
  const keys = new WeakMap<Element, string>();
  return (element) => {
    const known = keys.get(element);
    if (known !== undefined) return known;
    const key = keyOf(element);
    keys.set(element, key);
    return key;
  };
}

const principalsText = remembered(({ negated, everyone, entries }: NonNullable<Statement["principals"]>) =>
  JSON.stringify([negated, everyone, set(entries.map(({ type, value }) => `${type} ${value}`))]),
);
const actionsText = remembered(({ negated, patterns }: Statement["actions"]) =>
  JSON.stringify([negated, set(patterns.map((pattern) => pattern.toLowerCase()))]),
);
const resourcesText = remembered(({ negated, patterns }: NonNullable<Statement["resources"]>) =>
  JSON.stringify([negated, set(patterns)]),
);
const conditionsText = remembered((conditions: Statement["conditions"]) => JSON.stringify(set(conditions.map(conditionKey))));

export const principalsKey = ({ principals }: Statement): string => (principals === undefined ? "" : principalsText(principals));

export const actionsKey = ({ actions }: Statement): string => actionsText(actions);

export const resourcesKey = ({ resources }: Statement): string => (resources === undefined ? "" : resourcesText(resources));

export const conditionKey: (condition: Condition) => string = remembered(({ operator, key, values }: Condition) =>
  JSON.stringify([operatorText(operator), key.toLowerCase(), set(values)]),
);

export const conditionsKey = ({ conditions }: Statement): string => (conditions.length === 0 ? "" : conditionsText(conditions));

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
