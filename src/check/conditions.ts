import type { ConditionClause } from "../ast/nodes.js";
import { span as spanOf } from "../text/span.js";
import type { Env } from "./context.js";
import { checkExpression } from "./expressions.js";
import type { CheckedExpression } from "./model.js";

/** What `when` or `unless` says. */
export function checkClause(node: ConditionClause | undefined, env: Env): CheckedExpression | undefined {
  if (node === undefined) return undefined;
  const expression = checkExpression(node.expression, env);
  // INVARIANT: a rule never goes on without a condition that was written, whoever reported why it has no meaning.
  if (expression === undefined) env.checker.reporter.fail();
  return expression;
}

/** `positive and not exception`. */
export function exceptWhen(
  positive: CheckedExpression | undefined,
  exception: CheckedExpression | undefined,
  unless: ConditionClause | undefined,
): CheckedExpression | undefined {
  if (exception === undefined) return positive;
  const negative: CheckedExpression = { kind: "not", operand: exception, span: unless?.span ?? exception.span };
  if (positive === undefined) return negative;
  return {
    kind: "and",
    operands: [positive, negative],
    span: spanOf(positive.span.file, positive.span.start, negative.span.end),
  };
}
