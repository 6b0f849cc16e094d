import type { Comparison, ComparisonOperator } from "../ast/nodes.js";
import { tagKeysWithoutQualifier } from "../diagnostics/abac.js";
import { replacement } from "../diagnostics/make.js";
import {
  anyIfPresent,
  missingQualifier,
  notACondition,
  operatorNotForType,
  qualifierOnSingleValue,
  wrongOperandCount,
} from "../diagnostics/types.js";
import { span as spanOf } from "../text/span.js";
import { type ResolvedAttribute, resolveAttribute } from "./attributes.js";
import { checkValues } from "./comparison-values.js";
import type { Env } from "./context.js";
import type { CheckedExpression, ComparisonAtom, ValueTemplate } from "./model.js";
import { type OperatorRow, operatorSpan, operatorTable, typeTable } from "./operators.js";
import { type ResolvedValue, resolveValues } from "./values.js";

/** One comparison, or a bare attribute, as an atom. */
export function checkComparison(node: Comparison, env: Env): CheckedExpression | undefined {
  const attribute = resolveAttribute(node.attribute, env);
  const row = node.operator === undefined ? undefined : operatorTable[node.operator];
  const values = readValues(node, row, env);
  if (attribute === undefined) return undefined;
  const qualified = checkQualifier(node, attribute, env);
  if (node.operator === undefined || row === undefined) {
    return qualified && isBool(node, attribute, env) ? atom(node, attribute, undefined, [trueValue], env) : undefined;
  }
  const suits = checkOperator(node, node.operator, row, attribute, env);
  if (!qualified || !suits || values === undefined) return undefined;
  const checked = checkValues(node, row, attribute, values, env);
  return checked === undefined ? undefined : atom(node, attribute, row, checked, env);
}

const trueValue: ValueTemplate = [{ kind: "text", text: "true" }];

function readValues(node: Comparison, row: OperatorRow | undefined, env: Env): readonly ResolvedValue[] | undefined {
  const { right, operator } = node;
  if (right === undefined || row === undefined || operator === undefined) return undefined;
  const values = resolveValues(right, row.relation === "like" ? "pattern" : "literal", env);
  if (values === undefined) return undefined;
  if (row.takes === "many" || (values.length === 1 && right.kind !== "valueList")) return values;
  const list = operator === "==" ? "in" : operator === "!=" ? "not in" : undefined;
  const at = operatorSpan(node);
  const fixes = list === undefined || at === undefined ? [] : [replacement(`write \`${list}\``, at, ` ${list} `)];
  const help = list === undefined ? "compare with the smallest or the largest of them" : `a list is compared with \`${list}\``;
  env.checker.reporter.report(wrongOperandCount(right.span, operator, help, fixes));
  return undefined;
}

/** A set needs `any` or `all`, a single value takes neither (TW249, TW316; TW283, TW404). Audiences are often written as sets. */
function checkQualifier(node: Comparison, attribute: ResolvedAttribute, env: Env): boolean {
  const { quantifier, ifPresent } = node;
  const { reporter } = env.checker;
  const insertion = spanOf(node.span.file, node.span.start);
  if (quantifier === undefined) {
    // §4.11.9: IAM takes it, and no request ever matches.
    if (attribute.multivalued !== true || env.use.unchecked) return true;
    const tagKeys = attribute.key === "aws:TagKeys";
    reporter.report(
      tagKeys ? tagKeysWithoutQualifier(attribute.span, insertion) : missingQualifier(attribute.span, attribute.text, insertion),
    );
    return false;
  }
  if (attribute.multivalued === false && !(quantifier === "any" && attribute.key.endsWith(":aud"))) {
    const removal = spanOf(node.span.file, node.span.start, node.attribute.span.start);
    reporter.report(qualifierOnSingleValue(node.span, quantifier, attribute.text, removal));
  }
  if (quantifier === "any" && ifPresent) reporter.report(anyIfPresent(node.span, attribute.text));
  return true;
}

function isBool(node: Comparison, attribute: ResolvedAttribute, env: Env): boolean {
  if (attribute.type === "bool") return true;
  const insertion = spanOf(node.span.file, node.attribute.span.start);
  env.checker.reporter.report(notACondition(node.span, attribute.text, typeTable[attribute.type].noun, insertion));
  return false;
}

/** Whether IAM has the operator for the type (TW284). */
function checkOperator(
  node: Comparison,
  operator: ComparisonOperator,
  row: OperatorRow,
  attribute: ResolvedAttribute,
  env: Env,
): boolean {
  const type = typeTable[attribute.type];
  const { reporter } = env.checker;
  if (node.ignoringCase && (!type.ignoringCase || row.relation !== "equals")) {
    const help =
      row.relation === "like"
        ? "IAM has no pattern that ignores case: list the spellings"
        : "only strings are compared without their case";
    reporter.report(operatorNotForType(node.span, "ignoring case", row.relation === "like" ? "patterns" : `${type.noun}`, help));
    return false;
  }
  if (row.relation === "equals") {
    if (attribute.type !== "binary" || !row.negated) return true;
    reporter.report(operatorNotForType(node.span, operator, "a binary", "IAM has no operator for binaries that differ"));
    return false;
  }
  if (row.relation === "like" ? type.like : type.ordered) return true;
  reporter.report(operatorNotForType(node.span, operator, type.noun, ...otherReading(row, attribute)));
  return false;
}

/** The cast under which the operator would make sense. */
function otherReading(
  { relation }: OperatorRow,
  { type, text, span }: ResolvedAttribute,
): [string, ReturnType<typeof replacement>[]] {
  const cast = relation === "like" ? "string" : "numeric";
  if (relation !== "like" && type !== "string") return ["such values have no order", []];
  return [
    `\`${cast}(${text})\` reads it as ${typeTable[cast].noun}`,
    [replacement(`write \`${cast}(…)\``, span, `${cast}(${text})`)],
  ];
}

function atom(
  node: Comparison,
  attribute: ResolvedAttribute,
  row: OperatorRow | undefined,
  values: readonly ValueTemplate[],
  env: Env,
): CheckedExpression {
  const span = env.at ?? node.span;
  const { key, type, multivalued } = attribute;
  const base = {
    kind: "comparison",
    key,
    type,
    multivalued: multivalued ?? node.quantifier !== undefined,
    relation: row?.relation ?? "equals",
    negated: row?.negated ?? false,
    ignoreCase: node.ignoringCase,
    ifExists: node.ifPresent,
    values,
    span,
  } as const satisfies ComparisonAtom;
  const result: ComparisonAtom = node.quantifier === undefined ? base : { ...base, quantifier: node.quantifier };
  return type === "bool" && result.negated ? negatedBool(result) : result;
}

/**
 * IAM has no `BoolNotEquals`. `k != v` is the exact negation of `k == v` (true when `k` is missing, with `?` and without);
 * of a set, element by element, it is the comparison with the other values.
 */
function negatedBool(comparison: ComparisonAtom): CheckedExpression {
  const positive: ComparisonAtom = { ...comparison, negated: false };
  if (comparison.quantifier === undefined)
    return { kind: "not", operand: { ...positive, ifExists: false }, span: comparison.span };
  const excluded = new Set(comparison.values.map(([part]) => (part?.kind === "text" ? part.text : "")));
  const others = ["true", "false"].filter((text) => !excluded.has(text));
  if (others.length > 0) return { ...positive, values: others.map((text) => [{ kind: "text", text }]) };
  // Neither true nor false: no element is left, so `any` never holds and `all` only without elements.
  const missing = { kind: "presence", key: comparison.key, present: false, span: comparison.span } as const;
  return comparison.quantifier === "all"
    ? missing
    : { kind: "and", operands: [missing, { ...missing, present: true }], span: comparison.span };
}
