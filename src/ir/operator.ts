import { type Operator, type OperatorName, operatorNames, type Qualifier } from "./model.js";

const byLowerCase: ReadonlyMap<string, OperatorName> = new Map(operatorNames.map((name) => [name.toLowerCase(), name]));

const qualifiers: ReadonlyMap<string, Qualifier> = new Map([
  ["forallvalues", "ForAllValues"],
  ["foranyvalue", "ForAnyValue"],
]);
const suffix = "ifexists";

/** The wire spelling, e.g. `ForAllValues:StringEqualsIfExists`. */
export function operatorText(operator: Operator): string {
  const prefix = operator.qualifier === undefined ? "" : `${operator.qualifier}:`;
  return `${prefix}${operator.name}${operator.ifExists ? "IfExists" : ""}`;
}

/**
 * Takes an operator's wire spelling apart, letter case folded (§1.2.13: validators accept only the exact spelling,
 * evaluation folds case; compare with `operatorText` to tell). `undefined` when it is none of §1.2.12, `NullIfExists` included (§1.2.14).
 */
export function operatorFromText(text: string): Operator | undefined {
  const colon = text.indexOf(":");
  const qualifier = colon < 0 ? undefined : qualifiers.get(text.slice(0, colon).toLowerCase());
  if (colon >= 0 && qualifier === undefined) return undefined;
  const rest = text.slice(colon + 1).toLowerCase();
  const ifExists = rest.endsWith(suffix);
  const name = byLowerCase.get(ifExists ? rest.slice(0, -suffix.length) : rest);
  if (name === undefined || (name === "Null" && ifExists)) return undefined;
  return qualifier === undefined ? { name, ifExists } : { qualifier, name, ifExists };
}

/** The type that an operator compares as. */
export type OperatorFamily = "string" | "numeric" | "date" | "bool" | "binary" | "ip" | "arn" | "null";

/** What an operator does apart from its family. */
export interface OperatorTraits {
  readonly family: OperatorFamily;
  /** `Not…`: NOR over the values, true when the key is missing (§4.1.3, §4.12). */
  readonly negated: boolean;
  readonly ignoreCase: boolean;
  /** `*` and `?` in the policy value are wildcards. */
  readonly wildcards: boolean;
  /** `${…}` is resolved (§5.2). */
  readonly variables: boolean;
  readonly relation: "equals" | "less" | "lessOrEqual" | "greater" | "greaterOrEqual";
}

type Row = readonly [OperatorName, OperatorFamily, OperatorTraits["relation"], flags: string];

// Flags: n negated · i ignore case · w wildcards · v variables (Bool: §4.5.5 expands in evaluation).
const rows: readonly Row[] = [
  ["StringEquals", "string", "equals", "v"],
  ["StringNotEquals", "string", "equals", "nv"],
  ["StringEqualsIgnoreCase", "string", "equals", "iv"],
  ["StringNotEqualsIgnoreCase", "string", "equals", "niv"],
  ["StringLike", "string", "equals", "wv"],
  ["StringNotLike", "string", "equals", "nwv"],
  ["NumericEquals", "numeric", "equals", ""],
  ["NumericNotEquals", "numeric", "equals", "n"],
  ["NumericLessThan", "numeric", "less", ""],
  ["NumericLessThanEquals", "numeric", "lessOrEqual", ""],
  ["NumericGreaterThan", "numeric", "greater", ""],
  ["NumericGreaterThanEquals", "numeric", "greaterOrEqual", ""],
  ["DateEquals", "date", "equals", ""],
  ["DateNotEquals", "date", "equals", "n"],
  ["DateLessThan", "date", "less", ""],
  ["DateLessThanEquals", "date", "lessOrEqual", ""],
  ["DateGreaterThan", "date", "greater", ""],
  ["DateGreaterThanEquals", "date", "greaterOrEqual", ""],
  ["Bool", "bool", "equals", "v"],
  ["BinaryEquals", "binary", "equals", ""],
  ["IpAddress", "ip", "equals", ""],
  ["NotIpAddress", "ip", "equals", "n"],
  ["ArnEquals", "arn", "equals", "wv"],
  ["ArnLike", "arn", "equals", "wv"],
  ["ArnNotEquals", "arn", "equals", "nwv"],
  ["ArnNotLike", "arn", "equals", "nwv"],
  ["Null", "null", "equals", ""],
];

/** §4.2–§4.9 as a table. */
export const operatorTraits: Readonly<Record<OperatorName, OperatorTraits>> = Object.fromEntries(
  rows.map(([name, family, relation, flags]) => [
    name,
    {
      family,
      relation,
      negated: flags.includes("n"),
      ignoreCase: flags.includes("i"),
      wildcards: flags.includes("w"),
      variables: flags.includes("v"),
    },
  ]),
) as Record<OperatorName, OperatorTraits>;
