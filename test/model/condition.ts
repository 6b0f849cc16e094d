/**
 * Executable specification of the language's conditions: an expression as parsed, and a request's context, give true or
 * false. An atom means what its IAM operator means; `and`, `or` and `not` are those of logic. It shares the syntax tree with
 * `src/`, and neither checking nor lowering: there, `not` becomes dual operators and `or` becomes statements.
 */
import type {
  Attribute,
  Comparison,
  ConditionDeclaration,
  Expression,
  Operand,
  Path,
  StringLiteral,
} from "../../src/ast/nodes.js";
import { parseString } from "../../src/ast/parse-string.js";
import type { Condition, OperatorName } from "../../src/ir/model.js";
import type { Context } from "./matching.js";
import { conditionHolds } from "./operators.js";

type Type = "string" | "numeric" | "date" | "bool" | "ip" | "arn" | "binary";

/** The language's attributes apart from tags: condition key and type. */
const attributes: Readonly<Record<string, readonly [key: string, type: Type]>> = {
  "principal.arn": ["aws:PrincipalArn", "arn"],
  "principal.account": ["aws:PrincipalAccount", "string"],
  "principal.type": ["aws:PrincipalType", "string"],
  "principal.id": ["aws:userid", "string"],
  "principal.name": ["aws:username", "string"],
  "principal.org": ["aws:PrincipalOrgID", "string"],
  "principal.orgPaths": ["aws:PrincipalOrgPaths", "string"],
  "resource.account": ["aws:ResourceAccount", "string"],
  "resource.org": ["aws:ResourceOrgID", "string"],
  "resource.orgPaths": ["aws:ResourceOrgPaths", "string"],
  "request.tagKeys": ["aws:TagKeys", "string"],
  "request.ip": ["aws:SourceIp", "ip"],
  "request.region": ["aws:RequestedRegion", "string"],
  "request.time": ["aws:CurrentTime", "date"],
  "request.mfa": ["aws:MultiFactorAuthPresent", "bool"],
  "request.mfaAge": ["aws:MultiFactorAuthAge", "numeric"],
  "request.secure": ["aws:SecureTransport", "bool"],
  "request.viaService": ["aws:ViaAWSService", "bool"],
  "request.vpc": ["aws:SourceVpc", "string"],
  "request.vpce": ["aws:SourceVpce", "string"],
  "request.userAgent": ["aws:UserAgent", "string"],
  "request.referer": ["aws:referer", "string"],
  "identity.sub": ["cognito-identity.amazonaws.com:sub", "string"],
  "identity.pool": ["cognito-identity.amazonaws.com:aud", "string"],
  "identity.amr": ["cognito-identity.amazonaws.com:amr", "string"],
};

const tagFamilies: Readonly<Record<string, string>> = {
  principal: "aws:PrincipalTag",
  resource: "aws:ResourceTag",
  request: "aws:RequestTag",
};

/** A qualified name has its catalogue type; here only `aws:` keys that are no strings are known. */
const typesByKey: ReadonlyMap<string, Type> = new Map(Object.values(attributes).map(([key, type]) => [key.toLowerCase(), type]));

function keyOfPath(root: string, segments: readonly string[]): string {
  const family = tagFamilies[root];
  if (segments[0] === "tag" && family !== undefined && segments[1] !== undefined) return `${family}/${segments[1]}`;
  const found = attributes[[root, ...segments].join(".")];
  if (found === undefined) throw new Error(`no attribute ${root}.${segments.join(".")}`);
  return found[0];
}

function textOf(literal: StringLiteral): string {
  return parseString(literal)
    .parts.map((part) => (part.kind === "text" ? part.text : part.kind === "escapedWildcard" ? part.character : ""))
    .join("");
}

function pathKey(path: Path): string {
  return keyOfPath(
    path.root.text,
    path.segments.map(({ name }) => (name.kind === "name" ? name.text : textOf(name))),
  );
}

function resolve(attribute: Attribute): { key: string; type: Type } {
  switch (attribute.kind) {
    case "path": {
      const key = pathKey(attribute);
      return { key, type: typesByKey.get(key.toLowerCase()) ?? "string" };
    }
    case "qualified":
      return { key: attribute.text, type: typesByKey.get(attribute.text.toLowerCase()) ?? "string" };
    case "string": {
      const key = textOf(attribute);
      return { key, type: typesByKey.get(key.toLowerCase()) ?? "string" };
    }
    case "cast":
      return { key: resolve(attribute.attribute).key, type: attribute.to };
    case "error":
      throw new Error("an expression with errors has no meaning");
  }
}

const escapes = (text: string, special: string): string =>
  [...text].map((character) => (special.includes(character) ? `\${${character}}` : character)).join("");

const variable = (key: string, fallback: string | undefined): string =>
  fallback === undefined ? `\${${key}}` : `\${${key}, '${fallback}'}`;

/**
 * A value as IAM text. `special`: the characters that IAM would read as more than themselves in this operator's value.
 * In a pattern the wildcards that the author did not escape are wildcards.
 */
function wireText(literal: StringLiteral, isPattern: boolean, special: string): string {
  return parseString(literal)
    .parts.map((part) => {
      if (part.kind === "text") return escapes(part.text, isPattern ? special.replace("*?", "") : special);
      if (part.kind === "escapedWildcard") return escapes(part.character, special);
      const { target } = part;
      if (target.kind === "name") throw new Error("parameters are not part of the model");
      const key =
        target.kind === "key"
          ? target.text
          : keyOfPath(
              target.root,
              target.segments.map(({ text }) => text),
            );
      return variable(key, part.default);
    })
    .join("");
}

function valueText(operand: Operand, isPattern: boolean, special: string): string {
  switch (operand.kind) {
    case "string":
      return wireText(operand, isPattern, special);
    case "number":
      return operand.text;
    case "boolean":
      return String(operand.value);
    case "attributeOperand":
      return variable(resolve(operand.attribute).key, operand.default === undefined ? undefined : textOf(operand.default));
    default:
      throw new Error(`no value: ${operand.kind}`);
  }
}

const equalsOf: Readonly<Record<Type, OperatorName>> = {
  string: "StringEquals",
  numeric: "NumericEquals",
  date: "DateEquals",
  bool: "Bool",
  ip: "IpAddress",
  arn: "ArnEquals",
  binary: "BinaryEquals",
};

const orderings: Readonly<Record<string, string>> = {
  "<": "LessThan",
  "<=": "LessThanEquals",
  ">": "GreaterThan",
  ">=": "GreaterThanEquals",
};

/** The positive operator of the table in the language's "Conditions". */
function operatorName({ operator = "==", ignoringCase }: Comparison, type: Type): OperatorName {
  const relation = orderings[operator];
  if (relation !== undefined) return `${type === "date" ? "Date" : "Numeric"}${relation}` as OperatorName;
  if (operator.endsWith("like")) return type === "arn" ? "ArnLike" : "StringLike";
  return ignoringCase ? "StringEqualsIgnoreCase" : equalsOf[type];
}

const negations: Readonly<Partial<Record<OperatorName, OperatorName>>> = {
  StringEquals: "StringNotEquals",
  StringEqualsIgnoreCase: "StringNotEqualsIgnoreCase",
  StringLike: "StringNotLike",
  NumericEquals: "NumericNotEquals",
  DateEquals: "DateNotEquals",
  IpAddress: "NotIpAddress",
  ArnEquals: "ArnNotEquals",
  ArnLike: "ArnNotLike",
};

/** Characters that are not themselves in a value: `$` starts variables; `*` and `?` are wildcards, of ARNs always (§4.8.1). */
function specialIn(name: OperatorName): string {
  if (name.startsWith("Arn") || name === "StringLike") return "$*?";
  return name.startsWith("String") ? "$" : "";
}

function comparisonHolds(node: Comparison, context: Context): boolean {
  const { key, type } = resolve(node.attribute);
  const name = operatorName(node, type);
  const isPattern = node.operator === "like" || node.operator === "not like";
  const operands = node.right?.kind === "valueList" ? node.right.items : node.right === undefined ? [] : [node.right];
  const values =
    node.operator === undefined ? ["true"] : operands.map((operand) => valueText(operand, isPattern, specialIn(name)));
  const isNegated = node.operator === "!=" || node.operator?.startsWith("not ") === true;
  const qualifier =
    node.quantifier === undefined
      ? {}
      : { qualifier: node.quantifier === "any" ? ("ForAnyValue" as const) : ("ForAllValues" as const) };
  const condition = (used: OperatorName): Condition => ({
    operator: { ...qualifier, name: used, ifExists: node.ifPresent },
    key,
    values,
  });
  if (!isNegated) return conditionHolds(condition(name), true, context);
  const negation = negations[name];
  // IAM has no such operator for booleans: `!=` is then the plain opposite, and missing differs from every value.
  if (negation === undefined) return !conditionHolds({ ...condition(name), operator: { name, ifExists: false } }, true, context);
  return conditionHolds(condition(negation), true, context);
}

/** `named`: the conditions that the expression may refer to. */
export function expressionHolds(
  expression: Expression,
  context: Context,
  named: ReadonlyMap<string, ConditionDeclaration>,
): boolean {
  const holds = (operand: Expression): boolean => expressionHolds(operand, context, named);
  switch (expression.kind) {
    case "and":
      return expression.operands.every(holds);
    case "or":
      return expression.operands.some(holds);
    case "not":
      return !holds(expression.operand);
    case "group":
      return holds(expression.expression);
    case "comparison":
      return comparisonHolds(expression, context);
    case "presence": {
      const { key } = resolve(expression.attribute);
      const isNull = expression.word === "missing";
      return conditionHolds({ operator: { name: "Null", ifExists: false }, key, values: [String(isNull)] }, true, context);
    }
    case "reference": {
      const found = named.get(expression.name.text);
      if (found === undefined || found.parameters.length > 0) throw new Error(`no condition ${expression.name.text}`);
      return holds(found.body);
    }
    case "error":
      throw new Error("an expression with errors has no meaning");
  }
}
