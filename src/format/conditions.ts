import type { And, Attribute, Comparison, ConditionClause, Expression, Group, Or, Reference } from "../ast/nodes.js";
import type { Emitter } from "./emitter.js";
import { line, softline } from "./layout.js";
import { printEnclosed, printLeaf, printOperand, printPath, printValueList } from "./lists.js";

type Bare = Exclude<Expression, Group>;

/** What an expression is an operand of; `top` when of nothing. */
type Position = "top" | "and" | "or" | "not";

/** `when` or `unless`: a chain that does not fit goes on below, one `and` or `or` a line, one level deeper. */
export function printConditionClause(e: Emitter, pad: string, clause: ConditionClause): void {
  e.token(clause.word);
  const print = (): void => {
    e.space(pad);
    printExpression(e, clause.expression);
  };
  if (isChain(withoutGroups(clause.expression))) e.indent(print);
  else print();
}

/** An expression that is nobody's operand. Parentheses stay where they are needed, and where they make `and`, `or` and `not` read better. */
export function printExpression(e: Emitter, expression: Expression): void {
  printAt(e, expression, "top");
}

function printAt(e: Emitter, expression: Expression, position: Position): void {
  const inner = withoutGroups(expression);
  const written = groupDepth(expression);
  const kept = written > 0 && keepsParentheses(inner, position) ? 1 : 0;
  for (let i = kept; i < written; i++) e.drop("(");
  if (kept === 1) e.enclosed("(", ")", softline, () => printBare(e, inner, "top"));
  else printBare(e, inner, position);
  for (let i = kept; i < written; i++) e.drop(")");
}

function keepsParentheses(inner: Bare, position: Position): boolean {
  if (position === "top") return false;
  if (isChain(inner)) return true;
  return position === "not" && (inner.kind === "not" || (inner.kind === "comparison" && inner.operator !== undefined));
}

function withoutGroups(expression: Expression): Bare {
  let inner = expression;
  while (inner.kind === "group") inner = inner.expression;
  return inner;
}

function groupDepth(expression: Expression): number {
  let depth = 0;
  for (let inner = expression; inner.kind === "group"; inner = inner.expression) depth++;
  return depth;
}

function isChain(expression: Bare): expression is And | Or {
  return expression.kind === "and" || expression.kind === "or";
}

function printBare(e: Emitter, expression: Bare, position: Position): void {
  switch (expression.kind) {
    case "and":
    case "or":
      if (position === "top") e.group(() => printChain(e, expression));
      else e.group(() => e.indent(() => printChain(e, expression)));
      return;
    case "not":
      e.token("not");
      e.space();
      printAt(e, expression.operand, "not");
      return;
    case "presence":
      e.token(expression.word);
      e.space();
      printAttribute(e, expression.attribute);
      return;
    case "comparison":
      printComparison(e, expression);
      return;
    case "reference":
      printReference(e, expression);
      return;
    case "error":
      return;
  }
}

function printChain(e: Emitter, chain: And | Or): void {
  chain.operands.forEach((operand, i) => {
    if (i > 0) {
      e.line(line);
      e.token(chain.kind);
      e.space();
    }
    printAt(e, operand, chain.kind);
  });
}

function printComparison(e: Emitter, node: Comparison): void {
  if (node.quantifier !== undefined) {
    e.token(node.quantifier);
    e.space();
  }
  printAttribute(e, node.attribute);
  if (node.ifPresent) e.token("?");
  if (node.operator !== undefined) printWords(e, node.operator.split(" "));
  if (node.right !== undefined) {
    e.space();
    if (node.right.kind === "valueList") printValueList(e, node.right);
    else printOperand(e, node.right);
  }
  if (node.ignoringCase) printWords(e, ["ignoring", "case"]);
}

function printWords(e: Emitter, words: readonly string[]): void {
  for (const word of words) {
    e.space();
    e.token(word);
  }
}

function printReference(e: Emitter, node: Reference): void {
  printLeaf(e, node.name);
  if (!node.called) return;
  printEnclosed(e, "()", node.arguments, (_, argument) => {
    if (argument.kind === "path") printPath(e, argument);
    else if (argument.kind === "valueList") printValueList(e, argument);
    else if (argument.kind !== "error") printLeaf(e, argument);
  });
}

function printAttribute(e: Emitter, node: Attribute): void {
  if (node.kind === "path") printPath(e, node);
  else if (node.kind === "cast") {
    e.token(node.to);
    e.enclosed("(", ")", softline, () => printAttribute(e, node.attribute));
  } else if (node.kind !== "error") printLeaf(e, node);
}
