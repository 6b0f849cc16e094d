import type { Condition, Statement } from "../ir/model.js";
import { operatorTraits } from "../ir/operator.js";

/** A list of a statement whose elements are alternatives, and the statement with other elements in their place. */
interface UnionList {
  readonly values: readonly string[];
  readonly withValues: (values: readonly string[]) => Statement;
}

/** More parts than any quota of AWS can ask for: a policy of them could not be attached. */
const mostParts = 1000;

/**
 * Divides a statement into several that together match exactly the requests that it matches, each measuring at most
 * `limit`. `Action`, `Resource` and the values of a condition are alternatives (iam-semantics §2, §4.1.2), so a statement with
 * a list is the union of two with its halves; elements of `Not…` lists, of negated operators and of `ForAllValues` are not.
 * `undefined` when no division is small enough.
 */
export function divideStatement(
  statement: Statement,
  limit: number,
  sizeOf: (statement: Statement) => number,
): readonly Statement[] | undefined {
  if (sizeOf(smallest(statement)) > limit) return undefined;
  const parts: Statement[] = [];
  const pending = [statement];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (sizeOf(next) <= limit) parts.push(next);
    else pending.push(...halves(next).toReversed());
    if (parts.length + pending.length > mostParts) return undefined;
  }
  return parts;
}

/** With the longest element of each list alone: no part that has to hold one of each is larger. */
function smallest(statement: Statement): Statement {
  return unionLists(statement).reduce((least, _, i) => {
    const list = unionLists(least)[i];
    const longest = list?.values.reduce((long, value) => (textSize([value]) > textSize([long]) ? value : long));
    return list === undefined || longest === undefined ? least : list.withValues([longest]);
  }, statement);
}

/** Halves by size of the list that takes most. */
function halves(statement: Statement): readonly Statement[] {
  const [list] = unionLists(statement)
    .filter(({ values }) => values.length > 1)
    .sort((a, b) => textSize(b.values) - textSize(a.values));
  // INVARIANT: what `smallest` lets through is small enough when every list has one element.
  if (list === undefined) throw new Error("a statement with nothing to divide");
  const { values, withValues } = list;
  const half = textSize(values) / 2;
  let at = 0;
  for (let size = 0; at < values.length - 1 && size < half; at++) size += textSize(values.slice(at, at + 1));
  return [withValues(values.slice(0, at)), withValues(values.slice(at))];
}

function textSize(values: readonly string[]): number {
  return JSON.stringify(values).length;
}

function unionLists(statement: Statement): readonly UnionList[] {
  const { actions, resources, conditions } = statement;
  const lists: UnionList[] = [];
  if (!actions.negated) {
    lists.push({ values: actions.patterns, withValues: (patterns) => ({ ...statement, actions: { ...actions, patterns } }) });
  }
  if (resources !== undefined && !resources.negated) {
    lists.push({
      values: resources.patterns,
      withValues: (patterns) => ({ ...statement, resources: { ...resources, patterns } }),
    });
  }
  conditions.forEach((condition, at) => {
    if (!isUnion(condition)) return;
    const withValues = (values: readonly string[]): Statement => ({
      ...statement,
      conditions: conditions.map((each, i) => (i === at ? { ...each, values } : each)),
    });
    lists.push({ values: condition.values, withValues });
  });
  return lists;
}

/** Whether the condition holds exactly when it holds for one of its values. */
function isUnion({ operator, values }: Condition): boolean {
  const { negated, family } = operatorTraits[operator.name];
  return !negated && family !== "null" && operator.qualifier !== "ForAllValues" && values.length > 0;
}
