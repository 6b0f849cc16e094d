/**
 * What a condition says about requests that lack some keys for certain: Kleene's three values over the conditions of the
 * model. The table of absent keys is iam-semantics §4.12, values that hold a variable without a value §5.4.
 */
import type { Condition, Policy } from "../ir/model.js";
import { operatorText, operatorTraits } from "../ir/operator.js";
import { templateFromText } from "../ir/template.js";
import type { Carriage, ConditionTruth, ConditionVerdict } from "./model.js";

/** Whether requests carry the key of this full name; `undefined` for keys that are no tags, about which nothing is said. */
export type KeyCarriage = (key: string) => Carriage | undefined;

/** The keys that a condition reads: its own, and those inside variables of its values (a default takes an absent one's place). */
interface KeysRead {
  readonly own: string;
  /** For each value the keys of its variables without default. */
  readonly needed: readonly (readonly string[])[];
}

function keysRead({ key, operator, values }: Condition, version: Policy["version"]): KeysRead {
  const traits = operatorTraits[operator.name];
  const options = { variables: version === "2012-10-17" && traits.variables, wildcards: traits.wildcards };
  const needed = values.map((value) =>
    templateFromText(value, options).flatMap((part) =>
      part.kind === "variable" && part.default === undefined ? [part.key] : [],
    ),
  );
  return { own: key, needed };
}

/** `undefined` where the condition reads no tag key. */
export function conditionVerdict(
  condition: Condition,
  version: Policy["version"],
  carriage: KeyCarriage,
): ConditionVerdict | undefined {
  const read = keysRead(condition, version);
  const tags = [...new Set([read.own, ...read.needed.flat()])].filter((key) => carriage(key) !== undefined);
  if (tags.length === 0) return undefined;
  const absent = tags.filter((key) => carriage(key) === "no");
  const truth = truthOf(condition, read, carriage);
  return { condition: `${operatorText(condition.operator)} ${condition.key}`, truth, absent };
}

function truthOf(condition: Condition, read: KeysRead, carriage: KeyCarriage): ConditionTruth {
  const certain = truthWithout(condition, read, (key) => carriage(key) === "no");
  if (certain !== undefined) return certain ? "always" : "never";
  const doubtful = truthWithout(condition, read, (key) => (carriage(key) ?? "yes") !== "yes");
  return doubtful === undefined ? "depends" : "unsure";
}

function truthWithout(condition: Condition, read: KeysRead, isMissing: (key: string) => boolean): boolean | undefined {
  return isMissing(read.own) ? withoutKey(condition) : withoutValues(condition, read.needed, isMissing);
}

function withoutKey({ operator, values }: Condition): boolean | undefined {
  const { qualifier, name, ifExists } = operator;
  if (qualifier !== undefined) return qualifier === "ForAllValues";
  const { family, negated } = operatorTraits[name];
  if (family === "null") return values.some((value) => value.toLowerCase() === "true");
  return negated || ifExists;
}

function withoutValues(
  { operator, key }: Condition,
  needed: KeysRead["needed"],
  isMissing: (key: string) => boolean,
): boolean | undefined {
  if (needed.length === 0 || !needed.every((keys) => keys.some(isMissing))) return undefined;
  // No value of the policy matches anything. What is left to know is whether the key itself is there, and well-formed.
  const { family, negated } = operatorTraits[operator.name];
  if (negated) {
    if (family !== "string" || operator.qualifier === "ForAnyValue") return undefined;
    // A list without a set operator never matches (§4.11.9).
    return operator.qualifier === undefined && key.toLowerCase() === "aws:tagkeys" ? undefined : true;
  }
  if (operator.qualifier === "ForAnyValue") return false;
  return operator.qualifier === "ForAllValues" || operator.ifExists ? undefined : false;
}
