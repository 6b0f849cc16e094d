/**
 * From the model to the wire: the inverse of `decodePolicy`, origins and letter case of operators aside. In: a policy.
 * Out: an IAM JSON document with its members in the customary order and lone values instead of lists of one.
 */
import type { Condition, Policy, PrincipalElement, PrincipalType, Statement } from "../ir/model.js";
import { operatorText } from "../ir/operator.js";
import type { ConditionDocument, OneOrMany, PolicyDocument, PrincipalDocument, StatementDocument } from "./document.js";

export function encodePolicy(policy: Policy): PolicyDocument {
  return {
    Version: policy.version,
    ...(policy.id === undefined ? {} : { Id: policy.id }),
    Statement: policy.statements.map(encodeStatement),
  };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** One statement as `encodePolicy` writes it. */
export function encodeStatement({ sid, effect, principals, actions, resources, conditions }: Statement): StatementDocument {
  // Members are set one by one, in their order: this runs for each statement of each policy.
  const document = {} as Writable<StatementDocument>;
  if (sid !== undefined) document.Sid = sid;
  document.Effect = effect;
  if (principals !== undefined) document[principals.negated ? "NotPrincipal" : "Principal"] = encodePrincipals(principals);
  document[actions.negated ? "NotAction" : "Action"] = oneOrMany(actions.patterns);
  if (resources !== undefined) document[resources.negated ? "NotResource" : "Resource"] = oneOrMany(resources.patterns);
  if (conditions.length > 0) document.Condition = encodeConditions(conditions);
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

/** Operators and keys in the order of their first condition. */
function encodeConditions(conditions: readonly Condition[]): ConditionDocument {
  const [first, second] = conditions;
  if (first !== undefined && second === undefined) {
    return { [operatorText(first.operator)]: { [first.key]: oneOrMany(first.values) } };
  }
  const blocks = new Map<string, Map<string, readonly string[]>>();
  const seen = new Set<string>();
  for (const { operator, key, values } of conditions) {
    const text = operatorText(operator);
    const block = blocks.get(text) ?? new Map<string, readonly string[]>();
    blocks.set(text, block);
    // INVARIANT: a statement holds a key once per operator. JSON has no second place for it, and dropping one would widen the rule.
    const place = `${text} ${key.toLowerCase()}`;
    if (seen.has(place)) throw new Error(`two conditions ${text} on ${key} in one statement`);
    seen.add(place);
    block.set(key, values);
  }
  return Object.fromEntries(
    [...blocks].map(([text, block]) => [text, Object.fromEntries([...block].map(([key, values]) => [key, oneOrMany(values)]))]),
  );
}
