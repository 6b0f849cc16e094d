import { castDraft } from "immer";
import type { Condition, Statement } from "../ir/model.js";
import { operatorText, operatorTraits } from "../ir/operator.js";
import type { Pass } from "./pass.js";
import { replaceStatements } from "./replace-statements.js";
import { actionsKey, conditionKey, conditionsKey, principalsKey, resourcesKey } from "./statement-keys.js";
import { withRulesOf } from "./with-rules-of.js";

/** An element in which statements may differ and still become one: what they say is the union. */
interface Join {
  /** Of statements that are alike but for the element; `undefined` where it cannot be joined. */
  readonly keyOf: (statement: Statement) => string | undefined;
  /** The first statement with what the others say in the element. */
  readonly join: (first: Statement, others: readonly Statement[]) => Statement;
}

function union(first: readonly string[], others: readonly (readonly string[])[]): readonly string[] {
  return [...new Set([...first, ...others.flat()])];
}

/** `NotAction` of two lists is the intersection of the lists: nothing to gain, and rarely the same. */
const byActions: Join = {
  keyOf: (statement) =>
    statement.actions.negated || statement.actions.patterns.length === 0
      ? undefined
      : [statement.effect, principalsKey(statement), resourcesKey(statement), conditionsKey(statement)].join("\n"),
  join: (first, others) => ({
    ...first,
    actions: {
      negated: false,
      patterns: union(
        first.actions.patterns,
        others.map(({ actions }) => actions.patterns),
      ),
    },
  }),
};

const byResources: Join = {
  keyOf: (statement) =>
    statement.resources === undefined || statement.resources.negated || statement.resources.patterns.length === 0
      ? undefined
      : [statement.effect, principalsKey(statement), actionsKey(statement), conditionsKey(statement)].join("\n"),
  join: (first, others) => ({
    ...first,
    resources: {
      negated: false,
      patterns: union(
        first.resources?.patterns ?? [],
        others.map(({ resources }) => resources?.patterns ?? []),
      ),
    },
  }),
};

/** Named principals (§2.3.9). Everybody is not one of many: who is named by name is less limited (§7.3). */
const byPrincipals: Join = {
  keyOf: (statement) => {
    const { principals } = statement;
    if (principals === undefined || principals.negated || principals.everyone) return undefined;
    if (principals.entries.length === 0 || principals.entries.some(({ value }) => value === "*")) return undefined;
    return [statement.effect, actionsKey(statement), resourcesKey(statement), conditionsKey(statement)].join("\n");
  },
  join: (first, others) => {
    const entries = [first, ...others].flatMap(({ principals }) => principals?.entries ?? []);
    const distinct = [...new Map(entries.map((entry) => [`${entry.type} ${entry.value}`, entry])).values()];
    return { ...first, principals: { negated: false, everyone: false, entries: distinct } };
  },
};

/** OR over values that are compared one by one; all of a set may be in neither list and yet in both (`ForAllValues`). */
function isUnion({ operator, values }: Condition): boolean {
  const { family, negated } = operatorTraits[operator.name];
  return !negated && operator.qualifier !== "ForAllValues" && values.length > 0 && (family === "string" || family === "arn");
}

const byValues: Join = {
  keyOf: (statement) => {
    const [only, second] = statement.conditions.filter(isUnion);
    if (only === undefined || second !== undefined) return undefined;
    const others = statement.conditions.filter((each) => each !== only).map(conditionKey);
    const about = [operatorText(only.operator), only.key.toLowerCase(), ...others.sort()];
    return [statement.effect, principalsKey(statement), actionsKey(statement), resourcesKey(statement), ...about].join("\n");
  },
  join: (first, others) => ({
    ...first,
    conditions: first.conditions.map((condition) =>
      isUnion(condition)
        ? {
            ...condition,
            values: union(
              condition.values,
              others.flatMap(({ conditions }) => conditions.filter(isUnion).map(({ values }) => values)),
            ),
          }
        : condition,
    ),
  }),
};

const joins: readonly Join[] = [byActions, byResources, byPrincipals, byValues];

/** Rounds after which what is left to merge stays: each is linear, and real policies need two. */
const rounds = 16;

interface Merged {
  readonly statement: Statement;
  /** Places in the policy of the others that it holds. */
  readonly gone: readonly number[];
  readonly at: number;
}

/**
 * Statements that differ in one element only become one with the union of it: the first, with its Sid. A statement that holds
 * several rules names them all.
 */
export const merge: Pass = {
  name: "merge",
  rewrite: (draft, policy) => {
    if (policy.statements.length < 2) return;
    let current: readonly Merged[] = policy.statements.map((statement, at) => ({ statement, gone: [], at }));
    for (let round = 0; round < rounds; round++) {
      const before = current.length;
      for (const join of joins) current = mergedBy(join, current);
      if (current.length === before) break;
    }
    if (current.length === policy.statements.length) return;
    for (const { statement, at, gone } of current) {
      const target = draft.statements[at];
      if (gone.length === 0 || target === undefined) continue;
      target.actions = castDraft(statement.actions);
      if (statement.resources !== undefined) target.resources = castDraft(statement.resources);
      if (statement.principals !== undefined) target.principals = castDraft(statement.principals);
      target.conditions = castDraft(statement.conditions.slice());
    }
    const into = new Map(current.flatMap(({ at, gone }) => (gone.length === 0 ? [] : [[at, gone] as const])));
    replaceStatements(draft, into, (at, gone) => withRulesOf(policy.statements, at, gone));
  },
};

function mergedBy({ keyOf, join }: Join, current: readonly Merged[]): readonly Merged[] {
  const groups = new Map<string, [Merged, ...Merged[]]>();
  for (const [i, each] of current.entries()) {
    const key = keyOf(each.statement);
    const group = groups.get(key ?? `${i}`);
    if (group === undefined) groups.set(key ?? `${i}`, [each]);
    else group.push(each);
  }
  if (groups.size === current.length) return current;
  return [...groups.values()].map(
    ([first, ...others]): Merged =>
      others.length === 0
        ? first
        : {
            at: first.at,
            gone: [...first.gone, ...others.flatMap(({ at, gone }) => [at, ...gone])].sort((a, b) => a - b),
            statement: join(
              first.statement,
              others.map(({ statement }) => statement),
            ),
          },
  );
}
