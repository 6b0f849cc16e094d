/**
 * What a checked condition means, atom by atom: each atom is its IAM operator alone (by the executable specification), and
 * `and`, `or`, `not` are those of logic. It knows nothing of duals, normal forms or value lists.
 */
import type { KeyType } from "../../src/catalog/types.js";
import type { CheckedExpression, ComparisonAtom, Relation, ValuePart } from "../../src/check/model.js";
import type { Condition, OperatorName, Statement } from "../../src/ir/model.js";
import { type Context, find } from "../model/matching.js";
import { conditionHolds } from "../model/operators.js";

const names: Readonly<Record<string, readonly [OperatorName, OperatorName?]>> = {
  "string equals": ["StringEquals", "StringNotEquals"],
  "string like": ["StringLike", "StringNotLike"],
  "arn equals": ["ArnEquals", "ArnNotEquals"],
  "arn like": ["ArnLike", "ArnNotLike"],
  "numeric equals": ["NumericEquals", "NumericNotEquals"],
  "date equals": ["DateEquals", "DateNotEquals"],
  "bool equals": ["Bool"],
  "ip equals": ["IpAddress", "NotIpAddress"],
  "binary equals": ["BinaryEquals"],
};

const orderings: Readonly<Partial<Record<Relation, string>>> = {
  less: "LessThan",
  lessOrEqual: "LessThanEquals",
  greater: "GreaterThan",
  greaterOrEqual: "GreaterThanEquals",
};

const familyNames: Readonly<Partial<Record<KeyType, string>>> = { numeric: "Numeric", date: "Date" };

/** `undefined`: IAM has no such operator. */
function operatorName(atom: ComparisonAtom, negated: boolean): OperatorName | undefined {
  const ordering = orderings[atom.relation];
  if (ordering !== undefined) return negated ? undefined : (`${familyNames[atom.type]}${ordering}` as OperatorName);
  if (atom.ignoreCase) return negated ? "StringNotEqualsIgnoreCase" : "StringEqualsIgnoreCase";
  return names[`${atom.type} ${atom.relation}`]![negated ? 1 : 0];
}

function wire(part: ValuePart, name: OperatorName): string {
  if (part.kind === "any") return "*";
  if (part.kind === "one") return "?";
  if (part.kind === "variable") return `\${${part.key}${part.default === undefined ? "" : `, '${part.default}'`}}`;
  const wildcards = name.endsWith("Like") || name.startsWith("Arn");
  const special = wildcards ? "$*?" : name.startsWith("String") ? "$" : "";
  return [...part.text].map((character) => (special.includes(character) ? `\${${character}}` : character)).join("");
}

function atomHolds(atom: ComparisonAtom, context: Context): boolean {
  const condition = (name: OperatorName): Condition => ({
    operator: {
      ...(atom.quantifier === undefined ? {} : { qualifier: atom.quantifier === "any" ? "ForAnyValue" : "ForAllValues" }),
      name,
      ifExists: atom.ifExists,
    },
    key: atom.key,
    values: atom.values.map((value) => value.map((part) => wire(part, name)).join("")),
  });
  const name = operatorName(atom, atom.negated);
  if (name !== undefined) return conditionHolds(condition(name), true, context);
  const positive = condition(operatorName(atom, false)!);
  const { qualifier, ...plain } = positive.operator;
  // No `BoolNot…`: like the other negated operators, true of a missing key; of a set, element by element.
  const differs = (value: string): boolean =>
    !conditionHolds({ ...positive, operator: { ...plain, ifExists: false } }, true, new Map([[atom.key, value]]));
  const found = find(context, atom.key);
  const values = found.kind === "value" ? [found.value].flat() : [];
  if (qualifier === undefined) return values.every(differs);
  return qualifier === "ForAnyValue" ? values.some(differs) : values.every(differs);
}

export function expressionHolds(expression: CheckedExpression, context: Context): boolean {
  switch (expression.kind) {
    case "and":
      return expression.operands.every((operand) => expressionHolds(operand, context));
    case "or":
      return expression.operands.some((operand) => expressionHolds(operand, context));
    case "not":
      return !expressionHolds(expression.operand, context);
    case "presence":
      return conditionHolds(
        { operator: { name: "Null", ifExists: false }, key: expression.key, values: [String(!expression.present)] },
        true,
        context,
      );
    case "comparison":
      return atomHolds(expression, context);
  }
}

/** Some statement has all its conditions true. */
export function statementsHold(statements: readonly Statement[], context: Context): boolean {
  return statements.some(({ conditions }) => conditions.every((condition) => conditionHolds(condition, true, context)));
}
