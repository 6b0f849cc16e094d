/**
 * From the model to the wire: the inverse of `decodePolicy`, origins and letter case of operators aside. In: a policy.
 * Out: an IAM JSON document with its members in the customary order and lone values instead of lists of one.
 */
import type { Condition, Policy, PrincipalElement, PrincipalType, Statement } from "../ir/model.js";
import { operatorText } from "../ir/operator.js";
import type {
  ConditionDocument,
  ConditionValues,
  ListedDocument,
  OneOrMany,
  PrincipalDocument,
  StatementDocument,
} from "./document.js";

export function encodePolicy(policy: Policy): ListedDocument {
  return {
    Version: policy.version,
    ...(policy.id === undefined ? {} : { Id: policy.id }),
    Statement: policy.statements.map((statement) => encodeStatement(statement)),
  };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** How values of `Bool` and `Null` are written: as text, or as the booleans of JSON, which are shorter (iam-semantics §1.1.6). */
export type BooleanForm = "text" | "json";

/** One statement; `encodePolicy` writes booleans as text. */
export function encodeStatement(statement: Statement, booleans: BooleanForm = "text"): StatementDocument {
  const { sid, effect, principals, actions, resources, conditions } = statement;
  // Members are set one by one, in their order: this runs for each statement of each policy.
  const document = {} as Writable<StatementDocument>;
  if (sid !== undefined) document.Sid = sid;
  document.Effect = effect;
  if (principals !== undefined) document[principals.negated ? "NotPrincipal" : "Principal"] = encodePrincipals(principals);
  document[actions.negated ? "NotAction" : "Action"] = oneOrMany(actions.patterns);
  if (resources !== undefined) document[resources.negated ? "NotResource" : "Resource"] = oneOrMany(resources.patterns);
  if (conditions.length > 0) document.Condition = encodeConditions(conditions, booleans === "json" ? withBooleans : textValues);
  return document;
}

function oneOrMany(values: readonly string[]): OneOrMany {
  const [only] = values;
  return only !== undefined && values.length === 1 ? only : values.slice();
}

/** Types in the order of their first entry. */
function encodePrincipals({ everyone, entries }: PrincipalElement): PrincipalDocument {
  if (everyone) return "*";
  const byType = new Map<PrincipalType, string[]>();
  for (const { type, value } of entries) byType.set(type, [...(byType.get(type) ?? []), value]);
  return Object.fromEntries([...byType].map(([type, values]) => [type, oneOrMany(values)]));
}

type ValuesOf = (condition: Condition) => ConditionValues;

const textValues: ValuesOf = ({ values }) => oneOrMany(values);

/** The values of one list share one type, so all of them are booleans or none is. */
const withBooleans: ValuesOf = ({ operator, values }) => {
  const isBoolean = operator.name === "Bool" || operator.name === "Null";
  if (!isBoolean || values.length === 0 || !values.every((value) => value === "true" || value === "false"))
    return oneOrMany(values);
  const [only, ...others] = values.map((value) => value === "true");
  return only === undefined ? [] : others.length === 0 ? only : [only, ...others];
};

/** Operators and keys in the order of their first condition. */
function encodeConditions(conditions: readonly Condition[], valuesOf: ValuesOf): ConditionDocument {
  const [first, second] = conditions;
  if (first !== undefined && second === undefined) {
    return { [operatorText(first.operator)]: { [first.key]: valuesOf(first) } };
  }
  const blocks = new Map<string, Map<string, ConditionValues>>();
  const seen = new Set<string>();
  for (const condition of conditions) {
    const { operator, key } = condition;
    const text = operatorText(operator);
    const block = blocks.get(text) ?? new Map<string, ConditionValues>();
    blocks.set(text, block);
    // INVARIANT: a statement holds a key once per operator. JSON has no second place for it, and dropping one would widen the rule.
    const place = `${text} ${key.toLowerCase()}`;
    if (seen.has(place)) throw new Error(`two conditions ${text} on ${key} in one statement`);
    seen.add(place);
    block.set(key, valuesOf(condition));
  }
  return Object.fromEntries([...blocks].map(([text, block]) => [text, Object.fromEntries(block)]));
}
